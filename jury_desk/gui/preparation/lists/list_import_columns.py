"""The columns of a list: each one's heading, some of its cells, and what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QObject,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from jury_desk.gui.kit.icons import pixmap
from jury_desk.gui.kit.row_ground import paint_ground
from jury_desk.gui.kit.row_list import ROOT, Index, RowDelegate, RowList
from jury_desk.gui.kit.text_blocks import write_line
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.lists.list_import_words import ListWords

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jury_desk.domain.preparation.lists.list_columns import ListColumn

_SURE = 80
"""Percent of confidence below which a meaning is to be looked at."""
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F4)


class ColumnsModel(QAbstractListModel):
    """The columns in the file's order."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.words = ListWords(self)
        self.columns: tuple[ListColumn, ...] = ()

    def show(self, columns: Sequence[ListColumn]) -> None:
        """List columns; those that stand where they stood only change what they say."""
        same = [c.name for c in columns] == [c.name for c in self.columns]
        if same and columns:
            self.columns = tuple(columns)
            self.dataChanged.emit(self.index(0), self.index(len(columns) - 1))
            return
        self.beginResetModel()
        self.columns = tuple(columns)
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self.columns[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{column.name} {column.heading}: {self.meaning(column)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = (self.about(column), self.meaning(column))
            return "\n".join(line for line in lines if line)
        return None

    def meaning(self, column: ListColumn) -> str:
        """What a column means, or why it is left out."""
        return self.words.field(column.meaning) if column.meaning else self.words.left_out(column)

    @staticmethod
    def about(column: ListColumn) -> str:
        """A column's name, heading and first cells."""
        head = f"{column.name} · {column.heading}" if column.heading else column.name
        return " · ".join(part for part in (head, ", ".join(column.samples)) if part)


class ColumnsView(RowList):
    """`opened` brings the place of a column whose meaning is to be chosen, `left_out` that of one
    to leave out.
    """

    opened = Signal(int)
    left_out = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_ = ColumnsModel(self)
        self._painter = _ColumnPainter(self.model_)
        self.take(self.model_, self._painter)
        self.setUniformItemSizes(True)
        self.clicked.connect(self._open)
        theme().changed.connect(self.scheduleDelayedItemsLayout)

    def show_columns(self, columns: Sequence[ListColumn]) -> None:
        """List columns."""
        self.model_.show(columns)
        if columns and not self.currentIndex().isValid():
            self.setCurrentIndex(self.model_.index(0))
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._open()
        elif event.key() == Qt.Key.Key_Delete and self._free() is not None:
            self.left_out.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _free(self) -> ListColumn | None:
        """The column in hand, where its meaning may be chosen."""
        at = self.currentIndex().row()
        column = self.model_.columns[at] if 0 <= at < len(self.model_.columns) else None
        return None if column is None or column.forbidden else column

    def _open(self) -> None:
        if (column := self._free()) is not None:
            self.opened.emit(column.at)


class _ColumnPainter(RowDelegate):
    """Two lines a column: what the file says, what it means."""

    def __init__(self, model: ColumnsModel) -> None:
        super().__init__(model)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        tokens = theme().tokens
        return QSize(10, round(tokens.small_px * 1.5 + tokens.text_px * 1.5 + tokens.unit * 2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        column, rect = self._model.columns[index.row()], QRectF(option.rect)
        tokens, unit = theme().tokens, theme().tokens.unit
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            ground = rect.adjusted(0, 1, 0, -1)
            paint_ground(painter, ground, tokens, current=chosen, focused=chosen and self.focused)
        else:
            painter.setPen(QPen(QColor(tokens.hairline), 1))
            y = rect.bottom() - 0.5
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
        room = rect.adjusted(unit * 1.5, unit, -unit, -unit)
        above = QRectF(room.left(), room.top(), room.width(), tokens.small_px * 1.5)
        write_line(
            painter, self._model.about(column), theme().font("small"), above, QColor(tokens.muted)
        )
        below = QRectF(room.left(), above.bottom(), room.width(), tokens.text_px * 1.5)
        sign, ink = _sign(column)
        side = round(tokens.text_px * 1.2)
        place = QPointF(below.right() - side, below.center().y() - side / 2)
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(place, pixmap(sign, getattr(tokens, ink), side, ratio))
        below.setRight(below.right() - side - unit)
        if column.meaning and column.confidence < _SURE:
            warn = QPointF(below.left(), place.y())
            painter.drawPixmap(warn, pixmap("alert-triangle", tokens.warn, side, ratio))
            below.setLeft(below.left() + side + unit * 0.75)
        weight, ink = (600, tokens.text) if column.meaning else (400, tokens.muted)
        write_line(
            painter, self._model.meaning(column), theme().font("text", weight), below, QColor(ink)
        )
        painter.restore()


def _sign(column: ListColumn) -> tuple[str, str]:
    return ("lock", "muted") if column.forbidden else ("chevron-down", "muted")
