"""Why there is no timetable: each reason, told by its own name and figures."""

from typing import Any

import pytest

from jury_desk.domain.preparation.finding import Grave, Step
from jury_desk.domain.preparation.people import Absence, DeclaredTie
from jury_desk.domain.preparation.ports import Plan
from jury_desk.domain.preparation.preparation import Preparation
from jury_desk.domain.preparation.timetable import AssessmentTiming
from jury_desk.words.preparation import finding
from tests.planning.conftest import Planning
from tests.planning.made_timetable import (
    Lengths,
    candidate,
    day,
    juror,
    made_session,
    panel,
    passage,
    phases,
    with_items,
    with_passages,
)

HALF_HOUR: Lengths = (("presentation", 30),)
HOUR: Lengths = (("presentation", 60),)
PLAIN: dict[str, Any] = {"meal_minutes": 0, "pause_after": 0, "candidate_gap": 0, "between": 0}


def codes(made: Plan) -> list[str]:
    assert made.passages == ()
    for one in made.contradictions:
        assert (one.grave, one.step) == (Grave.REFUSED, Step.TIMETABLE)
        for language in ("fr", "en"):
            assert finding(one, language) not in ("", one.code)
            assert "{" not in finding(one, language)
    return [one.code for one in made.contradictions]


def tied_session() -> Preparation:
    ties = (DeclaredTie(candidate="c1"),)
    return made_session(2, 1, items=[juror(id_, ties=ties) for id_ in ("j1a", "j1b")])


def absent_session() -> Preparation:
    gone = (Absence(day=day()),)
    return made_session(2, 1, items=[juror(id_, absences=gone) for id_ in ("j1a", "j1b")])


def unheard_session() -> Preparation:
    return made_session(2, [panel(1, assessments=("e2",))], assessments=1)


def internal_session() -> Preparation:
    inside = [juror(id_, side="internal") for id_ in ("j1a", "j1b")]
    return made_session(2, 1, items=inside)


def clashing_session() -> Preparation:
    locked = [passage("c1", 600, locked=True), passage("c2", 620, locked=True)]
    return with_passages(made_session(2, 1), *locked)


def gone_session() -> Preparation:
    return with_passages(made_session(2, 1), passage("c1", 600, panel_id="p9", locked=True))


def shared_juror_session() -> Preparation:
    panels = [panel(1, ("a", "b", "c")), panel(2, ("a", "d", "e"))]
    return made_session(8, panels, hours=(540, 800), **PLAIN)


def crowded_rooms_session() -> Preparation:
    return made_session(8, 2, rooms=1, lengths=HALF_HOUR, hours=(540, 660), **PLAIN)


@pytest.mark.parametrize(
    ("session", "expected"),
    [
        pytest.param(made_session(2, 1, days=1, rooms=0), "plan-no-room", id="no room"),
        pytest.param(made_session(2, [panel(1, ())]), "plan-no-panel", id="no juror"),
        pytest.param(made_session(2, 1, hours=(540, 570)), "plan-longer-than-day", id="short day"),
        pytest.param(tied_session(), "plan-panels-tied", id="ties"),
        pytest.param(absent_session(), "plan-panels-absent", id="absences"),
        pytest.param(unheard_session(), "plan-nobody-hears", id="no panel hears it"),
        pytest.param(internal_session(), "plan-no-valid-panel", id="no external majority"),
        pytest.param(clashing_session(), "panel-twice", id="locked ones clash"),
        pytest.param(gone_session(), "plan-locked-gone", id="locked before no panel"),
        pytest.param(
            made_session(1, 1, assessments=3, passages_a_day=2), "plan-too-many-a-day", id="a day"
        ),
        pytest.param(made_session(20, 1), "plan-too-few-hours", id="too few hours"),
        pytest.param(shared_juror_session(), "plan-juror-hours", id="one juror in both panels"),
        pytest.param(crowded_rooms_session(), "plan-room-hours", id="one room for two panels"),
    ],
)
def test_contradiction_is_told_before_any_search_when_it_can_be_counted(
    plan: Planning, session: Preparation, expected: str
) -> None:
    assert codes(plan(session))[0] == expected


def test_contradiction_names_no_day_when_there_is_none(plan: Planning) -> None:
    session = made_session(2, 1)
    without = with_items(session, type(session.wishes)())
    assert codes(plan(without)) == ["plan-no-day"]


def test_contradiction_names_the_figures_when_hours_are_too_few(plan: Planning) -> None:
    made = plan(made_session(20, 1, lengths=HALF_HOUR, hours=(540, 780), **PLAIN))
    (found,) = made.contradictions
    assert found.values["asked"] == "10 h"
    assert found.values["held"] == "4 h"
    assert found.values["panels"] == "Panel 1"


def test_contradiction_names_the_gap_and_the_hours_when_a_candidate_cannot_rest(
    plan: Planning,
) -> None:
    wishes = {**PLAIN, "candidate_gap": 60}
    made = plan(made_session(1, 1, assessments=3, lengths=HALF_HOUR, hours=(540, 720), **wishes))
    assert codes(made) == ["plan-contradiction", "plan-wish-gap", "plan-wish-hours"]


def test_contradiction_names_the_meal_when_it_leaves_no_place(plan: Planning) -> None:
    wishes = {**PLAIN, "meal_from": 600, "meal_until": 660, "meal_minutes": 60}
    made = plan(made_session(2, 1, lengths=HOUR, hours=(550, 770), **wishes))
    assert codes(made) == [
        "plan-contradiction",
        "plan-wish-meal",
        "plan-wish-hours",
        "plan-too-few-places",
    ]


def test_contradiction_names_the_pause_when_the_day_is_full(plan: Planning) -> None:
    wishes = {**PLAIN, "pause_after": 120, "pause_minutes": 60}
    made = plan(made_session(6, 1, lengths=HALF_HOUR, hours=(540, 740), **wishes))
    assert codes(made) == [
        "plan-contradiction",
        "plan-wish-pause",
        "plan-wish-hours",
        "plan-too-few-places",
    ]


def test_contradiction_names_the_meal_when_hundreds_do_not_fit(plan: Planning) -> None:
    wishes = {**PLAIN, "meal_minutes": 60, "meal_from": 720, "meal_until": 780}
    made = plan(made_session(144, 4, days=4, hours=(540, 961), **wishes))
    assert codes(made)[:3] == ["plan-contradiction", "plan-wish-meal", "plan-wish-hours"]
    assert made.contradictions[-1].values["held"] == "128"


def test_contradiction_names_the_pause_when_two_lengths_do_not_fit_around_it(
    plan: Planning,
) -> None:
    wishes = {**PLAIN, "pause_after": 90, "pause_minutes": 60}
    longer = AssessmentTiming(id="e2", phases=phases(*HOUR))
    people = [candidate("c1"), candidate("c2", ("b2",)), candidate("c3", ("b2",))]
    made = plan(
        made_session(people, 1, lengths=HALF_HOUR, hours=(540, 749), items=[longer], **wishes)
    )
    assert codes(made) == ["plan-contradiction", "plan-wish-pause", "plan-wish-hours"]


def test_contradiction_names_who_is_absent_when_that_leaves_too_little(plan: Planning) -> None:
    away = [
        juror(id_, absences=(Absence(day=day(), start=540, end=700),)) for id_ in ("j1a", "j1b")
    ]
    made = plan(made_session(6, 1, lengths=HALF_HOUR, hours=(540, 780), items=away, **PLAIN))
    found = codes(made)
    assert found[0] == "plan-contradiction"
    assert found.count("plan-wish-absence") == 2
    named = {one.values["juror"] for one in made.contradictions if "juror" in one.values}
    assert named == {"J1a", "J1b"}


def test_contradiction_names_locked_passages_when_they_part_the_day(plan: Planning) -> None:
    locked = passage("c1", 585, lengths=HALF_HOUR, locked=True)
    session = made_session(2, 1, lengths=HALF_HOUR, hours=(540, 640), **PLAIN)
    longer = AssessmentTiming(id="e2", phases=phases(*HOUR))
    both = with_items(session, candidate("c2", ("b2",)), longer)
    found = codes(plan(with_passages(both, locked)))
    assert found == ["plan-contradiction", "plan-wish-locked", "plan-wish-hours"]
