"""A later dossier changes the plan; what is recorded is never lost from it."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from jury_desk.domain.canonical import text_digest
from jury_desk.domain.day.acts import PassageAdded
from jury_desk.domain.day.plan import plan_of_day
from jury_desk.domain.day.state import DayState, Given, Note, Paper
from jury_desk.domain.session import Candidate, Passage, Seat, SessionPlan, Team
from jury_desk.domain.sheet import SheetRef, expected_sheets
from jury_desk.domain.travel.plan_change import PlanChanges, changed_plan, passages_at_work
from tests.examples import example_grid, example_plan

GRID = example_grid()
PLAN = example_plan(GRID)
ORAL, GAME = PLAN.passages
DAY = ORAL.starts_at
NAMES = ("c1", "c2", "c3", "c4")
WHY = text_digest("Convoqué une seconde fois")


def passages_of(plan: SessionPlan) -> dict[str, Passage]:
    return {one.id: one for one in plan.passages}


def with_passages(*passages: Passage) -> SessionPlan:
    return structs.replace(PLAN, passages=passages)


# --- example by example ---------------------------------------------------------------------------


def test_passage_takes_hour_room_and_seats_when_something_is_recorded_on_it() -> None:
    later = structs.replace(
        ORAL,
        starts_at=DAY + dt.timedelta(hours=3),
        room="C201",
        seats=(Seat(juror="j1", plays="client"),),
    )
    found = changed_plan(PLAN, with_passages(later, GAME), {"p1"})
    assert passages_of(found.plan)["p1"] == later
    (moved,) = found.changes.moved
    assert (moved.before, moved.after, moved.subject) == (ORAL, later, "BENALI Yanis")
    (people,) = found.changes.people
    assert people.seats
    assert not people.told
    assert [one.id for one in found.plan.passages] == ["p2", "p1"]


def test_candidate_stays_when_a_dossier_gives_a_passage_at_work_to_another() -> None:
    other = structs.replace(ORAL, candidate="c3", room="C201")
    found = changed_plan(PLAN, with_passages(other, GAME), {"p1"})
    assert passages_of(found.plan)["p1"] == ORAL
    (kept,) = found.changes.kept
    assert (kept.subject, kept.wanted, kept.wanted_subject) == ("BENALI Yanis", other, "PETIT Zoé")
    free = changed_plan(PLAN, with_passages(other, GAME), ())
    assert passages_of(free.plan)["p1"] == other
    (people,) = free.changes.people
    assert (people.before, people.after, people.told) == ("BENALI Yanis", "PETIT Zoé", True)


def test_dropped_passage_goes_only_when_nothing_is_recorded_on_it() -> None:
    new = structs.replace(with_passages(GAME), candidates=PLAN.candidates)
    assert [one.passage for one in changed_plan(PLAN, new, ()).changes.removed] == [ORAL]
    found = changed_plan(PLAN, new, {"p1"})
    assert found.changes.removed == ()
    (kept,) = found.changes.kept
    assert (kept.passage, kept.wanted) == (ORAL, None)


def test_people_come_back_when_only_a_kept_passage_needs_them() -> None:
    alone = structs.replace(ORAL, id="p9", candidate="c3", seats=(Seat(juror="j1"),))
    new = structs.replace(
        PLAN,
        candidates=PLAN.candidates[2:],
        teams=(),
        jurors=PLAN.jurors[:1],
        passages=(alone,),
    )
    plan = changed_plan(PLAN, new, {"p1"}).plan
    assert {one.id for one in plan.candidates} == {"c2", "c3"}
    assert {one.id for one in plan.jurors} == {"j1", "j2"}
    assert plan.teams == ()


def test_team_keeps_its_members_when_another_of_its_id_comes() -> None:
    larger = structs.replace(PLAN.teams[0], members=("c1", "c2", "c3", "c4"))
    newcomer = Candidate(id="c4", last_name="Roux", first_name="Léa")
    again = structs.replace(GAME, id="p7", starts_at=DAY + dt.timedelta(hours=5))
    new = structs.replace(
        PLAN,
        candidates=(*PLAN.candidates, newcomer),
        teams=(larger,),
        passages=(ORAL, GAME, again),
    )
    found = changed_plan(PLAN, new, {"p2"})
    sheets = {(one.passage, one.subject) for one in expected_sheets(found.plan, "j1")}
    assert {who for where, who in sheets if where == "p2"} == {"c1", "c2", "c3"}
    assert {who for where, who in sheets if where == "p7"} == {"c1", "c2", "c3", "c4"}
    assert changed_plan(found.plan, new, {"p2"}).plan == found.plan


def test_passage_added_on_the_spot_stands_when_the_plan_then_knows_it_too() -> None:
    spot = structs.replace(ORAL, id="p5", candidate="c3", room=None)
    act = PassageAdded(passage=spot, reason=WHY)
    planned = structs.replace(spot, candidate="c1", room="D1")
    new = with_passages(ORAL, GAME, planned)
    found = changed_plan(PLAN, new, {"p5"}, (act,))
    whole = plan_of_day(found.plan, DayState(added=(act,)))
    assert passages_of(whole)["p5"] == spot
    assert found.changes == PlanChanges()


def test_told_data_of_a_candidate_are_new_when_a_dossier_corrects_them() -> None:
    corrected = structs.replace(PLAN.candidates[1], number="12", neutralised_=("k1",))
    new = structs.replace(PLAN, candidates=(PLAN.candidates[0], corrected, PLAN.candidates[2]))
    found = changed_plan(PLAN, new, {"p1", "p2"})
    assert found.plan == new
    assert [(one.passage.id, one.seats, one.told) for one in found.changes.people] == [
        ("p1", False, True),
        ("p2", False, True),
    ]


def test_other_assessment_comes_as_another_passage_when_nothing_is_recorded() -> None:
    other = structs.replace(ORAL, assessment="game")
    found = changed_plan(PLAN, with_passages(other, GAME), ())
    assert [one.passage for one in found.changes.added] == [other]
    assert [one.passage for one in found.changes.removed] == [ORAL]


@pytest.mark.parametrize("what", ["id", "juror", "grid_digest"])
def test_plan_is_refused_when_it_is_of_another_session_juror_or_grid(what: str) -> None:
    other = {"id": "session-2", "juror": "j2", "grid_digest": "0" * 64}
    with pytest.raises(ValueError, match="another"):
        changed_plan(PLAN, structs.replace(PLAN, **{what: other[what]}), ())


def test_passage_is_at_work_when_the_day_names_it_anywhere() -> None:
    moment = None
    state = DayState(
        times={"a": None},  # type: ignore[dict-item]
        notes={"n": Note("n", "b", moment, None, "0" * 64)},  # type: ignore[arg-type]
        given=(Given("c", None, None, WHY),),
        papers=(Paper("d", None, "fault", None),),
    )
    assert passages_at_work(state, {"e"}, {"f": "x"}) == {"a", "b", "c", "d", "e", "f"}


# --- any plan -------------------------------------------------------------------------------------


@st.composite
def plans(draw: st.DrawFn) -> SessionPlan:
    """A plan of juror j1: up to five passages of candidates or teams, ids that recur."""
    teams = tuple(
        Team(id=name, label=name.upper(), members=tuple(draw(_members)))
        for name in draw(st.lists(st.sampled_from(["t1", "t2"]), unique=True))
    )
    subjects = [*NAMES, *(team.id for team in teams)]
    passages = []
    for name in draw(st.lists(st.sampled_from(["p1", "p2", "p3", "p4"]), unique=True)):
        who = draw(st.sampled_from(subjects))
        passages.append(
            Passage(
                id=name,
                starts_at=DAY + dt.timedelta(minutes=draw(st.integers(0, 5))),
                room=draw(st.sampled_from([None, "A", "B"])),
                bloc="b1",
                assessment=draw(st.sampled_from(["oral", "game"])),
                candidate=who if who in NAMES else None,
                team=None if who in NAMES else who,
                seats=draw(_SEATS),
            )
        )
    used = {member for team in teams for member in team.members}
    used |= {one.candidate for one in passages if one.candidate}
    candidates = tuple(
        Candidate(id=name, last_name=draw(_LAST), first_name="Zoé") for name in sorted(used)
    )
    return structs.replace(PLAN, candidates=candidates, teams=teams, passages=tuple(passages))


_members = st.lists(st.sampled_from(NAMES), min_size=1, max_size=3, unique=True)
_LAST = st.sampled_from(["Roux", "Petit"])
_SEATS = st.sampled_from([(Seat(juror="j1"),), (Seat(juror="j2"), Seat(juror="j1")),
                          (Seat(juror="j2"),)])  # fmt: skip


@st.composite
def spots(draw: st.DrawFn, plan: SessionPlan) -> tuple[PassageAdded, ...]:
    """Up to two passages added on the spot: of whom the plan knows, or of somebody new."""
    added = []
    known = [one.id for one in plan.candidates] + [team.id for team in plan.teams]
    for name in draw(st.lists(st.sampled_from(["p3", "p8"]), unique=True)):
        if any(one.id == name for one in plan.passages):
            continue
        fresh = Candidate(id=f"new-{name}", last_name="Neuf", first_name="Ali")
        who = draw(st.sampled_from([*known, fresh.id]))
        team = who if any(one.id == who for one in plan.teams) else None
        passage = Passage(
            id=name,
            starts_at=DAY,
            bloc="b1",
            assessment="oral",
            candidate=None if team else who,
            team=team,
            seats=(Seat(juror="j1"),),
        )
        people = (fresh,) if who == fresh.id else ()
        added.append(PassageAdded(passage=passage, candidates=people, reason=WHY))
    return tuple(added)


def sheets_of(plan: SessionPlan, state: DayState) -> set[SheetRef]:
    return set(expected_sheets(plan_of_day(plan, state), plan.juror))


def other_than_kept(changes: PlanChanges) -> tuple[tuple[object, ...], ...]:
    return changes.added, changes.moved, changes.removed, changes.people


@given(st.data())
def test_what_is_recorded_is_expected_still_whatever_the_new_plan(data: st.DataObject) -> None:
    before, new = data.draw(plans()), data.draw(plans())
    state = DayState(added=data.draw(spots(before)))
    known = sheets_of(before, state)
    recorded = {sheet for sheet in known if data.draw(st.booleans())}
    at_work = {sheet.passage for sheet in recorded}
    found = changed_plan(before, new, at_work, state.added)
    there = sheets_of(found.plan, state)
    assert recorded <= there
    # What nothing holds back is as the secretariat wants it.
    spot = {act.passage.id for act in state.added}
    free = {sheet for sheet in sheets_of(new, DayState()) if sheet.passage not in spot | at_work}
    assert free <= there
    assert {sheet for sheet in there if sheet.passage not in spot | at_work} == free
    # The same dossier again changes nothing.
    again = changed_plan(found.plan, new, at_work, state.added)
    assert again.plan == found.plan
    assert other_than_kept(again.changes) == ((), (), (), ())


@given(plans())
def test_nothing_changes_when_the_plan_is_the_same(plan: SessionPlan) -> None:
    at_work = {one.id for one in plan.passages}
    found = changed_plan(plan, plan, at_work)
    assert found.changes == PlanChanges()
    assert set(found.plan.passages) == set(plan.passages)
