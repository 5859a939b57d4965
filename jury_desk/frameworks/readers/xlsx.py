"""Excel workbooks, part by part: no library that believes what a file says of its own size.

A formula stands beside the value that was last computed; both are taken in one pass, and no
formula and no macro is ever run.
"""

import re
from collections.abc import Iterator
from typing import IO, Any, cast

from lxml import etree

from jury_desk.frameworks.bounds import MOST_CELLS, BoundedStream, Package
from jury_desk.frameworks.readers.books import Book, BookCell, CellLine, Sheet
from jury_desk.frameworks.readers.common import Cancelled, Progress, stop_if
from jury_desk.frameworks.readers.numbers import plain_number, shown_number
from jury_desk.frameworks.readers.opc import links_of, main_part
from jury_desk.frameworks.readers.runs import Line, Look
from jury_desk.frameworks.readers.xlsx_styles import CellStyle, Styles, look_of_run
from jury_desk.frameworks.refusals import damaged, too_large, unsafe

_REF = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})")
_ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")
_EVERY = 1000

Runs = list[tuple[str, Look]]
"""Texts of a cell with their looks."""


def read_workbook(content: bytes, progress: Progress, cancelled: Cancelled) -> Book:
    """The cells of an Excel workbook that hold text. Raises FrameworkError."""
    return _Reader(Package(content), progress, cancelled).book()


class _Reader:
    def __init__(self, package: Package, progress: Progress, cancelled: Cancelled) -> None:
        self._package = package
        self._progress, self._cancelled = progress, cancelled
        self._main = main_part(package, "xl/workbook.xml")
        self._links = links_of(package, self._main)
        self._workbook = package.xml(self._main)
        setting = self._workbook.find("{*}workbookPr")
        self._mac_dates = setting is not None and setting.get("date1904") in ("1", "true")
        self._styles = Styles.of(package, self._linked("/styles"))
        self._shared = self._shared_texts()

    def book(self) -> Book:
        entries = self._workbook.findall("{*}sheets/{*}sheet")
        book = Book(
            properties=_properties(self._package),
            macros=any(name.casefold().endswith("vbaproject.bin") for name in self._package.names),
        )
        for done, entry in enumerate(entries, start=1):
            hidden = entry.get("state", "visible") != "visible"
            sheet = Sheet(entry.get("name", ""), hidden)
            kind, target = self._links.get(_link_of(entry), ("", ""))
            if kind.endswith("/worksheet"):
                self._read(sheet, target)
            else:
                sheet.left_out.append("sheet-without-cells")
            book.sheets.append(sheet)
            self._progress(done, len(entries))
        if not entries:
            raise damaged()
        return book

    def _linked(self, kind: str) -> str | None:
        found = (target for name, target in self._links.values() if name.endswith(kind))
        return next((target for target in found if target in self._package.names), None)

    def _shared_texts(self) -> list[Runs]:
        target = self._linked("/sharedStrings")
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
                    areas.append(_area(element.get("ref", "")))
                elif tag == "col" and element.get("hidden") in ("1", "true"):
                    first, last = _whole(element.get("min")), _whole(element.get("max"))
                    sheet.hidden_columns.append(range(first - 1, last))
                elif tag == "drawing":
                    sheet.left_out.append("drawings")
                elif tag == "legacyDrawing":
                    sheet.left_out.append("comments")
                if len(areas) > MOST_CELLS:
                    raise too_large("cells")
        sheet.merge(area for area in areas if area is not None)

    def _row(self, sheet: Sheet, element: etree._Element, due: int) -> int:
        row = _whole(element.get("r")) - 1 if element.get("r") else due
        if row % _EVERY == 0:
            stop_if(self._cancelled)
        if element.get("hidden") in ("1", "true"):
            sheet.hidden_rows.add(row)
        column = -1
        if not any(map(len, element)):
            return row
        for part in element:
            found = _REF.fullmatch(part.get("r") or "")
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
            shown = shown_number(raw, style.code, self._mac_dates)
            return plain_number(raw), [(shown, style.look)]
        else:
            runs = [(_unescaped(raw), Look())]
        value = "".join(text for text, _ in runs)
        return value, [(text, _joined(style.look, look)) for text, look in runs]


def elements(stream: BoundedStream, *tags: str) -> Iterator[etree._Element]:
    """Elements of those tags as they end, each let go once it was looked at. Raises FrameworkError
    where the XML is damaged, or defines entities.
    """
    try:
        walk = etree.iterparse(
            cast("IO[bytes]", stream), events=("end",), tag=tags, resolve_entities=False,
            no_network=True, load_dtd=False, huge_tree=False, remove_pis=True, remove_comments=True,
        )  # fmt: skip
        for _, element in walk:
            if element.getroottree().docinfo.doctype:
                raise unsafe()
            yield element
            element.clear(keep_tail=False)
            parent = element.getparent()
            while parent is not None and element.getprevious() is not None:
                del parent[0]
    except etree.XMLSyntaxError as error:
        raise (too_large("nested") if "depth" in str(error) else damaged()) from None


def column_number(letters: str) -> int:
    """A column's place, counted from 0, by its letters."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _link_of(sheet: Any) -> str:
    return next((value for name, value in sheet.attrib.items() if name.endswith("}id")), "")


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
    """What a spreadsheet shows of a text with _x0041_ in it, line ends made alike."""
    shown = _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text
    return shown.replace("\r\n", "\n").replace("\r", "\n")


def _lines(runs: Runs) -> tuple[CellLine, ...]:
    lines = [Line()]
    for text, look in runs:
        for place, piece in enumerate(text.split("\n")):
            if place:
                lines.append(Line())
            lines[-1].add(piece, look)
    return tuple(CellLine(line) for line in lines)


def _area(ref: str) -> tuple[int, int, int, int] | None:
    first, _, last = ref.partition(":")
    start, end = _REF.fullmatch(first), _REF.fullmatch(last or first)
    if start is None or end is None:
        return None
    return (int(start[2]) - 1, int(end[2]) - 1, column_number(start[1]), column_number(end[1]))


def _whole(told: str | None) -> int:
    if told is None or not told.isdecimal() or not 0 < int(told[:9]) <= 1 << 20:
        raise damaged()
    return int(told)
