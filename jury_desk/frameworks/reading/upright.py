"""Forms that hold their headings in the first column, laid out with them in the first row.

Many frameworks print a sheet a bloc: "Intitulé", "Compétences", "Modalités", "Critères" one below
another, each beside what it names.
"""

from collections.abc import Sequence

import msgspec

from jury_desk.domain.source import Cell, Page, Paragraph, SourceDocument, Table
from jury_desk.frameworks.reading.codes import Role, code_at_start
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
    """Whether a table names in its first column what stands in the second."""
    if isinstance(block, Paragraph) or block.columns != 2 or not 3 <= block.rows <= _MOST_ROWS:
        return False
    pairs = _pairs(rows_of(block))
    if pairs is None:
        return False
    named = [role for label, _ in pairs if (role := _role(label)) is not None]
    beside = [role_of(cell.text) for _, cell in pairs[:1] if len(cell.text) <= _LONGEST_LABEL]
    roles = set(named)
    return (
        len(roles) >= _FEWEST_ROLES
        and bool(roles & _HELD)
        and bool(roles & _JUDGED)
        and len(named) * 2 >= len(pairs)
        and (not any(beside) or code_at_start(pairs[0][1].text) is not None)
    )


def _pairs(rows: Sequence[Sequence[Cell]]) -> list[tuple[Cell, Cell]] | None:
    """The labels with what stands beside each; None where a row is no such pair."""
    pairs = []
    for place, row in enumerate(rows):
        filled = [cell for cell in row if cell.paragraphs]
        if len(filled) == 1 and (place == 0 or filled[0].column == 0):
            continue
        if len(filled) != 2:
            return None
        pairs.append((filled[0], filled[1]))
    return pairs


def _role(label: Cell) -> Role | None:
    """What a label names: nothing where it is too long for one."""
    if len(label.text) > _LONGEST_LABEL or code_at_start(label.text) is not None:
        return None
    return role_of(label.text.replace("\n", " "))


def _upright(table: Table) -> Table:
    rows = rows_of(table)
    pairs = _pairs(rows) or []
    alone = [
        filled[0] for row in rows if len(filled := [cell for cell in row if cell.paragraphs]) == 1
    ]
    cells, width = [], len(pairs)
    for place, cell in enumerate(alone):
        cells.append(_placed(cell, place, 0, width))
    for column, (label, held) in enumerate(pairs):
        cells.append(_placed(label, len(alone), column, 1))
        cells.append(_placed(held, len(alone) + 1, column, 1))
    return Table(
        id=table.id, rows=len(alone) + 2, columns=width, cells=tuple(cells), ruled=table.ruled
    )


def _placed(cell: Cell, row: int, column: int, span: int) -> Cell:
    return msgspec.structs.replace(
        cell, row=row, column=column, row_span=1, column_span=span, box=None
    )
