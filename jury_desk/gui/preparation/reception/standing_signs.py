"""One sign a sheet: how it stands, told by its shape, its picture and its colour."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from jury_desk.gui.kit.icons import pixmap
from jury_desk.gui.kit.theme import Tokens, theme

Edge = Literal["filled", "soft", "outlined", "dashed"]

_EDGE_ALPHA = 110


@dataclass(frozen=True)
class SignLook:
    """`edge` is the square's shape, `icon` a name of resources/icons ("" for a letter, or
    for nothing in it), `ink` a token.
    """

    edge: Edge
    icon: str
    ink: str
    letter: str = ""


LOOKS: dict[str, SignLook] = {
    "received": SignLook("filled", "check", "good"),
    "from-paper": SignLook("soft", "file-text", "good"),
    "signed-there": SignLook("outlined", "pencil", "good"),
    "in-progress": SignLook("outlined", "", "accent", "•"),
    "nothing-heard": SignLook("dashed", "", "muted"),
    "missing": SignLook("dashed", "", "bad", "!"),
    "divergent": SignLook("soft", "", "warn", "≠"),
    "revoked": SignLook("soft", "ban", "bad"),
    "unknown-key": SignLook("soft", "key", "warn"),
    "waived": SignLook("soft", "", "muted", "–"),
    "absent": SignLook("soft", "", "muted", "A"),
    "moved": SignLook("soft", "calendar-time", "muted"),
    "recused": SignLook("soft", "user-x", "muted"),
}
"""By standing. "missing" is a sheet of which nothing was heard though it is time to call."""


def sign_side() -> int:
    """The side of a sign in pixels, with the zoom in it."""
    return round(theme().tokens.unit * 2.75)


def sign(standing: str, ratio: float) -> QPixmap:
    """The sign of a standing for a screen of that device pixel ratio. KeyError for an unknown
    one.
    """
    return _drawn(LOOKS[standing], theme().tokens, sign_side(), ratio)


@cache
def _drawn(look: SignLook, tokens: Tokens, side: int, ratio: float) -> QPixmap:
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box, ink = QRectF(0, 0, side, side), QColor(getattr(tokens, look.ink))
    _paint_square(painter, box, look, tokens, ink)
    on = QColor(tokens.accent_text if look.edge == "filled" else ink)
    if look.letter:
        font = theme().font("small", 700)
        font.setPixelSize(round(side * 0.64))
        painter.setFont(font)
        painter.setPen(on)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, look.letter)
    elif look.icon:
        inner = round(side * 0.68)
        place = QPointF((side - inner) / 2, (side - inner) / 2)
        painter.drawPixmap(place, pixmap(look.icon, on.name(), inner, ratio))
    painter.end()
    return picture


def _paint_square(
    painter: QPainter, box: QRectF, look: SignLook, tokens: Tokens, ink: QColor
) -> None:
    radius, line = box.width() * 0.27, max(1.5, box.width() * 0.09)
    if look.edge in ("filled", "soft"):
        soft = "neutral_soft" if look.ink == "muted" else f"{look.ink}_soft"
        edge = QColor(ink)
        edge.setAlpha(_EDGE_ALPHA if look.edge == "soft" else 255)
        painter.setPen(QPen(edge, 1))  # a soft ground alone is lost on the row in hand
        painter.setBrush(ink if look.edge == "filled" else QColor(getattr(tokens, soft)))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        return
    pen = QPen(ink, line)
    if look.edge == "dashed":
        pen.setDashPattern([2.2, 1.6])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(QColor(tokens.surface))
    half = line / 2
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius)
