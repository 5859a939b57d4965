"""Small PDFs for the reader's tests, drawn from the upper left corner down."""

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pikepdf
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from jury_desk.domain.source import Paragraph, SourceDocument, Table
from jury_desk.frameworks.readers.pdf import read_pdf
from tests.frameworks.readers.seen import never, unheard

FONTS = Path(__file__).parents[3] / "resources/fonts"
for _name in ("DejaVuSans", "DejaVuSans-Bold", "Inter-Regular"):
    pdfmetrics.registerFont(TTFont(_name, FONTS / f"{_name}.ttf"))

TEXT, BOLD = "DejaVuSans", "DejaVuSans-Bold"
SIZE = 9.0
LEADING = 11.0
PADDING = 4.0


def read(content: bytes) -> SourceDocument:
    """The document read, with nobody watching."""
    return read_pdf(content, "référentiel.pdf", unheard, never)


def tables(document: SourceDocument) -> list[Table]:
    """Its tables in order."""
    return [b for page in document.pages for b in page.blocks if isinstance(b, Table)]


def loose(document: SourceDocument) -> list[str]:
    """The texts of its paragraphs outside tables."""
    return [b.text for page in document.pages for b in page.blocks if isinstance(b, Paragraph)]


def texts(table: Table) -> dict[tuple[int, int], list[str]]:
    """Paragraphs by the place of their cell, empty cells left out."""
    return {
        (cell.row, cell.column): [paragraph.text for paragraph in cell.paragraphs]
        for cell in table.cells
        if cell.paragraphs
    }


@dataclass
class Paper:
    """Pages of one size; `y` counts downwards."""

    width: float = 595
    height: float = 842
    file: io.BytesIO = field(default_factory=io.BytesIO)

    def __post_init__(self) -> None:
        self.canvas = Canvas(self.file, pagesize=(self.width, self.height))

    def text(self, x: float, y: float, text: str, font: str = TEXT, size: float = SIZE) -> "Paper":
        """A line whose letters stand on `y`."""
        self.canvas.setFont(font, size)
        self.canvas.drawString(x, self.height - y, text)
        return self

    def block(
        self,
        x: float,
        y: float,
        width: float,
        paragraphs: Iterable[str],
        font: str = TEXT,
        between: float = 0,
    ) -> float:
        """Paragraphs broken to a width, the first line's letters one size below `y`; the height
        used.
        """
        at = y
        for number, paragraph in enumerate(paragraphs):
            at += between if number else 0
            for line in simpleSplit(paragraph, font, SIZE, width):
                self.text(x, at + SIZE, line, font)
                at += LEADING
        return at - y

    def line(self, x0: float, y0: float, x1: float, y1: float, thick: float = 0.5) -> "Paper":
        """A stroked line."""
        self.canvas.setLineWidth(thick)
        self.canvas.line(x0, self.height - y0, x1, self.height - y1)
        return self

    def area(self, x0: float, y0: float, x1: float, y1: float, gray: float = 0) -> "Paper":
        """A filled rectangle without outline."""
        self.canvas.saveState()
        self.canvas.setFillGray(gray)
        self.canvas.rect(x0, self.height - y1, x1 - x0, y1 - y0, stroke=0, fill=1)
        self.canvas.restoreState()
        return self

    def grid(self, xs: Sequence[float], ys: Sequence[float]) -> "Paper":
        """Every line of a lattice, from its first to its last."""
        for x in xs:
            self.line(x, ys[0], x, ys[-1])
        for y in ys:
            self.line(xs[0], y, xs[-1], y)
        return self

    def words(self, xs: Sequence[float], ys: Sequence[float], names: str = "") -> "Paper":
        """A word in each place of a lattice: "r0c0" and so on."""
        for row, y in enumerate(ys[:-1]):
            for column, x in enumerate(xs[:-1]):
                self.text(x + PADDING, y + 13, f"{names}r{row}c{column}")
        return self

    def page(self) -> "Paper":
        """Go to the next page."""
        self.canvas.showPage()
        return self

    def done(self) -> bytes:
        """The PDF."""
        self.canvas.showPage()
        self.canvas.save()
        return self.file.getvalue()


def named(rows: int, columns: int, names: str = "") -> dict[tuple[int, int], list[str]]:
    """What `Paper.words` wrote, as `texts` tells it."""
    return {(r, c): [f"{names}r{r}c{c}"] for r in range(rows) for c in range(columns)}


def changed(content: bytes, **entries: object) -> bytes:
    """The PDF with entries of its pages set."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as book:
        for page in book.pages:
            for key, value in entries.items():
                page.obj[f"/{key}"] = value
        book.save(out)
    return out.getvalue()
