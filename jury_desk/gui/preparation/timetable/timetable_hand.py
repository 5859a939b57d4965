"""A passage in hand: where it would stand, and what that would bring, before it is put there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from jury_desk.domain.preparation.finding import Finding, Grave
from jury_desk.domain.preparation.preparation import Preparation
from jury_desk.domain.preparation.seats import Seats
from jury_desk.domain.preparation.timetable import PlannedPassage
from jury_desk.gui.preparation.timetable.timetable_blocks import By, hours_of

Consequences = Callable[[PlannedPassage], Sequence[Finding]]
"""What a passage would bring where it would stand."""


@dataclass(frozen=True)
class Held:
    """A passage as it stands, where it would stand, and what that would bring. `known` are the
    codes of what is wrong where it stands: that alone keeps nobody from moving it.
    """

    passage: PlannedPassage
    place: PlannedPassage
    column: int
    findings: tuple[Finding, ...] = ()
    known: frozenset[tuple[str, str]] = frozenset()

    @property
    def refused(self) -> tuple[Finding, ...]:
        """What forbids it there."""
        return tuple(
            found
            for found in self.findings
            if found.grave is Grave.REFUSED and (found.code, found.other) not in self.known
        )

    @property
    def is_moved(self) -> bool:
        """Whether it would stand elsewhere."""
        return self.place != self.passage


class Hand(QObject):
    """Holds one passage at a time. `changed` comes with every move and at the end, `dropped`
    brings the passage where it is to stand, `refused` the findings for which it goes back.
    """

    changed = Signal()
    dropped = Signal(object)
    refused = Signal(object)

    def __init__(self, consequences: Consequences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._consequences = consequences
        self._preparation: Preparation | None = None
        self._seats: Seats | None = None
        self._by: By = "panels"
        self._columns: tuple[str, ...] = ()
        self.held: Held | None = None

    def take(
        self,
        preparation: Preparation,
        passage: PlannedPassage,
        by: By,
        columns: Sequence[str],
        column: int,
    ) -> None:
        """Take a passage in hand. `columns` are the ids of the view `by`, `column` is its own."""
        if preparation is not self._preparation or self._seats is None:
            self._preparation, self._seats = preparation, Seats(preparation)
        self._by, self._columns = by, tuple(columns)
        known = self._consequences(passage) if passage.placed else ()
        wrong = frozenset((found.code, found.other) for found in known)
        self.held = Held(passage, passage, column, known=wrong)
        self.changed.emit()

    def move_to(self, day: dt.date, start: int, column: int) -> None:
        """Hold it over another place; the hour is brought to the step and into the day."""
        held, preparation, seats = self.held, self._preparation, self._seats
        if held is None or preparation is None or seats is None:
            return
        column = max(0, min(column, len(self._columns) - 1))
        if self._by == "jurors" and held.passage.panel is not None:
            column = held.column  # who sits follows from the panel: it is not carried to another
        start = within(preparation, held.passage, day, start)
        name = self._columns[column] if self._columns else ""
        before = None if held.passage.start is None else held.column
        place = moved(preparation, seats, held.passage, self._by, name, day, start)
        if place == held.place and column == before:
            return
        found = () if place == held.passage else tuple(self._consequences(place))
        self.held = Held(held.passage, place, column, found, held.known)
        self.changed.emit()

    def drop(self) -> None:
        """Put it down where it is; back where that is refused."""
        held = self.held
        self.held = None
        if held is None:
            return
        if held.refused:
            self.refused.emit(held.refused)
        elif held.is_moved and held.place.start is not None:
            self.dropped.emit(held.place)
        self.changed.emit()

    def put_back(self) -> None:
        """Let go of it: it stays where it was."""
        if self.held is not None:
            self.held = None
            self.changed.emit()


def within(preparation: Preparation, passage: PlannedPassage, day: dt.date, start: int) -> int:
    """The nearest hour at which a passage may begin that day: at the step, within the hours."""
    step, hours = preparation.wishes.step, hours_of(preparation, day)
    last = max(hours.start, hours.end - passage.minutes)
    return min(max(hours.start, round(start / step) * step), last)


def moved(
    preparation: Preparation,
    seats: Seats,
    passage: PlannedPassage,
    by: By,
    column: str,
    day: dt.date,
    start: int,
) -> PlannedPassage:
    """A passage at another hour and, by the view, before another panel or in another room; those
    who may sit there then are seated. The room follows its panel.
    """
    placed = replace(passage, day=day, start=start)
    if by == "rooms" and column in preparation.rooms:
        placed = replace(placed, room=column)
        if placed.panel is None:
            own = (p.id for p in preparation.panels.values() if p.room == column)
            first = next(own, next(iter(preparation.panels), None))
            placed = replace(placed, panel=first)
    elif by == "panels" and column in preparation.panels and column != passage.panel:
        placed = replace(placed, panel=column, room=_room(preparation, passage, column))
    elif by == "jurors" and placed.panel is None:
        own = (p.id for p in preparation.panels.values() if column in p.members)
        first = next(own, None)
        if first is not None:
            placed = replace(placed, panel=first, room=preparation.panels[first].room)
    if placed.room is None:
        timing = preparation.timings.get(passage.assessment)
        allowed = timing.rooms if timing and timing.rooms else tuple(preparation.rooms)
        placed = replace(placed, room=next(iter(allowed), None))
    return seats.seat(placed)


def _room(preparation: Preparation, passage: PlannedPassage, panel: str) -> str | None:
    """The room before another panel: that panel's own, unless the passage had one of its own."""
    own = preparation.panels[panel].room
    old = preparation.panels.get(passage.panel or "")
    if passage.room is not None and (own is None or old is None or passage.room != old.room):
        return passage.room
    return own


def taken_off(passage: PlannedPassage) -> PlannedPassage:
    """The passage without its place: neither hour nor room nor panel."""
    return replace(passage, day=None, start=None, panel=None, room=None, jurors=(), locked=False)
