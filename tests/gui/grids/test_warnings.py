"""Working through the warnings by keyboard alone, up to the accepted grid."""

import pytest
from msgspec import structs
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from jury_desk.domain.draft import Draft, ReviewWarning, WarningKind
from jury_desk.domain.draft_acts import PutAside, Settle
from jury_desk.gui.grids.warning_mending import mending_command
from tests.gui.grids.conftest import OpenDesk
from tests.gui.grids.made_review import doubtful, shipped_grid
from tests.gui.grids.review_robot import ReviewRobot


def test_first_warning_is_in_hand_when_the_desk_opens(desk: ReviewRobot) -> None:
    first = desk.page.state.warnings[0]
    assert desk.selected == (first.element,)
    assert desk.page.tour.current == first
    assert desk.text_of("place_label").startswith("CE1.1.2")


def test_next_warning_brings_its_element_when_f8_is_pressed(desk: ReviewRobot) -> None:
    desk.press("F8")
    second = desk.page.state.warnings[1]
    assert desk.selected == (second.element,)
    assert desk.keyboard.objectName() == "apply_button"
    desk.press("Shift+F8")
    assert desk.selected == (desk.page.state.warnings[0].element,)


def test_proposal_is_done_when_enter_is_pressed_on_the_card(desk: ReviewRobot) -> None:
    desk.press("F8")
    warning = desk.page.state.warnings[1]
    before = desk.criterion(warning.element or "").text
    desk.press("Return")
    assert desk.review.acts == [warning.proposal]
    assert desk.criterion(warning.element or "").text != before
    assert desk.criterion(warning.element or "").printed_text == before


def test_following_warning_is_in_hand_when_one_is_mended(desk: ReviewRobot) -> None:
    desk.press("F8", "F8")
    third, fourth = desk.page.state.warnings[2:4]
    assert third.kind == "placed-by-guess"
    desk.press("Return")
    assert desk.page.tour.current == fourth
    assert desk.selected == (fourth.element,)
    assert desk.page.card.has_keyboard


def test_warning_is_let_stand_with_its_doubt_when_a_person_keeps_the_print(
    desk: ReviewRobot,
) -> None:
    warning = desk.page.state.warnings[0]
    desk.press("Ctrl+K")
    desk.write("Lu ainsi dans la source")
    desk.press("Return")
    assert desk.review.acts == [Settle(warning=warning.key, doubt="Lu ainsi dans la source")]
    assert desk.criterion(warning.element or "").doubts == ("Lu ainsi dans la source",)
    assert warning.key not in {one.key for one in desk.page.state.warnings}


def test_nothing_changes_when_the_question_is_put_away(desk: ReviewRobot) -> None:
    desk.press("Ctrl+K", "Esc")
    assert not desk.review.acts
    assert not desk.has_dialog


def test_grid_is_accepted_with_its_note_when_every_warning_is_settled(desk: ReviewRobot) -> None:
    button = desk.one(QAbstractButton, "primary_button")
    assert button.text() == "Go on with the warnings"
    while desk.page.state.warnings:
        desk.press("F8", "Ctrl+K", "Return")
    assert desk.text_of("progress_label") == "Nothing is left to look at"
    assert not desk.sees("warning_card")
    desk.click("primary_button")
    desk.write("Relue avec le certificateur")
    desk.press("Ctrl+Return")
    assert desk.review.accepted_with == "Relue avec le certificateur"
    assert desk.digests == ["d" * 64]


def test_warning_comes_back_when_its_settling_is_undone(desk: ReviewRobot) -> None:
    count = len(desk.page.state.warnings)
    desk.press("Ctrl+K", "Return", "Ctrl+Z")
    assert len(desk.page.state.warnings) == count


def test_settled_warning_is_taken_up_again_when_it_is_entered_in_the_list(
    desk: ReviewRobot,
) -> None:
    desk.press("Ctrl+K", "Return")
    count = len(desk.page.state.warnings)
    desk.click("warnings_button")
    desk.click("settled_check")
    shown = desk.page.warnings.list
    shown.setCurrentIndex(shown.lines.index(len(shown.lines.lines) - 1))
    shown.setFocus()
    desk.press("Return")
    assert len(desk.page.state.warnings) == count + 1


def test_list_shows_what_is_looked_for_when_one_types(desk: ReviewRobot) -> None:
    desk.click("warnings_button")
    desk.one(QLineEdit, "warnings_edit").setFocus()
    desk.write("CE1.1.4")
    desk.settle()
    assert len(desk.page.warnings.list.lines.lines) == 1


def test_progress_tells_open_and_kept_ones_when_a_person_goes_on(desk: ReviewRobot) -> None:
    total = len(desk.page.state.warnings)
    desk.press("Ctrl+K", "Return")
    assert desk.text_of("progress_label") == f"{total - 1} warnings to look at · 1 let stand"
    desk.press("Ctrl+Z")
    assert desk.text_of("progress_label") == f"{total} warnings to look at"


def test_following_warning_is_in_hand_when_one_is_kept_from_the_draft(desk: ReviewRobot) -> None:
    second = desk.page.state.warnings[1]
    desk.page.take_keyboard()
    desk.press("Ctrl+K", "Return")
    assert desk.page.tour.current == second
    assert desk.selected == (second.element,)
    assert desk.page.card.has_keyboard


def test_main_act_has_the_keyboard_when_the_last_warning_is_kept(desk: ReviewRobot) -> None:
    while desk.page.state.warnings:
        desk.press("Ctrl+K", "Return")
    assert desk.keyboard.objectName() == "primary_button"


def test_no_warning_is_passed_over_when_one_goes_by_a_correction(desk: ReviewRobot) -> None:
    first, second = desk.page.state.warnings[:2]
    desk.press("Return")
    desk.page.act(PutAside(element=first.element or ""))
    desk.settle()
    assert first.key not in {one.key for one in desk.page.state.warnings}
    desk.press("F8")
    assert desk.page.tour.current is not None
    assert desk.page.tour.current.key == second.key


def test_main_act_is_done_when_ctrl_enter_is_pressed_outside_a_text(desk: ReviewRobot) -> None:
    desk.press("Ctrl+Return")
    assert desk.page.card.has_keyboard
    assert not desk.has_dialog
    while desk.page.state.warnings:
        desk.press("Ctrl+K", "Return")
    desk.page.take_keyboard()
    desk.press("Ctrl+Return", "Ctrl+Return")
    assert desk.digests == ["d" * 64]


def test_text_is_cut_and_nothing_accepted_when_ctrl_enter_is_pressed_in_it(
    desk: ReviewRobot,
) -> None:
    count = len(desk.shown)
    desk.press("Return", *["Left"] * 12, "Ctrl+Return")
    assert len(desk.shown) == count + 1
    assert not desk.has_dialog


def test_title_is_asked_for_when_it_is_missing(open_desk: OpenDesk) -> None:
    desk = open_desk(grid="strategie-commerciale-management", change=lambda draft: draft)
    asked = []
    desk.page.identity_wanted.connect(lambda: asked.append(True))
    kinds = [one.kind for one in desk.page.state.warnings]
    assert "title-missing" in kinds
    desk.press("Shift+F8", *["F8"] * (kinds.index("title-missing") + 1), "Return")
    assert asked


def found(draft: Draft, *warnings: ReviewWarning) -> Draft:
    """The draft with these warnings of its reading alone."""
    return structs.replace(draft, found=warnings)


def test_doubt_is_not_asked_for_when_the_warning_names_no_element(open_desk: OpenDesk) -> None:
    warning = ReviewWarning(kind="encoding-guessed", details={"encoding": "cp1252"})
    desk = open_desk(change=lambda draft: found(draft, warning))
    desk.press("Ctrl+K")
    assert not desk.sees("note_edit")
    desk.press("Return")
    assert desk.review.acts == [Settle(warning=warning.key)]
    assert not desk.failures


def test_text_has_the_keyboard_when_enter_is_pressed_on_a_sentence_cut_short(
    desk: ReviewRobot,
) -> None:
    assert desk.page.state.warnings[0].kind == "cut-short"
    desk.press("F8", "Shift+F8", "Return")
    assert desk.keyboard.objectName() == "text_edit"


def test_way_goes_on_when_a_dialog_mends_the_warning_in_hand(open_desk: OpenDesk) -> None:
    def silent(draft: Draft) -> Draft:
        bloc = draft.grid.blocs[0]
        assessments = tuple(structs.replace(a, setting=None) for a in bloc.assessments)
        blocs = (structs.replace(bloc, assessments=assessments), *draft.grid.blocs[1:])
        return structs.replace(draft, grid=structs.replace(draft.grid, blocs=blocs), found=())

    desk = open_desk(change=silent)
    first = desk.page.state.warnings[0]
    assert first.kind == "setting-unknown"
    desk.press("Ctrl+Return", "Return")
    assert desk.dialog.isVisible()
    desk.press("Space", "Down", "Return")
    desk.click("accept_button")
    assert first.key not in {one.key for one in desk.page.state.warnings}
    if desk.page.state.warnings:
        assert desk.selected == (desk.page.state.warnings[0].element,)
        assert desk.page.card.has_keyboard


@pytest.mark.parametrize(
    ("kind", "command"),
    [
        ("criterion-without-competency", "matrix-competencies"),
        ("criterion-without-assessment", "matrix"),
        ("competency-never-assessed", "matrix-assessments"),
        ("bloc-without-criteria", "add"),
        ("weights-uneven", ""),
    ],
)
def test_command_mends_a_warning_when_no_act_does(kind: WarningKind, command: str) -> None:
    grid = shipped_grid()
    draft = Draft(id="draft-1", grid=grid)
    warning = ReviewWarning(kind=kind, element=grid.blocs[0].id)
    assert mending_command(warning, draft) == command
    gone = structs.replace(warning, element="away")
    assert mending_command(gone, draft) == ""


def test_first_warning_stays_in_hand_when_it_names_no_element(open_desk: OpenDesk) -> None:
    def untitled(draft: Draft) -> Draft:
        card = structs.replace(draft.grid.certification, title=None)
        first = ReviewWarning(kind="encoding-guessed", details={"encoding": "cp1252"})
        grid = structs.replace(draft.grid, certification=card)
        return structs.replace(doubtful(structs.replace(draft, grid=grid)), found=(first,))

    desk = open_desk(change=untitled)
    assert desk.page.tour.current == desk.page.state.warnings[0]
    assert len(desk.selected) == 1
