import pytest

from jury_desk.domain.source import SourceDocument
from jury_desk.errors import FrameworkError, FrameworkTooLargeError
from jury_desk.frameworks.readers.sheets import read_ods
from tests.frameworks.files import packed
from tests.frameworks.readers.seen import (
    blocks,
    never,
    only_table,
    places,
    remarks,
    said,
    spans,
    unheard,
)

SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"'
    for name, space in (
        ("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"),
        ("fo", "xsl-fo-compatible"), ("draw", "drawing"),
    )
)  # fmt: skip


def ods(tables: str, styles: str = "", more: dict[str, bytes] | None = None) -> bytes:
    content = (
        f"<office:document-content {SPACES}><office:automatic-styles>{styles}"
        f"</office:automatic-styles><office:body><office:spreadsheet>{tables}"
        "</office:spreadsheet></office:body></office:document-content>"
    )
    mimetype = "application/vnd.oasis.opendocument.spreadsheet"
    return packed({"mimetype": mimetype, "content.xml": content, **(more or {})})


def read(tables: str, styles: str = "", more: dict[str, bytes] | None = None) -> SourceDocument:
    return read_ods(ods(tables, styles, more), "r.ods", unheard, never)


def table(*rows: str, name: str = "Bloc 1", more: str = "") -> str:
    return f'<table:table table:name="{name}" {more}>{"".join(rows)}</table:table>'


def row(*cells: str, more: str = "") -> str:
    return f"<table:table-row {more}>{''.join(cells)}</table:table-row>"


def cell(text: str, more: str = "") -> str:
    inner = text if text.startswith("<") else f"<text:p>{text}</text:p>"
    return f'<table:table-cell office:value-type="string" {more}>{inner}</table:table-cell>'


EMPTY = "<table:table-cell/>"


def repeated(what: str, count: int) -> str:
    return f'table:number-{what}-repeated="{count}"'


def test_read_counts_repeated_cells_and_rows_without_making_the_empty_ones() -> None:
    document = read(
        table(
            row(EMPTY, more=repeated("rows", 3)),
            row(f"<table:table-cell {repeated('columns', 2)}/>", cell("A"), cell("B")),
            row(f"<table:table-cell {repeated('columns', 16384)}/>", more=repeated("rows", 2)),
            row(EMPTY, EMPTY, cell("c", repeated("columns", 2)), more=repeated("rows", 2)),
            row(EMPTY, more=repeated("rows", 1048576)),
        )
    )
    refs = [
        cell.ref
        for block in document.pages[0].blocks
        if not hasattr(block, "text")
        for cell in block.cells
    ]
    assert refs == ["C4", "D4", "C7", "D7", "C8", "D8"]


def test_read_refuses_when_text_is_repeated_over_the_whole_sheet() -> None:
    with pytest.raises(FrameworkTooLargeError):
        read(table(row(cell("a", repeated("columns", 16384)), more=repeated("rows", 1048576))))


def test_read_ends_when_cells_without_text_are_repeated_over_the_whole_sheet() -> None:
    empty = f"<table:table-cell {repeated('columns', 16384)}><text:p/></table:table-cell>"
    document = read(table(row(empty, more=repeated("rows", 1048576)), row(cell("end"))))
    assert said(document) == ["end"]


def test_read_gives_merged_cells_their_spans() -> None:
    document = read(
        table(
            row(
                cell("high", 'table:number-rows-spanned="2"'),
                cell("wide", 'table:number-columns-spanned="100000"'),
                "<table:covered-table-cell/>",
            ),
            row("<table:covered-table-cell/>", cell("a"), cell("b")),
        )
    )
    found = only_table(document)
    assert spans(found) == {(0, 0): (2, 1), (0, 1): (1, 2)}
    assert len(places(found)) == len(set(places(found)))


def test_read_tells_of_hidden_rows_columns_and_sheets() -> None:
    styles = (
        '<style:style style:name="t2" style:family="table"><style:table-properties '
        'table:display="false"/></style:style>'
    )
    collapsed = 'table:visibility="collapse"'
    document = read(
        table(
            f"<table:table-column/><table:table-column {collapsed}/>",
            row(cell("a"), cell("b")),
            row(cell("c"), more=collapsed),
        )
        + table(row(cell("d")), name="Bloc 2", more='table:style-name="t2"'),
        styles,
    )
    assert [page.label for page in document.pages] == ["Bloc 1", "Bloc 2"]
    assert remarks(document) == [
        ("hidden", {"what": "column", "which": "B"}),
        ("hidden", {"what": "row", "which": "2"}),
        ("hidden", {"what": "sheet", "which": "Bloc 2"}),
    ]


def test_read_takes_what_a_formula_shows_and_tells_of_errors() -> None:
    document = read(
        table(
            row(
                cell("2", 'table:formula="of:=1+1"'),
                cell("#REF!", 'table:formula="of:=[.#REF!]"'),
            )
        )
    )
    assert said(document) == [{(0, 0): "2", (0, 1): "#REF!"}]
    assert remarks(document) == [
        ("formula", {"cell": "A1", "formula": "of:=1+1"}),
        ("formula", {"cell": "B1", "formula": "of:=[.#REF!]"}),
        ("spreadsheet-error", {"cell": "B1", "error": "#REF!"}),
    ]


def test_read_tells_lines_looks_and_blanks() -> None:
    styles = (
        '<style:style style:name="b" style:family="text"><style:text-properties '
        'fo:font-weight="bold"/></style:style>'
    )
    text = (
        '<text:p><text:span text:style-name="b">head</text:span></text:p>'
        '<text:p>one<text:s text:c="3"/>two<text:line-break/>three</text:p>'
        "<text:list><text:list-item><text:p>item</text:p><text:list><text:list-item>"
        "<text:p>inner</text:p></text:list-item></text:list></text:list-item></text:list>"
    )
    document = read(table(row(cell(text), cell("x"))), styles)
    found = [(item.bullet, item.level, item.text, item.bold) for item in document.paragraphs()]
    assert found == [
        (None, 0, "head", True), (None, 0, "one two", False), (None, 0, "three", False),
        ("•", 0, "item", False), ("•", 1, "inner", False), (None, 0, "x", False),
    ]  # fmt: skip


def test_read_leaves_comments_out_and_tells_of_them() -> None:
    note = "<office:annotation><text:p>note</text:p></office:annotation><text:p>a</text:p>"
    document = read(table(row(cell(note), cell("b"))))
    assert blocks(document.pages[0]) == [{(0, 0): "a", (0, 1): "b"}]
    assert remarks(document) == [("left-out", {"what": "comments"})]


def test_read_runs_no_macro_and_tells_of_it() -> None:
    document = read(table(row(cell("a"))), more={"Basic/Standard/Module1.xml": b"<x/>"})
    assert remarks(document) == [("macros", {})]


@pytest.mark.parametrize(
    "tables", ["", table(row(cell("a", repeated("columns", -1)))), "<table:table"]
)
def test_read_refuses_when_the_sheets_are_damaged(tables: str) -> None:
    with pytest.raises(FrameworkError):
        read(tables)


def test_read_refuses_when_it_defines_entities() -> None:
    content = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><x>&e;</x>'
    with pytest.raises(FrameworkError) as failure:
        read_ods(packed({"mimetype": b"x", "content.xml": content}), "r.ods", unheard, never)
    assert failure.value.details["reason"] == "entities"
