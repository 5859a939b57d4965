"""Buttons that Return and Enter press, as Space does, outside dialogs too."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnterClicks(QObject):
    """Clicks the button that has the keyboard when Return or Enter is pressed alone."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and isinstance(watched, QAbstractButton)
            and event.key() in _ENTER
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            if not event.isAutoRepeat():
                watched.click()
            return True
        return False


def click_on_enter(root: QWidget) -> None:
    """Let Return and Enter click `root`, where it is a button, and every button now within it."""
    keeper = EnterClicks(root)
    buttons = root.findChildren(QAbstractButton)
    for button in [*buttons, root] if isinstance(root, QAbstractButton) else buttons:
        button.installEventFilter(keeper)
