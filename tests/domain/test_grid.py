"""The grid document: what it accepts, what it refuses, what it prints."""

import copy
from collections.abc import Callable
from typing import Any

import pytest

from jury_desk.domain.canonical import digest
from jury_desk.domain.grid import parse_grid
from jury_desk.errors import GridError
from tests.examples import example_grid, plain_grid


def test_printing_a_grid_gives_the_same_grid_when_read_again() -> None:
    grid = example_grid()
    assert parse_grid(grid.plain()) == grid
    assert parse_grid(grid.plain()).digest == grid.digest


def test_printing_a_grid_uses_the_contracts_names_when_they_differ_from_ours() -> None:
    plain = example_grid().plain()
    assert plain["certification"]["register"] is None
    assert "register_" not in plain["certification"]


def test_printing_a_grid_leaves_doubts_out_when_there_are_none() -> None:
    data = plain_grid()
    data["blocs"][0]["criteria"][0]["doubts"] = ["mot coupé"]
    criteria = parse_grid(data).plain()["blocs"][0]["criteria"]
    assert criteria[0]["doubts"] == ["mot coupé"]
    assert "doubts" not in criteria[1]
    assert "printed_text" not in criteria[0]


def test_the_digest_changes_when_a_single_word_changes() -> None:
    data = plain_grid()
    data["blocs"][0]["criteria"][2]["text"] += "s"
    assert parse_grid(data).digest != example_grid().digest


def _twice(data: dict[str, Any]) -> None:
    data["blocs"][0]["criteria"][1]["id"] = "k1"


def _same_as_competency(data: dict[str, Any]) -> None:
    data["blocs"][0]["criteria"][1]["id"] = "c1"


def _unknown_key(data: dict[str, Any]) -> None:
    data["blocs"][0]["colour"] = "red"


def _unknown_competency(data: dict[str, Any]) -> None:
    data["blocs"][0]["criteria"][0]["competency"] = "c9"


def _unknown_assessment(data: dict[str, Any]) -> None:
    data["blocs"][0]["criteria"][0]["assessments"] = ["quiz"]


def _unknown_scale(data: dict[str, Any]) -> None:
    data["scale"] = "lettres"


def _float_weight(data: dict[str, Any]) -> None:
    data["blocs"][0]["criteria"][0]["weight"] = 0.7


def _float_rule(data: dict[str, Any]) -> None:
    data["rules"]["threshold"] = 0.5


def _word_weight(data: dict[str, Any]) -> None:
    data["blocs"][0]["criteria"][0]["weight"] = "beaucoup"


def _level_above_one(data: dict[str, Any]) -> None:
    data["scales"] = copy.deepcopy(data["scales"])
    data["scales"][0]["levels"][0]["value"] = "1.5"


def _same_key(data: dict[str, Any]) -> None:
    data["scales"] = copy.deepcopy(data["scales"])
    data["scales"][0]["levels"][1]["key"] = "1"


def _no_bloc(data: dict[str, Any]) -> None:
    data["blocs"] = []


def _newer_format(data: dict[str, Any]) -> None:
    data["format"] = "jury-desk/grid/2"


@pytest.mark.parametrize(
    "damage",
    [
        _twice,
        _same_as_competency,
        _unknown_key,
        _unknown_competency,
        _unknown_assessment,
        _unknown_scale,
        _float_weight,
        _float_rule,
        _word_weight,
        _level_above_one,
        _same_key,
        _no_bloc,
        _newer_format,
    ],
)
def test_reading_a_grid_refuses_when_it_is_damaged(
    damage: Callable[[dict[str, Any]], None],
) -> None:
    data = plain_grid()
    damage(data)
    with pytest.raises(GridError) as refusal:
        parse_grid(data)
    assert refusal.value.details["fault"]


@pytest.mark.parametrize("data", [None, [], "grid", 3, {"format": "jury-desk/grid/1"}])
def test_reading_a_grid_refuses_when_it_is_no_grid_at_all(data: object) -> None:
    with pytest.raises(GridError):
        parse_grid(data)


def test_criteria_are_offered_everywhere_in_their_bloc_when_linked_to_no_assessment() -> None:
    data = plain_grid()
    data["blocs"][0]["criteria"][0]["assessments"] = ["game"]
    grid = parse_grid(data)
    assert [c.id for c in grid.criteria_of("oral")] == ["k2", "k3", "k4"]
    assert [c.id for c in grid.criteria_of("game")] == ["k1", "k2", "k3", "k4"]


def test_criteria_of_a_part_are_offered_only_there_when_linked_to_it() -> None:
    data = plain_grid()
    data["blocs"][0]["criteria"][0]["part"] = "own"
    grid = parse_grid(data)
    assert [c.id for c in grid.criteria_of("game", "team")] == ["k2", "k3", "k4"]
    assert [c.id for c in grid.criteria_of("game", "own")] == ["k1", "k2", "k3", "k4"]


def test_assessments_of_one_title_are_told_apart_when_blocs_share_it() -> None:
    data = plain_grid()
    first = data["blocs"][0]["assessments"][0]
    twin = copy.deepcopy(first) | {"id": "twin"}
    for part in twin.get("parts", ()):
        part["id"] = f"twin-{part['id']}"
    data["blocs"][0]["assessments"].append(twin)
    grid = parse_grid(data)
    title, code = first["title"], grid.blocs[0].code or grid.blocs[0].title
    assert grid.assessment_titles[first["id"]] == f"{title} ({code}, 1/2)"
    assert grid.assessment_titles["twin"] == f"{title} ({code}, 2/2)"
    assert list(grid.assessment_titles) == [a.id for b in grid.blocs for a in b.assessments]
    assert first["title"] in example_grid().assessment_titles.values()


def test_the_digest_is_the_canonical_documents_when_computed_by_hand() -> None:
    grid = example_grid()
    assert grid.digest == digest(grid.plain())
