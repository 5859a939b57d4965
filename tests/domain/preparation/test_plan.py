"""From a session being prepared to the plan that goes to one juror."""

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
from msgspec import structs

from jury_desk.domain.canonical import canonical_bytes, digest, parse_json
from jury_desk.domain.document import parsed, plain_of
from jury_desk.domain.preparation.card import Room
from jury_desk.domain.preparation.durations import phases
from jury_desk.domain.preparation.panel import Panel, PlayedPart
from jury_desk.domain.preparation.people import Accommodation, Candidate, HeldBloc, Waiver
from jury_desk.domain.preparation.phase_plan import phase_names
from jury_desk.domain.preparation.plan import session_plan
from jury_desk.domain.preparation.preparation import Item, Preparation, applied, put
from jury_desk.domain.preparation.timetable import AssessmentTiming, PhaseTiming
from jury_desk.domain.session import PlannedPhase, SessionPlan
from jury_desk.domain.sheet import expected_sheets
from tests.contracts.preparing import DAY, example_preparation
from tests.examples import example_grid, example_plan

GRID = example_grid()
START = example_preparation(GRID)


def changed(*items: Item, start: Preparation = START) -> Preparation:
    """The example with items changed."""
    return applied(start, put(start, items))


def candidate(id_: str, **fields: Any) -> Candidate:
    """A candidate of the example, changed."""
    return structs.replace(START.candidates[id_], **fields)


def test_plan_holds_the_jurors_passages_when_made() -> None:
    plan = session_plan(START, GRID, "j1")
    assert (plan.id, plan.label, plan.date) == ("session-1", "Session du 12 juin", DAY)
    assert (plan.grid, plan.grid_digest) == (GRID.id, GRID.digest)
    assert (plan.panel, plan.juror, plan.language, plan.practice) == ("Jury 1", "j1", "fr", False)
    assert [passage.id for passage in plan.passages] == ["p1", "p2"]
    oral, game = plan.passages
    assert (oral.bloc, oral.assessment, oral.candidate, oral.team) == ("b1", "oral", "c2", None)
    assert (game.bloc, game.assessment, game.candidate, game.team) == ("b1", "game", None, "t1")
    assert [(seat.juror, seat.plays) for seat in oral.seats] == [
        ("j1", "client"),
        ("j2", None),
        ("j3", None),
    ]
    assert [(seat.juror, seat.plays) for seat in game.seats] == [("j1", None), ("j2", None)]
    assert plan.teams[0].members == ("c1", "c2", "c3")
    assert [(one.id, one.quality) for one in plan.jurors] == [
        ("j1", "member"),
        ("j2", "president"),
        ("j3", "observer"),
    ]
    assert plan.jurors[1].name == "Sacha Exemple"


def test_passage_begins_for_the_jury_when_the_preparation_ends() -> None:
    oral, game = session_plan(START, GRID, "j1").passages
    assert oral.starts_at.isoformat() == "2026-06-12T09:14:00+02:00"
    assert game.starts_at.isoformat() == "2026-06-12T10:00:00+02:00"


def test_hours_are_those_of_the_session_when_it_is_elsewhere() -> None:
    card = structs.replace(START.card, zone="America/Guadeloupe")
    (first, *_) = session_plan(changed(card), GRID, "j1").passages
    assert first.starts_at.isoformat() == "2026-06-12T09:14:00-04:00"


def test_zone_is_refused_when_nobody_knows_it() -> None:
    with pytest.raises(ValueError, match="zone"):
        session_plan(changed(structs.replace(START.card, zone="Nowhere/Here")), GRID, "j1")


def test_plan_is_for_one_juror_when_others_sit_elsewhere() -> None:
    plan = session_plan(START, GRID, "j3")
    assert [passage.id for passage in plan.passages] == ["p1"]
    assert [one.id for one in plan.candidates] == ["c2"]
    assert plan.teams == ()
    with pytest.raises(KeyError):
        session_plan(START, GRID, "j9")


def test_tied_juror_does_not_sit_when_the_tie_is_found_after_the_planning() -> None:
    since = changed(candidate("c2", tutor="Dominique Exemple"))
    assert session_plan(since, GRID, "j1").passages == ()
    (passage,) = (one for one in session_plan(since, GRID, "j2").passages if one.id == "p1")
    assert [seat.juror for seat in passage.seats] == ["j2", "j3"]


def test_juror_sits_when_the_doubt_about_them_is_lifted() -> None:
    doubted = changed(candidate("c2", tutor="D. Exemple"))
    assert session_plan(doubted, GRID, "j1").passages == ()
    looked_at = ("tutor: D. Exemple",)
    waiver = Waiver(id="w2", juror="j1", candidate="c2", reason="Un homonyme", about=looked_at)
    lifted = session_plan(changed(waiver, start=doubted), GRID, "j1")
    assert [passage.id for passage in lifted.passages] == ["p1", "p2"]


def test_plan_is_empty_when_the_juror_sits_nowhere() -> None:
    plan = session_plan(changed(structs.replace(START.jurors["j1"], id="j4")), GRID, "j4")
    assert (plan.passages, plan.candidates, plan.panel, plan.date) == ((), (), None, DAY)
    assert [one.id for one in plan.jurors] == ["j4"]


def test_passage_is_left_out_when_not_placed() -> None:
    unplaced = structs.replace(START.passages["p2"], day=None, start=None)
    plan = session_plan(changed(unplaced), GRID, "j1")
    assert [passage.id for passage in plan.passages] == ["p1"]
    seated = structs.replace(START.passages["p3"], jurors=("j1",))
    assert "p3" not in {p.id for p in session_plan(changed(seated), GRID, "j1").passages}


@pytest.mark.parametrize(
    "gone", [{"withdrawn": True}, {"held": (HeldBloc(bloc="b1", proof="PV"),)}, {"blocs": ()}]
)
def test_candidate_is_left_out_when_not_examined(gone: dict[str, Any]) -> None:
    plan = session_plan(changed(candidate("c2", **gone)), GRID, "j1")
    assert [passage.id for passage in plan.passages] == ["p2"]
    (team,) = plan.teams
    assert team.members == ("c1", "c3")
    assert team.id != "t1"
    assert team.label == "Équipe 1"
    assert plan.passages[0].team == team.id
    assert {one.id for one in plan.candidates} == {"c1", "c3"}


def test_team_has_one_id_when_made_twice() -> None:
    start = changed(candidate("c2", withdrawn=True))
    assert session_plan(start, GRID, "j1") == session_plan(start, GRID, "j1")


def test_candidate_is_named_when_the_card_has_little() -> None:
    start = changed(
        candidate("c2", birth_name="", first_names=""),
        candidate("c1", usual_name="Leroy", number=""),
    )
    by_id = {one.id: one for one in session_plan(start, GRID, "j1").candidates}
    assert (by_id["c2"].last_name, by_id["c2"].first_name) == ("E-2", "—")
    assert (by_id["c1"].last_name, by_id["c1"].first_name) == ("Leroy", "Camille")
    assert (by_id["c1"].number, by_id["c3"].number) == (None, "E-3")


def test_measures_are_told_when_there_are_several() -> None:
    measures = (Accommodation(measure="Temps majoré"), Accommodation(measure="Un assistant"))
    start = changed(candidate("c2", accommodations=measures))
    by_id = {one.id: one for one in session_plan(start, GRID, "j1").candidates}
    assert by_id["c2"].accommodation == "Temps majoré · Un assistant"
    assert by_id["c1"].accommodation is None


@pytest.mark.parametrize("decision", ["pending", "refused", "granted"])
def test_criterion_is_neutralised_when_the_jury_granted_it(decision: Any) -> None:
    note = structs.replace(START.neutralisations["n1"], decision=decision)
    by_id = {one.id: one for one in session_plan(changed(note), GRID, "j1").candidates}
    assert by_id["c2"].neutralised == (("k4",) if decision == "granted" else ())
    assert by_id["c1"].neutralised == ()


def test_nothing_private_is_in_the_plan_when_it_leaves() -> None:
    start = changed(
        candidate(
            "c2",
            birth_place="Bourg-en-Bresse",
            email="yanis@example.org",
            company="Entreprise secrète",
            mentor="Le mentor",
            trainers=("La formatrice",),
        )
    )
    told = canonical_bytes(session_plan(start, GRID, "j1")).decode()
    for private in (
        *("Alix Tuteur", "1999", "Bourg", "example.org", "secrète", "mentor", "formatrice"),
        *("Avis motivé", "opinion", "PV 2025", "Homonyme"),
    ):
        assert private not in told


def test_room_names_its_place_when_it_is_another_one() -> None:
    card = structs.replace(START.card, place="Paris")
    start = changed(card, Room(id="r1", label="B104", place="Paris"))
    rooms = [passage.room for passage in session_plan(start, GRID, "j1").passages]
    assert rooms == ["B104", "B105, Lyon"]
    nowhere = structs.replace(START.passages["p1"], room=None)
    assert session_plan(changed(nowhere), GRID, "j3").passages[0].room is None


def test_panels_are_named_when_the_juror_sits_in_two() -> None:
    other = Panel(
        id="jury-2",
        label="Jury 2",
        members=("j1", "j2"),
        president="j1",
        parts=(PlayedPart(assessment="game", juror="j2", plays="partenaire"),),
    )
    start = changed(other, structs.replace(START.passages["p2"], panel="jury-2"))
    plan = session_plan(start, GRID, "j2")
    assert plan.panel == "Jury 1 · Jury 2"
    assert [seat.plays for seat in plan.passages[1].seats] == [None, "partenaire"]
    assert [(one.id, one.quality) for one in plan.jurors][:2] == [
        ("j1", "president"),
        ("j2", "president"),
    ]
    assert session_plan(start, GRID, "j3").jurors[0].quality == "member"


def test_plan_reads_back_the_same_when_it_travels() -> None:
    plan = session_plan(START, GRID, "j1")
    assert parsed(SessionPlan, parse_json(canonical_bytes(plan))) == plan
    assert expected_sheets(plan, "j1")


def test_plan_has_the_digest_it_had_when_nothing_is_neutralised() -> None:
    plan = example_plan(GRID)
    assert "neutralised" not in plain_of(plan)["candidates"][0]
    assert digest(plan) == "bf3c8b17aaafafc588ae2fd41b684b40c2be6c3825e8fad68def3bbc304ca0a3"


def test_plan_is_dated_by_its_first_passage_when_the_session_is_longer() -> None:
    days = (DAY - dt.timedelta(days=1), DAY)
    start = replace(START, card=structs.replace(START.card, days=days))
    assert session_plan(start, GRID, "j1").date == DAY


TEAM = AssessmentTiming(
    id="game",
    subject="team",
    phases=(
        PhaseTiming(kind="presentation", minutes=30, label="Soutenance", part="team"),
        PhaseTiming(kind="deliberation", minutes=10),
    ),
    each_minutes=5,
    each_label="Questions à chacun",
    each_language="en",
)


def with_lengths(passage: str, timing: AssessmentTiming) -> Preparation:
    """The example with that timing, and the passage as long as it asks."""
    start = changed(timing)
    held = start.passages[passage]
    lengths = phases(start, GRID, timing, held.subject)
    return changed(structs.replace(held, phases=lengths), start=start)


def test_phases_travel_with_extra_time_when_the_candidate_has_some() -> None:
    (oral, _) = session_plan(START, GRID, "j1").passages
    assert [(phase.kind, phase.minutes) for phase in oral.phases] == [
        ("preparation", 14),
        ("presentation", 27),
    ]


def test_phases_have_names_and_languages_when_several_are_of_a_kind() -> None:
    timing = AssessmentTiming(
        id="oral",
        phases=(
            PhaseTiming(kind="roleplay", minutes=12, label="Découverte"),
            PhaseTiming(kind="roleplay", minutes=9, label="Négociation", language="en"),
            PhaseTiming(kind="deliberation", minutes=5),
        ),
    )
    (oral, *_) = session_plan(with_lengths("p1", timing), GRID, "j1").passages
    assert oral.phases == (
        PlannedPhase(kind="roleplay", minutes=16, label="Découverte"),
        PlannedPhase(kind="roleplay", minutes=12, label="Négociation", language="en"),
        PlannedPhase(kind="deliberation", minutes=5),
    )


def test_phases_keep_their_lengths_when_the_timing_changed_after_the_planning() -> None:
    longer = AssessmentTiming(
        id="oral", phases=(PhaseTiming(kind="presentation", minutes=60, label="Exposé"),)
    )
    (oral, *_) = session_plan(changed(longer), GRID, "j1").passages
    assert oral.phases == (
        PlannedPhase(kind="preparation", minutes=14),
        PlannedPhase(kind="presentation", minutes=27, label="Exposé"),
    )


def test_each_member_has_a_phase_when_a_team_is_questioned_one_by_one() -> None:
    (_, game) = session_plan(with_lengths("p2", TEAM), GRID, "j1").passages
    each: dict[str, Any] = {
        "kind": "questions", "label": "Questions à chacun", "language": "en", "part": "own"
    }  # fmt: skip
    assert game.phases == (
        PlannedPhase(kind="presentation", minutes=40, label="Soutenance", part="team"),
        PlannedPhase(minutes=5, member="c1", **each),
        PlannedPhase(minutes=7, member="c2", **each),
        PlannedPhase(minutes=5, member="c3", **each),
        PlannedPhase(kind="deliberation", minutes=10),
    )


def test_member_has_no_phase_when_not_examined() -> None:
    start = with_lengths("p2", TEAM)
    gone = changed(structs.replace(start.candidates["c2"], withdrawn=True), start=start)
    (game,) = session_plan(gone, GRID, "j1").passages
    assert [phase.member for phase in game.phases] == [None, "c1", "c3", None]


def test_plan_says_nothing_of_phases_when_the_timetable_has_none() -> None:
    (_, game) = session_plan(START, GRID, "j1").passages
    assert game.phases == ()
    assert "phases" not in plain_of(game)


def test_brief_travels_to_the_panel_when_a_part_has_one() -> None:
    part = PlayedPart(assessment="oral", juror="j1", plays="client", brief="Budget : 180 000 €.")
    told = changed(structs.replace(START.panels["jury-1"], parts=(part,)))
    for juror in ("j1", "j2"):
        (oral, *_) = session_plan(told, GRID, juror).passages
        assert [(seat.juror, seat.brief) for seat in oral.seats] == [
            ("j1", "Budget : 180 000 €."),
            ("j2", ""),
            ("j3", ""),
        ]
    bare = session_plan(START, GRID, "j1").passages[0]
    assert "brief" not in plain_of(bare.seats[0])


def test_timing_and_part_are_read_when_they_were_stored_before_names_and_briefs() -> None:
    timing = parsed(
        AssessmentTiming,
        {"id": "game", "subject": "team", "phases": [{"kind": "questions", "minutes": 5}]},
    )
    assert timing.phases == (PhaseTiming(kind="questions", minutes=5),)
    assert (timing.each_label, timing.each_language) == (None, None)
    part = parsed(PlayedPart, {"assessment": "oral", "juror": "j1", "plays": "client"})
    assert part.brief == ""


def test_names_of_phases_are_told_when_the_passage_stands_in_the_timetable() -> None:
    start = with_lengths("p2", TEAM)
    assert phase_names(start, start.passages["p2"]) == ("Soutenance", "Questions à chacun", None)
    assert phase_names(START, START.passages["p1"]) == (None, None)
