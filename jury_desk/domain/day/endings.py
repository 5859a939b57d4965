"""Which incidents end the phase that runs. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jury_desk.domain.sheet import subjects_of

if TYPE_CHECKING:
    from jury_desk.domain.day.acts import IncidentRecorded
    from jury_desk.domain.day.state import DayState
    from jury_desk.domain.session import SessionPlan

_ENDING = frozenset({"absent", "excluded", "interrupted"})
"""Incidents after which nobody is heard any more, or not for now."""


def ends_phase(plan: SessionPlan, state: DayState, act: IncidentRecorded) -> bool:
    """Whether a phase that runs ends with an incident: a passage goes on without one member of a
    team, unless the phase is theirs or nobody is left. `plan` is that of the day.
    """
    running = state.time(act.passage).running
    if running is None or act.kind not in _ENDING:
        return False
    passage = plan.passage(act.passage)
    others = [one for one in subjects_of(plan, passage) if one != act.subject]
    if act.subject is None or not others:
        return True
    phases = passage.phases
    theirs = running.phase < len(phases) and phases[running.phase].member == act.subject
    return theirs or all(state.is_absent(act.passage, one) for one in others)
