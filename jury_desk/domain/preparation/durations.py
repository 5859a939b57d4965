"""Who is examined on what, and how long each passage takes with extra time."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

import msgspec

from jury_desk.domain.preparation.finding import Finding, Grave, Step
from jury_desk.domain.preparation.preparation import Kind
from jury_desk.domain.preparation.timetable import PhaseTiming, PlannedPassage

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.preparation.people import Candidate, Team
    from jury_desk.domain.preparation.preparation import Preparation
    from jury_desk.domain.preparation.timetable import AssessmentTiming

WORKED = frozenset({"preparation", "presentation", "questions", "roleplay"})
"""The phases in which the candidate works: extra time lengthens these and no other."""


@dataclass(frozen=True)
class Wanted:
    """The passages that a session needs. `passages` hold those that stand, with their ids and
    places and the lengths of today, then the new ones, unplaced; `superfluous` are the ids of
    those that nobody needs any longer.
    """

    passages: tuple[PlannedPassage, ...]
    superfluous: tuple[str, ...]


def phases(
    preparation: Preparation, grid: Grid | None, timing: AssessmentTiming, subject: str
) -> tuple[PhaseTiming, ...]:
    """The lengths of a candidate's or team's passage, extra time in them, in whole minutes rounded
    up: kinds and minutes, without names. A team's common phases take the largest share among its
    members, each member's questions their own. Without a grid, every member of a team counts.
    """
    people = examined(preparation, grid, timing.id, subject)
    shares = [person.extra_time for person in people if person.accommodations]
    largest = max(shares, default=Fraction(0))
    found = [
        PhaseTiming(
            kind=phase.kind,
            minutes=with_extra(phase.minutes, largest) if phase.kind in WORKED else phase.minutes,
        )
        for phase in timing.phases
    ]
    if timing.subject == "team" and timing.each_minutes and people:
        each = sum(with_extra(timing.each_minutes, person.extra_time) for person in people)
        found.insert(_end_of_work(found), PhaseTiming(kind="questions", minutes=each))
    return tuple(found)


def examined(
    preparation: Preparation, grid: Grid | None, assessment: str, subject: str
) -> tuple[Candidate, ...]:
    """The candidates of a subject who are examined in an assessment: neither withdrawn, nor
    holding its bloc already, nor aiming at others alone.
    """
    bloc = grid.bloc_of_assessment(assessment) if grid else None
    people = (preparation.candidates[member] for member in preparation.members(subject))
    return tuple(
        person
        for person in people
        if not person.withdrawn and (bloc is None or bloc.id in person.examined)
    )


def needed(preparation: Preparation, grid: Grid) -> tuple[tuple[str, str], ...]:
    """Each (assessment, candidate or team) that a passage is needed for, in the grid's order and
    that of the lists.
    """
    aiming = _aiming(preparation.candidates.values())
    found: list[tuple[str, str]] = []
    for bloc, timing in _planned(preparation, grid):
        if timing.subject == "candidate":
            found.extend((timing.id, person) for person in aiming.get(bloc, ()))
            continue
        there = frozenset(aiming.get(bloc, ()))
        found.extend(
            (timing.id, team.id)
            for team in _teams(preparation, timing.id)
            if not there.isdisjoint(team.members)
        )
    return tuple(found)


def without_team(preparation: Preparation, grid: Grid) -> tuple[Finding, ...]:
    """Candidates to be examined in group work who are in no team for it."""
    aiming = _aiming(preparation.candidates.values())
    titles = grid.assessment_titles
    found: list[Finding] = []
    for bloc, timing in _planned(preparation, grid):
        if timing.subject != "team":
            continue
        placed = {member for team in _teams(preparation, timing.id) for member in team.members}
        found.extend(
            Finding(
                "candidate-without-team",
                Grave.LACK,
                Step.CANDIDATES,
                Kind.CANDIDATE,
                person,
                timing.id,
                {"who": preparation.candidates[person].name, "assessment": titles[timing.id]},
            )
            for person in aiming.get(bloc, ())
            if person not in placed
        )
    return tuple(found)


def passages(preparation: Preparation, grid: Grid) -> Wanted:
    """The passages wanted now, in the order of `needed`."""
    standing: dict[tuple[str, str], PlannedPassage] = {}
    superfluous = []
    wanted = needed(preparation, grid)
    asked = frozenset(wanted)
    for passage in preparation.passages.values():
        key = (passage.assessment, passage.subject)
        if key in asked and key not in standing:
            standing[key] = passage
        else:
            superfluous.append(passage.id)
    found = []
    for assessment, subject in wanted:
        lengths = phases(preparation, grid, preparation.timings[assessment], subject)
        passage = standing.get((assessment, subject)) or _new(preparation, assessment, subject)
        if passage.phases != lengths:
            passage = msgspec.structs.replace(passage, phases=lengths)
        found.append(passage)
    return Wanted(tuple(found), tuple(superfluous))


def _new(preparation: Preparation, assessment: str, subject: str) -> PlannedPassage:
    """The same need gives the same id again, so that planning twice gives the same timetable."""
    name = hashlib.sha256(f"{assessment}\n{subject}".encode()).hexdigest()[:16]
    while name in preparation.passages:
        name = hashlib.sha256(name.encode()).hexdigest()[:16]
    team = subject not in preparation.candidates
    return PlannedPassage(
        id=name,
        assessment=assessment,
        candidate=None if team else subject,
        team=subject if team else None,
    )


def _aiming(candidates: Iterable[Candidate]) -> dict[str, list[str]]:
    """By bloc, the candidates who are examined on it."""
    found: dict[str, list[str]] = {}
    for person in candidates:
        if not person.withdrawn:
            for bloc in person.examined:
                found.setdefault(bloc, []).append(person.id)
    return found


def _planned(preparation: Preparation, grid: Grid) -> Iterable[tuple[str, AssessmentTiming]]:
    for bloc in grid.blocs:
        for assessment in bloc.assessments:
            timing = preparation.timings.get(assessment.id)
            if timing is not None and timing.planned:
                yield bloc.id, timing


def _teams(preparation: Preparation, assessment: str) -> Iterable[Team]:
    return (
        team
        for team in preparation.teams.values()
        if not team.assessments or assessment in team.assessments
    )


def _end_of_work(found: Sequence[PhaseTiming]) -> int:
    """Where the candidates leave: after the last phase in which they work."""
    return max((at + 1 for at, phase in enumerate(found) if phase.kind in WORKED), default=0)


def with_extra(minutes: int, share: Fraction) -> int:
    """Minutes with a share of themselves more, in whole minutes rounded up."""
    whole = minutes * (1 + share)
    return -(-whole.numerator // whole.denominator)
