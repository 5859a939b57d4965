"""A field that offers a few choices."""

import pytest
from PySide6.QtWidgets import QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from jury_desk.gui.kit.choice_field import ChoiceField


@pytest.mark.usefixtures("look")
def test_long_word_ends_in_an_ellipsis_when_the_field_is_narrow(qtbot: QtBot) -> None:
    field = ChoiceField()
    qtbot.addWidget(field)
    field.offer([("long", "Standard: two members, the majority from outside"), ("short", "No")])
    field.resize(160, 44)
    said = []
    for value in ("long", "short"):
        field.set_value(value)
        option = QStyleOptionComboBox()
        field.initStyleOption(option)
        said.append(option.currentText)
    assert said[0].startswith("Standard")
    assert said[0].endswith("…")
    assert said[1] == "No"
    assert field.itemText(0).endswith("from outside")
