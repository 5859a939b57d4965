"""The file's own rules: what no program may do to it, ours included."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from jury_desk.errors import StorageError
from jury_desk.storage import open_store
from jury_desk.storage.store import SqliteStore
from tests.contracts.marking import REFS, complete_sheet, opened_sheet, sign

FORBIDDEN = [
    "UPDATE journal SET at = '2026-01-01T00:00:00+00:00'",
    "UPDATE journal SET seq = seq + 100",
    "DELETE FROM journal",
    "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE seq = 1",
    (
        "INSERT INTO journal SELECT sheet, 'other', 2, at, elapsed_ms, act, criterion, old, new, "
        "undoes, previous, digest, turn FROM journal WHERE seq = 2"
    ),
    "UPDATE sealed_version SET content = x'00'",
    "DELETE FROM sealed_version",
    "INSERT OR REPLACE INTO sealed_version SELECT header, sheet, 1, x'00' FROM sealed_version",
    "INSERT INTO sealed_version SELECT 'h', sheet, version + 1, content FROM sealed_version",
    "UPDATE text SET content = ''",
    "DELETE FROM text",
    "INSERT OR REPLACE INTO text SELECT digest, '' FROM text",
    "UPDATE document SET content = x'00'",
    "DELETE FROM document",
    "UPDATE data_file SET device = 'other'",
    "DELETE FROM data_file",
    "INSERT INTO data_file VALUES (2, 'other')",
    "UPDATE mark SET level = 'acquis'",
    "UPDATE mark SET comment = NULL",
    "DELETE FROM mark",
    "INSERT INTO mark SELECT id, 'k9', 'acquis', NULL FROM sheet",
    "INSERT OR REPLACE INTO mark SELECT sheet, criterion, 'acquis', NULL FROM mark",
    "UPDATE sheet SET phase = 'write-up'",
    "UPDATE sheet SET phase = 'write-up', version = 2",
    (
        "UPDATE sheet SET phase = 'write-up', version = 2, "
        "reason = (SELECT min(digest) FROM text), parent = (SELECT header FROM sealed_version)"
    ),
    "UPDATE sheet SET signed_at = NULL",
    "UPDATE sheet SET subject = 'c9'",
    "DELETE FROM sheet",
    (
        "INSERT INTO sheet SELECT 'x', session, passage, juror, subject, part, version, parent, "
        "reason, 'signed', started_at, signed_at FROM sheet"
    ),
    "UPDATE session SET plan_digest = 'x'",
    "DELETE FROM session",
]

REFUSED = r"the data file refused|not as it was when it was read"

FORBIDDEN_WHILE_OPEN = [
    "UPDATE sheet SET phase = 'signed'",
    "UPDATE sheet SET version = 2",
    "UPDATE sheet SET parent = 'x'",
    "UPDATE sheet SET phase = 'received'",
    "UPDATE sheet SET part = 'own'",
    "UPDATE mark SET comment = 'no text has this digest'",
    "INSERT INTO mark VALUES ('no such sheet', 'k1', 'acquis', NULL)",
    "INSERT INTO sealed_version SELECT 'h', id, 1, x'00' FROM sheet",
    "DELETE FROM sheet",
]


@pytest.fixture
def store(path: Path) -> Iterator[SqliteStore]:
    made = open_store(path, None)
    yield made
    made.close()


def attempt(store: SqliteStore, sql: str) -> None:
    with store._database.writing():
        store._database.run(sql)


@pytest.mark.parametrize("sql", FORBIDDEN)
def test_signed_sheet_stays_when_rewritten_by_hand(store: SqliteStore, sql: str) -> None:
    sheet = opened_sheet(store)
    complete_sheet(sheet)
    made = sign(sheet)
    journal = store.journal(REFS[0].id)
    with pytest.raises((ValueError, StorageError), match=REFUSED) as caught:
        attempt(store, sql)
    assert "Justification" not in str(caught.value)
    assert store.load(REFS[0]) == sheet.state
    assert store.journal(REFS[0].id) == journal
    assert store.sealed_versions(REFS[0].id) == (made,)


@pytest.mark.parametrize("sql", FORBIDDEN_WHILE_OPEN)
def test_open_sheet_stays_when_rewritten_by_hand(store: SqliteStore, sql: str) -> None:
    sheet = opened_sheet(store)
    sheet.set_level("k1", "acquis")
    with pytest.raises(ValueError, match="the data file refused"):
        attempt(store, sql)
    assert store.load(REFS[0]) == sheet.state


def test_nothing_of_an_act_stays_when_its_last_row_is_refused(store: SqliteStore) -> None:
    sheet = opened_sheet(store)
    complete_sheet(sheet)
    before = store.journal(REFS[0].id)
    header, content = "0" * 64, b"{}"
    store._database.run(
        "CREATE TEMP TRIGGER late BEFORE UPDATE ON sheet BEGIN "
        "SELECT RAISE(ABORT, 'refused late'); END"
    )
    with pytest.raises(ValueError, match="refused late"):
        sheet.record_seal(header, content)
    assert store.journal(REFS[0].id) == before
    assert store._database.value("SELECT count(*) FROM sealed_version") == 0
    assert store.load(REFS[0]) == sheet.state
