"""One run of the solver on some jobs of a board."""

from __future__ import annotations

import os
import threading
from contextlib import contextmanager
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from jury_desk.planning.model import Model, Where
from jury_desk.planning.objective import minimise

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ortools.sat.python import cp_model

    from jury_desk.planning.board import Board
    from jury_desk.planning.instance import Placing

SEED = 20270614
"""The search is the same each time."""
_ASKED_EVERY = 0.05
"""Seconds between two questions whether the person cancelled."""


class Outcome(Enum):
    """What a run came to."""

    BEST = auto()
    """The jobs are placed, and cannot be placed better."""
    FOUND = auto()
    """The jobs are placed as well as was found in time."""
    NONE = auto()
    """Nothing was found: the jobs are where they were."""


def solve(
    board: Board,
    numbers: Sequence[int],
    *,
    keep: bool,
    where: Where | None = None,
    seconds: float,
    work: float | None = None,
    workers: int = 1,
    stop: Callable[[], bool],
    better: Callable[[dict[int, Placing]], None] | None = None,
) -> Outcome:
    """Place the jobs `numbers` anew, at the least cost, everything else staying where it is.

    `work` bounds the solver's own deterministic measure of effort, `seconds` the time; `stop` is
    asked meanwhile. `better` is told each solution's placings, from another thread.
    """
    held = {number: board.take(number) for number in numbers if board.placings[number]}
    try:
        made = Model(board, numbers, where)
        minimise(made, keep)
        made.hint(made.in_order(held))
        solver = solver_of(seconds, work, workers)
        with stopping(solver, stop):
            status = solver.solve(made.model, _telling(made, better) if better else None)
        outcome = _outcome(status)
        if outcome is not Outcome.NONE:
            held = made.placings(solver.value)
    finally:
        for number, placing in held.items():
            board.put(number, placing)
    return outcome


def possible(
    board: Board, numbers: Sequence[int], seconds: float, stop: Callable[[], bool]
) -> bool | None:
    """Whether the jobs, which are off the board, have places beside those on it, all together;
    None where that was not found out.
    """
    from ortools.sat.python import cp_model

    made = Model(board, numbers)
    for item in made.jobs:
        made.model.add(item.absent == 0)
    solver = solver_of(seconds, None, workers())
    with stopping(solver, stop):
        status = solver.solve(made.model)
    if status == cp_model.INFEASIBLE:
        return False
    return True if status in (cp_model.OPTIMAL, cp_model.FEASIBLE) else None


def workers() -> int:
    """How many threads may work: no more than this process has cores."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return max(1, min(cores or 1, 8))


def solver_of(seconds: float, work: float | None, workers: int) -> cp_model.CpSolver:
    """A solver with its bounds: `seconds` of time, `work` of its own deterministic measure."""
    from ortools.sat.python import cp_model

    solver = cp_model.CpSolver()
    parameters = solver.parameters
    parameters.max_time_in_seconds = max(seconds, 0.01)
    if work is not None:
        parameters.max_deterministic_time = work
    parameters.num_workers = workers
    parameters.random_seed = SEED
    parameters.catch_sigint_signal = False  # who cancels, the caller says
    return solver


def _outcome(status: Any) -> Outcome:
    from ortools.sat.python import cp_model

    if status == cp_model.OPTIMAL:
        return Outcome.BEST
    return Outcome.FOUND if status == cp_model.FEASIBLE else Outcome.NONE


def _telling(
    made: Model, better: Callable[[dict[int, Placing]], None]
) -> cp_model.CpSolverSolutionCallback:
    from ortools.sat.python import cp_model

    class Telling(cp_model.CpSolverSolutionCallback):
        def on_solution_callback(self) -> None:
            better(made.placings(self.value))

    return Telling()


@contextmanager
def stopping(solver: cp_model.CpSolver, stop: Callable[[], bool]) -> Iterator[None]:
    """While it lasts, ask `stop` again and again, and end the search where it says so."""
    over = threading.Event()

    def ask() -> None:
        while not over.wait(_ASKED_EVERY):
            if stop():
                solver.stop_search()

    watcher = threading.Thread(target=ask, name="timetable-cancel", daemon=True)
    watcher.start()
    try:
        yield
    finally:
        over.set()
        watcher.join()
