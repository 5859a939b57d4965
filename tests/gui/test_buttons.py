import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from jury_desk.gui.kit.buttons import click_on_enter


@pytest.mark.parametrize("kind", [QPushButton, QToolButton])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_button_is_clicked_once_when_enter_or_space_is_pressed(
    qtbot: QtBot, kind: type[QPushButton] | type[QToolButton], key: Qt.Key
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = kind()
    QHBoxLayout(window).addWidget(button)
    click_on_enter(window)
    clicks: list[bool] = []
    button.clicked.connect(lambda: clicks.append(True))
    QTest.keyClick(button, key)
    assert clicks == [True]
    QTest.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert clicks == [True]
