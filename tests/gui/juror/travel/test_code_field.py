"""The code on a juror's paper: in groups, and checked at the key that writes it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from jury_desk.exchange.pass_code import PassCodes
from jury_desk.gui.juror.travel.code_field import CodeField, grouped
from jury_desk.gui.kit.language import set_language


@pytest.fixture(autouse=True)
def english(look: None) -> None:
    """Words as they stand in the source."""
    set_language("en")


@pytest.mark.parametrize(
    ("typed", "seen"),
    [("k7f2xa", "K7F-2XA"), ("K7F 2XA-cm", "K7F-2XA-CM"), ("k7f", "K7F"), ("", "")],
)
def test_code_stands_in_groups_when_it_is_typed(typed: str, seen: str) -> None:
    assert grouped(typed) == seen


@pytest.fixture
def code(qtbot: QtBot) -> CodeField:
    field = CodeField()
    field.check_with(PassCodes().checked)
    qtbot.addWidget(field)
    field.show()
    return field


def test_code_is_told_good_when_its_last_sign_is_typed(code: CodeField) -> None:
    right = PassCodes().new()
    QTest.keyClicks(code.code_edit, right.replace("-", "").lower()[:-1])
    assert "groups" in code.words
    QTest.keyClicks(code.code_edit, right[-1])
    assert (code.code, code.words) == (right, "No typing mistake in this code.")
    assert bool(code.is_whole)


def test_strange_sign_is_told_at_once_when_it_is_typed(code: CodeField) -> None:
    QTest.keyClicks(code.code_edit, "K7F2")
    before = code.words
    QTest.keyClicks(code.code_edit, "0")
    assert code.words != before
    assert "0" in code.words
    QTest.keyClick(code.code_edit, Qt.Key.Key_Backspace)
    assert code.words == before


def test_mistaken_sign_is_told_when_the_code_is_whole(code: CodeField) -> None:
    right = PassCodes().new()
    other = "A" if right[0] != "A" else "C"
    QTest.keyClicks(code.code_edit, other + right[1:])
    assert not code.is_whole
    assert code.words not in ("", "No typing mistake in this code.")


def test_cursor_stays_where_it_is_when_a_sign_in_the_middle_is_mended(code: CodeField) -> None:
    QTest.keyClicks(code.code_edit, "K7FXA")
    code.code_edit.setCursorPosition(4)
    QTest.keyClicks(code.code_edit, "2")
    assert code.code == "K7F-2XA"
    assert code.code_edit.cursorPosition() == 5
