"""A workbook as its readers hand it on: sheets of cells that hold text."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from jury_desk.domain.columns import column_letters
from jury_desk.domain.source import Paragraph
from jury_desk.frameworks.bounds import MOST_CELLS
from jury_desk.frameworks.readers.runs import Line
from jury_desk.frameworks.refusals import too_large


@dataclass(frozen=True)
class CellLine:
    """A line of a cell."""

    line: Line
    bullet: str | None = None
    level: int = 0


@dataclass(eq=False)
class BookCell:
    """A cell with text, or with a formula whose value the file does not hold; each is its own."""

    row: int
    """Counted from 0, as columns are."""
    column: int
    lines: tuple[CellLine, ...]
    value: str
    """As it was entered: a text with its line ends, a number with a point."""
    formula: str | None = None
    error: bool = False
    row_span: int = 1
    column_span: int = 1
    paragraphs: tuple[Paragraph, ...] = ()
    """What was made of it in the document."""

    @property
    def ref(self) -> str:
        """What a spreadsheet calls it: "B12"."""
        return f"{column_letters(self.column)}{self.row + 1}"


@dataclass
class Sheet:
    """A sheet's cells by row, then column, and what hides some of them."""

    name: str
    hidden: bool = False
    cells: list[BookCell] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: list[range] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    """What the sheet holds besides: "comments", "drawings"."""
    covered: list[BookCell] = field(default_factory=list)
    """Cells that lie under merged ones."""

    def add(self, cell: BookCell) -> None:
        """Take a cell. Raises FrameworkTooLargeError where there are too many."""
        if len(self.cells) >= MOST_CELLS:
            raise too_large("cells")
        self.cells.append(cell)

    def merge(self, areas: Iterable[tuple[int, int, int, int]]) -> None:
        """Let cells span areas (first and last row, first and last column), within what is used.

        What lies under a merged cell is no cell of the sheet, as no spreadsheet shows it; an area
        that runs into an earlier one ends there.
        """
        self.cells.sort(key=lambda cell: (cell.row, cell.column))  # files may mix their rows
        ends: dict[tuple[int, int], tuple[int, int]] = {}
        for top, bottom, left, right in areas:
            ends.setdefault((top, left), (bottom, right))
        last_row = max((cell.row for cell in self.cells), default=0)
        last_column = max((cell.column for cell in self.cells), default=0)
        below: dict[int, int] = {}
        """By column, the first row that no cell from above covers."""
        shown = []
        for cell in self.cells:
            if below.get(cell.column, 0) > cell.row:
                self.covered.append(cell)
                continue
            shown.append(cell)
            bottom, right = ends.get((cell.row, cell.column), (cell.row, cell.column))
            cell.row_span = max(min(bottom, last_row) - cell.row, 0) + 1
            stop = max(min(right, last_column), cell.column) + 1
            width = 1
            while cell.column + width < stop and below.get(cell.column + width, 0) <= cell.row:
                width += 1
            cell.column_span = width
            for column in range(cell.column, cell.column + width):
                below[column] = cell.row + cell.row_span
        self.cells = shown


@dataclass
class Book:
    """A workbook: its sheets in their order, and the properties its author gave it."""

    sheets: list[Sheet] = field(default_factory=list)
    properties: dict[str, str] = field(default_factory=dict)
    macros: bool = False
