"""A desk whose juror meets the unforeseen."""

import pytest

from tests.gui.juror.desks import Desk
from tests.gui.juror.unforeseen.unforeseen_robot import UnforeseenRobot


@pytest.fixture
def juror(desk: Desk) -> UnforeseenRobot:
    """At the desk of five orals, the first one in hand."""
    return UnforeseenRobot(desk)
