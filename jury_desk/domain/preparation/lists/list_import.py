"""A list of candidates beside the session: what taking it in would do, line by line; then the
changes that do it. Nothing is taken in by halves: the changes are one step.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any

import msgspec

from jury_desk.domain.preparation.finding import Grave
from jury_desk.domain.preparation.lists.list_joining import merged
from jury_desk.domain.preparation.lists.list_line import ListFault, ListLine
from jury_desk.domain.preparation.lists.list_matching import Answer, Question, matched
from jury_desk.domain.preparation.lists.list_teams import ListTeams, fresh_ids
from jury_desk.domain.preparation.people import Candidate, HeldBloc
from jury_desk.domain.preparation.preparation import Change, Preparation, put

if TYPE_CHECKING:
    from collections.abc import Sequence

BLANK_VALUES: Mapping[str, Any] = dict(
    zip(
        Candidate.__struct_fields__[-len(Candidate.__struct_defaults__) :],
        Candidate.__struct_defaults__,
        strict=True,
    )
)
"""What a candidate of whom nothing is said has."""

ALL_BLOCS = frozenset({"full", "vae"})
"""Kinds of sessions in which a candidate aims at every bloc where the list does not say it."""

ASIDE = "list-aside"
"""The code of the doubt about a line that looks like no person."""

TEAM = "team"
"""The name of a difference in the team."""


class LineState(StrEnum):
    """What becomes of a line."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    JOINED = "joined"
    """Said of the same person as an earlier line, and put together with it."""
    ASKED = "asked"
    """Whether it is somebody who is there already waits for an answer."""
    LEFT = "left"
    """Left out: by the answer that was given, by hand, or because it is no person."""
    FAULTY = "faulty"


@dataclass(frozen=True)
class ListChoices:
    """What the person decided: answers by line, lines taken in (True) or left out (False) by hand,
    whether faulty lines are left out, whether blank cells erase what the session holds.
    """

    answers: Mapping[int, Answer] = field(default_factory=dict)
    by_hand: Mapping[int, bool] = field(default_factory=dict)
    leave_faulty: bool = False
    erase_blank: bool = False


@dataclass(frozen=True)
class Difference:
    """A field that would change: a name of `Candidate`'s own or `TEAM`, before and after."""

    name: str
    before: Any
    after: Any


@dataclass(frozen=True)
class PreviewLine:
    """A line with what it would do. `candidate` is the person as they would be, `before` as they
    are; `question` stays beside a line also when it is answered.
    """

    line: int
    state: LineState
    name: str
    number: str = ""
    faults: tuple[ListFault, ...] = ()
    question: Question | None = None
    answer: Answer | None = None
    before: Candidate | None = None
    candidate: Candidate | None = None
    differences: tuple[Difference, ...] = ()
    team: str = ""
    assessments: tuple[str, ...] = ()
    hidden: bool = False

    @property
    def to_look_at(self) -> bool:
        """Whether a person should look at the line."""
        return bool(self.faults) or self.question is not None


@dataclass(frozen=True)
class ListPreview:
    """What taking a list in would do to the session as it was in `made_for`.

    `missing` are the session's candidates whom the list does not name: they stay as they are.
    """

    made_for: Preparation
    choices: ListChoices
    lines: tuple[PreviewLine, ...]
    missing: tuple[str, ...] = ()

    @cached_property
    def counts(self) -> Mapping[LineState, int]:
        """How many lines become what."""
        found = Counter(line.state for line in self.lines)
        return {state: found[state] for state in LineState}

    @property
    def hindrance(self) -> str:
        """The code of why the list cannot be taken in yet; "" for nothing."""
        counts = self.counts
        if counts[LineState.ASKED]:
            return "list-questions-open"
        if counts[LineState.FAULTY] and not self.choices.leave_faulty:
            return "list-faults-open"
        if not counts[LineState.NEW] + counts[LineState.CHANGED]:
            return "list-nothing-changes"
        return ""

    @property
    def blocs_by_default(self) -> bool:
        """Whether who is new, and of whom no bloc is said, aims at all of them."""
        return self.made_for.card.kind in ALL_BLOCS

    @property
    def open_count(self) -> int:
        """How many lines stand in the way."""
        counts = self.counts
        faulty = 0 if self.choices.leave_faulty else counts[LineState.FAULTY]
        return counts[LineState.ASKED] or faulty

    def changes(self) -> tuple[Change, ...]:
        """The changes that take the list in; faulty lines are not in them."""
        taken = [line for line in self.lines if line.state in (LineState.NEW, LineState.CHANGED)]
        teams = ListTeams(self.made_for.teams)
        for line in taken:
            if line.team and line.candidate is not None:
                teams.join(line.candidate.id, line.team, line.assessments)
        people = [line.candidate for line in taken if line.candidate is not None]
        return put(self.made_for, (*people, *teams.teams()))


def preview(
    preparation: Preparation,
    lines: Sequence[ListLine],
    blocs: tuple[str, ...],
    choices: ListChoices | None = None,
) -> ListPreview:
    """What taking those lines in would do.

    `blocs` are the certification's: in a session of full titles, who is new and of whom no bloc is
    said aims at all of them.
    """
    return _Previewing(preparation, lines, blocs, choices or ListChoices()).made()


class _Previewing:
    def __init__(
        self,
        preparation: Preparation,
        lines: Sequence[ListLine],
        blocs: tuple[str, ...],
        choices: ListChoices,
    ) -> None:
        self._preparation, self._lines, self._choices = preparation, lines, choices
        self._default_blocs = blocs if preparation.card.kind in ALL_BLOCS else ()
        by_hand = self._choices.by_hand
        self._left = {line.line for line in lines if not by_hand.get(line.line, not line.aside)}
        sound = [line for line in lines if not (line.refused or line.line in self._left)]
        self._match = matched(sound, preparation.candidates, choices.answers)
        asked = {question.candidate for question in self._match.questions.values()}
        self._named = {*self._match.candidate.values(), *asked} | self._named_by_faulty()
        self._joined: dict[int, list[ListLine]] = defaultdict(list)
        by_line = {line.line: line for line in sound}
        for line, first in self._match.same_as.items():
            self._joined[self._first(first)].append(by_line[line])
        self._teams = ListTeams(preparation.teams)
        self._ids = fresh_ids(preparation.candidates, "candidate")

    def made(self) -> ListPreview:
        previews = tuple(self._line(line) for line in self._lines)
        missing = tuple(
            id_
            for id_, candidate in self._preparation.candidates.items()
            if id_ not in self._named and not candidate.withdrawn
        )
        return ListPreview(self._preparation, self._choices, previews, missing)

    def _first(self, line: int) -> int:
        """The first of the lines that are one person."""
        while line in self._match.same_as:
            line = self._match.same_as[line]
        return line

    def _named_by_faulty(self) -> set[str]:
        """Candidates whom a line names that is faulty or left out: they are not missing from the
        list.
        """
        numbers = {c.number: id_ for id_, c in self._preparation.candidates.items() if c.number}
        aside = self._left | self._match.numbers_twice.keys()
        told = (line.given.get("number") for line in self._lines
                if line.refused or line.line in aside)  # fmt: skip
        by_number = {numbers[number] for number in told if number in numbers}
        return by_number | self._match.named_by_refused

    def _line(self, line: ListLine) -> PreviewLine:
        if line.line in self._left:
            return _left_out(line)
        match = self._match
        question = match.questions.get(line.line)
        answer = self._choices.answers.get(line.line) if question else None
        faults = tuple(fault for fault in line.faults if fault.code != ASIDE)
        if (other := match.numbers_twice.get(line.line)) is not None:
            values = {"line": str(other), "number": str(line.given.get("number", ""))}
            faults = (
                *faults, ListFault("list-number-twice", Grave.REFUSED, -1, "", "", values),
            )  # fmt: skip
        told = PreviewLine(
            line=line.line,
            state=LineState.FAULTY,
            name=line.name,
            number=str(line.given.get("number", "")),
            faults=faults,
            question=question,
            answer=answer,
            team=line.team,
            assessments=line.assessments,
            hidden=line.hidden,
        )
        if line.refused or line.line in match.numbers_twice:
            return told
        if question is not None and answer in (None, "leave"):
            return replace(told, state=LineState.LEFT if answer else LineState.ASKED)
        if line.line in match.same_as:
            first = self._first(line.line)
            note = ListFault("list-joined", Grave.NOTE, -1, "", "", {"line": str(first)})
            return replace(told, state=LineState.JOINED, faults=(*faults, note))
        return self._person(told, line)

    def _person(self, told: PreviewLine, line: ListLine) -> PreviewLine:
        whole = merged(line, self._joined[line.line]) if line.line in self._joined else line
        known = self._match.candidate.get(line.line)
        if known is None:
            given = dict(whole.given)
            if "blocs" not in given and self._default_blocs:
                given["blocs"] = self._default_blocs
            candidate = Candidate(id=next(self._ids), **given)
            return replace(told, state=LineState.NEW, candidate=candidate, team=whole.team,
                         assessments=whole.assessments)  # fmt: skip
        before = self._preparation.candidates[known]
        candidate = _updated(before, whole, erase_blank=self._choices.erase_blank)
        differences = _differences(before, candidate)
        team = whole.team
        if team and self._teams.stays(known, team):
            team = ""
        if team:
            held = self._teams.labels_of(known)
            differences = (*differences, Difference(TEAM, held, team))
        return replace(
            told,
            state=LineState.CHANGED if differences else LineState.UNCHANGED,
            before=before,
            candidate=candidate,
            differences=differences,
            team=team,
            assessments=whole.assessments,
        )


def _left_out(line: ListLine) -> PreviewLine:
    """A line left out by hand, or because it looks like no person."""
    faults = tuple(fault for fault in line.faults if fault.code == ASIDE)
    if not faults:
        faults = (ListFault("list-left-by-hand", Grave.NOTE),)
    return PreviewLine(line=line.line, state=LineState.LEFT, name=line.name or line.shown,
                       number="" if line.aside else str(line.given.get("number", "")),
                       faults=faults,
                       hidden=line.hidden)  # fmt: skip


def _updated(before: Candidate, line: ListLine, *, erase_blank: bool) -> Candidate:
    given = dict(line.given)
    if erase_blank:
        given |= {name: BLANK_VALUES[name] for name in line.blank}
        named = ("birth_name", "usual_name", "first_names", "number")
        if not any(given.get(name, getattr(before, name)) for name in named):
            given["birth_name"] = before.birth_name or before.last_name
    if "held" in given:
        given["held"] = _carried(before.held, given["held"])
    return msgspec.structs.replace(before, **given)


def _carried(before: tuple[HeldBloc, ...], said: tuple[HeldBloc, ...]) -> tuple[HeldBloc, ...]:
    """Held blocs are never lowered: those that the list does not name stay, and what the session
    knows of one (its date, its file) is kept where the list is silent.
    """
    known = {item.bloc: item for item in before}
    for item in said:
        old = known.get(item.bloc)
        if old is not None:
            item = HeldBloc(
                bloc=item.bloc,
                proof=item.proof,
                obtained_on=item.obtained_on or old.obtained_on,
                file=item.file or old.file,
            )
        known[item.bloc] = item
    return tuple(known.values())


def _differences(before: Candidate, after: Candidate) -> tuple[Difference, ...]:
    if before == after:
        return ()
    return tuple(
        Difference(name, getattr(before, name), getattr(after, name))
        for name in Candidate.__struct_fields__
        if getattr(before, name) != getattr(after, name)
    )
