"""The search for a good timetable: a first one at once, then better ones while there is time."""

from __future__ import annotations

import random
import time
from collections import defaultdict
from typing import TYPE_CHECKING

from jury_desk.planning import cost, greedy
from jury_desk.planning.board import Board
from jury_desk.planning.evening import even
from jury_desk.planning.exchange import alone, exchange
from jury_desk.planning.solving import SEED, Outcome, solve, workers
from jury_desk.planning.swaps import Swaps

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from jury_desk.planning.instance import Instance, Placing

Placings = list["Placing | None"]

_WHOLE = 60
"""Passages that the solver places all at once; of more, some at a time."""
_WHOLE_CHOICES = 1200
"""Places (panels, rooms and days) that it may choose from then, all passages together."""
_EVERY_MINUTE = (1 << 24 * 60) - 1
_WORK = 0.5
"""The solver's own measure of effort for one improvement of a large timetable."""
_REPAIR_WORK = 0.6
_TOLD_EVERY = 0.5
"""Seconds between two timetables that are told while small steps better it."""
_BEFORE_REASONS = 0.7
"""The part of the time after which, where no timetable was found, the reason is looked for."""
_NEARER = 16
"""Passages that had to move and are brought nearer at a time."""
_PEOPLE = 4
"""Candidates who exchange their places at a time."""


class Search:
    """One search. `better` is told the placings of each complete timetable that costs less than
    the last one; `stop` ends the search.
    """

    def __init__(
        self,
        instance: Instance,
        keep: bool,
        better: Callable[[Placings, int], None],
        stop: Callable[[], bool],
        seconds: float,
    ) -> None:
        self.instance = instance
        self.board = Board(instance)
        self.best: Placings | None = None
        self.cost = 0
        self.proven = False
        """Whether no timetable can be better; where there is none, that there can be none."""
        self._keep = keep
        self._better = better
        self._stop = stop
        self._told = time.monotonic()
        self._until = self._told + seconds
        self._random = random.Random(SEED)  # noqa: S311  nothing secret

    def run(self) -> None:
        """Search until nothing can be better, `stop` says so, or the time is over."""
        board = self.board
        if self._keep:
            greedy.settle(board)
        moving = board.free()
        if self._keep:
            greedy.insert(board, moving, self._stop)
        else:
            self._fill()
        self._tell()
        movable = [n for n, job in enumerate(self.instance.jobs) if not job.fixed]
        if self._keep and not board.free():
            self._nearer(moving)
        elif self._small(movable):
            self._place_best(movable)
        else:
            self._repair(movable)
            if self.best is not None and not self._keep:
                self._improve(movable)

    def _fill(self) -> None:
        """A first timetable; where it leaves some over, another one, the long passages together:
        the days of the others then hold more. The one that leaves fewer.
        """
        board = self.board
        fixed = board.copy()
        greedy.fill(board, self._stop)
        greedy.insert(board, board.free(), self._stop)
        left = board.free()
        if left and not self._over():
            first = board.copy()
            board.restore(fixed)
            greedy.fill(board, self._stop, long_first=True)
            greedy.insert(board, board.free(), self._stop)
            if len(board.free()) >= len(left):
                board.restore(first)

    def _nearer(self, moving: list[int]) -> None:
        """Bring what had to move nearer to where it stood; the rest stays, as nothing can cost
        less than not to move.
        """
        places = sum(
            bool(self.board.starts(job, option, day))
            for job in (self.instance.jobs[number] for number in moving)
            for option in job.options
            for day in range(len(self.instance.days))
        )
        if len(moving) <= _WHOLE and places <= _WHOLE_CHOICES:
            self._place_best(moving)
            return
        while not self._over():
            some = self._random.sample(moving, min(len(moving), _NEARER))
            self._try(some, None, _WORK)
            self._tell()

    def _over(self) -> bool:
        return time.monotonic() >= self._until or self._stop()

    def _left(self) -> float:
        return max(0.0, self._until - time.monotonic())

    def _small(self, numbers: Sequence[int]) -> bool:
        days = len(self.instance.days)
        choices = sum(len(self.instance.jobs[n].options) * days for n in numbers)
        return len(numbers) <= _WHOLE and choices <= _WHOLE_CHOICES

    def _tell(self) -> None:
        """Keep the board's timetable where it is complete and the best so far."""
        if not self.board.free():
            self._offer(self.board.copy(), cost.cost(self.board, self._keep))

    def _offer(self, placings: Placings, price: int) -> None:
        if self.best is None or price < self.cost:
            self.best, self.cost = placings, price
            self._better(placings, price)

    def _place_best(self, numbers: list[int]) -> None:
        """Place jobs as well as can be, beside those that stay."""
        if self._over():
            return
        others = self.board.copy()
        scratch = Board(self.instance)

        def found(placings: dict[int, Placing]) -> None:
            whole = [placings.get(n) if n in asked else held for n, held in enumerate(others)]
            if all(placing is not None for placing in whole):
                scratch.restore(whole)
                self._offer(whole, cost.cost(scratch, self._keep))

        asked = frozenset(numbers)
        outcome = solve(
            self.board,
            numbers,
            keep=self._keep,
            seconds=self._left() * (1 if self.best is not None else _BEFORE_REASONS),
            workers=workers(),
            stop=self._stop,
            better=found,
        )
        self._tell()
        self.proven = outcome is Outcome.BEST

    def _repair(self, movable: Sequence[int]) -> None:
        """Place what the first timetable left over, moving others of the panels' days it could go
        to.
        """
        board = self.board
        until = time.monotonic() + self._left() * _BEFORE_REASONS
        while (missing := board.free()) and not self._over() and time.monotonic() < until:
            wanted = self._random.sample(missing, min(len(missing), 4))
            where = self._room_for(wanted)
            numbers = [*wanted, *self._heard_there(where, movable)]
            self._try(numbers, where, _REPAIR_WORK)
            self._tell()

    def _room_for(self, wanted: Iterable[int]) -> list[tuple[int, int]]:
        """Some panels' days that the jobs may go to."""
        may = sorted(
            {
                (option.panel, day)
                for number in wanted
                for option in self.instance.jobs[number].options
                for day in range(len(self.instance.days))
                if option.starts[day]
            }
        )
        return self._random.sample(may, min(len(may), self._random.choice((1, 2, 3))))

    def _heard_there(self, where: Iterable[tuple[int, int]], movable: Sequence[int]) -> list[int]:
        there = frozenset(where)
        found = []
        for number in movable:
            placing = self.board.placings[number]
            if placing is not None:
                option = self.instance.jobs[number].options[placing.option]
                if (option.panel, placing.day) in there:
                    found.append(number)
        return found

    def _try(
        self, numbers: Sequence[int], where: Iterable[tuple[int, int]] | None, work: float
    ) -> None:
        """Place jobs anew in these panels' days, or anywhere; as before where that costs more."""
        before, held = self.board.copy(), cost.cost(self.board, self._keep)
        solve(
            self.board,
            numbers,
            keep=self._keep,
            where=None if where is None else dict.fromkeys(where, _EVERY_MINUTE),
            seconds=self._left(),
            work=work,
            stop=self._stop,
        )
        if cost.cost(self.board, self._keep) > held:
            self.board.restore(before)

    def _improve(self, movable: Sequence[int]) -> None:
        """Better a complete timetable, some passages at a time."""
        theirs: defaultdict[int, list[int]] = defaultdict(list)
        for number in movable:
            if alone(self.board, number):
                theirs[self.instance.jobs[number].candidates[0]].append(number)
        self._step()
        panel_days = self._panel_days(movable)
        while not self._over():
            if theirs and self._random.random() < 0.9:
                self._exchange(theirs)
            elif panel_days:
                where = [self._random.choice(panel_days)]
                self._try(self._heard_there(where, movable), where, _WORK)
            else:
                return
            self._tell()

    def _step(self) -> None:
        """Small steps, until none saves anything: swaps of two, and between two panels."""
        swaps = Swaps(self.board)
        stepped = True
        while stepped and not self._over():
            stepped = False
            for person in swaps.by_wait():
                while not self._over() and swaps.better(person):
                    stepped = True
                self._tell_now_and_then()
            while even(self.board, self._over):
                stepped = True
                self._tell_now_and_then()
        self._tell()

    def _tell_now_and_then(self) -> None:
        if time.monotonic() - self._told > _TOLD_EVERY:
            self._tell()
            self._told = time.monotonic()

    def _panel_days(self, movable: Sequence[int]) -> list[tuple[int, int]]:
        jobs = self.instance.jobs
        return sorted(
            {
                (jobs[n].options[placing.option].panel, placing.day)
                for n in movable
                if (placing := self.board.placings[n]) is not None
            }
        )

    def _exchange(self, theirs: dict[int, list[int]]) -> None:
        """Somebody who waits long, with others who come on one of the same days."""
        board = self.board
        waits = sorted(theirs, key=lambda person: -self._waits(person, theirs[person]))
        first = waits[int(len(waits) * self._random.random() ** 2)]
        days = sorted({p.day for n in theirs[first] if (p := board.placings[n]) is not None})
        day = self._random.choice(days)
        beside = [
            person
            for person in theirs
            if person != first and board.count(person, day) and len(theirs[person]) <= 4
        ]
        people = [first, *self._random.sample(beside, min(len(beside), _PEOPLE - 1))]
        if len(theirs[first]) <= 4:
            exchange(board, people, [theirs[person] for person in people], self._over)

    def _waits(self, person: int, numbers: Iterable[int]) -> int:
        """How long a candidate is kept: on their days, and by coming on several."""
        days = {p.day for n in numbers if (p := self.board.placings[n]) is not None}
        spans = (self.board.span(person, day) for day in days)
        return cost.CANDIDATE_DAY * len(days) + sum(s[1] - s[0] for s in spans if s is not None)
