"""From the panel that hears most to the one that hears least: the edges of a day move over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jury_desk.planning import cost
from jury_desk.planning.instance import Placing
from jury_desk.planning.masks import nearest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jury_desk.planning.board import Board


def even(board: Board, stop: Callable[[], bool]) -> bool:
    """Make the move that saves most, of a first or last passage of the busiest panel's days to
    the least busy panel's; False where none saves anything.
    """
    panels = cost.hearing(board.instance)
    loads = cost.loads(board)
    busiest = max(panels, key=lambda panel: (loads[panel], -panel))
    idlest = min(panels, key=lambda panel: (loads[panel], panel))
    least = cost.cost(board, keep=False)
    best: tuple[int, int, Placing] | None = None
    for number in _edges(board, busiest):
        if stop():
            return False
        held = board.take(number)
        for placing in _places(board, number, idlest):
            board.put(number, placing)
            price = cost.cost(board, keep=False)
            board.take(number)
            if price < (best[0] if best else least):
                best = (price, number, placing)
        board.put(number, held)
    if best is None:
        return False
    board.take(best[1])
    board.put(best[1], best[2])
    return True


def _edges(board: Board, panel: int) -> list[int]:
    """The first and the last passages of a panel's days that may move."""
    found: dict[tuple[int, int], int] = {}
    stretches = [board.stretches(panel, day) for day in range(len(board.instance.days))]
    for number, placing in enumerate(board.placings):
        job = board.instance.jobs[number]
        if placing is None or job.fixed or job.options[placing.option].panel != panel:
            continue
        heard = placing.start + job.times.heard
        edges = (stretches[placing.day][0][0], stretches[placing.day][-1][0])
        if heard in edges:
            found[placing.day, heard] = number
    return sorted(found.values())


def _places(board: Board, number: int, panel: int) -> Iterator[Placing]:
    """Where a panel could hear it on the days on which it comes: before its first passage, after
    its last one.
    """
    job = board.instance.jobs[number]
    for at, option in enumerate(job.options):
        if option.panel != panel:
            continue
        for day in range(len(board.instance.days)):
            stretches = board.stretches(panel, day)
            if not stretches:
                continue
            mask = board.open(job, option, day)
            before, after = stretches[0][0] - job.times.end, stretches[-1][1] - job.times.heard
            for start in {nearest(mask, max(0, before)), nearest(mask, max(0, after))}:
                if start is not None:
                    yield Placing(at, day, start)
