"""Home, the secretariat and the desk of a session, in the real window on a real data file."""

import datetime as dt

from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from jury_desk.domain.preparation.finding import Step
from jury_desk.domain.preparation.people import Candidate
from jury_desk.gui.home.home_page import HomePage
from jury_desk.gui.kit.shelf_view import ShelfView
from jury_desk.gui.kit.token_field import TokenField
from tests.gui.conftest import Screens
from tests.gui.secretariat.conftest import SecretaryRobot


def test_home_shows_three_doors_when_it_is_asked_for(robot: SecretaryRobot) -> None:
    robot.press("Alt+Home")
    home = robot.window.findChild(HomePage)
    assert home is not None
    assert home.isVisible()
    assert [door.isVisible() for door in home.doors.values()] == [True] * 3
    assert home.doors["practice"].hasFocus()  # the very first start opens practice


def test_door_in_hand_is_in_sight_when_there_is_little_room(robot: SecretaryRobot) -> None:
    robot.window.resize(640, 420)
    robot.press("Alt+Home")
    home = robot.window.findChild(HomePage)
    assert home is not None
    for keys, door in (("", "practice"), ("Up", "secretariat"), ("Up", "juror")):
        if keys:
            robot.press(keys)
        card = home.doors[door]  # type: ignore[index]
        assert card.hasFocus()
        assert card.visibleRegion().boundingRect().height() > card.height() // 2


def test_door_opens_when_its_number_is_pressed(robot: SecretaryRobot) -> None:
    robot.press("Alt+Home", "2")
    assert robot.desk.isVisible()
    robot.press("Alt+Home", "3")
    assert robot.window.desk is not None
    assert robot.window.desk.isVisible()


def test_juror_door_says_that_there_is_nothing_when_no_session_came(robot: SecretaryRobot) -> None:
    robot.press("Alt+Home", "1")
    what, advice = robot.window.notice.words
    assert what
    assert advice


def test_last_door_is_open_when_the_program_starts_again(
    robot: SecretaryRobot, screens: Screens, qtbot: QtBot
) -> None:
    robot.go_in()
    screens.close()
    again = SecretaryRobot(screens, screens.desk(), qtbot)
    assert again.desk.isVisible()
    assert again.desk.isAncestorOf(again.window.focusWidget())  # no key ticks a sheet unseen
    again.press("Alt+Home")
    home = again.window.findChild(HomePage)
    assert home is not None
    assert home.doors["secretariat"].hasFocus()


def test_session_is_prepared_when_it_was_begun_by_keyboard(robot: SecretaryRobot) -> None:
    robot.go_in()
    robot.begin("Session d’été", "14/06/2027", "15/06/2027")
    card = robot.shell.desk.state.card
    assert (card.label, card.kind, card.state) == ("Session d’été", "full", "draft")
    assert card.days == (dt.date(2027, 6, 14), dt.date(2027, 6, 15))
    assert robot.text("lacks_label")
    assert robot.shell.desk.grid.digest == card.grid_digest


def test_new_session_is_refused_with_the_reason_when_its_days_are_turned_round(
    robot: SecretaryRobot,
) -> None:
    robot.go_in()
    robot.begin("Session", "15/06/2027", "14/06/2027")
    assert robot.desk.preparation is None
    robot.press("Escape")
    robot.begin("Session", "31/02/2027")
    assert robot.desk.preparation is None
    robot.press("Escape")
    robot.begin("Session", "14/06/2027", "16 or 17 June")
    assert robot.desk.preparation is None


def test_field_is_recorded_when_it_is_left_and_back_when_it_is_undone(
    robot: SecretaryRobot,
) -> None:
    robot.go_in()
    robot.begin("Session", "14/06/2027")
    place = robot.one(QLineEdit, "place_edit")
    place.setFocus()
    robot.write("Campus de Rennes")
    robot.press("Tab")
    assert robot.shell.desk.state.card.place == "Campus de Rennes"
    assert robot.text("record_label")
    robot.press("Ctrl+Z")
    assert robot.shell.desk.state.card.place == ""
    assert place.text() == ""
    robot.press("Ctrl+Y")
    assert place.text() == "Campus de Rennes"


def test_typed_text_is_recorded_when_another_step_is_shown(robot: SecretaryRobot) -> None:
    robot.go_in()
    robot.begin("Session", "14/06/2027")
    robot.one(QLineEdit, "responsible_edit").setFocus()
    robot.write("Hélène Kervella")
    robot.press("Ctrl+8")
    assert robot.shell.step is Step.OPENING
    assert robot.shell.desk.state.card.responsible == "Hélène Kervella"


def test_days_and_rooms_follow_when_they_are_added_and_taken_away(robot: SecretaryRobot) -> None:
    robot.go_in()
    robot.begin("Session", "14/06/2027")
    days, rooms = (
        robot.shell.page(Step.SESSION).findChildren(TokenField)[place] for place in (0, 1)
    )
    days.setFocus()
    robot.write("16 juin 2027")
    robot.press("Return")
    rooms.setFocus()
    robot.write("Salle B104")
    robot.press("Return")
    state = robot.shell.desk.state
    assert state.card.days == (dt.date(2027, 6, 14), dt.date(2027, 6, 16))
    assert [hours.day for hours in state.wishes.days] == list(state.card.days)
    assert [room.label for room in state.rooms.values()] == ["Salle B104"]
    days.removed.emit(dt.date(2027, 6, 14))
    robot.rest()
    assert robot.shell.desk.state.card.days == (dt.date(2027, 6, 16),)


def test_keyboard_goes_through_the_session_as_it_is_read_when_tab_is_pressed(
    robot: SecretaryRobot,
) -> None:
    robot.go_in()
    robot.begin("Session", "14/06/2027")
    page = robot.shell.page(Step.SESSION)
    days, rooms = page.findChildren(TokenField)
    robot.one(QLineEdit, "contact_edit").setFocus()
    met = []
    for _ in range(6):
        robot.press("Tab")
        met.append(robot.window.focusWidget())
    chip = days.findChild(QPushButton)
    place, zone = robot.one(QLineEdit, "place_edit"), robot.one(QComboBox, "zone_choice")
    title = robot.one(QLineEdit, "regulations_edit")
    assert met == [days.edit, chip, place, zone, rooms.edit, title]


def test_every_button_is_met_when_tab_goes_round_the_window(robot: SecretaryRobot) -> None:
    robot.go_in()
    robot.begin("Session", "14/06/2027")
    names = ["sessions_button", "help_button", "next_button", "label_edit", "version_edit"]
    robot.one(QToolButton, "menu_button").setFocus()
    for keys in ("Tab", "Shift+Tab"):
        met = []
        for _ in range(60):
            robot.press(keys)
            focused = robot.window.focusWidget()
            met.append(focused.objectName())
            assert focused.isVisible()
        assert set(names) <= set(met)


def test_list_has_the_keyboard_when_its_first_candidates_came(robot: SecretaryRobot) -> None:
    robot.go_in()
    robot.begin("Session", "14/06/2027")
    robot.press("Ctrl+2")
    assert robot.window.focusWidget().objectName() == "empty_import_button"
    robot.shell.desk.put(Candidate(id="candidate-1", birth_name="Benali", first_names="Yasmine"))
    robot.rest()
    assert robot.window.focusWidget().objectName() == "candidates_view"


def test_next_point_is_in_hand_when_f8_is_pressed(robot: SecretaryRobot) -> None:
    robot.go_in()
    robot.begin("Session", "14/06/2027")
    first = robot.text("next_label")
    robot.press("F8")
    met = [robot.window.focusWidget()]
    robot.press("F8")
    met.append(robot.window.focusWidget())
    assert robot.text("next_label") != first
    # what is typed next goes where it is missing, never into the session's name
    assert met == [robot.one(QLineEdit, name) for name in ("place_edit", "organiser_edit")]


def test_session_stays_a_draft_when_something_is_missing(robot: SecretaryRobot) -> None:
    robot.go_in()
    robot.begin("Session", "14/06/2027")
    robot.press("Ctrl+8")
    page = robot.shell.page(Step.OPENING)
    button = page.findChild(QPushButton, "advance_button")
    assert button is not None
    assert not button.isEnabled()
    assert robot.shell.desk.state.card.state == "draft"


def test_session_is_listed_and_filtered_when_the_list_is_shown(robot: SecretaryRobot) -> None:
    robot.go_in()
    for label in ("Session de juin", "Session de septembre"):
        robot.begin(label, "14/06/2027")
        robot.press("Alt+Left")
    view = robot.one(ShelfView, "sessions_view")
    assert [row.name for row in view.rows if row.key] == ["Session de juin", "Session de septembre"]
    robot.press("Ctrl+F")
    robot.write("septembre")
    assert [row.name for row in view.rows if row.key] == ["Session de septembre"]
    robot.press("Down", "Return")
    assert robot.shell.desk.state.card.label == "Session de septembre"
    robot.press("Alt+Left", "Ctrl+F", "Escape")
    assert view.hasFocus()
    assert len([row for row in view.rows if row.key]) == 2


def test_draft_is_gone_when_its_removal_was_confirmed(robot: SecretaryRobot) -> None:
    robot.go_in()
    robot.begin("Session", "14/06/2027")
    robot.press("Alt+Left")
    robot.click("remove_button")
    robot.click("accept_button")
    assert robot.desk.sessions.current is None


def test_session_takes_over_rooms_and_rules_when_it_is_begun_like_another(
    robot: SecretaryRobot,
) -> None:
    robot.go_in()
    robot.begin("Session de juin", "14/06/2027")
    robot.shell.page(Step.SESSION).findChildren(TokenField)[1].setFocus()
    robot.write("Salle B104")
    robot.press("Return", "Alt+Left")
    robot.click("again_button")
    robot.write("Session de septembre")
    robot.press("Tab")
    robot.write("13/09/2027")
    robot.press("Return")
    state = robot.shell.desk.state
    assert (state.card.label, state.card.days) == (
        "Session de septembre",
        (dt.date(2027, 9, 13),),
    )
    assert [room.label for room in state.rooms.values()] == ["Salle B104"]
