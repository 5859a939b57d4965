"""The blank score sheet: what a juror fills in with a pen where the laptop fails."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from jury_desk.documents.ink import ACCENT, HAIRLINE, INK, MUTED, Box, Lines, Rule
from jury_desk.documents.session_papers.agenda import full_name
from jury_desk.documents.session_papers.paper import (
    BOX_EDGE,
    LEFT,
    RIGHT,
    WIDTH,
    Folds,
    Frame,
    Paper,
)
from jury_desk.domain.preparation.papers import part_played, quality_of, sheets_of
from jury_desk.words import of as words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jury_desk.documents.session_papers.agenda import Agenda, Slot
    from jury_desk.domain.grid import Competency, Criterion
    from jury_desk.domain.preparation.people import Juror
    from jury_desk.domain.scale import Scale
    from jury_desk.domain.sheet import SheetRef

_BOX = 13.0
_TEXT_WIDTH = WIDTH
_COMMENT_ROOM = 24.0
_END = 210.0


def blank_sheets(agenda: Agenda, juror: Juror, folds: Folds) -> Iterator[Paper]:
    """The sheets that a juror owes, in the order of the passages."""
    slots = {slot.passage.id: slot for slot in agenda.of_juror(juror.id)}
    for passage, ref in sheets_of(agenda.preparation, agenda.grid, juror.id):
        yield _BlankSheet(agenda, slots[passage.id], juror, ref, folds).paper


class _BlankSheet:
    def __init__(
        self, agenda: Agenda, slot: Slot, juror: Juror, ref: SheetRef, folds: Folds
    ) -> None:
        self.agenda, self.slot, self.juror, self.ref = agenda, slot, juror, ref
        self.words, self.says = agenda.words, agenda.words.sheet
        self.candidate = agenda.preparation.candidates[ref.subject]
        self.name = full_name(self.candidate)
        self.paper = Paper(self.words, self._frame(), folds)
        self._head()
        self._criteria()
        self._end()

    def _frame(self) -> Frame:
        card = self.agenda.card
        number = self.candidate.number
        return Frame(
            strong=self.agenda.grid.certification.label,
            muted=self.agenda.about_session,
            right="\n".join(text for text in (self.name, number) if text),
            foot=self.says.footer.format(session=card.id, sheet=_fours(self.ref.id)),
            practice=card.practice,
        )

    def _head(self) -> None:
        slot, common, paper = self.slot, self.words.common, self.paper
        quality = words_of(self.words.language).quality(quality_of(self.juror, slot.panel))
        juror = self.says.juror.format(name=self.juror.name, quality=quality)
        plays = part_played(self.juror, slot.panel, slot.passage.assessment)
        numbers = self.candidate.number
        paper.title(self.says.title, self.name, slot.assessment)
        paper.rule()
        paper.flow.space(8)
        paper.facts(
            (common.number, numbers),
            (common.team, slot.team),
            (common.certification, self.agenda.title),
            (common.bloc, slot.bloc),
            (self.says.parts, self._parts()),
            (common.juror, juror),
            (common.plays, common.parts.get(plays, plays)),
            (common.panel, self.agenda.panel(slot)),
            (common.day, self._when()),
            (common.room, slot.where or common.no_room),
            (self.words.columns.measures, self._measures()),
            (self.says.grid_digest, _fours(self.agenda.grid.digest)),
            (self.says.sheet, _fours(self.ref.id)),
        )
        paper.must_hold(self.name, juror, slot.assessment)
        paper.must_hold(_fours(self.agenda.grid.digest), _fours(self.ref.id))
        paper.flow.space(6)
        paper.text(self.says.note, muted=True)

    def _parts(self) -> str:
        """The parts of the assessment, all of which a member's sheet marks."""
        bloc = self.agenda.grid.bloc_of_assessment(self.slot.passage.assessment)
        assessment = bloc.assessment(self.slot.passage.assessment) if bloc else None
        return ", ".join(part.label for part in assessment.parts) if assessment else ""

    def _when(self) -> str:
        slot = self.slot
        if slot.day is None:
            return self.words.common.to_come_long
        hours = self.words.time.from_to.format(
            start=self.words.clock(slot.panel_at), end=self.words.clock(slot.end)
        )
        return f"{self.words.date(slot.day)}, {hours}"

    def _measures(self) -> str:
        """The practical measures, as jurors may see them."""
        return " · ".join(item.measure for item in self.candidate.accommodations)

    # -- the criteria ----------------------------------------------------------------------------

    def _criteria(self) -> None:
        grid, paper = self.agenda.grid, self.paper
        criteria = grid.criteria_of(self.slot.passage.assessment)
        if not criteria:
            paper.flow.space(10)
            paper.text(self.says.no_criteria)
            return
        bloc = grid.bloc_of_assessment(self.slot.passage.assessment)
        number = 0
        for competency, found in groupby(criteria, key=lambda item: item.competency):
            held = bloc.competency(competency) if bloc else None
            self._group(held, alone=all(item.competency is None for item in criteria))
            heading = ""
            for criterion in found:
                number += 1
                if criterion.heading and criterion.heading != heading:
                    heading = criterion.heading
                    paper.flow.space(6)
                    paper.write(heading, paper.strong, 9.5, 14, MUTED)
                self._criterion(criterion, number)

    def _group(self, competency: Competency | None, alone: bool) -> None:
        """`alone`: no criterion of the sheet has a competency."""
        paper = self.paper
        if competency is None:
            every = words_of(self.words.language).documents.criteria
            paper.heading(every if alone else self.says.other, 110, 16)
        else:
            paper.flow.need(150)
            if competency.code:
                paper.flow.space(14 if paper.flow.y < paper.flow.top else 0)
                paper.write(competency.code, paper.strong, 9.5, 14, ACCENT)
            paper.heading(competency.text, 90, 0 if competency.code else 14)
            for item in competency.items:
                paper.point(item)
        paper.rule(INK)

    def _criterion(self, criterion: Criterion, number: int) -> None:
        paper, flow = self.paper, self.paper.flow
        name = criterion.code or words_of(self.words.language).documents.criterion_number.format(
            number=number
        )
        lines = paper.wrap(criterion.text, paper.regular, 9.5, _TEXT_WIDTH)
        scale = self.agenda.grid.scale_of(criterion)
        flow.need(min(14 + len(lines) * 14 + 22 + 2 * _COMMENT_ROOM, flow.whole_page / 2))
        flow.space(7)
        paper.write(name, paper.strong, 8, 12, ACCENT)
        flow.lines(LEFT, lines, paper.regular, 9.5, 14, INK)
        for item in criterion.items:
            paper.point(item)
        paper.must_hold(criterion.text)
        if self._neutralised(criterion):
            self._say_neutralised()
        else:
            self._descriptors(criterion, scale)
            self._levels(scale)
            self._comment()
        flow.space(5)
        flow.draw(Rule(LEFT, flow.y, RIGHT, flow.y, HAIRLINE))

    def _neutralised(self, criterion: Criterion) -> bool:
        return any(
            item.candidate == self.ref.subject
            and item.criterion == criterion.id
            and item.decision == "granted"
            for item in self.agenda.preparation.neutralisations.values()
        )

    def _say_neutralised(self) -> None:
        """Shown so, and never why."""
        paper, flow = self.paper, self.paper.flow
        flow.need(26)
        flow.space(4)
        text = self.says.neutralised
        wide = paper.strong.width(" ".join(paper.strong.fit(text)), 8.5) + 20
        flow.draw(Box(LEFT, flow.y - 18, wide, 18, (0.925, 0.933, 0.945), radius=9))
        flow.draw(Lines(LEFT + 10, flow.y - 12, paper.strong, 8.5, 11, MUTED, [text]))
        paper.must_hold(text)
        flow.space(20)

    def _descriptors(self, criterion: Criterion, scale: Scale) -> None:
        for level in scale.levels:
            told = criterion.descriptors.get(level.id)
            if told:
                text = self.words.labelled(level.label, told)
                self.paper.write(text, self.paper.regular, 8, 11, MUTED, LEFT + 14, WIDTH - 14)

    def _levels(self, scale: Scale) -> None:
        """A box for each level, its word beside it, on as many lines as they take."""
        paper, flow = self.paper, self.paper.flow
        flow.space(4)
        flow.need(22)
        x = LEFT
        for level in scale.levels:
            lines = paper.wrap(level.label, paper.strong, 8.5, WIDTH - _BOX - 8)
            wide = _BOX + 6 + max(paper.strong.width(line, 8.5) for line in lines) + 18
            if x > LEFT and x + wide - 18 > RIGHT:
                x = LEFT
                flow.space(_BOX + 6)
                flow.need(22)
            flow.draw(Box(x, flow.y - _BOX, _BOX, _BOX, None, BOX_EDGE, radius=2.5))
            flow.draw(Lines(x + _BOX + 6, flow.y - 9.8, paper.strong, 8.5, 11, INK, lines))
            x += wide
        flow.space(_BOX + 3)

    def _comment(self) -> None:
        """A line to be written on, with its label."""
        paper, flow = self.paper, self.paper.flow
        flow.need(_COMMENT_ROOM)
        label = self.says.comment
        wide = paper.regular.width(label, 8) + 8
        y = flow.y - _COMMENT_ROOM + 6
        flow.draw(Lines(LEFT, y + 2, paper.regular, 8, 11, MUTED, [label]))
        flow.draw(Rule(LEFT + wide, y, RIGHT, y, BOX_EDGE, 0.6))
        flow.space(_COMMENT_ROOM)

    def _end(self) -> None:
        paper, says = self.paper, self.says
        paper.flow.space(8)
        paper.flow.need(_END)  # the signature stays with what is written above it
        paper.boxes(says.general, height=84)
        name = f"{says.signature} · {self.juror.name}"
        paper.boxes(name, says.date, says.keyed, height=58)


def _fours(digest: str) -> str:
    """Digits in groups of eight, which a person can compare."""
    return " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))
