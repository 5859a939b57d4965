"""Where what is found about the timetable, or stands in its way, is mended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from jury_desk.domain.preparation.finding import Finding, Step
from jury_desk.domain.preparation.preparation import Kind, Preparation

HOURS = "hours"
"""The hours of the days, among the wishes."""


@dataclass(frozen=True)
class Place:
    """A part of the page and what there: a wish's name, an assessment's or a passage's id; or
    another `step` of the desk.
    """

    part: Literal["plan", "waiting", "wishes", "durations", "elsewhere"]
    what: str = ""
    step: Step = Step.TIMETABLE


_WISHES = {
    "plan-wish-between": "between",
    "plan-wish-pause": "pause_after",
    "plan-wish-gap": "candidate_gap",
    "plan-wish-a-day": "passages_a_day",
    "plan-too-many-a-day": "passages_a_day",
    "plan-wish-meal": "meal_minutes",
    "plan-wish-hours": HOURS,
    "plan-no-day": HOURS,
    "plan-too-few-hours": HOURS,
    "plan-room-hours": HOURS,
    "plan-longer-than-day": HOURS,
    "plan-panels-absent": HOURS,
    "plan-impossible": HOURS,
}
_DURATIONS = ("plan-wish-rooms", "plan-wish-panels", "plan-nobody-hears")
_STEPS = {
    "plan-wish-absence": Step.JURORS,
    "plan-wish-absences": Step.JURORS,
    "plan-juror-hours": Step.JURORS,
    "plan-no-panel": Step.PANELS,
    "plan-no-valid-panel": Step.PANELS,
    "plan-panels-tied": Step.PANELS,
    "plan-no-room": Step.SESSION,
}


def place_of(finding: Finding, preparation: Preparation) -> Place:
    """Where a finding of the timetable is mended."""
    code = finding.code
    if code in _WISHES:
        return Place("wishes", _WISHES[code])
    if code in _DURATIONS:
        return Place("durations")
    if code in _STEPS:
        return Place("elsewhere", step=_STEPS[code])
    if code == "passages-unplaced":
        return Place("waiting")
    if code == "plan-wish-locked":
        locked = (one.id for one in preparation.passages.values() if one.locked)
        return Place("plan", next(locked, ""))
    if finding.kind == Kind.TIMING:
        return Place("durations", finding.id)
    if finding.kind == Kind.WISHES:
        return Place("wishes")
    return Place("plan", finding.id if finding.kind == Kind.PASSAGE else "")
