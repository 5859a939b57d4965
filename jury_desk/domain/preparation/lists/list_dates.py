"""Dates as lists write them: of spreadsheets, of three orders, with names of months."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from jury_desk.domain.preparation.lists.list_fields import plain_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jury_desk.domain.preparation.lists.list_table import ListCell

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "janvier janv jan january", "fevrier fevr fev feb february", "mars mar march",
            "avril avr apr april", "mai may", "juin jun june", "juillet juil jul july",
            "aout aou aug august", "septembre sept sep september", "octobre oct october",
            "novembre nov november", "decembre dec december",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip

_ISO = re.compile(r"(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:[T ]\d.*)?")
_PARTED = re.compile(r"(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})(?: \d{1,2}[:h].*)?")
_NAMED = re.compile(r"(?:[a-z]+ )?(\d{1,2})(?:er|st|nd|rd|th)? (?:de |of )?([a-z]+) (\d{4}|\d{2})")
_MONTH_FIRST = re.compile(r"(?:[a-z]+day )?([a-z]+) (\d{1,2})(?:st|nd|rd|th)? (\d{4})")
_TIGHT = re.compile(r"\d{8}")
_SERIAL = re.compile(r"(\d{4,5})(?:\.\d+)?")

_DAY_0 = dt.date(1899, 12, 30)
_DAY_0_MAC = dt.date(1904, 1, 1)
_FIRST_SERIAL, _LAST_SERIAL = 3_000, 60_000
"""Day numbers of 1908 and 2064: what else is a number in a column of birth dates is none."""

YOUNGEST, OLDEST = 14, 100
"""Ages on the session's day beyond which a birth date is doubted."""


@dataclass(frozen=True)
class DateOrder:
    """In which order the dates of a column stand, and whether something in the column shows it;
    `mixed` where its dates contradict one another, `open` where some could be read both ways.
    """

    first: Literal["day", "month"] = "day"
    shown: bool = False
    mixed: bool = False
    open: bool = False

    @property
    def remark(self) -> str:
        """The code of what a person should know of the column; "" for nothing. Days come first in
        a French list: where nothing shows the order, one remark for the column is enough.
        """
        if self.first == "month":
            return "list-note-month-first"
        return "list-note-day-first" if self.open and not (self.shown or self.mixed) else ""


@dataclass(frozen=True)
class ReadDate:
    """A date, or the code of why there is none; `doubt` is the code of what is unsure of it."""

    day: dt.date | None = None
    fault: str = ""
    doubt: str = ""


def order_of(cells: Iterable[ListCell]) -> DateOrder:
    """The order of a column's dates: a number above 12 is a day wherever it stands."""
    day_first = month_first = both = 0
    for cell in cells:
        if cell.kind == "text" and (found := _PARTED.fullmatch(cell.text)):
            first, second = int(found[1]), int(found[2])
            day_first += first > 12
            month_first += second > 12
            both += first <= 12 and second <= 12 and first != second
    mixed, is_open = bool(day_first and month_first), both > 0
    if month_first > day_first:
        return DateOrder("month", shown=not mixed, mixed=mixed, open=is_open)
    return DateOrder("day", shown=day_first > 0 and not mixed, mixed=mixed, open=is_open)


def read_date(cell: ListCell, order: DateOrder, year: int, mac_dates: bool = False) -> ReadDate:
    """The date in a cell. `year` is the session's: a year of two digits is the last that was.

    Faults: "list-date" (none can be read), "list-date-impossible". Doubts: "list-date-order",
    "list-date-century", "list-date-number".
    """
    text = cell.text.strip()
    if cell.kind != "text" and (found := _ISO.fullmatch(text)):
        return _made(int(found[1]), int(found[2]), int(found[3]))
    if cell.kind == "number" or _SERIAL.fullmatch(text):
        return _of_number(text, mac_dates, typed=cell.kind != "number")
    if found := _ISO.fullmatch(text):
        return _made(int(found[1]), int(found[2]), int(found[3]))
    if found := _PARTED.fullmatch(text):
        return _parted(int(found[1]), int(found[2]), found[3], order, year)
    words = plain_words(text)
    if (found := _NAMED.fullmatch(words)) and found[2] in _MONTHS:
        whole, doubt = _century(found[3], year)
        return _made(whole, _MONTHS[found[2]], int(found[1]), doubt)
    if (found := _MONTH_FIRST.fullmatch(words)) and found[1] in _MONTHS:
        return _made(int(found[3]), _MONTHS[found[1]], int(found[2]))
    if _TIGHT.fullmatch(text):
        return _tight(text)
    return ReadDate(fault="list-date")


def age_doubt(day: dt.date, on: dt.date) -> tuple[str, str]:
    """The codes of a fault and of a doubt about a birth date, "" for none: a day to come cannot be,
    a candidate of less than 14 or more than 100 years is doubted.
    """
    if day > on:
        return "list-birth-future", ""
    years = on.year - day.year - ((on.month, on.day) < (day.month, day.day))
    return "", "" if YOUNGEST <= years <= OLDEST else "list-birth-age"


def _made(year: int, month: int, day: int, doubt: str = "") -> ReadDate:
    try:
        return ReadDate(dt.date(year, month, day), doubt=doubt)
    except ValueError:
        return ReadDate(fault="list-date-impossible")


def _of_number(text: str, mac_dates: bool, *, typed: bool) -> ReadDate:
    if _TIGHT.fullmatch(text):
        return _tight(text)
    found = _SERIAL.fullmatch(text)
    if found is None or not _FIRST_SERIAL <= int(found[1]) <= _LAST_SERIAL:
        return ReadDate(fault="list-date")
    day = (_DAY_0_MAC if mac_dates else _DAY_0) + dt.timedelta(days=int(found[1]))
    return ReadDate(day, doubt="list-date-number" if typed else "")


def _tight(text: str) -> ReadDate:
    """12031999, else 19990312."""
    if text[:2] in ("19", "20") and int(text[4:6]) <= 12 and int(text[6:]) <= 31:
        later = _made(int(text[:4]), int(text[4:6]), int(text[6:]))
        if later.day is not None and text[4:6] not in ("19", "20"):
            return later
    return _made(int(text[4:]), int(text[2:4]), int(text[:2]))


def _parted(first: int, second: int, years: str, order: DateOrder, year: int) -> ReadDate:
    whole, doubt = _century(years, year)
    by_month = order.first == "month"
    if not doubt and first != second and first <= 12 and second <= 12 and (by_month or order.mixed):
        doubt = "list-date-order"
    month, day = (first, second) if by_month else (second, first)
    if month > 12 and day <= 12:  # against the column's order, and yet sure
        month, day = day, month
        doubt = doubt or "list-date-order"
    return _made(whole, month, day, doubt)


def _century(years: str, year: int) -> tuple[int, str]:
    """A year of two digits is the last one in which a candidate can have been born."""
    if len(years) == 4:
        return int(years), ""
    recent = year // 100 * 100 + int(years)
    return (recent if recent + YOUNGEST <= year else recent - 100), "list-date-century"
