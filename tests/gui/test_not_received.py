"""How many sheets the secretary lacks stays in sight, whatever happens to them."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from jury_desk.domain.day.clock import Instant
from jury_desk.domain.day.state import Incident
from jury_desk.gui.kit.chip import Chip
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.top_bar import TopBar
from jury_desk.services.juror_day import Day, JurorDay, SheetStatus
from tests.contracts.marking import TickingClock
from tests.contracts.memory_store import MemoryStore
from tests.examples import example_grid, example_plan

RECEIVED, MOVED = SheetStatus.RECEIVED, SheetStatus.MOVED


@pytest.fixture
def day() -> Day:
    """An oral, then the game of a team of three."""
    grid = example_grid(4)
    store = MemoryStore()
    store.add_session(example_plan(grid), grid)
    return JurorDay(store, TickingClock()).day("session-1")


def shown(bar: TopBar) -> list[str]:
    """The chip's words where it is on screen."""
    return [
        chip.text for chip in bar.findChildren(Chip) if "secr" in chip.text and chip.isVisible()
    ]


def with_statuses(day: Day, *statuses: SheetStatus) -> Day:
    pairs = zip(day.sheets, statuses, strict=True)
    return replace(day, sheets=tuple(replace(one, status=status) for one, status in pairs))


@pytest.mark.parametrize("zoom", [80, 100, 200])
@pytest.mark.parametrize(
    ("statuses", "absent", "count"),
    [
        ([SheetStatus.UPCOMING] * 4, False, 4),
        ([SheetStatus.SIGNED, SheetStatus.HANDED_OVER, SheetStatus.DECIDED, RECEIVED], False, 3),
        ([MOVED, SheetStatus.RECUSED, SheetStatus.COMPLETE, SheetStatus.WRITE_UP], False, 2),
        ([SheetStatus.UPCOMING] * 4, True, 3),
        ([MOVED, RECEIVED, RECEIVED, RECEIVED], False, 0),
    ],
)
def test_sheets_not_received_are_counted_in_sight_when_their_states_differ(
    look: None,
    day: Day,
    qtbot: QtBot,
    zoom: int,
    statuses: list[SheetStatus],
    absent: bool,
    count: int,
) -> None:
    theme().set_zoom(zoom)
    bar = TopBar()
    qtbot.addWidget(bar)
    bar.resize(1440, 60)
    bar.show()
    shown_day = with_statuses(day, *statuses)
    if absent:
        now = Instant(0, "boot-1", TickingClock().moment)
        one = Incident("i1", "p1", None, "absent", now, None)
        shown_day = replace(shown_day, state=replace(day.state, incidents={"i1": one}))
    bar.show_day(shown_day)
    assert len(shown(bar)) == (count > 0)
    for text in shown(bar):
        assert text.split()[0] == str(count)
    words = [label.text() for label in bar.findChildren(QLabel) if label.isVisible()]
    assert any(text.startswith(f"{count} ") for text in words) == (count > 0)  # never a bare number
    for chip in bar.findChildren(Chip):
        if chip.isVisible():
            assert bar.rect().contains(chip.mapTo(bar, chip.rect().bottomRight()))
