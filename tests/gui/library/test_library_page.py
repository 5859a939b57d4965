"""The library: what is listed, what can be done with it, and what it says."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QScrollArea, QWidget

from jury_desk.gui.dialogs.question_dialog import QuestionDialog
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.library.difference_dialog import DifferenceDialog
from jury_desk.gui.library.library_page import LibraryPage
from jury_desk.paths import resources
from tests.gui.library.conftest import Lay
from tests.gui.library.workshop_robot import WorkshopRobot

SHIPPED = 5


def test_shipped_grids_are_listed_when_the_workshop_opens(robot: WorkshopRobot) -> None:
    robot.open_workshop()
    assert len(robot.names()) == SHIPPED
    assert "Manager d'affaires" in "".join(robot.names())


def test_list_keeps_what_holds_every_word_when_something_is_looked_for(
    robot: WorkshopRobot,
) -> None:
    robot.open_workshop()
    robot.press("Ctrl+F")
    robot.write("commercial équipe")
    assert len(robot.names()) == 1
    assert robot.text("detail_title") == "Stratégie commerciale et management d'équipe commerciale"
    robot.press("Escape")
    assert len(robot.names()) == SHIPPED


def test_escape_leads_back_to_the_desk_when_nothing_is_being_read(robot: WorkshopRobot) -> None:
    robot.open_workshop()
    robot.press("Escape")
    desk = robot.window.desk
    assert desk is not None
    assert desk.isVisible()


def test_facts_are_told_when_a_grid_is_chosen(robot: WorkshopRobot) -> None:
    robot.open_workshop()
    robot.choose("Manager d'affaires")
    assert robot.text("official_text") == "Manager d'affaires"
    assert "112" in robot.text("content_text")
    assert "Piloter l" in robot.text("blocs_text")


def test_new_revision_is_reviewed_and_discarded_when_asked(robot: WorkshopRobot) -> None:
    robot.open_workshop()
    robot.choose("Manager d'affaires")
    robot.click("duplicate_button")
    assert robot.review.state.draft.grid.revision == "2"
    robot.press("Alt+Left")
    assert len(robot.names()) == SHIPPED + 1

    robot.click("remove_button")
    assert robot.window.findChild(QuestionDialog) is not None
    robot.click("accept_button")
    assert len(robot.names()) == SHIPPED


def test_cursor_steps_over_the_headings_when_the_arrows_are_pressed(
    robot: WorkshopRobot,
) -> None:
    robot.open_workshop()
    robot.click("duplicate_button")
    robot.press("Alt+Left")
    names = robot.names()
    seen = [robot.text("detail_title")]
    for key in ("Down", "Up", "End", "Home", "PgDown", "PgUp"):
        robot.press(key)
        assert robot.library.current is not None, key
        seen.append(robot.said(robot.library.currentIndex().row()))
    assert seen[1] == names[1]
    assert seen[2] == names[0]
    assert seen[3] == names[-1]
    assert seen[4] == names[0]


def test_shipped_grid_offers_no_removal_when_it_is_chosen(robot: WorkshopRobot) -> None:
    robot.open_workshop()
    buttons = robot.window.findChildren(QPushButton, "remove_button")
    assert [button.isVisible() for button in buttons] == [False]


def test_failure_is_told_and_nothing_kept_when_a_file_is_no_framework(
    robot: WorkshopRobot, tmp_path: Path
) -> None:
    robot.open_workshop()
    path = tmp_path / "photo.pdf"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    robot.read(path)
    assert robot.window.notice.isVisible()
    assert len(robot.names()) == SHIPPED


def test_nothing_is_kept_when_the_reading_is_cancelled(
    robot: WorkshopRobot, framework: Lay
) -> None:
    robot.open_workshop()
    page = robot.workshop.library
    page.open_file(framework("pdf-ruled"))
    robot.press("Escape")
    robot.qtbot.waitUntil(lambda: not page.reading.is_reading, timeout=30_000)
    robot.rest()
    assert len(robot.names()) == SHIPPED
    assert robot.workshop.review is None
    assert "notice" not in vars(robot.window)


def test_grid_file_is_in_the_library_when_it_is_opened(
    robot: WorkshopRobot, tmp_path: Path
) -> None:
    source = resources() / "grids" / "manager-affaires.grid.json"
    copy = tmp_path / "other.grid.json"
    copy.write_text(
        source.read_text(encoding="utf-8").replace('"revision": "1"', '"revision": "7"'),
        encoding="utf-8",
    )
    robot.open_workshop()
    robot.read(copy)
    assert len(robot.names()) == SHIPPED + 1
    assert "7" in robot.text("state_label")
    robot.click("remove_button")
    robot.click("accept_button")
    assert len(robot.names()) == SHIPPED


def test_differences_are_told_when_two_grids_are_compared(robot: WorkshopRobot) -> None:
    robot.open_workshop()
    robot.choose("Manager d'affaires")
    robot.click("compare_button")
    dialog = robot.window.findChild(DifferenceDialog)
    assert dialog is not None
    assert "Business" not in dialog.windowTitle()
    assert robot.text("changes_count").split()[0].isdigit()
    robot.press("Escape")


@pytest.mark.parametrize("zoom", [80, 100, 200])
def test_page_fits_its_window_when_the_text_is_of_any_size(robot: WorkshopRobot, zoom: int) -> None:
    robot.open_workshop()
    theme().set_zoom(zoom)
    robot.rest()
    page = robot.window.findChild(LibraryPage)
    assert page is not None
    assert page.minimumSizeHint().width() <= 1366


def test_filter_has_a_name_for_a_screen_reader_in_the_language_of_the_moment(
    robot: WorkshopRobot,
) -> None:
    from jury_desk.gui.kit.language import set_language

    robot.open_workshop()
    field = robot.one(QLineEdit, "filter_edit")
    french = field.accessibleName()
    set_language("en")
    robot.rest()
    assert field.accessibleName() == "Filter the library"
    assert french != "Filter the library"


def test_card_needs_no_sideways_scrolling_when_the_text_is_large(robot: WorkshopRobot) -> None:
    robot.open_workshop()
    robot.choose("Développement commercial")
    robot.window.resize(1440, 900)
    theme().set_zoom(200)
    robot.rest()
    area = robot.one(QScrollArea, "detail_area")
    body = robot.one(QWidget, "detail_body")
    assert body.minimumSizeHint().width() <= area.viewport().width()
