"""The field in which a page's number is typed, by any keyboard's digits."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from jury_desk.gui.juror.level_keys import digit_of_key

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PageField(QLineEdit):
    """`wanted` brings the number that Enter confirmed; `left` tells that the field was given up."""

    wanted = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""

    def show_page(self, page: int) -> None:
        """Show where one is; what is being typed stays."""
        self._shown = str(page)
        if not self.hasFocus():
            self.setText(self._shown)

    def begin(self, digit: str) -> None:
        """Take the keyboard with a first digit."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.setText(digit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digit_of_key(event)
        if digit is not None:
            self.insert(digit)
        elif event.key() in _ENTER:
            number = self.text()
            self.left.emit()
            if number.isdecimal() and number.isascii():
                self.wanted.emit(int(number))
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.text().isprintable() and event.text():
            event.accept()  # no letter is part of a number, and none may reach the sheet
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setText(self._shown)
