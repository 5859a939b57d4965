"""The ground of a list's row: the one in hand, under the mouse, and with the keyboard."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from jury_desk.gui.kit.theme import Tokens


def paint_ground(
    painter: QPainter, ground: QRectF, tokens: Tokens, *, current: bool, focused: bool
) -> None:
    """Paint a soft ground; the current row's has an accent edge, and a ring with the focus."""
    unit = tokens.unit
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.accent_soft if current else tokens.neutral_soft))
    painter.drawRoundedRect(ground, unit, unit)
    if not current:
        return
    painter.save()
    painter.setClipRect(QRectF(ground.left(), ground.top(), unit * 3 / 8, ground.height()))
    painter.setBrush(QColor(tokens.accent))
    painter.drawRoundedRect(ground, unit / 2, unit / 2)
    painter.restore()
    if focused:
        painter.setPen(QPen(QColor(tokens.focus), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), unit, unit)
