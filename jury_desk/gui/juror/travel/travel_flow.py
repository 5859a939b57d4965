"""Files that travel, behind their cards: dossiers and receipts come, returns and copies go."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from jury_desk.gui.juror.desk_flow import DeskFlow
from jury_desk.gui.juror.travel.desk_copies import DeskCopies
from jury_desk.gui.juror.travel.return_button import ReturnFoot
from jury_desk.services.juror_day import SheetStatus

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from jury_desk.gui.juror.desk_page import JurorDeskPage
    from jury_desk.gui.juror.travel.copies_dialog import CopiesDialog, CopiesState
    from jury_desk.gui.juror.travel.dossier_dialog import DossierDialog
    from jury_desk.gui.juror.travel.pin_part import PinWish
    from jury_desk.gui.juror.travel.return_dialog import ReturnDialog
    from jury_desk.gui.kit.tasks import Worker
    from jury_desk.services.hand_in import HandedIn, Pending
    from jury_desk.services.juror_day import Day
    from jury_desk.services.open_dossier import FoundDossier
    from jury_desk.services.program import Program
    from jury_desk.services.safe_copies import Volume
    from jury_desk.services.take_receipt import TakenReceipt

_Returning = tuple["Pending", "str | None", tuple["Volume", ...], int]


class TravelFlow(DeskFlow):
    """`day_file` brings the path of another laptop's day, which is not this flow's."""

    day_file = Signal(str)

    def __init__(
        self, program: Program, worker: Worker, desk: JurorDeskPage, window: QWidget
    ) -> None:
        """`desk` gets the button of the return and the line of the copies; `window` is what the
        cards stand over.
        """
        super().__init__(program, worker, desk, window)
        self.return_foot = ReturnFoot(desk)
        self.return_foot.button.clicked.connect(self.return_sheets)
        list_box = desk.passages.parentWidget()
        below = list_box.layout() if list_box is not None else None
        if below is not None:
            below.addWidget(self.return_foot)
        self.copies = DeskCopies(program, worker, desk)
        self.copies.failed.connect(self.failed)
        self.copies.card_wanted.connect(self.show_copies)
        desk.day_changed.connect(self.show_day)
        if desk.day is not None:
            self.show_day(desk.day)

    def show_day(self, day: Day) -> None:
        """Offer the return while a signed sheet is still to go; tell of the copies."""
        waiting = sum(sheet.status is SheetStatus.SIGNED for sheet in day.sheets)
        self.return_foot.offer(0 if day.plan.practice or day.state.away else waiting)
        self.copies.show()

    def open_file(self, path: str) -> None:
        """Open a file that was chosen or dropped, by what it is called."""
        suffix = Path(path).suffix.lower()
        if suffix == ".recu":
            self.take_receipt(path)
        elif suffix == ".journee":
            self.day_file.emit(path)
        else:
            self.open_dossier(path)

    # --- dossiers -------------------------------------------------------------------------------

    def open_dossier(self, path: str = "") -> None:
        """Ask for a dossier; `path` is one that was chosen already."""
        from jury_desk.gui.juror.travel.dossier_dialog import DossierDialog

        self.desk.flush()
        dossiers = self.program.juror_travel.dossiers
        dialog = DossierDialog(dossiers.check_code, self.window)

        def chosen(path: str) -> None:
            if Path(path).suffix.lower() in (".recu", ".journee"):
                dialog.give_up()
                self.open_file(path)
                return
            self.worker.submit(
                lambda: dossiers.needs_code(path),
                dialog.show_needs,
                lambda error: self.refuse(dialog, error),
            )

        def taken(session: str) -> None:
            dialog.day_wanted.connect(lambda: self.session_changed.emit(session))
            dialog.show_taken()

        def take(found: FoundDossier, pin: str) -> None:
            self.desk.flush()
            self.worker.submit(
                lambda: dossiers.take(found, pin), taken, lambda error: self.refuse(dialog, error)
            )

        dialog.file_chosen.connect(chosen)
        dialog.look_wanted.connect(lambda path, code: self._look(dialog, path, code))
        dialog.take_wanted.connect(take)
        if path:
            dialog.set_path(path)
        self.open_card(dialog)

    def _look(self, dialog: DossierDialog, path: str, code: str) -> None:
        travel, signing = self.program.juror_travel, self.program.signing

        def look() -> tuple[FoundDossier, PinWish, int]:
            found = travel.dossiers.look(path, code or None)
            has_key = travel.keys.fingerprint(found.plan.id) is not None
            wish: PinWish = "choose"
            if found.is_known or has_key:
                wish = "none"
            elif travel.dossiers.has_pin:
                wish = "enter"
            return found, wish, signing.wait_seconds()

        self.worker.submit(
            look,
            lambda found: dialog.show_found(*found),
            lambda error: self.refuse(dialog, error),
        )

    # --- receipts -------------------------------------------------------------------------------

    def take_receipt(self, path: str) -> None:
        """Take a receipt, and tell what it says."""
        from jury_desk.gui.juror.travel.receipt_dialog import ReceiptDialog

        self.desk.flush()
        dialog = ReceiptDialog(self.window)
        receipts, days = self.program.juror_travel.receipts, self.program.day

        def take() -> tuple[TakenReceipt, int]:
            taken = receipts.take(path)
            return taken, days.day(taken.session).not_received

        def taken(found: tuple[TakenReceipt, int]) -> None:
            dialog.show_taken(*found)
            self.session_changed.emit(found[0].session)

        self.worker.submit(take, taken, lambda error: self.refuse(dialog, error))
        self.open_card(dialog)

    # --- returns --------------------------------------------------------------------------------

    def return_sheets(self) -> None:
        """Ask where what is signed of the day on screen goes."""
        day = self.desk.day
        if day is None:
            return
        session, travel, signing = day.plan.id, self.program.juror_travel, self.program.signing

        def read() -> _Returning:
            pending, copies = travel.hand_in.pending(session), travel.copies
            return pending, copies.stick, copies.volumes(), signing.wait_seconds()

        self.when_recorded(read, lambda found: self._ask_return(session, *found))

    def _ask_return(
        self,
        session: str,
        pending: Pending,
        stick: str | None,
        volumes: tuple[Volume, ...],
        wait: int,
    ) -> None:
        from jury_desk.gui.juror.travel.return_dialog import ReturnDialog

        dialog = ReturnDialog(pending, stick or "", volumes, wait, self.window)
        dialog.wanted.connect(lambda folder, pin: self._return(dialog, session, folder, pin))
        self.open_card(dialog)

    def _return(self, dialog: ReturnDialog, session: str, folder: str, pin: str) -> None:
        hand_in = self.program.juror_travel.hand_in

        def written(found: HandedIn) -> None:
            dialog.show_written(found)
            self.session_changed.emit(session)

        self.worker.submit(
            lambda: hand_in.hand_in(session, folder, pin, dialog.progress_told.emit),
            written,
            lambda error: self.refuse(dialog, error),
        )

    # --- copies ---------------------------------------------------------------------------------

    def show_copies(self) -> None:
        """Show where the copies of what is signed lie."""
        day = self.desk.day
        if day is not None:
            session = day.plan.id
            self.when_recorded(
                lambda: self._read_copies(session), lambda state: self._ask_copies(session, state)
            )

    def _read_copies(self, session: str) -> CopiesState:
        """Reads the disks, in the worker."""
        from jury_desk.gui.juror.travel.copies_dialog import CopiesState

        copies, signing = self.program.juror_travel.copies, self.program.signing
        return CopiesState(
            copies=copies.state(session),
            stick=copies.stick,
            volumes=copies.volumes(),
            needs_pin=copies.needs_pin(session),
            wait_seconds=signing.wait_seconds(),
            are_made=copies.are_made(session),
        )

    def _ask_copies(self, session: str, state: CopiesState) -> None:
        from jury_desk.gui.juror.travel.copies_dialog import CopiesDialog

        dialog, copies = CopiesDialog(state, self.window), self.program.juror_travel.copies
        self._show_state(dialog, state)

        def choose(folder: str | None) -> None:
            def work() -> CopiesState:
                copies.set_stick(folder)
                if folder is not None and not copies.needs_pin(session):
                    copies.complete(session, None, dialog.progress_told.emit)
                return self._read_copies(session)

            self._renew_copies(dialog, work)

        def write(pin: str) -> None:
            def work() -> CopiesState:
                copies.complete(session, pin or None, dialog.progress_told.emit)
                return self._read_copies(session)

            self._renew_copies(dialog, work)

        dialog.stick_chosen.connect(choose)
        dialog.write_wanted.connect(write)
        self.open_card(dialog)

    def _renew_copies(self, dialog: CopiesDialog, work: Callable[[], CopiesState]) -> None:
        self.worker.submit(
            work,
            lambda state: self._show_state(dialog, state),
            lambda error: self.refuse(dialog, error),
        )

    def _show_state(self, dialog: CopiesDialog, state: CopiesState) -> None:
        dialog.show_state(state)
        self.copies.know(state.copies)
