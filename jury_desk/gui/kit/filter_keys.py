"""From the line that narrows a list into the list, by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit

_INTO = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FilterKeys(QObject):
    """Down and Enter go into the list; Escape empties the line first."""

    def __init__(self, line: QLineEdit, view: QAbstractItemView) -> None:
        super().__init__(line)
        self._line, self._view = line, view
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            leaves = event.key() == Qt.Key.Key_Escape and bool(self._line.text())
            if leaves:
                self._line.clear()
            if leaves or event.key() in _INTO:
                self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return super().eventFilter(watched, event)
