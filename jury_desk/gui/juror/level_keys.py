"""From a key of any keyboard to a level of a scale."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from jury_desk.domain.scale import Level, Scale

_AZERTY = dict(zip("&é\"'(-è_çà", "1234567890", strict=True))
"""What the top row of a French keyboard types without Shift, and the digit printed above it."""

_AZERTY_OTHER = {"§": "6", "!": "8"}
"""The two keys that a Belgian or an Apple French keyboard types otherwise."""

_X11_TOP_ROW = {10 + place: digit for place, digit in enumerate("1234567890")}
_WINDOWS_TOP_ROW = {2 + place: digit for place, digit in enumerate("1234567890")}
_MAC_TOP_ROW = dict(zip((18, 19, 20, 21, 23, 22, 26, 28, 25, 29), "1234567890", strict=True))
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def level_of_key(event: QKeyEvent, scale: Scale) -> Level | None:
    """The level whose key was pressed, or None.

    What the key types comes first. A key of the digits' row that types no level's key stands for
    its digit, whatever the layout: French jurors' keyboards want Shift for digits.
    """
    if event.modifiers() & _COMMANDS:
        return None
    for typed in _meanings(event):
        for same in (str.__eq__, _same_letter):
            for level in scale.levels:
                if same(level.key, typed):
                    return level
    return None


def digit_of_key(event: QKeyEvent) -> str | None:
    """The digit that a key stands for, whatever the layout, or None."""
    if event.modifiers() & _COMMANDS:
        return None
    return next((sign for sign in _meanings(event) if sign in "0123456789"), None)


def _same_letter(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()


def _meanings(event: QKeyEvent) -> list[str]:
    typed = event.text()
    found = [typed] if typed and typed.isprintable() else []
    if typed in _AZERTY:
        found.append(_AZERTY[typed])
    if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        digit = top_row_digit(event, sys.platform)
        if digit is None:
            digit = _AZERTY_OTHER.get(typed)
        if digit is not None:
            found.append(digit)
    return found


def top_row_digit(event: QKeyEvent, platform: str) -> str | None:
    """The digit of a key of the top row by its place on the keyboard; None for other keys."""
    if platform == "darwin":
        return _MAC_TOP_ROW.get(event.nativeVirtualKey())
    if platform == "win32":
        return _WINDOWS_TOP_ROW.get(event.nativeScanCode())
    return _X11_TOP_ROW.get(event.nativeScanCode())
