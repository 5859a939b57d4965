"""The practice sessions played without a screen, through the services that the screens use."""

from collections.abc import Callable
from pathlib import Path

from jury_desk.domain.sealing import Stroke
from jury_desk.domain.sheet import SheetRef
from jury_desk.errors import NotUntouchedError
from jury_desk.services.juror_day import Day, JurorDay, SheetStatus
from jury_desk.services.open_sheet import OpenSheet
from jury_desk.services.sign_sheet import ExportedSheet, SheetSigning

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

    One subfolder a certification. `told` hears the certification's label, the sheets done and the
    sheets of its session. The levels are those of a made-up juror, the same at every run.
    Raises NotUntouchedError, before anything is written, where a session is no practice, a sheet
    was begun or a PIN was chosen: nothing is ever ticked in a person's place. Raises what the
    services raise.
    """
    must_be_untouched(day, signing)
    made: list[ExportedSheet] = []
    for plan in day.sessions():
        today = day.day(plan.id)
        for number, item in enumerate(today.sheets, start=1):
            made.append(_play_sheet(day, signing, today, item.ref, pin, folder / plan.grid))
            told(today.grid.certification.label, number, len(today.sheets))
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


def _play_sheet(
    day: JurorDay, signing: SheetSigning, today: Day, ref: SheetRef, pin: str, folder: Path
) -> ExportedSheet:
    sheet = day.open_sheet(today, ref)
    _mark(sheet)
    sheet.start_write_up()
    remarks = _REMARKS.get(today.plan.language, _REMARKS["fr"])
    for number, criterion in enumerate(sheet.to_justify):
        sheet.set_comment(criterion, remarks[number % len(remarks)])
    sheet.complete()
    signing.sign(sheet, pin, _SIGNATURE)
    return signing.export(sheet, pin, folder)


def _mark(sheet: OpenSheet) -> None:
    """A made-up juror's levels: mostly the first of the scale, now and then each of the others."""
    turn = int(sheet.ref.id[:4], 16)
    for number, criterion in enumerate(sheet.criteria):
        levels = sheet.grid.scale_of(criterion).levels
        step = (number * 7 + turn) % 10
        sheet.set_level(criterion.id, levels[max(0, step - 6) % len(levels)].id)
