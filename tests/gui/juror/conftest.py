"""A juror's desk on a store in memory whose disk can be full, in a window of its own."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from jury_desk.domain.grid import Grid
from jury_desk.domain.session import SessionPlan
from jury_desk.gui.juror.desk_page import JurorDeskPage
from jury_desk.gui.kit.language import set_language
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.kit.theme import theme
from jury_desk.services.juror_day import JurorDay
from jury_desk.services.program import Program
from jury_desk.services.sign_sheet import SheetSigning
from tests.contracts.marking import TickingClock
from tests.examples import example_grid
from tests.gui.juror.desks import Desk, OpenDesk, ShakyStore, orals_plan, show_page
from tests.gui.robots import JurorRobot

SIZE = QRect(0, 0, 1366, 700)


@pytest.fixture
def host(qtbot: QtBot) -> Iterator[QWidget]:
    """A window of a fixed size, which takes no wishes from what is in it."""
    window = QWidget()
    window.setGeometry(SIZE)
    qtbot.addWidget(window)
    theme().set_scheme("light")
    theme().set_zoom(100)
    set_language("en")
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    yield window
    theme().set_zoom(100)
    theme().set_scheme("light")
    set_language("fr")


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    """A worker that ends with the test, and whose bugs fail it."""
    made = Worker()
    bugs: list[BaseException] = []
    made.crashed.connect(bugs.append)
    yield made
    made.drain(5000)
    assert made.stop()
    assert not bugs, bugs


@pytest.fixture
def open_desk(host: QWidget, worker: Worker, tmp_path: Path) -> OpenDesk:
    """Opens a desk on the example's session with any grid."""

    def opened(grid: Grid, plan: SessionPlan | None = None) -> Desk:
        store = ShakyStore()
        store.add_session(plan or orals_plan(grid), grid)
        clock = TickingClock()
        nobody: Any = None  # signing is played on the real data, in test_whole_path
        program = Program(
            day=JurorDay(store, clock),
            make_signing=lambda: SheetSigning(store, clock, nobody, nobody, nobody, nobody),
            exports=tmp_path,
            first_session="session-1",
            close=store.close,
            make_workshop=nobody,
            make_secretariat=nobody,
            make_crafts=nobody,
            make_office=nobody,
        )
        page = JurorDeskPage(program, worker)
        failures: list[Any] = []
        page.failure.connect(failures.append)
        show_page(host, page)
        page.show_day(program.day.day("session-1"))
        robot = JurorRobot(page, worker)
        robot.settle()
        robot.take_the_sheet()
        return Desk(page, robot, worker, store, failures)

    return opened


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    """A desk on the example's session: five orals of a candidate each."""
    return open_desk(example_grid(6))
