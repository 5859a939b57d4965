"""A list of people as a file or the clipboard holds it: lines of cells, before anything is meant.

Whoever reads files makes these; what the columns mean is told elsewhere.
"""

from typing import Literal

import msgspec

CellKind = Literal["text", "number", "date", "no-value", "error", "too-long"]
"""What a cell holds. "no-value": a formula whose result the file does not hold; "error": a
spreadsheet's error, as #N/A; "too-long": more text than any cell of such a list, cut."""

ListKind = Literal["xlsx", "ods", "text", "pasted"]


class ListCell(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A cell: its text as shown, a date as "1999-03-12", a number with a point for decimals."""

    text: str = ""
    kind: CellKind = "text"


class ListRow(msgspec.Struct, frozen=True, array_like=True):
    """A line with text, counted from 1 as in the file; a cell for each column of its sheet."""

    line: int
    cells: tuple[ListCell, ...]
    hidden: bool = False


class Span(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A merged cell: first and last line (from 1), first and last place among `columns`."""

    top: int
    bottom: int
    left: int
    right: int


class ListSheet(msgspec.Struct, frozen=True, kw_only=True):
    """A sheet's lines that hold something. `columns` are those that hold something, counted from 0
    as in the file. `mac_dates`: its day numbers count from 1904. `separated`: signs of a text part
    its cells, which a cell may hold by mistake.
    """

    name: str = ""
    hidden: bool = False
    columns: tuple[int, ...] = ()
    rows: tuple[ListRow, ...] = ()
    spans: tuple[Span, ...] = ()
    mac_dates: bool = False
    separated: bool = False


class ListTable(msgspec.Struct, frozen=True, kw_only=True):
    """What was read. `encoding` and `separator` say how a text was understood; `cleaned` counts
    the cells from which unseen signs were taken.
    """

    kind: ListKind
    sheets: tuple[ListSheet, ...]
    encoding: str = ""
    separator: str = ""
    cleaned: int = 0
