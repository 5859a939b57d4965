"""Neutralised criteria, on a session in a data file: the opinion, then the jury's decision."""

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from jury_desk.gui.grids.choice_dialog import ChoiceDialog
from jury_desk.gui.preparation.candidates.candidates_page import CandidatesPage
from jury_desk.gui.preparation.candidates.neutralised_dialog import NeutralisedDialog
from jury_desk.gui.preparation.candidates.neutralised_part import NeutralisedPart
from jury_desk.gui.preparation.desk import PreparationDesk
from tests.gui.preparation.candidates_robot import CandidatesRobot
from tests.gui.preparation.conftest import Settle, ShowPage
from tests.gui.robots import Key, press, write


@pytest.fixture
def desk(recorded_desk: PreparationDesk) -> PreparationDesk:
    return recorded_desk


@pytest.fixture
def robot(show_page: ShowPage, desk: PreparationDesk, settle: Settle) -> CandidatesRobot:
    """At the card of c3, for whom a criterion waits for the jury."""
    made = CandidatesRobot(show_page(CandidatesPage), desk, settle)
    made.choose("c3")
    return made


def part(robot: CandidatesRobot) -> NeutralisedPart:
    return robot.one(NeutralisedPart)


def open_one(robot: CandidatesRobot, button: str = "edit_button") -> NeutralisedDialog:
    """Press a button of the part by keyboard."""
    target = part(robot).findChild(QPushButton, button)
    assert target is not None
    target.setFocus()
    press(Key.Key_Return)
    return robot.dialog(NeutralisedDialog)


def choose_criterion(robot: CandidatesRobot, typed: str) -> None:
    """From the dialog: ask, type a code or a word, Enter."""
    press(Key.Key_Space)
    robot.dialog(ChoiceDialog)
    write(typed)
    press(Key.Key_Return)
    robot.settle()


def fill(robot: CandidatesRobot, name: str, text: str) -> None:
    """Type into a field of the dialog."""
    dialog = robot.dialog(NeutralisedDialog)
    field = dialog.findChild(QPlainTextEdit, name) or dialog.findChild(
        type(dialog._ui.officer_edit), name
    )
    assert field is not None
    field.setFocus()
    write(text)


def test_the_part_tells_criterion_and_decision_when_it_is_shown(robot: CandidatesRobot) -> None:
    (row,) = part(robot).rows.rows
    assert row.title.startswith("CE2.1.1")
    assert "Nadia Ferrand" in row.text
    assert (row.icon, row.tone) == ("circle-dashed", "warn")
    robot.choose("c1")
    assert part(robot).rows.rows == ()


def test_a_criterion_is_neutralised_when_it_is_found_by_its_code(robot: CandidatesRobot) -> None:
    dialog = open_one(robot, "add_button")
    assert robot.person(robot.card.candidate).name in dialog.windowTitle()
    choose_criterion(robot, "ce3.1.2")
    fill(robot, "officer_edit", "Nadia Ferrand")
    fill(robot, "opinion_edit", "Sans objet : l’épreuve se passe à l’oral.")
    robot.accept(dialog)
    made = [one for one in robot.desk.state.neutralisations.values() if one.id != "n1"]
    assert [(one.candidate, one.criterion, one.officer, one.decision) for one in made] == [
        ("c3", "ce3.1.2", "Nadia Ferrand", "pending")
    ]
    assert made[0].opinion == "Sans objet : l’épreuve se passe à l’oral."
    assert len(part(robot).rows.rows) == 2
    robot.list.setFocus()
    robot.undo()
    assert list(robot.desk.state.neutralisations) == ["n1"]


def test_only_criteria_to_be_examined_are_offered_when_one_is_chosen(
    robot: CandidatesRobot,
) -> None:
    robot.choose("c7")  # bloc 4 alone
    dialog = open_one(robot, "add_button")
    grid = robot.desk.grid
    bloc = grid.bloc("b4")
    assert bloc is not None
    assert set(dialog._criteria) == {one.id for one in bloc.criteria}


def test_the_criterion_is_asked_for_when_none_is_chosen(robot: CandidatesRobot) -> None:
    dialog = open_one(robot, "add_button")
    robot.accept(dialog)
    assert dialog.isVisible()
    assert robot.has_keyboard("criterion_button")
    assert list(robot.desk.state.neutralisations) == ["n1"]


def test_a_decision_needs_day_author_and_reason_when_the_criterion_is_core(
    robot: CandidatesRobot,
) -> None:
    dialog = open_one(robot)
    robot.pick("decision_field", "granted", dialog)
    for name, text in (
        ("decided_on_edit", "12/06/2026"),
        ("decided_by_edit", "Le jury du 12 juin"),
        ("core_edit", "La compétence est observée dans une autre épreuve."),
    ):
        robot.accept(dialog)
        assert dialog.isVisible()
        assert robot.has_keyboard(name)
        write(text)
    robot.accept(dialog)
    one = robot.desk.state.neutralisations["n1"]
    assert one.decision == "granted"
    assert one.decided_on == dt.date(2026, 6, 12)
    assert one.decided_by == "Le jury du 12 juin"
    assert one.core_reason == "La compétence est observée dans une autre épreuve."
    (row,) = part(robot).rows.rows
    assert (row.icon, row.tone) == ("circle-check", "good")


def test_a_refusal_needs_no_reason_when_it_is_recorded(robot: CandidatesRobot) -> None:
    dialog = open_one(robot)
    robot.pick("decision_field", "refused", dialog)
    fill(robot, "decided_on_edit", "12/06/2026")
    fill(robot, "decided_by_edit", "Le jury")
    robot.accept(dialog)
    assert robot.desk.state.neutralisations["n1"].decision == "refused"


@pytest.mark.parametrize("typed", ["32/13/2026", "12/06/2096"])
def test_a_decision_is_refused_when_its_day_cannot_be(robot: CandidatesRobot, typed: str) -> None:
    dialog = open_one(robot)
    robot.pick("decision_field", "refused", dialog)
    fill(robot, "decided_by_edit", "Le jury")
    fill(robot, "decided_on_edit", typed)
    robot.accept(dialog)
    assert dialog.isVisible()
    assert robot.desk.state.neutralisations["n1"].decision == "pending"


def test_what_was_typed_is_there_again_when_the_dialog_was_put_away(
    robot: CandidatesRobot,
) -> None:
    open_one(robot)
    fill(robot, "core_edit", "Un motif commencé")
    press(Key.Key_Escape)
    robot.settle()
    assert robot.desk.state.neutralisations["n1"].core_reason == ""
    dialog = open_one(robot)
    assert dialog.draft.core_reason == "Un motif commencé"


def test_the_opinions_file_is_kept_apart_when_it_is_attached(
    robot: CandidatesRobot, desk: PreparationDesk, tmp_path: Path
) -> None:
    path = tmp_path / "avis.pdf"
    path.write_bytes(b"%PDF-1.7 opinion")
    dialog = open_one(robot)
    dialog.take_file(path)
    robot.accept(dialog)
    digest = desk.state.neutralisations["n1"].opinion_file
    assert digest is not None
    assert desk.service.file(digest) == b"%PDF-1.7 opinion"


def test_a_neutralised_criterion_is_taken_away_when_its_button_is_pressed(
    robot: CandidatesRobot,
) -> None:
    button = part(robot).findChild(QPushButton, "remove_button")
    assert button is not None
    button.setFocus()
    press(Key.Key_Return)
    robot.settle()
    assert not robot.desk.state.neutralisations
    assert part(robot).rows.rows == ()
