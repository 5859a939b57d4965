"""A day on a clock turned by hand, and its pane beside something to mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jury_desk.gui.juror.passage import time_part
from tests.gui.juror.passage.days import PassageDay
from tests.gui.juror.passage.pane_robot import PaneRobot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jury_desk.gui.kit.tasks import Worker


@pytest.fixture
def day(worker: Worker) -> PassageDay:
    """A day of three passages, nothing done yet."""
    return PassageDay(worker)


@pytest.fixture
def robot(day: PassageDay, host: QWidget, monkeypatch: pytest.MonkeyPatch) -> PaneRobot:
    """A juror before the first passage; what a screen reader is to say is written down."""
    made = PaneRobot(day, host)
    monkeypatch.setattr(time_part, "announce", lambda _, text: made.said.append(text))
    return made
