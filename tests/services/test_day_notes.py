"""Notes of the day over a real data file, and those that become a justification."""

from collections.abc import Callable, Sequence

import pytest

from jury_desk.domain.audit import check_chain
from jury_desk.domain.canonical import text_digest
from jury_desk.domain.day.clock import Lapse
from jury_desk.domain.ports import DayRecording, Recording, Store
from jury_desk.domain.sheet import LONGEST_COMMENT
from jury_desk.errors import DiskFullError, SheetError
from jury_desk.services.day_log import LONGEST_NOTE, DayLog
from jury_desk.services.open_sheet import OpenSheet
from tests.contracts.memory_store import MemoryStore
from tests.examples import SteadyClock
from tests.hand_clock import HandClock
from tests.services.day_logs import GRID, NOTE, ONE, PLAN, REFS, chain_is_whole, refusal, reopened


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def log(store: Store, clock: HandClock) -> DayLog:
    return DayLog(store, clock, PLAN)


@pytest.fixture
def sheet(store: Store) -> OpenSheet:
    return OpenSheet(store, SteadyClock(), PLAN, GRID, REFS[0])


def test_note_is_on_disk_with_its_minute_when_taken(
    store: Store, log: DayLog, clock: HandClock
) -> None:
    log.start_phase(ONE, 0)
    clock.wait(754)
    note = log.take_note(ONE, f"  {NOTE}\n")
    again = reopened(store, log)
    kept = again.state.notes[note]
    assert (kept.minute, again.text(kept.text)) == (Lapse(754_000), NOTE)


def test_note_stands_in_the_journal_by_its_digest_alone(store: Store, log: DayLog) -> None:
    note = log.take_note(ONE, NOTE)
    log.rewrite_note(note, "Autre chose")
    told = repr(store.day_entries(PLAN.id, PLAN.juror))
    assert NOTE not in told
    assert "Autre chose" not in told


def test_old_text_is_gone_when_a_note_is_rewritten(store: Store, log: DayLog) -> None:
    note = log.take_note(ONE, NOTE)
    log.rewrite_note(note, "Autre chose")
    assert store.texts([text_digest(NOTE)]) == {}
    assert reopened(store, log).text(log.state.notes[note].text) == "Autre chose"


def test_nothing_is_recorded_when_a_note_is_rewritten_as_it_was(log: DayLog) -> None:
    note = log.take_note(ONE, NOTE)
    before = log.state
    assert log.rewrite_note(note, f"{NOTE} ") == before


def test_note_is_gone_for_good_when_discarded(store: Store, log: DayLog) -> None:
    note = log.take_note(ONE, NOTE)
    digest = log.state.notes[note].text
    log.discard_note(note)
    assert log.text(digest) == ""
    assert store.texts([digest]) == {}
    refused: tuple[Callable[[], object], ...] = (
        lambda: log.discard_note(note),
        lambda: log.keep_note(note),
        lambda: log.rewrite_note(note, "x"),
    )
    assert {refusal(act) for act in refused} == {"day-note-gone"}
    assert chain_is_whole(store)


@pytest.mark.parametrize("other", ["note", "incident"])
def test_text_stays_when_something_else_reads_the_same(
    store: Store, log: DayLog, other: str
) -> None:
    note = log.take_note(ONE, NOTE)
    if other == "note":
        log.take_note(ONE, NOTE)
    else:
        log.record_incident(ONE, None, "technical", NOTE)
    log.discard_note(note)
    assert log.text(text_digest(NOTE)) == NOTE
    assert reopened(store, log).text(text_digest(NOTE)) == NOTE


@pytest.mark.parametrize(
    ("text", "reason"), [("  \n", "day-note-empty"), ("x" * (LONGEST_NOTE + 1), "day-text-long")]
)
def test_note_is_refused_when_empty_or_too_long(log: DayLog, text: str, reason: str) -> None:
    assert refusal(lambda: log.take_note(ONE, text)) == reason
    assert log.state.seq == 0


def test_note_is_kept_when_it_holds_half_a_surrogate_pair_and_control_characters(
    store: Store, log: DayLog
) -> None:
    note = log.take_note(ONE, "a\ud83d b\u202e\x00c \ud83d\ude42")
    assert reopened(store, log).text(log.state.notes[note].text) == "a\ufffd b\u202e\x00c 🙂"


def test_half_typed_note_is_there_when_the_program_falls(store: Store, log: DayLog) -> None:
    log.keep_draft(ONE, "Un déb")
    log.keep_draft(ONE, "Un début")
    log.keep_draft("p2", "Autre")
    again = reopened(store, log)
    assert again.drafts() == {ONE: "Un début", "p2": "Autre"}
    again.take_note(ONE, "Un début de note")
    assert again.drafts() == {"p2": "Autre"}
    again.keep_draft("p2", "")
    assert reopened(store, again).drafts() == {}


def test_half_typed_note_stays_when_the_note_is_refused(store: Store, log: DayLog) -> None:
    log.keep_draft(ONE, "x" * (LONGEST_NOTE + 1))
    assert refusal(lambda: log.take_note(ONE, "x" * (LONGEST_NOTE + 1))) == "day-text-long"
    assert len(log.drafts()[ONE]) == LONGEST_NOTE + 1


# --- a note that becomes a justification ----------------------------------------------------------


def test_note_becomes_the_comment_when_moved(store: Store, log: DayLog, sheet: OpenSheet) -> None:
    note = log.take_note(ONE, NOTE)
    recorded = log.move_note(note, sheet, "k1")
    assert recorded.state == sheet.state == store.load(sheet.ref)
    assert sheet.state.mark("k1").comment == NOTE
    kept = reopened(store, log).state.notes[note]
    assert (kept.fate, kept.criterion, kept.subject) == ("moved", "k1", sheet.ref.subject)
    assert check_chain(store.journal(sheet.ref.id)) is None


def test_note_stands_behind_what_was_written_when_moved(log: DayLog, sheet: OpenSheet) -> None:
    sheet.set_comment("k1", "Déjà dit. \n")
    log.move_note(log.take_note(ONE, NOTE), sheet, "k1")
    assert sheet.state.mark("k1").comment == f"Déjà dit.\n{NOTE}"
    sheet.undo()
    assert sheet.state.mark("k1").comment == "Déjà dit. \n"


def test_note_is_moved_once_when_asked_twice(log: DayLog, sheet: OpenSheet) -> None:
    note = log.take_note(ONE, NOTE)
    log.move_note(note, sheet, "k1")
    assert refusal(lambda: log.move_note(note, sheet, "k2")) == "day-note-moved"
    assert sheet.state.mark("k2").comment == ""


def test_moved_note_is_not_moved_again_when_keeping_it_is_tried_in_between(
    log: DayLog, sheet: OpenSheet
) -> None:
    note = log.take_note(ONE, NOTE)
    log.move_note(note, sheet, "k1")
    assert refusal(lambda: log.keep_note(note)) == "day-note-moved"
    assert refusal(lambda: log.move_note(note, sheet, "k1")) == "day-note-moved"
    assert sheet.state.mark("k1").comment == NOTE


def test_note_is_moved_again_when_the_justification_it_was_in_is_undone(
    log: DayLog, sheet: OpenSheet
) -> None:
    note = log.take_note(ONE, NOTE)
    log.move_note(note, sheet, "k1")
    sheet.undo()
    log.move_note(note, sheet, "k2")
    assert [sheet.state.mark(name).comment for name in ("k1", "k2")] == ["", NOTE]
    assert refusal(lambda: log.move_note(note, sheet, "k1")) == "day-note-moved"


def test_note_is_kept_when_its_text_was_deleted_from_the_justification(
    store: Store, log: DayLog, sheet: OpenSheet
) -> None:
    note = log.take_note(ONE, NOTE)
    log.move_note(note, sheet, "k1")
    sheet.set_comment("k1", "Autre chose")
    assert log.keep_note(note).notes[note].fate == "kept"
    assert reopened(store, log).text(log.state.notes[note].text) == NOTE


def test_justification_never_holds_a_note_twice_when_undo_and_redo_went_around_it(
    log: DayLog, sheet: OpenSheet
) -> None:
    note = log.take_note(ONE, NOTE)
    log.move_note(note, sheet, "k1")
    sheet.undo()
    log.keep_note(note)
    sheet.redo()
    assert refusal(lambda: log.move_note(note, sheet, "k1")) == "day-note-moved"
    assert sheet.state.mark("k1").comment == NOTE


def test_half_a_sign_is_replaced_when_a_note_is_being_typed(log: DayLog) -> None:
    log.keep_draft(ONE, "bien\ud83d")
    assert log.drafts() == {ONE: "bien\ufffd"}


def test_nothing_is_moved_when_the_comment_would_be_too_long(
    store: Store, log: DayLog, sheet: OpenSheet
) -> None:
    sheet.set_comment("k1", "x" * LONGEST_COMMENT)
    note, before = log.take_note(ONE, NOTE), sheet.state
    with pytest.raises(SheetError):
        log.move_note(note, sheet, "k1")
    assert sheet.state == before == store.load(sheet.ref)
    assert reopened(store, log).state.notes[note].fate == "open"


def test_nothing_is_moved_when_the_sheet_is_closed(
    store: Store, log: DayLog, sheet: OpenSheet
) -> None:
    for criterion in sheet.criteria:
        sheet.set_level(criterion.id, "acquis")
    sheet.start_write_up()
    sheet.complete()
    note = log.take_note(ONE, NOTE)
    with pytest.raises(SheetError):
        log.move_note(note, sheet, "k1")
    assert reopened(store, log).state.notes[note].fate == "open"


class _FullDisk(MemoryStore):
    """A store whose disk is full while `full` is set."""

    full = False

    def record_all(self, recordings: Sequence[Recording], day: Sequence[DayRecording] = ()) -> None:
        if self.full:
            raise DiskFullError("No room is left.", "Make room.")
        super().record_all(recordings, day)


def test_neither_sheet_nor_day_changes_when_the_disk_is_full(clock: HandClock) -> None:
    store = _FullDisk()
    store.add_session(PLAN, GRID)
    log, sheet = DayLog(store, clock, PLAN), OpenSheet(store, SteadyClock(), PLAN, GRID, REFS[0])
    note, before = log.take_note(ONE, NOTE), sheet.state
    state = log.state
    store.full = True
    refused: tuple[Callable[[], object], ...] = (
        lambda: log.move_note(note, sheet, "k1"),
        lambda: log.start_phase(ONE, 0),
        lambda: log.discard_note(note),
    )
    for act in refused:
        with pytest.raises(DiskFullError):
            act()
    assert (log.state, sheet.state) == (state, before)
    assert log.text(text_digest(NOTE)) == NOTE
    store.full = False
    log.move_note(note, sheet, "k1")
    assert sheet.state.mark("k1").comment == NOTE
