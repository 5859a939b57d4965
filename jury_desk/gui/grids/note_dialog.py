"""A few words asked for before an act: the note of a revision, the doubt beside a warning."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.forms.ui_review_note import Ui_ReviewNote

LONGEST_NOTE = 2000


@dataclass(frozen=True)
class NoteWords:
    """What the dialog says: title, what happens, what the words are, and the act."""

    title: str
    explanation: str
    label: str
    accept: str


class NoteDialog(CardDialog):
    """`chosen` brings the words, "" where none are needed and none were given."""

    chosen = Signal(str)

    def __init__(
        self, words: Callable[[], NoteWords], parent: QWidget | None = None, *, needed: bool = False
    ) -> None:
        """`words` gives what it says in the language of the moment."""
        body = QWidget()
        self._ui = Ui_ReviewNote()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._words, self._needed, self._missing = words, needed, False
        super().__init__(body, parent)
        self._body = body
        self._ui.note_edit.textChanged.connect(self._tell)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):  # Enter alone is a new line in the text
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept_button.click)
        self.retranslate()
        self._ui.note_edit.setFocus()

    @property
    def note(self) -> str:
        """What is typed, without the spaces around it."""
        return self._ui.note_edit.toPlainText().strip()

    def act(self) -> None:
        self._missing = self._needed and not self.note
        self._tell()
        if self._missing or len(self.note) > LONGEST_NOTE:
            self._ui.note_edit.setFocus()
            return
        self.chosen.emit(self.note)
        self.accept()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        words = self._words()
        self.set_title(words.title)
        self._ui.explanation_label.setText(words.explanation)
        self._ui.note_label.setText(words.label)
        self._ui.note_edit.setAccessibleName(words.label)
        self.accept_button.setText(words.accept)
        self.refuse_button.setText(self.tr("Cancel"))
        self._tell()

    def _tell(self) -> None:
        if self.note:
            self._missing = False
        text = self.tr("Write a few words first: one sentence is enough.") if self._missing else ""
        if len(self.note) > LONGEST_NOTE:
            text = self.tr("This is too long: keep it below %n character(s).", "", LONGEST_NOTE)
        self._ui.message_label.setText(text)
        self._ui.message_label.setVisible(bool(text))
