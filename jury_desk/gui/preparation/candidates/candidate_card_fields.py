"""The fields of a candidate's card: each is recorded when it is left, and nothing typed is lost."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from jury_desk.gui.kit.typed_field import TypedField, read_date

Look = Callable[[str, Any], str]
"""Tells what is wrong with a field's value, by the field's name; "" for nothing."""


class CardField(TypedField):
    """A field that shows one candidate after another.

    What could not be read is kept for the candidate whom it was typed for, and shown again with
    them. The arrows go up and down the fields.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = ""
        self._unread: dict[str, str] = {}
        self._note: QLabel | None = None
        self._wrong = ""
        self._look: Look | None = None
        self.textEdited.connect(lambda _: self._check_typed())
        self.refused.connect(self._keep_unread)

    def bind(self, note: QLabel, look: Look) -> None:
        """`note` says what `look` finds wrong with the text that stands in the field."""
        self._note, self._look = note, look
        note.hide()

    def show_of(self, candidate: str, value: Any) -> None:
        """Show a candidate's value; the text in hand, and one that cannot be read, stay."""
        if candidate != self._about:
            self._about = candidate
            self.setModified(False)
            self.set_value(None)
            self.set_value(value)
            unread = self._unread.get(candidate)
            if unread is not None:
                self.setText(unread)
                self.setModified(True)
            self.home(False)
        elif candidate not in self._unread:
            self.set_value(value)
        self.check()

    def flush(self) -> None:
        self._unread.pop(self._about, None)
        super().flush()
        self.check()

    def check(self) -> None:
        """Say what is wrong with the text as it stands."""
        wrong = ""
        if self._look is not None:
            try:
                wrong = self._look(self.objectName(), self._read(self.text()))
            except ValueError:
                wrong = self._look(self.objectName(), ValueError)
        self._tell_wrong(wrong)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers():
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def _check_typed(self) -> None:
        """While one types, only what was told wrong is looked at again: a half typed date is none
        yet, and says nothing.
        """
        if self._wrong:
            self.check()

    def _keep_unread(self) -> None:
        self._unread[self._about] = self.text()
        self.check()

    def _tell_wrong(self, wrong: str) -> None:
        self._wrong = wrong
        self._mark(wrong=bool(wrong))
        if self._note is not None and self._note.text() != wrong:
            self._note.setText(wrong)
            self.setAccessibleDescription(wrong)
        if self._note is not None:
            self._note.setVisible(bool(wrong))


def read_line(text: str) -> str:
    """A text of one line, its white space brought to single blanks."""
    return " ".join(text.split())


def read_code(text: str) -> str:
    """A code without blanks, in capitals: "2a 004" gives "2A004"."""
    return re.sub(r"\s", "", text).upper()


def read_birth_date(text: str) -> dt.date | None:
    """A date of birth as it is typed; two digits of a year are of the last hundred years, and
    eight digits are a day, a month and a year. Raises ValueError.
    """
    digits = text.strip()
    if re.fullmatch(r"\d{8}", digits):
        text = f"{digits[:2]}/{digits[2:4]}/{digits[4:]}"
    day = read_date(text)
    if (
        day is not None
        and day > dt.datetime.now().astimezone().date()
        and not re.search(r"\d{4}", text)
    ):
        return day.replace(year=day.year - 100)
    return day
