"""The phases of a passage: as planned, and as they went."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from jury_desk.domain.day.clock import NOTHING, Instant, Lapse, between
from jury_desk.domain.session import PlannedPhase

if TYPE_CHECKING:
    from jury_desk.domain.grid import Assessment
    from jury_desk.domain.session import Passage


def planned(passage: Passage, assessment: Assessment) -> tuple[PlannedPhase, ...]:
    """The phases of a passage: the plan's own, else those that the framework document prints.

    Never none: a passage without any is one phase, whose length nobody planned.
    """
    if passage.phases:
        return passage.phases
    printed = tuple(
        PlannedPhase(kind=phase.kind, minutes=phase.minutes, label=phase.label)
        for phase in assessment.phases
    )
    return printed or (PlannedPhase(kind="presentation"),)


@dataclass(frozen=True)
class Pause:
    """The clock stood still from `start` to `end` (None: still does). `reason` is a text's digest,
    None where none was given.
    """

    start: Instant
    end: Instant | None = None
    reason: str | None = None


@dataclass(frozen=True)
class PhaseRun:
    """A phase as it went: `phase` counts in the planned ones. `end` is None while it runs."""

    phase: int
    start: Instant
    end: Instant | None = None
    pauses: tuple[Pause, ...] = ()

    @property
    def paused(self) -> bool:
        """Whether its clock stands still now."""
        return self.end is None and bool(self.pauses) and self.pauses[-1].end is None

    def lapse(self, now: Instant) -> Lapse:
        """How long it went, or has gone until `now`, without its pauses."""
        end = self.end or now
        still = NOTHING
        for pause in self.pauses:
            still += between(pause.start, pause.end or end)
        return between(self.start, end).minus(still)


@dataclass(frozen=True)
class PassageTime:
    """The phases of a passage that were started, in the order of their starts. One phase may stand
    more than once: it was started again. `before` are the runs as they were before each act on them
    that can still be taken back, oldest first.
    """

    runs: tuple[PhaseRun, ...] = field(default=())
    before: tuple[tuple[PhaseRun, ...], ...] = field(default=(), repr=False)

    def with_runs(self, runs: tuple[PhaseRun, ...]) -> PassageTime:
        """The time after an act on it, which can be taken back."""
        return PassageTime(runs, (*self.before, self.runs))

    def taken_back(self) -> PassageTime:
        """The time as it was before the last act that was not taken back; itself where none is."""
        return PassageTime(self.before[-1], self.before[:-1]) if self.before else self

    def ended_by(self, at: dt.datetime) -> PassageTime:
        """The time of a passage that was over at that moment, its running phase counted until then;
        no act on it can be taken back any more.
        """
        run = self.running
        if run is None:
            return PassageTime(self.runs)
        ms = max(0, (at - run.start.at) // dt.timedelta(milliseconds=1))
        end = Instant(run.start.elapsed_ms + ms, run.start.epoch, at)
        return PassageTime((*self.runs[:-1], replace(run, end=end)))

    @property
    def running(self) -> PhaseRun | None:
        """The phase that runs, paused or not; None where none does."""
        return self.runs[-1] if self.runs and self.runs[-1].end is None else None

    @property
    def started(self) -> bool:
        """Whether any phase was started."""
        return bool(self.runs)

    def phase_lapse(self, phase: int, now: Instant) -> Lapse | None:
        """How long a phase went in all, pauses left out; None where it was never started."""
        lapses = [run.lapse(now) for run in self.runs if run.phase == phase]
        return sum(lapses, NOTHING) if lapses else None

    def exam_lapse(self, now: Instant) -> Lapse:
        """The minute of the exam: what ran since the first start, pauses and gaps left out."""
        return sum((run.lapse(now) for run in self.runs), NOTHING)
