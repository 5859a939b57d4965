"""A juror before the passage's pane: by keys, and by what is on screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from jury_desk.gui.juror.passage.passage_pane import PassagePane
from jury_desk.gui.kit.theme import theme
from tests.gui.juror.passage.days import GRID, PassageDay
from tests.gui.robots import CTRL, SHIFT, Key, press, write

if TYPE_CHECKING:
    from jury_desk.gui.juror.passage.day_session import DaySession
    from jury_desk.gui.juror.passage.other_line import OtherLine

WIDE = 280


class SheetStandIn(QWidget):
    """Has the keyboard as the criteria have it, and hands on the keys that it has no use for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pane: PassagePane | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.pane is None or not self.pane.take_key(event):
            super().keyPressEvent(event)


class PaneRobot:
    """Presses keys and reads."""

    def __init__(self, day: PassageDay, host: QWidget) -> None:
        self.day = day
        self.host = host
        self.said: list[str] = []
        self.sheet = SheetStandIn(host)
        self.sheet.setGeometry(0, 0, host.width() - WIDE, host.height())
        self.sheet.show()
        self.pane = self._put_pane()
        self.pane.add_shortcuts(host)
        self.show("p1")

    def _put_pane(self) -> PassagePane:
        pane = PassagePane(theme(), self.host)
        pane.setStyleSheet(theme().style_sheet("juror"))
        pane.setGeometry(self.host.width() - WIDE, 0, WIDE, self.host.height())
        pane.show_day(self.day.session, GRID)
        pane.keyboard_left.connect(self.sheet.setFocus)
        self.sheet.pane = pane
        pane.show()
        return pane

    def show(self, passage: str) -> None:
        """Go to a passage, the keyboard on its sheet."""
        self.pane.show_passage(passage)
        self.sheet.setFocus()
        self.settle()

    def restart(self) -> DaySession:
        """The program was killed, and is started again on the same data."""
        self.day.session = self.day.begun()
        self.pane.show_day(self.day.session, GRID)
        self.show("p1")
        return self.day.session

    def settle(self) -> None:
        """Wait until everything sent is on disk and shown."""
        for _ in range(2):
            self.day.settle()
            QApplication.processEvents()

    def wait(self, minutes: int = 0, seconds: int = 0) -> None:
        """Time goes by, and the clock is looked at."""
        self.day.clock.pass_by(minutes, seconds)
        self.look()

    def look(self) -> None:
        """The clock's next second comes."""
        self.pane.time.tick()
        QApplication.processEvents()

    # --- acts -------------------------------------------------------------------------------------

    def start_or_next(self) -> None:
        press(Key.Key_F9)
        self.settle()

    def pause_or_go_on(self) -> None:
        press(Key.Key_F9, SHIFT)
        self.settle()

    def end(self) -> None:
        press(Key.Key_F9, CTRL)
        self.settle()

    def take_back(self) -> None:
        press(Key.Key_F9, CTRL | SHIFT)
        self.settle()

    def turn(self) -> None:
        press(Key.Key_F7)

    def note(self, text: str) -> None:
        """N, the text, Enter."""
        self.type_note(text)
        press(Key.Key_Return)
        self.settle()

    def type_note(self, text: str) -> None:
        """N and the text; it is not recorded."""
        press(Key.Key_N) if self.pane.notes.line.hasFocus() else write("n")
        write(text)

    def on_note(self, number: int) -> None:
        """The keyboard on a note of the list."""
        view = self.pane.notes.view
        view.setFocus()
        view.go_to(view.rows[number].id)

    def key(self, key: Qt.Key) -> None:
        press(key)
        self.settle()

    def click(self, name: str) -> None:
        """Click on a button by its name."""
        button = self.pane.findChild(QPushButton, name)
        assert button is not None, name
        assert button.isVisible(), name
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    # --- what is on screen ------------------------------------------------------------------------

    @property
    def digits(self) -> str:
        return self.pane.time.face.face.digits

    @property
    def caption(self) -> str:
        return self.pane.time.face.face.caption

    def is_ticking(self) -> bool:
        """Whether the clock will be looked at again by itself."""
        return self.pane.time.is_ticking

    def others(self) -> list[OtherLine]:
        """The lines about other passages."""
        return list(self.pane.time.others.lines)

    @property
    def phases(self) -> list[tuple[str, str]]:
        """Each phase's name and time as listed."""
        return [(line.name, line.time) for line in self.pane.time.phases.lines]

    @property
    def running(self) -> str:
        """The phase that the list shows as running; "" for none."""
        lines = self.pane.time.phases.lines
        return next((line.name for line in lines if line.stands == "running"), "")

    @property
    def notes(self) -> list[tuple[str, str]]:
        """Each note's minute and text as listed."""
        return [(row.minute, row.text) for row in self.pane.notes.view.rows]

    def text(self, name: str) -> str:
        """A label's text; "" where it is not on screen."""
        label = self.pane.findChild(QLabel, name)
        assert label is not None, name
        return label.text() if label.isVisible() else ""

    def offers(self, name: str) -> bool:
        """Whether a button is on screen."""
        button = self.pane.findChild(QPushButton, name)
        return button is not None and button.isVisible()
