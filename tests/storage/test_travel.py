"""What travels on disk: what no program may do to it, all or nothing, damage told."""

import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from jury_desk.domain.day import acts
from jury_desk.domain.ports import DayRecording
from jury_desk.errors import NotADatabaseError, StorageError
from jury_desk.services.day_log import DayLog
from jury_desk.storage import open_store
from jury_desk.storage.engine import Database
from jury_desk.storage.store import SqliteStore
from tests.contracts.arriving import (
    AT,
    SESSION,
    a_return,
    activation,
    day,
    decisions,
    enrolled,
    journal,
    later,
    manifest,
    name_of,
    secret,
    taken,
)
from tests.contracts.marking import (
    GRID,
    PLAN,
    REFS,
    TickingClock,
    complete_sheet,
    opened_sheet,
    sign,
)
from tests.contracts.preparing import example_preparation
from tests.contracts.test_take_over import another, carried_from, taking
from tests.storage.conftest import KEYS
from tests.storage.make_data_file import read_travel, travel

ROOT = Path(__file__).parents[2]
LATER_PLAN = structs.replace(PLAN, label="Session déplacée")

_CHANGED = {
    "session_secret": ("signing_key",),
    "activation": ("secret", "juror"),
    "reception_entry": ("content", "seq"),
    "taken_enrolment": ("content",),
    "taken_content": ("content",),
    "taken_sheet": ("signer", "taken_at"),
    "taken_journal": ("content",),
    "taken_day": ("content",),
    "taken_file": ("taken_at",),
    "last_heard": ("juror",),
}
FORBIDDEN = [
    *(
        f"UPDATE {table} SET {column} = 'x'"  # noqa: S608  words of this file
        for table, columns in _CHANGED.items()
        for column in columns
    ),
    *(f"DELETE FROM {table}" for table in (*_CHANGED, "enrolled")),  # noqa: S608
    (
        "INSERT OR REPLACE INTO activation "
        "SELECT id, session, juror, kdf, x'00', made_at, position FROM activation"
    ),
    "INSERT OR REPLACE INTO taken_content SELECT digest, x'00' FROM taken_content",
    "INSERT OR REPLACE INTO reception_entry SELECT * FROM reception_entry WHERE seq = 1",
    "INSERT INTO reception_entry SELECT session, 9, previous, digest, content FROM reception_entry",
    "UPDATE last_heard SET made_at = '2020-01-01T00:00:00+00:00'",
    "UPDATE taken_file SET sheets = 0",
    "UPDATE session SET grid_digest = plan_digest",
    "UPDATE session SET id = 'session-9'",
    "UPDATE session SET position = 9",
    "DELETE FROM prepared_session",
]


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A data file with something of everything."""
    path = tmp_path_factory.mktemp("template") / "jury-desk.db"
    made = open_store(path, None)
    made.preparation.add(example_preparation(GRID), GRID, AT, "")
    travel(made)
    made.close()
    return path.read_bytes()


@pytest.fixture
def full(path: Path, template: bytes) -> Iterator[SqliteStore]:
    path.parent.mkdir()
    path.write_bytes(template)
    made = open_store(path, None)
    yield made
    made.close()


def attempt(store: SqliteStore, sql: str) -> None:
    with store._database.writing():
        store._database.run(sql)


@pytest.mark.parametrize("sql", FORBIDDEN)
def test_what_travels_stays_when_rewritten_by_hand(full: SqliteStore, sql: str) -> None:
    before = read_travel(full)
    with pytest.raises((ValueError, StorageError), match="refused"):
        attempt(full, sql)
    assert read_travel(full) == before


def test_plan_stays_when_no_dossier_brought_the_session(path: Path) -> None:
    store = open_store(path, None)
    store.add_session(PLAN, GRID)
    store._database.run(
        "CREATE TEMP TABLE other AS SELECT digest FROM document WHERE digest <> "
        "(SELECT plan_digest FROM session)"
    )
    with pytest.raises(ValueError, match="only a dossier"):
        attempt(store, "UPDATE session SET plan_digest = (SELECT digest FROM other)")
    assert store.sessions() == (PLAN,)
    store.close()


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE mark SET sheet = :signed, criterion = 'k9' WHERE sheet = :other",
        "UPDATE OR REPLACE mark SET sheet = :signed WHERE sheet = :other",
        "UPDATE mark SET criterion = 'k9' WHERE :signed <> sheet AND sheet = :other",
    ],
    ids=["beside", "over", "to-another-criterion"],
)
def test_mark_stays_where_it_was_given_when_moved_by_hand(path: Path, sql: str) -> None:
    store = open_store(path, None)
    signed, other = opened_sheet(store), opened_sheet(store, REFS[1])
    complete_sheet(signed)
    sign(signed)
    other.set_level("k1", "non-acquis")
    sheets = {"signed": REFS[0].id, "other": REFS[1].id}
    with pytest.raises(ValueError, match="refused"), store._database.writing():
        store._database.run(sql, sheets)
    assert store.load(REFS[0]) == signed.state
    assert store.load(REFS[1]) == other.state
    store.close()


def test_plan_before_stays_kept_when_a_dossier_brings_another(path: Path) -> None:
    store = open_store(path, None)
    store.travel.take_dossier(PLAN, GRID, enrolled(), None)
    before = store._database.value("SELECT plan_digest FROM session")
    store.travel.take_dossier(LATER_PLAN, GRID, enrolled(2), None)
    kept = store._database.value("SELECT content FROM document WHERE digest = :d", {"d": before})
    assert PLAN.label.encode() in kept
    assert LATER_PLAN.label.encode() not in kept
    store.close()


def test_lost_work_is_taken_over_when_the_dossier_that_carries_it_has_another_plan(
    path: Path,
) -> None:
    store, lost = open_store(path, None), another()
    store.travel.take_dossier(LATER_PLAN, GRID, enrolled(2), None)
    carried = carried_from(lost)
    store.take_over(carried, *taking(store, carried), {})
    assert store.sessions() == (LATER_PLAN,)
    taken_over = store.load(REFS[0])
    assert taken_over is not None
    assert taken_over.marks == carried.sheet_state(carried.about.sheets[0]).marks
    store.close()


def test_work_of_another_juror_is_refused_when_the_session_came_in_a_dossier(path: Path) -> None:
    store, other = open_store(path, None), structs.replace(PLAN, juror="j2")
    store.travel.take_dossier(other, GRID, structs.replace(enrolled(), juror="j2"), None)
    carried = carried_from(another())
    with pytest.raises(StorageError):
        store.take_over(carried, *taking(store, carried), {})
    assert store.chains(REFS[0].id) == ()
    store.close()


# --- all or nothing -------------------------------------------------------------------------------


def dossier_act(store: SqliteStore) -> DayRecording:
    act = acts.DossierTaken(number=2, file=name_of("file"), plan=name_of("plan"))
    return DayLog(store, TickingClock(), PLAN).recording(act, {}, {})


def take_dossier(store: SqliteStore) -> None:
    store.travel.take_dossier(LATER_PLAN, GRID, enrolled(2), dossier_act(store))


def take_in(store: SqliteStore) -> None:
    came = [
        a_return("new", [taken(8), taken(9)], [journal(1, 9), journal(8)], [day(9)], manifest(2)),
        a_return("more", [taken(8, 2)], [journal(9)], [], manifest(made_at=later(90))),
    ]
    store.travel.take_in(came, later(99))


def decide(store: SqliteStore) -> None:
    kept = store.travel.reception(SESSION)
    more = decisions(*(entry.act for entry in (*kept, *kept)))
    store.travel.decide(more[len(kept) :])


@pytest.mark.parametrize("work", [take_dossier, take_in, decide], ids=lambda work: work.__name__)
def test_nothing_of_an_act_is_there_when_it_fails_at_any_statement(
    full: SqliteStore, monkeypatch: pytest.MonkeyPatch, work: Callable[[SqliteStore], None]
) -> None:
    before, honest = read_travel(full), Database.run
    left = statements = 0

    def run(self: Database, sql: str, parameters: Any = None) -> int:
        nonlocal left
        left -= 1
        if left == 0:
            raise StorageError("The disk went away.", "Put it back.")
        return honest(self, sql, parameters)

    monkeypatch.setattr(Database, "run", run)
    while True:
        statements += 1
        left = statements
        try:
            work(full)
        except StorageError:
            assert read_travel(full) == before
        else:
            break
    assert statements > 3
    assert read_travel(full) != before


WORKS = """
import sys
from dataclasses import replace
from pathlib import Path
from jury_desk.storage import open_store
from tests.contracts.arriving import AT, a_return, journal, later, manifest, taken
from tests.contracts.marking import GRID
from tests.contracts.preparing import example_preparation
from tests.contracts.test_take_over import another, carried_from, taking
from tests.storage.conftest import KEYS
store = open_store(Path(sys.argv[1]), KEYS[sys.argv[2]])
store.preparation.add(example_preparation(GRID), GRID, AT, "")
print("begun", flush=True)
number = 0
while True:
    number += 1
    said = manifest(made_at=later(number))
    sheets = [taken(number), taken(number, 2)]
    store.travel.take_in(
        [a_return(str(number), sheets, [journal(1, number + 2)], said=said)], later(number)
    )
    print(number, flush=True)
"""


@pytest.mark.parametrize("run", range(4))
def test_nothing_acknowledged_is_lost_and_nothing_half_there_when_killed(
    path: Path, run: int
) -> None:
    name = list(KEYS)[run % 2]
    command = [sys.executable, "-c", WORKS, str(path), name]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as worker:
        assert worker.stdout is not None
        assert worker.stdout.readline() == "begun\n"
        for _ in range(7 * run + 2):
            told = int(worker.stdout.readline())
        worker.kill()
        rest = worker.stdout.read().split("\n")
    acknowledged = max([told, *(int(line) for line in rest[:-1])])
    store = open_store(path, KEYS[name])
    facts = store.travel.facts(SESSION)
    count = len(facts.files)
    assert acknowledged <= count <= acknowledged + 1
    assert len(facts.sheets) == 2 * count
    assert facts.heard[0].made_at == later(count)
    (chain,) = store.travel.journals(journal(1).sheet)
    assert chain == journal(1, count + 2)
    assert store._database.is_whole(thorough=True)
    store.close()


# --- a session that goes --------------------------------------------------------------------------


def test_keys_go_with_a_draft_when_it_is_removed(path: Path) -> None:
    store = open_store(path, None)
    store.preparation.add(example_preparation(GRID), GRID, AT, "")
    store.travel.add_session_secret(secret())
    store.travel.add_activation(activation())
    store.preparation.remove(SESSION)
    assert store.travel.sessions_with_keys() == ()
    assert store.travel.activations(SESSION) == ()
    store.close()


@pytest.mark.parametrize("work", [take_in, decide], ids=lambda work: work.__name__)
def test_session_stays_when_something_came_in(
    path: Path, work: Callable[[SqliteStore], None]
) -> None:
    store = open_store(path, None)
    store.preparation.add(example_preparation(GRID), GRID, AT, "")
    store.travel.decide(decisions()[:1] if work is decide else ())
    work(store)
    with pytest.raises(ValueError, match="refused"):
        store.preparation.remove(SESSION)
    assert store.preparation.load(SESSION) == example_preparation(GRID)
    store.close()


# --- damage ---------------------------------------------------------------------------------------

READERS: dict[str, Callable[[SqliteStore], object]] = {
    "enrolled": lambda store: store.travel.enrolled(SESSION),
    "session_secret": lambda store: store.travel.sessions_with_keys(),
    "reception_entry": lambda store: store.travel.reception(SESSION),
    "taken_enrolment": lambda store: store.travel.facts(SESSION),
    "last_heard": lambda store: store.travel.facts(SESSION),
    "taken_content": lambda store: store.travel.returned_sheet(taken(1).sheet.digest),
    "taken_journal": lambda store: store.travel.journals(journal(1).sheet),
    "taken_day": lambda store: store.travel.days(SESSION),
}
DAMAGE: dict[str, Callable[[bytes], object]] = {
    "cut": lambda content: content[:-5],
    "longer": lambda content: content + b"x",
    "text": lambda _: "text",
    "no-json": lambda _: zlib.compress(b"{"),
    "spaced": lambda content: zlib.compress(
        zlib.decompress(content).replace(b'","', b'", "', 1).replace(b":1,", b": 1,", 1)
    ),
    "other-words": lambda content: zlib.compress(_changed(zlib.decompress(content))),
    "bomb": lambda _: zlib.compress(bytes(17 * 1024 * 1024)),
}


def _changed(raw: bytes) -> bytes:
    """One digit of a moment another one: still a document, but of another digest."""
    at = raw.find(b"2026-06")
    return raw.replace(b"2026-06", b"2026-07", 1) if at >= 0 else b"[]"


def _without_rules(store: SqliteStore, table: str) -> None:
    rules = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = :table"
    for (name,) in store._database.read(rules, {"table": table}):
        store._database.run(f"DROP TRIGGER {name}")


HARMLESS = {("enrolled", "other-words"), ("taken_journal", "spaced")}
"""Beside what is known of a dossier nothing says what it was: the file's cipher does. A chain is
told by its last digest, however its lines are spaced.
"""


@pytest.mark.parametrize(
    ("table", "damage"),
    [(table, damage) for table in READERS for damage in DAMAGE if (table, damage) not in HARMLESS],
)
def test_damage_is_told_when_what_travels_is_read(
    full: SqliteStore, table: str, damage: str
) -> None:
    column = "keys" if table == "session_secret" else "content"
    _without_rules(full, table)
    for (content,) in full._database.read(f"SELECT {column} FROM {table}"):  # noqa: S608
        with full._database.writing():
            full._database.run(
                f"UPDATE {table} SET {column} = :new WHERE {column} = :old",  # noqa: S608
                {"new": DAMAGE[damage](content), "old": content},
            )
    with pytest.raises(NotADatabaseError):
        READERS[table](full)


def test_entry_is_missed_when_the_reception_journal_was_cut(full: SqliteStore) -> None:
    full._database.run("DROP TRIGGER reception_entry_never_deleted")
    attempt(full, "DELETE FROM reception_entry WHERE seq = 1")
    with pytest.raises(NotADatabaseError):
        full.travel.reception(SESSION)


def test_nothing_that_travels_lies_open_when_the_file_is_encrypted(path: Path) -> None:
    store = open_store(path, KEYS["encrypted"])
    store.preparation.add(example_preparation(GRID), GRID, AT, "")
    travel(store)
    content = b"".join(one.read_bytes() for one in path.parent.iterdir())
    for told in (secret().signing_key, activation().secret, b"laptop-1", PLAN.label.encode()):
        assert told not in content
    store.close()
