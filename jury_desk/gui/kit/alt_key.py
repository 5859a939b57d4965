"""The Alt key pressed and released alone opens the menu, as menu bars have taught."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWindow

_FORGETS = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.FocusOut,
}
_KEYS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease}


class AltKey(QObject):
    """`pressed_alone` comes when Alt goes up and nothing else happened since it went down.

    It hears what the window hears, before shortcuts have had theirs taken out: the release of
    another key tells those. Hearing every widget instead would stand on the paint path.
    """

    pressed_alone = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._alone = False

    def listen(self, window: QWindow) -> None:
        """Hear a window; twice is once."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002  Qt's name
        kind = event.type()
        if kind in _FORGETS:
            self._alone = False
        elif kind in _KEYS and isinstance(event, QKeyEvent):
            is_alt = event.key() == Qt.Key.Key_Alt
            if kind is QEvent.Type.KeyPress:
                self._alone = is_alt and not event.isAutoRepeat()
            elif is_alt and self._alone:
                self._alone = False
                self.pressed_alone.emit()
            else:
                self._alone = False
        return False
