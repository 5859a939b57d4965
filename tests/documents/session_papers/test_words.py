"""The words of papers: whole in both languages, French where it is French."""

import dataclasses
import datetime as dt
import re
import string
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import get_args

import pytest

from jury_desk.domain.grid import PhaseKind
from jury_desk.domain.preparation.card import SessionKind
from jury_desk.domain.preparation.panel import PLAYED
from jury_desk.domain.preparation.papers import KINDS
from jury_desk.words.session_papers import PaperWords, of

FRENCH, ENGLISH = of("fr-FR"), of("de")


def texts(group: object, path: str = "") -> Iterator[tuple[str, str]]:
    for field in dataclasses.fields(group):  # type: ignore[arg-type]
        value = getattr(group, field.name)
        name = f"{path}.{field.name}"
        if isinstance(value, str):
            yield name, value
        elif isinstance(value, Mapping):
            yield from ((f"{name}.{key}", text) for key, text in value.items())
        elif isinstance(value, tuple):
            yield from ((f"{name}.{at}", text) for at, text in enumerate(value))
        elif dataclasses.is_dataclass(value):
            yield from texts(value, name)


def named(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_languages_fill_in_the_same_values_when_a_text_has_some() -> None:
    french, english = dict(texts(FRENCH)), dict(texts(ENGLISH))
    assert french.keys() == english.keys()
    differing = [key for key, text in french.items() if named(text) != named(english[key])]
    assert differing == [".time.whole_clock"]  # "9 h", where English says "9:00"


def test_french_is_spaced_as_french_when_it_is_printed() -> None:
    wrong = re.compile(r"[^\s«\u202f\u00a0][;:!?»]|« |'| [;:!?]")
    told = {key: text for key, text in texts(FRENCH) if not key.startswith(".files")}
    assert {key: text for key, text in told.items() if wrong.search(text)} == {}


@pytest.mark.parametrize("says", [FRENCH, ENGLISH], ids=lambda says: says.language)
def test_every_kind_has_its_word_when_the_session_may_name_it(says: PaperWords) -> None:
    assert set(says.files) == set(KINDS)
    assert set(says.common.kinds) == set(get_args(SessionKind))
    assert set(says.common.phases) == set(get_args(PhaseKind))
    assert set(says.common.parts) == set(PLAYED)
    assert all(re.fullmatch("[a-z-]+", name) for name in says.files.values())


def test_times_are_written_as_the_language_does_when_they_are_told() -> None:
    assert [FRENCH.clock(m) for m in (0, 540, 545, 1450)] == [
        "0\u00a0h", "9\u00a0h", "9\u00a0h\u00a005", "0\u00a0h\u00a010",
    ]  # fmt: skip
    assert [ENGLISH.clock(m) for m in (540, 545)] == ["9:00", "9:05"]
    assert [FRENCH.length(m) for m in (45, 60, 80)] == [
        "45\u00a0min", "1\u00a0h", "1\u00a0h\u00a020",
    ]  # fmt: skip
    assert FRENCH.date(dt.date(2027, 6, 1)) == "mardi 1er juin 2027"
    assert ENGLISH.date(dt.date(2027, 6, 1), weekday=False) == "1 June 2027"


def test_shares_are_told_in_words_when_they_have_one() -> None:
    assert [FRENCH.share(Fraction(s)) for s in ("1/3", "3/10")] == ["un tiers", "3/10"]


def test_one_is_told_as_one_when_things_are_counted() -> None:
    assert (FRENCH.count(1), FRENCH.count(2)) == ("1 passage", "2 passages")
