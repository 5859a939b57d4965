"""The constraints of some jobs beside all the others, which stay where they are.

Where the others leave room is worked out before (`Board.starts`), so that the model holds only
what the free jobs do to one another, the jurors' meals and the panels' pauses.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from jury_desk.planning.instance import Placing
from jury_desk.planning.masks import PAD, bits, runs, taken

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ortools.sat.python import cp_model

    from jury_desk.planning.board import Board
    from jury_desk.planning.instance import Job

Where = Mapping[tuple[int, int], int]
"""Panels and days, and the minutes (bits) at which a panel may begin to hear a passage there."""

Hinted = Mapping[int, Placing]
"""Where the solver begins from: placings by job."""

_LATEST = 3 * 24 * 60
"""Where pauses that nobody needs are put: after the longest day."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """One of the places of a job: an option on a day, chosen or not."""

    option: int
    panel: int
    day: int
    chosen: cp_model.IntVar


@dataclass(frozen=True, slots=True)
class JobVars:
    """What the model decides about a job: when it begins, where, or that it has no place."""

    number: int
    job: Job
    start: cp_model.IntVar
    absent: cp_model.IntVar
    alternatives: tuple[Alternative, ...]


@dataclass(frozen=True, slots=True)
class PanelDay:
    """A panel on a day: the free jobs that may be heard there, when its work begins and ends."""

    panel: int
    day: int
    jobs: tuple[tuple[JobVars, cp_model.IntVar], ...]
    first: cp_model.IntVar
    last: cp_model.IntVar


class Model:
    """A CP-SAT model of the jobs `numbers`, which are off the board.

    `where` keeps them to these panels and days (numbers of both) and the minutes (bits) at which
    their panel may begin to hear them there; None: wherever they may go.
    """

    def __init__(
        self,
        board: Board,
        numbers: Sequence[int],
        where: Where | None = None,
    ) -> None:
        from ortools.sat.python import cp_model

        self._cp = cp_model
        self.model = cp_model.CpModel()
        self.board = board
        self._domains: dict[int, cp_model.Domain] = {}
        self._literals: dict[tuple[int, ...], cp_model.IntVar] = {}
        self._hints: list[tuple[cp_model.IntVar, Callable[[Hinted], int]]] = []
        self.jobs = tuple(self._job(number, where) for number in numbers)
        self.panel_days = tuple(self._panel_days())
        self._shared()
        self._candidates()
        self.alike = tuple(self._alike())

    def _domain(self, mask: int) -> cp_model.Domain:
        found = self._domains.get(mask)
        if found is None:
            found = self._domains[mask] = self._cp.Domain.from_values(bits(mask))
        return found

    def _job(self, number: int, where: Where | None) -> JobVars:
        board, model = self.board, self.model
        job = board.instance.jobs[number]
        masks: list[tuple[int, int, int]] = []
        for at, option in enumerate(job.options):
            for day in range(len(board.instance.days)):
                heard = -1 if where is None else where.get((option.panel, day), 0)
                if not heard or board.full(job, day):
                    continue
                mask = board.starts(job, option, day) & heard >> job.times.heard
                if mask:
                    masks.append((at, day, mask))
        everywhere = 0
        for _, _, mask in masks:
            everywhere |= mask
        start = model.new_int_var_from_domain(self._domain(everywhere or 1), "")
        absent = model.new_bool_var("")
        alternatives = []
        for at, day, mask in masks:
            chosen = model.new_bool_var("")
            if mask != everywhere:
                inside = model.add_linear_expression_in_domain(start, self._domain(mask))
                inside.only_enforce_if(chosen)
            alternatives.append(Alternative(at, job.options[at].panel, day, chosen))
        model.add_exactly_one([absent, *(item.chosen for item in alternatives)])
        return JobVars(number, job, start, absent, tuple(alternatives))

    def literal(self, item: JobVars, day: int, panel: int | None = None) -> cp_model.IntVar | None:
        """Whether a job is on a day (before a panel); None where it cannot be."""
        chosen = [
            alternative.chosen
            for alternative in item.alternatives
            if alternative.day == day and panel in (None, alternative.panel)
        ]
        if len(chosen) < 2:
            return chosen[0] if chosen else None
        key = (item.number, day, -1 if panel is None else panel)
        found = self._literals.get(key)
        if found is None:
            found = self._literals[key] = self.model.new_bool_var("")
            self.model.add(sum(chosen) == found)
            self.follow(found, lambda placings: is_there(placings, item, day, panel))
        return found

    def _interval(
        self, item: JobVars, begin: int, minutes: int, there: cp_model.IntVar
    ) -> cp_model.IntervalVar:
        return self.model.new_optional_fixed_size_interval_var(
            item.start + begin, minutes, there, ""
        )

    def _panel_days(self) -> list[PanelDay]:
        """No panel hears two at a time, and none works too long without a pause."""
        found: defaultdict[tuple[int, int], list[tuple[JobVars, cp_model.IntVar]]]
        found = defaultdict(list)
        for item in self.jobs:
            for panel, day in dict.fromkeys((a.panel, a.day) for a in item.alternatives):
                there = self.literal(item, day, panel)
                if there is not None:
                    found[panel, day].append((item, there))
        between = self.board.instance.wishes.between
        made = []
        for (panel, day), jobs in found.items():
            self.model.add_no_overlap(
                self._interval(item, item.job.times.heard, item.job.heard_minutes + between, there)
                for item, there in jobs
            )
            made.append(self._panel_day(panel, day, jobs))
        return made

    def _panel_day(
        self, panel: int, day: int, jobs: list[tuple[JobVars, cp_model.IntVar]]
    ) -> PanelDay:
        model, hours = self.model, self.board.instance.days[day]
        stretches = self.board.stretches(panel, day)
        first = model.new_int_var(min([hours.start, *(s[0] for s in stretches)]), _LATEST, "")
        last = model.new_int_var(0, max([hours.end, *(s[1] for s in stretches)]), "")
        model.add(first <= last)
        for begin, end in stretches:
            model.add(first <= begin)
            model.add(last >= end)
        for item, there in jobs:
            model.add(first <= item.start + item.job.times.heard).only_enforce_if(there)
            model.add(last >= item.start + item.job.times.end).only_enforce_if(there)

        between = self.board.instance.wishes.between
        work = sum((item.job.heard_minutes + between) * there for item, there in jobs)
        # Follows from the rest; said, it tells the solver at once how short a day can be.
        model.add(last - first + between >= work + sum(end - begin for begin, end in stretches))

        def heard(placings: Hinted) -> list[tuple[int, int]]:
            free = [
                (at + item.job.times.heard, at + item.job.times.end)
                for item, _ in jobs
                if (at := begins(placings, item, day, panel)) is not None
            ]
            return [*stretches, *free]

        self.follow(first, lambda placings: min((s[0] for s in heard(placings)), default=0))
        self.follow(last, lambda placings: max((s[1] for s in heard(placings)), default=0))
        made = PanelDay(panel, day, tuple(jobs), first, last)
        if self.board.instance.wishes.pause_after:
            self._pauses(made, stretches)
        return made

    def _pauses(self, made: PanelDay, stretches: list[tuple[int, int]]) -> None:
        """Pauses in order, never further apart than the panel may work; those that are not needed
        stand after its day.
        """
        model, wishes = self.model, self.board.instance.wishes
        hours = self.board.instance.days[made.day]
        longest = max(item.job.heard_minutes for item, _ in made.jobs)
        limit = max(wishes.pause_after, longest, _longest(stretches, wishes.pause_minutes))
        if hours.end - hours.start <= limit and not stretches:
            return
        work = [
            self._interval(item, item.job.times.heard, item.job.heard_minutes, there)
            for item, there in made.jobs
        ]
        work += [model.new_fixed_size_interval_var(b, e - b, "") for b, e in stretches]
        pauses: list[Any] = []
        before: cp_model.IntVar = made.first
        # Of two neighbouring stretches of work, both together are longer than the limit: else the
        # pause between them is not needed. So there are never more than these.
        length = max([hours.end, *(s[1] for s in stretches)]) - hours.start
        for _ in range(max(1, -(-2 * length // limit) - 2)):
            begin = model.new_int_var(0, _LATEST, "")
            minutes = model.new_int_var(wishes.pause_minutes, _LATEST, "")
            end = model.new_int_var(0, 2 * _LATEST, "")
            pauses.append(model.new_interval_var(begin, minutes, end, ""))
            model.add(begin - before <= limit)
            model.add(begin >= before)
            before = end
        model.add(made.last - before <= limit)
        model.add_no_overlap([*work, *pauses])

    def _shared(self) -> None:
        """Rooms and groups of jurors: never twice at a time, and a meal for each group."""
        users: defaultdict[tuple[int, int], list[tuple[JobVars, Alternative]]]
        users = defaultdict(list)
        for item in self.jobs:
            for alternative in item.alternatives:
                for resource in item.job.options[alternative.option].takes:
                    users[resource, alternative.day].append((item, alternative))
        meals = frozenset(self.board.instance.meals)
        for (resource, day), used in users.items():
            meal = self._meal(resource, day) if resource in meals else None
            panels = {alternative.panel for _, alternative in used}
            if meal is None and len(panels) == 1:
                continue  # the panel's own work says it already
            intervals = [
                self._interval(
                    item, item.job.times.heard, item.job.heard_minutes, alternative.chosen
                )
                for item, alternative in used
            ]
            self.model.add_no_overlap([*intervals, *([meal] if meal is not None else [])])

    def _meal(self, resource: int, day: int) -> cp_model.IntervalVar | None:
        wishes = self.board.instance.wishes
        last = wishes.meal_until - wishes.meal_minutes
        if not wishes.meal_minutes or last < wishes.meal_from:
            return None
        free = runs(self.board.busy(resource, day), wishes.meal_minutes)
        mask = (free & taken(wishes.meal_from, last + 1)) >> PAD
        if not mask:
            return None  # locked passages leave no meal: told of them
        start = self.model.new_int_var_from_domain(self._domain(mask), "")
        return self.model.new_fixed_size_interval_var(start, wishes.meal_minutes, "")

    def _candidates(self) -> None:
        """No candidate is twice at a time, and each has the gap and the days asked for."""
        wishes = self.board.instance.wishes
        theirs: defaultdict[int, list[JobVars]] = defaultdict(list)
        for item in self.jobs:
            for person in item.job.candidates:
                theirs[person].append(item)
        done = set()
        for person, items in theirs.items():
            key = tuple(item.number for item in items)
            if len(items) < 2 or (key in done and not wishes.passages_a_day):
                continue  # members of one team alone: their passages are the same
            done.add(key)
            for day in range(len(self.board.instance.days)):
                there = [(item, self.literal(item, day)) for item in items]
                on_day = [(item, literal) for item, literal in there if literal is not None]
                self.model.add_no_overlap(
                    self._interval(item, 0, item.job.times.left + wishes.candidate_gap, literal)
                    for item, literal in on_day
                )
                if wishes.passages_a_day:
                    most = wishes.passages_a_day - self.board.count(person, day)
                    self.model.add(sum(literal for _, literal in on_day) <= most)

    def _alike(self) -> Iterator[tuple[JobVars, ...]]:
        """Candidates who come for one passage that is the same for all of them: the order in which
        they come says nothing, so they come in that of the list.
        """
        jobs = self.board.instance.jobs
        coming = Counter(person for job in jobs for person in job.candidates)
        found: defaultdict[object, list[JobVars]] = defaultdict(list)
        for item in self.jobs:
            people = item.job.candidates
            if len(people) == 1 and coming[people[0]] == 1 and not item.job.passage.placed:
                found[item.job.times, item.job.options].append(item)
        for items in found.values():
            for one, two in pairwise(items):
                self.model.add(one.start <= two.start)
            yield tuple(items)

    def in_order(self, placings: Hinted) -> dict[int, Placing]:
        """The same placings, those who are alike coming in the order of the list."""
        found = dict(placings)
        for items in self.alike:
            held = [found.pop(item.number) for item in items if item.number in found]
            held.sort(key=lambda placing: placing.start)
            found |= {item.number: placing for item, placing in zip(items, held, strict=False)}
        return found

    def follow(self, variable: cp_model.IntVar, value: Callable[[Hinted], int]) -> None:
        """Hint a variable by the value that it has where jobs are placed so."""
        self._hints.append((variable, value))

    def hint(self, placings: Hinted) -> None:
        """Begin from these placings: a whole hint, lest the solver wander off from them."""
        for item in self.jobs:
            placing = placings.get(item.number)
            self.model.add_hint(item.absent, placing is None)
            if placing is not None:
                self.model.add_hint(item.start, placing.start)
            for alternative in item.alternatives:
                here = placing is not None and (placing.option, placing.day) == (
                    alternative.option,
                    alternative.day,
                )
                self.model.add_hint(alternative.chosen, here)
        for variable, value in self._hints:
            self.model.add_hint(variable, value(placings))

    def placings(self, value: Callable[[Any], int]) -> dict[int, Placing]:
        """The placings of a solution, by job; `value` gives a variable's value in it."""
        found = {}
        for item in self.jobs:
            for alternative in item.alternatives:
                if value(alternative.chosen):
                    found[item.number] = Placing(
                        alternative.option, alternative.day, value(item.start)
                    )
        return found


def begins(placings: Hinted, item: JobVars, day: int, panel: int | None = None) -> int | None:
    """When a job begins where it is placed on that day (before that panel); else None."""
    placing = placings.get(item.number)
    if placing is None or placing.day != day:
        return None
    if panel is not None and item.job.options[placing.option].panel != panel:
        return None
    return placing.start


def is_there(placings: Hinted, item: JobVars, day: int, panel: int | None = None) -> bool:
    """Whether a job is placed on that day (before that panel)."""
    return begins(placings, item, day, panel) is not None


def _longest(stretches: list[tuple[int, int]], pause: int) -> int:
    """The longest work without a pause that stands already."""
    longest = 0
    begin: int | None = None
    end = 0
    for first, last in stretches:
        if begin is None or first - end >= pause:
            begin = first
        end = max(end, last)
        longest = max(longest, end - begin)
    return longest
