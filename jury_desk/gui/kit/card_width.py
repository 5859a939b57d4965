"""Keeps a card in the middle of a page at a readable width, whatever the zoom."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame

from jury_desk.gui.kit.theme import theme

_EDGES = 64


class CardWidth(QObject):
    """Gives a card its width at 100 %, times the zoom, within its window."""

    def __init__(self, card: QFrame, width: int) -> None:
        super().__init__(card)
        self._card = card
        self._width = width
        self._window = card.window()
        theme().changed.connect(self._fit)
        card.installEventFilter(self)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002  Qt's name
        if event.type() in (QEvent.Type.Show, QEvent.Type.ParentChange):
            self._window.removeEventFilter(self)
            self._window = self._card.window()
            self._window.installEventFilter(self)
            self._fit()
        elif event.type() is QEvent.Type.Resize:
            self._fit()
        return False

    def _fit(self) -> None:
        room = max(240, self._window.width() - _EDGES)
        width = min(round(self._width * theme().zoom / 100), room)
        if width != self._card.minimumWidth() or width != self._card.maximumWidth():
            self._card.setFixedWidth(width)
