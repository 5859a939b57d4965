"""Why a signed sheet is corrected: in the juror's words, kept with the new version."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.forms.ui_reason import Ui_Reason

LONGEST_REASON = 2000


class ReasonDialog(CardDialog):
    """`chosen` brings the reason, never an empty one; `put_away` what was typed and not sent."""

    chosen = Signal(str)
    put_away = Signal(str)

    def __init__(self, parent: QWidget | None = None, draft: str = "") -> None:
        """`draft` is what was typed before and put away."""
        body = QWidget()
        self._ui = Ui_Reason()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        super().__init__(body, parent)
        self._body = body
        self._missing = False
        self._ui.reason_edit.setPlainText(draft)
        self._ui.reason_edit.textChanged.connect(self._tell)
        self.retranslate()
        self._ui.reason_edit.setFocus()

    @property
    def reason(self) -> str:
        """The reason as it stands, without the spaces around it."""
        return self._ui.reason_edit.toPlainText().strip()

    def act(self) -> None:
        self._missing = not self.reason
        self._tell()
        if self._missing or len(self.reason) > LONGEST_REASON:
            self._ui.reason_edit.setFocus()
            return
        self.chosen.emit(self.reason)
        self.accept()

    def reject(self) -> None:
        self.put_away.emit(self.reason)
        super().reject()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Correct the signed sheet"))
        self.accept_button.setText(self.tr("Start the correction"))
        self.refuse_button.setText(self.tr("Cancel"))
        self._tell()

    def _tell(self) -> None:
        if self.reason:
            self._missing = False
        text = self.tr("Write the reason first: one sentence is enough.") if self._missing else ""
        if len(self.reason) > LONGEST_REASON:
            text = self.tr("This reason is too long: keep it below %n character(s).", "", 2000)
        self._ui.message_label.setText(text)
