from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from jury_desk.domain.scale import Level, Scale
from jury_desk.gui.juror.level_keys import level_of_key, top_row_digit

NO = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier


def scale(keys: str) -> Scale:
    levels = tuple(Level(id=f"l{n}", label=key, short=key, key=key) for n, key in enumerate(keys))
    return Scale(id="s", label="s", levels=levels)


def pressed(text: str, modifiers: Any = NO, scan: int = 0, virtual: int = 0) -> QKeyEvent:
    kind = QEvent.Type.KeyPress
    return QKeyEvent(kind, Qt.Key.Key_unknown, modifiers, scan, virtual, 0, text)


def key_of(event: QKeyEvent, keys: str) -> str | None:
    level = level_of_key(event, scale(keys))
    return level.key if level else None


@pytest.mark.parametrize("digit", "1234567890")
def test_digit_gives_its_level_when_top_row_or_keypad_types_it(digit: str) -> None:
    assert key_of(pressed(digit), "1234567890") == digit
    assert key_of(pressed(digit, KEYPAD), "1234567890") == digit


@pytest.mark.parametrize(("typed", "digit"), list(zip("&é\"'(-è_çà", "1234567890", strict=True)))
def test_unshifted_top_row_gives_its_digit_when_keyboard_is_azerty(typed: str, digit: str) -> None:
    assert key_of(pressed(typed), "1234567890") == digit


@pytest.mark.parametrize("digit", "1234567890")
def test_shifted_top_row_gives_its_digit_when_keyboard_is_azerty(digit: str) -> None:
    assert key_of(pressed(digit, SHIFT), "1234567890") == digit


@pytest.mark.parametrize(("typed", "digit"), [("§", "6"), ("!", "8")])
def test_belgian_and_apple_keys_give_their_digit_when_unshifted(typed: str, digit: str) -> None:
    assert key_of(pressed(typed), "12345678") == digit


def test_shifted_sign_gives_nothing_when_keyboard_is_qwerty() -> None:
    assert key_of(pressed("!", SHIFT), "12345678") is None


@pytest.mark.parametrize(
    ("platform", "scan", "virtual"),
    [("linux", 10, 0), ("win32", 2, 0), ("darwin", 0, 18)],
)
def test_first_key_of_top_row_is_1_when_asked_by_its_place(
    platform: str, scan: int, virtual: int
) -> None:
    assert top_row_digit(pressed('"', scan=scan, virtual=virtual), platform) == "1"
    assert top_row_digit(pressed("a", scan=38, virtual=0), platform) is None


def test_top_row_gives_its_digit_when_layout_types_something_else(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert key_of(pressed("«", scan=11), "1234") == "2"


def test_typed_level_key_wins_when_it_is_also_a_place_of_the_top_row() -> None:
    assert key_of(pressed("-"), "123456-") == "-"
    assert key_of(pressed("-"), "123456") == "6"


@pytest.mark.parametrize("typed", ["a", "A"])
def test_letter_gives_its_level_when_case_differs(typed: str) -> None:
    assert key_of(pressed(typed), "ABCD") == "A"


def test_exact_letter_wins_when_scale_has_both_cases() -> None:
    assert key_of(pressed("a"), "Aa") == "a"
    assert key_of(pressed("A"), "Aa") == "A"


@pytest.mark.parametrize("modifier", [CTRL, Qt.KeyboardModifier.AltModifier])
def test_nothing_is_given_when_a_command_key_is_held(modifier: Qt.KeyboardModifier) -> None:
    assert key_of(pressed("1", modifier), "1234") is None


@pytest.mark.parametrize("typed", ["", "\r", "\x1b", "9"])
def test_nothing_is_given_when_key_is_no_level(typed: str) -> None:
    assert key_of(pressed(typed), "1234") is None
