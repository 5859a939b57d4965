"""A few words asked for before an act: the note of a revision, the doubt beside a warning."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.forms.ui_review_note import Ui_ReviewNote
from jury_desk.gui.kit.theme import theme

LONGEST_NOTE = 2000


@dataclass(frozen=True)
class NoteWords:
    """What the dialog says: title, what happens, what the words are ("" takes none), the act."""

    title: str
    explanation: str
    label: str
    accept: str


class NoteDialog(CardDialog):
    """`chosen` brings the words, "" where none are needed and none were given."""

    chosen = Signal(str)

    def __init__(
        self, words: Callable[[], NoteWords], parent: QWidget | None = None, *, quick: bool = False
    ) -> None:
        """`words` gives what it says in the language of the moment. A `quick` one takes Enter for
        the act: its words are a line, and most often none.
        """
        body = QWidget()
        self._ui = Ui_ReviewNote()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._words, self._quick = words, quick
        super().__init__(body, parent)
        self._body = body
        self._ui.note_edit.textChanged.connect(self._tell)
        self._ui.note_edit.installEventFilter(self)
        self.retranslate()
        takes_words = bool(words().label)
        for part in (self._ui.note_label, self._ui.note_edit):
            part.setVisible(takes_words)
        (self._ui.note_edit if takes_words else self.accept_button).setFocus()

    @property
    def note(self) -> str:
        """What is typed, without the spaces around it."""
        return self._ui.note_edit.toPlainText().strip()

    def act(self) -> None:
        self._tell()
        if len(self.note) > LONGEST_NOTE:
            self._ui.note_edit.setFocus()
            return
        self.chosen.emit(self.note)
        self.accept()

    def fit(self) -> None:
        lines = 2 if self._quick else 4
        edit = self._ui.note_edit
        edit.setFixedHeight(
            round(edit.fontMetrics().lineSpacing() * lines + theme().tokens.unit * 3)
        )
        super().fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            self._quick
            and event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            self.act()
            return True
        return super().eventFilter(watched, event)

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
        text = ""
        if len(self.note) > LONGEST_NOTE:
            text = self.tr("This is too long: keep it below %n character(s).", "", LONGEST_NOTE)
        self._ui.message_label.setText(text)
        self._ui.message_label.setVisible(bool(text))
