"""The day at work over a real data file: each act is on disk, or nothing of it is."""

from collections.abc import Callable

import pytest

from jury_desk.domain.canonical import text_digest
from jury_desk.domain.day import acts
from jury_desk.domain.day.clock import Lapse
from jury_desk.domain.ports import Store
from jury_desk.services.day_log import DayLog
from jury_desk.services.open_sheet import OpenSheet
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
