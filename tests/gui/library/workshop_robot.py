"""Acts of a person in the grid workshop, and what that person sees."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from jury_desk.gui.grids.review_page import ReviewPage
from jury_desk.gui.library.library_view import LibraryView
from jury_desk.gui.library.workshop_page import WorkshopPage
from jury_desk.gui.main_window import MainWindow
from tests.gui.conftest import PATIENCE_MS, Screens

_Widget = TypeVar("_Widget", bound=QWidget)


class WorkshopRobot:
    """Presses keys and buttons; whatever is asked of the disk has been done after each."""

    def __init__(self, screens: Screens, window: MainWindow, qtbot: QtBot) -> None:
        self.screens = screens
        self.window = window
        self.qtbot = qtbot

    # --- acts -----------------------------------------------------------------------------------

    def press(self, *keys: str) -> None:
        for key in keys:
            pressed: QKeyCombination = QKeySequence(key)[0]  # type: ignore[index]  # untold by the stubs
            QTest.keyClick(self.keyboard, pressed.key(), pressed.keyboardModifiers())
            self.rest()

    def write(self, text: str) -> None:
        for letter in text:  # QTest knows no accents
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self.keyboard, event)
        self.rest()

    def click(self, name: str) -> None:
        self.one(QPushButton, name).click()
        self.rest()

    def open_workshop(self) -> None:
        self.press("Ctrl+G")

    def read(self, path: Path) -> None:
        """Bring a file, as dropping it does, and wait for what comes of it."""
        self.workshop.open_file(path)
        reading = self.workshop.library.reading
        self.qtbot.waitUntil(lambda: not reading.is_reading, timeout=PATIENCE_MS)
        self.rest()

    def choose(self, name: str) -> None:
        """Put the cursor on the last row of a name."""
        view = self.library
        places = [n for n, row in enumerate(view.rows) if row.key and name in self.said(n)]
        view.setCurrentIndex(view.model().index(places[-1], 0))
        self.rest()

    def settle_every_warning(self) -> int:
        """Go through the warnings by keyboard alone; how many there were."""
        count = 0
        while self.review.tour.left:
            self.press("F8", "Ctrl+K", "Ctrl+Return")
            count += 1
        return count

    # --- what is seen ---------------------------------------------------------------------------

    @property
    def workshop(self) -> WorkshopPage:
        page = self.window.findChild(WorkshopPage)
        assert page is not None
        return page

    @property
    def review(self) -> ReviewPage:
        page = self.workshop.review
        assert page is not None
        return page

    @property
    def library(self) -> LibraryView:
        return self.one(LibraryView, "library_view")

    @property
    def keyboard(self) -> QWidget:
        dialog = QApplication.activeModalWidget()
        if dialog is None and QApplication.activeWindow() is None:
            self.window.activateWindow()
            QApplication.processEvents()  # shortcuts are for the active window alone
        home = dialog or self.window
        focused: QWidget | None = home.focusWidget()
        return home if focused is None else focused

    def said(self, place: int) -> str:
        return str(self.library.model().index(place, 0).data())

    def names(self) -> list[str]:
        return [self.said(n) for n, row in enumerate(self.library.rows) if row.key]

    def text(self, name: str) -> str:
        return self.one(QLabel, name).text()

    def one(self, kind: type[_Widget], name: str) -> _Widget:
        home = QApplication.activeModalWidget() or self.window
        found = [each for each in home.findChildren(kind, name) if each.isVisible()]
        assert len(found) == 1, f"{name}: {len(found)} in sight"
        return found[0]

    def rest(self) -> None:
        self.screens.rest(self.window)
