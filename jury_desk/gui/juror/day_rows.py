"""The day's list, one row a passage: who passes, and where the sheets of the passage stand."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from jury_desk.domain.grid import Assessment, Bloc
from jury_desk.domain.session import Passage
from jury_desk.domain.sheet import SheetRef, SheetState
from jury_desk.gui.juror.status_looks import Look
from jury_desk.gui.kit.safe_text import isolated
from jury_desk.services.juror_day import (
    GIVEN_UP,
    SIGNED,
    Day,
    DaySheet,
    SheetStatus,
    is_owed,
    status_of,
)


@dataclass(frozen=True)
class Remark:
    """What a row tells besides its state: what it is, and whom it is about ("" for the passage)."""

    look: Look
    about: str = ""


@dataclass(frozen=True)
class PassageRow:
    """A passage with its sheets, one for each who is examined. `members` counts a team's, 0 for a
    candidate alone; `owed` are the sheets that are still this juror's to mark; `marked_by` the
    juror it was moved to.
    """

    passage: Passage
    name: str
    about: str
    members: int
    sheets: tuple[DaySheet, ...]
    owed: tuple[DaySheet, ...]
    look: Look
    remarks: tuple[Remark, ...] = ()
    added: bool = False
    marked_by: str = ""

    @property
    def unsigned(self) -> bool:
        """Whether a sheet of it is still to be signed here."""
        return any(sheet.status not in SIGNED for sheet in self.owed)


def day_rows(day: Day) -> tuple[PassageRow, ...]:
    """The rows of a day, in the order of its sheets."""
    passages: dict[str, list[DaySheet]] = {}
    for sheet in day.sheets:
        passages.setdefault(sheet.ref.passage, []).append(sheet)
    teams = {team.id: team for team in day.plan.teams}
    added = {act.passage.id for act in day.state.added}
    rows = []
    for sheets in passages.values():
        first = sheets[0]
        team = teams.get(first.passage.team or "")
        given = day.state.given_up(first.ref.passage, first.ref.subject)
        owed = tuple(sheet for sheet in sheets if is_owed(sheet, day.state))
        look = _look(sheets, owed)
        row = PassageRow(
            passage=first.passage,
            name=isolated(team.label if team else first.subject_name),
            about=about_text(first.assessment, first.bloc),
            members=len(team.members) if team else 0,
            sheets=tuple(sheets),
            owed=owed,
            look=look,
            remarks=tuple(_remarks(day, sheets, look)),
            added=first.ref.passage in added,
            marked_by=(given.juror or "") if given and not owed else "",
        )
        rows.append(row)
    return tuple(rows)


def _look(sheets: list[DaySheet], owed: tuple[DaySheet, ...]) -> Look:
    """Of the sheets still owed, the state of the least advanced; where none is, of those signed
    before they were given up, or else why.
    """
    order = list(SheetStatus)
    told = owed or [sheet for sheet in sheets if sheet.status in SIGNED]
    if told:
        return min((sheet.status for sheet in told), key=order.index)
    given = [sheet.status for sheet in sheets if sheet.status in GIVEN_UP]
    return given[0] if given else "absent"


def _remarks(day: Day, sheets: list[DaySheet], look: Look) -> Iterator[Remark]:
    """What happened in the passage, each kind once for everyone or once for each member."""
    names = {sheet.ref.subject: isolated(sheet.subject_name) for sheet in sheets}
    seen: set[Remark] = set()
    for one in day.state.incidents_of(sheets[0].ref.passage):
        alone = one.subject is None or len(sheets) == 1
        remark = Remark(one.kind, "" if alone else names.get(one.subject or "", ""))
        if one.kind != look and remark not in seen:
            seen.add(remark)
            yield remark
    if look not in GIVEN_UP:
        for sheet in sheets:
            if sheet.status in GIVEN_UP:
                yield Remark(sheet.status, isolated(sheet.subject_name))


def about_text(assessment: Assessment, bloc: Bloc) -> str:
    """The assessment and its bloc in one line: "Jeu de rôle · Bloc 2"."""
    label = bloc.code.replace(" ", "\u00a0") if bloc.code else bloc.title
    return f"{assessment.title}\u00a0· {label}"


def with_state(day: Day, ref: SheetRef, state: SheetState, marked: int) -> Day:
    """The day with what is now true of one sheet."""
    phase = state.phase if state.seq else None

    def after(sheet: DaySheet) -> DaySheet:
        status = status_of(phase, marked, sheet.total, state.version, day.state, ref)
        return replace(sheet, status=status, marked=marked, version=state.version, phase=phase)

    sheets = tuple(after(sheet) if sheet.ref == ref else sheet for sheet in day.sheets)
    return replace(day, sheets=sheets)
