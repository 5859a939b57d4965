"""Showing a corrected sheet's versions side by side: read off the screen's thread, then shown."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from jury_desk.domain.sealing import SealedSheet
from jury_desk.domain.sheet import Phase, SheetState
from jury_desk.errors import JuryDeskError
from jury_desk.gui.juror.sheet_versions import current_version, sealed_version
from jury_desk.gui.kit.tasks import Worker
from jury_desk.services.open_sheet import OpenSheet


class VersionsFlow(QObject):
    """`failed` carries a JuryDeskError, as where a version is damaged; `closed` tells that the
    dialog is gone.
    """

    failed = Signal(object)
    closed = Signal()

    def __init__(self, worker: Worker, page: QWidget) -> None:
        """`page` is what the dialog stands over."""
        super().__init__(page)
        self._worker = worker
        self._page = page

    def compare(self, sheet: OpenSheet, shown: SheetState) -> None:
        """Show the signed versions, and the correction in progress as `shown` where there is one,
        against one another; nothing where there is one version alone.
        """
        self._worker.submit(
            sheet.sealed_versions, lambda found: self._show(sheet, shown, found), self._tell
        )

    def _show(self, sheet: OpenSheet, shown: SheetState, found: tuple[SealedSheet, ...]) -> None:
        from jury_desk.gui.dialogs.versions_dialog import VersionsDialog

        versions = [sealed_version(sealed) for sealed in found]
        if shown.phase is not Phase.SIGNED:
            versions.append(current_version(shown))
        if len(versions) < 2:
            return
        dialog = VersionsDialog(sheet.grid, sheet.criteria, tuple(versions), self._page)
        dialog.finished.connect(self.closed)
        dialog.open()

    def _tell(self, error: Exception) -> None:
        if isinstance(error, JuryDeskError):
            self.failed.emit(error)
