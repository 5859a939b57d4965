"""The desk's dialogs: links as a matrix, how an assessment is held, the scales."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView, QPlainTextEdit, QTableView, QWidget

from jury_desk.domain.draft_acts import LinkAssessment, SetAssessment, SetScales, Together
from jury_desk.domain.grid import Part, Phase
from jury_desk.gui.grids.matrix_dialog import MatrixDialog
from jury_desk.gui.kit.check_list import CheckList
from jury_desk.gui.kit.theme import theme
from tests.gui.grids.conftest import OpenDesk
from tests.gui.grids.review_robot import ReviewRobot


@pytest.fixture
def calm(open_desk: OpenDesk) -> ReviewRobot:
    """A desk on a draft without warnings of its reading."""
    return open_desk(change=lambda draft: draft)


def matrix(desk: ReviewRobot) -> MatrixDialog:
    dialog = desk.dialog
    assert isinstance(dialog, MatrixDialog)
    return dialog


def open_matrix(desk: ReviewRobot, bloc: int) -> MatrixDialog:
    desk.select(desk.grid.blocs[bloc].criteria[0].id)
    desk.press("Ctrl+M")
    return matrix(desk)


def test_links_are_ticked_by_keyboard_and_done_as_one_act_when_they_are_kept(
    calm: ReviewRobot,
) -> None:
    bloc = calm.grid.blocs[1]
    before = [set(one.assessments) for one in bloc.criteria[:2]]
    dialog = open_matrix(calm, 1)
    calm.press("Space", "Down", "Right", "Space")
    on = [dialog.model.is_on(0, 0), dialog.model.is_on(1, 1)]
    calm.press("Ctrl+Return")
    columns = [one.id for one in bloc.assessments]
    after = [set(one.assessments) for one in calm.grid.blocs[1].criteria[:2]]
    assert [columns[0] in after[0], columns[1] in after[1]] == on
    assert on == [columns[0] not in before[0], columns[1] not in before[1]]
    assert len(calm.review.acts) == 1
    assert isinstance(calm.review.acts[0], Together | LinkAssessment)


def test_whole_column_is_ticked_when_c_is_pressed(calm: ReviewRobot) -> None:
    dialog = open_matrix(calm, 1)
    calm.press("Right", "C")
    states = {dialog.model.is_on(row, 1) for row in range(len(dialog.model.rows))}
    assert len(states) == 1
    calm.press("C")
    assert {dialog.model.is_on(row, 1) for row in range(len(dialog.model.rows))} != states


def test_criterion_has_one_competency_when_another_is_ticked(calm: ReviewRobot) -> None:
    dialog = open_matrix(calm, 0)
    calm.click("competencies_button")
    view = calm.one(QTableView, "matrix_view")
    view.setFocus()
    view.setCurrentIndex(dialog.model.index(0, 2))
    calm.press("Space")
    on = [dialog.model.is_on(0, column) for column in range(len(dialog.model.columns))]
    assert on.count(True) == 1
    assert on[2]
    dialog.accept_button.click()
    calm.settle()
    bloc = calm.grid.blocs[0]
    assert bloc.criteria[0].competency == bloc.competencies[2].id


def test_nothing_is_done_when_the_matrix_is_put_away(calm: ReviewRobot) -> None:
    open_matrix(calm, 0)
    calm.press("Space", "Esc")
    assert not calm.review.acts


def test_click_ticks_a_link_when_it_lands_on_its_place(calm: ReviewRobot) -> None:
    dialog = open_matrix(calm, 1)
    view = calm.one(QTableView, "matrix_view")
    before = dialog.model.is_on(2, 1)
    at = view.visualRect(dialog.model.index(2, 1)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert dialog.model.is_on(2, 1) is not before


def test_assessment_is_told_how_it_is_held_when_a_person_says_so(calm: ReviewRobot) -> None:
    assessment = calm.grid.blocs[0].assessments[0]
    calm.select(assessment.id)
    calm.click("sitting_button")
    calm.one(QLineEdit, "languages_edit").setText("French ; EN")
    calm.one(QPlainTextEdit, "parts_edit").setPlainText("Équipe ; 0,7\nIndividuel ; 0,3")
    calm.one(QPlainTextEdit, "phases_edit").setPlainText("preparation ; 30\noral ; x")
    calm.dialog.accept_button.click()
    assert "oral ; x" in calm.text_of("message_label")
    calm.one(QPlainTextEdit, "phases_edit").setPlainText("preparation ; 30\nquestions ; 10 ; Jury")
    calm.one(QLineEdit, "external_edit").setText("TOEIC")
    calm.one(QLineEdit, "above_edit").setText("850")
    calm.dialog.accept_button.click()
    calm.settle()
    (act,) = calm.review.acts
    assert isinstance(act, SetAssessment)
    held = calm.grid.blocs[0].assessments[0]
    assert held.languages == ("fr", "en")
    assert [(part.label, part.weight) for part in held.parts] == [
        ("Équipe", "0.7"),
        ("Individuel", "0.3"),
    ]
    assert held.phases == (
        Phase(kind="preparation", minutes=30),
        Phase(kind="questions", minutes=10, label="Jury"),
    )
    assert held.external is not None
    assert held.external.pass_above == "850"


def test_part_keeps_its_criteria_when_it_is_renamed(calm: ReviewRobot) -> None:
    assessment = calm.grid.blocs[0].assessments[0]
    parts = (Part(id="p-team", label="Équipe", weight="0.7"),)
    calm.page.act(SetAssessment(assessment=assessment.id, parts=parts))
    calm.settle()
    calm.select(assessment.id)
    calm.click("sitting_button")
    calm.one(QPlainTextEdit, "parts_edit").setPlainText("Groupe ; 0,7")
    calm.dialog.accept_button.click()
    calm.settle()
    (part,) = calm.grid.blocs[0].assessments[0].parts
    assert (part.id, part.label) == ("p-team", "Groupe")


def test_forms_are_ticked_when_space_is_pressed(calm: ReviewRobot) -> None:
    assessment = calm.grid.blocs[0].assessments[0]
    calm.select(assessment.id)
    calm.click("sitting_button")
    calm.one(CheckList, "check_list").setFocus()
    was = "written" in assessment.forms
    calm.press("Home", "Space")
    calm.dialog.accept_button.click()
    calm.settle()
    assert ("written" in calm.grid.blocs[0].assessments[0].forms) is not was


def test_level_keeps_its_id_when_its_value_changes(calm: ReviewRobot) -> None:
    calm.select(calm.grid.blocs[0].criteria[0].id)
    calm.click("scales_button")
    edit = calm.one(QPlainTextEdit, "levels_edit")
    lines = edit.toPlainText().split("\n")
    label = lines[1].split(";")[0].strip()
    lines[1] = f"{label} ; PA ; 0.4 ; 2 *"
    edit.setPlainText("\n".join(lines))
    before = calm.grid.scales[0].levels
    calm.dialog.accept_button.click()
    calm.settle()
    (act,) = calm.review.acts
    assert isinstance(act, SetScales)
    after = calm.grid.scales[0].levels
    assert [one.id for one in after] == [one.id for one in before]
    assert (after[1].value, after[1].needs_justification, after[1].short) == ("0.4", True, "PA")


@pytest.mark.parametrize("lines", ["Acquis ; A ; 1 ; 1", "Acquis ; A ; deux ; 1\nNon ; N ; 0 ; 2"])
def test_scale_is_refused_with_its_reason_when_it_is_none(calm: ReviewRobot, lines: str) -> None:
    calm.select(calm.grid.blocs[0].criteria[0].id)
    calm.click("scales_button")
    calm.one(QPlainTextEdit, "levels_edit").setPlainText(lines)
    calm.dialog.accept_button.click()
    assert calm.has_dialog
    assert calm.text_of("message_label")
    calm.press("Esc")
    assert not calm.review.acts


def test_scale_is_added_and_given_to_a_criterion_when_a_person_makes_one(
    calm: ReviewRobot,
) -> None:
    name = calm.grid.blocs[0].criteria[0].id
    calm.select(name)
    calm.click("scales_button")
    calm.dialog.extra_button.click()
    calm.one(QLineEdit, "name_edit").setText("Notes A à D")
    calm.one(QPlainTextEdit, "levels_edit").setPlainText(
        "Très bien ; A ; 1 ; a\nBien ; B ; 0,66 ; b\nPassable ; C ; 0,33 ; c\nFaible ; D ; 0 ; d"
    )
    calm.dialog.accept_button.click()
    calm.settle()
    assert [scale.label for scale in calm.grid.scales][-1] == "Notes A à D"
    calm.click("scale_button")
    calm.press("Down", "Return")
    assert calm.criterion(name).scale == calm.grid.scales[-1].id
    row = calm.page.draft.rows.element_row(calm.page.draft.rows.place_of(name))
    assert row is not None
    assert any(sign.kind == "scale" for sign in row.signs)


def test_choices_are_read_to_their_ends_when_they_take_several_lines(calm: ReviewRobot) -> None:
    calm.press("L")
    view = calm.one(QListView, "choice_view")
    heights = set()
    for place in range(view.model().rowCount()):
        words = view.model().index(place, 0).data()
        room = QRect(0, 0, view.viewport().width() - 3 * theme().tokens.unit, 10_000)
        lines = view.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, words)
        assert view.sizeHintForRow(place) > lines.height()
        heights.add(view.sizeHintForRow(place))
    assert len(heights) > 1


def test_dialog_is_accepted_when_ctrl_enter_is_pressed_on_one_of_its_buttons(
    calm: ReviewRobot,
) -> None:
    calm.select(calm.grid.blocs[0].assessments[0].id)
    calm.click("sitting_button")
    calm.one(QLineEdit, "languages_edit").setText("German")
    calm.one(QWidget, "setting_button").setFocus()
    calm.press("Ctrl+Return")
    assert not calm.has_dialog
    assert calm.grid.blocs[0].assessments[0].languages == ("de",)
