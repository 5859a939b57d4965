"""What is in sight of the unforeseen: absences, who was added, where the next step leads."""

import json

import pytest
from msgspec import structs
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton

from jury_desk.domain.grid import parse_grid
from jury_desk.domain.session import Seat
from jury_desk.gui.juror.stage_stepper import StageStepper
from jury_desk.gui.juror.unforeseen.added_dialog import markable
from jury_desk.gui.kit.theme import theme
from jury_desk.paths import resources
from tests.examples import example_grid
from tests.gui.juror.desks import OpenDesk, orals_plan, told_aloud
from tests.gui.juror.unforeseen.unforeseen_robot import UnforeseenRobot
from tests.gui.robots import Key, press

LINE_PX = 2


@pytest.mark.parametrize("zoom", [100, 200])
def test_menu_stands_at_its_button_within_the_window_when_it_opens(
    juror: UnforeseenRobot, zoom: int
) -> None:
    theme().set_zoom(zoom)
    juror.desk.robot.settle()
    juror.open_menu()
    around = juror.page.around.unforeseen
    menu, window = around.menu.frameGeometry(), juror.page.window().frameGeometry()
    button = around.button
    top = button.mapToGlobal(QPoint(0, 0))
    assert menu.left() >= window.left()
    assert menu.right() <= window.right()
    # A menu that is as high as the screen stands a line's width lower: it scrolls by itself.
    assert button.screen().availableGeometry().adjusted(0, 0, 0, LINE_PX).contains(menu)
    if zoom == 100:  # larger, it has no room beside its button
        assert menu.left() == top.x() or menu.right() == top.x() + button.width() - 1
    around.menu.close()


def test_sheet_takes_nothing_and_no_phase_starts_when_the_candidate_is_absent(
    juror: UnforeseenRobot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, time = juror.desk, juror.page.around.pane.time
    desk.robot.give("1")
    juror.choose("Absent…")
    juror.confirm()
    said = told_aloud(monkeypatch)
    desk.robot.take_the_sheet()
    desk.robot.down()
    desk.robot.give("1")
    press(Key.Key_F9)
    desk.robot.settle()
    assert [desk.robot.level(name) for name in ("k1", "k2")] == ["acquis", None]
    assert "Read only: nothing was noted" in said
    assert said[-1] == "Absent: withdraw the absence to begin"
    assert not juror.log().state.time("p1").started
    assert not time.primary_button.isVisible()
    desk.robot.next_stage()
    assert desk.page.passages.delegate.current == 1
    assert desk.failures == []


def test_next_step_goes_to_what_is_ready_and_says_so_when_a_sheet_is_read_only(
    juror: UnforeseenRobot,
) -> None:
    robot, page = juror.desk.robot, juror.page
    primary = page.findChild(QPushButton, "primary_button")
    assert primary is not None

    def finish(passage: int, stages: int) -> None:
        page.open_passage(f"p{passage}")
        robot.settle()
        robot.take_the_sheet()
        robot.give_all("1")
        for _ in range(stages):
            robot.next_stage()

    def step_from_the_absent() -> tuple[str, int]:
        page.open_passage("p1")
        robot.settle()
        told = primary.text()
        robot.take_the_sheet()
        robot.next_stage()
        return told, page.passages.delegate.current

    juror.choose("Absent…")
    juror.confirm()
    assert step_from_the_absent() == ("Next passage", 1)
    finish(3, 1)
    assert step_from_the_absent() == ("Next sheet to write up", 2)
    finish(4, 2)
    assert step_from_the_absent() == ("Next sheet to sign", 3)


def test_sheet_is_marked_on_when_the_absence_is_withdrawn(juror: UnforeseenRobot) -> None:
    juror.desk.robot.give("1")
    juror.choose("Absent…")
    juror.confirm()
    juror.press_in_strip("Withdraw…")
    juror.go_on("Arrivée à 9 h 25")
    juror.desk.robot.take_the_sheet()
    juror.desk.robot.down()
    juror.desk.robot.give("1")
    press(Key.Key_F9)
    juror.desk.robot.settle()
    assert [juror.desk.reopened_level(0, name) for name in ("k1", "k2")] == ["acquis"] * 2
    assert juror.log().state.time("p1").started


def test_assessments_are_told_apart_when_several_have_one_title() -> None:
    offered = 0
    for path in sorted((resources() / "grids").glob("*.grid.json")):
        grid = parse_grid(json.loads(path.read_bytes()))
        words = [word for _, word in markable(grid)]
        assert len(set(words)) == len(words), words
        offered += len(words)
    assert offered > 0


def test_head_tells_who_was_added_and_their_measure_when_one_is_given(
    juror: UnforeseenRobot,
) -> None:
    juror.choose("Add somebody on the spot…")
    juror.write("last_name_edit", "Diallo")
    juror.write("first_name_edit", "Aïssatou")
    juror.write("accommodation_edit", "Temps majoré d’un tiers")
    juror.go_on("Train en retard")
    told = juror.page.head.accessibleName()
    assert "Temps majoré d’un tiers" in told
    assert "Added on the spot" in told
    juror.page.open_passage("p1")
    juror.desk.robot.settle()
    assert "Added on the spot" not in juror.page.head.accessibleName()


def test_stage_asks_for_what_can_be_done_when_the_juror_plays_or_only_reads(
    open_desk: OpenDesk,
) -> None:
    grid = example_grid(4)
    plan = orals_plan(grid)
    acting = (Seat(juror="j1", plays="client"), Seat(juror="j2"))
    first = structs.replace(plan.passages[0], seats=acting)
    juror = UnforeseenRobot(
        open_desk(grid, structs.replace(plan, passages=(first, *plan.passages[1:])))
    )
    stepper = juror.page.stage.findChild(StageStepper)
    assert stepper is not None
    assert "You play a part" in stepper.accessibleDescription()
    juror.page.open_passage("p2")
    juror.desk.robot.settle()
    assert "while the candidate speaks" in stepper.accessibleDescription()
    juror.choose("Absent…")
    juror.confirm()
    juror.desk.robot.settle()
    assert "Read only" in stepper.accessibleDescription()
