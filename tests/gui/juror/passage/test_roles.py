"""Who plays what, at the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import structs
from PySide6.QtWidgets import QLabel

from jury_desk.domain.session import Seat
from tests.gui.juror.passage.days import PassageDay, played_plan
from tests.gui.juror.passage.pane_robot import PaneRobot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jury_desk.gui.kit.tasks import Worker

BRIEF = "Vous êtes Mme Roy, acheteuse. Vous doutez du prix."


def _with_seats(worker: Worker, host: QWidget, *seats: Seat) -> PaneRobot:
    plan = played_plan()
    first, *others = plan.passages
    passages = (structs.replace(first, seats=seats), *others)
    return PaneRobot(PassageDay(worker, structs.replace(plan, passages=passages)), host)


def _seats(robot: PaneRobot) -> list[str]:
    box = robot.pane.roles._ui.seats_box
    return [label.text() for label in box.findChildren(QLabel) if label.isVisible()]


def test_everybody_is_named_with_their_part_when_parts_are_played(robot: PaneRobot) -> None:
    assert robot.text("roles_title") == "Who does what"
    assert _seats(robot) == ["You", "observateur", "Sacha Exemple", "Cliente"]
    assert robot.text("afterwards_label") == ""


def test_juror_who_plays_is_told_to_mark_afterwards_when_their_part_is_acted(
    worker: Worker, host: QWidget
) -> None:
    seats = (Seat(juror="j1", plays="Cliente", brief_=BRIEF), Seat(juror="j2"))
    robot = _with_seats(worker, host, *seats)
    told = "You play a part: you mark afterwards, and the sheet says so."
    assert robot.text("afterwards_label") == told
    assert _seats(robot) == ["You", "Cliente", "Sacha Exemple", "marks"]
    assert robot.text("brief_label") == ""
    robot.click("brief_button")
    assert robot.text("brief_label") == BRIEF
    robot.show("p2")
    assert not robot.offers("brief_button")
    assert robot.text("afterwards_label") == ""


def test_nobody_is_listed_when_nothing_is_played(robot: PaneRobot) -> None:
    robot.show("p2")
    assert robot.text("roles_title") == ""
    assert _seats(robot) == []
