"""How the planner tells why there is no timetable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jury_desk.domain.preparation.finding import Finding, Grave, Step

if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST_NAMES = 5


def refused(code: str, kind: str = "", id_: str = "", **values: str) -> Finding:
    """A reason why there is no timetable."""
    return Finding(code, Grave.REFUSED, Step.TIMETABLE, kind, id_, "", values)


def named(names: Iterable[str]) -> str:
    """The first few names, and how many more there are: "A, B, C, D, E (+12)"."""
    every = list(names)
    rest = len(every) - _MOST_NAMES
    told = ", ".join(every[:_MOST_NAMES])
    return f"{told} (+{rest})" if rest > 0 else told


def length(minutes: int) -> str:
    """A length of time: "45 min", "2 h", "2 h 05"."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest} min"
    return f"{hours} h {rest:02d}" if rest else f"{hours} h"
