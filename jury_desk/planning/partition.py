"""Choosing one way for each, so that no place is taken twice: the solver's part of an exchange."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ortools.sat.python import cp_model

_SECONDS = 5.0
_WORK = 1.0
"""The solver's own measure of effort, so that the same exchange always ends the same."""


def partition(
    ways: Sequence[Sequence[tuple[tuple[int, ...], int]]], stop: Callable[[], bool]
) -> list[int]:
    """For each one, the number of the way to take: (places, cost) each, the present one first. The
    present ones where nothing cheaper is found in time.
    """
    from ortools.sat.python import cp_model

    from jury_desk.planning.solving import solver_of, stopping

    model = cp_model.CpModel()
    users: defaultdict[int, list[cp_model.IntVar]] = defaultdict(list)
    costs = []
    chosen = []
    for each in ways:
        literals = [model.new_bool_var("") for _ in each]
        model.add_exactly_one(literals)
        chosen.append(literals)
        for at, (literal, (places, price)) in enumerate(zip(literals, each, strict=True)):
            model.add_hint(literal, at == 0)
            costs.append(price * literal)
            for place in places:
                users[place].append(literal)
    for literals in users.values():
        model.add_at_most_one(literals)
    model.minimize(sum(costs))
    solver = solver_of(_SECONDS, _WORK, 1)
    with stopping(solver, stop):
        status = solver.solve(model)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return [0] * len(ways)
    return [
        next(at for at, literal in enumerate(literals) if solver.boolean_value(literal))
        for literals in chosen
    ]
