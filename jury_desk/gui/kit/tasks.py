"""One background thread, first in first out, for whatever touches the disk."""

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QObject, Signal

from jury_desk.errors import JuryDeskError

_Result = TypeVar("_Result")


@dataclass(frozen=True)
class _Job:
    work: Callable[[], Any]
    done: Callable[[Any], None] | None
    failed: Callable[[Exception], None] | None


class Worker(QObject):
    """Runs jobs one after another off the GUI thread; their callbacks come back in order.

    A job that raises a JuryDeskError reaches its own `failed`, else the signal `failure`. Any
    other exception is a bug: it reaches `failed` too, so that the screen never stays in a false
    state, and then the signal `crashed`.
    """

    pending_changed = Signal(int)
    failure = Signal(object)
    crashed = Signal(object)
    _finished = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._pending = 0
        self._finished.connect(self._deliver)  # queued: it comes from another thread
        self._thread = threading.Thread(target=self._run, name="jury-desk-worker", daemon=True)
        self._thread.start()

    @property
    def pending(self) -> int:
        """How many jobs are queued, running, or have a callback still to come."""
        return self._pending

    def submit(
        self,
        work: Callable[[], _Result],
        done: Callable[[_Result], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Queue `work`; `done` or `failed` comes back on the GUI thread, the one to call from."""
        self._pending += 1
        self.pending_changed.emit(self._pending)
        self._jobs.put(_Job(work, done, failed))

    def drain(self, timeout_ms: int) -> bool:
        """Wait until nothing is pending, delivering callbacks and no input; False when late."""
        deadline = QDeadlineTimer(timeout_ms)
        while self._pending and not deadline.hasExpired():
            QCoreApplication.processEvents(
                QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
                | QEventLoop.ProcessEventsFlag.WaitForMoreEvents,
                max(1, min(50, deadline.remainingTime())),
            )
        return self._pending == 0

    def stop(self, timeout_ms: int = 5000) -> bool:
        """Let the thread end after the jobs queued so far; whether it did in time."""
        self._jobs.put(None)
        self._thread.join(timeout_ms / 1000)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                result, error = job.work(), None
            except Exception as raised:  # noqa: BLE001  told to the screen, or reported as a bug
                result, error = None, raised
            self._finished.emit(job, result, error)

    def _deliver(self, job: _Job, result: object, error: Exception | None) -> None:
        self._pending -= 1
        try:
            if error is None:
                if job.done is not None:
                    job.done(result)
            elif job.failed is not None:
                job.failed(error)
            elif isinstance(error, JuryDeskError):
                self.failure.emit(error)
        finally:
            self.pending_changed.emit(self._pending)
            if error is not None and not isinstance(error, JuryDeskError):
                self.crashed.emit(error)
