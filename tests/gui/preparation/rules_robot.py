"""A secretary at the rules, by keyboard."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMenu, QWidget

from jury_desk.gui.preparation.rules.rules_page import RulesPage
from jury_desk.gui.preparation.rules.rules_row import RuleRow
from tests.gui.preparation.conftest import Settle
from tests.gui.robots import Key, keyboard_target, press, write


def _spoken(widget: QWidget) -> str:
    return str(QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name))


class RulesRobot:
    """A secretary at the rules."""

    def __init__(self, page: RulesPage, settle: Settle) -> None:
        self.page = page
        self.settle = settle

    def rows(self) -> list[RuleRow]:
        return [row for row in self.page.findChildren(RuleRow) if row.isVisible()]

    def row(self, words: str) -> RuleRow:
        """The rule whose sentence holds these words."""
        found = [row for row in self.rows() if words in self.sentence(row)]
        assert found, [self.sentence(row) for row in self.rows()]
        return found[0]

    @staticmethod
    def sentence(row: RuleRow) -> str:
        label: Any = row.findChild(QLabel, "rule_text")
        return str(label.text())

    @staticmethod
    def mark(row: RuleRow) -> str:
        label: Any = row.findChild(QLabel, "mark_state")
        return str(label.text())

    def go_to(self, name: str) -> QWidget:
        """Tab on until the field that a screen reader calls so has the keyboard."""
        seen = []
        for _ in range(200):
            target = keyboard_target()
            spoken = target.accessibleName() or _spoken(target)
            if spoken == name:
                return target
            seen.append(spoken)
            press(Key.Key_Tab)
        raise AssertionError(f"{name} is never reached by Tab: {list(dict.fromkeys(seen))}")

    def type_over(self, name: str, text: str) -> None:
        """Replace what a field holds and leave it."""
        field = self.go_to(name)
        assert isinstance(field, QLineEdit)
        field.selectAll()
        write(text)
        press(Key.Key_Return)
        self.settle()

    def choose(self, name: str, word: str) -> None:
        """Choose in a field of choices the one that begins so, with the arrows."""
        field: Any = self.go_to(name)
        at = field.findText(word, Qt.MatchFlag.MatchStartsWith)
        assert at >= 0, [field.itemText(n) for n in range(field.count())]
        press(Key.Key_Home)
        for _ in range(at):
            press(Key.Key_Down)
        self.settle()

    def press_button(self, name: str) -> None:
        self.go_to(name)
        press(Key.Key_Return)
        self.settle()

    def dialog(self) -> QDialog:
        found = [one for one in self.page.findChildren(QDialog) if one.isVisible()]
        assert len(found) == 1
        return found[0]

    def results(self) -> list[str]:
        """What the trial tells, line by line."""
        model = self.page.trial.findChild(QWidget, "results_view").model()  # type: ignore[union-attr]
        return [str(model.index(n, 0).data()) for n in range(model.rowCount())]

    def result(self, begin: str) -> str:
        found = [line for line in self.results() if line.startswith(begin)]
        assert found, self.results()
        return found[0]

    def fill(self, word: str) -> None:
        """Fill the made-up candidate in with one level."""
        self.press_button("Fill in…")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        words = [action.text() for action in menu.actions()]
        for _ in range(words.index(f"Everything: {word}") + 1):
            QTest.keyClick(menu, Key.Key_Down)
        QTest.keyClick(menu, Key.Key_Return)
        self.settle()

    def to_the_levels(self) -> Any:
        view = self.go_to("Levels of the made-up candidate")
        press(Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        return view

    def to_criterion(self, code: str, juror: int = 0) -> None:
        """Arrow down to a criterion, and right to a juror; 0 stays on the words."""
        view = self.to_the_levels()
        model = view.model()
        for _ in range(model.rowCount()):
            if str(view.currentIndex().siblingAtColumn(0).data()).startswith(f"{code} "):
                break
            press(Key.Key_Down)
        assert str(view.currentIndex().siblingAtColumn(0).data()).startswith(f"{code} ")
        for _ in range(juror):
            press(Key.Key_Right)
