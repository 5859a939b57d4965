"""The steps that better a timetable: each saves what it can, and leaves what it cannot better."""

import pytest

from jury_desk.domain.preparation import durations
from jury_desk.domain.preparation.ports import Plan
from jury_desk.domain.preparation.preparation import Preparation
from jury_desk.planning.board import Board
from jury_desk.planning.cost import CANDIDATE_DAY, SPREAD_MINUTE, cost
from jury_desk.planning.evening import even
from jury_desk.planning.exchange import exchange
from jury_desk.planning.greedy import fill
from jury_desk.planning.instance import Instance, Placing
from jury_desk.planning.solving import Outcome, solve
from jury_desk.planning.swaps import Swaps
from tests.planning.conftest import Planning
from tests.planning.made_timetable import (
    Lengths,
    candidate,
    made_grid,
    made_session,
    passage,
    with_passages,
)

HALF_HOUR: Lengths = (("presentation", 30),)


def placed(made: Preparation, *places: tuple[int, int, int]) -> Board:
    """A board on which each passage, in order, is before a panel (by number), on a day, at a
    minute.
    """
    instance = Instance(made, GRID, durations.passages(made, GRID).passages)
    board = Board(instance)
    for number, (panel, day, start) in enumerate(places):
        options = instance.jobs[number].options
        at = next(at for at, option in enumerate(options) if option.panel == panel)
        board.put(number, Placing(at, day, start))
    return board


GRID = made_grid(2)


def crossed() -> Board:
    """Two candidates, each with a passage on both days, at 9:00 and 10:00."""
    made = made_session(2, 1, assessments=2, days=2, lengths=HALF_HOUR, meal_minutes=0)
    return placed(made, (0, 0, 540), (0, 1, 540), (0, 1, 600), (0, 0, 600))


def never() -> bool:
    return False


def test_swap_brings_a_candidate_on_one_day_when_two_cross() -> None:
    board = crossed()
    before = cost(board, keep=False)
    swaps = Swaps(board)
    assert swaps.better(swaps.by_wait()[0])
    # Each waits from 9:30 to 10:00 and comes once instead of twice.
    assert cost(board, keep=False) == before - 2 * CANDIDATE_DAY + 2 * 30
    assert not any(swaps.better(person) for person in swaps.by_wait())


def test_exchange_brings_candidates_on_one_day_when_they_cross() -> None:
    board = crossed()
    before = cost(board, keep=False)
    exchange(board, [0, 1], [[0, 2], [1, 3]], never)
    assert cost(board, keep=False) == before - 2 * CANDIDATE_DAY + 2 * 30
    assert board.free() == []


def test_exchange_costs_nothing_when_none_is_better() -> None:
    board = crossed()
    exchange(board, [0, 1], [[0, 2], [1, 3]], never)
    price = cost(board, keep=False)
    exchange(board, [0, 1], [[0, 2], [1, 3]], never)
    assert (board.free(), cost(board, keep=False)) == ([], price)


def test_swap_is_not_made_when_a_gap_would_be_lost() -> None:
    made = made_session(
        2, 1, assessments=2, days=2, lengths=HALF_HOUR, meal_minutes=0, candidate_gap=90
    )
    board = placed(made, (0, 0, 540), (0, 1, 540), (0, 1, 600), (0, 0, 600))
    swaps = Swaps(board)
    assert not any(swaps.better(person) for person in swaps.by_wait())


def test_busiest_panel_gives_a_passage_away_when_another_hears_less() -> None:
    made = made_session(4, 2, lengths=HALF_HOUR, between=0, meal_minutes=0)
    board = placed(made, (0, 0, 540), (0, 0, 570), (0, 0, 600), (1, 0, 540))
    before = cost(board, keep=False)
    assert even(board, never)
    assert cost(board, keep=False) < before - 2 * 30 * SPREAD_MINUTE
    assert [len(board.stretches(panel, 0)) for panel in (0, 1)] == [2, 2]
    assert not even(board, never)


def test_solver_leaves_a_place_empty_when_a_passage_has_nowhere_to_go() -> None:
    board = crossed()
    outcome = solve(board, [0, 1], keep=False, where={}, seconds=5, stop=never)
    assert outcome is Outcome.BEST
    assert board.free() == [0, 1]


def test_board_comes_back_when_its_placings_are_restored() -> None:
    board = crossed()
    held, price = board.copy(), cost(board, keep=False)
    board.take(0)
    board.put(0, Placing(0, 1, 900))
    assert cost(board, keep=False) != price
    board.restore(held)
    assert (board.copy(), cost(board, keep=False)) == (held, price)
    with pytest.raises(ValueError, match="not placed"):
        Board(board.instance).take(0)


def test_fixed_jobs_stand_when_they_meet_on_the_board() -> None:
    made = with_passages(
        made_session(2, 1, assessments=1, lengths=HALF_HOUR),
        passage("c1", 600, lengths=HALF_HOUR, locked=True),
        passage("c2", 615, lengths=HALF_HOUR, locked=True),
    )
    instance = Instance(made, GRID, durations.passages(made, made_grid()).passages)
    board = Board(instance)
    assert board.free() == []
    assert board.stretches(0, 0) == [(600, 630), (615, 645)]


def test_long_passages_stand_together_when_they_go_first() -> None:
    people = [candidate(f"c{at}", extra="1/2" if at in (1, 4) else "0") for at in range(1, 6)]
    made = made_session(
        people, 1, days=2, lengths=(("presentation", 60),), hours=(540, 740), between=0,
        meal_minutes=0, pause_after=0,
    )  # fmt: skip
    instance = Instance(made, GRID, durations.passages(made, made_grid()).passages)
    mixed, apart = Board(instance), Board(instance)
    fill(mixed, never)
    fill(apart, never, long_first=True)
    assert len(mixed.free()) == 1
    assert [len(apart.stretches(0, day)) for day in (0, 1)] == [2, 3]


def test_large_timetable_gets_better_when_the_search_goes_on(plan: Planning) -> None:
    told: list[Plan] = []
    made = plan(made_session(36, 3, assessments=2, days=3), found=told.append, seconds=4)
    assert len(made.passages) == 72
    assert len(told) > 1
    assert made.cost == told[-1].cost < told[0].cost
