"""Robots that read like a user's acts. They know keys, clicks and what is on screen, no insides."""

from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from jury_desk.domain.sheet import Phase
from jury_desk.gui.juror.desk_page import JurorDeskPage
from jury_desk.gui.kit.tasks import Worker

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NO = Qt.KeyboardModifier.NoModifier
Key = Qt.Key

PATIENCE_MS = 20_000


def keyboard_target() -> QWidget:
    """The widget that has the keyboard. AssertionError where none gets it."""
    deadline = QDeadlineTimer(PATIENCE_MS)
    while (widget := QApplication.focusWidget()) is None:
        assert not deadline.hasExpired(), "nothing has the keyboard"
        if QApplication.activeWindow() is None:  # no desktop hands it back after a dialog
            for window in QApplication.topLevelWidgets():
                if window.isVisible():
                    window.activateWindow()
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    return widget


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NO) -> None:
    """Press a key wherever the keyboard is."""
    QTest.keyClick(keyboard_target(), key, modifiers)


def write(text: str) -> None:
    """Type any text, accents and signs included, wherever the keyboard is."""
    for character in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Key.Key_unknown, NO, character)
            QApplication.sendEvent(keyboard_target(), event)


def press_native(
    key: Qt.Key, text: str, scan_code: int = 0, modifiers: Qt.KeyboardModifier = NO
) -> None:
    """Press a key as a real keyboard sends it: what it types, and its place."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan_code, 0, 0, text)
    QApplication.sendEvent(keyboard_target(), event)


class JurorRobot:
    """A juror at the desk, by keyboard alone unless a method says "click"."""

    def __init__(self, page: JurorDeskPage, worker: Worker) -> None:
        self.page = page
        self._worker = worker

    def settle(self) -> None:
        """Wait until everything sent is on disk and shown."""
        for _ in range(2):  # what is shown may ask for more
            assert self._worker.drain(PATIENCE_MS), "the worker did not come to an end"
            QApplication.processEvents()

    def wait_until(self, true: Callable[[], bool]) -> None:
        """Let the program work until something is so."""
        deadline = QDeadlineTimer(PATIENCE_MS)
        while not true():
            assert not deadline.hasExpired(), "it did not become so"
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def take_the_sheet(self) -> None:
        """Put the keyboard on the criteria."""
        self.page.criteria.setFocus()

    def give(self, key: str) -> None:
        """Give the current criterion the level of that key."""
        write(key)

    def down(self) -> None:
        press(Key.Key_Down)

    def up(self) -> None:
        press(Key.Key_Up)

    def give_all(self, keys: str) -> None:
        """Go through the whole sheet, giving the keys' levels in turn."""
        press(Key.Key_Home)
        assert self.page.session is not None
        for number in range(len(self.page.session.sheet.criteria)):
            self.give(keys[number % len(keys)])
            self.down()

    def comment(self, text: str) -> None:
        """Comment the current criterion and leave the editor."""
        press(Key.Key_C)
        write(text)
        press(Key.Key_Escape)

    def search(self, words: str) -> None:
        """Open the filter and write what to look for."""
        write("/")
        write(words)

    def show_only(self, button: str) -> None:
        """Open the filter and press one of its buttons by keyboard."""
        write("/")
        wanted = self.page.findChild(QPushButton, button)
        assert wanted is not None
        press(Key.Key_Backtab)
        for _ in range(3):
            if not wanted.isChecked():
                press(Key.Key_Right)
        assert wanted.isChecked(), f"{button} was never reached"

    def shown(self) -> list[str]:
        """The criteria that are not filtered away, by id."""
        view = self.page.criteria
        rows = [view.rows.criterion_row(place) for place in range(view.rows.rowCount())]
        return [
            row.criterion.id
            for place, row in enumerate(rows)
            if row is not None and not view.isRowHidden(place)
        ]

    def go_to_code(self, code: str) -> None:
        """Type a code where codes are typed, and go."""
        write(".")
        write(code)
        press(Key.Key_Return)

    def next_gap(self) -> None:
        press(Key.Key_F8)

    def next_stage(self) -> None:
        """The primary act: write-up, completion, signature."""
        press(Key.Key_Return, CTRL)
        self.settle()

    def next_sheet(self) -> None:
        press(Key.Key_Down, ALT)

    def previous_sheet(self) -> None:
        press(Key.Key_Up, ALT)

    def undo(self) -> None:
        press(Key.Key_Z, CTRL)
        self.settle()

    def redo(self) -> None:
        press(Key.Key_Y, CTRL)
        self.settle()

    def justify_all(self, text: str) -> None:
        """At write-up: the first gap, then Tab from justification to justification."""
        self.next_gap()
        for _ in range(len(self.page.criteria.rows.rows)):
            if not self.page.criteria.editor.isVisible():
                return
            write(text)
            press(Key.Key_Tab)
        raise AssertionError("justifications never came to an end")

    def click_level(self, number: int, criterion: str) -> None:
        """Click on a criterion's level, counted from 0."""
        QTest.mouseClick(
            self.page.criteria.viewport(),
            Qt.MouseButton.LeftButton,
            NO,
            self.place(criterion, number),
        )

    def place(self, criterion: str, number: int) -> QPoint:
        """The middle of a level's target on screen."""
        view = self.page.criteria
        place = view.rows.place_of(criterion)
        corner = view.visualRect(view.rows.index(place)).topLeft()
        return corner + view.delegate.layout_of(place).targets[number].center().toPoint()

    @property
    def current(self) -> str:
        """The current criterion's id."""
        row = self.page.criteria.current
        return row.criterion.id if row else ""

    def phase(self) -> Phase:
        """Where the sheet on screen stands."""
        assert self.page.session is not None
        return self.page.session.phase

    def has_a_sheet(self) -> bool:
        """Whether a sheet is on screen."""
        return self.page.session is not None

    def level(self, criterion: str) -> str | None:
        """The level that the screen shows for a criterion."""
        assert self.page.session is not None
        return self.page.session.mark(criterion).level

    def comment_of(self, criterion: str) -> str:
        """The comment that the screen shows for a criterion."""
        assert self.page.session is not None
        return self.page.session.mark(criterion).comment

    def text(self, name: str) -> str:
        """The text of a label or a button of the page, by its name: of one in sight, where a
        sheet's and a team's have that name.
        """
        named = self.page.findChildren(QWidget, name)
        found = next((item for item in named if item.isVisibleTo(self.page)), (*named, None)[0])
        assert isinstance(found, QLabel | QPushButton), f"no text called {name}"
        return found.text()
