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


@pytest.mark.usefixtures("look")
def test_end_of_a_long_word_is_seen_when_another_choice_begins_alike(qtbot: QtBot) -> None:
    field = ChoiceField()
    qtbot.addWidget(field)
    long = "Mise en situation professionnelle simulée, individuelle"
    field.offer([("b1", f"{long} (Bloc 1)"), ("b2", f"{long} (Bloc 2)")])
    field.resize(220, 44)
    said = []
    for value in ("b1", "b2"):
        field.set_value(value)
        option = QStyleOptionComboBox()
        field.initStyleOption(option)
        said.append(option.currentText)
    assert said[0] != said[1]
    assert [one[-2:] for one in said] == ["1)", "2)"]
