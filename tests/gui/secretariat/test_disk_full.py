"""A disk that fills up while a session is prepared: nothing is said that is not so."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from jury_desk.domain.preparation.finding import Step
from jury_desk.errors import DiskFullError
from jury_desk.storage.preparation import SqlitePreparationStore
from tests.gui.secretariat.conftest import SecretaryRobot


class Disk:
    """Full as long as `full` says so."""

    full = False


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    disk, record = Disk(), SqlitePreparationStore.record

    def recorded(self: SqlitePreparationStore, *about: object) -> None:
        if disk.full:
            raise DiskFullError("", "")
        record(self, *about)  # type: ignore[arg-type]  # handed on as it came

    monkeypatch.setattr(SqlitePreparationStore, "record", recorded)
    yield disk
    disk.full = False


def test_typed_text_is_told_lost_when_the_session_is_left_on_a_full_disk(
    robot: SecretaryRobot, disk: Disk
) -> None:
    robot.go_in()
    robot.begin("Session", "14/06/2027")
    robot.one(QLineEdit, "place_edit").setFocus()
    robot.write("Campus de Rennes")
    disk.full = True
    robot.press("Alt+Left")
    assert robot.window.notice.isVisible()
    assert any("disque" in one or "disk" in one for one in robot.window.notice.words)
    assert robot.shell.isVisible()
    robot.press("Alt+Left")  # nothing is typed any longer
    assert robot.desk.preparation is None


def test_field_is_back_and_nothing_is_recorded_when_the_disk_is_full(
    robot: SecretaryRobot, disk: Disk
) -> None:
    robot.go_in()
    robot.begin("Session", "14/06/2027")
    for name in ("place_edit", "responsible_edit", "label_edit"):
        field = robot.one(QLineEdit, name)
        before = field.text()
        field.setFocus()
        field.selectAll()
        disk.full = True
        robot.write("Ailleurs")
        robot.press("Tab")
        assert field.text() == before, name
        told = robot.text("record_label")
        assert "Enregistr" not in told, name
        assert "Recorded" not in told, name
        assert robot.window.notice.isVisible(), name
        disk.full = False
    robot.press("Ctrl+2", "Ctrl+1")
    field = robot.one(QLineEdit, "place_edit")
    field.setFocus()
    robot.write("Rennes")
    robot.press("Tab")
    assert robot.shell.desk.state.card.place == "Rennes"
    assert robot.desk.can_leave()


def test_every_step_is_shown_when_the_session_holds_nothing(robot: SecretaryRobot) -> None:
    robot.go_in()
    robot.begin("Session", "14/06/2027")
    before = robot.shell.desk.state
    for number, step in enumerate(Step, start=1):
        robot.press(f"Ctrl+{number}")
        assert robot.shell.step is step, QApplication.focusWidget()
        for keys in ("F6", "Return", "Delete", "Ctrl+F", "Insert", "Ctrl+N", "Ctrl+Z", "F8"):
            robot.press(keys)
            while (dialog := QApplication.activeModalWidget()) is not None:
                robot.press("Escape")
                assert QApplication.activeModalWidget() is not dialog, (step, keys, dialog)
            robot.press(f"Ctrl+{number}")
            assert robot.shell.step is step, (keys, QApplication.focusWidget())
    assert robot.shell.desk.state == before
