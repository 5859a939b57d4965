"""The order in which the passages are heard, changed on the day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jury_desk.domain.day import acts
from jury_desk.domain.day.plan import in_order, plan_of_day
from jury_desk.services.day_log import refused

if TYPE_CHECKING:
    from jury_desk.domain.day.state import DayState
    from jury_desk.services.day_log import DayLog


def move_in_order(log: DayLog, passage: str, step: int) -> DayState:
    """Let a passage be heard earlier (-1) or later (+1), past this juror's next one there.

    At either end nothing changes. Raises DayError where the passage is not the juror's.
    """
    plan = plan_of_day(log.plan, log.state)
    every = [one.id for one in in_order(plan, log.state)]
    mine = [
        one for one in every if any(seat.juror == log.juror for seat in plan.passage(one).seats)
    ]
    if passage not in mine:
        raise refused("unforeseen-gone", "This passage is not in the day any more.")
    wanted = mine.index(passage) + step
    if not 0 <= wanted < len(mine):
        return log.state
    every.remove(passage)
    every.insert(every.index(mine[wanted]) + (step > 0), passage)
    return log.record(acts.OrderChanged(passages=tuple(every)))
