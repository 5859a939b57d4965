"""The juror's day: the session's passages with the truth about each sheet."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from jury_desk.domain.day.plan import in_order, plan_of_day
from jury_desk.domain.day.state import DayState, folded
from jury_desk.domain.grid import Assessment, Bloc, Grid
from jury_desk.domain.ports import Clock, SheetSummary, Store
from jury_desk.domain.session import Candidate, Juror, Passage, SessionPlan
from jury_desk.domain.sheet import Phase, SheetRef, expected_criteria, expected_sheets
from jury_desk.services.day_log import DayLog, away, candidate_absent, refused
from jury_desk.services.open_sheet import OpenSheet, place_of
from jury_desk.services.team_sheet import TeamSheet


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


SIGNED = frozenset({SheetStatus.SIGNED, SheetStatus.HANDED_OVER, SheetStatus.RECEIVED})
"""The states of a sheet that is signed on this laptop."""

GIVEN_UP = frozenset({SheetStatus.MOVED, SheetStatus.RECUSED})
"""The states of a sheet that is not this juror's to mark any more."""


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
    subject: Candidate
    status: SheetStatus
    version: int
    marked: int
    total: int
    signed_at: dt.datetime | None = None
    phase: Phase | None = None
    """None where nothing was recorded."""

    @property
    def subject_name(self) -> str:
        """The candidate's name."""
        return self.subject.name


@dataclass(frozen=True)
class Day:
    """A session as its juror sees it. `plan` is the plan as the day has changed it, `planned` as it
    was handed out.
    """

    plan: SessionPlan
    grid: Grid
    juror: Juror
    sheets: tuple[DaySheet, ...]
    """In the order in which the passages are heard."""
    state: DayState = field(default_factory=DayState)
    planned: SessionPlan | None = None

    @property
    def signed(self) -> int:
        """How many sheets are signed on this laptop."""
        return sum(sheet.status in SIGNED for sheet in self.sheets)

    @property
    def to_sign(self) -> int:
        """How many sheets are signed on this laptop, or are still owed."""
        return sum(sheet.status in SIGNED or is_owed(sheet, self.state) for sheet in self.sheets)

    @property
    def not_received(self) -> int:
        """How many of the sheets signed or still owed have no receipt."""
        return sum(
            sheet.status is not SheetStatus.RECEIVED
            and (sheet.status in SIGNED or is_owed(sheet, self.state))
            for sheet in self.sheets
        )


def status_of(
    phase: Phase | None,
    marked: int,
    total: int,
    version: int,
    state: DayState,
    ref: SheetRef,
) -> SheetStatus:
    """What is true of a sheet: `phase` (None where nothing was recorded), how many of its criteria
    have a level, of how many, in which version; `state` is the day's. A passage whose time runs, or
    ran, has begun, whether anything was marked or not.

    A sheet signed before it was given up stays signed: it is to be handed over.
    """
    if phase is Phase.SIGNED:
        if state.received.get(ref.id, 0) >= version:
            return SheetStatus.RECEIVED
        handed = state.handed.get(ref.id, 0) >= version
        return SheetStatus.HANDED_OVER if handed else SheetStatus.SIGNED
    given = state.given_up(ref.passage, ref.subject)
    if given is not None:
        return SheetStatus.RECUSED if given.juror is None else SheetStatus.MOVED
    if phase is None:
        begun = state.time(ref.passage).started
        return SheetStatus.STARTED if begun else SheetStatus.UPCOMING
    decided = phase is Phase.LIVE and total > 0 and marked >= total
    return SheetStatus.DECIDED if decided else _STATUS[phase]


def is_owed(sheet: DaySheet, state: DayState) -> bool:
    """Whether a sheet is this juror's to mark: it was not given up, and its candidate came."""
    return sheet.status not in GIVEN_UP and not is_absent(state, sheet.ref)


def is_absent(state: DayState, ref: SheetRef) -> bool:
    """Whether the candidate of a sheet did not come."""
    return state.is_absent(ref.passage, ref.subject)


class JurorDay:
    """Opens sessions and sheets. Methods raise StorageError where the data cannot be read."""

    def __init__(self, store: Store, clock: Clock, practice: Store | None = None) -> None:
        """`store` keeps the sessions, and what is done in them but for practice: `practice` keeps
        that, where there is one. Both stay the caller's to close.
        """
        self._store = store
        self._practice = practice
        self._clock = clock
        self._logs: dict[str, DayLog] = {}

    def sessions(self) -> tuple[SessionPlan, ...]:
        """The sessions on this laptop."""
        return self._store.sessions()

    def day(self, session: str) -> Day:
        """The session's sheets in the order of the passages. KeyError where it is not kept."""
        planned = self._planned(session)
        grid = self._store.grid(planned.grid_digest)
        store = self._store_of(planned)
        state = folded(store.day_entries(session, planned.juror))
        kept = store.summaries(session)
        plan = plan_of_day(planned, state)
        sheets = _day_sheets(plan, grid, state, kept)
        return Day(plan, grid, plan.juror_of(plan.juror), sheets, state, planned)

    def with_day_state(self, day: Day, state: DayState) -> Day:
        """The day with what its journal says now, and what follows from it for its sheets."""
        planned, plan = day.planned or day.plan, day.plan
        known = {sheet.ref: sheet for sheet in day.sheets}
        if state.added != day.state.added:
            plan = plan_of_day(planned, state)
            fresh = _day_sheets(plan, day.grid, state, {})
            known = {sheet.ref: sheet for sheet in fresh} | known
        sheets = tuple(_restated(sheet, state) for sheet in known.values())
        return replace(day, plan=plan, sheets=_in_order(plan, state, sheets), state=state)

    def log(self, session: str) -> DayLog:
        """The session's day at work: one and the same, for one thread. KeyError where it is not
        kept.
        """
        return self._logs.get(session) or self._log_of(self._planned(session))

    def open_sheet(self, day: Day, ref: SheetRef) -> OpenSheet:
        """The sheet, ready for its first or next act. Its acts raise DayError where the day is on
        another laptop, the sheet was given up or its candidate, who passes alone, is absent: what
        an absent member of a team gets, the TeamSheet knows.
        """
        log = self._log_of(day.planned or day.plan)
        alone = day.plan.passage(ref.passage).team is None
        return OpenSheet(
            self._store_of(day.plan),
            self._clock,
            day.plan,
            day.grid,
            ref,
            lambda: _must_be_ours(log, ref, alone=alone),
        )

    def open_team(self, day: Day, passage: str) -> TeamSheet:
        """The sheets of a team's members, side by side. KeyError where no team passes there."""
        refs = [sheet.ref for sheet in day.sheets if sheet.ref.passage == passage]
        if day.plan.passage(passage).team is None:
            raise KeyError(passage)
        log = self._log_of(day.planned or day.plan)
        sheets = tuple(self.open_sheet(day, ref) for ref in refs)
        return TeamSheet(sheets, self._store_of(day.plan), lambda: log.state)

    def open_passage(self, day: Day, passage: str) -> OpenSheet | TeamSheet:
        """What a passage is marked on: the candidate's sheet, or those of a team side by side."""
        if day.plan.passage(passage).team is not None:
            return self.open_team(day, passage)
        ref = next(sheet.ref for sheet in day.sheets if sheet.ref.passage == passage)
        return self.open_sheet(day, ref)

    def read_again(self, session: str) -> None:
        """Have a session's journal as the disk holds it now: it came from another laptop."""
        if session in self._logs:
            self._logs[session].reload()

    def replan(self, plan: SessionPlan) -> None:
        """Go on with another plan of a session, which is on the disk: a later dossier came."""
        if plan.id in self._logs:
            self._logs[plan.id].plan = plan
        self.read_again(plan.id)

    def forget_practice(self) -> None:
        """Know nothing more of the days of practice sessions: what was done in them is gone."""
        practice = {plan.id for plan in self._store.sessions() if plan.practice}
        self._logs = {name: log for name, log in self._logs.items() if name not in practice}

    def _store_of(self, plan: SessionPlan) -> Store:
        """Where what is done in a session is kept."""
        return self._practice if self._practice is not None and plan.practice else self._store

    def _planned(self, session: str) -> SessionPlan:
        for plan in self._store.sessions():
            if plan.id == session:
                return plan
        raise KeyError(session)

    def _log_of(self, planned: SessionPlan) -> DayLog:
        if planned.id not in self._logs:
            self._logs[planned.id] = DayLog(self._store_of(planned), self._clock, planned)
        return self._logs[planned.id]


def _must_be_ours(log: DayLog, ref: SheetRef, *, alone: bool) -> None:
    if log.state.away:
        raise away()
    if log.state.given_up(ref.passage, ref.subject) is not None:
        raise refused("day-given-up", "This sheet is no longer yours to mark.")
    if alone and is_absent(log.state, ref):
        raise candidate_absent()


def _day_sheets(
    plan: SessionPlan, grid: Grid, state: DayState, kept: Mapping[str, SheetSummary]
) -> tuple[DaySheet, ...]:
    refs = expected_sheets(plan, plan.juror)
    return _in_order(plan, state, [_day_sheet(plan, grid, state, ref, kept) for ref in refs])


def _in_order(
    plan: SessionPlan, state: DayState, sheets: Iterable[DaySheet]
) -> tuple[DaySheet, ...]:
    ranks = {passage.id: rank for rank, passage in enumerate(in_order(plan, state))}
    return tuple(sorted(sheets, key=lambda sheet: ranks[sheet.ref.passage]))


def _restated(sheet: DaySheet, state: DayState) -> DaySheet:
    phase = sheet.phase
    status = status_of(phase, sheet.marked, sheet.total, sheet.version, state, sheet.ref)
    return sheet if status is sheet.status else replace(sheet, status=status)


def _day_sheet(
    plan: SessionPlan,
    grid: Grid,
    state: DayState,
    ref: SheetRef,
    kept: Mapping[str, SheetSummary],
) -> DaySheet:
    passage = plan.passage(ref.passage)
    bloc, assessment = place_of(grid, passage)
    summary = kept.get(ref.id)
    phase, version = (summary.phase, summary.version) if summary else (None, 1)
    marked = summary.marked if summary else 0
    total = len(expected_criteria(plan, grid, ref))
    return DaySheet(
        ref=ref,
        passage=passage,
        bloc=bloc,
        assessment=assessment,
        subject=plan.candidate(ref.subject),
        status=status_of(phase, marked, total, version, state, ref),
        version=version,
        marked=marked,
        total=total,
        signed_at=summary.signed_at if summary else None,
        phase=phase,
    )
