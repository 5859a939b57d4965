"""Several jurors' levels of one criterion put together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from jury_desk.domain.scoring.exact import ZERO, Range, at

if TYPE_CHECKING:
    from jury_desk.domain.scoring.rules import ScaleValues


@dataclass(frozen=True)
class Agreement:
    """What jurors saw of a criterion in one place.

    `levels` are (juror, level) by juror; `value` is None where nobody observed anything, a range
    where the rule leaves it to the jury. `spread` is between the furthest two; they disagree
    where it is more than the tolerance. `score` tells that an external test said it, not jurors.
    """

    criterion: str
    assessment: str
    part: str | None
    levels: tuple[tuple[str, str], ...]
    value: Range | None
    spread: Fraction = ZERO
    disagrees: bool = False
    score: Fraction | None = None


def together(levels: Iterable[str], scale: ScaleValues, how: str) -> tuple[Range | None, Fraction]:
    """Jurors' levels as one value, by "median", "mean", "majority" or "consensus"; and how far the
    furthest two jurors are apart.

    Levels that count for nothing (not observed) are left out; None where no other is there. The
    median of an even number is the mean of the two in the middle. A majority is more than half of
    those who observed. Without a majority, or a consensus, the value lies between the lowest and
    the highest: the jury decides.
    """
    values = sorted(value for level in levels if (value := scale.values[level]) is not None)
    if not values:
        return None, ZERO
    return _WAYS[how](values), values[-1] - values[0]


def _median(values: Sequence[Fraction]) -> Range:
    half, odd = divmod(len(values), 2)
    return at(values[half] if odd else (values[half - 1] + values[half]) / 2)


def _mean(values: Sequence[Fraction]) -> Range:
    return at(sum(values, ZERO) / len(values))


def _majority(values: Sequence[Fraction]) -> Range:
    value, count = Counter(values).most_common(1)[0]
    return at(value) if 2 * count > len(values) else Range(values[0], values[-1])


def _consensus(values: Sequence[Fraction]) -> Range:
    return Range(values[0], values[-1])


_WAYS: Mapping[str, Callable[[Sequence[Fraction]], Range]] = {
    "median": _median,
    "mean": _mean,
    "majority": _majority,
    "consensus": _consensus,
}
