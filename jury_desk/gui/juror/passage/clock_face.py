"""The big clock of a phase: its digits, the planned share, and one line of words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from jury_desk.gui.kit.icons import pixmap
from jury_desk.gui.kit.text_blocks import StaticTexts, write_line
from jury_desk.gui.kit.theme import Theme

Tone = Literal["text", "muted", "warn", "bad"]

WHOLE = 1000
"""A bar that is full."""


@dataclass(frozen=True)
class Face:
    """What the clock shows. `share` is how much of the bar is full, from 0 to WHOLE (None: no bar);
    a `caption` with an `icon` is a cue, on a ground of its tone.
    """

    digits: str
    caption: str = ""
    icon: str = ""
    tone: Tone = "muted"
    digits_tone: Tone = "text"
    share: int | None = None


class ClockFace(QAbstractButton):
    """Painted: a second that goes by changes some pixels, and nothing moves. A click turns what is
    gone into what is left.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clock_face")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._theme = theme
        self._texts = StaticTexts()
        self._face = Face("")
        self.renew()

    @property
    def face(self) -> Face:
        """What is on it now."""
        return self._face

    def show_face(self, face: Face) -> None:
        """Show another face; only what differs is painted again."""
        before, self._face = self._face, face
        if (face.digits, face.digits_tone) != (before.digits, before.digits_tone):
            self.update(self._digits_box().toAlignedRect())
        if (face.share, face.tone) != (before.share, before.tone):
            self.update(self._bar_box().toAlignedRect())
        words = (face.caption, face.icon, face.tone)
        if words != (before.caption, before.icon, before.tone):
            self.update(self._caption_box().toAlignedRect())

    @property
    def told(self) -> str:
        """What a screen reader says of it."""
        said = (self.accessibleName(), self._face.digits, self._face.caption)
        return ", ".join(one for one in said if one)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Told when somebody comes to it: a name that changed each second would never be silent.
        self.setAccessibleDescription(f"{self._face.digits}, {self._face.caption}")
        super().focusInEvent(event)

    def renew(self) -> None:
        """Take the theme's sizes again."""
        self._texts.clear()
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        unit = self._theme.tokens.unit
        return QSize(unit * 20, round(self._caption_box().bottom() + unit / 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        touched = event.rect()
        if self._touches(touched, self._digits_box()):
            self._paint_digits(painter)
        if self._touches(touched, self._bar_box()):
            self._paint_bar(painter)
        if self._touches(touched, self._caption_box()):
            self._paint_caption(painter)
        if self.hasFocus():
            tokens = self._theme.tokens
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(1, 1, -1, -1), tokens.unit, tokens.unit
            )
        painter.end()

    def _paint_digits(self, painter: QPainter) -> None:
        box, font = self._digits_box(), self._digits_font()
        colour = self._colour(self._face.digits_tone)
        x, y = box.left(), box.top() + (box.height() - QFontMetricsF(font).height()) / 2
        for sign in self._face.digits:  # signs are shaped once: the next second only picks others
            x += self._texts.paint(painter, sign, font, QPointF(x, y), colour)

    def _digits_font(self) -> QFont:
        """As large as there is room for: from an hour on the digits are more."""
        font = self._theme.font("clock", 700)
        room = self._digits_box().width()
        wanted = QFontMetricsF(font).horizontalAdvance(self._face.digits)
        if wanted > room > 0:
            font.setPixelSize(max(1, int(font.pixelSize() * room / wanted)))
        return font

    def _paint_bar(self, painter: QPainter) -> None:
        share = self._face.share
        if share is None:
            return
        tokens, box = self._theme.tokens, self._bar_box()
        edge = box.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.hairline))
        painter.drawRoundedRect(box, edge, edge)
        full = box.adjusted(0, 0, box.width() * min(share, WHOLE) / WHOLE - box.width(), 0)
        tone = self._face.tone
        painter.setBrush(self._colour(tone) if tone in ("warn", "bad") else QColor(tokens.accent))
        painter.save()
        painter.setClipRect(full)
        painter.drawRoundedRect(box, edge, edge)
        painter.restore()

    def _paint_caption(self, painter: QPainter) -> None:
        face, box, tokens = self._face, self._caption_box(), self._theme.tokens
        unit, left = tokens.unit, box.left()
        font = self._theme.font("small", 600 if face.icon else 400)
        font.setFeature(QFont.Tag("tnum"), 1)
        if face.icon:
            side = round(tokens.small_px * 1.3)
            grounds = {"warn": tokens.warn_soft, "bad": tokens.bad_soft}
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(grounds.get(face.tone, tokens.neutral_soft)))
            painter.drawRoundedRect(box, unit / 2, unit / 2)
            ratio = self.devicePixelRatioF()
            picture = pixmap(face.icon, self._colour(face.tone).name(), side, ratio)
            painter.drawPixmap(QPointF(left + unit, box.center().y() - side / 2), picture)
            left += unit * 2 + side
        room = QRectF(left, box.top(), box.right() - left - unit / 2, box.height())
        write_line(painter, face.caption, font, room, self._colour(face.tone))

    def _colour(self, tone: Tone) -> QColor:
        return QColor(getattr(self._theme.tokens, tone))

    def _digits_box(self) -> QRectF:
        unit = self._theme.tokens.unit
        return QRectF(unit, 0, self.width() - 2 * unit, round(self._theme.tokens.title_px * 2.5))

    def _bar_box(self) -> QRectF:
        unit = self._theme.tokens.unit
        above = self._digits_box()
        return QRectF(unit, above.bottom() + unit / 2, above.width(), unit)

    def _caption_box(self) -> QRectF:
        unit = self._theme.tokens.unit
        top = self._bar_box().bottom() + unit
        return QRectF(unit, top, self.width() - 2 * unit, round(unit * 3.5))

    @staticmethod
    def _touches(touched: QRect, box: QRectF) -> bool:
        return touched.intersects(box.toAlignedRect())
