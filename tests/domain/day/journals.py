"""A day's journal, act by act, on a clock that the test moves."""

from jury_desk.domain.audit import GENESIS
from jury_desk.domain.canonical import text_digest
from jury_desk.domain.day import acts
from jury_desk.domain.day.clock import Instant, Lapse
from jury_desk.domain.day.entry import DayEntry
from jury_desk.domain.day.state import DayState, folded
from tests.examples import example_grid, example_plan
from tests.hand_clock import HandClock

PLAN = example_plan(example_grid())
ONE, OTHER = "p1", "p2"
REASON = text_digest("Une raison")


class Journal:
    """A day's journal, act by act, on a clock that the test moves."""

    def __init__(self) -> None:
        self.clock = HandClock()
        self.entries: list[DayEntry] = []

    def now(self) -> Instant:
        return Instant(self.clock.elapsed_ms(), self.clock.epoch(), self.clock.now())

    def do(self, act: acts.AnyDayAct) -> None:
        self.entries.append(
            DayEntry(
                session=PLAN.id,
                juror=PLAN.juror,
                device="d",
                seq=len(self.entries) + 1,
                at=self.clock.now(),
                elapsed_ms=self.clock.elapsed_ms(),
                epoch=self.clock.epoch(),
                act=act,
                previous=self.entries[-1].digest if self.entries else GENESIS,
            )
        )

    def start(self, phase: int = 0, passage: str = ONE) -> None:
        self.do(acts.PhaseStarted(passage=passage, phase=phase))

    def pause(self, reason: str | None = None) -> None:
        self.do(acts.PhasePaused(passage=ONE, reason=reason))

    def resume(self) -> None:
        self.do(acts.PhaseResumed(passage=ONE))

    def end(self) -> None:
        self.do(acts.PhaseEnded(passage=ONE))

    @property
    def state(self) -> DayState:
        return folded(self.entries)

    def lapse(self, phase: int = 0, passage: str = ONE) -> Lapse | None:
        return self.state.time(passage).phase_lapse(phase, self.now())

    def exam(self) -> Lapse:
        return self.state.time(ONE).exam_lapse(self.now())
