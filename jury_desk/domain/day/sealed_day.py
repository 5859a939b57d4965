"""What the day's journal has to say on one sheet when it is sealed. Pure."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from jury_desk.domain.audit import Act
from jury_desk.domain.day.clock import NOTHING, between
from jury_desk.domain.day.sealed import (
    SealedDay,
    SealedIncident,
    SealedOrigin,
    SealedPaper,
    SealedPause,
    SealedPhase,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jury_desk.domain.audit import JournalEntry
    from jury_desk.domain.day.clock import Instant
    from jury_desk.domain.day.phases import PassageTime, PhaseRun
    from jury_desk.domain.day.state import DayState
    from jury_desk.domain.session import PlannedPhase
    from jury_desk.domain.sheet import SheetRef

Text = Callable[[str | None], str]
"""Gives a text by its digest; empty where it was deleted, or for none."""

_LEVELS = frozenset({Act.LEVEL_SET, Act.TEAM_LEVEL_SET})
_HEARD = frozenset({"presentation", "questions", "roleplay"})
"""The phases in which the candidate is before the jury: marking then is marking live."""


def sealed_day(
    state: DayState,
    text: Text,
    journal: Sequence[JournalEntry],
    ref: SheetRef,
    phases: Sequence[PlannedPhase],
    now: Instant,
    *,
    acts: bool,
) -> SealedDay | None:
    """What the sheet `ref` tells of its day; None where the day has nothing to tell of it.

    `journal` is the sheet's own, `phases` the passage's planned ones, `now` the moment of the
    sealing, `acts` whether the juror acts a part in the passage. What concerns other members of a
    team alone is left out.
    """
    time = state.time(ref.passage)
    paper = state.paper_of(ref.passage, ref.subject)
    swaps = tuple(text(one.reason) for one in state.swaps if ref.id in (one.first, one.second))
    doubtful = paper is not None or bool(swaps)
    found = SealedDay(
        phases=tuple(_phases(time, text, ref, phases, now)),
        incidents=tuple(
            SealedIncident(kind=one.kind, at=one.recorded.at, text=text(one.text))
            for one in state.incidents_of(ref.passage, ref.subject)
        ),
        # What was exchanged, or copied, was not marked when its entries say.
        marked=None if doubtful else _marked(time, journal, phases, acts=acts),
        paper=SealedPaper(why=paper.why, text=text(paper.text)) if paper else None,
        added=_origin(state, text, ref),
        swaps=swaps,
    )
    return found if found != SealedDay() else None


def _phases(
    time: PassageTime, text: Text, ref: SheetRef, phases: Sequence[PlannedPhase], now: Instant
) -> Iterator[SealedPhase]:
    """The phases that were timed, in their planned order; the runs of one started again add up."""
    for number, planned in enumerate(phases):
        runs = [run for run in time.runs if run.phase == number]
        if not runs or planned.member not in (None, ref.subject):
            continue
        lapse = sum((run.lapse(now) for run in runs), NOTHING)
        yield SealedPhase(
            kind=planned.kind,
            label=planned.label,
            language=planned.language,
            member=planned.member,
            minutes=planned.minutes,
            ms=lapse.ms,
            estimated=lapse.estimated,
            ended=all(run.end is not None for run in runs),
            pauses=tuple(pause for run in runs for pause in _pauses(run, text, now)),
        )


def _pauses(run: PhaseRun, text: Text, now: Instant) -> Iterator[SealedPause]:
    for pause in run.pauses:
        lapse = between(pause.start, pause.end or run.end or now)
        yield SealedPause(ms=lapse.ms, estimated=lapse.estimated, reason=text(pause.reason))


def _origin(state: DayState, text: Text, ref: SheetRef) -> SealedOrigin | None:
    for act in state.added:
        if act.passage.id == ref.passage:
            return SealedOrigin(reason=text(act.reason), juror=act.moved_from)
    return None


def _marked(
    time: PassageTime,
    journal: Sequence[JournalEntry],
    phases: Sequence[PlannedPhase],
    *,
    acts: bool,
) -> Literal["live", "afterwards"] | None:
    given = [entry for entry in journal if entry.act in _LEVELS and entry.new is not None]
    kinds = [(run, phases[run.phase].kind) for run in time.runs if run.phase < len(phases)]
    played = [run for run, kind in kinds if kind == "roleplay"]
    if acts and played and given:
        then = [_within(run, entry) for run in played for entry in given]
        if not any(then):
            return None if None in then else "afterwards"
        return "live"
    heard = [run for run, kind in kinds if kind in _HEARD]
    return "live" if any(_within(run, entry) for run in heard for entry in given) else None


def _within(run: PhaseRun, entry: JournalEntry) -> bool | None:
    """Whether an act fell within a phase; None where the two clocks disagree on it.

    The sheet's journal names no boot. Within one, both clocks say the same unless the time of day
    was set; across two, the forward clock began anew, and the time of day alone tells.
    """
    if run.end is None:
        return None if run.start.at <= entry.at else False  # forgotten, and still running then
    of_day = run.start.at <= entry.at <= run.end.at
    if run.start.epoch != run.end.epoch:
        return of_day
    forward = run.start.elapsed_ms <= entry.elapsed_ms <= run.end.elapsed_ms
    return of_day if of_day == forward else None
