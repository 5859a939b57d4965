"""Teams by keyboard and by dragging, on a session in a data file."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit

from jury_desk.domain.preparation.people import Candidate, Team
from jury_desk.gui.grids.choice_dialog import ChoiceDialog
from jury_desk.gui.grids.text_list import TextList
from jury_desk.gui.preparation.candidates.candidates_page import CandidatesPage
from jury_desk.gui.preparation.candidates.teams_dialogs import ProposalDialog, TeamDialog
from jury_desk.gui.preparation.candidates.teams_model import MEMBERS
from jury_desk.gui.preparation.desk import PreparationDesk
from tests.gui.preparation.candidates_robot import CandidatesRobot
from tests.gui.preparation.conftest import Settle, ShowPage
from tests.gui.robots import ALT, CTRL, SHIFT, Key, press, write


@pytest.fixture
def desk(recorded_desk: PreparationDesk) -> PreparationDesk:
    return recorded_desk


@pytest.fixture
def robot(show_page: ShowPage, desk: PreparationDesk, settle: Settle) -> CandidatesRobot:
    """At the teams: three in a team, three without one."""
    made = CandidatesRobot(show_page(CandidatesPage), desk, settle)
    press(Key.Key_T, CTRL)
    made.settle()
    assert made.teams.hasFocus()
    return made


def rows(robot: CandidatesRobot) -> list[tuple[str, str]]:
    """Each row's team ("" for none) and candidate ("" for a heading)."""
    return [(row.team, row.candidate) for row in robot.teams.teams.rows]


def go_to(robot: CandidatesRobot, candidate: str) -> None:
    """Go down to a candidate by the arrows."""
    press(Key.Key_Home)
    for _ in rows(robot):
        if robot.teams.current is not None and robot.teams.current.candidate == candidate:
            return
        press(Key.Key_Down)
    raise AssertionError(f"{candidate} is not listed")


def members(robot: CandidatesRobot, team: str = "t1") -> tuple[str, ...]:
    return robot.desk.state.teams[team].members


def new_team(robot: CandidatesRobot) -> Team:
    """The team that was made last."""
    return list(robot.desk.state.teams.values())[-1]


def test_those_without_a_team_come_last_when_teams_are_listed(robot: CandidatesRobot) -> None:
    assert rows(robot) == [
        ("t1", ""), ("t1", "c1"), ("t1", "c3"), ("t1", "c4"),
        ("", ""), ("", "c2"), ("", "c8"), ("", "c7"),
    ]  # fmt: skip
    assert not robot.teams.teams.rows[0].odd
    assert robot.teams.teams.rows[4].odd


def test_a_member_goes_to_the_next_team_when_alt_and_an_arrow_are_pressed(
    robot: CandidatesRobot,
) -> None:
    go_to(robot, "c2")
    press(Key.Key_Up, ALT)
    robot.settle()
    assert members(robot) == ("c1", "c3", "c4", "c2")
    current = robot.teams.current
    assert current is not None
    assert (current.team, current.candidate) == ("t1", "c2")  # still in hand
    press(Key.Key_Down, ALT)
    robot.settle()
    assert members(robot) == ("c1", "c3", "c4")
    robot.undo()
    assert members(robot) == ("c1", "c3", "c4", "c2")


def test_several_go_together_when_they_are_selected(robot: CandidatesRobot) -> None:
    go_to(robot, "c2")
    press(Key.Key_Down, SHIFT)
    press(Key.Key_Up, ALT)
    robot.settle()
    assert members(robot) == ("c1", "c3", "c4", "c2", "c8")
    assert robot.teams.chosen == ("c2", "c8")


def test_a_team_is_made_of_those_selected_when_n_is_pressed(robot: CandidatesRobot) -> None:
    go_to(robot, "c2")
    press(Key.Key_Down, SHIFT)
    press(Key.Key_N)
    robot.settle()
    assert new_team(robot).members == ("c2", "c8")
    heading = next(row for row in robot.teams.teams.rows if row.team == new_team(robot).id)
    assert heading.odd  # two are too few


def test_a_candidate_leaves_the_other_team_when_both_are_for_one_assessment(
    robot: CandidatesRobot,
) -> None:
    go_to(robot, "c1")
    press(Key.Key_N)
    robot.settle()
    assert new_team(robot).members == ("c1",)
    assert members(robot) == ("c3", "c4")


def test_a_member_goes_to_the_team_chosen_when_m_is_pressed(robot: CandidatesRobot) -> None:
    go_to(robot, "c8")
    press(Key.Key_M)
    dialog = robot.dialog(ChoiceDialog)
    press(Key.Key_Home)  # the first team
    robot.accept(dialog)
    assert members(robot) == ("c1", "c3", "c4", "c8")


def test_a_member_is_taken_out_when_delete_is_pressed(robot: CandidatesRobot) -> None:
    go_to(robot, "c3")
    press(Key.Key_Delete)
    robot.settle()
    assert members(robot) == ("c1", "c4")
    assert ("", "c3") in rows(robot)


def test_a_team_is_deleted_when_delete_is_pressed_on_it(robot: CandidatesRobot) -> None:
    press(Key.Key_Home)
    press(Key.Key_Delete)
    robot.settle()
    assert not robot.desk.state.teams
    assert len(robot.desk.state.candidates) == 8
    robot.teams.setFocus()
    robot.undo()
    assert members(robot) == ("c1", "c3", "c4")


def test_a_team_takes_its_name_when_it_is_typed(robot: CandidatesRobot) -> None:
    press(Key.Key_Home)
    press(Key.Key_F2)
    dialog = robot.dialog(TeamDialog)
    press(Key.Key_A, CTRL)
    press(Key.Key_Delete)
    robot.accept(dialog)
    assert dialog.isVisible()  # a team has a name
    write("Les Malouins")
    robot.accept(dialog)
    assert robot.desk.state.teams["t1"].label == "Les Malouins"
    assert robot.desk.state.teams["t1"].assessments == ()


def test_teams_are_made_only_when_the_proposal_is_taken(
    robot: CandidatesRobot, desk: PreparationDesk
) -> None:
    people = [Candidate(id=f"d{n}", birth_name=f"Nom {n}", blocs=("b4",)) for n in range(1, 8)]
    desk.put(*people)
    robot.settle()
    robot.click("propose_button")
    dialog = robot.dialog(ProposalDialog)
    shown = robot.one(TextList, within=dialog)
    assert len(shown.lines.lines) == 3  # ten of them, about four a team
    assert len(desk.state.teams) == 1
    press(Key.Key_Escape)
    robot.settle()
    assert len(desk.state.teams) == 1
    robot.click("propose_button")
    dialog = robot.dialog(ProposalDialog)
    press(Key.Key_Down)  # five a team
    assert len(shown_lines(robot, dialog)) == 2
    robot.accept(dialog)
    made = list(desk.state.teams.values())[1:]
    assert [len(team.members) for team in made] == [5, 5]
    assert made[0].members[:3] == ("c2", "c8", "c7")  # by name: Bernard, Diallo, Fontaine
    assert len({team.label for team in desk.state.teams.values()}) == 3
    robot.teams.setFocus()
    robot.undo()
    assert len(desk.state.teams) == 1  # one act


def shown_lines(robot: CandidatesRobot, dialog: ProposalDialog) -> list[str]:
    """What the proposal lists."""
    return [line.text for line in robot.one(TextList, within=dialog).lines.lines]


def drop(robot: CandidatesRobot, candidates: list[str], on: tuple[str, str]) -> None:
    """Let candidates fall on a row."""
    index = robot.teams.teams.index(rows(robot).index(on))
    data = QMimeData()
    data.setData(MEMBERS, "\n".join(candidates).encode())
    place = QPointF(robot.teams.visualRect(index).center())
    event = QDropEvent(
        place, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    robot.teams.dropEvent(event)
    robot.settle()


def test_a_candidate_goes_where_dropped_when_dragged(robot: CandidatesRobot) -> None:
    drop(robot, ["c2"], ("t1", "c3"))
    assert members(robot) == ("c1", "c2", "c3", "c4")
    drop(robot, ["c8"], ("t1", ""))
    assert members(robot) == ("c1", "c2", "c3", "c4", "c8")
    drop(robot, ["c1", "c2"], ("", ""))
    assert members(robot) == ("c3", "c4", "c8")


def test_what_is_dragged_names_the_candidates_when_rows_are_taken(robot: CandidatesRobot) -> None:
    model = robot.teams.teams
    data = model.mimeData([model.index(1), model.index(2)])
    assert data.data(MEMBERS).toStdString() == "c1\nc3"
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled


def test_the_card_is_shown_when_a_member_is_entered(robot: CandidatesRobot) -> None:
    go_to(robot, "c4")
    press(Key.Key_Return)
    assert robot.card_name() == "GIRARD Julien"
    assert robot.has_keyboard("birth_name_edit")
    assert isinstance(robot.card.focusWidget(), QLineEdit)
