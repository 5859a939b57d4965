"""Two sheets that were swapped by mistake are put right by one audited act."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jury_desk.domain import sheet as rules
from jury_desk.domain.audit import Act
from jury_desk.domain.day import acts
from jury_desk.domain.sheet import Mark, Phase, SheetState
from jury_desk.domain.sheet_state import Origin
from jury_desk.domain.team import is_common, next_turn
from jury_desk.services.day_log import refused, required_reason

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator

    from jury_desk.domain.day.state import DayState
    from jury_desk.domain.grid import Criterion
    from jury_desk.domain.ports import Recording
    from jury_desk.domain.sheet import Change, SheetRef
    from jury_desk.services.day_log import DayLog
    from jury_desk.services.juror_day import Day, JurorDay
    from jury_desk.services.open_sheet import OpenSheet, Prepared


@dataclass(frozen=True)
class Side:
    """What stands on one of the two sheets. `levels` counts the marks by their label, in the order
    of the scale; `notes` and `incidents` are the passage's, `measured` whether its time was.
    """

    ref: SheetRef
    name: str
    starts_at: dt.datetime
    levels: tuple[tuple[str, int], ...]
    comments: int
    notes: int
    incidents: int
    measured: bool

    @property
    def is_empty(self) -> bool:
        """Whether no level and no comment stands on it."""
        return not self.levels and not self.comments


@dataclass(frozen=True)
class Swap:
    """What a swap would do. `across` passages, their times, notes and incidents change places too;
    `left_out` names the criteria, by code and person, that are neutralised for who gets the mark.
    """

    first: Side
    second: Side
    across: bool
    left_out: tuple[tuple[str, str], ...] = ()


def weigh_swap(service: JurorDay, day: Day, first: SheetRef, second: SheetRef) -> Swap:
    """What a swap of two sheets would do; nothing is changed. DayError where it cannot be."""
    one, other = _open(service, day, first, second)
    return Swap(
        first=_side(day, one),
        second=_side(day, other),
        across=first.passage != second.passage,
        left_out=(*_left_out(day, one, other), *_left_out(day, other, one)),
    )


def swap_sheets(
    log: DayLog, service: JurorDay, day: Day, first: SheetRef, second: SheetRef, reason: str
) -> DayState:
    """Let what was recorded on two sheets change places, in one transaction; swapping again puts
    it back. Sheets at write-up and live ones change that too; a complete one is reopened.

    Raises DayError where one is signed or given up, they are not of one assessment, nothing stands
    on either, or the reason is missing.
    """
    one, other = _open(service, day, first, second)
    told, texts = required_reason(reason)
    recordings: list[Recording] = []
    turn = None
    if one.passage.team is not None:
        others = _others_of_team(service, day, first, second)
        turn = next_turn(sheet.state for sheet in (one, other, *others))
        recordings += _reopened(others, turn)
    for sheet, source in ((one, other), (other, one)):
        recordings += _taking_over(sheet, source, told, turn).recordings
    act = acts.SheetsSwapped(
        first=first.id,
        second=second.id,
        passages=(first.passage, second.passage),
        reason=told,
    )
    return log.record(act, texts, sheets=recordings)


def swappable(day: Day, ref: SheetRef) -> tuple[SheetRef, ...]:
    """The sheets that one can be swapped with, in the order of the day: of the same assessment, or
    of the same team's passage. Whether one is signed shows when it is weighed.
    """
    mine = day.plan.passage(ref.passage)
    return tuple(
        sheet.ref
        for sheet in day.sheets
        if sheet.ref != ref
        and sheet.passage.assessment == mine.assessment
        and (sheet.ref.passage == ref.passage or (mine.team is None and sheet.passage.team is None))
    )


def _open(
    service: JurorDay, day: Day, first: SheetRef, second: SheetRef
) -> tuple[OpenSheet, OpenSheet]:
    if first == second:
        raise refused("swap-same", "These are one and the same sheet.")
    one, other = service.open_sheet(day, first), service.open_sheet(day, second)
    if one.assessment.id != other.assessment.id or one.offered != other.offered:
        raise refused("swap-assessment", "These sheets are not about the same assessment.")
    teams = (one.passage.team, other.passage.team)
    if first.passage != second.passage and teams != (None, None):
        raise refused("swap-team", "A team is not swapped with another.")
    if Phase.SIGNED in (one.state.phase, other.state.phase):
        raise refused("swap-signed", "One of the sheets is signed.")
    if any(day.state.given_up(ref.passage, ref.subject) for ref in (first, second)):
        raise refused("unforeseen-given", "One of the sheets is not this juror's any more.")
    if not any(_marked(sheet) for sheet in (one, other)):
        raise refused("swap-nothing", "Nothing is marked on these sheets.")
    return one, other


def _taking_over(sheet: OpenSheet, source: OpenSheet, reason: str, turn: int | None) -> Prepared:
    """The acts by which a sheet gets what stands on another, the swap itself last."""
    done: Prepared | None = None
    for act in _acts(sheet, source, reason):
        done = sheet.prepare(act, turn=turn, after=done) or done
    if done is None:  # the last act always changes something
        raise AssertionError("a swap that swaps nothing")
    return done


def _acts(
    sheet: OpenSheet, source: OpenSheet, reason: str
) -> Iterator[Callable[[SheetState], Change | None]]:
    """Also where a criterion is neutralised for one of the two: nothing that was noted is lost."""
    if sheet.state.phase is Phase.COMPLETE:
        yield rules.reopen
    team = sheet.passage.team is not None
    for criterion in sheet.offered:
        common = team and is_common(sheet.assessment, criterion)
        yield _level(sheet, source, criterion, common=common)
        yield _comment(sheet, source, criterion, common=common)
    writing = source.state.phase is not Phase.LIVE
    stands = sheet.state.phase is not Phase.LIVE
    if writing != stands and not team:
        yield rules.start_write_up if writing else rules.resume_live
    yield lambda state: rules.swapped(state, source.ref.id, reason)


def _level(
    sheet: OpenSheet, source: OpenSheet, criterion: Criterion, *, common: bool
) -> Callable[[SheetState], Change | None]:
    name, level = criterion.id, source.state.mark(criterion.id).level
    own = not common or _is_own(source.state.level_from.get(name))
    act = Act.LEVEL_SET if own else Act.TEAM_LEVEL_SET
    return lambda state: rules.set_level(state, sheet.grid, name, level, act)


def _comment(
    sheet: OpenSheet, source: OpenSheet, criterion: Criterion, *, common: bool
) -> Callable[[SheetState], Change | None]:
    name, text = criterion.id, source.state.mark(criterion.id).comment
    own = not common or _is_own(source.state.comment_from.get(name))
    act = Act.COMMENT_SET if own else Act.TEAM_COMMENT_SET
    return lambda state: rules.set_comment(state, sheet.grid, name, text, act)


def _is_own(origin: Origin | None) -> bool:
    return origin is not None and not origin.team


def _others_of_team(
    service: JurorDay, day: Day, first: SheetRef, second: SheetRef
) -> tuple[OpenSheet, ...]:
    refs = (sheet.ref for sheet in day.sheets if sheet.ref.passage == first.passage)
    return tuple(service.open_sheet(day, ref) for ref in refs if ref not in (first, second))


def _reopened(others: tuple[OpenSheet, ...], turn: int) -> Iterator[Recording]:
    """A team's sheets go together: where two are reopened, all are."""
    for sheet in others:
        if sheet.state.phase is Phase.COMPLETE:
            prepared = sheet.prepare(rules.reopen, turn=turn)
            yield from prepared.recordings if prepared else ()


def _marked(sheet: OpenSheet) -> bool:
    return any(mark != Mark() for mark in sheet.state.marks.values())


def _side(day: Day, sheet: OpenSheet) -> Side:
    ref, state = sheet.ref, sheet.state
    counts: dict[str, int] = {}
    for criterion in sheet.offered:
        level = state.mark(criterion.id).level
        for one in sheet.grid.scale_of(criterion).levels:
            counts[one.label] = counts.get(one.label, 0) + (one.id == level)
    name = next(one.subject_name for one in day.sheets if one.ref == ref)
    return Side(
        ref=ref,
        name=name,
        starts_at=sheet.passage.starts_at,
        levels=tuple((label, count) for label, count in counts.items() if count),
        comments=sum(bool(state.mark(one.id).comment) for one in sheet.offered),
        notes=len(day.state.notes_of(ref.passage)),
        incidents=len(day.state.incidents_of(ref.passage)),
        measured=day.state.time(ref.passage).started,
    )


def _left_out(day: Day, sheet: OpenSheet, source: OpenSheet) -> Iterator[tuple[str, str]]:
    """The marks that count for nothing once they stand on this sheet, and for whom."""
    name = next(one.subject_name for one in day.sheets if one.ref == sheet.ref)
    for criterion in sheet.offered:
        if criterion.id in sheet.neutralised and source.state.mark(criterion.id) != Mark():
            yield criterion.code or criterion.text, name
