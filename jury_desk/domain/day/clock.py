"""Moments on the forward clock, and what lies between two of them."""

import datetime as dt
from dataclasses import dataclass

_MS = dt.timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True)
class Instant:
    """A moment: milliseconds on the forward clock of an epoch (a boot), and the time of day."""

    elapsed_ms: int
    epoch: str
    at: dt.datetime


@dataclass(frozen=True, slots=True)
class Lapse:
    """A duration in milliseconds, never negative. `estimated` where the machine was restarted in
    between: then it is the time of day's, which somebody may have set.
    """

    ms: int
    estimated: bool = False

    def __add__(self, other: "Lapse") -> "Lapse":
        return Lapse(self.ms + other.ms, self.estimated or other.estimated)

    def minus(self, other: "Lapse") -> "Lapse":
        """What is left of it; nothing where the other is longer."""
        return Lapse(max(0, self.ms - other.ms), self.estimated or other.estimated)


NOTHING = Lapse(0)


def between(start: Instant, end: Instant) -> Lapse:
    """From one moment to a later one."""
    if start.epoch == end.epoch:
        return Lapse(max(0, end.elapsed_ms - start.elapsed_ms))
    return Lapse(max(0, (end.at - start.at) // _MS), estimated=True)
