"""Tables on paper: heads that every page repeats, cells that wrap, boxes to be signed in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jury_desk.documents.ink import HAIRLINE, INK, MUTED, Box, Lines, Rule
from jury_desk.documents.session_papers.paper import BOX_EDGE, LEFT, RIGHT, WIDTH

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jury_desk.documents.ink import Drawn
    from jury_desk.documents.session_papers.paper import Paper

_PADDING = 5.0
_GAP = 10.0
_HEAD, _HEAD_LEADING = 8.0, 10.5


@dataclass(frozen=True)
class Column:
    """A column: its head, its share of the width, and how its cells are set."""

    head: str
    share: float
    strong: bool = False
    size: float = 9.0


@dataclass(frozen=True)
class Cell:
    """A text with a muted one under it, or a box to be signed in."""

    text: str = ""
    under: str = ""
    box: bool = False


@dataclass(frozen=True)
class _Folded:
    lines: list[str]
    under: list[str]
    box: bool


class Table:
    """A table that goes down a paper's pages."""

    def __init__(self, paper: Paper, columns: Sequence[Column], row_height: float = 0) -> None:
        """`row_height` is the least height of a row in points, where it is to be written in."""
        self.paper = paper
        self.columns = columns
        self.row_height = row_height
        whole = sum(column.share for column in columns)
        room = WIDTH - _GAP * (len(columns) - 1)
        self.widths = [column.share / whole * room for column in columns]
        self.lefts = [LEFT + sum(self.widths[:at]) + at * _GAP for at in range(len(columns))]

    def write(self, rows: Iterable[Sequence[Cell | str]]) -> None:
        """Write the rows under the head; the head anew on every page."""
        flow, before = self.paper.flow, self.paper.flow.on_break
        flow.need(self._head_height() + max(self.row_height, 34))
        self._head()
        flow.on_break = self._head
        for row in rows:
            self._row([cell if isinstance(cell, Cell) else Cell(cell) for cell in row])
        flow.on_break = before

    def _head_height(self) -> float:
        return max(len(lines) for lines in self._heads()) * _HEAD_LEADING + 9

    def _heads(self) -> list[list[str]]:
        paper = self.paper
        return [
            paper.wrap(column.head, paper.strong, _HEAD, width)
            for column, width in zip(self.columns, self.widths, strict=True)
        ]

    def _head(self) -> None:
        flow, strong = self.paper.flow, self.paper.strong
        heads = self._heads()
        most = max(len(lines) for lines in heads)
        for x, lines in zip(self.lefts, heads, strict=True):
            lower = (most - len(lines)) * _HEAD_LEADING
            y = flow.y - lower - 8.5
            flow.draw(Lines(x, y, strong, _HEAD, _HEAD_LEADING, MUTED, lines))
        flow.space(most * _HEAD_LEADING + 4)
        flow.draw(Rule(LEFT, flow.y, RIGHT, flow.y, INK, 0.9))

    def _row(self, cells: Sequence[Cell]) -> None:
        flow = self.paper.flow
        folded = [
            self._folded(cell, column, width)
            for cell, column, width in zip(cells, self.columns, self.widths, strict=True)
        ]
        high = max(self._height(cell, column) for cell, column in self._with(folded))
        high = max(high + 2 * _PADDING, self.row_height)
        most = flow.whole_page - self._head_height()
        if high > most:
            self._long_row(folded)
            return
        flow.need(high)
        for at, cell in enumerate(folded):
            flow.draw(*self._drawn(at, cell, high))
        flow.space(high)
        flow.draw(Rule(LEFT, flow.y, RIGHT, flow.y, HAIRLINE))

    def _long_row(self, folded: Sequence[_Folded]) -> None:
        """A row taller than a page: cell after cell, each over as many pages as it takes."""
        paper, flow = self.paper, self.paper.flow
        for at, cell in enumerate(folded):
            column = self.columns[at]
            face = paper.strong if column.strong else paper.regular
            leading = column.size + 4
            flow.lines(self.lefts[at], cell.lines, face, column.size, leading, INK)
            flow.lines(self.lefts[at], cell.under, paper.regular, 8, 11, MUTED)
        flow.space(_PADDING)
        flow.draw(Rule(LEFT, flow.y, RIGHT, flow.y, HAIRLINE))

    def _with(self, folded: Sequence[_Folded]) -> Iterable[tuple[_Folded, Column]]:
        return zip(folded, self.columns, strict=True)

    def _folded(self, cell: Cell, column: Column, width: float) -> _Folded:
        paper = self.paper
        face = paper.strong if column.strong else paper.regular
        lines = paper.wrap(cell.text, face, column.size, width) if cell.text else []
        under = paper.wrap(cell.under, paper.regular, 8, width) if cell.under else []
        return _Folded(lines, under, cell.box)

    @staticmethod
    def _height(cell: _Folded, column: Column) -> float:
        return len(cell.lines) * (column.size + 4) + len(cell.under) * 11

    def _drawn(self, at: int, cell: _Folded, high: float) -> list[Drawn]:
        paper, column = self.paper, self.columns[at]
        x, top, width = self.lefts[at], paper.flow.y, self.widths[at]
        if cell.box:
            return [Box(x, top - high + 4, width, high - 8, None, BOX_EDGE, radius=4)]
        face = paper.strong if column.strong else paper.regular
        leading = column.size + 4
        drawn: list[Drawn] = []
        y = top - _PADDING - column.size * 0.78 - 2
        if cell.lines:
            drawn.append(Lines(x, y, face, column.size, leading, INK, cell.lines))
        if cell.under:
            below = y - len(cell.lines) * leading + (1 if cell.lines else 0)
            drawn.append(Lines(x, below, paper.regular, 8, 11, MUTED, cell.under))
        return drawn
