"""The line that a pen drew through points, smooth as on the screen."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

Point = tuple[float, float]

_MOST_PIECES = 24


def bends(points: Sequence[Point]) -> Iterator[tuple[Point, Point]]:
    """The quadratic bends (control, end) of a line that begins at the first point.

    Through the middles of the points' chords, as the screen's drawing pad does; the last one goes
    straight to the last point.
    """
    for here, following in pairwise(points[1:]):
        yield here, ((here[0] + following[0]) / 2, (here[1] + following[1]) / 2)
    if len(points) > 1:
        yield points[-1], points[-1]


def cubic(start: Point, control: Point, end: Point) -> tuple[Point, Point]:
    """The two controls of the cubic bend that is the same line as a quadratic one."""
    return (
        (start[0] + (control[0] - start[0]) * 2 / 3, start[1] + (control[1] - start[1]) * 2 / 3),
        (end[0] + (control[0] - end[0]) * 2 / 3, end[1] + (control[1] - end[1]) * 2 / 3),
    )


def broken_line(points: Sequence[Point], step: float) -> list[Point]:
    """The smooth line as straight pieces about `step` long, for what draws no bends."""
    found = [points[0]]
    for control, end in bends(points):
        start = found[-1]
        length = _distance(start, control) + _distance(control, end)
        pieces = max(1, min(_MOST_PIECES, round(length / step)))
        for at in range(1, pieces + 1):
            t = at / pieces
            a, b, c = (1 - t) * (1 - t), 2 * t * (1 - t), t * t
            x = a * start[0] + b * control[0] + c * end[0]
            y = a * start[1] + b * control[1] + c * end[1]
            found.append((x, y))
    return found


def _distance(one: Point, other: Point) -> float:
    return abs(one[0] - other[0]) + abs(one[1] - other[1])
