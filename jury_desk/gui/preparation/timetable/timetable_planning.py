"""Makes timetables beside everything else: better ones come while it runs, until it is stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from jury_desk.domain.preparation.ports import Plan
from jury_desk.errors import JuryDeskError
from jury_desk.gui.kit.tasks import Worker

Make = Callable[[Callable[[Plan], None], Callable[[], bool]], Plan]
"""Makes a plan: told each better one to the first, it asks the second whether to end."""


class PlanningFlow(QObject):
    """One planning at a time. It has a thread of its own: the one that writes to the disk must stay
    free. `found` brings each better plan, `ended` the last one, `failed` a JuryDeskError.
    """

    started = Signal()
    found = Signal(object)
    ended = Signal(object)
    failed = Signal(object)
    _better = Signal(int, object)

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        """`worker` is the disk's: it reports what is a bug."""
        super().__init__(parent)
        self._worker = worker
        self._planner: Worker | None = None
        self._cancelled = threading.Event()
        self._running = False
        self._round = 0
        self._better.connect(self._tell)

    @property
    def is_running(self) -> bool:
        """Whether a timetable is being made."""
        return self._running

    def run(self, make: Make) -> None:
        """Make a plan; nothing happens while another is being made."""
        if self._running:
            return
        if self._planner is None:
            self._planner = planner = Worker(self)
            planner.crashed.connect(self._worker.crashed)
            self.destroyed.connect(lambda: planner.stop(0))
        self._running = True
        self._round += 1
        number, cancelled = self._round, threading.Event()
        self._cancelled = cancelled
        self.destroyed.connect(cancelled.set)
        self.started.emit()
        self._planner.submit(
            lambda: make(lambda plan: self._better.emit(number, plan), cancelled.is_set),
            self._end,
            self._fail,
        )

    def stop(self) -> None:
        """Ask for the end: the best plan so far comes with `ended`."""
        self._cancelled.set()

    def _tell(self, number: int, plan: Plan) -> None:
        if self._running and number == self._round:
            self.found.emit(plan)

    def _end(self, plan: Plan) -> None:
        self._running = False
        self.ended.emit(plan)

    def _fail(self, error: Exception) -> None:
        self._running = False
        if isinstance(error, JuryDeskError):
            self.failed.emit(error)
        else:
            self.ended.emit(None)
