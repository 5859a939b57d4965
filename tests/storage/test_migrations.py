"""Old files for ever, new files refused, and no state between two versions."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from jury_desk.domain.audit import check_chain
from jury_desk.domain.sheet import expected_sheets
from jury_desk.errors import NewerDatabaseError, NotADatabaseError, StorageError
from jury_desk.services.open_sheet import OpenSheet
from jury_desk.storage import open_store
from jury_desk.storage.migrations import MIGRATIONS, Migration
from tests.contracts.marking import REFS, TickingClock, complete_sheet, opened_sheet, sign
from tests.storage.make_data_file import DATA, KEYS, play, read, without_later

ROOT = Path(__file__).parents[2]
OLD_FILES = sorted(DATA.glob("version-*.db"))

LAST = MIGRATIONS[-1].number
NEXT, OVERNEXT = LAST + 1, LAST + 2

# What a next version might bring: a column, a rebuilt table that others refer to, new rows.
FOLLOWING = Migration(
    NEXT,
    (
        "ALTER TABLE signing_key ADD COLUMN made_at VARCHAR",
        "CREATE TABLE receipt (sheet VARCHAR NOT NULL PRIMARY KEY REFERENCES sheet (id))",
        "INSERT INTO receipt SELECT id FROM sheet WHERE phase = 'signed'",
        """CREATE TABLE session_2 (
            id VARCHAR NOT NULL PRIMARY KEY,
            plan_digest VARCHAR NOT NULL REFERENCES document (digest),
            grid_digest VARCHAR NOT NULL REFERENCES document (digest),
            date VARCHAR NOT NULL, position INTEGER NOT NULL UNIQUE, closed_at VARCHAR)""",
        "INSERT INTO session_2 SELECT *, NULL FROM session",
        "DROP TABLE session",
        "ALTER TABLE session_2 RENAME TO session",
    ),
)
LATER = Migration(OVERNEXT, ("ALTER TABLE receipt ADD COLUMN at VARCHAR",))
FAILING = Migration(NEXT, (*FOLLOWING.statements, "INSERT INTO receipt VALUES (NULL)"))
DANGLING = Migration(NEXT, (*FOLLOWING.statements, "INSERT INTO receipt VALUES ('no such sheet')"))

DIES = """
import os, sys
from pathlib import Path
from jury_desk.storage import migrations
from jury_desk.storage.engine import Database
from tests.storage.conftest import KEYS
from tests.storage.test_migrations import FOLLOWING, NEXT
database = Database(Path(sys.argv[1]), KEYS[sys.argv[2]])
database._connection.create_function("die", 0, lambda: os._exit(9))
step = migrations.Migration(NEXT, FOLLOWING.statements[:int(sys.argv[3])] + ("SELECT die()",))
migrations.migrate(database, (*migrations.MIGRATIONS, step))
"""


@pytest.fixture
def old(path: Path, key: bytes | None) -> Path:
    """A file of this program's version."""
    store = open_store(path, key)
    play(store)
    store.close()
    return path


def copies(path: Path) -> set[str]:
    return {entry.name for entry in path.parent.glob("jury-desk.*.db*")}


@pytest.mark.parametrize("source", OLD_FILES, ids=lambda source: source.stem)
def test_old_file_opens_when_it_comes_from_elsewhere(source: Path, path: Path) -> None:
    """What a laptop's older program made is ours to the letter, before and after its migration."""
    path.parent.mkdir()
    shutil.copyfile(source, path)
    for _ in range(2):
        open_store(path, KEYS[source.stem.split("-")[-1]], from_elsewhere=True).close()


@pytest.mark.parametrize("source", OLD_FILES, ids=lambda source: source.stem)
def test_old_file_reads_as_when_it_was_kept(source: Path, path: Path) -> None:
    expected = json.loads(source.with_suffix(".json").read_text(encoding="utf-8"))
    path.parent.mkdir()
    shutil.copyfile(source, path)
    store = open_store(path, KEYS[source.stem.split("-")[-1]])
    assert without_later(read(store)) == without_later(expected)
    plan = store.sessions()[0]
    grid = store.grid(plan.grid_digest)
    ref = expected_sheets(plan, plan.juror)[1]
    sheet = OpenSheet(store, TickingClock(), plan, grid, ref)
    complete_sheet(sheet)
    sign(sheet)
    assert store.load(ref) == sheet.state
    assert check_chain(store.journal(ref.id)) is None
    store.close()


def test_every_version_has_its_old_files() -> None:
    numbers = range(1, MIGRATIONS[-1].number + 1)
    wanted = {f"version-{number}-{name}.db" for number in numbers for name in KEYS}
    assert {source.name for source in OLD_FILES} == wanted
    assert [step.number for step in MIGRATIONS] == list(numbers)


def test_file_is_migrated_after_a_copy_when_older(old: Path, key: bytes | None) -> None:
    store = open_store(old, key)
    before = read(store)
    store.close()
    migrated = open_store(old, key, (*MIGRATIONS, FOLLOWING))
    assert read(migrated) == before
    assert migrated._database.value("PRAGMA user_version") == NEXT
    assert migrated._database.value("PRAGMA foreign_keys") == 1
    assert migrated._database.value("SELECT count(*) FROM receipt") == 1
    assert migrated._database.is_whole(thorough=True)
    opened_sheet(migrated, REFS[1]).set_level("k4", "acquis")
    migrated.close()
    assert copies(old) == {f"jury-desk.before-{NEXT}.db"}
    copy = open_store(old.with_name(f"jury-desk.before-{NEXT}.db"), key)
    assert read(copy) == before
    copy.close()


def test_each_step_has_its_copy_when_two_are_behind(old: Path, key: bytes | None) -> None:
    open_store(old, key, (*MIGRATIONS, FOLLOWING, LATER)).close()
    assert copies(old) == {f"jury-desk.before-{NEXT}.db", f"jury-desk.before-{OVERNEXT}.db"}
    again = open_store(old, key, (*MIGRATIONS, FOLLOWING, LATER))
    assert again._database.value("PRAGMA user_version") == OVERNEXT
    again.close()
    assert copies(old) == {f"jury-desk.before-{NEXT}.db", f"jury-desk.before-{OVERNEXT}.db"}


def test_new_file_has_every_step_and_no_copy_when_made(path: Path, key: bytes | None) -> None:
    store = open_store(path, key, (*MIGRATIONS, FOLLOWING, LATER))
    assert store._database.value("PRAGMA user_version") == OVERNEXT
    assert opened_sheet(store).set_level("k1", "acquis")
    store.close()
    assert copies(path) == set()


def test_copy_is_never_overwritten_when_one_is_there(old: Path, key: bytes | None) -> None:
    kept = old.with_name(f"jury-desk.before-{NEXT}.db")
    kept.write_bytes(b"an older copy")
    old.with_name("jury-desk.db.copy").write_bytes(b"a copy that was cut short")
    open_store(old, key, (*MIGRATIONS, FOLLOWING)).close()
    assert kept.read_bytes() == b"an older copy"
    assert copies(old) == {f"jury-desk.before-{NEXT}.db", f"jury-desk.before-{NEXT}-2.db"}
    open_store(old.with_name(f"jury-desk.before-{NEXT}-2.db"), key).close()


@pytest.mark.parametrize("step", [FAILING, DANGLING], ids=["failing", "dangling"])
def test_old_version_stays_when_a_step_fails(old: Path, key: bytes | None, step: Migration) -> None:
    with pytest.raises(ValueError, match=r"refused|references"):
        open_store(old, key, (*MIGRATIONS, step))
    store = open_store(old, key)
    assert store._database.value("PRAGMA user_version") == LAST
    with pytest.raises(Exception, match="no such table"):
        store._database.value("SELECT count(*) FROM receipt")
    assert store.load(REFS[1]) is not None
    store.close()
    open_store(old, key, (*MIGRATIONS, FOLLOWING)).close()


@pytest.mark.parametrize("after", [0, 3, len(FOLLOWING.statements)])
def test_old_version_stays_when_killed_within_a_step(path: Path, after: int) -> None:
    name = list(KEYS)[after % 2]
    store = open_store(path, KEYS[name])
    play(store)
    before = read(store)
    store.close()
    command = [sys.executable, "-c", DIES, str(path), name, str(after)]
    assert subprocess.run(command, check=False, cwd=ROOT).returncode == 9
    again = open_store(path, KEYS[name])
    assert again._database.value("PRAGMA user_version") == LAST
    assert again._database.is_whole(thorough=True)
    assert read(again) == before
    again.close()
    assert copies(path) == {f"jury-desk.before-{NEXT}.db"}


def test_file_is_refused_unchanged_when_newer(old: Path, key: bytes | None) -> None:
    open_store(old, key, (*MIGRATIONS, FOLLOWING)).close()
    content = old.read_bytes()
    with pytest.raises(NewerDatabaseError) as caught:
        open_store(old, key)
    assert caught.value.details == {"found": str(NEXT), "known": str(LAST)}
    assert "newer" in caught.value.what
    assert "Install" in caught.value.advice
    assert old.read_bytes() == content


def test_no_step_is_taken_when_the_file_is_damaged(path: Path) -> None:
    store = open_store(path, None)
    play(store)
    root = store._database.value("SELECT rootpage FROM sqlite_master WHERE name = 'journal'")
    store.close()
    content = bytearray(path.read_bytes())
    content[(root - 1) * 4096 + 8 : (root - 1) * 4096 + 40] = b"\xff" * 32
    path.write_bytes(content)
    with pytest.raises(NotADatabaseError):
        open_store(path, None, (*MIGRATIONS, FOLLOWING))
    assert path.read_bytes() == content
    assert copies(path) == set()


def test_no_step_is_taken_when_its_copy_cannot_be_made(old: Path, key: bytes | None) -> None:
    old.with_name("jury-desk.db.copy").mkdir()
    with pytest.raises(StorageError):
        open_store(old, key, (*MIGRATIONS, FOLLOWING))
    store = open_store(old, key)
    assert store._database.value("PRAGMA user_version") == LAST
    store.close()
