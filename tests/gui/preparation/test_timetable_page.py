"""The timetable's page, by keyboard and by mouse."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from msgspec import structs
from PySide6.QtGui import QAccessible

from jury_desk.domain.preparation.clashes import clashes
from jury_desk.domain.preparation.finding import Finding, Grave, Step
from jury_desk.domain.preparation.ports import Plan
from jury_desk.domain.preparation.preparation import Kind, Preparation
from jury_desk.domain.preparation.timetable import PlannedPassage
from jury_desk.errors import PlanningError
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.desk import PreparationDesk
from jury_desk.gui.preparation.timetable_dialogs import AbsenceDialog, DifferencesDialog, MoveDialog
from jury_desk.gui.preparation.timetable_page import TimetablePage
from jury_desk.services.crafts import Crafts
from tests.gui.conftest import Wait
from tests.gui.preparation.conftest import Settle, ShowPage
from tests.gui.preparation.made_service import MadeService
from tests.gui.preparation.timetable_made import full_timetable, small_timetable
from tests.gui.preparation.timetable_robot import Gate, MadePlanning, TimetableRobot
from tests.gui.robots import CTRL, SHIFT, Key, press, write

NINE, TEN = 9 * 60, 10 * 60


@pytest.fixture
def service() -> MadeService:
    """Four passages, one that waits; the real checks look at them."""
    made = MadeService(state=small_timetable())
    made.check = lambda state: clashes(state, None, made.grid)
    return made


@pytest.fixture
def planning() -> MadePlanning:
    """Finds nothing better than what is there; a test gives it another script."""
    return MadePlanning(lambda _found, _cancelled, state: Plan(tuple(state.passages.values())))


@pytest.fixture
def desk(
    service: MadeService, worker: Worker, bugs: list[BaseException], planning: MadePlanning
) -> PreparationDesk:
    """A desk that can make timetables."""
    made: Any = planning
    crafts = Crafts(
        make_lists=_none, make_planning=lambda: made, make_papers=_none, make_rules=_none
    )
    double: Any = service
    return PreparationDesk(double, worker, crafts=crafts)


def _none() -> Any:
    raise AssertionError("this page asks for nothing else")


@pytest.fixture
def robot(show_page: ShowPage, service: MadeService, settle: Settle) -> TimetableRobot:
    """A secretary at the page."""
    return TimetableRobot(show_page(TimetablePage), service, settle)


def replanned(state: Preparation, moves: dict[str, int], *, best: bool = False) -> Plan:
    """A plan that moves some candidates to other hours."""
    passages = tuple(
        structs.replace(one, start=moves[one.subject]) if one.subject in moves else one
        for one in state.passages.values()
    )
    return Plan(passages, best=best, moved=len(moves))


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


# --- proposals ------------------------------------------------------------------------------------


def test_a_proposal_is_recorded_when_it_is_taken_and_not_before(
    robot: TimetableRobot, planning: MadePlanning, wait: Wait
) -> None:
    gate, second = Gate(), Gate()

    def script(found: Any, cancelled: Callable[[], bool], state: Preparation) -> Plan:
        found(replanned(state, {"c3": 11 * 60}))
        gate.wait()
        found(replanned(state, {"c3": 12 * 60}))
        second.wait()
        assert cancelled()
        return replanned(state, {"c3": 13 * 60}, best=True)

    planning.script = script
    before = robot.service.state
    press(Key.Key_Return, CTRL)
    plan = robot.page.plan
    wait(lambda: plan.proposing.is_shown)
    assert _shown(robot, "c3").start == 11 * 60
    gate.open()
    wait(lambda: _shown(robot, "c3").start == 12 * 60)
    press(Key.Key_Escape)
    second.open()
    wait(lambda: not plan.proposing.is_running)
    assert _shown(robot, "c3").start == 13 * 60
    assert robot.service.state == before
    press(Key.Key_Return)
    robot.settle()
    assert robot.passage("c3").start == 13 * 60
    assert len(robot.service.acts) == 1
    assert not plan.proposing.is_shown


def test_nothing_is_recorded_when_a_proposal_is_discarded(
    robot: TimetableRobot, planning: MadePlanning, wait: Wait
) -> None:
    planning.script = lambda _found, _cancelled, state: replanned(state, {"c3": 11 * 60})
    before = robot.service.state
    robot.click("solve_button")
    wait(lambda: robot.page.plan.proposing.is_shown and not robot.page.plan.proposing.is_running)
    robot.click("discard_button")
    assert robot.service.state == before
    assert robot.service.acts == []
    assert _shown(robot, "c3").start == TEN + 20
    assert robot.page.plan.dock.isHidden()


def test_the_differences_are_listed_when_they_are_asked_for(
    robot: TimetableRobot, planning: MadePlanning, wait: Wait
) -> None:
    planning.script = lambda _found, _cancelled, state: replanned(state, {"c3": 11 * 60})
    robot.click("solve_button")
    wait(lambda: not robot.page.plan.proposing.is_running)
    robot.click("differences_button")
    dialog = robot.dialog(DifferencesDialog)
    assert dialog.model.rowCount() == 1
    told = [str(dialog.model.index(0, column).data()) for column in range(4)]
    assert told[0] == "NGUYEN Maï"
    assert "10:20" in told[2]
    assert "11:00" in told[3]
    dialog.close()


def test_the_contradiction_is_told_when_there_is_no_timetable(
    robot: TimetableRobot, planning: MadePlanning, wait: Wait
) -> None:
    found = Finding(
        "passages-unplaced", Grave.REFUSED, Step.TIMETABLE, Kind.WISHES,
        values={"count": "2", "assessment": "Oral"},
    )  # fmt: skip
    planning.script = lambda _found, _cancelled, _state: Plan((), contradictions=(found,))
    robot.click("solve_button")
    wait(lambda: not robot.page.plan.proposing.is_running)
    assert robot.page.plan.dock.isVisible()
    assert not robot.page.plan.proposing.is_shown
    wanted: list[Finding] = []
    robot.page.desk.item_wanted.connect(wanted.append)
    robot.page.plan.dock.finding_wanted.emit(found)
    assert wanted == [found]


def test_a_proposal_is_over_when_the_session_changes_meanwhile(
    robot: TimetableRobot, planning: MadePlanning, wait: Wait
) -> None:
    planning.script = lambda _found, _cancelled, state: replanned(state, {"c3": 11 * 60})
    robot.click("solve_button")
    wait(lambda: not robot.page.plan.proposing.is_running)
    room = next(iter(robot.service.state.rooms.values()))
    robot.page.desk.put(structs.replace(room, label="Salle Jacques-Cartier"))
    robot.settle()
    assert not robot.page.plan.proposing.is_shown
    assert robot.warning


def test_another_timetable_is_made_when_the_session_changed_while_one_was(
    robot: TimetableRobot, planning: MadePlanning, wait: Wait
) -> None:
    first = Gate()

    def script(_found: Any, _cancelled: Callable[[], bool], state: Preparation) -> Plan:
        first.wait()
        return replanned(state, {"c3": 11 * 60})

    planning.script = script
    robot.click("solve_button")
    room = next(iter(robot.service.state.rooms.values()))
    robot.page.desk.put(structs.replace(room, label="Salle Jacques-Cartier"))
    robot.settle()
    robot.click("solve_button")
    first.open()
    wait(lambda: robot.page.plan.proposing.is_shown and not robot.page.plan.proposing.is_running)
    assert planning.kept == [False, False]
    robot.click("take_button")
    assert robot.passage("c3").start == 11 * 60
    assert robot.warning == ""


def test_what_is_placed_moves_little_when_the_timetable_is_completed(
    robot: TimetableRobot, planning: MadePlanning, wait: Wait
) -> None:
    planning.script = lambda _found, _cancelled, state: replanned(state, {"c3": 11 * 60})
    press(Key.Key_Return, CTRL | SHIFT)
    wait(lambda: robot.page.plan.proposing.is_shown and not robot.page.plan.proposing.is_running)
    assert planning.kept == [True]
    assert robot.service.acts == []


def test_the_proposal_stays_when_it_cannot_be_recorded(
    robot: TimetableRobot, planning: MadePlanning, service: MadeService, wait: Wait
) -> None:
    planning.script = lambda _found, _cancelled, state: replanned(state, {"c3": 11 * 60})
    robot.click("solve_button")
    wait(lambda: not robot.page.plan.proposing.is_running)
    service.refusal = PlanningError("No.", "Nothing was changed.")
    robot.click("take_button")
    assert _shown(robot, "c3").start == 11 * 60
    assert service.acts == []
    robot.click("take_button")
    assert robot.passage("c3").start == 11 * 60


def test_little_moves_when_a_juror_is_absent(
    robot: TimetableRobot, planning: MadePlanning, wait: Wait
) -> None:
    planning.script = lambda _found, _cancelled, state: replanned(state, {"c1": 14 * 60})
    robot.click("absent_button")
    robot.dialog(AbsenceDialog)
    press(Key.Key_Return, CTRL)
    robot.settle()
    wait(lambda: robot.page.plan.proposing.is_shown and not robot.page.plan.proposing.is_running)
    absent = [one for one in robot.service.state.jurors.values() if one.absences]
    assert len(absent) == 1
    assert planning.kept == [True]
    assert robot.passage("c1").start == NINE
    robot.click("take_button")
    assert robot.passage("c1").start == 14 * 60


def _shown(robot: TimetableRobot, subject: str) -> PlannedPassage:
    return next(one for one in robot.page.plan.shown if one.subject == subject)


# --- wishes and durations -------------------------------------------------------------------------


def test_a_wish_is_recorded_when_its_field_is_left(robot: TimetableRobot) -> None:
    robot.click("wishes_button")
    robot.field("gap_edit").setFocus()
    robot.retype("45")
    press(Key.Key_Tab)
    robot.settle()
    assert robot.service.state.wishes.candidate_gap == 45


def test_a_day_keeps_its_hours_when_it_would_end_before_it_begins(robot: TimetableRobot) -> None:
    robot.click("wishes_button")
    robot.page.wishes.take_keyboard()
    for typed in ("19:00", "7h45"):
        robot.retype(typed)
        press(Key.Key_Return)
        robot.settle()
    hours = robot.service.state.wishes.days[0]
    assert (hours.start, hours.end) == (7 * 60 + 45, 18 * 60)
    assert len(robot.service.acts) == 1


def test_a_phase_is_as_long_as_typed_when_its_field_is_left(robot: TimetableRobot) -> None:
    robot.click("durations_button")
    robot.page.durations.take_keyboard("b2.e3")
    robot.retype("35 min")
    press(Key.Key_Tab)
    robot.settle()
    timing = robot.service.state.timings["b2.e3"]
    first = timing.phases[0]
    assert (first.kind, first.minutes) == ("preparation", 35)
    assert [p.kind for p in timing.phases] == [
        "preparation", "roleplay", "questions", "deliberation",
    ]  # fmt: skip


# --- before there is a timetable, and closed ------------------------------------------------------


def test_a_room_is_added_when_there_is_none(robot: TimetableRobot, service: MadeService) -> None:
    panels = {name: structs.replace(one, room=None) for name, one in service.state.panels.items()}
    service.state = replace(service.state, rooms={}, passages={}, panels=panels)
    robot.page.desk.act(lambda: None)
    robot.settle()
    robot.page.plan.take_keyboard()
    write("Salle Surcouf")
    press(Key.Key_Return)
    robot.settle()
    assert [room.label for room in service.state.rooms.values()] == ["Salle Surcouf"]


def test_nothing_can_be_moved_when_the_session_is_closed(
    robot: TimetableRobot, service: MadeService
) -> None:
    closed = structs.replace(service.state.card, state="closed")
    service.state = replace(service.state, card=closed)
    robot.page.desk.act(lambda: None)
    robot.settle()
    robot.go_to("c1")
    press(Key.Key_Return)
    press(Key.Key_Delete)
    robot.settle()
    assert robot.page.plan.hand.held is None
    assert robot.passage("c1").placed


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
