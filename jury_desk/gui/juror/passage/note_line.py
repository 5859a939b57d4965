"""The line that a note is typed into, at any moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from jury_desk.services.day_log import LONGEST_NOTE

if TYPE_CHECKING:
    from jury_desk.gui.kit.theme import Theme


class NoteLine(QLineEdit):
    """`entered` carries a text to be recorded; `typed` what stands there at every key; `left` tells
    Escape: the text stays where it is.
    """

    entered = Signal(str)
    typed = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("note_line")
        self.setMaxLength(LONGEST_NOTE)
        self._theme = theme
        self._hint = ""
        self._key = ""
        self.textEdited.connect(self.typed)

    def set_words(self, name: str, hint: str, key: str = "") -> None:
        """The name for screen readers, and in the empty line a hint and the key that leads here."""
        self.setAccessibleName(name)
        self._hint, self._key = hint, key
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.text().strip():
                self.entered.emit(self.text())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # Escape belongs to the line while it has the keyboard, not to what is around it.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.text() or not self._hint:
            return
        tokens, unit = self._theme.tokens, self._theme.tokens.unit
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        muted = QColor(tokens.muted)
        font = self._theme.font("text")
        room = QRectF(self.rect()).adjusted(unit * 1.75, 0, -unit, 0)
        hint = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(muted)
        shown = hint.elidedText(self._hint, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        left = room.left() + hint.horizontalAdvance(shown) + unit
        small = self._theme.font("small", 500)
        wide = QFontMetricsF(small).horizontalAdvance(self._key) + unit * 1.5
        if self._key and not self.hasFocus() and left + wide < self.width() - unit:
            high = QFontMetricsF(small).height() + 2
            cap = QRectF(left, (self.height() - high) / 2, wide, high)
            painter.setPen(QPen(QColor(tokens.outline), 1))
            painter.setBrush(QColor(tokens.window))
            painter.drawRoundedRect(cap, unit / 2, unit / 2)
            painter.setFont(small)
            painter.setPen(muted)
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)
        painter.end()
