"""A secretary at the panels' page, who knows it by what is on it."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from jury_desk.domain.preparation.panel import Panel
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.kit.check_list import CheckList
from jury_desk.gui.kit.chip import Chip
from jury_desk.gui.kit.choice_field import ChoiceField
from jury_desk.gui.kit.fitted_shelf import FittedShelf
from jury_desk.gui.kit.shelf_view import ShelfView
from jury_desk.gui.kit.typed_field import TypedField
from jury_desk.gui.preparation.finding_list import FindingList
from jury_desk.gui.preparation.panels.panels_page import PanelsPage
from jury_desk.words import preparation as words
from tests.gui.conftest import Wait
from tests.gui.preparation.conftest import Settle
from tests.gui.robots import CTRL, NO, Key, keyboard_target, press, write

_Kind = TypeVar("_Kind", bound=QWidget)


class Secretary:
    """Works by keyboard, and waits until what was done is recorded."""

    def __init__(self, page: PanelsPage, settle: Settle, wait: Wait) -> None:
        self.page, self.settle, self._wait = page, settle, wait

    def one(self, kind: type[_Kind], name: str) -> _Kind:
        found = self.page.findChild(kind, name)
        assert found is not None, name
        return found

    def panel(self, id_: str = "p1") -> Panel:
        return self.page.desk.state.panels[id_]

    def take(self, name: str) -> None:
        """Go down the list to a row."""
        view = self.one(ShelfView, "panels_view")
        view.setFocus()
        press(Key.Key_Home)
        for _ in view.rows:
            if view.rows[view.currentIndex().row()].name == name:
                return
            press(Key.Key_Down)
        raise AssertionError(name)

    def choose(self, field: str, word: str) -> None:
        """Choose from a field that offers."""
        choice = self.one(ChoiceField, field)
        choice.setFocus()
        at = next(n for n in range(choice.count()) if word in choice.itemText(n))
        while choice.currentIndex() != at:
            press(Key.Key_Down if choice.currentIndex() < at else Key.Key_Up)
        self.settle()

    def fill(self, field: str, text: str) -> None:
        """Write into a field and leave it."""
        edit = self.one(TypedField, field)
        edit.setFocus()
        edit.selectAll()
        write(text)
        press(Key.Key_Tab)
        self.settle()

    def tick(self, checks: str, text: str) -> None:
        """Tick the line of a list, or take its tick away."""
        view = self.one(CheckList, checks)
        view.setFocus()
        press(Key.Key_Home)
        for check in view.checks.checks:
            if check.text == text:
                press(Key.Key_Space)
                self.settle()
                return
            press(Key.Key_Down)
        raise AssertionError(text)

    def press_button(self, name: str) -> None:
        button = self.one(QPushButton, name)
        assert not button.isHidden(), name
        button.setFocus()
        press(Key.Key_Return)
        self.settle()

    def answer(self, *acts: tuple[str, Qt.Key]) -> None:
        """In the dialog that opens: write a text, then press a key, and so on."""
        (dialog,) = (one for one in self.page.findChildren(CardDialog) if one.isVisible())
        dialog.activateWindow()
        self._wait(lambda: dialog.isAncestorOf(keyboard_target()))
        for text, key in acts:
            write(text)
            press(key, CTRL if key == Key.Key_Return else NO)
        self.settle()

    def verdicts(self) -> list[str]:
        """What the chips of the panel say."""
        return [chip.text for chip in self.page.findChildren(Chip) if chip.isVisible()]

    def reasons(self) -> str:
        """What is found about the panel."""
        found = self.one(FindingList, "findings_list").found
        return "\n".join(words.finding(one, "fr") for one in found)

    def rows(self, shelf: str) -> list[str]:
        return [f"{row.name}: {row.about}" for row in self.one(FittedShelf, shelf).rows]
