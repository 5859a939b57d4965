"""The workshop in the program's own window, on real data, and a robot at its keyboard."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from jury_desk.paths import resources
from jury_desk.storage.files import GridFolder
from tests.frameworks.layouts import LAYOUTS
from tests.gui.conftest import Screens
from tests.gui.library.workshop_robot import WorkshopRobot

Lay = Callable[[str], Path]


@pytest.fixture
def robot(screens: Screens, qtbot: QtBot) -> WorkshopRobot:
    """At the juror's desk, with the workshop a key away."""
    return WorkshopRobot(screens, screens.desk(), qtbot)


@pytest.fixture
def framework(tmp_path: Path) -> Lay:
    """Lays a shipped grid out as a framework document: the name is a layout's."""

    def laid(layout: str) -> Path:
        grid = GridFolder(resources() / "grids").grid("strategie-commerciale-management")
        made = LAYOUTS[layout]
        path = tmp_path / f"referentiel{made.suffix}"
        path.write_bytes(made.document(grid))
        return path

    return laid
