"""From the first picture to the desk: PIN, wait, and every fault of the data file on a page."""

import os
import stat
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from jury_desk import bootstrap, paths
from jury_desk.errors import (
    DiskFullError,
    GridError,
    JuryDeskError,
    ReadOnlyStorageError,
    StorageError,
)
from jury_desk.gui.kit.chip import Chip
from jury_desk.gui.kit.failures import sentence
from jury_desk.gui.kit.language import set_language
from jury_desk.gui.main_window import MainWindow
from jury_desk.gui.unlock.opening_page import OpeningPage
from jury_desk.gui.unlock.pages import FailurePage, UnlockPage
from jury_desk.services.program import Door, Program
from jury_desk.signing.vault import FileVault
from tests.gui.conftest import Screens, Wait
from tests.gui.dialog_robots import button, fill, pin_edits, press_enter, visible_texts
from tests.signing.conftest import HandClock

PIN = "douze juin"
ROOT = Path(__file__).resolve().parents[2]


def page_of(window: MainWindow) -> QWidget:
    pages = [
        page
        for kind in (OpeningPage, UnlockPage, FailurePage)
        for page in window.findChildren(kind)
        if page.isVisible()
    ]
    return pages[0] if pages else window.desk or window


def guarded(data_dir: Path, clock: HandClock) -> Door:
    """A data directory with a PIN, and a door to it whose clock the test turns."""
    bootstrap.door(data_dir).open(None).close()
    vault = FileVault(data_dir, clock)
    vault.set_pin(PIN)
    return Door(
        needs_pin=lambda: vault.has_pin,
        wait_seconds=vault.wait_seconds,
        open=lambda pin, person="": bootstrap.open_program(data_dir, vault, pin, person),
    )


def test_the_practice_session_is_shown_when_nothing_is_there_yet(screens: Screens) -> None:
    window = screens.desk()
    assert "Manager d" in visible_texts(window)
    told = "\n".join(chip.toolTip() for chip in window.findChildren(Chip) if chip.isVisible())
    for word in ("non reçues par le secrétariat", "Entraînement", "Hors ligne"):
        assert word in told  # in words too where there is room


def test_words_are_on_screen_when_the_data_are_still_being_opened(screens: Screens) -> None:
    window = screens.window()
    assert isinstance(page_of(window), OpeningPage)
    assert "Ouverture de votre journée…" in page_of(window).accessibleName()


_FIRST_PICTURE = """
import sys
from pathlib import Path
from PySide6 import QtCore
from jury_desk import bootstrap
from jury_desk.gui import application

class Window(application.MainWindow):
    def begin(self):
        super().begin()
        self.close()

def begin(application, window):
    print(*vars(QtCore), *sys.modules)
    made(application, window)

application.MainWindow, made, application._begin = Window, application._begin, begin
bootstrap.main(["--data-dir", sys.argv[1]])
"""


def test_nothing_heavy_is_waited_for_when_the_first_picture_is_painted(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _FIRST_PICTURE, str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    there = set(done.stdout.split())
    assert {"QObject", "jury_desk.gui.unlock.opening_page"} <= there
    heavy = {"jury_desk.domain", "jury_desk.storage", "jury_desk.gui.forms", "PySide6.QtSvg"}
    assert not there & heavy
    assert "Qt" not in there  # its enumerations take as long to make as the picture


def test_the_last_session_is_shown_when_the_program_opens_again(
    screens: Screens, wait: Wait
) -> None:
    settings = screens.settings
    settings.save(replace(settings.load(), last_session="practice-marketing-commercial"))
    window = screens.desk()
    desk = window.desk
    assert desk is not None
    assert desk.day is not None
    assert desk.day.plan.id == "practice-marketing-commercial"


def test_the_first_session_is_shown_when_the_last_one_is_gone(screens: Screens) -> None:
    settings = screens.settings
    settings.save(replace(settings.load(), last_session="gone"))
    desk = screens.desk().desk
    assert desk is not None
    assert desk.day is not None
    assert desk.day.plan.id == "practice-manager-affaires"


def test_the_desk_opens_when_the_pin_is_right(screens: Screens, wait: Wait) -> None:
    window = screens.window(guarded(screens.data_dir, HandClock()))
    wait(lambda: isinstance(page_of(window), UnlockPage))
    assert window.desk is None
    fill(page_of(window), PIN)
    press_enter(page_of(window))
    wait(lambda: window.desk is not None)


def test_the_wait_is_told_when_wrong_pins_were_entered(screens: Screens, wait: Wait) -> None:
    clock = HandClock()
    door = guarded(screens.data_dir, clock)
    window = screens.window(door)
    wait(lambda: isinstance(page_of(window), UnlockPage))
    page = page_of(window)
    for _ in range(3):
        fill(page, "mauvais")
        press_enter(page)
        screens.rest(window)
    assert "Ce n’est pas le bon code PIN." in visible_texts(page)
    assert f"dans {door.wait_seconds()} secondes" in visible_texts(page)
    assert not button(page, "Ouvrir").isEnabled()
    assert pin_edits(page)[0].text() == ""
    clock.wait(door.wait_seconds())
    wait(lambda: button(page, "Ouvrir").isEnabled())
    fill(page, PIN)
    press_enter(page)
    wait(lambda: window.desk is not None)


def test_the_wait_is_told_at_once_when_the_program_starts_within_it(
    screens: Screens, wait: Wait
) -> None:
    clock = HandClock()
    door = guarded(screens.data_dir, clock)
    for _ in range(5):
        clock.wait(door.wait_seconds())
        with pytest.raises(JuryDeskError):
            door.open("mauvais")
    window = screens.window(door)
    wait(lambda: isinstance(page_of(window), UnlockPage))
    assert f"Prochain essai possible dans {door.wait_seconds()} secondes" in visible_texts(window)


def test_nothing_is_tried_when_no_pin_was_typed(screens: Screens, wait: Wait) -> None:
    window = screens.window(guarded(screens.data_dir, HandClock()))
    wait(lambda: isinstance(page_of(window), UnlockPage))
    press_enter(page_of(window))
    assert "Tapez votre code PIN." in visible_texts(window)
    assert screens.worker_of(window).pending == 0


# --- what hinders the opening ---------------------------------------------------------------------


def not_a_database(folder: Path) -> Callable[[], object]:
    bootstrap.door(folder).open(None).close()
    file = paths.data_file(folder)
    whole = file.read_bytes()
    file.write_bytes(b"a letter to my aunt " * 2000)
    return lambda: file.write_bytes(whole)


def in_use(folder: Path) -> Callable[[], object]:
    return bootstrap.door(folder).open(None).close


def key_missing(folder: Path) -> Callable[[], object]:
    bootstrap.door(folder).open(None).close()
    key = folder / "vault.json"
    aside = key.rename(folder / "aside.json")
    return lambda: aside.rename(key)


def key_damaged(folder: Path) -> Callable[[], object]:
    bootstrap.door(folder).open(None).close()
    key = folder / "vault.json"
    whole = key.read_bytes()
    key.write_bytes(whole[:20])
    return lambda: key.write_bytes(whole)


def no_folder(folder: Path) -> Callable[[], object]:
    folder.write_text("a file where the folder should be")
    return folder.unlink


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (not_a_database, "n’est pas un fichier de données"),
        (in_use, "déjà ouvert"),
        (key_missing, "clé de ces données est introuvable"),
        (key_damaged, "clé de ces données"),
        (no_folder, ""),
    ],
)
def test_a_page_tells_what_hinders_and_opens_when_it_is_mended(
    screens: Screens,
    wait: Wait,
    spoil: Callable[[Path], Callable[[], object]],
    told: str,
) -> None:
    mend = spoil(screens.data_dir)
    window = screens.window()
    wait(lambda: isinstance(page_of(window), FailurePage))
    assert told in visible_texts(window)
    assert str(screens.data_dir) in visible_texts(window)
    assert "Traceback" not in visible_texts(window)
    button(window, "Réessayer").click()
    screens.rest(window)
    wait(lambda: isinstance(page_of(window), FailurePage))
    mend()
    button(window, "Réessayer").click()
    wait(lambda: window.desk is not None)


def all_errors() -> list[type[JuryDeskError]]:
    found = [JuryDeskError]
    for kind in found:
        found += kind.__subclasses__()
    return [kind for kind in found if kind.__module__ == "jury_desk.errors"]


@pytest.mark.parametrize(
    "kind", [*(k for k in all_errors() if issubclass(k, StorageError)), GridError]
)
def test_each_failure_has_its_page_when_the_door_refuses(
    screens: Screens, wait: Wait, kind: type[JuryDeskError]
) -> None:
    def refuse(pin: str | None, person: str = "") -> Program:
        raise kind("What happened.", "What to do.")

    window = screens.window(Door(lambda: False, lambda: 0, refuse))
    wait(lambda: isinstance(page_of(window), FailurePage))
    what, advice = sentence(kind("What happened.", "What to do."))
    assert what in visible_texts(window)
    assert advice in visible_texts(window)
    set_language("en")
    wait(lambda: sentence(kind("What happened.", "What to do."))[0] in visible_texts(window))
    assert what not in visible_texts(window)
    with_focus = window.focusWidget()
    assert isinstance(with_focus, QPushButton)
    assert with_focus.text() == "Try again"


def test_the_window_closes_when_the_person_quits_at_a_failure(screens: Screens, wait: Wait) -> None:
    def refuse(pin: str | None, person: str = "") -> Program:
        raise ReadOnlyStorageError("What happened.", "What to do.")

    window = screens.window(Door(lambda: False, lambda: 0, refuse))
    wait(lambda: isinstance(page_of(window), FailurePage))
    button(window, "Quitter").click()
    assert not window.isVisible()


def test_the_data_file_is_let_go_when_the_day_cannot_be_read(screens: Screens, wait: Wait) -> None:
    real = bootstrap.door(screens.data_dir)
    full = [True]

    def open_badly(pin: str | None, person: str = "") -> Program:
        program = real.open(pin, person)
        if full:
            full.clear()

            def no_day(session: str) -> object:
                raise DiskFullError("What happened.", "What to do.")

            program.day.day = no_day  # type: ignore[method-assign, assignment]
        return program

    window = screens.window(Door(real.needs_pin, real.wait_seconds, open_badly))
    wait(lambda: isinstance(page_of(window), FailurePage))
    button(window, "Réessayer").click()
    wait(lambda: window.desk is not None)  # else the file would still be in use


def test_a_bug_while_opening_is_told_calmly_when_the_door_breaks(
    screens: Screens, wait: Wait, qtbot: QtBot
) -> None:
    def break_down(pin: str | None, person: str = "") -> Program:
        raise KeyError("AUBERT Camille")

    window = screens.window(Door(lambda: False, lambda: 0, break_down))
    wait(lambda: isinstance(page_of(window), FailurePage))
    assert "Vos données n’ont pas pu être ouvertes." in visible_texts(window)
    assert "AUBERT" not in visible_texts(window)


def test_only_the_person_can_read_the_folder_when_it_is_made(screens: Screens) -> None:
    screens.desk()
    assert not stat.S_IMODE(screens.data_dir.stat().st_mode) & 0o077
