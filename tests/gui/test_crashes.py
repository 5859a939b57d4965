"""A bug: saved first, told once, reported without a name, a mark or a text."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from jury_desk.gui.application import guard_of
from jury_desk.gui.dialogs.crash_dialog import CrashDialog
from jury_desk.gui.kit.crashes import MOST_REPORTS, CrashGuard
from tests.gui.conftest import Screens, Wait
from tests.gui.dialog_robots import button, press_escape, visible_texts
from tests.gui.robots import write

NAME, MARK, TEXT = "AUBERT Camille", "non-acquis", "Réponse hésitante"
ROOT = Path(__file__).resolve().parents[2]


def break_down() -> None:
    candidate, level, comment = NAME, MARK, TEXT
    raise KeyError(f"{candidate}: {level}, {comment}")


def bug() -> Exception:
    try:
        break_down()
    except KeyError as error:
        return error
    raise AssertionError


@dataclass
class Told:
    """What a guard did, in order."""

    acts: list[str] = field(default_factory=list)
    reports: list[str] = field(default_factory=list)
    done: list[Callable[[], None]] = field(default_factory=list)
    saves: bool | Exception = True

    def save(self) -> bool:
        self.acts.append("saved")
        if isinstance(self.saves, Exception):
            raise self.saves
        return self.saves

    def last_save(self) -> None:
        self.acts.append("saved at the last moment")

    def tell(self, report: str, place: Path | None, saved: bool, done: Callable[[], None]) -> None:
        self.acts.append(f"told, saved: {saved}, written: {place is not None}")
        self.reports.append(report)
        self.done.append(done)


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def guard(qapp: QApplication, tmp_path: Path, told: Told) -> Iterator[CrashGuard]:
    made = CrashGuard(tmp_path / "reports", told.save, told.last_save, told.tell)
    made.install()
    yield made
    made.remove()


def reports(folder: Path) -> list[str]:
    return [path.read_text("utf-8") for path in sorted(folder.glob("*.txt"))]


def test_pending_work_is_saved_first_when_a_bug_comes(
    guard: CrashGuard, told: Told, wait: Wait
) -> None:
    guard.handle(bug())
    wait(lambda: len(told.acts) == 2)
    assert told.acts == ["saved", "told, saved: True, written: True"]


def test_the_report_tells_places_and_no_values_when_it_is_written(
    guard: CrashGuard, told: Told, wait: Wait, tmp_path: Path
) -> None:
    guard.handle(bug())
    wait(lambda: bool(told.reports))
    written = reports(tmp_path / "reports")
    assert written == told.reports
    for secret in (NAME, "AUBERT", MARK, TEXT, str(ROOT)):
        assert secret not in written[0]
    assert "KeyError" in written[0]
    assert "break_down" in written[0]
    assert "test_crashes.py:" in written[0]
    assert NAME not in "".join(path.name for path in (tmp_path / "reports").iterdir())


def test_it_is_told_that_work_may_be_lost_when_saving_fails_too(
    guard: CrashGuard, told: Told, wait: Wait, tmp_path: Path
) -> None:
    told.saves = ValueError(NAME)
    guard.handle(bug())
    wait(lambda: len(told.acts) == 2)
    assert told.acts[1] == "told, saved: False, written: True"
    assert len(reports(tmp_path / "reports")) == 2
    assert NAME not in "".join(reports(tmp_path / "reports"))


def test_bugs_are_reported_and_not_told_when_one_is_being_told(
    guard: CrashGuard, told: Told, wait: Wait, tmp_path: Path
) -> None:
    guard.handle(bug())
    wait(lambda: len(told.reports) == 1)
    for _ in range(MOST_REPORTS + 10):
        guard.handle(bug())
    assert len(told.reports) == 1
    assert len(reports(tmp_path / "reports")) == MOST_REPORTS
    told.done[0]()
    guard.handle(bug())
    wait(lambda: len(told.reports) == 2)
    assert told.acts[-1] == "told, saved: True, written: False"


def test_the_telling_does_not_fail_over_itself_when_it_breaks(
    qapp: QApplication, tmp_path: Path, told: Told, wait: Wait
) -> None:
    def break_while_telling(*_: object) -> None:
        told.acts.append("told badly")
        raise RuntimeError(NAME)

    guard = CrashGuard(tmp_path, told.save, told.last_save, break_while_telling)
    for number in (1, 2):
        guard.handle(bug())
        wait(lambda number=number: told.acts.count("told badly") == number)  # type: ignore[misc]
    assert len(reports(tmp_path)) == 4


def test_the_crash_is_told_without_file_when_the_disk_takes_no_report(
    qapp: QApplication, tmp_path: Path, told: Told, wait: Wait
) -> None:
    (tmp_path / "reports").write_text("a file where the folder should be")
    guard = CrashGuard(tmp_path / "reports", told.save, told.last_save, told.tell)
    guard.handle(bug())
    wait(lambda: len(told.acts) == 2)
    assert told.acts[1] == "told, saved: True, written: False"


def test_a_bug_is_caught_when_it_leaves_a_slot(guard: CrashGuard, told: Told, wait: Wait) -> None:
    error = bug()
    sys.excepthook(type(error), error, error.__traceback__)
    wait(lambda: len(told.reports) == 1)


def test_a_bug_is_caught_when_it_ends_another_thread(
    guard: CrashGuard, told: Told, wait: Wait
) -> None:
    thread = threading.Thread(target=break_down)
    thread.start()
    thread.join()
    wait(lambda: len(told.reports) == 1)
    assert "break_down" in told.reports[0]


def test_all_is_saved_before_the_end_when_qt_dies(
    guard: CrashGuard, told: Told, tmp_path: Path
) -> None:
    guard._on_message(QtMsgType.QtFatalMsg, QMessageLogContext(), NAME)
    assert told.acts == ["saved at the last moment"]
    written = reports(tmp_path / "reports")
    assert "QtFatalError" in written[0]
    assert NAME not in written[0]


def test_other_messages_of_qt_go_on_when_the_guard_stands_before_them(
    qapp: QApplication, tmp_path: Path, told: Told
) -> None:
    heard: list[str] = []
    before = qInstallMessageHandler(lambda _kind, _context, message: heard.append(message))
    try:
        guard = CrashGuard(tmp_path, told.save, told.last_save, told.tell)
        guard.install()
        guard._on_message(QtMsgType.QtWarningMsg, QMessageLogContext(), "something")
        guard.remove()
    finally:
        qInstallMessageHandler(before)
    assert heard == ["something"]
    assert told.acts == []


def test_the_hooks_are_given_back_when_the_guard_goes(
    qapp: QApplication, tmp_path: Path, told: Told
) -> None:
    before = (sys.excepthook, threading.excepthook)
    guard = CrashGuard(tmp_path, told.save, told.last_save, told.tell)
    guard.install()
    assert sys.excepthook != before[0]
    guard.remove()
    assert (sys.excepthook, threading.excepthook) == before


# --- in the window --------------------------------------------------------------------------------


def crash_dialog(screens: Screens, wait: Wait) -> CrashDialog:
    window = screens.windows[0][0]
    found: list[CrashDialog] = []

    def there() -> bool:
        found[:] = [dialog for dialog in window.findChildren(CrashDialog) if dialog.isVisible()]
        return bool(found)

    wait(there)
    return found[0]


def test_a_text_being_typed_is_on_disk_before_the_crash_is_told(
    screens: Screens, wait: Wait
) -> None:
    window = screens.desk()
    desk = window.desk
    assert desk is not None
    worker = screens.worker_of(window)
    guard = guard_of(window, worker, screens.data_dir / "crash-reports")
    session = desk.session
    assert session is not None
    desk.criteria.setFocus()
    desk.criteria.open_editor()
    write("pas fini")
    guard.handle(bug())
    dialog = crash_dialog(screens, wait)
    comments = [session.sheet.state.mark(one.id).comment for one in session.sheet.criteria]
    assert "pas fini" in comments
    assert "Tout ce que vous avez saisi est enregistré." in visible_texts(dialog)
    assert NAME not in visible_texts(dialog)
    button(dialog, "Copier le rapport").click()
    assert "break_down" in QGuiApplication.clipboard().text()
    assert NAME not in QGuiApplication.clipboard().text()
    press_escape(dialog)
    assert window.isVisible()


def test_the_program_quits_when_the_person_says_so(screens: Screens, wait: Wait) -> None:
    window = screens.desk()
    guard = guard_of(window, screens.worker_of(window), screens.data_dir / "crash-reports")
    guard.handle(bug())
    button(crash_dialog(screens, wait), "Quitter le programme").click()
    wait(lambda: not window.isVisible())


def test_a_bug_of_a_job_is_told_when_the_worker_meets_it(screens: Screens, wait: Wait) -> None:
    window = screens.desk()
    worker = screens.worker_of(window)
    guard = guard_of(window, worker, screens.data_dir / "crash-reports")
    worker.crashed.connect(guard.handle)
    worker.submit(break_down)
    dialog = crash_dialog(screens, wait)
    assert "Un incident s’est produit" in visible_texts(dialog)
    button(dialog, "Continuer").click()
    assert window.isVisible()


_DYING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer, qFatal
import jury_desk.gui.application as application
from jury_desk import bootstrap
from jury_desk.settings import SettingsFile

folder = Path(sys.argv[1])
made = application.guard_of

def guard_of(window, worker, reports):
    def die():
        desk = window.desk
        desk.criteria.setFocus()
        desk.criteria.open_editor()
        editor = desk.focusWidget()
        editor.insertPlainText("avant la fin")
        qFatal("the end")
    window.ready.connect(lambda: QTimer.singleShot(0, wait))
    def wait():
        if window.desk.session is None:
            QTimer.singleShot(5, wait)
        else:
            die()
    return made(window, worker, reports)

application.guard_of = guard_of
application.run(bootstrap.door(folder), SettingsFile(folder), folder, ["jury-desk"])
"""


def test_a_text_being_typed_is_on_disk_when_qt_kills_the_process(screens: Screens) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _DYING, str(screens.data_dir)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode != 0
    written = reports(screens.data_dir / "crash-reports")
    assert len(written) == 1
    assert "the end" not in written[0]
    desk = screens.desk().desk
    assert desk is not None
    session = desk.session
    assert session is not None
    comments = [session.sheet.state.mark(one.id).comment for one in session.sheet.criteria]
    assert "avant la fin" in comments
