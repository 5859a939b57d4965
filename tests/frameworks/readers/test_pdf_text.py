"""Letters to words, lines and paragraphs."""

import pytest

from jury_desk.domain.source import Paragraph
from tests.frameworks.readers.pdf_paper import (
    BOLD,
    LEADING,
    SIZE,
    TEXT,
    Paper,
    loose,
    read,
    tables,
    texts,
)

BOX = ((40.0, 240.0), (100.0, 300.0))


def _in_a_cell(*lines: str, tight: bool = True) -> list[str]:
    """The paragraphs of lines in a cell as wide as the longest, or much wider."""
    paper = Paper()
    widest = max(paper.canvas.stringWidth(line, TEXT, SIZE) for line in lines)
    paper.grid((40, 49 + widest + (0 if tight else 100)), (100, 300))
    for number, line in enumerate(lines):
        paper.text(44, 112 + number * LEADING, line)
    (table,) = tables(read(paper.done()))
    return texts(table)[0, 0]


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (
            ("Le candidat présente son plan de travail", "et le défend."),
            ["Le candidat présente son plan de travail et le défend."],
        ),
        (
            ("court, et un mot long suit", "anticonstitutionnellement"),
            ["court, et un mot long suit anticonstitutionnellement"],
        ),
        (
            ("Le candidat présente son plan détail-", "lé au jury"),
            ["Le candidat présente son plan détaillé au jury"],
        ),
        (
            ("Le savoir compte et faire aussi, puis le savoir-", "faire"),
            ["Le savoir compte et faire aussi, puis le savoir-faire"],
        ),
        (
            ("La réunion des équipes avec Jean-", "Paul"),
            ["La réunion des équipes avec Jean-Paul"],
        ),
        (
            ("La politique en matière d'e-", "réputation"),
            ["La politique en matière d'e-réputation"],
        ),
        (
            ("L'épreuve couvre les compétences (C1.1 ;", "C1.2 ; C1.3)"),
            ["L'épreuve couvre les compétences (C1.1 ; C1.2 ; C1.3)"],
        ),
    ],
)
def test_reading_joins_lines_when_the_next_word_had_no_room(
    lines: tuple[str, ...], wanted: list[str]
) -> None:
    assert _in_a_cell(*lines) == wanted


@pytest.mark.parametrize(
    "lines",
    [
        ("Un paragraphe court.", "Un autre."),
        ("CE1.1 Les sources sont citées et datées.", "CE1.2 Elles sont sûres."),
        ("Étude de cas", "Travail individuel", "Oral de vingt minutes"),
    ],
)
def test_reading_parts_lines_when_the_next_word_had_room(lines: tuple[str, ...]) -> None:
    assert _in_a_cell(*lines, tight=False) == list(lines)


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("ef\ufb01cace et \ufb02exible", "efficace et flexible"),
        ("25\u00a0% des cas", "25 % des cas"),
    ],
)
def test_reading_spells_letters_out_when_signs_stand_for_several(line: str, wanted: str) -> None:
    assert _in_a_cell(line) == [wanted]


def test_reading_joins_a_cut_word_without_hyphen_when_it_stands_whole_elsewhere() -> None:
    lines = (
        "Un sous marché.",
        "Un rôle de soustraction.",
        "La part de marché de la sous-",
        "traction",
    )
    wanted = ["Un sous marché.", "Un rôle de soustraction.", "La part de marché de la soustraction"]
    assert _in_a_cell(*lines) == wanted


@pytest.mark.parametrize("sign", ["•", "-", "–", "▪", "o", "\uf0b7"])
def test_reading_starts_a_paragraph_when_a_line_has_a_bullet(sign: str) -> None:
    paper = Paper().grid(*BOX).text(44, 112, "Il s'agit de :")
    for number, item in enumerate(
        ("mener une étude de marché avec ses", "propres outils", "vendre")
    ):
        y = 112 + (number + 1) * LEADING
        if number != 1:
            paper.text(50, y, sign)
        paper.text(62, y, item)
    (table,) = tables(read(paper.done()))
    found = [(bool(p.bullet), p.text) for p in table.cells[0].paragraphs]
    assert found == [
        (False, "Il s'agit de :"),
        (True, "mener une étude de marché avec ses propres outils"),
        (True, "vendre"),
    ]


def test_reading_tells_levels_when_items_are_indented() -> None:
    paper = Paper().grid(*BOX)
    for number, (indent, item) in enumerate(
        ((0, "un"), (14, "deux"), (14, "trois"), (0, "quatre"))
    ):
        paper.text(44 + indent, 112 + number * LEADING, "•").text(
            54 + indent, 112 + number * LEADING, item
        )
    (table,) = tables(read(paper.done()))
    assert [(p.text, p.level) for p in table.cells[0].paragraphs] == [
        ("un", 0),
        ("deux", 1),
        ("trois", 1),
        ("quatre", 0),
    ]


def test_reading_tells_bold_and_parts_a_lead_in_when_the_text_goes_on_plain() -> None:
    paper = Paper().grid(*BOX).text(44, 112, "Étude de cas réalisée par un seul", BOLD)
    paper.text(44, 123, "candidat", BOLD).text(44, 134, "Travail individuel.")
    (table,) = tables(read(paper.done()))
    assert [(p.text, p.bold) for p in table.cells[0].paragraphs] == [
        ("Étude de cas réalisée par un seul candidat", True),
        ("Travail individuel.", False),
    ]


def test_reading_reads_letters_once_when_they_are_painted_twice() -> None:
    paper = (
        Paper()
        .text(40, 100, "Bloc 1 : belle collection")
        .text(40.4, 100, "Bloc 1 : belle collection")
    )
    (paragraph,) = read(paper.done()).paragraphs()
    assert (paragraph.text, paragraph.bold) == ("Bloc 1 : belle collection", True)


def test_reading_keeps_a_raised_sign_on_its_line_when_it_is_small() -> None:
    paper = Paper().text(40, 100, "Le 1").text(59.3, 96.5, "er", size=6).text(72, 100, "mai")
    paper.text(40, 111, "et la suite")
    assert loose(read(paper.done()))[0].split()[:3] == ["Le", "1er", "mai"]


def test_reading_composes_accents_when_they_are_painted_apart() -> None:
    paper = Paper().text(40, 100, "e\u0301tude de\u0301taille\u0301e")
    assert loose(read(paper.done())) == ["étude détaillée"]


def test_reading_puts_spaces_when_words_are_placed_one_by_one() -> None:
    paper = Paper()
    at = 40.0
    for word in ("Chaque", "mot", "est", "placé", "seul"):
        paper.text(at, 100, word)
        at += paper.canvas.stringWidth(word, TEXT, SIZE) + 2.6
    assert loose(read(paper.done())) == ["Chaque mot est placé seul"]


def test_reading_puts_no_space_when_letters_are_set_wide() -> None:
    paper = Paper()
    text = paper.canvas.beginText(40, 700)
    text.setFont(TEXT, SIZE)
    text.setCharSpace(2)
    text.textOut("RÉFÉRENTIEL")
    paper.canvas.drawText(text)
    assert loose(read(paper.done())) == ["RÉFÉRENTIEL"]


def test_reading_remarks_when_letters_are_lost() -> None:
    content = Paper().text(40, 100, "Une \ufffd perdue").done()
    document = read(content)
    assert "letters-lost" in {remark.kind for remark in document.remarks}


def test_paragraphs_have_boxes_in_reading_order_when_a_page_holds_prose() -> None:
    paper = Paper()
    for number in range(3):
        paper.text(40, 100 + 40 * number, f"Paragraphe {number}")
    found = list(read(paper.done()).paragraphs())
    assert [paragraph.id for paragraph in found] == ["p1.1", "p1.2", "p1.3"]
    tops = [_top(paragraph) for paragraph in found]
    assert tops == sorted(tops)


def _top(paragraph: Paragraph) -> int:
    assert paragraph.box is not None
    return paragraph.box.top
