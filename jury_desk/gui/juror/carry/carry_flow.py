"""A day to another laptop and from one, and signed sheets to a stick, behind their cards."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from jury_desk.errors import JuryDeskError
from jury_desk.gui.juror.carry.carry_banner import CarryBanner, HandButton
from jury_desk.services.juror_day import SheetStatus

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from jury_desk.gui.juror.carry.file_dialog import FileDialog
    from jury_desk.gui.juror.carry.take_back_dialog import TakeBackDialog
    from jury_desk.gui.juror.desk_page import JurorDeskPage
    from jury_desk.gui.kit.tasks import Worker
    from jury_desk.services.day_carry import Away, Found, Given
    from jury_desk.services.hand_over import HandedOver, Pending
    from jury_desk.services.juror_day import Day
    from jury_desk.services.program import Program

_Result = TypeVar("_Result")


class CarryFlow(QObject):
    """Each act asks in a card and works in the worker, behind what is typed.

    `session_changed` carries the id of a session whose day is to be read anew; `failed` a
    JuryDeskError that no card shows; `unrecorded` that something is not on the disk, so that
    nothing can be given; `closed` that a card is gone.
    """

    session_changed = Signal(str)
    failed = Signal(object)
    unrecorded = Signal()
    closed = Signal()

    def __init__(
        self, program: Program, worker: Worker, desk: JurorDeskPage, window: QWidget
    ) -> None:
        """`desk` gets the banner; `window` is what the cards stand over."""
        super().__init__(window)
        self._program = program
        self._worker = worker
        self._desk = desk
        self._window = window
        self._draft = ""
        self._shown: tuple[str, bool] | None = None
        self.banner = CarryBanner(desk)
        self.banner.back_wanted.connect(self.take_back)
        layout = desk.layout()
        if layout is not None:
            layout.insertWidget(0, self.banner)  # type: ignore[attr-defined]
        self.hand_button = HandButton(desk)
        self.hand_button.clicked.connect(self.hand_over)
        list_box = desk.passages.parentWidget()
        below = list_box.layout() if list_box is not None else None
        if below is not None:
            below.addWidget(self.hand_button)
        desk.day_changed.connect(self.show_day)

    def show_day(self, day: Day) -> None:
        """Tell whether the day on screen is here."""
        waiting = any(sheet.status is SheetStatus.SIGNED for sheet in day.sheets)
        self.hand_button.setVisible(waiting and not day.plan.practice and not day.state.away)
        shown = (day.plan.id, day.state.away)
        if shown == self._shown:
            return
        self._shown = shown
        if not day.state.away:
            self.banner.show_away(None)
            return
        self._worker.submit(
            lambda: self._program.carrying.away(day.plan.id),
            lambda away: self._show_away(day, away),
            self._failed,
        )

    def _show_away(self, day: Day, away: Away | None) -> None:
        if self._shown == (day.plan.id, True):
            self.banner.show_away(away)

    # --- giving ---------------------------------------------------------------------------------

    def give(self) -> None:
        """Ask where the day on screen goes."""
        day = self._desk.day
        if day is not None:
            session = day.plan.id
            self._when_recorded(
                lambda: self._program.carrying.must_be_givable(session),
                lambda _: self._ask_give(session),
            )

    def _ask_give(self, session: str) -> None:
        from jury_desk.gui.juror.carry.give_dialog import GiveDialog

        dialog = GiveDialog(self._window)

        def write(folder: str) -> None:
            carrying = self._program.carrying

            def work() -> tuple[Given, str]:
                code = carrying.new_code()
                return carrying.give(session, folder, code), code

            def given(found: tuple[Given, str]) -> None:
                dialog.show_given(found[0].path, found[1])
                self._renew(session)

            self._worker.submit(work, given, lambda error: self._refuse(dialog, error))

        dialog.wanted.connect(write)
        self._open(dialog)

    # --- taking ---------------------------------------------------------------------------------

    def take(self) -> None:
        """Ask for the file of another laptop's day."""
        from jury_desk.gui.juror.carry.take_dialog import TakeDialog

        self._desk.flush()
        dialog = TakeDialog(self._window)

        def look(path: str, code: str) -> None:
            self._worker.submit(
                lambda: self._program.carrying.look(path, code),
                dialog.show_found,
                lambda error: self._refuse(dialog, error),
            )

        def take(found: Found) -> None:
            def taken(session: str) -> None:
                dialog.end()
                dialog.accept()
                self._renew(session)

            self._worker.submit(
                lambda: self._program.carrying.take(found),
                taken,
                lambda error: self._refuse(dialog, error),
            )

        dialog.look_wanted.connect(look)
        dialog.take_wanted.connect(take)
        self._open(dialog)

    def take_back(self) -> None:
        """Ask why the day on screen comes back."""
        from jury_desk.gui.juror.carry.take_back_dialog import TakeBackDialog

        day = self._desk.day
        if day is None or not day.state.away:
            return
        session, dialog = day.plan.id, TakeBackDialog(self._window, self._draft)

        def back() -> None:
            reason = dialog.reason
            self._worker.submit(
                lambda: self._program.carrying.take_back(session, reason),
                lambda _: self._is_back(dialog, session),
                lambda error: self._refuse(dialog, error),
            )

        dialog.put_away.connect(lambda draft: setattr(self, "_draft", draft))
        dialog.asked.connect(back)
        self._open(dialog)

    def _is_back(self, dialog: TakeBackDialog, session: str) -> None:
        self._draft = ""
        dialog.accept()
        self._renew(session)

    # --- handing over ---------------------------------------------------------------------------

    def hand_over(self) -> None:
        """Ask where the signed sheets of the day on screen go."""
        day = self._desk.day
        if day is not None:
            session, exports = day.plan.id, self._program.exports_of(day.plan)

            def pending() -> Pending:
                return self._program.handing.pending(session, exports)

            self._when_recorded(pending, lambda found: self._ask_hand(session, found))

    def _ask_hand(self, session: str, pending: Pending) -> None:
        from jury_desk.gui.juror.carry.hand_dialog import HandDialog

        day = self._desk.day
        if day is None:
            return
        exports, dialog = self._program.exports_of(day.plan), HandDialog(pending, self._window)

        def copy(folder: str) -> None:
            self._worker.submit(
                lambda: self._program.handing.hand_over(
                    session, exports, folder, dialog.progress_told.emit
                ),
                copied,
                lambda error: self._refuse(dialog, error),
            )

        def copied(outcome: HandedOver) -> None:
            dialog.show_outcome(outcome)
            self._renew(session)

        dialog.wanted.connect(copy)
        self._open(dialog)

    # --- all of them ----------------------------------------------------------------------------

    def _when_recorded(self, work: Callable[[], _Result], then: Callable[[_Result], None]) -> None:
        """Do something behind all that is typed, and only where the disk took it."""
        self._desk.flush()

        def go_on(found: _Result) -> None:
            if self._desk.can_leave():
                then(found)
            else:
                self.unrecorded.emit()

        self._worker.submit(work, go_on, self._failed)

    def _renew(self, session: str) -> None:
        self._shown = None
        self.session_changed.emit(session)

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(self.closed)
        dialog.open()

    def _refuse(self, dialog: FileDialog | TakeBackDialog, error: Exception) -> None:
        if isinstance(error, JuryDeskError):
            dialog.show_failure(error)
        else:
            dialog.give_up()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, JuryDeskError):
            self.failed.emit(error)
