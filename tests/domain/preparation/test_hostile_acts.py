"""Acts that would leave what nobody can read again, or that an open session must not allow."""

import datetime as dt
from typing import Any, cast

import pytest
from msgspec import structs

from jury_desk.domain.preparation.acts import checked
from jury_desk.domain.preparation.people import Accommodation, Team
from jury_desk.domain.preparation.preparation import (
    Change,
    Item,
    Kind,
    Preparation,
    id_of,
    kind_of,
    put,
)
from jury_desk.errors import PreparationError
from tests.contracts.preparing import REGULATIONS, example_preparation
from tests.examples import example_grid

GRID = example_grid()
START = example_preparation(GRID)
ONE = START.candidates["c1"]


def reason(start: Preparation, *changes: Change) -> str:
    """Why the changes are refused; "" where they are not."""
    try:
        checked(start, GRID, changes)
    except PreparationError as error:
        return error.details["reason"]
    return ""


def anyhow(item: Any, **said: Any) -> Item:
    """An item with values that its types do not allow."""
    return cast("Item", structs.replace(item, **said))


@pytest.mark.parametrize(
    "item",
    [
        anyhow(START.card, label=""),
        anyhow(START.card, days=()),
        anyhow(START.card, state="reopened"),
        anyhow(START.rooms["r1"], label=""),
        anyhow(START.teams["t1"], label=""),
        anyhow(START.jurors["j1"], last_name=""),
        anyhow(START.passages["p1"], start=-5),
        anyhow(START.passages["p1"], start=24 * 60 + 1),
        anyhow(REGULATIONS, competency_threshold="1e9"),
        anyhow(REGULATIONS, rounding=99),
        anyhow(ONE, id="É !"),
        anyhow(ONE, sex="X"),
        anyhow(ONE, photo="not a digest"),
        anyhow(ONE, birth_name="half a \ud800 character"),
        anyhow(ONE, birth_date=dt.datetime(2000, 1, 1, tzinfo=dt.UTC)),
        anyhow(ONE, birth_name=b"bytes"),
        anyhow(ONE, birth_name=object()),
        anyhow(ONE, accommodations=(Accommodation(measure="Temps", extra_time="1/0"),)),
        anyhow(ONE, trainers=["in", "a", "list"]),
    ],
)
def test_item_is_refused_when_it_could_not_be_read_again(item: Item) -> None:
    kind, id_ = kind_of(item), id_of(item)
    assert reason(START, Change(kind, id_, START.item(kind, id_), item)) == "act-malformed"


@pytest.mark.parametrize(
    "change",
    [
        Change(Kind.CANDIDATE, "c1", ONE, START.candidates["c2"]),
        Change(Kind.CANDIDATE, "c9", None, ONE),
        Change(Kind.JUROR, "c1", None, ONE),
        Change(Kind.CARD, "session-1", START.card, START.card),
    ],
    ids=["another's id", "a new id", "another kind", "a single one's id"],
)
def test_item_is_refused_when_it_would_stand_under_another_id(change: Change) -> None:
    assert reason(START, change) == "act-malformed"


@pytest.mark.parametrize(
    "text",
    [
        "\0",
        "\u202e\u2066",
        "\x1b[2J",
        "' ; DROP TABLE prepared_item; --",
        "\ufeff",
        "{0.__class__}",
    ],
)
def test_text_is_kept_as_it_is_when_odd(text: str) -> None:
    (change,) = put(START, [structs.replace(ONE, birth_name=text)])
    assert checked(START, GRID, [change]).candidates["c1"].birth_name == text


@pytest.mark.parametrize(
    "item", [Team(id="c4", label="Équipe"), structs.replace(ONE, id="t1", number="E-9")]
)
def test_item_is_refused_when_a_passage_could_not_tell_it_from_another(item: Item) -> None:
    assert reason(START, *put(START, [item])) == "act-id-taken"
