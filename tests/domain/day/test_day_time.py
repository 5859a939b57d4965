"""The times of a day, folded from its journal: no clock falsifies them."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_desk.domain.audit import GENESIS
from jury_desk.domain.day import acts
from jury_desk.domain.day.clock import NOTHING, Instant, Lapse, between
from jury_desk.domain.day.entry import DayEntry
from jury_desk.domain.day.phases import PassageTime
from jury_desk.domain.day.state import DayState, folded
from jury_desk.domain.document import parsed, plain_of
from tests.domain.day.journals import ONE, OTHER, REASON, Journal
from tests.hand_clock import HandClock


@pytest.fixture
def journal() -> Journal:
    return Journal()


def test_nothing_is_told_when_nothing_was_recorded(journal: Journal) -> None:
    assert journal.state == DayState()
    assert journal.lapse() is None
    assert journal.exam() == NOTHING
    assert not journal.state.time(ONE).started


def test_phase_runs_on_when_time_goes_by(journal: Journal) -> None:
    journal.start()
    journal.clock.wait(90)
    assert journal.lapse() == Lapse(90_000)
    assert journal.state.time(ONE).running is not None
    assert journal.state.time(OTHER).running is None


def test_phase_ends_when_the_next_begins(journal: Journal) -> None:
    journal.start()
    journal.clock.wait(60)
    journal.start(1)
    journal.clock.wait(30)
    assert (journal.lapse(0), journal.lapse(1)) == (Lapse(60_000), Lapse(30_000))
    assert journal.exam() == Lapse(90_000)
    running = journal.state.time(ONE).running
    assert running is not None
    assert running.phase == 1


def test_phase_counts_in_all_when_it_is_started_again(journal: Journal) -> None:
    for seconds in (60, 45):
        journal.start()
        journal.clock.wait(seconds)
        journal.end()
        journal.clock.wait(1000)
    assert journal.lapse() == Lapse(105_000)
    assert journal.exam() == Lapse(105_000)


def test_clock_stands_still_when_paused(journal: Journal) -> None:
    journal.start()
    journal.clock.wait(60)
    journal.pause(REASON)
    journal.clock.wait(600)
    assert journal.lapse() == Lapse(60_000)
    journal.resume()
    journal.clock.wait(5)
    journal.pause()
    journal.clock.wait(7)
    journal.end()
    journal.clock.wait(1000)
    assert journal.lapse() == Lapse(65_000)
    (run,) = journal.state.time(ONE).runs
    assert [pause.reason for pause in run.pauses] == [REASON, None]
    assert all(pause.end is not None for pause in run.pauses)
    assert not run.paused


def test_next_phase_goes_when_the_one_before_was_paused(journal: Journal) -> None:
    journal.start()
    journal.clock.wait(10)
    journal.pause()
    journal.clock.wait(20)
    journal.start(1)
    journal.clock.wait(30)
    assert (journal.lapse(0), journal.lapse(1)) == (Lapse(10_000), Lapse(30_000))


@pytest.mark.parametrize(
    "act",
    [
        acts.PhasePaused(passage=ONE),
        acts.PhaseResumed(passage=ONE),
        acts.PhaseEnded(passage=ONE),
    ],
)
def test_nothing_happens_when_no_phase_runs(journal: Journal, act: acts.AnyDayAct) -> None:
    journal.do(act)
    assert journal.exam() == NOTHING
    assert journal.state.time(ONE).running is None


@pytest.mark.parametrize("seconds", [-7200, 7200, 86_400 * 400, -86_400 * 400])
def test_duration_is_the_same_when_somebody_sets_the_clock(journal: Journal, seconds: int) -> None:
    journal.start()
    journal.clock.wait(60)
    journal.clock.set_time(seconds)
    journal.pause()
    journal.clock.set_time(-3 * seconds)
    journal.clock.wait(60)
    journal.resume()
    journal.clock.wait(60)
    assert journal.lapse() == Lapse(120_000)


def test_sleep_counts_when_the_machine_slept(journal: Journal) -> None:
    journal.start()
    journal.clock.wait(4 * 3600)
    journal.end()
    assert journal.lapse() == Lapse(4 * 3_600_000)


def test_duration_is_estimated_and_says_so_when_the_machine_was_restarted(
    journal: Journal,
) -> None:
    journal.start()
    journal.clock.wait(60)
    journal.clock.reboot(120)
    journal.clock.wait(30)
    assert journal.lapse() == Lapse(210_000, estimated=True)
    journal.start(1)
    journal.clock.wait(10)
    assert journal.lapse(1) == Lapse(10_000)
    assert journal.exam() == Lapse(220_000, estimated=True)


def test_duration_is_never_negative_when_restarted_and_set_back(journal: Journal) -> None:
    journal.start()
    journal.clock.reboot(10)
    journal.clock.set_time(-86_400)
    assert journal.lapse() == Lapse(0, estimated=True)


def test_pause_is_taken_off_when_the_machine_was_restarted_in_it(journal: Journal) -> None:
    journal.start()
    journal.clock.wait(60)
    journal.pause()
    journal.clock.reboot(600)
    journal.resume()
    journal.clock.wait(5)
    assert journal.lapse() == Lapse(65_000, estimated=True)


def test_two_passages_have_times_of_their_own(journal: Journal) -> None:
    journal.start()
    journal.clock.wait(10)
    journal.start(passage=OTHER)
    journal.clock.wait(5)
    journal.end()
    journal.clock.wait(5)
    assert journal.lapse() == Lapse(15_000)
    assert journal.lapse(passage=OTHER) == Lapse(10_000)


def test_phase_goes_on_as_if_never_ended_when_the_next_one_is_taken_back(journal: Journal) -> None:
    journal.start()
    journal.clock.wait(60)
    journal.start(1)
    journal.clock.wait(5)
    journal.do(acts.PhaseTakenBack(passage=ONE))
    journal.clock.wait(10)
    assert (journal.lapse(0), journal.lapse(1)) == (Lapse(75_000), None)


def test_time_stays_as_it_is_when_nothing_is_left_to_take_back(journal: Journal) -> None:
    journal.start()
    for _ in range(3):
        journal.do(acts.PhaseTakenBack(passage=ONE))
    assert journal.state.time(ONE) == PassageTime()


def test_running_phase_counts_until_the_signature_when_nobody_stopped_it(journal: Journal) -> None:
    journal.start()
    journal.clock.wait(40)
    signed = journal.now().at
    journal.clock.wait(600)
    time = journal.state.time(ONE).ended_by(signed)
    assert time.running is None
    assert time.before == ()
    assert time.phase_lapse(0, journal.now()) == Lapse(40_000)
    assert PassageTime().ended_by(signed) == PassageTime()


# --- any order of acts ----------------------------------------------------------------------------

_STEPS = st.lists(
    st.tuples(
        st.sampled_from(["start", "next", "pause", "resume", "end", "note"]),
        st.integers(0, 7200),
        st.integers(-100_000, 100_000),
    ),
    max_size=25,
)


def _do(journal: Journal, step: str, number: int) -> None:
    steps: dict[str, Callable[[], None]] = {
        "start": journal.start,
        "next": lambda: journal.start(1),
        "pause": journal.pause,
        "resume": journal.resume,
        "end": journal.end,
        "note": lambda: journal.do(acts.NoteTaken(note=f"n{number}", passage=ONE, text=REASON)),
    }
    steps[step]()


def _model(steps: list[tuple[str, int, int]]) -> dict[int, int]:
    """Seconds that each phase went, counted second by second of the acts."""
    went: dict[int, int] = {}
    phase, paused = None, False
    for step, wait, _ in steps:
        if step in ("start", "next"):
            phase, paused = (0 if step == "start" else 1), False
            went.setdefault(phase, 0)
        elif step == "end":
            phase, paused = None, False
        elif phase is not None and step in ("pause", "resume"):
            paused = step == "pause"
        if phase is not None and not paused:
            went[phase] += wait
    return went


@given(steps=_STEPS)
def test_durations_are_exact_when_any_acts_come_and_the_clock_is_set_at_will(
    steps: list[tuple[str, int, int]],
) -> None:
    journal = Journal()
    for number, (step, wait, set_by) in enumerate(steps):
        _do(journal, step, number)
        journal.clock.wait(wait)
        journal.clock.set_time(set_by)
    went = _model(steps)
    for phase in (0, 1):
        expected = Lapse(went[phase] * 1000) if phase in went else None
        assert journal.lapse(phase) == expected
    assert journal.exam() == Lapse(sum(went.values()) * 1000)


@given(steps=_STEPS, reboots=st.sets(st.integers(0, 24)))
def test_durations_are_never_negative_and_the_chain_whole_when_the_machine_is_restarted_at_will(
    steps: list[tuple[str, int, int]], reboots: set[int]
) -> None:
    journal = Journal()
    for number, (step, wait, set_by) in enumerate(steps):
        _do(journal, step, number)
        journal.clock.wait(wait)
        journal.clock.set_time(set_by)
        if number in reboots:
            journal.clock.reboot(wait)
    for run in journal.state.time(ONE).runs:
        lapse = run.lapse(journal.now())
        assert lapse.ms >= 0
        same = {run.start.epoch, (run.end or journal.now()).epoch}
        assert lapse.estimated or len(same) == 1
    previous = GENESIS
    for seq, entry in enumerate(journal.entries, start=1):
        assert (entry.seq, entry.previous) == (seq, previous)
        previous = entry.digest
        assert parsed(DayEntry, plain_of(entry)) == entry
    assert (journal.state.seq, journal.state.head) == (len(steps), previous)


@given(steps=_STEPS, cut=st.integers(0, 25))
def test_state_is_the_same_when_folded_in_two_pieces(
    steps: list[tuple[str, int, int]], cut: int
) -> None:
    journal = Journal()
    for number, (step, wait, _) in enumerate(steps):
        _do(journal, step, number)
        journal.clock.wait(wait)
    first, rest = journal.entries[:cut], journal.entries[cut:]
    assert folded(rest, folded(first)) == journal.state


@given(kept=_STEPS, mistaken=_STEPS, set_by=st.integers(-100_000, 100_000))
def test_time_is_that_of_before_when_as_many_acts_are_taken_back_as_were_done(
    kept: list[tuple[str, int, int]], mistaken: list[tuple[str, int, int]], set_by: int
) -> None:
    journal = Journal()

    def do(steps: list[tuple[str, int, int]], first: int) -> None:
        for number, (step, wait, _) in enumerate(steps, first):
            _do(journal, step, number)
            journal.clock.wait(wait)

    do(kept, 0)
    before = journal.state.time(ONE)
    do(mistaken, len(kept))
    for step, wait, _ in mistaken:
        if step != "note":
            journal.do(acts.PhaseTakenBack(passage=ONE))
            journal.clock.wait(wait)
            journal.clock.set_time(set_by)
    assert journal.state.time(ONE) == before


@given(
    start=st.integers(0, 10**9),
    end=st.integers(0, 10**9),
    wall=st.integers(-(10**6), 10**6),
    same=st.booleans(),
)
def test_lapse_is_never_negative_between_any_moments(
    start: int, end: int, wall: int, *, same: bool
) -> None:
    clock = HandClock()
    one = Instant(start, "boot-1", clock.now())
    clock.set_time(wall)
    lapse = between(one, Instant(end, "boot-1" if same else "boot-2", clock.now()))
    assert lapse == (
        Lapse(max(0, end - start)) if same else Lapse(max(0, wall) * 1000, estimated=True)
    )
