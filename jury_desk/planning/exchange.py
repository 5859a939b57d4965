"""Candidates exchange their places: the panels' days stay as they are, people wait less.

Each candidate takes one of the ways to spread their passages over the places that are given up,
each place is taken once (a set partition), so that the solver sees at once what a whole day costs
somebody, which it cannot where each passage is placed by itself.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jury_desk.planning import cost
from jury_desk.planning.instance import Placing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from jury_desk.planning.board import Board
    from jury_desk.planning.instance import Job

_MOST_WAYS = 1500
"""Ways of one candidate that are offered to the solver: the cheapest."""
_MOST_TRIED = 60_000
"""Ways of one candidate that are looked at."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A place given up: what hears, from which minute of a day, how long."""

    panel: int
    room: str | None
    day: int
    heard: int
    minutes: int


@dataclass(frozen=True, slots=True)
class _Way:
    """The places of all of a candidate's jobs, in their order, and what that costs."""

    places: tuple[int, ...]
    placings: tuple[Placing, ...]
    cost: int


def alone(board: Board, number: int) -> bool:
    """Whether a job may be exchanged: placed, not fixed, of one candidate."""
    job = board.instance.jobs[number]
    return not job.fixed and board.placings[number] is not None and len(job.candidates) == 1


def exchange(
    board: Board, people: Sequence[int], theirs: Sequence[Sequence[int]], stop: Callable[[], bool]
) -> None:
    """Let `people` exchange the places of their jobs (`theirs`, in the same order), which are
    `alone`. Nothing costs more afterwards; other places may cost the same.
    """
    from jury_desk.planning.partition import partition

    numbers = [number for jobs in theirs for number in jobs]
    held = {number: board.take(number) for number in numbers}
    try:
        places = [_place(board.instance.jobs[n], held[n]) for n in numbers]
        ways = [
            _ways(board, person, jobs, places, [numbers.index(n) for n in jobs])
            for person, jobs in zip(people, theirs, strict=True)
        ]
        chosen = partition([[(w.places, w.cost) for w in each] for each in ways], stop)
        wanted = dict(held)
        for jobs, each, choice in zip(theirs, ways, chosen, strict=True):
            wanted |= dict(zip(jobs, each[choice].placings, strict=True))
    except BaseException:
        _put_all(board, held)
        raise
    if not _put_all(board, wanted):
        _put_all(board, held)


def _put_all(board: Board, wanted: dict[int, Placing]) -> bool:
    """Put jobs where they fit; False, and none of them, where one does not: groups of jurors who
    sit in several panels may meet in two places of an exchange.
    """
    done: list[int] = []
    for number, placing in wanted.items():
        job = board.instance.jobs[number]
        option = job.options[placing.option]
        if not board.open(job, option, placing.day) >> placing.start & 1:
            for other in done:
                board.take(other)
            return False
        board.put(number, placing)
        done.append(number)
    return True


def _place(job: Job, placing: Placing) -> _Place:
    option = job.options[placing.option]
    return _Place(
        option.panel,
        option.room,
        placing.day,
        placing.start + job.times.heard,
        job.heard_minutes,
    )


def _ways(
    board: Board, person: int, jobs: Sequence[int], places: Sequence[_Place], now: list[int]
) -> list[_Way]:
    """The cheapest ways for one candidate, the present one first."""
    offers = [list(_offers(board, number, places)) for number in jobs]
    found: list[_Way] = []
    present: list[_Way] = []
    for tried, taken in enumerate(_combinations(board, jobs, offers)):
        way = _Way(
            tuple(place for place, _ in taken),
            tuple(placing for _, placing in taken),
            _waits(board, person, jobs, [placing for _, placing in taken]),
        )
        (present if list(way.places) == now else found).append(way)
        if tried > _MOST_TRIED:
            break
    found.sort(key=lambda way: (way.cost, way.places))
    return present + found[:_MOST_WAYS]


def _offers(board: Board, number: int, places: Sequence[_Place]) -> Iterator[tuple[int, Placing]]:
    """The places that a job fits into, beside all that is not given up."""
    job = board.instance.jobs[number]
    for at, place in enumerate(places):
        start = place.heard - job.times.heard
        if place.minutes != job.heard_minutes or start < 0:
            continue
        for option_number, option in enumerate(job.options):
            if (option.panel, option.room) != (place.panel, place.room):
                continue
            if board.starts(job, option, place.day) >> start & 1 and not board.full(job, place.day):
                yield at, Placing(option_number, place.day, start)


def _combinations(
    board: Board, jobs: Sequence[int], offers: Sequence[Sequence[tuple[int, Placing]]]
) -> Iterator[list[tuple[int, Placing]]]:
    """Every choice of a place for each job that does not meet itself."""
    gap = board.instance.wishes.candidate_gap
    most = board.instance.wishes.passages_a_day
    left = [board.instance.jobs[number].times.left for number in jobs]

    def choose(at: int, taken: list[tuple[int, Placing]]) -> Iterator[list[tuple[int, Placing]]]:
        if at == len(jobs):
            yield list(taken)
            return
        for place, placing in offers[at]:
            if any(
                other.day == placing.day
                and other.start < placing.start + left[at] + gap
                and placing.start < other.start + left[n] + gap
                for n, (_, other) in enumerate(taken)
            ):
                continue
            if most and sum(other.day == placing.day for _, other in taken) >= most:
                continue
            taken.append((place, placing))
            yield from choose(at + 1, taken)
            taken.pop()

    return choose(0, [])


def _waits(board: Board, person: int, jobs: Sequence[int], placings: Sequence[Placing]) -> int:
    """What these placings make the candidate wait and come, beside their other passages."""
    days: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for number, placing in zip(jobs, placings, strict=True):
        left = board.instance.jobs[number].times.left
        days[placing.day].append((placing.start, placing.start + left))
    total = 0
    for day, spans in days.items():
        held = board.span(person, day)
        busy = board.person(person, day).bit_count()
        ends = [*spans, *([held] if held else [])]
        wait = max(end for _, end in ends) - min(start for start, _ in ends) - busy
        wait -= sum(end - start for start, end in spans)
        if held is None:
            total += cost.CANDIDATE_DAY
        else:
            wait -= held[1] - held[0] - busy  # it waits that long without them
        total += cost.WAIT_MINUTE * wait
    return total
