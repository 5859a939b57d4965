"""Whatever sends to the disk at the desk, taken as one: sheets, teams, the day's journal."""

import datetime as dt
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal


class Recorder(Protocol):
    """What sends to the disk, and knows what the disk holds."""

    @property
    def is_recording(self) -> bool: ...
    @property
    def refused(self) -> bool: ...
    @property
    def recorded_at(self) -> dt.datetime | None: ...


class Recorders(QObject):
    """`recorded_again` tells that the disk takes everything again after it had refused."""

    recorded_again = Signal()

    def __init__(self, every: Callable[[], tuple[Recorder, ...]], parent: QObject) -> None:
        super().__init__(parent)
        self._every = every
        self._was_refused = False

    @property
    def is_recording(self) -> bool:
        """Whether anything is not known to be on disk."""
        return any(one.is_recording for one in self._every())

    @property
    def refused(self) -> bool:
        """Whether the disk refused something that is still to be tried again."""
        return any(one.refused for one in self._every())

    @property
    def recorded_at(self) -> dt.datetime | None:
        """When the last act reached the disk; None where none did yet."""
        moments = [one.recorded_at for one in self._every() if one.recorded_at is not None]
        return max(moments, default=None)

    def look(self) -> None:
        """Something was sent, or has arrived."""
        if self.refused:
            self._was_refused = True
        elif self._was_refused and not self.is_recording:
            self._was_refused = False
            self.recorded_again.emit()
