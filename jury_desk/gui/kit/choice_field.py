"""A field that offers a few choices, each a word for a value."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QWidget,
)

from jury_desk.gui.kit.icons import icon_px, pixmap
from jury_desk.gui.kit.theme import theme


class ChoiceField(QComboBox):
    """`chosen` brings the value that the person chose, never one that the program set.

    The wheel scrolls the page and changes nothing: a value must not move by accident.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[Any] = []
        self.setItemDelegate(QStyledItemDelegate(self))  # the one that style sheets reach
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setMaxVisibleItems(14)
        self.activated.connect(self._tell)

    def offer(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Offer (value, word) pairs; the value in hand stays where it is among them."""
        kept, values = self.value, [value for value, _ in choices]
        words = [word for _, word in choices]
        if values == self._values and words == [self.itemText(n) for n in range(self.count())]:
            return
        self._values = values
        self.clear()
        self.addItems(words)
        self.set_value(kept)

    @property
    def value(self) -> Any:
        """The value in hand; None where nothing is."""
        at = self.currentIndex()
        return self._values[at] if 0 <= at < len(self._values) else None

    def set_value(self, value: Any) -> None:
        """Show a value; an unknown one shows nothing."""
        at = self._values.index(value) if value in self._values else -1
        if at != self.currentIndex():
            self.setCurrentIndex(at)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().tokens.target * 2, super().minimumSizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.EnabledChange:
            self.update()

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """A word that is longer than the field ends in an ellipsis, not in half a letter; where
        another choice begins alike, the ellipsis stands in its middle, and its end is seen.
        """
        super().initStyleOption(option)
        style = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(style[0], option, style[1], self).width()
        room -= theme().tokens.unit // 2
        metrics, word = option.fontMetrics, option.currentText
        cut = metrics.elidedText(word, Qt.TextElideMode.ElideRight, room)
        if cut != word and self._begin_alike(cut.rstrip("…")):
            cut = metrics.elidedText(word, Qt.TextElideMode.ElideMiddle, room)
        option.currentText = cut

    def _begin_alike(self, stem: str) -> bool:
        """Whether several choices begin so."""
        words = (self.itemText(place) for place in range(self.count()))
        return sum(word.startswith(stem) for word in words) > 1

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        tokens, side = theme().tokens, round(icon_px() * 0.9)
        sign = pixmap("chevron-down", tokens.muted, side, self.devicePixelRatioF())
        painter = QPainter(self)
        left = self.width() - side - tokens.unit
        painter.drawPixmap(QPointF(left, (self.height() - side) / 2), sign)
        painter.end()

    def _tell(self) -> None:
        self.chosen.emit(self.value)
