"""Tables as a workbook: real dates and hours, texts that stay texts, ready to be printed."""

from __future__ import annotations

import datetime as dt
import io
import re
from typing import TYPE_CHECKING, Any

from jury_desk.documents.cell_metrics import column_points, folded, row_height
from jury_desk.documents.plain_text import cell_text
from jury_desk.documents.workbook_parts import PAGE, PAGES, default_font, packed, page_header, put
from jury_desk.errors import ExportError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jury_desk.documents.session_papers.agenda import Agenda
    from jury_desk.documents.session_papers.tabs import Tab, Type, Value

_LONGEST_CELL = 32_000
_LONGEST_NAME = 31
"""Characters of a sheet's name (Excel's limit)."""

_UNFIT_NAME = re.compile(r"[\[\]:*?/\\]")
_FORMATS: dict[Type, str] = {"date": "dd/mm/yyyy", "time": "hh:mm", "number": "0"}
_SIGNED = 30.0
_TALLEST = 200.0


def tab_workbook(tabs: Sequence[Tab], agenda: Agenda, title: str, moment: dt.datetime) -> bytes:
    """A workbook of these sheets, read back cell by cell; the same bytes for the same sheets.

    Raises ExportError where what is read back is not what was written.
    """
    from openpyxl import Workbook

    book = Workbook()
    default_font(book)
    styles = _Styles(book)
    for at, tab in enumerate(tabs):
        sheet: Any = book.active if at == 0 else book.create_sheet()
        sheet.title = _name(tab.name, {other.title for other in book.worksheets})
        _write(sheet, tab, styles)
        _print_setup(sheet, tab, agenda, title)
    properties = book.properties
    properties.creator = f"Jury Desk {properties.creator}"
    properties.title = title
    made = moment.astimezone(dt.UTC).replace(tzinfo=None, microsecond=0)
    properties.created = properties.modified = made
    content = packed(book, made)
    check(content, tabs)
    return content


def check(content: bytes, tabs: Sequence[Tab]) -> None:
    """Open a workbook and compare every cell with its table. Raises ExportError."""
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(content))
    if len(book.worksheets) != len(tabs):
        raise _differs("sheets")
    for sheet, tab in zip(book.worksheets, tabs, strict=True):
        rows = list(sheet.iter_rows(values_only=True))
        wanted = [tuple(head.text for head in tab.heads), *tab.rows]
        if len(rows) != len(wanted):
            raise _differs("rows")
        for row, expected in zip(rows, wanted, strict=True):
            for value, one in zip(row, expected, strict=True):
                if _plain(value) != _shown(one):
                    raise _differs("a cell")
        if any(cell.data_type == "f" for row in sheet.iter_rows() for cell in row):
            raise _differs("a formula")


def _differs(fault: str) -> ExportError:
    return ExportError(
        "The workbook reads back different from what the session holds.",
        "Nothing was written. Try again; if it stays so, send the crash report.",
        reason=fault,
    )


def _plain(value: object) -> object:
    """A cell as the reader gives it: dates without an hour, empty texts as none."""
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, str):
        return _unescaped(value) or None
    return value


_CODE = re.compile("_x([0-9A-Fa-f]{4})_")


def _unescaped(text: str) -> str:
    shown = _CODE.sub(lambda found: chr(int(found.group(1), 16)), text)
    return shown.replace("\r\n", "\n").replace("\r", "\n")


def _shown(value: Value) -> object:
    if isinstance(value, str):
        return cell_text(value)[:_LONGEST_CELL] or None
    return value


def _write(sheet: Any, tab: Tab, styles: _Styles) -> None:
    from openpyxl.utils import get_column_letter

    widths = [column_points(head.width) for head in tab.heads]
    for at, head in enumerate(tab.heads, 1):
        sheet.column_dimensions[get_column_letter(at)].width = head.width
        cell = sheet.cell(1, at)
        put(cell, cell_text(head.text))
        cell._style = styles.head
    sheet.row_dimensions[1].height = (
        max(
            row_height(len(folded(head.text, width, bold=True)))
            for head, width in zip(tab.heads, widths, strict=True)
        )
        + 4
    )
    for number, row in enumerate(tab.rows, 2):
        lines = 1
        for at, (value, head) in enumerate(zip(row, tab.heads, strict=True), 1):
            cell = sheet.cell(number, at)
            cell._style = styles.of(head.type)
            if isinstance(value, str) and value:
                text = cell_text(value)[:_LONGEST_CELL]
                put(cell, text)
                lines = max(lines, len(folded(text, widths[at - 1])))
            elif value not in (None, ""):
                cell.value = value
                cell._style = styles.of(head.type)
        high = max(row_height(lines) + 2, _SIGNED if tab.tall else 0)
        sheet.row_dimensions[number].height = min(high, _TALLEST * 2)
    sheet.freeze_panes = "A2"
    if tab.rows:
        last = get_column_letter(len(tab.heads))
        sheet.auto_filter.ref = f"A1:{last}{len(tab.rows) + 1}"


def _print_setup(sheet: Any, tab: Tab, agenda: Agenda, title: str) -> None:
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = int(tab.fit), 0
    sheet.print_title_rows = "1:1"
    margins = sheet.page_margins
    margins.left = margins.right = 0.45
    margins.top, margins.bottom = 0.8, 0.7
    margins.header = margins.footer = 0.3
    common = agenda.words.common
    page_header(sheet.oddHeader, (f"{title} · {agenda.about_session}", agenda.card.place))
    page = common.page.format(page=PAGE, pages=PAGES)
    page_header(sheet.oddFooter, (agenda.card.organiser or agenda.card.id, page))


class _Styles:
    """The looks of cells as the workbook numbers them, each entered once."""

    def __init__(self, book: Any) -> None:
        from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

        self._book = book
        self._border = book._borders.add(Border(bottom=Side("thin", color="FFD5D8DD")))
        self._boxed = book._borders.add(Border(*(Side("thin", color="FF9EA5B2"),) * 4))
        self._text = book._alignments.add(
            Alignment(wrap_text=True, vertical="center", horizontal="left", indent=1)
        )
        self._value = book._alignments.add(Alignment(vertical="center", horizontal="center"))
        middle = Alignment(wrap_text=True, vertical="center", horizontal="left", indent=1)
        self.head = self._style(
            font=book._fonts.add(Font(name="Arial", size=10, bold=True, color="FFFFFFFF")),
            fill=book._fills.add(PatternFill("solid", fgColor="FF1D4FA8")),
            alignment=book._alignments.add(middle),
            text=True,
        )
        self._made: dict[Type, Any] = {}

    def of(self, type_: Type) -> Any:
        """The look of cells of a type; cells share it and never change it."""
        if type_ not in self._made:
            number = self._number(_FORMATS[type_]) if type_ in _FORMATS else 0
            self._made[type_] = self._style(
                border=self._boxed if type_ == "box" else self._border,
                alignment=self._value if number else self._text,
                number=number,
                text=type_ in ("text", "box"),
            )
        return self._made[type_]

    def _number(self, code: str) -> int:
        from openpyxl.styles.numbers import BUILTIN_FORMATS_MAX_SIZE, BUILTIN_FORMATS_REVERSE

        if code in BUILTIN_FORMATS_REVERSE:
            return int(BUILTIN_FORMATS_REVERSE[code])
        return int(self._book._number_formats.add(code)) + BUILTIN_FORMATS_MAX_SIZE

    @staticmethod
    def _style(
        font: int = 0,
        fill: int = 0,
        border: int = 0,
        alignment: int = 0,
        number: int = 0,
        text: bool = False,
    ) -> Any:
        from openpyxl.styles.cell_style import StyleArray

        style: Any = StyleArray()
        style.fontId, style.fillId, style.borderId = font, fill, border
        style.alignmentId, style.numFmtId = alignment, number
        # Text stays text when it is edited, also where it begins with = + - @.
        style.quotePrefix = int(text)
        return style


def _name(wanted: str, taken: set[str]) -> str:
    name = _UNFIT_NAME.sub(" ", cell_text(wanted)).strip("' ")[:_LONGEST_NAME] or "1"
    number = 2
    found = name
    while found.casefold() in {other.casefold() for other in taken}:
        found = f"{name[: _LONGEST_NAME - 3]} {number}"
        number += 1
    return found
