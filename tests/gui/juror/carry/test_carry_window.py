"""A battery is about to die at 10:20: the day goes to another laptop, by the windows of both."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from jury_desk.domain.sheet import Phase
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.juror.carry.carry_banner import CarryBanner
from jury_desk.gui.juror.carry.give_dialog import GiveDialog
from jury_desk.gui.juror.carry.take_back_dialog import TakeBackDialog
from jury_desk.gui.juror.carry.take_dialog import TakeDialog
from jury_desk.gui.main_menu import MainMenu
from jury_desk.gui.main_window import MainWindow
from jury_desk.services.juror_day import SheetStatus
from jury_desk.services.open_sheet import OpenSheet
from jury_desk.services.program import Program
from tests.examples import example_grid
from tests.gui.conftest import Screens
from tests.services.laptops import Laptop
from tests.services.unforeseen import day_plan

GRID = example_grid()
PLAN = day_plan(GRID)
PIN = "2580-jury"

Asking = TypeVar("Asking", bound=CardDialog)


class Seat:
    """A person before a window of a laptop."""

    def __init__(self, screens: Screens) -> None:
        self.screens = screens
        self.window: MainWindow = screens.desk()

    @property
    def program(self) -> Program:
        assert self.window.program is not None
        return self.window.program

    def rest(self) -> None:
        self.screens.rest(self.window)

    def show(self) -> None:
        self.window.show_session(PLAN.id)
        self.rest()

    def choose(self, words: str) -> None:
        """Take an act of the menu by its words in the source, whatever the screen speaks."""
        self.window._open_menu()
        menu = self.window.findChild(MainMenu)
        assert menu is not None
        said = menu.tr(words)
        found = [one for one in actions(menu) if one.text() == said]
        assert len(found) == 1, [one.text() for one in actions(menu)]
        assert found[0].isEnabled()
        menu.close()
        found[0].trigger()
        self.rest()

    def asked(self, kind: type[Asking]) -> Asking:
        dialogs = [one for one in self.window.findChildren(kind) if one.isVisible()]
        assert len(dialogs) == 1
        return dialogs[0]

    def sheet(self, passage: str) -> OpenSheet:
        found = self.program.day.open_passage(self.program.day.day(PLAN.id), passage)
        assert isinstance(found, OpenSheet)
        return found

    def status(self, passage: str) -> SheetStatus:
        day = self.window.desk.day if self.window.desk else None
        assert day is not None
        return next(one.status for one in day.sheets if one.passage.id == passage)

    def sign(self, passage: str) -> None:
        sheet = self.sheet(passage)
        for criterion in sheet.criteria:
            if sheet.state.mark(criterion.id).level is None:
                sheet.set_level(criterion.id, "acquis")
        sheet.start_write_up()
        for name in sheet.to_justify:
            sheet.set_comment(name, "Il manque une partie.")
        sheet.complete()
        self.program.signing.sign(sheet, PIN, ())
        self.program.signing.export(sheet, PIN, self.program.exports)

    def banner(self) -> CarryBanner:
        found = self.window.findChild(CarryBanner)
        assert found is not None
        return found


def actions(menu: QMenu) -> list[QAction]:
    found: list[QAction] = []
    for action in menu.actions():
        submenu = action.menu()
        found += actions(submenu) if isinstance(submenu, QMenu) else [action]
    return found


def words(dialog: CardDialog) -> str:
    shown = (one for one in dialog.findChildren(QLabel) if one.isVisibleTo(dialog))
    return " ".join(one.text() for one in shown)


@pytest.fixture
def first(qtbot: QtBot, look: None, tmp_path: Path) -> Iterator[Seat]:
    """A laptop at work: one sheet signed, one half marked, a note, a phase that runs."""
    laptop = Laptop(tmp_path / "first")
    laptop.prepare(PLAN, GRID)
    laptop.sheet("p3").set_level("k1", "partiel")
    laptop.log.start_phase("p3", 0)
    laptop.log.take_note("p3", "Parle trop vite")
    laptop.store.close()
    screens = Screens(qtbot, tmp_path / "first")
    seat = Seat(screens)
    seat.sign("p1")
    seat.show()
    yield seat
    screens.close()


@pytest.fixture
def second(qtbot: QtBot, look: None, tmp_path: Path) -> Iterator[Seat]:
    """A laptop with nothing on it."""
    screens = Screens(qtbot, tmp_path / "second")
    yield Seat(screens)
    screens.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "STICK"
    folder.mkdir()
    return folder


def give(seat: Seat, stick: Path) -> str:
    """Write the day onto the stick; the code that was shown."""
    seat.choose("&Continue this day elsewhere…")
    dialog = seat.asked(GiveDialog)
    dialog.set_folder(str(stick))
    assert not dialog.code
    dialog.accept_button.click()
    seat.rest()
    code = dialog.code
    assert code in words(dialog)
    assert not any(code in path.read_text("latin-1") for path in stick.iterdir())
    dialog.accept_button.click()
    seat.rest()
    return code


def take(seat: Seat, stick: Path, code: str) -> TakeDialog:
    """Choose the file on the stick, type the code, look inside."""
    newest = max(stick.glob("*.journee"), key=lambda path: path.stat().st_mtime_ns)
    assert seat.window._places is not None
    seat.window._places.take_day()
    dialog = seat.asked(TakeDialog)
    dialog.accept_button.click()
    assert not dialog.findChild(QLabel, "footer_label").isHidden()  # type: ignore[union-attr]
    dialog.set_path(str(newest))
    field = dialog.findChild(QLineEdit, "code_edit")
    assert field is not None
    field.setText(code)
    dialog.accept_button.click()
    seat.rest()
    return dialog


def test_day_goes_on_at_another_window_when_the_first_gave_it(
    first: Seat, second: Seat, stick: Path
) -> None:
    code = give(first, stick)
    assert first.banner().isVisible()
    assert first.program.day.log(PLAN.id).state.away
    dialog = take(second, stick, code)
    assert PLAN.label in words(dialog)
    assert all(plan.id != PLAN.id for plan in second.program.day.sessions())
    dialog.accept_button.click()
    second.rest()
    desk = second.window.desk
    assert desk is not None
    assert desk.day is not None
    assert desk.day.plan.id == PLAN.id
    assert second.status("p1") is SheetStatus.SIGNED
    assert second.status("p3") is SheetStatus.STARTED
    assert second.sheet("p3").state.mark("k1").level == "partiel"
    assert desk.day.state.time("p3").running is not None
    assert len(desk.day.state.notes_of("p3")) == 1
    second.sign("p3")
    assert second.sheet("p3").state.phase is Phase.SIGNED


def test_code_with_a_slip_is_told_in_the_card_when_it_is_typed(
    first: Seat, second: Seat, stick: Path
) -> None:
    code = give(first, stick)
    wrong = ("A" if code[0] != "A" else "C") + code[1:]
    dialog = take(second, stick, wrong)
    footer = dialog.findChild(QLabel, "footer_label")
    assert footer is not None
    assert footer.text()
    assert dialog.accept_button.isEnabled()
    dialog.reject()
    assert all(plan.id != PLAN.id for plan in second.program.day.sessions())


def test_day_is_taken_back_when_a_reason_is_given(first: Seat, stick: Path) -> None:
    give(first, stick)
    button = first.banner().findChild(QPushButton, "back_button")
    assert button is not None
    button.click()
    dialog = first.asked(TakeBackDialog)
    dialog.accept_button.click()
    assert dialog.isVisible()
    reason = dialog.findChild(QPlainTextEdit, "reason_edit")
    assert reason is not None
    reason.setPlainText("La clé est cassée")
    dialog.accept_button.click()
    first.rest()
    assert not first.banner().isVisible()
    assert first.sheet("p3").set_level("k2", "acquis") is not None


def test_practice_is_not_given_when_it_is_asked_for(first: Seat) -> None:
    first.window.show_session(first.program.first_session)
    first.rest()
    assert first.window._places is not None
    first.window._places.give_day()
    first.rest()
    assert not first.window.findChildren(GiveDialog)
    assert first.window.notice.words[0]
