"""A day in the memory store, on a clock that tests turn by hand."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from msgspec import structs

from jury_desk.domain.session import PlannedPhase, Seat, SessionPlan
from jury_desk.errors import DiskFullError
from jury_desk.gui.juror.passage.day_session import DaySession
from jury_desk.gui.kit.tasks import Worker
from jury_desk.services.day_log import DayLog
from tests.contracts.memory_store import MemoryStore
from tests.examples import example_grid, example_plan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jury_desk.domain.ports import DayRecording, Recording

PATIENCE_MS = 20_000
GRID = example_grid()
MORNING = dt.datetime(2026, 6, 12, 8, 48, tzinfo=dt.UTC)


@dataclass
class HandClock:
    """Both clocks stand still until they are turned; `boot` names the epoch."""

    wall: dt.datetime = MORNING
    forward_ms: int = 1_000_000
    boot: str = "boot-1"

    def now(self) -> dt.datetime:
        return self.wall

    def elapsed_ms(self) -> int:
        return self.forward_ms

    def epoch(self) -> str:
        return self.boot

    def pass_by(self, minutes: int = 0, seconds: int = 0) -> None:
        """Time goes by, asleep or awake."""
        gone = dt.timedelta(minutes=minutes, seconds=seconds)
        self.wall += gone
        self.forward_ms += gone // dt.timedelta(milliseconds=1)

    def set_wall(self, hours: int) -> None:
        """Somebody sets the time of day."""
        self.wall += dt.timedelta(hours=hours)

    def reboot(self, minutes: int) -> None:
        """The machine is restarted: the forward clock begins anew."""
        self.wall += dt.timedelta(minutes=minutes)
        self.forward_ms, self.boot = 5_000, "boot-2"


class FullStore(MemoryStore):
    """A memory store whose disk can be full."""

    def __init__(self) -> None:
        super().__init__()
        self.full = False

    def record_all(self, recordings: Sequence[Recording], day: Sequence[DayRecording] = ()) -> None:
        self._must_have_room()
        super().record_all(recordings, day)

    def put_draft(self, about: str, text: str) -> None:
        self._must_have_room()
        super().put_draft(about, text)

    def _must_have_room(self) -> None:
        if self.full:
            raise DiskFullError("No room is left on the disk.", "Make room, then go on.")


def played_plan() -> SessionPlan:
    """The example's session with phases: a role-play with a part in English and extra time, a team
    whose members are questioned one after another, a third passage with a preparation.
    """
    plan = example_plan(GRID)
    oral, game = plan.passages
    played = structs.replace(
        oral,
        seats=(Seat(juror="j1", plays="observateur"), Seat(juror="j2", plays="Cliente")),
        phases_=(
            PlannedPhase(kind="roleplay", minutes=20, label="Découverte"),
            PlannedPhase(kind="roleplay", minutes=24, label="Négociation", language="en", part="x"),
            PlannedPhase(kind="deliberation", minutes=10),
        ),
    )
    team = structs.replace(
        game,
        phases_=(
            PlannedPhase(kind="preparation", minutes=30),
            PlannedPhase(kind="presentation", minutes=20),
            *(
                PlannedPhase(kind="questions", minutes=5, member=member)
                for member in ("c1", "c2", "c3")
            ),
            PlannedPhase(kind="deliberation", minutes=10),
        ),
    )
    return structs.replace(plan, passages=(played, team))


@dataclass
class PassageDay:
    """A day at work: store, clock, and the session on top."""

    worker: Worker
    plan: SessionPlan = field(default_factory=played_plan)
    store: FullStore = field(default_factory=FullStore)
    clock: HandClock = field(default_factory=HandClock)
    failures: list[Any] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.store.add_session(self.plan, GRID)
        self.session = self.begun()

    def begun(self) -> DaySession:
        """The day as a program that has just started reads it."""
        session = DaySession(DayLog(self.store, self.clock, self.plan), self.worker)
        session.failed.connect(self.failures.append)
        self.settle()
        return session

    def settle(self) -> None:
        """Wait until everything sent is on disk and shown."""
        assert self.worker.drain(PATIENCE_MS), "the worker did not come to an end"

    def on_disk(self) -> DayLog:
        """The day as the disk holds it."""
        return DayLog(self.store, self.clock, self.plan)
