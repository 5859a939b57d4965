"""A button that shows what is chosen, cut to its width, and opens the choice."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton

from jury_desk.gui.kit.icons import pixmap
from jury_desk.gui.kit.theme import theme


class ChoiceButton(QPushButton):
    """Its accessible name tells what is chosen beside what it is about (`about`)."""

    def show_choice(self, about: str, text: str) -> None:
        """Show what is chosen."""
        self.setText(text)
        self.setToolTip(text)
        self.setAccessibleName(f"{about}: {text}")

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().tokens.target, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(theme().tokens.target * 4, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  all of it is painted
        tokens, option = theme().tokens, QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        unit, side = tokens.unit, round(tokens.text_px * 1.2)
        room = self.rect().adjusted(round(unit * 1.5), 0, -round(unit * 1.5) - side, 0)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        words = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, words, text)
        at = QPointF(self.width() - unit - side, (self.height() - side) / 2)
        drawn = pixmap("chevron-down", tokens.muted, side, self.devicePixelRatioF())
        painter.drawPixmap(at, drawn)
        painter.end()
