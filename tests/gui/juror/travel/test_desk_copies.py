"""What the desk says of copies: of a passage whose sheets are all signed, as they were read."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from jury_desk.domain.travel.copies import Copies
from jury_desk.errors import JuryDeskError, StorageError
from jury_desk.gui.juror.desk_page import JurorDeskPage
from jury_desk.gui.juror.travel.copies_words import CopiesTold
from jury_desk.gui.juror.travel.desk_copies import DeskCopies
from jury_desk.gui.kit.language import set_language
from jury_desk.gui.kit.tasks import Worker
from jury_desk.services.juror_day import Day, JurorDay, SheetStatus
from jury_desk.services.program import Program
from tests.contracts.marking import TickingClock
from tests.contracts.memory_store import MemoryStore
from tests.examples import example_grid, example_plan
from tests.gui.conftest import PATIENCE_MS
from tests.gui.juror.travel.made_cards import copies

ORAL, TEAM = "p1", "p2"


class Desk(QWidget):
    """As much of the desk as the copies see."""

    place_changed = Signal(str, str)

    def __init__(self, day: Day) -> None:
        super().__init__()
        self.day, self.passage = day, TEAM
        self.told: CopiesTold | None = None
        self.stage = QWidget(self)
        column = QVBoxLayout(self.stage)
        self.place = SimpleNamespace(stage=self.stage, put_copies=column.addWidget)
        self.footer = SimpleNamespace(show_copies=self._take)

    def _take(self, told: CopiesTold | None) -> None:
        self.told = told


def signed(day: Day, *passages: str) -> Day:
    """The day with these passages signed."""
    return replace(
        day,
        sheets=tuple(
            replace(one, status=SheetStatus.SIGNED) if one.passage.id in passages else one
            for one in day.sheets
        ),
    )


@pytest.fixture
def day() -> Day:
    """An oral, then the game of a team of three."""
    grid = example_grid(4)
    store = MemoryStore()
    store.add_session(example_plan(grid), grid)
    return JurorDay(store, TickingClock()).day("session-1")


Known = Callable[[str, Collection[str]], Mapping[str, Copies]]


def told_at(desk: Desk, worker: Worker, known: Known) -> tuple[DeskCopies, list[JuryDeskError]]:
    """What the desk says, once it knows."""
    set_language("en")
    travel = SimpleNamespace(copies=SimpleNamespace(known=known))
    program = cast("Program", SimpleNamespace(juror_travel=travel))
    made = DeskCopies(program, worker, cast("JurorDeskPage", desk))
    failed: list[JuryDeskError] = []
    made.failed.connect(failed.append)
    made.show()
    assert worker.drain(PATIENCE_MS)
    return made, failed


def test_fewest_copies_of_a_team_are_told_when_a_stick_was_pulled_between_two(
    look: None, qtbot: QtBot, worker: Worker, day: Day
) -> None:
    desk = Desk(signed(day, TEAM))
    qtbot.addWidget(desk)
    team = [one.ref.id for one in desk.day.sheets if one.passage.id == TEAM]
    found = dict.fromkeys(team, copies(True)) | {team[1]: copies(False)}
    made, _ = told_at(desk, worker, lambda *_: found)
    assert made.line.words.startswith("2 of 3 copies")
    assert desk.told is not None
    assert not desk.told.is_whole
    made.know(dict.fromkeys(team, copies(True)))
    assert made.line.words.startswith("3 copies")


def test_nothing_is_told_when_a_sheet_of_the_team_is_not_signed_or_not_read(
    look: None, qtbot: QtBot, worker: Worker, day: Day
) -> None:
    desk = Desk(signed(day, TEAM))
    qtbot.addWidget(desk)
    team = [one.ref.id for one in desk.day.sheets if one.passage.id == TEAM]
    made, _ = told_at(desk, worker, lambda *_: {team[0]: copies(True)})
    assert (made.line.words, desk.told) == ("", None)
    made.know(dict.fromkeys(team, copies(True)))
    assert made.line.words
    desk.passage = ORAL
    desk.place_changed.emit("", "")
    assert (made.line.words, desk.told) == ("", None)


def test_copies_are_asked_for_again_only_when_a_passage_was_signed_since(
    look: None, qtbot: QtBot, worker: Worker, day: Day
) -> None:
    asked: list[set[str]] = []

    def known(_: str, sheets: Collection[str]) -> Mapping[str, Copies]:
        asked.append(set(sheets))
        return {}

    desk = Desk(signed(day, TEAM))
    qtbot.addWidget(desk)
    made, _ = told_at(desk, worker, known)
    made.show()
    desk.day = signed(day, TEAM, ORAL)
    made.show()
    assert worker.drain(PATIENCE_MS)
    assert len(asked) == 1  # nothing new of the passage on screen
    desk.passage = ORAL
    desk.place_changed.emit("", "")
    made.show()
    assert worker.drain(PATIENCE_MS)
    assert len(asked) == 2
    assert asked[0].isdisjoint(asked[1])


def test_failure_is_told_when_the_disk_cannot_be_read(
    look: None, qtbot: QtBot, worker: Worker, day: Day
) -> None:
    desk = Desk(signed(day, TEAM))
    qtbot.addWidget(desk)

    def known(*_: object) -> Mapping[str, Copies]:
        raise StorageError("The disk cannot be read.", "Try again.")

    made, failed = told_at(desk, worker, known)
    assert len(failed) == 1
    assert made.line.words == ""
