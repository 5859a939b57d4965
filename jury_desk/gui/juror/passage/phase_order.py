"""The phases of a passage as the pane lists them, and which one is next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from jury_desk.domain.day.clock import Instant, Lapse
    from jury_desk.domain.day.phases import PassageTime
    from jury_desk.domain.session import Passage, PlannedPhase
    from jury_desk.gui.juror.passage.planned_day import PlannedDay

PREPARATION = "preparation"


@dataclass(frozen=True)
class PhaseRow:
    """A planned phase by its number (from 0). `lapse` is how long it went, once it is over."""

    number: int
    phase: PlannedPhase
    stands: Literal["ahead", "running", "over"]
    lapse: Lapse | None = None


def phase_rows(
    phases: tuple[PlannedPhase, ...], time: PassageTime, now: Instant
) -> tuple[PhaseRow, ...]:
    """The planned phases, in their order, each with where it stands."""
    running = time.running
    rows = []
    for number, phase in enumerate(phases):
        lapse = time.phase_lapse(number, now)
        if running is not None and running.phase == number:
            rows.append(PhaseRow(number, phase, "running"))
        elif lapse is not None:
            rows.append(PhaseRow(number, phase, "over", lapse))
        else:
            rows.append(PhaseRow(number, phase, "ahead"))
    return tuple(rows)


def next_phase(phases: tuple[PlannedPhase, ...], time: PassageTime) -> int | None:
    """The phase to go to: the first one after the latest that was not started; None for none.

    Nothing started yet, it is the first one that is not a preparation: the passage's hour is that
    of the jury, and whoever prepares does so ahead of it. Where members pass one after another,
    whoever was passed over comes before the phase that follows them all: their order is free. While
    a phase runs that was gone back to, it is the one after it, even where it was heard already.
    """
    started = {run.phase for run in time.runs}
    if not time.runs:
        heard = (number for number, one in enumerate(phases) if one.kind != PREPARATION)
        return next(heard, 0 if phases else None)
    latest = time.runs[-1].phase
    ahead = [number for number in range(latest + 1, len(phases)) if number not in started]
    row = _members_around(phases, latest)
    gone_back = any(run.phase > latest and run.phase not in row for run in time.runs)
    if time.running is not None and gone_back:
        ahead = [latest + 1]
    passed_over = [number for number in row if number not in started]
    wanted = sorted({*passed_over, *ahead}, key=lambda n: (n not in row, n < latest, n))
    return wanted[0] if wanted else None


def _members_around(phases: tuple[PlannedPhase, ...], number: int) -> range:
    """The phases of members, one after another, among which a phase stands; else none."""
    if number >= len(phases) or phases[number].member is None:
        return range(0)
    first = last = number
    while first > 0 and phases[first - 1].member is not None:
        first -= 1
    while last + 1 < len(phases) and phases[last + 1].member is not None:
        last += 1
    return range(first, last + 1)


def preparation_of(phases: tuple[PlannedPhase, ...]) -> int | None:
    """The number of a passage's preparation, which can run while another passage is heard."""
    return next((number for number, one in enumerate(phases) if one.kind == PREPARATION), None)


def hand_in(phases: tuple[PlannedPhase, ...], time: PassageTime) -> tuple[str, str]:
    """The member whose phase runs, and the assessment's part that it is about; "" for none."""
    run = time.running
    phase = phases[run.phase] if run is not None and run.phase < len(phases) else None
    return (phase.member or "", phase.part or "") if phase is not None else ("", "")


def has_extra_time(day: PlannedDay, passage: Passage) -> bool:
    """Whether the planned minutes hold somebody's extra time: an accommodation is told, and they
    are more than those of others before the same assessment; where there are no others, than those
    that the framework document prints.
    """
    if not _is_accommodated(day, passage):
        return False
    others = [
        _minutes(day.phases(one))
        for one in day.plan.passages
        if one.assessment == passage.assessment and one.phases and not _is_accommodated(day, one)
    ]
    usual = min(others, default=day.printed_minutes(passage))
    return usual is not None and _minutes(day.phases(passage)) > usual


def _is_accommodated(day: PlannedDay, passage: Passage) -> bool:
    return any(one.accommodation for one in day.people(passage))


def _minutes(phases: tuple[PlannedPhase, ...]) -> int:
    return sum(phase.minutes or 0 for phase in phases)
