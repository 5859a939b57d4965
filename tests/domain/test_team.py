"""The rules of a team's sheets."""

from dataclasses import replace

import pytest
from msgspec import structs

from jury_desk.domain import team
from jury_desk.domain.audit import Act
from jury_desk.domain.grid import Grid
from jury_desk.domain.sheet import Mark, Origin, Phase, SheetRef, SheetState, Step
from tests.examples import example_grid
from tests.services.teams import team_grid

TEAM, OWN = True, False


def sheet(subject: str, level: str | None = None, *, given: bool | None = None) -> SheetState:
    """A sheet with a level on k1, given to the team, to the member alone, or never."""
    origins = {} if given is None else {"k1": Origin(given, 3)}
    ref = SheetRef("session-1", "p2", "j1", subject)
    return SheetState(ref, marks={"k1": Mark(level)}, level_from=origins)


def step(turn: int | None, undone: int | None = None) -> Step:
    return Step(1, Act.LEVEL_SET, "k1", None, "acquis", turn=turn, undone=undone)


def common(grid: Grid, assessment: str) -> list[str]:
    bloc = grid.bloc("b1")
    assert bloc is not None
    found = bloc.assessment(assessment)
    assert found is not None
    return [item.id for item in bloc.criteria if team.is_common(found, item)]


def test_criteria_are_common_when_they_belong_to_the_teams_part_or_to_none() -> None:
    assert common(team_grid(), "game") == ["k1", "k2", "k4"]


def test_every_criterion_is_common_when_the_assessment_has_no_parts() -> None:
    assert common(example_grid(), "oral") == ["k1", "k2", "k3", "k4"]


def test_no_criterion_is_common_when_every_part_is_individual() -> None:
    grid = team_grid()
    bloc = grid.blocs[0]
    game = bloc.assessments[1]
    parts = tuple(structs.replace(part, setting="individual") for part in game.parts)
    alone = structs.replace(game, parts=parts)
    assert not any(team.is_common(alone, item) for item in bloc.criteria)


def test_the_teams_level_is_that_of_whoever_does_not_deviate() -> None:
    sheets = {
        "a": sheet("a", "partiel", given=OWN),
        "b": sheet("b", "acquis", given=TEAM),
        "c": sheet("c"),
    }
    assert team.team_mark(sheets, "k1").level == "acquis"
    assert [team.deviates(sheets, name, "k1") for name in sheets] == [True, False, True]


def test_the_team_has_no_level_when_everyone_deviates() -> None:
    sheets = {"a": sheet("a", "partiel", given=OWN), "b": sheet("b", "acquis", given=OWN)}
    assert team.team_mark(sheets, "k1") == Mark()


def test_the_teams_level_is_the_newest_when_an_act_did_not_reach_everyone() -> None:
    old, new = sheet("a", "partiel", given=TEAM), sheet("b", "acquis", given=TEAM)
    new = replace(new, level_from={"k1": Origin(TEAM, 8)})
    assert team.team_mark({"a": old, "b": new}, "k1").level == "acquis"
    assert team.deviates({"a": old, "b": new}, "a", "k1")


@pytest.mark.parametrize(
    ("phase", "version", "wanted"),
    [
        (Phase.LIVE, 1, True),
        (Phase.COMPLETE, 1, True),
        (Phase.SIGNED, 1, False),
        (Phase.WRITE_UP, 2, False),
    ],
)
def test_a_sheet_leaves_the_teams_acts_when_it_is_signed(
    phase: Phase, version: int, wanted: bool
) -> None:
    assert team.takes_part(replace(sheet("a"), phase=phase, version=version)) is wanted


def test_the_newest_act_is_undone_on_every_sheet_that_it_changed() -> None:
    sheets = {
        "a": replace(sheet("a"), undo=(step(2), step(5))),
        "b": replace(sheet("b"), undo=(step(5),)),
        "c": replace(sheet("c"), undo=(step(4),)),
    }
    assert team.to_undo(sheets) == ("a", "b")


def test_nothing_is_undone_when_it_stood_before_a_swap_or_has_no_turn() -> None:
    sheets = {
        "a": replace(sheet("a"), undo=(step(4),)),
        "b": replace(sheet("b"), cleared=5),
        "c": replace(sheet("c"), undo=(step(None),)),
    }
    assert team.to_undo(sheets) == ()


def test_what_was_undone_last_is_done_again_first() -> None:
    sheets = {
        "a": replace(sheet("a"), redo=(step(5, 6), step(3, 7))),
        "b": replace(sheet("b"), redo=(step(5, 6),), acted=2),
    }
    assert team.to_redo(sheets) == ("a",)


def test_nothing_is_done_again_when_something_new_was_done_on_another_sheet() -> None:
    sheets = {
        "a": replace(sheet("a"), redo=(step(5, 6),), acted=5),
        "b": replace(sheet("b"), acted=7),
    }
    assert team.to_redo(sheets) == ()


def test_the_next_turn_is_larger_than_any_when_sheets_differ() -> None:
    assert team.next_turn([]) == 1
    assert team.next_turn([replace(sheet("a"), turn=4), replace(sheet("b"), turn=9)]) == 10


def test_a_team_stands_with_the_least_advanced_of_its_sheets() -> None:
    sheets = [replace(sheet("a"), phase=phase) for phase in (Phase.SIGNED, Phase.WRITE_UP)]
    assert team.phase_of(sheets) is Phase.WRITE_UP
    assert team.phase_of([]) is Phase.LIVE
