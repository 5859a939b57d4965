"""What every store must do with the exam day, notes and drafts."""

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from msgspec import structs

from jury_desk.domain import sheet as rules
from jury_desk.domain.audit import GENESIS, Act, check_chain
from jury_desk.domain.canonical import text_digest
from jury_desk.domain.day import acts
from jury_desk.domain.day.entry import DayEntry
from jury_desk.domain.ports import DayRecording, Recording, Store
from jury_desk.domain.session import Candidate
from jury_desk.domain.sheet import Mark
from jury_desk.errors import StorageError
from jury_desk.services.open_sheet import OpenSheet
from tests.contracts.marking import GRID, PLAN, REFS, complete_sheet, opened_sheet, sign
from tests.contracts.test_store import MAKERS, recording_of

SESSION, JUROR = PLAN.id, PLAN.juror
PASSAGE = PLAN.passages[0]
NOTE = "Un mot à dire ✓"


@pytest.fixture(params=MAKERS)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    made = MAKERS[request.param](tmp_path)
    yield made
    made.close()


@pytest.fixture
def sheet(store: Store) -> OpenSheet:
    return opened_sheet(store)


def chain(store: Store, *told: acts.AnyDayAct, juror: str = JUROR) -> list[DayEntry]:
    """Entries that follow from what the store holds."""
    kept = store.day_entries(SESSION, juror)
    previous, made = kept[-1].digest if kept else GENESIS, []
    for seq, act in enumerate(told, start=len(kept) + 1):
        entry = DayEntry(
            session=SESSION,
            juror=juror,
            device=store.device,
            seq=seq,
            at=dt.datetime(2026, 6, 12, 9, 0, seq, tzinfo=dt.timezone(dt.timedelta(hours=2))),
            elapsed_ms=1000 * seq,
            epoch="boot-1",
            act=act,
            previous=previous,
        )
        previous = entry.digest
        made.append(entry)
    return made


def started(phase: int = 0) -> acts.PhaseStarted:
    return acts.PhaseStarted(passage=PASSAGE.id, phase=phase)


def noted(note: str, text: str = NOTE) -> acts.NoteTaken:
    return acts.NoteTaken(note=note, passage=PASSAGE.id, text=text_digest(text))


def keep_note(store: Store, note: str, text: str = NOTE) -> None:
    (entry,) = chain(store, noted(note, text))
    store.record_all((), (DayRecording(entry, notes={text_digest(text): text}),))


def test_day_is_empty_when_nothing_was_recorded(store: Store, sheet: OpenSheet) -> None:
    assert store.day_entries(SESSION, JUROR) == ()
    assert store.texts([text_digest(NOTE)]) == {}
    assert store.drafts("") == {}


def test_day_reads_back_a_whole_chain_when_acts_of_every_kind_of_field_are_recorded(
    store: Store, sheet: OpenSheet
) -> None:
    added = acts.PassageAdded(
        passage=structs.replace(PASSAGE, id="p-new", candidate="c-new", team=None),
        candidates=(Candidate(id="c-new", last_name="Öğüt", first_name="Anaïs"),),
        reason=text_digest("Arrivée en retard"),
    )
    order = acts.OrderChanged(passages=("p-new", PASSAGE.id))
    entries = chain(store, started(), noted("n1"), added, order)
    store.record_all((), [DayRecording(entry) for entry in entries])
    read = store.day_entries(SESSION, JUROR)
    assert read == tuple(entries)
    assert [entry.digest for entry in read] == [entry.digest for entry in entries]
    assert [entry.at.utcoffset() for entry in read] == [dt.timedelta(hours=2)] * 4


def test_each_juror_has_a_day_of_their_own_when_two_work_on_one_laptop(
    store: Store, sheet: OpenSheet
) -> None:
    one, other = chain(store, started())[0], chain(store, started(1), juror="j2")[0]
    store.record_all((), (DayRecording(one), DayRecording(other)))
    assert store.day_entries(SESSION, JUROR) == (one,)
    assert store.day_entries(SESSION, "j2") == (other,)
    assert store.day_entries("another", JUROR) == ()


def test_several_sheets_and_the_day_are_written_when_recorded_together(
    store: Store, sheet: OpenSheet
) -> None:
    other = opened_sheet(store, REFS[1])
    first = sheet.prepare(lambda state: rules.set_level(state, GRID, "k1", "acquis"), turn=3)
    second = other.prepare(lambda state: rules.set_level(state, GRID, "k1", "partiel"), turn=3)
    assert first is not None
    assert second is not None
    day = DayRecording(chain(store, started())[0])
    store.record_all((*first.recordings, *second.recordings), (day,))
    sheet.adopt(first)
    other.adopt(second)
    for one in (sheet, other):
        journal = store.journal(one.ref.id)
        assert [(entry.act, entry.turn) for entry in journal] == [
            (Act.OPENED, 3),
            (Act.LEVEL_SET, 3),
        ]
        assert check_chain(journal) is None
        assert store.load(one.ref) == one.state
    assert len(store.day_entries(SESSION, JUROR)) == 1


def test_entry_without_a_turn_keeps_the_digest_that_it_always_had(
    store: Store, sheet: OpenSheet
) -> None:
    sheet.set_level("k1", "acquis")
    entry = store.journal(sheet.ref.id)[-1]
    assert entry.turn is None
    assert b"turn" not in msgspec.json.encode(entry)
    assert entry.digest == sheet.state.head


def both(store: Store, sheet: OpenSheet) -> tuple[Recording, Recording]:
    """Two acts that follow from one another on one sheet."""
    first = recording_of(store, sheet)
    second = recording_of(
        store, sheet, seq=sheet.state.seq + 2, new="partiel", previous=first.entry.digest
    )
    return first, Recording(sheet.ref, second.entry, ("k1", Mark("partiel")))


def test_acts_on_one_sheet_follow_one_another_when_recorded_together(
    store: Store, sheet: OpenSheet
) -> None:
    sheet.set_level("k2", "acquis")
    store.record_all(both(store, sheet))
    loaded = store.load(sheet.ref)
    assert loaded is not None
    assert loaded.mark("k1").level == "partiel"
    assert loaded.seq == sheet.state.seq + 2


REFUSED_LATE: dict[str, Callable[[Store, OpenSheet], tuple[Recording, ...]]] = {
    "forked": lambda store, sheet: (recording_of(store, sheet), recording_of(store, sheet)),
    "signed": lambda store, sheet: (
        recording_of(store, sheet),
        recording_of(store, _signed(store)),
    ),
}


def _signed(store: Store) -> OpenSheet:
    other = opened_sheet(store, REFS[1])
    if not other.state.seq:
        complete_sheet(other)
        sign(other)
    return other


@pytest.mark.parametrize("case", REFUSED_LATE)
def test_nothing_is_written_when_the_second_sheet_is_refused(
    store: Store, sheet: OpenSheet, case: str
) -> None:
    sheet.set_level("k2", "acquis")
    _signed(store)
    entry = chain(store, noted("n1"))[0]
    day = DayRecording(entry, notes={text_digest(NOTE): NOTE}, settled=("typed",))
    store.put_draft("typed", "à moitié")
    with pytest.raises((StorageError, ValueError)):
        store.record_all(REFUSED_LATE[case](store, sheet), (day,))
    assert store.load(sheet.ref) == sheet.state
    assert len(store.journal(sheet.ref.id)) == sheet.state.seq
    assert store.day_entries(SESSION, JUROR) == ()
    assert store.texts([text_digest(NOTE)]) == {}
    assert store.drafts("typed") == {"typed": "à moitié"}


def test_sheets_stay_when_the_act_of_the_day_is_refused(store: Store, sheet: OpenSheet) -> None:
    sheet.set_level("k2", "acquis")
    keep_note(store, "n1")
    forked = structs.replace(chain(store, started())[0], seq=1, previous=GENESIS)
    with pytest.raises(StorageError):
        store.record_all((recording_of(store, sheet),), (DayRecording(forked),))
    assert store.load(sheet.ref) == sheet.state
    assert len(store.day_entries(SESSION, JUROR)) == 1


@pytest.mark.parametrize(
    "change", [{"seq": 1}, {"seq": 3}, {"previous": "a" * 64}, {"previous": GENESIS}]
)
def test_entry_is_refused_when_it_does_not_follow_from_the_last(
    store: Store, sheet: OpenSheet, change: dict[str, object]
) -> None:
    keep_note(store, "n1")
    entry = structs.replace(chain(store, started())[0], **change)
    with pytest.raises(StorageError):
        store.record_all((), (DayRecording(entry),))
    assert len(store.day_entries(SESSION, JUROR)) == 1


def test_entry_is_refused_when_it_is_another_devices(store: Store, sheet: OpenSheet) -> None:
    entry = structs.replace(chain(store, started())[0], device="another")
    with pytest.raises(ValueError, match="device"):
        store.record_all((), (DayRecording(entry),))
    assert store.day_entries(SESSION, JUROR) == ()


def test_entry_is_refused_when_its_session_is_not_kept(store: Store, sheet: OpenSheet) -> None:
    entry = structs.replace(chain(store, started())[0], session="another")
    with pytest.raises(ValueError, match=r"session|refused"):
        store.record_all((), (DayRecording(entry),))


def test_act_is_refused_when_a_text_stands_under_another_ones_digest(
    store: Store, sheet: OpenSheet
) -> None:
    entry, wrong = chain(store, started())[0], {text_digest("un"): "deux"}
    for told in (DayRecording(entry, texts=wrong), DayRecording(entry, notes=wrong)):
        with pytest.raises(ValueError, match="digest"):
            store.record_all((), (told,))
    assert store.texts([text_digest("un")]) == {}


def test_texts_are_found_when_kept_for_good_or_as_notes(store: Store, sheet: OpenSheet) -> None:
    reason, none = text_digest("La raison"), text_digest("nulle part")
    keep_note(store, "n1")
    store.record_all((), (DayRecording(chain(store, started())[0], {reason: "La raison"}),))
    wanted = [reason, text_digest(NOTE), none]
    assert store.texts(wanted) == {reason: "La raison", text_digest(NOTE): NOTE}


def test_note_is_gone_and_the_chain_whole_when_its_text_is_forgotten(
    store: Store, sheet: OpenSheet
) -> None:
    keep_note(store, "n1")
    keep_note(store, "n2", "Une autre")
    gone = acts.NoteDiscarded(note="n1")
    told = DayRecording(chain(store, gone)[0], forgotten=(text_digest(NOTE),))
    store.record_all((), (told,))
    assert store.texts([text_digest(NOTE), text_digest("Une autre")]) == {
        text_digest("Une autre"): "Une autre"
    }
    entries = store.day_entries(SESSION, JUROR)
    assert [entry.seq for entry in entries] == [1, 2, 3]
    assert entries[1].previous == entries[0].digest


def test_comment_stays_when_a_note_that_read_the_same_is_forgotten(
    store: Store, sheet: OpenSheet
) -> None:
    sheet.set_comment("k1", NOTE)
    keep_note(store, "n1")
    gone = acts.NoteDiscarded(note="n1")
    told = DayRecording(chain(store, gone)[0], forgotten=(text_digest(NOTE),))
    store.record_all((), (told,))
    assert store.load(sheet.ref) == sheet.state
    assert store.texts([text_digest(NOTE)]) == {text_digest(NOTE): NOTE}


def test_draft_has_the_last_text_when_typed_on_and_is_gone_when_emptied(store: Store) -> None:
    store.put_draft("note/p1", "Un d")
    store.put_draft("note/p1", "Un début")
    store.put_draft("note/p2", "Autre")
    store.put_draft("comment/k1", "Non")
    assert store.drafts("note/") == {"note/p1": "Un début", "note/p2": "Autre"}
    store.put_draft("note/p1", "")
    assert store.drafts("") == {"comment/k1": "Non", "note/p2": "Autre"}


def test_emptying_a_draft_changes_nothing_when_there_is_none(store: Store) -> None:
    store.put_draft("note/p1", "")
    assert store.drafts("") == {}


def test_draft_goes_with_the_act_that_settles_it(store: Store, sheet: OpenSheet) -> None:
    store.put_draft("note/p1", NOTE)
    store.put_draft("note/p2", "Autre")
    told = DayRecording(
        chain(store, noted("n1"))[0], notes={text_digest(NOTE): NOTE}, settled=("note/p1",)
    )
    store.record_all((), (told,))
    assert store.drafts("") == {"note/p2": "Autre"}


def test_calls_of_the_day_are_refused_when_closed(store: Store, sheet: OpenSheet) -> None:
    entry = chain(store, started())[0]
    store.close()
    with pytest.raises(StorageError):
        store.record_all((), (DayRecording(entry),))
    with pytest.raises(StorageError):
        store.day_entries(SESSION, JUROR)
    with pytest.raises(StorageError):
        store.texts(["a" * 64])
    with pytest.raises(StorageError):
        store.put_draft("a", "b")
    with pytest.raises(StorageError):
        store.drafts("a")
