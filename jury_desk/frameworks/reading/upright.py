"""Forms that hold their headings in the first column, laid out with them in the first row.

Many frameworks print a sheet a bloc: "Intitulé", "Compétences", "Modalités", "Critères" one below
another, each beside what it names.
"""

from collections.abc import Sequence

import msgspec

from jury_desk.domain.source import Cell, Page, Paragraph, SourceDocument, Table
from jury_desk.frameworks.reading.codes import Role, code_at_start
from jury_desk.frameworks.reading.folding import folded
from jury_desk.frameworks.reading.heading_roles import role_of
from jury_desk.frameworks.reading.headings import rows_of

_LONGEST_LABEL = 80
_FEWEST_ROLES = 3
_MOST_ROWS = 60
_JUDGED = frozenset({Role.CRITERION, Role.ASSESSMENT})
_HELD = frozenset({Role.COMPETENCY, Role.ASSESSED})


def with_upright_forms(source: SourceDocument) -> SourceDocument:
    """The source, where forms of two columns stand as tables with a row of headings; the same
    source where there is none.
    """
    if not any(_is_form(block) for page in source.pages for block in page.blocks):
        return source
    return msgspec.structs.replace(source, pages=tuple(_page(page) for page in source.pages))


def _page(page: Page) -> Page:
    blocks = tuple(
        _upright(block) if isinstance(block, Table) and _is_form(block) else block
        for block in page.blocks
    )
    return msgspec.structs.replace(page, blocks=blocks)


def _is_form(block: Table | Paragraph) -> bool:
    """Whether a table names in its first column what stands beside."""
    if isinstance(block, Paragraph) or not 3 <= block.rows <= _MOST_ROWS or block.columns > 4:
        return False
    pairs = _pairs(rows_of(block))
    if not pairs:
        return False
    named = [role for label, _ in pairs if (role := _role(label)) is not None]
    beside = pairs[0][1].text
    headed = len(beside) <= _LONGEST_LABEL and role_of(beside) is not None
    roles = set(named)
    return (
        len(roles) >= _FEWEST_ROLES
        and bool(roles & _HELD)
        and bool(roles & _JUDGED)
        and len(named) * 2 >= len(pairs)
        and (not headed or code_at_start(beside) is not None)
    )


def _pairs(rows: Sequence[Sequence[Cell]]) -> list[tuple[Cell, Cell]]:
    """The labels with what stands beside each; none where a row is no such pair."""
    pairs = []
    for row in rows:
        filled = _filled(row)
        if len(filled) == 2 and filled[0].column == 0:
            pairs.append((filled[0], filled[1]))
        elif len(filled) > 1:
            return []
    return pairs


def _filled(row: Sequence[Cell]) -> list[Cell]:
    return [cell for cell in row if cell.paragraphs]


def _role(label: Cell) -> Role | None:
    """What a label names: nothing where it is too long for one."""
    if len(label.text) > _LONGEST_LABEL or code_at_start(label.text) is not None:
        return None
    return role_of(label.text.replace("\n", " "))


def _upright(table: Table) -> Table:
    """The table with a column a label and a row a sheet: a label met again begins another, and
    the labels stand above each. What stands alone before the first label is what a page cut off
    the last of the sheet before.
    """
    rows = rows_of(table)
    pairs = _pairs(rows)
    labels = {folded(label.text): 0 for label, _ in pairs}
    labels = {text: place for place, text in enumerate(labels)}
    cells: list[Cell] = []
    place, last, heads = -1, len(labels), 0
    cut: list[Cell] = []
    for row in rows:
        filled = _filled(row)
        if len(filled) == 2:
            column = labels[folded(filled[0].text)]
            if column <= last:
                heads = place + 1
                place += 2 + len(cut)
                cells += [
                    _placed(cell, heads + 1 + number, len(labels) - 1, 1)
                    for number, cell in enumerate(cut)
                ]
                cut = []
            last = column
            cells.append(_placed(filled[0], heads, column, 1))
            cells.append(_placed(filled[1], place, column, 1))
        elif filled and filled[0].column and not cells:
            cut.append(filled[0])
        elif filled:
            place += 1
            wide = filled[0].column == 0
            column, span = (0, len(labels)) if wide else (len(labels) - 1, 1)
            cells.append(_placed(filled[0], place, column, span))
            last = len(labels)
    cells.sort(key=lambda cell: (cell.row, cell.column))
    return Table(
        id=table.id, rows=place + 1, columns=len(labels), cells=tuple(cells), ruled=table.ruled
    )


def _placed(cell: Cell, row: int, column: int, span: int) -> Cell:
    return msgspec.structs.replace(
        cell, row=row, column=column, row_span=1, column_span=span, box=None
    )
