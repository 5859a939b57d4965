"""Lists in OpenDocument spreadsheets."""

from collections.abc import Iterator

from lxml import etree

from jury_desk.domain.draft_text_checks import SHEET_ERROR
from jury_desk.domain.preparation.lists.list_table import ListCell, ListSheet, ListTable
from jury_desk.frameworks.bounds import Package
from jury_desk.frameworks.lists.gathering import MOST_CELLS, MOST_ROWS, Cleaning, Gathering
from jury_desk.frameworks.lists.one_list import Progress
from jury_desk.frameworks.lists.refusals import too_large
from jury_desk.frameworks.readers.numbers import plain_number
from jury_desk.frameworks.refusals import damaged

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_CALC_TYPE = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}value-type"

_CELL, _COVERED = f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"
_GROUPS = {f"{_TABLE}table-{part}" for part in ("row-group", "header-rows", "rows")}
_BESIDE = {f"{_OFFICE}annotation", f"{_TEXT}note", f"{_TEXT}ruby-text"}
_LINE_ENDS = {f"{_TEXT}p", f"{_TEXT}h", f"{_TEXT}line-break", f"{_TEXT}s", f"{_TEXT}tab"}
_MOST_LINES = 1 << 20
_MOST_COLUMNS = 1 << 14
_TELL_EVERY = 250
Area = tuple[int, int, int, int]


def read_ods(content: bytes, progress: Progress) -> ListTable:
    """The sheets of a spreadsheet. Raises FrameworkError."""
    root = Package(content).xml("content.xml")
    tables = root.findall(f"{_OFFICE}body/{_OFFICE}spreadsheet/{_TABLE}table")
    if not tables:
        raise damaged()
    hidden = _hidden_styles(root)
    cleaning, sheets, left = Cleaning(), [], MOST_CELLS
    for table in tables:
        gathering = Gathering(
            table.get(f"{_TABLE}name", ""), table.get(f"{_TABLE}style-name") in hidden, left
        )
        sheets.append(_Sheet(gathering, cleaning, progress).read(table))
        left = gathering.left
    return ListTable(kind="ods", sheets=tuple(sheets), cleaned=cleaning.cleaned)


class _Sheet:
    def __init__(self, gathering: Gathering, cleaning: Cleaning, progress: Progress) -> None:
        self._gathering, self._cleaning, self._progress = gathering, cleaning, progress
        self._areas: list[Area] = []

    def read(self, table: etree._Element) -> ListSheet:
        rows = list(_rows(table))
        line = 1
        for done, row in enumerate(rows, start=1):
            line += self._row(row, line)
            if done % _TELL_EVERY == 0:
                self._progress(done, len(rows))
        self._progress(len(rows), len(rows))
        return self._gathering.sheet(self._areas)

    def _row(self, row: etree._Element, line: int) -> int:
        """Take a line with its repetitions, which only count where they hold text; how many."""
        count = _repeated(row, "rows", _MOST_LINES)
        cells: dict[int, ListCell] = {}
        areas: list[Area] = []
        column = 0
        for item in row.iterchildren(_CELL, _COVERED):
            times = _repeated(item, "columns", _MOST_COLUMNS)
            cell = self._cell(item) if item.tag == _CELL else None
            if cell is not None:
                cells |= dict.fromkeys(range(column, column + times), cell)
                down = _repeated(item, "rows", _MOST_LINES, "spanned")
                right = _repeated(item, "columns", _MOST_COLUMNS, "spanned")
                if down > 1 or right > 1:
                    areas.append((line, line + down - 1, column, column + right - 1))
            column += times
        if not cells:
            return count
        if count > MOST_ROWS:
            raise too_large("rows")
        hidden = row.get(f"{_TABLE}visibility", "visible") != "visible"
        for at in range(line, line + count):
            self._gathering.add(at, cells, hidden)
        self._areas += areas
        return count

    def _cell(self, item: etree._Element) -> ListCell | None:
        kind = item.get(f"{_OFFICE}value-type")
        if not len(item) and kind is None and item.get(f"{_TABLE}formula") is None:
            return None
        text = _text(item).strip()
        if item.get(_CALC_TYPE) == "error" or SHEET_ERROR.fullmatch(text):
            return self._cleaning.cell(text, "error")
        if kind == "date":
            return self._cleaning.cell(item.get(f"{_OFFICE}date-value", text)[:10], "date")
        if kind == "float":
            value = item.get(f"{_OFFICE}value", "")
            # What is shown may hold the zeros of a number; what is typed, more of its decimals.
            shown = text if text.isdecimal() and text.startswith("0") else plain_number(value)
            return self._cleaning.cell(shown or text, "number")
        if kind in ("percentage", "currency"):
            return self._cleaning.cell(text.replace(",", "."), "number")
        if not text and kind is None and item.get(f"{_TABLE}formula") is not None:
            return ListCell("", "no-value")
        return self._cleaning.cell(text)


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    for part in table:
        if part.tag == f"{_TABLE}table-row":
            yield part
        elif part.tag in _GROUPS:
            yield from _rows(part)


def _text(item: etree._Element) -> str:
    """The text of a cell without its comments, a blank for each line's end."""
    if len(item) == 1 and item[0].tag == f"{_TEXT}p" and not len(item[0]):
        return item[0].text or ""
    pieces: list[str] = []
    _say(item, pieces)
    return "".join(pieces)


def _say(element: etree._Element, pieces: list[str]) -> None:
    for part in element:
        if part.tag in _BESIDE:
            pieces.append(part.tail or "")
            continue
        if part.tag in _LINE_ENDS:
            pieces.append(" ")
        pieces.append(part.text or "")
        _say(part, pieces)
        pieces.append(part.tail or "")


def _hidden_styles(root: etree._Element) -> set[str]:
    found = set()
    for style in root.iterfind(f"{_OFFICE}automatic-styles/{_STYLE}style"):
        table = style.find(f"{_STYLE}table-properties")
        if table is not None and table.get(f"{_TABLE}display") == "false":
            found.add(style.get(f"{_STYLE}name", ""))
    return found


def _repeated(part: etree._Element, what: str, most: int, how: str = "repeated") -> int:
    """How often a line or cell is repeated, or how many it spans."""
    told = part.get(f"{_TABLE}number-{what}-{how}", "1")
    if not told.isdecimal() or len(told) > 9:
        raise damaged()
    return min(max(int(told), 1), most)
