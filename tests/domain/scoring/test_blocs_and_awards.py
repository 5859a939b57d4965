"""Rule cases of blocs and awards, each worked out by hand."""

from fractions import Fraction
from typing import Any

import pytest

from jury_desk.domain.grid import Award, External, Grid
from jury_desk.domain.preparation.regulations import ExternalRule
from tests.domain.scoring.cases import (
    assessment,
    bloc,
    competency,
    criterion,
    exact,
    grid,
    of_award,
    of_bloc,
    of_competency,
    proposed,
    regulations,
    two_competencies,
)

WEAK = {"k1": "½", "k2": "0", "k3": "1", "k4": "1"}
"""C1 at 1/4, C2 at 1: the bloc's mean is 5/8."""


@pytest.mark.parametrize(
    ("fields", "outcome", "compensated"),
    [
        ({}, "not-reached", False),
        ({"compensation": True, "compensation_floor": "0"}, "reached", True),
        ({"compensation": True, "compensation_floor": "0.25"}, "reached", True),
        ({"compensation": True, "compensation_floor": "0.26"}, "not-reached", False),
        ({"compensation": True, "bloc_threshold": "0.625"}, "reached", True),
        ({"compensation": True, "bloc_threshold": "0.63"}, "not-reached", False),
        ({"compensation": True, "eliminatory_competencies": ("c1",)}, "not-reached", False),
        ({"bloc_needs": "mean"}, "reached", False),
        ({"bloc_needs": "mean", "bloc_threshold": "0.7"}, "not-reached", False),
        ({"bloc_needs": "mean", "eliminatory_competencies": ("c1",)}, "not-reached", False),
        ({"bloc_needs": "mean", "eliminatory_competencies": ("c2",)}, "reached", False),
    ],
)
def test_a_bloc_fails_when_a_competency_is_weak_and_the_rule_does_not_make_up_for_it(
    fields: dict[str, Any], outcome: str, compensated: bool
) -> None:
    found = proposed(two_competencies(), WEAK, regulations(**fields))
    assert of_competency(found, "c1").outcome == "not-reached"
    assert of_competency(found, "c1").compensated is compensated
    assert exact(of_bloc(found).value) == Fraction(5, 8)
    assert of_bloc(found).outcome == outcome


def test_a_criterion_is_not_compensated_when_it_is_eliminatory() -> None:
    on = grid(
        bloc(
            "b1",
            [competency("c1"), competency("c2")],
            [
                criterion("k1", "c1", eliminatory=True),
                criterion("k2", "c1"),
                criterion("k3", "c2"),
            ],
        )
    )
    rules = regulations(compensation=True, compensation_floor="0")
    found = proposed(on, {"k1": "0", "k2": "1", "k3": "1"}, rules)
    assert exact(of_competency(found, "c1").value) == Fraction(1, 2)
    assert of_competency(found, "c1").outcome == "not-reached"
    assert of_bloc(found).outcome == "not-reached"


def test_competencies_weigh_what_the_grid_says_when_their_bloc_is_reckoned() -> None:
    on = grid(
        bloc(
            "b1",
            [competency("c1", weight="3"), competency("c2")],
            [criterion("k1", "c1"), criterion("k2", "c2")],
        )
    )
    found = proposed(on, {"k1": "1", "k2": "0"}, regulations(bloc_needs="mean"))
    assert exact(of_bloc(found).value) == Fraction(3, 4)


@pytest.mark.parametrize(
    ("given", "outcome"),
    [
        ({"k1": "1", "k2": "1"}, "jury-decides"),  # C2 unseen
        ({"k1": "0", "k2": "0"}, "not-reached"),  # C1 fails, whatever C2 would be
        ({}, "jury-decides"),
    ],
)
def test_a_bloc_is_open_when_a_competency_is_unless_it_fails_already(
    given: dict[str, str], outcome: str
) -> None:
    assert of_bloc(proposed(two_competencies(), given)).outcome == outcome


def test_compensation_is_open_when_it_hangs_on_what_is_unknown() -> None:
    rules = regulations(compensation=True, compensation_floor="0.25", bloc_threshold="0.6")
    found = proposed(two_competencies(), {"k1": "½", "k2": "0"}, rules)
    assert of_competency(found, "c1").outcome == "jury-decides"
    assert of_bloc(found).outcome == "jury-decides"
    hopeless = regulations(compensation=True, compensation_floor="0.25", bloc_threshold="0.63")
    found = proposed(two_competencies(), {"k1": "½", "k2": "0"}, hopeless)
    assert of_bloc(found).outcome == "not-reached"  # at best (1/4 + 1) / 2 = 0.625


def test_nothing_observed_counts_nothing_in_the_mean_when_it_is_a_failure() -> None:
    rules = regulations(bloc_needs="mean", nothing_observed="not-reached", bloc_threshold="0.6")
    found = proposed(two_competencies(), {"k1": "1", "k2": "1"}, rules)
    assert exact(of_bloc(found).value) == Fraction(1, 2)
    assert of_bloc(found).outcome == "not-reached"


def test_criteria_are_judged_together_when_they_have_no_competency() -> None:
    on = grid(
        bloc(
            "b1",
            [competency("c1"), competency("c2"), competency("c3")],
            [criterion("k1", "c1"), criterion("k2"), criterion("k3")],
        )
    )
    found = proposed(on, {"k1": "1", "k2": "1", "k3": "0"}, regulations(bloc_needs="mean"))
    group = of_competency(found, "")
    assert exact(group.value) == Fraction(1, 2)
    assert group.covers == ("c2", "c3")
    # The group weighs the two competencies that it covers: (1 + 2 x 1/2) / 3.
    assert exact(of_bloc(found).value) == Fraction(2, 3)
    failed = proposed(on, {"k1": "1", "k2": "½", "k3": "0"})
    assert of_bloc(failed).outcome == "not-reached"


def test_an_eliminatory_competency_is_the_jury_s_when_it_has_no_criteria() -> None:
    on = grid(bloc("b1", [competency("c1", eliminatory=True)], [criterion("k1")]))
    found = proposed(on, {"k1": "1"})
    assert of_competency(found, "c1").outcome == "jury-decides"
    assert of_competency(found, "").covers == ()
    assert of_bloc(found).outcome == "jury-decides"


def test_a_bloc_is_the_jury_s_when_it_holds_nothing() -> None:
    assert of_bloc(proposed(grid(bloc("b1", [], [])), {})).outcome == "jury-decides"


def title(needs_external: bool = False) -> Grid:
    """B1 (K1), B2 (K2) and B3 with an external test; the title of all, a badge of B1 and B3."""
    test = assessment("b3.e1", forms=("external",), external=External(name="TOEIC"))
    return grid(
        bloc("b1", [competency("c1")], [criterion("k1", "c1")]),
        bloc("b2", [competency("c2")], [criterion("k2", "c2")]),
        bloc("b3", [competency("c3")], [criterion("k3", "c3", assessments=("b3.e1",))], [test]),
        awards=[
            Award(
                id="title",
                title="Title",
                kind="full",
                blocs=("b1", "b2", "b3"),
                external=("b3.e1",) if needs_external else (),
            ),
            Award(id="badge", title="Badge", kind="partial", blocs=("b1", "b3")),
        ],
    )


ABOVE = (ExternalRule(assessment="b3.e1", name="TOEIC", pass_above="850"),)
AT_LEAST = (ExternalRule(assessment="b3.e1", name="TOEIC", pass_at_least="850"),)
GOOD = {"k1": "1", "k2@b2.e1": "1"}


@pytest.mark.parametrize(
    ("external", "score", "outcome"),
    [
        (ABOVE, "850", "not-reached"),
        (ABOVE, "850.5", "reached"),
        (AT_LEAST, "850", "reached"),
        (AT_LEAST, "849", "not-reached"),
        (ABOVE, None, "jury-decides"),
        ((), "990", "jury-decides"),
        ((ExternalRule(assessment="b3.e1"),), "990", "jury-decides"),
    ],
)
def test_a_score_counts_in_its_criterion_and_its_awards_when_it_is_external(
    external: tuple[ExternalRule, ...], score: str | None, outcome: str
) -> None:
    scores = {} if score is None else {"b3.e1": score}
    found = proposed(
        title(needs_external=True), GOOD, regulations(external=external), scores=scores
    )
    assert of_bloc(found, "b3").outcome == outcome
    assert of_award(found, "title").outcome == outcome


def test_a_score_stands_when_a_juror_ticked_another_level() -> None:
    given = {**GOOD, "k3@b3.e1": "1"}
    found = proposed(title(), given, regulations(external=ABOVE), scores={"b3.e1": "700"})
    assert of_bloc(found, "b3").outcome == "not-reached"


@pytest.mark.parametrize(
    ("given", "held", "full", "badge"),
    [
        ({"k1": "1", "k2@b2.e1": "1"}, {"b3"}, "reached", "reached"),
        ({"k1": "1", "k2@b2.e1": "0"}, {"b3"}, "not-reached", "reached"),
        ({"k1": "0", "k2@b2.e1": "1"}, {"b3"}, "not-reached", "not-reached"),
        ({"k2@b2.e1": "1"}, {"b3"}, "jury-decides", "jury-decides"),
        ({}, {"b1", "b2", "b3"}, "reached", "reached"),
        ({"k1": "0 0 0"}, {"b1", "b2", "b3"}, "reached", "reached"),  # never lowered
    ],
)
@pytest.mark.parametrize("needs", ["every-bloc", "mean"])
def test_an_award_is_made_of_its_blocs_when_some_are_carried(
    given: dict[str, str], held: set[str], full: str, badge: str, needs: str
) -> None:
    rules = regulations(external=ABOVE, award_needs=needs, award_threshold="0.6")
    found = proposed(title(), given, rules, held=held)
    assert of_award(found, "title").outcome == full
    assert of_award(found, "badge").outcome == badge
    for id_ in held:
        assert of_bloc(found, id_).outcome == "carried"
        assert of_bloc(found, id_).value is None


def test_an_award_s_mean_is_of_the_examined_blocs_when_others_were_not() -> None:
    rules = regulations(award_needs="mean", award_threshold="0.5")
    found = proposed(title(), {"k1": "1", "k2@b2.e1": "0"}, rules, held={"b3"})
    assert exact(of_award(found, "title").value) == Fraction(1, 2)
    assert of_award(found, "title").outcome == "reached"


def test_an_external_test_is_kept_when_its_bloc_is_held() -> None:
    found = proposed(title(needs_external=True), GOOD, regulations(external=ABOVE), held={"b3"})
    assert of_award(found, "title").outcome == "reached"


def test_an_award_is_not_reached_when_one_of_its_blocs_is_not_examined() -> None:
    found = proposed(title(), GOOD, regulations(external=ABOVE), blocs={"b1"}, held={"b3"})
    assert of_bloc(found, "b2").outcome == "not-examined"
    assert of_award(found, "title").outcome == "not-reached"
    assert of_award(found, "badge").outcome == "reached"


def test_a_full_title_is_made_of_every_bloc_when_it_names_none() -> None:
    one = bloc("b1", [competency("c1")], [criterion("k1", "c1")])
    on = grid(
        one,
        awards=[
            Award(id="title", title="Title", kind="full"),
            Award(id="badge", title="Badge", kind="partial"),
        ],
    )
    found = proposed(on, {"k1": "0"})
    assert of_award(found, "title").outcome == "not-reached"
    assert of_award(found, "badge").outcome == "jury-decides"


def test_what_is_open_leaves_a_bloc_reached_when_it_is_made_up_for_in_any_case() -> None:
    given = {"k1": "1 0", "k2": "½ ½", "k3": "1 1", "k4": "1 1"}  # C1 from 1/4 to 3/4, C2 at 1
    consensus = {"jurors": "consensus", "compensation": True}
    found = proposed(two_competencies(), given, regulations(**consensus))
    assert of_competency(found, "c1").outcome == "jury-decides"
    assert of_competency(found, "c1").compensated
    assert of_bloc(found).outcome == "reached"
    higher = regulations(**consensus, bloc_threshold="0.7")  # at worst the mean is 5/8
    assert of_bloc(proposed(two_competencies(), given, higher)).outcome == "jury-decides"


@pytest.mark.parametrize(
    ("threshold", "outcome"),
    [("0.625", "reached"), ("0.7", "jury-decides"), ("0.9", "not-reached")],
)
def test_a_mean_is_met_or_not_when_what_is_open_cannot_change_it(
    threshold: str, outcome: str
) -> None:
    given = {"k1": "1 0", "k2": "½ ½", "k3": "1 1", "k4": "1 1"}
    rules = regulations(jurors="consensus", bloc_needs="mean", bloc_threshold=threshold)
    assert of_bloc(proposed(two_competencies(), given, rules)).outcome == outcome


def test_an_award_s_mean_is_the_jury_s_when_something_was_never_observed() -> None:
    rules = regulations(award_needs="mean", award_threshold="0.1", external=ABOVE)
    found = proposed(title(), {"k1": "1"}, rules, held={"b3"})
    assert of_award(found, "title").outcome == "jury-decides"
