"""A session that is no practice, in an open data directory: what is done in it stays."""

from pathlib import Path

from jury_desk import bootstrap
from jury_desk.services.juror_day import Day
from jury_desk.services.program import Program
from tests.examples import example_grid, example_plan


def hand_out(program: Program) -> Day:
    """The example's session, as if it had been handed out to the juror; its day."""
    grid = example_grid()
    plan = example_plan(grid)
    program.day._store.add_session(plan, grid)
    return program.day.day(plan.id)


def opened_with_session(data_dir: Path) -> tuple[Program, Day]:
    """An open data directory with that session."""
    program = bootstrap.door(data_dir).open(None)
    return program, hand_out(program)
