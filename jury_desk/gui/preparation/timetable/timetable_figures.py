"""A timetable in figures, and how another one differs from it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from jury_desk.domain.preparation.timetable import PlannedPassage


@dataclass(frozen=True)
class Figures:
    """`idle` are the minutes between a panel's first and last passage in which it hears nobody,
    longer breaks than a meal aside; `lightest` and `heaviest` are minutes before a panel.
    """

    placed: int
    wanted: int
    idle: int
    lightest: int
    heaviest: int


@dataclass(frozen=True)
class Changes:
    """Placed passages of which a proposal changes the hour, the panel or the room (`moved`), or
    only who sits (`reseated`).
    """

    moved: int = 0
    reseated: int = 0


@dataclass(frozen=True)
class Difference:
    """A passage before and after; None where it was not there, or is no longer."""

    before: PlannedPassage | None
    after: PlannedPassage | None

    @property
    def passage(self) -> PlannedPassage:
        """Whichever there is."""
        found = self.after or self.before
        if found is None:
            raise ValueError("a difference is between something")
        return found

    @property
    def moves(self) -> bool:
        """Whether more changes than who sits."""
        before, after = self.before, self.after
        return before is None or after is None or _place(before) != _place(after)


def figures(passages: Iterable[PlannedPassage], meal: int) -> Figures:
    """The figures of passages, the unplaced ones among them; `meal` are its minutes."""
    held = tuple(passages)
    spans: dict[tuple[object, str | None], list[tuple[int, int]]] = {}
    loads: dict[str | None, int] = {}
    for passage in held:
        if passage.start is None:
            continue
        begins, end = passage.start + passage.preparation, passage.start + passage.minutes
        spans.setdefault((passage.day, passage.panel), []).append((begins, end))
        loads[passage.panel] = loads.get(passage.panel, 0) + end - begins
    return Figures(
        placed=sum(passage.placed for passage in held),
        wanted=len(held),
        idle=sum(_idle(day, meal) for day in spans.values()),
        lightest=min(loads.values(), default=0),
        heaviest=max(loads.values(), default=0),
    )


def _idle(spans: list[tuple[int, int]], meal: int) -> int:
    """The free minutes of one panel's day, one meal taken out."""
    gaps, until = [], None
    for begins, end in sorted(spans):
        if until is not None and begins > until:
            gaps.append(begins - until)
        until = end if until is None else max(until, end)
    eaten = next((gap for gap in sorted(gaps, reverse=True) if meal and gap >= meal), 0)
    return sum(gaps) - min(eaten, meal if eaten else 0)


def differences(
    before: Mapping[str, PlannedPassage], after: Iterable[PlannedPassage]
) -> tuple[Difference, ...]:
    """The passages that stand elsewhere, by the hour they get; those taken away last."""
    found, seen = [], set()
    for passage in after:
        old = before.get(passage.id)
        seen.add(passage.id)
        if old is None or _where(old) != _where(passage):
            found.append(Difference(old, passage))
    found += [Difference(old, None) for id_, old in before.items() if id_ not in seen]
    return tuple(sorted(found, key=_order))


def _where(passage: PlannedPassage) -> tuple[object, ...]:
    return *_place(passage), passage.jurors


def _place(passage: PlannedPassage) -> tuple[object, ...]:
    return passage.day, passage.start, passage.panel, passage.room


def _order(one: Difference) -> tuple[bool, str, int, str]:
    place = one.after
    if place is None:
        return True, "", 0, one.passage.id
    return False, str(place.day or "~"), place.start or 0, place.id
