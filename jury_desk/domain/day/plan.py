"""The plan as the day has changed it: passages added on the spot, another order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import structs

if TYPE_CHECKING:
    from jury_desk.domain.day.state import DayState
    from jury_desk.domain.session import Passage, SessionPlan


def plan_of_day(plan: SessionPlan, state: DayState) -> SessionPlan:
    """The plan with the passages that were added on the spot, and their people.

    A later dossier may know of them too: the passage is then the one that was added, its people are
    as the dossier tells.
    """
    if not state.added:
        return plan
    added = tuple(act.passage for act in state.added)
    taken = {passage.id for passage in added}
    known = {one.id for one in plan.candidates} | {team.id for team in plan.teams}
    candidates = (one for act in state.added for one in act.candidates if one.id not in known)
    teams = (team for act in state.added for team in act.teams if team.id not in known)
    return structs.replace(
        plan,
        candidates=(*plan.candidates, *candidates),
        teams=(*plan.teams, *teams),
        passages=(*(one for one in plan.passages if one.id not in taken), *added),
    )


def in_order(plan: SessionPlan, state: DayState) -> tuple[Passage, ...]:
    """The passages as they are heard: the order that was set, the others by hour after them."""
    ranks = {name: rank for rank, name in enumerate(state.order)}
    return tuple(
        sorted(
            plan.passages,
            key=lambda item: (ranks.get(item.id, len(ranks)), item.starts_at, item.id),
        )
    )
