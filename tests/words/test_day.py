"""The words of the exam day, in both languages."""

import string

import pytest

from jury_desk.words import day


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_texts_have_the_same_codes_when_both_languages_are_read() -> None:
    assert day.texts("fr").keys() == day.texts("en").keys()


@pytest.mark.parametrize("code", sorted(day.texts("fr")))
def test_text_takes_the_same_values_when_told_in_both_languages(code: str) -> None:
    assert places(day.texts("fr")[code]) == places(day.texts("en")[code])
