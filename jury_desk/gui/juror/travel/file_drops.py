"""Files that are dropped anywhere on the window: dossiers, receipts, days."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent, QWindow
from PySide6.QtWidgets import QApplication

from jury_desk.gui.kit.asked_files import dropped_file

SUFFIXES = (".jury", ".recu", ".journee")

_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class FileDrops(QObject):
    """Looks at what comes to a window before its widgets do: a text would write the file's name.
    `dropped` brings the path. While a card stands over the window it takes nothing; a card may take
    files itself, by one of these on its own window.
    """

    dropped = Signal(str)

    def __init__(self, window: QWindow, parent: QObject) -> None:
        """`window` is the one on the desktop, `parent` whoever hears of what is dropped."""
        super().__init__(parent)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _DRAGS or not isinstance(event, QDropEvent):
            return False
        path = dropped_file(event)
        if path is None or path.suffix.lower() not in SUFFIXES:
            return False
        card = QApplication.activeModalWidget()
        if card is not None and card.windowHandle() is not watched:
            event.ignore()
            return True
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            self.dropped.emit(str(path))
        return True
