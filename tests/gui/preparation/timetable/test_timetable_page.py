"""The timetable's page, by keyboard and by mouse."""

import pytest
from msgspec import structs
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible

from jury_desk.gui.kit.language import set_language
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.timetable.timetable_dialogs import MoveDialog
from tests.gui.preparation.made_service import MadeService
from tests.gui.preparation.timetable.made_timetable import full_timetable
from tests.gui.preparation.timetable.timetable_robot import TimetableRobot, mouse
from tests.gui.robots import CTRL, Key, keyboard_target, press, write

NINE, TEN = 9 * 60, 10 * 60


# --- by keyboard ----------------------------------------------------------------------------------


def test_a_passage_stands_elsewhere_when_it_is_carried_by_keyboard(robot: TimetableRobot) -> None:
    robot.go_to("c3")
    press(Key.Key_Return)
    press(Key.Key_Right)
    press(Key.Key_Down)
    assert robot.service.acts == []
    press(Key.Key_Return)
    robot.settle()
    moved = robot.passage("c3")
    assert (moved.panel, moved.room, moved.start) == ("p2", "r2", TEN + 25)
    assert moved.jurors == ("q2.0", "q2.1")
    assert len(robot.service.acts) == 1


def test_a_move_is_turned_back_when_it_is_undone(robot: TimetableRobot) -> None:
    before = robot.passage("c3")
    robot.go_to("c3")
    for key in (Key.Key_M, Key.Key_Right, Key.Key_Return):
        press(key)
    robot.settle()
    assert robot.passage("c3") != before
    press(Key.Key_Z, CTRL)
    robot.settle()
    assert robot.passage("c3") == before


def test_the_consequence_is_read_out_when_a_passage_is_held_over_a_place(
    robot: TimetableRobot,
) -> None:
    robot.go_to("c3")
    press(Key.Key_Return)
    press(Key.Key_Up)
    press(Key.Key_Up)
    assert "10:10" in robot.spoken
    assert "BERNARD Thomas" in robot.spoken
    assert robot.text("who_label") == "NGUYEN Maï"
    press(Key.Key_Down)
    assert "BERNARD" not in robot.spoken


def test_a_passage_goes_back_with_the_reason_when_its_place_is_refused(
    robot: TimetableRobot,
) -> None:
    before = robot.service.state
    robot.go_to("c2")
    press(Key.Key_Return)
    for _ in range(3):
        press(Key.Key_Down)
    press(Key.Key_Return)
    robot.settle()
    assert robot.service.state == before
    assert robot.service.acts == []
    assert "NGUYEN Maï" in robot.warning


def test_a_passage_stays_when_it_is_put_back(robot: TimetableRobot) -> None:
    before = robot.service.state
    robot.go_to("c1")
    press(Key.Key_Return)
    press(Key.Key_Right)
    press(Key.Key_Escape)
    robot.settle()
    assert robot.service.state == before
    assert robot.page.plan.hand.held is None


def test_a_passage_changes_its_day_when_it_is_carried_to_the_next_one(
    robot: TimetableRobot,
) -> None:
    robot.go_to("c1")
    for key in (Key.Key_Return, Key.Key_PageDown, Key.Key_Return):
        press(key)
    robot.settle()
    moved = robot.passage("c1")
    assert moved.day == robot.service.state.card.days[1]
    assert moved.start == NINE
    assert robot.page.plan.board.block is not None
    assert robot.page.plan.board.block.passage == moved


def test_a_locked_passage_stays_when_it_is_to_be_taken(robot: TimetableRobot) -> None:
    robot.go_to("c8")
    press(Key.Key_Return)
    assert robot.page.plan.hand.held is None
    assert "DIALLO Mamadou" in robot.warning
    press(Key.Key_L, CTRL)
    robot.settle()
    assert not robot.passage("c8").locked
    press(Key.Key_Return)
    assert robot.page.plan.hand.held is not None


def test_a_passage_waits_again_when_it_is_taken_off(robot: TimetableRobot) -> None:
    robot.go_to("c2")
    press(Key.Key_Delete)
    robot.settle()
    assert not robot.passage("c2").placed
    assert "BERNARD Thomas" in robot.waiting
    press(Key.Key_Z, CTRL)
    robot.settle()
    assert robot.passage("c2").placed


def test_a_waiting_passage_is_placed_when_enter_takes_it_onto_the_board(
    robot: TimetableRobot,
) -> None:
    assert robot.waiting == ["GIRARD Julien"]
    robot.page.plan.go_to_unplaced()
    press(Key.Key_Return)
    assert robot.page.plan.board.hasFocus()
    press(Key.Key_Right)
    for _ in range(18):
        press(Key.Key_Down)
    press(Key.Key_Return)
    robot.settle()
    placed = robot.passage("c4")
    assert (placed.panel, placed.room, placed.start) == ("p2", "r2", TEN)
    assert robot.waiting == []


def test_the_cursor_goes_by_hour_and_column_when_arrows_are_pressed(robot: TimetableRobot) -> None:
    robot.go_to("c1")
    names = []
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Right, Key.Key_Left, Key.Key_End):
        press(key)
        block = robot.page.plan.board.block
        assert block is not None
        names.append(block.passage.subject)
    assert names == ["c2", "c3", "c8", "c1", "c3"]


# --- by mouse -------------------------------------------------------------------------------------


def test_a_passage_stands_elsewhere_when_it_is_dragged(robot: TimetableRobot) -> None:
    robot.drag("c3", "p2", TEN + 30)
    moved = robot.passage("c3")
    assert (moved.panel, moved.start) == ("p2", TEN + 30)
    assert len(robot.service.acts) == 1


def test_the_consequence_is_shown_when_a_passage_is_dragged_over_another(
    robot: TimetableRobot,
) -> None:
    before = robot.service.state
    robot.drag("c3", "p1", NINE + 45, drop=False)
    held = robot.page.plan.hand.held
    assert held is not None
    assert [found.code for found in held.refused] == ["panel-twice"]
    assert robot.text("when_label").endswith("09:45\u202f–\u202f10:58")
    press(Key.Key_Escape)
    robot.settle()
    assert robot.service.state == before


def test_a_waiting_passage_is_placed_when_it_is_dragged_onto_the_board(
    robot: TimetableRobot,
) -> None:
    robot.drag_in(0, "p2", TEN + 15)
    placed = robot.passage("c4")
    assert (placed.panel, placed.start) == ("p2", TEN + 15)
    assert placed.minutes == 55


def test_nothing_moves_when_a_block_is_clicked(robot: TimetableRobot) -> None:
    robot.drag("c3", "p1", TEN + 20)
    assert robot.service.acts == []
    assert robot.text("who_label") == "NGUYEN Maï"


# --- in words -------------------------------------------------------------------------------------


def test_all_of_a_passage_is_told_when_it_has_the_cursor(robot: TimetableRobot) -> None:
    robot.go_to("c3")
    assert robot.text("who_label") == "NGUYEN Maï"
    assert "Jury 1" in robot.text("where_label")
    assert "27" in robot.text("phases_label")
    assert "Corinne Thébault" in robot.text("seats_label")
    assert robot.text("measures_label") == "Temps majoré"


def test_who_is_tied_is_told_when_a_member_cannot_sit(
    robot: TimetableRobot, service: MadeService
) -> None:
    tied = structs.replace(service.state.candidates["c1"], tutor="Denis Urvoy")
    robot.page.desk.put(tied)
    robot.settle()
    robot.go_to("c1")
    assert "Denis Urvoy" in robot.text("out_label")


def test_a_screen_reader_goes_through_the_day_when_it_asks_the_board(robot: TimetableRobot) -> None:
    board = QAccessible.queryAccessibleInterface(robot.page.plan.board)
    told = [board.child(n).text(QAccessible.Text.Name) for n in range(board.childCount())]
    assert len(told) == 4
    assert "09:00" in told[0]
    assert "LEFÈVRE Élodie" in told[0]
    assert "Salle Surcouf" in told[0]


def test_the_list_shows_what_is_looked_for_when_one_types(robot: TimetableRobot) -> None:
    press(Key.Key_F, CTRL)
    write("nguyen surcouf")
    assert [one.subject for one in robot.page.plan.list.model.rows] == ["c3"]
    press(Key.Key_Escape)
    assert len(robot.page.plan.list.model.rows) == 5


def test_a_passage_stands_elsewhere_when_its_hour_is_typed(robot: TimetableRobot) -> None:
    robot.click("list_button")
    robot.page.plan.list.go_to(robot.passage("c3").id)
    robot.page.plan.list.take_keyboard()
    press(Key.Key_Return)
    robot.dialog(MoveDialog)
    press(Key.Key_Tab)
    write("11h")
    press(Key.Key_Return, CTRL)
    robot.settle()
    assert robot.passage("c3").start == 11 * 60


# --- getting about --------------------------------------------------------------------------------


def test_the_next_pane_has_the_keyboard_when_panes_are_cycled(robot: TimetableRobot) -> None:
    robot.go_to("c1")
    plan, seen = robot.page.plan, []
    for _ in range(4):
        robot.page.cycle_panes(1)
        seen.append(keyboard_target().objectName())
    assert seen == ["unplaced_view", "solve_button", "panels_button", "timetable_board"]
    robot.page.cycle_panes(-1)
    assert keyboard_target().objectName() == "panels_button"
    assert plan.board.block is not None


def test_what_waits_has_the_keyboard_when_its_finding_is_gone_to(robot: TimetableRobot) -> None:
    found = next(one for one in robot.page.desk.findings if one.code == "passages-unplaced")
    robot.click("wishes_button")
    robot.page.show_item(found)
    assert keyboard_target() is robot.page.plan.side.unplaced


def test_a_dragged_passage_goes_back_when_it_is_let_go_beside_the_board(
    robot: TimetableRobot,
) -> None:
    before = robot.service.state
    robot.drag("c3", "p2", TEN + 30, drop=False)
    view = robot.page.plan.board.viewport()
    mouse(view, QEvent.Type.MouseButtonRelease, QPoint(view.width() + 60, 40))
    robot.settle()
    assert robot.service.state == before
    assert robot.page.plan.hand.held is None


def test_the_board_speaks_the_other_language_when_it_is_changed(robot: TimetableRobot) -> None:
    robot.go_to("c8")
    board, told = robot.page.plan.board, Qt.ItemDataRole.AccessibleTextRole
    set_language("en")
    robot.settle()
    assert robot.text("plan_button") == "Timetable"
    assert "locked" in str(board.currentIndex().data(told))
    set_language("fr")
    robot.settle()
    assert robot.text("plan_button") == "Planning"
    assert "locked" not in str(board.currentIndex().data(told))


# --- the look -------------------------------------------------------------------------------------


@pytest.mark.parametrize("zoom", [80, 100, 200])
def test_every_block_of_the_day_can_be_reached_when_the_day_is_full(
    robot: TimetableRobot, service: MadeService, zoom: int
) -> None:
    service.state = full_timetable(60, 8)
    theme().set_zoom(zoom)
    robot.page.desk.act(lambda: None)
    robot.settle()
    board = robot.page.plan.board
    for row in range(len(board.blocks_model.blocks)):
        index = board.blocks_model.index(row)
        board.setCurrentIndex(index)
        board.scrollTo(index)
        seen = board.visualRect(index).intersected(board.viewport().rect())
        assert board.indexAt(seen.center()).isValid() or not seen.isEmpty()
        assert seen.height() > 8
    assert not board.grab().isNull()


def test_the_hours_grow_when_the_wheel_is_turned_with_ctrl(robot: TimetableRobot) -> None:
    board = robot.page.plan.board
    assert board.laid is not None
    before = board.laid.minute
    robot.wheel(120)
    assert board.laid.minute > before
    robot.go_to("c1")
    press(Key.Key_Minus)
    assert board.laid.minute == before
    robot.wheel(-120)
    assert board.laid.minute < before
