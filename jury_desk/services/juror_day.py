"""The juror's day: the session's passages with the truth about each sheet."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from jury_desk.domain.day.state import DayState
from jury_desk.domain.grid import Assessment, Bloc, Grid
from jury_desk.domain.ports import Clock, SheetSummary, Store
from jury_desk.domain.session import Candidate, Juror, Passage, SessionPlan, Team
from jury_desk.domain.sheet import Phase, SheetRef, expected_criteria, expected_sheets
from jury_desk.services.open_sheet import OpenSheet, place_of


class SheetStatus(StrEnum):
    """What is true of a sheet on this laptop. Nothing here is ever "received" before a receipt
    says so.
    """

    UPCOMING = "upcoming"
    STARTED = "started"
    DECIDED = "decided"
    """Every criterion has a level, and the sheet is still live."""
    WRITE_UP = "write-up"
    COMPLETE = "complete"
    SIGNED = "signed"
    HANDED_OVER = "handed-over"
    RECEIVED = "received"
    MOVED = "moved"
    """Another juror marks it: it is no longer owed here."""
    RECUSED = "recused"


_STATUS = {
    Phase.LIVE: SheetStatus.STARTED,
    Phase.WRITE_UP: SheetStatus.WRITE_UP,
    Phase.COMPLETE: SheetStatus.COMPLETE,
    Phase.SIGNED: SheetStatus.SIGNED,
}


@dataclass(frozen=True)
class DaySheet:
    """A sheet the juror owes, in the list of the day."""

    ref: SheetRef
    passage: Passage
    bloc: Bloc
    assessment: Assessment
    subject: Candidate | Team
    status: SheetStatus
    version: int
    marked: int
    total: int
    signed_at: dt.datetime | None = None

    @property
    def subject_name(self) -> str:
        """The candidate's or the team's name."""
        return self.subject.label if isinstance(self.subject, Team) else self.subject.name

    @property
    def part_label(self) -> str | None:
        """The label of the assessment's part that this sheet marks."""
        return next((p.label for p in self.assessment.parts if p.id == self.ref.part), None)


@dataclass(frozen=True)
class Day:
    """A session as its juror sees it."""

    plan: SessionPlan
    grid: Grid
    juror: Juror
    sheets: tuple[DaySheet, ...]
    state: DayState = field(default_factory=DayState)

    @property
    def signed(self) -> int:
        """How many sheets are signed on this laptop."""
        return sum(sheet.status is SheetStatus.SIGNED for sheet in self.sheets)

    @property
    def not_received(self) -> int:
        """How many of the sheets owed have no receipt: all, until receipts exist."""
        return len(self.sheets)


class JurorDay:
    """Opens sessions and sheets. Methods raise StorageError where the data cannot be read."""

    def __init__(self, store: Store, clock: Clock) -> None:
        """`store` stays the caller's to close."""
        self._store = store
        self._clock = clock

    def sessions(self) -> tuple[SessionPlan, ...]:
        """The sessions on this laptop."""
        return self._store.sessions()

    def day(self, session: str) -> Day:
        """The session's sheets in the order of the passages. KeyError where it is not kept."""
        plan = next((plan for plan in self._store.sessions() if plan.id == session), None)
        if plan is None:
            raise KeyError(session)
        grid = self._store.grid(plan.grid_digest)
        kept = self._store.summaries(session)
        refs = expected_sheets(plan, plan.juror)
        sheets = tuple(_day_sheet(plan, grid, ref, kept) for ref in refs)
        return Day(plan, grid, plan.juror_of(plan.juror), sheets)

    def open_sheet(self, day: Day, ref: SheetRef) -> OpenSheet:
        """The sheet, ready for its first or next act."""
        return OpenSheet(self._store, self._clock, day.plan, day.grid, ref)


def _day_sheet(
    plan: SessionPlan, grid: Grid, ref: SheetRef, kept: Mapping[str, SheetSummary]
) -> DaySheet:
    passage = plan.passage(ref.passage)
    bloc, assessment = place_of(grid, passage)
    teams = {team.id: team for team in plan.teams}
    summary = kept.get(ref.id)
    return DaySheet(
        ref=ref,
        passage=passage,
        bloc=bloc,
        assessment=assessment,
        subject=teams.get(ref.subject) or plan.candidate(ref.subject),
        status=_STATUS[summary.phase] if summary else SheetStatus.UPCOMING,
        version=summary.version if summary else 1,
        marked=summary.marked if summary else 0,
        total=len(expected_criteria(plan, grid, ref)),
        signed_at=summary.signed_at if summary else None,
    )
