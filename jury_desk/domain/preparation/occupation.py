"""Whom a passage takes up, and when: what two passages cannot share."""

from __future__ import annotations

from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from jury_desk.domain.preparation.durations import WORKED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jury_desk.domain.preparation.timetable import PhaseTiming, PlannedPassage


_order = itemgetter(0, 1)
"""By the hour; of two that begin and end together, as they come."""


class Lengths(NamedTuple):
    """In minutes from a passage's begin: until when the panel is not needed yet, until when the
    candidates are, and until the end. A preparation beside the panel's other work takes up the
    candidates alone.
    """

    heard: int
    left: int
    end: int


class Span(NamedTuple):
    """A passage takes something up from one minute of its day to another, `end` left out."""

    start: int
    end: int
    passage: PlannedPassage


@lru_cache(4096)
def lengths(phases: tuple[PhaseTiming, ...], overlap: bool) -> Lengths:
    """Those of a passage's phases; `overlap`: whether a candidate prepares while the panel hears
    the one before.
    """
    at = heard = left = 0
    preparing = overlap
    for phase in phases:
        preparing = preparing and phase.kind == "preparation"
        at += phase.minutes
        if preparing:
            heard = at
        if phase.kind in WORKED:
            left = at
    return Lengths(heard, left or at, at)


def overlaps(spans: Iterable[Span]) -> Iterator[tuple[Span, Span]]:
    """Each span that begins before an earlier one ends, with the one of those that ends last."""
    held: Span | None = None
    for span in sorted(spans, key=_order):
        if held is not None and span.start < held.end:
            yield held, span
        if held is None or span.end > held.end:
            held = span


def followers(spans: Iterable[Span]) -> Iterator[tuple[Span, Span]]:
    """Each span that does not overlap, with the one that ended last before it."""
    held: Span | None = None
    for span in sorted(spans, key=_order):
        if held is not None and span.start >= held.end:
            yield held, span
        if held is None or span.end > held.end:
            held = span


def stretches(spans: Iterable[Span], pause: int) -> Iterator[tuple[Span, Span]]:
    """Work without a pause of that many minutes: the first span and the one that ends last."""
    first: Span | None = None
    last: Span | None = None
    for span in sorted(spans, key=_order):
        if first is None or last is None:
            first = last = span
        elif span.start - last.end >= pause:
            yield first, last
            first = last = span
        elif span.end > last.end:
            last = span
    if first is not None and last is not None:
        yield first, last


def free_minutes(spans: Iterable[Span], start: int, end: int) -> int:
    """The longest time between `start` and `end` that no span takes."""
    longest, at = 0, start
    for span in sorted(spans, key=_order):
        longest = max(longest, min(span.start, end) - at)
        at = max(at, span.end)
    return max(longest, end - at)
