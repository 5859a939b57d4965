"""What a later dossier changes of a plan, and what stays because something is recorded."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from msgspec import structs

from jury_desk.domain.session import Candidate, Juror, Passage, SessionPlan, Team
from jury_desk.domain.sheet import subjects_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from jury_desk.domain.day.acts import PassageAdded
    from jury_desk.domain.day.state import DayState

_Named = TypeVar("_Named", Candidate, Juror, Team)


@dataclass(frozen=True)
class MovedPassage:
    """A passage with another hour or room; `subject` is whose it is, as lists show it."""

    before: Passage
    after: Passage
    subject: str


@dataclass(frozen=True)
class ToldPassage:
    """A passage that came or went; `subject` is whose it is, as lists show it."""

    passage: Passage
    subject: str


@dataclass(frozen=True)
class KeptPassage:
    """A passage that stays as it was because something is recorded: the new plan has it no more
    (`wanted` is None), or has another candidate, team or assessment there (`wanted_subject`), which
    is then not on this laptop.
    """

    passage: Passage
    subject: str
    wanted: Passage | None = None
    wanted_subject: str = ""


@dataclass(frozen=True)
class ChangedPeople:
    """People of a passage that stays: who passes (where nothing is recorded), who sits with the
    juror or what they play (`seats`), what is told of who passes (`told`: a name, a number, a
    measure, a neutralised criterion, planned minutes). `before` and `after` are the subject's name,
    the same where only another thing changed.
    """

    passage: Passage
    before: str
    after: str
    seats: bool
    told: bool


@dataclass(frozen=True)
class PlanChanges:
    """What changes for the juror, by hour."""

    added: tuple[ToldPassage, ...] = ()
    moved: tuple[MovedPassage, ...] = ()
    removed: tuple[ToldPassage, ...] = ()
    kept: tuple[KeptPassage, ...] = ()
    people: tuple[ChangedPeople, ...] = ()


@dataclass(frozen=True)
class ChangedPlan:
    """The plan to go on with, and what is other in it."""

    plan: SessionPlan
    changes: PlanChanges


def passages_at_work(
    state: DayState, begun: Iterable[str], drafts: Iterable[str] = ()
) -> frozenset[str]:
    """The passages on which something is recorded: a sheet of theirs is begun, the day's journal
    tells of them, a note is being typed.
    """
    found = {*begun, *drafts, *state.times}
    found |= {note.passage for note in state.notes.values()}
    found |= {one.passage for one in state.incidents.values()}
    found |= {one.passage for one in state.given} | {one.passage for one in state.papers}
    found |= {passage for swap in state.swaps for passage in swap.passages}
    return frozenset(found)


def changed_plan(
    before: SessionPlan,
    new: SessionPlan,
    at_work: Collection[str],
    added: Sequence[PassageAdded] = (),
) -> ChangedPlan:
    """The plan of a later dossier, with what is kept of the one before; every sheet on which
    something is recorded is expected by it as it was before.

    `at_work` are the passages on which something is recorded: they stay with their people and their
    assessment, take a new hour, room and seats, and are not dropped. `added` are the passages added
    on the spot, which stand before planned ones of the same id. Raises ValueError for another
    session's plan, another juror's or another grid's.
    """
    if (before.id, before.juror, before.grid_digest) != (new.id, new.juror, new.grid_digest):
        raise ValueError("the plan of another session, juror or grid")
    return _Change(before, new, at_work, added).made()


class _Change:
    """One change at work. `_was` and `_wanted` are the passages of both plans by id, without those
    that were added on the spot.
    """

    def __init__(
        self,
        before: SessionPlan,
        new: SessionPlan,
        at_work: Collection[str],
        added: Sequence[PassageAdded],
    ) -> None:
        spot = {act.passage.id for act in added}
        self._before = before
        self._added = added
        self._was = {one.id: one for one in before.passages if one.id not in spot}
        held = {name for name in self._was if name in at_work}
        self._new = self._with_own_teams(new, held)
        self._wanted = {one.id: one for one in self._new.passages if one.id not in spot}
        self._held = held
        self._kept: list[KeptPassage] = []

    def made(self) -> ChangedPlan:
        passages = [self._merged(one) for one in self._wanted.values()]
        for name, passage in self._was.items():
            if name not in self._wanted and name in self._held:
                passages.append(passage)
                self._kept.append(KeptPassage(passage, subject_name(self._before, passage)))
        passages.sort(key=lambda one: (one.starts_at, one.id))
        plan = self._with_people(passages)
        return ChangedPlan(plan, self._changes(plan))

    def _with_own_teams(self, new: SessionPlan, held: Collection[str]) -> SessionPlan:
        """The new plan; a team of it that has other members than the one of the same id on which
        something is recorded gets an id of its own.
        """
        pinned = {team.id: team.members for team in self._pinned(held)}
        pinned |= {team.id: team.members for act in self._added for team in act.teams}
        names = {
            team.id: _own_id(team)
            for team in new.teams
            if pinned.get(team.id, team.members) != team.members
        }
        if not names:
            return new
        return structs.replace(
            new,
            teams=tuple(
                structs.replace(team, id=names.get(team.id, team.id)) for team in new.teams
            ),
            passages=tuple(
                structs.replace(one, team=names.get(one.team, one.team)) if one.team else one
                for one in new.passages
            ),
        )

    def _pinned(self, held: Collection[str]) -> tuple[Team, ...]:
        """The teams of the plan before whose members must stay who they are."""
        names = {self._was[name].team for name in held}
        names |= {act.passage.team for act in self._added}
        return tuple(team for team in self._before.teams if team.id in names)

    def _merged(self, wanted: Passage) -> Passage:
        """A passage of the new plan as it goes on here."""
        was = self._was.get(wanted.id)
        if was is None or was.id not in self._held:
            return wanted
        if _what(self._before, was) != _what(self._new, wanted):
            before = subject_name(self._before, was)
            after = subject_name(self._new, wanted)
            self._kept.append(KeptPassage(was, before, wanted, after))
            return was
        mine = any(seat.juror == self._new.juror for seat in wanted.seats)
        return structs.replace(
            was,
            starts_at=wanted.starts_at,
            room=wanted.room,
            seats=wanted.seats if mine else was.seats,
        )

    def _with_people(self, passages: Sequence[Passage]) -> SessionPlan:
        """The new plan with these passages, and whom of the plan before they still need."""
        every = [*passages, *(act.passage for act in self._added)]
        named = {one.team for one in every}
        teams = _more(self._new.teams, self._before.teams, named)
        people = {one.candidate for one in every}
        people |= {member for team in teams for member in team.members}
        people |= {name for act in self._added for team in act.teams for name in team.members}
        sitting = {seat.juror for one in every for seat in one.seats}
        return structs.replace(
            self._new,
            candidates=_more(self._new.candidates, self._before.candidates, people),
            teams=teams,
            jurors=_more(self._new.jurors, self._before.jurors, sitting),
            passages=tuple(passages),
        )

    def _changes(self, plan: SessionPlan) -> PlanChanges:
        added: list[ToldPassage] = []
        moved: list[MovedPassage] = []
        removed: list[ToldPassage] = []
        people: list[ChangedPeople] = []
        now = {one.id: one for one in plan.passages}
        for name, passage in now.items():
            was = self._was.get(name)
            told = ToldPassage(passage, subject_name(plan, passage))
            if was is None:
                added.append(told)
                continue
            if (was.bloc, was.assessment) != (passage.bloc, passage.assessment):
                removed.append(ToldPassage(was, subject_name(self._before, was)))
                added.append(told)
                continue
            if (was.starts_at, was.room) != (passage.starts_at, passage.room):
                moved.append(MovedPassage(was, passage, told.subject))
            changed = self._changed_people(plan, was, passage)
            if changed is not None:
                people.append(changed)
        for name, was in self._was.items():
            if name not in now:
                removed.append(ToldPassage(was, subject_name(self._before, was)))
        removed.sort(key=lambda one: (one.passage.starts_at, one.passage.id))
        self._kept.sort(key=lambda one: (one.passage.starts_at, one.passage.id))
        return PlanChanges(
            tuple(added), tuple(moved), tuple(removed), tuple(self._kept), tuple(people)
        )

    def _changed_people(
        self, plan: SessionPlan, was: Passage, passage: Passage
    ) -> ChangedPeople | None:
        before, after = self._before, plan
        seats = _sitting(before, was) != _sitting(after, passage)
        told = (_passing(before, was), was.phases) != (_passing(after, passage), passage.phases)
        if not seats and not told:
            return None
        names = subject_name(before, was), subject_name(after, passage)
        return ChangedPeople(passage, *names, seats=seats, told=told)


def subject_name(plan: SessionPlan, passage: Passage) -> str:
    """Whose passage it is, as lists show it: the candidate's name, or the team's label."""
    if passage.candidate is not None:
        return plan.candidate(passage.candidate).name
    return plan.team(passage.team or "").label


def _what(plan: SessionPlan, passage: Passage) -> tuple[str, str, bool, frozenset[str]]:
    """What sheets of a passage are about: where a juror marks whom."""
    alone = passage.team is None
    return passage.bloc, passage.assessment, alone, frozenset(subjects_of(plan, passage))


def _passing(plan: SessionPlan, passage: Passage) -> frozenset[Candidate]:
    """Who passes, with all that is told of them."""
    return frozenset(plan.candidate(name) for name in subjects_of(plan, passage))


def _sitting(plan: SessionPlan, passage: Passage) -> frozenset[tuple[str, str | None, str]]:
    """Who sits there by name, what they play, and what it is about."""
    return frozenset(
        (plan.juror_of(seat.juror).name, seat.plays, seat.brief) for seat in passage.seats
    )


def _own_id(team: Team) -> str:
    """An id that a team of these members alone has."""
    told = hashlib.sha256("\n".join(team.members).encode()).hexdigest()[:12]
    return f"{team.id[:60]}.{told}"


def _more(
    known: tuple[_Named, ...], before: Iterable[_Named], wanted: Collection[str | None]
) -> tuple[_Named, ...]:
    """With those of the plan before who are still needed, as they were there."""
    ids = {one.id for one in known}
    return known + tuple(one for one in before if one.id in wanted and one.id not in ids)
