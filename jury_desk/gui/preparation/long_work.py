"""One long work at a time beside everything else, with progress and a way to end it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from jury_desk.errors import JuryDeskError
from jury_desk.gui.kit.tasks import Worker

_LAST_WAIT_MS = 5000

Work = Callable[[Callable[[int, int], None], Callable[[], bool]], Any]
"""Does the work: it is given what to tell its progress to, and what says whether to end."""


class LongWork(QObject):
    """It has a thread of its own: the one that records, and the screen, stay free. `done` brings
    what the work gave, `failed` a JuryDeskError; `ended` comes before either.
    """

    progressed = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, disk: Worker, parent: QObject) -> None:
        """`disk` is the worker that records: what goes wrong is told where it tells."""
        super().__init__(parent)
        self._disk = disk
        self._doer: Worker | None = None
        self._cancelled = threading.Event()
        self._is_stopped = False
        self.is_running = False

    def start(self, work: Work) -> bool:
        """Begin, once all that was handed over before is recorded; whether it does: one at a
        time.
        """
        if self.is_running or self._is_stopped:
            return False
        self.is_running = True
        self._cancelled.clear()
        self._disk.submit(lambda: None, lambda _: self._begin(work))
        return True

    def cancel(self) -> None:
        """Ask for its end."""
        self._cancelled.set()

    def stop(self) -> None:
        """The desk is closing."""
        self._is_stopped = True
        self.cancel()
        if self._doer is not None:
            self._doer.stop(_LAST_WAIT_MS)
            self._doer = None

    def drain(self, timeout_ms: int) -> bool:
        """Wait until nothing is pending; False when late."""
        begun = self._disk.drain(timeout_ms)
        return begun and (self._doer is None or self._doer.drain(timeout_ms))

    def _begin(self, work: Work) -> None:
        if self._is_stopped:
            return
        if self._doer is None:
            self._doer = Worker(self)
            self._doer.crashed.connect(self._disk.crashed)
        self._doer.submit(
            lambda: work(self.progressed.emit, self._cancelled.is_set), self._done, self._fail
        )

    def _done(self, found: Any) -> None:
        self.is_running = False
        self.ended.emit()
        self.done.emit(found)

    def _fail(self, error: Exception) -> None:
        self.is_running = False
        self.ended.emit()
        if isinstance(error, JuryDeskError):
            self.failed.emit(error)
