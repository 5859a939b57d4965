"""The day at work over a real data file: each act is on disk, or nothing of it is."""

from collections.abc import Callable, Sequence

import pytest

from jury_desk.domain.audit import GENESIS, check_chain
from jury_desk.domain.canonical import text_digest
from jury_desk.domain.day import acts
from jury_desk.domain.day.clock import Lapse
from jury_desk.domain.ports import DayRecording, Recording, Store
from jury_desk.domain.sheet import LONGEST_COMMENT, expected_sheets
from jury_desk.errors import DayError, DiskFullError, SheetError
from jury_desk.services.day_log import LONGEST_NOTE, DayLog
from jury_desk.services.open_sheet import OpenSheet
from jury_desk.words import day as words
from tests.contracts.memory_store import MemoryStore
from tests.examples import SteadyClock, example_grid, example_plan
from tests.hand_clock import HandClock

GRID = example_grid()
PLAN = example_plan(GRID)
REFS = expected_sheets(PLAN, "j1")
ONE = "p1"
NOTE = "Chiffres justes, ton assuré ✓"


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def log(store: Store, clock: HandClock) -> DayLog:
    return DayLog(store, clock, PLAN)


@pytest.fixture
def sheet(store: Store) -> OpenSheet:
    return OpenSheet(store, SteadyClock(), PLAN, GRID, REFS[0])


def reopened(store: Store, log: DayLog) -> DayLog:
    """Another reading of the same day, which must say the same."""
    again = DayLog(store, HandClock(), PLAN)
    assert again.state == log.state
    return again


def refusal(act: Callable[[], object]) -> str:
    """The code of why an act is refused; its sentence is there in both languages."""
    with pytest.raises(DayError) as caught:
        act()
    reason = caught.value.details["reason"]
    for language in ("fr", "en"):
        assert words.told(reason, caught.value.details, language) != reason
    return reason


def chain_is_whole(store: Store) -> bool:
    previous = GENESIS
    for seq, entry in enumerate(store.day_entries(PLAN.id, PLAN.juror), start=1):
        if (entry.seq, entry.previous) != (seq, previous):
            return False
        previous = entry.digest
    return True


# --- time -----------------------------------------------------------------------------------------


def test_phases_are_on_disk_when_started_paused_and_ended(
    store: Store, log: DayLog, clock: HandClock
) -> None:
    log.start_phase(ONE, 0)
    clock.wait(60)
    log.pause(ONE, "Alarme incendie")
    clock.wait(600)
    log.resume(ONE)
    clock.wait(30)
    log.start_phase(ONE, 1)
    clock.wait(10)
    log.end_phase(ONE)
    again = reopened(store, log)
    time = again.state.time(ONE)
    assert time.phase_lapse(0, log.now()) == Lapse(90_000)
    assert time.phase_lapse(1, log.now()) == Lapse(10_000)
    assert again.text(time.runs[0].pauses[0].reason) == "Alarme incendie"
    assert chain_is_whole(store)


def test_nothing_is_recorded_when_the_act_changes_nothing(store: Store, log: DayLog) -> None:
    log.start_phase(ONE, 0)
    log.start_phase(ONE, 0)
    log.resume(ONE)
    log.pause(ONE)
    log.pause(ONE)
    assert [type(entry.act) for entry in store.day_entries(PLAN.id, PLAN.juror)] == [
        acts.PhaseStarted,
        acts.PhasePaused,
    ]


def test_time_is_as_before_when_its_last_act_is_taken_back(
    store: Store, log: DayLog, clock: HandClock
) -> None:
    log.start_phase(ONE, 0)
    clock.wait(60)
    log.pause(ONE, "Alarme incendie")
    log.pause(ONE, "Fausse alerte")
    clock.wait(5)
    log.start_phase(ONE, 1)
    log.take_back_phase(ONE)
    again = reopened(store, log)
    (run,) = again.state.time(ONE).runs
    assert run.paused
    assert again.text(run.pauses[0].reason) == "Fausse alerte"
    again.take_back_phase(ONE)
    assert again.text(again.state.time(ONE).runs[0].pauses[0].reason) == "Alarme incendie"
    assert [type(entry.act) for entry in store.day_entries(PLAN.id, PLAN.juror)] == [
        acts.PhaseStarted,
        acts.PhasePaused,
        acts.PhasePaused,
        acts.PhaseStarted,
        acts.PhaseTakenBack,
        acts.PhaseTakenBack,
    ]
    assert chain_is_whole(store)


def test_reason_of_the_last_pause_is_told_when_the_phase_goes_on_already(
    store: Store, log: DayLog
) -> None:
    log.start_phase(ONE, 0)
    assert refusal(lambda: log.explain_pause(ONE, "Alarme")) == "day-nothing-runs"
    log.pause(ONE)
    log.resume(ONE)
    assert refusal(lambda: log.explain_pause(ONE, " ")) == "day-reason-missing"
    log.explain_pause(ONE, "Alarme")
    assert log.explain_pause(ONE, "Alarme").seq == 4
    again = reopened(store, log)
    (run,) = again.state.time(ONE).runs
    assert not run.paused
    assert again.text(run.pauses[-1].reason) == "Alarme"


def test_taking_back_is_refused_when_nothing_was_done_or_somebody_absent_would_be_timed(
    log: DayLog,
) -> None:
    assert refusal(lambda: log.take_back_phase(ONE)) == "day-nothing-to-take-back"
    log.start_phase(ONE, 0)
    log.end_phase(ONE)
    log.record_incident(ONE, None, "absent", "")
    assert refusal(lambda: log.take_back_phase(ONE)) == "day-absent"
    assert log.state.time(ONE).running is None


@pytest.mark.parametrize("kind", ["absent", "excluded", "interrupted"])
def test_running_phase_ends_in_the_same_step_when_the_passage_does(
    store: Store, log: DayLog, clock: HandClock, kind: acts.IncidentKind
) -> None:
    log.start_phase(ONE, 0)
    clock.wait(40)
    log.record_incident(ONE, None, kind, "Parti")
    clock.wait(100)
    again = reopened(store, log)
    assert again.state.time(ONE).running is None
    assert again.state.time(ONE).phase_lapse(0, log.now()) == Lapse(40_000)
    assert [one.kind for one in again.state.incidents_of(ONE)] == [kind]
    assert chain_is_whole(store)


def test_phase_of_a_team_goes_on_when_one_member_is_absent(log: DayLog) -> None:
    log.start_phase("p2", 0)
    log.record_incident("p2", "c1", "absent", "")
    assert log.state.time("p2").running is not None
    log.record_incident("p2", "c2", "absent", "")
    log.record_incident("p2", "c3", "absent", "")
    assert log.state.time("p2").running is None


def test_phase_runs_on_when_the_incident_ends_nothing(log: DayLog) -> None:
    log.start_phase(ONE, 0)
    log.record_incident(ONE, None, "technical", "Panne de micro")
    assert log.state.time(ONE).running is not None


def test_same_phase_goes_on_when_started_while_it_is_paused(
    store: Store, log: DayLog, clock: HandClock
) -> None:
    log.start_phase(ONE, 0)
    clock.wait(10)
    log.pause(ONE)
    clock.wait(100)
    log.start_phase(ONE, 0)
    clock.wait(10)
    assert reopened(store, log).state.time(ONE).phase_lapse(0, log.now()) == Lapse(20_000)


def test_acts_on_time_are_refused_when_no_phase_runs(log: DayLog) -> None:
    refused: tuple[Callable[[], object], ...] = (
        lambda: log.pause(ONE),
        lambda: log.resume(ONE),
        lambda: log.end_phase(ONE),
    )
    assert {refusal(act) for act in refused} == {"day-nothing-runs"}
    assert log.state.seq == 0


def test_duration_survives_when_the_clock_is_set_back_the_machine_sleeps_and_the_program_falls(
    store: Store, log: DayLog, clock: HandClock
) -> None:
    log.start_phase(ONE, 0)
    clock.wait(300)
    clock.set_time(-7200)
    fallen = DayLog(store, clock, PLAN)
    clock.wait(3600)
    fallen.pause(ONE)
    clock.wait(50)
    fallen.resume(ONE)
    clock.wait(100)
    fallen.end_phase(ONE)
    lapse = fallen.state.time(ONE).phase_lapse(0, fallen.now())
    assert lapse == Lapse(4_000_000)
    assert chain_is_whole(store)


def test_duration_says_that_it_is_estimated_when_the_battery_died(
    store: Store, log: DayLog, clock: HandClock
) -> None:
    log.start_phase(ONE, 0)
    clock.wait(300)
    clock.reboot(120)
    again = DayLog(store, clock, PLAN)
    assert again.state.time(ONE).phase_lapse(0, again.now()) == Lapse(420_000, estimated=True)
    again.end_phase(ONE)
    clock.wait(900)
    assert again.state.time(ONE).phase_lapse(0, again.now()) == Lapse(420_000, estimated=True)


# --- notes ----------------------------------------------------------------------------------------


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


# --- incidents, any act ---------------------------------------------------------------------------


def test_no_phase_starts_when_nobody_came(store: Store, log: DayLog) -> None:
    log.record_incident(ONE, None, "absent", "")
    assert refusal(lambda: log.start_phase(ONE, 0)) == "day-absent"
    assert not log.state.time(ONE).started
    (one,) = log.state.incidents
    log.withdraw_incident(one, "arrivé à 9 h 20")
    assert log.start_phase(ONE, 0).time(ONE).started
    reopened(store, log)


def test_a_phase_starts_when_one_member_of_the_team_came(log: DayLog) -> None:
    log.record_incident("p2", "c2", "absent", "")
    assert log.start_phase("p2", 0).time("p2").started


@pytest.mark.parametrize("kind", ["absent", "excluded", "interrupted", "fraud", "technical"])
def test_incident_is_on_disk_with_its_text_when_recorded(
    store: Store, log: DayLog, kind: acts.IncidentKind
) -> None:
    log.record_incident("p2", "c1", kind, "Ce qui s’est passé")
    again = reopened(store, log)
    (found,) = again.state.incidents_of("p2", "c1")
    assert (found.kind, again.text(found.text)) == (kind, "Ce qui s’est passé")
    assert again.state.incidents_of("p2", "c2") == ()
    again.withdraw_incident(found.id, "Arrivée tout de suite après")
    assert again.state.incidents_of("p2", "c1") == ()
    assert refusal(lambda: again.withdraw_incident(found.id, "x")) == "day-incident-gone"


def test_incident_needs_a_text_unless_somebody_is_absent(log: DayLog) -> None:
    assert refusal(lambda: log.record_incident(ONE, None, "fraud", " ")) == "day-incident-text"
    log.record_incident(ONE, None, "absent", "")
    (found,) = log.state.incidents_of(ONE)
    assert found.text is None
    assert refusal(lambda: log.withdraw_incident(found.id, " ")) == "day-reason-missing"


def test_acts_are_refused_when_the_day_is_on_another_laptop(store: Store, log: DayLog) -> None:
    log.start_phase(ONE, 0)
    log.record(acts.CustodyGiven(file="a" * 64))
    refused: tuple[Callable[[], object], ...] = (
        lambda: log.end_phase(ONE),
        lambda: log.take_note(ONE, NOTE),
        lambda: log.record_incident(ONE, None, "absent", ""),
    )
    assert {refusal(act) for act in refused} == {"day-away"}
    reason = text_digest("Jamais arrivé")
    log.record(acts.CustodyTakenBack(reason=reason), {reason: "Jamais arrivé"})
    log.end_phase(ONE)
    assert not reopened(store, log).state.away


def test_second_window_is_refused_and_reads_again_when_the_first_has_acted(
    store: Store, log: DayLog
) -> None:
    other = DayLog(store, HandClock(), PLAN)
    log.start_phase(ONE, 0)
    with pytest.raises(Exception, match="not as it was") as caught:
        other.take_note(ONE, NOTE)
    assert getattr(caught.value, "code", "") == "storage"
    other.reload()
    other.take_note(ONE, NOTE)
    assert chain_is_whole(store)


def test_acts_on_sheets_and_the_day_are_one_when_recorded_together(
    store: Store, log: DayLog, sheet: OpenSheet
) -> None:
    prepared = sheet.prepare_comment("k1", "Un mot")
    assert prepared is not None
    log.record(acts.OrderChanged(passages=("p2", "p1")), sheets=prepared.recordings)
    sheet.adopt(prepared)
    assert store.load(sheet.ref) == sheet.state
    assert reopened(store, log).state.order == ("p2", "p1")
