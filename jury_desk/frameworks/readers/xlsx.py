"""Excel workbooks, part by part: no library that believes what a file says of its own size.

A formula stands beside the value that was last computed; both are taken in one pass, and no
formula and no macro is ever run.
"""

from collections.abc import Iterator
from typing import cast

from lxml import etree

from jury_desk.frameworks.bounds import MOST_CELLS, Package
from jury_desk.frameworks.readers.books import Book, BookCell, CellLine, Sheet
from jury_desk.frameworks.readers.common import Cancelled, Progress, stop_if
from jury_desk.frameworks.readers.numbers import plain_number, shown_number
from jury_desk.frameworks.readers.runs import Line, Look
from jury_desk.frameworks.readers.xlsx_parts import (
    CELL,
    WorkbookParts,
    area,
    column_number,
    elements,
    line_number,
    unescaped,
)
from jury_desk.frameworks.readers.xlsx_styles import CellStyle, Styles, look_of_run
from jury_desk.frameworks.refusals import damaged, too_large

_EVERY = 1000

Runs = list[tuple[str, Look]]
"""Texts of a cell with their looks."""


def read_workbook(content: bytes, progress: Progress, cancelled: Cancelled) -> Book:
    """The cells of an Excel workbook that hold text. Raises FrameworkError."""
    return _Reader(Package(content), progress, cancelled).book()


class _Reader:
    def __init__(self, package: Package, progress: Progress, cancelled: Cancelled) -> None:
        self._package = package
        self._parts = WorkbookParts(package)
        self._progress, self._cancelled = progress, cancelled
        self._styles = Styles.of(package, self._parts.linked("/styles"))
        self._shared = self._shared_texts()

    def book(self) -> Book:
        entries = list(self._parts.sheets())
        book = Book(
            properties=_properties(self._package),
            macros=any(name.casefold().endswith("vbaproject.bin") for name in self._package.names),
        )
        for done, (name, hidden, target) in enumerate(entries, start=1):
            sheet = Sheet(name, hidden)
            if target is not None:
                self._read(sheet, target)
            else:
                sheet.left_out.append("sheet-without-cells")
            book.sheets.append(sheet)
            self._progress(done, len(entries))
        return book

    def _shared_texts(self) -> list[Runs]:
        target = self._parts.linked("/sharedStrings")
        if target is None:
            return []
        found: list[Runs] = []
        with self._package.stream(target) as stream:
            for item in elements(stream, "{*}si"):
                found.append(_runs(item))
                if len(found) > MOST_CELLS:
                    raise too_large("cells")
        return found

    def _read(self, sheet: Sheet, target: str) -> None:
        areas = []
        row = -1
        with self._package.stream(target) as stream:
            tags = ("{*}row", "{*}mergeCell", "{*}col", "{*}legacyDrawing", "{*}drawing")
            for element in elements(stream, *tags):
                tag = str(element.tag).rpartition("}")[2]
                if tag == "row":
                    row = self._row(sheet, element, row + 1)
                elif tag == "mergeCell":
                    areas.append(area(element.get("ref", "")))
                elif tag == "col" and element.get("hidden") in ("1", "true"):
                    first, last = line_number(element.get("min")), line_number(element.get("max"))
                    sheet.hidden_columns.append(range(first - 1, last))
                elif tag == "drawing":
                    sheet.left_out.append("drawings")
                elif tag == "legacyDrawing":
                    sheet.left_out.append("comments")
                if len(areas) > MOST_CELLS:
                    raise too_large("cells")
        sheet.merge(area for area in areas if area is not None)

    def _row(self, sheet: Sheet, element: etree._Element, due: int) -> int:
        row = line_number(element.get("r")) - 1 if element.get("r") else due
        if row % _EVERY == 0:
            stop_if(self._cancelled)
        if element.get("hidden") in ("1", "true"):
            sheet.hidden_rows.add(row)
        column = -1
        if not any(map(len, element)):
            return row
        for part in element:
            found = CELL.fullmatch(part.get("r") or "")
            column = column_number(found[1]) if found else column + 1
            cell = self._cell(part, row, column) if len(part) else None
            if cell is not None:
                sheet.add(cell)
        return row

    def _cell(self, part: etree._Element, row: int, column: int) -> BookCell | None:
        formula = part.find("{*}f")
        style = self._styles.of_cell(part.get("s"))
        value, runs = self._value(part, style)
        if not value.strip() and formula is None:
            return None
        return BookCell(
            row,
            column,
            lines=_lines(runs),
            value=value,
            formula=None if formula is None else f"={formula.text or ''}",
            error=part.get("t") == "e",
        )

    def _value(self, part: etree._Element, style: CellStyle) -> tuple[str, Runs]:
        kind = part.get("t", "n")
        raw = part.findtext("{*}v") or ""
        if kind == "s":
            if not raw.strip().isdecimal() or int(raw) >= len(self._shared):
                raise damaged()
            runs = self._shared[int(raw)]
        elif kind == "inlineStr":
            inline = part.find("{*}is")
            runs = [] if inline is None else _runs(inline)
        elif kind == "b":
            return raw, [("VRAI" if raw == "1" else "FAUX", style.look)]
        elif kind in ("n", "") and raw:
            shown = shown_number(raw, style.code, self._parts.mac_dates)
            return plain_number(raw), [(shown, style.look)]
        else:
            runs = [(_unescaped(raw), Look())]
        value = "".join(text for text, _ in runs)
        return value, [(text, _joined(style.look, look)) for text, look in runs]


def _properties(package: Package) -> dict[str, str]:
    name = "docProps/custom.xml"
    if name not in package.names:
        return {}
    return {
        item.get("name", ""): "".join(cast("Iterator[str]", item.itertext()))
        for item in package.xml(name)
    }


def _runs(item: etree._Element) -> Runs:
    """The texts of a string item; what is written above it (furigana) is none of it."""
    runs: Runs = []
    for part in item:
        tag = etree.QName(part).localname
        if tag == "t":
            runs.append((_unescaped(part.text or ""), Look()))
        elif tag == "r":
            runs.append((_unescaped(part.findtext("{*}t") or ""), look_of_run(part)))
    return runs


def _joined(one: Look, other: Look) -> Look:
    return Look(
        one.bold or other.bold, one.italic or other.italic, one.underlined or other.underlined
    )


def _unescaped(text: str) -> str:
    """A text as it is shown, line ends made alike."""
    return unescaped(text).replace("\r\n", "\n").replace("\r", "\n")


def _lines(runs: Runs) -> tuple[CellLine, ...]:
    lines = [Line()]
    for text, look in runs:
        for place, piece in enumerate(text.split("\n")):
            if place:
                lines.append(Line())
            lines[-1].add(piece, look)
    return tuple(CellLine(line) for line in lines)
