"""A desk whose juror meets the unforeseen."""

from collections.abc import Callable

import pytest

from tests.examples import example_grid, example_plan
from tests.gui.juror.desks import Desk, OpenDesk
from tests.gui.juror.unforeseen.unforeseen_robot import UnforeseenRobot


@pytest.fixture
def juror(desk: Desk) -> UnforeseenRobot:
    """At the desk of five orals, the first one in hand."""
    return UnforeseenRobot(desk)


@pytest.fixture
def with_team(open_desk: OpenDesk) -> Callable[[], UnforeseenRobot]:
    """Opens a desk with an oral, then a team's game."""

    def opened() -> UnforeseenRobot:
        grid = example_grid(4)
        return UnforeseenRobot(open_desk(grid, example_plan(grid)))

    return opened
