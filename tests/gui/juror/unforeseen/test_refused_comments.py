"""What the disk refused of a comment is not lost when something unforeseen comes in between."""

from msgspec import structs
from PySide6.QtWidgets import QPlainTextEdit

from jury_desk.gui.juror.desk_page import JurorDeskPage
from jury_desk.services.juror_day import Day, JurorDay
from tests.contracts.marking import TickingClock
from tests.examples import example_grid
from tests.gui.juror.desks import orals_plan
from tests.gui.juror.unforeseen.unforeseen_robot import UnforeseenRobot

TEXT = "Très clair, cite ses sources"


def refuse_comment(juror: UnforeseenRobot) -> None:
    """A comment is typed while the disk is full."""
    robot = juror.desk.robot
    robot.give("1")
    robot.settle()
    juror.desk.store.full = True
    robot.comment(TEXT)
    robot.settle()
    assert juror.page.sheets.refused


def ask_for_swap(juror: UnforeseenRobot) -> None:
    assert juror.page.day is not None
    other = juror.page.day.sheets[1]
    hour = f"{other.passage.starts_at.astimezone():%H:%M}"
    juror.choose("Two sheets were swapped…")
    juror.pick("with_choice", f"{hour} · {other.subject_name}")


def test_comment_goes_along_when_the_disk_takes_it_again_at_the_swap(
    juror: UnforeseenRobot,
) -> None:
    refuse_comment(juror)
    juror.desk.store.full = False
    ask_for_swap(juror)
    juror.go_on("J’étais sur la mauvaise fiche")
    assert juror.desk.reopened_comment(1, "k1") == TEXT
    assert juror.desk.reopened_comment(0, "k1") == ""
    assert not juror.page.sheets.refused


def test_sheets_are_not_swapped_when_the_disk_still_refuses_a_comment(
    juror: UnforeseenRobot,
) -> None:
    refuse_comment(juror)
    ask_for_swap(juror)
    juror.write("reason_edit", "J’étais sur la mauvaise fiche")
    juror.confirm()
    assert "would not go with them" in juror.refusal()
    assert juror.log().state.swaps == ()
    juror.desk.store.full = False
    juror.confirm()
    assert not juror.is_asked()
    assert juror.desk.reopened_comment(1, "k1") == TEXT


def test_comment_is_tried_again_when_the_passage_was_renewed_behind_it(
    juror: UnforeseenRobot,
) -> None:
    refuse_comment(juror)
    juror.desk.store.full = False
    juror.choose("Copied from paper…")
    juror.pick("option_choice", "Another reason")
    juror.go_on("Prise électrique en panne")
    juror.desk.robot.settle()
    assert juror.desk.reopened_comment(0, "k1") == TEXT
    assert not juror.page.sheets.refused


def test_comment_is_kept_when_another_session_is_shown_in_between(juror: UnforeseenRobot) -> None:
    refuse_comment(juror)
    page, grid = juror.page, example_grid()
    assert page.day is not None
    first = page.day
    juror.desk.store.add_session(structs.replace(orals_plan(grid), id="session-2"), grid)
    other = JurorDay(juror.desk.store, TickingClock()).day("session-2")
    show(page, other, juror)
    assert page.sheets.refused
    assert not page.can_leave()
    show(page, first, juror)
    assert juror.desk.robot.comment_of("k1") == TEXT
    juror.desk.store.full = False
    page.retry()
    juror.desk.robot.settle()
    assert juror.desk.reopened_comment(0, "k1") == TEXT
    assert not page.sheets.refused


def show(page: JurorDeskPage, day: Day, juror: UnforeseenRobot) -> None:
    page.show_day(day)
    juror.desk.robot.settle()


def test_reason_put_away_is_not_offered_when_another_session_has_a_passage_of_that_id(
    juror: UnforeseenRobot,
) -> None:
    page, grid = juror.page, example_grid()
    juror.desk.store.add_session(structs.replace(orals_plan(grid), id="session-2"), grid)
    juror.choose("Fraud suspected…")
    juror.write("reason_edit", "Une feuille sous la table")
    juror.escape()
    show(page, JurorDay(juror.desk.store, TickingClock()).day("session-2"), juror)
    juror.choose("Fraud suspected…")
    edit = juror.card.findChild(QPlainTextEdit, "reason_edit")
    assert edit is not None
    assert edit.toPlainText() == ""
