"""The day on the real file: what is discarded is gone from the disk, and no disk is too full."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from jury_desk.domain.canonical import text_digest
from jury_desk.errors import DiskFullError
from jury_desk.services.day_log import DayLog
from jury_desk.storage import open_store
from jury_desk.storage.store import SqliteStore
from tests.contracts.marking import GRID, PLAN, TickingClock
from tests.storage.conftest import KEY, SmallDisk
from tests.storage.test_rules import REFUSED, attempt

PASSAGE = PLAN.passages[0].id
SECRET = "hésite longuement avant de répondre"
LONG = f"{SECRET}, " * 50

FORBIDDEN = [
    "UPDATE day_entry SET at = '2026-01-01T00:00:00+00:00'",
    "DELETE FROM day_entry",
    "INSERT OR REPLACE INTO day_entry SELECT * FROM day_entry WHERE seq = 1",
    (
        "INSERT INTO day_entry SELECT session, juror, 'other', 2, at, elapsed_ms, epoch, act, "
        "previous, digest FROM day_entry WHERE seq = 2"
    ),
    (
        "INSERT INTO day_entry SELECT session, juror, device, 3, at, elapsed_ms, epoch, act, "
        "previous, digest FROM day_entry WHERE seq = 2"
    ),
    "UPDATE note_text SET content = ''",
]

DIES = """
import os, sys
from pathlib import Path
from jury_desk.storage import open_store
from tests.storage.conftest import KEY
from tests.storage.test_day import SECRET, day_log
log = day_log(open_store(Path(sys.argv[1]), KEY))
log.take_note("p1", "Une note")
log.keep_draft("p1", SECRET[:9])
log.keep_draft("p1", SECRET)
print("acknowledged", flush=True)
os._exit(9)
"""


def day_log(store: SqliteStore) -> DayLog:
    store.add_session(PLAN, GRID)
    return DayLog(store, TickingClock(), PLAN)


def tell_on_and_on(log: DayLog) -> None:
    for number in range(1000):
        log.record_incident(PASSAGE, None, "technical", f"{number} " + "Une panne. " * 1500)


@pytest.fixture
def store(path: Path) -> Iterator[SqliteStore]:
    made = open_store(path, None)
    yield made
    made.close()


def on_disk(folder: Path) -> bytes:
    """Every byte of the data directory."""
    return b"".join(item.read_bytes() for item in folder.rglob("*") if item.is_file())


@pytest.mark.parametrize("sql", FORBIDDEN)
def test_day_stays_when_rewritten_by_hand(store: SqliteStore, sql: str) -> None:
    log = day_log(store)
    log.start_phase(PASSAGE, 0)
    log.take_note(PASSAGE, SECRET)
    kept = store.day_entries(PLAN.id, PLAN.juror)
    with pytest.raises(Exception, match=rf"{REFUSED}|This day is not as it was"):
        attempt(store, sql)
    assert store.day_entries(PLAN.id, PLAN.juror) == kept
    assert store.texts([text_digest(SECRET)])


@pytest.mark.parametrize("text", [SECRET, LONG], ids=["short", "long"])
def test_no_byte_of_a_note_is_on_the_disk_when_it_is_discarded(
    path: Path, store: SqliteStore, text: str
) -> None:
    log = day_log(store)
    log.keep_draft(PASSAGE, f"{text} et")
    note = log.take_note(PASSAGE, text)
    log.rewrite_note(note, f"Bref : {text}")
    assert SECRET.encode() in on_disk(path.parent)
    log.discard_note(note)
    assert SECRET.encode() not in on_disk(path.parent)
    store.close()
    assert SECRET.encode() not in on_disk(path.parent)


def test_day_goes_on_when_the_disk_was_full(small_disk: SmallDisk, key: bytes | None) -> None:
    path = small_disk.folder / "data" / "jury-desk.db"
    store = open_store(path, key)
    log = day_log(store)
    log.start_phase(PASSAGE, 0)
    small_disk.fill(store)
    with pytest.raises(DiskFullError):
        tell_on_and_on(log)
    kept = log.state
    assert day_log(store).state == kept
    small_disk.free(store)
    log.pause(PASSAGE, "Alarme")
    store.close()
    again = open_store(path, key)
    assert day_log(again).state == log.state
    assert again._database.is_whole(thorough=True)
    again.close()


def test_notes_and_what_was_typed_are_there_when_killed(path: Path) -> None:
    store = open_store(path, KEY)
    day_log(store)
    store.close()
    ran = subprocess.run(
        [sys.executable, "-c", DIES, str(path)], check=False, capture_output=True, text=True
    )
    assert (ran.returncode, ran.stdout) == (9, "acknowledged\n"), ran.stderr
    again = open_store(path, KEY)
    log = day_log(again)
    assert log.drafts() == {"p1": SECRET}
    assert [log.text(note.text) for note in log.state.notes.values()] == ["Une note"]
    again.close()
