"""Tells a bug after what was pending has been saved; the person goes on, or quits."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.forms.ui_crash import Ui_Crash
from jury_desk.gui.kit.theme import theme


class CrashDialog(CardDialog):
    """Escape and Enter go on; `quit_wanted` comes from its own button only."""

    quit_wanted = Signal()

    def __init__(
        self, report: str, place: Path | None, saved: bool, parent: QWidget | None = None
    ) -> None:
        """`place` is the report's file, None where none could be written."""
        body = QWidget()
        self._ui = Ui_Crash()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        super().__init__(body, parent, width=640)
        self._body = body
        self._place = place
        self._saved = saved
        self._ui.report_edit.setPlainText(report)
        self._ui.copy_button.clicked.connect(self._copy)
        self._ui.folder_button.clicked.connect(self._open_folder)
        self._ui.folder_button.setEnabled(place is not None)
        self.refuse_button.hide()
        self.extra_button.show()
        self.retranslate()
        self.accept_button.setFocus()

    def act_otherwise(self) -> None:
        self.accept()
        self.quit_wanted.emit()

    def reject(self) -> None:
        self.accept()

    def fit(self) -> None:
        self._ui.report_edit.setMinimumHeight(theme().tokens.unit * 20)
        super().fit()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Something went wrong in the program"))
        if self._saved:
            text = self.tr("Everything you entered is recorded. You can go on.")
        else:
            text = self.tr(
                "Some of what you entered may not be recorded: look at the line at the bottom of "
                "the sheet before you go on."
            )
        self._ui.saved_label.setText(text)
        place = self.tr("The report could not be written to the disk: copy it from here.")
        self._ui.place_label.setText(place if self._place is None else str(self._place))
        self.accept_button.setText(self.tr("Go on"))
        self.extra_button.setText(self.tr("Quit the program"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._ui.report_edit.toPlainText())
        self._ui.copy_button.setText(self.tr("Copied"))

    def _open_folder(self) -> None:
        if self._place is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._place.parent)))
