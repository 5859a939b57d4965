"""Tables of rows of cells that span, as HTML and word processors tell them, put on a grid.

Spans come from untrusted files: a cell may say that it covers a hundred thousand columns.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from jury_desk.frameworks.bounds import MOST_CELLS
from jury_desk.frameworks.refusals import too_large

Content = TypeVar("Content")

WIDEST = 1000
"""Columns of a table, as HTML bounds them."""


@dataclass(frozen=True)
class Placed(Generic[Content]):
    """A cell's content with its place and spans."""

    row: int
    column: int
    row_span: int
    column_span: int
    content: Content


@dataclass(frozen=True)
class Spanning(Generic[Content]):
    """A cell of a row; `row_span` 0 goes down to the last row."""

    content: Content
    row_span: int = 1
    column_span: int = 1


def placed(rows: Iterable[Iterable[Spanning[Content]]]) -> list[Placed[Content]]:
    """The cells on a grid, none over another, and no column in which no cell begins.

    Raises FrameworkTooLargeError where there are too many.
    """
    lines = [list(row) for row in rows]
    found: list[Placed[Content]] = []
    below: dict[int, int] = {}
    """By column, the first row that no cell from above covers."""
    for row, line in enumerate(lines):
        column = 0
        for cell in line:
            while below.get(column, 0) > row:
                column += 1
            width = 1
            while width < min(cell.column_span, WIDEST) and below.get(column + width, 0) <= row:
                width += 1
            left = len(lines) - row
            height = min(cell.row_span or left, left)
            for place in range(column, column + width):
                below[place] = row + height
            found.append(Placed(row, column, height, width, cell.content))
            column += width
            if column > 2 * WIDEST or len(found) > MOST_CELLS:
                raise too_large("cells")
    return narrowed(found)


def narrowed(cells: list[Placed[Content]]) -> list[Placed[Content]]:
    """The cells without columns in which none begins: those hold nothing of their own."""
    begun = sorted({cell.column for cell in cells})
    place = {column: at for at, column in enumerate(begun)}
    return [
        replace(
            cell,
            column=place[cell.column],
            column_span=sum(
                cell.column <= column < cell.column + cell.column_span for column in begun
            ),
        )
        for cell in cells
    ]
