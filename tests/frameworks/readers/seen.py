"""What the readers' tests look at: pages told briefly."""

from jury_desk.domain.source import Page, Paragraph, SourceDocument, Table


def never() -> bool:
    """Nobody cancels."""
    return False


def unheard(done: int, total: int) -> None:
    """Nobody listens to the progress."""


def said(document: SourceDocument) -> list[object]:
    """A document's blocks: texts of paragraphs, and of tables their cells' texts by place."""
    return [block for page in document.pages for block in blocks(page)]


def blocks(page: Page) -> list[object]:
    """A page's blocks, in the same way."""
    return [
        block.text
        if isinstance(block, Paragraph)
        else {(cell.row, cell.column): cell.text for cell in block.cells}
        for block in page.blocks
    ]


def only_table(document: SourceDocument) -> Table:
    """The document's one table."""
    (table,) = (
        block for page in document.pages for block in page.blocks if isinstance(block, Table)
    )
    return table


def spans(table: Table) -> dict[tuple[int, int], tuple[int, int]]:
    """Rows and columns that cells span, of those that span more than one."""
    return {
        (cell.row, cell.column): (cell.row_span, cell.column_span)
        for cell in table.cells
        if (cell.row_span, cell.column_span) != (1, 1)
    }


def remarks(document: SourceDocument) -> list[tuple[str, dict[str, str]]]:
    """The remarks' kinds and details."""
    return [(remark.kind, remark.details) for remark in document.remarks]


def places(table: Table) -> list[tuple[int, int]]:
    """Every place that the table's cells cover, once for each cell that does."""
    return [
        (cell.row + down, cell.column + along)
        for cell in table.cells
        for down in range(cell.row_span)
        for along in range(cell.column_span)
    ]
