"""What hangs on doors, is signed at them, or is kept at hand: lists and timetables on paper."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from jury_desk.documents.session_papers.agenda import full_name
from jury_desk.documents.session_papers.paper import Folds, Frame, Paper
from jury_desk.documents.session_papers.table import Cell, Column, Table
from jury_desk.domain.preparation.papers import part_played, quality_of
from jury_desk.domain.preparation.people import juror_order
from jury_desk.words import of as words_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator, Sequence

    from jury_desk.documents.session_papers.agenda import Agenda, Slot
    from jury_desk.domain.preparation.people import Candidate, Juror

_SIGNED_ROW = 38.0


class Lists:
    """The lists of one session; each method gives one paper a room, a day or a person."""

    def __init__(self, agenda: Agenda, made_on: dt.date, folds: Folds) -> None:
        self.agenda, self.words, self.folds = agenda, agenda.words, folds
        self.made_on = made_on
        self.common, self.says = self.words.common, self.words.lists

    # -- on doors --------------------------------------------------------------------------------

    def door(self, room: str, numbers_only: bool) -> Paper:
        """A room's passages, a page a day: hours, who, what, before which panel; no measures."""
        paper = self._paper(self.says.door)
        for at, (day, slots) in enumerate(_by_day(self.agenda.of_room(room))):
            if at:
                paper.flow.turn()
            head = self._day(day)
            paper.title(self.says.door, self.agenda.room(room), head)
            paper.must_hold(self.agenda.room(room), head)
            shown = self.common.number if numbers_only else self.common.candidate
            columns = (
                Column(self.common.hour, 15, strong=True, size=13),
                Column(shown, 34, strong=True, size=12),
                Column(self.common.assessment, 33, size=10),
                Column(self.common.panel, 18, size=10),
            )
            rows = [self._door_row(paper, slot, numbers_only) for slot in slots]
            Table(paper, columns, 34).write(rows)
            paper.flow.space(8)
            paper.text(self.says.door_note, muted=True)
        return paper

    def _door_row(self, paper: Paper, slot: Slot, numbers_only: bool) -> list[Cell]:
        clock = self.words.clock
        if numbers_only:
            who = Cell(slot.team or self._numbers(slot), self._numbers(slot) if slot.team else "")
        else:
            names = ", ".join(member.name for member in slot.members)
            who = Cell(self.agenda.subject(slot), names if slot.team else "")
        paper.must_hold(who.text, clock(slot.start))
        panel_at = ""
        if slot.panel_at != slot.start:
            panel_at = f"{self.says.before_panel} {clock(slot.panel_at)}"
        return [
            Cell(clock(slot.start), panel_at),
            who,
            Cell(slot.assessment),
            Cell(self.agenda.panel(slot)),
        ]

    def _numbers(self, slot: Slot) -> str:
        told = (member.number or self.agenda.anonymous(member) for member in slot.members)
        return ", ".join(told)

    # -- signed ----------------------------------------------------------------------------------

    def candidate_attendance(self) -> Iterator[Paper]:
        """One paper for each half-day and room, with a box for each candidate of each passage."""

        def place(slot: Slot) -> tuple[str, bool, str]:
            day = slot.day.isoformat() if slot.day else ""
            return day, not self.agenda.morning(slot), slot.passage.room or ""

        for (_, afternoon, room), found in groupby(
            sorted(self.agenda.placed, key=place), key=place
        ):
            slots = list(found)
            half = self.words.time.afternoon if afternoon else self.words.time.morning
            yield self._attendance(slots, room, f"{self._day(slots[0].day)}, {half}")

    def _attendance(self, slots: Sequence[Slot], room: str, when: str) -> Paper:
        paper = self._paper(self.says.candidate_attendance)
        where = slots[0].where if room else self.agenda.room(room)
        paper.title(self.says.candidate_attendance, when, where)
        paper.facts(
            (self.common.certification, self.agenda.title),
            (self.common.session, self.agenda.about_session),
        )
        paper.must_hold(when, self.agenda.title)
        paper.flow.space(4)
        paper.text(self.says.candidate_note, muted=True)
        paper.flow.space(8)
        columns = (
            Column(self.common.hour, 15, strong=True),
            Column(self.common.candidate, 34, strong=True),
            Column(self.common.assessment, 27, size=8.5),
            Column(self.common.signature, 30),
        )
        rows = [self._signed_row(paper, slot, one) for slot in slots for one in slot.members]
        Table(paper, columns, _SIGNED_ROW).write(rows)
        paper.flow.space(10)
        paper.boxes(self.says.watched_by, self.says.absent)
        return paper

    def _signed_row(self, paper: Paper, slot: Slot, member: Candidate) -> list[Cell]:
        clock = self.words.clock
        paper.must_hold(member.name, member.number)
        team = slot.team and self.words.labelled(self.common.team, slot.team)
        return [
            Cell(clock(slot.start), f"→ {clock(slot.leaves_at)}"),
            Cell(full_name(member), " · ".join(text for text in (member.number, team) if text)),
            Cell(slot.assessment),
            Cell(box=True),
        ]

    def juror_attendance(self) -> Iterator[Paper]:
        """One paper a day: each juror who sits, with a box for the half-days."""
        for day, slots in _by_day(self.agenda.placed):
            head = self._day(day)
            paper = self._paper(self.says.juror_attendance)
            paper.title(self.says.juror_attendance, head, self.agenda.card.place)
            paper.facts(
                (self.common.certification, self.agenda.title),
                (self.common.session, self.agenda.about_session),
            )
            paper.must_hold(head, self.agenda.title)
            paper.flow.space(4)
            paper.text(self.says.juror_note, muted=True)
            paper.flow.space(8)
            time = self.words.time
            columns = (
                Column(self.common.juror, 30, strong=True),
                Column(self.common.quality, 22),
                Column(time.morning.capitalize(), 26),
                Column(time.afternoon.capitalize(), 26),
            )
            rows = [self._juror_row(paper, juror, slots) for juror in self._sitting(slots)]
            Table(paper, columns, _SIGNED_ROW + 4).write(rows)
            paper.flow.space(10)
            responsible = self.agenda.card.responsible
            label = self.says.responsible
            if responsible:
                label = self.words.labelled(label, responsible)
            paper.boxes(label, self.says.watched_by)
            yield paper

    def _sitting(self, slots: Sequence[Slot]) -> list[Juror]:
        found = {juror.id: juror for slot in slots for juror in slot.jurors}
        return sorted(found.values(), key=juror_order)

    def _juror_row(self, paper: Paper, juror: Juror, slots: Sequence[Slot]) -> list[Cell]:
        paper.must_hold(juror.name)
        mine = [slot for slot in slots if juror in slot.jurors]
        panels = dict.fromkeys(self.agenda.panel(slot) for slot in mine)
        qualities = sorted({quality_of(juror, slot.panel) for slot in mine})
        told = " / ".join(words_of(self.words.language).quality(q) for q in qualities)
        sits = {self.agenda.morning(slot) for slot in mine}
        return [
            Cell(juror.name, juror.employer),
            Cell(told, ", ".join(panels)),
            *(
                Cell(box=True) if half in sits else Cell(under=self.says.not_sitting)
                for half in (True, False)
            ),
        ]

    # -- timetables ------------------------------------------------------------------------------

    def juror_timetable(self, juror: Juror) -> Paper:
        """A juror's passages, day by day."""
        columns = (
            Column(self.common.hour, 14, strong=True),
            Column(self.common.candidate, 30, strong=True),
            Column(self.common.assessment, 34),
            Column(self.common.room, 22),
        )

        def row(slot: Slot) -> list[Cell]:
            plays = part_played(juror, slot.panel, slot.passage.assessment)
            shown = self.common.parts.get(plays, plays)
            return [
                self._panel_hours(slot),
                self._who(slot),
                Cell(slot.assessment, self.common.plays_text.format(part=shown) if shown else ""),
                self._where(slot),
            ]

        slots = self.agenda.of_juror(juror.id)
        return self._timetable(self.says.juror_timetable, juror.name, slots, columns, row)

    def room_timetable(self, room: str) -> Paper:
        """A room's passages, day by day."""
        columns = (
            Column(self.common.hour, 12, strong=True),
            Column(self.common.candidate, 28, strong=True),
            Column(self.common.assessment, 31),
            Column(self.common.panel, 29),
        )

        def row(slot: Slot) -> list[Cell]:
            # A name is not parted at the end of a line.
            jurors = ", ".join(juror.name.replace(" ", "\u00a0") for juror in slot.jurors)
            return [
                Cell(self.words.clock(slot.start), f"→ {self.words.clock(slot.end)}"),
                self._who(slot),
                Cell(slot.assessment),
                Cell(self.agenda.panel(slot), jurors),
            ]

        slots = self.agenda.of_room(room)
        label = self.agenda.room(room)
        return self._timetable(self.says.room_timetable, label, slots, columns, row)

    def candidate_timetable(self, candidate: Candidate) -> Paper:
        """A candidate's passages, day by day."""
        columns = (
            Column(self.says.present, 14, strong=True),
            Column(self.common.assessment, 40, strong=True),
            Column(self.common.duration, 16),
            Column(self.common.room, 30),
        )

        def row(slot: Slot) -> list[Cell]:
            at = self.words.clock(slot.panel_at)
            panel = f"{self.says.before_panel} {at}" if slot.panel_at != slot.start else ""
            length = sum(phase.minutes for phase in slot.phases)
            team = self.words.labelled(self.common.team, slot.team) if slot.team else ""
            return [
                Cell(self.words.clock(slot.start)) if slot.day else Cell(self.common.to_come),
                Cell(slot.assessment, team or slot.bloc),
                Cell(self.words.length(length) if length else "", panel if slot.day else ""),
                self._where(slot),
            ]

        slots = self.agenda.of_candidate(candidate.id)
        name = full_name(candidate)
        return self._timetable(
            self.says.candidate_timetable, name, slots, columns, row, candidate.number
        )

    def _timetable(
        self,
        kind: str,
        name: str,
        slots: Sequence[Slot],
        columns: Sequence[Column],
        row: Callable[[Slot], list[Cell]],
        under: str = "",
    ) -> Paper:
        paper = self._paper(kind)
        paper.title(kind, name, under)
        paper.must_hold(name)
        paper.facts((self.common.certification, self.agenda.title))
        for day, found in _by_day(slots):
            head = self._day(day)
            paper.must_hold(head)
            if day:
                head = f"{head} · {self.words.count(len(found))}"
            paper.heading(head, 70)
            rows = [row(slot) for slot in found]
            Table(paper, columns).write(rows)
            for cells in rows:
                paper.must_hold(cells[0].text, cells[1].text)
        return paper

    def _panel_hours(self, slot: Slot) -> Cell:
        if slot.day is None:
            return Cell(self.common.to_come)
        return Cell(self.words.clock(slot.panel_at), f"→ {self.words.clock(slot.end)}")

    def _who(self, slot: Slot) -> Cell:
        if slot.team:
            return Cell(slot.team, ", ".join(member.name for member in slot.members))
        return Cell(self.agenda.subject(slot), ", ".join(m.number for m in slot.members))

    def _where(self, slot: Slot) -> Cell:
        return Cell(slot.room or self.common.no_room, slot.place)

    # -- shared ----------------------------------------------------------------------------------

    def _day(self, day: dt.date | None) -> str:
        head = self.words.date(day) if day else self.common.to_come_long
        return head[:1].upper() + head[1:]

    def _paper(self, kind: str) -> Paper:
        card = self.agenda.card
        made = self.common.made_on.format(date=self.words.date(self.made_on, weekday=False))
        frame = Frame(
            strong=card.organiser or self.agenda.grid.certification.label,
            muted=self.agenda.about_session,
            right=made,
            foot=f"{kind} · {card.id}",
            practice=card.practice,
        )
        return Paper(self.words, frame, self.folds)


def _by_day(slots: Sequence[Slot]) -> Iterator[tuple[dt.date | None, list[Slot]]]:
    for day, found in groupby(slots, key=lambda slot: slot.day):
        yield day, list(found)
