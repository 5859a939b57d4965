"""The day's list, row by row: passages, and the sheets of a team's passage under it."""

from dataclasses import dataclass, replace
from decimal import Decimal

from jury_desk.domain.grid import Assessment, Bloc
from jury_desk.domain.session import Passage, Team
from jury_desk.domain.sheet import Phase, SheetRef, SheetState
from jury_desk.services.juror_day import Day, DaySheet, SheetStatus

_STATUS = {
    Phase.LIVE: SheetStatus.STARTED,
    Phase.WRITE_UP: SheetStatus.WRITE_UP,
    Phase.COMPLETE: SheetStatus.COMPLETE,
    Phase.SIGNED: SheetStatus.SIGNED,
}


@dataclass(frozen=True)
class TeamRow:
    """A team's passage, above its sheets."""

    passage: Passage
    team: Team
    about: str


@dataclass(frozen=True)
class SheetRow:
    """A sheet. `nested` ones stand under their team's passage."""

    sheet: DaySheet
    nested: bool


DayRow = TeamRow | SheetRow


def day_rows(day: Day) -> tuple[DayRow, ...]:
    """The rows of a day, in the order of its sheets."""
    teams = {team.id: team for team in day.plan.teams}
    rows: list[DayRow] = []
    passage = None
    for sheet in day.sheets:
        team = teams.get(sheet.passage.team or "")
        if team is not None and sheet.passage.id != passage:
            rows.append(TeamRow(sheet.passage, team, about_text(sheet.assessment, sheet.bloc)))
        passage = sheet.passage.id
        rows.append(SheetRow(sheet, nested=team is not None))
    return tuple(rows)


def about_text(assessment: Assessment, bloc: Bloc) -> str:
    """The assessment and its bloc in one line: "Jeu de rôle · Bloc 2"."""
    label = bloc.code.replace(" ", "\u00a0") if bloc.code else bloc.title
    return f"{assessment.title}\u00a0· {label}"


def part_text(sheet: DaySheet) -> str | None:
    """The assessment's part that a sheet marks, with its weight: "Note d'équipe · 70 %"."""
    for part in sheet.assessment.parts:
        if part.id == sheet.ref.part:
            weight = Decimal(part.weight)
            if weight >= 1:
                return part.label
            return f"{part.label} · {(weight * 100).normalize():f}\u00a0%"
    return None


def with_state(day: Day, ref: SheetRef, state: SheetState, marked: int) -> Day:
    """The day with what is now true of one sheet."""
    status = SheetStatus.UPCOMING if state.seq == 0 else _STATUS[state.phase]
    sheets = tuple(
        replace(sheet, status=status, marked=marked, version=state.version)
        if sheet.ref == ref
        else sheet
        for sheet in day.sheets
    )
    return replace(day, sheets=sheets)
