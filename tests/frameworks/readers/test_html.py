import pytest

from jury_desk.domain.source import SourceDocument
from jury_desk.errors import FrameworkEncodingError, FrameworkTooLargeError
from jury_desk.frameworks.readers.html import read_html
from tests.frameworks.readers.seen import (
    never,
    only_table,
    places,
    remarks,
    said,
    spans,
    unheard,
)


def read(html: str | bytes) -> SourceDocument:
    content = html if isinstance(html, bytes) else html.encode()
    return read_html(content, "r.html", unheard, never)


def test_read_gives_cells_in_their_place_when_they_span_rows_and_columns() -> None:
    table = only_table(
        read(
            "<table><tr><th rowspan=2>A</th><th colspan=2>E</th></tr><tr><th>M</th><th>C</th></tr>"
            "<tr><td>a</td><td>m</td><td>c</td></tr></table>"
        )
    )
    assert [(cell.row, cell.column, cell.text) for cell in table.cells] == [
        (0, 0, "A"), (0, 1, "E"), (1, 1, "M"), (1, 2, "C"), (2, 0, "a"), (2, 1, "m"), (2, 2, "c"),
    ]  # fmt: skip
    assert spans(table) == {(0, 0): (2, 1), (0, 1): (1, 2)}
    assert (table.rows, table.columns) == (3, 3)


def test_read_narrows_the_table_when_a_span_covers_columns_that_no_cell_begins_in() -> None:
    table = only_table(
        read("<table><tr><td colspan=100000 rowspan=0>A<td>B</table><table></table><p>x</p>")
    )
    assert (table.rows, table.columns) == (1, 2)
    assert len(places(table)) == len(set(places(table)))


def test_read_puts_no_cell_over_another_when_spans_run_into_each_other() -> None:
    table = only_table(
        read(
            "<table><tr><td>a<td rowspan=3>b<td>c</tr><tr><td colspan=5>d</tr>"
            "<tr><td>e<td>f<td>g</tr></table>"
        )
    )
    assert len(places(table)) == len(set(places(table)))
    assert "".join(cell.text for cell in table.cells) == "abcdefg"


def test_read_keeps_bullets_and_depth_when_lists_are_nested() -> None:
    document = read(
        "<ul><li>one<ul><li><b>two</b></ul><li>three<br>more</ul><ol start=3><li>third</ol>"
    )
    found = [(item.bullet, item.level, item.text, item.bold) for item in document.paragraphs()]
    assert found == [
        ("•", 0, "one", False), ("•", 1, "two", True), ("•", 0, "three", False),
        (None, 0, "more", False), ("3.", 0, "third", False),
    ]  # fmt: skip


def test_read_tells_headings_and_looks_when_the_page_has_them() -> None:
    document = read(
        "<h2>Bloc 1</h2><p><strong>a</strong> <b>b</b></p><p>c <u>d</u></p>"
        "<p style='font-style: italic; text-decoration: underline'>e</p>"
    )
    found = [
        (item.text, item.heading, item.bold, item.italic, item.underlined)
        for item in document.paragraphs()
    ]
    assert found == [
        ("Bloc 1", 2, False, False, False), ("a b", None, True, False, False),
        ("c d", None, False, False, False), ("e", None, False, True, True),
    ]  # fmt: skip


def test_read_flattens_a_nested_table_and_sees_through_a_frame_of_one_cell() -> None:
    document = read(
        "<table><tr><td><p>Title</p><table><tr><td>a<td>b<table><tr><td>c<td>d</table>e</table>"
        "</td></tr></table>"
    )
    assert said(document) == ["Title", {(0, 0): "a", (0, 1): "b\nc\nd\ne"}]


def test_read_leaves_scripts_unread_and_tells_of_hidden_and_deleted_text() -> None:
    document = read(
        "<style>p{}</style><script>alert('x')</script><p>seen</p><p style='display:none'>secret</p>"
        "<p>kept<del>gone</del></p><img src='http://localhost/x.png'>"
    )
    assert said(document) == ["seen", "kept"]
    assert remarks(document) == [
        ("left-out", {"what": "hidden-text", "text": "secret"}),
        ("left-out", {"what": "deleted-text", "text": "gone"}),
        ("left-out", {"what": "pictures", "text": "1"}),
    ]


def test_read_puts_words_before_the_table_when_they_stand_in_none_of_its_cells() -> None:
    table = "<table>one<tr>two<td>a</td>three<td>b</td><div>four</div></tr>five</table>"
    assert said(read(f"{table}<p>end</p>")) == [
        "one",
        "two",
        "three",
        "four",
        "five",
        {(0, 0): "a", (0, 1): "b"},
        "end",
    ]


def test_read_tells_of_the_words_when_cells_and_parts_of_the_table_are_hidden() -> None:
    hidden = "<td style='display:none'>gone</td>"
    made = read(
        f"<table><tr><td>a</td>{hidden}<td>b</td></tr><tbody hidden><tr><td>far</td></tr></tbody>"
        "</table><noscript>else</noscript>"
    )
    assert said(made) == [{(0, 0): "a", (0, 1): "b"}]
    assert remarks(made) == [
        ("left-out", {"what": "hidden-text", "text": text}) for text in ("gone", "far", "else")
    ]


def test_read_takes_what_a_form_holds_when_the_page_is_one() -> None:
    form = "<p>Note <select><option>un</option></select> <button>oui</button></p>"
    assert said(read(form)) == ["Note", "un", "oui"]


def test_read_takes_bullets_and_levels_when_word_saved_the_page() -> None:
    document = read(
        "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]>"
        "<span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span>"
        "</span></span><![endif]>Analyser<o:p></o:p></p>"
        "<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>C1.2<span>&nbsp;</span>"
        "</span>Choisir</p>"
    )
    found = [(item.bullet, item.level, item.text) for item in document.paragraphs()]
    assert found == [("·", 1, "Analyser"), (None, 0, "C1.2 Choisir")]


@pytest.mark.parametrize(
    ("content", "guessed"),
    [
        ("<p>Évaluer</p>".encode(), False),
        ("<p>Évaluer</p>".encode("utf-8-sig"), False),
        ("<p>Évaluer</p>".encode("utf-16"), False),
        ("<meta charset='iso-8859-1'><p>Évaluer</p>".encode("cp1252"), False),
        ("<meta charset=windows-1252><p>Évaluer</p>".encode("cp1252"), False),
        ("<?xml version='1.0' encoding='utf-8'?><html><p>Évaluer</p>".encode(), False),
        ("<p>Évaluer l’écoute à l’œuvre du métier</p>".encode("cp1252"), True),
    ],
)
def test_read_gives_the_letters_when_the_encoding_is(content: bytes, guessed: bool) -> None:
    document = read(content)
    (paragraph,) = document.paragraphs()
    assert paragraph.text.startswith("Évaluer")
    assert [remark.kind for remark in document.remarks] == ["encoding-guessed"] * guessed


def test_read_refuses_when_no_encoding_makes_a_text_of_it() -> None:
    with pytest.raises(FrameworkEncodingError):
        read(b"<p>\xff\xfe\0\xd8\0</p>\0\x81")


def test_read_refuses_when_elements_are_nested_beyond_reason() -> None:
    with pytest.raises(FrameworkTooLargeError):
        read("<table><tr><td>" * 5000 + "x")


def test_read_numbers_paragraphs_uniquely_when_the_page_has_everything() -> None:
    document = read(
        "<p>a<p>b<table><caption>t</caption><tr><td>c<td>d</table><table><tr><td>e<p>f<td>g</table>"
    )
    ids = [paragraph.id for paragraph in document.paragraphs()]
    assert len(ids) == len(set(ids)) == 8
    assert "".join(paragraph.text for paragraph in document.paragraphs()) == "abtcdefg"
