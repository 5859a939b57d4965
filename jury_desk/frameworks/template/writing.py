"""The template as an Excel workbook: heads, choices, widths, print set-up; nothing is locked."""

import io
import re

from openpyxl import Workbook
from openpyxl.packaging.custom import StringProperty
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from jury_desk.errors import ExportError
from jury_desk.frameworks.template.choices import Language, words_of
from jury_desk.frameworks.template.filling import Row, Rows, Value
from jury_desk.frameworks.template.guide import guide_rows
from jury_desk.frameworks.template.tabs import HELP, MARK, TABS, VERSION, Column, Tab

_LAST_ROW = 2000
"""How far down choices are offered."""

_LONGEST_CELL = 32_767
_FORMULA_STARTS = ("=", "+", "-", "@", "\t")
_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")

_FACE = "Calibri"
_LINE_HEIGHT = 14.5
"""Points a line of text takes."""
_HIGHEST = 409.0
"""Points; no spreadsheet makes a higher row."""

_PLAIN_FONT = Font(name=_FACE, size=11)
_BOLD_FONT = Font(name=_FACE, size=11, bold=True)
_HEAD_FONT = Font(name=_FACE, size=11, bold=True, color="FFFFFF")
_HEAD_FILL = PatternFill("solid", fgColor="31456A")
_GREY = Font(name=_FACE, size=11, italic=True, color="7A7A7A")
_LINE = Border(*(Side(style="hair", color="9AA3B2"),) * 4)
_WRAPPED = Alignment(wrap_text=True, vertical="top")


def written_workbook(rows: Rows, language: Language) -> bytes:
    """The workbook's bytes. Raises ExportError where a text is longer than a cell can hold."""
    book = Workbook()
    guide = book.worksheets[0]
    _guide(guide, language)
    for tab in TABS:
        _tab(book.create_sheet(tab.label(language)), tab, rows.get(tab.name, []), language)
    # The stubs of this library do not know the property.
    book.custom_doc_props.append(  # type: ignore[attr-defined]
        StringProperty(name=MARK, value=VERSION)
    )
    book.active = 1
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()


def _tab(sheet: Worksheet, tab: Tab, rows: list[Row], language: Language) -> None:
    for at, column in enumerate(tab.columns, start=1):
        head = sheet.cell(1, at)
        _put(sheet, 1, at, column.head(language))
        head.font, head.fill, head.alignment = _HEAD_FONT, _HEAD_FILL, _WRAPPED
        sheet.column_dimensions[get_column_letter(at)].width = column.width
        _offer(sheet, at, column, language)
    sheet.row_dimensions[1].height = 2 * _LINE_HEIGHT
    for place, row in enumerate(rows, start=2):
        for at, column in enumerate(tab.columns, start=1):
            _put(sheet, place, at, row.get(column.key))
            sheet.cell(place, at).border = _LINE
        lines = max(_lines(row.get(column.key), column.width) for column in tab.columns)
        sheet.row_dimensions[place].height = min(lines * _LINE_HEIGHT, _HIGHEST)
    sheet.freeze_panes = "A2"
    _print_set_up(sheet)
    sheet.print_title_rows = "1:1"
    keys = [column.key for column in tab.columns]
    if "printed_text" in keys:  # what only the program needs is not printed
        last = get_column_letter(keys.index("printed_text"))
        sheet.print_area = f"A1:{last}{len(rows) + 1}"


def _lines(value: Value, width: int) -> int:
    """How many lines a value takes in a column of that many characters, guessed from its length."""
    if not isinstance(value, str):
        return 1
    return sum(1 + int(len(line) * 1.05) // width for line in value.split("\n"))


def _put(sheet: Worksheet, row: int, column: int, value: Value) -> None:
    """Put a value; a text is never a formula, whatever it begins with."""
    cell = sheet.cell(row, column)
    cell.alignment = _WRAPPED
    cell.font = _PLAIN_FONT
    if value is None:
        return
    if not isinstance(value, str):
        cell.value = value
        return
    text = _ESCAPED.sub("_x005F_", value)
    if len(text) > _LONGEST_CELL:
        raise ExportError(
            "A text of this grid is longer than a cell of a workbook can hold.",
            "Export the grid as a .grid.json file instead.",
        )
    cell.value = text
    cell.data_type = "s"
    cell.number_format = "@"
    cell.quotePrefix = text.startswith(_FORMULA_STARTS)


def _offer(sheet: Worksheet, at: int, column: Column, language: Language) -> None:
    """Offer the words or rows that a column's cells choose from; others may be typed where a cell
    takes several.
    """
    if column.choice is not None:
        formula = f'"{",".join(words_of(column.choice, language))}"'
    elif column.refers is not None:
        tab = next(tab for tab in TABS if tab.name == column.refers)
        keys = [other.key for other in tab.columns]
        wanted = next(key for key in ("code", "id", "scale") if key in keys)
        letter = get_column_letter(keys.index(wanted) + 1)
        label = tab.label(language).replace("'", "''")
        formula = f"'{label}'!${letter}$2:${letter}${_LAST_ROW}"
    else:
        return
    offer = DataValidation("list", formula1=formula, allow_blank=True)
    offer.errorStyle = "warning"
    offer.showErrorMessage = column.choice is not None and not column.several
    letter = get_column_letter(at)
    offer.add(f"{letter}2:{letter}{_LAST_ROW}")
    sheet.add_data_validation(offer)


def _guide(sheet: Worksheet, language: Language) -> None:
    sheet.title = HELP[language == "en"]
    sheet.column_dimensions["A"].width = 26
    sheet.column_dimensions["B"].width = 110
    for at, (name, text, example) in enumerate(guide_rows(language), start=1):
        _put(sheet, at, 1, name)
        _put(sheet, at, 2, text)
        sheet.cell(at, 1).font = _GREY if example else _BOLD_FONT
        sheet.cell(at, 2).font = _GREY if example else _PLAIN_FONT
        sheet.row_dimensions[at].height = _lines(text, 110) * _LINE_HEIGHT
    _print_set_up(sheet)


def _print_set_up(sheet: Worksheet) -> None:
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9  # A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    properties = sheet.sheet_properties.pageSetUpPr
    if properties is not None:
        properties.fitToPage = True
    footer = sheet.oddFooter
    if footer is not None:
        footer.center.text = "&A · &P/&N"
