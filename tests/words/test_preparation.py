"""The words of the preparation, in both languages."""

import string

import pytest

from jury_desk.words import preparation


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_texts_have_the_same_codes_when_both_languages_are_read() -> None:
    assert preparation.texts("fr").keys() == preparation.texts("en").keys()


@pytest.mark.parametrize("code", sorted(preparation.texts("fr")))
def test_text_takes_the_same_values_when_told_in_both_languages(code: str) -> None:
    assert places(preparation.texts("fr")[code]) == places(preparation.texts("en")[code])


def test_told_names_each_when_a_value_is_made_of_words() -> None:
    values = {"who": "AUBERT Camille", "what": "word-sex word-route"}
    told = preparation.told("candidate-identity", values, "fr")
    assert told.endswith("manquent le sexe, la voie d’accès.")


def test_told_gives_the_code_when_it_is_unknown() -> None:
    assert preparation.told("no-such-code", {}, "fr") == "no-such-code"
