"""The people at the secretariat, in the real window over a real vault, by keyboard."""

import secrets

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from jury_desk.gui.dialogs.pin_dialog import PinDialog
from jury_desk.gui.dialogs.pin_field import PinField
from jury_desk.gui.kit.choice_field import ChoiceField
from jury_desk.gui.kit.fitted_shelf import FittedShelf
from jury_desk.gui.secretariat.people_dialog import PeopleDialog
from jury_desk.gui.secretariat.people_forms import AddPersonDialog, PersonPinDialog
from jury_desk.gui.secretariat.staff_words import StaffWords
from jury_desk.gui.secretariat.worker_chip import WorkerChip
from jury_desk.gui.unlock.pages import UnlockPage
from jury_desk.services.staff import Staff
from jury_desk.signing.pin_key import Kdf
from tests.gui.conftest import PATIENCE_MS, Screens
from tests.gui.secretariat.conftest import SecretaryRobot

ANNA, BORIS = "anna-4711", "boris-0815"


@pytest.fixture(autouse=True)
def quick_pins(monkeypatch: pytest.MonkeyPatch) -> None:
    """The least of Argon2id that the vault takes: its strength is tried elsewhere."""

    def least() -> Kdf:
        return Kdf(secrets.token_bytes(16), memory_kib=8 * 1024, passes=1, lanes=1)

    monkeypatch.setattr(Kdf, "new", least)


def staff_of(robot: SecretaryRobot) -> Staff:
    assert robot.window.program is not None
    return robot.window.program.office.staff


def dialogs(robot: SecretaryRobot, kind: type[QDialog]) -> list[QDialog]:
    return [one for one in robot.window.findChildren(kind) if one.isVisible()]


def focus(robot: SecretaryRobot, kind: type[QWidget], name: str) -> None:
    widget = robot.one(kind, name)
    widget.window().activateWindow()  # a desktop wakes the dialog below one that closed
    robot.qtbot.waitUntil(lambda: QApplication.activeWindow() is widget.window())
    widget.setFocus()


def name_anna(robot: SecretaryRobot) -> None:
    """The first person, by keyboard alone."""
    robot.click("people_button")
    robot.press("Return")  # Add a person… has the keyboard where nobody is named
    robot.write("Anna Perrin")
    robot.press("Tab", "Tab")
    robot.write(ANNA)
    robot.press("Tab", "Tab")
    robot.write(ANNA)
    robot.press("Ctrl+Return")


def add_boris(robot: SecretaryRobot) -> None:
    robot.click("add_button")
    robot.write("Boris Martin")
    robot.press("Tab", "Down", "Down")
    robot.press("Tab")
    robot.write(BORIS)
    robot.press("Tab", "Tab")
    robot.write(BORIS)
    focus(robot, PinField, "sponsor_field")
    robot.write(ANNA)
    robot.press("Ctrl+Return")


def test_first_person_works_from_now_on_when_they_were_named(robot: SecretaryRobot) -> None:
    robot.go_in()
    chip = robot.desk.findChild(WorkerChip)
    assert chip is not None
    assert not chip.isVisible()
    name_anna(robot)
    assert chip.isVisible()
    worker = staff_of(robot).working
    assert worker is not None
    assert chip.text == StaffWords().person(worker)
    assert "Anna Perrin" in chip.text
    assert not dialogs(robot, AddPersonDialog)
    view = robot.one(FittedShelf, "people_view")
    assert [row.name for row in view.rows] == ["Anna Perrin"]
    shown = robot.text("fingerprint_label").split()
    assert len(shown) == 16
    assert "".join(shown) == staff_of(robot).people()[0].fingerprint
    robot.press("Escape")
    robot.begin("Session", "14/06/2027")
    journal = robot.shell.desk.state.id
    program = robot.window.program
    assert program is not None
    store = program.secretariat._store
    (step,) = store.steps(journal)
    assert step.by == staff_of(robot).by() != ""


def test_second_person_comes_when_the_first_lets_them_in(robot: SecretaryRobot) -> None:
    robot.go_in()
    name_anna(robot)
    add_boris(robot)
    people = staff_of(robot).people()
    assert [(one.member.name, one.member.role) for one in people] == [
        ("Anna Perrin", "secretary"),
        ("Boris Martin", "president"),
    ]
    assert staff_of(robot).working == people[0].member


def test_nobody_comes_when_a_pin_is_wrong_or_the_name_is_taken(robot: SecretaryRobot) -> None:
    robot.go_in()
    name_anna(robot)
    robot.click("add_button")
    robot.write("anna perrin")
    for field in ("new_field", "again_field", "sponsor_field"):
        focus(robot, PinField, field)
        robot.write(ANNA)
    robot.press("Ctrl+Return")
    (dialog,) = dialogs(robot, AddPersonDialog)
    assert "déjà au secrétariat" in robot.text("footer_label")
    focus(robot, QLineEdit, "name_edit")
    robot.press("Ctrl+A")
    robot.write("Boris Martin")
    focus(robot, PinField, "sponsor_field")
    robot.press("Ctrl+A")
    robot.write("not the PIN")
    robot.press("Ctrl+Return")
    assert dialog.isVisible()
    assert len(staff_of(robot).people()) == 1


def test_another_works_when_they_gave_their_pin(robot: SecretaryRobot) -> None:
    robot.go_in()
    name_anna(robot)
    add_boris(robot)
    robot.press("Escape")
    robot.click("worker_button")
    assert dialogs(robot, PersonPinDialog)
    assert robot.one(ChoiceField, "person_choice").currentText() == "Boris Martin"
    robot.press("Tab")
    robot.write(BORIS)
    robot.press("Ctrl+Return")
    assert not dialogs(robot, PersonPinDialog)
    chip = robot.desk.findChild(WorkerChip)
    assert chip is not None
    assert "Boris Martin" in chip.text


def test_access_ends_when_somebody_confirms_it(robot: SecretaryRobot) -> None:
    robot.go_in()
    name_anna(robot)
    add_boris(robot)
    focus(robot, FittedShelf, "people_view")
    robot.press("End", "Delete")
    assert dialogs(robot, PersonPinDialog)
    focus(robot, PinField, "pin_field")
    robot.write(ANNA)
    robot.press("Ctrl+Return")
    people = staff_of(robot).people()
    assert [one.member.until is None for one in people] == [True, False]
    assert not [
        one for one in robot.window.findChildren(QPushButton, "end_button") if one.isVisible()
    ]
    focus(robot, FittedShelf, "people_view")
    robot.press("Home", "Delete")
    focus(robot, PinField, "pin_field")
    robot.write(ANNA)
    robot.press("Ctrl+Return")
    assert "dernière personne" in robot.text("message_label")
    assert staff_of(robot).people()[0].member.until is None


def test_who_works_is_asked_first_when_nobody_said_so(robot: SecretaryRobot) -> None:
    robot.go_in()
    name_anna(robot)
    robot.press("Escape")
    staff_of(robot).leave()
    robot.press("Ctrl+N")
    assert dialogs(robot, PersonPinDialog)
    robot.write(ANNA)
    robot.press("Ctrl+Return")
    assert staff_of(robot).by() != ""
    robot.press("Tab")
    robot.write("Session")  # the new session's dialog is there
    assert [one for one in robot.window.findChildren(QDialog) if one.isVisible()]


def test_program_opens_for_the_person_when_the_arrows_choose_them(
    robot: SecretaryRobot, screens: Screens, qtbot: QtBot
) -> None:
    robot.go_in()
    name_anna(robot)
    add_boris(robot)
    robot.press("Escape")
    screens.close()
    window = screens.window()
    qtbot.waitUntil(lambda: any(p.isVisible() for p in window.findChildren(UnlockPage)))
    again = SecretaryRobot(screens, window, qtbot)
    view = again.one(FittedShelf, "people_view")
    assert [row.name for row in view.rows] == ["Anna Perrin", "Boris Martin"]
    again.press("Down")
    again.write(BORIS)
    again.press("Return")
    qtbot.waitUntil(lambda: window.desk is not None, timeout=PATIENCE_MS)
    again.rest()
    chip = again.desk.findChild(WorkerChip)
    assert chip is not None
    assert "Boris Martin" in chip.text
    screens.close()
    third = screens.window()
    qtbot.waitUntil(lambda: any(p.isVisible() for p in third.findChildren(UnlockPage)))
    rows = SecretaryRobot(screens, third, qtbot).one(FittedShelf, "people_view").rows
    assert [row.name for row in rows] == ["Boris Martin", "Anna Perrin"]


def test_one_dialog_opens_when_its_button_is_pressed_twice_and_none_when_the_list_is_closed(
    robot: SecretaryRobot,
) -> None:
    robot.go_in()
    name_anna(robot)
    robot.press("Escape")
    for _ in range(2):
        robot.one(QPushButton, "people_button").click()
    robot.rest()
    assert len(dialogs(robot, PeopleDialog)) == 1
    for _ in range(2):
        robot.one(QPushButton, "add_button").click()
    robot.rest()
    assert len(dialogs(robot, AddPersonDialog)) == 1
    robot.press("Escape")
    robot.one(QPushButton, "add_button").click()
    dialogs(robot, PeopleDialog)[0].reject()
    robot.rest()
    assert dialogs(robot, AddPersonDialog) == []
    assert [one for one in QApplication.topLevelWidgets() if isinstance(one, PinDialog)] == []
