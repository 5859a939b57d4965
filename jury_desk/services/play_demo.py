"""The practice sessions played without a screen, through the services that the screens use."""

from collections.abc import Callable, Sequence
from itertools import groupby
from pathlib import Path

from jury_desk.domain.grid import Criterion, Grid
from jury_desk.domain.sealing import Stroke
from jury_desk.domain.sheet import SheetRef
from jury_desk.errors import NotUntouchedError
from jury_desk.services.juror_day import Day, JurorDay, SheetStatus
from jury_desk.services.open_sheet import OpenSheet
from jury_desk.services.sign_sheet import ExportedSheet, SheetSigning
from jury_desk.services.team_sheet import TeamSheet

_REMARKS = {
    "fr": (
        "L’élément est abordé, sans être étayé par un exemple chiffré.",
        "Réponse hésitante ; complétée après une question du jury.",
        "Le point manque dans le dossier et n’a pas pu être précisé à l’oral.",
    ),
    "en": (
        "The point is made, without figures to support it.",
        "A hesitant answer, completed after a question of the jury.",
        "Missing in the report, and not made clear when asked.",
    ),
}
_SIGNATURE = (
    Stroke(points=((80, 220), (140, 90), (200, 230), (260, 100), (330, 210), (420, 150))),
    Stroke(points=((300, 180), (480, 170), (620, 120), (760, 190), (900, 130))),
)


def play_demo(
    day: JurorDay,
    signing: SheetSigning,
    pin: str,
    folder: Path,
    told: Callable[[str, int, int], None],
) -> list[ExportedSheet]:
    """Play every sheet of every session kept, sign it, and export it under `folder`.

    One subfolder a certification. `told` hears, after each passage, the certification's label, the
    sheets done and the sheets of its session. The levels are those of a made-up juror, the same at
    every run. Raises NotUntouchedError, before anything is written, where a session is no practice,
    a sheet was begun or a PIN was chosen: nothing is ever ticked in a person's place. Raises what
    the services raise.
    """
    must_be_untouched(day, signing)
    made: list[ExportedSheet] = []
    for plan in day.sessions():
        today = day.day(plan.id)
        place, done = folder / plan.grid, 0
        for _, sheets in groupby(today.sheets, key=lambda item: item.passage.id):
            refs = [item.ref for item in sheets]
            made += _play_passage(day, signing, today, refs, pin, place)
            done += len(refs)
            told(today.grid.certification.label, done, len(today.sheets))
    return made


def must_be_untouched(day: JurorDay, signing: SheetSigning) -> None:
    """Raise NotUntouchedError where the data are not what a first start leaves."""
    begun = (
        not plan.practice or any(item.status is not SheetStatus.UPCOMING for item in sheets)
        for plan in day.sessions()
        for sheets in [day.day(plan.id).sheets]
    )
    if signing.has_pin or any(begun):
        raise not_untouched()


def not_untouched() -> NotUntouchedError:
    """What to raise where a PIN keeps even from looking."""
    return NotUntouchedError(
        "These data hold work or a PIN already: the demonstration leaves them alone.",
        "Choose an empty data directory (--data-dir), or give none.",
    )


def _play_passage(
    day: JurorDay,
    signing: SheetSigning,
    today: Day,
    refs: Sequence[SheetRef],
    pin: str,
    folder: Path,
) -> list[ExportedSheet]:
    remarks = _REMARKS.get(today.plan.language, _REMARKS["fr"])
    if today.plan.passage(refs[0].passage).team is None:
        sheet = day.open_sheet(today, refs[0])
        _mark(sheet)
        sheet.start_write_up()
        for number, criterion in enumerate(sheet.to_justify):
            sheet.set_comment(criterion, remarks[number % len(remarks)])
        sheet.complete()
        signing.sign(sheet, pin, _SIGNATURE)
        return [signing.export(sheet, pin, folder)]
    team = day.open_team(today, refs[0].passage)
    _mark_team(team)
    team.start_write_up()
    _justify_team(team, remarks)
    team.complete()
    signed = signing.sign_team(team, pin, _SIGNATURE)
    exported = signing.export_team(team, pin, folder)
    for failure in (signed.failure, exported.failure):
        if failure is not None:
            raise failure
    return [*exported.exported.values()]


def _mark(sheet: OpenSheet) -> None:
    """A made-up juror's levels: mostly the first of the scale, now and then each of the others."""
    for number, criterion in enumerate(sheet.criteria):
        sheet.set_level(criterion.id, _level(sheet.grid, criterion, sheet.ref, number))


def _mark_team(team: TeamSheet) -> None:
    """The same of a team; on the common criteria one member in five deviates."""
    first = team.sheets[team.members[0]].ref
    for number, criterion in enumerate(team.offered):
        common = team.common(criterion.id)
        if common:
            team.set_team_level(criterion.id, _level(team.grid, criterion, first, number))
        for place, (subject, sheet) in enumerate(team.sheets.items()):
            if criterion in sheet.criteria and (not common or (number + place) % 5 == 4):
                level = _level(team.grid, criterion, sheet.ref, number)
                team.set_member_level(subject, criterion.id, level)


def _justify_team(team: TeamSheet, remarks: Sequence[str]) -> None:
    """One remark for the whole team, or for a member whose level is their own."""
    number = 0
    while missing := team.to_justify:
        subject, criterion = missing[0]
        remark = remarks[number % len(remarks)]
        if team.common(criterion) and not team.deviates(subject, criterion):
            team.set_team_comment(criterion, remark)
        else:
            team.set_member_comment(subject, criterion, remark)
        number += 1


def _level(grid: Grid, criterion: Criterion, ref: SheetRef, number: int) -> str:
    levels = grid.scale_of(criterion).levels
    step = (number * 7 + int(ref.id[:4], 16)) % 10
    return levels[max(0, step - 6) % len(levels)].id
