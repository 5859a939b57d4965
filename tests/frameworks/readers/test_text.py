"""Plain text: tables of tabs or upright lines, inline HTML, encodings, refusals."""

import pytest

from jury_desk.domain.source import Paragraph, SourceDocument, Table
from jury_desk.errors import (
    FrameworkCancelledError,
    FrameworkEncodingError,
    FrameworkTooLargeError,
)
from jury_desk.frameworks.readers import common
from jury_desk.frameworks.readers.text import read_text
from tests.frameworks.readers.seen import never, only_table, said, unheard


def _read(text: str | bytes) -> SourceDocument:
    content = text.encode() if isinstance(text, str) else text
    return read_text(content, "cadre.txt", unheard, never)


def test_lines_of_tabs_are_a_table_when_they_follow_one_another() -> None:
    document = _read("Titre\n\nA\tB\t\nc\td\t\n--\t--\t--\n\ne\tf\n")
    assert said(document) == [
        "Titre",
        {(0, 0): "A", (0, 1): "B", (1, 0): "c", (1, 1): "d"},
        {(0, 0): "e", (0, 1): "f"},
    ]


def test_cells_between_upright_lines_are_a_table_when_the_text_holds_any() -> None:
    document = _read("| A | B |\n|---|---|\n| c | R\\|D |\n\n| | |\n")
    assert said(document) == [{(0, 0): "A", (0, 1): "B", (1, 0): "c", (1, 1): "R|D"}]


def test_inline_html_makes_paragraphs_and_bullets_when_it_stands_in_a_cell() -> None:
    cell = '<p>Un <i>texte</i> , net</p><ul style="x"><li>• un</li><li>deux</li></ul>\tR&D < 5 %'
    first, second = only_table(_read(cell)).cells
    assert [(item.bullet, item.text) for item in first.paragraphs] == [
        (None, "Un texte , net"),
        ("•", "un"),
        ("•", "deux"),
    ]
    assert second.text == "R&D < 5 %"


def test_what_is_no_tag_stays_text_when_it_stands_between_angles() -> None:
    (cell, _) = only_table(_read("<p>Pour <nom du candidat></p>\tb")).cells
    assert cell.text == "Pour <nom du candidat>"


def test_an_underlined_label_is_a_line_of_its_own_when_text_follows_it() -> None:
    (cell, _) = only_table(_read("<p><u>Pour le test :</u> Niveau atteint</p>\tb")).cells
    assert [(item.underlined, item.text) for item in cell.paragraphs] == [
        (True, "Pour le test :"),
        (False, "Niveau atteint"),
    ]


@pytest.mark.parametrize(
    ("line", "bullet", "text"),
    [
        ("- Vendre", "-", "Vendre"),
        ("-Vendre", "-", "Vendre"),
        ("– Vendre", "–", "Vendre"),
        ("-5 % de pertes", None, "-5 % de pertes"),
        ("● Vendre", "●", "Vendre"),
        ("\uf0b7 Vendre", "\uf0b7", "Vendre"),
        ("# Le dossier :", None, "Le dossier :"),
        ("1. Vendre", None, "1. Vendre"),
        ("o Vendre", "o", "Vendre"),
        ("Vendre\u00a0: à\u200b bas\u00ad prix", None, "Vendre : à bas prix"),
    ],
)
def test_bullets_are_split_off_when_they_stand_before_a_text(
    line: str, bullet: str | None, text: str
) -> None:
    (paragraph,) = _read(line).paragraphs()
    assert (paragraph.bullet, paragraph.text) == (bullet, text)


def test_light_markup_is_taken_off_when_a_line_holds_it() -> None:
    heading, line = _read("## **Titre**\n\nVoir [la loi](#) \\(V\\) et **ceci**").paragraphs()
    assert (heading.text, heading.heading, heading.bold) == ("Titre", 2, True)
    assert line.text == "Voir la loi (V) et ceci"


def test_form_feeds_part_pages_when_a_text_holds_them() -> None:
    document = _read("un\fdeux")
    assert [page.number for page in document.pages] == [1, 2]
    assert document.page_of == {"p1.1": 1, "p2.1": 2}


def test_ids_tell_page_table_and_cell_when_paragraphs_are_numbered() -> None:
    table = only_table(_read("a\tb\nc\td"))
    assert [item.id for cell in table.cells for item in cell.paragraphs] == [
        "p1.t1.r0c0.1", "p1.t1.r0c1.1", "p1.t1.r1c0.1", "p1.t1.r1c1.1",
    ]  # fmt: skip


def test_the_encoding_is_remarked_when_it_had_to_be_guessed() -> None:
    text = "Critères d'évaluation\tCompétences évaluées : être à l'écoute, œuvrer\n" * 5
    document = _read(text.encode("cp1252"))
    assert "Compétences évaluées : être à l'écoute, œuvrer" in only_table(document).cells[1].text
    assert [remark.kind for remark in document.remarks] == ["encoding-guessed"]


@pytest.mark.parametrize("mark", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_tells_the_encoding_when_there_is_one(mark: str) -> None:
    document = _read("évalué".encode(mark))
    assert said(document) == ["évalué"]
    assert document.remarks == ()


def test_damage_is_remarked_when_texts_show_it() -> None:
    document = _read("#REF!\tabc\ufffd")
    assert [remark.kind for remark in document.remarks] == ["spreadsheet-error", "letters-lost"]


def test_a_binary_file_is_refused_when_it_calls_itself_text() -> None:
    with pytest.raises(FrameworkEncodingError):
        _read(b"\x89PNG\x00\x00\xff\xfe\x00")


def test_a_text_is_refused_when_it_is_longer_than_any_framework(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(common, "LARGEST_TEXT", 10)
    with pytest.raises(FrameworkTooLargeError):
        _read("x" * 11)


def test_nothing_is_made_when_the_person_cancels() -> None:
    with pytest.raises(FrameworkCancelledError):
        read_text(b"a\tb", "cadre.txt", unheard, lambda: True)


def test_no_page_is_made_when_the_file_is_empty() -> None:
    assert _read(b"\n \n").pages == ()


def test_text_is_kept_when_tags_are_nested_deeper_than_any_parser_goes() -> None:
    document = _read("<div>" * 3000 + "mot" + "</div>" * 3000 + "\tb")
    blocks = document.pages[0].blocks
    assert isinstance(blocks[0], Table)
    assert not isinstance(blocks[0], Paragraph)
    assert blocks[0].cells[0].text == "mot"


def test_a_line_broken_by_hand_ends_no_row_when_it_stands_in_a_cell() -> None:
    assert said(_read("C1 Tenir\x0bla caisse\tle\u2028fond\nC2\td")) == [
        {(0, 0): "C1 Tenir\nla caisse", (0, 1): "le\nfond", (1, 0): "C2", (1, 1): "d"}
    ]


def test_signs_that_turn_the_reading_order_are_left_out_when_a_code_stands_under_them() -> None:
    assert said(_read("\u202eC1.1\u202c Tenir\t\u2067Ce1\u2069\u200e la caisse\n")) == [
        {(0, 0): "C1.1 Tenir", (0, 1): "Ce1 la caisse"}
    ]
