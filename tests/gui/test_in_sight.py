"""What has the keyboard, on a page that scrolls."""

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from jury_desk.gui.kit.in_sight import keep_in_sight


@pytest.mark.usefixtures("look")
def test_field_with_the_keyboard_stays_in_sight_when_what_is_above_it_grows(qtbot: QtBot) -> None:
    area, body = QScrollArea(), QWidget()
    above, field = QWidget(), QLineEdit()
    column = QVBoxLayout(body)
    column.addWidget(above)
    column.addWidget(field)
    area.setWidget(body)
    area.setWidgetResizable(True)
    qtbot.addWidget(area)
    keep_in_sight(area)
    area.resize(300, 200)
    with qtbot.waitActive(area):
        area.show()
        area.activateWindow()
    field.setFocus()
    above.setMinimumHeight(900)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    QApplication.processEvents()
    assert field.visibleRegion().boundingRect().height() == field.height()
