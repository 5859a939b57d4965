"""The sheets that a session's jurors owe by its timetable."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from jury_desk.domain.preparation.plan import session_plans
from jury_desk.domain.sheet import expected_sheets

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.preparation.preparation import Preparation
    from jury_desk.domain.session import SessionPlan


@dataclass(frozen=True)
class ExpectedSheet:
    """A sheet that is waited for: its id, and what it is about. `ends_at` is when the passage ends
    by the timetable.
    """

    sheet: str
    passage: str
    juror: str
    subject: str
    assessment: str
    starts_at: dt.datetime
    ends_at: dt.datetime


@dataclass(frozen=True)
class Expected:
    """The plans of all jurors, and the sheets that they owe by them."""

    plans: Mapping[str, SessionPlan] = field(default_factory=dict)
    sheets: Mapping[str, ExpectedSheet] = field(default_factory=dict)
    """By id, in the order of jurors, then of passages."""


def expected_of(preparation: Preparation, grid: Grid) -> Expected:
    """What every juror owes. Raises ValueError where the session's zone is unknown."""
    plans = session_plans(preparation, grid)
    sheets: dict[str, ExpectedSheet] = {}
    for juror, plan in plans.items():
        passages = {passage.id: passage for passage in plan.passages}
        for ref in expected_sheets(plan, juror):
            name, passage = ref.id, passages[ref.passage]
            planned = preparation.passages[ref.passage]
            heard = dt.timedelta(minutes=planned.minutes - planned.preparation)
            sheets[name] = ExpectedSheet(
                sheet=name,
                passage=ref.passage,
                juror=juror,
                subject=ref.subject,
                assessment=passage.assessment,
                starts_at=passage.starts_at,
                ends_at=passage.starts_at + heard,
            )
    return Expected(plans, sheets)
