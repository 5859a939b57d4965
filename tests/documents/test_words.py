"""The catalogue: whole in both languages, French where it is French."""

import dataclasses
import datetime as dt
import inspect
import re
import string
from collections.abc import Iterator

import pytest

from jury_desk import errors, words
from jury_desk.domain.sealing import Header
from jury_desk.words.model import Words

LANGUAGES = [words.of(language) for language in words.LANGUAGES]
CODES = sorted(
    {
        kind.code
        for _, kind in inspect.getmembers(errors, inspect.isclass)
        if issubclass(kind, errors.JuryDeskError)
    }
)


def texts(group: object) -> Iterator[str]:
    for field in dataclasses.fields(group):  # type: ignore[arg-type]
        value = getattr(group, field.name)
        if isinstance(value, str):
            yield value
        elif dataclasses.is_dataclass(value):
            yield from texts(value)


@pytest.mark.parametrize("says", LANGUAGES, ids=lambda says: says.language)
@pytest.mark.parametrize("code", CODES)
def test_failure_has_its_own_sentence_when_its_code_is_ours(says: Words, code: str) -> None:
    sentence = says.failure(code)
    assert sentence.what.endswith(".")
    assert sentence.advice.endswith(".")
    assert code == "failure" or sentence is not says.failure("failure")


def test_failure_gives_the_general_sentence_when_the_code_is_unknown() -> None:
    assert words.of("fr").failure("made-up") is words.of("fr").failure("failure")
    assert words.of("fr").failure("__class__") is words.of("fr").failure("failure")


def test_told_names_the_details_only_when_all_are_known() -> None:
    grid = words.of("en").failure("grid")
    assert "At “blocs.0”: missing." in grid.told({"place": "blocs.0", "fault": "missing"})
    assert grid.told({"place": "blocs.0"}) == f"{grid.what} {grid.advice}"


def test_languages_fill_in_the_same_names_when_a_text_has_some() -> None:
    def names(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    both = zip(texts(words.of("fr")), texts(words.of("en")), strict=True)
    assert [(one, other) for one, other in both if names(one) != names(other)] == []


def test_french_has_narrow_spaces_before_double_signs_when_any_stand_there() -> None:
    wrong = re.compile(r"[^\s\u202f\]\d][;!?»]|[^\s\u202f\d]:|[ \u00a0][;:!?»]|«[^\u202f]|'")
    told = [re.sub(r"\{tab\}!\S*", "", text) for text in texts(words.of("fr"))]
    assert [text for text in told if wrong.search(text)] == []


def test_no_text_is_empty_when_it_is_not_an_optional_detail() -> None:
    for says in LANGUAGES:
        assert all(texts(says.documents))
        assert all(texts(says.record))
        assert all(texts(says.changes))


def test_record_has_a_word_for_every_field_of_the_header() -> None:
    for says in LANGUAGES:
        assert {field.name for field in dataclasses.fields(says.record)} == {
            *Header.__struct_fields__
        }


def test_of_finds_the_language_when_the_tag_has_a_region() -> None:
    assert words.of("fr-FR") is words.of("fr_CA") is words.of("FR") is words.of("fr")
    assert words.of("de") is words.of("en") is not words.of("fr")


@pytest.mark.parametrize(
    ("language", "day", "written"),
    [
        ("fr", dt.date(2026, 6, 1), "1er juin 2026"),
        ("fr", dt.date(2026, 8, 12), "12 août 2026"),
        ("en", dt.date(2026, 6, 1), "1 June 2026"),
    ],
)
def test_date_is_written_in_words_when_a_document_shows_it(
    language: str, day: dt.date, written: str
) -> None:
    assert words.of(language).date(day) == written


@pytest.mark.parametrize(
    ("minutes", "zone"), [(0, "UTC"), (120, "UTC+2"), (-210, "UTC-3:30"), (345, "UTC+5:45")]
)
def test_moment_names_its_own_zone_when_it_is_not_utc(minutes: int, zone: str) -> None:
    there = dt.timezone(dt.timedelta(minutes=minutes))
    moment = dt.datetime(2026, 6, 12, 9, 5, 7, tzinfo=there)
    assert words.of("fr").moment(moment) == f"12 juin 2026, 09:05:07 {zone}"
    assert words.of("fr").moment(moment, seconds=False) == f"12 juin 2026, 09:05 {zone}"
