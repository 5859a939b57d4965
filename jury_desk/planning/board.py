"""The timetable while it is made: what is placed, what that takes up, where a job still fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jury_desk.planning.instance import Instance, Job, Option, Placing
from jury_desk.planning.masks import PAD, bits, fitting, runs, taken

if TYPE_CHECKING:
    from collections.abc import Iterable

Stretch = tuple[int, int]
"""When a panel hears a passage: from a minute to another."""


class Board:
    """Placings of the jobs of an instance; nothing is ever placed where it does not fit, but for
    the fixed ones, which stand whatever they meet.
    """

    def __init__(self, instance: Instance) -> None:
        self.instance = instance
        self.placings: list[Placing | None] = [None] * len(instance.jobs)
        days = len(instance.days)
        self._panels = [[0] * days for _ in instance.panels]
        self._people = [[0] * days for _ in range(instance.people)]
        self._takes = [[0] * days for _ in range(instance.resources)]
        self._heard: list[list[list[Stretch]]] = [[[] for _ in range(days)] for _ in self._panels]
        self._count = [[0] * days for _ in range(instance.people)]
        self._meals = frozenset(instance.meals)
        self._memo: list[dict[tuple[object, ...], int]] = [{} for _ in range(days)]
        for number, job in enumerate(instance.jobs):
            if job.fixed and job.stands is not None:
                self._put(number, job.stands)

    def free(self) -> list[int]:
        """The jobs that are not placed."""
        return [number for number, placing in enumerate(self.placings) if placing is None]

    def put(self, number: int, placing: Placing) -> None:
        """Place a job where it fits."""
        self._put(number, placing)

    def take(self, number: int) -> Placing:
        """Take a placed job off the board; where it was."""
        placing = self.placings[number]
        if placing is None:
            raise ValueError(f"job {number} is not placed")
        job, day = self.instance.jobs[number], placing.day
        option = job.options[placing.option]
        self._mark(job, option, placing)
        self._heard[option.panel][day].remove(_stretch(job, placing.start))
        for person in job.candidates:
            self._count[person][day] -= 1
        self.placings[number] = None
        return placing

    def _put(self, number: int, placing: Placing) -> None:
        job, day = self.instance.jobs[number], placing.day
        option = job.options[placing.option]
        self._mark(job, option, placing)
        self._heard[option.panel][day].append(_stretch(job, placing.start))
        for person in job.candidates:
            self._count[person][day] += 1
        self.placings[number] = placing

    def _mark(self, job: Job, option: Option, placing: Placing) -> None:
        """Turn the job's bits over: on where it comes, off where it goes."""
        heard, day = self.instance.heard(job, placing.start), placing.day
        there = taken(placing.start, placing.start + job.times.left)
        marks = [(self._panels[option.panel], heard)]
        marks += [(self._takes[resource], heard) for resource in option.takes]
        marks += [(self._people[person], there) for person in job.candidates]
        self._memo[day].clear()
        for days, mask in marks:
            # Fixed jobs come first and stay; the bits of two may be the same.
            days[day] = days[day] | mask if job.fixed else days[day] ^ mask

    def starts(self, job: Job, option: Option, day: int) -> int:
        """The minutes (bits) at which the job may begin there beside what is placed, meals, pauses
        and the most passages a day left aside.
        """
        mask = self._free(job, option, day)
        gap = self.instance.wishes.candidate_gap
        for person in job.candidates:
            if mask and (busy := self._people[person][day]):
                mask &= fitting(busy, 0, job.times.left, gap)
        return mask

    def _free(self, job: Job, option: Option, day: int) -> int:
        """What the panel, its room and jurors leave free."""
        mask, times = option.starts[day], job.times
        if mask and (busy := self._panels[option.panel][day]):
            mask &= fitting(busy, times.heard, times.end, self.instance.wishes.between)
        for resource in option.takes:
            if mask and (busy := self._takes[resource][day]):
                mask &= fitting(busy, times.heard, times.end, 0)
        return mask

    def open(self, job: Job, option: Option, day: int) -> int:
        """The minutes (bits) at which the job may begin there, every wish kept."""
        mask = self._shared(job, option, day)
        if not mask or self.full(job, day):
            return 0
        wishes = self.instance.wishes
        for person in job.candidates:
            if mask and (busy := self._people[person][day]):
                mask &= fitting(busy, 0, job.times.left, wishes.candidate_gap)
        return mask

    def _shared(self, job: Job, option: Option, day: int) -> int:
        """What the panel, its room and jurors leave open to any job of that length, meals and
        pauses kept. Found once for all jobs alike, until something on the day changes.
        """
        key = (option.panel, option.takes, job.times, option.starts[day])
        found = self._memo[day].get(key)
        if found is None:
            found = 0
            for start in bits(self._free(job, option, day)):
                if self._eaten(job, option, day, start) and self._rested(job, option, day, start):
                    found |= 1 << start
            self._memo[day][key] = found
        return found

    def full(self, job: Job, day: int) -> bool:
        """Whether one of its candidates has as many passages on the day as one may."""
        most = self.instance.wishes.passages_a_day
        return bool(most) and any(self._count[person][day] >= most for person in job.candidates)

    def _eaten(self, job: Job, option: Option, day: int, start: int) -> bool:
        wishes = self.instance.wishes
        first, last = wishes.meal_from, wishes.meal_until - wishes.meal_minutes
        begin, end = _stretch(job, start)
        if not wishes.meal_minutes or first > last:
            return True
        if begin >= wishes.meal_until or end <= first:
            return True
        heard = taken(begin, end)
        window = taken(first, last + 1)
        return all(
            runs(self._takes[resource][day] | heard, wishes.meal_minutes) & window
            for resource in option.takes
            if resource in self._meals
        )

    def _rested(self, job: Job, option: Option, day: int, start: int) -> bool:
        wishes = self.instance.wishes
        if not wishes.pause_after:
            return True
        begin, end = _stretch(job, start)
        alone = True
        for one, two in sorted(self._heard[option.panel][day]):
            # Only the stretch of work that the job would be part of can have grown too long.
            if one >= end:
                if one - end >= wishes.pause_minutes:
                    break
                end, alone = max(end, two), False
        for one, two in sorted(self._heard[option.panel][day], reverse=True):
            if two <= begin:
                if begin - two >= wishes.pause_minutes:
                    break
                begin, alone = min(begin, one), False
        return alone or end - begin <= wishes.pause_after

    def stretches(self, panel: int, day: int) -> list[Stretch]:
        """When a panel hears on a day, in order."""
        return sorted(self._heard[panel][day])

    def busy(self, resource: int, day: int) -> int:
        """What is taken of a room or of a group of jurors."""
        return self._takes[resource][day]

    def person(self, person: int, day: int) -> int:
        """What is taken of a candidate's day."""
        return self._people[person][day]

    def span(self, person: int, day: int) -> Stretch | None:
        """From a candidate's first passage of a day to the last one's end; None for none."""
        mask = self._people[person][day]
        if not mask:
            return None
        return (mask & -mask).bit_length() - 1 - PAD, mask.bit_length() - PAD

    def count(self, person: int, day: int) -> int:
        """The passages of a candidate on a day."""
        return self._count[person][day]

    def copy(self) -> list[Placing | None]:
        """The placings, to come back to."""
        return list(self.placings)

    def restore(self, placings: Iterable[Placing | None]) -> None:
        """Bring the placings of a copy back."""
        wanted = list(placings)
        changed = [n for n, held in enumerate(self.placings) if held != wanted[n]]
        for number in changed:
            if self.placings[number] is not None:
                self.take(number)
        for number in changed:
            placing = wanted[number]
            if placing is not None:
                self.put(number, placing)


def _stretch(job: Job, start: int) -> Stretch:
    return start + job.times.heard, start + job.times.end
