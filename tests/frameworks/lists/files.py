"""Files of lists, made in memory."""

import io
import zipfile
from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape

import openpyxl

from jury_desk.domain.preparation.lists.list_table import ListTable
from jury_desk.frameworks.lists.one_list import read_list

Row = Sequence[Any]


def workbook(*sheets: Sequence[Row], merged: Sequence[str] = (), mac_dates: bool = False) -> bytes:
    """An Excel workbook; `merged` are areas of the first sheet."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    if mac_dates:
        book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    for rows in sheets:
        sheet = book.create_sheet()
        for row in rows:
            sheet.append(list(row))
    for area in merged:
        book.worksheets[0].merge_cells(area)
    return saved(book)


def saved(book: openpyxl.Workbook) -> bytes:
    """A workbook's bytes."""
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def spreadsheet(body: str, name: str = "Feuille1") -> bytes:
    """An OpenDocument spreadsheet with one sheet of those rows, as XML."""
    content = (
        '<?xml version="1.0" encoding="UTF-8"?><office:document-content '
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">'
        f'<office:body><office:spreadsheet><table:table table:name="{escape(name)}">{body}'
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    return zipped(
        {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content}
    )


def ods_row(*cells: str) -> str:
    """A row of an OpenDocument spreadsheet with cells of text."""
    made = (
        f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p>'
        "</table:table-cell>"
        if cell
        else "<table:table-cell/>"
        for cell in cells
    )
    return f"<table:table-row>{''.join(made)}</table:table-row>"


def zipped(parts: dict[str, str]) -> bytes:
    """A zip file of texts."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in parts.items():
            packed.writestr(name, text)
    return stream.getvalue()


def read(content: bytes, name: str = "list") -> ListTable:
    """What a list says, read here."""
    return read_list(content, name, lambda _done, _total: None)


def texts(table: ListTable, sheet: int = 0) -> list[list[str]]:
    """The texts of a sheet's cells."""
    return [[cell.text for cell in row.cells] for row in table.sheets[sheet].rows]
