"""The days of a timetable as a line of buttons, one of them in hand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from jury_desk.gui.kit.choice_field import ChoiceField
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.timetable.timetable_words import long_day, short_day


class DayButtons(QObject):
    """`chosen` brings the day that the person goes to."""

    chosen = Signal(object)

    def __init__(self, line: QWidget, choice: ChoiceField) -> None:
        """`line` takes the buttons; `choice` stands for them where there is little room."""
        super().__init__(line)
        self._line, self._choice = line, choice
        choice.chosen.connect(self.go_to)
        choice.hide()
        self._buttons: dict[dt.date, QPushButton] = {}
        self._counts: Mapping[dt.date, int] = {}
        self._wrong: frozenset[dt.date] = frozenset()
        self.day: dt.date | None = None

    @property
    def days(self) -> tuple[dt.date, ...]:
        """The days in their order."""
        return tuple(self._buttons)

    def show_days(
        self, days: Sequence[dt.date], counts: Mapping[dt.date, int], wrong: frozenset[dt.date]
    ) -> None:
        """Show days with how many passages each holds, and whether something is wrong there."""
        if tuple(days) != self.days or wrong != self._wrong:
            for button in self._buttons.values():
                button.hide()
                button.deleteLater()
            self._buttons = {day: self._made(day, wrong=day in wrong) for day in days}
            for one, other in pairwise((self._choice, *self._buttons.values())):
                QWidget.setTabOrder(one, other)
        self._counts, self._wrong = counts, wrong
        if self.day not in self._buttons:
            self.day = days[0] if days else None
        self.retranslate()

    def fit(self, room: int) -> None:
        """Show the buttons where they have room in one line, else a field to choose in."""
        gap = theme().tokens.unit
        wide = sum(button.sizeHint().width() + gap for button in self._buttons.values())
        low = wide - gap > room
        self._choice.setVisible(low)
        self._line.setVisible(not low)

    def go_to(self, day: dt.date) -> None:
        """Take a day in hand."""
        if day in self._buttons and day != self.day:
            self.day = day
            self._buttons[day].setChecked(True)
            self._choice.set_value(day)
            self.chosen.emit(day)

    def turn(self, step: int) -> None:
        """Go some days on; nothing beyond the first and the last."""
        days = self.days
        if self.day in days:
            at = days.index(self.day) + step
            if 0 <= at < len(days):
                self.go_to(days[at])

    def retranslate(self) -> None:
        """Say the days in the language of the moment."""
        offered = []
        for day, button in self._buttons.items():
            count = self._counts.get(day, 0)
            named = short_day(day)
            button.setText(f"{named} · {count}" if count else named)
            told = [long_day(day), self.tr("%n passage(s)", "", count)]
            if day in self._wrong:
                told.append(self.tr("something cannot hold"))
            button.setAccessibleName(", ".join(told))
            button.setToolTip(", ".join(told))
            button.setChecked(day == self.day)
            sign = "⚠ " if day in self._wrong else ""
            offered.append((day, sign + button.text()))
        self._choice.offer(offered)
        self._choice.set_value(self.day)

    def _made(self, day: dt.date, *, wrong: bool) -> QPushButton:
        button = QPushButton(self._line)
        if wrong:
            dress(button, "alert-circle", "bad")
        button.setProperty("role", "segment")
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.clicked.connect(lambda: self._click(day))
        button.show()
        return button

    def _click(self, day: dt.date) -> None:
        self.go_to(day)
