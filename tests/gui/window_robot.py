"""Acts of a person anywhere in the window: keys, words, clicks by a widget's name."""

from typing import TypeVar

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from jury_desk.gui.main_window import MainWindow
from tests.gui.conftest import Screens
from tests.gui.robots import keyboard_target

_Widget = TypeVar("_Widget", bound=QWidget)


class WindowRobot:
    """Whatever is asked of the disk has been done after each act."""

    def __init__(self, screens: Screens, window: MainWindow, qtbot: QtBot) -> None:
        self.screens = screens
        self.window = window
        self.qtbot = qtbot

    def rest(self) -> None:
        self.screens.rest(self.window)

    def press(self, *keys: str) -> None:
        for key in keys:
            pressed: QKeyCombination = QKeySequence(key)[0]  # type: ignore[index]  # untold by the stubs
            QTest.keyClick(keyboard_target(), pressed.key(), pressed.keyboardModifiers())
            self.rest()

    def write(self, text: str) -> None:
        for letter in text:  # QTest knows no accents
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(keyboard_target(), event)
        self.rest()

    def click(self, name: str) -> None:
        self.one(QAbstractButton, name).click()
        self.rest()

    def one(self, kind: type[_Widget], name: str) -> _Widget:
        """The visible widget of that name."""
        found = [widget for widget in self.window.findChildren(kind, name) if widget.isVisible()]
        assert len(found) == 1, (name, len(found))
        return found[0]

    def text(self, name: str) -> str:
        return self.one(QLabel, name).text()
