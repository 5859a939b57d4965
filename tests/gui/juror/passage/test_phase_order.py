"""Which phase is next, and when cues come: for any phases, in any order."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_desk.domain.day.clock import Instant, Lapse
from jury_desk.domain.day.phases import PassageTime, PhaseRun
from jury_desk.domain.session import PlannedPhase
from jury_desk.gui.juror.passage.cues import cue_of, next_cue_ms
from jury_desk.gui.juror.passage.phase_order import next_phase

AT = Instant(0, "b", dt.datetime(2026, 6, 12, tzinfo=dt.UTC))


def _phases(shape: str) -> tuple[PlannedPhase, ...]:
    """A phase a letter: "m" is a member's, "p" a preparation."""
    return tuple(
        PlannedPhase(
            kind="preparation" if sign == "p" else "questions",
            member=f"c{at}" if sign == "m" else None,
        )
        for at, sign in enumerate(shape)
    )


def _went(*numbers: int) -> PassageTime:
    return PassageTime(tuple(PhaseRun(number, AT, AT) for number in numbers))


@pytest.mark.parametrize(
    ("shape", "went", "following"),
    [
        ("", (), None),
        ("qd", (), 0),
        ("pqd", (), 1),  # the preparation is ahead of the passage's hour
        ("qpd", (), 0),
        ("pp", (), 0),
        ("pqd", (0,), 1),
        ("pqd", (1,), 2),  # the preparation was elsewhere: it is not gone back to
        ("pqd", (0, 1, 2), None),
        ("pqd", (0, 1, 0), 2),  # one that was started again
        ("pmmmd", (0, 3), 1),
        ("pmmmd", (0, 3, 1), 2),
        ("pmmmd", (0, 3, 1, 2), 4),
        ("mmpmm", (0, 3), 4),  # other members' questions are others
    ],
)
def test_next_is_the_one_meant_when_some_were_heard(
    shape: str, went: tuple[int, ...], following: int | None
) -> None:
    assert next_phase(_phases(shape), _went(*went)) == following


@pytest.mark.parametrize(
    ("shape", "went", "following"),
    [
        ("pqd", (0, 1, 0), 1),  # gone back to: what follows it was heard by mistake
        ("pqd", (1, 2, 1), 2),
        ("pqd", (0, 1, 2), None),
        ("pmmmd", (0, 3, 1), 2),  # among members nothing is gone back to
        ("pmmmd", (0, 1, 2, 3, 4, 2), 3),
    ],
)
def test_next_follows_the_running_phase_when_it_was_gone_back_to(
    shape: str, went: tuple[int, ...], following: int | None
) -> None:
    runs = (*_went(*went[:-1]).runs, PhaseRun(went[-1], AT))
    assert next_phase(_phases(shape), PassageTime(runs)) == following


@given(st.text("pmd", max_size=8), st.integers(0, 7))
def test_every_phase_from_there_on_is_heard_once_when_the_key_is_pressed_again(
    shape: str, first: int
) -> None:
    phases = _phases(shape)
    if first >= len(phases):
        return
    went = [first]
    while (following := next_phase(phases, _went(*went))) is not None:
        assert following not in went
        went.append(following)
    assert set(range(first, len(phases))) <= set(went)


@given(
    st.integers(0, 120),
    st.integers(0, 9_000_000),
    st.lists(st.integers(1, 60), max_size=4).map(tuple),
)
def test_next_cue_comes_when_it_was_said_to(
    planned: int, gone: int, moments: tuple[int, ...]
) -> None:
    wait = next_cue_ms(planned, Lapse(gone), moments)
    before = cue_of(planned, Lapse(gone), moments)
    if wait is None:
        assert cue_of(planned, Lapse(gone + 10_000_000), moments).step == before.step
        return
    assert cue_of(planned, Lapse(gone + wait - 1), moments).step == before.step
    assert cue_of(planned, Lapse(gone + wait), moments).step != before.step
