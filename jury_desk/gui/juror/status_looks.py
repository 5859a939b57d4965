"""The sign of where a passage stands: a shape and a colour, always beside its word."""

from enum import Enum, auto
from functools import cache

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from jury_desk.domain.day.acts import IncidentKind
from jury_desk.gui.kit.theme import Tokens
from jury_desk.services.juror_day import SheetStatus

Look = SheetStatus | IncidentKind
"""What a sign tells: where a sheet stands, or what happened. No two have the same name."""


class _Frame(Enum):
    RING = auto()
    DASHED = auto()
    DISC = auto()
    SQUARE = auto()
    OCTAGON = auto()
    TRIANGLE = auto()
    NONE = auto()


class _Mark(Enum):
    NONE = auto()
    DOT = auto()
    HALF = auto()
    TICK = auto()
    PEN = auto()
    UP = auto()
    ON = auto()
    SLASH = auto()
    DASH = auto()
    CROSS = auto()
    PAUSE = auto()
    BANG = auto()
    BOLT = auto()


_SIGNS: dict[str, tuple[_Frame, _Mark]] = {
    SheetStatus.UPCOMING: (_Frame.RING, _Mark.NONE),
    SheetStatus.STARTED: (_Frame.RING, _Mark.DOT),
    SheetStatus.DECIDED: (_Frame.DISC, _Mark.NONE),
    SheetStatus.WRITE_UP: (_Frame.RING, _Mark.HALF),
    SheetStatus.COMPLETE: (_Frame.RING, _Mark.TICK),
    SheetStatus.SIGNED: (_Frame.DISC, _Mark.PEN),
    SheetStatus.HANDED_OVER: (_Frame.DISC, _Mark.UP),
    SheetStatus.RECEIVED: (_Frame.DISC, _Mark.TICK),
    SheetStatus.MOVED: (_Frame.DASHED, _Mark.ON),
    SheetStatus.RECUSED: (_Frame.RING, _Mark.SLASH),
    "absent": (_Frame.SQUARE, _Mark.DASH),
    "excluded": (_Frame.OCTAGON, _Mark.CROSS),
    "interrupted": (_Frame.SQUARE, _Mark.PAUSE),
    "fraud": (_Frame.TRIANGLE, _Mark.BANG),
    "technical": (_Frame.NONE, _Mark.BOLT),
}
_FILLED = {_Frame.DISC, _Frame.OCTAGON}
_SOLID = {_Mark.DOT, _Mark.HALF, _Mark.BOLT}

_PATHS: dict[_Mark, tuple[tuple[tuple[float, float], ...], ...]] = {
    _Mark.TICK: (((-0.42, 0.03), (-0.12, 0.31), (0.42, -0.28)),),
    _Mark.PEN: (
        ((-0.4, 0.4), (-0.3, 0.06), (0.2, -0.44), (0.44, -0.2), (-0.06, 0.3), (-0.4, 0.4)),
    ),
    _Mark.UP: (((-0.3, 0.3), (0.3, -0.3)), ((-0.12, -0.3), (0.3, -0.3), (0.3, 0.12))),
    _Mark.ON: (((-0.42, 0.0), (0.4, 0.0)), ((0.12, -0.28), (0.4, 0.0), (0.12, 0.28))),
    _Mark.SLASH: (((-0.62, 0.62), (0.62, -0.62)),),
    _Mark.DASH: (((-0.45, 0.0), (0.45, 0.0)),),
    _Mark.CROSS: (((-0.34, -0.34), (0.34, 0.34)), ((-0.34, 0.34), (0.34, -0.34))),
    _Mark.PAUSE: (((-0.24, -0.36), (-0.24, 0.36)), ((0.24, -0.36), (0.24, 0.36))),
    _Mark.BANG: (((0.0, -0.26), (0.0, 0.24)), ((0.0, 0.54), (0.0, 0.56))),
    _Mark.BOLT: (((0.2, -1), (-0.62, 0.18), (-0.06, 0.18), (-0.2, 1), (0.62, -0.2), (0.06, -0.2)),),
}
"""Lines of each mark, in halves of the sign's side around its middle."""


def status_word(look: Look) -> str:
    """The state in words, in the screen's language."""
    words: dict[str, str] = {
        SheetStatus.UPCOMING: QCoreApplication.translate("SheetStatus", "Upcoming"),
        SheetStatus.STARTED: QCoreApplication.translate("SheetStatus", "In progress"),
        SheetStatus.DECIDED: QCoreApplication.translate("SheetStatus", "All levels given"),
        SheetStatus.WRITE_UP: QCoreApplication.translate("SheetStatus", "Being written up"),
        SheetStatus.COMPLETE: QCoreApplication.translate("SheetStatus", "Complete, to sign"),
        SheetStatus.SIGNED: QCoreApplication.translate("SheetStatus", "Signed"),
        SheetStatus.HANDED_OVER: QCoreApplication.translate("SheetStatus", "Handed over"),
        SheetStatus.RECEIVED: QCoreApplication.translate("SheetStatus", "Received"),
        SheetStatus.MOVED: QCoreApplication.translate("SheetStatus", "With another juror"),
        SheetStatus.RECUSED: QCoreApplication.translate("SheetStatus", "You stepped back"),
        "absent": QCoreApplication.translate("SheetStatus", "Absent"),
        "excluded": QCoreApplication.translate("SheetStatus", "Excluded"),
        "interrupted": QCoreApplication.translate("SheetStatus", "Interrupted"),
        "fraud": QCoreApplication.translate("SheetStatus", "Fraud suspected"),
        "technical": QCoreApplication.translate("SheetStatus", "Technical incident"),
    }
    return words[look]


def status_colour(look: Look, tokens: Tokens) -> str:
    """The colour of the sign and of its word."""
    colours: dict[str, str] = {
        SheetStatus.UPCOMING: tokens.muted,
        SheetStatus.STARTED: tokens.accent,
        SheetStatus.DECIDED: tokens.accent,
        SheetStatus.WRITE_UP: tokens.warn,
        SheetStatus.COMPLETE: tokens.good,
        SheetStatus.SIGNED: tokens.good,
        SheetStatus.HANDED_OVER: tokens.good,
        SheetStatus.RECEIVED: tokens.good,
        SheetStatus.MOVED: tokens.muted,
        SheetStatus.RECUSED: tokens.muted,
        "absent": tokens.bad,
        "excluded": tokens.bad,
        "interrupted": tokens.warn,
        "fraud": tokens.bad,
        "technical": tokens.warn,
    }
    return colours[look]


def draw_status(painter: QPainter, look: Look, box: QRectF, tokens: Tokens) -> None:
    """Draw the sign into a square.

    Rings are open sheets and full discs closed ones; a team's or candidate's mishap is angular.
    """
    frame, mark = _SIGNS[look]
    ink = QColor(status_colour(look, tokens))
    side = box.width()
    stroke = max(1.5, side * 0.1)
    outline = QColor(tokens.outline) if look == SheetStatus.UPCOMING else ink
    pen = QPen(outline, stroke)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if frame is _Frame.DASHED:
        pen.setDashPattern([1.6, 1.5])
    painter.save()
    painter.translate(box.center())
    if frame is not _Frame.NONE:
        painter.setPen(pen)
        painter.setBrush(ink if frame in _FILLED else Qt.BrushStyle.NoBrush)
        painter.drawPath(_frame_path(frame, round(side - stroke, 2)))
    if mark is not _Mark.NONE:
        _draw_mark(painter, mark, side, stroke, QColor(tokens.surface) if frame in _FILLED else ink)
    painter.restore()


def _draw_mark(painter: QPainter, mark: _Mark, side: float, stroke: float, ink: QColor) -> None:
    if mark in _SOLID:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
    else:
        pen = QPen(ink, max(1.4, stroke * (0.8 if mark is _Mark.PEN else 1.0)))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_mark_path(mark, round(side, 2)))


@cache
def _frame_path(frame: _Frame, side: float) -> QPainterPath:
    half = side / 2
    square = QRectF(-half, -half, side, side)
    path = QPainterPath()
    if frame is _Frame.SQUARE:
        inner = square.adjusted(side * 0.04, side * 0.04, -side * 0.04, -side * 0.04)
        path.addRoundedRect(inner, side * 0.18, side * 0.18)
    elif frame is _Frame.OCTAGON:
        cut = half * 0.42
        corners = [(cut, half), (half, cut), (half, -cut), (cut, -half)]
        corners += [(-x, y) for x, y in reversed(corners)]
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
        path.closeSubpath()
    elif frame is _Frame.TRIANGLE:
        corners = [(0, -half), (half * 1.06, half * 0.86), (-half * 1.06, half * 0.86)]
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
        path.closeSubpath()
    else:
        path.addEllipse(square)
    return path


@cache
def _mark_path(mark: _Mark, side: float) -> QPainterPath:
    half = side / 2
    path = QPainterPath()
    if mark is _Mark.DOT:
        path.addEllipse(QPointF(0, 0), half * 0.48, half * 0.48)
    elif mark is _Mark.HALF:
        ring = QRectF(-half * 0.9, -half * 0.9, side * 0.9, side * 0.9)
        path.arcMoveTo(ring, -90)
        path.arcTo(ring, -90, 180)
        path.closeSubpath()
    for line in _PATHS.get(mark, ()):
        path.addPolygon(QPolygonF([QPointF(x * half, y * half) for x, y in line]))
    return path
