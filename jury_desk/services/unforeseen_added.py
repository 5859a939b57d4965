"""A passage that the plan did not foresee: a late candidate, a team, somebody once more."""

from __future__ import annotations

import secrets
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec
from msgspec import structs

from jury_desk.domain.day import acts
from jury_desk.domain.day.plan import plan_of_day
from jury_desk.domain.folding import folded
from jury_desk.domain.session import Candidate, Passage, PlannedPhase, Seat, SessionPlan, Team
from jury_desk.services.day_log import refused, required_reason

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from jury_desk.domain.grid import Grid
    from jury_desk.errors import DayError
    from jury_desk.services.day_log import DayLog

LONGEST_NAME = 120
"""Characters of a name, a first name, a number, a practical measure or a team's label."""

FEWEST_MEMBERS = 2


@dataclass(frozen=True)
class Newcomer:
    """Somebody whom the plan lacks; `number` is "" where none is known, `accommodation` where no
    practical measure is granted.
    """

    last_name: str
    first_name: str
    number: str = ""
    accommodation: str = ""


@dataclass(frozen=True)
class NewTeam:
    """A team whom the plan lacks. Each member is somebody new, or a candidate's id."""

    label: str
    members: tuple[Newcomer | str, ...]


@dataclass(frozen=True)
class Added:
    """What is to be added. `who` is somebody new, a new team, or the id of a candidate or a team of
    the session; `starts_at` None for now; `jurors` those who sit beside this laptop's juror.
    """

    who: Newcomer | NewTeam | str
    assessment: str
    reason: str
    starts_at: dt.datetime | None = None
    jurors: tuple[str, ...] = ()


def add_passage(log: DayLog, grid: Grid, wanted: Added) -> str:
    """Record a passage added on the spot; its id, which no other laptop gives.

    Its phases are those of the assessment's other passages, and each juror plays what they play
    there. Raises DayError where a name, an assessment or the reason is missing or cannot be.
    """
    reason, texts = required_reason(wanted.reason)
    plan = plan_of_day(log.plan, log.state)
    bloc = next((b for b in grid.blocs if b.assessment(wanted.assessment)), None)
    if bloc is None or not grid.criteria_of(wanted.assessment):
        raise refused("unforeseen-assessment", "This assessment has no criteria to mark here.")
    people = _People(plan)
    subject = people.subject(wanted.who)
    alike = _alike(plan, wanted.assessment, subject)
    starts_at = wanted.starts_at or log.now().at.replace(second=0, microsecond=0)
    passage = Passage(
        id=_new_id("p"),
        starts_at=starts_at,
        room=_room(plan, starts_at),
        bloc=bloc.id,
        assessment=wanted.assessment,
        candidate=subject.candidate,
        team=subject.team,
        seats=tuple(_seats(plan, alike, (log.juror, *wanted.jurors))),
        phases_=_phases(alike, subject.members) or msgspec.UNSET,
    )
    act = acts.PassageAdded(
        passage=passage,
        candidates=tuple(people.candidates),
        teams=tuple(people.teams),
        reason=reason,
    )
    log.record(act, texts)
    return passage.id


def jurors_beside(plan: SessionPlan, assessment: str) -> tuple[str, ...]:
    """The jurors who sit beside the plan's own in the assessment's passages, or else in any."""
    passages = [one for one in plan.passages if one.assessment == assessment] or plan.passages
    sitting = (seat.juror for passage in passages for seat in passage.seats)
    return tuple(dict.fromkeys(juror for juror in sitting if juror != plan.juror))


def one_line(text: str) -> str:
    """A text as it is kept as a name: NFC, one line, without control or direction characters."""
    plain = " ".join(unicodedata.normalize("NFC", text[: LONGEST_NAME * 100]).split())
    kept = "".join(sign for sign in plain if unicodedata.category(sign)[0] != "C")
    return " ".join(kept.split())


@dataclass(frozen=True)
class _Subject:
    candidate: str | None = None
    team: str | None = None
    members: tuple[str, ...] = ()


class _People:
    """Who passes, and whom of them the plan lacks."""

    def __init__(self, plan: SessionPlan) -> None:
        self._plan = plan
        self.candidates: list[Candidate] = []
        self.teams: list[Team] = []

    def subject(self, who: Newcomer | NewTeam | str) -> _Subject:
        if isinstance(who, Newcomer):
            return _Subject(candidate=self._candidate(who))
        if isinstance(who, NewTeam):
            return self._team(who)
        for team in self._plan.teams:
            if team.id == who:
                return _Subject(team=team.id, members=team.members)
        return _Subject(candidate=self._known(who))

    def _team(self, wanted: NewTeam) -> _Subject:
        members = tuple(
            self._candidate(one) if isinstance(one, Newcomer) else self._known(one)
            for one in wanted.members
        )
        if len(members) < FEWEST_MEMBERS or len(set(members)) < len(members):
            raise refused("unforeseen-members", "A team needs two members at least, each once.")
        label = _name(wanted.label)
        if not label:
            raise refused("unforeseen-label", "The team needs a name.")
        team = Team(id=_new_id("t"), label=label, members=members)
        self.teams.append(team)
        return _Subject(team=team.id, members=members)

    def _known(self, candidate: str) -> str:
        if all(one.id != candidate for one in self._plan.candidates):
            raise refused("unforeseen-gone", "This person is not in the session any more.")
        return candidate

    def _candidate(self, new: Newcomer) -> str:
        last, first, number = (_name(t) for t in (new.last_name, new.first_name, new.number))
        if not last or not first:
            raise refused("unforeseen-name", "A name and a first name are needed.")
        others = (*self._plan.candidates, *self.candidates)
        if number and any(one.number == number for one in others):
            raise refused("unforeseen-number", "This number is somebody else's.")
        if not number and namesake(others, last, first) is not None:
            raise refused("unforeseen-known", "Somebody of this name is in the session already.")
        made = Candidate(
            id=_new_id("c"),
            last_name=last,
            first_name=first,
            number=number or None,
            accommodation=_name(new.accommodation) or None,
        )
        self.candidates.append(made)
        return made.id


def namesake(
    candidates: tuple[Candidate, ...], last_name: str, first_name: str
) -> Candidate | None:
    """A candidate of that name, however it is written; None where there is none."""
    wanted = folded(f"{one_line(last_name)} {one_line(first_name)}")
    found = (one for one in candidates if folded(f"{one.last_name} {one.first_name}") == wanted)
    return next(found, None)


def _name(text: str) -> str:
    kept = one_line(text)
    if len(text) > LONGEST_NAME * 100 or len(kept) > LONGEST_NAME:
        raise _too_long()
    return kept


def _too_long() -> DayError:
    return refused("unforeseen-name-long", "This text is too long.", most=str(LONGEST_NAME))


def _new_id(kind: str) -> str:
    """An id that two laptops never both give, whoever they add."""
    return f"{kind}-{secrets.token_hex(8)}"


def _alike(plan: SessionPlan, assessment: str, subject: _Subject) -> Passage | None:
    """The assessment's passage to take after: theirs where they had one, with their extra time;
    else of the shortest phases, which no one's extra time lengthens; a team's for a team.
    """
    found = [one for one in plan.passages if one.assessment == assessment]
    return min(
        found,
        key=lambda one: (
            (one.candidate, one.team) != (subject.candidate, subject.team),
            (one.team is None) != (subject.team is None),
            not one.phases,
            sum(phase.minutes or 0 for phase in one.phases),
            one.starts_at,
        ),
        default=None,
    )


def _seats(plan: SessionPlan, alike: Passage | None, jurors: tuple[str, ...]) -> Iterator[Seat]:
    played = {seat.juror: seat for seat in alike.seats} if alike else {}
    known = {juror.id for juror in plan.jurors}
    for juror in dict.fromkeys(jurors):
        if juror in known:
            yield played.get(juror, Seat(juror=juror))


def _phases(alike: Passage | None, members: tuple[str, ...]) -> tuple[PlannedPhase, ...]:
    """The phases of the passage taken after, with each member's own turn where members had one."""
    phases: list[PlannedPhase] = []
    turns: list[PlannedPhase] = []
    for phase in alike.phases if alike else ():
        if phase.member is None:
            phases += _turns(turns, members)
            turns = []
            phases.append(phase)
        else:
            turns.append(phase)
    return (*phases, *_turns(turns, members))


def _turns(turns: list[PlannedPhase], members: tuple[str, ...]) -> list[PlannedPhase]:
    """One turn a member, as long as the shortest that stands there."""
    if not turns:
        return []
    shortest = min(turns, key=lambda phase: phase.minutes or 0)
    return [structs.replace(shortest, member=member) for member in members or (None,)]


def _room(plan: SessionPlan, at: dt.datetime) -> str | None:
    """The room where this juror sits at that hour: that of the passage nearest to it."""
    rooms = [one for one in plan.passages if one.room]
    nearest = min(rooms, key=lambda one: abs(one.starts_at - at), default=None)
    return nearest.room if nearest else None
