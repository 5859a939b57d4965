"""A shelf within a card: as high as its rows, up to a few, then it scrolls."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from jury_desk.gui.kit.shelf_view import ShelfRow, ShelfView
from jury_desk.gui.kit.theme import theme

_HIGHEST = 52
"""Units of 8 px beyond which it scrolls."""


class FittedShelf(ShelfView):
    """`removed` tells that Delete was pressed on the row of that key. It hides without rows."""

    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hide()

    def show_rows(self, rows: Sequence[ShelfRow], wanted: str | None = None) -> None:
        super().show_rows(rows, wanted)
        self.setVisible(bool(rows))
        self.fit()

    def fit(self) -> None:
        """Take the height of the rows."""
        most = theme().tokens.unit * _HIGHEST
        option, height = QStyleOptionViewItem(), 0
        model, delegate = self.model(), self.itemDelegate()
        for row in range(len(self.rows)):
            height += delegate.sizeHint(option, model.index(row, 0)).height()
            if height > most:
                break
        self.setFixedHeight(min(height, most) + 2)

    def renew(self) -> None:
        super().renew()
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.current:
            self.removed.emit(self.current)
        else:
            super().keyPressEvent(event)
