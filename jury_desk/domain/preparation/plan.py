"""From a session being prepared to the frozen plan that goes to one juror.

The plan holds what this juror needs and no more: their own passages with their phases, who passes
there, who sits beside them and what each plays. Births, addresses, tutors, firms and the officer's
opinions stay at the secretariat; of a handicap the juror sees the practical measure, and that a
criterion is neutralised, never why.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from jury_desk.domain import session
from jury_desk.domain.preparation.durations import examined
from jury_desk.domain.preparation.phase_plan import planned_phases
from jury_desk.domain.preparation.seats import Seats
from jury_desk.domain.preparation.zones import moment

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.preparation.panel import PlayedPart
    from jury_desk.domain.preparation.people import Candidate, Juror, Team
    from jury_desk.domain.preparation.preparation import Preparation
    from jury_desk.domain.preparation.timetable import PlannedPassage

UNNAMED = "—"
"""Stands where a card gives no first name: a plan's candidate has both."""

BETWEEN = " · "
"""Between several measures, or several panels."""


def session_plans(preparation: Preparation, grid: Grid) -> dict[str, session.SessionPlan]:
    """The plan of every juror, by id, as `session_plan` makes them: in the time that their own
    passages take.
    """
    ties = Seats(preparation)
    own: dict[str, dict[str, PlannedPassage]] = {juror: {} for juror in preparation.jurors}
    for planned in preparation.passages.values():
        for juror in planned.jurors:
            if juror in own:
                own[juror][planned.id] = planned
    return {
        juror: session_plan(replace(preparation, passages=passages), grid, juror, ties)
        for juror, passages in own.items()
    }


def session_plan(
    preparation: Preparation, grid: Grid, juror: str, ties: Seats | None = None
) -> session.SessionPlan:
    """The plan of a session for `juror`: the passages that have their day and hour and where this
    juror sits, by hour.

    A passage begins for the jury when the candidate's preparation ends. Nobody sits for one to whom
    they are tied, even where the tie was found after they had been seated. Who has withdrawn, or
    holds the bloc already, is not in it; a team that lacks such a member has an id of its own.
    `ties` spares finding them again. Raises KeyError where there is no such juror, ValueError where
    the session's zone is unknown.
    """
    me = preparation.jurors[juror]
    maker = _Maker(preparation, grid, ties or Seats(preparation))
    passages = [
        made
        for planned in preparation.passages.values()
        if maker.sits(juror, planned) and (made := maker.passage(planned)) is not None
    ]
    passages.sort(key=lambda item: (item.starts_at, item.id))
    seated = {seat.juror for passage in passages for seat in passage.seats} | {juror}
    card = preparation.card
    return session.SessionPlan(
        id=card.id,
        label=card.label,
        date=min((passage.starts_at.date() for passage in passages), default=card.days[0]),
        language=card.languages[0] if card.languages else grid.language,
        practice=card.practice,
        panel=maker.panels_of(juror),
        grid=grid.id,
        grid_digest=grid.digest,
        juror=me.id,
        candidates=maker.candidates(passages),
        teams=tuple(maker.teams.values()),
        jurors=tuple(
            maker.juror(preparation.jurors[id_]) for id_ in preparation.jurors if id_ in seated
        ),
        passages=tuple(passages),
    )


class _Maker:
    """Makes the parts of one plan: `teams` and presidents are those of the passages made so far."""

    def __init__(self, preparation: Preparation, grid: Grid, ties: Seats) -> None:
        self._preparation = preparation
        self._grid = grid
        self.teams: dict[str, session.Team] = {}
        self._presidents: set[str | None] = set()
        self._ties = ties

    def sits(self, juror: str, planned: PlannedPassage) -> bool:
        """Whether a juror is seated in a passage, and tied to nobody who passes there."""
        return juror in planned.jurors and juror not in self._ties.tied(planned.subject)

    def passage(self, planned: PlannedPassage) -> session.Passage | None:
        """A placed passage; None where it has no hour, or nobody is examined in it."""
        bloc = self._grid.bloc_of_assessment(planned.assessment)
        people = examined(self._preparation, self._grid, planned.assessment, planned.subject)
        if bloc is None or planned.day is None or planned.start is None or not people:
            return None
        team = None
        if planned.team is not None:
            team = self._team(self._preparation.teams[planned.team], planned.assessment, people)
        return session.Passage(
            id=planned.id,
            starts_at=self._begin(planned.day, planned.start + planned.preparation),
            room=self._room(planned.room),
            bloc=bloc.id,
            assessment=planned.assessment,
            candidate=planned.candidate,
            team=team,
            seats=self._seats(planned),
            phases_=planned_phases(self._preparation, self._grid, planned) or msgspec.UNSET,
        )

    def _begin(self, day: dt.date, minutes: int) -> dt.datetime:
        return moment(self._preparation.card, day, minutes)

    def _room(self, room: str | None) -> str | None:
        found = self._preparation.rooms.get(room or "")
        if found is None:
            return None
        elsewhere = found.place and found.place != self._preparation.card.place
        return f"{found.label}, {found.place}" if elsewhere else found.label

    def _seats(self, planned: PlannedPassage) -> tuple[session.Seat, ...]:
        panel = self._preparation.panels.get(planned.panel or "")
        self._presidents.add(panel.president if panel else None)
        parts = {
            part.juror: part
            for part in (panel.parts if panel else ())
            if part.assessment == planned.assessment
        }
        known = [
            juror
            for juror in planned.jurors
            if juror in self._preparation.jurors and self.sits(juror, planned)
        ]
        return tuple(_seat(juror, parts.get(juror)) for juror in known)

    def _team(self, team: Team, assessment: str, people: Sequence[Candidate]) -> str:
        """The id of the team of those who are examined; the whole team keeps its own."""
        members = tuple(person.id for person in people)
        id_ = team.id
        if members != self._preparation.members(team.id):
            told = hashlib.sha256(f"{assessment}\n{members}".encode()).hexdigest()[:12]
            id_ = f"{team.id[:60]}.{told}"
        self.teams[id_] = session.Team(id=id_, label=team.label, members=members)
        return id_

    def candidates(self, passages: Iterable[session.Passage]) -> tuple[session.Candidate, ...]:
        """Those who pass, in the order of the session's list."""
        passing = {passage.candidate for passage in passages}
        passing |= {member for team in self.teams.values() for member in team.members}
        every = self._preparation.candidates
        return tuple(self._candidate(every[id_]) for id_ in every if id_ in passing)

    def _candidate(self, one: Candidate) -> session.Candidate:
        neutralised = tuple(
            item.criterion
            for item in self._preparation.neutralisations.values()
            if item.candidate == one.id and item.decision == "granted"
        )
        first = one.first_names.partition(",")[0].strip()
        return session.Candidate(
            id=one.id,
            last_name=one.last_name or one.number or one.id,
            first_name=first or UNNAMED,
            number=one.number or None,
            accommodation=BETWEEN.join(item.measure for item in one.accommodations) or None,
            neutralised_=neutralised or msgspec.UNSET,
        )

    def juror(self, one: Juror) -> session.Juror:
        """A juror: presiding where a panel of these passages says so, else as their card does."""
        if one.id in self._presidents:
            return session.Juror(id=one.id, name=one.name, quality="president")
        observes = one.quality == "observer"
        return session.Juror(id=one.id, name=one.name, quality="observer" if observes else "member")

    def panels_of(self, juror: str) -> str | None:
        """The names of the panels before which the juror's passages take place."""
        sat = {
            planned.panel
            for planned in self._preparation.passages.values()
            if planned.placed and self.sits(juror, planned)
        }
        panels = self._preparation.panels.values()
        return BETWEEN.join(dict.fromkeys(p.label for p in panels if p.id in sat)) or None


def _seat(juror: str, part: PlayedPart | None) -> session.Seat:
    """A seat with its part. The brief goes to the whole panel: who watches must know what was
    asked of who plays, and who replaces them too.
    """
    if part is None:
        return session.Seat(juror=juror)
    return session.Seat(juror=juror, plays=part.plays, brief_=part.brief or msgspec.UNSET)
