"""A juror before a team, by keyboard alone unless a method says "click"."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from jury_desk.domain.ports import Store
from jury_desk.domain.sheet import Mark, Phase
from jury_desk.gui.juror.desk_page import JurorDeskPage
from jury_desk.gui.juror.team.team_place import TeamPlace
from jury_desk.gui.juror.team.team_session import TeamSession
from jury_desk.gui.kit.tasks import Worker
from jury_desk.services.program import Program
from tests.gui.robots import CTRL, NO, PATIENCE_MS, Key, press, write


@dataclass
class TeamDesk:
    """A page on a team's passage, with what stands behind it."""

    page: JurorDeskPage
    worker: Worker
    store: Store
    program: Program
    failures: list[Any]

    @property
    def place(self) -> TeamPlace:
        """Where the team is marked."""
        place = self.page.place
        assert isinstance(place, TeamPlace)
        return place

    @property
    def session(self) -> TeamSession:
        """The team on screen."""
        session = self.place.session
        assert session is not None
        return session

    def cell(self) -> tuple[str | None, str] | None:
        """The cell in hand: the member (None: the team) and the criterion."""
        return self.place.matrix.current_cell

    def settle(self) -> None:
        """Wait until everything sent is on disk and shown."""
        for _ in range(2):  # what is shown may ask for more
            assert self.worker.drain(PATIENCE_MS), "the worker did not come to an end"
            QApplication.processEvents()

    def wait_until(self, true: Callable[[], bool]) -> None:
        """Let the program work until something is so."""
        deadline = QDeadlineTimer(PATIENCE_MS)
        while not true():
            assert not deadline.hasExpired(), "it did not become so"
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def take_the_matrix(self) -> None:
        """Put the keyboard on the cell in hand."""
        self.place.take_keyboard()

    def give(self, *keys: str) -> None:
        """Give the cell in hand a level, then those to its right theirs."""
        for number, key in enumerate(keys):
            if number:
                press(Key.Key_Right)
            write(key)

    def give_row(self, keys: str) -> None:
        """Give every member of the row a level; the keyboard comes back to the team's column."""
        for key in keys:
            press(Key.Key_Right)
            write(key)
        press(Key.Key_Home)

    def next_criterion(self) -> None:
        press(Key.Key_Down)

    def comment(self, text: str) -> None:
        """Comment the cell in hand and leave the editor."""
        press(Key.Key_C)
        write(text)
        press(Key.Key_Escape)

    def next_gap(self) -> None:
        press(Key.Key_F8)

    def next_stage(self) -> None:
        """The primary act: write-up, completion, signature."""
        press(Key.Key_Return, CTRL)
        self.settle()

    def undo(self) -> None:
        press(Key.Key_Z, CTRL)
        self.settle()

    def redo(self) -> None:
        press(Key.Key_Y, CTRL)
        self.settle()

    def justify_all(self, text: str) -> None:
        """At write-up: the first gap, then Tab from justification to justification."""
        self.next_gap()
        for _ in range(len(self.place.matrix.rows.rows) * 6):
            if not self.place.matrix.editor.isVisible():
                return
            write(text)
            press(Key.Key_Tab)
        raise AssertionError("justifications never came to an end")

    def level(self, subject: str | None, criterion: str) -> str | None:
        """The level that the screen shows in a cell."""
        return self.session.marks.mark(subject, criterion).level

    def reopened(self, subject: str, criterion: str) -> tuple[str | None, str]:
        """A member's level and comment as the store holds them, read anew."""
        state = self.store.load(self.session.ref(subject))
        mark = state.mark(criterion) if state else Mark()
        return mark.level, mark.comment

    def phases(self) -> list[Phase]:
        """Where each member's sheet stands on the disk, read anew."""
        found = [self.store.load(ref) for ref, _, _ in self.session.standing()]
        return [state.phase if state else Phase.LIVE for state in found]

    def text(self, name: str) -> str:
        """The text of a label or a button of the page, by its name."""
        found = self.place.stage.findChild(QWidget, name) or self.page.findChild(QWidget, name)
        assert isinstance(found, QLabel | QPushButton), f"no text called {name}"
        return found.text()

    def click_cell(self, subject: str | None, criterion: str) -> QPoint:
        """Click on a cell; where that was, in the matrix's viewport."""
        return self._click(self.cell_at(subject, criterion))

    def click_target(self, number: int) -> QPoint:
        """Click on one of the open targets, counted from 0; where that was."""
        return self._click(self.target_at(number))

    def cell_at(self, subject: str | None, criterion: str) -> QPoint:
        """The middle of a cell."""
        matrix = self.place.matrix
        place, column = matrix.rows.place_of(criterion), matrix.rows.column_of(subject)
        return matrix.visualRect(matrix.rows.index(place, column + 1)).center()

    def target_at(self, number: int) -> QPoint:
        """The middle of an open target."""
        matrix = self.place.matrix
        place = matrix.delegate.current[0]
        strip = matrix.delegate.strip_of(place)
        assert strip is not None, "no targets are open"
        top = matrix.top_of(place) + matrix.delegate.layout_of(place).strip
        return strip.targets[number].box.translated(0, top).center().toPoint()

    def _click(self, point: QPoint) -> QPoint:
        viewport = self.place.matrix.viewport()
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, NO, point)
        return point
