"""A session on its day: a secretariat and its jurors' laptops, each on a data directory of its own,
with nothing between them but files.
"""

from datetime import UTC, datetime
from pathlib import Path

from msgspec import structs

from jury_desk.bootstrap import Tools, door, practice_template
from jury_desk.domain.document import parsed
from jury_desk.domain.preparation.preparation import Preparation, applied, put
from jury_desk.domain.sealing import SealedSheet
from jury_desk.domain.sheet import SheetRef
from jury_desk.services.practice_template import PracticeTemplate, practice_preparation
from jury_desk.services.program import Program
from jury_desk.wiring import rule_book

SESSION = "session-2027-06-14-0a1b2c3d"
MORNING = datetime(2027, 6, 14, 7, 0, tzinfo=UTC)
JURORS = ("j1", "j2", "j3")
PIN = "quatre mots bien choisis"


def prepared(passages: int = 3, morning: datetime = MORNING) -> Preparation:
    """An open session of three jurors on the first shipped grid, its first passages only."""
    template = parsed(PracticeTemplate, practice_template("manager-affaires"))
    template = structs.replace(template, passages=template.passages[:passages])
    grid = Tools(None).library().grid(template.grid)
    made = practice_preparation(template, grid, rule_book(), SESSION, morning)
    card = structs.replace(made.card, practice=False, label="Session de juin")
    return applied(made, put(made, [card]))


def secretariat(folder: Path, passages: int = 3, morning: datetime = MORNING) -> Program:
    """A secretariat's data directory with that session, opened."""
    program = door(folder).open(None)
    session = prepared(passages, morning)
    grid = Tools(None).library().grid(session.card.grid)
    program.secretariat._store.add(session, grid, morning, "")
    return program


def laptop(folder: Path) -> Program:
    """A juror's laptop, with nothing of the session yet."""
    return door(folder).open(None)


def sheets_of(program: Program) -> list[SheetRef]:
    """The sheets that a juror owes."""
    return [one.ref for one in program.day.day(SESSION).sheets]


def sign(program: Program, ref: SheetRef, *, levels: int = 0, remark: str = "Vu.") -> SealedSheet:
    """Mark every criterion of a sheet, justify, complete and sign it; the sealed version.

    `levels` shifts the levels, so that two jurors, or two versions, need not agree.
    """
    today = program.day.day(SESSION)
    sheet = program.day.open_sheet(today, ref)
    for number, criterion in enumerate(sheet.criteria):
        scale = sheet.grid.scale_of(criterion).levels
        sheet.set_level(criterion.id, scale[(number + levels) % len(scale)].id)
    sheet.start_write_up()
    for criterion_id in sheet.to_justify:
        sheet.set_comment(criterion_id, f"{remark} ({criterion_id})")
    sheet.complete()
    return program.signing_of(today.plan).sign(sheet, PIN, ())
