"""Regulations that contradict themselves, or their grid."""

from typing import Any

import msgspec
import pytest

from jury_desk.domain.grid import External, Grid, Part
from jury_desk.domain.preparation.finding import Finding, Grave, Step
from jury_desk.domain.preparation.regulation_checks import findings
from jury_desk.domain.preparation.regulations import (
    AssessmentWeight,
    ExternalRule,
    LevelValue,
    PartWeight,
    Regulations,
)
from jury_desk.paths import resources
from jury_desk.storage.files import GridFolder
from jury_desk.storage.rule_book import ShippedRuleBook
from jury_desk.words import preparation as words

BOOK = ShippedRuleBook(resources() / "rules")
GRIDS = {grid.id: grid for grid in GridFolder(resources() / "grids").grids()}
GRID = GRIDS["manager-affaires"]
STANDARD = BOOK.regulations(GRID)


def changed(**fields: Any) -> Regulations:
    return msgspec.structs.replace(STANDARD, **fields)


def codes(found: tuple[Finding, ...]) -> set[str]:
    return {one.code for one in found}


def with_assessment(**fields: Any) -> Grid:
    bloc = GRID.blocs[0]
    first = msgspec.structs.replace(bloc.assessments[0], **fields)
    blocs = (msgspec.structs.replace(bloc, assessments=(first,)), *GRID.blocs[1:])
    return msgspec.structs.replace(GRID, blocs=blocs)


@pytest.mark.parametrize("grid", GRIDS.values(), ids=GRIDS)
def test_nothing_hinders_when_the_regulations_are_the_shipped_ones(grid: Grid) -> None:
    found = findings(BOOK.regulations(grid), grid, {"Jury 1": 3})
    assert not [one for one in found if one.grave is not Grave.NOTE]


@pytest.mark.parametrize(
    ("fields", "code", "grave", "field"),
    [
        (
            {"competency_threshold": "1.01"},
            "rules-range-competency-threshold",
            Grave.REFUSED,
            "competency_threshold",
        ),
        ({"bloc_threshold": "-0.1"}, "rules-range-bloc-threshold", Grave.REFUSED, "bloc_threshold"),
        ({"tolerance": "2"}, "rules-range-tolerance", Grave.REFUSED, "tolerance"),
        ({"rounding": 0}, "rules-rounding-whole", Grave.DOUBT, "rounding"),
        (
            {"competency_threshold": "0"},
            "rules-threshold-zero",
            Grave.DOUBT,
            "competency_threshold",
        ),
        (
            {"compensation": True, "compensation_floor": "0.6"},
            "rules-floor-above-threshold",
            Grave.REFUSED,
            "compensation_floor",
        ),
        (
            {"compensation": True, "compensation_floor": "0.50"},
            "rules-floor-at-threshold",
            Grave.DOUBT,
            "compensation_floor",
        ),
        (
            {"compensation": True, "compensation_floor": "0"},
            "rules-compensation-boundless",
            Grave.DOUBT,
            "compensation_floor",
        ),
        (
            {"compensation": True, "bloc_needs": "mean"},
            "rules-compensation-idle",
            Grave.DOUBT,
            "compensation",
        ),
        ({"bloc_needs": "mean"}, "rules-mean-alone", Grave.DOUBT, "bloc_needs"),
        (
            {"levels": (LevelValue(scale="acquis", level="brilliant", value="1"),)},
            "rules-level-unknown",
            Grave.REFUSED,
            "levels",
        ),
        (
            {"levels": (LevelValue(scale="acquis", level="acquis", value="1.5"),)},
            "rules-level-range",
            Grave.REFUSED,
            "levels",
        ),
        (
            {
                "levels": tuple(
                    LevelValue(scale="acquis", level=level, value="1.0")
                    for level in ("acquis", "partiel", "non-acquis")
                )
            },
            "rules-scale-flat",
            Grave.REFUSED,
            "levels",
        ),
        (
            {"eliminatory_competencies": ("c9.9",)},
            "rules-competency-unknown",
            Grave.REFUSED,
            "eliminatory_competencies",
        ),
        (
            {"parts": (PartWeight(assessment="b9.e1", part="x", weight="1"),)},
            "rules-assessment-unknown",
            Grave.REFUSED,
            "parts",
        ),
        (
            {"parts": (PartWeight(assessment="b1.e1", part="x", weight="1"),)},
            "rules-part-unknown",
            Grave.REFUSED,
            "parts",
        ),
        (
            {"assessments": (AssessmentWeight(assessment="b9.e1", weight="1"),)},
            "rules-assessment-unknown",
            Grave.REFUSED,
            "assessments",
        ),
        (
            {"assessments": (AssessmentWeight(assessment="b1.e1", weight="0"),)},
            "rules-assessment-weight",
            Grave.REFUSED,
            "assessments",
        ),
        (
            {"external": (ExternalRule(assessment="b1.e1"),)},
            "rules-external-no-score",
            Grave.LACK,
            "external",
        ),
        (
            {"external": (ExternalRule(assessment="b1.e1", pass_above="1", pass_at_least="2"),)},
            "rules-external-two-scores",
            Grave.REFUSED,
            "external",
        ),
    ],
)
def test_a_finding_names_its_field_when_regulations_do_not_hold_together(
    fields: dict[str, Any], code: str, grave: Grave, field: str
) -> None:
    assert code not in codes(findings(STANDARD, GRID))
    one = next(one for one in findings(changed(**fields), GRID) if one.code == code)
    assert (one.grave, one.step, one.other) == (grave, Step.RULES, field)
    for language in ("fr", "en"):
        told = words.finding(one, language)
        assert told != code
        assert "{" not in told


@pytest.mark.parametrize(
    ("weights", "code"),
    [
        (("0.7", "0.3"), None),
        (("70", "30"), None),
        (("1", "1"), None),
        (("0.7", "0.4"), "rules-parts-uneven"),
        (("1.7", "-0.7"), "rules-part-weight"),
        (("0", "0"), "rules-part-weight"),
    ],
)
def test_part_weights_are_found_when_they_make_no_whole(
    weights: tuple[str, str], code: str | None
) -> None:
    parts = tuple(Part(id=name, label=name) for name in ("team", "own"))
    grid = with_assessment(parts=parts)
    said = tuple(
        PartWeight(assessment="b1.e1", part=part.id, weight=weight)
        for part, weight in zip(parts, weights, strict=True)
    )
    found = codes(findings(changed(parts=said), grid))
    assert found & {"rules-parts-uneven", "rules-part-weight"} == ({code} if code else set())


def test_an_external_test_is_found_when_no_rule_says_its_score() -> None:
    external = External(name="TOEIC", pass_above="850")
    by_kind = with_assessment(external=external)
    by_form = with_assessment(forms=("external",))
    for grid in (by_kind, by_form):
        assert "rules-external-missing" in codes(findings(STANDARD, grid))
    ruled = changed(external=(ExternalRule(assessment="b1.e1", pass_at_least="850"),))
    assert "rules-external-missing" not in codes(findings(ruled, by_kind))


def test_an_eliminatory_competency_is_found_when_no_criterion_bears_it() -> None:
    grid = GRIDS["directeur-marketing-commercial"]
    own = BOOK.regulations(grid)
    eliminatory = msgspec.structs.replace(own, eliminatory_competencies=("a1.c1",))
    assert "rules-eliminatory-unborne" in codes(findings(eliminatory, grid))
    assert "rules-eliminatory-unborne" not in codes(findings(own, grid))
    loose = {
        one.values["bloc"] for one in findings(own, grid) if one.code == "rules-criteria-loose"
    }
    assert "A1" in loose


def test_even_panels_are_found_when_the_majority_decides() -> None:
    panels = {"Jury 1": 2, "Jury 2": 3, "Jury 3": 0}
    found = [one for one in findings(STANDARD, GRID, panels) if one.code == "rules-majority-even"]
    assert [one.values["panel"] for one in found] == ["Jury 1"]
    assert "rules-majority-even" not in codes(findings(changed(jurors="median"), GRID, panels))


def test_findings_come_gravest_first_when_there_are_several() -> None:
    found = findings(changed(competency_threshold="7", bloc_needs="mean"), GRID, {"Jury 1": 2})
    order = list(Grave)
    graves = [order.index(one.grave) for one in found]
    assert len(set(graves)) > 1
    assert graves == sorted(graves)
