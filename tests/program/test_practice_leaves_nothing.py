"""What is practised: kept while the program falls and rises, gone when it is left."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from jury_desk import bootstrap, paths
from jury_desk.clock import SystemClock
from jury_desk.domain.day import acts
from jury_desk.domain.sealing import Stroke
from jury_desk.domain.sheet import Phase
from jury_desk.errors import PinTooShortError, StorageError
from jury_desk.services.juror_day import Day, SheetStatus
from jury_desk.services.open_sheet import OpenSheet
from jury_desk.services.program import Program
from jury_desk.signing.vault import FileVault
from jury_desk.storage import open_store
from jury_desk.storage.engine import Database
from jury_desk.words.fr import FRENCH
from tests.examples import example_grid, example_plan

PIN = "246810"
COMMENT = "hésite sur la marge brute"
NOTE = "regarde souvent l’horloge"
DRAWING = (Stroke(points=((80, 220), (140, 90), (200, 230))),)

TABLES = (
    *("sheet", "mark", "journal", "text", "sealed_version", "signing_key", "setting"),
    *("day_entry", "note_text", "draft_text"),
)
"""What of the main file only a real session fills."""

FALLS = """
import os, sys
from pathlib import Path
from tests.program.test_practice_leaves_nothing import opened, practise
practise(opened(Path(sys.argv[1])))
os._exit(9)
"""


def opened(data_dir: Path) -> Program:
    return bootstrap.door(data_dir).open(None)


def first_day(program: Program) -> Day:
    return program.day.day(program.first_session)


def practise(program: Program) -> OpenSheet:
    """A sheet marked whole with its justifications, a note, a half-typed one, a phase."""
    day = first_day(program)
    ref = next(sheet.ref for sheet in day.sheets if sheet.passage.team is None)
    sheet = program.day.open_sheet(day, ref)
    log = program.day.log(day.plan.id)
    log.start_phase(ref.passage, 0)
    log.take_note(ref.passage, NOTE)
    log.keep_draft(ref.passage, f"{NOTE} encore")
    for criterion in sheet.criteria:
        sheet.set_level(criterion.id, sheet.grid.scale_of(criterion).levels[0].id)
    sheet.set_comment(sheet.criteria[0].id, COMMENT)
    return sheet


def sign(program: Program, sheet: OpenSheet) -> None:
    for name in sheet.to_justify:
        sheet.set_comment(name, COMMENT)
    sheet.start_write_up()
    sheet.complete()
    signing = program.signing_of(sheet.plan)
    signing.sign(sheet, PIN, DRAWING)
    signing.export(sheet, PIN, program.exports_of(sheet.plan))


def traces(data_dir: Path) -> list[str]:
    """Where anything of what was practised can still be read, by whoever has the data's key."""
    found = [] if not (data_dir / "practice").exists() else ["practice"]
    found += [f"exports/{file.name}" for file in (data_dir / "exports").glob("*")]
    key = FileVault(data_dir, SystemClock()).data_key()
    database = Database(paths.data_file(data_dir), key)
    tables = database.read("SELECT name FROM sqlite_master WHERE type = 'table'")
    rows = {name: repr(database.read(f"SELECT * FROM {name}")) for (name,) in tables}  # noqa: S608
    database.close()
    found += [name for name, told in rows.items() if COMMENT in told or NOTE in told]
    return found + [name for name in TABLES if rows[name] != "[]"]


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data directory as a first start leaves it."""
    made = tmp_path_factory.mktemp("fresh")
    opened(made).close()
    return made


@pytest.fixture
def data_dir(fresh: Path, tmp_path: Path) -> Path:
    return shutil.copytree(fresh, tmp_path / "data")


@pytest.fixture
def program(data_dir: Path) -> Iterator[Program]:
    made = opened(data_dir)
    yield made
    made.close()


def test_nothing_is_made_when_practice_is_only_looked_at(program: Program, data_dir: Path) -> None:
    day = first_day(program)
    program.day.open_sheet(day, day.sheets[0].ref)
    program.day.log(day.plan.id).keep_draft("p1", "")
    assert not program.practice_signing.has_pin
    assert not (data_dir / "practice").exists()


def test_nothing_of_practice_is_on_disk_when_the_program_is_left(
    program: Program, data_dir: Path
) -> None:
    sheet = practise(program)
    sign(program, sheet)
    assert len(list((data_dir / "practice" / "exports").iterdir())) == 3
    assert first_day(program).sheets[0].status is SheetStatus.SIGNED
    assert traces(data_dir) == ["practice"]
    program.close()
    assert traces(data_dir) == []
    again = opened(data_dir)
    assert {sheet.status for sheet in first_day(again).sheets} == {SheetStatus.UPCOMING}
    assert not again.practice_signing.has_pin
    again.close()


def test_practice_goes_on_when_the_program_fell(data_dir: Path) -> None:
    assert subprocess.run([sys.executable, "-c", FALLS, str(data_dir)], check=False).returncode == 9
    program = opened(data_dir)
    day = first_day(program)
    found = next(sheet for sheet in day.sheets if sheet.passage.team is None)
    assert (found.status, found.marked) == (SheetStatus.DECIDED, found.total)
    sheet = program.day.open_sheet(day, found.ref)
    assert sheet.state.mark(sheet.criteria[0].id).comment == COMMENT
    log = program.day.log(day.plan.id)
    assert [log.text(note.text) for note in log.state.notes.values()] == [NOTE]
    assert log.drafts() == {found.ref.passage: f"{NOTE} encore"}
    assert log.state.time(found.ref.passage).started
    sign(program, sheet)
    program.close()
    assert traces(data_dir) == []


def test_practice_begins_anew_when_it_is_ended(program: Program, data_dir: Path) -> None:
    sign(program, practise(program))
    program.end_practice()
    assert not (data_dir / "practice").exists()
    day = first_day(program)
    assert {sheet.status for sheet in day.sheets} == {SheetStatus.UPCOMING}
    assert program.day.log(day.plan.id).state.seq == 0
    sheet = practise(program)
    assert sheet.state.phase is Phase.LIVE
    with pytest.raises(PinTooShortError):
        program.practice_signing.change_pin("x", "12345")
    assert not program.practice_signing.has_pin


def test_practice_stays_for_the_next_start_when_a_command_came_between(data_dir: Path) -> None:
    assert subprocess.run([sys.executable, "-c", FALLS, str(data_dir)], check=False).returncode == 9
    command = opened(data_dir)
    command.leave()
    program = opened(data_dir)
    assert any(sheet.marked for sheet in first_day(program).sheets)
    program.close()
    assert traces(data_dir) == []


def test_calls_are_refused_when_closed(program: Program) -> None:
    sheet = practise(program)
    program.close()
    with pytest.raises(StorageError):
        sheet.set_level(sheet.criteria[0].id, None)
    with pytest.raises(StorageError):
        program.day.log(sheet.plan.id).end_phase(sheet.ref.passage)


def test_practice_file_opens_with_the_data_key_alone(program: Program, data_dir: Path) -> None:
    practise(program)
    assert program.practice is not None
    program.leave()
    path = data_dir / "practice" / "jury-desk.db"
    content = path.read_bytes()
    assert COMMENT.encode() not in content
    assert b"SQLite format 3" not in content
    store = open_store(path, FileVault(data_dir, SystemClock()).data_key())
    assert store.sessions()[0].practice
    store.close()


@pytest.mark.parametrize("damage", [b"", b"not a database" * 500])
def test_practice_begins_anew_when_its_file_is_no_longer_readable(
    data_dir: Path, damage: bytes
) -> None:
    program = opened(data_dir)
    practise(program)
    program.leave()
    (data_dir / "practice" / "jury-desk.db").write_bytes(damage)
    again = opened(data_dir)
    assert {sheet.status for sheet in first_day(again).sheets} == {SheetStatus.UPCOMING}
    practise(again)
    again.close()
    assert traces(data_dir) == []


def test_real_pin_and_keys_are_untouched_when_practice_is_signed(
    program: Program, data_dir: Path
) -> None:
    vault = (data_dir / "vault.json").read_bytes()
    sign(program, practise(program))
    assert program.practice_signing.has_pin
    assert not program.signing.has_pin
    assert (data_dir / "vault.json").read_bytes() == vault
    assert not bootstrap.door(data_dir.parent / "other").needs_pin()


def test_name_says_that_it_is_practice_when_a_practice_signature_is_read(
    program: Program,
) -> None:
    sheet = practise(program)
    sign(program, sheet)
    verification = bootstrap.Tools(None).verification()
    for file in program.exports_of(sheet.plan).iterdir():
        verdict = verification.verify(file)
        assert verdict.intact
        assert verdict.signer is not None
        assert verdict.signer.name.startswith(f"{FRENCH.documents.practice} · ")
        assert verdict.record is not None
        assert verdict.record.context.practice


def test_real_session_is_kept_when_practice_is_ended(program: Program, data_dir: Path) -> None:
    grid = example_grid()
    plan = example_plan(grid)
    program.day._store.add_session(plan, grid)
    day = program.day.day(plan.id)
    real = program.day.open_sheet(day, day.sheets[0].ref)
    real.set_level("k1", "acquis")
    program.day.log(plan.id).record(acts.PhaseStarted(passage="p1", phase=0))
    assert not (data_dir / "practice").exists()
    practise(program)
    program.end_practice()
    real.set_level("k2", "acquis")
    program.close()
    assert traces(data_dir) == ["sheet", "mark", "journal", "day_entry"]
    again = opened(data_dir)
    day = again.day.day(plan.id)
    assert day.sheets[0].marked == 2
    assert day.state.time("p1").started
    assert again.exports_of(plan) == data_dir / "exports"
    assert again.signing_of(plan) is again.signing
    again.close()
