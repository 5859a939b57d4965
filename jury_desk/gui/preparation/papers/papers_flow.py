"""Draws and writes papers beside everything else: progress, cancel, and previews."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jury_desk.errors import JuryDeskError
from jury_desk.gui.kit.tasks import Worker

if TYPE_CHECKING:
    from jury_desk.domain.workshop import PagePicture
    from jury_desk.gui.preparation.desk import PreparationDesk
    from jury_desk.services.session_papers import PapersWritten, PaperWish

_LAST_WAIT_MS = 2000


class PapersFlow(QObject):
    """One export at a time, on a thread of its own: the one that records must stay free. `drawn`
    brings the last preview that was asked for (None where there is none).
    """

    progressed = Signal(int, int)
    written = Signal(object)
    drawn = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, desk: PreparationDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._maker: Worker | None = None
        self._cancelled = threading.Event()
        self._is_writing = False
        self._is_stopped = False
        self._asked = 0

    @property
    def is_writing(self) -> bool:
        """Whether an export runs."""
        return self._is_writing

    @property
    def pending(self) -> int:
        """How many exports and previews are still to come back."""
        return self._maker.pending if self._maker else 0

    def write(self, wish: PaperWish, folder: str, language: str) -> None:
        """Export what is recorded once everything handed over so far is; nothing happens while
        another export runs.
        """
        if self._is_writing:
            return
        self._is_writing = True
        self._cancelled.clear()
        self._desk.worker.submit(lambda: None, lambda _: self._start(wish, folder, language))

    def _start(self, wish: PaperWish, folder: str, language: str) -> None:
        if self._is_stopped:
            return
        papers, state, grid = self._desk.crafts.papers, self._desk.state, self._desk.grid
        self._worker().submit(
            lambda: papers.export(
                state,
                grid,
                wish,
                folder,
                language,
                progress=self.progressed.emit,
                cancelled=self._cancelled.is_set,
            ),
            self._done,
            self._fail,
        )

    def draw(self, wish: PaperWish, language: str, width: int) -> None:
        """Ask for the first page of what a wish would print."""
        self._asked += 1
        number = self._asked
        papers, state, grid = self._desk.crafts.papers, self._desk.state, self._desk.grid

        def picture() -> PagePicture | None:
            if number != self._asked:  # another one was asked for meanwhile
                return None
            return papers.preview(state, grid, wish, language, width)

        def shown(found: PagePicture | None) -> None:
            if number == self._asked:
                self.drawn.emit(found)

        def none(_: Exception) -> None:
            shown(None)

        self._worker().submit(picture, shown, none)

    def cancel(self) -> None:
        """Ask for the end of the export; `ended` tells when it is there."""
        self._cancelled.set()

    def stop(self) -> None:
        """The desk is closing."""
        self._is_stopped = True
        self.cancel()
        self._asked += 1
        if self._maker is not None:
            self._maker.stop(_LAST_WAIT_MS)
            self._maker = None

    def drain(self, timeout_ms: int) -> bool:
        """Wait until nothing is pending; False when late."""
        started = self._desk.worker.drain(timeout_ms)
        return started and (self._maker is None or self._maker.drain(timeout_ms))

    def _worker(self) -> Worker:
        if self._maker is None:
            self._maker = Worker(self)
            self._maker.crashed.connect(self._desk.worker.crashed)
        return self._maker

    def _done(self, written: PapersWritten) -> None:
        self._end()
        self.written.emit(written)

    def _fail(self, error: Exception) -> None:
        self._end()
        if isinstance(error, JuryDeskError):
            self.failed.emit(error)

    def _end(self) -> None:
        self._is_writing = False
        self.ended.emit()
