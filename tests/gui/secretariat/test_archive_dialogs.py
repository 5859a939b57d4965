"""Moving the data from the secretariat's page: an archive written, and one opened elsewhere."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from jury_desk.errors import DiskFullError
from jury_desk.gui.dialogs.pin_field import PinField
from jury_desk.gui.kit.failures import sentence
from jury_desk.gui.kit.tick_box import TickBox
from jury_desk.gui.secretariat.archive_dialogs import ArchiveOpenDialog, ArchiveWriteDialog
from jury_desk.storage.data_folder import DataFolder
from tests.gui.conftest import PATIENCE_MS, Screens
from tests.gui.secretariat.conftest import SecretaryRobot

PHRASE = "quatre chevaux bleus"


def shown(robot: SecretaryRobot, kind: type[QDialog]) -> list[QDialog]:
    return [one for one in robot.window.findChildren(kind) if one.isVisible()]


def write_archive(robot: SecretaryRobot, folder: Path, *, moved: bool = False) -> Path:
    robot.click("archive_button")
    (dialog,) = shown(robot, ArchiveWriteDialog)
    assert isinstance(dialog, ArchiveWriteDialog)
    dialog.set_folder(str(folder))
    for name in ("phrase_field", "again_field"):
        robot.one(PinField, name).setFocus()
        robot.write(PHRASE)
    if moved:
        robot.one(TickBox, "moved_box").setFocus()
        robot.press("Space")
    robot.press("Ctrl+Return")
    (path,) = folder.glob("*.jurydesk")
    return path


def ask_to_open(robot: SecretaryRobot, path: Path, phrase: str) -> None:
    robot.click("archive_button")
    robot.click("extra_button")
    (dialog,) = shown(robot, ArchiveOpenDialog)
    assert isinstance(dialog, ArchiveOpenDialog)
    dialog.set_path(str(path))
    robot.write(phrase)
    robot.press("Ctrl+Return")


def test_archive_is_written_and_told_when_the_pass_phrase_was_typed_twice(
    robot: SecretaryRobot, tmp_path: Path
) -> None:
    robot.go_in()
    path = write_archive(robot, tmp_path)
    assert path.read_bytes().startswith(b"jury-desk/archive/1\n")
    assert not shown(robot, ArchiveWriteDialog)
    assert str(path) in robot.window.notice.words[1]


def test_nothing_is_written_when_the_pass_phrase_is_short_or_typed_differently(
    robot: SecretaryRobot, tmp_path: Path
) -> None:
    robot.go_in()
    robot.click("archive_button")
    (dialog,) = shown(robot, ArchiveWriteDialog)
    assert isinstance(dialog, ArchiveWriteDialog)
    dialog.set_folder(str(tmp_path / "archives"))
    told = set()
    for phrase, again in (("court", "court"), (PHRASE, "quatre chevaux verts")):
        for name, typed in (("phrase_field", phrase), ("again_field", again)):
            robot.one(PinField, name).clear()
            robot.one(PinField, name).setFocus()
            robot.write(typed)
        robot.press("Ctrl+Return")
        told.add(robot.text("footer_label"))
        assert dialog.isVisible()
    assert len(told) == 2
    assert "" not in told
    assert not (tmp_path / "archives").exists()


def test_page_says_that_the_data_went_away_when_work_does_not_go_on_here(
    robot: SecretaryRobot, tmp_path: Path
) -> None:
    robot.go_in()
    write_archive(robot, tmp_path, moved=True)
    program = robot.window.program
    assert program is not None
    assert program.office.archive.moved_on() is not None
    (stay,) = [
        one for one in robot.desk.findChildren(QPushButton, "retry_button") if one.isVisible()
    ]
    stay.click()
    robot.rest()
    assert not stay.isVisible()
    assert program.office.archive.moved_on() is None


def test_program_shows_the_other_computer_s_sessions_when_its_archive_was_opened(
    robot: SecretaryRobot, screens: Screens, qtbot: QtBot, tmp_path: Path
) -> None:
    robot.go_in()
    robot.begin("Session de juin", "14/06/2027")
    robot.press("Alt+Left")
    path = write_archive(robot, tmp_path)
    screens.close()
    screens.data_dir = tmp_path / "other"
    there = SecretaryRobot(screens, screens.desk(), qtbot)
    there.go_in()
    ask_to_open(there, path, "quatre chevaux verts")
    assert shown(there, ArchiveOpenDialog)
    assert "phrase" in there.text("footer_label")
    field = there.one(PinField, "phrase_field")
    field.clear()
    field.setFocus()
    there.write(PHRASE)
    before = there.window.program
    there.press("Ctrl+Return")
    qtbot.waitUntil(lambda: there.window.program not in (None, before), timeout=PATIENCE_MS)
    there.rest()
    program = there.window.program
    assert program is not None
    own = [one.label for one in program.secretariat.sessions() if not one.practice]
    assert own == ["Session de juin"]
    there.go_in()
    there.click("archive_button")
    assert not [
        one for one in there.window.findChildren(QPushButton, "extra_button") if one.isVisible()
    ]  # here is work now: nothing takes its place


def test_data_open_again_as_they_were_when_the_disk_refuses_the_archive(
    robot: SecretaryRobot, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    robot.go_in()
    path = write_archive(robot, tmp_path)

    def refuse(*_: object) -> None:
        raise DiskFullError("Full.", "Make room.")

    monkeypatch.setattr(DataFolder, "replace", refuse)
    before = robot.window.program
    ask_to_open(robot, path, PHRASE)
    qtbot.waitUntil(lambda: robot.window.program not in (None, before), timeout=PATIENCE_MS)
    robot.rest()
    assert robot.window.notice.words == sentence(DiskFullError("", ""))
    robot.go_in()
    assert robot.desk.isVisible()
