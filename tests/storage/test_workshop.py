"""Drafts on disk: what no program may do to them, what is told when they are damaged."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from jury_desk.errors import StorageError
from jury_desk.storage import open_store
from jury_desk.storage.store import SqliteStore
from tests.contracts.drafting import ACTS, AT, CONTENT, SHA256, example_draft, example_source
from tests.examples import example_grid, example_plan
from tests.storage.make_data_file import DATA, KEYS, draft, read_drafts

FORBIDDEN = [
    "UPDATE draft SET label = 'autre'",
    "UPDATE draft_step SET label = 'autre'",
    "UPDATE draft_step SET seq = seq + 100",
    "UPDATE draft_content SET content = x'00'",
    "UPDATE grid_revision SET revision = '9'",
    "DELETE FROM draft_step",
    "DELETE FROM draft_step WHERE seq = 6",
    "INSERT OR REPLACE INTO draft_step SELECT * FROM draft_step WHERE draft = 'draft-1'",
    "INSERT INTO draft_step SELECT draft, 9, at, kind, act, label FROM draft_step WHERE seq = 1",
    "INSERT INTO draft_step VALUES ('draft-1', 7, 'now', 'undo', x'00', 'x')",
    "INSERT INTO draft_step VALUES ('draft-1', 7, 'now', 'act', NULL, 'x')",
    "INSERT INTO draft_step VALUES ('draft-1', 7, 'now', 'erase', NULL, 'x')",
    "INSERT INTO draft_step VALUES ('no such draft', 0, 'now', 'undo', NULL, 'x')",
    "DELETE FROM draft_content",
    "INSERT INTO grid_revision SELECT 'x', grid, '9', '', '', added_at, NULL, 0 FROM grid_revision",
]


@pytest.fixture
def drafted(path: Path) -> Iterator[SqliteStore]:
    made = open_store(path, None)
    draft(made.workshop)
    yield made
    made.close()


@pytest.mark.parametrize("sql", FORBIDDEN)
def test_drafts_stay_when_rewritten_by_hand(drafted: SqliteStore, sql: str) -> None:
    before = read_drafts(drafted.workshop)
    with (
        pytest.raises((ValueError, StorageError), match=r"refused|not as it was"),
        drafted._database.writing(),
    ):
        drafted._database.run(sql)
    assert read_drafts(drafted.workshop) == before


DAMAGES = {
    "a step is missing": "DELETE FROM draft_step WHERE draft = 'draft-1' AND seq = 2",
    "an act is cut short": "UPDATE draft_step SET act = x'7b2274' WHERE draft = 'draft-1' "
    "AND seq = 1",
    "an act is unknown": 'UPDATE draft_step SET act = CAST(\'{"type":"erase"}\' AS BLOB) '
    "WHERE draft = 'draft-1' AND seq = 1",
    "the draft is changed": "UPDATE draft_content SET content = CAST(replace(CAST(content AS "
    "TEXT), 'Négocier', 'Autre') AS BLOB)",
    "the draft is gone": "DELETE FROM draft_content",
    "it is another draft": "UPDATE draft SET first = (SELECT first FROM draft WHERE "
    "id = 'draft-3') WHERE id = 'draft-1'",
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_opening_is_refused_and_nothing_lost_when_a_row_is_damaged(
    drafted: SqliteStore, damage: str
) -> None:
    database = drafted._database
    for (name,) in database.read("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
        database.run(f"DROP TRIGGER {name}")
    database.run("PRAGMA foreign_keys = OFF")
    database.run(damage)
    rows = database.read("SELECT * FROM draft_step")
    with pytest.raises(StorageError):
        drafted.workshop.draft("draft-1")
    assert database.read("SELECT * FROM draft_step") == rows
    assert {told.id for told in drafted.workshop.drafts()} == {"draft-1", "draft-2", "draft-3"}


def test_file_is_refused_when_its_bytes_are_not_what_was_kept(drafted: SqliteStore) -> None:
    drafted._database.run("DROP TRIGGER draft_content_never_updated")
    drafted._database.run(
        "UPDATE draft_content SET content = x'25504446' WHERE digest = :digest", {"digest": SHA256}
    )
    with pytest.raises(StorageError):
        drafted.workshop.content(SHA256)


def test_nothing_of_a_draft_is_kept_when_its_last_row_is_refused(path: Path) -> None:
    store = open_store(path, None)
    store._database.run(
        "CREATE TEMP TRIGGER late BEFORE INSERT ON draft BEGIN "
        "SELECT RAISE(ABORT, 'refused late'); END"
    )
    with pytest.raises(ValueError, match="refused late"):
        store.workshop.add_draft(example_draft(), example_source(), CONTENT, AT)
    assert store._database.value("SELECT count(*) FROM draft_content") == 0
    store.close()


def test_step_is_one_small_row_when_recorded(drafted: SqliteStore) -> None:
    kept = ("SELECT * FROM draft", "SELECT * FROM draft_content")
    before = [drafted._database.read(sql) for sql in kept]
    drafted.workshop.record_step("draft-2", 0, ACTS[0], "Exemple", AT)
    assert [drafted._database.read(sql) for sql in kept] == before
    ((act, label),) = drafted._database.read(
        "SELECT length(act), length(label) FROM draft_step WHERE draft = 'draft-2'"
    )
    assert act + label < 200


@pytest.mark.parametrize("name", KEYS)
def test_drafts_are_kept_in_a_file_of_version_1_when_it_was_opened(path: Path, name: str) -> None:
    path.parent.mkdir()
    shutil.copyfile(DATA / f"version-1-{name}.db", path)
    store = open_store(path, KEYS[name])
    assert store.workshop.drafts() == ()
    plan = store.sessions()[0]
    store.workshop.add_revision(store.grid(plan.grid_digest), "de la première version", AT)
    store.workshop.add_draft(example_draft(), example_source(), CONTENT, AT)
    store.workshop.record_step("draft-1", 0, ACTS[0], "Exemple", AT)
    store.close()
    again = open_store(path, KEYS[name])
    assert again.workshop.draft("draft-1").steps == ACTS[:1]
    assert [told.sessions for told in again.workshop.revisions()] == [1]
    again.close()
    assert path.with_name("jury-desk.before-2.db").is_file()


def test_workshop_is_closed_when_its_store_is(path: Path) -> None:
    store = open_store(path, None)
    workshop = store.workshop
    store.close()
    with pytest.raises(StorageError):
        workshop.drafts()


def test_session_keeps_its_grid_when_the_revision_went_before(path: Path) -> None:
    store = open_store(path, None)
    grid = example_grid()
    store.workshop.add_revision(grid, "", AT)
    store.workshop.remove_revision(grid.digest)
    store.add_session(example_plan(grid), grid)
    assert store.grid(grid.digest).digest == grid.digest
    store.close()
