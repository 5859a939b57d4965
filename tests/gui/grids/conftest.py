"""A review desk on a made document, in a window of its own."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from jury_desk.domain.draft import Draft
from jury_desk.gui.grids.review_page import ReviewPage
from jury_desk.gui.kit.language import set_language
from jury_desk.gui.kit.tasks import Worker
from tests.gui.grids.made_review import MadeReview, MadeSource, doubtful, shipped_grid
from tests.gui.grids.review_robot import ReviewRobot

SIZE = QRect(0, 0, 1366, 768)

OpenDesk = Callable[..., ReviewRobot]


@pytest.fixture
def host(qtbot: QtBot, look: None) -> QWidget:
    """A window of a fixed size, which takes no wishes from what is in it."""
    window = QWidget()
    window.setGeometry(SIZE)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
    qtbot.addWidget(window)
    set_language("en")
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


@pytest.fixture
def bugs(worker: Worker) -> Iterator[list[BaseException]]:
    """What the worker reported as bugs: there must be none."""
    found: list[BaseException] = []
    worker.crashed.connect(found.append)
    yield found
    assert not found, found


@pytest.fixture
def open_desk(host: QWidget, worker: Worker, bugs: list[BaseException]) -> OpenDesk:
    """Opens a desk on a shipped grid, read from a made document of a kind."""

    def opened(
        kind: str | None = "pdf",
        grid: str = "manager-affaires",
        change: Callable[[Draft], Draft] = doubtful,
    ) -> ReviewRobot:
        made = MadeSource(shipped_grid(grid), kind) if kind else None
        draft = change(made.draft) if made else Draft(id="draft-1", grid=shipped_grid(grid))
        review = MadeReview(draft, made)
        double: Any = review  # of the real one's manners: see test_review_service
        page = ReviewPage(double, review.state(), worker)
        layout = host.layout()
        assert layout is not None
        layout.addWidget(page)
        page.show()
        robot = ReviewRobot(page, review, worker)
        robot.settle()
        page.take_keyboard()
        return robot

    return opened


@pytest.fixture
def desk(open_desk: OpenDesk) -> ReviewRobot:
    """A desk on a PDF with five warnings."""
    return open_desk()
