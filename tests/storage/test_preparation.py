"""Prepared sessions on disk: what no program may do to them, what is told when one is damaged."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import structs

from jury_desk.domain.preparation.card import Room
from jury_desk.domain.preparation.ports import PreparationAct, PreparedStep
from jury_desk.domain.preparation.preparation import Change, Kind
from jury_desk.errors import RevisionFrozenError, StorageError
from jury_desk.storage import open_store
from jury_desk.storage.store import SqliteStore
from tests.contracts.drafting import AT
from tests.contracts.preparing import example_preparation
from tests.examples import example_grid, example_plan
from tests.storage.make_data_file import prepare, read_preparations

GRID = example_grid()

FORBIDDEN = [
    "UPDATE prepared_step SET \"by\" = 'x'",
    "UPDATE prepared_step SET seq = seq + 100",
    "UPDATE prepared_content SET content = x'00'",
    "UPDATE prepared_file SET session = 'session-2'",
    "UPDATE prepared_session SET id = 'other' WHERE id = 'session-1'",
    "UPDATE prepared_session SET practice = 1 WHERE id = 'session-2'",
    "UPDATE prepared_session SET state = 'draft' WHERE id = 'session-2'",
    "UPDATE prepared_session SET state = 'lost' WHERE id = 'session-1'",
    "UPDATE prepared_session SET grid_digest = 'x' WHERE id = 'session-1'",
    "UPDATE prepared_session SET kind = 'vae' WHERE id = 'session-2'",
    "DELETE FROM prepared_step",
    "DELETE FROM prepared_session WHERE id = 'session-2'",
    "INSERT OR REPLACE INTO prepared_step SELECT * FROM prepared_step WHERE session = 'session-1'",
    (
        'INSERT INTO prepared_step SELECT session, 9, at, act, "by", undoes, changes, '
        "previous, digest FROM prepared_step WHERE session = 'session-1' AND seq = 5"
    ),
    (
        'INSERT INTO prepared_step SELECT session, 6, at, act, "by", undoes, changes, '
        "previous, digest FROM prepared_step WHERE session = 'session-1' AND seq = 5"
    ),
    "INSERT INTO saved_rules VALUES ('other', 'x', x'00')",
    "INSERT INTO prepared_item VALUES ('no such session', 'room', 'r', 1, x'00')",
]


@pytest.fixture
def prepared(path: Path) -> Iterator[SqliteStore]:
    made = open_store(path, None)
    prepare(made.preparation)
    yield made
    made.close()


@pytest.mark.parametrize("sql", FORBIDDEN)
def test_sessions_stay_when_rewritten_by_hand(prepared: SqliteStore, sql: str) -> None:
    before = read_preparations(prepared.preparation)
    with pytest.raises(ValueError, match="refused"), prepared._database.writing():
        prepared._database.run(sql)
    assert read_preparations(prepared.preparation) == before


def without_rules(store: SqliteStore, damage: str) -> None:
    """Damage the file as no program could that knows its rules."""
    database = store._database
    for (name,) in database.read("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
        database.run(f"DROP TRIGGER {name}")
    database.run("PRAGMA foreign_keys = OFF")
    database.run("PRAGMA ignore_check_constraints = ON")
    assert database.run(damage)


DAMAGED_ITEMS = {
    "an item is cut short": "UPDATE prepared_item SET content = x'7b2269' "
    "WHERE session = 'session-1' AND kind = 'candidate' AND id = 'c2'",
    "an item has a fault": "UPDATE prepared_item SET content = CAST(replace(CAST(content AS TEXT), "
    "'\"F\"', '\"X\"') || ' ' || x'00' AS BLOB) WHERE session = 'session-1' AND id = 'c1'",
    "an item is another's": "UPDATE prepared_item SET content = (SELECT content FROM prepared_item "
    "WHERE session = 'session-1' AND id = 'c1') WHERE session = 'session-1' AND id = 'c2'",
    "an item is of another kind": "UPDATE prepared_item SET kind = 'team' "
    "WHERE session = 'session-1' AND id = 'c2'",
    "a kind is unknown": "UPDATE prepared_item SET kind = 'chair' "
    "WHERE session = 'session-1' AND id = 'c2'",
    "an item is a number": "UPDATE prepared_item SET content = 5 "
    "WHERE session = 'session-1' AND kind = 'candidate' AND id = 'c2'",
    "a place is a text": "UPDATE prepared_item SET position = 'x' "
    "WHERE session = 'session-1' AND kind = 'candidate' AND id = 'c2'",
    "the card is gone": "DELETE FROM prepared_item WHERE session = 'session-1' AND kind = 'card'",
    "the card is another's": "UPDATE prepared_item SET content = (SELECT content FROM "
    "prepared_item WHERE session = 'session-2' AND kind = 'card') "
    "WHERE session = 'session-1' AND kind = 'card'",
}


@pytest.mark.parametrize("damage", DAMAGED_ITEMS.values(), ids=DAMAGED_ITEMS)
def test_opening_is_refused_and_nothing_lost_when_an_item_is_damaged(
    prepared: SqliteStore, damage: str
) -> None:
    without_rules(prepared, damage)
    rows = prepared._database.read("SELECT * FROM prepared_item")
    with pytest.raises(StorageError, match="damaged"):
        prepared.preparation.load("session-1")
    assert prepared._database.read("SELECT * FROM prepared_item") == rows
    assert prepared.preparation.load("session-2").id == "session-2"


DAMAGED_STEPS = {
    "a step is missing": "DELETE FROM prepared_step WHERE session = 'session-1' AND seq = 2",
    "a step is changed": "UPDATE prepared_step SET \"by\" = 's9' WHERE session = 'session-1' "
    "AND seq = 2",
    "a change is changed": "UPDATE prepared_step SET changes = CAST(replace(CAST(changes AS TEXT), "
    "'Camille', 'Camilla') AS BLOB) WHERE session = 'session-1' AND seq = 1",
    "changes are a text": "UPDATE prepared_step SET changes = 'x' WHERE session = 'session-1' "
    "AND seq = 2",
    "changes are a number": "UPDATE prepared_step SET changes = 5 WHERE session = 'session-1' "
    "AND seq = 2",
    "the chain is broken": "UPDATE prepared_step SET previous = digest WHERE "
    "session = 'session-1' AND seq = 2",
}


@pytest.mark.parametrize("damage", DAMAGED_STEPS.values(), ids=DAMAGED_STEPS)
def test_journal_is_refused_when_a_line_of_it_is_damaged(
    prepared: SqliteStore, damage: str
) -> None:
    without_rules(prepared, damage)
    with pytest.raises(StorageError, match="damaged"):
        prepared.preparation.steps("session-1")
    assert len(prepared.preparation.steps("session-2")) == 2
    assert prepared.preparation.load("session-1").id == "session-1"


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE prepared_session SET first_day = 'June' WHERE id = 'session-1'",
        "UPDATE prepared_session SET state = 'lost' WHERE id = 'session-1'",
        "UPDATE prepared_session SET label = x'00' WHERE id = 'session-1'",
        "UPDATE prepared_session SET changed_at = x'00' WHERE id = 'session-1'",
    ],
)
def test_list_is_refused_when_a_line_of_it_is_damaged(prepared: SqliteStore, damage: str) -> None:
    without_rules(prepared, damage)
    with pytest.raises(StorageError, match="damaged"):
        prepared.preparation.summaries()


def test_file_is_refused_when_its_bytes_are_not_what_was_kept(prepared: SqliteStore) -> None:
    digest = prepared.preparation.keep_content(b"a photo")
    without_rules(prepared, "UPDATE prepared_content SET content = x'00'")
    with pytest.raises(StorageError, match="damaged"):
        prepared.preparation.content(digest)


def test_grid_is_refused_when_its_bytes_are_not_what_was_kept(prepared: SqliteStore) -> None:
    without_rules(prepared, "UPDATE document SET content = x'7b7d'")
    with pytest.raises(StorageError, match="damaged"):
        prepared.preparation.grid(GRID.digest)


def test_named_rules_are_refused_when_damaged(prepared: SqliteStore) -> None:
    without_rules(prepared, "UPDATE saved_rules SET content = x'7b7d'")
    with pytest.raises(StorageError, match="damaged"):
        prepared.preparation.regulations()
    with pytest.raises(StorageError, match="damaged"):
        prepared.preparation.profiles()


def test_nothing_of_a_step_is_kept_when_its_last_row_is_refused(prepared: SqliteStore) -> None:
    before = read_preparations(prepared.preparation)
    prepared._database.run(
        "CREATE TEMP TRIGGER late BEFORE UPDATE ON prepared_session BEGIN "
        "SELECT RAISE(ABORT, 'refused late'); END"
    )
    room = Change(Kind.ROOM, "r9", None, Room(id="r9", label="Amphi"))
    step = PreparedStep(6, AT, PreparationAct.CHANGED, "", (room,))
    with pytest.raises(ValueError, match="refused late"):
        prepared.preparation.record("session-1", step)
    assert read_preparations(prepared.preparation) == before


def test_item_is_as_it_was_when_its_row_lacks_a_field_with_a_default(
    prepared: SqliteStore,
) -> None:
    prepared._database.run(
        'UPDATE prepared_item SET content = CAST(\'{"id":"r1","label":"B104"}\' AS BLOB) '
        "WHERE session = 'session-1' AND id = 'r1'"
    )
    before = prepared.preparation.load("session-1").rooms["r1"]
    change = Change(Kind.ROOM, "r1", before, structs.replace(before, label="B106"))
    step = PreparedStep(6, AT, PreparationAct.CHANGED, "", (change,))
    prepared.preparation.record("session-1", step)
    assert prepared.preparation.load("session-1").rooms["r1"].label == "B106"


def test_revision_is_frozen_when_a_session_is_prepared_on_it(path: Path) -> None:
    store = open_store(path, None)
    store.workshop.add_revision(GRID, "", AT)
    assert not store.workshop.uses()
    store.preparation.add(example_preparation(GRID), GRID, AT, "")
    assert store.workshop.uses() == {GRID.digest: 1}
    assert store.workshop.revisions()[0].frozen
    with pytest.raises(RevisionFrozenError):
        store.workshop.remove_revision(GRID.digest)
    store.add_session(example_plan(GRID), GRID)  # the same session, handed out
    assert store.workshop.uses() == {GRID.digest: 1}
    store.preparation.remove("session-1")
    assert store.workshop.uses() == {GRID.digest: 1}
    store.close()


def test_revision_is_free_again_when_its_draft_session_is_removed(path: Path) -> None:
    store = open_store(path, None)
    store.workshop.add_revision(GRID, "", AT)
    store.preparation.add(example_preparation(GRID), GRID, AT, "")
    store.preparation.remove("session-1")
    store.workshop.remove_revision(GRID.digest)
    assert store.workshop.revisions() == ()
    store.close()
