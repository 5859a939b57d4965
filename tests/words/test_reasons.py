"""A proposal's trace in sentences."""

import string
from collections.abc import Iterator
from fractions import Fraction

import pytest

from jury_desk.domain.scoring.results import Proposal
from jury_desk.domain.scoring.trace import Reason
from jury_desk.paths import resources
from jury_desk.storage.files import GridFolder
from jury_desk.storage.rule_book import ShippedRuleBook
from jury_desk.words.preparation import reasons, texts
from tests.domain.scoring.cases import (
    of_bloc,
    of_competency,
    proposed,
    regulations,
    two_competencies,
)

GRIDS = {grid.id: grid for grid in GridFolder(resources() / "grids").grids()}
BOOK = ShippedRuleBook(resources() / "rules")


def plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("value", "french", "english"),
    [
        (Fraction(0), "0", "0"),
        (Fraction(1), "1", "1"),
        (Fraction(1, 4), "0,25", "0.25"),
        (Fraction(850), "850", "850"),
        (Fraction(1, 3), "≈ 0,333", "≈ 0.333"),
        (Fraction(5, 2), "2,5", "2.5"),
        (Fraction(1, 16), "0,0625", "0.0625"),
        (Fraction(1, 32), "≈ 0,031", "≈ 0.031"),
        (Fraction(-1, 2), "−0,5", "−0.5"),
        (Fraction(1999, 2000), "0,9995", "0.9995"),
    ],
)
def test_a_number_is_told_as_people_read_it_when_it_is_exact(
    value: Fraction, french: str, english: str
) -> None:
    assert plain(reasons.number(value, "fr")) == french
    assert plain(reasons.number(value, "en")) == english


def test_a_bloc_tells_the_criterion_and_the_jurors_when_one_fails_it() -> None:
    grid = GRIDS["manager-affaires"]
    bloc = next(item for item in grid.blocs if item.id == "b2")
    given = {
        f"{item.id}@{at}": "1 1 1"
        for item in bloc.criteria
        for at in (item.assessments or (bloc.assessments[0].id,))
    }
    competency = next(item for item in bloc.competencies if item.code == "C2.7")
    for item in bloc.criteria:
        if item.competency == competency.id:
            for at in item.assessments:
                given[f"{item.id}@{at}"] = "0 0 1"
    found = of_bloc(proposed(grid, given, regulations(jurors="majority")), "b2")
    assert found.outcome == "not-reached"
    french, english = (plain(reasons.sentence(found.reasons[0], la)) for la in ("fr", "en"))
    assert french.startswith("C2.7 est sous 0,5 (0) : CE2.7.1 non acquis pour 2 jurés sur 3 ; ")
    assert english.startswith("C2.7 is below 0.5 (0): CE2.7.1 non acquis by 2 of 3 jurors; ")


@pytest.mark.parametrize(
    ("jurors", "levels", "told"),
    [
        ("median", "0", "K1 non acquis."),
        ("median", "0 0", "K1 non acquis pour les 2 jurés."),
        ("median", "0 0 1", "K1 non acquis pour 2 jurés sur 3."),
        ("median", "½ 0", "K1 : partiellement acquis, non acquis, médiane 0,25."),
        ("mean", "½ 0 0", "K1 : partiellement acquis, non acquis, non acquis, moyenne ≈ 0,167."),
        ("majority", "1 0", "K1 : acquis, non acquis, sans majorité."),
        ("consensus", "1 0", "K1 : acquis, non acquis, sans accord."),
    ],
)
def test_a_criterion_tells_what_its_jurors_gave_when_they_differ(
    jurors: str, levels: str, told: str
) -> None:
    found = of_competency(
        proposed(two_competencies(), {"k1": levels}, regulations(jurors=jurors)), "c1"
    )
    assert told in [plain(text) for text in reasons.sentences(found.reasons, "fr")]


def every_reason(found: Proposal) -> Iterator[Reason]:
    stack = [reason for item in found.results for reason in item.reasons]
    while stack:
        reason = stack.pop()
        yield reason
        stack.extend(reason.because)


@pytest.mark.parametrize("name", GRIDS)
@pytest.mark.parametrize("levels", ["1 1 0", "½ 0", "–", "1"])
@pytest.mark.parametrize("needs", ["every-competency", "mean"])
def test_every_reason_has_its_words_when_it_is_told_with_its_values(
    name: str, levels: str, needs: str
) -> None:
    grid = GRIDS[name]
    given = {
        f"{item.id}@{assessment.id}": levels
        for bloc in grid.blocs
        for item in bloc.criteria
        for assessment in bloc.assessments
        if not item.assessments or assessment.id in item.assessments
    }
    rules = regulations(
        bloc_needs=needs,
        compensation=True,
        tolerance="0.25",
        rounding=1,
        external=BOOK.regulations(grid).external,
    )
    for reason in every_reason(proposed(grid, given, rules, scores={"transversal.e2": "851"})):
        for language in ("fr", "en"):
            text = texts(language)[reason.code]
            wanted = {field for _, field, _, _ in string.Formatter().parse(text) if field}
            assert wanted <= {*reason.texts, *reason.numbers}, reason.code
