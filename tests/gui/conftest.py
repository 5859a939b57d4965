"""The program's look and language around every test of the screens, and its window on real data."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jury_desk import bootstrap
from jury_desk.gui.kit.language import set_language
from jury_desk.gui.kit.preferences import Preferences
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.main_window import MainWindow
from jury_desk.gui.unlock.opening import Opening
from jury_desk.services.program import Door
from jury_desk.settings import SettingsFile

PATIENCE_MS = 30_000
"""How long to wait for what has to come: a busy machine must not fail a test."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen platform say what it cannot do: it is no fault of a screen."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(autouse=True)
def no_window_left() -> Iterator[None]:
    """Let go of every window when its test ends: one that stays is restyled in all the others."""
    yield
    if QApplication.instance() is None:
        return
    for window in QApplication.topLevelWidgets():
        window.hide()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """The application with the program's style, fonts and colours."""
    qapp.setStyle("fusion")
    theme().dress(qapp)
    return qapp


@pytest.fixture
def look(dressed: QApplication) -> Iterator[None]:
    """The light look at 100 % in French, before and after."""
    _reset()
    yield
    _reset()


def _reset() -> None:
    theme().set_scheme("light")
    theme().set_zoom(100)
    set_language("fr")


@pytest.fixture
def worker(qapp: QApplication) -> Iterator[Worker]:
    """A worker that ends with the test."""
    made = Worker()
    yield made
    made.drain(PATIENCE_MS)
    assert made.stop()


@dataclass
class Screens:
    """Windows on data directories, closed when the test ends."""

    qtbot: QtBot
    data_dir: Path
    windows: list[tuple[MainWindow, Worker, Opening]] = field(default_factory=list)

    @property
    def settings(self) -> SettingsFile:
        """The settings of the data directory."""
        return SettingsFile(self.data_dir)

    def window(self, door: Door | None = None) -> MainWindow:
        """A window on screen that has begun to open `door`, the data directory's own by default."""
        worker = Worker()
        preferences = Preferences(self.settings, worker)
        preferences.apply()
        opening = Opening(
            door or bootstrap.door(self.data_dir), worker, preferences.settings.last_session
        )
        window = MainWindow(opening, worker, preferences, self.data_dir)
        self.windows.append((window, worker, opening))
        with self.qtbot.waitActive(window, timeout=PATIENCE_MS):
            window.show()
            window.activateWindow()
        window.begin()
        return window

    def desk(self) -> MainWindow:
        """A window that shows the practice session's desk, everything at rest."""
        window = self.window()
        self.qtbot.waitUntil(lambda: window.desk is not None, timeout=PATIENCE_MS)
        self.rest(window)
        return window

    def rest(self, window: MainWindow) -> None:
        """Wait until the window's worker has nothing to do."""
        for _ in range(2):  # what is shown may ask for more
            assert self.worker_of(window).drain(PATIENCE_MS)
            QApplication.processEvents()
        assert self.worker_of(window).drain(PATIENCE_MS)

    def worker_of(self, window: MainWindow) -> Worker:
        """The worker behind a window."""
        return next(worker for shown, worker, _ in self.windows if shown is window)

    def close(self) -> None:
        """Close every window, whatever is pending."""
        for window, worker, _ in self.windows:
            window.close_for_good()
            worker.drain(PATIENCE_MS)
            assert worker.stop()
            shiboken6.delete(window)
        self.windows.clear()


@pytest.fixture
def screens(qtbot: QtBot, look: None, tmp_path: Path) -> Iterator[Screens]:
    """Windows on an empty data directory."""
    made = Screens(qtbot, tmp_path / "data")
    yield made
    made.close()


Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def wait(qtbot: QtBot) -> Wait:
    """Wait until something is so."""
    return lambda so: qtbot.waitUntil(so, timeout=PATIENCE_MS)
