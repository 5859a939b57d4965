"""A framework document as it was read: pages, tables, cells, paragraphs, each with its place.

Every reader of `jury_desk.frameworks` yields this same thing, whatever the file was. A paragraph is
the unit of the account: an element of a draft names the spans of paragraphs it was made of.
"""

from collections.abc import Iterator
from functools import cached_property
from typing import Annotated, Literal

import msgspec

from jury_desk.domain.document import Digest, Document, SomeText

SourceKind = Literal["pdf", "docx", "xlsx", "ods", "html", "markdown", "text"]

Whole = Annotated[int, msgspec.Meta(ge=0)]

RemarkKind = Literal[
    "formula",  # a cell's value is computed: the value was taken
    "spreadsheet-error",  # a cell shows #REF!, #N/A, #VALEUR! …
    "hidden",  # a hidden row, column or sheet was read all the same
    "macros",  # the file carries macros; none was run
    "left-out",  # a part that is not read: a picture, a footnote, a text box, a comment
    "columns-interleaved",  # lines of two columns seem to be mixed
    "letters-lost",  # signs that the file does not say the letter of
    "encoding-guessed",  # the text's encoding is not told by the file
]


class Box(Document, frozen=True, kw_only=True):
    """A rectangle on the page as it is shown, in tenths of a point from its upper left corner."""

    left: int
    top: int
    right: int
    bottom: int


class Paragraph(Document, frozen=True, kw_only=True, tag="paragraph"):
    """A run of text that the source sets apart: a paragraph, a list item, a line of a cell.

    `text` has its white space collapsed and no bullet before it; `bullet` is the sign that stood
    there ("•", "-", "#"): numbers such as "1." or "CE1.1" stay in the text. `level` is how deep a
    list item lies, 0 for the outermost; `heading` 1 to 6 where the source says it is a heading.
    """

    id: SomeText
    """Unique in the document; readers number in reading order: "p3.t1.r2c0.5", "p1.4"."""
    text: str
    bullet: str | None = None
    level: Whole = 0
    heading: Annotated[int, msgspec.Meta(ge=1, le=6)] | None = None
    bold: bool = False
    italic: bool = False
    underlined: bool = False
    box: Box | None = None


class Cell(Document, frozen=True, kw_only=True):
    """A cell at its uppermost, leftmost place; merged ones span rows and columns."""

    row: Whole
    column: Whole
    row_span: Annotated[int, msgspec.Meta(ge=1)] = 1
    column_span: Annotated[int, msgspec.Meta(ge=1)] = 1
    paragraphs: tuple[Paragraph, ...] = ()
    box: Box | None = None
    ref: str | None = None
    """A spreadsheet's own name for it: "B12"."""

    @property
    def text(self) -> str:
        """Its paragraphs, one a line."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)


class Table(Document, frozen=True, kw_only=True, tag="table"):
    """A table on one page. No two cells cover the same place; a place may have no cell."""

    id: SomeText
    rows: Whole
    columns: Whole
    cells: tuple[Cell, ...]
    """By row, then column."""
    box: Box | None = None
    ruled: bool = True
    """Whether its cells are told by lines or by the format; False where guessed by white space."""


class Page(Document, frozen=True, kw_only=True):
    """A page, or a sheet of a workbook, or the whole of a file without pages."""

    number: Annotated[int, msgspec.Meta(ge=1)]
    blocks: tuple[Table | Paragraph, ...] = ()
    """In reading order."""
    label: str | None = None
    """A sheet's name."""
    width: Whole | None = None
    """As shown, rotation included, in tenths of a point; None where there is no picture."""
    height: Whole | None = None


class Remark(Document, frozen=True, kw_only=True):
    """Something the reader saw that a person should know."""

    kind: RemarkKind
    page: Annotated[int, msgspec.Meta(ge=1)] | None = None
    paragraph: str | None = None
    details: dict[str, str] = msgspec.field(default_factory=dict)


class SourceDocument(Document, frozen=True, kw_only=True, dict=True):
    """A framework document read: what it says and where."""

    format: Literal["jury-desk/source/1"] = "jury-desk/source/1"
    name: SomeText
    """The file's name without its folder."""
    sha256: Digest
    """Of the file's bytes."""
    kind: SourceKind
    pages: tuple[Page, ...] = ()
    remarks: tuple[Remark, ...] = ()

    def paragraphs(self) -> Iterator[Paragraph]:
        """Every paragraph in reading order, those of cells row by row."""
        for page in self.pages:
            for block in page.blocks:
                if isinstance(block, Paragraph):
                    yield block
                else:
                    for cell in block.cells:
                        yield from cell.paragraphs

    @cached_property
    def by_id(self) -> dict[str, Paragraph]:
        """Paragraphs by their id."""
        return {paragraph.id: paragraph for paragraph in self.paragraphs()}

    @cached_property
    def page_of(self) -> dict[str, int]:
        """The number of the page on which a paragraph stands, by the paragraph's id."""
        return {
            paragraph.id: page.number
            for page in self.pages
            for block in page.blocks
            for paragraph in (
                (block,)
                if isinstance(block, Paragraph)
                else (item for cell in block.cells for item in cell.paragraphs)
            )
        }
