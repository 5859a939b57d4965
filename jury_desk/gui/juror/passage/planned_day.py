"""What the plan and the grid say of a day's passages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jury_desk.domain.day.phases import planned

if TYPE_CHECKING:
    from jury_desk.domain.day.state import DayState
    from jury_desk.domain.grid import Assessment, Grid
    from jury_desk.domain.session import Candidate, Passage, PlannedPhase, Seat, SessionPlan


@dataclass(frozen=True)
class PlannedDay:
    """A session's plan, as the day has changed it, with its grid."""

    plan: SessionPlan
    grid: Grid

    def passage(self, passage: str | None) -> Passage | None:
        """The passage of that id; None where the plan has none."""
        return next((one for one in self.plan.passages if one.id == passage), None)

    def assessment(self, passage: Passage) -> Assessment | None:
        """What the passage is assessed by; None where the grid does not know it."""
        bloc = self.grid.bloc(passage.bloc)
        return bloc.assessment(passage.assessment) if bloc else None

    def phases(self, passage: Passage) -> tuple[PlannedPhase, ...]:
        """The passage's phases: as planned, else as printed."""
        assessment = self.assessment(passage)
        return planned(passage, assessment) if assessment else passage.phases

    def printed_minutes(self, passage: Passage) -> int | None:
        """How long the framework document says that it lasts in all; None where it does not."""
        assessment = self.assessment(passage)
        phases = assessment.phases if assessment else ()
        return sum(phase.minutes or 0 for phase in phases) or None

    def seat(self, passage: Passage) -> Seat | None:
        """The place of this laptop's juror; None where they have none."""
        return next((seat for seat in passage.seats if seat.juror == self.plan.juror), None)

    def people(self, passage: Passage) -> tuple[Candidate, ...]:
        """Who passes: the candidate, or the team's members."""
        if passage.candidate is not None:
            return (self.plan.candidate(passage.candidate),)
        members = self.plan.team(passage.team or "").members
        return tuple(self.plan.candidate(member) for member in members)

    def is_awaited(self, passage: Passage, state: DayState) -> bool:
        """Whether somebody is there to pass: not where everyone is absent."""
        people = self.people(passage)
        return not all(state.is_absent(passage.id, person.id) for person in people)

    def who(self, passage: Passage) -> str:
        """The candidate's or the team's name."""
        if passage.candidate is not None:
            return self.plan.candidate(passage.candidate).name
        return self.plan.team(passage.team or "").label

    def code(self, criterion: str) -> str:
        """The code under which a criterion is printed; where it has none, its text's beginning."""
        for bloc in self.grid.blocs:
            for one in bloc.criteria:
                if one.id == criterion:
                    return one.code or f"{one.text[:24].rstrip()}…"
        return criterion
