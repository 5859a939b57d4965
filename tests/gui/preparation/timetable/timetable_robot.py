"""A robot at the timetable: keys, the mouse, and what is on screen."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from msgspec import structs
from PySide6.QtCore import QDeadlineTimer, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from jury_desk.domain.grid import Grid
from jury_desk.domain.preparation.people import Absence
from jury_desk.domain.preparation.ports import Plan
from jury_desk.domain.preparation.preparation import Preparation
from jury_desk.domain.preparation.timetable import PlannedPassage
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.kit.typed_field import TypedField
from jury_desk.gui.preparation.finding_list import FindingList
from jury_desk.gui.preparation.timetable.timetable_page import TimetablePage
from tests.gui.preparation.made_service import MadeService
from tests.gui.robots import keyboard_target, write

Script = Callable[[Callable[[Plan], None], Callable[[], bool], Preparation], Plan]
PATIENCE_S = 30.0
PATIENCE_MS = 30_000
Shown = TypeVar("Shown", bound=CardDialog)


@dataclass
class MadePlanning:
    """Plans as a script says; `kept` tells of each planning whether it was to move little."""

    script: Script
    kept: list[bool] = field(default_factory=list)

    def propose(
        self,
        preparation: Preparation,
        grid: Grid,  # noqa: ARG002  the real one's
        *,
        keep: bool,
        found: Callable[[Plan], None],
        cancelled: Callable[[], bool],
        seconds: int,  # noqa: ARG002
    ) -> Plan:
        self.kept.append(keep)
        return self.script(found, cancelled, preparation)

    def absent(self, service: Any, juror: str, absence: Absence) -> Preparation:
        known = service.state.jurors[juror]
        absences = (*known.absences, absence)
        state: Preparation = service.put(structs.replace(known, absences=absences))
        return state

    def take(self, service: Any, plan: Plan) -> Preparation:
        state: Preparation = service.put(*plan.passages)
        return state


@dataclass
class Gate:
    """Lets the planning of a test wait until the test has looked."""

    event: threading.Event = field(default_factory=threading.Event)

    def wait(self) -> None:
        assert self.event.wait(PATIENCE_S)

    def open(self) -> None:
        self.event.set()


@dataclass
class TimetableRobot:
    """A secretary at the timetable."""

    page: TimetablePage
    service: MadeService
    settle: Callable[[], None]

    def passage(self, subject: str) -> PlannedPassage:
        """A candidate's passage as it is recorded."""
        found = (p for p in self.service.state.passages.values() if p.subject == subject)
        return next(found)

    def go_to(self, subject: str) -> None:
        """Put the board's cursor on a candidate's passage."""
        self.page.plan.go_to(self.passage(subject).id)
        assert self.page.plan.board.hasFocus()

    def text(self, name: str) -> str:
        """The words of a label or a button, by its name."""
        found = self.page.findChild(QWidget, name)
        assert isinstance(found, QLabel | QAbstractButton), f"no text called {name}"
        return found.text()

    def dialog(self, kind: type[Shown]) -> Shown:
        """A dialog that lies over the page, with the keyboard in it."""
        deadline = QDeadlineTimer(PATIENCE_MS)
        while True:
            found = self.page.findChild(kind)
            focused = QApplication.focusWidget()
            if found is not None and focused is not None and found.isAncestorOf(focused):
                return found
            assert not deadline.hasExpired(), "no dialog has the keyboard"
            if found is not None:
                found.activateWindow()
            QApplication.processEvents()

    def click(self, name: str) -> None:
        """Click a button by its name."""
        found = self.page.findChild(QAbstractButton, name)
        assert found is not None, f"no button called {name}"
        assert found.isVisible(), f"{name} is not on screen"
        found.click()
        self.settle()

    def field(self, name: str) -> TypedField:
        """A field by its name."""
        found = self.page.findChild(TypedField, name)
        assert found is not None, f"no field called {name}"
        return found

    def retype(self, text: str) -> None:
        """Type over what the field with the keyboard holds."""
        field = keyboard_target()
        assert isinstance(field, TypedField)
        field.selectAll()
        write(text)

    @property
    def warning(self) -> str:
        """What the page warns of."""
        return " ".join(self.page.plan.notice.words).strip()

    @property
    def contradictions(self) -> list[str]:
        """The codes of what is listed as contradicting."""
        found = self.page.findChild(FindingList, "contradictions_list")
        assert found is not None
        return [one.code for one in found.found]

    @property
    def spoken(self) -> str:
        """What a screen reader is told of the passage in hand."""
        return str(self.page.plan.board.accessibleDescription())

    @property
    def waiting(self) -> list[str]:
        """Who has no hour yet."""
        model = self.page.plan.side.unplaced.unplaced
        return [model.lines(one)[0] for one in model.passages]

    # --- the mouse ------------------------------------------------------------------------------

    def place(self, panel: str, minute: int) -> QPoint:
        """The place of an hour before a panel, on the board's viewport."""
        board = self.page.plan.board
        assert board.laid is not None
        names = [column.id for column in board.laid.board.columns]
        x = (names.index(panel) + 0.3) * board.laid.column - board.horizontalOffset()
        return QPoint(round(x), round(board.laid.y(minute) - board.verticalOffset()))

    def drag(self, subject: str, panel: str, minute: int, *, drop: bool = True) -> None:
        """Pull a candidate's block so that the candidate begins at `minute` before a panel."""
        passage = self.passage(subject)
        assert passage.start is not None
        grip = passage.preparation + 5
        start = self.place(passage.panel or "", passage.start + grip)
        end = self.place(panel, minute + grip)
        view = self.page.plan.board.viewport()
        mouse(view, QEvent.Type.MouseButtonPress, start)
        mouse(view, QEvent.Type.MouseMove, start + QPoint(12, 12))
        mouse(view, QEvent.Type.MouseMove, end)
        if drop:
            mouse(view, QEvent.Type.MouseButtonRelease, end)
            self.settle()

    def wheel(self, turned: int) -> None:
        """Turn the wheel over the board with Ctrl held down."""
        view = self.page.plan.board.viewport()
        at = QPointF(view.rect().center())
        event = QWheelEvent(
            at, QPointF(view.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, turned),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(view, event)

    def drag_in(self, row: int, panel: str, minute: int) -> None:
        """Pull a waiting passage from the list onto the board."""
        plan = self.page.plan
        source, board = plan.side.unplaced, plan.board.viewport()
        start = source.visualRect(source.unplaced.index(row)).center()
        view = source.viewport()
        over = view.mapFromGlobal(board.mapToGlobal(self.place(panel, minute + 10)))
        mouse(view, QEvent.Type.MouseButtonPress, start)
        mouse(view, QEvent.Type.MouseMove, start - QPoint(20, 0))
        mouse(view, QEvent.Type.MouseMove, over)
        mouse(view, QEvent.Type.MouseButtonRelease, over)
        self.settle()


def mouse(view: QWidget, kind: QEvent.Type, place: QPoint) -> None:
    """An event of the left button at a place of a viewport."""
    moving, none = kind is QEvent.Type.MouseMove, Qt.MouseButton.NoButton
    released = kind is QEvent.Type.MouseButtonRelease
    left = Qt.MouseButton.LeftButton
    event = QMouseEvent(
        kind, QPointF(place), QPointF(view.mapToGlobal(place)), none if moving else left,
        none if released else left, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(view, event)
