"""A label of one line that ends in "…" where there is no room for all of it."""

from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from jury_desk.gui.kit.theme import theme


class ElidedLabel(QLabel):
    """Keeps its whole text for screen readers, and as a tooltip where it is cut."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self._whole = ""

    def set_whole(self, text: str) -> None:
        """What the text is short for, told by the tooltip and to screen readers; "" for nothing."""
        if text != self._whole:
            self._whole = text
            self.setAccessibleName(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @property
    def is_cut(self) -> bool:
        """Whether the end of the text is not on screen."""
        return self.sizeHint().width() > self.width()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip:
            self.setToolTip(self._whole or (self.text() if self.is_cut else ""))
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.is_cut:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        room = self.contentsRect()
        if room.width() >= theme().tokens.unit * 5:  # less would be a letter and three points
            shown = self.fontMetrics().elidedText(
                self.text(), Qt.TextElideMode.ElideRight, room.width()
            )
            painter.drawText(
                room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown
            )
        painter.end()
