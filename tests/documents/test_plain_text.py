"""Texts made fit to print, and right-to-left letters in their order."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from jury_desk.documents.bidi import reading_order, shaped
from jury_desk.documents.cell_metrics import column_points, folded
from jury_desk.documents.plain_text import cell_text, paragraphs, printable
from jury_desk.documents.typeface import faces


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("e\u0301te\u0301", "été"),
        ("a\tb", "a b"),
        ("bip\x07", "bip[U+0007]"),
        ("\u202egnp.exe", "[U+202E]gnp.exe"),
        ("👍🏽", "[U+1F44D][U+1F3FD]"),
        ("co\u00adopérer", "coopérer"),
    ],
)
def test_printable_shows_the_code_when_a_sign_has_no_drawing(text: str, printed: str) -> None:
    assert printable(text, lambda character: ord(character) < 0x3000) == printed


def test_paragraphs_keep_the_lines_inside_when_the_ends_are_blank() -> None:
    assert paragraphs("\n\nun\r\ndeux\n\ntrois\n") == ["un", "deux", "", "trois"]


def test_cell_text_loses_nothing_in_silence_when_xml_cannot_hold_a_sign() -> None:
    assert cell_text("a\x00b\r\nc\ufffe\u202ed") == "a[U+0000]b\nc[U+FFFE][U+202E]d"


@pytest.mark.parametrize(
    ("written", "drawn"),
    [
        ("dit שלום fin", "dit םולש fin"),
        ("dit שלום עולם fin", "dit םלוע םולש fin"),
        ("dit שלום 2026 עולם fin", "dit םלוע 2026 םולש fin"),
        ("dit (שלום) fin", "dit (םולש) fin"),
        ("sans rien", "sans rien"),
    ],
)
def test_reading_order_turns_right_to_left_words_when_the_line_has_some(
    written: str, drawn: str
) -> None:
    assert reading_order(written) == drawn


@given(st.text(alphabet=st.sampled_from("ab 12(),.שלוםمرحبا\u0651"), max_size=40))
def test_reading_order_keeps_every_sign_when_it_turns_some(line: str) -> None:
    flat = str.maketrans("()", "[[")
    assert sorted(reading_order(line).translate(flat)) == sorted(line.translate(flat))


def test_shaped_joins_arabic_letters_when_they_stand_together() -> None:
    assert shaped("سلام") == "\ufeb3\ufefc\ufee1" or shaped("سلام") == "\ufeb3\ufee0\ufe8e\ufee1"
    assert shaped("دار") == "\ufea9\ufe8d\ufead"


@given(st.text(max_size=300), st.integers(30, 400))
@example("/\x1f\x08", 56)
def test_wrap_keeps_every_visible_sign_when_it_breaks_lines(text: str, width: int) -> None:
    regular, _ = faces()
    lines = regular.wrap(text, 9.5, width)
    kept = sorted("".join(lines).replace(" ", ""))
    fitted = sorted("".join(reading_order(line) for line in regular.fit(text)).replace(" ", ""))
    flat = str.maketrans("()[]{}<>«»", "((((((((((")
    assert sorted("".join(kept).translate(flat)) == sorted("".join(fitted).translate(flat))
    assert all(regular.width(line, 9.5) <= width + 0.01 or len(line) == 1 for line in lines)


@given(st.text(max_size=400), st.integers(5, 60))
def test_folded_gives_the_text_back_when_its_lines_are_joined(text: str, width: int) -> None:
    fit = cell_text(text)
    assert "".join(folded(fit, column_points(width))) == fit
