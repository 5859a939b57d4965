"""The quiet clock in the desk's foot: the time of the exam while its pane is not in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from jury_desk.gui.juror.passage.face_words import cue_word
from jury_desk.gui.juror.passage.phase_words import minutes_text
from jury_desk.gui.kit.icons import pixmap
from jury_desk.gui.kit.text_blocks import StaticTexts, text_width, write_line

if TYPE_CHECKING:
    from jury_desk.gui.juror.passage.glance import Glance
    from jury_desk.gui.juror.passage.time_part import TimePart
    from jury_desk.gui.kit.theme import Theme

_SECOND_MS = 1000
_LONGEST_NAME = (22, 11)
"""Units that the phase's name may take, with room and with little; what is longer ends in "…"."""

BRIEFEST = 2


class FootClock(QAbstractButton):
    """There while a phase runs whose own clock nobody sees. Painted: a second that goes by changes
    its digits alone, and never its width. `resized` tells that it wants another width, or came, or
    went; a click is to lead to the pane.
    """

    resized = Signal()

    def __init__(self, theme: Theme, time: TimePart, page: QWidget) -> None:
        """`time` knows the phase; `page` is what both of them are seen on."""
        super().__init__(page)
        self.setObjectName("foot_clock")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._theme, self._time, self._page = theme, time, page
        self._texts = StaticTexts()
        self._glance: Glance | None = None
        self._digits = ""
        self._brief = 0
        self._low = False
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)
        time.glance_changed.connect(self.look)
        self.hide()

    @property
    def told(self) -> str:
        """What is on it: the name, the time, and the word of its cue, as far as they have room."""
        name = self._name if self._shows_name else ""
        parts = (name, f"{self._digits}{self._planned}", self._shown_word)
        return " ".join(one for one in parts if one)

    @property
    def is_ticking(self) -> bool:
        """Whether the next second is waited for."""
        return self._timer.isActive()

    def look(self) -> None:
        """Come where a phase runs and its own clock is not in sight, else go."""
        if not shiboken6.isValid(self._page):
            return  # the pane is hidden while the page goes for good
        glance = self._time.glance()
        seen = self._time.isVisibleTo(self._page)
        if (glance is None or seen) and not self.isHidden():
            self.hide()
            self.resized.emit()
        if glance is None or seen:
            return
        self.tick()
        if self.isHidden():
            self.show()
            self.resized.emit()

    def tick(self) -> None:
        """Show the time of this moment, and wait for the next second."""
        glance = self._time.glance()
        if glance is None:
            return
        before, self._glance = self._shape, glance
        self._digits = glance.gone
        if self._shape != before:
            self.setAccessibleName(", ".join(one for one in (self._name, self._word) if one))
            told = self.tr("Show the time and the notes")
            self.setToolTip(f"{glance.title}\n{told}")
            self.updateGeometry()
            self.update()
            self.resized.emit()
        else:
            self.update(self._digits_box())
        self._timer.stop()
        if self.isVisible() and not glance.paused:
            self._timer.start(_SECOND_MS - glance.past)

    def set_brief(self, brief: int) -> None:
        """Show all (0), shorten the phase's name and leave it out where a cue has a word (1), or
        show the sign and the time alone (BRIEFEST).
        """
        if brief != self._brief:
            self._brief = brief
            self.updateGeometry()
            self.update()

    def renew(self, *, low: bool) -> None:
        """Take the theme's sizes again; smaller ones on a page that is `low`."""
        self._low = low
        self._texts.clear()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        high = self._theme.tokens.target * (0.75 if self._low else 1)
        return QSize(round(self._ends()[-1] + self._theme.tokens.unit), round(high))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.tick()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Told when somebody comes to it: a name that changed each second would never be silent.
        self.setAccessibleDescription(f"{self._digits}{self._planned}")
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  clipped to what differs
        tokens, unit = self._theme.tokens, self._theme.tokens.unit
        glance = self._glance
        if glance is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        grounds = {"warn": tokens.warn_soft, "bad": tokens.bad_soft}
        ground = grounds.get(glance.tone, tokens.neutral_soft)
        painter.setBrush(QColor(ground))
        painter.setPen(QPen(QColor(tokens.focus), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), unit, unit)
        sign, name, digits, planned, word = self._ends()
        ink = QColor(getattr(tokens, glance.tone))
        side = self._side()
        picture = pixmap(glance.icon, ink.name(), side, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(unit, (self.height() - side) / 2), picture)
        plain, bold = self._font(400), self._font(600)
        muted = QColor(tokens.muted)
        if self._shows_name:
            write_line(painter, self._name, plain, self._room(sign + unit, name), muted)
        self._paint_digits(painter, name + unit, muted if glance.paused else QColor(tokens.text))
        write_line(painter, self._planned, plain, self._room(digits, planned), muted)
        if self._shown_word:
            write_line(painter, self._word, bold, self._room(planned + unit, word), ink)
        painter.end()

    # --- where its parts stand --------------------------------------------------------------------

    def _paint_digits(self, painter: QPainter, x: float, colour: QColor) -> None:
        font = self._font(700)
        y = (self.height() - QFontMetricsF(font).height()) / 2
        step = self._step(font)
        for sign in self._digits:  # signs are shaped once: the next second only picks others
            place = QPointF(x + (step - text_width(sign, font)) / 2 * sign.isdigit(), y)
            self._texts.paint(painter, sign, font, place, colour)
            x += step if sign.isdigit() else text_width(sign, font)

    def _ends(self) -> tuple[float, float, float, float, float]:
        """Where the sign, the name, the digits, the planned time and the word end, in pixels."""
        unit, bold = self._theme.tokens.unit, self._font(700)
        sign = float(unit + self._side())
        name = sign
        if self._shows_name:
            longest = float(unit * _LONGEST_NAME[self._brief])
            name += unit + min(longest, text_width(self._name, self._font(400)) + 1)
        step = self._step(bold)
        wide = sum(step if one.isdigit() else text_width(one, bold) for one in self._digits)
        digits = name + unit + wide
        planned = digits + (text_width(self._planned, self._font(400)) + 1 if self._planned else 0)
        shown = self._shown_word
        word = planned + (unit + text_width(shown, self._font(600)) + 1 if shown else 0)
        return sign, name, digits, planned, word

    def _digits_box(self) -> QRect:
        _, name, digits, _, _ = self._ends()
        return self._room(name, digits + 1).toAlignedRect()

    def _room(self, left: float, right: float) -> QRectF:
        return QRectF(left, 0, right - left + 1, self.height())

    def _font(self, weight: int) -> QFont:
        return self._theme.font("small" if self._low else "text", weight)

    def _side(self) -> int:
        return round(self._theme.tokens.small_px * 1.3)

    @staticmethod
    def _step(font: QFont) -> float:
        """As wide as the widest digit: the time never moves what is beside it."""
        return max(text_width(digit, font) for digit in "0123456789")

    # --- what it says -----------------------------------------------------------------------------

    @property
    def _shape(self) -> tuple[object, ...]:
        """What its width and its colours follow from."""
        glance = self._glance
        told = (glance.title, glance.icon, glance.tone) if glance is not None else ()
        return (*told, self._planned, self._word, len(self._digits))

    @property
    def _name(self) -> str:
        return self._glance.name if self._glance is not None else ""

    @property
    def _planned(self) -> str:
        planned = self._glance.planned if self._glance is not None else None
        return f" / {minutes_text(planned)}" if planned is not None else ""

    @property
    def _word(self) -> str:
        glance = self._glance
        if glance is None:
            return ""
        if glance.paused:
            return self.tr("paused")
        return cue_word(glance.shown.cue) if glance.shown.cue.kind != "none" else ""

    @property
    def _shown_word(self) -> str:
        return self._word if self._brief < BRIEFEST else ""

    @property
    def _shows_name(self) -> bool:
        roomy = self._brief == 0 or (self._brief < BRIEFEST and not self._word)
        return roomy and bool(self._name)
