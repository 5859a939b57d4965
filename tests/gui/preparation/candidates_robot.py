"""A secretary at the candidates' page: keys, clicks, and what is on screen."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from jury_desk.domain.preparation.people import Candidate
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.kit.choice_field import ChoiceField
from jury_desk.gui.preparation.candidates.candidate_card import CandidateCard
from jury_desk.gui.preparation.candidates.candidates_page import CandidatesPage
from jury_desk.gui.preparation.candidates.candidates_view import CandidatesView
from jury_desk.gui.preparation.candidates.teams_view import TeamsView
from jury_desk.gui.preparation.desk import PreparationDesk
from tests.gui.robots import CTRL, NO, PATIENCE_MS, Key, keyboard_target, press, write

_Widget = TypeVar("_Widget", bound=QWidget)


def give_keyboard(window: QWidget) -> None:
    """Bring a dialog to the front, as a desktop does."""
    deadline = QDeadlineTimer(PATIENCE_MS)
    window.activateWindow()
    while not window.isAncestorOf(keyboard_target()):
        assert not deadline.hasExpired(), "the dialog does not get the keyboard"
        window.activateWindow()  # who looked for the keyboard may have waked another window
        QApplication.processEvents()


class CandidatesRobot:
    """`settle` waits until everything sent is recorded and shown."""

    def __init__(
        self, page: CandidatesPage, desk: PreparationDesk, settle: Callable[[], None]
    ) -> None:
        self.page = page
        self.desk = desk
        self._settle = settle
        self.list = self.one(CandidatesView)
        self.card = self.one(CandidateCard)
        self.teams = self.one(TeamsView)

    # --- what is on screen ----------------------------------------------------------------------

    def one(self, kind: type[_Widget], name: str = "", within: QWidget | None = None) -> _Widget:
        """The only part of that kind, and name where one is given."""
        root = within or self.page
        parts = root.findChildren(kind, name) if name else root.findChildren(kind)
        assert len(parts) == 1, f"{len(parts)} of {kind.__name__} {name}"
        return parts[0]

    def names(self) -> list[str]:
        """The names listed."""
        return [entry.candidate.name for entry in self.list.candidates.rows]

    def person(self, candidate: str) -> Candidate:
        """A candidate as recorded."""
        return self.desk.service.state.candidates[candidate]

    def text(self, name: str) -> str:
        """The text of a part of the card."""
        part = self.one(QWidget, name, self.card)
        assert isinstance(part, QLabel | QLineEdit | QAbstractButton)
        return part.text()

    def shows(self, name: str) -> bool:
        """Whether a part of the page is in sight."""
        return self.one(QWidget, name).isVisible()

    def card_name(self) -> str:
        """Whose card it is."""
        self.rest()
        return self.text("name_title")

    def has_keyboard(self, name: str) -> bool:
        """Whether the part of that name has the keyboard."""
        return keyboard_target().objectName() == name

    def dialog(self, kind: type[_Widget]) -> _Widget:
        """The dialog that is open, the keyboard in it."""
        found = [one for one in self.page.findChildren(kind) if one.isVisible()]
        assert len(found) == 1
        give_keyboard(found[0])
        return found[0]

    # --- what the secretary does ----------------------------------------------------------------

    def settle(self) -> None:
        """Wait until everything is recorded and shown, the card too."""
        self._settle()
        self.rest()
        self._settle()

    def rest(self) -> None:
        """Let the card follow the list."""
        self.page.show_now()

    def choose(self, *candidates: str) -> None:
        """Go to candidates of the list by the arrows, and select them all."""
        self.list.setFocus()
        press(Key.Key_Home)
        for number, candidate in enumerate(candidates):
            while self.list.current != candidate:
                press(Key.Key_Down, CTRL if number else NO)
            if number:
                press(Key.Key_Space, CTRL)
        self.settle()

    def look_for(self, text: str) -> None:
        """Type into the filter, cleared first."""
        press(Key.Key_F, CTRL)
        press(Key.Key_Delete)
        write(text)

    def type_into(self, name: str, text: str) -> None:
        """Replace what stands in a field of the card and leave it by Tab."""
        self.go_to(name)
        press(Key.Key_A, CTRL)
        if text:
            write(text)
        else:
            press(Key.Key_Delete)
        press(Key.Key_Tab)
        self.settle()

    def go_to(self, name: str) -> None:
        """Go through the card by Tab to a field."""
        self.card.take_keyboard()
        for _ in range(60):
            if self.has_keyboard(name):
                return
            press(Key.Key_Tab)
        raise AssertionError(f"Tab never came to {name}")

    def pick(self, name: str, value: object, within: QWidget | None = None) -> None:
        """Choose a value of a field by the arrows."""
        field = self.one(ChoiceField, name, within or self.card)
        field.setFocus()
        press(Key.Key_Home)
        while field.value != value:
            before = field.value
            press(Key.Key_Down)
            assert field.value != before, f"{value} is not offered"
        self.settle()

    def click(self, name: str, within: QWidget | None = None) -> None:
        """Click a button that is in sight."""
        buttons = (within or self.page).findChildren(QAbstractButton, name)
        shown = [button for button in buttons if button.isVisible()]
        assert len(shown) == 1, f"{len(shown)} of {name}"
        QTest.mouseClick(shown[0], Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def accept(self, dialog: CardDialog) -> None:
        """Ctrl+Enter, from wherever the keyboard is."""
        give_keyboard(dialog)
        press(Key.Key_Return, CTRL)
        self.settle()

    def undo(self) -> None:
        press(Key.Key_Z, CTRL)
        self.settle()
