"""A team's members questioned one after another, and passages side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gui.juror.passage.pane_robot import PaneRobot
from tests.gui.robots import Key, press


def _to_questions(robot: PaneRobot) -> None:
    robot.show("p2")
    robot.start_or_next()
    robot.wait(minutes=20)
    robot.start_or_next()


def test_each_member_has_five_minutes_when_the_key_is_pressed_after_each(robot: PaneRobot) -> None:
    hands: list[str] = []
    robot.pane.member_in_hand.connect(hands.append)
    _to_questions(robot)
    for _ in range(3):
        robot.wait(minutes=5)
        robot.start_or_next()
    assert hands == ["", "c1", "c2", "c3", ""]
    assert robot.running == "Deliberation"
    assert robot.phases[2:5] == [
        ("AUBERT Camille", "05:00 / 5 min"),
        ("BENALI Yanis", "05:00 / 5 min"),
        ("PETIT Zoé", "05:00 / 5 min"),
    ]


def test_member_is_named_on_the_clock_when_it_is_their_turn(robot: PaneRobot) -> None:
    _to_questions(robot)
    robot.wait(minutes=2, seconds=3)
    assert robot.text("phase_label") == "AUBERT Camille\u00a0· Questions"
    assert (robot.digits, robot.caption) == ("02:03", "gone of 5 min")


def test_who_was_passed_over_comes_next_when_the_order_is_changed(robot: PaneRobot) -> None:
    robot.show("p2")
    robot.start_or_next()
    robot.pane.time.phases.setFocus()
    for _ in range(3):
        press(Key.Key_Down)
    press(Key.Key_Return)
    robot.settle()
    assert robot.running == "PETIT Zoé"
    order = []
    for _ in range(3):
        robot.start_or_next()
        order.append(robot.running)
    assert order == ["AUBERT Camille", "BENALI Yanis", "Deliberation"]


def test_part_of_the_phase_is_told_when_it_begins_and_ends(robot: PaneRobot) -> None:
    parts: list[str] = []
    robot.pane.part_in_hand.connect(parts.append)
    robot.start_or_next()
    robot.start_or_next()
    robot.end()
    assert parts == ["x", ""]


def test_next_preparation_runs_beside_when_its_line_is_clicked(robot: PaneRobot) -> None:
    assert robot.others() == []
    robot.start_or_next()
    (line,) = robot.others()
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    robot.settle()
    robot.wait(minutes=3, seconds=4)
    assert robot.others()[0].time == "03:04"
    assert robot.running == "Découverte"
    state = robot.day.session.state
    assert [state.time(name).running is not None for name in ("p1", "p2")] == [True, True]
    wanted: list[str] = []
    robot.pane.passage_wanted.connect(wanted.append)
    QTest.mouseClick(robot.others()[0], Qt.MouseButton.LeftButton)
    assert wanted == ["p2"]


def test_each_passage_shows_its_own_time_when_one_goes_from_one_to_another(
    robot: PaneRobot,
) -> None:
    robot.start_or_next()
    robot.wait(minutes=3)
    robot.show("p2")
    robot.start_or_next()
    robot.wait(minutes=1)
    assert robot.digits == "01:00"
    assert robot.others()[0].time == "04:00"
    robot.show("p1")
    assert robot.digits == "04:00"
