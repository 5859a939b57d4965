"""The score sheet as a workbook, ready for its signature."""

import base64
import datetime as dt
import io
import zipfile
from collections.abc import Iterator
from copy import copy
from pathlib import Path
from typing import Any

from jury_desk.documents.content import SheetContent, Tone, content_of
from jury_desk.documents.plain_text import cell_text
from jury_desk.documents.signature_image import HEIGHT, WIDTH, signature_png
from jury_desk.documents.workbook_rows import COLUMNS, Kind, Row, rows_of
from jury_desk.domain.sealing import Header, SealedSheet

LAYOUT = 1
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
_LONGEST_HEADER = 255
"""Characters of a printed header or footer (Excel's limit, the whole of it)."""


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
    _default_font(book)
    sheet: Any = book.active
    sheet.title = content.words.documents.tab_sheet
    _Page(sheet, content).write()
    _write_sealed(book, content, attachment or sealed.to_bytes())
    about = content.context
    properties = book.properties
    properties.creator = producer()
    # No name of a person: titles show in file lists and window bars.
    properties.title = f"{content.words.documents.sheet} · {about.certification} · {about.sheet}"
    moment = about.signed_at.astimezone(dt.UTC).replace(tzinfo=None, microsecond=0)
    properties.created = properties.modified = moment
    book.security.lockStructure = True
    return _packed(book, moment)


def _default_font(book: Any) -> None:
    """Arial or its like is everywhere, and columns are counted in digits of the default font."""
    from openpyxl.styles import Font
    from openpyxl.utils.indexed_list import IndexedList

    font = Font(name="Arial", size=10)
    book._fonts = IndexedList([font])
    book._named_styles["Normal"].font = font


class _Page:
    """The first sheet."""

    def __init__(self, sheet: Any, content: SheetContent) -> None:
        self.sheet = sheet
        self.content = content
        self.styles = _Styles(sheet)

    def write(self) -> None:
        for column, width in COLUMNS:
            self.sheet.column_dimensions[column].width = width
        for number, row in enumerate(rows_of(self.content), 1):
            self._row(number, row)
            if row.kind is Kind.HEAD:
                self.sheet.freeze_panes = f"A{number + 1}"
                self.sheet.print_title_rows = f"{number}:{number}"
            elif row.kind is Kind.DRAWING:
                self._drawing(number)
        _print_setup(self.sheet, self.content, landscape=True)

    def _row(self, number: int, row: Row) -> None:
        self.sheet.row_dimensions[number].height = row.height
        last = self.sheet.max_column if row.kind is Kind.DRAWING else len(COLUMNS)
        for column, _ in COLUMNS[:last]:
            cell = self.sheet[f"{column}{number}"]
            cell._style = self.styles.of(row.kind, column, row.tone)
            text = row.cells.get(column)
            if text:
                _put(cell, text)
        if row.joined:
            first, end = row.joined
            self.sheet.merge_cells(f"{first}{number}:{end}{number}")

    def _drawing(self, number: int) -> None:
        png = signature_png(self.content.sealed.record.drawing)
        if png is None:
            return
        from openpyxl.drawing.image import Image

        image = Image(io.BytesIO(png))
        image.width, image.height = round(WIDTH * 0.8), round(HEIGHT * 0.8)
        self.sheet.add_image(image, f"A{number}")


class _Styles:
    """The looks, each made once and shared by its cells."""

    def __init__(self, sheet: Any) -> None:
        self._sheet = sheet
        self._made: dict[tuple[Kind, str, Tone | None], Any] = {}

    def of(self, kind: Kind, column: str, tone: Tone | None) -> Any:
        key = (kind, column, tone if column == "C" else None)
        if key not in self._made:
            self._made[key] = self._make(*key)
        return copy(self._made[key])

    def _make(self, kind: Kind, column: str, tone: Tone | None) -> Any:
        from openpyxl.cell import Cell
        from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side

        ink, bold, size = "FF1C1F26", False, 10.0
        ground: str | None = None
        if kind is Kind.TITLE:
            bold, size = True, 16.0
        elif kind in (Kind.SUBTITLE, Kind.NOTE):
            ink, size = "FF565E6B", 11.0 if kind is Kind.SUBTITLE else 9.0
        elif kind is Kind.WARNING:
            ink, ground, bold = *_TONES[Tone.PARTIAL], True
        elif kind is Kind.HEAD:
            ink, ground, bold = "FFFFFFFF", "FF1D4FA8", True
        elif kind is Kind.GROUP:
            ground, bold = "FFF1F2F4", True
        elif kind is Kind.HEADING or (kind in (Kind.CRITERION, Kind.FACT) and column == "A"):
            ink, bold = "FF565E6B", kind is not Kind.FACT
        if tone and kind is Kind.CRITERION:
            ink, ground, bold = *_TONES[tone], True
        cell: Any = Cell(self._sheet, 1, 1)
        cell.font = Font(name="Arial", size=size, bold=bold, color=ink)
        cell.alignment = Alignment(wrap_text=True, vertical="top", horizontal="left", indent=1)
        if kind in (Kind.HEAD, Kind.TITLE, Kind.GROUP, Kind.WARNING):
            cell.alignment = Alignment(
                wrap_text=True, vertical="center", horizontal="left", indent=1
            )
        if ground:
            cell.fill = PatternFill("solid", fgColor=ground)
        if kind in (Kind.CRITERION, Kind.GROUP, Kind.FACT):
            cell.border = Border(top=Side("thin", color="FFD5D8DD"))
        cell.protection = Protection(locked=True)
        # Text stays text when it is edited, also where it begins with = + - @.
        cell.quotePrefix = True
        return cell._style


def _put(cell: Any, text: str) -> None:
    """Write a text as a text, never as a formula, an error or a number."""
    cell._value = _escaped(text)
    cell.data_type = "s"


def _escaped(text: str) -> str:
    """Spreadsheets read _x0041_ as an A: such a text's first sign is written as its code."""
    parts = text.split("_x")
    out = parts[0]
    for part in parts[1:]:
        code = part[:5]
        is_code = len(code) == 5 and code[4] == "_" and all(c in _HEX for c in code[:4])
        out += ("_x005F_x" if is_code else "_x") + part
    return out


_HEX = frozenset("0123456789abcdefABCDEF")


def _write_sealed(book: Any, content: SheetContent, attachment: bytes) -> None:
    from openpyxl.styles import Alignment, Font

    says = content.words.documents
    sheet = book.create_sheet(says.tab_sealed)
    sheet.column_dimensions["A"].width = 44
    sheet.column_dimensions["B"].width = 96
    plain, strong = Font(name="Arial", size=10), Font(name="Arial", size=10, bold=True)
    rows = list(_sealed_rows(content, attachment))
    for number, (label, value, piece) in enumerate(rows, 1):
        for column, text, font in (("A", label, strong), ("B", value, plain), ("C", piece, plain)):
            if not text:
                continue
            cell = sheet[f"{column}{number}"]
            _put(cell, text)
            cell.font = font
            # "fill" keeps a long piece within its cell.
            cell.alignment = Alignment(horizontal="fill" if piece and column == "B" else "left")
    sheet["A1"].alignment = Alignment(wrap_text=True, vertical="top", horizontal="left")
    sheet.merge_cells("A1:B1")
    sheet.row_dimensions[1].height = 32
    _print_setup(sheet, content, landscape=True)
    sheet.print_area = f"A1:B{len([row for row in rows if not row[2]])}"


def _sealed_rows(content: SheetContent, attachment: bytes) -> Iterator[tuple[str, str, str]]:
    """Label, value, and for a piece of the record its number of how many."""
    says, header = content.words.documents, content.sealed.header
    yield says.sealed_intro, "", ""
    yield content.words.record_part("format"), content.sealed.format, ""
    yield says.full_digest, content.digest, ""
    plain = header.model_dump(mode="json")
    for name in Header.model_fields:
        if name != "format" and plain[name] is not None:
            yield content.words.record_part(name), cell_text(str(plain[name])), ""
    coded = base64.b64encode(attachment).decode("ascii")
    pieces = [coded[at : at + PIECE] for at in range(0, len(coded), PIECE)]
    for number, piece in enumerate(pieces, 1):
        label = says.sealed_piece.format(number=number, count=len(pieces))
        yield label, piece, f"{number}/{len(pieces)}"


def _print_setup(sheet: Any, content: SheetContent, landscape: bool) -> None:
    about, says = content.context, content.words.documents
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_options.horizontalCentered = True
    margins = sheet.page_margins
    margins.left = margins.right = 0.45
    margins.top, margins.bottom = 0.8, 0.7
    margins.header = margins.footer = 0.3
    _header(sheet.oddHeader, (f"{about.certification} · {content.session}", about.subject.name))
    page = says.page.format(page=_PAGE, pages=_PAGES)
    _header(sheet.oddFooter, (f"{content.juror} · {content.footer}", page))
    sheet.sheet_view.showGridLines = False
    sheet.protection.sheet = True
    # What is locked can still be read, copied, widened and printed.
    sheet.protection.formatColumns = sheet.protection.formatRows = False


_PAGE, _PAGES = "\ue000", "\ue001"
"""Stand for the page's number and the pages' until the texts are made fit."""


def _header(target: Any, texts: tuple[str, str]) -> None:
    """Left and right of a header or footer, within Excel's limit."""
    left, right = (cell_text(text).replace("&", "&&") for text in texts)
    right = right.replace(_PAGE, "&P").replace(_PAGES, "&N")
    room = _LONGEST_HEADER - len("&L&8&R&8 ") * 2
    if len(right) > room // 2:
        right = right[: room // 2 - 1].rstrip("&") + "…"
    if len(left) > room - len(right):
        left = left[: room - len(right) - 1].rstrip("&") + "…"
    target.left.text, target.right.text = left, right
    target.left.size = target.right.size = 8


class _Package:
    """A package of which every part has the moment of the signature: the same bytes each time.

    Has of a zip file what openpyxl's writer calls.
    """

    def __init__(self, target: io.BytesIO, moment: dt.datetime) -> None:
        self._zip = zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED)
        year, month, day, hour, minute, second = moment.timetuple()[:6]
        self._date = (max(year, _FIRST_ZIP_YEAR), month, day, hour, minute, second)

    def writestr(self, name: str, data: str | bytes) -> None:
        info = zipfile.ZipInfo(name, self._date)
        info.compress_type = zipfile.ZIP_DEFLATED
        info.create_system = 0
        self._zip.writestr(info, data)

    def write(self, filename: str, arcname: str) -> None:
        self.writestr(arcname, Path(filename).read_bytes())

    def namelist(self) -> list[str]:
        return self._zip.namelist()

    def close(self) -> None:
        self._zip.close()


_FIRST_ZIP_YEAR = 1980


def _packed(book: Any, moment: dt.datetime) -> bytes:
    from openpyxl.writer.excel import ExcelWriter

    target = io.BytesIO()
    package: Any = _Package(target, moment)
    ExcelWriter(book, package).save()
    return target.getvalue()
