"""A box to sign in by mouse, pen or finger."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QWidget

from jury_desk.domain.sealing import Stroke
from jury_desk.gui.kit.theme import theme

WIDTH_UNITS = 1000
"""A stroke's points count in thousandths of the box's width, down as across."""

HEIGHT_UNITS = 300
MOST_STROKES = 400
MOST_POINTS = 4000
_INK_UNITS = 4.5
_NEAREST = 2
"""Points closer than this to the last one add nothing to the line."""

_Point = tuple[int, int]


class DrawingPad(QWidget):
    """`changed` comes when a stroke begins, ends or is taken back."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strokes: list[list[_Point]] = []
        self._drawing: list[_Point] | None = None
        self._hint = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setCursor(Qt.CursorShape.CrossCursor)
        theme().changed.connect(self.updateGeometry)

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """What was drawn, stroke by stroke."""
        return tuple(Stroke(points=tuple(points)) for points in self._strokes)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was drawn."""
        return not self._strokes

    def set_hint(self, hint: str) -> None:
        """What an empty box says."""
        self._hint = hint
        self.update()

    def clear(self) -> None:
        """Take everything back."""
        self._strokes, self._drawing = [], None
        self._told()

    def undo(self) -> None:
        """Take the last stroke back."""
        if self._strokes:
            self._strokes.pop()
            self._told()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * HEIGHT_UNITS / WIDTH_UNITS)

    def sizeHint(self) -> QSize:
        width = theme().tokens.unit * 58
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = theme().tokens.unit * 30
        return QSize(width, self.heightForWidth(width))

    # --- mouse, pen, finger ---------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._end(event.position())

    def tabletEvent(self, event: QTabletEvent) -> None:
        kind = event.type()
        if kind is QEvent.Type.TabletPress:
            self._begin(event.position())
        elif kind is QEvent.Type.TabletMove and self._drawing is not None:
            self._go_on(event.position())
        elif kind is QEvent.Type.TabletRelease:
            self._end(event.position())
        event.accept()  # else Qt makes mouse events of them, and every stroke comes twice

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            self._touch(event)
            return True
        return super().event(event)

    def _touch(self, event: QTouchEvent) -> None:
        if not event.points():
            self._drawing = None
            return
        place = event.points()[0].position()
        kind = event.type()
        if kind is QEvent.Type.TouchBegin:
            self._begin(place)
        elif kind is QEvent.Type.TouchUpdate:
            self._go_on(place)
        elif kind is QEvent.Type.TouchEnd:
            self._end(place)
        else:
            self._drawing = None
        event.accept()

    def _begin(self, place: QPointF) -> None:
        if len(self._strokes) < MOST_STROKES and self.isEnabled():
            self._drawing = [self._units(place)]
            self._strokes.append(self._drawing)
            self._told()

    def _go_on(self, place: QPointF) -> None:
        if self._drawing is None or len(self._drawing) >= MOST_POINTS:
            return
        point, last = self._units(place), self._drawing[-1]
        if abs(point[0] - last[0]) + abs(point[1] - last[1]) >= _NEAREST:
            self._drawing.append(point)
            self.update()

    def _end(self, place: QPointF) -> None:
        self._go_on(place)
        if self._drawing is not None:
            self._drawing = None
            self._told()

    def _units(self, place: QPointF) -> _Point:
        scale = WIDTH_UNITS / max(1, self.width())
        across = min(WIDTH_UNITS, max(0, round(place.x() * scale)))
        down = min(HEIGHT_UNITS, max(0, round(place.y() * scale)))
        return across, down

    def _told(self) -> None:
        self.update()
        self.changed.emit()

    # --- painting -------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  the box is small
        tokens = theme().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        line = 2.0 if focused else 1.0
        box = QRectF(self.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2)
        painter.setPen(QPen(QColor(tokens.focus if focused else tokens.outline), line))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(box, tokens.radius, tokens.radius)
        self._paint_baseline(painter)
        pen = QPen(QColor(tokens.text), _INK_UNITS)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.scale(self.width() / WIDTH_UNITS, self.width() / WIDTH_UNITS)
        for stroke in self._strokes:
            painter.drawPath(_path(stroke))
        painter.end()

    def _paint_baseline(self, painter: QPainter) -> None:
        tokens = theme().tokens
        unit = tokens.unit
        y = self.height() * 0.74
        painter.setPen(QPen(QColor(tokens.hairline), 1))
        painter.drawLine(QPointF(unit * 3, y), QPointF(self.width() - unit * 3, y))
        if self._hint and self.is_empty:
            painter.setFont(theme().font("small"))
            painter.setPen(QColor(tokens.muted))
            below = QRectF(unit * 3, y + unit / 2, self.width() - unit * 6, self.height() - y)
            painter.drawText(
                below, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter, self._hint
            )


def _path(points: list[_Point]) -> QPainterPath:
    """A line through the middles of its points' chords, so that a hand's line looks like one."""
    path = QPainterPath(QPointF(*points[0]))
    if len(points) == 1:
        path.lineTo(QPointF(points[0][0] + 0.1, points[0][1]))
        return path
    for here, following in pairwise(points[1:]):
        middle = QPointF((here[0] + following[0]) / 2, (here[1] + following[1]) / 2)
        path.quadTo(QPointF(*here), middle)
    path.lineTo(QPointF(*points[-1]))
    return path
