"""A button that shows the key that presses it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from jury_desk.gui.kit.theme import theme


class KeyButton(QPushButton):
    """The style paints its ground; the icon, the word and the key stand on it in one line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._cap = ""

    def set_key(self, key: str) -> None:
        """Show a key as it is printed on the keyboard; "" for none."""
        if key != self._cap:
            self._cap = key
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        unit, side = theme().tokens.unit, self._icon_side()
        word = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        width = unit * 2 + side + (unit if side else 0) + word + self._cap_width()
        return QSize(round(width), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().tokens.unit * 5, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  all of it is one line
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        option.icon = QIcon()
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_line(painter)
        painter.end()

    def _paint_line(self, painter: QPainter) -> None:
        """Where there is too little room for all, the key goes first, then the icon."""
        unit, metrics = theme().tokens.unit, QFontMetricsF(self.font())
        whole, room = metrics.horizontalAdvance(self.text()), self.width() - unit * 1.0
        cap, side = self._cap_width(), self._icon_side()
        gap = unit if side and self.text() else 0
        if whole + side + gap + cap > room:
            cap = 0.0
        if whole + side + gap > room and self.text():
            side = gap = 0
        word = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room - side - gap - cap)
        wide = metrics.horizontalAdvance(word)
        x, middle, ink = (
            (self.width() - side - gap - wide - cap) / 2,
            self.height() / 2,
            self._ink(),
        )
        if side:
            mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
            picture = self.icon().pixmap(self.iconSize(), self.devicePixelRatioF(), mode)
            painter.drawPixmap(QPointF(x, middle - side / 2), picture)
        painter.setFont(self.font())
        painter.setPen(ink)
        line = QRectF(x + side + gap, 0, wide + 1, self.height())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)
        if cap:
            self._paint_cap(painter, line.right() + unit - 1, ink)

    def _paint_cap(self, painter: QPainter, left: float, ink: QColor) -> None:
        font = theme().font("small", 500)
        high = QFontMetricsF(font).height() + 2
        box = QRectF(
            left, (self.height() - high) / 2, self._cap_width() - theme().tokens.unit, high
        )
        edge = QColor(ink)
        edge.setAlphaF(0.55)
        painter.setPen(QPen(edge, 1))
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._cap)

    def _icon_side(self) -> int:
        return 0 if self.icon().isNull() else self.iconSize().width()

    def _cap_width(self) -> float:
        """With the gap before it, in pixels."""
        if not self._cap:
            return 0.0
        unit, font = theme().tokens.unit, theme().font("small", 500)
        return QFontMetricsF(font).horizontalAdvance(self._cap) + unit * 2

    def _ink(self) -> QColor:
        tokens = theme().tokens
        if not self.isEnabled():
            return QColor(tokens.muted)
        primary = self.property("role") == "primary"
        return QColor(tokens.accent_text if primary else tokens.text)
