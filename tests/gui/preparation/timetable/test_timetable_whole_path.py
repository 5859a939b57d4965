"""The timetable on a real data file, made by the real solver."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from jury_desk.domain.ports import Store
from jury_desk.domain.preparation.finding import Grave, Step
from jury_desk.domain.preparation.preparation import Preparation
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.preparation.desk import PreparationDesk
from jury_desk.gui.preparation.timetable.timetable_dialogs import AbsenceDialog
from jury_desk.gui.preparation.timetable.timetable_page import TimetablePage
from jury_desk.planning import CpSatPlanner
from jury_desk.services.crafts import Crafts
from jury_desk.services.preparation import SessionPreparation
from jury_desk.services.session_planning import SessionPlanning
from jury_desk.storage import open_store
from tests.examples import SteadyClock
from tests.gui.conftest import Wait
from tests.gui.preparation.conftest import Settle, ShowPage
from tests.gui.preparation.made_session import shipped_grid
from tests.gui.preparation.timetable.made_timetable import small_timetable
from tests.gui.preparation.timetable.timetable_robot import TimetableRobot
from tests.gui.robots import CTRL, Key, press

AT = SteadyClock().now()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A data file that holds the small timetable."""
    opened = open_store(tmp_path / "jury-desk.db", bytes(32))
    opened.preparation.add(small_timetable(), shipped_grid(), AT, "")
    yield opened
    opened.close()


@pytest.fixture
def service(store: Any) -> SessionPreparation:
    """The session, open to be prepared."""
    return reopened(store)


def reopened(store: Any) -> SessionPreparation:
    """The session as the disk holds it."""
    return SessionPreparation(store.preparation, SteadyClock(), "session-1")


@pytest.fixture
def desk(service: SessionPreparation, worker: Worker, bugs: list[BaseException]) -> PreparationDesk:
    """A desk on the real session, with the real solver."""
    crafts = Crafts(
        make_lists=_none,
        make_planning=lambda: SessionPlanning(CpSatPlanner()),
        make_papers=_none,
        make_rules=_none,
    )
    return PreparationDesk(service, worker, crafts=crafts)


def _none() -> Any:
    raise AssertionError("this page asks for nothing else")


@pytest.fixture
def robot(show_page: ShowPage, service: Any, settle: Settle) -> TimetableRobot:
    """A secretary at the page."""
    return TimetableRobot(show_page(TimetablePage), service, settle)


def take_the_best(robot: TimetableRobot, wait: Wait) -> None:
    """Wait for a first timetable, stop there, and take it."""
    proposing = robot.page.plan.proposing
    wait(lambda: proposing.is_shown or not proposing.is_running)
    if proposing.is_running:
        press(Key.Key_Escape)
    wait(lambda: not proposing.is_running)
    robot.click("take_button")


def refused(robot: TimetableRobot) -> list[str]:
    """The codes of what cannot hold in the timetable."""
    return [
        found.code
        for found in robot.page.desk.findings
        if found.step is Step.TIMETABLE and found.grave is Grave.REFUSED
    ]


def test_a_session_has_a_timetable_that_holds_when_one_is_made_moved_and_mended(
    robot: TimetableRobot, store: Any, wait: Wait
) -> None:
    locked = robot.passage("c8")
    press(Key.Key_Return, CTRL)
    take_the_best(robot, wait)
    made = reopened(store).state
    assert {one.subject for one in made.passages.values()} == {"c1", "c2", "c3", "c4", "c8"}
    assert all(one.placed for one in made.passages.values())
    assert robot.passage("c8") == locked
    assert refused(robot) == []

    robot.page.plan.days.go_to(made.card.days[0])
    robot.go_to("c4")
    before = robot.passage("c4")
    for key in (Key.Key_Return, Key.Key_PageDown, Key.Key_Return):
        press(key)
    robot.settle()
    moved = reopened(store).state.passages[before.id]
    assert moved.day == made.card.days[1]
    press(Key.Key_Z, CTRL)
    robot.settle()
    assert reopened(store).state.passages[before.id] == before

    robot.click("absent_button")
    robot.dialog(AbsenceDialog)
    press(Key.Key_Return, CTRL)
    robot.settle()
    absent = next(one for one in reopened(store).state.jurors.values() if one.absences)
    assert kept_places(reopened(store).state, made) == set(made.passages)
    take_the_best(robot, wait)
    mended = reopened(store).state
    assert refused(robot) == []
    assert all(
        absent.id not in one.jurors
        for one in mended.passages.values()
        if one.day == absent.absences[0].day
    )


def kept_places(now: Preparation, before: Preparation) -> set[str]:
    """The passages that stand where they stood."""
    return {
        name
        for name, one in now.passages.items()
        if structs.replace(one, jurors=()) == structs.replace(before.passages[name], jurors=())
    }
