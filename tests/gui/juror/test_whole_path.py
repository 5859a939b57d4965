"""From the first key to the signed files, by keyboard alone, on the real data and grids."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTextBrowser, QWidget

from jury_desk.bootstrap import Tools, door
from jury_desk.domain.sheet import Phase, SheetRef
from jury_desk.gui.dialogs.pin_dialog import EnterPinDialog
from jury_desk.gui.dialogs.question_dialog import QuestionDialog
from jury_desk.gui.dialogs.reason_dialog import ReasonDialog
from jury_desk.gui.dialogs.sign_dialog import SignDialog
from jury_desk.gui.dialogs.versions_dialog import VersionsDialog
from jury_desk.gui.juror.desk_page import JurorDeskPage
from jury_desk.gui.kit.tasks import Worker
from jury_desk.services.juror_day import Day, SheetStatus
from jury_desk.services.program import Program
from tests.gui.juror.desks import show_page
from tests.gui.robots import (
    CTRL,
    NO,
    SHIFT,
    JurorRobot,
    Key,
    keyboard_target,
    press,
    press_native,
    write,
)

CERTIFICATIONS = (
    "manager-affaires",
    "developpement-commercial-business-unit",
    "directeur-marketing-commercial",
    "marketing-commercial",
    "strategie-commerciale-management",
)
PIN = "2580-jury"


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    opened = door(tmp_path / "data").open(None)
    yield opened
    opened.close()


def exports(program: Program) -> Path:
    """Where the files of what is signed here go: these are practice sessions."""
    assert program.practice is not None
    return program.practice.exports


@pytest.fixture
def robot(host: QWidget, worker: Worker, program: Program) -> JurorRobot:
    page = JurorDeskPage(program, worker)
    show_page(host, page)
    return JurorRobot(page, worker)


def open_session(robot: JurorRobot, program: Program, certification: str) -> None:
    """Open the first passage of a candidate alone."""
    robot.page.show_day(program.day.day(f"practice-{certification}"))
    robot.settle()
    if robot.page.session is None:  # a team's
        press(Key.Key_PageDown, CTRL)
        robot.settle()
    robot.take_the_sheet()


def status_of(day: Day, ref: SheetRef) -> SheetStatus:
    """Where a sheet stands in the day."""
    return next(sheet.status for sheet in day.sheets if sheet.ref == ref)


Asking = TypeVar("Asking", SignDialog, ReasonDialog, EnterPinDialog, QuestionDialog, VersionsDialog)


def asked(robot: JurorRobot, kind: type[Asking]) -> Asking:
    """The dialog that asks, once it has the keyboard."""
    robot.wait_until(
        lambda: (
            isinstance(QApplication.activeModalWidget(), kind)
            and QApplication.activeWindow() is QApplication.activeModalWidget()
        )
    )
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    return dialog


def sign(robot: JurorRobot, *, first: bool) -> SignDialog:
    """Choose or enter the PIN and sign; the dialog once the files are written."""
    robot.next_stage()
    dialog = asked(robot, SignDialog)
    write(PIN)
    if first:
        press(Key.Key_Tab)
        while QApplication.focusWidget() is not None and not in_second_field(dialog):
            press(Key.Key_Tab)
        write(PIN)
    press(Key.Key_Return)
    robot.settle()
    return dialog


def in_second_field(dialog: SignDialog) -> bool:
    focused = QApplication.focusWidget()
    field = dialog.findChild(QWidget, "again_field")
    assert field is not None
    return focused is not None and (focused is field or field.isAncestorOf(focused))


def test_time_is_closed_when_the_sheet_is_signed_while_a_phase_runs(
    robot: JurorRobot, program: Program
) -> None:
    open_session(robot, program, CERTIFICATIONS[0])
    press(Key.Key_F9)
    robot.give_all("1243")
    robot.next_stage()
    robot.justify_all("Vu à l’oral : l’argument manque de chiffres.")
    robot.next_stage()
    dialog = sign(robot, first=True)
    press(Key.Key_Return)
    robot.wait_until(lambda: not dialog.isVisible())
    robot.settle()
    session, time = robot.page.around.session, robot.page.around.pane.time
    assert session is not None
    assert "counted until the signature" in time.face.face.caption
    before = session.state.seq
    robot.take_the_sheet()
    for keys in (NO, SHIFT, CTRL, CTRL | SHIFT):
        press(Key.Key_F9, keys)
    robot.settle()
    assert session.state.seq == before


@pytest.mark.parametrize("certification", CERTIFICATIONS)
def test_signed_files_prove_themselves_when_a_sheet_is_played_by_keyboard(
    robot: JurorRobot, program: Program, certification: str
) -> None:
    open_session(robot, program, certification)
    robot.give_all("1243")
    robot.settle()
    robot.next_stage()
    robot.justify_all("Vu à l’oral : l’argument manque de chiffres.")
    robot.settle()
    robot.next_stage()
    assert robot.phase() is Phase.COMPLETE
    dialog = sign(robot, first=True)
    assert robot.phase() is Phase.SIGNED
    press(Key.Key_Return)
    assert not dialog.isVisible()
    files = sorted(exports(program).iterdir())
    assert [file.suffix for file in files] == [".json", ".pdf", ".xlsx"]
    verification = Tools(None).verification()
    assert all(verification.verify(file).intact for file in files)
    assert robot.page.day is not None
    assert robot.page.session is not None
    ref = robot.page.session.ref
    assert status_of(robot.page.day, ref) is SheetStatus.SIGNED
    assert robot.text("signed_count").startswith("1 / ")
    assert all(file.name in robot.text("files_label") for file in files)
    again = program.day.day(f"practice-{certification}")
    assert status_of(again, ref) is SheetStatus.SIGNED


def test_sheet_is_marked_by_the_unshifted_top_row_when_keyboard_is_azerty(
    robot: JurorRobot, program: Program
) -> None:
    open_session(robot, program, "manager-affaires")
    for key, text, scan in (
        (Qt.Key.Key_Ampersand, "&", 10),
        (Qt.Key.Key_Eacute, "é", 11),
        (Qt.Key.Key_QuoteDbl, '"', 12),
        (Qt.Key.Key_Apostrophe, "'", 13),
    ):
        press_native(key, text, scan)
        robot.down()
    robot.settle()
    session = robot.page.session
    assert session is not None
    given = [session.mark(item.id).level for item in session.sheet.criteria[:5]]
    levels = [level.id for level in session.sheet.grid.scales[0].levels]
    assert given == [*levels, None]


def test_nothing_is_lost_when_the_pin_is_wrong(robot: JurorRobot, program: Program) -> None:
    open_session(robot, program, "strategie-commerciale-management")
    robot.give_all("1")
    robot.next_stage()
    robot.next_stage()
    sign(robot, first=True)
    press(Key.Key_Return)
    robot.next_stage()
    robot.settle()
    robot.take_the_sheet()
    robot.give_all("4")
    robot.next_stage()
    robot.next_stage()
    robot.next_stage()
    dialog = asked(robot, SignDialog)
    write("000000")
    press(Key.Key_Return)
    robot.settle()
    assert robot.phase() is Phase.COMPLETE
    assert dialog.isVisible()
    press(Key.Key_Escape)
    assert robot.level(robot.current) == "non-observe"
    assert robot.page.can_leave()


def test_sealed_sheet_tells_the_end_of_a_phase_when_it_was_ended_at_the_signature(
    robot: JurorRobot, program: Program
) -> None:
    open_session(robot, program, CERTIFICATIONS[0])
    press(Key.Key_F9)
    write("n")
    write("à part moi")
    press(Key.Key_Return)
    robot.settle()
    robot.take_the_sheet()
    robot.give_all("1")
    robot.settle()
    for _ in range(3):
        robot.next_stage()
    dialog = asked(robot, SignDialog)
    around, session = robot.page.around.session, robot.page.session
    assert around is not None
    assert session is not None
    told = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert any("is still running" in text for text in told), told
    assert any(text.startswith("1 note") for text in told), told
    end = dialog.findChild(QPushButton, "end_phase_button")
    assert end is not None
    assert around.state.time(session.ref.passage).running is not None
    end.setFocus()
    press(Key.Key_Space)
    robot.settle()
    assert around.state.time(session.ref.passage).running is None
    assert not end.isVisible()
    press(Key.Key_Escape)


def test_correction_is_a_new_version_with_its_reason_when_a_sheet_was_signed(
    robot: JurorRobot, program: Program
) -> None:
    open_session(robot, program, "strategie-commerciale-management")
    robot.give_all("1")
    robot.next_stage()
    robot.next_stage()
    sign(robot, first=True)
    press(Key.Key_Return)
    robot.page.stage.correction_wanted.emit()
    dialog = asked(robot, ReasonDialog)
    write("Critère lu de travers")
    dialog.act()
    robot.settle()
    assert robot.phase() is Phase.WRITE_UP
    assert "Critère lu de travers" in robot.text("message_label")
    assert robot.text("version_chip") == "Correction · version 2"
    assert keyboard_target() is robot.page.criteria
    assert robot.text("message_label").endswith("0 levels and 0 texts changed since version 1")
    robot.next_stage()
    robot.next_stage()
    question = asked(robot, QuestionDialog)
    press(Key.Key_Return)
    assert not question.isVisible()
    robot.page.stage.reopen_wanted.emit()
    robot.settle()
    robot.give("4")
    robot.settle()
    assert "1 level and 0 texts" in robot.text("message_label")
    look_at_versions(robot, "Version 2 · correction in progress")
    robot.next_stage()
    signing = sign(robot, first=False)
    told = signing.findChild(QLabel, "assessment_label")
    assert told is not None
    assert "Critère lu de travers · 1 level and" in told.text()
    assert robot.phase() is Phase.SIGNED
    names = sorted(file.name for file in exports(program).glob("*.pdf"))
    assert [name[-6:] for name in names] == ["v1.pdf", "v2.pdf"]
    press(Key.Key_Return)
    look_at_versions(robot, "Version 2 · signed on")


def look_at_versions(robot: JurorRobot, last: str) -> None:
    """Compare the first version with the last one, where one level differs, and go back."""
    compare = robot.page.findChild(QPushButton, "compare_button")
    assert compare is not None
    assert compare.isVisible()
    compare.setFocus()
    press(Key.Key_Return)
    dialog = asked(robot, VersionsDialog)
    text = dialog.findChild(QTextBrowser, "versions_text")
    assert text is not None
    told = text.toPlainText()
    assert "Version 1 · signed on" in told
    assert last in told
    assert told.count("changed") == 2
    press(Key.Key_Escape)
    assert keyboard_target() is robot.page.criteria


def test_signed_sheet_tells_when_and_its_files_when_it_is_opened_after_a_restart(
    robot: JurorRobot, program: Program, host: QWidget, worker: Worker
) -> None:
    open_session(robot, program, "strategie-commerciale-management")
    robot.give_all("1")
    robot.next_stage()
    robot.next_stage()
    sign(robot, first=True)
    press(Key.Key_Return)
    kept = sorted(file.name for file in exports(program).iterdir())
    (exports(program) / kept[-1]).unlink()
    again = JurorRobot(JurorDeskPage(program, worker), worker)
    show_page(host, again.page)
    day = program.day.day("practice-strategie-commerciale-management")
    again.page.show_day(day, day.sheets[0].ref.id)
    again.settle()
    again.settle()
    assert again.text("message_label").startswith("Signed on")
    told = again.text("files_label").splitlines()
    assert sorted(told) == [*kept[:-1], f"{kept[-1]}: not found"]


def test_files_are_written_again_when_asked_with_the_pin(
    robot: JurorRobot, program: Program
) -> None:
    open_session(robot, program, "strategie-commerciale-management")
    robot.give_all("1")
    robot.next_stage()
    robot.next_stage()
    sign(robot, first=True)
    press(Key.Key_Return)
    for file in exports(program).iterdir():
        file.unlink()
    robot.page.stage.export_wanted.emit()
    asked(robot, EnterPinDialog)
    write(PIN)
    press(Key.Key_Return)
    robot.settle()
    assert len(list(exports(program).iterdir())) == 3
    assert QApplication.activeModalWidget() is None
