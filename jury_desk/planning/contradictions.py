"""Which wishes contradict one another, where nothing else stands in the way.

A wish is let go by a session that does not have it; what then remains impossible does not need it.
What is left at the end is a smallest set: without any one of them there would be a timetable.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from msgspec import structs

from jury_desk.domain.preparation.clash_telling import hour
from jury_desk.domain.preparation.preparation import Kind
from jury_desk.planning import greedy
from jury_desk.planning.board import Board
from jury_desk.planning.instance import Instance
from jury_desk.planning.obstacles import obstacles
from jury_desk.planning.solving import possible
from jury_desk.planning.telling import length, refused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from jury_desk.domain.preparation.finding import Finding
    from jury_desk.domain.preparation.preparation import Preparation
    from jury_desk.domain.preparation.timetable import PlannedPassage

_MOST_JOBS = 60
"""Passages among which the solver looks for a contradiction; of more, what is counted tells."""

State = tuple["Preparation", tuple["PlannedPassage", ...]]


@dataclass(frozen=True)
class Wish:
    """A wish, as it is told, and the session without it."""

    told: Finding
    without: Callable[[State], State]


def contradicting(
    instance: Instance, missing: Sequence[int], cancelled: Callable[[], bool], seconds: float
) -> tuple[Finding, ...]:
    """The wishes that cannot all be kept, after a finding that says so; nothing where none is
    proven in time. `missing` are the jobs for which no place was found.
    """
    until = time.monotonic() + seconds
    state: State = (instance.preparation, _concerned(instance, missing))

    def impossible(wishes: Sequence[Wish]) -> bool:
        kept = {id(wish) for wish in wishes}
        now = state
        for wish in every:
            if id(wish) not in kept:
                now = wish.without(now)
        left = until - time.monotonic()
        return left > 0 and _impossible(instance, now, left, cancelled)

    every = list(_wishes(state))
    if not impossible(every):
        return ()
    core = list(every)
    for wish in every:
        fewer = [other for other in core if other is not wish]
        if impossible(fewer):
            core = fewer
        if cancelled():
            return ()
    subjects = str(len(state[1]))
    if not core:
        return (refused("plan-impossible", count=subjects),)
    return (refused("plan-contradiction", count=str(len(core))), *(wish.told for wish in core))


def _concerned(instance: Instance, missing: Sequence[int]) -> tuple[PlannedPassage, ...]:
    """Passages enough to see a contradiction: the missing ones, those of the same candidates,
    those that compete for the same panels; locked ones always. What some of them cannot do, all
    cannot.
    """
    jobs = instance.jobs
    people = {person for number in missing for person in jobs[number].candidates}
    panels = {option.panel for number in missing for option in jobs[number].options}

    def rank(number: int) -> tuple[int, int]:
        job = jobs[number]
        if number in missing or job.fixed:
            return 0, number
        if people.intersection(job.candidates):
            return 1, number
        return (2 if {option.panel for option in job.options} <= panels else 3), number

    chosen = sorted(range(len(jobs)), key=rank)
    fixed = sum(job.fixed for job in jobs)
    asked = max(_MOST_JOBS, len(missing)) + fixed
    return tuple(jobs[number].passage for number in sorted(chosen[:asked]))


def _impossible(
    instance: Instance, state: State, seconds: float, cancelled: Callable[[], bool]
) -> bool:
    """Whether it is proven that there is no timetable of this session."""
    now = Instance(state[0], instance.grid, state[1])
    if obstacles(now):
        return True
    board = Board(now)
    greedy.fill(board, cancelled)
    if not board.free():
        return False
    fresh = Board(now)
    free = fresh.free()
    return len(free) <= _MOST_JOBS and possible(fresh, free, seconds, cancelled) is False


def _wishes(state: State) -> Iterator[Wish]:
    """Every wish that the session has; those that explain least come first, and go first."""
    preparation, passages = state
    wishes = preparation.wishes
    if wishes.between:
        yield _plain("plan-wish-between", {"between": 0}, minutes=str(wishes.between))
    yield from _restrictions(preparation)
    if wishes.pause_after:
        yield _plain(
            "plan-wish-pause",
            {"pause_after": 0},
            minutes=str(wishes.pause_minutes),
            after=length(wishes.pause_after),
        )
    if wishes.candidate_gap:
        yield _plain("plan-wish-gap", {"candidate_gap": 0}, minutes=str(wishes.candidate_gap))
    if wishes.passages_a_day:
        yield _plain("plan-wish-a-day", {"passages_a_day": 0}, count=str(wishes.passages_a_day))
    yield from _absences(preparation)
    locked = [passage for passage in passages if passage.locked and passage.placed]
    if locked:
        yield Wish(refused("plan-wish-locked", count=str(len(locked))), _unlocked)
    if wishes.meal_minutes:
        yield _plain(
            "plan-wish-meal",
            {"meal_minutes": 0},
            minutes=str(wishes.meal_minutes),
            opens=hour(wishes.meal_from),
            closes=hour(wishes.meal_until),
        )
    yield Wish(refused("plan-wish-hours", days=str(len(wishes.days))), _any_hour)


def _plain(code: str, fields: dict[str, int], **values: str) -> Wish:
    def without(state: State) -> State:
        preparation, passages = state
        return replace(preparation, wishes=structs.replace(preparation.wishes, **fields)), passages

    return Wish(refused(code, **values), without)


def _restrictions(preparation: Preparation) -> Iterator[Wish]:
    """The rooms and panels that assessments are kept to."""
    if any(timing.rooms for timing in preparation.timings.values()):
        yield Wish(refused("plan-wish-rooms"), _any_room)
    closed = any(timing.panels for timing in preparation.timings.values())
    if closed or any(panel.assessments for panel in preparation.panels.values()):
        yield Wish(refused("plan-wish-panels"), _any_panel)


def _absences(preparation: Preparation) -> Iterator[Wish]:
    for juror in preparation.jurors.values():
        if juror.absences:

            def without(state: State, id_: str = juror.id) -> State:
                present = structs.replace(state[0].jurors[id_], absences=())
                return replace(state[0], jurors={**state[0].jurors, id_: present}), state[1]

            days = sorted({absence.day for absence in juror.absences})
            yield Wish(
                refused(
                    "plan-wish-absence" if len(days) == 1 else "plan-wish-absences",
                    Kind.JUROR,
                    juror.id,
                    juror=juror.name,
                    day=days[0].isoformat(),
                    count=str(len(days)),
                ),
                without,
            )


def _unlocked(state: State) -> State:
    free = tuple(structs.replace(passage, locked=False) for passage in state[1])
    return state[0], free


def _any_hour(state: State) -> State:
    wishes = state[0].wishes
    days = tuple(structs.replace(hours, start=0, end=24 * 60) for hours in wishes.days)
    return replace(state[0], wishes=structs.replace(wishes, days=days)), state[1]


def _any_room(state: State) -> State:
    timings = {id_: structs.replace(timing, rooms=()) for id_, timing in state[0].timings.items()}
    return replace(state[0], timings=timings), state[1]


def _any_panel(state: State) -> State:
    timings = {id_: structs.replace(timing, panels=()) for id_, timing in state[0].timings.items()}
    panels = {id_: structs.replace(panel, assessments=()) for id_, panel in state[0].panels.items()}
    return replace(state[0], timings=timings, panels=panels), state[1]
