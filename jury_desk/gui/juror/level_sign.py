"""A level's shape on its ground, as a picture for labels and texts."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from jury_desk.domain.scale import Level
from jury_desk.gui.juror.level_looks import Shape, draw_shape, shape_of, tone_colours, tone_of
from jury_desk.gui.kit.theme import Theme


def level_sign(level: Level, theme: Theme, ratio: float, side: int = 0) -> QPixmap:
    """A square of `side` pixels (a line and a half of text where it is 0) for a screen of that
    device pixel ratio.
    """
    side = side or round(theme.tokens.text_px * 1.5)
    picture = QPixmap(QSize(side, side) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_sign(painter, QRectF(0, 0, side, side), level, theme)
    painter.end()
    return picture


def paint_sign(painter: QPainter, box: QRectF, level: Level, theme: Theme) -> None:
    """Paint a level's shape on its ground into a square."""
    strong, soft = (QColor(name) for name in tone_colours(tone_of(level), theme.tokens))
    side = box.width()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(soft)
    painter.drawRoundedRect(box, side * 0.25, side * 0.25)
    shape = shape_of(level)
    if shape is Shape.TEXT:
        painter.setPen(strong)
        painter.setFont(theme.font("small", 600))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, level.short)
    else:
        inner = QRectF(0, 0, side * 0.42, side * 0.42)
        inner.moveCenter(box.center())
        draw_shape(painter, shape, inner, strong, side * 0.085)
