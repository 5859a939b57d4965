"""A robot in the window, and a session that it began."""

import pytest
from pytestqt.qtbot import QtBot

from jury_desk.gui.preparation.shell import PreparationShell
from jury_desk.gui.secretariat.secretariat_desk import SecretariatDesk
from tests.gui.conftest import Screens
from tests.gui.window_robot import WindowRobot


class SecretaryRobot(WindowRobot):
    """A secretary, by keyboard."""

    def go_in(self) -> None:
        """From anywhere to the secretariat, through home."""
        self.press("Alt+Home", "2")

    def begin(self, label: str, first: str, last: str = "") -> None:
        """Begin a session on the certification that is offered first."""
        self.press("Ctrl+N", "Tab")
        self.write(label)
        self.press("Tab", "Tab")
        self.write(first)
        self.press("Tab")
        self.write(last)
        self.press("Return")

    @property
    def desk(self) -> SecretariatDesk:
        page = self.window.findChild(SecretariatDesk)
        assert page is not None
        return page

    @property
    def shell(self) -> PreparationShell:
        shell = self.desk.preparation
        assert shell is not None
        return shell


@pytest.fixture
def robot(screens: Screens, qtbot: QtBot, look: None) -> SecretaryRobot:
    """The window, at rest."""
    return SecretaryRobot(screens, screens.desk(), qtbot)
