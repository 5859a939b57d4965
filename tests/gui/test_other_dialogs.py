"""The reason, the question, the cards: what they bring, and which key does what."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from jury_desk import __version__
from jury_desk.gui.dialogs.about_dialog import AboutDialog
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.dialogs.keyboard_dialog import KeyboardDialog
from jury_desk.gui.dialogs.question_dialog import Question, QuestionDialog, ask
from jury_desk.gui.dialogs.reason_dialog import LONGEST_REASON, ReasonDialog
from jury_desk.gui.kit.language import set_language
from tests.gui.dialog_robots import button, press_enter, press_escape, visible_texts


def question() -> Question:
    return Question("Perdre ?", "Ce texte sera perdu.", "Perdre", "Rester")


def opened(dialog: CardDialog) -> None:
    dialog.open()
    QCoreApplication.processEvents()


def test_the_reason_is_brought_when_it_is_written(look: None, qtbot: QtBot) -> None:
    dialog = ReasonDialog()
    opened(dialog)
    dialog.findChildren(QPlainTextEdit)[0].setPlainText("  Erreur de saisie.\n")
    with qtbot.waitSignal(dialog.chosen) as caught:
        dialog.accept_button.click()
    assert caught.args == ["Erreur de saisie."]
    assert not dialog.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_the_reason_is_brought_when_control_enter_ends_its_text(
    look: None, qtbot: QtBot, key: Qt.Key
) -> None:
    dialog = ReasonDialog()
    opened(dialog)
    edit = dialog.findChildren(QPlainTextEdit)[0]
    edit.setPlainText("Erreur de saisie.")
    with qtbot.waitSignal(dialog.chosen):
        QTest.keyClick(edit, key, Qt.KeyboardModifier.ControlModifier)


def test_the_reason_is_still_there_when_it_was_put_away_by_mistake(
    look: None, qtbot: QtBot
) -> None:
    dialog = ReasonDialog()
    opened(dialog)
    dialog.findChildren(QPlainTextEdit)[0].setPlainText("Erreur de saisie.")
    with qtbot.waitSignal(dialog.put_away) as caught, qtbot.assertNotEmitted(dialog.chosen):
        press_escape(dialog)
    again = ReasonDialog(draft=str(caught.args[0]))
    opened(again)
    with qtbot.waitSignal(again.chosen) as sent:
        again.accept_button.click()
    assert sent.args == ["Erreur de saisie."]


def test_a_focused_button_is_pressed_when_enter_is(look: None, qtbot: QtBot) -> None:
    dialog = ReasonDialog()
    opened(dialog)
    dialog.refuse_button.setFocus()
    with qtbot.waitSignal(dialog.rejected), qtbot.assertNotEmitted(dialog.accepted):
        press_enter(dialog)


@pytest.mark.parametrize("text", ["", "   \n", "x" * (LONGEST_REASON + 1)])
def test_no_reason_is_brought_when_it_is_empty_or_endless(
    look: None, qtbot: QtBot, text: str
) -> None:
    dialog = ReasonDialog()
    opened(dialog)
    edit = dialog.findChildren(QPlainTextEdit)[0]
    edit.setPlainText(text)
    with qtbot.assertNotEmitted(dialog.chosen):
        dialog.accept_button.click()
    assert dialog.isVisible()
    assert "motif" in visible_texts(dialog)
    edit.setPlainText("Erreur de saisie.")
    with qtbot.waitSignal(dialog.chosen):
        dialog.accept_button.click()


def test_the_way_out_is_taken_when_enter_answers_a_question(look: None, qtbot: QtBot) -> None:
    dialog = QuestionDialog(question)
    opened(dialog)
    with qtbot.waitSignal(dialog.rejected), qtbot.assertNotEmitted(dialog.accepted):
        press_enter(dialog)


def test_the_way_out_is_taken_when_escape_answers_a_question(look: None, qtbot: QtBot) -> None:
    dialog = QuestionDialog(question)
    opened(dialog)
    with qtbot.waitSignal(dialog.rejected):
        press_escape(dialog)


def test_the_act_is_done_when_its_button_answers_a_question(look: None, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    done: list[bool] = []
    dialog = ask(window, question, lambda: done.append(True))
    QCoreApplication.processEvents()
    button(dialog, "Perdre").click()
    assert done == [True]


def test_the_window_fades_and_comes_back_when_a_dialog_opens_and_ends(
    look: None, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    before = len(window.findChildren(QWidget))
    dialog = QuestionDialog(question, window)
    opened(dialog)
    veils = [w for w in window.findChildren(QWidget) if w.parent() is window and w is not dialog]
    assert [veil.size() for veil in veils] == [window.size()]
    window.resize(700, 500)
    QCoreApplication.processEvents()
    assert veils[0].size() == window.size()
    dialog.reject()
    qtbot.waitUntil(lambda: len(window.findChildren(QWidget)) == before)


def test_a_dialog_stays_within_the_screen_when_the_zoom_is_largest(look: None) -> None:
    from jury_desk.gui.kit.theme import theme

    dialog = KeyboardDialog()
    opened(dialog)
    theme().set_zoom(200)
    QCoreApplication.processEvents()
    room = dialog.screen().availableGeometry()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
    dialog.accept()


def test_the_card_tells_its_keys_in_the_other_language_when_it_changes(look: None) -> None:
    dialog = KeyboardDialog()
    opened(dialog)
    assert "critère précédent, suivant" in visible_texts(dialog)
    assert "Échap" in visible_texts(dialog)
    set_language("en")
    QCoreApplication.processEvents()
    assert "previous, next criterion" in visible_texts(dialog)
    assert "Esc" in visible_texts(dialog).splitlines()
    dialog.accept()


def test_version_and_licences_are_told_when_asked_about_the_program(look: None) -> None:
    dialog = AboutDialog()
    opened(dialog)
    assert __version__ in visible_texts(dialog)
    licences = dialog.findChildren(QPlainTextEdit)[0].toPlainText()
    for told in ("LGPL-3.0", "SIL Open Font License", "Tabler Icons: MIT"):
        assert told in licences
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
