"""A field for a value that is typed: a date, an hour, a number, a text that must be right."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from jury_desk.gui.kit.styles import restyle


class TypedField(QLineEdit):
    """Tells `entered` when the person leaves a field that they changed, or presses Enter in it.

    What cannot be read stays as typed, is marked, and `refused` tells so; nothing is entered.
    """

    entered = Signal(object)
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read: Callable[[str], Any] = str.strip
        self._tell: Callable[[Any], str] = str
        self._value: Any = None
        self.editingFinished.connect(self.flush)
        self.textEdited.connect(lambda: self._mark(wrong=False))

    def take(self, read: Callable[[str], Any], tell: Callable[[Any], str]) -> None:
        """`read` turns text into a value (ValueError: not one); `tell` turns it into text."""
        self._read, self._tell = read, tell

    @property
    def value(self) -> Any:
        """The value last shown or entered."""
        return self._value

    def set_value(self, value: Any) -> None:
        """Show a value; what the person is typing stays."""
        if self.hasFocus() and self.isModified():
            return
        self._value = value
        text = "" if value is None else self._tell(value)
        if text != self.text():
            self.setText(text)
        self._mark(wrong=False)

    def flush(self) -> None:
        """Enter what was typed, where it can be read and is another value."""
        if not self.isModified():
            return
        try:
            value = self._read(self.text())
        except ValueError:
            self._mark(wrong=True)
            self.refused.emit()
            return
        self.setModified(False)
        if value != self._value:
            self._value = value
            self.entered.emit(value)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z takes back letters while there are some to take back, then the page's last act."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
            if not self.isModified() and any(event.matches(key) for key in keys):
                event.ignore()
                return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason().name.startswith(("Tab", "Backtab", "Shortcut")):
            self.selectAll()

    def _mark(self, *, wrong: bool) -> None:
        if bool(self.property("wrong")) != wrong:
            self.setProperty("wrong", wrong)
            restyle(self)


_MONTHS = (
    ("janv", "jan"), ("fevr", "fév", "févr", "fev", "feb"), ("mars", "mar"), ("avr", "apr"),
    ("mai", "may"), ("juin", "jun"), ("juil", "jul"), ("août", "aout", "aug"), ("sept", "sep"),
    ("oct",), ("nov",), ("déc", "dec"),
)  # fmt: skip


def read_date(text: str) -> dt.date | None:
    """A date as people type it: 12/06/2026, 12.6.26, 2026-06-12, 12 juin 2026; None for nothing.

    Raises ValueError. Two digits of a year are of this century.
    """
    text = text.strip().lower()
    if not text:
        return None
    if found := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text):
        return dt.date(int(found[1]), int(found[2]), int(found[3]))
    found = re.fullmatch(r"(\d{1,2})[\s./-]+(\d{1,2}|[a-zéûà.]+)[\s./-]+(\d{4}|\d{2})", text)
    if not found:
        raise ValueError(text)
    year = int(found[3]) + (2000 if len(found[3]) == 2 else 0)
    return dt.date(year, _month(found[2]), int(found[1]))


def told_date(day: dt.date) -> str:
    """A day as fields show it: "12/06/2026"."""
    return day.strftime("%d/%m/%Y")


def _month(text: str) -> int:
    if text.isdigit():
        return int(text)
    for number, names in enumerate(_MONTHS, start=1):
        if any(text.startswith(name) for name in names):
            return number
    raise ValueError(text)


def read_hour(text: str) -> int | None:
    """An hour of the day in minutes from midnight: 9:40, 9h40, 9h, 940; None for nothing.

    Raises ValueError.
    """
    text = re.sub(r"\s", "", text.lower())
    if not text:
        return None
    found = re.fullmatch(r"(\d{1,2})(?:[h:.](\d{2})?)?", text) or re.fullmatch(
        r"(\d{1,2})(\d{2})", text
    )
    if not found:
        raise ValueError(text)
    hour, minute = int(found[1]), int(found[2] or 0)
    if minute > 59 or hour * 60 + minute > 24 * 60:
        raise ValueError(text)
    return hour * 60 + minute


def told_hour(minutes: int) -> str:
    """Minutes from midnight as "09:40"."""
    return f"{minutes // 60:02}:{minutes % 60:02}"


def read_minutes(text: str) -> int:
    """A length in whole minutes: 20, 20 min, 1h, 1h30. Raises ValueError."""
    text = re.sub(r"\s|mn?(in)?(utes)?\.?$|['′]", "", text.lower())
    if found := re.fullmatch(r"(\d{1,2})h(\d{1,2})?", text):
        return int(found[1]) * 60 + int(found[2] or 0)
    if not re.fullmatch(r"\d{1,4}", text):
        raise ValueError(text)
    return int(text)


def read_decimal(text: str) -> str:
    """A decimal as exact text with a point: "0,50" gives "0.50". Raises ValueError."""
    text = text.strip().replace(",", ".")
    if not re.fullmatch(r"\d{1,6}(\.\d{1,6})?", text):
        raise ValueError(text)
    return text


def told_decimal(text: str, mark: str = ",") -> str:
    """An exact decimal text with that mark: "0.50" gives "0,5"."""
    plain = format(Decimal(text).normalize(), "f")
    return plain.replace(".", mark)
