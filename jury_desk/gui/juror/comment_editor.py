"""The editor of a comment, inside its row: it grows with the text and is never asked to save."""

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QLabel, QTextEdit, QWidget

from jury_desk.domain.sheet import LONGEST_COMMENT
from jury_desk.gui.kit.announce import announce
from jury_desk.gui.kit.safe_text import hidden_count
from jury_desk.gui.kit.theme import Theme

IDLE_MS = 400
"""A pause in typing after which the text is sent to the disk."""

LONGEST_WAIT_MS = 700
"""Text is sent after this time even while typing goes on: it is safe within a second."""

COUNTED_FROM = LONGEST_COMMENT * 3 // 4
"""Characters from which on they are counted under the text."""


class CommentEditor(QTextEdit):
    """`sent` carries a text to be recorded, `left` tells Escape, `moved_on` Tab (+1) or back (-1).

    `height_wanted` tells the height in pixels that shows the whole text, `opened` that another
    text is in it.
    """

    sent = Signal(str)
    typed = Signal()
    left = Signal()
    opened = Signal()
    moved_on = Signal(int)
    height_wanted = Signal(int)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        idle_ms: int = IDLE_MS,
        longest_wait_ms: int = LONGEST_WAIT_MS,
    ) -> None:
        """Text is sent after `idle_ms` without a letter, and at the latest after
        `longest_wait_ms`.
        """
        super().__init__(parent)
        self.setObjectName("comment_editor")
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setInputMethodHints(Qt.InputMethodHint.ImhMultiLine)
        self._theme = theme
        self._sent = self._seen = ""
        self._left_out = 0
        self._told = QLabel(self)
        self._told.setObjectName("comment_told_label")
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        self._told.hide()
        self._idle = QTimer(self, singleShot=True, interval=idle_ms)
        self._limit = QTimer(self, singleShot=True, interval=longest_wait_ms)
        self._idle.timeout.connect(self.send)
        self._limit.timeout.connect(self.send)
        self.textChanged.connect(self._on_text)
        self.document().documentLayout().documentSizeChanged.connect(self._tell_height)
        self.hide()

    def open_with(self, text: str, about: str) -> None:
        """Begin with a text; `about` names the criterion for screen readers."""
        self._idle.stop()
        self._limit.stop()
        self._left_out = 0
        self.setAccessibleName(self.tr("Comment on {criterion}").format(criterion=about))
        self.setPlaceholderText(self.tr("What you saw or heard…"))
        self.renew()
        self._show_text(text)
        self.opened.emit()

    def renew(self) -> None:
        """Take the theme's font again."""
        self.setFont(self._theme.font("text"))
        self.document().setDocumentMargin(self._theme.tokens.unit)
        self._show_told()
        self._tell_height()

    def take(self, text: str) -> None:
        """Show a text that came from elsewhere (undo), unless something was typed since."""
        if not self.has_unsent and text != self._sent:
            self._show_text(text)

    @property
    def text(self) -> str:
        """What is written, with its no-break spaces and as many line ends as lines."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    @property
    def has_unsent(self) -> bool:
        """Whether something was typed that was not sent."""
        return self.text != self._sent

    def send(self) -> None:
        """Send what was typed, now."""
        self._idle.stop()
        self._limit.stop()
        if self.has_unsent:
            self._sent = self.text
            self.sent.emit(self._sent)

    def wanted_height(self) -> int:
        """The height in pixels that shows the whole text, and what is told under it."""
        text = max(round(self.document().size().height()), self._theme.tokens.target)
        return text + self._told_height()

    def tell(self, text: str) -> None:
        """Tell something under the text until the next letter; "" tells nothing."""
        self._show_told(text)
        if text:
            announce(self, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_Tab:
            self.moved_on.emit(1)
        elif key == Qt.Key.Key_Backtab:
            self.moved_on.emit(-1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
            event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self.insertPlainText("\n")  # Qt's own would be a sign that no file knows
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_told()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what fits of a text; how much did not is told, and stays in the clipboard."""
        text = source.text()
        chosen = len(self.textCursor().selection().toPlainText())
        room = max(LONGEST_COMMENT - self._length() + chosen, 0)
        units = text.encode("utf-16-le", "surrogatepass")
        fitting = units[: room * 2].decode("utf-16-le", "ignore")
        self._left_out = max(0, len(text) - len(fitting))
        self.insertPlainText(fitting)
        self._show_told()
        if self._told.text():
            announce(self, self._told.text())

    def _show_text(self, text: str) -> None:
        self._sent = text
        self.setPlainText(text)
        self._sent = self._seen = (
            self.text
        )  # a line end of another kind is not a change that was typed
        self.moveCursor(self.textCursor().MoveOperation.End)
        self._show_told()

    def _length(self) -> int:
        """Characters as Qt counts them: one outside the first 65,536 counts twice."""
        return self.document().characterCount() - 1

    def _on_text(self) -> None:
        text = self.text
        if text in (self._sent, self._seen):  # underlining a word is a change to Qt
            return
        self._seen = text
        self._cut_to_longest()
        if self._length() < LONGEST_COMMENT - 1:
            self._left_out = 0
        self._show_told()
        self.typed.emit()
        self._idle.start()
        if not self._limit.isActive():
            self._limit.start()

    def _cut_to_longest(self) -> None:
        over = self._length() - LONGEST_COMMENT
        if over > 0:
            cursor = self.textCursor()
            for _ in range(over):
                cursor.deletePreviousChar()

    def _show_told(self, more: str = "") -> None:
        length, told = self._length(), [more] if more else []
        if self._left_out:
            told.append(
                self.tr(
                    "%n character(s) did not fit; the clipboard still has them.", "", self._left_out
                )
            )
        if length >= COUNTED_FROM:
            counted = self.tr("{count} of {most} characters")
            told.append(counted.format(count=_grouped(length), most=_grouped(LONGEST_COMMENT)))
        hidden = hidden_count(self.text)
        if hidden:
            told.append(
                self.tr("%n character(s) that cannot be seen; kept as they are.", "", hidden)
            )
        words = " · ".join(told)
        if words != self._told.text():
            self._told.setText(words)
            self._told.setVisible(bool(words))
            self.setViewportMargins(0, 0, 0, self._told_height())
            self._place_told()
            self._tell_height()

    def _told_height(self) -> int:
        if not self._told.text():
            return 0
        unit = self._theme.tokens.unit
        return self._told.heightForWidth(max(1, self.width() - 2 * unit)) + unit

    def _place_told(self) -> None:
        unit, height = self._theme.tokens.unit, self._told_height()
        self._told.setGeometry(unit, self.height() - height, self.width() - 2 * unit, height)

    def _tell_height(self) -> None:
        self.height_wanted.emit(self.wanted_height())


def _grouped(count: int) -> str:
    return f"{count:,}".replace(",", "\u202f")
