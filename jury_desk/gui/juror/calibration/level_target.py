"""The target of one level: what a click on it gives."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from jury_desk.domain.scale import Level
from jury_desk.gui.juror.level_looks import Shape, draw_shape, shape_of, tone_colours, tone_of
from jury_desk.gui.kit.theme import theme


class LevelTarget(QAbstractButton):
    """Looks as the targets of a sheet do; the criterion that it belongs to has the keyboard."""

    def __init__(self, level: Level, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.level = level
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(level.label)
        self.setToolTip(level.label)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme().tokens.target, theme().tokens.target)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        tokens = theme().tokens
        strong, soft = (QColor(name) for name in tone_colours(tone_of(self.level), tokens))
        if self.isChecked():
            fill, line, mark, width = soft, strong, strong, 2.0
        elif self.underMouse():
            fill, line = QColor(tokens.accent_soft), QColor(tokens.accent)
            mark, width = QColor(tokens.text), 1.0
        else:
            fill, line = QColor(tokens.surface), QColor(tokens.outline)
            mark, width = QColor(tokens.muted), 1.0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(line, width))
        painter.setBrush(fill)
        inset, radius = width / 2, tokens.radius * 0.8
        box = QRectF(0, 0, tokens.target, tokens.target)
        box.moveCenter(QRectF(self.rect()).center())
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)
        shape, side = shape_of(self.level), tokens.target * 0.34
        if shape is Shape.TEXT:
            painter.setFont(theme().font("text", 600))
            painter.setPen(mark)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.level.short)
        else:
            inner = QRectF(0, 0, side, side)
            inner.moveCenter(box.center())
            stroke = tokens.target * (0.056 if self.isChecked() else 0.045)
            draw_shape(painter, shape, inner, mark, stroke)
        painter.end()
