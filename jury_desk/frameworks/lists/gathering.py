"""Cells of a list as they come in, cleaned and bounded."""

import re
import unicodedata

from jury_desk.domain.preparation.lists.list_table import (
    CellKind,
    ListCell,
    ListRow,
    ListSheet,
    Span,
)
from jury_desk.frameworks.lists.refusals import too_large
from jury_desk.frameworks.readers.common import collapse

MOST_ROWS = 50_000
"""Lines that hold something; the largest sessions have a fiftieth of it."""
MOST_COLUMNS = 256
"""Columns that hold something."""
MOST_CELLS = 1_000_000
"""Cells that hold something, in all sheets."""
LONGEST_CELL = 4_000
"""Characters of a cell; the longest address has a twentieth of it."""
_SHOWN = 120

_HIDDEN = re.compile(
    r"[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00-\x08\x0e-\x1f\x7f-\x84"
    r"\x86-\x9f\ue000-\uf8ff]"
)
_TYPED = re.compile(r'\A="([^"]*)"\Z')
"""What programs write so that a spreadsheet leaves a number's zeros alone."""

EMPTY = ListCell()


class Cleaning:
    """Makes texts of cells fit to be shown, and counts those that were not."""

    def __init__(self) -> None:
        self.cleaned = 0

    def cell(self, text: str, kind: CellKind = "text") -> ListCell | None:
        """A cell; None where it holds nothing."""
        if len(text) > LONGEST_CELL:
            return ListCell(f"{self._clean(text[:_SHOWN])}…", "too-long")
        if not text.isascii() or not text.isprintable():
            text = self._clean(text)
        else:
            text = " ".join(text.split())
        if text[:1] == "=" and (typed := _TYPED.match(text)):
            text = typed[1].strip()
        return ListCell(text, kind) if text or kind == "no-value" else None

    def _clean(self, text: str) -> str:
        if _HIDDEN.search(text):
            self.cleaned += 1
            text = _HIDDEN.sub("", text)
        return collapse(unicodedata.normalize("NFC", text))


class Gathering:
    """The cells of one sheet, by line and column."""

    def __init__(self, name: str, hidden: bool = False, room: int = MOST_CELLS) -> None:
        """`room` is how many cells may still come."""
        self._name, self._hidden = name, hidden
        self._rows: dict[int, dict[int, ListCell]] = {}
        self._columns: set[int] = set()
        self._hidden_lines: set[int] = set()
        self._left = room

    @property
    def left(self) -> int:
        """How many cells may still come."""
        return self._left

    def add(self, line: int, cells: dict[int, ListCell], hidden: bool = False) -> None:
        """Take a line's cells that hold something, by column from 0. Raises FrameworkError where
        there are more than any list has.
        """
        if not cells:
            return
        if line in self._rows:
            cells = {**self._rows[line], **cells}
        self._rows[line] = cells
        if hidden:
            self._hidden_lines.add(line)
        self._columns.update(cells)
        self._left -= len(cells)
        if len(self._rows) > MOST_ROWS:
            raise too_large("rows")
        if len(self._columns) > MOST_COLUMNS:
            raise too_large("columns")
        if self._left < 0:
            raise too_large("cells")

    def sheet(
        self, areas: list[tuple[int, int, int, int]] | None = None, mac_dates: bool = False
    ) -> ListSheet:
        """The sheet. `areas` are merged cells: first and last line, first and last column."""
        columns = tuple(sorted(self._columns))
        rows = tuple(
            ListRow(
                line,
                tuple(cells.get(column, EMPTY) for column in columns),
                line in self._hidden_lines,
            )
            for line, cells in sorted(self._rows.items())
        )
        return ListSheet(
            name=self._name,
            hidden=self._hidden,
            columns=columns,
            rows=rows,
            spans=self._spans(areas or [], columns),
            mac_dates=mac_dates,
        )

    def _spans(
        self, areas: list[tuple[int, int, int, int]], columns: tuple[int, ...]
    ) -> tuple[Span, ...]:
        """Merged cells that hold something, as far as the sheet is used."""
        last = max(self._rows, default=0)
        spans = []
        for top, bottom, left, right in areas:
            if left not in self._rows.get(top, {}):
                continue
            covered = [at for at, column in enumerate(columns) if left <= column <= right]
            spans.append(Span(top, min(bottom, last), covered[0], covered[-1]))
        return tuple(spans)
