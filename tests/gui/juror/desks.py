"""A desk at work on a store in memory whose disk can be full."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from jury_desk.domain.ports import DayRecording, Recording
from jury_desk.errors import DiskFullError
from jury_desk.gui.juror.desk_page import JurorDeskPage
from jury_desk.gui.kit.tasks import Worker
from tests.contracts.memory_store import MemoryStore
from tests.gui.robots import JurorRobot


class ShakyStore(MemoryStore):
    """A memory store whose disk can be full, and which counts what it was asked to write."""

    def __init__(self) -> None:
        super().__init__()
        self.full = False
        self.refused = 0

    def record_all(self, recordings: Sequence[Recording], day: Sequence[DayRecording] = ()) -> None:
        if self.full:
            self.refused += 1
            raise DiskFullError("No room is left on the disk.", "Make room, then go on.")
        super().record_all(recordings, day)


@dataclass
class Desk:
    """A page at work, with what stands behind it."""

    page: JurorDeskPage
    robot: JurorRobot
    worker: Worker
    store: ShakyStore
    failures: list[Any]

    def reopened_level(self, sheet: int, criterion: str) -> str | None:
        """The level as the store holds it, read anew."""
        day = self.page.day
        assert day is not None
        state = self.store.load(day.sheets[sheet].ref)
        return state.mark(criterion).level if state else None

    def reopened_comment(self, sheet: int, criterion: str) -> str:
        """The comment as the store holds it, read anew."""
        day = self.page.day
        assert day is not None
        state = self.store.load(day.sheets[sheet].ref)
        return state.mark(criterion).comment if state else ""


OpenDesk = Callable[..., Desk]


def show_page(host: QWidget, page: JurorDeskPage) -> None:
    """Put a page into the window, whole."""
    page.setParent(host)
    page.setGeometry(host.rect())
    page.show()
    QApplication.processEvents()
