"""Paints the teams' rows."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from jury_desk.gui.kit.icons import pixmap
from jury_desk.gui.kit.row_ground import paint_ground
from jury_desk.gui.kit.row_list import Index, RowDelegate
from jury_desk.gui.kit.text_blocks import text_width
from jury_desk.gui.kit.theme import Theme
from jury_desk.gui.preparation.candidates.teams_model import TeamRow, TeamsModel


class TeamsDelegate(RowDelegate):
    """A heading stands out; `drop` is the place of the row under what is dragged, or -1."""

    def __init__(self, model: TeamsModel, theme: Theme) -> None:
        super().__init__(model)
        self._model = model
        self._theme = theme
        self.drop = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        unit, row = self._theme.tokens.unit, self._model.rows[index.row()]
        first = row.is_heading and index.row() > 0
        return QSize(10, round(unit * (8.0 if first else 6.5 if row.is_heading else 5.5)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect = self._model.rows[index.row()], QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.is_heading and index.row() > 0:
            rect.setTop(rect.top() + self._theme.tokens.unit * 1.5)
        self._paint_ground(painter, rect, option, index)
        self._paint_row(painter, row, rect)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, index: Index
    ) -> None:
        tokens = self._theme.tokens
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            view = option.widget
            current = isinstance(view, QAbstractItemView) and view.currentIndex() == index
            paint_ground(
                painter, rect.adjusted(0, 1, 0, -1), tokens, current=chosen,
                focused=self.focused and current,
            )  # fmt: skip
        elif not self._model.rows[index.row()].is_heading:
            painter.setPen(QPen(QColor(tokens.hairline), 1))
            y = rect.bottom() - 0.5
            painter.drawLine(QPointF(rect.left() + tokens.unit, y), QPointF(rect.right(), y))
        if self.drop == index.row():
            painter.setPen(QPen(QColor(tokens.focus), 2, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), tokens.unit, tokens.unit)

    def _paint_row(self, painter: QPainter, row: TeamRow, rect: QRectF) -> None:
        tokens, unit, look = self._theme.tokens, self._theme.tokens.unit, self._theme
        ratio = painter.device().devicePixelRatioF()
        left, right = rect.left() + unit * 1.5, rect.right() - unit * 1.5
        if row.is_heading:
            side = round(tokens.text_px * 1.35)
            name, ink = ("alert-triangle", "warn") if row.odd else ("users-group", "muted")
            place = QPointF(left, rect.center().y() - side / 2)
            painter.drawPixmap(place, pixmap(name, getattr(tokens, ink), side, ratio))
            left += side + unit
        else:
            left += unit * 3.5
        font = look.font("text", 600 if row.is_heading else 400)
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        small = look.font("small")
        wanted = text_width(row.about, small)
        room = max((right - left) * 0.45, right - left - wanted - unit * 2)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        words = QFontMetricsF(font).elidedText(row.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, rect.top(), room, rect.height()), middle, words)
        start = left + min(room, text_width(words, font)) + unit * 1.5
        painter.setFont(small)
        painter.setPen(QColor(tokens.warn if row.is_heading and row.odd else tokens.muted))
        rest = max(0.0, right - start)
        told = QFontMetricsF(small).elidedText(row.about, Qt.TextElideMode.ElideRight, rest)
        painter.drawText(QRectF(start, rect.top(), rest, rect.height()), middle, told)
