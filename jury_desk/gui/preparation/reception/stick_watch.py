"""Sees a stick that was plugged in and holds jurors' files: proposed, never opened by itself."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from jury_desk.gui.kit.tasks import Worker
from jury_desk.services.take_in import SUFFIX

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jury_desk.gui.preparation.desk import PreparationDesk

_EVERY_MS = 4000
_MOST_ENTRIES = 2000
"""Names looked at on a stick: what is on it is not ours to walk through."""


@dataclass(frozen=True)
class StickFound:
    """A stick with files of jurors: where it is, how many, and which (by name, size and time)."""

    name: str
    path: str
    files: frozenset[tuple[str, int, int]]


class StickWatch(QObject):
    """Looks every few seconds while it is to, on a thread of its own. `found` brings a StickFound,
    or None where there is nothing to propose.
    """

    found = Signal(object)

    def __init__(self, desk: PreparationDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._looker: Worker | None = None
        self._taken: set[tuple[str, int, int]] = set()
        self._shown: StickFound | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def watch(self, on: bool) -> None:
        """Look from now on, or no more."""
        if on and not self._timer.isActive():
            self._timer.start()
            self.look()
        elif not on:
            self._timer.stop()

    def look(self) -> None:
        """Look now; nothing happens while a look has not come back."""
        if self._looker is None:
            self._looker = Worker(self)
            self._looker.crashed.connect(self._desk.worker.crashed)
        if not self._looker.pending:
            self._looker.submit(self._sticks, self._tell)

    def took(self, stick: StickFound) -> None:
        """What is on it came in: it is proposed again only for other files."""
        self._taken |= stick.files
        self._tell(())

    def stop(self) -> None:
        """The desk is closing."""
        self._timer.stop()
        if self._looker is not None:
            self._looker.stop(1000)
            self._looker = None

    def drain(self, timeout_ms: int) -> bool:
        """Wait until nothing is pending; False when late."""
        return self._looker is None or self._looker.drain(timeout_ms)

    def _sticks(self) -> tuple[StickFound, ...]:
        volumes = self._desk.volumes()
        return tuple(StickFound(one.name, one.path, frozenset(_files(one.path))) for one in volumes)

    def _tell(self, sticks: tuple[StickFound, ...]) -> None:
        new = (stick for stick in sticks if stick.files - self._taken)
        shown = next(new, None)
        if shown != self._shown:
            self._shown = shown
            self.found.emit(shown)


def _files(folder: str) -> Iterator[tuple[str, int, int]]:
    """The jurors' files at the top of a stick and in its folders; none where it was pulled."""
    try:
        top = sorted(Path(folder).iterdir())[:_MOST_ENTRIES]
        folders = [one for one in top if one.is_dir() and not one.name.startswith(".")]
        within = [inner for one in folders[:20] for inner in sorted(one.iterdir())[:_MOST_ENTRIES]]
        for path in [*top, *within]:
            if path.suffix == SUFFIX and path.is_file():
                about = path.stat()
                yield str(path), about.st_size, about.st_mtime_ns
    except OSError:
        return
