"""Workbooks: merged ranges, a list item a line of its cell, and one row a criterion where the
criteria belong to competencies: people who type a grid into a spreadsheet do so.
"""

import io
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from xml.sax.saxutils import escape

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.worksheet import Worksheet

from jury_desk.domain.grid import Grid
from tests.frameworks.layouts.plan import Line, Manner, Part, Place, Plan, plan_of

MANNER = Manner(bloc=" - ", activity=" : ", competency=" : ", criterion=" : ")


@dataclass(frozen=True)
class _Cell:
    """A range of a sheet, counted from 0."""

    row: int
    column: int
    rows: int
    columns: int
    text: str
    bold: bool = False


@dataclass(frozen=True)
class _Sheet:
    name: str
    cells: tuple[_Cell, ...]


def workbook(grid: Grid) -> bytes:
    """A workbook with the whole grid on one sheet."""
    return _saved([_whole(plan_of(grid, MANNER))])


def workbook_by_bloc(grid: Grid) -> bytes:
    """A workbook with one sheet a bloc, headings on each, and a first one with the prose."""
    plan = plan_of(grid, MANNER)
    notes = [plan.title or "Référentiels", *plan.before, *plan.after]
    prose = [_Cell(2 * n, 0, 1, 1, note) for n, note in enumerate(notes)]
    sheets = [_Sheet("Présentation", tuple(prose))]
    for number, part in enumerate(plan.parts, 1):
        cells = [*_heads(plan, 0), *_part(part, plan.width, 2)]
        sheets.append(_Sheet(f"Bloc {number}", tuple(cells)))
    return _saved(sheets)


def open_document(grid: Grid) -> bytes:
    """An OpenDocument spreadsheet with the whole grid on one sheet."""
    sheet = _whole(plan_of(grid, MANNER))
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        kind = "application/vnd.oasis.opendocument.spreadsheet"
        archive.writestr(zipfile.ZipInfo("mimetype"), kind)
        archive.writestr("META-INF/manifest.xml", _MANIFEST.format(kind=kind))
        archive.writestr("content.xml", _content(sheet))
    return file.getvalue()


def _whole(plan: Plan) -> _Sheet:
    cells: list[_Cell] = []
    row = 0
    for note in (plan.title or "Référentiels", *plan.before):
        cells.append(_Cell(row, 0, 1, plan.width, note))
        row += 1
    cells += _heads(plan, row + 1)
    row += 3
    for part in plan.parts:
        added = list(_part(part, plan.width, row))
        cells += added
        row = max(cell.row + cell.rows for cell in added)
    for note in plan.after:
        row += 1
        cells.append(_Cell(row, 0, 1, plan.width, note))
    return _Sheet("Référentiel", tuple(cells))


def _heads(plan: Plan, row: int) -> Iterator[_Cell]:
    column = 0
    for name, says, columns in plan.heads():
        yield _Cell(row, column, 1, columns, f"{name}\n{says}", bold=True)
        column += columns
    for column, name in enumerate(plan.columns):
        yield _Cell(row + 1, column, 1, 1, name, bold=True)


def _part(part: Part, width: int, row: int) -> Iterator[_Cell]:
    for title in part.titles:
        yield _Cell(row, 0, 1, width, title, bold=True)
        row += 1
    for place in _by_criterion(part, width):
        yield _Cell(row + place.row, place.column, place.rows, 1, _typed(place.lines))


def _by_criterion(part: Part, width: int) -> Iterator[Place]:
    """The cells of a bloc, a row of one coded criterion each where every row has such criteria."""
    criteria = {
        place.row: _split(place.lines) for place in part.places if place.column + 1 == width
    }
    if len(criteria) != part.rows or any(each is None for each in criteria.values()):
        yield from part.places
        return
    starts = [0]
    for row in range(part.rows):
        starts.append(starts[-1] + len(criteria[row] or ()))
    for place in part.places:
        start = starts[place.row]
        if place.column + 1 < width:
            yield replace(place, row=start, rows=starts[place.row + place.rows] - start)
        else:
            for down, lines in enumerate(criteria[place.row] or ()):
                yield Place(start + down, place.column, 1, lines)


def _split(lines: tuple[Line, ...]) -> list[tuple[Line, ...]] | None:
    """A cell's criteria one by one, items with theirs; None where they have headings or no code."""
    parts: list[list[Line]] = []
    for line in lines:
        if line.bold or (line.bullet and not line.level):
            return None
        if line.level and parts:
            parts[-1].append(line)
        else:
            parts.append([line])
    return [tuple(part) for part in parts]


def _typed(lines: Iterable[Line]) -> str:
    return "\n".join(f"{_sign(line)}{line.text}" for line in lines)


def _sign(line: Line) -> str:
    if not line.bullet:
        return ""
    return "• " if line.level else "- "


def _saved(sheets: Iterable[_Sheet]) -> bytes:
    book = Workbook()
    book.remove(book.worksheets[0])
    for sheet in sheets:
        _filled(book.create_sheet(sheet.name), sheet)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _filled(page: Worksheet, sheet: _Sheet) -> None:
    side = Side(style="thin")
    for each in sheet.cells:
        cell = page.cell(each.row + 1, each.column + 1, each.text)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        cell.border = Border(left=side, right=side, top=side, bottom=side)
        if each.bold:
            cell.font = Font(bold=True)
            cell.fill = PatternFill("solid", fgColor="DDDDDD")
        if each.rows > 1 or each.columns > 1:
            page.merge_cells(
                start_row=each.row + 1,
                start_column=each.column + 1,
                end_row=each.row + each.rows,
                end_column=each.column + each.columns,
            )


_MANIFEST = """<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
</manifest:manifest>"""

_CONTENT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-content office:version="1.3"
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
<office:body><office:spreadsheet><table:table table:name="{name}">
{rows}
</table:table></office:spreadsheet></office:body></office:document-content>"""


def _content(sheet: _Sheet) -> str:
    at = {(cell.row, cell.column): cell for cell in sheet.cells}
    covered = {
        (cell.row + down, cell.column + right)
        for cell in sheet.cells
        for down in range(cell.rows)
        for right in range(cell.columns)
    } - at.keys()
    height = max(cell.row + cell.rows for cell in sheet.cells)
    width = max(cell.column + cell.columns for cell in sheet.cells)
    rows = []
    for row in range(height):
        cells = "".join(_ods_cell(at, covered, row, column) for column in range(width))
        rows.append(f"<table:table-row>{cells}</table:table-row>")
    return _CONTENT.format(name=escape(sheet.name), rows="\n".join(rows))


def _ods_cell(
    at: dict[tuple[int, int], _Cell], covered: set[tuple[int, int]], row: int, column: int
) -> str:
    if (row, column) in covered:
        return "<table:covered-table-cell/>"
    cell = at.get((row, column))
    if cell is None:
        return "<table:table-cell/>"
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in cell.text.splitlines())
    spans = f'table:number-columns-spanned="{cell.columns}" table:number-rows-spanned="{cell.rows}"'
    return f'<table:table-cell office:value-type="string" {spans}>{lines}</table:table-cell>'
