"""The shipped regulations and profiles, and what becomes of a grid that is none of the five."""

import json
from pathlib import Path

import msgspec
import pytest

from jury_desk.domain.grid import Grid
from jury_desk.errors import GridError
from jury_desk.paths import resources
from jury_desk.storage.files import GridFolder
from jury_desk.storage.rule_book import LARGEST_RULES, ShippedRuleBook

FOLDER = resources() / "rules"
GRIDS = GridFolder(resources() / "grids").grids()


def grid_named(id_: str) -> Grid:
    return next(grid for grid in GRIDS if grid.id == id_)


def foreign(id_: str, **rules: object) -> Grid:
    return msgspec.structs.replace(grid_named(id_), id="elsewhere", rules=rules)


@pytest.fixture
def book() -> ShippedRuleBook:
    return ShippedRuleBook(FOLDER)


@pytest.mark.parametrize("grid", GRIDS, ids=lambda grid: grid.id)
def test_regulations_say_what_the_grid_says_when_it_is_one_of_the_five(
    book: ShippedRuleBook, grid: Grid
) -> None:
    found = book.regulations(grid)
    assert found.id == grid.id
    assert found.source
    assert found.competency_threshold == grid.rules["competency_threshold"]
    assert found.bloc_threshold == grid.rules["bloc_threshold"]
    assert found.compensation is grid.rules["compensation"]
    assert found.jurors == grid.rules["jurors"]
    assert found.tolerance == grid.rules["tolerance"]
    assert [(item.assessment, item.part, item.weight) for item in found.parts] == [
        (assessment.id, part.id, part.weight)
        for bloc in grid.blocs
        for assessment in bloc.assessments
        for part in assessment.parts
    ]
    assert [(item.assessment, item.pass_above, item.pass_at_least) for item in found.external] == [
        (assessment.id, assessment.external.pass_above, assessment.external.pass_at_least)
        for bloc in grid.blocs
        for assessment in bloc.assessments
        if assessment.external
    ]
    scale = grid.scales[0]
    assert {item.level: item.value for item in found.levels} == {
        level.id: level.value for level in scale.levels
    }


def test_the_standard_set_comes_first_when_every_set_is_listed(book: ShippedRuleBook) -> None:
    ids = [item.id for item in book.all_regulations()]
    assert ids[0] == "standard"
    assert sorted(ids[1:]) == sorted(grid.id for grid in GRIDS)


def test_the_standard_profile_comes_first_when_profiles_are_read(book: ShippedRuleBook) -> None:
    profiles = book.profiles()
    assert [item.id for item in profiles[:2]] == ["standard", "vae"]
    assert len({item.id for item in profiles}) == len(profiles)
    assert all(item.source for item in profiles)
    assert profiles[1].professional_share == "1/4"
    assert profiles[1].casting_vote


def test_regulations_are_the_standard_ones_with_parts_and_tests_when_the_grid_is_foreign(
    book: ShippedRuleBook,
) -> None:
    found = book.regulations(
        foreign("directeur-marketing-commercial", compensation=True, eliminatory="fails_bloc")
    )
    assert found.id == "elsewhere"
    assert found.compensation
    assert found.eliminatory == "fails-bloc"
    assert [item.pass_above for item in found.external] == ["850"]
    assert "règles, tests externes" in found.source
    weighed = book.regulations(foreign("developpement-commercial-business-unit"))
    assert [item.weight for item in weighed.parts] == ["0.7", "0.3"]


def test_odd_rules_are_left_out_and_named_when_a_grid_holds_them(book: ShippedRuleBook) -> None:
    found = book.regulations(
        foreign(
            "manager-affaires",
            competency_threshold="7",
            bloc_threshold={"x": 1},
            compensation="yes",
            rounding=True,
            jurors="dice",
            phase_of_the_moon=3,
            tolerance="0.25",
            source="Règlement, article 4",
        )
    )
    standard = book.all_regulations()[0]
    assert found.competency_threshold == standard.competency_threshold
    assert found.bloc_threshold == standard.bloc_threshold
    assert found.compensation is standard.compensation
    assert found.rounding is None
    assert found.jurors == standard.jurors
    assert found.tolerance == "0.25"
    for key in ("competency_threshold", "bloc_threshold", "compensation", "rounding", "jurors"):
        assert key in found.source
    assert "phase_of_the_moon" in found.source
    assert "Règlement, article 4" in found.source
    assert "tolerance" not in found.source


def test_rules_are_left_out_and_told_when_a_later_revision_lacks_their_elements(
    book: ShippedRuleBook,
) -> None:
    grid = grid_named("developpement-commercial-business-unit")
    blocs = tuple(
        msgspec.structs.replace(
            bloc,
            assessments=tuple(msgspec.structs.replace(a, parts=()) for a in bloc.assessments),
        )
        for bloc in grid.blocs
    )
    found = book.regulations(msgspec.structs.replace(grid, revision="2", blocs=blocs))
    assert found.parts == ()
    assert "La grille a changé" in found.source


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"{", "delimiter|Expecting"),
        (b'{"format": "jury-desk/rules/9"}', "Invalid enum value"),
        (b"\xff\xfe", "decode"),
        (b" " * (LARGEST_RULES + 1), "too large"),
        (None, "missing required field"),
    ],
)
def test_a_damaged_file_is_named_when_regulations_are_asked_for(
    tmp_path: Path, content: bytes | None, fault: str
) -> None:
    if content is None:
        plain = json.loads((FOLDER / "standard.rules.json").read_text(encoding="utf-8"))
        del plain["regulations"]["tolerance"]
        content = json.dumps(plain).encode()
    (tmp_path / "standard.rules.json").write_bytes(content)
    with pytest.raises(GridError, match=r"standard\.rules\.json") as raised:
        ShippedRuleBook(tmp_path).all_regulations()
    assert raised.match(fault)


def test_the_missing_standard_set_is_a_grid_error_when_the_folder_is_empty(tmp_path: Path) -> None:
    with pytest.raises(GridError, match=r"standard\.rules\.json"):
        ShippedRuleBook(tmp_path).regulations(GRIDS[0])
    assert ShippedRuleBook(tmp_path).profiles() == ()
