"""Blocks of a page to the source document's own: ids, boxes on the page as shown, whole words."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jury_desk.domain.source import Box, Cell, Page, Paragraph, Table
from jury_desk.frameworks.readers.common import ParagraphMaker, collapse
from jury_desk.frameworks.readers.pdf_furniture import Looked
from jury_desk.frameworks.readers.pdf_hyphens import Hyphens
from jury_desk.frameworks.readers.pdf_ink import Area, Frame
from jury_desk.frameworks.readers.pdf_known_columns import Columns
from jury_desk.frameworks.readers.pdf_page import CellDraft, TableDraft, blocks_in
from jury_desk.frameworks.readers.pdf_paragraphs import TextBlock

_LONGEST_HEADING = 200
_LARGE, _LARGEST = 1.35, 1.8  # times the usual letters of the page


@dataclass(frozen=True)
class MadePage:
    """A page whose cut words are still to be joined, once all words are known."""

    number: int
    frame: Frame
    heads: list[TextBlock]
    blocks: list[TableDraft | TextBlock]
    feet: list[TextBlock]
    pictured: float

    def texts(self) -> Iterator[str]:
        """The texts of its paragraphs."""
        for block in (*self.heads, *self.blocks, *self.feet):
            if isinstance(block, TableDraft):
                for cell in block.cells:
                    yield from (item.text for item in cell.blocks)
            else:
                yield block.text

    @property
    def usual_size(self) -> float:
        """The size that most of its letters have; 0 where there are none."""
        letters: Counter[float] = Counter()
        for block in self.blocks:
            texts = block.cells if isinstance(block, TableDraft) else ()
            for item in (item for cell in texts for item in cell.blocks):
                letters[item.size] += len(item.text)
            if isinstance(block, TextBlock):
                letters[block.size] += len(block.text)
        return letters.most_common(1)[0][0] if letters else 0.0

    @property
    def has_text(self) -> bool:
        """Whether anything is written on it."""
        return any(text.strip() for text in self.texts())


def made_page(looked: Looked, known: Columns) -> MadePage:
    """The page's blocks, in reading order. `known` are the columns of the pages before."""
    draft = looked.draft
    blocks = blocks_in(draft, looked.body, known)
    if collapse(draft.stamps):
        blocks.append(TextBlock(draft.stamps, draft.area, turn=draft.frame.turn))
    return MadePage(
        draft.number,
        draft.frame,
        looked.heads,
        blocks,
        looked.feet,
        draft.pictured,
    )


def page_of(made: MadePage, hyphens: Hyphens) -> Page:
    """The page as the source document holds it."""
    maker = _Maker(made, hyphens)
    return Page(
        number=made.number,
        blocks=tuple(maker.blocks()),
        width=round(made.frame.width * 10),
        height=round(made.frame.height * 10),
    )


class _Maker:
    """Makes the paragraphs and tables of one page."""

    def __init__(self, made: MadePage, hyphens: Hyphens) -> None:
        self._made, self._hyphens = made, hyphens
        self._name = f"p{made.number}"
        self._usual = made.usual_size

    def blocks(self) -> Iterator[Table | Paragraph]:
        """Furniture of the head, body, furniture of the foot."""
        yield from self._edges(self._made.heads, "h")
        loose = ParagraphMaker(self._name)
        tables = 0
        for block in self._made.blocks:
            if isinstance(block, TableDraft):
                tables += 1
                yield self._table(block, f"{self._name}.t{tables}")
            elif paragraph := self._paragraph(loose, block, self._rank(block)):
                yield paragraph
        yield from self._edges(self._made.feet, "f")

    def _edges(self, blocks: Sequence[TextBlock], edge: str) -> Iterator[Paragraph]:
        for number, block in enumerate(blocks):
            text = collapse(self._hyphens.joined(block.text))
            if text:
                box = self._box(block.area, block.turn)
                yield Paragraph(id=f"{self._name}.{edge}{number}", text=text, box=box)

    def _table(self, table: TableDraft, name: str) -> Table:
        return Table(
            id=name,
            rows=table.rows,
            columns=table.columns,
            cells=tuple(self._cell(cell, name) for cell in table.cells),
            box=self._box(table.area, self._made.frame.turn),
            ruled=table.ruled,
        )

    def _cell(self, cell: CellDraft, table: str) -> Cell:
        maker = ParagraphMaker(f"{table}.r{cell.row}c{cell.column}")
        made = (self._paragraph(maker, block) for block in cell.blocks)
        return Cell(
            row=cell.row,
            column=cell.column,
            row_span=cell.row_span,
            column_span=cell.column_span,
            paragraphs=tuple(paragraph for paragraph in made if paragraph is not None),
            box=self._box(cell.area, self._made.frame.turn),
        )

    def _rank(self, block: TextBlock) -> int | None:
        """Letters much larger than the page's others make a line a heading."""
        if len(block.text) > _LONGEST_HEADING or not self._usual:
            return None
        larger = block.size / self._usual
        return None if larger < _LARGE else 1 if larger >= _LARGEST else 2

    def _paragraph(
        self, maker: ParagraphMaker, block: TextBlock, heading: int | None = None
    ) -> Paragraph | None:
        return maker.make(
            self._hyphens.joined(block.text),
            level=block.level,
            heading=heading,
            bold=block.bold,
            italic=block.italic,
            underlined=block.underlined,
            box=self._box(block.area, block.turn),
        )

    def _box(self, area: Area, turn: int) -> Box:
        """The area on the page as shown, in tenths of a point, no further than its edges."""
        shown = self._made.frame
        own = Frame(turn, shown.width, shown.height)
        (x0, y0), (x1, y1) = own.shown(area.x0, area.top), own.shown(area.x1, area.bottom)
        width, height = round(shown.width * 10), round(shown.height * 10)
        return Box(
            left=_between(min(x0, x1), width),
            top=_between(min(y0, y1), height),
            right=_between(max(x0, x1), width),
            bottom=_between(max(y0, y1), height),
        )


def _between(value: float, most: int) -> int:
    return min(max(round(value * 10), 0), most)
