"""What every store must do with a day that comes from another laptop."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from jury_desk.domain.audit import GENESIS, Act, JournalEntry
from jury_desk.domain.day import acts
from jury_desk.domain.day.carry import Carried, must_hold
from jury_desk.domain.day.entry import DayEntry
from jury_desk.domain.ports import DayRecording, Recording, Store
from jury_desk.domain.sheet import Phase
from jury_desk.domain.sheet_history import rebuilt
from jury_desk.errors import StorageError
from jury_desk.services.day_carry import DayCarrying
from jury_desk.services.juror_day import JurorDay
from jury_desk.services.open_sheet import OpenSheet
from jury_desk.storage.carried_files import read_carried
from tests.contracts.marking import (
    GRID,
    PLAN,
    REFS,
    TickingClock,
    complete_sheet,
    opened_sheet,
    sign,
)
from tests.contracts.memory_store import MemoryStore
from tests.contracts.test_store import MAKERS

FILE = "f" * 64


@pytest.fixture(params=MAKERS)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    made = MAKERS[request.param](tmp_path)
    yield made
    made.close()


def carried_from(store: Store) -> Carried:
    """The day of a store as a file would hold it."""
    nothing: Any = None
    day = JurorDay(store, TickingClock())
    carrying = DayCarrying(
        store, day, TickingClock(), nothing, nothing, nothing, read_carried, Path()
    )
    found = carrying.carried(day.log(PLAN.id))
    must_hold(found)
    return found


def another() -> MemoryStore:
    """Another laptop: a sheet signed and corrected, one half marked with turns back, a note."""
    store = MemoryStore("another")
    corrected = opened_sheet(store, REFS[0])
    complete_sheet(corrected)
    sign(corrected)
    corrected.start_correction("Une erreur")
    corrected.set_level("k1", "non-acquis")
    corrected.set_comment("k1", "Rien de dit")
    half = opened_sheet(store, REFS[1])
    half.set_level("k1", "acquis")
    half.set_level("k2", "partiel")
    half.set_comment("k2", "Un mot")
    half.undo()
    half.undo()
    half.redo()
    log = JurorDay(store, TickingClock()).log(PLAN.id)
    log.take_note(PLAN.passages[0].id, "À revoir")
    return store


def taking(store: Store, carried: Carried) -> tuple[list[Recording], DayRecording]:
    """The acts with which a laptop takes a day over."""
    clock, sheets = TickingClock(), []
    for sheet in carried.about.sheets:
        ref = carried.ref(sheet)
        own = [one for one in store.chains(ref.id) if one.device == store.device]
        entry = JournalEntry(
            sheet=ref.id,
            device=store.device,
            seq=len(own) + 1,
            at=clock.now(),
            elapsed_ms=clock.elapsed_ms(),
            act=Act.TAKEN_OVER,
            old=carried.history(sheet)[-1].digest,
            new=FILE,
            previous=own[-1].digest if own else GENESIS,
        )
        sheets.append(Recording(ref, entry))
    mine = [one for one in store.day_chains(PLAN.id, PLAN.juror) if one.device == store.device]
    day = DayEntry(
        session=PLAN.id,
        juror=PLAN.juror,
        device=store.device,
        seq=len(mine) + 1,
        at=clock.now(),
        elapsed_ms=clock.elapsed_ms(),
        epoch="boot-9",
        act=acts.CustodyTaken(file=FILE, device=carried.about.device, head=carried.state().head),
        previous=mine[-1].digest if mine else GENESIS,
    )
    return sheets, DayRecording(day)


def take(store: Store, carried: Carried) -> None:
    store.take_over(carried, *taking(store, carried), {"note/x": "à moitié"})


def test_sheets_stand_as_they_stood_when_they_are_taken_over(store: Store) -> None:
    first = another()
    take(store, carried_from(first))
    for ref in REFS[:2]:
        there, here = first.load(ref), store.load(ref)
        assert there is not None
        assert here is not None
        assert (here.marks, here.version, here.parent, here.reason, here.phase) == (
            there.marks,
            there.version,
            there.parent,
            there.reason,
            there.phase,
        )
        assert (here.undo, here.redo, here.seq) == ((), (), 1)
        assert store.sealed_versions(ref.id) == first.sealed_versions(ref.id)
        assert store.journal(ref.id)[:-1] == first.journal(ref.id)
    told = store.summaries(PLAN.id), first.summaries(PLAN.id)
    assert told[0] == told[1]
    assert store.drafts("note/") == {"note/x": "à moitié"}
    assert store.day_entries(PLAN.id, PLAN.juror)[:-1] == first.day_entries(PLAN.id, PLAN.juror)


def test_work_goes_on_when_a_sheet_was_taken_over(store: Store) -> None:
    take(store, carried_from(another()))
    sheet = OpenSheet(store, TickingClock(), PLAN, GRID, REFS[0])
    assert sheet.set_level("k2", "non-observe") is not None
    assert sheet.undo() is not None
    assert sheet.undo() is None
    sheet.complete()
    sign(sheet)
    assert sheet.state.phase is Phase.SIGNED
    assert store.load(REFS[0]) == sheet.state
    assert [one.header.version for one in store.sealed_versions(REFS[0].id)] == [1, 2]


def test_day_comes_back_when_both_worked_on_it(store: Store) -> None:
    home = another()
    take(store, carried_from(home))
    sheet = OpenSheet(store, TickingClock(), PLAN, GRID, REFS[0])
    sheet.complete()
    sign(sheet)
    take(home, carried_from(store))
    back = home.load(REFS[0])
    assert back is not None
    assert (back.version, back.phase) == (2, Phase.SIGNED)
    assert len(home.sealed_versions(REFS[0].id)) == 2
    again = OpenSheet(home, TickingClock(), PLAN, GRID, REFS[0])
    again.start_correction("Encore une")
    again.set_level("k1", "acquis")
    take(store, carried_from(home))
    here = store.load(REFS[0])
    assert here is not None
    assert (here.version, here.phase, here.mark("k1").level) == (3, Phase.WRITE_UP, "acquis")


def test_nothing_is_taken_over_when_an_act_of_taking_is_refused(store: Store) -> None:
    carried = carried_from(another())
    sheets, day = taking(store, carried)
    forked = replace(day, entry=structs.replace(day.entry, seq=5))
    with pytest.raises((StorageError, ValueError)):
        store.take_over(carried, sheets, forked, {})
    assert store.sessions() == ()
    assert store.load(REFS[0]) is None
    assert store.day_chains(PLAN.id, PLAN.juror) == ()
    store.take_over(carried, sheets, day, {})
    assert store.load(REFS[0]) is not None


def test_nothing_is_taken_over_when_another_plan_is_kept(store: Store) -> None:
    store.add_session(structs.replace(PLAN, label="Une autre"), GRID)
    with pytest.raises(StorageError):
        take(store, carried_from(another()))
    assert store.load(REFS[0]) is None


def test_plain_journals_are_all_chains_when_nothing_was_taken_over(store: Store) -> None:
    sheet = opened_sheet(store)
    sheet.set_level("k1", "acquis")
    assert store.chains(sheet.ref.id) == store.journal(sheet.ref.id)
    assert store.day_chains(PLAN.id, PLAN.juror) == store.day_entries(PLAN.id, PLAN.juror)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_sheet_is_what_its_journal_says_whatever_was_done(data: st.DataObject) -> None:
    store = MemoryStore("another")
    sheet = opened_sheet(store)
    steps = [
        lambda: sheet.set_level("k1", data.draw(st.sampled_from(["acquis", "partiel", None]))),
        lambda: sheet.set_comment("k1", data.draw(st.sampled_from(["", "un", "deux"]))),
        lambda: sheet.set_level("k2", data.draw(st.sampled_from(["acquis", "non-acquis"]))),
        sheet.undo,
        sheet.redo,
    ]
    for step in data.draw(st.lists(st.sampled_from(steps), max_size=25)):
        step()
    if sheet.state.seq:
        entries = store.journal(sheet.ref.id)
        texts = store.texts([one for entry in entries for one in (entry.old, entry.new) if one])
        assert rebuilt(sheet.ref, entries, texts) == store.load(sheet.ref)
