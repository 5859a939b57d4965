"""Acts on the draft by keyboard, as a person does them, and what the screen shows after."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

from jury_desk.domain.draft_acts import (
    Join,
    LinkCompetency,
    Move,
    PutAside,
    Recode,
    SetText,
    Split,
    Together,
)
from jury_desk.domain.grid import Competency
from tests.gui.grids.conftest import OpenDesk
from tests.gui.grids.review_robot import ReviewRobot


@pytest.fixture
def calm(open_desk: OpenDesk) -> ReviewRobot:
    """A desk on a draft without warnings of its reading."""
    return open_desk(change=lambda draft: draft)


def names(desk: ReviewRobot, bloc: int = 0) -> list[str]:
    return [one.id for one in desk.grid.blocs[bloc].criteria]


def test_criterion_goes_up_and_stays_selected_when_alt_up_is_pressed(calm: ReviewRobot) -> None:
    first, second = names(calm)[:2]
    calm.select(second)
    calm.press("Alt+Up")
    assert names(calm)[:2] == [second, first]
    assert calm.selected == (second,)
    calm.press("Alt+Down")
    assert names(calm)[:2] == [first, second]


def test_several_criteria_go_down_as_one_act_when_they_are_selected(calm: ReviewRobot) -> None:
    first, second, third = names(calm)[:3]
    calm.select(first)
    calm.press("Shift+Down", "Alt+Down")
    assert names(calm)[:3] == [third, first, second]
    assert len(calm.review.acts) == 1
    assert isinstance(calm.review.acts[0], Together)
    assert set(calm.selected) == {first, second}


def test_nothing_moves_when_the_first_one_is_to_go_up(calm: ReviewRobot) -> None:
    calm.select(names(calm)[0])
    calm.press("Alt+Up")
    assert not calm.review.acts


def test_text_is_cut_where_the_caret_is_when_ctrl_enter_is_pressed(calm: ReviewRobot) -> None:
    name = names(calm)[1]
    text = calm.criterion(name).text
    at = text.index(" sont")
    calm.select(name)
    calm.press("Return")
    edit = calm.one(QTextEdit, "text_edit")
    cursor = edit.textCursor()
    cursor.setPosition(at)
    edit.setTextCursor(cursor)
    calm.press("Ctrl+Return")
    assert calm.review.acts == [Split(element=name, at=at)]
    assert calm.criterion(name).text == text[:at]
    (new,) = calm.selected
    assert calm.criterion(new).text == text[at:].strip()


def test_criterion_joins_the_one_before_when_ctrl_j_is_pressed(calm: ReviewRobot) -> None:
    first, second = names(calm)[:2]
    texts = [calm.criterion(one).text for one in (first, second)]
    calm.select(second)
    calm.press("Ctrl+J")
    assert calm.review.acts == [Join(first=first, second=second)]
    assert all(text in calm.criterion(first).text for text in texts)
    assert calm.selected == (first,)


def test_code_is_changed_when_f2_is_pressed(calm: ReviewRobot) -> None:
    name = names(calm)[0]
    calm.select(name)
    calm.press("F2")
    calm.write("CE9.9")
    calm.press("Return")
    assert calm.review.acts == [Recode(element=name, code="CE9.9")]
    assert calm.criterion(name).code == "CE9.9"


def test_text_is_corrected_and_the_print_shown_when_one_types(calm: ReviewRobot) -> None:
    name = names(calm)[0]
    before = calm.criterion(name).text
    calm.select(name)
    calm.press("Return")
    calm.write(" Et plus.")
    calm.press("Esc")
    assert calm.criterion(name).text == f"{before} Et plus."
    assert calm.criterion(name).printed_text == before
    assert calm.sees("printed_frame")
    calm.click("restore_button")
    assert calm.criterion(name).text == before


def test_text_of_an_assessment_comes_back_when_its_print_is_restored(calm: ReviewRobot) -> None:
    before = next(one for one in calm.grid.blocs[0].assessments if one.text)
    calm.select(before.id)
    calm.page.act(SetText(element=before.id, field="text", text="Un oral, devant le jury"))
    calm.settle()
    assert calm.sees("printed_frame")
    calm.click("restore_button")
    after = next(one for one in calm.grid.blocs[0].assessments if one.id == before.id)
    assert (after.title, after.text) == (before.title, before.text)


def test_text_is_sent_to_its_own_element_when_another_is_selected(calm: ReviewRobot) -> None:
    first, second = names(calm)[:2]
    texts = [calm.criterion(one).text for one in (first, second)]
    calm.select(first)
    calm.press("Return")
    calm.write(" Suite.")
    calm.select(second)
    assert calm.criterion(first).text == f"{texts[0]} Suite."
    assert calm.criterion(second).text == texts[1]
    assert calm.one(QTextEdit, "text_edit").toPlainText() == texts[1]


def test_items_are_kept_line_by_line_when_they_are_typed(calm: ReviewRobot) -> None:
    name = names(calm)[0]
    calm.select(name)
    edit = calm.one(QTextEdit, "items_edit")
    edit.setFocus()
    calm.write("un premier point")
    calm.press("Return")
    calm.write("un second")
    calm.press("Esc")
    assert calm.criterion(name).items == ("un premier point", "un second")
    edit.setFocus()
    edit.setPlainText("un second")
    calm.press("Esc")
    assert calm.criterion(name).items == ("un second",)


def test_assessment_keeps_its_title_when_its_text_is_corrected(calm: ReviewRobot) -> None:
    before = calm.grid.blocs[0].assessments[0]
    calm.select(before.id)
    edit = calm.one(QTextEdit, "items_edit")
    assert edit.toPlainText() == before.text
    edit.setFocus()
    edit.setPlainText(f"{before.text}\nDurée : 20 minutes")
    calm.press("Esc")
    after = calm.grid.blocs[0].assessments[0]
    assert after.text == f"{before.text}\nDurée : 20 minutes"
    assert (after.title, after.id) == (before.title, before.id)
    assert after.printed_text == before.text


def test_kind_is_chosen_from_a_short_list_when_ctrl_t_is_pressed(calm: ReviewRobot) -> None:
    name = names(calm)[0]
    text = calm.criterion(name).text
    calm.select(name)
    calm.press("Ctrl+T")
    for _ in range(2):
        calm.press("Up")
    calm.press("Return")
    held = calm.page.selection.one
    assert held is not None
    assert isinstance(held.held, Competency)
    assert held.text == text


def test_criteria_are_linked_to_a_competency_when_l_is_pressed(calm: ReviewRobot) -> None:
    first, second = names(calm)[:2]
    wanted = calm.grid.blocs[0].competencies[3]
    calm.select(first, second)
    calm.press("L")
    calm.write(wanted.code or "")
    calm.press("Return")
    assert calm.review.acts == [LinkCompetency(criteria=(first, second), competency=wanted.id)]
    assert calm.keyboard is calm.page.draft


def test_criteria_are_linked_to_assessments_when_m_is_pressed(calm: ReviewRobot) -> None:
    bloc = calm.grid.blocs[1]
    name, assessment = bloc.criteria[0].id, bloc.assessments[-1].id
    on = assessment in calm.criterion(name).assessments
    calm.select(name)
    calm.press("M", "End", "Space", "Ctrl+Return")
    assert (assessment in calm.criterion(name).assessments) is not on


def test_criterion_goes_to_another_bloc_when_b_is_pressed(calm: ReviewRobot) -> None:
    name, wanted = names(calm)[0], calm.grid.blocs[2]
    calm.select(name)
    calm.press("B", "Down", "Down", "Return")
    assert calm.review.acts == [Move(element=name, bloc=wanted.id)]
    assert names(calm, 2)[-1] == name
    assert calm.selected == (name,)


def test_element_is_put_aside_and_taken_back_when_a_person_thinks_twice(calm: ReviewRobot) -> None:
    first, second = names(calm)[:2]
    text = calm.criterion(second).text
    calm.select(second)
    calm.press("Del")
    assert calm.review.acts == [PutAside(element=second)]
    assert second not in calm.shown
    assert len(calm.selected) == 1
    calm.click("account_button")
    asides = calm.page.account.list
    assert asides.lines.lines[0].text.endswith(text)
    asides.setFocus()
    asides.setCurrentIndex(asides.lines.index(0))
    calm.press("Return", "Return")
    (new,) = calm.selected
    assert text in calm.criterion(new).text
    assert first in names(calm)


def test_element_is_added_when_ins_is_pressed(calm: ReviewRobot) -> None:
    calm.select(names(calm)[0])
    calm.press("Ins")
    calm.one(QLineEdit, "code_edit").setText("CE1.9")
    calm.one(QPlainTextEdit, "text_edit").setPlainText("Un critère de plus.")
    calm.press("Ctrl+Return")
    (new,) = calm.selected
    assert calm.criterion(new).text == "Un critère de plus."
    assert calm.criterion(new).code == "CE1.9"


def test_nothing_is_added_when_there_is_no_text(calm: ReviewRobot) -> None:
    calm.press("Ins", "Ctrl+Return")
    assert calm.text_of("message_label") == "Write the text first."
    assert not calm.review.acts


def test_weight_and_flags_are_set_for_all_when_many_are_selected(calm: ReviewRobot) -> None:
    chosen = names(calm)[:3]
    calm.select(*chosen)
    edit = calm.one(QLineEdit, "weight_edit")
    edit.setFocus()
    edit.selectAll()
    calm.write("2,5")
    calm.press("Return")
    assert {calm.criterion(one).weight for one in chosen} == {"2.5"}
    calm.page.draft.setFocus()
    calm.press("E")
    assert all(calm.criterion(one).eliminatory for one in chosen)
    assert len(calm.review.acts) == 2


def test_weight_stays_when_no_number_is_typed(calm: ReviewRobot) -> None:
    calm.select(names(calm)[0])
    edit = calm.one(QLineEdit, "weight_edit")
    edit.setFocus()
    edit.selectAll()
    calm.write("beaucoup")
    calm.press("Return")
    assert not calm.review.acts
    assert edit.text() == "1"


def test_act_is_undone_and_done_again_by_its_name_when_ctrl_z_and_y_are_pressed(
    calm: ReviewRobot,
) -> None:
    first, second = names(calm)[:2]
    calm.select(second)
    calm.press("Alt+Up")
    tip = calm.page._ui.undo_button.toolTip()
    assert calm.criterion(second).code
    assert str(calm.criterion(second).code) in tip
    calm.press("Ctrl+Z")
    assert names(calm)[:2] == [first, second]
    assert str(calm.criterion(second).code) in calm.page._ui.redo_button.toolTip()
    calm.press("Ctrl+Y")
    assert names(calm)[:2] == [second, first]


def test_refusal_is_told_and_nothing_changes_when_the_disk_is_full(calm: ReviewRobot) -> None:
    first, second = names(calm)[:2]
    calm.review.full = True
    calm.select(second)
    calm.press("Alt+Up")
    assert names(calm)[:2] == [first, second]
    assert len(calm.failures) == 1
    assert calm.text_of("record_label") == "Not done"
    calm.review.full = False
    calm.press("Alt+Up")
    assert calm.text_of("record_label").startswith("Recorded at")


def test_nothing_is_told_as_recorded_when_nothing_was_done(calm: ReviewRobot) -> None:
    assert calm.page._ui.record_label.text() == ""


def test_menu_offers_what_can_be_done_when_it_is_asked_for(calm: ReviewRobot) -> None:
    name = names(calm)[0]
    calm.select(name)
    draft = calm.page.draft
    draft.menu_wanted.emit(draft.viewport().mapToGlobal(calm.point_on(name)))
    texts = [action.text().partition("\t")[0] for action in calm.menu.actions()]
    for wanted in ("Edit the text", "Move up", "Join with the one before", "Put aside"):
        assert wanted in texts
    aside = next(a for a in calm.menu.actions() if a.text().startswith("Put aside"))
    calm.menu.setActiveAction(aside)
    QTest.keyClick(calm.menu, Qt.Key.Key_Return)
    calm.settle()
    assert name not in calm.shown


def test_draft_is_left_with_what_was_typed_on_disk_when_one_goes_back(calm: ReviewRobot) -> None:
    name = names(calm)[0]
    calm.select(name)
    calm.press("Return")
    calm.write(" Fin.")
    calm.click("back_button")
    assert calm.closed == [True]
    assert calm.criterion(name).text.endswith(" Fin.")


def test_criteria_are_linked_and_marked_when_the_competencies_between_are_selected_too(
    calm: ReviewRobot,
) -> None:
    bloc = calm.grid.blocs[0]
    first = bloc.competencies[0]
    own = [one.id for one in bloc.criteria if one.competency == first.id]
    following = next(one for one in bloc.competencies if one.id != first.id)
    calm.select(*own, following.id)
    calm.press("E")
    assert all(calm.criterion(name).eliminatory for name in own)
    assert not calm.grid.blocs[0].competency(following.id).eliminatory  # type: ignore[union-attr]  # it is there
    before = [calm.criterion(name).assessments for name in own]
    calm.press("M", "Space", "Ctrl+Return")
    assert [calm.criterion(name).assessments for name in own] != before
