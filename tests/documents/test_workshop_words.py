"""The workshop's catalogue: a word for every code of the domain, in both languages."""

import dataclasses
import re
import string
from collections.abc import Iterator
from typing import Any, get_args

import msgspec
import pytest

from jury_desk import words as catalogue
from jury_desk.domain.account import TwiceReason
from jury_desk.domain.draft import AsideReason, ReviewWarning, WarningKind
from jury_desk.domain.draft_acts import (
    ElementKind,
    LinkCompetency,
    Move,
    SetNotes,
    SetText,
    SingleAct,
    Together,
)
from jury_desk.domain.draft_refusal import Refusal
from jury_desk.domain.draft_text_checks import CutReason
from jury_desk.domain.grid_change import ChangeKind, ChangeOf
from jury_desk.words import workshop
from jury_desk.words.workshop import WorkshopWords

BOTH = [workshop.of(language) for language in catalogue.LANGUAGES]
FRENCH, ENGLISH = BOTH
TAGS = [str(kind.__struct_config__.tag) for kind in get_args(SingleAct)] + ["together"]


def texts(group: Any) -> Iterator[tuple[str, str]]:
    for field in dataclasses.fields(group):
        value = getattr(group, field.name)
        if isinstance(value, str):
            yield field.name, value
        else:
            yield from texts(value)


def names(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("says", BOTH, ids=catalogue.LANGUAGES)
@pytest.mark.parametrize(
    ("group", "codes"),
    [
        ("warnings", get_args(WarningKind)),
        ("cuts", get_args(CutReason)),
        ("acts", TAGS),
        ("asides", get_args(AsideReason)),
        ("twice", get_args(TwiceReason)),
        ("kinds", (*get_args(ElementKind), *get_args(get_args(ChangeOf)[1]), "part")),
        ("changes", get_args(ChangeKind)),
        ("refusals", get_args(Refusal)),
    ],
)
def test_language_has_a_word_exactly_when_the_domain_has_a_code(
    says: WorkshopWords, group: str, codes: tuple[str, ...]
) -> None:
    known = {field.name for field in dataclasses.fields(getattr(says, group))}
    assert {code.replace("-", "_") for code in codes} == known - {"several"}


def test_languages_fill_in_the_same_names_when_a_text_has_some() -> None:
    for (name, french), (_, english) in zip(texts(FRENCH), texts(ENGLISH), strict=True):
        assert names(french) == names(english), name


@pytest.mark.parametrize("says", BOTH, ids=catalogue.LANGUAGES)
def test_no_text_is_empty_when_it_is_not_an_optional_one(says: WorkshopWords) -> None:
    optional = {"many", "told", "or_told"}
    assert [name for name, text in texts(says) if not text and name not in optional] == []


def test_french_has_narrow_spaces_and_curled_apostrophes_when_it_is_shown() -> None:
    wrong = re.compile(r"[^\s\u202f][;!?»:]|[ \u00a0][;:!?»]|«[^\u202f]|'")
    assert [text for _, text in texts(FRENCH) if wrong.search(text)] == []


def test_warning_tells_its_details_when_they_are_known() -> None:
    gap = ReviewWarning(
        kind="code-gap",
        element="k4",
        details={"missing": "CE1.3", "before": "CE1.2", "after": "CE1.4", "of": "criterion"},
    )
    assert "Il manque CE1.3, entre CE1.2 et CE1.4." in FRENCH.warning(gap)
    first = msgspec.structs.replace(gap, details={**gap.details, "before": ""})
    assert "Missing: CE1.3, before CE1.4." in ENGLISH.warning(first)
    bare = FRENCH.warning(ReviewWarning(kind="code-gap", element="k4"))
    assert bare.startswith("Un code manque dans la suite. Cherchez")
    assert "{" not in bare


def test_warning_says_codes_in_words_when_details_hold_some() -> None:
    cut = ReviewWarning(
        kind="cut-short", element="k1", details={"reason": "open-bracket", "words": "(un deux"}
    )
    assert "une parenthèse jamais fermée (« (un deux »)" in FRENCH.warning(cut).replace(
        "\u202f", " "
    )
    part = ReviewWarning(kind="left-out", details={"what": "hidden-text", "text": "note"})
    assert "Part: hidden text (“note”)." in ENGLISH.warning(part)
    unknown = ReviewWarning(kind="left-out", details={"what": "smart-art"})
    assert "Part: smart-art." in ENGLISH.warning(unknown)


def test_warning_speaks_of_many_when_it_tells_of_a_whole_bloc() -> None:
    one = ReviewWarning(kind="criterion-without-competency", element="k1")
    many = ReviewWarning(kind="criterion-without-competency", element="b1", details={"count": "12"})
    assert FRENCH.warning(one).startswith("Ce critère")
    assert "12 critères" in FRENCH.warning(many)


def test_warning_keeps_braces_when_the_source_prints_some() -> None:
    odd = ReviewWarning(kind="not-understood", paragraph="p1", details={"text": "{note} {0}"})
    assert "“{note} {0}”" in ENGLISH.warning(odd)


def test_act_is_named_by_its_element_when_it_has_one() -> None:
    def name(element: str) -> str:
        return element.upper()

    move = Move(element="ce1.2", bloc="b1")
    assert FRENCH.act(move, name) == "déplacement de CE1.2"
    assert ENGLISH.act(move, name) == "moving CE1.2"
    link = LinkCompetency(criteria=("k1", "k2", "k3"), competency="c1")
    assert ENGLISH.act(link, name) == "linking 3 elements to a competency"
    assert FRENCH.act(SetNotes(notes=()), name) == "règles générales"


def test_act_done_together_is_named_once_when_all_its_acts_are_alike() -> None:
    alike = Together(acts=(Move(element="k1", bloc="b1"), Move(element="k2", bloc="b1")))
    assert ENGLISH.act(alike, str) == "moving 2 elements"
    correction = SetText(element="k1", field="text", text="Autre")
    mixed = Together(acts=(Move(element="k1", bloc="b1"), correction))
    assert FRENCH.act(mixed, str) == "plusieurs changements (2)"


@pytest.mark.parametrize("kind", get_args(SingleAct), ids=lambda kind: kind.__name__)
def test_act_leaves_no_brace_when_it_is_named(kind: type) -> None:
    filled: dict[str, Any] = {
        field.name: ("k1",) if field.name in ("criteria", "competencies", "elements") else "k1"
        for field in msgspec.structs.fields(kind)
    }
    for says in BOTH:
        told = says.act(kind(**filled), str)
        assert "{" not in told
        assert told


def test_field_counts_from_one_when_it_is_a_line_of_a_list() -> None:
    assert FRENCH.field("items.0") == "point 1"
    assert ENGLISH.field("notes.2") == "general rule 3"
    assert ENGLISH.field("doubts") == "doubt"
    assert ENGLISH.field("grid.language") == "language"
    assert ENGLISH.field("made-up") == "made-up"


def test_words_are_of_the_language_when_the_tag_has_a_region() -> None:
    assert workshop.of("fr-FR") is workshop.of("fr_CA") is FRENCH
    assert workshop.of("de") is ENGLISH
