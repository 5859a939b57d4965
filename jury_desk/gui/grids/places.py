"""Where everything stands in the source, and which element took it."""

from collections.abc import Iterator
from dataclasses import dataclass

from jury_desk.domain.draft import Draft
from jury_desk.domain.source import Box, Cell, Paragraph, SourceDocument, Table
from jury_desk.services.review import DRAWN_KINDS


@dataclass(frozen=True)
class Spot:
    """A paragraph's place. `table` and `row` count from 1; None outside tables. `box` is its own,
    else its cell's; `ref` and `sheet` are a workbook's names.
    """

    paragraph: str
    page: int
    box: Box | None = None
    table: int | None = None
    row: int | None = None
    ref: str | None = None
    sheet: str | None = None


class Places:
    """The source by paragraph; `take_draft` ties its elements to it."""

    def __init__(self, source: SourceDocument) -> None:
        self.paged = source.kind in DRAWN_KINDS
        self.spots: dict[str, Spot] = {spot.paragraph: spot for spot in _spots(source)}
        self._of_page: dict[int, list[Spot]] = {}
        for spot in self.spots.values():
            self._of_page.setdefault(spot.page, []).append(spot)
        self._elements: dict[str, tuple[str, ...]] = {}
        self._paragraphs: dict[str, tuple[str, ...]] = {}

    def take_draft(self, draft: Draft) -> None:
        """Take a draft's origins."""
        elements: dict[str, list[str]] = {}
        self._paragraphs = {}
        for element, origin in draft.origins.items():
            named = (piece.paragraph for pieces in origin.pieces.values() for piece in pieces)
            found = dict.fromkeys(name for name in named if name in self.spots)
            self._paragraphs[element] = tuple(found)
            for name in found:
                elements.setdefault(name, []).append(element)
        self._elements = {name: tuple(found) for name, found in elements.items()}

    def paragraphs_of(self, element: str) -> tuple[str, ...]:
        """The paragraphs that an element was made of."""
        return self._paragraphs.get(element, ())

    def spots_of(self, element: str) -> tuple[Spot, ...]:
        """Where an element stands, in the order of its fields."""
        return tuple(self.spots[name] for name in self.paragraphs_of(element))

    def elements_of(self, paragraph: str) -> tuple[str, ...]:
        """The elements that were made of a paragraph."""
        return self._elements.get(paragraph, ())

    def at(self, page: int, x: int, y: int) -> str:
        """The paragraph at a point of a page, in tenths of a point; "" where there is none. Where
        boxes lie in one another, one that an element was made of goes first, then the smallest.
        """
        hit = [
            (spot.paragraph not in self._elements, _area(spot.box), spot.paragraph)
            for spot in self._of_page.get(page, [])
            if spot.box is not None
            and spot.box.left <= x <= spot.box.right
            and spot.box.top <= y <= spot.box.bottom
        ]
        return min(hit)[2] if hit else ""


def _area(box: Box) -> int:
    return (box.right - box.left) * (box.bottom - box.top)


def _spots(source: SourceDocument) -> Iterator[Spot]:
    for page in source.pages:
        tables = 0
        for block in page.blocks:
            if isinstance(block, Table):
                tables += 1
                for cell in block.cells:
                    yield from _cell_spots(cell, page.number, tables, page.label)
            else:
                yield Spot(block.id, page.number, block.box, sheet=page.label)


def _cell_spots(cell: Cell, page: int, table: int, sheet: str | None) -> Iterator[Spot]:
    paragraph: Paragraph
    for paragraph in cell.paragraphs:
        box = paragraph.box or cell.box
        yield Spot(paragraph.id, page, box, table, cell.row + 1, cell.ref, sheet)
