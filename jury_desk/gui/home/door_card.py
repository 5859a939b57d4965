"""A door of the home page: a large button that says where it leads and how things stand there."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from jury_desk.gui.kit.icons import pixmap
from jury_desk.gui.kit.text_blocks import TextBlock, lay_out
from jury_desk.gui.kit.theme import theme


class DoorCard(QAbstractButton):
    """Icon, title, what it is for, how it stands now, and its key."""

    def __init__(self, icon: str, keys: str, parent: QWidget | None = None) -> None:
        """`icon` is a name of resources/icons; `keys` the key that opens it, as shown."""
        super().__init__(parent)
        self._icon, self._keys = icon, keys
        self._title, self._about, self._state = "", "", ""
        self._last = ""
        self._blocks: list[TextBlock] = []
        self._foot: list[TextBlock] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self._renew)

    def tell(self, title: str, about: str, state: str, last: str = "") -> None:
        """`state` is how things stand behind the door, `last` a word where it was the last one."""
        if (title, about, state, last) == (self._title, self._about, self._state, self._last):
            return
        self._title, self._about, self._state, self._last = title, about, state, last
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(said for said in (about, state, last) if said))
        self._renew()

    def sizeHint(self) -> QSize:
        width = theme().tokens.unit * 40
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = max(self.width(), theme().tokens.unit * 24)
        return QSize(theme().tokens.unit * 24, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        blocks, foot = self._laid_out(width)
        unit = theme().tokens.unit
        return round(blocks[-1].bottom + unit * 3 + foot[-1].bottom + unit * 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._blocks, self._foot = self._laid_out(self.width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._renew()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  all of it is painted
        tokens, rect = theme().tokens, QRectF(self.rect())
        if not self._blocks:
            self._blocks, self._foot = self._laid_out(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect)
        side = tokens.unit * 6
        ground = QRectF(tokens.unit * 3, tokens.unit * 3, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent_soft))
        painter.drawRoundedRect(ground, side / 2, side / 2)
        drawn = tokens.unit * 3
        sign = pixmap(self._icon, tokens.accent, drawn, self.devicePixelRatioF())
        painter.drawPixmap(ground.center() - QPointF(drawn / 2, drawn / 2), sign)
        self._paint_key(painter, rect)
        for block in self._blocks:
            block.paint(painter, QPointF(), QColor(getattr(tokens, block.colour)))
        low = rect.height() - tokens.unit * 3 - self._foot[-1].bottom
        painter.setPen(QPen(QColor(tokens.hairline), 1))
        line = low - tokens.unit * 1.5
        painter.drawLine(
            QPointF(tokens.unit * 3, line), QPointF(rect.width() - tokens.unit * 3, line)
        )
        for block in self._foot:
            block.paint(painter, QPointF(0, low), QColor(getattr(tokens, block.colour)))
        painter.end()

    def _paint_ground(self, painter: QPainter, rect: QRectF) -> None:
        tokens = theme().tokens
        strong = self.hasFocus()
        width = 2 if strong else 1
        under = self.underMouse() or self.isDown()
        painter.setPen(QPen(QColor(tokens.focus if strong else tokens.hairline), width))
        painter.setBrush(QColor(tokens.neutral_soft if under else tokens.surface))
        inset = width / 2
        painter.drawRoundedRect(
            rect.adjusted(inset, inset, -inset, -inset), tokens.radius * 1.4, tokens.radius * 1.4
        )

    def _paint_key(self, painter: QPainter, rect: QRectF) -> None:
        tokens, font = theme().tokens, theme().font("small", 500)
        painter.setFont(font)
        wide = painter.fontMetrics().horizontalAdvance(self._keys) + tokens.unit * 2
        high = painter.fontMetrics().height() + tokens.unit * 0.5
        key = QRectF(rect.width() - tokens.unit * 3 - wide, tokens.unit * 3, wide, high)
        painter.setPen(QPen(QColor(tokens.outline), 1))
        painter.setBrush(QColor(tokens.window))
        painter.drawRoundedRect(key, tokens.radius * 0.5, tokens.radius * 0.5)
        painter.setPen(QColor(tokens.text))
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, self._keys)

    def _laid_out(self, width: int) -> tuple[list[TextBlock], list[TextBlock]]:
        tokens, unit = theme().tokens, theme().tokens.unit
        left, room = unit * 3.0, max(1.0, float(width - unit * 6))
        title = lay_out(
            self._title, theme().font("title", 600), room, QPointF(left, unit * 11), "text", 1.3
        )
        about = lay_out(
            self._about, theme().font("text"), room, QPointF(left, title.bottom + unit), "muted"
        )
        state = lay_out(self._state, theme().font("small", 600), room, QPointF(left, 0), "text")
        foot = [state]
        if self._last:
            place = QPointF(left, state.bottom)
            foot.append(lay_out(self._last, theme().font("small"), room, place, "accent"))
        elif tokens.unit:
            foot.append(
                lay_out(" ", theme().font("small"), room, QPointF(left, state.bottom), "text")
            )
        return [title, about], foot

    def _renew(self) -> None:
        self._blocks, self._foot = self._laid_out(self.width())
        self.updateGeometry()
        self.update()
