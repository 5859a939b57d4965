"""What a day's board holds, in minutes and columns: no pixels here."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from jury_desk.domain.grid import PhaseKind
from jury_desk.domain.preparation.preparation import Preparation
from jury_desk.domain.preparation.timetable import DayHours, PlannedPassage

By = Literal["panels", "rooms", "jurors"]
BandKind = Literal["meal", "pause", "absence"]
_WORTH_A_PAUSE = 90
"""A longer gap between two passages is free time, and is told as none."""


@dataclass(frozen=True)
class Column:
    """A panel, a room or a juror; an empty id stands for passages that have none."""

    id: str
    label: str
    detail: str = ""


@dataclass(frozen=True)
class Segment:
    """A phase at its hour, in minutes from midnight."""

    kind: PhaseKind
    start: int
    end: int


@dataclass(frozen=True)
class Block:
    """A placed passage in a column. Those at the same hour share the column in lanes.

    `narrowed` is the minute from which the next one's preparation stands beside it, or None;
    `strip` and `strips` are the lane of its own preparation.
    """

    passage: PlannedPassage
    column: int
    lane: int = 0
    lanes: int = 1
    narrowed: int | None = None
    strip: int = 0
    strips: int = 1

    @property
    def start(self) -> int:
        """When the candidate begins, in minutes from midnight."""
        return self.passage.start or 0

    @property
    def begins(self) -> int:
        """When the panel begins."""
        return self.start + self.passage.preparation

    @property
    def end(self) -> int:
        """When the last phase ends."""
        return self.start + self.passage.minutes

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The phases that follow the preparation."""
        return tuple(s for s in segments(self.passage) if s.start >= self.begins)


@dataclass(frozen=True)
class Band:
    """A quiet band of a column: a meal, a pause, or someone's absence (`who`)."""

    column: int
    start: int
    end: int
    kind: BandKind
    who: str = ""


@dataclass(frozen=True)
class DayBoard:
    """One day: `start` and `end` are the hours that are shown, `open` those of the day."""

    day: dt.date
    by: By
    start: int
    end: int
    open: tuple[int, int]
    columns: tuple[Column, ...] = ()
    blocks: tuple[Block, ...] = ()
    bands: tuple[Band, ...] = ()


def segments(passage: PlannedPassage) -> tuple[Segment, ...]:
    """Every phase of a placed passage at its hour; none for one without an hour."""
    found, at = [], passage.start
    if at is None:
        return ()
    for phase in passage.phases:
        found.append(Segment(phase.kind, at, at + phase.minutes))
        at += phase.minutes
    return tuple(found)


def hours_of(preparation: Preparation, day: dt.date) -> DayHours:
    """The hours of a day, the usual ones where nothing was said."""
    said = (hours for hours in preparation.wishes.days if hours.day == day)
    return next(said, DayHours(day=day))


def days_of(preparation: Preparation) -> tuple[dt.date, ...]:
    """The session's days, and any other on which something is placed."""
    placed = {p.day for p in preparation.passages.values() if p.day is not None}
    return tuple(sorted(placed.union(preparation.card.days)))


def columns_of(preparation: Preparation, by: By) -> tuple[Column, ...]:
    """The columns of a view, in the order in which they were added."""
    if by == "rooms":
        return tuple(Column(r.id, r.label, r.place) for r in preparation.rooms.values())
    if by == "jurors":
        panels: dict[str, list[str]] = {}
        for panel in preparation.panels.values():
            for member in panel.members:
                panels.setdefault(member, []).append(panel.label)
        return tuple(
            Column(j.id, j.name, ", ".join(panels.get(j.id, ())))
            for j in preparation.jurors.values()
        )
    rooms = preparation.rooms
    return tuple(
        Column(p.id, p.label, rooms[p.room].label if p.room and p.room in rooms else "")
        for p in preparation.panels.values()
    )


def of_column(passage: PlannedPassage, by: By) -> tuple[str, ...]:
    """The ids of the columns in which a passage stands."""
    if by == "jurors":
        return passage.jurors or ("",)
    return ((passage.panel if by == "panels" else passage.room) or "",)


def day_board(
    preparation: Preparation, day: dt.date, by: By, passages: Iterable[PlannedPassage] | None = None
) -> DayBoard:
    """What a day shows; `passages` instead of the preparation's own, for a proposal."""
    shown = preparation.passages.values() if passages is None else passages
    placed = [p for p in shown if p.day == day]
    columns = columns_of(preparation, by)
    places = {column.id: at for at, column in enumerate(columns)}
    if any(name not in places for p in placed for name in of_column(p, by)):
        places[""] = len(columns)
        columns = (*columns, Column("", ""))
    held: dict[int, list[PlannedPassage]] = {}
    for passage in placed:
        for at in {places.get(name, places.get("", 0)) for name in of_column(passage, by)}:
            held.setdefault(at, []).append(passage)
    blocks = [block for at in sorted(held) for block in _laid_out(held[at], at)]
    hours = hours_of(preparation, day)
    first = min([hours.start, *(block.start for block in blocks)])
    last = max([hours.end, *(block.end for block in blocks)])
    return DayBoard(
        day=day,
        by=by,
        start=first // 60 * 60 if first % 60 < 30 else first // 60 * 60 + 30,
        end=-(-last // 30) * 30,
        open=(hours.start, hours.end),
        columns=columns,
        blocks=tuple(blocks),
        bands=(*_free_bands(preparation, blocks), *_absences(preparation, day, by, columns)),
    )


def _laid_out(passages: Sequence[PlannedPassage], column: int) -> list[Block]:
    """The blocks of a column, by hour."""
    blocks = sorted(
        (Block(passage, column) for passage in passages), key=lambda b: (b.begins, b.passage.id)
    )
    lanes = _lanes([(block.begins, block.end) for block in blocks])
    strips = _lanes([(block.start, block.begins) for block in blocks])
    found = []
    for at, block in enumerate(blocks):
        beside = [
            max(other.start, block.begins)
            for other in blocks
            if other is not block
            and other.start < other.begins
            and other.start < block.end
            and other.begins > block.begins
        ]
        found.append(
            replace(
                block, lane=lanes[at][0], lanes=lanes[at][1],
                strip=strips[at][0], strips=strips[at][1],
                narrowed=min(beside, default=None),
            )
        )  # fmt: skip
    return found


def _lanes(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """A lane for each span and how many share its time; empty spans stand alone."""
    found = [(0, 1)] * len(spans)
    group: list[int] = []
    ends: list[int] = []
    taken: dict[int, int] = {}
    until = -1

    def close() -> None:
        for member in group:
            found[member] = (taken[member], len(ends))
        group.clear()
        ends.clear()

    for at in sorted(range(len(spans)), key=lambda n: spans[n]):
        start, end = spans[at]
        if start >= end:
            continue
        if start >= until:
            close()
        lane = next((n for n, last in enumerate(ends) if last <= start), len(ends))
        ends[lane : lane + 1] = [end]
        taken[at] = lane
        group.append(at)
        until = max(until, end) if group[:-1] else end
    close()
    return found


def _free_bands(preparation: Preparation, blocks: Sequence[Block]) -> list[Band]:
    """Where a column eats and pauses: its gaps that are long enough."""
    wishes, found = preparation.wishes, []
    by_column: dict[int, list[Block]] = {}
    for block in blocks:
        by_column.setdefault(block.column, []).append(block)
    for column, held in by_column.items():
        gaps = _gaps(held, wishes.meal_from, wishes.meal_until)
        meal = _meal(gaps, wishes.meal_from, wishes.meal_until, wishes.meal_minutes)
        if meal is not None:
            found.append(Band(column, *meal, "meal"))
        for start, end in _gaps(held, None, None):
            if meal is not None and start < meal[1] and meal[0] < end:
                continue
            if wishes.pause_minutes and wishes.pause_minutes <= end - start <= _WORTH_A_PAUSE:
                found.append(Band(column, start, end, "pause"))
    return found


def _gaps(blocks: Sequence[Block], first: int | None, last: int | None) -> list[tuple[int, int]]:
    """The free spans of a column between its blocks, and from `first` to `last` around them."""
    found, at = [], first
    for block in sorted(blocks, key=lambda b: b.begins):
        if at is not None and block.begins > at:
            found.append((at, block.begins))
        at = block.end if at is None else max(at, block.end)
    if last is not None and at is not None and last > at:
        found.append((at, last))
    return found


def _meal(
    gaps: Iterable[tuple[int, int]], first: int, last: int, minutes: int
) -> tuple[int, int] | None:
    """The longest free span within the meal's window that is long enough."""
    if not minutes:
        return None
    within = [(max(start, first), min(end, last)) for start, end in gaps]
    long_enough = [span for span in within if span[1] - span[0] >= minutes]
    return max(long_enough, key=lambda span: span[1] - span[0], default=None)


def _absences(
    preparation: Preparation, day: dt.date, by: By, columns: Sequence[Column]
) -> list[Band]:
    """Who is away that day, where they would sit."""
    found = []
    for at, column in enumerate(columns):
        if by == "rooms" or not column.id:
            continue
        members = (column.id,) if by == "jurors" else preparation.panels[column.id].members
        for member in members:
            juror = preparation.jurors.get(member)
            for absence in juror.absences if juror else ():
                if absence.day == day:
                    name = juror.name if juror else ""
                    found.append(Band(at, absence.start, absence.end, "absence", name))
    return found
