"""Teams: who takes group work, teams proposed by name, moving from one to another."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from jury_desk.domain.preparation.people import Candidate, HeldBloc, Team
from jury_desk.domain.preparation.teams import (
    LARGEST,
    SMALLEST,
    by_name,
    group_assessments,
    moved,
    proposed,
    shared,
    without_team,
)
from tests.gui.preparation.made_session import made_session, shipped_grid


def people(count: int) -> list[Candidate]:
    return [Candidate(id=f"c{n}", birth_name=f"Nom {n:03}") for n in range(count)]


@pytest.mark.parametrize(
    ("count", "size", "sizes"),
    [
        (0, 4, []),
        (2, 3, [2]),
        (5, 3, [5]),
        (7, 3, [4, 3]),
        (7, 5, [4, 3]),
        (8, 4, [4, 4]),
        (11, 5, [4, 4, 3]),
        (13, 4, [5, 4, 4]),
    ],
)
def test_teams_are_even_when_they_are_proposed(count: int, size: int, sizes: list[int]) -> None:
    assert [len(team) for team in proposed(people(count), size)] == sizes


@given(st.integers(3, 400), st.integers(SMALLEST, LARGEST))
def test_each_candidate_is_in_one_team_when_teams_are_proposed(count: int, size: int) -> None:
    teams = proposed(people(count), size)
    assert [one for team in teams for one in team] == [f"c{n}" for n in range(count)]
    assert all(SMALLEST <= len(team) <= LARGEST for team in teams)


def test_accents_count_for_nothing_when_teams_follow_names() -> None:
    names = ("Évrard", "Zola", "Œuvrard", "Eve", "étienne", "Faure")
    made = [Candidate(id=f"c{n}", birth_name=name) for n, name in enumerate(names)]
    assert proposed(made, 3) == (("c4", "c3", "c0"), ("c5", "c2", "c1"))


def test_a_size_is_refused_when_no_team_has_it() -> None:
    with pytest.raises(ValueError, match="a team of 6"):
        proposed(people(6), 6)


def test_a_candidate_leaves_the_other_team_when_both_serve_one_assessment() -> None:
    one = Team(id="t1", label="1", members=("a", "b", "c"))
    other = Team(id="t2", label="2", members=("d",), assessments=("b4.e1",))
    elsewhere = Team(id="t3", label="3", members=("a",), assessments=("b9.e9",))
    assert shared(one, other)
    assert not shared(other, elsewhere)
    changed = {team.id: team.members for team in moved((one, other, elsewhere), ("a",), "t2")}
    assert changed == {"t1": ("b", "c"), "t2": ("d", "a")}


def test_a_candidate_takes_a_place_when_it_is_named() -> None:
    team = Team(id="t1", label="1", members=("a", "b", "c", "d"))
    assert moved((team,), ("d",), "t1", 1)[0].members == ("a", "d", "b", "c")
    assert moved((team,), ("a",), "t1", 3)[0].members == ("b", "c", "a", "d")
    assert moved((team,), ("d",), "t1") == ()


def test_a_candidate_leaves_every_team_when_moved_out() -> None:
    teams = [Team(id=f"t{n}", label="x", members=("a",), assessments=(f"e{n}",)) for n in (1, 2)]
    assert [team.members for team in moved(teams, ("a",), None)] == [(), ()]


def test_those_with_group_work_and_no_team_are_told_when_asked() -> None:
    grid, state = shipped_grid(), made_session()
    assert [one.id for one in group_assessments(state, grid)] == ["b4.e1"]
    assert [one.id for one in by_name(without_team(state, grid))] == ["c2", "c8", "c7"]
    carried = structs.replace(state.candidates["c7"], held=(HeldBloc(bloc="b4", proof="PV 12"),))
    people = {**state.candidates, "c7": carried}
    assert [one.id for one in without_team(replace(state, candidates=people), grid)] == ["c2", "c8"]
