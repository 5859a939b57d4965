"""What a secretary does on the pages of the day."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.preparation.reception.reception_page import ReceptionPage
from tests.gui.conftest import PATIENCE_MS


def settle(page: ReceptionPage) -> None:
    """Wait until everything asked for is there and shown."""
    for _ in range(2):
        assert page.flow.drain(PATIENCE_MS)
        assert page.sticks.drain(PATIENCE_MS)
        QApplication.processEvents()


def part(page: QWidget, name: str) -> Any:
    """A widget by its name."""
    found = page.findChild(QWidget, name)
    assert found is not None, name
    return found


def go_to(page: ReceptionPage, row: int, column: int) -> None:
    """Take a cell of the wall in hand."""
    wall = part(page, "wall_view")
    wall.setCurrentIndex(wall.wall.index(row, column))


def take_sheet(page: ReceptionPage, sheet: str) -> None:
    """Take a sheet of the candidate in hand."""
    view = part(page, "sheets_view")
    view.show_rows(view.rows, sheet)


def card() -> Any:
    """The card on screen."""
    QApplication.processEvents()
    found = QApplication.activeModalWidget()
    assert isinstance(found, CardDialog)
    return found


def told(page: ReceptionPage, row: int, column: int) -> str:
    """What a screen reader says of a cell."""
    model = part(page, "wall_view").wall
    return str(model.data(model.index(row, column), Qt.ItemDataRole.AccessibleTextRole))
