"""A day at work on one plan, what it says when read again, and why an act is refused."""

from collections.abc import Callable

import pytest

from jury_desk.domain.audit import GENESIS
from jury_desk.domain.ports import Store
from jury_desk.domain.sheet import expected_sheets
from jury_desk.errors import DayError
from jury_desk.services.day_log import DayLog
from jury_desk.words import day as words
from tests.examples import example_grid, example_plan
from tests.hand_clock import HandClock

GRID = example_grid()
PLAN = example_plan(GRID)
REFS = expected_sheets(PLAN, "j1")
ONE = "p1"
NOTE = "Chiffres justes, ton assuré ✓"


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
