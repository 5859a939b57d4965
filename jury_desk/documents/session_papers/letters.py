"""Convocations of candidates and of jurors: letters, each with all that its reader must know."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from jury_desk.documents.ink import ACCENT, HAIRLINE, INK, MUTED, Lines, Rule
from jury_desk.documents.session_papers.agenda import full_name
from jury_desk.documents.session_papers.paper import LEFT, RIGHT, WIDTH, Folds, Frame, Paper
from jury_desk.documents.session_papers.table import Cell, Column, Table
from jury_desk.domain.preparation.papers import part_played, quality_of
from jury_desk.words import of as words_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from fractions import Fraction

    from jury_desk.documents.session_papers.agenda import Agenda, Slot
    from jury_desk.domain.preparation.people import Candidate, HeldBloc, Juror

_HOUR_WIDTH = 112.0
_SIGNATURE = 58.0


def convocation(agenda: Agenda, candidate: Candidate, made_on: dt.date, folds: Folds) -> Paper:
    """A candidate's convocation."""
    return _CandidateLetter(agenda, made_on, folds, candidate).paper


def juror_convocation(agenda: Agenda, juror: Juror, made_on: dt.date, folds: Folds) -> Paper:
    """A juror's convocation."""
    return _JurorLetter(agenda, made_on, folds, juror).paper


class _Letter:
    """What both kinds of letters have."""

    def __init__(self, agenda: Agenda, made_on: dt.date, folds: Folds, foot: str) -> None:
        self.agenda, self.card = agenda, agenda.card
        self.words, self.says = agenda.words, agenda.words.letter
        frame = Frame(
            strong=self.card.organiser or agenda.grid.certification.label,
            muted=agenda.about_session,
            right=self.words.common.made_on.format(date=self.words.date(made_on, weekday=False)),
            foot=f"{foot} · {self.card.id}",
            practice=self.card.practice,
        )
        self.paper = Paper(self.words, frame, folds)

    def certification(self) -> None:
        common = self.words.common
        self.paper.facts(
            (common.certification, self.agenda.title),
            ("", self.agenda.register),
            (common.session, self.agenda.about_session),
        )
        self.paper.must_hold(self.agenda.title)

    def know(self, *texts: str) -> None:
        """What to know, with the signature: no signature stands alone on a page."""
        paper, told = self.paper, [text for text in texts if text]
        lines = sum(len(paper.wrap(text, paper.regular, 9.5, WIDTH - 14)) for text in told)
        paper.heading(self.says.know, lines * 14 + len(told) * 2 + _SIGNATURE)
        for text in told:
            paper.point(text)
        self._signed()

    def absence(self) -> str:
        who = " ".join(self.card.contact.split()) or self.says.unknown_contact
        return self.says.absence.format(contact=who)

    def regulations(self) -> str:
        if not self.card.regulations_title:
            return ""
        version = self.words.common.regulations_version.format(
            version=self.card.regulations_version
        )
        return self.says.regulations_text.format(
            title=self.card.regulations_title,
            version=f", {version}" if self.card.regulations_version else "",
        )

    def _signed(self) -> None:
        paper, card = self.paper, self.card
        if not (card.organiser or card.responsible):
            return
        paper.flow.need(_SIGNATURE)
        paper.flow.space(16)
        middle = LEFT + WIDTH * 0.52
        room = RIGHT - middle
        if card.organiser:
            text = self.says.signed_for.format(organiser=card.organiser)
            paper.write(text, paper.regular, 9.5, 14, MUTED, middle, room)
        if card.responsible:
            paper.write(card.responsible, paper.strong, 9.5, 14, INK, middle, room)


class _CandidateLetter(_Letter):
    def __init__(
        self, agenda: Agenda, made_on: dt.date, folds: Folds, candidate: Candidate
    ) -> None:
        foot = " · ".join(
            text
            for text in (
                agenda.words.letter.candidate_title,
                candidate.name,
                candidate.number and agenda.words.letter.reference.format(number=candidate.number),
            )
            if text
        )
        super().__init__(agenda, made_on, folds, foot)
        self.candidate = candidate
        self.slots = agenda.of_candidate(candidate.id)
        self._head()
        self._passages()
        self._accommodations()
        self._held()
        self._bring()
        self._rules()
        self.know(self.says.late, self.absence(), self.regulations())

    def _head(self) -> None:
        candidate, says = self.candidate, self.says
        name = full_name(candidate)
        self.paper.title(says.candidate_title, name, self._identity())
        self.paper.must_hold(name, candidate.number)
        self.paper.rule()
        self.paper.flow.space(8)
        self.certification()
        self.paper.flow.space(10)
        self.paper.text(says.convoked.of(candidate.sex), strong=True)

    def _identity(self) -> str:
        candidate, says = self.candidate, self.says
        told = []
        if candidate.number:
            told.append(says.reference.format(number=candidate.number))
        if candidate.birth_date:
            born = says.born.of(candidate.sex).format(
                date=words_of(self.words.language).date(candidate.birth_date)
            )
            place = candidate.birth_place and says.born_at.format(place=candidate.birth_place)
            told.append(f"{born} {place}".strip())
        birth = candidate.birth_name
        if candidate.usual_name and birth and candidate.usual_name.casefold() != birth.casefold():
            told.append(says.birth_name.format(name=birth.upper()))
        return " · ".join(told)

    def _passages(self) -> None:
        paper = self.paper
        for day, slots in groupby(self.slots, key=lambda slot: slot.day):
            head = self.words.date(day) if day else self.words.common.to_come_long
            paper.heading(head[:1].upper() + head[1:], 64, 12)
            paper.must_hold(head[:1].upper() + head[1:])
            paper.rule(INK)
            again = self.words.common.continued.format(title=head[:1].upper() + head[1:])
            paper.flow.on_break = lambda again=again: self._remind(again)
            for slot in slots:
                self._passage(slot)
            paper.flow.on_break = None

    def _remind(self, text: str) -> None:
        """The day again, at the head of a page on which it goes on."""
        turn, self.paper.flow.on_break = self.paper.flow.on_break, None
        self.paper.write(text, self.paper.strong, 8, 12, MUTED)
        self.paper.flow.space(4)
        self.paper.rule()
        self.paper.flow.on_break = turn

    def _passage(self, slot: Slot) -> None:
        """The hour large at the left, what and where at its right, a hairline under them."""
        paper, flow = self.paper, self.paper.flow
        left = LEFT + _HOUR_WIDTH
        room = RIGHT - left
        lines = paper.wrap(slot.assessment, paper.strong, 10.5, room)
        facts = [text for text in self._about(slot) if text]
        folded = [paper.wrap(text, paper.regular, 9.5, room) for text in facts]
        high = len(lines) * 15 + sum(len(part) for part in folded) * 13.5 + 16
        flow.need(min(high, flow.whole_page / 3))
        flow.space(8)
        page, top = len(flow.pages), flow.y
        hour = self.words.clock(slot.start) if slot.day else self.words.common.to_come
        size = 17.0 if slot.day else 10.5
        flow.draw(
            Lines(LEFT, top - size * 0.86, paper.strong, size, 20, ACCENT, [hour]),
        )
        if slot.day:
            paper.must_hold(hour)
            labels = paper.wrap(self.says.be_there, paper.regular, 8, _HOUR_WIDTH - 14)
            flow.draw(Lines(LEFT, top - 28, paper.regular, 8, 10.5, MUTED, labels))
        flow.lines(left, lines, paper.strong, 10.5, 15, INK)
        for at, part in enumerate(folded):
            flow.lines(left, part, paper.regular, 9.5, 13.5, MUTED if at == 0 else INK)
        if len(flow.pages) == page:
            flow.y = min(flow.y, top - 40)
        flow.space(8)
        flow.draw(Rule(LEFT, flow.y, RIGHT, flow.y, HAIRLINE))
        paper.must_hold(slot.assessment)

    def _about(self, slot: Slot) -> tuple[str, ...]:
        says = self.says
        panel = ""
        if slot.day and slot.panel_at != slot.start:
            panel = says.panel_at.format(hour=self.words.clock(slot.panel_at))
        return (
            slot.bloc,
            slot.where if slot.room else f"{self.words.common.no_room} · {slot.site}".strip(" ·"),
            self._length(slot),
            panel,
            says.in_team.format(team=slot.team) if slot.team else "",
        )

    def _length(self, slot: Slot) -> str:
        says, phases = self.says, slot.phases
        if not phases:
            return ""
        total = self.words.length(sum(phase.minutes for phase in phases))
        told = ", ".join(
            says.phase.format(
                phase=self.words.common.phases[phase.kind], length=self.words.length(phase.minutes)
            )
            for phase in phases
        )
        text = says.duration.format(length=total)
        if len(phases) > 1:
            text += f" ({told})"
        if self.candidate.extra_time and not slot.team:
            text += f", {says.with_extra}"
        return text

    def _accommodations(self) -> None:
        candidate, says = self.candidate, self.says
        if not candidate.accommodations:
            return
        self.paper.heading(says.accommodations, 30)
        for item in candidate.accommodations:
            extra = _share(item.extra_time)
            under = says.extra_time.format(share=self.words.share(extra)) if extra else ""
            self.paper.point(item.measure, under[:1].upper() + under[1:])
            self.paper.must_hold(item.measure)
        if candidate.extra_time:
            self.paper.text(says.accommodations_note, muted=True)

    def _held(self) -> None:
        if not self.candidate.held:
            return
        self.paper.heading(self.says.held, 30)
        for held in self.candidate.held:
            name = self.agenda.bloc(held.bloc)
            self.paper.point(name, self._proof(held))
            self.paper.must_hold(name)
        self.paper.text(self.says.held_text, muted=True)

    def _proof(self, held: HeldBloc) -> str:
        proof = self.says.held_proof.format(proof=held.proof)
        if held.obtained_on:
            date = words_of(self.words.language).date(held.obtained_on)
            if date not in proof:
                proof += f", {self.says.held_on.format(date=date)}"
        return proof[:1].upper() + proof[1:]

    def _bring(self) -> None:
        says = self.says
        self.paper.heading(says.bring, 30)
        self.paper.point(says.identity)
        self.paper.point(says.letter)
        for line in self.card.bring.splitlines():
            if line.strip():
                self.paper.point(line.strip(" •-\t"))

    def _rules(self) -> None:
        """What the session's page gives candidates to read of the regulations."""
        lines = [line.strip() for line in self.card.regulations_text.splitlines() if line.strip()]
        if lines:
            self.paper.heading(self.words.common.regulations, 40)
            for line in lines:
                self.paper.text(line)
                self.paper.flow.space(3)


class _JurorLetter(_Letter):
    def __init__(self, agenda: Agenda, made_on: dt.date, folds: Folds, juror: Juror) -> None:
        super().__init__(
            agenda, made_on, folds, f"{agenda.words.letter.juror_title} · {juror.name}"
        )
        self.juror = juror
        self.slots = agenda.of_juror(juror.id)
        self._head()
        self._days()
        says = self.says
        declared = says.declaration_missing
        if juror.declared_on:
            date = words_of(self.words.language).date(juror.declared_on)
            declared = says.declaration_done.format(date=date)
        observer = says.observer if self._qualities() == {"observer"} else ""
        self.know(observer, declared, says.confidential, self.absence(), self.regulations())

    def _qualities(self) -> set[str]:
        return {quality_of(self.juror, slot.panel) for slot in self.slots}

    def _head(self) -> None:
        juror, says = self.juror, self.says
        qualities = [words_of(self.words.language).quality(q) for q in sorted(self._qualities())]
        under = " · ".join(text for text in (*qualities, juror.employer) if text)
        self.paper.title(says.juror_title, juror.name, under)
        self.paper.must_hold(juror.name)
        self.paper.rule()
        self.paper.flow.space(8)
        self.certification()
        self.paper.flow.space(10)
        self.paper.text(says.juror_convoked.of(juror.sex), strong=True)
        self.paper.text(says.juror_told, muted=True)

    def _days(self) -> None:
        paper, common = self.paper, self.words.common
        for day, found in groupby(self.slots, key=lambda slot: slot.day):
            slots = list(found)
            head = self.words.date(day) if day else common.to_come_long
            head = head[:1].upper() + head[1:]
            paper.must_hold(head)
            paper.heading(self._day_head(head, slots) if day else head, 70, 12)
            columns = (
                Column(common.hour, 13, strong=True),
                Column(common.candidate, 30, strong=True),
                Column(common.assessment, 34),
                Column(common.room, 23),
            )
            Table(paper, columns).write([self._row(slot) for slot in slots])

    def _day_head(self, head: str, slots: Sequence[Slot]) -> str:
        clock = self.words.clock
        hours = self.says.sitting_from.format(
            start=clock(min(slot.panel_at for slot in slots)),
            end=clock(max(slot.end for slot in slots)),
        )
        count = self.words.count(len(slots))
        return f"{head}, {hours} · {count}"

    def _row(self, slot: Slot) -> list[Cell]:
        clock, common = self.words.clock, self.words.common
        plays = part_played(self.juror, slot.panel, slot.passage.assessment)
        shown = common.parts.get(plays, plays)
        subject = self.agenda.subject(slot)
        self.paper.must_hold(subject)
        numbers = ", ".join(member.number for member in slot.members if member.number)
        return [
            Cell(clock(slot.panel_at), f"→ {clock(slot.end)}")
            if slot.day
            else Cell(common.to_come),
            Cell(subject, numbers),
            Cell(slot.assessment, common.plays_text.format(part=shown) if shown else ""),
            Cell(slot.room or common.no_room, slot.place),
        ]


def _share(text: str) -> Fraction:
    from fractions import Fraction

    return Fraction(text)
