"""A juror's day at the window, from the dossier on a stick to the receipt."""

import gc
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.dialogs.question_dialog import QuestionDialog
from jury_desk.gui.juror.desk_page import JurorDeskPage
from jury_desk.gui.juror.travel.code_field import CodeField
from jury_desk.gui.juror.travel.copies_dialog import CopiesDialog
from jury_desk.gui.juror.travel.copies_line import CopiesLine
from jury_desk.gui.juror.travel.dossier_dialog import DossierDialog
from jury_desk.gui.juror.travel.pin_part import PinPart
from jury_desk.gui.juror.travel.receipt_dialog import ReceiptDialog
from jury_desk.gui.juror.travel.return_dialog import ReturnDialog
from jury_desk.gui.main_window import MainWindow
from jury_desk.gui.unlock.forgotten import ForgottenDialog
from jury_desk.gui.unlock.pages import UnlockPage
from jury_desk.services.juror_day import SheetStatus
from jury_desk.services.program import Program
from tests.gui.conftest import PATIENCE_MS, Screens
from tests.gui.robots import keyboard_target
from tests.scenarios.travelling import PIN, SESSION, secretariat, sheets_of, sign

Asked = TypeVar("Asked", bound=CardDialog)


class Juror:
    """A person before the window of a laptop, and the stick that they carry."""

    def __init__(self, screens: Screens, office: Program, stick: Path) -> None:
        self.screens, self.office, self.stick = screens, office, stick
        self.window: MainWindow = screens.desk()

    @property
    def program(self) -> Program:
        assert self.window.program is not None
        return self.window.program

    @property
    def desk(self) -> JurorDeskPage:
        assert self.window.desk is not None
        return self.window.desk

    def rest(self) -> None:
        self.screens.rest(self.window)

    def hand_out(self, *, anew: bool = False) -> str:
        """A dossier of the secretariat onto the stick; its code, "" where none is drawn `anew`."""
        out = self.office.office_travel.out
        [handed] = out.hand_out(SESSION, ["j1"], str(self.stick), new_codes=anew)
        return handed.code or ""

    def newest(self, suffix: str) -> Path:
        return max(self.stick.glob(f"*{suffix}"), key=lambda path: path.stat().st_mtime_ns)

    def drop(self, path: Path, over: QWidget | None = None) -> bool:
        """Drop a file on the window, or `over` a card; whether it was taken."""
        handle = (over or self.window).windowHandle()
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        about = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
        keys = Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(QPointF(300, 300).toPoint(), *about, keys)
        QApplication.sendEvent(handle, enter)
        if enter.isAccepted():
            fall = QDropEvent(QPointF(300, 300), *about, keys, QEvent.Type.Drop)
            QApplication.sendEvent(handle, fall)
        self.rest()
        return enter.isAccepted()

    def press(self, keys: str) -> None:
        pressed = QKeySequence(keys)[0]  # type: ignore[index]  # untold by the stubs
        QTest.keyClick(keyboard_target(), pressed.key(), pressed.keyboardModifiers())
        self.rest()

    def asked(self, kind: type[Asked]) -> Asked:
        found = [one for one in self.window.findChildren(kind) if one.isVisible()]
        assert len(found) == 1, (kind, len(found))
        return found[0]

    def accept(self, kind: type[CardDialog]) -> None:
        self.asked(kind).accept_button.click()
        self.rest()

    def type_pin(self, kind: type[CardDialog]) -> None:
        """Into every PIN field on screen."""
        part = self.asked(kind).findChild(PinPart)
        assert part is not None
        for field in (part.pin_field, part.new_field, part.again_field):
            edit = field.focusProxy()
            if field.isVisible() and edit is not None:
                QTest.keyClicks(edit, PIN)

    def open_dossier(self) -> None:
        """The first dossier, dropped on the window."""
        code = self.hand_out(anew=True)
        assert self.drop(self.newest(".jury"))
        field = self.asked(DossierDialog).findChild(CodeField)
        assert field is not None
        QTest.keyClicks(field.code_edit, code)
        self.accept(DossierDialog)
        self.type_pin(DossierDialog)
        self.accept(DossierDialog)
        self.accept(DossierDialog)

    def sign_first(self) -> None:
        """Sign the first sheet, as if at the desk, and look at it."""
        sign(self.program, sheets_of(self.program)[0])
        self.desk.forget(lambda plan: plan.id == SESSION)
        self.window.show_session(SESSION)
        self.rest()
        first = self.program.day.day(SESSION).sheets[0].passage.id
        self.desk.open_passage(first)
        self.rest()

    def statuses(self) -> list[SheetStatus]:
        assert self.desk.day is not None
        return [one.status for one in self.desk.day.sheets]

    def words(self, kind: type[QWidget]) -> str:
        root = next(one for one in self.window.findChildren(kind) if one.isVisible())
        return " ".join(one.text() for one in root.findChildren(QLabel) if one.isVisible())


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    """A secretariat with an open session."""
    program = secretariat(tmp_path_factory.mktemp("office"))
    yield program
    program.close()


@pytest.fixture
def juror(qtbot: QtBot, look: None, tmp_path: Path, office: Program) -> Iterator[Juror]:
    """A juror's laptop with nothing on it yet."""
    stick = tmp_path / "CLE"
    stick.mkdir()
    screens = Screens(qtbot, tmp_path / "data")
    yield Juror(screens, office, stick)
    screens.close()
    gc.collect()


def test_day_goes_from_the_dossier_to_the_receipt_when_files_are_carried(juror: Juror) -> None:
    juror.open_dossier()
    assert juror.desk.day is not None
    assert juror.desk.day.plan.id == SESSION
    assert not any(one.isVisible() for one in juror.window.findChildren(DossierDialog))

    # Two copies, then the stick is chosen: the third is written at once, and asks for no PIN.
    juror.sign_first()
    line = juror.window.findChild(CopiesLine)
    assert line is not None
    assert not line.isHidden()
    assert line.words.startswith("2")
    juror.press("Ctrl+Shift+C")
    juror.asked(CopiesDialog).stick_chosen.emit(str(juror.stick))
    juror.rest()
    assert line.words.startswith("3 copies")
    assert any(juror.stick.iterdir())
    juror.accept(CopiesDialog)
    record = juror.window.findChild(QLabel, "record_label")
    assert record is not None
    assert record.text().startswith("3 copies")

    # The return goes to the stick that is known already.
    juror.press("Ctrl+R")
    juror.type_pin(ReturnDialog)
    juror.accept(ReturnDialog)
    assert juror.newest(".fiches").name in juror.words(ReturnDialog)
    juror.accept(ReturnDialog)
    assert juror.statuses()[0] is SheetStatus.HANDED_OVER

    # The secretariat takes it in; only its receipt says received.
    taken = juror.office.office_travel.taking.take_in(
        [str(juror.newest(".fiches"))], lambda *_: None, lambda: False
    )
    assert (taken.new, taken.refused) == (1, 0)
    juror.office.office_travel.receipts.write(SESSION, str(juror.stick), ["j1"])
    assert juror.drop(juror.newest(".recu"))
    assert "1 " in juror.words(ReceiptDialog)
    juror.accept(ReceiptDialog)
    assert juror.statuses()[0] is SheetStatus.RECEIVED
    assert juror.desk.day is not None
    assert juror.desk.day.not_received == 2

    # A later dossier asks neither code nor PIN, and leaves what is recorded.
    assert not juror.hand_out()
    assert juror.drop(juror.newest(".jury"))
    dialog = juror.asked(DossierDialog)
    field, part = dialog.findChild(CodeField), dialog.findChild(PinPart)
    assert field is not None
    assert part is not None
    assert not field.isVisible()
    assert not part.isVisible()
    juror.accept(DossierDialog)
    juror.accept(DossierDialog)
    assert juror.statuses()[0] is SheetStatus.RECEIVED


def test_data_begin_anew_when_the_pin_is_forgotten(juror: Juror, tmp_path: Path) -> None:
    juror.open_dossier()
    juror.screens.close()
    window = juror.screens.window()
    juror.window = window
    juror.screens.qtbot.waitUntil(
        lambda: window.findChild(UnlockPage) is not None, timeout=PATIENCE_MS
    )
    juror.rest()
    button = window.findChild(QPushButton, "forgotten_button")
    assert button is not None
    assert button.isVisible()
    button.click()
    juror.rest()
    dialog = juror.asked(ForgottenDialog)
    dialog.set_folder(str(juror.stick))
    dialog.write_wanted.emit(str(juror.stick))
    juror.rest()
    assert juror.newest(".secours").is_file()
    aside = dialog.findChild(QPushButton, "aside_button")
    assert aside is not None
    aside.click()
    juror.accept(QuestionDialog)
    question = [one for one in window.findChildren(QuestionDialog) if one.isVisible()]
    question[-1].accept_button.click()
    juror.screens.qtbot.waitUntil(lambda: window.desk is not None, timeout=PATIENCE_MS)
    juror.rest()
    assert all(plan.practice for plan in juror.program.day.sessions())
    button = window.findChild(QPushButton, "open_button")  # of the page that opens dossiers
    assert button is not None
    assert button.isVisible()
    assert len([one for one in tmp_path.iterdir() if one.name.startswith("data")]) >= 2


def test_other_files_are_left_to_the_page_when_they_are_dropped(
    juror: Juror, tmp_path: Path
) -> None:
    other = tmp_path / "notes.txt"
    other.write_text("rien")
    assert not juror.drop(other)
    assert not any(one.isVisible() for one in juror.window.findChildren(CardDialog))


def test_file_that_is_no_dossier_is_told_in_the_card_when_it_is_dropped(
    juror: Juror, tmp_path: Path
) -> None:
    false = tmp_path / "faux.jury"
    false.write_bytes(b"nothing of ours")
    assert juror.drop(false)
    footer = juror.asked(DossierDialog).findChild(QLabel, "footer_label")
    assert footer is not None
    assert footer.isVisible()
    assert footer.text()
    assert juror.drop(false) is False  # a card stands over the window
    juror.hand_out(anew=True)
    assert juror.drop(juror.newest(".jury"), juror.asked(DossierDialog))
    code = juror.asked(DossierDialog).findChild(CodeField)
    assert code is not None
    assert code.isVisible()
    assert not footer.isVisible()
    juror.asked(DossierDialog).reject()


def test_dossier_is_asked_for_when_the_home_page_hears_its_key(juror: Juror) -> None:
    juror.press("Alt+Home")
    juror.press("Ctrl+O")
    juror.asked(DossierDialog).reject()
    juror.rest()
    button = juror.window.findChild(QPushButton, "open_button")
    assert button is not None
    button.click()
    juror.rest()
    assert juror.asked(DossierDialog).isVisible()
