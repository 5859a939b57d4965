"""Exact numbers, and ranges of them where something is still open. Never a float."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache
from math import floor
from typing import Literal, NamedTuple

ZERO = Fraction(0)
ONE = Fraction(1)

Meeting = Literal["reached", "not-reached", "jury-decides"]


class Range(NamedTuple):
    """A value, or the least and the most that it can be while something is undecided."""

    low: Fraction
    high: Fraction

    @property
    def exact(self) -> bool:
        """Whether it is one value."""
        return self.low is self.high or self.low == self.high


UNKNOWN = Range(ZERO, ONE)
"""Nothing is known: anything between nothing and everything."""


def at(value: Fraction) -> Range:
    """One value as a range."""
    return Range(value, value)


@lru_cache(4096)
def fraction(text: str) -> Fraction:
    """An exact number from a decimal's text. Raises ValueError."""
    return Fraction(text)


def mean(weighted: Iterable[tuple[Fraction, Range]]) -> Range | None:
    """The weighted mean; what weighs nothing, or less, is left out. None where nothing is left."""
    counted = [(weight, value) for weight, value in weighted if weight > 0]
    if len(counted) < 2:
        return counted[0][1] if counted else None
    total = sum((weight for weight, _ in counted), ZERO)
    low = sum((weight * value.low for weight, value in counted), ZERO) / total
    if all(value.exact for _, value in counted):  # nearly always: half the work
        return at(low)
    return Range(low, sum((weight * value.high for weight, value in counted), ZERO) / total)


def rounded(value: Fraction, decimals: int | None) -> Fraction:
    """Half up to that many decimals; as it is where there is None."""
    if decimals is None:
        return value
    scale = 10**decimals
    return Fraction(floor(value * scale + Fraction(1, 2)), scale)


def meets(value: Range, threshold: Fraction, decimals: int | None) -> Meeting:
    """How a value, rounded, meets its threshold: at it is reached; open where it may or may not."""
    if rounded(value.low, decimals) >= threshold:
        return "reached"
    return "not-reached" if rounded(value.high, decimals) < threshold else "jury-decides"
