"""A juror's day on a store in memory, for the tests of the unforeseen."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field

from msgspec import structs

from jury_desk.domain.grid import Grid
from jury_desk.domain.ports import DayRecording, Recording
from jury_desk.domain.session import Passage, PlannedPhase, Seat, SessionPlan
from jury_desk.domain.sheet import Mark, SheetRef
from jury_desk.errors import DiskFullError
from jury_desk.services.day_log import DayLog
from jury_desk.services.juror_day import Day, DaySheet, JurorDay
from jury_desk.services.open_sheet import OpenSheet
from tests.contracts.marking import TickingClock
from tests.contracts.memory_store import MemoryStore
from tests.examples import example_grid, example_plan

NINE = dt.datetime(2026, 6, 12, 9, 0, tzinfo=dt.UTC)


class FullStore(MemoryStore):
    """A store in memory whose disk can be full."""

    full = False

    def record_all(self, recordings: Sequence[Recording], day: Sequence[DayRecording] = ()) -> None:
        if self.full:
            raise DiskFullError("No room is left on the disk.", "Make room, then go on.")
        super().record_all(recordings, day)


def day_plan(grid: Grid) -> SessionPlan:
    """Three orals (p1 Benali, p3 Aubert, p4 Petit) and the game of a team (p2), with phases."""
    plan = example_plan(grid)
    oral = plan.passages[0]
    later = [
        structs.replace(
            oral,
            id=f"p{number}",
            candidate=who,
            starts_at=NINE + dt.timedelta(minutes=20 * number),
            seats=(Seat(juror="j1", plays="client"), Seat(juror="j2")),
            phases_=(
                PlannedPhase(kind="presentation", minutes=10 * number),
                PlannedPhase(kind="questions", minutes=10),
            ),
        )
        for number, who in ((3, "c1"), (4, "c3"))
    ]
    turns = tuple(
        PlannedPhase(kind="questions", minutes=minutes, member=member)
        for member, minutes in (("c1", 5), ("c2", 7), ("c3", 5))
    )
    game = structs.replace(
        plan.passages[1], phases_=(PlannedPhase(kind="presentation", minutes=20), *turns)
    )
    return structs.replace(plan, passages=(oral, game, *later))


@dataclass
class JurorAtWork:
    """A juror with their day; everything is read anew at each look."""

    grid: Grid = field(default_factory=lambda: example_grid(4))
    plan: SessionPlan | None = None
    store: FullStore = field(default_factory=FullStore)
    clock: TickingClock = field(default_factory=TickingClock)

    def __post_init__(self) -> None:
        self.store.add_session(self.plan or day_plan(self.grid), self.grid)
        self.service = JurorDay(self.store, self.clock)

    @property
    def log(self) -> DayLog:
        return self.service.log("session-1")

    @property
    def day(self) -> Day:
        return self.service.day("session-1")

    def reopened(self) -> "JurorAtWork":
        """The same data, opened as after a restart."""
        return JurorAtWork(self.grid, self.plan, self.store, self.clock)

    def ref(self, passage: str, subject: str) -> SheetRef:
        return SheetRef("session-1", passage, "j1", subject)

    def sheet(self, passage: str, subject: str) -> OpenSheet:
        return self.service.open_sheet(self.day, self.ref(passage, subject))

    def listed(self, passage: str, subject: str) -> DaySheet:
        return next(one for one in self.day.sheets if one.ref == self.ref(passage, subject))

    def marks(self, passage: str, subject: str) -> dict[str, Mark]:
        """What stands on a sheet, nothing being nothing."""
        found = self.sheet(passage, subject).state.marks
        return {name: mark for name, mark in found.items() if mark != Mark()}

    def passage(self, passage: str) -> Passage:
        return self.day.plan.passage(passage)

    def entries(self) -> int:
        """How many entries stand in all the journals."""
        sheets = (self.store.journal(sheet.ref.id) for sheet in self.day.sheets)
        return sum(map(len, sheets)) + len(self.store.day_entries("session-1", "j1"))
