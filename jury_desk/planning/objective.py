"""The cost of a timetable as the solver sees it: `cost.cost` for the jobs that it may move."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from jury_desk.planning import cost
from jury_desk.planning.model import begins, is_there

if TYPE_CHECKING:
    from ortools.sat.python import cp_model

    from jury_desk.planning.board import Board
    from jury_desk.planning.instance import Placing
    from jury_desk.planning.model import Alternative, Hinted, JobVars, Model, PanelDay

Terms = list[Any]
"""Linear expressions, each times what it costs."""

_TWO_DAYS = 2 * 24 * 60


def minimise(made: Model, keep: bool) -> None:
    """Give the model its objective."""
    terms: Terms = [cost.UNPLACED * item.absent for item in made.jobs]
    if keep:
        for item in made.jobs:
            terms += _moving(made, item)
    else:
        terms += _panel_days(made)
        terms += _spread(made)
        terms += _candidates(made)
    made.model.minimize(sum(terms))


def _moving(made: Model, item: JobVars) -> Terms:
    """A job that stood somewhere: whether it moves, and how far."""
    passage, stands = item.job.passage, item.job.stands
    if passage.day is None or passage.start is None:
        return []
    stood = passage.start
    model, days = made.model, made.board.instance.days
    way = model.new_int_var(0, 24 * 60, "")
    model.add(way >= item.start - stood).only_enforce_if(~item.absent)
    model.add(way >= stood - item.start).only_enforce_if(~item.absent)

    def far(placings: Hinted) -> int:
        placing = placings.get(item.number)
        return 0 if placing is None else abs(placing.start - stood)

    made.follow(way, far)
    terms: Terms = [way]
    for alternative in item.alternatives:
        away = abs((days[alternative.day].day - passage.day).days) * 24 * 60
        if stands is None or (stands.option, stands.day) != (alternative.option, alternative.day):
            terms.append((cost.MOVED + away) * alternative.chosen)
        else:
            terms.append(cost.MOVED * _leaving(made, item, alternative, stands))
    return terms


def _leaving(
    made: Model, item: JobVars, alternative: Alternative, stands: Placing
) -> cp_model.IntVar:
    """Whether a job before its panel and on its day begins at another hour."""
    moved = made.model.new_bool_var("")
    stays = made.model.add(item.start == stands.start)
    stays.only_enforce_if(alternative.chosen, ~moved)

    def elsewhere(placings: Hinted) -> bool:
        placing = placings.get(item.number)
        return (
            placing is not None
            and placing != stands
            and (placing.option, placing.day) == (stands.option, stands.day)
        )

    made.follow(moved, elsewhere)
    return moved


def _panel_days(made: Model) -> Terms:
    """The panels' days, from the first passage to the last, and the end of each day."""
    terms: Terms = []
    by_day: defaultdict[int, list[PanelDay]] = defaultdict(list)
    for item in made.panel_days:
        by_day[item.day].append(item)
        terms.append(cost.PANEL_MINUTE * (item.last - item.first))
        if not made.board.stretches(item.panel, item.day):
            comes = _any(made, [there for _, there in item.jobs], item.day, item)
            terms.append(cost.PANEL_DAY * comes)
    for day, items in by_day.items():
        terms.append(cost.LATE_MINUTE * _end(made, day, items))
    return terms


def _any(made: Model, literals: list[cp_model.IntVar], day: int, item: PanelDay) -> cp_model.IntVar:
    """Whether a panel that nothing else brings comes on a day."""
    comes = made.model.new_bool_var("")
    for literal in literals:
        made.model.add_implication(literal, comes)
    made.follow(
        comes, lambda placings: any(is_there(placings, j, day, item.panel) for j, _ in item.jobs)
    )
    return comes


def _end(made: Model, day: int, items: list[PanelDay]) -> cp_model.IntVar:
    """When the day's last passage ends."""
    model, board = made.model, made.board
    fixed = [
        end for panel in range(len(board.instance.panels)) for _, end in board.stretches(panel, day)
    ]
    least = max([board.instance.days[day].start, *fixed])
    end = model.new_int_var(least, _TWO_DAYS, "")
    jobs = [(job, there) for item in items for job, there in item.jobs]
    for job, there in jobs:
        model.add(end >= job.start + job.job.times.end).only_enforce_if(there)

    def last(placings: Hinted) -> int:
        free = [
            at + job.job.times.end
            for job, _ in jobs
            if (at := begins(placings, job, day)) is not None
        ]
        return max([least, *free])

    made.follow(end, last)
    return end


def _spread(made: Model) -> Terms:
    """Between the panel that works most and the one that works least."""
    model, instance = made.model, made.board.instance
    panels = cost.hearing(instance)
    if len(panels) < 2:
        return []
    fixed = cost.loads(made.board)
    moving: defaultdict[int, Terms] = defaultdict(list)
    for item in made.jobs:
        for alternative in item.alternatives:
            moving[alternative.panel].append(item.job.heard_minutes * alternative.chosen)
    every = sum(job.heard_minutes for job in instance.jobs)
    most, least = model.new_int_var(0, every, ""), model.new_int_var(0, every, "")
    for panel in panels:
        load = fixed[panel] + sum(moving[panel])
        model.add(most >= load)
        model.add(least <= load)

    def loads(placings: Hinted) -> list[int]:
        found = dict.fromkeys(panels, 0)
        for panel in panels:
            found[panel] = fixed[panel]
        for item in made.jobs:
            placing = placings.get(item.number)
            if placing is not None:
                found[item.job.options[placing.option].panel] += item.job.heard_minutes
        return list(found.values())

    made.follow(most, lambda placings: max(loads(placings)))
    made.follow(least, lambda placings: min(loads(placings)))
    return [cost.SPREAD_MINUTE * (most - least)]


def _candidates(made: Model) -> Terms:
    """What each candidate waits on a day, and the days on which each comes."""
    board = made.board
    theirs: defaultdict[int, list[JobVars]] = defaultdict(list)
    for item in made.jobs:
        for person in item.job.candidates:
            theirs[person].append(item)
    mates: defaultdict[tuple[object, ...], list[int]] = defaultdict(list)
    days = range(len(board.instance.days))
    for person, items in theirs.items():
        there = tuple(board.person(person, day) for day in days)
        if len(items) > 1 or any(there):  # one who comes once neither waits nor comes twice
            mates[(*(item.number for item in items), *there)].append(person)
    terms: Terms = []
    for people in mates.values():
        # Team mates whose passages are all the same wait together.
        for day in days:
            waits = _person(made, board, people[0], theirs[people[0]], day)
            terms += [len(people) * term for term in waits]
    return terms


def _person(made: Model, board: Board, person: int, items: list[JobVars], day: int) -> Terms:
    model = made.model
    literals = [(item, made.literal(item, day)) for item in items]
    there = [(item, literal) for item, literal in literals if literal is not None]
    if not there:
        return []
    held = board.span(person, day) or ()
    first, last = model.new_int_var(0, 24 * 60, ""), model.new_int_var(0, _TWO_DAYS, "")
    model.add(first <= last)
    terms: Terms = [cost.WAIT_MINUTE * (last - first)]
    for item, literal in there:
        left = item.job.times.left
        model.add(first <= item.start).only_enforce_if(literal)
        model.add(last >= item.start + left).only_enforce_if(literal)
        terms.append(-cost.WAIT_MINUTE * left * literal)
    gap = board.instance.wishes.candidate_gap
    spent = sum((item.job.times.left + gap) * literal for item, literal in there)
    # Follows from the rest; said, it tells the solver at once how little can be waited.
    model.add(last - first + gap >= spent + board.person(person, day).bit_count())
    if held:
        model.add(first <= held[0])
        model.add(last >= held[1])
    else:
        comes = model.new_bool_var("")
        for _, literal in there:
            model.add_implication(literal, comes)
        made.follow(comes, lambda placings: any(is_there(placings, i, day) for i, _ in there))
        terms.append(cost.CANDIDATE_DAY * comes)

    def presence(placings: Hinted) -> list[int]:
        found = list(held)
        for item, _ in there:
            at = begins(placings, item, day)
            if at is not None:
                found += [at, at + item.job.times.left]
        return found

    made.follow(first, lambda placings: min(presence(placings), default=0))
    made.follow(last, lambda placings: max(presence(placings), default=0))
    return terms
