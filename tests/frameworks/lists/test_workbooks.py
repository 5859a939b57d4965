"""Lists in workbooks: kinds of cells, merged heads, sheets, and files that mean harm."""

import datetime as dt
import io
import zipfile

import openpyxl
import pytest
from openpyxl.styles import numbers

from jury_desk.domain.preparation.lists.list_table import Span
from jury_desk.errors import FrameworkError
from tests.frameworks.lists.files import ods_row, read, saved, spreadsheet, texts, workbook


def test_cells_tell_their_kinds_when_a_workbook_is_read() -> None:
    rows: list[list[object]] = [
        ["Nom", "Né le", "N°", "Calcul"],
        ["A", dt.date(1999, 3, 12), 123, "=B2"],
    ]
    cells = read(workbook(rows)).sheets[0].rows[1].cells
    assert [(cell.text, cell.kind) for cell in cells] == [
        ("A", "text"), ("1999-03-12", "date"), ("123", "number"), ("", "no-value"),
    ]  # fmt: skip


def test_formula_gives_its_last_value_when_the_file_holds_it() -> None:
    content = workbook([["Nom"], ["=A1"]])
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    sheet = parts["xl/worksheets/sheet1.xml"]
    assert b"<v />" in sheet or b"<v></v>" in sheet or b"<v/>" in sheet
    for empty in (b"<v />", b"<v></v>", b"<v/>"):
        sheet = sheet.replace(empty, b"<v>Durand</v>")
    sheet = sheet.replace(b'<c r="A2"', b'<c t="str" r="A2"')
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as packed:
        for name, part in (parts | {"xl/worksheets/sheet1.xml": sheet}).items():
            packed.writestr(name, part)
    assert texts(read(stream.getvalue())) == [["Nom"], ["Durand"]]


def test_date_is_the_same_when_days_count_from_1904() -> None:
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.worksheets[0].append(["Né le"])
    book.worksheets[0].append([dt.date(1999, 3, 12)])
    table = read(saved(book))
    assert texts(table)[1] == ["1999-03-12"]
    assert table.sheets[0].mac_dates


def test_number_keeps_its_zeros_when_its_format_shows_them() -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Numéro", "Part"])
    sheet.append([123, 0.33])
    sheet["A2"].number_format = "00000"
    sheet["B2"].number_format = numbers.FORMAT_PERCENTAGE
    assert texts(read(saved(book)))[1] == ["00123", "33%"]


def test_error_is_told_when_a_cell_holds_one() -> None:
    book = openpyxl.Workbook()
    book.worksheets[0]["A1"] = "#N/A"
    cell = read(saved(book)).sheets[0].rows[0].cells[0]
    assert (cell.text, cell.kind) == ("#N/A", "error")


def test_merged_cells_are_told_when_heads_span_columns() -> None:
    rows: list[list[object]] = [["Naissance", None, "Nom"], ["date", "lieu", None], ["1", "2", "3"]]
    sheet = read(workbook(rows, merged=["A1:B1", "C1:C2"])).sheets[0]
    assert set(sheet.spans) == {Span(1, 1, 0, 1), Span(1, 2, 2, 2)}


def test_every_sheet_is_given_when_there_are_several_and_some_are_hidden() -> None:
    book = openpyxl.Workbook()
    book.worksheets[0].append(["a"])
    hidden = book.create_sheet("Caché")
    hidden.append(["b"])
    hidden.sheet_state = "hidden"
    assert [(s.name, s.hidden) for s in read(saved(book)).sheets] == [
        ("Sheet", False), ("Caché", True),
    ]  # fmt: skip


def test_line_is_marked_when_a_filter_hides_it() -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for name in ("Nom", "A", "B"):
        sheet.append([name])
    sheet.row_dimensions[3].hidden = True
    assert [row.hidden for row in read(saved(book)).sheets[0].rows] == [False, False, True]


def test_columns_are_those_in_use_when_a_cell_stands_in_the_last_one() -> None:
    book = openpyxl.Workbook()
    book.worksheets[0]["B2"] = "Nom"
    book.worksheets[0]["XFD1048576"] = "x"
    sheet = read(saved(book)).sheets[0]
    assert sheet.columns == (1, 16383)
    assert [row.line for row in sheet.rows] == [2, 1_048_576]


def test_list_is_refused_when_it_has_more_columns_than_any() -> None:
    with pytest.raises(FrameworkError):
        read(workbook([["x"] * 400]))


def test_spreadsheet_gives_dates_numbers_and_errors_when_it_is_open_document() -> None:
    body = (
        "<table:table-row>"
        '<table:table-cell office:value-type="string"><text:p>Le <text:span>Goff</text:span>'
        "<text:s/>Y</text:p></table:table-cell>"
        '<table:table-cell office:value-type="date" office:date-value="1999-03-12T00:00:00">'
        "<text:p>12/03/99</text:p></table:table-cell>"
        '<table:table-cell office:value-type="float" office:value="612345678">'
        "<text:p>0612345678</text:p></table:table-cell>"
        '<table:table-cell table:formula="of:=A9"/>'
        '<table:table-cell office:value-type="string"><text:p>#REF!</text:p></table:table-cell>'
        "</table:table-row>"
    )
    cells = read(spreadsheet(body)).sheets[0].rows[0].cells
    assert [(cell.text, cell.kind) for cell in cells] == [
        ("Le Goff Y", "text"), ("1999-03-12", "date"), ("0612345678", "number"),
        ("", "no-value"), ("#REF!", "error"),
    ]  # fmt: skip


def test_spreadsheet_skips_rows_when_a_million_of_them_are_empty() -> None:
    empty = (
        '<table:table-row table:number-rows-repeated="1048574">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    table = read(spreadsheet(ods_row("Nom") + empty + ods_row("Martin")))
    assert [row.line for row in table.sheets[0].rows] == [1, 1_048_576]


def test_spreadsheet_is_refused_when_a_million_rows_repeat_a_name() -> None:
    row = ods_row("Martin").replace(
        "<table:table-row", '<table:table-row table:number-rows-repeated="1048576"', 1
    )
    with pytest.raises(FrameworkError):
        read(spreadsheet(row))
