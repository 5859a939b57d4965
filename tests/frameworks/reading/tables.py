"""Sources made of rows of texts, for tests of the reading."""

from collections.abc import Iterable, Sequence

from jury_desk.domain.draft import Draft, Piece
from jury_desk.domain.grid import Bloc, Criterion
from jury_desk.domain.source import Cell, Page, Paragraph, SourceDocument, Table
from jury_desk.frameworks.readers.common import ParagraphMaker
from jury_desk.frameworks.readers.text import read_text
from jury_desk.frameworks.reading import read_grid

HEADINGS = ("Activités", "Compétences", "Modalités d'évaluation", "Critères d'évaluation")


def cell(table: str, row: int, column: int, text: str) -> Cell:
    """A cell, one paragraph a line."""
    maker = ParagraphMaker(f"{table}.r{row}c{column}")
    made = (maker.make(line) for line in text.splitlines())
    return Cell(row=row, column=column, paragraphs=tuple(each for each in made if each))


def table(rows: Sequence[Sequence[str]], table_id: str = "p1.t1") -> Table:
    """A table of rows of texts."""
    cells = tuple(
        cell(table_id, row, column, text)
        for row, line in enumerate(rows)
        for column, text in enumerate(line)
    )
    columns = max((len(line) for line in rows), default=0)
    return Table(id=table_id, rows=len(rows), columns=columns, cells=cells)


def document(*blocks: Table | Paragraph) -> SourceDocument:
    """A document of one page."""
    return SourceDocument(
        name="grille.txt",
        sha256="0" * 64,
        kind="text",
        pages=(Page(number=1, blocks=blocks),),
    )


def read(rows: Sequence[Sequence[str]], headings: Sequence[str] = HEADINGS) -> Draft:
    """What is read of one table under headings."""
    return read_grid(document(table([headings, *rows])))


def read_lines(text: str) -> Draft:
    """What is read of a text file."""
    return read_grid(read_text(text.encode(), "grille.txt", lambda _done, _of: None, lambda: False))


def criteria(draft: Draft) -> list[Criterion]:
    """The criteria of all blocs."""
    return [criterion for bloc in draft.grid.blocs for criterion in bloc.criteria]


def texts(elements: Iterable[Criterion]) -> list[str]:
    """Their texts."""
    return [element.text for element in elements]


def only_bloc(draft: Draft) -> Bloc:
    """The draft's one bloc."""
    (bloc,) = draft.grid.blocs
    return bloc


def told(draft: Draft) -> dict[str, list[tuple[int, int]]]:
    """By paragraph, the spans that the draft tells of, in pieces or asides."""
    spans: dict[str, list[tuple[int, int]]] = {}

    def add(pieces: Iterable[Piece]) -> None:
        for piece in pieces:
            spans.setdefault(piece.paragraph, []).append((piece.start, piece.end))

    for origin in draft.origins.values():
        for pieces in origin.pieces.values():
            add(pieces)
    for aside in draft.asides:
        add(aside.pieces)
    return spans


def untold(draft: Draft, source: SourceDocument) -> list[str]:
    """Words of the source that the draft tells of nowhere."""
    spans = told(draft)
    lost = []
    for paragraph in source.paragraphs():
        covered = spans.get(paragraph.id, [])
        left = "".join(
            " " if any(start <= place < end for start, end in covered) else sign
            for place, sign in enumerate(paragraph.text)
        )
        if any(sign.isalnum() for sign in left):
            lost.append(f"{paragraph.id}: {' '.join(left.split())}")
    return lost
