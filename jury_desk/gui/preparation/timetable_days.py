"""The days of a timetable as a line of buttons, one of them in hand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from jury_desk.gui.kit.icons import dress
from jury_desk.gui.preparation.timetable_words import long_day, short_day


class DayButtons(QObject):
    """`chosen` brings the day that the person goes to."""

    chosen = Signal(object)

    def __init__(self, line: QWidget) -> None:
        """`line` takes the buttons."""
        super().__init__(line)
        self._line = line
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
        self._counts, self._wrong = counts, wrong
        if self.day not in self._buttons:
            self.day = days[0] if days else None
        self.retranslate()

    def go_to(self, day: dt.date) -> None:
        """Take a day in hand."""
        if day in self._buttons and day != self.day:
            self.day = day
            self._buttons[day].setChecked(True)
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
        if day != self.day:
            self.day = day
            self.chosen.emit(day)
