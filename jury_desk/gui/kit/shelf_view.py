"""A list of things under headings: a sign and two lines each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from jury_desk.gui.kit.icons import pixmap
from jury_desk.gui.kit.row_ground import paint_ground
from jury_desk.gui.kit.row_list import ROOT, Index, RowDelegate, RowList
from jury_desk.gui.kit.text_blocks import TextBlock, lay_out
from jury_desk.gui.kit.theme import theme

_KEPT = 2000
"""Rows laid out that are kept for the next time."""


@dataclass(frozen=True)
class ShelfRow:
    """A row; one without a key is a heading. `icon` is a name of resources/icons, `ink` a token."""

    key: str
    name: str
    about: str = ""
    icon: str = ""
    ink: str = "muted"


class _ShelfModel(QAbstractListModel):
    rows: tuple[ShelfRow, ...] = ()

    def show(self, rows: Sequence[ShelfRow]) -> None:
        if tuple(rows) != self.rows:
            self.beginResetModel()
            self.rows = tuple(rows)
            self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemNeverHasChildren
        if self.rows[index.row()].key:  # a heading is read, never gone to
            flags |= Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self.rows[index.row()]
            return ", ".join(line for line in (row.name, row.about) if line)
        return None

    def place_of(self, key: str) -> int:
        """The place of a row by its key; -1 where it is not listed."""
        return next((at for at, row in enumerate(self.rows) if key and row.key == key), -1)


class ShelfView(RowList):
    """`shown` tells the key under the cursor ("" for none), `entered` that it is to be opened."""

    shown = Signal(str)
    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = _ShelfModel(self)
        self._painter = _ShelfDelegate(self._shelf)
        self.take(self._shelf, self._painter)
        self.setProperty("role", "shelf")
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.doubleClicked.connect(self._enter)
        theme().changed.connect(self.renew)

    @property
    def rows(self) -> tuple[ShelfRow, ...]:
        """What is listed."""
        return self._shelf.rows

    @property
    def current(self) -> str:
        """The key under the cursor; "" for none."""
        index = self.currentIndex()
        return self._shelf.rows[index.row()].key if index.isValid() else ""

    def show_rows(self, rows: Sequence[ShelfRow], wanted: str | None = None) -> None:
        """List rows; the cursor stays on its row, or goes to the key `wanted`."""
        kept = wanted or self.current
        self._shelf.show(rows)
        self._painter.forget_some()
        self._choose(self._shelf.place_of(kept))

    def take_signs(self, picture: Callable[[ShelfRow, float], QPixmap]) -> None:
        """Show other pictures than icons before the rows: `picture` gives a row's, for a screen of
        that device pixel ratio.
        """
        self._painter.picture = picture

    def renew(self) -> None:
        """Lay the rows out again."""
        self._painter.forget()
        self.scheduleDelayedItemsLayout()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.shown.emit(self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QListView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Qt goes to the first row also where that is a heading: the nearest row is meant."""
        index = super().moveCursor(action, modifiers)
        if not index.isValid() or self._shelf.rows[index.row()].key:
            return index
        places = [at for at, row in enumerate(self._shelf.rows) if row.key]
        nearest = min(places, key=lambda at: abs(at - index.row()), default=-1)
        return self._shelf.index(nearest) if nearest >= 0 else QModelIndex()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.viewport().width() != self._painter.width:
            self._painter.width = self.viewport().width()
            self.renew()
        super().resizeEvent(event)

    def _enter(self) -> None:
        if self.current:
            self.entered.emit(self.current)

    def _choose(self, place: int) -> None:
        if place < 0:
            place = next((at for at, row in enumerate(self.rows) if row.key), -1)
        index = self._shelf.index(place) if place >= 0 else QModelIndex()
        self.setCurrentIndex(index)
        self.shown.emit(self.current)
        if index.isValid():
            self.scrollTo(index)


@dataclass
class _Layout:
    height: int
    blocks: list[TextBlock] = field(default_factory=list)
    sign: QPointF | None = None


class _ShelfDelegate(RowDelegate):
    """Two lines a row, or one, a sign before them; the current row on a soft ground."""

    def __init__(self, model: _ShelfModel) -> None:
        super().__init__(model)
        self._model = model
        self._kept: dict[ShelfRow, _Layout] = {}
        self.picture: Callable[[ShelfRow, float], QPixmap] = _icon
        self.width = 320

    def forget(self) -> None:
        self._kept.clear()

    def forget_some(self) -> None:
        """Rows are kept by what they say: those no longer listed only take room."""
        if len(self._kept) > _KEPT:
            self._kept.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(10, self._layout(self._model.rows[index.row()]).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, row = theme().tokens, self._model.rows[index.row()]
        layout, rect = self._layout(row), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.key:
            self._paint_ground(painter, rect, option.state)
        for block in layout.blocks:
            block.paint(painter, rect.topLeft(), QColor(getattr(tokens, block.colour)))
        if layout.sign is not None and row.icon:
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(rect.topLeft() + layout.sign, self.picture(row, ratio))
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
        unit = theme().tokens.unit
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            ground = rect.adjusted(unit, 1, -unit, -1)
            paint_ground(painter, ground, theme().tokens, current=chosen, focused=self.focused)

    def _layout(self, row: ShelfRow) -> _Layout:
        found = self._kept.get(row)
        if found is None:
            found = self._kept[row] = self._made(row)
        return found

    def _made(self, row: ShelfRow) -> _Layout:
        unit = theme().tokens.unit
        right = float(self.width - unit * 2.5)
        if not row.key:
            place, font = QPointF(unit * 3.0, unit * 2), theme().font("small", 600)
            block = lay_out(row.name, font, right - unit * 3, place, "muted", 1.4)
            return _Layout(round(block.bottom + unit / 2), [block])
        left, y = unit * 6.5, unit * 1.5
        bold, small = theme().font("text", 600), theme().font("small")
        name = lay_out(row.name, bold, right - left, QPointF(left, y), "text", 1.4)
        sign = QPointF(unit * 3, y + unit / 8)
        if not row.about:
            return _Layout(round(name.bottom + unit * 1.5), [name], sign)
        about = lay_out(row.about, small, right - left, QPointF(left, name.bottom), "muted", 1.4)
        return _Layout(round(about.bottom + unit * 1.5), [name, about], sign)


def _icon(row: ShelfRow, ratio: float) -> QPixmap:
    return pixmap(row.icon, getattr(theme().tokens, row.ink), _side(), ratio)


def _side() -> int:
    return round(theme().tokens.text_px * 1.35)
