import pytest

from jury_desk.domain.folding import folded, holds


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Œuvrard d’Été", "oeuvrard d'ete"), ("STRASSE", "strasse"), ("Straße", "strasse"), ("", "")],
)
def test_folding_gives_plain_letters_when_a_text_has_others(text: str, expected: str) -> None:
    assert folded(text) == expected


@pytest.mark.parametrize(
    ("wanted", "expected"), [("", True), ("ete  OEU", True), ("été", True), ("hiver ete", False)]
)
def test_filter_holds_when_every_word_is_in_the_text(wanted: str, expected: bool) -> None:
    assert holds(folded("Œuvrard d’Été"), wanted) is expected
