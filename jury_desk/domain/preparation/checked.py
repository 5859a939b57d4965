"""What the checks of a session share: the state, its grid, the limits and the ties."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING

from jury_desk.domain.preparation.finding import Finding, Grave, Step
from jury_desk.domain.preparation.preparation import Kind
from jury_desk.domain.preparation.teams import LARGEST, SMALLEST

if TYPE_CHECKING:
    from jury_desk.domain.grid import Grid
    from jury_desk.domain.preparation.preparation import Preparation
    from jury_desk.domain.preparation.sitting import Sittings

STEPS: Mapping[Kind, Step] = MappingProxyType(
    {
        Kind.CARD: Step.SESSION,
        Kind.ROOM: Step.SESSION,
        Kind.CANDIDATE: Step.CANDIDATES,
        Kind.TEAM: Step.CANDIDATES,
        Kind.NEUTRALISATION: Step.CANDIDATES,
        Kind.JUROR: Step.JURORS,
        Kind.WAIVER: Step.JURORS,
        Kind.PANEL: Step.PANELS,
        Kind.PROFILE: Step.PANELS,
        Kind.REGULATIONS: Step.RULES,
        Kind.WISHES: Step.TIMETABLE,
        Kind.TIMING: Step.TIMETABLE,
        Kind.PASSAGE: Step.TIMETABLE,
    }
)
"""The page on which an item of a kind is mended."""


@dataclass(frozen=True)
class Limits:
    """Numbers beyond which something is looked at again; a certifier's own may differ."""

    extra_time: Fraction = Fraction(1, 3)
    """The most extra time in public exams (circulars on accommodations): a third."""
    team_from: int = SMALLEST
    team_to: int = LARGEST
    age_from: int = 14
    age_to: int = 99
    """Years on the session's first day outside of which a birth date is doubted."""


@dataclass(frozen=True)
class Checked:
    """One state under check. `grid` is None where it is not kept; `today` where nobody said."""

    preparation: Preparation
    grid: Grid | None
    sittings: Sittings
    limits: Limits
    today: dt.date | None


def found(
    kind: Kind, id_: str, code: str, grave: Grave, other: str = "", **values: str | int
) -> Finding:
    """A finding about an item, on its kind's page."""
    told = {name: str(value) for name, value in values.items()}
    return Finding(code, grave, STEPS[kind], kind, id_, other, told)


def nothing_yet(step: Step, code: str) -> Finding:
    """That a page is still empty, which belongs to no item."""
    return Finding(code, Grave.LACK, step)


def day(date: dt.date | None) -> str:
    """A day as sentences tell it in both languages: 30/11/2026; "" for none."""
    return "" if date is None else date.strftime("%d/%m/%Y")
