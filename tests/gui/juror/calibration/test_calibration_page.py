"""A juror calibrates before the day, by keyboard alone."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from jury_desk import paths
from jury_desk.domain.calibration import code_of
from jury_desk.domain.grid import Grid
from jury_desk.errors import CalibrationError, DiskFullError, JuryDeskError
from jury_desk.gui.juror.calibration.calibration_page import CalibrationPage
from jury_desk.gui.juror.calibration.criterion_card import CriterionCard
from jury_desk.gui.juror.calibration.level_target import LevelTarget
from jury_desk.gui.kit.failures import sentence
from jury_desk.gui.kit.language import set_language
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.kit.theme import theme
from jury_desk.services.calibration import CalibrationDesk
from jury_desk.storage.example_shelf import ShippedExamples
from jury_desk.storage.files import GridFolder
from tests.contracts.memory_store import MemoryStore
from tests.examples import example_grid
from tests.gui.robots import keyboard_target, write

PATIENCE_MS = 30_000
NO = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key
GRID = GridFolder(paths.resources() / "grids").grid("manager-affaires")
EXAMPLES = ShippedExamples(paths.resources() / "calibration")
_Widget = TypeVar("_Widget", bound=QWidget)
LEVELS = {"1": "acquis", "2": "partiel", "3": "non-acquis", "4": "non-observe"}


class ShakyStore(MemoryStore):
    """A memory store whose disk can be full."""

    full = False

    def set_setting(self, name: str, value: str) -> None:
        if self.full:
            raise DiskFullError("No room.", "Make some.")
        super().set_setting(name, value)


@dataclass
class Robot:
    """The juror: keys, and what is on screen."""

    page: CalibrationPage
    worker: Worker
    store: ShakyStore
    clock: list[int]
    failures: list[JuryDeskError]

    def rest(self) -> None:
        for _ in range(2):
            assert self.worker.drain(PATIENCE_MS)
            QApplication.processEvents()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO) -> None:
        QTest.keyClick(keyboard_target(), key, modifiers)
        self.rest()

    def mark_all(self, keys: str) -> None:
        """Give each criterion in turn the level of a key."""
        self.page.cards[0].setFocus()
        for key in keys:
            write(key)
            self.press(Key.Key_Down)

    def type_code(self, code: str) -> None:
        self.find(QLineEdit, "code_edit").setFocus()
        self.find(QLineEdit, "code_edit").selectAll()
        write(code)
        self.press(Key.Key_Return)

    def find(self, kind: type[_Widget], name: str) -> _Widget:
        found = self.page.findChild(kind, name)
        assert found is not None
        return found

    def text(self, name: str) -> str:
        label = self.find(QLabel, name)
        return label.text() if label.isVisible() else ""

    def card_text(self, place: int, name: str) -> str:
        label = self.page.cards[place].findChild(QLabel, name)
        assert label is not None
        return label.text() if label.isVisible() else ""

    @property
    def at(self) -> int:
        """The place of the criterion that has the keyboard; -1 for none."""
        return next((n for n, card in enumerate(self.page.cards) if card.hasFocus()), -1)


def colleague(keys: str, grid: Grid = GRID) -> str:
    """The code of a colleague who pressed these keys."""
    example = EXAMPLES.example(grid.id)
    assert example is not None
    levels = [LEVELS[key] for key in keys]
    code = code_of(example, grid, dict(zip(example.criteria, levels, strict=True)))
    assert code is not None
    return code


Open = Callable[..., Robot]


@pytest.fixture
def open_page(qtbot: QtBot, look: None) -> Iterator[Open]:
    set_language("en")
    workers: list[Worker] = []

    def opened(store: ShakyStore | None = None, grid: Grid = GRID) -> Robot:
        worker = Worker()
        workers.append(worker)
        clock, store = [0], store or ShakyStore()
        desk = CalibrationDesk(store, EXAMPLES)
        page = CalibrationPage(desk, worker, elapsed_ms=lambda: clock[0])
        robot = Robot(page, worker, store, clock, [])
        page.failed.connect(robot.failures.append)
        page.resize(1440, 840)
        qtbot.addWidget(page)
        with qtbot.waitActive(page, timeout=PATIENCE_MS):
            page.show()
            page.activateWindow()
        page.begin(grid)
        robot.rest()
        return robot

    yield opened
    for worker in workers:
        assert worker.drain(PATIENCE_MS)
        assert worker.stop()


@pytest.fixture
def robot(open_page: Open) -> Robot:
    return open_page()


def test_the_example_is_marked_by_keys_alone_when_it_is_opened(robot: Robot) -> None:
    assert robot.at == 0
    assert robot.text("progress_label") == "0 / 8 criteria"
    robot.mark_all("1231")
    assert robot.at == 4
    assert [robot.card_text(place, "level_label") for place in range(3)] == [
        "Acquis", "Partiellement acquis", "Non acquis",
    ]  # fmt: skip
    assert robot.text("progress_label") == "4 / 8 criteria"
    robot.press(Key.Key_Up)
    robot.press(Key.Key_Backspace)
    assert robot.text("progress_label") == "3 / 8 criteria"
    assert robot.text("own_code_label") == ""


def test_no_level_is_lost_when_keys_come_faster_than_the_disk(robot: Robot) -> None:
    robot.page.cards[0].setFocus()
    for key in "12312312":
        write(key)
        QTest.keyClick(keyboard_target(), Key.Key_Down)
    assert robot.text("progress_label") == "8 / 8 criteria"
    robot.rest()
    assert robot.text("own_code_label") == colleague("12312312")


def test_a_level_is_given_when_its_target_is_clicked(robot: Robot) -> None:
    target = robot.page.cards[2].findChildren(LevelTarget)[1]
    QTest.mouseClick(target, Qt.MouseButton.LeftButton)
    robot.rest()
    assert robot.card_text(2, "level_label") == "Partiellement acquis"
    assert target.isChecked()
    assert robot.at == 2


def test_the_clock_counts_up_and_stops_nobody_when_two_minutes_have_passed(robot: Robot) -> None:
    robot.clock[0] = 151_000
    robot.mark_all("1111111")
    assert robot.text("clock_label") == "2:31 / 2:00"
    assert robot.page.cards[7].isEnabled()
    robot.clock[0] = 160_000
    write("1")
    robot.rest()
    robot.clock[0] = 300_000
    assert robot.text("clock_label") == "2:40 / 2:00"
    assert robot.text("own_code_label") == colleague("11111111")


def test_differences_are_shown_when_a_colleague_told_a_code(robot: Robot) -> None:
    robot.mark_all("11111111")
    robot.type_code(colleague("21111131").lower())
    assert robot.text("summary_label").startswith("2 ")
    assert robot.card_text(0, "compared_label") == "Another level than yours."
    assert robot.card_text(1, "compared_label") == "The same level as yours."
    assert "1 × Partiellement acquis" in robot.page.cards[0].accessibleName()
    assert robot.find(QLineEdit, "code_edit").text() == ""
    robot.press(Key.Key_F8)
    assert robot.at == 0
    robot.press(Key.Key_F8)
    assert robot.at == 6
    robot.press(Key.Key_F8)
    assert robot.at == 0
    robot.press(Key.Key_F8, SHIFT)
    assert robot.at == 6


def test_agreement_is_counted_when_three_colleagues_told_theirs(robot: Robot) -> None:
    robot.mark_all("11111111")
    for keys in ("21111111", "11111111", "31111111"):
        robot.type_code(colleague(keys))
    assert robot.card_text(0, "compared_label") == "1 of 3 as you; from Acquis to Non acquis."
    tokens = robot.find(QWidget, "codes_flow").findChildren(QPushButton)
    shown = [token for token in tokens if token.isVisible()]
    assert [token.text() for token in shown] == ["Colleague 1", "Colleague 2", "Colleague 3"]
    shown[2].setFocus()
    robot.press(Key.Key_Return)
    assert robot.card_text(0, "compared_label") == "Another level than yours."


def test_a_sentence_tells_why_when_a_code_is_mistyped(robot: Robot) -> None:
    robot.mark_all("11111111")
    robot.type_code("K7QX-2M4D-9A")
    assert robot.text("refusal_label") == " ".join(sentence(CalibrationError("", "")))
    assert robot.find(QLineEdit, "code_edit").text() == "K7QX-2M4D-9A"
    assert robot.failures == []
    robot.type_code(colleague("11111111"))
    assert robot.text("refusal_label") == ""
    assert robot.text("summary_label") == "Everybody gave your levels."


def test_levels_are_found_again_when_the_page_is_opened_later(
    robot: Robot, open_page: Open
) -> None:
    robot.mark_all("12341234")
    again = open_page(robot.store)
    assert again.text("own_code_label") == colleague("12341234")
    assert again.text("progress_label") == "8 / 8 criteria"


def test_nothing_is_left_when_everything_is_forgotten(robot: Robot, open_page: Open) -> None:
    robot.mark_all("11111111")
    robot.type_code(colleague("21111111"))
    robot.page.cards[3].setFocus()
    robot.press(Key.Key_Delete, CTRL)
    assert robot.text("progress_label") == "0 / 8 criteria"
    assert robot.card_text(0, "compared_label") == ""
    assert open_page(robot.store).text("progress_label") == "0 / 8 criteria"


def test_what_the_disk_holds_is_shown_when_it_refuses(robot: Robot) -> None:
    robot.mark_all("12")
    robot.store.full = True
    robot.mark_all("4")
    assert [error.code for error in robot.failures] == [DiskFullError.code]
    assert robot.card_text(0, "level_label") == "Acquis"
    assert robot.page.can_leave()


def test_panes_are_gone_through_when_f6_is_pressed(robot: Robot) -> None:
    robot.mark_all("11111111")
    robot.page.cards[4].setFocus()
    robot.press(Key.Key_F6)
    assert robot.find(QLineEdit, "code_edit").hasFocus()
    robot.press(Key.Key_F6)
    assert robot.find(QWidget, "example_area").hasFocus()
    robot.press(Key.Key_F6)
    assert robot.at >= 0


def test_the_page_is_left_when_escape_is_pressed(robot: Robot, qtbot: QtBot) -> None:
    with qtbot.waitSignal(robot.page.left, timeout=PATIENCE_MS):
        QTest.keyClick(robot.page.cards[0], Key.Key_Escape)


def test_it_is_said_when_the_grid_has_no_example(open_page: Open) -> None:
    robot = open_page(grid=example_grid(6))
    assert robot.text("none_label") == "There is no example for this grid yet."
    assert robot.page.cards == []


@pytest.mark.parametrize("zoom", [80, 100, 200])
@pytest.mark.parametrize("width", [1000, 1440])
def test_every_word_is_whole_when_the_text_is_large(robot: Robot, zoom: int, width: int) -> None:
    robot.mark_all("11111111")
    for keys in ("23412341", "11111111", "31111111"):
        robot.type_code(colleague(keys))
    theme().set_zoom(zoom)
    robot.page.resize(width, 840)
    robot.rest()
    for card in robot.page.cards:
        _must_fit(card)


def _must_fit(card: CriterionCard) -> None:
    for label in card.findChildren(QLabel):
        if label.isVisible() and label.text():
            corner = label.mapTo(card, label.rect().bottomRight())
            assert card.rect().contains(corner), label.text()
            wanted = label.heightForWidth(label.width()) if label.wordWrap() else 0
            assert label.height() >= wanted, label.text()
    for target in card.findChildren(QAbstractButton):
        assert min(target.width(), target.height()) >= theme().tokens.target
