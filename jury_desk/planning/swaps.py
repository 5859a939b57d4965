"""Two candidates swap a place each, wherever that lets people wait less: many small steps, fast."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from jury_desk.planning import cost
from jury_desk.planning.exchange import alone
from jury_desk.planning.instance import Placing

if TYPE_CHECKING:
    from jury_desk.planning.board import Board

Found = tuple[int, int, int, tuple[Placing, Placing]]
"""What a swap costs (less than nothing), the two passages, and their new places."""


class Swaps:
    """Swaps on a complete board: two passages that a panel hears for the same time. Nothing else
    changes, neither in the panels' days nor for anybody else.
    """

    def __init__(self, board: Board) -> None:
        self._board = board
        jobs = board.instance.jobs
        self._theirs: defaultdict[int, list[int]] = defaultdict(list)
        self._alike: defaultdict[int, list[int]] = defaultdict(list)
        """Those that may be swapped, by how long they are heard."""
        for number, job in enumerate(jobs):
            for person in job.candidates:
                self._theirs[person].append(number)
            if alone(board, number):
                self._alike[job.heard_minutes].append(number)
        self._options = [
            {(option.panel, option.room): at for at, option in enumerate(job.options)}
            for job in jobs
        ]

    def by_wait(self) -> list[int]:
        """The candidates, those who wait and come most first."""
        return sorted(self._theirs, key=lambda person: (-self._waits(person, {}), person))

    def better(self, person: int) -> bool:
        """Make the swap that saves most among those of one candidate's passages; False where none
        saves anything.
        """
        found = [
            swap
            for number in self._theirs[person]
            if alone(self._board, number) and (swap := self._best(person, number)) is not None
        ]
        for _, one, two, places in sorted(found, key=lambda swap: swap[:3]):
            if self._make(one, two, places):
                return True
        return False

    def _best(self, person: int, number: int) -> Found | None:
        """The best partner for a passage, on a day on which the candidate comes for another one."""
        placings, jobs = self._board.placings, self._board.instance.jobs
        days = {p.day for n in self._theirs[person] if n != number and (p := placings[n])}
        held = self._waits(person, {})
        best: Found | None = None
        for other in self._alike[jobs[number].heard_minutes]:
            there = placings[other]
            if there is None or there.day not in days or jobs[other].candidates[0] == person:
                continue
            places = self._swapped(number, other)
            if places is None:
                continue
            partner = jobs[other].candidates[0]
            saved = (
                held
                + self._waits(partner, {})
                - self._waits(person, {number: places[0]})
                - self._waits(partner, {other: places[1]})
            )
            if saved > 0 and (best is None or -saved < best[0]):
                best = (-saved, number, other, places)
        return best

    def _swapped(self, one: int, two: int) -> tuple[Placing, Placing] | None:
        """Both places after the swap; None where a panel or an hour is not for one of them."""
        first, second = self._moved(one, two), self._moved(two, one)
        return None if first is None or second is None else (first, second)

    def _moved(self, number: int, where: int) -> Placing | None:
        board = self._board
        jobs, there = board.instance.jobs, board.placings[where]
        if there is None:
            return None
        option = jobs[where].options[there.option]
        at = self._options[number].get((option.panel, option.room))
        start = there.start + jobs[where].times.heard - jobs[number].times.heard
        if at is None or start < 0 or not jobs[number].options[at].starts[there.day] >> start & 1:
            return None
        return Placing(at, there.day, start)

    def _waits(self, person: int, places: dict[int, Placing]) -> int:
        """What a candidate waits and comes, some passages being elsewhere; very much where the gap
        between two of them is not kept.
        """
        board = self._board
        wishes, jobs = board.instance.wishes, board.instance.jobs
        days: dict[int, list[tuple[int, int]]] = {}
        for number in self._theirs[person]:
            placing = places.get(number) or board.placings[number]
            if placing is not None:
                span = (placing.start, placing.start + jobs[number].times.left)
                days.setdefault(placing.day, []).append(span)
        total = cost.CANDIDATE_DAY * len(days)
        for spans in days.values():
            if len(spans) < 2:
                continue
            spans.sort()
            end = spans[0][1]
            for start, until in spans[1:]:
                if start < end + wishes.candidate_gap:
                    return cost.UNPLACED
                total += cost.WAIT_MINUTE * (start - end)
                end = until
            if wishes.passages_a_day and len(spans) > wishes.passages_a_day:
                return cost.UNPLACED
        return total

    def _make(self, one: int, two: int, places: tuple[Placing, Placing]) -> bool:
        """Swap; False, and as before, where groups of jurors meet in a way not seen before."""
        board = self._board
        held = {one: board.take(one), two: board.take(two)}
        wanted = dict(zip((one, two), places, strict=True))
        for number, placing in wanted.items():
            job = board.instance.jobs[number]
            if not board.open(job, job.options[placing.option], placing.day) >> placing.start & 1:
                for placed in (one, two):
                    if board.placings[placed] is not None:
                        board.take(placed)
                    board.put(placed, held[placed])
                return False
            board.put(number, placing)
        return True
