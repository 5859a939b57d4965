"""The window: its keys, its menu, its notices, what it keeps, and how it lets go."""

import shutil
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from jury_desk.errors import DiskFullError
from jury_desk.gui.dialogs.about_dialog import AboutDialog
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.dialogs.help_dialog import HelpDialog
from jury_desk.gui.dialogs.keyboard_dialog import KeyboardDialog
from jury_desk.gui.dialogs.pin_dialog import ChangePinDialog
from jury_desk.gui.dialogs.question_dialog import QuestionDialog
from jury_desk.gui.kit.chip import Chip
from jury_desk.gui.kit.elided import ElidedLabel
from jury_desk.gui.kit.language import language
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.main_window import MainWindow
from jury_desk.gui.top_bar import TopBar
from tests.gui.conftest import Screens, Wait
from tests.gui.dialog_robots import button, fill, press_enter, visible_texts
from tests.gui.menu_robot import choose, menu_of
from tests.gui.robots import keyboard_target, write
from tests.real_sessions import opened_with_session

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


def dialog_of(window: MainWindow, kind: type[CardDialog]) -> CardDialog:
    found = [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]
    assert found
    return found[0]


@pytest.mark.parametrize("zoom", [100, 200])
@pytest.mark.parametrize("width", [1366, 1440])
def test_every_chip_is_whole_when_the_window_is_narrow(
    screens: Screens, wait: Wait, zoom: int, width: int
) -> None:
    window = screens.desk()
    window.showNormal()
    theme().set_zoom(zoom)
    window.resize(width, 768)
    bar = window.findChild(TopBar)
    assert bar is not None
    chips = bar.findChildren(Chip)
    wait(lambda: all(chip.width() >= chip.sizeHint().width() for chip in chips))
    assert window.width() <= width
    for chip in bar.findChildren(Chip):
        corner = chip.mapTo(bar, chip.rect().bottomRight())
        assert bar.rect().contains(corner), chip.text
        assert chip.width() >= chip.sizeHint().width()
        assert chip.accessibleName() == chip.text
        assert chip.text in chip.toolTip()
    one_line = theme().tokens.target + theme().tokens.unit * 2
    assert bar.height() <= one_line
    name = bar.findChild(ElidedLabel, "certification_label")
    assert name is not None
    assert zoom == 200 or not name.is_cut


def test_the_menu_opens_by_keyboard_when_f10_is_pressed(screens: Screens) -> None:
    window = screens.desk()
    QTest.keyClick(window, Key.Key_F10)
    menu = menu_of(window)
    assert menu.isVisible()
    assert menu.activeAction() is menu.actions()[0]
    assert not [sub for sub in menu.findChildren(QMenu) if sub.isVisible()]
    menu.close()


def test_the_next_sheet_comes_and_no_menu_when_alt_down_is_pressed_at_once(
    screens: Screens,
) -> None:
    window = screens.desk()
    desk = window.desk
    assert desk is not None
    desk.criteria.setFocus()
    before = desk.session
    held, none = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
    handle = window.windowHandle()
    QTest.keyPress(handle, Key.Key_Alt, none)
    QTest.keyPress(handle, Key.Key_Down, held)
    QTest.keyRelease(handle, Key.Key_Alt, held)  # the quick hand: Alt is up before Down is
    QTest.keyRelease(handle, Key.Key_Down, none)
    screens.rest(window)
    assert desk.session is not before
    assert QApplication.activePopupWidget() is None


def test_the_five_sessions_are_offered_and_shown_when_chosen(screens: Screens, wait: Wait) -> None:
    window = screens.desk()
    desk = window.desk
    assert desk is not None
    seen = set()
    menu = menu_of(window)
    for name, label in menu.sessions:
        choose(window, "Session", label)
        wait(lambda name=name: desk.day is not None and desk.day.plan.id == name)  # type: ignore[misc]
        screens.rest(window)
        assert desk.day is not None
        assert desk.day.grid.certification.label in label
        assert desk.day.grid.certification.label in visible_texts(window)
        seen.add(name)
    assert len(seen) == 5
    assert screens.settings.load().last_session == menu.sessions[-1][0]


def test_the_zoom_changes_and_is_kept_when_its_keys_are_pressed(screens: Screens) -> None:
    window = screens.desk()
    QTest.keyClick(window, Key.Key_Plus, CTRL)
    QTest.keyClick(window, Key.Key_Plus, CTRL)
    assert theme().zoom == 120
    QTest.keyClick(window, Key.Key_Minus, CTRL)
    assert theme().zoom == 110
    screens.rest(window)
    assert screens.settings.load().zoom == 110
    QTest.keyClick(window, Key.Key_0, CTRL)
    assert theme().zoom == 100
    for _ in range(30):
        QTest.keyClick(window, Key.Key_Plus, CTRL)
    assert theme().zoom == 200


def test_look_and_language_are_kept_when_they_are_chosen(screens: Screens) -> None:
    window = screens.desk()
    choose(window, "Couleurs", "Sombre")
    choose(window, "Langue", "English")
    assert language() == "en"
    screens.rest(window)
    kept = screens.settings.load()
    assert (kept.scheme, kept.language) == ("dark", "en")
    choose(window, "Language", "Français")
    choose(window, "Taille du texte", "Plus grand")
    assert theme().zoom == 110


def test_the_cards_open_when_their_keys_or_names_are_chosen(screens: Screens) -> None:
    window = screens.desk()
    QTest.keyClick(window, Key.Key_F1)
    dialog_of(window, HelpDialog).accept()
    choose(window, "Sécurité")
    dialog_of(window, HelpDialog).accept()
    choose(window, "Clavier")
    dialog_of(window, KeyboardDialog).accept()
    choose(window, "À propos")
    dialog_of(window, AboutDialog).accept()


def test_the_keyboard_goes_round_the_panes_when_f6_is_pressed(screens: Screens) -> None:
    window = screens.desk()
    window.activateWindow()
    bar = window.findChild(TopBar)
    assert bar is not None
    bar.menu_button.setFocus()
    visited = []
    for _ in range(6):
        QTest.keyClick(keyboard_target(), Key.Key_F6)
        visited.append(window.focusWidget())
    assert bar.menu_button not in visited
    assert len(set(visited)) >= 3


# --- the PIN --------------------------------------------------------------------------------------


def test_a_notice_tells_when_the_pin_is_chosen_when_there_is_none(screens: Screens) -> None:
    window = screens.desk()
    choose(window, "Changer le code PIN")
    screens.rest(window)
    assert "Il n’y a pas encore de code PIN." in visible_texts(window.notice)
    button(window.notice, "Fermer").click()
    assert not window.notice.isVisible()


def test_the_pin_is_changed_when_the_old_one_is_right(screens: Screens, wait: Wait) -> None:
    window = screens.desk()
    program = window.program
    assert program is not None
    program.signing._vault.set_pin("le premier")
    choose(window, "Changer le code PIN")
    screens.rest(window)
    dialog = dialog_of(window, ChangePinDialog)
    fill(dialog, "un autre", "le second", "le second")
    press_enter(dialog)
    screens.rest(window)
    assert "Ce n’est pas le bon code PIN." in visible_texts(dialog)
    fill(dialog, "le premier", "le second", "le second")
    press_enter(dialog)
    screens.rest(window)
    assert "Le code PIN est changé." in visible_texts(window.notice)
    program.signing.change_pin("le second", "le troisième")


# --- closing --------------------------------------------------------------------------------------


def real_desk(screens: Screens) -> MainWindow:
    """A window on the desk of a session that is no practice: what is done in it stays."""
    program, day = opened_with_session(screens.data_dir)
    program.close()
    settings = screens.settings
    settings.save(replace(settings.load(), last_session=day.plan.id))
    return screens.desk()


def type_comment(window: MainWindow, text: str) -> None:
    desk = window.desk
    assert desk is not None
    desk.criteria.setFocus()
    desk.criteria.open_editor()
    write(text)


def comments(window: MainWindow) -> list[str]:
    desk = window.desk
    assert desk is not None
    session = desk.session
    assert session is not None
    return [session.sheet.state.mark(one.id).comment for one in session.sheet.criteria]


def test_what_is_typed_is_on_disk_when_the_window_closes(screens: Screens) -> None:
    window = real_desk(screens)
    type_comment(window, "dernier mot")
    assert window.close()
    screens.close()
    assert "dernier mot" in comments(screens.desk())


def test_practice_is_gone_when_the_window_closes(screens: Screens) -> None:
    window = screens.desk()
    type_comment(window, "dernier mot")
    window.flush()
    screens.rest(window)
    assert (screens.data_dir / "practice").exists()
    assert window.close()
    screens.close()
    assert not (screens.data_dir / "practice").exists()
    assert "dernier mot" not in comments(screens.desk())


def test_the_window_waits_when_jobs_are_pending(screens: Screens) -> None:
    window = screens.desk()
    worker, done = screens.worker_of(window), list[bool]()
    gate = threading.Event()
    worker.submit(lambda: gate.wait(30), done.append)
    threading.Timer(0.05, gate.set).start()
    assert window.close()
    assert done == [True]


def test_the_data_file_is_free_when_the_window_is_closed(screens: Screens) -> None:
    assert screens.desk().close()
    assert screens.desk().desk is not None


def test_place_and_size_are_kept_when_the_window_closes(screens: Screens) -> None:
    window = screens.desk()
    window.resize(700, 500)
    window.close()
    screens.close()
    assert screens.desk().size().toTuple() == (700, 500)


def test_the_whole_window_is_on_the_screen_when_it_first_opens(screens: Screens) -> None:
    window = screens.window()
    room = window.screen().availableGeometry()  # smaller than the window likes, here
    assert room.width() < 1440
    assert window.isMaximized()
    assert room.contains(window.frameGeometry())
    assert room.contains(window.normalGeometry())


def test_the_sheet_in_hand_is_shown_again_when_the_program_was_ended(
    screens: Screens, wait: Wait
) -> None:
    window = screens.desk()
    desk = window.desk
    assert desk is not None
    desk.criteria.setFocus()
    for keys in (Key.Key_PageDown, Key.Key_PageDown):
        QTest.keyClick(keyboard_target(), keys, CTRL)
        screens.rest(window)
    QTest.keyClick(keyboard_target(), Key.Key_Down)
    assert desk.session is not None
    row = desk.criteria.current
    assert row is not None
    ref = desk.session.ref
    screens.rest(window)
    kept = screens.settings.load()  # on the disk before the window is closed
    assert (kept.last_sheet, kept.last_criterion) == (ref.id, row.criterion.id)
    screens.close()
    again = screens.desk().desk
    assert again is not None
    wait(lambda: again.session is not None)
    found = again.criteria.current
    assert again.session is not None
    assert found is not None
    assert (again.session.ref, found.criterion.id) == (ref, row.criterion.id)


def test_the_session_the_sheet_and_the_criterion_come_back_when_the_program_was_killed(
    screens: Screens, wait: Wait, tmp_path: Path
) -> None:
    window = screens.desk()
    desk = window.desk
    assert desk is not None
    name, label = menu_of(window).sessions[1]
    choose(window, "Session", label)
    wait(lambda: desk.day is not None and desk.day.plan.id == name)
    screens.rest(window)
    window.activateWindow()
    desk.take_keyboard()  # the first passage is a team's: its sheet is not a candidate's
    QTest.keyClick(keyboard_target(), Key.Key_PageDown, CTRL)
    screens.rest(window)
    write("1")
    QTest.keyClick(keyboard_target(), Key.Key_Down)
    screens.rest(window)
    assert desk.session is not None
    row, ref = desk.criteria.current, desk.session.ref
    assert row is not None
    shutil.copytree(screens.data_dir, tmp_path / "killed")  # the disk as it was at that moment
    screens.close()
    screens.data_dir = tmp_path / "killed"
    again = screens.desk().desk
    assert again is not None
    wait(lambda: again.session is not None)
    found = again.criteria.current
    assert again.session is not None
    assert found is not None
    assert (again.session.ref, found.criterion.id) == (ref, row.criterion.id)
    assert again.session.marked() == 1


def full_disk(window: MainWindow) -> Callable[[], None]:
    """Make the store refuse what it is given; call what comes back to mend it."""
    program = window.program
    assert program is not None
    store = program.day._store
    real = store.record_all

    def refuse(recordings: object, day: object = ()) -> None:
        raise DiskFullError("Full.", "Make room.")

    store.record_all = refuse  # type: ignore[method-assign]

    def mend() -> None:
        store.record_all = real  # type: ignore[method-assign]

    return mend


def test_the_window_stays_and_says_so_when_something_cannot_be_written(screens: Screens) -> None:
    window = real_desk(screens)
    mend = full_disk(window)
    type_comment(window, "à ne pas perdre")
    assert not window.close()
    assert window.isVisible()
    assert "la fenêtre reste donc ouverte" in visible_texts(window.notice)
    assert not window.close()
    mend()
    desk = window.desk
    assert desk is not None
    desk.retry()
    assert window.close()
    screens.close()
    assert "à ne pas perdre" in comments(screens.desk())


def test_the_window_closes_all_the_same_when_the_person_insists(screens: Screens) -> None:
    window = real_desk(screens)
    full_disk(window)
    type_comment(window, "perdu")
    assert not window.close()
    button(window.notice, "Fermer quand même…").click()
    dialog = dialog_of(window, QuestionDialog)
    assert isinstance(dialog.focusWidget(), QPushButton)
    button(dialog, "Rester").click()
    assert window.isVisible()
    assert not window.close()
    button(window.notice, "Fermer quand même…").click()
    button(dialog_of(window, QuestionDialog), "Fermer et le perdre").click()
    assert not window.isVisible()
