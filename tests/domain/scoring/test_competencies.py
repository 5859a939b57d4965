"""Rule cases of criteria and competencies, each worked out by hand."""

from fractions import Fraction

import pytest

from jury_desk.domain.grid import Grid
from jury_desk.domain.preparation.regulations import AssessmentWeight, LevelValue, PartWeight
from jury_desk.domain.scoring.exact import Range
from tests.domain.scoring.cases import (
    assessment,
    bloc,
    competency,
    criterion,
    exact,
    grid,
    of_bloc,
    of_competency,
    proposed,
    regulations,
    team_work,
    two_competencies,
)


def one_criterion(**more: object) -> Grid:
    return grid(bloc("b1", [competency("c1")], [criterion("k1", "c1", **more)]))


@pytest.mark.parametrize(
    ("jurors", "levels", "low", "high", "outcome"),
    [
        ("median", "1 ½ 0", "1/2", "1/2", "reached"),
        ("median", "0 0 1", "0", "0", "not-reached"),
        ("median", "1 0", "1/2", "1/2", "reached"),  # a tie of two: the mean of both
        ("median", "½ 0", "1/4", "1/4", "not-reached"),
        ("median", "1 ½ ½ 0", "1/2", "1/2", "reached"),
        ("mean", "1 ½ 0", "1/2", "1/2", "reached"),
        ("mean", "1 0 0", "1/3", "1/3", "not-reached"),
        ("majority", "0 0 1", "0", "0", "not-reached"),
        ("majority", "1 0", "0", "1", "jury-decides"),  # no majority
        ("majority", "1 ½ 0", "0", "1", "jury-decides"),
        ("majority", "1 ½", "1/2", "1", "reached"),  # no majority, and reached by either
        ("majority", "1 – –", "1", "1", "reached"),  # of those who observed
        ("consensus", "½ ½ ½", "1/2", "1/2", "reached"),
        ("consensus", "½ ½ 0", "0", "1/2", "jury-decides"),
        ("consensus", "1 – 1", "1", "1", "reached"),
        ("median", "0", "0", "0", "not-reached"),
    ],
)
def test_jurors_are_put_together_when_the_rule_says_how(
    jurors: str, levels: str, low: str, high: str, outcome: str
) -> None:
    found = of_competency(
        proposed(one_criterion(), {"k1": levels}, regulations(jurors=jurors)), "c1"
    )
    assert found.value == Range(Fraction(low), Fraction(high))
    assert found.outcome == outcome


@pytest.mark.parametrize(
    ("levels", "tolerance", "disagrees"),
    [
        ("1 0", "0.5", True),
        ("1 ½", "0.5", False),
        ("1 ½", "0.4", True),
        ("1 – 0", "0.99", True),
        ("1 –", "0", False),
        ("1", "0", False),
    ],
)
def test_a_disagreement_is_listed_when_jurors_are_beyond_the_tolerance(
    levels: str, tolerance: str, disagrees: bool
) -> None:
    found = proposed(one_criterion(), {"k1": levels}, regulations(tolerance=tolerance))
    assert [item.criterion for item in found.disagreements] == (["k1"] if disagrees else [])


@pytest.mark.parametrize(
    ("observations", "weights", "value"),
    [
        ("mean", {}, "1/2"),
        ("best", {}, "1"),
        ("worst", {}, "0"),
        ("mean", {"b1.e2": "3"}, "3/4"),
        ("mean", {"b1.e1": "0"}, "1"),
    ],
)
def test_observations_in_two_assessments_are_put_together_when_the_rule_says_how(
    observations: str, weights: dict[str, str], value: str
) -> None:
    on = grid(
        bloc(
            "b1",
            [competency("c1")],
            [criterion("k1", "c1")],
            [assessment("b1.e1"), assessment("b1.e2")],
        )
    )
    said = tuple(AssessmentWeight(assessment=id_, weight=text) for id_, text in weights.items())
    rules = regulations(observations=observations, assessments=said)
    found = proposed(on, {"k1@b1.e1": "0", "k1@b1.e2": "1"}, rules)
    assert exact(of_competency(found, "c1").value) == Fraction(value)


def test_a_criterion_weighs_what_the_grid_says_when_its_competency_is_reckoned() -> None:
    on = grid(
        bloc("b1", [competency("c1")], [criterion("k1", "c1", weight="3"), criterion("k2", "c1")])
    )
    assert exact(of_competency(proposed(on, {"k1": "1", "k2": "0"}), "c1").value) == Fraction(3, 4)


@pytest.mark.parametrize("weight", ["0", "-2"])
def test_a_criterion_is_left_out_when_it_weighs_nothing(weight: str) -> None:
    on = grid(
        bloc(
            "b1",
            [competency("c1")],
            [criterion("k1", "c1", weight=weight), criterion("k2", "c1")],
        )
    )
    assert exact(of_competency(proposed(on, {"k1": "1", "k2": "0"}), "c1").value) == 0


def test_criteria_are_left_out_when_they_are_neutralised_or_not_observed() -> None:
    given = {"k1": "0", "k2": "½"}
    whole = of_competency(proposed(two_competencies(), given), "c1")
    assert exact(whole.value) == Fraction(1, 4)
    neutral = of_competency(proposed(two_competencies(), given, neutralised={"k1"}), "c1")
    assert exact(neutral.value) == Fraction(1, 2)
    assert neutral.outcome == "reached"
    assert "proposal-neutralised" in [reason.code for reason in neutral.reasons]
    unseen = of_competency(proposed(two_competencies(), {"k1": "– –", "k2": "½"}), "c1")
    assert exact(unseen.value) == Fraction(1, 2)
    assert "proposal-not-observed" in [reason.code for reason in unseen.reasons]


@pytest.mark.parametrize(
    ("setting", "neutralised", "outcome"),
    [
        ("jury-decides", (), "jury-decides"),
        ("not-reached", (), "not-reached"),
        ("not-reached", ("k1", "k2"), "jury-decides"),  # an accommodation fails nobody
        ("jury-decides", ("k1", "k2"), "jury-decides"),
    ],
)
def test_a_competency_gives_what_the_rule_says_when_nothing_was_observed(
    setting: str, neutralised: tuple[str, ...], outcome: str
) -> None:
    rules = regulations(nothing_observed=setting)
    given = {"k1": "–", "k3": "1", "k4": "1"}
    found = proposed(two_competencies(), given, rules, neutralised=neutralised)
    assert of_competency(found, "c1").outcome == outcome
    assert of_competency(found, "c1").value is None
    assert of_bloc(found).outcome == outcome


@pytest.mark.parametrize(
    ("given", "value"),
    [
        ({"k1@b1.e1/team": "1", "k1@b1.e1/own": "0"}, "7/10"),
        ({"k1@b1.e1/team": "0", "k1@b1.e1/own": "1"}, "3/10"),
        ({"k1@b1.e1/own": "1"}, "1"),  # one part alone
        ({"k1@b1.e1/team": "– –", "k1@b1.e1/own": "½"}, "1/2"),
    ],
)
def test_parts_weigh_seventy_and_thirty_when_one_criterion_is_marked_in_both(
    given: dict[str, str], value: str
) -> None:
    found = of_competency(proposed(team_work(criterion("k1", "c1")), given), "c1")
    assert exact(found.value) == Fraction(value)


def test_parts_weigh_seventy_and_thirty_when_each_has_its_own_criteria() -> None:
    on = team_work(
        criterion("k1", "c1", part="team"),
        criterion("k2", "c1", part="team"),
        criterion("k3", "c1", part="own"),
    )
    found = of_competency(proposed(on, {"k1": "1", "k2": "½", "k3": "0"}), "c1")
    assert exact(found.value) == Fraction(7, 10) * Fraction(3, 4)
    assert "proposal-parts" in [reason.code for reason in found.reasons]


def test_parts_weigh_seventy_and_thirty_in_the_bloc_when_competencies_divide_them() -> None:
    on = team_work(
        criterion("k1", "c1", part="team"),
        criterion("k2", "c2", part="own"),
        competencies=[competency("c1"), competency("c2")],
    )
    found = proposed(on, {"k1": "1", "k2": "0"}, regulations(bloc_needs="mean"))
    assert exact(of_bloc(found).value) == Fraction(7, 10)
    assert of_bloc(found).outcome == "reached"


def test_the_regulations_weights_stand_when_the_grid_has_others() -> None:
    said = (
        PartWeight(assessment="b1.e1", part="team", weight="60"),
        PartWeight(assessment="b1.e1", part="own", weight="40"),
    )
    given = {"k1@b1.e1/team": "1", "k1@b1.e1/own": "0"}
    found = proposed(team_work(criterion("k1", "c1")), given, regulations(parts=said))
    assert exact(of_competency(found, "c1").value) == Fraction(3, 5)


def test_the_regulations_levels_stand_when_the_grid_has_others() -> None:
    said = (
        LevelValue(scale="acquis", level="partiel", value="0.4"),
        LevelValue(scale="acquis", level="non-observe", value="0"),
    )
    rules = regulations(levels=said)
    found = of_competency(proposed(two_competencies(), {"k1": "½", "k2": "–"}, rules), "c1")
    assert exact(found.value) == Fraction(1, 5)


@pytest.mark.parametrize(
    ("levels", "effect", "competency_outcome", "bloc_outcome"),
    [
        ("0", "fails-competency", "not-reached", "not-reached"),
        ("0", "fails-bloc", "reached", "not-reached"),
        ("½", "fails-competency", "reached", "reached"),
        ("½", "fails-bloc", "reached", "reached"),
    ],
)
def test_an_eliminatory_criterion_fails_what_the_rule_says_when_at_its_lowest(
    levels: str, effect: str, competency_outcome: str, bloc_outcome: str
) -> None:
    on = grid(
        bloc(
            "b1",
            [competency("c1")],
            [criterion("k1", "c1", eliminatory=True), criterion("k2", "c1", weight="9")],
        )
    )
    found = proposed(on, {"k1": levels, "k2": "1"}, regulations(eliminatory=effect))
    assert of_competency(found, "c1").outcome == competency_outcome
    assert of_bloc(found).outcome == bloc_outcome


@pytest.mark.parametrize("effect", ["fails-competency", "fails-bloc"])
def test_the_jury_decides_when_an_eliminatory_criterion_is_perhaps_at_its_lowest(
    effect: str,
) -> None:
    on = grid(
        bloc(
            "b1",
            [competency("c1")],
            [criterion("k1", "c1", eliminatory=True), criterion("k2", "c1", weight="9")],
        )
    )
    rules = regulations(eliminatory=effect, jurors="consensus")
    found = proposed(on, {"k1": "1 0", "k2": "1 1"}, rules)
    assert of_bloc(found).outcome == "jury-decides"


@pytest.mark.parametrize(
    ("threshold", "rounding", "outcome"),
    [
        ("0.67", None, "not-reached"),  # 2/3 is below it
        ("0.67", 2, "reached"),  # 2/3 makes 0.67
        ("0.667", 2, "reached"),
        ("0.7", 1, "reached"),
        ("0.68", 2, "not-reached"),
    ],
)
def test_a_value_is_rounded_half_up_when_it_meets_its_threshold(
    threshold: str, rounding: int | None, outcome: str
) -> None:
    on = grid(bloc("b1", [competency("c1")], [criterion(f"k{n}", "c1") for n in (1, 2, 3)]))
    rules = regulations(competency_threshold=threshold, rounding=rounding)
    found = of_competency(proposed(on, {"k1": "1", "k2": "1", "k3": "0"}, rules), "c1")
    assert exact(found.value) == Fraction(2, 3)
    assert found.outcome == outcome


@pytest.mark.parametrize(
    ("rounding", "outcome"), [(1, "reached"), (2, "not-reached"), (None, "not-reached")]
)
def test_the_edge_is_rounded_up_when_it_is_a_half(rounding: int | None, outcome: str) -> None:
    rules = regulations(competency_threshold="0.3", rounding=rounding)
    found = of_competency(proposed(two_competencies(), {"k1": "½", "k2": "0"}, rules), "c1")
    assert exact(found.value) == Fraction(1, 4)
    assert found.outcome == outcome


def test_a_threshold_is_reached_when_the_value_is_at_it() -> None:
    on = grid(bloc("b1", [competency("c1")], [criterion(f"k{n}", "c1") for n in range(10)]))
    given = {f"k{n}": "1" if n < 7 else "0" for n in range(10)}
    found = of_competency(proposed(on, given, regulations(competency_threshold="0.7")), "c1")
    assert found.outcome == "reached"


def test_marks_are_left_out_and_listed_when_the_grid_does_not_know_them() -> None:
    given = {"k1": "1", "k9": "0", "k2@b9.e9": "0", "k1@b1.e1/team": "0"}
    found = proposed(one_criterion(), given)
    assert exact(of_competency(found, "c1").value) == 1
    assert len(found.unknown) == 3


@pytest.mark.parametrize("setting", ["jury-decides", "not-reached"])
@pytest.mark.parametrize(("level", "weight"), [("1", "0"), ("0", "0"), ("1", "-1")])
def test_jury_decides_when_what_was_observed_weighs_nothing(
    setting: str, level: str, weight: str
) -> None:
    found = proposed(
        one_criterion(weight=weight), {"k1": level}, regulations(nothing_observed=setting)
    )

    competency_ = of_competency(found, "c1")
    assert (competency_.outcome, competency_.value) == ("jury-decides", None)
    assert [reason.code for reason in competency_.reasons] == ["proposal-weightless"]
    assert of_bloc(found).outcome == "jury-decides"
