import datetime as dt
import io
import re
from collections.abc import Callable

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from jury_desk.domain.source import SourceDocument
from jury_desk.errors import FrameworkError, FrameworkTooLargeError
from jury_desk.frameworks.readers.sheets import read_xlsx
from tests.frameworks.files import edited
from tests.frameworks.readers.seen import (
    never,
    only_table,
    places,
    remarks,
    said,
    spans,
    unheard,
)


def sheet_of(*rows: tuple[object, ...]) -> Worksheet:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append([*row])
    return sheet


def bytes_of(sheet: Worksheet) -> bytes:
    packed = io.BytesIO()
    assert sheet.parent is not None
    sheet.parent.save(packed)
    return packed.getvalue()


def read(sheet: Worksheet) -> SourceDocument:
    return read_xlsx(bytes_of(sheet), "r.xlsx", unheard, never)


def with_sheet(rows: str, before: str = "", after: str = "") -> bytes:
    """A workbook whose one sheet has that XML."""

    def put(parts: dict[str, bytes]) -> None:
        parts["xl/worksheets/sheet1.xml"] = (
            '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
            f"{before}<sheetData>{rows}</sheetData>{after}</worksheet>"
        ).encode()

    return edited(bytes_of(sheet_of()), put)


def test_read_parts_tables_at_empty_rows_and_keeps_titles_as_paragraphs() -> None:
    document = read(
        sheet_of(
            (None, "Référentiel"), (None, "A", "C"), (None, "a", "c"), (),
            (None, "Bloc 2"), (None, "x", "y"), (), (None, "end"),
        )
    )  # fmt: skip
    assert said(document) == [
        "Référentiel", {(0, 0): "A", (0, 1): "C", (1, 0): "a", (1, 1): "c"},
        "Bloc 2", {(0, 0): "x", (0, 1): "y"}, "end",
    ]  # fmt: skip


def test_read_names_each_cell_as_the_spreadsheet_does() -> None:
    table = only_table(read(sheet_of((), (None, None, "a", "b"))))
    assert [(cell.row, cell.column, cell.ref) for cell in table.cells] == [
        (0, 0, "C2"), (0, 1, "D2"),
    ]  # fmt: skip


def test_read_keeps_the_columns_when_a_table_goes_on_after_an_empty_row() -> None:
    document = read(sheet_of(("A", "B", "C"), (), (None, "b", "c")))
    assert said(document)[1] == {(0, 1): "b", (0, 2): "c"}


def test_read_gives_merged_ranges_their_spans_within_what_is_used() -> None:
    sheet = sheet_of(("A", "wide", None, "D"), ("high", "b", "c", "d"), (None, "e", "f", "g"))
    sheet.merge_cells("B1:C1")
    sheet.merge_cells("A2:A40")
    table = only_table(read(sheet))
    assert spans(table) == {(0, 1): (1, 2), (1, 0): (2, 1)}
    assert len(places(table)) == len(set(places(table)))


def test_read_puts_no_cell_over_another_when_merged_ranges_overlap() -> None:
    rows = "".join(
        f'<row r="{row}">' + "".join(
            f'<c r="{column}{row}" t="inlineStr"><is><t>{column}{row}</t></is></c>'
            for column in "ABC"
        ) + "</row>"
        for row in (1, 2, 3)
    )  # fmt: skip
    merged = (
        '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/><mergeCell ref="C1:C3"/>'
        '<mergeCell ref="A1:XFD1048576"/><mergeCell ref="?"/></mergeCells>'
    )
    document = read_xlsx(with_sheet(rows, after=merged), "r.xlsx", unheard, never)
    table = only_table(document)
    assert len(places(table)) == len(set(places(table)))
    covered = "B1: B1, A2: A2, B2: B2, C2: C2, C3: C3"
    assert remarks(document) == [("left-out", {"what": "covered-cells", "text": covered})]


def test_read_puts_cells_in_order_and_each_place_once_when_the_file_does_not() -> None:
    def inline(ref: str, text: str) -> str:
        return f'<c r="{ref}" t="inlineStr"><is><t>{text}</t></is></c>'

    rows = (
        f'<row r="2">{inline("B2", "d")}{inline("A2", "c")}</row>'
        f'<row r="1">{inline("A1", "a")}{inline("B1", "b")}{inline("B1", "again")}</row>'
    )
    document = read_xlsx(with_sheet(rows), "r.xlsx", unheard, never)
    assert said(document) == [{(0, 0): "a", (0, 1): "b", (1, 0): "c", (1, 1): "d"}]
    assert remarks(document) == [("left-out", {"what": "covered-cells", "text": "B1: again"})]


def test_read_takes_what_is_shown_when_one_merged_range_covers_the_sheet() -> None:
    rows = "".join(
        f'<row r="{row}"><c r="A{row}" t="inlineStr"><is><t>{row}</t></is></c></row>'
        for row in (1, 2)
    )
    merged = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    document = read_xlsx(with_sheet(rows, after=merged), "r.xlsx", unheard, never)
    assert said(document) == ["1"]
    assert remarks(document) == [("left-out", {"what": "covered-cells", "text": "A2: 2"})]


def test_read_gives_one_page_a_sheet_and_tells_of_hidden_ones() -> None:
    sheet = sheet_of(("a", "b"), ("c", "d"), ("e", "f"))
    sheet.title = "Bloc 1"
    sheet.row_dimensions[2].hidden = True
    sheet.column_dimensions["B"].hidden = True
    assert sheet.parent is not None
    other = sheet.parent.create_sheet("Bloc 2")
    other["A1"] = "secret"
    other.sheet_state = "veryHidden"
    document = read(sheet)
    assert [(page.number, page.label) for page in document.pages] == [(1, "Bloc 1"), (2, "Bloc 2")]
    assert [paragraph.text for paragraph in document.paragraphs()] == [*"abcdef", "secret"]
    assert remarks(document) == [
        ("hidden", {"what": "column", "which": "B"}),
        ("hidden", {"what": "row", "which": "2"}),
        ("hidden", {"what": "sheet", "which": "Bloc 2"}),
    ]


def test_read_takes_the_last_value_of_a_formula_and_tells_of_it() -> None:
    rows = (
        '<row r="1"><c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>'
        '<c r="B1"><f>1+1</f><v>2</v></c><c r="C1"><f>NOW()</f></c>'
        '<c r="D1" t="e"><f>A9</f><v>#REF!</v></c></row>'
    )
    document = read_xlsx(with_sheet(rows), "r.xlsx", unheard, never)
    assert [paragraph.text for paragraph in document.paragraphs()] == ["ab", "2", "#REF!"]
    assert remarks(document) == [
        ("formula", {"cell": "C1", "formula": "=NOW()", "value": ""}),
        ("formula", {"cell": "A1", "formula": '="a"&"b"'}),
        ("formula", {"cell": "B1", "formula": "=1+1"}),
        ("formula", {"cell": "D1", "formula": "=A9"}),
        ("spreadsheet-error", {"cell": "D1", "error": "#REF!"}),
    ]


@pytest.mark.parametrize(
    ("value", "code", "shown"),
    [
        (1.1, "General", "1.1"),
        (0.1 + 0.2, "General", "0.3"),
        (12, "General", "12"),
        (0.5, "0%", "50%"),
        (0.125, "0.0%", "12.5%"),
        (0.5, "0 %", "50 %"),
        (3, '0" h"', "3 h"),
        (2, "0.00", "2.00"),
        (1.5, "0.##", "1.5"),
        (1500, "#,##0", "1500"),
        (True, "General", "VRAI"),
        (dt.date(2026, 6, 12), "dd/mm/yyyy", "12/06/2026"),
        (dt.date(2026, 1, 1), "d.m", "1.1"),
        (dt.date(2026, 6, 12), "mmmm yyyy", "juin 2026"),
        (dt.datetime.fromisoformat("2026-06-12T09:05"), "dd/mm/yy hh:mm", "12/06/26 09:05"),
        (dt.time(1, 30), 'h"h"mm', "1h30"),
    ],
)
def test_read_shows_numbers_and_dates_as_the_cell_does(
    value: object, code: str, shown: str
) -> None:
    sheet = sheet_of((value,))
    sheet["A1"].number_format = code
    (paragraph,) = read(sheet).paragraphs()
    assert paragraph.text == shown


def test_read_parts_the_lines_of_a_cell_and_tells_their_looks() -> None:
    sheet = sheet_of(("• one\n- two\n\nC1 three", "x"), ("all bold", "y"))
    sheet["A2"].font = Font(bold=True, underline="single")
    sheet["B2"] = CellRichText(
        TextBlock(InlineFont(b=True), "head\n"), TextBlock(InlineFont(i=True), "rest")
    )
    found = [
        (item.bullet, item.text, item.bold, item.italic, item.underlined)
        for item in read(sheet).paragraphs()
    ]
    assert found == [
        ("•", "one", False, False, False), ("-", "two", False, False, False),
        (None, "C1 three", False, False, False), (None, "x", False, False, False),
        (None, "all bold", True, False, True),
        (None, "head", True, False, False), (None, "rest", False, True, False),
    ]  # fmt: skip


def test_read_ends_soon_when_every_row_of_the_sheet_is_formatted() -> None:
    rows = "".join(f'<row r="{row}" s="1"><c r="A{row}" s="1"/></row>' for row in range(1, 300_001))
    last = '<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>end</t></is></c></row>'
    first = '<row r="1"><c r="A1" t="inlineStr"><is><t>start</t></is></c></row>'
    document = read_xlsx(with_sheet(first + rows + last), "r.xlsx", unheard, never)
    assert said(document) == ["start", "end"]


def test_read_refuses_when_a_sheet_has_more_cells_than_any_document() -> None:
    texts = "".join(f'<c t="s"><v>{0}</v></c>' for _ in range(16_000))
    rows = "".join(f"<row>{texts}</row>" for _ in range(30))
    content = edited(
        with_sheet(rows),
        lambda parts: parts.update({
            "xl/sharedStrings.xml": b'<sst xmlns="http://schemas.openxmlformats.org/'
            b'spreadsheetml/2006/main"><si><t>x</t></si></sst>'
        }),
    )  # fmt: skip
    with pytest.raises(FrameworkTooLargeError):
        read_xlsx(content, "r.xlsx", unheard, never)


def test_read_refuses_when_two_sheets_are_one_and_the_same_part() -> None:
    def again(parts: dict[str, bytes]) -> None:
        book = parts["xl/workbook.xml"]
        [sheet] = re.findall(rb"<sheet [^>]*/>", book)
        parts["xl/workbook.xml"] = book.replace(sheet, sheet * 500)

    with pytest.raises(FrameworkError):
        read_xlsx(edited(bytes_of(sheet_of(("a",))), again), "r.xlsx", unheard, never)


def test_read_runs_no_macro_and_tells_of_it() -> None:
    content = edited(
        bytes_of(sheet_of(("a",))), lambda parts: parts.update({"xl/vbaProject.bin": b"x"})
    )
    assert remarks(read_xlsx(content, "r.xlsm", unheard, never)) == [("macros", {})]


def test_read_refuses_when_a_part_defines_entities() -> None:
    def draw_in(part: str) -> Callable[[dict[str, bytes]], None]:
        def edit(parts: dict[str, bytes]) -> None:
            text = re.sub(rb"<\?xml.*?\?>", b"", parts[part])
            parts[part] = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>' + text

        return edit

    whole = bytes_of(sheet_of(("a", "b")))
    for part in ("xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml"):
        with pytest.raises(FrameworkError) as failure:
            read_xlsx(edited(whole, draw_in(part)), "r.xlsx", unheard, never)
        assert failure.value.details["reason"] == "entities"


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="x"><c r="A1"/></row>',
        '<row r="0"><c r="A1" t="s"><v>0</v></c></row>',
        '<row r="1"><c r="A1" t="s"><v>99</v></c></row>',
        '<row r="1"><c r="A1" t="s"><v>-1</v></c></row>',
        "<row><c",
    ],
)
def test_read_refuses_when_the_sheet_is_damaged(rows: str) -> None:
    with pytest.raises(FrameworkError):
        read_xlsx(with_sheet(rows), "r.xlsx", unheard, never)
