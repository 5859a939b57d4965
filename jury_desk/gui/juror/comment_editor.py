"""The editor of a comment, inside its row: it grows with the text and is never asked to save."""

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from jury_desk.domain.sheet import LONGEST_COMMENT
from jury_desk.gui.kit.theme import Theme

IDLE_MS = 400
"""A pause in typing after which the text is sent to the disk."""

LONGEST_WAIT_MS = 700
"""Text is sent after this time even while typing goes on: it is safe within a second."""


class CommentEditor(QTextEdit):
    """`sent` carries a text to be recorded, `left` tells Escape, `moved_on` Tab (+1) or back (-1).

    `height_wanted` tells the height in pixels that shows the whole text.
    """

    sent = Signal(str)
    typed = Signal()
    left = Signal()
    moved_on = Signal(int)
    height_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("comment_editor")
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setInputMethodHints(Qt.InputMethodHint.ImhMultiLine)
        self._theme = theme
        self._sent = ""
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._limit = QTimer(self, singleShot=True, interval=LONGEST_WAIT_MS)
        self._idle.timeout.connect(self.send)
        self._limit.timeout.connect(self.send)
        self.textChanged.connect(self._on_text)
        self.document().documentLayout().documentSizeChanged.connect(self._tell_height)
        self.hide()

    def open_with(self, text: str, about: str) -> None:
        """Begin with a text; `about` names the criterion for screen readers."""
        self._idle.stop()
        self._limit.stop()
        self._sent = text
        self.setAccessibleName(self.tr("Comment on {criterion}").format(criterion=about))
        self.setPlaceholderText(self.tr("What you saw or heard…"))
        self.renew()
        self.setPlainText(text)
        self.moveCursor(self.textCursor().MoveOperation.End)

    def renew(self) -> None:
        """Take the theme's font again."""
        self.setFont(self._theme.font("text"))
        self.document().setDocumentMargin(self._theme.tokens.unit)
        self._tell_height()

    def take(self, text: str) -> None:
        """Show a text that came from elsewhere (undo), unless something was typed since."""
        if self.toPlainText() == self._sent and text != self._sent:
            self._sent = text
            self.setPlainText(text)
            self.moveCursor(self.textCursor().MoveOperation.End)

    @property
    def has_unsent(self) -> bool:
        """Whether something was typed that was not sent."""
        return self.toPlainText() != self._sent

    def send(self) -> None:
        """Send what was typed, now."""
        self._idle.stop()
        self._limit.stop()
        if self.has_unsent:
            self._sent = self.toPlainText()
            self.sent.emit(self._sent)

    def wanted_height(self) -> int:
        """The height in pixels that shows the whole text."""
        return max(round(self.document().size().height()), self._theme.tokens.target)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_Tab:
            self.moved_on.emit(1)
        elif key == Qt.Key.Key_Backtab:
            self.moved_on.emit(-1)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # Escape and Tab belong to the editor while it has the focus, not to shortcuts around it.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        ):
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.send()
        super().focusOutEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        room = LONGEST_COMMENT - len(self.toPlainText()) + len(self.textCursor().selectedText())
        self.insertPlainText(source.text()[: max(room, 0)])

    def _on_text(self) -> None:
        if not self.has_unsent:
            return
        self._cut_to_longest()
        self.typed.emit()
        self._idle.start()
        if not self._limit.isActive():
            self._limit.start()

    def _cut_to_longest(self) -> None:
        over = self.document().characterCount() - 1 - LONGEST_COMMENT
        if over > 0:
            cursor = self.textCursor()
            for _ in range(over):
                cursor.deletePreviousChar()

    def _tell_height(self) -> None:
        self.height_wanted.emit(self.wanted_height())
