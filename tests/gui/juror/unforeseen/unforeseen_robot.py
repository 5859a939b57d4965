"""A juror before whom something unforeseen happens: by keyboard, reading what is on screen."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)

from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.juror.unforeseen.passage_strip import PassageStrip
from jury_desk.services.day_log import DayLog
from jury_desk.services.juror_day import JurorDay
from tests.contracts.marking import TickingClock
from tests.gui.dialog_robots import visible_texts
from tests.gui.juror.desks import Desk
from tests.gui.robots import CTRL, Key, press


class UnforeseenRobot:
    """Opens the menu, fills the card in hand, and reads the list, the strip and the disk."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.page = desk.page

    # --- the menu ---------------------------------------------------------------------------------

    def open_menu(self) -> list[str]:
        """Ctrl+I; what can be chosen."""
        press(Key.Key_I, CTRL)
        menu = self.page.around.unforeseen.menu
        assert menu.isVisible()
        return [
            act.text().split("\t")[0] for act in menu.actions() if act.isEnabled() and act.text()
        ]

    def choose(self, text: str) -> None:
        """Open the menu and go down to an entry, then Enter."""
        assert text in self.open_menu(), text
        menu = self.page.around.unforeseen.menu
        for _ in menu.actions():
            if menu.activeAction().text().split("\t")[0] == text:
                break
            QTest.keyClick(menu, Key.Key_Down)
        QTest.keyClick(menu, Key.Key_Return)
        self.desk.robot.settle()

    # --- the card ---------------------------------------------------------------------------------

    @property
    def card(self) -> CardDialog:
        """The card on screen. AssertionError where there is none."""
        found = self._cards()
        assert found, "no card is open"
        return found[-1]

    def is_asked(self) -> bool:
        """Whether a card is on screen."""
        return bool(self._cards())

    def told(self) -> str:
        """Everything that the card says."""
        return visible_texts(self.card)

    def refusal(self) -> str:
        """What the card says is wrong."""
        label = self.card.findChild(QLabel, "footer_label")
        assert isinstance(label, QLabel)
        return label.text()

    def write(self, name: str, text: str) -> None:
        """Put a text into a field, as one pastes it."""
        edit = self.card.findChild(QLineEdit, name) or self.card.findChild(QPlainTextEdit, name)
        assert edit is not None
        assert edit.isVisible()
        edit.setFocus()
        if isinstance(edit, QLineEdit):
            edit.selectAll()
            edit.insert(text)
            edit.setModified(True)
        else:
            edit.selectAll()
            edit.insertPlainText(text)

    def pick(self, name: str, text: str) -> None:
        """Choose an entry of a field by its keys."""
        box = self.card.findChild(QComboBox, name)
        assert box is not None
        assert box.isVisible()
        box.setFocus()
        press(Key.Key_Home)
        for _ in range(box.count()):
            if box.currentText() == text:
                break
            press(Key.Key_Down)
        assert box.currentText() == text, [box.itemText(n) for n in range(box.count())]
        box.activated.emit(box.currentIndex())
        self.desk.robot.settle()

    def entries(self, name: str) -> list[str]:
        """What a field of the card offers."""
        box = self.card.findChild(QComboBox, name)
        assert box is not None
        return [box.itemText(place) for place in range(box.count())]

    def everywhere(self) -> str:
        """What the card's box to tick says."""
        box = self.card.findChild(QCheckBox, "everywhere_box")
        assert box is not None
        assert box.isVisible()
        return box.text()

    def confirm(self) -> None:
        """Ctrl+Enter, from wherever the keyboard is in the card."""
        press(Key.Key_Return, CTRL)
        self.desk.robot.settle()

    def go_on(self, reason: str) -> None:
        """Give the reason and confirm; the card is gone then."""
        self.write("reason_edit", reason)
        self.confirm()
        assert not self.is_asked(), self.refusal()

    def escape(self) -> None:
        """Put the card away."""
        press(Key.Key_Escape)
        self.desk.robot.settle()

    # --- what is on screen and on disk ------------------------------------------------------------

    def rows(self) -> list[str]:
        """The day's list, row by row, as a screen reader says it."""
        model = self.page.passages.day_model
        return [str(model.data(model.index(place))) for place in range(model.rowCount())]

    def row(self, name: str) -> str:
        """The row of a name."""
        found = [row for row in self.rows() if name in row]
        assert len(found) == 1, self.rows()
        return found[0]

    @property
    def strip(self) -> PassageStrip:
        return self.page.around.unforeseen.strip

    def strip_texts(self) -> list[str]:
        """What the strip under the head says."""
        return [line.text for line in self.strip.lines] if self.strip.isVisible() else []

    def press_in_strip(self, text: str) -> None:
        """Press a button of the strip by Space."""
        found = [b for b in self.strip.findChildren(QPushButton) if b.text() == text]
        assert found, [b.text() for b in self.strip.findChildren(QPushButton)]
        found[0].setFocus()
        QTest.keyClick(found[0], Key.Key_Space)
        self.desk.robot.settle()

    def log(self) -> DayLog:
        """The day's journal as the disk holds it."""
        return JurorDay(self.desk.store, TickingClock()).log("session-1")

    def _cards(self) -> list[CardDialog]:
        QApplication.processEvents()
        return [card for card in self.page.findChildren(CardDialog) if card.isVisible()]
