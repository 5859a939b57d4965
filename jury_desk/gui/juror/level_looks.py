"""The look of a level: a tone, a shape of our own, and its word.

No state is told by colour alone: the shape and the word say the same.
"""

from decimal import Decimal
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from jury_desk.domain.scale import Level
from jury_desk.gui.kit.theme import Tokens


class Tone(StrEnum):
    """The named colour that a level takes."""

    GOOD = "good"
    WARN = "warn"
    BAD = "bad"
    NEUTRAL = "neutral"


class Shape(StrEnum):
    """What is drawn in a level's target; TEXT is the level's own short text."""

    TICK = "tick"
    TILDE = "tilde"
    CROSS = "cross"
    DASH = "dash"
    TEXT = "text"


_SHAPES = {
    "✓": Shape.TICK,
    "✔": Shape.TICK,
    "~": Shape.TILDE,
    "≈": Shape.TILDE,
    "✗": Shape.CROSS,
    "✘": Shape.CROSS,
    "×": Shape.CROSS,
    "–": Shape.DASH,
    "-": Shape.DASH,
    "—": Shape.DASH,
}


def tone_of(level: Level) -> Tone:
    """The tone by the level's value: the best, the worst, between, or not counted."""
    if level.value is None:
        return Tone.NEUTRAL
    value = Decimal(level.value)
    if value == 1:
        return Tone.GOOD
    return Tone.BAD if value == 0 else Tone.WARN


def shape_of(level: Level) -> Shape:
    """The shape for the level's short text."""
    return _SHAPES.get(level.short, Shape.TEXT)


def tone_colours(tone: Tone, tokens: Tokens) -> tuple[str, str]:
    """The tone's strong and soft colours."""
    return {
        Tone.GOOD: (tokens.good, tokens.good_soft),
        Tone.WARN: (tokens.warn, tokens.warn_soft),
        Tone.BAD: (tokens.bad, tokens.bad_soft),
        Tone.NEUTRAL: (tokens.text, tokens.neutral_soft),
    }[tone]


def draw_shape(painter: QPainter, shape: Shape, box: QRectF, colour: QColor, stroke: float) -> None:
    """Draw a shape in the middle of `box`, whose side gives its size. TEXT draws nothing."""
    pen = QPen(colour, stroke)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.save()
    painter.translate(box.center())
    painter.drawPath(_path(shape, round(min(box.width(), box.height()), 2)))
    painter.restore()


@cache
def _path(shape: Shape, side: float) -> QPainterPath:
    unit = side / 2
    path = QPainterPath()
    if shape is Shape.TICK:
        path.moveTo(QPointF(-0.85 * unit, 0.05 * unit))
        path.lineTo(QPointF(-0.25 * unit, 0.62 * unit))
        path.lineTo(QPointF(0.85 * unit, -0.58 * unit))
    elif shape is Shape.CROSS:
        path.moveTo(QPointF(-0.62 * unit, -0.62 * unit))
        path.lineTo(QPointF(0.62 * unit, 0.62 * unit))
        path.moveTo(QPointF(-0.62 * unit, 0.62 * unit))
        path.lineTo(QPointF(0.62 * unit, -0.62 * unit))
    elif shape is Shape.DASH:
        path.moveTo(QPointF(-0.65 * unit, 0))
        path.lineTo(QPointF(0.65 * unit, 0))
    elif shape is Shape.TILDE:
        path.moveTo(QPointF(-0.8 * unit, 0.25 * unit))
        path.cubicTo(
            QPointF(-0.4 * unit, -0.65 * unit),
            QPointF(-0.05 * unit, -0.2 * unit),
            QPointF(0.05 * unit, 0),
        )
        path.cubicTo(
            QPointF(0.2 * unit, 0.35 * unit),
            QPointF(0.55 * unit, 0.5 * unit),
            QPointF(0.8 * unit, -0.25 * unit),
        )
    return path
