"""The planner that the services call."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import msgspec

from jury_desk.domain.preparation.ports import Plan
from jury_desk.errors import PlanningError
from jury_desk.planning.contradictions import contradicting
from jury_desk.planning.instance import Instance
from jury_desk.planning.obstacles import COUNTED, obstacles
from jury_desk.planning.search import Search

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.preparation.preparation import Preparation
    from jury_desk.domain.preparation.timetable import PlannedPassage
    from jury_desk.planning.instance import Job, Placing

_TO_EXPLAIN = 20.0
"""Seconds to find out which wishes contradict one another."""


class CpSatPlanner:
    """Places passages by list scheduling and CP-SAT. Implements `ports.Planner`."""

    def plan(
        self,
        preparation: Preparation,
        grid: Grid,
        passages: Sequence[PlannedPassage],
        *,
        keep: bool,
        found: Callable[[Plan], None],
        cancelled: Callable[[], bool],
        seconds: int,
    ) -> Plan:
        """As `ports.Planner.plan`."""
        began = time.monotonic()
        if not passages:
            return Plan((), best=True)
        instance = Instance(preparation, grid, passages)
        reasons = obstacles(instance)
        if any(reason.code == COUNTED for reason in reasons):
            # Meals and pauses leave too little: which of the wishes it takes for that.
            every, limit = range(len(instance.jobs)), min(_TO_EXPLAIN, seconds)
            reasons = (*contradicting(instance, every, cancelled, limit), *reasons)
        if reasons:
            return Plan((), contradictions=reasons, elapsed_ms=_since(began))

        def told(placings: list[Placing | None], cost: int) -> None:
            found(_plan(instance, placings, cost, began))

        search = Search(instance, keep, told, cancelled, seconds)
        search.run()
        if search.best is not None:
            return _plan(instance, search.best, search.cost, began, search.proven)
        if not cancelled():
            left = min(_TO_EXPLAIN, seconds - (time.monotonic() - began))
            reasons = contradicting(instance, search.board.free(), cancelled, left)
        if reasons:
            return Plan((), contradictions=reasons, elapsed_ms=_since(began))
        raise PlanningError(
            "No timetable was found in time.",
            "Give the search more time, or more days, rooms or panels.",
        )


def _since(began: float) -> int:
    return int((time.monotonic() - began) * 1000)


def _plan(
    instance: Instance,
    placings: Sequence[Placing | None],
    cost: int,
    began: float,
    best: bool = False,
) -> Plan:
    """A complete timetable as passages, each with the jurors who sit."""
    passages = []
    moved = 0
    for job, placing in zip(instance.jobs, placings, strict=True):
        if placing is None:
            raise ValueError(f"passage {job.passage.id} has no place")
        placed = _placed(instance, job, placing)
        was = job.passage
        before = (was.day, was.start, was.panel, was.room)
        moved += was.placed and before != (placed.day, placed.start, placed.panel, placed.room)
        passages.append(placed)
    return Plan(tuple(passages), cost, best, moved, _since(began))


def _placed(instance: Instance, job: Job, placing: Placing) -> PlannedPassage:
    option = job.options[placing.option]
    panel, day = instance.panels[option.panel], instance.days[placing.day].day
    return instance.seats.seat(
        msgspec.structs.replace(
            job.passage, panel=panel.id, room=option.room, day=day, start=placing.start
        )
    )
