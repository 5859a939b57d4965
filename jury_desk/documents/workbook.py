"""The score sheet as a workbook, ready for its signature."""

import base64
import datetime as dt
import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jury_desk.documents.content import SheetContent, Tone, content_of
from jury_desk.documents.plain_text import cell_text
from jury_desk.documents.signature_image import HEIGHT, WIDTH, signature_png
from jury_desk.documents.workbook_parts import PAGE, PAGES, default_font, packed, page_header, put
from jury_desk.documents.workbook_rows import COLUMNS, Kind, Row, page_starts, rows_of
from jury_desk.domain.document import plain_of
from jury_desk.domain.sealing import Header, SealedSheet

LAYOUT = 2
"""Raised with every change of what is written: another layout is compared by its cells alone."""

PIECE = 32_000
"""Characters of the sealed record in one cell; Excel holds 32,767."""

_TONES = {
    Tone.GOOD: ("FF11693A", "FFE2F3E8"),
    Tone.PARTIAL: ("FF855400", "FFFCF0D8"),
    Tone.BAD: ("FFA8201A", "FFFBE7E5"),
    Tone.STEP: ("FF1D4FA8", "FFE6EDF9"),
    Tone.NEUTRAL: ("FF4B535F", "FFECEEF1"),
}
_SCALE = 88
"""Percent at which the columns are as wide as a printed page, with a little to spare."""

_PAGE_ROOM = (595.0 - (0.8 + 0.7) * 72) / (_SCALE / 100) * 0.97
"""Points of rows on a page: A4 laid down, less its margins, with a little to spare."""


def producer() -> str:
    """What the workbook says it was made by."""
    import openpyxl

    return f"Jury Desk, workbook {LAYOUT}, openpyxl {openpyxl.__version__}"


def score_workbook(sealed: SealedSheet, attachment: bytes | None = None) -> bytes:
    """The workbook of a sealed sheet; the same bytes for the same sheet.

    `attachment` is the sealed bytes where the caller has them at hand already.
    """
    from openpyxl import Workbook

    content = content_of(sealed)
    book = Workbook()
    default_font(book)
    sheet: Any = book.active
    sheet.title = content.words.documents.tab_sheet
    _Page(sheet, content).write()
    _write_sealed(book, content, attachment or sealed.to_bytes())
    about = content.context
    properties = book.properties
    properties.creator = producer()
    # No name of a person: titles show in file lists and window bars.
    title = f"{content.words.documents.sheet} · {about.certification} · {about.sheet}"
    properties.title = cell_text(title)
    moment = about.signed_at.astimezone(dt.UTC).replace(tzinfo=None, microsecond=0)
    properties.created = properties.modified = moment
    book.security.lockStructure = True
    return packed(book, moment)


class _Page:
    """The first sheet."""

    def __init__(self, sheet: Any, content: SheetContent) -> None:
        self.sheet = sheet
        self.content = content
        self.styles = _Styles(sheet.parent)

    def write(self) -> None:
        for column, width in COLUMNS:
            self.sheet.column_dimensions[column].width = width
        rows = rows_of(self.content)
        # The name alone: the facts above the head would fill a small screen for good.
        self.sheet.freeze_panes = "A2"
        for number, row in enumerate(rows, 1):
            self._row(number, row)
            if row.kind is Kind.HEAD:
                self.sheet.print_title_rows = f"{number}:{number}"
            elif row.kind is Kind.DRAWING:
                self._drawing(number)
        _print_setup(self.sheet, self.content)
        _break_pages(self.sheet, rows)

    def _row(self, number: int, row: Row) -> None:
        self.sheet.row_dimensions[number].height = row.height
        # A cell over the whole width shows its first column's look.
        columns = COLUMNS[:1] if row.joined and row.joined[0] == "A" else COLUMNS
        for at, (column, _) in enumerate(columns, 1):
            cell = self.sheet.cell(number, at)
            cell._style = self.styles.of(_look(row.kind, column, row.tone, row.joined is not None))
            text = row.cells.get(column)
            if text:
                put(cell, text)
        if row.joined:
            first, end = row.joined
            # Not merge_cells: it looks for borders of cells that have none, at ten times the cost.
            self.sheet.merged_cells.add(f"{first}{number}:{end}{number}")

    def _drawing(self, number: int) -> None:
        png = signature_png(self.content.sealed.record.drawing)
        if png is None:
            return
        from openpyxl.drawing.image import Image

        image = Image(io.BytesIO(png))
        image.width, image.height = round(WIDTH * 0.6), round(HEIGHT * 0.6)
        self.sheet.add_image(image, f"A{number}")


@dataclass(frozen=True)
class _Look:
    """What a cell looks like."""

    ink: str = "FF1C1F26"
    bold: bool = False
    size: float = 10.0
    ground: str | None = None
    middle: bool = False
    ruled: bool = False
    filled: bool = False
    """Kept within the cell, however long."""


def _look(kind: Kind, column: str, tone: Tone | None, joined: bool) -> _Look:
    muted = "FF565E6B"
    match kind:
        case Kind.TITLE:
            return _Look(bold=True, size=16.0, middle=True)
        case Kind.SUBTITLE:
            return _Look(ink=muted, size=11.0)
        case Kind.NOTE:
            return _Look(ink=muted, size=9.0)
        case Kind.WARNING:
            ink, ground = _TONES[Tone.PARTIAL]
            return _Look(ink=ink, bold=True, ground=ground, middle=True)
        case Kind.HEAD:
            return _Look(ink="FFFFFFFF", bold=True, ground="FF1D4FA8", middle=True)
        case Kind.GROUP:
            return _Look(bold=True, ground="FFF1F2F4", middle=True)
        case Kind.HEADING:
            return _Look(ink=muted, bold=True)
        case Kind.CRITERION if tone and column == "C":
            ink, ground = _TONES[tone]
            return _Look(ink=ink, bold=True, ground=ground, ruled=True)
        case Kind.CRITERION if column == "A":
            return _Look(ink=muted, bold=True, ruled=True)
        case Kind.FACT if column == "A" or (column == "C" and not joined):
            return _Look(ink=muted, ruled=True)
        case Kind.CRITERION | Kind.FACT:
            return _Look(ruled=True)
        case _:
            return _Look()


class _Styles:
    """The looks as the workbook numbers them, each entered once: that costs more than a cell."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._made: dict[_Look, Any] = {}
        self._fills: dict[str | None, int] = {None: 0}
        self._borders: dict[bool, int] = {False: 0}
        self._alignments: dict[tuple[bool, bool], int] = {}

    def of(self, look: _Look) -> Any:
        """A look as openpyxl keeps it on a cell; cells of one look share it and never change it."""
        if look not in self._made:
            self._made[look] = self._make(look)
        return self._made[look]

    def _make(self, look: _Look) -> Any:
        from openpyxl.styles import Font
        from openpyxl.styles.cell_style import StyleArray

        font = Font(name="Arial", size=look.size, bold=look.bold, color=look.ink)
        style: Any = StyleArray()
        style.fontId = self._book._fonts.add(font)
        style.fillId = self._fill(look.ground)
        style.borderId = self._border(look.ruled)
        style.alignmentId = self._alignment(look.middle, look.filled)
        # Text stays text when it is edited, also where it begins with = + - @.
        style.quotePrefix = 1
        return style

    def _fill(self, ground: str | None) -> int:
        from openpyxl.styles import PatternFill

        if ground and ground not in self._fills:
            fill = PatternFill("solid", fgColor=ground)
            self._fills[ground] = self._book._fills.add(fill)
        return self._fills[ground]

    def _border(self, ruled: bool) -> int:
        from openpyxl.styles import Border, Side

        if ruled not in self._borders:
            border = Border(top=Side("thin", color="FFD5D8DD"))
            self._borders[ruled] = self._book._borders.add(border)
        return self._borders[ruled]

    def _alignment(self, middle: bool, filled: bool) -> int:
        from openpyxl.styles import Alignment

        key = (middle, filled)
        if key not in self._alignments:
            alignment = Alignment(
                wrap_text=not filled,
                vertical="center" if middle else "top",
                horizontal="fill" if filled else "left",
                indent=0 if filled else 1,
            )
            self._alignments[key] = self._book._alignments.add(alignment)
        return self._alignments[key]


def _write_sealed(book: Any, content: SheetContent, attachment: bytes) -> None:
    styles = _Styles(book)
    sheet = book.create_sheet(content.words.documents.tab_sealed)
    sheet.column_dimensions["A"].width = 46
    sheet.column_dimensions["B"].width = 96
    rows = list(_sealed_rows(content, attachment))
    looks = {1: _Look(bold=True), 2: _Look(), 3: _Look()}
    piece_look = _Look(filled=True)
    for number, row in enumerate(rows, 1):
        for at, text in enumerate(row, 1):
            if text:
                cell = sheet.cell(number, at)
                cell._style = styles.of(piece_look if row[2] and at == 2 else looks[at])
                put(cell, text)
    sheet.merged_cells.add("A1:B1")
    sheet.row_dimensions[1].height = 32
    _print_setup(sheet, content)
    sheet.print_area = f"A1:B{len([row for row in rows if not row[2]])}"


def _sealed_rows(content: SheetContent, attachment: bytes) -> Iterator[tuple[str, str, str]]:
    """Label, value, and for a piece of the record its number of how many."""
    says, header = content.words.documents, content.sealed.header
    yield says.sealed_intro, "", ""
    yield content.words.record_part("format"), content.sealed.format, ""
    yield says.full_digest, content.digest, ""
    plain = plain_of(header)
    for name in Header.__struct_fields__:
        if name != "format" and plain[name] is not None:
            yield content.words.record_part(name), cell_text(str(plain[name])), ""
    coded = base64.b64encode(attachment).decode("ascii")
    pieces = [coded[at : at + PIECE] for at in range(0, len(coded), PIECE)]
    for number, piece in enumerate(pieces, 1):
        label = says.sealed_piece.format(number=number, count=len(pieces))
        yield label, piece, f"{number}/{len(pieces)}"


def _print_setup(sheet: Any, content: SheetContent) -> None:
    about, says = content.context, content.words.documents
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    # One page wide on any paper; the scale stands for programs that do not fit.
    sheet.page_setup.scale = _SCALE
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.print_options.horizontalCentered = True
    margins = sheet.page_margins
    margins.left = margins.right = 0.45
    margins.top, margins.bottom = 0.8, 0.7
    margins.header = margins.footer = 0.3
    page_header(sheet.oddHeader, (f"{about.certification} · {content.session}", about.subject.name))
    page = says.page.format(page=PAGE, pages=PAGES)
    page_header(sheet.oddFooter, (f"{content.juror} · {content.footer}", page))
    sheet.sheet_view.showGridLines = False
    sheet.protection.sheet = True
    # What is locked can still be read, copied, widened and printed.
    sheet.protection.formatColumns = sheet.protection.formatRows = False


def _break_pages(sheet: Any, rows: tuple[Row, ...]) -> None:
    from openpyxl.worksheet.pagebreak import Break

    for number in page_starts(rows, _PAGE_ROOM):
        sheet.row_breaks.append(Break(id=number - 1))
