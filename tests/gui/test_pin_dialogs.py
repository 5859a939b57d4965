"""The PIN dialogs: short, different and wrong PINs, the wait, and the way out."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from jury_desk.errors import PinTooShortError, PinTooSoonError, WrongPinError
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.dialogs.countdown import Countdown
from jury_desk.gui.dialogs.pin_dialog import ChangePinDialog, ChoosePinDialog, EnterPinDialog
from jury_desk.gui.dialogs.pin_field import fault_of
from tests.gui.conftest import Wait
from tests.gui.dialog_robots import fill, pin_edits, press_enter, press_escape, visible_texts

RIGHT = "douze juin"
_Dialog = TypeVar("_Dialog", bound=CardDialog)


def shown(dialog: _Dialog) -> _Dialog:
    dialog.open()
    QCoreApplication.processEvents()
    return dialog


@pytest.mark.parametrize(
    ("new", "again", "fault"),
    [
        ("", "", "short"),
        ("12345", "12345", "short"),
        ("  12345  ", "  12345  ", "short"),
        ("123456", "123457", "mismatch"),
        ("123456", "123456", None),
        ("é̀ç12345", "é̀ç12345", None),
    ],
)
def test_a_new_pin_is_judged_as_the_vault_does_when_it_is_typed(
    new: str, again: str, fault: str | None
) -> None:
    assert fault_of(new, again) == fault


def test_the_pin_is_brought_when_it_is_entered(look: None, qtbot: QtBot) -> None:
    dialog = shown(EnterPinDialog())
    fill(dialog, RIGHT)
    with qtbot.waitSignal(dialog.entered) as caught:
        press_enter(dialog)
    assert caught.args == [RIGHT]
    assert not dialog.accept_button.isEnabled()
    dialog.accept()


def test_nothing_is_brought_when_the_field_is_empty(look: None, qtbot: QtBot) -> None:
    dialog = shown(EnterPinDialog())
    with qtbot.assertNotEmitted(dialog.entered):
        press_enter(dialog)
    assert "Tapez votre code PIN." in visible_texts(dialog)
    dialog.reject()


def test_the_wait_is_told_and_ends_when_a_pin_was_wrong(
    look: None, qtbot: QtBot, wait: Wait
) -> None:
    dialog = shown(EnterPinDialog())
    fill(dialog, "mauvais")
    press_enter(dialog)
    dialog.show_refusal(WrongPinError("Wrong.", "Again.", wait="2"))
    assert "Prochain essai possible dans 2 secondes." in visible_texts(dialog)
    assert pin_edits(dialog)[0].text() == ""
    with qtbot.assertNotEmitted(dialog.entered):
        fill(dialog, RIGHT)
        press_enter(dialog)
    wait(lambda: "dans 1 seconde." in visible_texts(dialog))
    wait(dialog.accept_button.isEnabled)
    assert "rien n’est jamais bloqué" in visible_texts(dialog)
    with qtbot.waitSignal(dialog.entered):
        press_enter(dialog)
    dialog.accept()


def test_the_wait_is_told_at_once_when_earlier_tries_ask_for_it(look: None) -> None:
    dialog = shown(EnterPinDialog(wait_seconds=30))
    assert "Prochain essai possible dans 30 secondes." in visible_texts(dialog)
    assert not dialog.accept_button.isEnabled()
    dialog.reject()


def test_another_try_waits_when_it_came_too_soon(look: None) -> None:
    dialog = shown(EnterPinDialog())
    fill(dialog, RIGHT)
    press_enter(dialog)
    dialog.show_refusal(PinTooSoonError("Too soon.", "Wait.", wait="7"))
    assert "Il est trop tôt pour un nouvel essai." in visible_texts(dialog)
    assert "dans 7 secondes" in visible_texts(dialog)
    dialog.reject()


def test_the_dialog_stays_when_escape_is_pressed_while_a_pin_is_tried(look: None) -> None:
    dialog = shown(EnterPinDialog())
    fill(dialog, RIGHT)
    press_enter(dialog)
    press_escape(dialog)
    assert dialog.isVisible()
    dialog.show_refusal(WrongPinError("Wrong.", "Again.", wait="0"))
    press_escape(dialog)
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("pins", "told"),
    [
        (("12345", "12345"), "trop court"),
        (("123456", "654321"), "diffèrent"),
    ],
)
def test_a_new_pin_is_refused_when_it_is_short_or_differs(
    look: None, qtbot: QtBot, pins: tuple[str, str], told: str
) -> None:
    dialog = shown(ChoosePinDialog())
    fill(dialog, *pins)
    with qtbot.assertNotEmitted(dialog.chosen):
        press_enter(dialog)
    assert told in visible_texts(dialog)
    fill(dialog, RIGHT, RIGHT)
    assert told not in visible_texts(dialog)
    with qtbot.waitSignal(dialog.chosen) as caught:
        press_enter(dialog)
    assert caught.args == [RIGHT]
    dialog.accept()


def test_old_and_new_pin_are_brought_when_the_pin_changes(look: None, qtbot: QtBot) -> None:
    dialog = shown(ChangePinDialog())
    fill(dialog, "ancien", RIGHT, RIGHT)
    with qtbot.waitSignal(dialog.changed) as caught:
        press_enter(dialog)
    assert caught.args == ["ancien", RIGHT]
    dialog.accept()


@pytest.mark.parametrize(
    ("pins", "told"),
    [
        (("", RIGHT, RIGHT), "Tapez votre code PIN."),
        (("ancien", "court", "court"), "trop court"),
        (("ancien", RIGHT, "autre chose"), "diffèrent"),
    ],
)
def test_the_change_is_refused_when_a_field_is_wrong(
    look: None, qtbot: QtBot, pins: tuple[str, str, str], told: str
) -> None:
    dialog = shown(ChangePinDialog())
    fill(dialog, *pins)
    with qtbot.assertNotEmitted(dialog.changed):
        press_enter(dialog)
    assert told in visible_texts(dialog)
    dialog.reject()


def test_the_refused_field_is_asked_again_when_the_change_fails(look: None) -> None:
    dialog = shown(ChangePinDialog())
    fill(dialog, "ancien", RIGHT, RIGHT)
    press_enter(dialog)
    dialog.show_refusal(WrongPinError("Wrong.", "Again.", wait="0"))
    assert [edit.text() for edit in pin_edits(dialog)] == ["", RIGHT, RIGHT]
    dialog.show_refusal(PinTooShortError("Short.", "Longer.", wait="0"))
    assert [edit.text() for edit in pin_edits(dialog)] == ["", "", RIGHT]
    assert "trop court" in visible_texts(dialog)
    dialog.reject()


@pytest.mark.parametrize("make", [EnterPinDialog, ChoosePinDialog, ChangePinDialog])
def test_a_pin_is_seen_only_when_the_person_asks(
    look: None, make: Callable[[], CardDialog]
) -> None:
    dialog = shown(make())
    edit = pin_edits(dialog)[0]
    assert edit.echoMode() is QLineEdit.EchoMode.Password
    reveal = dialog.findChildren(QToolButton)[0]
    reveal.click()
    assert edit.echoMode() is QLineEdit.EchoMode.Normal
    reveal.click()
    assert edit.echoMode() is QLineEdit.EchoMode.Password
    dialog.reject()


def test_a_countdown_tells_each_second_once_when_it_runs(qtbot: QtBot) -> None:
    countdown, told = Countdown(), list[int]()
    countdown.ticked.connect(told.append)
    with qtbot.waitSignal(countdown.ticked, check_params_cb=lambda left: left == 0):
        countdown.start(1)
    assert told == [1, 0]
    countdown.start(-3)
    assert told == [1, 0, 0]
