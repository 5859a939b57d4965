"""Somebody appears whom the plan did not foresee."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_desk.domain.day.acts import PassageAdded
from jury_desk.errors import DayError, DiskFullError
from jury_desk.services.unforeseen_added import (
    LONGEST_NAME,
    Added,
    Newcomer,
    NewTeam,
    add_passage,
    jurors_beside,
    one_line,
)
from tests.services.unforeseen import NINE, JurorAtWork

LATE = Newcomer("Diallo", "Aïssatou")
WHY = "Absente de la liste, présente à 11 h"


def added(who: Newcomer | NewTeam | str = LATE, assessment: str = "oral") -> Added:
    return Added(who, assessment, WHY)


def refusal(at_work: JurorAtWork, wanted: Added) -> str:
    before = at_work.entries()
    with pytest.raises(DayError) as caught:
        add_passage(at_work.log, at_work.grid, wanted)
    assert at_work.entries() == before
    return caught.value.details["reason"]


def test_late_candidate_can_be_marked_at_once_when_added_on_the_spot() -> None:
    at_work = JurorAtWork()
    name = add_passage(
        at_work.log, at_work.grid, replace(added(), starts_at=NINE + dt.timedelta(hours=2))
    )
    passage = at_work.passage(name)
    assert passage.starts_at == NINE + dt.timedelta(hours=2)
    who = at_work.day.plan.candidate(passage.candidate or "")
    assert (who.name, who.number) == ("DIALLO Aïssatou", None)
    sheet = at_work.sheet(name, who.id)
    sheet.set_level("k1", "acquis")
    again = at_work.reopened()
    assert again.marks(name, who.id)["k1"].level == "acquis"
    assert [one.ref.passage for one in again.day.sheets][-1] == name
    act = again.log.state.added[0]
    assert isinstance(act, PassageAdded)
    assert again.log.text(act.reason) == WHY


def test_practical_measure_is_kept_when_somebody_is_added_with_one() -> None:
    at_work = JurorAtWork()
    who = Newcomer("Garnier", "Hugo", "", " Temps majoré  d’un tiers ")
    name = add_passage(at_work.log, at_work.grid, replace(added(), who=who))
    again = at_work.reopened()
    candidate = again.day.plan.candidate(again.passage(name).candidate or "")
    assert candidate.accommodation == "Temps majoré d’un tiers"
    long = replace(who, last_name="Autre", accommodation="x" * (LONGEST_NAME + 1))
    assert refusal(at_work, replace(added(), who=long)) == "unforeseen-name-long"


def test_added_passage_takes_hour_phases_parts_and_room_when_others_have_them() -> None:
    at_work = JurorAtWork()
    name = add_passage(at_work.log, at_work.grid, replace(added(), jurors=("j2",)))
    passage = at_work.passage(name)
    assert [phase.minutes for phase in passage.phases] == [30, 10]
    assert [(seat.juror, seat.plays) for seat in passage.seats] == [("j1", "client"), ("j2", None)]
    assert passage.room == "B104"
    assert passage.starts_at.second == 0
    assert abs(passage.starts_at - NINE) < dt.timedelta(minutes=2)


def test_team_is_added_with_a_turn_for_each_member_when_teams_have_turns() -> None:
    at_work = JurorAtWork()
    team = NewTeam("Équipe 7", ("c1", Newcomer("Garnier", "Hugo"), LATE))
    name = add_passage(at_work.log, at_work.grid, added(team, "game"))
    passage = at_work.passage(name)
    made = at_work.day.plan.team(passage.team or "")
    assert (made.label, made.members[0], len(made.members)) == ("Équipe 7", "c1", 3)
    turns = [phase for phase in passage.phases if phase.member is not None]
    assert [(phase.member, phase.minutes) for phase in turns] == [(m, 5) for m in made.members]
    assert len([one for one in at_work.day.sheets if one.ref.passage == name]) == 3


@pytest.mark.parametrize("who", ["c3", "t1"])
def test_known_candidate_or_team_passes_once_more_when_chosen(who: str) -> None:
    at_work = JurorAtWork()
    people = len(at_work.day.plan.candidates)
    name = add_passage(at_work.log, at_work.grid, added(who, "game"))
    passage = at_work.passage(name)
    assert who in (passage.candidate, passage.team)
    assert len(at_work.day.plan.candidates) == people


def test_phases_are_their_own_when_a_candidate_passes_the_same_assessment_again() -> None:
    at_work = JurorAtWork()
    name = add_passage(at_work.log, at_work.grid, added("c3"))
    assert at_work.passage(name).phases == at_work.passage("p4").phases


def test_two_laptops_give_other_ids_when_they_add_the_same_person() -> None:
    one, other = JurorAtWork(), JurorAtWork()
    names = [add_passage(each.log, each.grid, added()) for each in (one, other)]
    people = [each.day.plan.candidates[-1].id for each in (one, other)]
    assert len(set(names)) == len(set(people)) == 2


@pytest.mark.parametrize(
    ("wanted", "reason"),
    [
        (added(Newcomer(" ", "Ana")), "unforeseen-name"),
        (added(Newcomer("Diallo", "\u200f\u202e\x00")), "unforeseen-name"),
        (added(Newcomer("x" * 20_000, "Ana")), "unforeseen-name-long"),
        (added(Newcomer("BENALI", "yanis")), "unforeseen-known"),
        (added(Newcomer("Diallo", "Ana", "7")), "unforeseen-number"),
        (added(NewTeam("Équipe 9", ("c1",))), "unforeseen-members"),
        (added(NewTeam("Équipe 9", ("c1", "c1"))), "unforeseen-members"),
        (added(NewTeam(" ", ("c1", "c2"))), "unforeseen-label"),
        (added("nobody"), "unforeseen-gone"),
        (added(assessment="nothing"), "unforeseen-assessment"),
        (Added(LATE, "oral", " \n "), "day-reason-missing"),
        (Added(LATE, "oral", "x" * 20_001), "day-text-long"),
    ],
)
def test_nothing_is_added_when_something_cannot_be(wanted: Added, reason: str) -> None:
    assert refusal(JurorAtWork(), wanted) == reason


def test_namesake_is_added_when_they_have_a_number_of_their_own() -> None:
    at_work = JurorAtWork()
    add_passage(at_work.log, at_work.grid, added(Newcomer("Benali", "Yanis", "42")))
    assert [one.number for one in at_work.day.plan.candidates if one.last_name == "Benali"] == [
        None,
        "42",
    ]


def test_nothing_is_added_when_the_disk_is_full() -> None:
    at_work = JurorAtWork()
    at_work.store.full = True
    with pytest.raises(DiskFullError):
        add_passage(at_work.log, at_work.grid, added())
    assert at_work.log.state.added == ()
    assert at_work.reopened().log.state.added == ()


def test_right_to_left_name_stays_readable_when_it_carries_direction_signs() -> None:
    at_work = JurorAtWork()
    add_passage(at_work.log, at_work.grid, added(Newcomer("\u202eحداد\u202c", "Lé\u0301a\t Rose")))
    who = at_work.day.plan.candidates[-1]
    assert (who.last_name, who.first_name) == ("حداد", "Lé\u0301a Rose")


@given(st.text(max_size=300))
def test_name_is_one_printable_line_when_anything_is_pasted(text: str) -> None:
    kept = one_line(text)
    assert kept == " ".join(kept.split())
    assert one_line(kept) == kept
    assert not any(ord(sign) < 32 or "\u202a" <= sign <= "\u202e" for sign in kept)


def test_jurors_beside_are_those_of_the_assessment_when_they_are_asked_for() -> None:
    plan = JurorAtWork().day.plan
    assert jurors_beside(plan, "oral") == ("j2",)
    assert jurors_beside(plan, "game") == ()
