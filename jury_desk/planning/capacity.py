"""How many passages a panel can hear on a day at the very most, its meal and pauses kept."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Day:
    """A panel's day, in minutes. `opens` is the first minute at which it may begin to hear, and
    every begin lies a multiple of `step` after it; `meal` is 0 for none, `limit` for no pauses.
    """

    opens: int
    closes: int
    step: int
    minutes: int
    """The shortest passage: longer ones only make it fewer."""
    between: int
    limit: int
    pause: int
    meal_from: int
    meal_until: int
    meal: int


def most(day: Day) -> int:
    """The most passages that fit; every way to begin, to rest and to eat is tried."""
    pause = max(day.pause, day.between)

    def aligned(minute: int) -> int:
        return day.opens + -(-max(0, minute - day.opens) // day.step) * day.step

    @cache
    def resting(at: int, eaten: bool) -> int:
        """The most from a moment of rest on."""
        best = _IMPOSSIBLE if not eaten else 0
        if not eaten and at + day.meal <= day.meal_until:
            # A meal is possible from here on, and nothing more need be heard.
            best = max(0, resting(aligned(max(at, day.meal_from) + day.meal), True))
        end = at + day.minutes
        if end <= day.closes:
            best = max(best, 1 + working(end, at, eaten), resting(at + day.step, eaten))
        return best

    @cache
    def working(at: int, begun: int, eaten: bool) -> int:
        """The most after a passage that ended, in work that has gone on since a minute."""
        best = resting(aligned(at + pause), eaten)
        if not eaten and max(at, day.meal_from) + day.meal <= day.meal_until:
            after = max(max(at, day.meal_from) + day.meal, at + pause)
            best = max(best, resting(aligned(after), True), 0)
        start = aligned(at + day.between)
        end = start + day.minutes
        if end <= day.closes and (not day.limit or end - begun <= day.limit):
            best = max(best, 1 + working(end, begun, eaten))
        return best

    return max(0, resting(day.opens, not day.meal))


_IMPOSSIBLE = -1_000_000
