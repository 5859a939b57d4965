"""What holds of any marks: order does not matter, raising never lowers, carried stays carried."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from jury_desk.domain.grid import Award, Grid, Part
from jury_desk.domain.preparation.regulations import AssessmentWeight, ExternalRule, Regulations
from jury_desk.domain.scoring.observed import Mark, Observed
from jury_desk.domain.scoring.proposal import propose
from jury_desk.domain.scoring.results import Outcome, Proposal
from tests.domain.scoring.cases import (
    assessment,
    bloc,
    competency,
    criterion,
    grid,
    regulations,
)

PARTS = (Part(id="team", label="Team", weight="0.7"), Part(id="own", label="Own", weight="0.3"))
ORDER: tuple[Outcome, ...] = ("not-examined", "not-reached", "jury-decides", "reached", "carried")
RAISED = {"non-acquis": "partiel", "partiel": "acquis", "acquis": "acquis"}


def whole() -> Grid:
    """Parts, several assessments, weights, eliminatory elements, criteria without a competency."""
    return grid(
        bloc(
            "b1",
            [competency("c1", weight="2"), competency("c2"), competency("c5")],
            [
                criterion("k1", "c1", eliminatory=True),
                criterion("k2", "c1", part="team", weight="3"),
                criterion("k3", "c2", part="own"),
                criterion("k4", "c2"),
                criterion("k5"),
            ],
            [assessment("b1.e1", parts=PARTS), assessment("b1.e2")],
        ),
        bloc(
            "b2",
            [competency("c3", eliminatory=True), competency("c4")],
            [criterion("k6", "c3"), criterion("k7", "c4")],
        ),
        awards=[
            Award(id="title", title="Title", kind="full", external=("b2.e1",)),
            Award(id="badge", title="Badge", kind="partial", blocs=("b2",)),
        ],
    )


GRID = whole()
PLACES = [
    (id_, place)
    for id_ in ("k1", "k2", "k3", "k4", "k5")
    for place in (("b1.e1", "team"), ("b1.e1", "own"), ("b1.e2", None))
    if (id_, place) not in {("k2", ("b1.e1", "own")), ("k3", ("b1.e1", "team"))}
] + [(id_, ("b2.e1", None)) for id_ in ("k6", "k7")]
LEVELS = ("acquis", "partiel", "non-acquis", "non-observe")


@st.composite
def some_marks(draw: st.DrawFn) -> dict[Mark, str]:
    jurors = draw(st.integers(1, 4))
    found = {}
    for id_, (at, part) in PLACES:
        for juror in range(jurors):
            level = draw(st.sampled_from((None, *LEVELS)))
            if level is not None:
                found[Mark(id_, at, part, f"juror-{juror}")] = level
    return found


SHARES = st.sampled_from(("0.1", "0.25", "0.5", "0.6", "0.75", "1"))


@st.composite
def some_rules(draw: st.DrawFn, jurors: tuple[str, ...]) -> Regulations:
    fields: dict[str, Any] = {
        "competency_threshold": draw(SHARES),
        "bloc_threshold": draw(SHARES),
        "award_threshold": draw(SHARES),
        "compensation_floor": draw(SHARES),
        "bloc_needs": draw(st.sampled_from(("every-competency", "mean"))),
        "award_needs": draw(st.sampled_from(("every-bloc", "mean"))),
        "compensation": draw(st.booleans()),
        "eliminatory": draw(st.sampled_from(("fails-competency", "fails-bloc"))),
        "eliminatory_competencies": draw(st.sampled_from(((), ("c2",)))),
        "jurors": draw(st.sampled_from(jurors)),
        "observations": draw(st.sampled_from(("mean", "best", "worst"))),
        "nothing_observed": draw(st.sampled_from(("jury-decides", "not-reached"))),
        "rounding": draw(st.sampled_from((None, 0, 1, 2))),
        "assessments": (
            AssessmentWeight(assessment="b1.e2", weight=draw(st.sampled_from(("1", "3")))),
        ),
        "external": (ExternalRule(assessment="b2.e1", pass_at_least="0"),),
    }
    return regulations(**fields)


ANY_WAY = ("median", "mean", "majority", "consensus")
MONOTONE = ("median", "mean", "consensus")
"""A majority can be lost by raising one level: then the jury decides."""


def outcomes(found: Proposal) -> list[int]:
    """What is made up for by its bloc holds nothing back, as if it were reached."""
    return [
        ORDER.index("reached" if getattr(item, "compensated", False) else item.outcome)
        for item in found.results
    ]


@given(some_marks(), some_rules(ANY_WAY), st.randoms(use_true_random=False))
def test_the_proposal_is_the_same_when_jurors_come_in_another_order(
    marks: dict[Mark, str], rules: Regulations, random: Any
) -> None:
    shuffled = list(marks.items())
    random.shuffle(shuffled)
    there = sorted({mark.juror for mark in marks})
    renamed = dict(zip(there, random.sample(there, len(there)), strict=True))
    other = {mark._replace(juror=renamed[mark.juror]): level for mark, level in shuffled}
    first, second = (propose(rules, GRID, Observed(marks=some)) for some in (marks, other))
    assert outcomes(first) == outcomes(second)
    values = [[item.value for item in found.results] for found in (first, second)]
    assert values[0] == values[1]


@given(some_marks(), some_rules(MONOTONE), st.data())
def test_no_outcome_is_lowered_when_a_level_is_raised(
    marks: dict[Mark, str], rules: Regulations, data: st.DataObject
) -> None:
    counted = sorted((mark for mark, level in marks.items() if level in RAISED), key=str)
    if not counted:
        return
    mark = data.draw(st.sampled_from(counted))
    higher = {**marks, mark: RAISED[marks[mark]]}
    before, after = (propose(rules, GRID, Observed(marks=some)) for some in (marks, higher))
    assert all(b <= a for b, a in zip(outcomes(before), outcomes(after), strict=True))


@given(some_marks(), some_rules(ANY_WAY), st.sets(st.sampled_from(("b1", "b2"))))
def test_a_bloc_is_carried_when_it_is_held_whatever_was_marked(
    marks: dict[Mark, str], rules: Regulations, held: set[str]
) -> None:
    found = propose(rules, GRID, Observed(marks=marks, held=frozenset(held)))
    for item in found.blocs:
        assert (item.outcome == "carried") is (item.id in held)
    without = {mark: level for mark, level in marks.items() if mark.assessment[:2] not in held}
    assert found.awards == propose(rules, GRID, Observed(without, held=frozenset(held))).awards


@given(some_marks(), some_rules(ANY_WAY), st.sets(st.sampled_from(("k1", "k4", "k7"))))
def test_a_criterion_counts_as_if_never_marked_when_it_is_neutralised_and_others_are_not(
    marks: dict[Mark, str], rules: Regulations, neutralised: set[str]
) -> None:
    without = {mark: level for mark, level in marks.items() if mark.criterion not in neutralised}
    found = propose(rules, GRID, Observed(marks=marks, neutralised=frozenset(neutralised)))
    bare = propose(rules, GRID, Observed(marks=without, neutralised=frozenset(neutralised)))
    assert outcomes(found) == outcomes(bare)
    assert [item.value for item in found.results] == [item.value for item in bare.results]


@given(some_marks(), some_rules(ANY_WAY))
def test_values_stay_within_the_scale_when_anything_is_marked(
    marks: dict[Mark, str], rules: Regulations
) -> None:
    found = propose(rules, GRID, Observed(marks=marks))
    for item in found.results:
        if item.value is not None:
            assert 0 <= item.value.low <= item.value.high <= 1
