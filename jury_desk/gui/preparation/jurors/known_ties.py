"""The ties of the state on screen, found on the worker and kept until the state is another."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from jury_desk.domain.preparation.conflicts import Conflicts, conflicts
from jury_desk.domain.preparation.preparation import Preparation
from jury_desk.gui.preparation.desk import PreparationDesk


class KnownTies(QObject):
    """`changed` tells that the ties of the desk's state are at hand."""

    changed = Signal()

    def __init__(self, desk: PreparationDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._state: Preparation | None = None
        self._asked: Preparation | None = None
        self.found = Conflicts(())

    @property
    def fresh(self) -> bool:
        """Whether `found` is about the state on screen."""
        return self._state is self._desk.state

    def renew(self) -> None:
        """Find the ties of the desk's state, where they are not at hand."""
        state = self._desk.state
        if state is self._state or state is self._asked:
            return
        self._asked = state
        self._desk.worker.submit(lambda: conflicts(state), lambda found: self._take(state, found))

    def _take(self, state: Preparation, found: Conflicts) -> None:
        if state is self._asked:
            self._state, self.found = state, found
            self.changed.emit()
