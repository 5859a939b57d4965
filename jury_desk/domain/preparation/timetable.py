"""The timetable: what it is made from, and the passages it places."""

import datetime as dt
from typing import Annotated, Literal

import msgspec

from jury_desk.domain.document import Document, Slug, unique
from jury_desk.domain.grid import PhaseKind
from jury_desk.domain.preparation.people import Minutes


class PhaseTiming(Document, frozen=True, kw_only=True):
    """A phase and how long it takes, without extra time.

    `label` is its own name, where its kind says too little; `language` (as "en") the one it is held
    in, where it is not the session's; `part` the assessment's part that is shown in it.
    """

    kind: PhaseKind
    minutes: Minutes
    label: str | None = None
    language: str | None = None
    part: Slug | None = None


class AssessmentTiming(Document, frozen=True, kw_only=True):
    """How an assessment stands in the timetable; one that is not `planned` takes place elsewhere.

    `each_minutes` are the individual questions of a team's members, one after another, with their
    name and language as those of a phase.
    `panels` and `rooms` name those it may take; empty: any.
    """

    id: Slug
    """The assessment's own id."""
    planned: bool = True
    subject: Literal["candidate", "team"] = "candidate"
    phases: tuple[PhaseTiming, ...] = ()
    each_minutes: Minutes = 0
    each_label: str | None = None
    each_language: str | None = None
    panels: tuple[Slug, ...] = ()
    rooms: tuple[Slug, ...] = ()


class DayHours(Document, frozen=True, kw_only=True):
    """The hours of one day."""

    day: dt.date
    start: Minutes = 8 * 60 + 30
    end: Minutes = 18 * 60

    def __post_init__(self) -> None:
        if self.start >= self.end:
            raise ValueError("a day ends after it begins")


class TimetableWishes(Document, frozen=True, kw_only=True):
    """What the timetable must keep, and what it should."""

    days: tuple[DayHours, ...] = ()
    step: Annotated[int, msgspec.Meta(ge=1, le=60)] = 5
    """Passages begin at multiples of this many minutes."""
    meal_from: Minutes = 12 * 60
    meal_until: Minutes = 14 * 60
    meal_minutes: Minutes = 60
    """Each juror's free time within the meal's window; 0 for none."""
    pause_after: Minutes = 180
    """A panel works no longer than this without a pause; 0 for no limit."""
    pause_minutes: Minutes = 15
    between: Minutes = 5
    """From one passage's end to the next one's begin, for a panel."""
    candidate_gap: Minutes = 30
    """Between two passages of one candidate."""
    passages_a_day: Annotated[int, msgspec.Meta(ge=0, le=20)] = 0
    """The most passages of one candidate on one day; 0 for no limit."""
    overlap_preparation: bool = True
    """Whether a candidate prepares while the panel hears the one before."""

    def __post_init__(self) -> None:
        unique("day", [hours.day.isoformat() for hours in self.days])


class PlannedPassage(Document, frozen=True, kw_only=True):
    """A candidate or a team before a panel for an assessment.

    `day` and `start` (when the first phase begins, in minutes from midnight in the session's zone)
    are None until it is placed. `phases` hold the lengths with extra time in them, and nothing
    else: their names are the timing's (`phase_plan.planned_phases`). A team's individual questions
    are one phase of kind "questions" with everybody's time. `jurors` sit: the panel's members who
    may for this subject, observers included. `locked`: settled by hand.
    """

    id: Slug
    assessment: Slug
    candidate: Slug | None = None
    team: Slug | None = None
    panel: Slug | None = None
    room: Slug | None = None
    day: dt.date | None = None
    start: Minutes | None = None
    phases: tuple[PhaseTiming, ...] = ()
    jurors: tuple[Slug, ...] = ()
    locked: bool = False

    def __post_init__(self) -> None:
        if (self.candidate is None) == (self.team is None):
            raise ValueError(f"passage {self.id}: a candidate or a team, one of the two")
        if (self.day is None) != (self.start is None):
            raise ValueError(f"passage {self.id}: a day and an hour, or neither")

    @property
    def subject(self) -> str:
        """The candidate's or the team's id."""
        return self.candidate or self.team or ""

    @property
    def placed(self) -> bool:
        """Whether it has its day and hour."""
        return self.start is not None

    @property
    def minutes(self) -> int:
        """From the first phase's begin to the last one's end."""
        return sum(phase.minutes for phase in self.phases)

    @property
    def preparation(self) -> int:
        """The minutes of preparation before the panel is needed."""
        total = 0
        for phase in self.phases:
            if phase.kind != "preparation":
                break
            total += phase.minutes
        return total
