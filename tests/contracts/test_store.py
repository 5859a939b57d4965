"""What every store must do, on the one in memory and on the real one, plain and encrypted."""

import dataclasses
import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec import structs

from jury_desk.domain import sheet as rules
from jury_desk.domain.audit import Act, JournalEntry, check_chain
from jury_desk.domain.canonical import text_digest
from jury_desk.domain.document import parsed
from jury_desk.domain.ports import Head, Recording, Store, StoredKey
from jury_desk.domain.sheet import Mark, Phase
from jury_desk.errors import StorageError
from jury_desk.services.open_sheet import OpenSheet
from jury_desk.storage import open_store
from tests.contracts.marking import (
    GRID,
    PLAN,
    REFS,
    complete_sheet,
    opened_sheet,
    sealed_of,
    sign,
)
from tests.contracts.memory_store import MemoryStore
from tests.examples import example_grid

MAKERS: dict[str, Callable[[Path], Store]] = {
    "memory": lambda _: MemoryStore(),
    "plain": lambda folder: open_store(folder / "jury-desk.db", None),
    "encrypted": lambda folder: open_store(folder / "jury-desk.db", b"k" * 32),
}


@pytest.fixture(params=MAKERS)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    made = MAKERS[request.param](tmp_path)
    yield made
    made.close()


@pytest.fixture
def sheet(store: Store) -> OpenSheet:
    return opened_sheet(store)


def recording_of(store: Store, sheet: OpenSheet, /, **changes: object) -> Recording:
    """A well-formed act that gives k1 a level, with parts of its entry changed."""
    entry = parsed(
        JournalEntry,
        {
            "sheet": sheet.ref.id,
            "device": store.device,
            "seq": sheet.state.seq + 1,
            "at": dt.datetime(2026, 6, 12, 10, tzinfo=dt.UTC),
            "elapsed_ms": 5,
            "act": Act.LEVEL_SET,
            "criterion": "k1",
            "new": "acquis",
            "previous": sheet.state.head,
            **changes,
        },
    )
    return Recording(sheet.ref, entry, ("k1", Mark("acquis")))


def test_session_is_kept_with_its_grid_when_added(store: Store) -> None:
    store.add_session(PLAN, GRID)
    assert store.sessions() == (PLAN,)
    assert store.grid(PLAN.grid_digest) == GRID


def test_session_is_kept_once_when_added_twice(store: Store) -> None:
    store.add_session(PLAN, GRID)
    store.add_session(PLAN, GRID)
    assert store.sessions() == (PLAN,)


def test_sessions_come_newest_first_then_as_added_when_several(store: Store) -> None:
    def plan(name: str, day: int) -> None:
        date = dt.date(2026, 6, day)
        store.add_session(structs.replace(PLAN, id=name, date=date), GRID)

    plan("b", 11)
    plan("c", 12)
    plan("a", 12)
    plan("d", 13)
    assert [kept.id for kept in store.sessions()] == ["d", "c", "a", "b"]


def test_plan_is_refused_when_another_of_its_id_is_kept(store: Store) -> None:
    store.add_session(PLAN, GRID)
    with pytest.raises(StorageError):
        store.add_session(structs.replace(PLAN, label="Une autre"), GRID)
    assert store.sessions() == (PLAN,)


def test_plan_is_refused_when_the_grid_is_not_its_own(store: Store) -> None:
    with pytest.raises(ValueError, match="grid"):
        store.add_session(PLAN, example_grid(5))
    assert store.sessions() == ()


def test_grid_is_a_key_error_when_not_kept(store: Store) -> None:
    with pytest.raises(KeyError):
        store.grid("0" * 64)


def test_sheet_is_none_when_never_opened(store: Store) -> None:
    store.add_session(PLAN, GRID)
    assert store.load(REFS[0]) is None
    assert store.journal(REFS[0].id) == ()
    assert store.sealed_versions(REFS[0].id) == ()
    assert store.summaries(PLAN.id) == {}


def test_sheet_loads_as_it_stood_when_marked(store: Store, sheet: OpenSheet) -> None:
    sheet.set_level("k1", "acquis")
    sheet.set_level("k2", "partiel")
    sheet.set_comment("k2", "Écoute ✓ à l’oral 🙂")
    sheet.set_level("k1", None)
    assert store.load(sheet.ref) == sheet.state
    assert store.load(REFS[1]) is None


def test_undo_and_redo_steps_load_when_acts_were_turned_back(
    store: Store, sheet: OpenSheet
) -> None:
    sheet.set_level("k1", "acquis")
    sheet.set_comment("k1", "un")
    sheet.set_comment("k1", "deux")
    sheet.undo()
    sheet.undo()
    sheet.redo()
    loaded = store.load(sheet.ref)
    assert loaded == sheet.state
    assert loaded is not None
    assert (len(loaded.undo), len(loaded.redo)) == (2, 1)


def test_journal_is_a_whole_chain_when_acts_are_recorded(store: Store, sheet: OpenSheet) -> None:
    complete_sheet(sheet)
    entries = store.journal(sheet.ref.id)
    assert check_chain(entries) is None
    assert entries[-1].digest == sheet.state.head
    assert [entry.act for entry in entries][:2] == [Act.OPENED, Act.LEVEL_SET]
    assert {entry.device for entry in entries} == {store.device}


def test_entry_reads_back_the_same_when_its_time_has_another_zone(
    store: Store, sheet: OpenSheet
) -> None:
    at = dt.datetime(2026, 6, 12, 11, 2, 3, 45_000, dt.timezone(dt.timedelta(hours=5, minutes=30)))
    recording = recording_of(store, sheet, at=at, undoes=7, old="partiel")
    store.record(recording)
    (kept,) = store.journal(sheet.ref.id)
    assert kept == recording.entry
    assert kept.digest == recording.entry.digest


@pytest.mark.parametrize("change", [{"seq": 2}, {"seq": 4}, {"previous": "a" * 64}])
def test_act_is_refused_when_it_does_not_follow_the_chain(
    store: Store, sheet: OpenSheet, change: dict[str, object]
) -> None:
    sheet.set_level("k2", "acquis")  # opened, then set: two entries
    before = store.journal(sheet.ref.id)
    with pytest.raises(StorageError):
        store.record(recording_of(store, sheet, **change))
    assert store.journal(sheet.ref.id) == before
    assert store.load(sheet.ref) == sheet.state


def test_act_is_refused_when_the_sheet_was_read_before_another_act(
    store: Store, sheet: OpenSheet
) -> None:
    sheet.set_level("k1", "acquis")
    stale = opened_sheet(store)
    sheet.set_level("k1", "partiel")
    with pytest.raises(StorageError):
        stale.set_level("k1", "non-acquis")
    assert store.load(sheet.ref) == sheet.state
    stale.reload()
    stale.set_level("k1", "non-acquis")
    assert store.load(sheet.ref) == stale.state


def test_first_act_is_refused_when_it_names_one_before(store: Store, sheet: OpenSheet) -> None:
    with pytest.raises(StorageError):
        store.record(recording_of(store, sheet, previous="a" * 64))
    assert store.load(sheet.ref) is None


@pytest.mark.parametrize("change", [{"sheet": "f" * 32}, {"device": "another"}])
def test_entry_is_a_bug_when_of_another_sheet_or_device(
    store: Store, sheet: OpenSheet, change: dict[str, object]
) -> None:
    with pytest.raises(ValueError, match="another"):
        store.record(recording_of(store, sheet, **change))
    assert store.journal(sheet.ref.id) == ()


def test_text_is_a_bug_when_under_another_digest(store: Store, sheet: OpenSheet) -> None:
    recording = recording_of(store, sheet)
    with pytest.raises(ValueError, match="digest"):
        store.record(dataclasses.replace(recording, texts={text_digest("un"): "deux"}))
    assert store.load(sheet.ref) is None


def test_summaries_tell_phase_count_and_times_when_sheets_are_started(store: Store) -> None:
    sheet = opened_sheet(store)
    sheet.set_level("k1", "acquis")
    sheet.set_level("k2", "partiel")
    sheet.set_level("k2", None)
    other = opened_sheet(store, REFS[1])
    other.start_write_up()
    entries = store.journal(sheet.ref.id)
    found = store.summaries(PLAN.id)
    assert set(found) == {sheet.ref.id, other.ref.id}
    summary = found[sheet.ref.id]
    assert (summary.phase, summary.marked, summary.version) == (Phase.LIVE, 1, 1)
    assert (summary.started_at, summary.signed_at) == (entries[0].at, None)
    assert found[other.ref.id].phase is Phase.WRITE_UP
    assert found[other.ref.id].marked == 0
    assert store.summaries("another") == {}


def test_sealed_version_is_kept_and_sheet_closed_when_signed(
    store: Store, sheet: OpenSheet
) -> None:
    complete_sheet(sheet)
    made = sign(sheet)
    assert store.sealed_versions(sheet.ref.id) == (made,)
    assert store.load(sheet.ref) == sheet.state
    summary = store.summaries(PLAN.id)[sheet.ref.id]
    assert summary.phase is Phase.SIGNED
    assert summary.signed_at == store.journal(sheet.ref.id)[-1].at


def test_versions_are_linked_when_a_signed_sheet_is_corrected(
    store: Store, sheet: OpenSheet
) -> None:
    complete_sheet(sheet)
    first = sign(sheet)
    sheet.start_correction("Une erreur de saisie")
    opened = store.load(sheet.ref)
    assert opened == sheet.state
    assert opened is not None
    assert (opened.version, opened.reason) == (2, "Une erreur de saisie")
    assert opened.parent == first.header.digest
    assert store.summaries(PLAN.id)[sheet.ref.id].signed_at is None
    sheet.set_level("k2", "non-observe")
    sheet.complete()
    second = sign(sheet)
    assert store.sealed_versions(sheet.ref.id) == (first, second)
    assert store.load(sheet.ref) == sheet.state
    assert check_chain(store.journal(sheet.ref.id)) is None


def test_mark_is_refused_when_the_sheet_is_signed(store: Store, sheet: OpenSheet) -> None:
    complete_sheet(sheet)
    sign(sheet)
    with pytest.raises(ValueError, match="signed"):
        store.record(recording_of(store, sheet))
    assert store.load(sheet.ref) == sheet.state


def test_reopening_is_refused_when_signed_and_not_corrected(store: Store, sheet: OpenSheet) -> None:
    complete_sheet(sheet)
    sign(sheet)
    act = recording_of(store, sheet, act=Act.REOPENED, criterion=None, new=None)
    head = Head(1, None, None, Phase.WRITE_UP)
    with pytest.raises(ValueError, match="signed"):
        store.record(dataclasses.replace(act, mark=None, head=head))
    assert store.load(sheet.ref) == sheet.state


def test_signing_is_refused_when_without_its_sealed_version(store: Store, sheet: OpenSheet) -> None:
    complete_sheet(sheet)
    act = recording_of(store, sheet, act=Act.SIGNED, criterion=None, new="a" * 64)
    head = Head(1, None, None, Phase.SIGNED)
    with pytest.raises(ValueError, match="sealed"):
        store.record(dataclasses.replace(act, mark=None, head=head))
    assert store.load(sheet.ref) == sheet.state


def test_signing_is_refused_when_the_entry_names_another_version(
    store: Store, sheet: OpenSheet
) -> None:
    complete_sheet(sheet)
    made = sealed_of(sheet)
    change = rules.signed(sheet.state, "b" * 64)
    act = recording_of(store, sheet, act=change.act, criterion=None, new=change.new)
    head = Head(1, None, None, Phase.SIGNED)
    sealed = (made.header.digest, made.to_bytes())
    with pytest.raises(ValueError, match="sealed"):
        store.record(dataclasses.replace(act, mark=None, head=head, sealed=sealed))
    assert store.sealed_versions(sheet.ref.id) == ()


def test_signing_key_is_kept_when_added(store: Store) -> None:
    key = StoredKey("j1", b"-----BEGIN-----\n", b"\x00\xff" * 20)
    assert store.signing_key("j1") is None
    store.add_signing_key(key)
    store.add_signing_key(key)
    assert store.signing_key("j1") == key
    assert store.signing_key("j2") is None


def test_signing_key_is_never_replaced_when_the_juror_has_one(store: Store) -> None:
    key = StoredKey("j1", b"first", b"1")
    store.add_signing_key(key)
    with pytest.raises(ValueError, match="another key"):
        store.add_signing_key(StoredKey("j1", b"second", b"2"))
    assert store.signing_key("j1") == key


def test_setting_has_the_last_value_when_set(store: Store) -> None:
    assert store.setting("zoom") is None
    store.set_setting("zoom", "120")
    store.set_setting("zoom", "150 %\n'é")
    assert store.setting("zoom") == "150 %\n'é"


def test_backups_have_names_of_their_own_when_made_twice(store: Store) -> None:
    store.add_session(PLAN, GRID)
    assert store.backup("before-import") != store.backup("before-import")


@pytest.mark.parametrize("reason", ["", "../away", "a b", "É", "a/b"])
def test_backup_is_refused_when_the_reason_is_no_plain_name(store: Store, reason: str) -> None:
    with pytest.raises(ValueError, match="reason"):
        store.backup(reason)


def test_calls_are_refused_when_closed(store: Store) -> None:
    sheet = opened_sheet(store)
    store.close()
    with pytest.raises(StorageError):
        store.load(sheet.ref)
    with pytest.raises(StorageError):
        sheet.set_level("k1", "acquis")
    with pytest.raises(StorageError):
        store.setting("zoom")
    with pytest.raises(StorageError):
        store.backup("late")
    store.close()
