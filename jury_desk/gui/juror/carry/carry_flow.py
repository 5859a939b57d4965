"""A day to another laptop and from one, behind their cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jury_desk.gui.juror.carry.carry_banner import CarryBanner
from jury_desk.gui.juror.desk_flow import DeskFlow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jury_desk.gui.juror.carry.take_back_dialog import TakeBackDialog
    from jury_desk.gui.juror.desk_page import JurorDeskPage
    from jury_desk.gui.kit.tasks import Worker
    from jury_desk.services.day_carry import Away, Found, Given
    from jury_desk.services.juror_day import Day
    from jury_desk.services.program import Program


class CarryFlow(DeskFlow):
    """Where a day is, told over the desk; and its way."""

    def __init__(
        self, program: Program, worker: Worker, desk: JurorDeskPage, window: QWidget
    ) -> None:
        """`desk` gets the banner; `window` is what the cards stand over."""
        super().__init__(program, worker, desk, window)
        self._draft = ""
        self._shown: tuple[str, bool] | None = None
        self.banner = CarryBanner(desk)
        self.banner.back_wanted.connect(self.take_back)
        layout = desk.layout()
        if layout is not None:
            layout.insertWidget(0, self.banner)  # type: ignore[attr-defined]
        desk.day_changed.connect(self.show_day)

    def show_day(self, day: Day) -> None:
        """Tell whether the day on screen is here."""
        shown = (day.plan.id, day.state.away)
        if shown == self._shown:
            return
        self._shown = shown
        if not day.state.away:
            self.banner.show_away(None)
            return
        self.worker.submit(
            lambda: self.program.carrying.away(day.plan.id),
            lambda away: self._show_away(day, away),
            self.tell_failure,
        )

    def _show_away(self, day: Day, away: Away | None) -> None:
        if self._shown == (day.plan.id, True):
            self.banner.show_away(away)

    # --- giving ---------------------------------------------------------------------------------

    def give(self) -> None:
        """Ask where the day on screen goes."""
        day = self.desk.day
        if day is not None:
            session = day.plan.id
            self.when_recorded(
                lambda: self.program.carrying.must_be_givable(session),
                lambda _: self._ask_give(session),
            )

    def _ask_give(self, session: str) -> None:
        from jury_desk.gui.juror.carry.give_dialog import GiveDialog

        dialog = GiveDialog(self.window)

        def write(folder: str) -> None:
            carrying = self.program.carrying

            def work() -> tuple[Given, str]:
                code = carrying.new_code()
                return carrying.give(session, folder, code), code

            def given(found: tuple[Given, str]) -> None:
                dialog.show_given(found[0].path, found[1])
                self._renew(session)

            self.worker.submit(work, given, lambda error: self.refuse(dialog, error))

        dialog.wanted.connect(write)
        self.open_card(dialog)

    # --- taking ---------------------------------------------------------------------------------

    def take(self, path: str = "") -> None:
        """Ask for the file of another laptop's day; `path` is one that was chosen already."""
        from jury_desk.gui.juror.carry.take_dialog import TakeDialog

        self.desk.flush()
        dialog = TakeDialog(self.window)

        def look(path: str, code: str) -> None:
            self.worker.submit(
                lambda: self.program.carrying.look(path, code),
                dialog.show_found,
                lambda error: self.refuse(dialog, error),
            )

        def take(found: Found) -> None:
            def taken(session: str) -> None:
                dialog.end()
                dialog.accept()
                self._renew(session)

            self.worker.submit(
                lambda: self.program.carrying.take(found),
                taken,
                lambda error: self.refuse(dialog, error),
            )

        dialog.look_wanted.connect(look)
        dialog.take_wanted.connect(take)
        if path:
            dialog.set_path(path)
        self.open_card(dialog)

    def take_back(self) -> None:
        """Ask why the day on screen comes back."""
        from jury_desk.gui.juror.carry.take_back_dialog import TakeBackDialog

        day = self.desk.day
        if day is None or not day.state.away:
            return
        session, dialog = day.plan.id, TakeBackDialog(self.window, self._draft)

        def back() -> None:
            reason = dialog.reason
            self.worker.submit(
                lambda: self.program.carrying.take_back(session, reason),
                lambda _: self._is_back(dialog, session),
                lambda error: self.refuse(dialog, error),
            )

        dialog.put_away.connect(lambda draft: setattr(self, "_draft", draft))
        dialog.asked.connect(back)
        self.open_card(dialog)

    def _is_back(self, dialog: TakeBackDialog, session: str) -> None:
        self._draft = ""
        dialog.accept()
        self._renew(session)

    def _renew(self, session: str) -> None:
        self._shown = None
        self.session_changed.emit(session)
