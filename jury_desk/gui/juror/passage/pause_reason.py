"""Why the clock stands still, or stood still last: asked beside it, and never in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit, QWidget

    from jury_desk.domain.day.phases import Pause
    from jury_desk.gui.juror.passage.day_session import DaySession


class PauseReason(QObject):
    """Works on the time part's field. `wanted` tells that it is about to take the keyboard, since
    somebody just stopped the clock; `left` Enter or Escape in it: what is typed is sent.
    """

    wanted = Signal()
    left = Signal()

    def __init__(self, box: QWidget, edit: QLineEdit, parent: QObject) -> None:
        super().__init__(parent)
        self._box, self._edit = box, edit
        self._session: DaySession | None = None
        self._passage = ""
        self._asks = False
        edit.editingFinished.connect(self.send)
        edit.installEventFilter(self)

    def show_passage(self, session: DaySession | None, passage: str) -> None:
        """Work on another passage's pauses ("" for none)."""
        self._session, self._passage, self._asks = session, passage, False
        self._edit.clear()
        self._edit.setModified(False)

    def show_state(self) -> None:
        """Show the reason of the running phase's last pause; take the keyboard where it was asked
        for.
        """
        pause = self._pause
        self._box.setVisible(pause is not None)
        if pause is None or self._session is None:
            return
        if not self._edit.isModified():
            self._edit.setText(self._session.text(pause.reason))
        asked, self._asks = self._asks, self._asks and pause.end is not None
        if asked and pause.end is None:
            self.wanted.emit()
            self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self) -> None:
        """Take the keyboard when the clock stands still, as somebody just asked for."""
        self._edit.clear()
        self._edit.setModified(False)
        self._asks = True

    def leave(self) -> None:
        """Have what is typed recorded, and the keyboard go back to the sheet."""
        self.send()
        if self._edit.hasFocus():
            self.left.emit()

    def send(self) -> None:
        """Have what is typed recorded."""
        typed, session, pause = self._edit.text().strip(), self._session, self._pause
        if not self._edit.isModified() or not typed or pause is None or session is None:
            return
        self._edit.setModified(False)
        session.explain_pause(self._passage, typed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Escape belong to the field, and give the keyboard back to the sheet."""
        if watched is self._edit and isinstance(event, QKeyEvent) and not event.modifiers():
            key, kind = event.key(), event.type()
            if key == Qt.Key.Key_Escape and kind == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            leaves = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if key in leaves and kind == QEvent.Type.KeyPress:
                self.send()
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    @property
    def _pause(self) -> Pause | None:
        if self._session is None or not self._passage or self._session.state.away:
            return None
        running = self._session.time(self._passage).running
        return running.pauses[-1] if running is not None and running.pauses else None
