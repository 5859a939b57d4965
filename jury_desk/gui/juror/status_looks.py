"""The sign of a sheet's status: a shape and a colour, always beside its word."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from jury_desk.gui.juror.level_looks import Shape, draw_shape
from jury_desk.gui.kit.theme import Tokens
from jury_desk.services.juror_day import SheetStatus


def status_word(status: SheetStatus) -> str:
    """The status in words, in the screen's language."""
    words = {
        SheetStatus.UPCOMING: QCoreApplication.translate("SheetStatus", "Upcoming"),
        SheetStatus.STARTED: QCoreApplication.translate("SheetStatus", "In progress"),
        SheetStatus.WRITE_UP: QCoreApplication.translate("SheetStatus", "Being written up"),
        SheetStatus.COMPLETE: QCoreApplication.translate("SheetStatus", "Complete, to sign"),
        SheetStatus.SIGNED: QCoreApplication.translate("SheetStatus", "Signed"),
    }
    return words[status]


def status_colour(status: SheetStatus, tokens: Tokens) -> str:
    """The colour of the sign and of its word."""
    return {
        SheetStatus.UPCOMING: tokens.muted,
        SheetStatus.STARTED: tokens.accent,
        SheetStatus.WRITE_UP: tokens.warn,
        SheetStatus.COMPLETE: tokens.good,
        SheetStatus.SIGNED: tokens.good,
    }[status]


def draw_status(painter: QPainter, status: SheetStatus, box: QRectF, tokens: Tokens) -> None:
    """Draw the sign into a square: an empty ring, a ring with its middle filled, a ring half
    full, a ticked ring, a full ticked disc.
    """
    colour = QColor(status_colour(status, tokens))
    side = box.width()
    stroke = max(1.5, side * 0.1)
    ring = box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2)
    outline = QColor(tokens.outline) if status is SheetStatus.UPCOMING else colour
    painter.setPen(QPen(outline, stroke))
    painter.setBrush(colour if status is SheetStatus.SIGNED else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)
    tick = QRectF(0, 0, side * 0.46, side * 0.46)
    tick.moveCenter(box.center() + QPointF(0, side * 0.01))
    if status is SheetStatus.SIGNED:
        draw_shape(painter, Shape.TICK, tick, QColor(tokens.surface), stroke)
    elif status is SheetStatus.COMPLETE:
        draw_shape(painter, Shape.TICK, tick, colour, stroke)
    elif status is SheetStatus.STARTED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(box.center(), side * 0.24, side * 0.24)
    elif status is SheetStatus.WRITE_UP:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawChord(ring, -90 * 16, 180 * 16)
