"""A desk at work on a store in memory whose disk can be full."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import pytest
from msgspec import structs
from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
)
from PySide6.QtWidgets import QApplication, QWidget

from jury_desk.domain.grid import Grid
from jury_desk.domain.ports import DayRecording, Recording
from jury_desk.domain.session import Candidate, Seat, SessionPlan
from jury_desk.errors import DiskFullError
from jury_desk.gui.juror.desk_page import JurorDeskPage
from jury_desk.gui.kit.tasks import Worker
from tests.contracts.memory_store import MemoryStore
from tests.examples import example_plan
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


def orals_plan(grid: Grid) -> SessionPlan:
    """The example's session with five orals, one candidate after another."""
    plan = example_plan(grid)
    people = (
        *plan.candidates,
        Candidate(id="c4", last_name="Weber", first_name="Adam"),
        Candidate(id="c5", last_name="Nguyen", first_name="Thi Mai"),
    )
    first = plan.passages[0]
    order = ("c2", "c1", "c3", "c4", "c5")
    return structs.replace(
        plan,
        candidates=people,
        teams=(),
        passages=(
            first,
            *(
                structs.replace(
                    first,
                    id=f"p{turn + 1}",
                    candidate=person,
                    starts_at=first.starts_at + turn * dt.timedelta(minutes=40),
                    seats=(Seat(juror="j1"), Seat(juror="j2")),
                )
                for turn, person in enumerate(order)
                if turn
            ),
        ),
    )


def show_page(host: QWidget, page: JurorDeskPage) -> None:
    """Put a page into the window, whole."""
    page.setParent(host)
    page.setGeometry(host.rect())
    page.show()
    QApplication.processEvents()


def told_aloud(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What screen readers are asked to say from now on."""
    told: list[str] = []

    def listen(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return told


def spoken(widget: QObject | None) -> QAccessibleInterface:
    """What a screen reader is told of a widget."""
    assert widget is not None
    return QAccessible.queryAccessibleInterface(widget)
