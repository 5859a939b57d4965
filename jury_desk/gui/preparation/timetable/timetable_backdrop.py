"""What lies behind the board's blocks: hours, columns, meals, pauses, absences."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from jury_desk.gui.kit.theme import Theme
from jury_desk.gui.preparation.timetable.timetable_blocks import Band
from jury_desk.gui.preparation.timetable.timetable_geometry import Geometry
from jury_desk.gui.preparation.timetable.timetable_words import TimetableWords

_ELIDE = Qt.TextElideMode.ElideRight


def paint_backdrop(
    painter: QPainter, geometry: Geometry, seen: QRectF, theme: Theme, words: TimetableWords
) -> None:
    """Paint what of the backdrop lies in `seen`, in the board's own coordinates."""
    tokens, board = theme.tokens, geometry.board
    painter.fillRect(seen, QColor(tokens.window))
    opened = QRectF(
        0, geometry.y(board.open[0]), geometry.width,
        geometry.y(board.open[1]) - geometry.y(board.open[0]),
    )  # fmt: skip
    painter.fillRect(opened.intersected(seen), QColor(tokens.surface))
    for band in board.bands:
        rect = geometry.band(band.column, band.start, band.end)
        if rect.intersects(seen):
            _paint_band(painter, rect, band, theme)
    _paint_lines(painter, geometry, seen, theme)
    for band in board.bands:
        rect = geometry.band(band.column, band.start, band.end)
        if rect.intersects(seen):
            _paint_label(painter, geometry, rect, band, theme, words)


def _paint_lines(painter: QPainter, geometry: Geometry, seen: QRectF, theme: Theme) -> None:
    hair = QColor(theme.tokens.hairline)
    board = geometry.board
    right = min(seen.right(), float(geometry.width))
    for minute in range(-(-board.start // 30) * 30, board.end + 1, 30):
        y = round(geometry.y(minute))
        if seen.top() - 1 <= y <= seen.bottom() + 1:
            style = Qt.PenStyle.SolidLine if minute % 60 == 0 else Qt.PenStyle.DotLine
            painter.setPen(QPen(hair, 1, style))
            painter.drawLine(round(seen.left()), y, round(right), y)
    painter.setPen(QPen(hair, 1))
    for at in range(1, len(board.columns) + 1):
        x = round(geometry.column * at)
        painter.drawLine(x, round(seen.top()), x, round(seen.bottom()))


def _paint_band(painter: QPainter, rect: QRectF, band: Band, theme: Theme) -> None:
    tokens = theme.tokens
    inner = rect.adjusted(geometry_gap(theme), 1, -geometry_gap(theme), -1)
    if band.kind == "absence":
        ink = QColor(tokens.bad)
        ink.setAlpha(110)
        painter.fillRect(inner, QColor(tokens.bad_soft))
        painter.fillRect(inner, QBrush(ink, Qt.BrushStyle.BDiagPattern))
    else:
        ground = QColor(tokens.neutral_soft)
        ground.setAlpha(170 if band.kind == "meal" else 110)
        painter.fillRect(inner, ground)


def _paint_label(
    painter: QPainter,
    geometry: Geometry,
    rect: QRectF,
    band: Band,
    theme: Theme,
    words: TimetableWords,
) -> None:
    """Name a band where no line of an hour goes through the words."""
    tokens = theme.tokens
    high = tokens.small_px * 1.5
    if rect.height() < high:
        return
    painter.setFont(theme.font("small", 500))
    said = words.band(band.kind, band.who)
    middle = (band.start + band.end) // 2
    quarter = middle // 30 * 30 + 15
    centre = geometry.y(quarter if band.start + 15 <= quarter <= band.end - 15 else middle)
    gap = geometry_gap(theme) + tokens.unit
    label = QRectF(rect.left() + gap, centre - high / 2, rect.width() - gap * 2, high)
    if band.kind == "absence":
        label.moveTop(max(rect.top(), 0.0) + 3)
        wide = min(label.width(), painter.fontMetrics().horizontalAdvance(said) + tokens.unit)
        ground = QRectF(label.left() - tokens.unit / 2, label.top(), wide, high)
        painter.fillRect(ground, QColor(tokens.bad_soft))
    painter.setPen(QColor(tokens.bad if band.kind == "absence" else tokens.muted))
    shown = painter.fontMetrics().elidedText(said, _ELIDE, int(label.width()))
    painter.drawText(label, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def geometry_gap(theme: Theme) -> float:
    """What is left free at both sides of a column."""
    return max(3.0, theme.tokens.unit * 0.5)
