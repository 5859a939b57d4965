import dataclasses

import pytest
from msgspec import structs
from PySide6.QtWidgets import QLabel, QWidget

from jury_desk.domain.sheet import Phase
from jury_desk.services.juror_day import SheetStatus
from tests.examples import example_grid, example_plan
from tests.gui.juror.desks import Desk, OpenDesk
from tests.gui.robots import ALT, CTRL, NO, SHIFT, Key, keyboard_target, press, write


def statuses(desk: Desk) -> list[SheetStatus]:
    assert desk.page.day is not None
    return [sheet.status for sheet in desk.page.day.sheets]


def chips(desk: Desk) -> dict[str, str]:
    return {
        chip.objectName(): chip.text()
        for chip in desk.page.head.findChildren(QLabel)
        if chip.property("kind") == "chip" and not chip.isHidden()
    }


def test_head_names_who_what_and_what_must_stay_in_sight(desk: Desk) -> None:
    assert desk.robot.text("subject_label") == "BENALI Yanis"
    assert desk.robot.text("about_label") == "Soutenance\u00a0· Bloc\u00a01"
    assert desk.robot.text("initials_label") == "BY"
    assert chips(desk) == {
        "accommodation_chip": "Tiers-temps",
        "observer_chip": "You are an observer",
    }


def test_head_is_rebuilt_when_another_sheet_is_shown(desk: Desk) -> None:
    desk.robot.next_sheet()
    assert desk.robot.text("subject_label") == "AUBERT Camille"
    assert chips(desk) == {}


def test_marks_stay_with_their_sheet_when_sheets_are_switched_while_pending(desk: Desk) -> None:
    desk.robot.give("1")
    desk.robot.next_sheet()
    desk.robot.give("3")
    desk.robot.next_sheet()
    desk.robot.give("2")
    desk.robot.previous_sheet()
    assert desk.robot.level("k1") == "non-acquis"
    desk.robot.settle()
    held = [desk.reopened_level(sheet, "k1") for sheet in range(5)]
    assert held == ["acquis", "non-acquis", "partiel", None, None]
    assert desk.robot.level("k1") == "non-acquis"


def test_keys_give_nothing_when_the_sheet_is_still_being_opened(
    open_desk: OpenDesk, desk: Desk
) -> None:
    day = desk.page.day
    assert day is not None
    desk.page.sheets._sessions.clear()
    desk.page.sheets._asked.clear()
    desk.robot.next_sheet()
    assert not desk.robot.has_a_sheet()
    write("1")
    desk.robot.settle()
    assert desk.robot.has_a_sheet()
    assert desk.robot.level("k1") is None
    assert desk.reopened_level(0, "k1") is None


def test_current_criterion_is_found_again_when_a_sheet_is_shown_again(desk: Desk) -> None:
    desk.robot.down()
    desk.robot.down()
    press(Key.Key_PageDown, CTRL)
    press(Key.Key_PageUp, CTRL)
    assert desk.robot.current == "k3"


def test_status_follows_the_disk_when_the_sheet_goes_on(desk: Desk) -> None:
    days: list[object] = []
    desk.page.day_changed.connect(days.append)
    assert statuses(desk)[0] is SheetStatus.UPCOMING
    desk.robot.give("1")
    desk.robot.settle()
    assert statuses(desk)[0] is SheetStatus.STARTED
    desk.robot.give_all("1")
    desk.robot.settle()
    assert statuses(desk)[0] is SheetStatus.DECIDED
    desk.robot.next_stage()
    assert statuses(desk)[0] is SheetStatus.WRITE_UP
    desk.robot.next_stage()
    assert statuses(desk)[0] is SheetStatus.COMPLETE
    assert statuses(desk)[1] is SheetStatus.UPCOMING
    assert days
    assert desk.page.day is not None
    assert desk.page.day.sheets[0].marked == 6


def test_completion_is_refused_with_a_jump_when_something_is_missing(desk: Desk) -> None:
    desk.robot.give_all("1")
    press(Key.Key_Home)
    desk.robot.down()
    desk.robot.give("3")
    desk.robot.down()
    press(Key.Key_Delete)
    desk.robot.next_stage()
    press(Key.Key_Home)
    desk.robot.next_stage()
    assert desk.robot.phase() is Phase.WRITE_UP
    assert desk.robot.current == "k2"
    assert desk.page.criteria.editor.isVisible()
    write("Ne reformule jamais")
    press(Key.Key_Escape)
    desk.robot.next_gap()
    assert desk.robot.current == "k3"
    desk.robot.give("1")
    desk.robot.next_stage()
    assert desk.robot.phase() is Phase.COMPLETE


def test_missing_list_names_what_lacks_and_leads_there_by_enter(desk: Desk) -> None:
    desk.robot.give_all("13")
    press(Key.Key_End)
    press(Key.Key_Delete)
    desk.robot.next_stage()
    missing = [entry.text for entry in desk.page.stage.missing.entries]
    assert missing == ["CE1.2 · to justify", "CE1.4 · to justify", "CE1.6 · no level"]
    press(Key.Key_F6)
    press(Key.Key_End)
    press(Key.Key_Return)
    assert desk.robot.current == "k6"
    assert desk.page.criteria.hasFocus()


def test_key_that_went_into_a_justification_is_told_once_when_the_sheet_is_completed(
    desk: Desk,
) -> None:
    desk.robot.give_all("1")
    desk.robot.up()
    desk.robot.give("3")
    desk.robot.next_stage()
    desk.robot.comment("1")
    desk.robot.settle()
    missing = desk.page.stage.missing
    assert ([entry.text for entry in missing.entries], missing.missing) == (
        ["CE1.5 · very short justification"],
        0,
    )
    press(Key.Key_Home)
    desk.robot.next_stage()
    assert desk.robot.phase() is Phase.WRITE_UP
    assert desk.robot.current == "k5"
    assert desk.page.criteria.editor.isVisible()
    desk.robot.next_stage()
    assert desk.robot.phase() is Phase.COMPLETE
    assert desk.reopened_comment(0, "k5") == "1"


def test_justifications_follow_one_another_when_tab_is_pressed(desk: Desk) -> None:
    desk.robot.give_all("23")
    desk.robot.next_stage()
    desk.robot.justify_all("Parce que.")
    desk.robot.settle()
    assert [desk.reopened_comment(0, f"k{n}") for n in range(1, 7)] == ["Parce que."] * 6
    desk.robot.next_stage()
    assert desk.robot.phase() is Phase.COMPLETE


def test_live_marking_never_asks_for_a_justification(desk: Desk) -> None:
    desk.robot.give("3")
    desk.robot.settle()
    desk.robot.next_gap()
    assert desk.robot.current == "k2"
    assert not desk.page.criteria.editor.isVisible()


def test_closed_sheet_takes_nothing_until_it_is_reopened(desk: Desk) -> None:
    desk.robot.give_all("1")
    desk.robot.next_stage()
    desk.robot.next_stage()
    desk.robot.take_the_sheet()
    desk.robot.give("3")
    press(Key.Key_Delete)
    press(Key.Key_C)
    desk.robot.undo()
    desk.robot.click_level(2, "k1")
    desk.robot.settle()
    assert desk.reopened_level(0, "k1") == "acquis"
    assert not desk.page.criteria.editor.isVisible()
    assert not desk.failures
    desk.page.stage.reopen_wanted.emit()
    desk.robot.settle()
    assert desk.robot.phase() is Phase.WRITE_UP


def test_live_marking_resumes_when_asked_at_write_up(desk: Desk) -> None:
    desk.robot.next_stage()
    assert desk.robot.phase() is Phase.WRITE_UP
    desk.page.stage.live_wanted.emit()
    desk.robot.settle()
    assert desk.robot.phase() is Phase.LIVE


def test_row_shows_what_the_disk_holds_when_it_is_full(desk: Desk) -> None:
    desk.robot.give("1")
    desk.robot.settle()
    desk.store.full = True
    desk.robot.give("3")
    assert desk.robot.level("k1") == "non-acquis"
    desk.robot.settle()
    assert desk.robot.level("k1") == "acquis"
    assert [error.code for error in desk.failures] == ["storage-disk-full"]
    assert desk.robot.text("record_label") == "Not recorded"
    assert not desk.page.can_leave()


def test_next_act_is_recorded_when_there_is_room_again(desk: Desk) -> None:
    desk.store.full = True
    desk.robot.give("3")
    desk.robot.settle()
    desk.store.full = False
    desk.robot.give("2")
    desk.robot.settle()
    assert desk.reopened_level(0, "k1") == "partiel"
    assert desk.robot.text("record_label").startswith("Recorded at")
    assert desk.page.can_leave()


def test_comment_is_kept_and_tried_again_when_the_disk_was_full(desk: Desk) -> None:
    desk.store.full = True
    desk.robot.comment("à ne pas perdre")
    desk.robot.settle()
    assert desk.robot.comment_of("k1") == "à ne pas perdre"
    assert desk.robot.text("record_label") == "Not recorded"
    desk.robot.give("1")
    desk.robot.settle()
    assert desk.robot.comment_of("k1") == "à ne pas perdre"
    desk.store.full = False
    desk.page.retry()
    desk.robot.settle()
    assert desk.reopened_comment(0, "k1") == "à ne pas perdre"
    assert "not recorded" in desk.robot.text("record_label")
    desk.robot.give("1")
    desk.robot.settle()
    assert desk.robot.text("record_label").startswith("Recorded at")


def test_failure_of_one_sheet_reaches_no_other_when_sheets_are_switched(desk: Desk) -> None:
    desk.store.full = True
    desk.robot.give("1")
    desk.robot.next_sheet()
    desk.robot.settle()
    assert desk.robot.level("k1") is None
    desk.store.full = False
    desk.robot.give("2")
    desk.robot.settle()
    assert desk.reopened_level(0, "k1") is None
    assert desk.reopened_level(1, "k1") == "partiel"


def test_keyboard_goes_round_the_panes_when_f6_is_pressed(desk: Desk) -> None:
    desk.robot.next_stage()
    seen = []
    for modifiers in (NO, NO, NO, NO, SHIFT):
        press(Key.Key_F6, modifiers)
        seen.append(keyboard_target().objectName())
    wanted = ["missing_view", "primary_button", "passages_view", "criteria_view", "passages_view"]
    assert seen == wanted
    press(Key.Key_Down)
    desk.robot.settle()
    assert desk.robot.text("subject_label") == "AUBERT Camille"
    press(Key.Key_Return)
    assert desk.page.criteria.hasFocus()


def test_sheets_end_when_the_first_or_the_last_is_shown(desk: Desk) -> None:
    desk.robot.previous_sheet()
    assert desk.robot.text("subject_label") == "BENALI Yanis"
    for _ in range(9):
        press(Key.Key_Down, ALT)
    assert desk.robot.text("subject_label") == "NGUYEN Thi Mai"


def test_page_says_what_to_do_when_the_juror_has_no_passage(open_desk: OpenDesk) -> None:
    grid = example_grid()
    plan = structs.replace(example_plan(grid), passages=())
    desk = open_desk(grid, plan)
    assert "Choose another session" in desk.robot.text("empty_label")
    assert desk.page.findChild(QWidget, "primary_button").isHidden()  # type: ignore[union-attr]


def test_same_day_keeps_the_sheet_when_it_is_shown_again(desk: Desk) -> None:
    desk.robot.next_sheet()
    desk.robot.give("1")
    assert desk.page.day is not None
    desk.page.show_day(desk.page.day)
    desk.robot.settle()
    assert desk.robot.text("subject_label") == "AUBERT Camille"
    assert desk.robot.level("k1") == "acquis"


def test_reopened_page_shows_what_was_recorded(desk: Desk) -> None:
    desk.robot.give("2")
    desk.robot.comment("relu demain")
    desk.robot.settle()
    day = desk.page.day
    assert day is not None
    other = dataclasses.replace(day, plan=structs.replace(day.plan, id="session-2"))
    desk.page.sheets.show_day(other)
    desk.page.show_day(day)
    desk.robot.settle()
    assert desk.robot.level("k1") == "partiel"
    assert desk.robot.comment_of("k1") == "relu demain"


@pytest.mark.parametrize("name", ["passages_view", "criteria_view", "primary_button"])
def test_widget_has_a_name_to_say_when_it_takes_the_keyboard(desk: Desk, name: str) -> None:
    widget = desk.page.findChild(QWidget, name)
    assert widget is not None
    assert widget.accessibleName() or desk.robot.text(name)


def test_level_keys_and_arrows_reach_the_sheet_when_a_button_has_the_keyboard(desk: Desk) -> None:
    desk.page._ui.primary_button.setFocus()
    write("1")
    assert desk.robot.level("k1") == "acquis"
    desk.page._ui.primary_button.setFocus()
    press(Key.Key_Down)
    assert desk.robot.current == "k2"
    assert desk.page.criteria.hasFocus()


def test_sheet_takes_the_keyboard_when_another_sheet_or_stage_is_shown(desk: Desk) -> None:
    for act in (desk.robot.next_stage, desk.robot.next_sheet, desk.robot.previous_sheet):
        desk.page._ui.primary_button.setFocus()
        act()
        assert desk.page.criteria.hasFocus(), act


def test_place_is_told_and_found_again_when_the_day_is_shown_anew(
    desk: Desk,
) -> None:
    told: list[tuple[str, str]] = []
    desk.page.place_changed.connect(lambda *place: told.append(place))
    desk.robot.next_sheet()
    desk.robot.down()
    day = desk.page.day
    assert day is not None
    assert told[-1] == (day.sheets[1].ref.id, "k2")
    desk.page.sheets.day = None
    desk.page.show_day(day, day.sheets[2].ref.id, "k4")
    desk.robot.settle()
    assert desk.robot.text("subject_label") == "PETIT Zoé"
    assert desk.robot.current == "k4"


def test_refused_levels_are_named_and_led_to_when_there_is_room_again(desk: Desk) -> None:
    again: list[bool] = []
    desk.page.recorded_again.connect(lambda: again.append(True))
    desk.store.full = True
    for _ in range(2):
        desk.robot.give("1")
        desk.robot.down()
    desk.robot.settle()
    assert not again
    desk.store.full = False
    desk.robot.give("2")
    desk.robot.settle()
    assert again == [True]
    assert desk.robot.text("message_label").endswith("not recorded: CE1.1, CE1.2")
    assert desk.robot.text("record_label").startswith("2 ")
    press(Key.Key_Home)
    desk.robot.give("1")
    desk.robot.next_gap()
    assert desk.robot.current == "k2"
    desk.robot.give("1")
    desk.robot.settle()
    assert not desk.page.stage.findChild(QLabel, "message_label").isVisible()  # type: ignore[union-attr]
    assert desk.robot.text("record_label").startswith("Recorded at")
