"""What all lists whose rows are painted here do alike."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QWidget

from jury_desk.gui.kit.styles import give_viewport

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
"""The parent of a list's rows."""


class RowDelegate(QStyledItemDelegate):
    """Paints rows; `focused` is whether their list has the keyboard."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.focused = False


class WrappedRowDelegate(RowDelegate):
    """Rows as high as their texts: laid out once for a width, kept in `_kept`, painted often."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._width = 0
        self._kept: dict[Any, Any] = {}

    def forget(self) -> None:
        """Forget what is laid out: fonts, words or rows changed."""
        self._kept.clear()

    def set_width(self, width: int) -> bool:
        """Lay rows out for a width in pixels from now on; whether it is another one."""
        if width == self._width:
            return False
        self._width = width
        self._kept.clear()
        return True


class RowList(QListView):
    """No frame, nothing edited in place, scrolled by pixels, never sideways; Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self._rows: RowDelegate | None = None

    def take(self, model: QAbstractListModel, delegate: RowDelegate) -> None:
        """List a model's rows as a delegate paints them."""
        self._rows = delegate
        self.setModel(model)
        self.setItemDelegate(delegate)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell_focus(focused=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._tell_focus(focused=False)

    def _tell_focus(self, *, focused: bool) -> None:
        if self._rows is not None:
            self._rows.focused = focused
        self.viewport().update()
