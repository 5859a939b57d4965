"""The pictures of files that travel: a secretariat and two laptops, played with real files."""

import datetime as dt
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from jury_desk.gui.kit.theme import Scheme, theme
from jury_desk.gui.main_window import MainWindow
from jury_desk.gui.places import Places
from jury_desk.gui.preparation.desk import DayStep
from jury_desk.gui.preparation.shell import PreparationShell
from jury_desk.services.hand_out import HandedDossier
from jury_desk.services.program import Program
from tests.scenarios.travelling import (
    JURORS,
    PIN,
    SESSION,
    laptop,
    secretariat,
    sheets_of,
    sign,
)

PASSAGES = 6
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Screen(Protocol):
    """What the player of the pictures gives."""

    window: MainWindow

    def settle(self) -> None: ...
    def wait(self, true: Callable[[], bool]) -> None: ...
    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = ...) -> None: ...
    def write(self, text: str) -> None: ...
    def keep(self, name: str, scheme: Scheme = ...) -> None: ...
    def leave(self) -> None: ...


def play_travel(player_of: Callable[[Path], Screen]) -> None:
    """`player_of` opens the program on a data directory."""
    with tempfile.TemporaryDirectory(prefix="CLE-USB-") as folder:
        place = Path(folder)
        codes = play_day(place)
        player = player_of(place / "office")
        play_office(player)
        player.leave()
        player = player_of(place / "laptop-new")
        play_laptop(player, place, codes["j3"])
        player.leave()


def play_day(place: Path) -> dict[str, HandedDossier]:
    """Dossiers for all; one juror returns everything, one half of it, one nothing."""
    morning = dt.datetime.now(dt.UTC).replace(hour=0, minute=10, second=0, microsecond=0)
    with closing(secretariat(place / "office", PASSAGES, morning)) as office:
        out, taking = office.office_travel.out, office.office_travel.taking
        handed = {one.juror: one for one in out.hand_out(SESSION, JURORS, str(place / "stick"))}
        for juror, many in (("j1", PASSAGES), ("j2", PASSAGES // 2)):
            with closing(laptop(place / f"laptop-{juror}")) as program:
                take(program, handed[juror])
                for shift, ref in enumerate(sheets_of(program)[:many]):
                    sign(program, ref, levels=shift)
                stick = str(place / "stick")
                taking.take_in([program.juror_travel.hand_in.hand_in(SESSION, stick, PIN).path])
    return handed


@contextmanager
def closing(program: Program) -> Iterator[Program]:
    """A program that is closed afterwards."""
    try:
        yield program
    finally:
        program.close()


def take(program: Program, handed: HandedDossier) -> None:
    """Open a dossier."""
    dossiers = program.juror_travel.dossiers
    dossiers.take(dossiers.look(handed.path, handed.code), PIN)


def play_office(player: Screen) -> None:
    """Handing out, and the wall by day and by night."""
    player.press(Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    player.settle()
    player.press(Qt.Key.Key_2)
    player.settle()
    player.press(Qt.Key.Key_Return)
    player.settle()
    shell = player.window.findChild(PreparationShell, "preparation_shell")
    if shell is None:
        raise LookupError("no session is open")
    shell.show_step(DayStep.HAND_OUT)
    player.settle()
    player.keep("handout-light")
    shell.show_step(DayStep.RECEPTION)
    player.settle()
    player.press(Qt.Key.Key_Down)
    player.settle()
    player.keep("reception-light")
    player.keep("reception-dark", "dark")
    theme().set_scheme("light")


def play_laptop(player: Screen, place: Path, handed: HandedDossier) -> None:
    """A dossier opened on a new laptop; what is signed, and where its copies are."""
    window = player.window
    player.press(Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    player.settle()
    places = window.findChild(Places)
    if places is None:
        raise LookupError("the data are not open")
    places.travel.open_file(handed.path)
    player.settle()
    player.write(handed.code or "")
    player.settle()
    player.keep("dossier-light")
    active = QApplication.activeModalWidget()
    if active is not None:
        player.press(Qt.Key.Key_Escape)
    player.settle()
    program = window.program
    if program is None:
        raise LookupError("the data are not open")
    take(program, handed)
    program.juror_travel.copies.set_stick(str(place / "stick"))
    sign(program, sheets_of(program)[0])
    window.show_session(SESSION)
    player.settle()
    player.press(Qt.Key.Key_C, CTRL | SHIFT)
    player.settle()
    player.keep("copies-light")
    player.press(Qt.Key.Key_Escape)
