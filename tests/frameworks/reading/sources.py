"""Small framework documents for tests, made by hand."""

from collections.abc import Sequence

from jury_desk.domain.source import Cell, Page, Paragraph, SourceDocument, Table

Line = str | Paragraph


def line(text: str, **style: object) -> Paragraph:
    """A paragraph still without its place; `bullet`, `heading`, `bold` as readers tell them."""
    return Paragraph(id="?", text=text, **style)  # type: ignore[arg-type]


def table(*rows: Sequence[str]) -> list[Sequence[str]]:
    """A table by its rows of texts."""
    return list(rows)


def document(
    *pages: Sequence[Line | list[Sequence[str]]], name: str = "cadre.pdf"
) -> SourceDocument:
    """A document of pages of lines and tables, everything numbered in reading order."""
    made = []
    for number, blocks in enumerate(pages, 1):
        held: list[Paragraph | Table] = []
        for place, block in enumerate(blocks):
            name_ = f"p{number}.{place}"
            if isinstance(block, list):
                held.append(_table(name_, block))
            else:
                held.append(_paragraph(block, name_))
        made.append(Page(number=number, blocks=tuple(held)))
    return SourceDocument(name=name, sha256="0" * 64, kind="pdf", pages=tuple(made))


def _table(name: str, rows: list[Sequence[str]]) -> Table:
    cells = tuple(
        Cell(
            row=row,
            column=column,
            paragraphs=tuple(
                _paragraph(text, f"{name}.r{row}c{column}.{place}")
                for place, text in enumerate(cell.split("\n") if cell else [])
            ),
        )
        for row, texts in enumerate(rows)
        for column, cell in enumerate(texts)
    )
    return Table(id=name, rows=len(rows), columns=max(map(len, rows)), cells=cells)


def _paragraph(told: Line, name: str) -> Paragraph:
    if isinstance(told, Paragraph):
        return Paragraph(
            id=name,
            text=told.text,
            bullet=told.bullet,
            level=told.level,
            heading=told.heading,
            bold=told.bold,
        )
    return Paragraph(id=name, text=told)


def outside(source: SourceDocument) -> tuple[Paragraph, ...]:
    """The paragraphs that stand in no table."""
    return tuple(
        block for page in source.pages for block in page.blocks if isinstance(block, Paragraph)
    )
