"""The passage's pane at the desk: from the first key to a note in a justification."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from jury_desk.gui.juror.team.team_place import TeamPlace
from tests.examples import example_grid
from tests.gui.juror.passage.days import GRID, played_plan
from tests.gui.robots import CTRL, Key, press, write

if TYPE_CHECKING:
    from tests.gui.juror.desks import Desk, OpenDesk


def _note(desk: Desk, text: str) -> None:
    write("n")
    write(text)
    press(Key.Key_Return)
    desk.robot.settle()


def test_time_starts_and_marking_goes_on_when_a_key_is_pressed_at_the_sheet(
    open_desk: OpenDesk,
) -> None:
    desk = open_desk(example_grid(6))
    press(Key.Key_F9)
    desk.robot.settle()
    session = desk.page.around.session
    assert session is not None
    assert session.state.times
    assert QApplication.focusWidget() is desk.page.criteria
    desk.robot.give("1")
    desk.robot.settle()
    assert desk.robot.level("k1") == "acquis"


def test_keyboard_is_back_at_the_criterion_when_a_note_is_recorded(open_desk: OpenDesk) -> None:
    desk = open_desk(example_grid(6))
    desk.robot.down()
    _note(desk, "regarde ses notes")
    assert QApplication.focusWidget() is desk.page.criteria
    assert desk.robot.current == "k2"
    rows = desk.page.around.pane.notes.view.rows
    assert [row.text for row in rows] == ["regarde ses notes"]


def test_note_becomes_part_of_the_justification_when_it_is_moved(open_desk: OpenDesk) -> None:
    desk = open_desk(example_grid(6))
    press(Key.Key_F9)
    desk.robot.settle()
    desk.robot.give("2")
    _note(desk, "reformule une seule fois")
    notes = desk.page.around.pane.notes
    notes.view.setFocus()
    press(Key.Key_A)
    desk.robot.settle()
    assert notes.view.rows[0].about == "about CE1.1"
    desk.robot.take_the_sheet()
    desk.robot.next_stage()
    desk.page.side.show_tab("passage")
    notes.view.setFocus()
    press(Key.Key_M)
    desk.robot.settle()
    assert desk.robot.comment_of("k1") == "reformule une seule fois"
    assert notes.view.rows[0].about == "in the justification of CE1.1"
    assert desk.failures == []


def test_note_is_to_sort_again_when_its_justification_is_undone(open_desk: OpenDesk) -> None:
    desk = open_desk(example_grid(6))
    desk.robot.give("2")
    _note(desk, "reformule une seule fois")
    desk.robot.next_stage()
    notes = desk.page.around.pane.notes

    def stands() -> tuple[str, str]:
        return notes.view.rows[0].about, desk.page.side.button("passage").toolTip()

    def move() -> None:
        desk.page.side.show_tab("passage")
        notes.view.setFocus()
        press(Key.Key_M)
        desk.robot.settle()
        desk.robot.take_the_sheet()

    move()
    assert "1 note" not in stands()[1]
    press(Key.Key_Z, CTRL)
    desk.robot.settle()
    assert desk.robot.comment_of("k1") == ""
    assert stands()[0] == "about CE1.1"
    assert "1 note to sort" in stands()[1]
    press(Key.Key_Y, CTRL)
    desk.robot.settle()
    assert stands()[0] == "in the justification of CE1.1"
    press(Key.Key_Z, CTRL)
    desk.robot.settle()
    move()
    assert desk.robot.comment_of("k1") == "reformule une seule fois"
    assert stands()[0] == "in the justification of CE1.1"
    assert desk.failures == []


def test_keyboard_stays_on_the_notes_when_a_justification_is_undone_from_there(
    open_desk: OpenDesk,
) -> None:
    desk = open_desk(example_grid(6))
    desk.robot.give("2")
    _note(desk, "reformule une seule fois")
    desk.robot.next_stage()
    notes = desk.page.around.pane.notes
    desk.page.side.show_tab("passage")
    notes.view.setFocus()
    press(Key.Key_M)
    desk.robot.settle()
    notes.view.setFocus()
    press(Key.Key_Z, CTRL)
    desk.robot.settle()
    assert desk.robot.comment_of("k1") == ""
    assert QApplication.focusWidget() is notes.view
    press(Key.Key_Delete)
    desk.robot.settle()
    assert desk.robot.level("k1") == "partiel"


def test_notes_left_to_sort_hinder_nothing_when_the_sheet_is_completed(
    open_desk: OpenDesk,
) -> None:
    desk = open_desk(example_grid(2))
    _note(desk, "à part moi")
    desk.robot.give_all("1")
    desk.robot.next_stage()
    assert desk.page.side.button("passage").toolTip().endswith("1 note to sort")
    desk.robot.next_stage()
    assert desk.robot.phase().value == "complete"
    assert desk.page.around.pane.notes.view.rows[0].fate == "open"


def test_half_typed_note_stays_with_its_passage_when_another_sheet_is_shown(
    open_desk: OpenDesk,
) -> None:
    desk = open_desk(example_grid(6))
    line = desk.page.around.pane.notes.line
    write("n")
    write("à demi")
    desk.robot.next_sheet()
    desk.robot.settle()
    assert line.text() == ""
    desk.robot.previous_sheet()
    desk.robot.settle()
    assert line.text() == "à demi"
    assert desk.page.can_leave()


def test_column_of_who_is_heard_stands_out_when_members_pass_one_after_another(
    open_desk: OpenDesk,
) -> None:
    desk = open_desk(GRID, played_plan())
    desk.robot.next_sheet()
    desk.robot.settle()
    place = desk.page.place
    assert isinstance(place, TeamPlace)
    heard = []
    for _ in range(6):
        press(Key.Key_F9)
        desk.robot.settle()
        heard.append(place.matrix.head.heard)
    assert heard == ["", "c1", "c2", "c3", "", ""]
