"""Making a timetable on its page: proposals, contradictions, absences."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from msgspec import structs
from PySide6.QtWidgets import QLabel, QWidget

from jury_desk.domain.preparation.finding import Finding, Grave, Step
from jury_desk.domain.preparation.ports import Plan
from jury_desk.domain.preparation.preparation import Preparation
from jury_desk.domain.preparation.timetable import PlannedPassage
from jury_desk.errors import PlanningError
from jury_desk.gui.kit.typed_field import told_hour
from jury_desk.gui.preparation.timetable.timetable_dialogs import AbsenceDialog, DifferencesDialog
from tests.gui.conftest import Wait
from tests.gui.preparation.made_service import MadeService
from tests.gui.preparation.timetable.timetable_robot import Gate, MadePlanning, TimetableRobot
from tests.gui.robots import CTRL, SHIFT, Key, press, write

NINE, TEN = 9 * 60, 10 * 60


def replanned(state: Preparation, moves: dict[str, int], *, best: bool = False) -> Plan:
    """A plan that moves some candidates to other hours."""
    passages = tuple(
        structs.replace(one, start=moves[one.subject]) if one.subject in moves else one
        for one in state.passages.values()
    )
    return Plan(passages, best=best, moved=len(moves))


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
    assert plan.board.hasFocus()


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


def test_the_keyboard_stays_when_a_timetable_is_found_meanwhile(
    robot: TimetableRobot, planning: MadePlanning, wait: Wait
) -> None:
    gate = Gate()

    def script(_found: Any, _cancelled: Callable[[], bool], state: Preparation) -> Plan:
        gate.wait()
        return replanned(state, {"c3": 11 * 60})

    planning.script = script
    press(Key.Key_Return, CTRL)
    robot.go_to("c1")
    gate.open()
    wait(lambda: robot.page.plan.proposing.is_shown and not robot.page.plan.proposing.is_running)
    assert robot.page.plan.board.hasFocus()


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
    before = robot.passage("c3")
    assert told_hour((before.start or 0) + before.preparation) in told[2]
    assert told_hour(11 * 60 + before.preparation) in told[3]
    dialog.close()


def test_the_wishes_that_contradict_are_told_when_there_is_no_timetable(
    robot: TimetableRobot, planning: MadePlanning, wait: Wait
) -> None:
    against = (
        refused("plan-contradiction", count="2"),
        refused("plan-wish-gap", minutes="30"),
        refused("plan-wish-hours", days="2"),
    )
    planning.script = lambda _found, _cancelled, _state: Plan((), contradictions=against)
    robot.click("solve_button")
    wait(lambda: not robot.page.plan.proposing.is_running)
    assert "2" in robot.text("proposal_text")
    assert robot.contradictions == ["plan-wish-gap", "plan-wish-hours"]
    assert not robot.page.plan.proposing.is_shown
    robot.click("discard_button")
    assert robot.page.plan.dock.isHidden()


@pytest.mark.parametrize(
    ("code", "field"),
    [
        ("plan-wish-gap", "gap_edit"),
        ("plan-wish-meal", "meal_edit"),
        ("plan-wish-pause", "after_edit"),
    ],
)
def test_the_wish_is_gone_to_when_its_contradiction_is_chosen(
    robot: TimetableRobot, code: str, field: str
) -> None:
    robot.page.show_item(refused(code, minutes="30"))
    assert robot.field(field).hasFocus()


def test_another_page_is_gone_to_when_the_contradiction_lies_there(robot: TimetableRobot) -> None:
    wanted: list[Finding] = []
    robot.page.desk.item_wanted.connect(wanted.append)
    absence = replace(refused("plan-wish-absence", juror="Denis Urvoy"), kind="juror", id="q1.1")
    robot.page.show_item(absence)
    assert [(one.step, one.id) for one in wanted] == [(Step.JURORS, "q1.1")]


def refused(code: str, **values: str) -> Finding:
    """A reason why there is no timetable, as the planner gives it."""
    return Finding(code, Grave.REFUSED, Step.TIMETABLE, values=values)


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


def test_passages_are_not_called_moved_when_only_who_sits_changes(
    robot: TimetableRobot, planning: MadePlanning, wait: Wait
) -> None:
    def reseated(_found: Any, _cancelled: Callable[[], bool], state: Preparation) -> Plan:
        plan = replanned(state, {})
        changed = [
            structs.replace(one, jurors=one.jurors[:1]) if one.subject == "c3" else one
            for one in plan.passages
        ]
        return replace(plan, passages=tuple(changed))

    planning.script = reseated
    robot.click("mend_button")
    wait(lambda: robot.page.plan.proposing.is_shown and not robot.page.plan.proposing.is_running)
    said = robot.text("proposal_text")
    assert "1" in said
    assert "moved" not in said
    assert "déplacé" not in said
    robot.click("differences_button")
    model = robot.dialog(DifferencesDialog).model
    assert model.index(0, 2).data() != model.index(0, 3).data()


def test_an_absence_tells_the_hours_of_the_board_when_candidates_prepare_before(
    robot: TimetableRobot,
) -> None:
    state = robot.service.state
    robot.click("absent_button")
    dialog = robot.dialog(AbsenceDialog)
    shown = touched_words(dialog)
    begun = [
        one
        for one in state.passages.values()
        if one.placed and one.day == state.card.days[0] and one.start is not None
    ]
    hours = {told_hour((one.start or 0) + one.preparation) for one in begun}
    assert shown
    assert set(shown) <= hours


def touched_words(dialog: AbsenceDialog) -> list[str]:
    """The hours that the dialog lists."""
    label = dialog.findChild(QLabel, "touched_label")
    assert label is not None
    return [line.split()[0] for line in label.text().splitlines() if ":" in line.split()[0]]


def test_days_come_before_the_board_when_tab_walks_the_page(robot: TimetableRobot) -> None:
    plan = robot.page.plan
    names = []
    one: QWidget | None = robot.page.nextInFocusChain()
    while one is not None and one is not robot.page:
        parent: QWidget | None = one.parentWidget()
        if one is plan.board:
            names.append("board")
        elif parent is not None and parent.objectName() == "days_widget":
            names.append("day")
        elif one.objectName() == "panels_button":
            names.append("panels")
        one = one.nextInFocusChain()
    assert names[: len(plan.days.days) + 2] == [
        *(["day"] * len(plan.days.days)), "panels", "board",
    ]  # fmt: skip


def _shown(robot: TimetableRobot, subject: str) -> PlannedPassage:
    return next(one for one in robot.page.plan.shown if one.subject == subject)


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
