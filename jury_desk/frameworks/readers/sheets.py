"""Workbooks as framework documents: a page a sheet, tables parted by empty rows."""

from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from jury_desk.domain.columns import column_letters
from jury_desk.domain.source import (
    Cell,
    Page,
    Paragraph,
    Remark,
    RemarkKind,
    SourceDocument,
    Table,
)
from jury_desk.frameworks.readers.books import Book, BookCell, Sheet
from jury_desk.frameworks.readers.common import (
    Cancelled,
    ParagraphMaker,
    Progress,
    collapse,
    source_document,
)

_LONGEST_FORMULA = 200
"""Characters of a formula that a remark repeats."""
_LONGEST_COVERED = 300
"""Characters of covered cells that a remark repeats."""
_MOST_COVERED = 30


def read_xlsx(
    content: bytes, name: str, progress: Progress, cancelled: Cancelled
) -> SourceDocument:
    """An Excel workbook, each sheet a page. Macros are never run; of formulas the last computed
    values are read, and told. Raises FrameworkError.
    """
    return read_book(content, name, "xlsx", progress, cancelled)[0]


def read_ods(content: bytes, name: str, progress: Progress, cancelled: Cancelled) -> SourceDocument:
    """An OpenDocument spreadsheet, in the same way. Raises FrameworkError."""
    return read_book(content, name, "ods", progress, cancelled)[0]


def read_book(
    content: bytes,
    name: str,
    kind: Literal["xlsx", "ods"],
    progress: Progress,
    cancelled: Cancelled,
) -> tuple[SourceDocument, Book]:
    """The document, and the workbook it was made from: its cells carry the same references."""
    if kind == "xlsx":
        from jury_desk.frameworks.readers.xlsx import read_workbook as read
    else:
        from jury_desk.frameworks.readers.ods import read_workbook as read
    book = read(content, progress, cancelled)
    pages, remarks = [], []
    if book.macros:
        remarks.append(Remark(kind="macros"))
    for number, sheet in enumerate(book.sheets, start=1):
        page = _Page(number, sheet)
        pages.append(page.made())
        remarks += page.remarks
    return source_document(name, kind, content, pages, remarks), book


@dataclass
class _Page:
    """Makes the page of a sheet."""

    number: int
    sheet: Sheet
    remarks: list[Remark] = field(default_factory=list)

    def made(self) -> Page:
        blocks = tuple(self._blocks())
        self.remarks += self._hidden()
        self.remarks += [
            Remark(kind="left-out", page=self.number, details={"what": what})
            for what in dict.fromkeys(self.sheet.left_out)
        ]
        if covered := self.sheet.covered:
            text = collapse(
                ", ".join(f"{cell.ref}: {cell.value}" for cell in covered[:_MOST_COVERED])
            )
            details = {"what": "covered-cells", "text": text[:_LONGEST_COVERED]}
            self.remarks.append(Remark(kind="left-out", page=self.number, details=details))
        return Page(number=self.number, blocks=blocks, label=self.sheet.name or None)

    def _blocks(self) -> Iterator[Table | Paragraph]:
        said = [cell for cell in self.sheet.cells if self._says_something(cell)]
        places = {column: at for at, column in enumerate(sorted({cell.column for cell in said}))}
        maker, tables = ParagraphMaker(f"p{self.number}"), 0
        above: list[tuple[int, int]] = []
        for block in _parted(said):
            titles, rows = _titles(block)
            for cell in titles:
                yield from self._paragraphs(cell, maker)
            if not rows:
                continue
            tables += 1
            first = min(cell.column for row in rows for cell in row)
            last = max(cell.column for row in rows for cell in row)
            # A table that goes on after an empty row keeps the columns it had above.
            left = next((start for start, end in above if start <= first and last <= end), first)
            above.append((left, last))
            table = _Table(f"p{self.number}.t{tables}", rows, places, places[left])
            yield table.made(self._paragraphs)

    def _says_something(self, cell: BookCell) -> bool:
        """Whether a cell shows text; a formula without its value is told of."""
        if any(line.line.text.strip() for line in cell.lines):
            return True
        details = {"cell": cell.ref, "formula": cell.formula or "", "value": ""}
        self.remarks.append(Remark(kind="formula", page=self.number, details=details))
        return False

    def _paragraphs(self, cell: BookCell, maker: ParagraphMaker) -> tuple[Paragraph, ...]:
        made = (item.line.made(maker, bullet=item.bullet, level=item.level) for item in cell.lines)
        cell.paragraphs = tuple(paragraph for paragraph in made if paragraph is not None)
        if cell.formula is not None:
            self._remark("formula", cell, formula=cell.formula[:_LONGEST_FORMULA])
        if cell.error:
            self._remark("spreadsheet-error", cell, error=cell.value)
        return cell.paragraphs

    def _remark(self, kind: RemarkKind, cell: BookCell, **details: str) -> None:
        self.remarks.append(
            Remark(
                kind=kind,
                page=self.number,
                paragraph=cell.paragraphs[0].id if cell.paragraphs else None,
                details={"cell": cell.ref, **details},
            )
        )

    def _hidden(self) -> Iterator[Remark]:
        """A remark on the sheet, or on each hidden row and column that holds text."""
        told = [cell for cell in self.sheet.cells if cell.paragraphs]
        found: dict[tuple[str, str], BookCell] = {}
        for cell in told:
            if self.sheet.hidden:
                found.setdefault(("sheet", self.sheet.name), cell)
            elif cell.row in self.sheet.hidden_rows:
                found.setdefault(("row", str(cell.row + 1)), cell)
            elif any(cell.column in columns for columns in self.sheet.hidden_columns):
                found.setdefault(("column", column_letters(cell.column)), cell)
        for (what, which), cell in found.items():
            yield Remark(
                kind="hidden",
                page=self.number,
                paragraph=cell.paragraphs[0].id,
                details={"what": what, "which": which},
            )


@dataclass(frozen=True)
class _Table:
    """Rows of cells as a table without the rows and columns in which no cell begins."""

    id: str
    rows: list[list[BookCell]]
    places: dict[int, int]
    left: int

    def made(
        self, paragraphs: Callable[[BookCell, ParagraphMaker], tuple[Paragraph, ...]]
    ) -> Table:
        tops = {row[0].row for row in self.rows}
        cells = []
        for row, line in enumerate(self.rows):
            for cell in line:
                column = self.places[cell.column] - self.left
                maker = ParagraphMaker(f"{self.id}.r{row}c{column}")
                cells.append(
                    Cell(
                        row=row,
                        column=column,
                        row_span=_count(tops, cell.row, cell.row_span),
                        column_span=_count(self.places, cell.column, cell.column_span),
                        paragraphs=paragraphs(cell, maker),
                        ref=cell.ref,
                    )
                )
        columns = max(cell.column + cell.column_span for cell in cells)
        return Table(id=self.id, rows=len(self.rows), columns=columns, cells=tuple(cells))


def _count(begun: Container[int], start: int, span: int) -> int:
    return sum(place in begun for place in range(start, start + span))


def _parted(cells: Iterable[BookCell]) -> Iterator[list[list[BookCell]]]:
    """Runs of rows without an empty one between them; a merged cell fills the rows it spans."""
    rows: list[list[BookCell]] = []
    end = 0
    for cell in cells:
        if rows and rows[-1][0].row == cell.row:
            rows[-1].append(cell)
        else:
            if rows and cell.row > end:
                yield rows
                rows = []
            rows.append([cell])
        end = max(end, cell.row + cell.row_span)
    if rows:
        yield rows


def _titles(rows: list[list[BookCell]]) -> tuple[list[BookCell], list[list[BookCell]]]:
    """Cells that stand alone in the first rows, and the rows of the table below them."""
    first = min(row[0].column for row in rows)
    for at, row in enumerate(rows):
        heads_columns = row[0].column > first and row[0].column_span > 1
        if len(row) > 1 or heads_columns:
            return [alone for (alone,) in rows[:at]], rows[at:]
    return [alone for (alone,) in rows], []
