"""Arrows on a button of the desk go through the criteria, not to the next button."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget


class ArrowKeys(QObject):
    """Gives the arrows that reach a button to the sheet."""

    def __init__(self, page: QWidget, take_key: Callable[[QKeyEvent], bool]) -> None:
        """`take_key` does what a key asks of the sheet; it tells whether it asked anything."""
        super().__init__(page)
        self._page = page
        self._take_key = take_key

    def take_buttons(self) -> None:
        """Take the arrows of every button that is on the page now."""
        for button in self._page.findChildren(QAbstractButton):
            button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        return (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
            and self._take_key(event)
        )
