"""What a timetable costs: the one measure by which two are compared. Smaller is better.

A new timetable is measured in minutes that somebody waits: the jurors of a panel between its first
and its last passage of a day, candidates between theirs, a second day to come, panels that work
more than others. One made again after a change is measured by what it moves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jury_desk.planning.board import Board
    from jury_desk.planning.instance import Instance, Job, Placing

UNPLACED = 10_000_000
"""A passage without a place: worse than all the rest together."""
MOVED = 100_000
"""A passage that is no longer where it stood; each minute of its way is one more."""
PANEL_MINUTE = 4
"""Of a panel's day, from its first passage to its last: several people wait."""
PANEL_DAY = 240
"""A day on which a panel comes at all."""
SPREAD_MINUTE = 4
"""Between the panel that works most and the one that works least."""
WAIT_MINUTE = 1
"""Of a candidate, between two passages of a day."""
CANDIDATE_DAY = 120
"""A day on which a candidate comes."""
LATE_MINUTE = 1
"""Of the whole session's day, from its opening to its last passage's end."""


def cost(board: Board, keep: bool) -> int:
    """What the placings cost; `keep`: those that stood should stay."""
    instance = board.instance
    total = UNPLACED * sum(placing is None for placing in board.placings)
    if keep:
        return total + sum(
            moving(instance, job, placing)
            for job, placing in zip(instance.jobs, board.placings, strict=True)
            if placing is not None
        )
    return total + _panels(board) + _candidates(board)


def moving(instance: Instance, job: Job, placing: Placing) -> int:
    """What a place costs where passages should stay: nothing where it stood, or stood nowhere."""
    passage = job.passage
    if passage.day is None or passage.start is None or placing == job.stands:
        return 0
    days = abs((instance.days[placing.day].day - passage.day).days)
    return MOVED + days * 24 * 60 + abs(placing.start - passage.start)


def loads(board: Board) -> list[int]:
    """The minutes that each panel hears; None of a panel that may hear nothing."""
    instance = board.instance
    found = [0] * len(instance.panels)
    for job, placing in zip(instance.jobs, board.placings, strict=True):
        if placing is not None:
            found[job.options[placing.option].panel] += job.heard_minutes
    return found


def hearing(instance: Instance) -> list[int]:
    """The panels that may hear anything."""
    return sorted({option.panel for job in instance.jobs for option in job.options})


def _panels(board: Board) -> int:
    instance = board.instance
    total = 0
    for day, hours in enumerate(instance.days):
        latest = hours.start
        for panel in range(len(instance.panels)):
            heard = board.stretches(panel, day)
            if heard:
                end = max(stretch[1] for stretch in heard)
                total += PANEL_DAY + PANEL_MINUTE * (end - heard[0][0])
                latest = max(latest, end)
        total += LATE_MINUTE * (latest - hours.start)
    minutes = loads(board)
    active = [minutes[panel] for panel in hearing(instance)]
    return total + SPREAD_MINUTE * (max(active) - min(active) if active else 0)


def _candidates(board: Board) -> int:
    days: dict[tuple[int, int], tuple[int, int, int]] = {}
    for job, placing in zip(board.instance.jobs, board.placings, strict=True):
        if placing is None:
            continue
        start, end = placing.start, placing.start + job.times.left
        for person in job.candidates:
            first, last, busy = days.get((person, placing.day), (start, end, 0))
            days[person, placing.day] = (
                min(first, start),
                max(last, end),
                busy + job.times.left,
            )
    waits = sum(last - first - busy for first, last, busy in days.values())
    return WAIT_MINUTE * waits + CANDIDATE_DAY * len(days)
