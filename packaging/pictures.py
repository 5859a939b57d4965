"""Take the pictures of the README: the real program on its practice sessions, played by keyboard.

`pictures.py [FOLDER]` writes into resources/pictures unless told otherwise. It wants a display with
room for 1440 x 900: `xvfb-run -a -s "-screen 0 1440x900x24" python packaging/pictures.py`.
"""

import itertools
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from juror_pictures import (  # noqa: E402  a script beside this one
    hours,
    play_calibration,
    play_overview,
    play_role_play,
    play_team,
    play_unforeseen,
    play_write_up,
)
from preparation_pictures import play_preparation  # noqa: E402  another
from travel_pictures import play_travel  # noqa: E402  the last

from jury_desk.bootstrap import door  # noqa: E402
from jury_desk.gui.dialogs.sign_dialog import SignDialog  # noqa: E402
from jury_desk.gui.kit.preferences import Preferences  # noqa: E402
from jury_desk.gui.kit.tasks import Worker  # noqa: E402
from jury_desk.gui.kit.theme import Scheme, theme  # noqa: E402
from jury_desk.gui.library.workshop_page import WorkshopPage  # noqa: E402
from jury_desk.gui.main_window import MainWindow  # noqa: E402
from jury_desk.gui.unlock.opening import Opening  # noqa: E402
from jury_desk.paths import resources  # noqa: E402
from jury_desk.settings import SettingsFile  # noqa: E402
from jury_desk.storage.files import GridFolder  # noqa: E402
from tests.frameworks.layouts import LAYOUTS  # noqa: E402

PATIENCE_MS = 20_000
REST_MS = 300
NO = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


Found = TypeVar("Found")


def present(found: Found | None) -> Found:
    """What has to be there. LookupError where it is not."""
    if found is None:
        raise LookupError("the screen lacks what was to be played on")
    return found


class Player:
    """Plays on a window and keeps what is on screen."""

    def __init__(self, data_dir: Path, folder: Path) -> None:
        self._folder = folder
        self.worker = Worker()
        preferences = Preferences(SettingsFile(data_dir), self.worker)
        preferences.apply()
        opening = Opening(door(data_dir), self.worker, None)
        self.window = MainWindow(opening, self.worker, preferences, data_dir)
        self.window.resize(1440, 900)
        self.window.move(0, 0)
        self.window.show()
        self.window.begin()
        self.wait(lambda: self.window.desk is not None)
        self.settle()

    def wait(self, true: Callable[[], bool]) -> None:
        """Let the program work until something is so. TimeoutError where it never is."""
        deadline = QDeadlineTimer(PATIENCE_MS)
        while not true():
            if deadline.hasExpired():
                raise TimeoutError("the screen never came to what was expected")
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def settle(self) -> None:
        """Wait until everything is on disk and painted."""
        self.worker.drain(PATIENCE_MS)
        self.wait(lambda: self.worker.pending == 0)
        for _ in range(5):
            QApplication.processEvents()

    def keyboard(self) -> QWidget:
        """The widget that has the keyboard."""
        if QApplication.activeWindow() is None:
            self.window.activateWindow()
        self.wait(lambda: QApplication.focusWidget() is not None)
        return present(QApplication.focusWidget())

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO) -> None:
        """Press a key."""
        QTest.keyClick(self.keyboard(), key, modifiers)

    def write(self, text: str) -> None:
        """Type a text."""
        for character in text:
            event = QKeyEvent(
                QEvent.Type.KeyPress,
                Qt.Key.Key_unknown,
                NO,
                character,
            )
            QApplication.sendEvent(self.keyboard(), event)

    def give(self, keys: str) -> None:
        """Give levels to criteria one after the other, from the current one on."""
        for key in keys:
            self.write(key)
            self.press(Qt.Key.Key_Down)

    def comment(self, text: str) -> None:
        """Comment the current criterion."""
        self.press(Qt.Key.Key_C)
        self.write(text)
        self.press(Qt.Key.Key_Escape)

    def next_stage(self) -> None:
        """Press the primary act's keys."""
        self.press(Qt.Key.Key_Return, CTRL)
        self.settle()

    def open_passage(self, number: int) -> None:
        """Show a passage of the day, counted from 0."""
        desk = present(self.window.desk)
        passages = dict.fromkeys(sheet.passage.id for sheet in present(desk.day).sheets)
        desk.open_passage(list(passages)[number])
        self.settle()
        desk.take_keyboard()

    def open_session(self, session: str) -> None:
        """Show another session's day, as the menu does."""
        self.window.show_session(session)
        self.wait(lambda: present(present(self.window.desk).day).plan.id == session)
        self.settle()
        present(self.window.desk).take_keyboard()

    def leave(self) -> None:
        """Close the window, and the data with it."""
        self.worker.drain(PATIENCE_MS)
        self.window.close()
        self.worker.stop()

    def keep(self, name: str, scheme: Scheme = "light") -> None:
        """Save what the screen shows, dialogs included."""
        theme().set_scheme(scheme)
        self.settle()
        screen = self.window.screen()
        picture: QPixmap = screen.grabWindow(0, 0, 0, 1440, 900)
        target = self._folder / f"{name}.png"
        if not picture.save(str(target), "PNG", 0):
            raise OSError(f"{target} cannot be written")
        print(target)


def play_workshop(player: Player, folder: Path) -> None:
    """A framework document becomes a grid: its review in light and dark, links, the library."""
    grid = GridFolder(resources() / "grids").grid("manager-affaires")
    path = folder / "referentiel-manager-affaires.pdf"
    path.write_bytes(LAYOUTS["pdf-ruled"].document(grid))
    player.press(Qt.Key.Key_G, CTRL)
    player.settle()
    workshop: WorkshopPage = present(player.window.findChild(WorkshopPage))
    workshop.open_file(path)
    player.wait(lambda: workshop.review is not None)
    player.settle()
    while present(workshop.review).tour.left > 1:  # the last one has a proposal to show
        player.press(Qt.Key.Key_K, CTRL)
        player.press(Qt.Key.Key_Return, CTRL)
        player.settle()
    for _ in range(3):  # pages are drawn once the view rests
        player.wait(QDeadlineTimer(REST_MS).hasExpired)
        player.settle()
    player.keep("review-light")
    player.keep("review-dark", "dark")
    theme().set_scheme("light")
    player.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    player.settle()
    player.keep("library-light")


def finish_and_sign(player: Player) -> None:
    """Fill what is missing, complete, and open the signature."""
    desk = present(player.window.desk)
    player.press(Qt.Key.Key_Escape)
    while desk.stage.missing.entries:
        player.press(Qt.Key.Key_F8)
        if desk.criteria.editor.isVisible():
            player.write("Vu à l’oral, chiffres à l’appui.")
            player.press(Qt.Key.Key_Escape)
        else:
            player.write("1")
        player.settle()
    player.next_stage()
    player.next_stage()
    player.wait(lambda: isinstance(QApplication.activeModalWidget(), SignDialog))
    draw(present(QApplication.activeModalWidget()))
    player.keep("sign-light")
    player.press(Qt.Key.Key_Escape)


def draw(dialog: QWidget) -> None:
    """A signature, by mouse."""
    pad: QWidget = present(dialog.findChild(QWidget, "drawing_pad"))
    width, height = pad.width(), pad.height()
    strokes = [
        [(0.22, 0.7), (0.27, 0.25), (0.31, 0.72), (0.36, 0.35), (0.4, 0.66), (0.46, 0.5)],
        [(0.46, 0.55), (0.52, 0.4), (0.55, 0.62), (0.62, 0.38), (0.66, 0.6), (0.8, 0.45)],
    ]
    for stroke in strokes:
        points = [QPoint(round(x * width), round(y * height)) for x, y in stroke]
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=points[0])
        for start, end in itertools.pairwise(points):
            for step in range(1, 9):
                QTest.mouseMove(pad, start + (end - start) * step / 8)
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=points[-1])


def main(arguments: list[str]) -> int:
    """Take every picture; the exit code."""
    folder = Path(arguments[0]) if arguments else ROOT / "resources" / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_SCALE_FACTOR", "1")
    os.environ["HOME"] = "/srv/examens"  # a picture tells no machine's own folders
    application = QApplication(sys.argv[:1])
    application.setStyle("fusion")
    theme().dress(application)
    with tempfile.TemporaryDirectory(prefix="jury-desk-pictures-") as data:
        player = Player(Path(data), folder)
        theme().set_scheme("light")
        try:
            with hours() as clock:
                play_role_play(player, clock)
                play_write_up(player)
                finish_and_sign(player)
                play_overview(player)
                play_unforeseen(player)
                play_calibration(player)
                play_team(player, clock)
            with tempfile.TemporaryDirectory() as papers:
                play_workshop(player, Path(papers))
                play_preparation(player, Path(papers), folder)
        finally:
            player.leave()
    play_travel(lambda data_dir: Player(data_dir, folder))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
