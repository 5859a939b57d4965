"""A box to tick, with the looks of the lists of ticks."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from jury_desk.gui.kit.check_list import paint_check
from jury_desk.gui.kit.theme import theme


class TickBox(QCheckBox):
    """Its words are beside the box, in one line."""

    def sizeHint(self) -> QSize:
        tokens = theme().tokens
        wide = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(wide + self._left() + tokens.unit, round(tokens.target * 0.75))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().tokens.target, self.sizeHint().height())

    def hitButton(self, at: object) -> bool:  # noqa: ARG002  all of the line ticks
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  all of it is painted
        tokens, rect = theme().tokens, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)
        side = round(tokens.text_px * 1.2)
        box = QRectF(tokens.unit * 0.5, (rect.height() - side) / 2, side, side)
        painter.setOpacity(1.0 if self.isEnabled() else 0.55)
        paint_check(painter, box, self.isChecked(), theme())
        painter.setPen(QColor(tokens.text if self.isEnabled() else tokens.muted))
        room = self.rect().adjusted(self._left(), 0, -tokens.unit // 2, 0)
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()

    def _left(self) -> int:
        tokens = theme().tokens
        return round(tokens.unit * 1.5 + tokens.text_px * 1.2)
