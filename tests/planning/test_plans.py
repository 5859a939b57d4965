"""Timetables of small sessions, where what is best is known."""

import pytest

from jury_desk.domain.preparation import durations
from jury_desk.domain.preparation.card import Room
from jury_desk.domain.preparation.panel import CompositionProfile
from jury_desk.domain.preparation.people import Absence, DeclaredTie, Team
from jury_desk.domain.preparation.ports import Plan
from jury_desk.domain.preparation.timetable import AssessmentTiming, PlannedPassage
from jury_desk.errors import PlanningError
from jury_desk.planning import CpSatPlanner
from tests.planning.conftest import Planning
from tests.planning.made_timetable import (
    Lengths,
    candidate,
    day,
    juror,
    made_grid,
    made_session,
    panel,
    passage,
    phases,
    with_items,
    with_passages,
)

LONG: Lengths = (("presentation", 60),)
PREPARED: Lengths = (("preparation", 30), ("presentation", 30))


def starts(made: Plan) -> list[int]:
    return sorted(one.start for one in made.passages if one.start is not None)


def by_subject(made: Plan) -> dict[str, PlannedPassage]:
    return {one.subject: one for one in made.passages}


def ends(made: Plan) -> int:
    return max((one.start or 0) + one.minutes for one in made.passages)


def test_plan_packs_a_panels_day_when_nothing_hinders(plan: Planning) -> None:
    made = plan(made_session(4, 1, meal_minutes=0))
    assert made.best
    assert starts(made) == [540, 585, 630, 675]
    assert {one.jurors for one in made.passages} == {("j1a", "j1b", "j1c")}


def test_plan_keeps_a_meal_free_when_passages_fill_the_day(plan: Planning) -> None:
    made = plan(made_session(6, 1, lengths=LONG, between=0, pause_after=0))
    assert made.best
    before = [start for start in starts(made) if start + 60 <= 13 * 60]
    assert len(before) in (3, 4)
    assert ends(made) == 540 + 6 * 60 + 60


def test_plan_pauses_when_a_panel_would_work_too_long(plan: Planning) -> None:
    made = plan(
        made_session(
            4, 1, lengths=LONG, between=0, pause_after=120, pause_minutes=20, meal_minutes=0
        )
    )
    assert made.best
    assert ends(made) == 540 + 4 * 60 + 20


def test_plan_lets_a_candidate_prepare_while_the_panel_hears_when_wished(plan: Planning) -> None:
    beside = plan(made_session(3, 1, lengths=PREPARED, between=0, meal_minutes=0))
    assert starts(beside) == [540, 570, 600]
    after = plan(
        made_session(3, 1, lengths=PREPARED, between=0, meal_minutes=0, overlap_preparation=False)
    )
    assert starts(after) == [540, 600, 660]


def test_plan_lengthens_a_passage_when_the_candidate_has_extra_time(plan: Planning) -> None:
    people = [candidate("c1", extra="1/3"), candidate("c2")]
    made = plan(made_session(people, 1, meal_minutes=0))
    given = by_subject(made)["c1"]
    assert [phase.minutes for phase in given.phases] == [27, 14, 10]
    assert made.best


def test_plan_keeps_a_team_together_when_it_is_examined_as_one(plan: Planning) -> None:
    people = [candidate(f"c{number}", ("b1", "b2")) for number in (1, 2, 3)]
    timing = AssessmentTiming(
        id="e2", subject="team", phases=phases(("presentation", 30)), each_minutes=5
    )
    made = plan(
        made_session(
            people,
            2,
            assessments=2,
            items=[Team(id="t1", label="Team", members=("c1", "c2", "c3")), timing],
        )
    )
    team = by_subject(made)["t1"]
    assert team.minutes == 45
    assert len(made.passages) == 4
    for one in made.passages:
        if one is not team:
            apart = (one.start or 0) >= (team.start or 0) + 45 + 30
            assert apart or (team.start or 0) >= (one.start or 0) + 30 + 30


def test_plan_gives_another_panel_when_a_tie_leaves_no_quorum(plan: Planning) -> None:
    ties = [juror(id_, ties=(DeclaredTie(candidate="c1"),)) for id_ in ("j1a", "j1b")]
    made = plan(made_session(4, 2, items=ties))
    assert by_subject(made)["c1"].panel == "p2"


def test_plan_seats_those_who_may_when_one_member_is_tied(plan: Planning) -> None:
    tied = juror("j1a", ties=(DeclaredTie(candidate="c1"),))
    made = plan(made_session(2, 1, items=[tied]))
    assert by_subject(made)["c1"].jurors == ("j1b", "j1c")
    assert by_subject(made)["c2"].jurors == ("j1a", "j1b", "j1c")


def test_plan_waits_for_a_juror_when_the_quorum_needs_them(plan: Planning) -> None:
    away = [juror(id_, absences=(Absence(day=day(), start=0, end=660),)) for id_ in ("j1a", "j1b")]
    made = plan(made_session(3, 1, items=away, meal_minutes=0))
    assert starts(made)[0] == 660


def test_plan_takes_a_locked_passage_as_it_is_when_others_are_placed(plan: Planning) -> None:
    locked = passage("c2", 600, locked=True)
    made = plan(with_passages(made_session(3, 1, meal_minutes=0), locked))
    held = by_subject(made)["c2"]
    assert (held.start, held.panel, held.room, held.locked) == (600, "p1", "r1", True)
    assert made.best


def test_plan_shares_a_room_when_two_panels_have_one(plan: Planning) -> None:
    made = plan(made_session(4, 2, rooms=1, meal_minutes=0))
    assert {one.room for one in made.passages} == {"r1"}
    assert {one.panel for one in made.passages} == {"p1", "p2"} or made.best


def test_plan_uses_the_assessments_rooms_when_it_names_some(plan: Planning) -> None:
    session = made_session(3, 2, rooms=3)
    only = AssessmentTiming(id="e1", phases=session.timings["e1"].phases, rooms=("r3",))
    made = plan(with_items(session, only))
    assert {one.room for one in made.passages} == {"r3"}


def test_plan_gives_each_panel_its_own_room_when_there_are_enough(plan: Planning) -> None:
    made = plan(made_session(6, 3))
    rooms = {(one.panel, one.room) for one in made.passages}
    assert len(rooms) == len({room for _, room in rooms}) == len({p for p, _ in rooms})


def test_plan_never_seats_a_juror_twice_when_panels_share_one(plan: Planning) -> None:
    panels = [panel(1, ("a", "b", "c")), panel(2, ("a", "d", "e"))]
    made = plan(made_session(6, panels, meal_minutes=60, hours=(540, 1080)))
    assert len(made.passages) == 6


def test_plan_evens_the_panels_load_when_one_would_hear_more(plan: Planning) -> None:
    made = plan(made_session(6, 2, hours=(540, 1080)))
    counts = [sum(one.panel == name for one in made.passages) for name in ("p1", "p2")]
    assert counts == [3, 3]
    assert made.best


def test_plan_spreads_a_candidates_passages_when_one_a_day_is_asked(plan: Planning) -> None:
    made = plan(made_session(2, 1, assessments=2, days=2, passages_a_day=1))
    for person in ("c1", "c2"):
        days = [one.day for one in made.passages if one.subject == person]
        assert sorted(filter(None, days)) == [day(0), day(1)]


def test_plan_keeps_assessments_to_their_panels_when_these_say_so(plan: Planning) -> None:
    panels = [panel(1, assessments=("e1",)), panel(2, assessments=("e2",))]
    made = plan(made_session(3, panels, assessments=2))
    assert {(one.assessment, one.panel) for one in made.passages} == {("e1", "p1"), ("e2", "p2")}


def test_plan_begins_at_multiples_of_the_step_when_lengths_are_odd(plan: Planning) -> None:
    made = plan(made_session(3, 1, lengths=(("presentation", 37),), step=15, meal_minutes=0))
    assert starts(made) == [540, 585, 630]


def test_plan_leaves_out_who_withdrew_when_others_are_planned(plan: Planning) -> None:
    people = [candidate("c1"), candidate("c2", withdrawn=True)]
    made = plan(made_session(people, 1))
    assert [one.subject for one in made.passages] == ["c1"]


def test_plan_tells_each_better_one_when_it_searches(plan: Planning) -> None:
    told: list[int] = []
    made = plan(
        made_session(8, 2, assessments=2), found=lambda one: told.append(one.cost), seconds=3
    )
    assert told == sorted(told, reverse=True)
    assert told[-1] == made.cost


def test_plan_keeps_the_best_so_far_when_cancelled(plan: Planning) -> None:
    told: list[Plan] = []
    made = plan(
        made_session(40, 3, assessments=2, days=4),
        found=told.append,
        cancelled=lambda: bool(told),
        seconds=60,
    )
    assert made.passages == told[-1].passages
    assert not made.best


def test_plan_is_the_same_when_made_twice(plan: Planning) -> None:
    session = made_session(5, 1)
    assert plan(session).passages == plan(session).passages


def test_plan_has_nothing_to_do_when_nobody_is_examined() -> None:
    made = CpSatPlanner().plan(
        made_session(0, 1),
        made_grid(),
        (),
        keep=False,
        found=lambda _: None,
        cancelled=lambda: False,
        seconds=5,
    )
    assert made == Plan((), best=True)


def test_plan_fails_when_cancelled_before_anything_was_found() -> None:
    session = made_session(30, 2, days=2)
    grid = made_grid()
    with pytest.raises(PlanningError):
        CpSatPlanner().plan(
            session,
            grid,
            durations.passages(session, grid).passages,
            keep=False,
            found=lambda _: None,
            cancelled=lambda: True,
            seconds=5,
        )


def test_plan_holds_when_the_composition_asks_for_more_than_a_quorum(plan: Planning) -> None:
    profile = CompositionProfile(
        id="standard", label="Standard", president=False, declaration=False, quorum=3
    )
    away = juror("j1a", absences=(Absence(day=day(), start=0, end=720),))
    made = plan(made_session(3, 1, items=[profile, away], meal_minutes=0))
    assert starts(made)[0] >= 720
    assert all(len(one.jurors) == 3 for one in made.passages)


def test_plan_uses_a_second_room_when_two_jurors_panels_meet_at_once(plan: Planning) -> None:
    session = made_session(4, 2, rooms=1, hours=(540, 720), meal_minutes=0, between=0)
    made = plan(with_items(session, Room(id="r9", label="Room 9")))
    assert len(made.passages) == 4


def test_plan_goes_on_the_next_day_when_one_is_full(plan: Planning) -> None:
    made = plan(made_session(12, 1, days=2, hours=(540, 900)), seconds=2)
    assert {one.day for one in made.passages} == {day(0), day(1)}
