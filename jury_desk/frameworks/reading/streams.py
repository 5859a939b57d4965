"""The rows of all tables in reading order, each cell with the role of its column."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

import msgspec

from jury_desk.domain.draft import AsideReason
from jury_desk.domain.source import Cell, Paragraph, SourceDocument, Table
from jury_desk.frameworks.reading import families, identity
from jury_desk.frameworks.reading.between import (
    HELD,
    as_criteria,
    is_competency_line,
    is_foreign,
    is_modality_row,
    modality_label,
)
from jury_desk.frameworks.reading.codes import Role, code_at_start, usual_role
from jury_desk.frameworks.reading.columns import (
    by_content,
    by_line,
    by_place,
    completed,
    first_heading,
    is_line_of_headings,
    is_small,
    moved,
)
from jury_desk.frameworks.reading.headings import (
    Column,
    Headings,
    headings_at,
    is_heading_row,
    rows_of,
)
from jury_desk.frameworks.reading.untabled import is_told

_MOST_ROWS = 20_000
_CODES_NAMED = re.compile(r"\b[A-Z]{1,3}\.?\s?\d{1,2}\b|(?<=[, ])\d{1,2}(?= et \d)")
_SLACK = 60  # tenths of a point
_TOLD = (Role.COMPETENCY, Role.ASSESSMENT, Role.CRITERION)
"""The columns of a table made of prose (see `untabled`)."""


@dataclass
class RowCell:
    """A cell in the row where it begins, or goes on."""

    cell: Cell
    column: Column
    place: int
    """Of its column."""
    number: int
    """Of the cell in the document; the same in every row that it covers."""
    begins: bool = True
    labelled: bool = False
    """Whether it begins with a label that says what it is ("Modalités d'évaluation :")."""

    @property
    def role(self) -> Role:
        """What its column is about."""
        return self.column.role


@dataclass
class Row:
    """A row of a table, or a bloc's title printed before one."""

    index: int
    table: int
    cells: list[RowCell] = field(default_factory=list)
    levels: families.LevelColumns | None = None
    title: bool = False
    """Whether it is a line before a table."""
    cut: bool = False
    """Whether it is what a page cut off one cell."""
    candidate: bool = False
    """Whether that line may be a bloc's title, where no bloc is told otherwise; the line stands
    outside as well.
    """

    def filled(self) -> list[RowCell]:
        """The cells that begin here and hold something."""
        return [item for item in self.cells if item.begins and item.cell.paragraphs]


@dataclass
class Streams:
    """The document told apart: rows of evaluation tables, and everything else."""

    rows: list[Row] = field(default_factory=list)
    outside: list[Paragraph] = field(default_factory=list)
    """Prose, and rows that are general rules, in reading order."""
    asides: list[tuple[Paragraph, AsideReason]] = field(default_factory=list)
    headings: list[Headings] = field(default_factory=list)
    widths: dict[int, int] = field(default_factory=dict)
    """How many columns each table has."""


def streams_of(source: SourceDocument) -> Streams:
    """The rows of the tables that hold evaluation columns; other tables' cells are outside."""
    return _Maker(source).made


class _Maker:
    def __init__(self, source: SourceDocument) -> None:
        self.made = Streams()
        self.known: Headings | None = None
        self.cells = 0
        self.tables = 0
        self.ruled = True
        """Whether lines tell the cells of the table before; else a page may cut one off."""
        self.waiting: list[Paragraph] = []
        for page in source.pages:
            for block in page.blocks:
                if isinstance(block, Paragraph):
                    if not self._goes_on(block):
                        self.waiting.append(block)
                else:
                    self.table(block)
        self.made.outside += self.waiting

    def _goes_on(self, paragraph: Paragraph) -> bool:
        """Put a line that a page cuts off into the column below which it stands."""
        if self.known is None or self.waiting or paragraph.box is None or self.ruled:
            return False
        box = paragraph.box
        inside = [
            (place, column)
            for place, column in self.known.columns.items()
            if column.left is not None
            and column.right is not None
            and box.left >= column.left - _SLACK
            and box.right <= column.right + _SLACK
        ]
        if len(inside) != 1 or inside[0][0] == 0 or paragraph.heading is not None:
            return False
        place, column = inside[0]
        last = self.made.rows[-1] if self.made.rows else None
        if last is not None and last.cut and last.cells[0].place == place:
            held = last.cells[0]
            held.cell = msgspec.structs.replace(
                held.cell, paragraphs=(*held.cell.paragraphs, paragraph)
            )
            return True
        self.cells += 1
        cell = Cell(row=0, column=place, paragraphs=(paragraph,))
        row = Row(len(self.made.rows), self.tables, levels=self.known.levels, cut=True)
        row.cells.append(RowCell(cell, column, place, self.cells))
        self.made.rows.append(row)
        return True

    def table(self, table: Table) -> None:
        rows = rows_of(table)
        start = None if is_told(table) else first_heading(rows, self.known)
        if start is not None:
            headings = headings_at(rows, start, self.known)
            self.known = completed(headings, self.known, table)
            self.made.headings.append(self.known)
            body = self._above(rows, start)
            self._aside(rows[start : headings.rows], "column-heading")
            known: Headings | None = self.known
            first = headings.rows
        else:
            known, body, first = self._inherited(table), [], 0
            self.known = known if self.known is None else self.known
        if known is None:
            self.made.outside += self.waiting
            self.waiting = []
            self.made.outside += [item for cell in table.cells for item in cell.paragraphs]
            return
        self._title(known)
        self.tables += 1
        self.ruled = table.ruled
        self.made.widths[self.tables] = table.columns
        self._body([*body, *rows[first:]], known)

    def _above(self, rows: Sequence[Sequence[Cell]], start: int) -> list[Sequence[Cell]]:
        """Rows above the headings: a bloc's title goes with the table, others are outside."""
        kept: list[Sequence[Cell]] = []
        for row in rows[:start]:
            paragraphs = [item for cell in row for item in cell.paragraphs]
            if any(_is_bloc_title(item) for item in paragraphs) or is_modality_row(row):
                kept.append(row)
            else:
                self.waiting += paragraphs
        return kept

    def _title(self, known: Headings) -> None:
        """Lines before a table: from the last that is a bloc's title on, coded titles begin the
        bloc and its activities; the last heading may be a bloc's title.
        """
        places = [n for n, item in enumerate(self.waiting) if _is_bloc_title(item)]
        chosen = self.waiting[places[-1] :] if places else self.waiting
        titles = [item for item in chosen if _is_coded_title(item)]
        lines = self._labelled(chosen, known)
        more = _wrapped(chosen, titles)
        taken = [*titles, *lines, *more.values()]
        left = [item for item in self.waiting if item not in taken]
        if not titles and left and (left[-1].heading or _names_several(left[-1])):
            self._title_row(left[-1], candidate=True)
        self.made.outside += left
        self.waiting = []
        for item in titles:
            self._title_row(item, candidate=False, more=more.get(item.id))
        for item in lines:
            role = Role.COMPETENCY if is_competency_line(item) else Role.ASSESSMENT
            self._line_row(item, role)

    def _labelled(self, lines: Sequence[Paragraph], known: Headings) -> list[Paragraph]:
        """Lines before a table that hold what it has no column for: its competency, how one is
        assessed.
        """
        roles = known.roles()
        last = next((item for item in reversed(lines) if is_competency_line(item)), None)
        return [
            item
            for item in lines
            if (item is last and not roles & HELD)
            or (
                Role.ASSESSMENT not in roles
                and len(item.text) > (modality_label(item.text) or len(item.text))
            )
        ]

    def _line_row(self, item: Paragraph, role: Role) -> None:
        self.cells += 1
        row = Row(len(self.made.rows), self.tables + 1)
        cell = Cell(row=0, column=0, paragraphs=(item,))
        labelled = role is Role.ASSESSMENT
        row.cells.append(RowCell(cell, Column(role), 0, self.cells, labelled=labelled))
        self.made.rows.append(row)

    def _title_row(
        self, item: Paragraph, *, candidate: bool, more: Paragraph | None = None
    ) -> None:
        self.cells += 1
        row = Row(len(self.made.rows), self.tables + 1, title=True, candidate=candidate)
        cell = Cell(row=0, column=0, paragraphs=(item, more) if more is not None else (item,))
        role = Role.BLOC if candidate else Role.ACTIVITY
        row.cells.append(RowCell(cell, Column(role), 0, self.cells))
        self.made.rows.append(row)

    def _inherited(self, table: Table) -> Headings | None:
        """The columns of the table before, where this one goes on with them; else by content."""
        if is_told(table):
            return Headings(columns={place: Column(role) for place, role in enumerate(_TOLD)})
        known = self.known
        if known is not None and is_foreign(table, known, self.waiting):
            return None
        prose = any(len(item.text) > 80 for item in self.waiting)
        if known is not None:
            shifted = by_place(table, known)
            if shifted is not None:
                return shifted
            if is_small(table):
                return None
            wide = max(known.columns, default=0) + 1
            if table.columns == wide or (abs(table.columns - wide) <= 1 and not prose):
                return known
        line = next((item for item in reversed(self.waiting) if is_line_of_headings(item)), None)
        if line is not None:
            told = by_line(line, table)
            if told is not None:
                self.waiting.remove(line)
                self.made.asides.append((line, "column-heading"))
                return told
        return by_content(table, known is not None)

    def _body(self, rows: Sequence[Sequence[Cell]], known: Headings) -> None:
        covering: dict[int, RowCell] = {}
        for place, cells in enumerate(rows):
            if len(self.made.rows) >= _MOST_ROWS:
                self._aside([cells], "not-understood")
                continue
            if place and is_heading_row(cells, known):
                self._aside([cells], "column-heading")
                known = moved(rows, place, known)
                continue
            labelled = is_modality_row(cells)
            if not labelled and self._is_rule(cells):
                continue
            if families.sums_up([cell.text for cell in cells]):
                self._aside([cells], "sign")
                continue
            row = Row(len(self.made.rows), self.tables, levels=known.levels)
            for column in sorted(covering):
                held = covering[column]
                if held.cell.row + held.cell.row_span > _row_number(cells, held):
                    row.cells.append(replace(held, begins=False))
            for cell, item in self._items(cells, known, labelled=labelled):
                row.cells.append(item)
                if cell.row_span > 1:
                    covering[cell.column] = item
                else:
                    covering.pop(cell.column, None)
            row.cells.sort(key=lambda item: item.place)
            if row.cells:
                self.made.rows.append(row)

    def _items(
        self, cells: Sequence[Cell], known: Headings, *, labelled: bool
    ) -> Iterator[tuple[Cell, RowCell]]:
        """The cells of a row with their columns: of a row that holds a labelled modality, or
        where a lost cell let criteria slip into the column of assessments, not their own.
        """
        slipped = as_criteria(cells, known)
        for cell in cells:
            self.cells += 1
            item = RowCell(cell, known.column(cell.column), cell.column, self.cells)
            if labelled:
                item = replace(item, column=Column(Role.ASSESSMENT), labelled=True)
            elif cell is slipped:
                item = replace(item, column=_criteria_column(known))
            yield cell, item

    def _is_rule(self, cells: Sequence[Cell]) -> bool:
        """A row that holds one text, which is a rule for every assessment, is outside."""
        filled = [cell for cell in cells if cell.paragraphs]
        if len(filled) != 1 or not filled[0].paragraphs:
            return False
        texts = [item.text for item in filled[0].paragraphs]
        if code_at_start(texts[0]) is not None or not identity.is_general_rule(" ".join(texts)):
            return False
        if len(cells) == 1 and filled[0].column_span == 1 and filled[0].column > 0:
            return False
        self.made.outside += filled[0].paragraphs
        return True

    def _aside(self, rows: Sequence[Sequence[Cell]], reason: AsideReason) -> None:
        for row in rows:
            for cell in row:
                self.made.asides += [(item, reason) for item in cell.paragraphs]


def _criteria_column(known: Headings) -> Column:
    return next(column for column in known.columns.values() if column.role is Role.CRITERION)


def _row_number(cells: Sequence[Cell], held: RowCell) -> int:
    return cells[0].row if cells else held.cell.row + held.cell.row_span


def _wrapped(lines: Sequence[Paragraph], titles: Sequence[Paragraph]) -> dict[str, Paragraph]:
    """By the id of a title, the line below that goes on with it: of the same looks, begun small."""
    return {
        item.id: below
        for item, below in itertools.pairwise(lines)
        if item in titles
        and below.text[:1].islower()
        and (below.heading, below.bold, below.bullet) == (item.heading, item.bold, None)
        and (item.heading is not None or item.bold)
    }


def _is_bloc_title(paragraph: Paragraph) -> bool:
    """Whether a line is a bloc's title by its code."""
    code = code_at_start(paragraph.text)
    if code is None or len(paragraph.text) > 400:
        return False
    return usual_role(code.prefix) is Role.BLOC and bool(paragraph.text[code.end :].strip())


def _names_several(paragraph: Paragraph) -> bool:
    """Whether a short line names several codes, as the title of a bloc across others does."""
    return len(paragraph.text) <= 160 and len(_CODES_NAMED.findall(paragraph.text)) >= 2


def _is_coded_title(paragraph: Paragraph) -> bool:
    """Whether a line is the title of a bloc or of an activity, by its code and looks."""
    if _is_bloc_title(paragraph):
        return True
    code = code_at_start(paragraph.text)
    if code is None or not code.prefix or not paragraph.text[code.end :].strip():
        return False
    apart = paragraph.heading is not None or paragraph.bold or len(paragraph.text) <= 200
    return usual_role(code.prefix) is Role.ACTIVITY and apart


def paragraphs_of(rows: Sequence[Row]) -> Iterator[tuple[Row, RowCell, Paragraph]]:
    """Every paragraph of the rows, in the row where its cell begins."""
    for row in rows:
        for item in row.cells:
            if item.begins:
                for paragraph in item.cell.paragraphs:
                    yield row, item, paragraph
