"""Codes that jurors tell one another, and what is seen beside one's own levels."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_desk import paths
from jury_desk.domain.calibration import (
    ALPHABET,
    Compared,
    Example,
    code_of,
    compared,
    levels_of,
)
from jury_desk.domain.document import parsed
from jury_desk.domain.grid import Grid, parse_grid
from jury_desk.errors import CalibrationError, OtherExampleError, OtherGridError

NAMES = sorted(path.stem for path in (paths.resources() / "calibration").glob("*.json"))


def shipped(name: str) -> tuple[Example, Grid]:
    root = paths.resources()
    example = json.loads((root / "calibration" / f"{name}.json").read_bytes())
    grid = json.loads((root / "grids" / f"{name}.grid.json").read_bytes())
    return parsed(Example, example), parse_grid(grid)


SHIPPED = {name: shipped(name) for name in NAMES}
CASES = st.sampled_from(NAMES)


def levels_for(name: str, data: st.DataObject) -> dict[str, str]:
    """Any levels of an example's criteria."""
    example, grid = SHIPPED[name]
    criteria = example.marked_in(grid)
    assert criteria
    return {
        item.id: data.draw(st.sampled_from([level.id for level in grid.scale_of(item).levels]))
        for item in criteria
    }


def told(name: str, levels: dict[str, str]) -> str:
    code = code_of(*SHIPPED[name], levels)
    assert code is not None
    return code


@given(CASES, st.data())
def test_levels_come_back_when_a_code_is_typed_in_any_manner(
    name: str, data: st.DataObject
) -> None:
    levels = levels_for(name, data)
    code = told(name, levels)
    example, grid = SHIPPED[name]
    assert set(code.replace("-", "")) <= set(ALPHABET)
    assert len(code.replace("-", "")) <= 12
    manners = (code, code.lower(), code.replace("-", " "), f" {code}\n")
    lookalikes = code.replace("0", "O").replace("1", "l")
    for typed in (*manners, lookalikes):
        assert levels_of(example, grid, typed) == levels


@given(CASES, st.data())
def test_every_wrong_sign_is_noticed_when_a_code_is_typed(name: str, data: st.DataObject) -> None:
    code = told(name, levels_for(name, data)).replace("-", "")
    for place, right in enumerate(code):
        for sign in ALPHABET:
            if sign != right:
                with pytest.raises(CalibrationError) as refusal:
                    levels_of(*SHIPPED[name], code[:place] + sign + code[place + 1 :])
                assert type(refusal.value) is CalibrationError


@given(CASES, st.data())
def test_every_exchange_of_two_signs_is_noticed_when_a_code_is_typed(
    name: str, data: st.DataObject
) -> None:
    code = told(name, levels_for(name, data)).replace("-", "")
    for one in range(len(code)):
        for other in range(one + 1, len(code)):
            if code[one] != code[other]:
                signs = list(code)
                signs[one], signs[other] = signs[other], signs[one]
                with pytest.raises(CalibrationError) as refusal:
                    levels_of(*SHIPPED[name], "".join(signs))
                assert type(refusal.value) is CalibrationError


@given(CASES, st.data())
def test_any_two_wrong_signs_are_noticed_when_a_code_is_typed(
    name: str, data: st.DataObject
) -> None:
    code = told(name, levels_for(name, data)).replace("-", "")
    places = data.draw(st.lists(st.integers(0, len(code) - 1), min_size=2, max_size=2, unique=True))
    signs = list(code)
    for place in places:
        signs[place] = data.draw(st.sampled_from([s for s in ALPHABET if s != code[place]]))
    with pytest.raises(CalibrationError):
        levels_of(*SHIPPED[name], "".join(signs))


@given(CASES, st.one_of(st.text(), st.text(ALPHABET + "- OIL")))
def test_a_text_that_is_no_code_tells_nothing_when_it_is_typed(name: str, text: str) -> None:
    example, grid = SHIPPED[name]
    try:
        levels = levels_of(example, grid, text)
    except CalibrationError:
        return
    again = code_of(example, grid, levels)
    assert again is not None
    plain = "".join(text.upper().split()).replace("-", "")
    assert plain.translate(str.maketrans("OIL", "011")) == again.replace("-", "")


def test_a_code_of_another_example_is_said_to_be_one() -> None:
    for name in NAMES:
        code = told(name, dict.fromkeys(SHIPPED[name][0].criteria, "acquis"))
        for other in NAMES:
            if other != name:
                with pytest.raises(OtherExampleError):
                    levels_of(*SHIPPED[other], code)


def test_a_code_of_another_revision_is_said_to_be_one() -> None:
    name = NAMES[0]
    example, grid = SHIPPED[name]
    plain = grid.plain()
    plain["revision"] = "2"
    later = parse_grid(plain)
    code = told(name, dict.fromkeys(example.criteria, "acquis"))
    with pytest.raises(OtherGridError):
        levels_of(example, later, code)


def test_there_is_no_code_when_a_criterion_has_no_level() -> None:
    example, grid = SHIPPED[NAMES[0]]
    levels = dict.fromkeys(example.criteria[1:], "acquis")
    assert code_of(example, grid, levels) is None
    assert code_of(example, grid, {**levels, example.criteria[0]: "unheard"}) is None


@pytest.mark.parametrize("name", NAMES)
def test_a_shipped_example_is_short_whole_and_made_up(name: str) -> None:
    example, grid = SHIPPED[name]
    criteria = example.marked_in(grid)
    assert criteria is not None
    assert 6 <= len(criteria) <= 8
    assert 250 <= len(" ".join(example.text).split()) <= 400
    assert example.text[0].startswith("Exemple inventé")
    assert not [text for text in (example.title, *example.text) if "'" in text]


def test_every_shipped_grid_has_an_example() -> None:
    grids = {
        path.name.removesuffix(".grid.json") for path in (paths.resources() / "grids").glob("*")
    }
    assert grids == set(NAMES)


def one_of(others: list[str], own: str = "acquis") -> Compared:
    """The first criterion beside colleagues who gave these levels."""
    example, grid = SHIPPED[NAMES[0]]
    mine = dict.fromkeys(example.criteria, own)
    theirs = [{**mine, example.criteria[0]: level} for level in others]
    return compared(example, grid, mine, theirs)[0]


def test_only_plain_differences_are_shown_when_fewer_than_three_others_told() -> None:
    seen = one_of(["partiel", "acquis"])
    assert seen.differs
    assert [level.id for level in seen.others] == ["partiel", "acquis"]
    assert (seen.agree, seen.lowest, seen.highest) == (None, None, None)


def test_agreement_and_spread_are_counted_when_three_others_told() -> None:
    seen = one_of(["partiel", "acquis", "non-acquis"])
    assert seen.agree == 1
    assert seen.highest is not None
    assert seen.lowest is not None
    assert (seen.highest.id, seen.lowest.id) == ("acquis", "non-acquis")


def test_a_level_without_a_value_widens_no_spread() -> None:
    seen = one_of(["acquis", "acquis", "non-observe"])
    assert (seen.agree, seen.lowest, seen.highest) == (2, None, None)
    assert seen.differs


def test_nothing_differs_when_all_gave_the_same() -> None:
    seen = one_of(["acquis"] * 4)
    assert not seen.differs
    assert (seen.agree, seen.lowest) == (4, None)
