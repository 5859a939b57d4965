"""Starts the screens: first a painted window, then the data behind it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from jury_desk.gui.kit.crashes import CrashGuard
from jury_desk.gui.kit.preferences import Preferences
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.main_window import MainWindow
from jury_desk.gui.unlock.opening import Opening

if TYPE_CHECKING:  # known by whoever calls
    from PySide6.QtGui import QSessionManager

    from jury_desk.services.program import Door
    from jury_desk.settings import SettingsFile

LAST_SAVE_MS = 5000


def run(door: "Door", settings: "SettingsFile", data_dir: Path, argv: list[str]) -> int:
    """Show the window until it is closed; the exit code.

    `data_dir` takes the crash reports; `argv` is Qt's.
    """
    application = QApplication([*argv, "-style", "fusion"])  # by setStyle it costs all of QStyle
    application.setApplicationName("jury-desk")
    application.setApplicationDisplayName("Jury Desk")
    worker = Worker()
    preferences = Preferences(settings, worker)
    preferences.apply()
    application.setPalette(theme().palette())
    opening = Opening(door, worker, preferences.settings.last_session)
    window = MainWindow(opening, worker, preferences, data_dir)
    guard = guard_of(window, worker, data_dir / "crash-reports")
    guard.install()
    try:
        worker.crashed.connect(guard.handle)
        application.commitDataRequest.connect(_save_before(window))
        window.painted.connect(lambda: _begin(application, window))
        window.show()
        return application.exec()
    finally:
        guard.remove()
        worker.stop()


def _begin(application: QApplication, window: MainWindow) -> None:
    """All that the first picture does without."""
    from PySide6.QtCore import Qt

    application.setEffectEnabled(Qt.UIEffect.UI_AnimateMenu, False)
    theme().dress(application)
    window.begin()


def guard_of(window: MainWindow, worker: Worker, folder: Path) -> CrashGuard:
    """The guard that saves and tells through this window."""

    def tell(report: str, place: Path | None, saved: bool, told: Callable[[], None]) -> None:
        from jury_desk.gui.dialogs.crash_dialog import CrashDialog

        dialog = CrashDialog(report, place, saved, window if window.isVisible() else None)
        dialog.finished.connect(told)
        dialog.quit_wanted.connect(window.close)
        dialog.open()

    def last_save() -> None:
        if QCoreApplication.instance() is not None:
            window.flush()
        worker.stop(LAST_SAVE_MS)

    return CrashGuard(folder, window.save_pending, last_save, tell)


def _save_before(window: MainWindow) -> "Callable[[QSessionManager], None]":
    """The system is about to end the session: save; ask it to wait where that fails."""

    def save(manager: "QSessionManager") -> None:
        if not window.save_pending():
            manager.cancel()

    return save
