"""Reads a framework document beside everything else: progress, cancel, then the draft is kept."""

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from jury_desk.domain.workshop import Reading
from jury_desk.errors import FrameworkCancelledError, JuryDeskError
from jury_desk.gui.kit.tasks import Worker
from jury_desk.services.grid_workshop import GridWorkshop

_LAST_WAIT_MS = 2000


class ReadingFlow(QObject):
    """One reading at a time. It has a thread of its own: the one that writes to the disk must stay
    free for a juror's ticks.
    """

    started = Signal(str)
    progressed = Signal(int, int)
    kept = Signal(str)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, workshop: GridWorkshop, worker: Worker, parent: QObject) -> None:
        """`worker` is the disk's."""
        super().__init__(parent)
        self._workshop = workshop
        self._worker = worker
        self._reader: Worker | None = None
        self._cancelled = threading.Event()
        self._is_reading = False

    @property
    def is_reading(self) -> bool:
        """Whether a document is being read."""
        return self._is_reading

    def read(self, path: Path) -> None:
        """Read a file; nothing happens while another is being read."""
        if self._is_reading:
            return
        if self._reader is None:
            self._reader = Worker(self)
            self._reader.crashed.connect(self._worker.crashed)
        self._is_reading = True
        self._cancelled.clear()
        self.started.emit(path.name)
        self._reader.submit(
            lambda: self._workshop.read(str(path), self.progressed.emit, self._cancelled.is_set),
            self._keep,
            self._fail,
        )

    def cancel(self) -> None:
        """Ask for the end of the reading; `ended` tells when it is there."""
        self._cancelled.set()

    def stop(self) -> None:
        """The program is closing."""
        self.cancel()
        if self._reader is not None:
            self._reader.stop(_LAST_WAIT_MS)

    def _keep(self, reading: Reading) -> None:
        if self._cancelled.is_set():
            self._end()
            return
        self._worker.submit(lambda: self._workshop.keep(reading), self._tell_kept, self._fail)

    def _tell_kept(self, draft: str) -> None:
        self._end()
        self.kept.emit(draft)

    def _fail(self, error: Exception) -> None:
        self._end()
        if isinstance(error, JuryDeskError) and not isinstance(error, FrameworkCancelledError):
            self.failed.emit(error)

    def _end(self) -> None:
        self._is_reading = False
        self.ended.emit()
