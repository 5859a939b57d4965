"""OpenDocument spreadsheets: the cells of content.xml, with the text that each one shows."""

from collections.abc import Iterator
from dataclasses import replace

from lxml import etree

from jury_desk.domain.draft_text_checks import SHEET_ERROR
from jury_desk.frameworks.bounds import Package
from jury_desk.frameworks.readers.books import Book, BookCell, CellLine, Sheet
from jury_desk.frameworks.readers.common import Cancelled, Progress, stop_if
from jury_desk.frameworks.readers.runs import Line, Look
from jury_desk.frameworks.refusals import damaged

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_CALC_TYPE = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}value-type"

_ROW_GROUPS = {f"{_TABLE}table-{part}" for part in ("row-group", "header-rows", "rows")}
_COLUMN_GROUPS = {f"{_TABLE}table-{part}" for part in ("column-group", "header-columns", "columns")}
_MOST_ROWS = 1 << 20
_MOST_COLUMNS = 1 << 14


def read_workbook(content: bytes, progress: Progress, cancelled: Cancelled) -> Book:
    """The cells of an OpenDocument spreadsheet that hold text. Raises FrameworkError."""
    package = Package(content)
    root = package.xml("content.xml")
    tables = root.findall(f"{_OFFICE}body/{_OFFICE}spreadsheet/{_TABLE}table")
    if not tables:
        raise damaged()
    styles = _Styles(root)
    book = Book(
        properties=_properties(package),
        macros=any(name.startswith(("Basic/", "Scripts/")) for name in package.names),
    )
    for done, table in enumerate(tables, start=1):
        book.sheets.append(_Sheet(table, styles, cancelled).read())
        progress(done, len(tables))
    return book


class _Styles:
    """The looks of the styles that content.xml defines, and the sheets that are not shown."""

    def __init__(self, root: etree._Element) -> None:
        self.looks: dict[str, Look] = {}
        self.hidden: set[str] = set()
        for style in root.iterfind(f"{_OFFICE}automatic-styles/{_STYLE}style"):
            name = style.get(f"{_STYLE}name", "")
            text = style.find(f"{_STYLE}text-properties")
            if text is not None:
                self.looks[name] = Look(
                    bold=text.get(f"{_FO}font-weight") in ("bold", "700", "800", "900"),
                    italic=text.get(f"{_FO}font-style") in ("italic", "oblique"),
                    underlined=text.get(f"{_STYLE}text-underline-style", "none") != "none",
                )
            table = style.find(f"{_STYLE}table-properties")
            if table is not None and table.get(f"{_TABLE}display") == "false":
                self.hidden.add(name)

    def look(self, element: etree._Element, name: str, around: Look) -> Look:
        """An element's look: what its style says, besides what holds around it."""
        own = self.looks.get(element.get(name) or "")
        if own is None:
            return around
        return Look(
            around.bold or own.bold,
            around.italic or own.italic,
            around.underlined or own.underlined,
        )


class _Sheet:
    def __init__(self, table: etree._Element, styles: _Styles, cancelled: Cancelled) -> None:
        self._table, self._styles, self._cancelled = table, styles, cancelled
        self._sheet = Sheet(
            table.get(f"{_TABLE}name", ""),
            hidden=table.get(f"{_TABLE}style-name") in styles.hidden,
        )
        self._areas: list[tuple[int, int, int, int]] = []

    def read(self) -> Sheet:
        column = 0
        for part in _within(self._table, _COLUMN_GROUPS, f"{_TABLE}table-column"):
            count = _repeated(part, "columns", _MOST_COLUMNS)
            if part.get(f"{_TABLE}visibility", "visible") != "visible":
                self._sheet.hidden_columns.append(range(column, column + count))
            column += count
        row = 0
        for part in _within(self._table, _ROW_GROUPS, f"{_TABLE}table-row"):
            stop_if(self._cancelled)
            row += self._row(part, row)
        if self._table.find(f"{_TABLE}shapes") is not None:
            self._sheet.left_out.append("drawings")
        self._sheet.merge(self._areas)
        return self._sheet

    def _row(self, part: etree._Element, row: int) -> int:
        """Take a row with its repetitions, which only count where they hold text; how many."""
        count = _repeated(part, "rows", _MOST_ROWS)
        cells: list[tuple[range, BookCell]] = []
        column = 0
        for item in part.iterchildren(f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
            times = _repeated(item, "columns", _MOST_COLUMNS)
            cell = self._cell(item) if item.tag == f"{_TABLE}table-cell" else None
            if cell is not None:
                cells.append((range(column, column + times), cell))
            column += times
        if not cells:
            return count
        for at in range(row, row + count):
            if part.get(f"{_TABLE}visibility", "visible") != "visible":
                self._sheet.hidden_rows.add(at)
            for columns, cell in cells:
                for place in columns:
                    self._sheet.add(replace(cell, row=at, column=place))
                    if cell.row_span > 1 or cell.column_span > 1:
                        bottom, right = at + cell.row_span - 1, place + cell.column_span - 1
                        self._areas.append((at, bottom, place, right))
        return count

    def _cell(self, part: etree._Element) -> BookCell | None:
        """A cell without its place; None where it holds neither text nor formula."""
        lines = _Lines(self._styles)
        lines.read(part, self._styles.look(part, f"{_TABLE}style-name", Look()))
        self._sheet.left_out += lines.left_out
        formula = part.get(f"{_TABLE}formula")
        text = "\n".join(item.line.text for item in lines.made)
        if not text.strip() and formula is None:
            return None
        typed = part.get(f"{_OFFICE}value-type") in ("float", "percentage", "currency")
        return BookCell(
            row=0,
            column=0,
            lines=tuple(lines.made),
            value=part.get(f"{_OFFICE}value", text) if typed else text,
            formula=formula,
            error=part.get(_CALC_TYPE) == "error" or bool(SHEET_ERROR.fullmatch(text.strip())),
            row_span=_repeated(part, "rows", _MOST_ROWS, "spanned"),
            column_span=_repeated(part, "columns", _MOST_COLUMNS, "spanned"),
        )


class _Lines:
    """The lines of a cell: its paragraphs, those of lists, cut where a line is broken."""

    def __init__(self, styles: _Styles) -> None:
        self._styles = styles
        self.made: list[CellLine] = []
        self.left_out: list[str] = []

    def read(self, element: etree._Element, look: Look, level: int = -1) -> None:
        sign = "•" if level >= 0 else None
        for part in element:
            if part.tag in (f"{_TEXT}p", f"{_TEXT}h"):
                self._start(sign, level)
                self._inline(part, self._styles.look(part, f"{_TEXT}style-name", look), level)
                sign = None
            elif part.tag == f"{_TEXT}list":
                for item in part:
                    self.read(item, look, min(level + 1, 9))
            elif part.tag == f"{_OFFICE}annotation":
                self.left_out.append("comments")
            elif "drawing" in str(part.tag):
                self.left_out.append("drawings")

    def _start(self, sign: str | None, level: int) -> None:
        self.made.append(CellLine(Line(), sign, max(level, 0)))

    def _inline(self, element: etree._Element, look: Look, level: int) -> None:
        self._say(element.text, look)
        for part in element:
            if part.tag == f"{_TEXT}line-break":
                self._start(None, level)
            elif part.tag == f"{_TEXT}s":
                self._say(" " * _repeated(part, "", 1000, "c"), look)
            elif part.tag == f"{_TEXT}tab":
                self._say("\t", look)
            elif part.tag in (f"{_TEXT}span", f"{_TEXT}a"):
                self._inline(part, self._styles.look(part, f"{_TEXT}style-name", look), level)
            elif part.tag not in (f"{_OFFICE}annotation", f"{_TEXT}note", f"{_TEXT}ruby-text"):
                self._inline(part, look, level)  # a field shows its text
            self._say(part.tail, look)

    def _say(self, text: str | None, look: Look) -> None:
        if text:
            self.made[-1].line.add(text, look)


def _within(element: etree._Element, groups: set[str], wanted: str) -> Iterator[etree._Element]:
    for part in element:
        if part.tag == wanted:
            yield part
        elif part.tag in groups:
            yield from _within(part, groups, wanted)


def _repeated(part: etree._Element, what: str, most: int, how: str = "repeated") -> int:
    """How often a row or cell is repeated, or how many it spans."""
    name = f"{_TEXT}c" if how == "c" else f"{_TABLE}number-{what}-{how}"
    told = part.get(name, "1")
    if not told.isdecimal() or len(told) > 9:
        raise damaged()
    return min(max(int(told), 1), most)


def _properties(package: Package) -> dict[str, str]:
    if "meta.xml" not in package.names:
        return {}
    found = package.xml("meta.xml").iterfind(f"{_OFFICE}meta/{_META}user-defined")
    return {item.get(f"{_META}name", ""): item.text or "" for item in found}
