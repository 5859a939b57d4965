"""The day's journal on its way to the disk."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from jury_desk.domain.day import acts
from tests.gui.juror.passage.days import PATIENCE_MS, PassageDay

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from jury_desk.domain.day.clock import Instant
    from jury_desk.services.day_log import DayLog


def _recording(day: PassageDay) -> bool:
    return day.session.is_recording


def test_state_is_told_only_when_the_disk_holds_it(day: PassageDay) -> None:
    held: list[bool] = []
    day.session.state_changed.connect(
        lambda: held.append(day.on_disk().state.seq == day.session.state.seq)
    )
    day.session.start_phase("p1", 0)
    assert _recording(day)
    assert day.session.state.time("p1").running is None
    day.settle()
    assert held == [True]
    assert not _recording(day)
    assert day.session.recorded_at == day.clock.wall


def test_acts_come_in_their_order_when_they_are_given_at_once(day: PassageDay) -> None:
    session = day.session
    session.start_phase("p1", 0)
    session.pause("p1", "Alarme")
    session.resume("p1")
    session.take_note("p1", "un")
    session.end_phase("p1")
    day.settle()
    entries = day.store.day_entries(day.plan.id, "j1")
    assert [type(entry.act) for entry in entries] == [
        acts.PhaseStarted,
        acts.PhasePaused,
        acts.PhaseResumed,
        acts.NoteTaken,
        acts.PhaseEnded,
    ]


def test_note_is_named_when_it_is_recorded(day: PassageDay) -> None:
    named: list[str] = []
    day.session.note_recorded.connect(named.append)
    day.session.take_note("p1", "un")
    day.settle()
    assert named == [note.id for note in day.session.state.notes_of("p1")]


def test_refused_notes_are_written_in_their_order_when_the_next_act_succeeds(
    day: PassageDay,
) -> None:
    day.store.full = True
    for text in ("un", "deux"):
        day.session.take_note("p1", text)
    day.settle()
    assert [one.text for one in day.session.unrecorded] == ["un", "deux"]
    assert len(day.failures) >= 2
    day.store.full = False
    day.session.start_phase("p1", 0)
    day.settle()
    assert day.session.unrecorded == ()
    texts = [day.session.text(note.text) for note in day.session.state.notes_of("p1")]
    assert texts == ["un", "deux"]
    assert day.session.state.time("p1").running is not None


def test_refused_change_of_a_note_is_kept_when_the_disk_is_full(day: PassageDay) -> None:
    day.session.take_note("p1", "un")
    day.settle()
    (note,) = day.session.state.notes_of("p1")
    day.store.full = True
    day.session.rewrite_note(note.id, "un, mieux dit")
    day.settle()
    assert [one.note for one in day.session.unrecorded] == [note.id]
    day.store.full = False
    day.session.retry()
    day.settle()
    (after,) = day.session.state.notes_of("p1")
    assert day.session.text(after.text) == "un, mieux dit"


def test_text_goes_back_to_the_line_when_the_day_is_away(day: PassageDay) -> None:
    day.session.do(lambda log: log.record(acts.CustodyGiven(file="0" * 64)))
    day.session.take_note("p1", "trop tard")
    day.settle()
    assert day.session.draft("p1") == "trop tard"
    assert day.session.unrecorded == ()
    assert [error.details["reason"] for error in day.failures] == ["day-away"]
    assert not day.session.refused


def test_draft_is_on_disk_when_typing_has_paused(day: PassageDay, qtbot: QtBot) -> None:
    day.session.type_draft("p1", "moit")
    day.session.type_draft("p1", "moitié")
    assert _recording(day)
    qtbot.waitUntil(lambda: day.on_disk().drafts() == {"p1": "moitié"}, timeout=PATIENCE_MS)
    day.settle()
    assert not _recording(day)


def test_draft_is_sent_again_when_the_disk_was_full(day: PassageDay) -> None:
    day.store.full = True
    day.session.type_draft("p1", "moitié")
    day.session.flush()
    day.settle()
    assert _recording(day)  # so nobody leaves without knowing
    day.store.full = False
    day.session.flush()
    day.settle()
    assert day.on_disk().drafts() == {"p1": "moitié"}
    assert not _recording(day)


def test_draft_is_forgotten_when_it_became_a_note(day: PassageDay) -> None:
    day.session.type_draft("p1", "moitié")
    day.session.flush()
    day.session.take_note("p1", "moitié et reste")
    day.settle()
    assert day.on_disk().drafts() == {}
    assert day.session.draft("p1") == ""


def test_act_that_makes_no_sense_is_told_when_nothing_runs(day: PassageDay) -> None:
    day.session.end_phase("p1")
    day.settle()
    assert [error.details["reason"] for error in day.failures] == ["day-nothing-runs"]
    assert day.session.state.seq == 0


def test_incident_is_recorded_and_withdrawn_when_asked(day: PassageDay) -> None:
    day.session.record_incident("p1", None, "technical", "Panne de micro")
    day.settle()
    (incident,) = day.session.state.incidents_of("p1")
    assert day.session.text(incident.text) == "Panne de micro"
    day.session.withdraw_incident(incident.id, "Mauvais candidat")
    day.settle()
    assert day.session.state.incidents_of("p1") == ()


def test_result_is_heard_when_any_act_is_done(day: PassageDay) -> None:
    heard: list[int] = []
    refused: list[str] = []
    day.session.do(lambda log: log.start_phase("p1", 1).seq, heard.append)
    day.session.do(
        lambda log: log.keep_note("n0"), None, lambda error: refused.append(type(error).__name__)
    )
    day.settle()
    assert heard == [1]
    assert refused == ["DayError"]


def test_phase_starts_when_the_key_was_pressed_though_the_disk_was_busy(day: PassageDay) -> None:
    busy = threading.Event()
    day.worker.submit(lambda: busy.wait(PATIENCE_MS / 1000))
    day.session.start_phase("p1", 0)
    day.clock.pass_by(seconds=3)
    busy.set()
    day.settle()
    gone = day.session.state.time("p1").exam_lapse(day.session.now())
    assert gone.ms == 3_000


def test_note_keeps_its_minute_when_the_disk_took_it_later(day: PassageDay) -> None:
    day.session.start_phase("p1", 0)
    day.settle()
    day.clock.pass_by(minutes=5)
    day.store.full = True
    day.session.take_note("p1", "à la cinquième minute")
    day.settle()
    day.clock.pass_by(minutes=10)
    day.store.full = False
    day.session.retry()
    day.settle()
    (note,) = day.session.state.notes_of("p1")
    assert note.minute is not None
    assert note.minute.ms == 5 * 60_000


def test_journal_never_goes_back_when_an_act_comes_late(day: PassageDay) -> None:
    early = day.session.now()
    day.clock.pass_by(minutes=1)
    day.session.start_phase("p1", 0)
    day.session.do(lambda log: _late(log, early))
    day.settle()
    moments = [entry.elapsed_ms for entry in day.store.day_entries(day.plan.id, "j1")]
    assert moments == sorted(moments)
    assert len(moments) == 2


def _late(log: DayLog, moment: Instant) -> None:
    with log.meant_at(moment):
        log.end_phase("p1")
