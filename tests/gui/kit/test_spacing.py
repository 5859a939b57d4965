"""Margins and gaps follow the zoom, whatever became of a part since."""

import shiboken6
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.theme import theme


def test_margins_follow_the_zoom_when_a_part_is_gone(qtbot: QtBot, look: None) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    column = QVBoxLayout(root)
    column.setContentsMargins(8, 8, 8, 8)
    part = QWidget(root)
    QVBoxLayout(part)
    column.addWidget(part)
    Spacing(root)
    shiboken6.delete(part)

    theme().set_zoom(200)

    assert column.contentsMargins().left() == 16
