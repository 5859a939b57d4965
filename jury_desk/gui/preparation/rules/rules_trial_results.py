"""What the rules propose for the made-up candidate, with every reason in a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QListView,
    QStyleOptionViewItem,
    QWidget,
)

from jury_desk.domain.scoring.results import Outcome
from jury_desk.gui.kit.icons import icon_px, pixmap
from jury_desk.gui.kit.row_list import ROOT, Index, RowList, WrappedRowDelegate
from jury_desk.gui.kit.text_blocks import TextBlock, lay_out
from jury_desk.gui.kit.theme import theme

LOOKS: dict[Outcome, tuple[str, str, str]] = {
    "reached": ("circle-check", "good", "good_soft"),
    "not-reached": ("x", "bad", "bad_soft"),
    "jury-decides": ("users-group", "warn", "warn_soft"),
    "carried": ("archive", "good", "good_soft"),
    "not-examined": ("circle-dashed", "muted", "neutral_soft"),
}
"""The icon of an outcome, its ink and its ground."""


@dataclass(frozen=True)
class ResultRow:
    """An award, a bloc, or a competency of the bloc in hand (`inner`)."""

    name: str
    outcome: Outcome
    told: str
    """The outcome in words."""
    reasons: tuple[str, ...]
    inner: bool = False


class ResultModel(QAbstractListModel):
    """The rows, told in full to screen readers."""

    rows: tuple[ResultRow, ...] = ()

    def show_rows(self, rows: Sequence[ResultRow]) -> None:
        """Take the rows; the places stay where only outcomes differ."""
        same = len(rows) == len(self.rows)
        if not same:
            self.beginResetModel()
        self.rows = tuple(rows)
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self.rows[index.row()]
            return " ".join([f"{row.name} : {row.told}.", *row.reasons])
        return None


class TrialResults(RowList):
    """Read line by line with the arrow keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "trial")
        self.results = ResultModel(self)
        self._delegate = _ResultDelegate(self.results)
        self.take(self.results, self._delegate)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        theme().changed.connect(self.renew)

    def show_rows(self, rows: Sequence[ResultRow]) -> None:
        """Show results; what is in sight stays in sight."""
        kept = self.verticalScrollBar().value()
        at = self.currentIndex().row()
        self.results.show_rows(rows)
        self.renew()
        if rows:
            self.setCurrentIndex(self.results.index(max(0, min(at, len(rows) - 1))))
        self.verticalScrollBar().setValue(kept)

    def renew(self) -> None:
        """Take the theme again."""
        self._delegate.forget()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._delegate.set_width(self.viewport().width()):
            self.scheduleDelayedItemsLayout()


class _ResultDelegate(WrappedRowDelegate):
    def __init__(self, model: ResultModel) -> None:
        super().__init__(model)
        self._model: ResultModel = model
        self._kept: dict[int, tuple[TextBlock, list[TextBlock]]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        unit = theme().tokens.unit
        head, reasons = self._blocks(index.row())
        last = reasons[-1].bottom if reasons else max(head.bottom, unit * 4.5)
        return QSize(10, round(last + unit * 1.5))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, rect = theme().tokens, QRectF(option.rect)
        row = self._model.rows[index.row()]
        head, reasons = self._blocks(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(
            QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), QColor(tokens.hairline)
        )
        origin = rect.topLeft()
        head.paint(painter, origin, QColor(tokens.text))
        self._paint_chip(painter, rect, row)
        if reasons:
            ink = QColor(getattr(tokens, LOOKS[row.outcome][1]))
            top, bottom = reasons[0].place.y(), reasons[-1].bottom
            left = reasons[0].place.x() - tokens.unit * 1.5
            painter.fillRect(QRectF(origin.x() + left, origin.y() + top, 3, bottom - top), ink)
        for block in reasons:
            block.paint(painter, origin, QColor(tokens.text))
        view = option.widget
        if isinstance(view, QListView) and view.hasFocus() and view.currentIndex() == index:
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(3, 2, -3, -3), 6, 6)
        painter.restore()

    def _paint_chip(self, painter: QPainter, rect: QRectF, row: ResultRow) -> None:
        tokens, (sign, ink, ground) = theme().tokens, LOOKS[row.outcome]
        width, height = self._chip_width(row), tokens.unit * 3.25
        box = QRectF(
            rect.right() - width - tokens.unit * 3, rect.top() + tokens.unit, width, height
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(tokens, ground)))
        painter.drawRoundedRect(box, height / 2, height / 2)
        side = round(icon_px() * 0.75)
        colour = getattr(tokens, ink)
        drawn = pixmap(sign, colour, side, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(box.left() + tokens.unit, box.center().y() - side / 2), drawn)
        painter.setFont(theme().font("small", 500))
        painter.setPen(QColor(colour))
        text = box.adjusted(tokens.unit * 1.5 + side, 0, -tokens.unit, 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, row.told)

    def _chip_width(self, row: ResultRow) -> float:
        unit = theme().tokens.unit
        text = QFontMetricsF(theme().font("small", 500)).horizontalAdvance(row.told)
        return text + round(icon_px() * 0.75) + unit * 3

    def _blocks(self, at: int) -> tuple[TextBlock, list[TextBlock]]:
        found = self._kept.get(at)
        if found is None:
            found = self._kept[at] = self._laid_out(self._model.rows[at])
        return found

    def _laid_out(self, row: ResultRow) -> tuple[TextBlock, list[TextBlock]]:
        look, unit = theme(), theme().tokens.unit
        left = unit * (5 if row.inner else 3)
        room = max(unit * 6, self._width - left - self._chip_width(row) - unit * 5)
        font = look.font("small" if row.inner else "text", 600)
        named = QFontMetricsF(font).elidedText(row.name, Qt.TextElideMode.ElideRight, room)
        head = lay_out(named, font, room + unit, QPointF(left, unit * 1.25), "text", 1.35)
        top = max(head.bottom, unit * 4.5) + unit * 0.5
        width = max(unit * 10, self._width - left - unit * 5)
        blocks: list[TextBlock] = []
        for reason in row.reasons:
            place = QPointF(left + unit * 1.5, top)
            block = lay_out(reason, look.font("small"), width, place, "text", 1.45)
            blocks.append(block)
            top = block.bottom + unit * 0.25
        return head, blocks
