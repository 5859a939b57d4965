"""Lists in Excel workbooks: each cell's value as last computed; no formula is ever run.

A reader of its own beside the framework documents': it keeps what a cell is, not how it looks, and
takes a third of the time.
"""

import datetime as dt
import re

from lxml import etree

from jury_desk.domain.preparation.lists.list_table import ListCell, ListSheet, ListTable
from jury_desk.frameworks.bounds import Package
from jury_desk.frameworks.lists.formats import PLAIN, formats_of
from jury_desk.frameworks.lists.gathering import MOST_CELLS, Cleaning, Gathering
from jury_desk.frameworks.lists.one_list import Progress
from jury_desk.frameworks.lists.refusals import too_large
from jury_desk.frameworks.readers.xlsx_parts import (
    WorkbookParts,
    area,
    column_number,
    elements,
    line_number,
    unescaped,
)
from jury_desk.frameworks.refusals import damaged

_COLUMN = re.compile(r"\$?([A-Z]{1,3})\$?")
_DIGITS = "0123456789"
_NEXT = -1
"""A cell that does not say where it stands: it follows the one before."""
_TELL_EVERY = 250
_MOST_AREAS = 100_000
_DAY_0 = dt.date(1899, 12, 30)
_DAY_0_EARLY = dt.date(1899, 12, 31)
_DAY_0_MAC = dt.date(1904, 1, 1)
_FALSE_LEAP_DAY = 60
"""Excel counts a 29 February 1900, which never was."""


def read_xlsx(content: bytes, progress: Progress) -> ListTable:
    """The sheets of a workbook. Raises FrameworkError."""
    return _Reader(Package(content), progress).table()


class _Reader:
    def __init__(self, package: Package, progress: Progress) -> None:
        self._package, self._progress = package, progress
        self._parts = WorkbookParts(package)
        self._formats = formats_of(package, self._parts.linked("/styles"))
        self._columns: dict[str, int] = {}
        self._cleaning = Cleaning()
        self._left = MOST_CELLS
        self._shared = self._shared_texts()

    def table(self) -> ListTable:
        sheets = []
        for name, hidden, target in self._parts.sheets():
            if target is not None:
                sheets.append(self._sheet(name, hidden, target))
        if not sheets:
            raise damaged()
        return ListTable(kind="xlsx", sheets=tuple(sheets), cleaned=self._cleaning.cleaned)

    def _shared_texts(self) -> list[ListCell | None]:
        target = self._parts.linked("/sharedStrings")
        if target is None:
            return []
        found: list[ListCell | None] = []
        with self._package.stream(target) as stream:
            for item in elements(stream, "{*}si"):
                found.append(self._cleaning.cell(_text(item)))
                if len(found) > MOST_CELLS:
                    raise too_large("cells")
        return found

    def _sheet(self, name: str, hidden: bool, target: str) -> ListSheet:
        gathering = Gathering(name, hidden, self._left)
        areas: list[tuple[int, int, int, int]] = []
        line = total = 0
        with self._package.stream(target) as stream:
            for element in elements(stream, "{*}row", "{*}mergeCell", "{*}dimension"):
                tag = str(element.tag)
                if tag.endswith("}row"):
                    line = self._row(gathering, element, line + 1)
                    if line % _TELL_EVERY == 0:
                        self._progress(line, max(total, line))
                elif found := area(element.get("ref", "")):
                    top, bottom, left, right = found
                    if tag.endswith("}dimension"):
                        total = bottom + 1
                    else:
                        areas.append((top + 1, bottom + 1, left, right))
                if len(areas) > _MOST_AREAS:
                    raise too_large("cells")
        self._progress(line, line)
        self._left = gathering.left
        return gathering.sheet(areas, self._parts.mac_dates)

    def _row(self, gathering: Gathering, element: etree._Element, due: int) -> int:
        told = element.get("r")
        line = due if told is None else line_number(told)
        cells: dict[int, ListCell] = {}
        column = -1
        for part in element:
            letters = (part.get("r") or "").rstrip(_DIGITS)
            known = self._columns.get(letters)
            if known is None:
                found = _COLUMN.fullmatch(letters)
                known = self._columns[letters] = column_number(found[1]) if found else _NEXT
            column = column + 1 if known == _NEXT else known
            if len(part) and (cell := self._cell(part)) is not None:
                cells[column] = cell
        gathering.add(line, cells, element.get("hidden") in ("1", "true"))
        return line

    def _cell(self, part: etree._Element) -> ListCell | None:
        raw, formula, inline = None, False, None
        for item in part:
            tag = item.tag[-2:]
            if tag == "}v":
                raw = item.text or ""
            elif tag == "}f":
                formula = True
            elif tag == "is":
                inline = item
        kind = part.get("t", "n")
        if kind == "s":
            return self._shared_at(raw or "")
        if kind == "inlineStr":
            return None if inline is None else self._cleaning.cell(_text(inline))
        if kind == "str" and raw is not None:
            return self._cleaning.cell(unescaped(raw))
        if not raw:
            return ListCell("", "no-value") if formula else None
        if kind == "e":
            return self._cleaning.cell(raw, "error")
        if kind == "b":
            return ListCell("VRAI" if raw == "1" else "FAUX")
        if kind == "d":
            return self._cleaning.cell(raw[:10], "date")
        return self._number(raw, part.get("s"))

    def _shared_at(self, raw: str) -> ListCell | None:
        if not raw.strip().isdecimal() or int(raw) >= len(self._shared):
            raise damaged()
        return self._shared[int(raw)]

    def _number(self, raw: str, style: str | None) -> ListCell | None:
        at = int(style) if style is not None and style.isdecimal() else -1
        shown = self._formats[at] if 0 <= at < len(self._formats) else PLAIN
        if shown.date and (day := _day(raw, self._parts.mac_dates)):
            return ListCell(day, "date")
        return self._cleaning.cell(shown.shown(raw), "number")


def _day(raw: str, mac_dates: bool) -> str:
    """The day of a serial number as "1999-03-12"; "" for what is none."""
    try:
        number = int(float(raw))
        if mac_dates:
            day = _DAY_0_MAC + dt.timedelta(days=number)
        elif number >= _FALSE_LEAP_DAY:
            day = _DAY_0 + dt.timedelta(days=number)
        else:
            day = _DAY_0_EARLY + dt.timedelta(days=number)
    except (ValueError, OverflowError):
        return ""
    return day.isoformat() if number > 0 else ""


def _text(item: etree._Element) -> str:
    """A string item's text; what is written above it (furigana) is none of it."""
    if len(item) == 1 and str(item[0].tag).endswith("}t"):
        return unescaped(item[0].text or "")
    texts = []
    for part in item:
        tag = etree.QName(part).localname
        if tag == "t":
            texts.append(part.text or "")
        elif tag == "r":
            texts.append(part.findtext("{*}t") or "")
    return unescaped("".join(texts))
