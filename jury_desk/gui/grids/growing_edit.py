"""A text that grows with what is typed and is never asked to save."""

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from jury_desk.gui.kit.theme import theme

IDLE_MS = 900
"""A pause in typing after which the text is sent to the disk."""

LONGEST = 20_000
"""Characters of a text: far above any criterion, far below what slows the screen."""


class GrowingEdit(QTextEdit):
    """`sent` carries a text to be kept; `cut_wanted` the place of the caret where the text is to
    be split; `left` tells Escape. With `lines` each line is a text of its own.
    """

    sent = Signal(str)
    cut_wanted = Signal(int)
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None, *, lines: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "growing")
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabChangesFocus(True)
        self._lines = lines
        self._sent = ""
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self.send)
        self.textChanged.connect(self._on_text)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.renew()

    @property
    def value(self) -> str:
        """What is typed, its white space as the grid keeps it."""
        text = self.toPlainText()
        if self._lines:
            lines = (" ".join(line.split()) for line in text.split("\n"))
            return "\n".join(line for line in lines if line)
        return " ".join(text.split())

    @property
    def has_unsent(self) -> bool:
        """Whether something was typed that was not sent."""
        return self.value != self._sent

    def show_text(self, text: str) -> None:
        """Show another text; what was typed before must have been sent."""
        self._idle.stop()
        self._sent = text
        if self.value != text:
            self.setPlainText(text)

    def take(self, text: str) -> None:
        """Show a text that came back, unless something was typed since."""
        if not self.has_unsent or not self.hasFocus():
            self.show_text(text)
        elif self.value == text:
            self._sent = text

    def send(self) -> None:
        """Send what was typed, now."""
        self._idle.stop()
        if self.has_unsent:
            if not self.value and not self._lines:
                self.setPlainText(self._sent)  # an element is never without its text
                return
            self._sent = self.value
            self.sent.emit(self._sent)

    def renew(self) -> None:
        """Take the theme's font again."""
        self.setFont(theme().font("text"))
        self.document().setDocumentMargin(theme().tokens.unit)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._cut()
        elif enter and not self._lines:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # These keys belong to the text while it has the keyboard, not to shortcuts around it.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            own = event.key() in (
                Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete,
            )  # fmt: skip
            undo = ctrl and event.key() == Qt.Key.Key_Z and self.document().isUndoAvailable()
            if own or undo or (event.text().strip() and not ctrl):
                event.accept()
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.send()
        super().focusOutEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        room = LONGEST - len(self.toPlainText()) + len(self.textCursor().selectedText())
        self.insertPlainText(source.text()[: max(room, 0)])

    def _cut(self) -> None:
        """Ask for a split where the caret is, counted in the text as the grid keeps it."""
        before = " ".join(self.toPlainText()[: self.textCursor().position()].split())
        at = len(before)
        if 0 < at < len(self.value) and not self._lines:
            self.send()
            self.cut_wanted.emit(at)

    def _on_text(self) -> None:
        if self.has_unsent:
            self._idle.start()

    def _fit(self) -> None:
        tokens = theme().tokens
        lines = 2 if self._lines else 1
        least = round(tokens.text_px * 1.5 * lines + tokens.unit * 2)
        self.setFixedHeight(max(round(self.document().size().height()) + 4, least))
