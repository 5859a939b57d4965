"""The juror's own phrases: to read, and to keep no more."""

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.forms.ui_phrases import Ui_Phrases
from jury_desk.gui.kit.styles import set_role
from jury_desk.gui.kit.theme import theme

_LINES = 9
"""Lines of the list to be seen at once."""


class PhrasesDialog(CardDialog):
    """`remove_wanted` names a phrase to keep no more."""

    remove_wanted = Signal(str)

    def __init__(self, phrases: tuple[str, ...], parent: QWidget | None = None) -> None:
        body = QWidget()
        self._ui = Ui_Phrases()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        super().__init__(body, parent, width=640)
        self._body = body
        self._phrases = QStringListModel(list(phrases), self)
        view = self._ui.phrases_view
        set_role(view, "choices")
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.setWordWrap(True)
        view.setModel(self._phrases)
        view.setCurrentIndex(self._phrases.index(0))
        self.refuse_button.hide()
        self.retranslate()
        self._show()
        view.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Your phrases"))
        self.accept_button.setText(self.tr("Close"))
        self.extra_button.setText(self.tr("Remove"))

    def fit(self) -> None:
        self._ui.phrases_view.setMinimumHeight(theme().tokens.target * _LINES)
        super().fit()

    def act_otherwise(self) -> None:
        """Remove the phrase that the list points at."""
        index = self._ui.phrases_view.currentIndex()
        if index.isValid():
            self.remove_wanted.emit(str(index.data()))
            self._phrases.removeRow(index.row())
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.act_otherwise()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        some = self._phrases.rowCount() > 0
        self._ui.phrases_view.setVisible(some)
        self._ui.empty_label.setVisible(not some)
        self.extra_button.setVisible(some)
        if not some:
            self.accept_button.setFocus(Qt.FocusReason.OtherFocusReason)
