"""A first timetable at once: each panel hears one passage after another, day by day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jury_desk.planning.instance import Placing
from jury_desk.planning.masks import lowest, nearest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from jury_desk.planning.board import Board


def settle(board: Board) -> None:
    """Put the jobs that stand somewhere back where they stand, as far as it is still allowed; of
    two that meet, the one that ends first.
    """
    jobs = board.instance.jobs
    standing = [
        (job.stands.day, job.stands.start + job.times.end, number, job.stands)
        for number, job in enumerate(jobs)
        if job.stands is not None and board.placings[number] is None
    ]
    for day, _, number, placing in sorted(standing):
        job = jobs[number]
        option = job.options[placing.option]
        if board.open(job, option, day) >> placing.start & 1:
            board.put(number, placing)


def fill(board: Board, cancelled: Callable[[], bool], long_first: bool = False) -> None:
    """Place what is not placed, day by day: the panel that is free first hears the passage that
    can begin there soonest, those of candidates who have come already before others.

    `long_first`: those that take longest before all others.
    """
    _Filling(board, cancelled, long_first).run()


def insert(board: Board, numbers: Iterable[int], cancelled: Callable[[], bool]) -> None:
    """Place each of the jobs that fits anywhere: nearest to where it stood, else as early as it
    may be, in a day on which the panel and the candidates come anyway where there is one.
    """
    jobs = board.instance.jobs
    for number in sorted(numbers, key=lambda n: (len(jobs[n].options), n)):
        placing = None if cancelled() else _best(board, number)
        if placing is not None:
            board.put(number, placing)


def _best(board: Board, number: int) -> Placing | None:
    instance = board.instance
    job = instance.jobs[number]
    passage = job.passage
    best: tuple[tuple[int, ...], Placing] | None = None
    for at, option in enumerate(job.options):
        for day, hours in enumerate(instance.days):
            wanted = passage.start if passage.start is not None else 0
            start = nearest(board.open(job, option, day), wanted)
            if start is None:
                continue
            away = abs((hours.day - passage.day).days) if passage.day else 0
            comes = any(board.count(person, day) for person in job.candidates)
            opened = not board.stretches(option.panel, day)
            way = 0 if passage.start is None else away * 24 * 60 + abs(start - wanted)
            rank = (way, opened, not comes, day, start, at)
            if best is None or rank < best[0]:
                best = (rank, Placing(at, day, start))
    return best[1] if best else None


class _Filling:
    """The list scheduling of what is not placed."""

    def __init__(self, board: Board, cancelled: Callable[[], bool], long_first: bool) -> None:
        self._board = board
        self._long_first = long_first
        self._cancelled = cancelled
        self._jobs = board.instance.jobs
        self._left: dict[int, int] = {}
        """Passages still to be placed, by candidate."""
        self._line: list[int] = []
        """What waits, in the order in which the panels of a day take it."""
        self._waiting = dict.fromkeys(self._by_choice(board.free()))
        for number in self._waiting:
            for person in self._jobs[number].candidates:
                self._left[person] = self._left.get(person, 0) + 1

    def _by_choice(self, numbers: Iterable[int]) -> list[int]:
        """Those with the least choice of panels first, the long ones before the short."""

        def choice(number: int) -> tuple[int, int, int]:
            job = self._jobs[number]
            panels = len({option.panel for option in job.options})
            return panels, -len(job.candidates), number

        return sorted(numbers, key=choice)

    def run(self) -> None:
        for day in range(len(self._board.instance.days)):
            self._day(day)
            if not self._waiting or self._cancelled():
                return

    def _day(self, day: int) -> None:
        board = self._board
        hours = board.instance.days[day]
        self._line = self._in_order(day)
        cursors = dict.fromkeys(range(len(board.instance.panels)), hours.start)
        load = dict.fromkeys(cursors, 0)
        while cursors and self._waiting and not self._cancelled():
            panel = min(cursors, key=lambda p: (cursors[p], load[p], p))
            chosen = self._soonest(panel, day, cursors[panel])
            if chosen is None:
                del cursors[panel]
                continue
            number, placing = chosen
            job = self._jobs[number]
            board.put(number, placing)
            self._placed(number)
            cursors[panel] = placing.start + job.times.end + board.instance.wishes.between
            load[panel] += job.heard_minutes

    def _placed(self, number: int) -> None:
        """Out of the line; the candidates' other passages come first from now on today."""
        people = frozenset(self._jobs[number].candidates)
        del self._waiting[number]
        self._line.remove(number)
        for person in people:
            self._left[person] -= 1
        theirs = [n for n in self._line if not people.isdisjoint(self._jobs[n].candidates)]
        if theirs:
            rest = [n for n in self._line if people.isdisjoint(self._jobs[n].candidates)]
            self._line = theirs + rest

    def _soonest(self, panel: int, day: int, cursor: int) -> tuple[int, Placing] | None:
        """The waiting job that the panel can hear first from a minute on, and its place."""
        board = self._board
        step = board.instance.wishes.step
        best: tuple[int, int, Placing] | None = None
        for number in self._line:
            job = self._jobs[number]
            floor = max(cursor - job.times.heard, 0)
            for at, option in enumerate(job.options):
                if option.panel != panel:
                    continue
                start = lowest(board.open(job, option, day) >> floor << floor)
                if start is not None and (best is None or start + job.times.heard < best[0]):
                    best = (start + job.times.heard, number, Placing(at, day, start))
            if best is not None and best[0] < cursor + step:
                break  # no other one comes sooner
        return (best[1], best[2]) if best else None

    def _in_order(self, day: int) -> list[int]:
        """Candidates who are there today first, then those who are to come most often."""

        def rank(number: int) -> tuple[int, int, int]:
            job = self._jobs[number]
            people = job.candidates
            here = max((self._board.count(person, day) for person in people), default=0)
            left = max((self._left[person] for person in people), default=0)
            return -job.heard_minutes if self._long_first else 0, -here, -left

        return sorted(self._waiting, key=rank)
