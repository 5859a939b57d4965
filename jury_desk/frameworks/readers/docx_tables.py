"""Tables of a Word document put on a grid: cells that span columns, and those merged downwards."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from docx.oxml.ns import qn

from jury_desk.frameworks.bounds import MOST_CELLS
from jury_desk.frameworks.readers.spans import WIDEST, Placed, narrowed
from jury_desk.frameworks.refusals import too_large

_TR, _TC = qn("w:tr"), qn("w:tc")


@dataclass(frozen=True)
class Row:
    """A row's cells, after `before` columns without any."""

    cells: tuple[Any, ...]
    before: int = 0


def rows_of(table: Any) -> list[Row]:
    """The rows of a table that were not deleted."""
    return [
        Row(tuple(_inside(row, _TC)), _whole(row.find(f"{qn('w:trPr')}/{qn('w:gridBefore')}"), 0))
        for row in _inside(table, _TR)
        if not _is_deleted(row)
    ]


def deleted_rows_of(table: Any) -> list[Any]:
    """The elements of the rows that were deleted."""
    return [row for row in _inside(table, _TR) if _is_deleted(row)]


def _is_deleted(row: Any) -> bool:
    return row.find(f"{qn('w:trPr')}/{qn('w:del')}") is not None


def tables_cells(rows: list[Row]) -> list[Placed[list[Any]]]:
    """The cells on their grid, each with the elements merged into it. Raises
    FrameworkTooLargeError.
    """
    found: list[Placed[list[Any]]] = []
    above: dict[int, int] = {}
    """By the column in which it begins, which of `found` goes down to the row above."""
    for row, line in enumerate(rows):
        column, here = line.before, {}
        for cell in line.cells:
            properties = cell.find(qn("w:tcPr"))
            width = min(max(_whole(_part(properties, "w:gridSpan"), 1), 1), WIDEST)
            to_left = _goes_on(_part(properties, "w:hMerge"))
            if to_left and found and found[-1].row == row:
                before = found[-1]
                found[-1] = replace(
                    before, column_span=before.column_span + width, content=[*before.content, cell]
                )
            elif (
                _goes_on(_part(properties, "w:vMerge"))
                and column in above
                and found[above[column]].column_span == width
            ):
                at = above[column]
                found[at] = replace(
                    found[at], row_span=row - found[at].row + 1, content=[*found[at].content, cell]
                )
                here[column] = at
            else:
                here[column] = len(found)
                found.append(Placed(row, column, 1, width, [cell]))
            column += width
            if column > 2 * WIDEST or len(found) > MOST_CELLS:
                raise too_large("cells")
        above = here
    return narrowed(sorted(found, key=lambda cell: (cell.row, cell.column)))


def _inside(element: Any, wanted: str) -> Iterator[Any]:
    """Rows or cells, also those in content controls and custom markup."""
    for part in element:
        if part.tag == wanted:
            yield part
        elif part.tag in (qn("w:sdt"), qn("w:sdtContent"), qn("w:customXml"), qn("w:ins")):
            yield from _inside(part, wanted)


def _part(properties: Any, name: str) -> Any:
    return None if properties is None else properties.find(qn(name))


def _goes_on(merge: Any) -> bool:
    return merge is not None and merge.get(qn("w:val"), "continue") == "continue"


def _whole(element: Any, usual: int) -> int:
    told = "" if element is None else element.get(qn("w:val"), "")
    return int(told[:6]) if told.isdecimal() else usual
