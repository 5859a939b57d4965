"""A quiet line about another passage: whose preparation runs beside this one, or can be begun."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from jury_desk.gui.kit.icons import pixmap
from jury_desk.gui.kit.text_blocks import write_line
from jury_desk.gui.kit.theme import Theme


class OtherLine(QAbstractButton):
    """Who, what, and at the right how long: a second that goes by moves nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._theme = theme
        self._icon, self._name, self._about, self._time = "", "", "", ""
        self.renew()

    @property
    def time(self) -> str:
        """What stands at the right."""
        return self._time

    def show_words(self, icon: str, name: str, about: str) -> None:
        """Say who and what; `icon` is a name of resources/icons."""
        if (icon, name, about) != (self._icon, self._name, self._about):
            self._icon, self._name, self._about = icon, name, about
            self.setAccessibleName(f"{name}, {about}")
            self.setToolTip(f"{name}\n{about}")
            self.update()

    def show_time(self, time: str) -> None:
        """Say how long, or nothing."""
        if time != self._time:
            self._time = time
            self.update()

    def renew(self) -> None:
        """Take the theme's sizes again."""
        self.setFixedHeight(max(self._theme.tokens.target, self._theme.tokens.unit * 6))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.tokens.unit * 20, self._theme.tokens.unit * 6)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  all of it is two short lines
        tokens, unit = self._theme.tokens, self._theme.tokens.unit
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(QColor(tokens.accent_soft if self.underMouse() else tokens.neutral_soft))
        painter.setPen(QPen(QColor(tokens.focus), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, unit, unit)
        side = round(tokens.small_px * 1.3)
        picture = pixmap(self._icon, tokens.accent, side, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(unit, (self.height() - side) / 2), picture)
        bold, small = self._theme.font("small", 600), self._theme.font("small")
        for font in (bold, small):
            font.setFeature(QFont.Tag("tnum"), 1)
        wide = QFontMetricsF(bold).horizontalAdvance(self._time) if self._time else 0
        left, half = unit * 2 + side, self.height() / 2
        right = self.width() - unit - (wide + unit if wide else 0)
        step = QFontMetricsF(small).height()
        above = QRectF(left, half - step, right - left, step)
        write_line(painter, self._name, bold, above, QColor(tokens.text))
        write_line(painter, self._about, small, above.translated(0, step), QColor(tokens.muted))
        if wide:
            painter.setFont(bold)
            painter.setPen(QColor(tokens.text))
            last = QRectF(self.width() - unit - wide - 1, 0, wide + 2, self.height())
            painter.drawText(
                last, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._time
            )
        painter.end()
