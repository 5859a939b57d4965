"""Signing, exporting and correcting a sheet from the desk."""

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from jury_desk.domain.sheet import SheetRef
from jury_desk.gui.juror.sheet_session import SheetSession
from jury_desk.gui.juror.stage_pane import SignedFiles
from jury_desk.gui.kit.tasks import Worker
from jury_desk.services.juror_day import DaySheet
from jury_desk.services.program import Program


class SigningFlow(QObject):
    failed = Signal(object)
    files_changed = Signal()

    def __init__(self, program: Program, worker: Worker, page: QWidget) -> None:
        super().__init__(page)
        self._program = program
        self._worker = worker
        self._page = page
        self._files: dict[SheetRef, SignedFiles] = {}

    def files_of(self, ref: SheetRef) -> SignedFiles | None:
        return self._files.get(ref)

    def open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._program.exports)))

    def sign(self, session: SheetSession, sheet: DaySheet) -> None:
        return

    def export(self, session: SheetSession) -> None:
        return

    def correct(self, session: SheetSession) -> None:
        return
