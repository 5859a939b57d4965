"""A signed sheet corrected: both versions side by side."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from jury_desk.domain.grid import Grid
from jury_desk.domain.sheet import Mark
from jury_desk.gui.dialogs.versions_dialog import VersionsDialog
from jury_desk.gui.juror.sheet_versions import Version, compared
from jury_desk.gui.kit.choice_field import ChoiceField
from jury_desk.gui.kit.language import set_language
from jury_desk.gui.kit.theme import theme
from tests.examples import example_grid
from tests.gui.dialog_robots import visible_texts
from tests.gui.juror.desks import spoken

SIGNED = dt.datetime(2026, 6, 12, 10, 12, tzinfo=dt.UTC)
FIRST = Version(
    1,
    SIGNED,
    {
        "k1": Mark("acquis"),
        "k2": Mark("non-acquis", "Ne reformule jamais"),
        "k3": Mark("partiel", "Peu sourcé <b>!</b>"),
        "k4": Mark("acquis", "Bien"),
    },
)
SECOND = Version(
    2,
    None,
    {
        "k1": Mark("partiel", "Un seul canal"),
        "k2": Mark("non-acquis", "Reformule une fois"),
        "k3": Mark("partiel", "Peu sourcé <b>!</b>"),
        "k4": Mark("acquis", "Bien\u202e"),
    },
)


@pytest.fixture
def grid() -> Grid:
    return example_grid(5)


def opened(grid: Grid, *versions: Version) -> VersionsDialog:
    set_language("en")
    dialog = VersionsDialog(grid, grid.blocs[0].criteria, versions or (FIRST, SECOND))
    dialog.open()
    QApplication.processEvents()
    return dialog


def told(dialog: VersionsDialog) -> str:
    view = dialog.findChild(QTextBrowser, "versions_text")
    assert view is not None
    return view.toPlainText()


def test_levels_and_words_that_differ_are_found(grid: Grid) -> None:
    rows = compared(grid, grid.blocs[0].criteria, FIRST, SECOND)
    changes = {
        row.criterion.id: (row.level_changed, row.text_changed) for row in rows if row.is_changed
    }
    assert changes == {"k1": (True, True), "k2": (False, True), "k4": (False, True)}
    runs = {run.text.strip(): run.kind for run in rows[1].runs if run.text.strip()}
    assert runs["jamais"] == "removed"
    assert runs["fois"] == "added"


def test_changed_criteria_alone_are_shown_until_the_others_are_asked_for(
    grid: Grid, qtbot: QtBot
) -> None:
    dialog = opened(grid)
    counted = next(line for line in visible_texts(dialog).splitlines() if line.endswith("differ"))
    assert (counted[:7], " and 3 text" in counted) == ("1 level", True)
    shown = told(dialog)
    assert "CE1.3" not in shown
    for part in ("CE1.1", "Acquis", "Partiellement acquis", "Un seul canal", "no comment"):
        assert part in shown
    assert dialog.extra_button.text().startswith("Show the 2 unchanged")
    QTest.mouseClick(dialog.extra_button, Qt.MouseButton.LeftButton)
    assert "CE1.3" in told(dialog)
    assert "Peu sourcé <b>!</b>" in told(dialog)
    assert told(dialog).index("CE1.4") < told(dialog).index("CE1.3")
    QTest.mouseClick(dialog.extra_button, Qt.MouseButton.LeftButton)
    assert "CE1.3" not in told(dialog)
    dialog.accept()


def test_directional_signs_are_visible_where_a_text_got_them(grid: Grid, qtbot: QtBot) -> None:
    dialog = opened(grid)
    assert "Bien‹RLO›" in told(dialog)
    dialog.accept()


def test_any_two_versions_are_compared_when_there_are_more(grid: Grid, qtbot: QtBot) -> None:
    third = Version(3, SIGNED, dict(FIRST.marks))
    dialog = opened(grid, FIRST, Version(2, SIGNED, SECOND.marks), third)
    before = dialog.findChild(ChoiceField, "old_choice")
    assert before is not None
    assert before.currentText().startswith("Version 2 · signed on 12/06/2026")
    before.setCurrentIndex(0)
    before.activated.emit(0)
    assert "No level and no text differs." in visible_texts(dialog)
    assert "CE1.1" not in told(dialog)
    dialog.accept()


def test_same_versions_are_compared_when_the_language_changes(grid: Grid, qtbot: QtBot) -> None:
    dialog = opened(grid, FIRST, SECOND, Version(3, None, FIRST.marks))
    before = told(dialog)
    set_language("fr")
    QApplication.processEvents()
    set_language("en")
    QApplication.processEvents()
    assert told(dialog) == before
    dialog.accept()


@pytest.mark.parametrize("zoom", [80, 200])
def test_dialog_stays_within_the_screen_when_zoomed(grid: Grid, qtbot: QtBot, zoom: int) -> None:
    theme().set_zoom(zoom)
    dialog = opened(grid)
    room = dialog.screen().availableGeometry()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
    close = dialog.findChild(QPushButton, "accept_button")
    assert close is not None
    assert dialog.rect().contains(QRect(close.mapTo(dialog, QPoint()), close.size()))
    dialog.accept()
    theme().set_zoom(100)


def test_comparison_says_its_name_and_is_left_by_escape(grid: Grid, qtbot: QtBot) -> None:
    dialog = opened(grid)
    field = spoken(dialog.findChild(QTextBrowser, "versions_text"))
    assert field.text(QAccessible.Text.Name) == "Both versions side by side"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
