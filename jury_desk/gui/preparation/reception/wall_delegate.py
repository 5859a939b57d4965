"""Paints the wall from what is laid out once: names, signs, and what there is to do."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from jury_desk.gui.kit.row_list import Index
from jury_desk.gui.kit.safe_text import shown
from jury_desk.gui.kit.text_blocks import StaticTexts, broken, text_width
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.reception.reception_words import look_of
from jury_desk.gui.preparation.reception.standing_signs import sign, sign_side
from jury_desk.gui.preparation.reception.wall_model import WallModel

ROW_UNITS = 5.5


class WallDelegate(QStyledItemDelegate):
    """All rows are as high as one another; `current` is the cell with the cursor, `focused` whether
    the wall has the keyboard.
    """

    def __init__(self, model: WallModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._texts = StaticTexts()
        self._cut: dict[tuple[str, int, bool], tuple[QFont, list[str]]] = {}
        self._fonts: dict[tuple[str, int], QFont] = {}
        self.focused = False
        self.current = QModelIndex()

    def forget(self) -> None:
        """Forget what is laid out: fonts or widths changed."""
        self._texts.clear()
        self._cut.clear()
        self._fonts.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(10, round(theme().tokens.unit * ROW_UNITS))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, rect = theme().tokens, QRectF(option.rect)
        row, column = index.row(), index.column()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.accent_soft))
            if column == 0:
                edge = QRectF(rect.left(), rect.top(), tokens.unit * 3 / 8, rect.height())
                painter.fillRect(edge, QColor(tokens.accent))
        painter.fillRect(
            QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), QColor(tokens.hairline)
        )
        room = rect.adjusted(tokens.unit * 1.25, 0, -tokens.unit, 0)
        if column == 0:
            self._write(painter, shown(self._model.rows[row].name), room, "text", bold=True)
        elif column > len(self._model.columns):
            self._write(painter, self._model.to_do(self._model.rows[row]), room, "muted")
        else:
            self._paint_signs(painter, row, column, room)
        if self.focused and index == self.current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.focus), 2))
            ring = rect.adjusted(2, 2, -2, -3)
            painter.drawRoundedRect(ring, tokens.unit * 0.75, tokens.unit * 0.75)
        painter.restore()

    def _paint_signs(self, painter: QPainter, row: int, column: int, room: QRectF) -> None:
        side, gap = sign_side(), theme().tokens.unit * 0.75
        cells = self._model.cells(row, column)
        if not cells:
            if self._model.is_held(row, column):
                self._write(painter, self.tr("held already"), room, "muted")
            return
        ratio = painter.device().devicePixelRatioF()
        x, y = room.left(), round(room.center().y() - side / 2)
        left = len(cells)
        for cell in cells:
            if x + side > room.right() + 1 and left > 1:
                rest = QRectF(x, room.top(), room.right() - x + gap, room.height())
                self._write(painter, f"+{left}", rest, "muted")
                return
            painter.drawPixmap(QPointF(round(x), y), sign(look_of(cell), ratio))
            x += side + gap
            left -= 1

    def _write(
        self, painter: QPainter, text: str, room: QRectF, ink: str, *, bold: bool = False
    ) -> None:
        if not text:
            return
        font, lines = self._lines(text, room.width(), bold=bold)
        high = QFontMetricsF(font).height()
        top = room.center().y() - high * len(lines) / 2
        colour = QColor(getattr(theme().tokens, ink))
        for place, line in enumerate(lines):
            at = QPointF(room.left(), round(top + place * high))
            self._texts.paint(painter, line, font, at, colour)

    def _lines(self, text: str, width: float, *, bold: bool) -> tuple[QFont, list[str]]:
        """A text in a line, or in two smaller ones, the second cut at its end."""
        key = (text, int(width), bold)
        found = self._cut.get(key)
        if found is None:
            found = self._cut[key] = self._laid_out(text, width, 600 if bold else 400)
        return found

    def _laid_out(self, text: str, width: float, weight: int) -> tuple[QFont, list[str]]:
        font = self._font("text", weight)
        if text_width(text, font) <= width:
            return font, [text]
        font = self._font("small", weight)
        return font, broken(text, font, width)

    def _font(self, role: str, weight: int) -> QFont:
        found = self._fonts.get((role, weight))
        if found is None:
            found = self._fonts[role, weight] = theme().font(role, weight)
        return found
