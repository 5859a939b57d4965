"""A word processor's document: prose, one table with merged cells, lists, tables in cells."""

import io
from collections.abc import Iterable

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.shared import Cm, Pt
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

from jury_desk.domain.grid import Grid
from tests.frameworks.layouts.plan import Line, Manner, Part, Plan, plan_of

MANNER = Manner(bloc=" : ", activity=" – ", competency=" – ", criterion=" – ")


def document(grid: Grid) -> bytes:
    """The whole document."""
    plan = plan_of(grid, MANNER)
    paper = docx.Document()
    section = paper.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(29.7), Cm(21)
    normal = paper.styles["Normal"]
    normal.font.size = Pt(7)
    normal.paragraph_format.space_after = Pt(4)
    paper.add_heading(plan.title or "Référentiels", level=1)
    for note in plan.before:
        paper.add_paragraph(note)
    _table(paper, plan)
    for note in plan.after:
        paper.add_paragraph(note)
    file = io.BytesIO()
    paper.save(file)
    return file.getvalue()


def _table(paper: Document, plan: Plan) -> None:
    height = 2 + sum(len(part.titles) + part.rows for part in plan.parts)
    table = paper.add_table(height, plan.width, "Table Grid")
    rows = list(table.rows)
    cells = [list(row.cells) for row in rows]
    for row in rows[:2]:
        _repeated(row)
    column = 0
    for name, says, columns in plan.heads():
        cell = _merged(cells[0][column], cells[0][column + columns - 1])
        _fill(cell, (Line(name, bold=True), Line(says)))
        column += columns
    for column, name in enumerate(plan.columns):
        _fill(cells[1][column], (Line(name, bold=True),))
    top = 2
    for part in plan.parts:
        _part(cells[top:], part, plan.width)
        top += len(part.titles) + part.rows


def _repeated(row: _Row) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _part(cells: list[list[_Cell]], part: Part, width: int) -> None:
    for row, title in enumerate(part.titles):
        _fill(_merged(cells[row][0], cells[row][-1]), (Line(title, bold=True),))
    body = cells[len(part.titles) :]
    for place in part.places:
        last = body[place.row + place.rows - 1][place.column]
        cell = _merged(body[place.row][place.column], last)
        tests = place.column == width - 2
        if tests and sum(line.bold for line in place.lines) > 1:
            _nested(cell, place.lines)
        else:
            _fill(cell, place.lines)


def _merged(first: _Cell, last: _Cell) -> _Cell:
    return first if first is last else first.merge(last)


def _nested(cell: _Cell, lines: Iterable[Line]) -> None:
    """Each assessment in a row of a table within the cell."""
    groups: list[list[Line]] = []
    for line in lines:
        if line.bold or not groups:
            groups.append([])
        groups[-1].append(line)
    inner: Table = cell.add_table(len(groups), 1)
    for row, group in zip(inner.rows, groups, strict=True):
        _fill(row.cells[0], group)


def _fill(cell: _Cell, lines: Iterable[Line]) -> None:
    paragraph: Paragraph | None = cell.paragraphs[0]
    for line in lines:
        paragraph = paragraph or cell.add_paragraph()
        run = paragraph.add_run(line.text)
        run.bold = line.bold or None
        if line.bullet:
            paragraph.style = "List Bullet 2" if line.level else "List Bullet"
        paragraph = None
