"""What putting a passage down here would bring, in words beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter, QPen

from jury_desk.domain.preparation.finding import Grave
from jury_desk.gui.kit.icons import icon_px, pixmap
from jury_desk.gui.kit.text_blocks import TextBlock, lay_out
from jury_desk.gui.kit.theme import theme

_WIDTH = 34
"""In units of 8 px."""
_MOST = 3
"""Consequences told beside the block; the pane at the side tells all of them."""

_LOOKS = {
    Grave.REFUSED: ("bad", "bad_soft", "ban"),
    Grave.LACK: ("warn", "warn_soft", "alert-triangle"),
    Grave.DOUBT: ("warn", "warn_soft", "alert-triangle"),
}


@dataclass(frozen=True)
class Said:
    """What a bubble says: where, and the consequences with how grave they are."""

    place: str
    lines: tuple[tuple[Grave, str], ...]
    verdict: str
    grave: Grave | None


def paint_bubble(painter: QPainter, said: Said, block: QRectF, seen: QRectF) -> None:
    """Paint it beside `block` where there is room within `seen`, else over its lower part."""
    tokens, unit = theme().tokens, theme().tokens.unit
    ink, ground, icon = _LOOKS.get(said.grave or Grave.NOTE, ("good", "good_soft", "circle-check"))
    wide = min(unit * _WIDTH, seen.width() - unit * 2)
    left = unit * 2 + icon_px()
    room = wide - left - unit * 1.5
    blocks = _texts(said, room, left)
    size = QSizeF(wide, blocks[-1].bottom + unit)
    rect = QRectF(_place(block, seen, size), size)
    painter.setPen(QPen(QColor(getattr(tokens, ink)), 1.5))
    painter.setBrush(QColor(tokens.raised))
    painter.drawRoundedRect(rect, unit, unit)
    painter.setBrush(QColor(getattr(tokens, ground)))
    painter.drawRoundedRect(rect, unit, unit)
    sign = pixmap(icon, getattr(tokens, ink), icon_px(), painter.device().devicePixelRatioF())
    painter.drawPixmap(rect.topLeft() + QPointF(unit, unit * 0.875), sign)
    for text in blocks:
        text.paint(painter, rect.topLeft(), QColor(getattr(tokens, text.colour)))


def _texts(said: Said, room: float, left: float) -> list[TextBlock]:
    unit, strong, font = theme().tokens.unit, theme().font("text", 600), theme().font("small")
    ink = _LOOKS.get(said.grave or Grave.NOTE, ("good",))[0]
    found = [lay_out(said.verdict, strong, room, QPointF(left, unit * 0.75), ink, 1.3)]
    found.append(lay_out(said.place, font, room, QPointF(left, found[-1].bottom), "text", 1.35))
    for _, line in said.lines[:_MOST]:
        at = QPointF(left, found[-1].bottom + unit * 0.375)
        found.append(lay_out(line, font, room, at, "text", 1.35))
    return found


def _place(block: QRectF, seen: QRectF, size: QSizeF) -> QPointF:
    unit = theme().tokens.unit
    x = block.right() + unit
    if x + size.width() > seen.right():
        x = block.left() - unit - size.width()
    y = block.top()
    if x < seen.left():
        x = max(seen.left() + unit, min(block.left(), seen.right() - size.width() - unit))
        y = block.bottom() + unit
        if y + size.height() > seen.bottom():
            y = block.top() - unit - size.height()
    y = max(seen.top() + unit, min(y, seen.bottom() - size.height() - unit))
    return QPointF(x, y)


def worst(graves: Sequence[Grave]) -> Grave | None:
    """The gravest that matters; None where nothing does."""
    for grave in (Grave.REFUSED, Grave.LACK, Grave.DOUBT):
        if grave in graves:
            return grave
    return None
