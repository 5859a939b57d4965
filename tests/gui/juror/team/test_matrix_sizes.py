"""The matrix at every zoom and width: text first, cells that are reached, names in sight."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from jury_desk.gui.juror.team.matrix_layouts import columns_for
from jury_desk.gui.kit.theme import Theme, theme
from tests.gui.juror.team.robot import TeamDesk
from tests.gui.robots import Key, press


def resize(host: QWidget, desk: TeamDesk, width: int, height: int, zoom: int = 100) -> None:
    """Give the window another size and zoom."""
    theme().set_zoom(zoom)
    host.setGeometry(QRect(0, 0, width, height))
    desk.page.setGeometry(host.rect())
    QApplication.processEvents()


@pytest.mark.parametrize("zoom", [80, 100, 150, 200])
@pytest.mark.parametrize("width", [420, 640, 900, 1300, 1900])
@pytest.mark.parametrize("count", [2, 4, 6, 9])
def test_text_stays_readable_and_cells_large_at_every_width(
    dressed: QApplication, zoom: int, width: int, count: int
) -> None:
    own = Theme()
    own.set_zoom(zoom)
    tokens = own.tokens
    columns = columns_for(width, count, tokens, name=70)
    assert columns.side >= tokens.target
    assert columns.text_width <= tokens.text_px * 43
    if not columns.stacked:
        assert columns.text_width >= tokens.text_px * 24
        assert columns.cells >= columns.left + columns.text_width
        assert columns.overflow == 0
    assert columns.left + columns.width <= width
    assert columns.cell(count - 1).right() - columns.overflow <= columns.left + columns.width + 1
    gaps = [columns.start(n + 1) - columns.start(n) for n in range(count - 1)]
    assert all(gap >= columns.side for gap in gaps)


def test_name_of_the_column_in_hand_stays_in_sight_when_cells_scroll_sideways(
    host: QWidget, desk: TeamDesk
) -> None:
    resize(host, desk, 560, 700, 150)
    matrix = desk.place.matrix
    assert matrix.delegate.layouts.columns.overflow > 0
    for _ in range(6):
        box = matrix.visualRect(matrix.currentIndex())
        assert box.left() >= 0
        assert box.right() <= matrix.viewport().width()
        middle = matrix.delegate.layouts.columns.cell(matrix.delegate.current[1]).center().x()
        assert abs(middle - matrix.delegate.shift - box.center().x()) <= 2  # as the head shows it
        press(Key.Key_Right)


def test_current_cell_is_in_sight_when_rows_are_walked_at_double_size(
    host: QWidget, desk: TeamDesk
) -> None:
    resize(host, desk, 1100, 760, 200)
    matrix = desk.place.matrix
    assert matrix.delegate.layouts.columns.stacked
    for _ in range(5):
        box = matrix.visualRect(matrix.currentIndex())
        assert 0 <= box.top() < box.bottom() <= matrix.viewport().height()
        press(Key.Key_Down)


def test_cells_are_named_for_screen_readers_as_cells_of_a_table(desk: TeamDesk) -> None:
    matrix = desk.place.matrix
    desk.give("1", "3")
    desk.settle()
    table = QAccessible.queryAccessibleInterface(matrix)
    assert table.role() == QAccessible.Role.Table
    found: list[QAccessibleInterface] = [table.child(n) for n in range(table.childCount())]
    cells = [one for one in found if one.role() == QAccessible.Role.Cell]
    names = [one.text(QAccessible.Text.Name) for one in cells]
    assert "Team, CE1.1: Acquis" in names
    assert "Camille Aubert, CE1.1: Non acquis, apart from the team's level, to justify" in names
    assert "Anne-Charlotte O’Brien, CE1.1: Acquis, the team's level" in names
    assert "Yanis Benali, CE1.4: no level" in names
    heads = [one.text(QAccessible.Text.Name) for one in found if "Header" in one.role().name]
    assert "Anne-Charlotte O’Brien" in heads
    assert "CE1.4" in heads


def test_head_shortens_names_that_do_not_fit_and_keeps_members_apart(desk: TeamDesk) -> None:
    names = desk.place.matrix.head.names
    assert names[:3] == ("Team", "Camille", "Yanis")
    assert names[3] in ("Aïssatou", "AD")  # never cut
    assert names[5] == "A.\u2011C."


def test_head_of_the_desk_tells_members_and_accommodations(desk: TeamDesk) -> None:
    told = desk.place.head.accessibleName()
    assert "Équipe 3" in told
    assert "GARNIER Zoé\u00a0: Temps majoré d’un tiers" in told
    assert "O’BRIEN Anne-Charlotte" in told


def test_accommodation_is_whole_when_the_page_is_low(desk: TeamDesk) -> None:
    head = desk.place.head
    desk.place.set_low(True)
    for width in (900, 420):
        head.set_columns(16, width)
        chip = head.findChild(QLabel, "accommodation_chip")
        assert chip is not None
        assert chip.text() == "GARNIER Zoé\u00a0: Temps majoré d’un tiers"
        assert chip.width() >= chip.sizeHint().width()
        box = chip.parentWidget()
        assert box is not None
        assert box.rect().contains(chip.geometry())
