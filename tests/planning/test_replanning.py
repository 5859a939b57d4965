"""Planning again after a change moves as little as possible."""

from jury_desk.domain.preparation.people import Absence
from jury_desk.domain.preparation.ports import Plan
from jury_desk.domain.preparation.preparation import Preparation
from tests.planning.conftest import Planning
from tests.planning.made_timetable import (
    candidate,
    day,
    juror,
    made_session,
    passage,
    with_items,
    with_passages,
)
from tests.planning.proof import faults


def planned(plan: Planning, session: Preparation) -> tuple[Preparation, Plan]:
    made = plan(session)
    return with_passages(session, *made.passages), made


def moved(before: Plan, after: Plan) -> set[str]:
    def place(made: Plan) -> dict[str, tuple[object, ...]]:
        return {one.id: (one.day, one.start, one.panel, one.room) for one in made.passages}

    old, new = place(before), place(after)
    return {id_ for id_, where in old.items() if new.get(id_) != where}


def test_replanning_moves_nothing_when_nothing_changed(plan: Planning) -> None:
    session, before = planned(plan, made_session(6, 2))
    again = plan(session, keep=True)
    assert not moved(before, again)
    assert (again.moved, again.cost, again.best) == (0, 0, True)


def test_replanning_moves_only_who_must_when_a_panel_loses_its_quorum(plan: Planning) -> None:
    session, before = planned(plan, made_session(6, 2))
    away = [juror(id_, absences=(Absence(day=day()),)) for id_ in ("j2a", "j2b")]
    after = plan(with_items(session, *away), keep=True)
    assert moved(before, after) == {one.id for one in before.passages if one.panel == "p2"}
    assert after.moved == 3
    assert {one.panel for one in after.passages} == {"p1"}


def test_replanning_moves_nobody_when_those_who_stay_may_decide(plan: Planning) -> None:
    session, before = planned(plan, made_session(6, 2))
    ill = juror("j2a", absences=(Absence(day=day()),))
    after = plan(with_items(session, ill), keep=True)
    assert not moved(before, after)
    seats = {one.jurors for one in after.passages if one.panel == "p2"}
    assert seats == {("j2b", "j2c")}


def test_replanning_takes_the_nearest_place_when_a_passage_must_move(plan: Planning) -> None:
    session = made_session(3, 1, meal_minutes=0)
    ill = [juror(id_, absences=(Absence(day=day(), start=585, end=625),)) for id_ in ("j1a", "j1b")]
    stood = [passage("c1", 540), passage("c2", 585), passage("c3", 900)]
    after = plan(with_passages(with_items(session, *ill), *stood), keep=True)
    places = {one.subject: one.start for one in after.passages}
    assert places == {"c1": 540, "c2": 625, "c3": 900}
    assert (after.moved, after.cost, after.best) == (1, 100_040, True)


def test_replanning_adds_a_late_candidate_when_others_stay(plan: Planning) -> None:
    session, before = planned(plan, made_session(5, 2))
    after = plan(with_items(session, candidate("late")), keep=True)
    assert not moved(before, after)
    assert len(after.passages) == 6


def test_replanning_moves_one_of_two_when_they_clash(plan: Planning) -> None:
    session = made_session(2, 1, meal_minutes=0)
    after = plan(with_passages(session, passage("c1", 600), passage("c2", 620)), keep=True)
    assert after.moved == 1


def test_replanning_leaves_locked_ones_when_the_others_must_move(plan: Planning) -> None:
    session = made_session(2, 1, meal_minutes=0)
    stood = (passage("c1", 600, locked=True), passage("c2", 610))
    after = plan(with_passages(session, *stood), keep=True)
    places = {one.subject: one.start for one in after.passages}
    assert places == {"c1": 600, "c2": 645}


def test_replanning_keeps_a_place_off_the_step_when_it_holds(plan: Planning) -> None:
    session = with_passages(made_session(1, 1, step=15), passage("c1", 551, locked=True))
    free = with_passages(session, passage("c1", 551))
    after = plan(session, keep=True)
    assert after.passages[0].start == 551
    assert faults(free, (passage("c1", 551),)) == ["e1-c1 begins off the step"]


def test_replanning_makes_room_when_longer_passages_no_longer_fit(plan: Planning) -> None:
    session, before = planned(plan, made_session(4, 1, meal_minutes=0))
    longer = candidate("c1", extra="1/3")
    after = plan(with_items(session, longer), keep=True)
    assert 1 <= after.moved <= 3
    assert len(moved(before, after)) == after.moved
