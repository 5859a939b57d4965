"""Acts of a person at the review desk, and what that person sees."""

from typing import Any, TypeVar

from PySide6.QtCore import QKeyCombination, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget

from jury_desk.domain.grid import Criterion, Grid
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.grids.draft_rows import ElementRow
from jury_desk.gui.grids.review_page import ReviewPage
from jury_desk.gui.kit.tasks import Worker
from tests.gui.grids.made_review import MadeReview

_Widget = TypeVar("_Widget", bound=QWidget)
PATIENCE_MS = 30_000


class ReviewRobot:
    """Presses keys where the keyboard is, clicks what is in sight, and reads the screen."""

    def __init__(self, page: ReviewPage, review: MadeReview, worker: Worker) -> None:
        self.page = page
        self.review = review
        self.worker = worker
        self.failures: list[Any] = []
        self.digests: list[str] = []
        self.closed: list[bool] = []
        page.failure.connect(self.failures.append)
        page.accepted.connect(self.digests.append)
        page.closed.connect(lambda: self.closed.append(True))

    # --- acts -----------------------------------------------------------------------------------

    def press(self, *keys: str) -> None:
        """Press keys one after the other where the keyboard is; all is on disk after each."""
        for key in keys:
            pressed: QKeyCombination = QKeySequence(key)[0]  # type: ignore[index]  # untold by the stubs
            QTest.keyClick(self.keyboard, pressed.key(), pressed.keyboardModifiers())
            self.settle()

    def write(self, text: str) -> None:
        """Type a text where the keyboard is."""
        QTest.keyClicks(self.keyboard, text)

    def select(self, *elements: str) -> None:
        """Select elements in the draft."""
        self.page.draft.select(elements)
        self.settle()

    def click(self, name: str) -> None:
        """Click the button of a name."""
        button = self.one(QWidget, name)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def click_in_source(self, element: str) -> None:
        """Click in the source where an element stands."""
        source, places = self.page.source, self.page.places
        assert source is not None
        assert places is not None
        view = source.view
        view.show_paragraph(places.paragraphs_of(element)[0])
        found = view.box_of(places.paragraphs_of(element)[0])
        assert found is not None
        number, box = found
        at = view.corner_of(number) + box.center()
        viewport = view.viewport()
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=at.toPoint())
        self.settle()

    def look_for(self, text: str) -> None:
        """Type into the filter."""
        self.press("Ctrl+F")
        self.write(text)
        self.settle()

    def settle(self) -> None:
        """Wait until all is on disk and on screen."""
        for _ in range(2):
            QApplication.processEvents()
            assert self.worker.drain(PATIENCE_MS)
        QApplication.processEvents()

    # --- what is seen ---------------------------------------------------------------------------

    @property
    def keyboard(self) -> QWidget:
        """What has the keyboard: a menu, a dialog's part, the page's part."""
        if QApplication.activeWindow() is None:  # without a desktop nobody gives it back
            self.page.window().activateWindow()
            QApplication.processEvents()
        popup = QApplication.activePopupWidget()
        focused = popup or QApplication.focusWidget()
        assert focused is not None
        return focused

    @property
    def dialog(self) -> CardDialog:
        """The dialog that is open."""
        found = [one for one in self.page.findChildren(CardDialog) if one.isVisible()]
        assert len(found) == 1
        return found[0]

    @property
    def has_dialog(self) -> bool:
        """Whether a dialog is open."""
        return any(one.isVisible() for one in self.page.findChildren(CardDialog))

    @property
    def menu(self) -> QMenu:
        """The menu that is open."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    @property
    def grid(self) -> Grid:
        """The grid on screen."""
        return self.page.state.draft.grid

    @property
    def shown(self) -> list[str]:
        """The elements in the draft's list."""
        rows = self.page.draft.rows.rows
        return [row.element for row in rows if isinstance(row, ElementRow)]

    @property
    def selected(self) -> tuple[str, ...]:
        """The selected elements."""
        return self.page.draft.selected

    def criterion(self, name: str) -> Criterion:
        """A criterion as it stands."""
        return next(c for bloc in self.grid.blocs for c in bloc.criteria if c.id == name)

    def text_of(self, name: str) -> str:
        """What a label says."""
        return self.one(QLabel, name).text()

    def one(self, kind: type[_Widget], name: str) -> _Widget:
        """The widget of a name that is in sight, in the dialog where one is open."""
        root: QWidget = self.dialog if self.has_dialog else self.page
        found = [one for one in root.findChildren(kind, name) if one.isVisible()]
        assert len(found) == 1, f"{name}: {len(found)}"
        return found[0]

    def sees(self, name: str) -> bool:
        """Whether a widget of a name is in sight."""
        return any(one.isVisible() for one in self.page.findChildren(QWidget, name))

    def point_on(self, element: str) -> QPoint:
        """Where an element's row is in the draft's list."""
        draft = self.page.draft
        return draft.visualRect(draft.rows.index(draft.rows.place_of(element))).center()
