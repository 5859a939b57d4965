"""What was found, a line each: its sign, its sentence, and Enter to go there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from jury_desk.domain.preparation.finding import Finding, Grave
from jury_desk.gui.kit.icons import icon_px, pixmap
from jury_desk.gui.kit.language import language
from jury_desk.gui.kit.row_ground import paint_ground
from jury_desk.gui.kit.row_list import ROOT, Index, RowList, WrappedRowDelegate
from jury_desk.gui.kit.text_blocks import TextBlock, lay_out
from jury_desk.gui.kit.theme import theme
from jury_desk.words import preparation as words

SIGNS: dict[Grave, tuple[str, str]] = {
    Grave.REFUSED: ("alert-circle", "bad"),
    Grave.LACK: ("circle-dashed", "warn"),
    Grave.DOUBT: ("alert-triangle", "warn"),
    Grave.NOTE: ("info-circle", "muted"),
}
"""The icon of each grave, and its colour."""

LONGEST = 400
"""Lines shown at most: more are counted by whoever shows the list."""


class _FindingModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.found: tuple[Finding, ...] = ()

    def show(self, found: Sequence[Finding]) -> None:
        self.beginResetModel()
        self.found = tuple(found[:LONGEST])
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return words.finding(self.found[index.row()], language())
        return None


class FindingList(RowList):
    """`wanted` brings the finding to go to. It is as high as its lines."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "checks")
        self._model = _FindingModel(self)
        self._delegate = _FindingDelegate(self._model)
        self.take(self._model, self._delegate)
        for set_policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            set_policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._go)
        theme().changed.connect(self.renew)

    @property
    def found(self) -> tuple[Finding, ...]:
        """What is shown."""
        return self._model.found

    def show_findings(self, found: Sequence[Finding]) -> None:
        """Show findings; the line in hand stays."""
        if tuple(found[:LONGEST]) == self._model.found:
            return
        row = max(0, self.currentIndex().row())
        self._model.show(found)
        self._delegate.forget()
        if found:
            self.setCurrentIndex(self._model.index(min(row, len(self._model.found) - 1)))
        self.fit()

    def renew(self) -> None:
        """Take the theme, or the language, again."""
        self._delegate.forget()
        self.scheduleDelayedItemsLayout()
        self.fit()

    def fit(self) -> None:
        """Take the height of the lines."""
        rows = range(len(self._model.found))
        self.setFixedHeight(sum(self._delegate.height(row) for row in rows) + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._delegate.set_width(self.viewport().width()):
            self.scheduleDelayedItemsLayout()
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._go(self.currentIndex())
        elif event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _go(self, index: QModelIndex) -> None:
        if index.isValid():
            self.wanted.emit(self._model.found[index.row()])


class _FindingDelegate(WrappedRowDelegate):
    def __init__(self, model: _FindingModel) -> None:
        super().__init__(model)
        self._model = model
        self._kept: dict[int, TextBlock] = {}

    def height(self, row: int) -> int:
        tokens = theme().tokens
        return max(round(tokens.target * 0.8), round(self._block(row).size.height() + tokens.unit))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(10, self.height(index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, rect = theme().tokens, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = bool(option.state & QStyle.StateFlag.State_Selected) and self.focused
        if current or option.state & QStyle.StateFlag.State_MouseOver:
            paint_ground(
                painter, rect.adjusted(0, 1, 0, -1), tokens, current=current, focused=current
            )
        block = self._block(index.row())
        top = rect.top() + (rect.height() - block.size.height()) / 2
        name, ink = SIGNS[self._model.found[index.row()].grave]
        side = round(icon_px() * 0.9)
        sign = pixmap(name, getattr(tokens, ink), side, painter.device().devicePixelRatioF())
        line = block.layout.lineAt(0)
        middle = top + line.y() + line.height() / 2
        painter.drawPixmap(QPointF(rect.left() + tokens.unit, middle - side / 2), sign)
        block.paint(painter, QPointF(rect.left(), top), QColor(tokens.text))
        painter.restore()

    def _block(self, row: int) -> TextBlock:
        found = self._kept.get(row)
        if found is None:
            unit = theme().tokens.unit
            left = unit * 2 + icon_px()
            room = max(40.0, self._width - left - unit)
            text = words.finding(self._model.found[row], language())
            found = lay_out(text, theme().font("text"), room, QPointF(left, 0), "text", 1.4)
            self._kept[row] = found
        return found
