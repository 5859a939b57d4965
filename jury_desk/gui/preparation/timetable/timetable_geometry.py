"""Where the board's blocks lie, in pixels from the board's upper left corner."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from jury_desk.gui.preparation.timetable.timetable_blocks import Block, DayBoard

_STRIP_SHARE = 0.24
_WIDEST_STRIP = 12
_LEAST_FOOT = 14
_CORNER = 7.0


@dataclass(frozen=True)
class Shape:
    """The outline of a block, the preparation's part of it, and the part that takes words, of which
    what lies above `step` may be as wide as `wide`.
    """

    outline: QPainterPath
    strip: QRectF
    body: QRectF
    wide: float
    step: float


@dataclass(frozen=True)
class Geometry:
    """`minute` is a minute's height, `column` a column's width, `gap` what is left free around a
    block; all in pixels with the zoom in them.
    """

    board: DayBoard
    minute: float
    column: float
    gap: float

    @property
    def width(self) -> int:
        """Of all columns."""
        return round(self.column * max(1, len(self.board.columns)))

    @property
    def height(self) -> int:
        """Of the hours that are shown."""
        return round((self.board.end - self.board.start) * self.minute)

    def y(self, minute: int) -> float:
        """The line of an hour of the day."""
        return (minute - self.board.start) * self.minute

    def minute_at(self, y: float) -> float:
        """The hour of the day at a line."""
        return self.board.start + y / self.minute

    def column_at(self, x: float) -> int:
        """The column at a place; the nearest one beyond the edges."""
        return max(0, min(int(x // self.column), len(self.board.columns) - 1))

    def band(self, column: int, start: int, end: int) -> QRectF:
        """The whole width of a column from an hour to another, within the hours that are shown."""
        top = max(0.0, self.y(start))
        bottom = min(float(self.height), self.y(end))
        return QRectF(self.column * column, top, self.column, max(0.0, bottom - top))

    def bounds(self, block: Block) -> QRectF:
        """All that a block covers."""
        left, right = self._sides(block)
        return QRectF(left, self.y(block.start), right - left, self._bottom(block, block.start))

    def shape(self, block: Block) -> Shape:
        """The outline of a block: its hours before the panel, full width until the next one's
        preparation stands beside it, and its preparation as a strip at the right above.
        """
        left, right = self._sides(block)
        top = self.y(block.begins)
        bottom = top + self._bottom(block, block.begins)
        strip_left, strip_right = self._strip_sides(block, right)
        shared = right - self._strip_width() - self.gap
        step = bottom
        if block.narrowed is not None:
            step = min(bottom, max(top, self.y(block.narrowed) - self.gap / 2))
        has_foot = step - top >= _LEAST_FOOT
        body_right = right if step >= bottom else shared
        strip = QRectF()
        points: list[tuple[float, float]] = [(left, top)]
        if block.begins > block.start:
            high = self.y(block.start) + self.gap / 2
            strip = QRectF(strip_left, high, strip_right - strip_left, top - high)
            foot = step if has_foot else min(bottom, top + _LEAST_FOOT)
            points += [(strip_left, top), (strip_left, high), (strip_right, high)]
            if strip_right < right - 1:
                points += [(strip_right, top), (right, top)]
            if step >= bottom:
                points += [(right, bottom)]
            else:
                points += [(right, foot), (shared, foot), (shared, bottom)]
        elif step >= bottom:
            points += [(right, top), (right, bottom)]
        elif has_foot:
            points += [(right, top), (right, step), (shared, step), (shared, bottom)]
        else:
            points += [(shared, top), (shared, bottom)]
        points.append((left, bottom))
        body = QRectF(left, top, body_right - left, bottom - top)
        wide = right - left if has_foot or step >= bottom else body.width()
        return Shape(rounded(points, _CORNER), strip, body, wide, step)

    def _sides(self, block: Block) -> tuple[float, float]:
        left = self.column * block.column + self.gap
        room = self.column - 2 * self.gap
        lane = room / block.lanes
        return left + lane * block.lane, left + lane * (block.lane + 1) - (
            self.gap / 2 if block.lane + 1 < block.lanes else 0
        )

    def _strip_width(self) -> float:
        return max(16.0, min(self.column * _STRIP_SHARE, self.gap * _WIDEST_STRIP))

    def _strip_sides(self, block: Block, right: float) -> tuple[float, float]:
        width = self._strip_width() / block.strips
        start = right - self._strip_width() + width * block.strip
        return start, start + width

    def _bottom(self, block: Block, since: int) -> float:
        return max(6.0, (block.end - since) * self.minute - self.gap / 2)


def rounded(points: Sequence[tuple[float, float]], radius: float) -> QPainterPath:
    """The closed outline through points with right angles, its corners rounded."""
    path, count = QPainterPath(), len(points)
    corners = [QPointF(x, y) for x, y in points]
    for at, corner in enumerate(corners):
        before, after = corners[at - 1], corners[(at + 1) % count]
        arrive = _towards(corner, before, radius)
        leave = _towards(corner, after, radius)
        if at == 0:
            path.moveTo(arrive)
        else:
            path.lineTo(arrive)
        path.quadTo(corner, leave)
    path.closeSubpath()
    return path


def _towards(corner: QPointF, other: QPointF, radius: float) -> QPointF:
    """The place where the rounding of a corner begins, on its way to another corner."""
    way = other - corner
    far = abs(way.x()) + abs(way.y())
    if far <= 0:
        return corner
    return corner + way * (min(radius, far / 2) / far)
