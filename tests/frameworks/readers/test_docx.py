import io
from typing import Any

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from jury_desk.domain.source import SourceDocument
from jury_desk.errors import FrameworkError, FrameworkTooLargeError
from jury_desk.frameworks.readers.docx import read_docx
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


def bytes_of(document: Any) -> bytes:
    packed = io.BytesIO()
    document.save(packed)
    return packed.getvalue()


def read(document: Any) -> SourceDocument:
    return read_docx(bytes_of(document), "r.docx", unheard, never)


def with_body(xml: str) -> Any:
    """A document whose body is that XML."""
    document = docx.Document()
    body = document.element.body
    spaces = (
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    )
    for part in parse_xml(f"<w:body {nsdecls('w')} {spaces}>{xml}</w:body>"):
        body.insert(len(body) - 1, part)
    return document


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{run(text)}</w:p>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def cell(content: str, properties: str = "") -> str:
    inner = content if content.startswith("<w:") else paragraph(content)
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inner}</w:tc>"


def table(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/>{''.join(rows)}</w:tbl>"


def listed(list_id: int, level: int = 0) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>'


def test_read_keeps_the_order_of_paragraphs_and_tables() -> None:
    document = docx.Document()
    document.add_heading("Bloc 1", 2)
    grid = document.add_table(1, 2)
    grid.cell(0, 0).text, grid.cell(0, 1).text = "a", "b\nc"
    document.add_paragraph("after")
    made = read(document)
    assert said(made) == ["Bloc 1", {(0, 0): "a", (0, 1): "b\nc"}, "after"]
    assert [item.heading for item in made.paragraphs()] == [2, None, None, None, None]


def test_read_gives_merged_cells_their_spans() -> None:
    document = docx.Document()
    grid = document.add_table(4, 3)
    for at, item in enumerate(grid._cells):
        item.text = str(at)
    grid.cell(0, 1).merge(grid.cell(0, 2)).text = "wide"
    grid.cell(1, 0).merge(grid.cell(3, 0)).text = "high"
    found = only_table(read(document))
    assert spans(found) == {(0, 1): (1, 2), (1, 0): (3, 1)}
    assert len(places(found)) == len(set(places(found))) == 12
    assert next(item.text for item in found.cells if item.column_span == 2) == "wide"


def test_read_lets_no_cell_lie_over_another_when_merged_cells_differ_in_width() -> None:
    found = only_table(
        read(
            with_body(
                table(
                    row(cell("a", '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>'), cell("b")),
                    row(cell("", "<w:vMerge/>"), cell("c"), cell("d")),
                    row(cell("e", '<w:gridSpan w:val="100000"/>')),
                )
            )
        )
    )
    assert len(places(found)) == len(set(places(found)))
    assert found.columns == 3


def test_read_takes_rows_and_cells_when_they_are_in_content_controls() -> None:
    control = "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>"
    body = table(control.format(row(cell("a"), control.format(cell("b"))))) + control.format(
        paragraph("p")
    )
    assert said(read(with_body(body))) == [{(0, 0): "a", (0, 1): "b"}, "p"]


def test_read_flattens_a_nested_table_and_sees_through_a_frame_of_one_cell() -> None:
    nested = table(row(cell("c"), cell("d")))
    inner = table(row(cell("a"), cell(paragraph("b") + nested + paragraph("e"))))
    body = table(row(cell(paragraph("Title") + inner + paragraph("end"))))
    assert said(read(with_body(body))) == ["Title", {(0, 0): "a", (0, 1): "b\nc\nd\ne"}, "end"]


def test_read_keeps_what_was_inserted_and_tells_of_what_was_deleted() -> None:
    deleted = '<w:del w:id="1" w:author="x"><w:r><w:delText>old</w:delText></w:r></w:del>'
    inserted = f'<w:ins w:id="2" w:author="x">{run("new")}</w:ins>'
    joined = f'<w:p><w:pPr><w:rPr><w:del w:id="3" w:author="x"/></w:rPr></w:pPr>{run("one ")}</w:p>'
    gone = row(cell("x"), cell("y"), properties='<w:del w:id="4" w:author="x"/>')
    body = f"<w:p>{deleted}{inserted}</w:p>{joined}{paragraph('two')}" + table(
        row(cell("a"), cell("b")), gone
    )
    made = read(with_body(body))
    assert said(made) == ["new", "one two", {(0, 0): "a", (0, 1): "b"}]
    assert remarks(made) == [
        ("left-out", {"what": "deleted-text", "text": "old"}),
        ("left-out", {"what": "deleted-text", "text": "x y"}),
    ]


def test_read_parts_lines_when_they_are_broken_inside_a_paragraph() -> None:
    body = f"<w:p>{run('a')}<w:r><w:br/></w:r>{run('b')}<w:r><w:tab/></w:r>{run('c')}</w:p>"
    assert said(read(with_body(body))) == ["a", "b c"]


def test_read_takes_a_text_box_once_when_it_is_there_for_two_programs() -> None:
    box = f"<w:txbxContent>{paragraph('in the box')}</w:txbxContent>"
    body = (
        f"<w:p>{run('before')}<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>"
        f"<wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict>"
        f"</mc:Fallback></mc:AlternateContent></w:r></w:p>{paragraph('after')}"
    )
    assert said(read(with_body(body))) == ["before", "in the box", "after"]


def test_read_tells_of_hidden_text() -> None:
    made = read(with_body(f"<w:p>{run('seen')}{run('secret', '<w:vanish/>')}</w:p>"))
    assert said(made) == ["seen"]
    assert remarks(made) == [("left-out", {"what": "hidden-text", "text": "secret"})]


def test_read_tells_looks_from_runs_and_styles() -> None:
    document = docx.Document()
    document.styles["Normal"].font.bold = True
    document.add_paragraph("bold by style")
    plain = document.add_paragraph()
    plain.add_run("plain").bold = False
    both = document.add_paragraph()
    both.add_run("under").underline = True
    both.add_run(" lined").underline = True
    found = [(item.bold, item.underlined) for item in read(document).paragraphs()]
    assert found == [(True, False), (False, False), (True, True)]


def test_read_gives_list_items_their_bullet_level_and_number() -> None:
    document = docx.Document()
    numbering = document.part.numbering_part.element
    levels = (
        (0, "upperLetter", "C%1."), (1, "decimal", "C%1.%2"), (2, "bullet", "\uf0b7"),
    )  # fmt: skip
    numbering.insert(
        0,
        parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="90">'
            + "".join(
                f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
                f'<w:lvlText w:val="{text}"/></w:lvl>'
                for level, kind, text in levels
            )
            + "</w:abstractNum>"
        ),
    )
    numbering.insert(
        1,
        parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="91"><w:lvl w:ilvl="0"><w:start '
            'w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
        ),
    )
    for list_id, abstract in ((90, 90), (91, 91)):
        numbering.append(
            parse_xml(
                f'<w:num {nsdecls("w")} w:numId="{list_id}"><w:abstractNumId '
                f'w:val="{abstract}"/></w:num>'
            )
        )
    body = [(90, 0), (90, 1), (90, 1), (90, 2), (90, 0), (90, 1), (91, 0), (91, 0)]
    for list_id, level in body:
        item = document.add_paragraph("x")
        item._p.get_or_add_pPr().append(
            parse_xml(listed(list_id, level).replace("<w:numPr>", f"<w:numPr {nsdecls('w')}>"))
        )
    found = [(item.bullet, item.level, item.text) for item in read(document).paragraphs()]
    assert found == [
        (None, 0, "CA. x"), (None, 1, "CA.1 x"), (None, 1, "CA.2 x"), ("\uf0b7", 2, "x"),
        (None, 0, "CB. x"), (None, 1, "CB.1 x"), ("3.", 0, "x"), ("4.", 0, "x"),
    ]  # fmt: skip


def test_read_takes_bullets_from_styles() -> None:
    document = docx.Document()
    document.add_paragraph("one", style="List Bullet")
    document.add_paragraph("two", style="List Bullet 2")
    found = [(bool(item.bullet), item.text) for item in read(document).paragraphs()]
    assert found == [(True, "one"), (True, "two")]


def test_read_tells_how_deep_items_lie_when_each_depth_is_a_list_of_its_own() -> None:
    document = docx.Document()
    for style in ("List Bullet", "List Bullet 2", "List Bullet 3", "List Bullet 2", "List Bullet"):
        document.add_paragraph("x", style=style)
    document.add_paragraph("between")
    document.add_paragraph("x", style="List Bullet 2")
    assert [item.level for item in read(document).paragraphs()] == [0, 1, 2, 1, 0, 0, 0]


def test_read_tells_of_headers_and_footers() -> None:
    document = docx.Document()
    document.add_paragraph("text")
    document.sections[0].header.paragraphs[0].text = "RNCP 38000"
    document.sections[0].footer.paragraphs[0].text = "page"
    made = read(document)
    assert said(made) == ["text"]
    assert remarks(made) == [
        ("left-out", {"what": "header", "text": "RNCP 38000"}),
        ("left-out", {"what": "footer", "text": "page"}),
    ]


def test_read_runs_no_macro_and_tells_of_it() -> None:
    document = docx.Document()
    document.add_paragraph("text")

    def add_macro(parts: dict[str, bytes]) -> None:
        parts["word/vbaProject.bin"] = b"\xd0\xcf\x11\xe0"
        parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
            b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            b"application/vnd.ms-word.document.macroEnabled.main+xml",
        )

    made = read_docx(edited(bytes_of(document), add_macro), "r.docm", unheard, never)
    assert said(made) == ["text"]
    assert remarks(made) == [("macros", {})]


def test_read_takes_a_strict_document() -> None:
    document = docx.Document()
    document.add_paragraph("text")

    def make_strict(parts: dict[str, bytes]) -> None:
        for name in ("word/document.xml", "word/styles.xml"):
            parts[name] = parts[name].replace(
                b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                b"http://purl.oclc.org/ooxml/wordprocessingml/main",
            )

    made = read_docx(edited(bytes_of(document), make_strict), "r.docx", unheard, never)
    assert said(made) == ["text"]


@pytest.mark.parametrize("part", ["word/document.xml", "word/styles.xml", "word/header1.xml"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_read_refuses_when_a_part_defines_entities(part: str, encoding: str) -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "x"

    def draw_in(parts: dict[str, bytes]) -> None:
        old = parts[part].decode()
        start = old.index("?>") + 2
        entity = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>'
        head = f'<?xml version="1.0" encoding="{encoding}"?>'
        parts[part] = f"{head}{entity}{old[start:]}".encode(encoding)

    with pytest.raises(FrameworkError) as failure:
        read_docx(edited(bytes_of(document), draw_in), "r.docx", unheard, never)
    assert failure.value.details["reason"] == "entities"


@pytest.mark.parametrize(
    "content", [b"", b"<w:document", b"<other/>", b"\x00\x01", b"<a>" * 400 + b"</a>" * 400]
)
def test_read_refuses_when_the_text_is_damaged(content: bytes) -> None:
    def damage(parts: dict[str, bytes]) -> None:
        parts["word/document.xml"] = content

    with pytest.raises(FrameworkError):
        read_docx(edited(bytes_of(docx.Document()), damage), "r.docx", unheard, never)


def test_read_refuses_when_a_part_unpacks_beyond_reason() -> None:
    def blow_up(parts: dict[str, bytes]) -> None:
        parts["word/document.xml"] += b" " * (40 * 1024 * 1024)

    with pytest.raises(FrameworkTooLargeError):
        read_docx(edited(bytes_of(docx.Document()), blow_up), "r.docx", unheard, never)


def test_read_leaves_the_style_of_an_unknown_name_alone() -> None:
    made = read(with_body(paragraph("text", '<w:pStyle w:val="Nowhere"/>' + listed(12345))))
    assert said(made) == ["text"]


def test_read_ends_when_styles_are_based_on_each_other() -> None:
    document = docx.Document()
    for name, base in (("A", "B"), ("B", "A")):
        document.styles.element.append(
            parse_xml(
                f'<w:style {nsdecls("w")} w:type="paragraph" w:styleId="{name}">'
                f'<w:name w:val="{name}"/><w:basedOn w:val="{base}"/></w:style>'
            )
        )
    item = document.add_paragraph("text")
    item._p.get_or_add_pPr().insert(0, parse_xml(f'<w:pStyle {nsdecls("w")} w:val="A"/>'))
    assert said(read(document)) == ["text"]
