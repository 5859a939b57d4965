"""What every test of the planner does: plan, and prove what comes."""

from collections.abc import Callable
from typing import Protocol

import pytest

from jury_desk.domain.grid import Grid
from jury_desk.domain.preparation import clashes, durations
from jury_desk.domain.preparation.ports import Plan
from jury_desk.domain.preparation.preparation import Preparation
from jury_desk.planning import CpSatPlanner
from tests.planning.made_timetable import made_grid, with_passages
from tests.planning.proof import faults


class Planning(Protocol):
    """Plans a session, proves each plan that is found, and gives the last one."""

    def __call__(
        self,
        preparation: Preparation,
        grid: Grid | None = None,
        *,
        keep: bool = False,
        seconds: int = 10,
        cancelled: Callable[[], bool] = ...,
        found: Callable[[Plan], None] = ...,
    ) -> Plan: ...


@pytest.fixture
def plan() -> Planning:
    def make(
        preparation: Preparation,
        grid: Grid | None = None,
        *,
        keep: bool = False,
        seconds: int = 10,
        cancelled: Callable[[], bool] = lambda: False,
        found: Callable[[Plan], None] = lambda _: None,
    ) -> Plan:
        grid = grid or made_grid(len(preparation.timings))

        def told(better: Plan) -> None:
            prove(preparation, grid, better)
            found(better)

        wanted = durations.passages(preparation, grid).passages
        last = CpSatPlanner().plan(
            preparation,
            grid,
            wanted,
            keep=keep,
            found=told,
            cancelled=cancelled,
            seconds=seconds,
        )
        prove(preparation, grid, last)
        return last

    return make


def prove(preparation: Preparation, grid: Grid, made: Plan) -> None:
    """Fail where a plan does not hold, by the checker and by the proof."""
    if not made.passages:
        assert made.contradictions
        return
    planned = with_passages(preparation, *made.passages)
    assert clashes.clashes(planned, None, grid) == ()
    assert faults(preparation, made.passages) == []
