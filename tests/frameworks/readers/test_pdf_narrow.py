"""Narrow cells as word processors set them: full last lines, compounds and torn words."""

import pytest

from tests.frameworks.readers.pdf_paper import (
    BOLD,
    LEADING,
    PADDING,
    SIZE,
    TEXT,
    Paper,
    read,
    tables,
)


def _narrow(
    lines: tuple[str, ...], *, elsewhere: str = "", bold: tuple[int, ...] = ()
) -> list[str]:
    """Lines set one below the other in a cell as narrow as the longest; another cell beside it."""
    paper = Paper()
    width = max(
        paper.canvas.stringWidth(line, BOLD if number in bold else TEXT, SIZE)
        for number, line in enumerate(lines)
    )
    left, right = 40.0, 40 + width + 2 * PADDING
    paper.grid((left, right, 550), (100, 300))
    for number, line in enumerate(lines):
        font = BOLD if number in bold else TEXT
        paper.text(left + PADDING, 112 + number * LEADING, line, font)
    paper.text(right + PADDING, 112, elsewhere)
    (table,) = tables(read(paper.done()))
    return [paragraph.text for paragraph in table.cells[0].paragraphs]


def test_reading_keeps_a_compound_when_its_words_stand_nowhere_else() -> None:
    assert _narrow(("les flux d'import-", "export suivis")) == ["les flux d'import-export suivis"]


def test_reading_joins_a_cut_word_when_its_end_is_no_word() -> None:
    assert _narrow(("une juste évalu-", "ation des lots")) == ["une juste évaluation des lots"]


def test_reading_joins_cut_words_when_the_document_cuts_words() -> None:
    lines = ("une juste évalu-", "ation des arbri-", "sseaux coupés")
    assert _narrow(lines, elsewhere="L'évaluation est écrite.") == [
        "une juste évaluation des arbrisseaux coupés"
    ]


@pytest.mark.parametrize("elsewhere", ["L'accompagnement est suivi.", ""])
def test_reading_mends_a_word_when_a_narrow_cell_tore_it(elsewhere: str) -> None:
    assert _narrow(("Accompagneme", "nt au départ"), elsewhere=elsewhere) == [
        "Accompagnement au départ"
    ]


def test_reading_parts_words_when_one_fills_its_line() -> None:
    found = _narrow(("Accompagnement", "soigné au port"), elsewhere="Un accueil soigné est donné.")
    assert found == ["Accompagnement soigné au port"]


def test_reading_joins_a_compound_when_its_hyphen_starts_the_line() -> None:
    assert _narrow(("Une recommandation", "-client obtenue")) == [
        "Une recommandation-client obtenue"
    ]


@pytest.mark.parametrize("end", [".", ""])
def test_reading_parts_a_bold_lead_in_when_the_line_above_is_full(end: str) -> None:
    lines = (f"les essences sont nommées{end}", "Le tri du bois :")
    assert _narrow(lines, bold=(1,)) == list(lines)


def test_reading_joins_lines_when_a_sign_keeps_the_next_word_from_standing_alone() -> None:
    lines = ("les réseaux d'achat en ligne", "(ex : des ventes en direct)")
    paper = Paper().grid((40, 40 + 8 + 147, 550), (100, 300))
    for number, line in enumerate(lines):
        paper.text(44, 112 + number * LEADING, line)
    (table,) = tables(read(paper.done()))
    assert [paragraph.text for paragraph in table.cells[0].paragraphs] == [" ".join(lines)]


def test_reading_parts_paragraphs_when_a_full_line_ends_a_sentence_and_others_start_alike() -> None:
    lines = ("Trier les bois du parc (chêne, frêne, hêtre, charme, etc.)", "Mesurer les grumes")
    assert _narrow((*lines, "Classer les lots", "Ranger le parc")) == [
        *lines,
        "Classer les lots",
        "Ranger le parc",
    ]


def test_reading_parts_paragraphs_when_only_their_capitals_tell() -> None:
    lines = ("Trier les bois du parc et les mener au quai", "Mesurer les grumes", "Ranger le parc")
    assert _narrow((*lines, "Classer les lots")) == [*lines, "Classer les lots"]


def test_reading_joins_lines_when_capitals_stand_within_them_too() -> None:
    lines = ("Trier les bois du parc et le classement Vosges", "Jura", "Ranger le parc", "Mesurer")
    assert _narrow(lines)[0] == "Trier les bois du parc et le classement Vosges Jura"
