"""The rows of a session's workbooks, before any spreadsheet library sees them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from jury_desk.domain.preparation.papers import part_played, quality_of
from jury_desk.words import of as words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from jury_desk.documents.session_papers.agenda import Agenda, Slot
    from jury_desk.domain.preparation.people import Candidate, Juror
    from jury_desk.domain.preparation.ports import PaperKind

Value = str | int | dt.date | dt.time | None
Type = Literal["text", "date", "time", "number", "box"]


@dataclass(frozen=True)
class Head:
    """A column: its head, what its cells hold, its width in Excel's unit."""

    text: str
    type: Type = "text"
    width: float = 18


@dataclass(frozen=True)
class Tab:
    """A sheet of a workbook. `tall` rows leave room for signatures; `fit` keeps it one page wide
    in print.
    """

    name: str
    heads: tuple[Head, ...]
    rows: tuple[tuple[Value, ...], ...]
    tall: bool = False
    fit: bool = True


def tabs_of(kind: PaperKind, agenda: Agenda, numbers_only: bool = False) -> tuple[Tab, ...]:
    """The sheets of a kind. KeyError for one that comes in no workbook."""
    maker = _Tabs(agenda)
    made: dict[PaperKind, Callable[[], tuple[Tab, ...]]] = {
        "convocations": maker.convocations,
        "juror-convocations": maker.juror_convocations,
        "door-list": lambda: maker.door(numbers_only),
        "candidate-attendance": maker.candidate_attendance,
        "juror-attendance": maker.juror_attendance,
        "juror-timetable": maker.juror_timetable,
        "room-timetable": maker.room_timetable,
        "candidate-timetable": maker.candidate_timetable,
    }
    return made[kind]()


class _Tabs:
    def __init__(self, agenda: Agenda) -> None:
        self.agenda, self.words = agenda, agenda.words
        self.common, self.columns = self.words.common, self.words.columns

    # -- letters ---------------------------------------------------------------------------------

    def convocations(self) -> tuple[Tab, ...]:
        """For mail merges: a candidate a row with every passage; then a passage a row."""
        most = max((len(self.agenda.of_candidate(c.id)) for c in self.agenda.candidates), default=0)
        heads = (*self._person_heads(), *self._merge_heads(most))
        rows = tuple(self._merge_row(candidate, most) for candidate in self.agenda.candidates)
        merge = Tab(self.columns.candidates, heads, rows, fit=False)
        return merge, self.candidate_timetable()[0]

    def _person_heads(self) -> tuple[Head, ...]:
        columns, common = self.columns, self.common
        return (
            Head(common.number, width=14), Head(columns.civility, width=11),
            Head(columns.birth_name), Head(columns.usual_name), Head(columns.first_names),
            Head(columns.birth_date, "date", 14), Head(columns.birth_place),
            Head(columns.email, width=30), Head(columns.phone, width=16),
            Head(columns.title, width=34), Head(columns.measures, width=30),
            Head(columns.held, width=34), Head(columns.bring, width=30),
            Head(common.contact, width=24),
        )  # fmt: skip

    def _merge_heads(self, most: int) -> Iterable[Head]:
        for number in range(1, most + 1):
            for what, type_, width in (
                (self.columns.date, "date", 13.0), (self.common.hour, "time", 10.0),
                (self.common.assessment, "text", 34.0), (self.columns.minutes, "number", 12.0),
                (self.common.room, "text", 20.0), (self.common.place, "text", 20.0),
            ):  # fmt: skip
                text = self.columns.passage.format(number=number, what=what)
                yield Head(text, type_, width)  # type: ignore[arg-type]  # one of Type

    def _merge_row(self, candidate: Candidate, most: int) -> tuple[Value, ...]:
        card = self.agenda.card
        row: list[Value] = [
            candidate.number,
            self.columns.civilities.get(candidate.sex or "", ""),
            candidate.birth_name, candidate.usual_name, candidate.first_names,
            candidate.birth_date, candidate.birth_place, candidate.email, candidate.phone,
            self.agenda.title,
            "\n".join(item.measure for item in candidate.accommodations),
            "\n".join(self.agenda.bloc(held.bloc) for held in candidate.held),
            card.bring, card.contact,
        ]  # fmt: skip
        slots = self.agenda.of_candidate(candidate.id)
        for slot in slots:
            row += [
                slot.day, _time(slot, slot.start), slot.assessment, _minutes(slot), slot.room,
                slot.place,
            ]  # fmt: skip
        row += [None] * (6 * (most - len(slots)))
        return tuple(row)

    def juror_convocations(self) -> tuple[Tab, ...]:
        """A juror a row, then their passages."""
        columns, common = self.columns, self.common
        heads = (
            Head(common.name, width=28), Head(common.quality, width=20),
            Head(columns.employer, width=28), Head(columns.side, width=14),
            Head(columns.email, width=30), Head(columns.phone, width=16),
            Head(common.day, "date", 13), Head(columns.start, "time", 10),
            Head(columns.end, "time", 10), Head(columns.passages, "number", 10),
            Head(common.place, width=24),
        )  # fmt: skip
        rows = tuple(row for juror in self.agenda.jurors for row in self._juror_days(juror))
        return Tab(columns.jurors, heads, rows), self.juror_timetable()[0]

    def _juror_days(self, juror: Juror) -> Iterable[tuple[Value, ...]]:
        slots = self.agenda.of_juror(juror.id)
        for day in dict.fromkeys(slot.day for slot in slots):
            mine = [slot for slot in slots if slot.day == day]
            first = min(mine, key=lambda slot: slot.panel_at)
            last = max(mine, key=lambda slot: slot.end)
            yield (
                juror.name, self._quality(juror, first), juror.employer,
                self.columns.sides.get(juror.side or "", ""), juror.email, juror.phone, day,
                _time(first, first.panel_at), _time(last, last.end), len(mine), first.place,
            )  # fmt: skip

    # -- doors and attendance --------------------------------------------------------------------

    def door(self, numbers_only: bool) -> tuple[Tab, ...]:
        """A passage a row, by room."""
        common = self.common
        shown = common.number if numbers_only else common.candidate
        heads = (
            Head(common.room, width=22), Head(common.day, "date", 13),
            Head(common.hour, "time", 10), Head(self.columns.panel_hour, "time", 14),
            Head(shown, width=34), Head(common.assessment, width=36), Head(common.panel, width=18),
        )  # fmt: skip
        rows = tuple(
            (
                self.agenda.room(room), slot.day, _time(slot, slot.start),
                _time(slot, slot.panel_at), self._door_subject(slot, numbers_only),
                slot.assessment, self.agenda.panel(slot),
            )
            for room in self.agenda.rooms
            for slot in self.agenda.of_room(room)
        )  # fmt: skip
        return (Tab(self.words.lists.door, heads, rows),)

    def _door_subject(self, slot: Slot, numbers_only: bool) -> str:
        if numbers_only:
            told = (m.number or self.agenda.anonymous(m) for m in slot.members)
            return ", ".join(told)
        names = ", ".join(member.name for member in slot.members)
        return self.words.labelled(slot.team, names) if slot.team else names

    def candidate_attendance(self) -> tuple[Tab, ...]:
        """A candidate of a passage a row, with room for a signature."""
        common, time = self.common, self.words.time
        heads = (
            Head(common.day, "date", 13), Head(self.columns.half_day, width=13),
            Head(common.room, width=20), Head(common.hour, "time", 9),
            Head(common.until, "time", 9), Head(common.number, width=14),
            Head(common.candidate, width=28), Head(common.assessment, width=30),
            Head(common.signature, "box", 26),
        )  # fmt: skip
        rows = tuple(
            (
                slot.day, time.morning if self.agenda.morning(slot) else time.afternoon,
                self.agenda.room(slot.passage.room or ""), _time(slot, slot.start),
                _time(slot, slot.leaves_at), member.number, member.name, slot.assessment, None,
            )
            for slot in self.agenda.placed
            for member in slot.members
        )  # fmt: skip
        return (Tab(self.columns.candidates, heads, rows, tall=True),)

    def juror_attendance(self) -> tuple[Tab, ...]:
        """A juror of a day a row, with room for two signatures."""
        common, time = self.common, self.words.time
        heads = (
            Head(common.day, "date", 13), Head(common.juror, width=28),
            Head(common.quality, width=22), Head(common.panel, width=18),
            Head(time.morning.capitalize(), "box", 26),
            Head(time.afternoon.capitalize(), "box", 26),
        )  # fmt: skip
        rows = []
        for day in dict.fromkeys(slot.day for slot in self.agenda.placed):
            for juror in self.agenda.jurors:
                mine = [slot for slot in self.agenda.of_juror(juror.id) if slot.day == day]
                if mine:
                    rows.append(self._attending(juror, mine))
        return (Tab(self.columns.jurors, heads, tuple(rows), tall=True),)

    def _attending(self, juror: Juror, mine: list[Slot]) -> tuple[Value, ...]:
        panels = ", ".join(dict.fromkeys(self.agenda.panel(slot) for slot in mine))
        halves = {self.agenda.morning(slot) for slot in mine}
        told = [None if half in halves else self.words.lists.not_sitting for half in (True, False)]
        return (mine[0].day, juror.name, self._quality(juror, mine[0]), panels, *told)

    # -- timetables ------------------------------------------------------------------------------

    def juror_timetable(self) -> tuple[Tab, ...]:
        """A passage of a juror a row."""
        common = self.common
        heads = (
            Head(common.juror, width=26), Head(common.day, "date", 13),
            Head(self.columns.start, "time", 9), Head(self.columns.end, "time", 9),
            Head(common.candidate, width=30), Head(common.number, width=14),
            Head(common.assessment, width=34), Head(common.plays, width=18),
            Head(common.room, width=20), Head(common.place, width=20), Head(common.panel, width=16),
        )  # fmt: skip
        rows = tuple(
            (
                juror.name, slot.day, _time(slot, slot.panel_at), _time(slot, slot.end),
                self.agenda.subject(slot), ", ".join(m.number for m in slot.members),
                slot.assessment, self._plays(juror, slot), slot.room, slot.place,
                self.agenda.panel(slot),
            )
            for juror in self.agenda.jurors
            for slot in self.agenda.of_juror(juror.id)
        )  # fmt: skip
        return (Tab(self.words.lists.juror_timetable, heads, rows),)

    def room_timetable(self) -> tuple[Tab, ...]:
        """A passage of a room a row."""
        common = self.common
        heads = (
            Head(common.room, width=22), Head(common.day, "date", 13),
            Head(self.columns.start, "time", 9), Head(self.columns.panel_hour, "time", 13),
            Head(self.columns.end, "time", 9), Head(common.candidate, width=30),
            Head(common.number, width=14), Head(common.assessment, width=34),
            Head(common.panel, width=16), Head(common.jurors, width=36),
        )  # fmt: skip
        rows = tuple(
            (
                self.agenda.room(room), slot.day, _time(slot, slot.start),
                _time(slot, slot.panel_at), _time(slot, slot.end), self.agenda.subject(slot),
                ", ".join(m.number for m in slot.members), slot.assessment,
                self.agenda.panel(slot), ", ".join(juror.name for juror in slot.jurors),
            )
            for room in self.agenda.rooms
            for slot in self.agenda.of_room(room)
        )  # fmt: skip
        return (Tab(self.words.lists.room_timetable, heads, rows),)

    def candidate_timetable(self) -> tuple[Tab, ...]:
        """A passage of a candidate a row."""
        common = self.common
        heads = (
            Head(common.number, width=14), Head(common.candidate, width=28),
            Head(common.day, "date", 13), Head(common.hour, "time", 9),
            Head(self.columns.panel_hour, "time", 13), Head(common.until, "time", 9),
            Head(self.columns.minutes, "number", 11), Head(common.assessment, width=34),
            Head(common.bloc, width=34), Head(common.team, width=14),
            Head(common.room, width=20), Head(common.place, width=20),
        )  # fmt: skip
        rows = tuple(
            (
                candidate.number, candidate.name, slot.day, _time(slot, slot.start),
                _time(slot, slot.panel_at), _time(slot, slot.leaves_at), _minutes(slot),
                slot.assessment, slot.bloc, slot.team, slot.room, slot.place,
            )
            for candidate in self.agenda.candidates
            for slot in self.agenda.of_candidate(candidate.id)
        )  # fmt: skip
        return (Tab(self.columns.passages, heads, rows),)

    def _quality(self, juror: Juror, slot: Slot) -> str:
        return words_of(self.words.language).quality(quality_of(juror, slot.panel))

    def _plays(self, juror: Juror, slot: Slot) -> str:
        plays = part_played(juror, slot.panel, slot.passage.assessment)
        return self.common.parts.get(plays, plays)


def _time(slot: Slot, minutes: int) -> dt.time | None:
    return None if slot.day is None else dt.time(*divmod(minutes % (24 * 60), 60))


def _minutes(slot: Slot) -> int | None:
    return sum(phase.minutes for phase in slot.phases) or None
