"""The plan as the day has changed it: passages added on the spot, another order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import structs

if TYPE_CHECKING:
    from jury_desk.domain.day.state import DayState
    from jury_desk.domain.session import Passage, SessionPlan


def plan_of_day(plan: SessionPlan, state: DayState) -> SessionPlan:
    """The plan with the passages that were added on the spot, and their people."""
    if not state.added:
        return plan
    return structs.replace(
        plan,
        candidates=plan.candidates + tuple(c for act in state.added for c in act.candidates),
        teams=plan.teams + tuple(team for act in state.added for team in act.teams),
        passages=plan.passages + tuple(act.passage for act in state.added),
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
