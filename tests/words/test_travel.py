"""The words of files that travel, in both languages."""

import ast
import re
import string
import typing

import pytest

from jury_desk.domain.travel.acts import RefusalKind
from jury_desk.words import travel
from tests.architecture.project import PACKAGE, code


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_texts_have_the_same_codes_when_both_languages_are_read() -> None:
    assert travel.texts("fr").keys() == travel.texts("en").keys()


@pytest.mark.parametrize("name", sorted(travel.texts("fr")))
def test_text_takes_the_same_values_when_told_in_both_languages(name: str) -> None:
    assert places(travel.texts("fr")[name]) == places(travel.texts("en")[name])


@pytest.mark.parametrize("kind", typing.get_args(RefusalKind))
@pytest.mark.parametrize("language", ["fr", "en"])
def test_refusal_has_its_sentences_when_it_is_of_a_file_or_a_sheet(
    kind: str, language: str
) -> None:
    assert {f"refused-{kind}", f"refused-{kind}-sheet"} <= travel.texts(language).keys()


def test_every_reason_has_its_sentence_when_a_format_refuses() -> None:
    named = re.compile(r"(dossier|return|receipt|rescue)-[a-z-]+")
    found = {
        node.value
        for room in ("exchange", "signing")
        for path in code(PACKAGE / room)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and named.fullmatch(node.value)
    }
    assert len(found) > 20
    assert found <= travel.texts("fr").keys()
