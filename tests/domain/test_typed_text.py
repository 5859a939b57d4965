"""Texts typed in again from a print."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jury_desk.domain.sealing import TextGiven
from jury_desk.domain.travel.paper import text_check
from jury_desk.domain.travel.typed_text import MOST_FORMS, fitting, forms, sealed_texts
from tests.exchange.travelling import real_parts

SEALED = {
    "page break": "Une phrase longue qui va à la ligne.",
    "own break": "Une phrase longue\nqui va à la ligne.",
    "paragraphs": "Premier point.\n\nSecond point, plus long.",
    "hyphen": "Un compte-rendu oral.",
    "apostrophes": "L’offre n’est pas d'actualité.",
    "spaces": "Trois points\u00a0: «\u00a0oui\u00a0»\u202f; et 20\u00a0%\u202f!",
    "dots": "Et cetera…",
    "end": "Un espace traîne. ",
    "last line": "Une ligne vide suit.\n",
}
TYPED = {
    "page break": "Une phrase longue\nqui va à la ligne.",
    "own break": "Une phrase longue\nqui va à la ligne.",
    "paragraphs": "Premier point.\n\nSecond point,\nplus long.",
    "hyphen": "Un compte-\nrendu oral.",
    "apostrophes": "L’offre n’est pas d'actualité.",
    "spaces": "Trois points : « oui » ; et 20 % !",
    "dots": "Et cetera...",
    "end": "Un espace traîne.",
    "last line": "Une ligne vide suit.",
}


@pytest.mark.parametrize("case", sorted(SEALED))
def test_text_fits_when_the_print_does_not_tell_how_it_was_typed(case: str) -> None:
    assert SEALED[case] in fitting(TYPED[case], text_check(SEALED[case]))


def test_nothing_fits_when_a_letter_differs_or_nothing_is_typed() -> None:
    check = text_check("Bon niveau.")
    assert fitting("Bons niveau.", check) == ()
    assert fitting("  \n ", check) == ()
    assert fitting("", check) == ()


@given(st.text(max_size=120))
@settings(max_examples=60)
def test_forms_are_few_and_each_once_when_anything_is_typed(typed: str) -> None:
    found = list(forms(typed))
    assert len(found) <= MOST_FORMS
    assert len(found) == len(set(found))


def test_forms_are_bounded_when_a_text_has_thousands_of_lines() -> None:
    assert 0 < len(list(forms("l'un : « oui » ; ...\n" * 1_900))) <= MOST_FORMS
    assert list(forms("a" * 50_000)) == []


def test_texts_are_whole_when_one_form_of_each_is_the_signed_one() -> None:
    sheet = real_parts()[0]
    wanted = sheet.texts
    assert wanted
    found = {one.criterion: ("another", one.text) for one in wanted}
    assert sealed_texts(found, sheet.header) == wanted
    assert sealed_texts(dict.fromkeys(found, ("another",)), sheet.header) is None
    assert isinstance(wanted[0], TextGiven)
