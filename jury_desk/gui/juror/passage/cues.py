"""The silent cues of a phase: some moments before its end, and its end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from jury_desk.domain.day.clock import Lapse

DEFAULT_MOMENTS = (5, 1)
"""Minutes before the planned end."""

OFFERED_MOMENTS = (10, 5, 2, 1)

_MINUTE_MS = 60_000


@dataclass(frozen=True)
class Cue:
    """What the time says: nothing yet, that less than `minutes` are left, or that it is over by
    `over_ms` milliseconds.
    """

    kind: Literal["none", "soon", "over"] = "none"
    minutes: int = 0
    over_ms: int = 0

    @property
    def step(self) -> tuple[str, int]:
        """What is told once: it changes with each cue, not with each second."""
        return self.kind, self.minutes


def cue_of(planned: int | None, gone: Lapse, moments: tuple[int, ...] = DEFAULT_MOMENTS) -> Cue:
    """The cue of a phase of `planned` minutes (None: nobody planned it) after `gone`. Moments that
    a phase is too short for do not count.
    """
    if planned is None:
        return Cue()
    left = planned * _MINUTE_MS - gone.ms
    if left <= 0:
        return Cue("over", over_ms=-left)
    reached = [one for one in moments if one < planned and left <= one * _MINUTE_MS]
    return Cue("soon", min(reached)) if reached else Cue()


def next_cue_ms(planned: int | None, gone: Lapse, moments: tuple[int, ...]) -> int | None:
    """Milliseconds until the next cue; None where none is to come."""
    if planned is None:
        return None
    left = planned * _MINUTE_MS - gone.ms
    waits = [left - one * _MINUTE_MS for one in (*moments, 0) if one < planned]
    return min((wait for wait in waits if wait > 0), default=None)
