"""The most passages of a day, counted by hand; masks of minutes."""

from typing import Any

import pytest

from jury_desk.planning.capacity import Day, most
from jury_desk.planning.masks import PAD, bits, fitting, lowest, nearest, runs, taken


def day(**fields: Any) -> Day:
    plain: dict[str, Any] = {
        "opens": 540, "closes": 720, "step": 5, "minutes": 30, "between": 0, "limit": 0,
        "pause": 15, "meal_from": 720, "meal_until": 840, "meal": 0,
    }  # fmt: skip
    return Day(**{**plain, **fields})


@pytest.mark.parametrize(
    ("fields", "count"),
    [
        ({}, 6),
        ({"between": 5}, 5),
        ({"minutes": 60, "between": 30}, 2),
        ({"closes": 569}, 0),
        ({"step": 45}, 4),
        ({"limit": 60, "pause": 60}, 4),
        ({"limit": 60, "pause": 15}, 5),
        ({"limit": 20, "minutes": 20, "pause": 10}, 6),
        # Three hours and a half around an hour's meal that nothing else may fill.
        ({"closes": 750, "minutes": 60, "meal_from": 600, "meal_until": 690, "meal": 60}, 2),
        ({"closes": 750, "minutes": 60, "meal_from": 600, "meal_until": 660, "meal": 60}, 2),
        ({"closes": 740, "minutes": 60, "meal_from": 630, "meal_until": 690, "meal": 60}, 1),
        ({"closes": 660, "minutes": 60, "meal_from": 660, "meal_until": 720, "meal": 60}, 2),
    ],
)
def test_most_passages_are_counted_when_a_day_is_filled(fields: dict[str, Any], count: int) -> None:
    assert most(day(**fields)) == count


def test_mask_tells_where_a_length_fits_when_some_minutes_are_taken() -> None:
    busy = taken(600, 660)
    starts = fitting(busy, 0, 30, 10)
    assert starts >> 560 & 1
    assert not starts >> 561 & 1
    assert not starts >> 669 & 1
    assert starts >> 670 & 1
    later = fitting(busy, 30, 60, 0)
    assert later >> 540 & 1
    assert not later >> 541 & 1


def test_mask_of_runs_begins_each_when_they_are_long_enough() -> None:
    busy = taken(0, 10) | taken(14, 3000)
    assert bits(runs(busy, 4) & taken(0, 3000)) == [PAD + 10]
    assert runs(busy, 5) & taken(0, 3000) == 0


@pytest.mark.parametrize(("wanted", "found"), [(9, 10), (11, 10), (15, 10), (16, 20), (90, 20)])
def test_nearest_bit_is_the_earlier_one_when_two_are_as_near(wanted: int, found: int) -> None:
    assert nearest(1 << 10 | 1 << 20, wanted) == found


def test_no_bit_is_found_when_a_mask_is_empty() -> None:
    assert (nearest(0, 5), lowest(0), bits(0), taken(5, 5)) == (None, None, [], 0)
