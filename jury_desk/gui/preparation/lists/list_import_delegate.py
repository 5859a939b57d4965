"""Paints the lines of a list: who, what becomes of them, and beside it what there is to say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from jury_desk.domain.preparation.lists.list_import import LineState
from jury_desk.gui.kit.icons import pixmap
from jury_desk.gui.kit.row_ground import paint_ground
from jury_desk.gui.kit.row_list import Index, RowDelegate
from jury_desk.gui.kit.text_blocks import TextBlock, lay_out, text_width, write_line
from jury_desk.gui.kit.theme import theme

if TYPE_CHECKING:
    from jury_desk.domain.preparation.lists.list_import import PreviewLine
    from jury_desk.gui.preparation.lists.list_import_model import LinesModel

_NARROW = 62
"""Below this many units of 8 px what there is to say stands under the name."""
_SPACING = 1.45

LOOKS: dict[LineState, tuple[str, str]] = {
    LineState.NEW: ("plus", "good"),
    LineState.CHANGED: ("pencil", "accent"),
    LineState.UNCHANGED: ("check", "muted"),
    LineState.JOINED: ("stack-2", "muted"),
    LineState.ASKED: ("help-circle", "warn"),
    LineState.LEFT: ("eye-off", "muted"),
    LineState.FAULTY: ("alert-circle", "bad"),
}
"""The sign of each state, and its ink."""


@dataclass(frozen=True)
class _Places:
    """Where the parts of a row begin, in pixels from its left."""

    number: float
    sign: float
    name: float
    name_end: float
    notes: float
    notes_end: float
    narrow: bool


class LineDelegate(RowDelegate):
    """A row is as high as what there is to say needs."""

    def __init__(self, model: LinesModel) -> None:
        super().__init__(model)
        self._model = model
        self._blocks: dict[int, list[TextBlock]] = {}
        self._heights: dict[int, int] = {}
        self.width = 600

    def forget(self) -> None:
        """Forget what is laid out: words, fonts, lines or the width changed."""
        self._blocks.clear()
        self._heights.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        row = index.row()
        if row not in self._heights:
            self._heights[row] = self._height(row)
        return QSize(10, self._heights[row])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, rect = self._model.rows[index.row()], QRectF(option.rect)
        tokens, unit, places = theme().tokens, theme().tokens.unit, self._places
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
        top = rect.top() + unit
        self._paint_person(painter, line, rect.left(), top, places)
        origin = QPointF(rect.left(), rect.top())
        for block in self._notes(index.row()):
            block.paint(painter, origin, QColor(getattr(tokens, block.colour)))
        painter.restore()

    def _paint_person(
        self, painter: QPainter, line: PreviewLine, left: float, top: float, places: _Places
    ) -> None:
        tokens = theme().tokens
        first, second = tokens.text_px * _SPACING, tokens.small_px * _SPACING
        small = theme().font("small")
        number = QRectF(left + places.number, top, places.sign - places.number, first)
        write_line(painter, str(line.line), small, number, QColor(tokens.muted))
        sign, ink = LOOKS[line.state]
        side = round(tokens.text_px * 1.2)
        at = QPointF(left + places.sign, top + (first - side) / 2)
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(at, pixmap(sign, getattr(tokens, ink), side, ratio))
        room = QRectF(left + places.name, top, places.name_end - places.name, first)
        faint = line.state in (LineState.LEFT, LineState.JOINED, LineState.UNCHANGED)
        name_ink = QColor(tokens.muted if faint else tokens.text)
        write_line(painter, line.name or "—", theme().font("text", 600), room, name_ink)
        room = QRectF(room.left(), room.bottom(), room.width(), second)
        word = self._model.words.state(line.state)
        end = write_line(
            painter, word, theme().font("small", 600), room, QColor(getattr(tokens, ink))
        )
        about = self._model.words.about(line)
        if about:
            room.setLeft(end)
            write_line(painter, f" · {about}", small, room, QColor(tokens.muted))

    def _height(self, row: int) -> int:
        tokens, unit = theme().tokens, theme().tokens.unit
        person = tokens.text_px * _SPACING + tokens.small_px * _SPACING
        notes = self._model.notes(row)
        if not notes:
            return round(person + unit * 2)
        places, font = self._places, theme().font("small", 500)
        width, line = places.notes_end - places.notes, round(tokens.small_px * _SPACING)
        if all(text_width(text, font) < width for _, text in notes):  # the most: no layout needed
            tall = float(len(notes) * line)
        else:
            tall = sum(block.size.height() for block in self._notes(row))
        if places.narrow:
            return round(person + unit * 0.5 + tall + unit * 2)
        return round(max(person, tall) + unit * 2)

    def _notes(self, row: int) -> list[TextBlock]:
        """What there is to say of a line, laid out at its places in the row."""
        if row in self._blocks:
            return self._blocks[row]
        tokens, unit, places = theme().tokens, theme().tokens.unit, self._places
        y = float(unit)
        if places.narrow:
            y += (tokens.text_px + tokens.small_px) * _SPACING + unit * 0.5
        blocks = []
        for ink, text in self._model.notes(row):
            font = theme().font("small", 500 if ink in ("bad", "warn") else 400)
            block = lay_out(
                text, font, places.notes_end - places.notes, QPointF(places.notes, y), ink, _SPACING
            )
            y += block.size.height()
            blocks.append(block)
        self._blocks[row] = blocks
        return blocks

    @property
    def _places(self) -> _Places:
        unit, narrow = theme().tokens.unit, self.width < theme().tokens.unit * _NARROW
        number = unit * 1.5
        widest = text_width(str(self._model.last_line), theme().font("small")) + unit * 1.5
        sign = number + widest
        name = sign + theme().tokens.text_px * 1.2 + unit * 1.25
        end = float(self.width - unit)
        if narrow:
            return _Places(number, sign, name, end, name, end, narrow=True)
        middle = name + (end - name) * 0.42
        return _Places(number, sign, name, middle - unit * 2, middle, end, narrow=False)
