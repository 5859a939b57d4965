"""The Alt key pressed and released alone opens the menu, as menu bars have taught."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_FORGETS = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.WindowDeactivate,
    QEvent.Type.Shortcut,
}


class AltKey(QObject):
    """`pressed_alone` comes when Alt goes up and nothing else happened since it went down."""

    pressed_alone = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._alone = False
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002  Qt's name
        kind = event.type()
        if kind in _FORGETS:
            self._alone = False
        elif kind is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            self._alone = event.key() == Qt.Key.Key_Alt and not event.isAutoRepeat()
        elif (
            kind is QEvent.Type.KeyRelease
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Alt
            and self._alone
        ):
            self._alone = False
            if self._window.isActiveWindow():
                self.pressed_alone.emit()
        return False
