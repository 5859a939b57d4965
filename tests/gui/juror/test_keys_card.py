import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from jury_desk.gui.dialogs.keyboard_dialog import KeyboardDialog
from jury_desk.gui.dialogs.keyboard_words import key_groups
from jury_desk.gui.juror.criteria_view import Aid
from jury_desk.gui.juror.unforeseen.unforeseen_button import KEYS as UNFORESEEN
from jury_desk.gui.kit.key_names import native
from jury_desk.gui.kit.language import set_language
from jury_desk.gui.kit.theme import theme
from tests.gui.dialog_robots import visible_texts
from tests.gui.juror.desks import Desk, told_aloud
from tests.gui.robots import Key, keyboard_target, press, write


def told_keys() -> set[str]:
    return {key for group in key_groups() for line in group.lines for key in line.keys}


def test_card_tells_every_aid_and_every_key_of_time_and_notes(qtbot: QtBot) -> None:
    told = told_keys()
    assert {aid.value.upper() for aid in Aid} <= told
    assert {"F9", "Shift+F9", "Ctrl+F9", "N", "A", "K", "M"} <= told
    assert {UNFORESEEN, "Alt+Shift+Up", "Alt+Shift+Down"} <= told
    assert {"C", "G", "F8", "Shift+F8", "Ctrl+Z", "Ctrl+Return", "Alt+Down", "F6"} <= told


def test_keys_are_told_as_they_are_printed_in_the_screens_language(qtbot: QtBot) -> None:
    set_language("en")
    assert native("Shift+F9") == "Shift F9"
    assert native("Ctrl++") == "Ctrl +"
    assert native("+") == "+"
    assert native("/") == "/"
    assert native("Alt+Down") == "Alt ↓"
    set_language("fr")
    assert native("Esc") == "Échap"


def test_card_is_scrolled_by_keyboard_when_it_is_higher_than_the_screen(qtbot: QtBot) -> None:
    theme().set_zoom(200)
    dialog = KeyboardDialog()
    dialog.open()
    area = dialog.findChild(QScrollArea)
    assert area is not None
    bar = area.verticalScrollBar()
    assert bar.maximum() > 0
    QTest.keyClick(dialog, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    QTest.keyClick(dialog, Qt.Key.Key_Up)
    assert bar.value() < bar.maximum()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    theme().set_zoom(100)


def test_every_group_has_its_title_and_lines_on_screen(qtbot: QtBot) -> None:
    set_language("en")
    dialog = KeyboardDialog()
    dialog.open()
    told = visible_texts(dialog).splitlines()
    for group in key_groups():
        assert group.title in told
        for line in group.lines:
            assert line.does in told
    dialog.accept()
    set_language("fr")


def test_card_opens_over_the_desk_when_a_question_mark_is_typed(desk: Desk) -> None:
    write("?")
    dialog = desk.page.window().findChild(KeyboardDialog)
    assert dialog is not None
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert keyboard_target() is desk.page.criteria


def test_gap_is_announced_when_it_is_gone_to(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    told = told_aloud(monkeypatch)
    desk.robot.give("1")
    desk.robot.next_gap()
    assert told[-1] == "CE1.2: no level. Le critère 2 est rempli"
    desk.robot.give_all("3")
    desk.robot.settle()
    desk.robot.next_stage()
    press(Key.Key_Home)
    desk.robot.next_gap()
    assert told[-1].startswith("CE1.2: to justify. ")
