"""A practice session without its day, and the session that it becomes."""

from __future__ import annotations

import datetime as dt
import itertools
from fractions import Fraction
from typing import TYPE_CHECKING

from msgspec import structs

from jury_desk.domain.document import Document, Slug, SomeText
from jury_desk.domain.preparation import durations, timings
from jury_desk.domain.preparation.card import Room, SessionCard
from jury_desk.domain.preparation.panel import Panel
from jury_desk.domain.preparation.people import Candidate, Juror, Team
from jury_desk.domain.preparation.preparation import Item, Preparation, applied, of_items, put
from jury_desk.domain.preparation.timetable import (
    AssessmentTiming,
    DayHours,
    PhaseTiming,
    PlannedPassage,
    TimetableWishes,
)
from jury_desk.domain.preparation.zones import zone_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.preparation.ports import RuleBook

LAST_PASSAGE = 60
"""Minutes for a passage that no other one follows."""

LONGEST_PREPARATION = 30
"""Minutes that a candidate prepares, without extra time; a grid may print hours."""

READING = (PhaseTiming(kind="deliberation", minutes=20),)
"""What a passage is made of where the candidate hands in a text and is not there."""


class PracticePassage(Document, frozen=True, kw_only=True):
    """A passage of a template: the hour, in local time, at which the panel hears it."""

    id: Slug
    time: dt.time
    assessment: Slug
    candidate: Slug | None = None
    team: Slug | None = None
    panel: Slug


class PracticeTemplate(Document, frozen=True, kw_only=True):
    """A practice session without its day. `juror` is the one who learns; candidates aim at the
    blocs of their passages, which are in the order of their hours. `timings` stand for those that
    the grid gives their assessments.
    """

    grid: Slug
    label: SomeText
    language: str = "fr"
    juror: Slug
    rooms: tuple[Room, ...]
    candidates: tuple[Candidate, ...]
    teams: tuple[Team, ...] = ()
    jurors: tuple[Juror, ...]
    panels: tuple[Panel, ...]
    timings: tuple[AssessmentTiming, ...] = ()
    passages: tuple[PracticePassage, ...]


def practice_preparation(
    template: PracticeTemplate,
    grid: Grid,
    rule_book: RuleBook,
    session: str,
    morning: dt.datetime,
) -> Preparation:
    """The template's session on the day and in the zone of `morning`, open.

    What its few passages are not about takes place elsewhere; where the usual phases are longer
    than the time to the next passage, they are shortened alike. It may lack passages that a real
    one would need: nobody learns more from all of them.
    """
    day = morning.date()
    card = SessionCard(
        id=session,
        label=template.label,
        kind="blocs",
        state="open",
        practice=True,
        grid=grid.id,
        grid_digest=grid.digest,
        days=(day,),
        zone=zone_name(morning),
        languages=(template.language,),
    )
    items: list[Item] = [
        card,
        rule_book.profiles()[0],
        rule_book.regulations(grid),
        TimetableWishes(days=(DayHours(day=day),), between=0, candidate_gap=0),
        *template.rooms,
        *(_aiming(template, grid, candidate) for candidate in template.candidates),
        *template.teams,
        *template.jurors,
        *template.panels,
    ]
    people = of_items(items)
    own = {timing.id: timing for timing in template.timings}
    usual = [
        own.get(timing.id, timing) for timing in timings.initial(grid, rule_book.timing_defaults())
    ]
    return _placed(applied(people, put(people, usual)), grid, template, day)


def _aiming(template: PracticeTemplate, grid: Grid, candidate: Candidate) -> Candidate:
    teams = {team.id for team in template.teams if candidate.id in team.members}
    passed = {
        bloc.id
        for passage in template.passages
        if passage.candidate == candidate.id or passage.team in teams
        if (bloc := grid.bloc_of_assessment(passage.assessment)) is not None
    }
    return structs.replace(candidate, blocs=tuple(b.id for b in grid.blocs if b.id in passed))


def _placed(
    people: Preparation, grid: Grid, template: PracticeTemplate, day: dt.date
) -> Preparation:
    """The passages at their hours, and the timings that they keep to."""
    fitting = {
        timing.id: _fitting(people, grid, template, timing) for timing in people.timings.values()
    }
    rooms = {panel.id: panel.room for panel in template.panels}
    passages = []
    for passage in template.passages:
        subject = passage.candidate or passage.team or ""
        phases = durations.phases(people, grid, fitting[passage.assessment], subject)
        made = PlannedPassage(
            id=passage.id,
            assessment=passage.assessment,
            candidate=passage.candidate,
            team=passage.team,
            panel=passage.panel,
            room=rooms.get(passage.panel),
            phases=phases,
            jurors=people.panels[passage.panel].members,
        )
        heard = passage.time.hour * 60 + passage.time.minute
        passages.append(structs.replace(made, day=day, start=heard - made.preparation))
    return applied(people, put(people, [*fitting.values(), *passages]))


def _fitting(
    people: Preparation, grid: Grid, template: PracticeTemplate, timing: AssessmentTiming
) -> AssessmentTiming:
    """The timing with which every passage of the assessment ends before the next one begins."""
    gaps = _gaps(template.passages)
    mine = [passage for passage in template.passages if passage.assessment == timing.id]
    if not mine:
        return structs.replace(timing, planned=False)
    team = any(passage.team for passage in mine)
    made = structs.replace(
        timing,
        planned=True,
        subject="team" if team else "candidate",
        phases=_fitting_phases(people, template.passages, timing) or READING,
    )
    share = Fraction(1)
    for passage in mine:
        subject = passage.candidate or passage.team or ""
        usual = durations.phases(people, grid, made, subject)
        heard = sum(phase.minutes for phase in usual) - _preparation(usual)
        if heard:
            share = min(share, Fraction(gaps[passage.id], heard))
    if share == 1:
        return made

    def shorter(minutes: int) -> int:
        # Extra time is rounded up phase by phase: a minute less of each keeps within the time.
        return max(1, int(minutes * share) - 1) if minutes else 0

    phases = tuple(
        phase
        if phase.kind == "preparation"
        else structs.replace(phase, minutes=shorter(phase.minutes))
        for phase in made.phases
    )
    return structs.replace(made, phases=phases, each_minutes=shorter(made.each_minutes))


def _fitting_phases(
    people: Preparation, passages: Sequence[PracticePassage], timing: AssessmentTiming
) -> tuple[PhaseTiming, ...]:
    """The phases with a preparation that is not too long; without any where somebody would have to
    prepare while they are heard in the passage before.
    """
    longest = LONGEST_PREPARATION
    for before, passage in itertools.pairwise(passages):
        if passage.assessment == timing.id:
            here, there = (people.members(p.candidate or p.team or "") for p in (before, passage))
            longest = longest if set(here).isdisjoint(there) else 0
    shortened = (
        structs.replace(phase, minutes=min(phase.minutes, longest))
        if phase.kind == "preparation"
        else phase
        for phase in timing.phases
    )
    return tuple(phase for phase in shortened if phase.minutes)


def _gaps(passages: Sequence[PracticePassage]) -> dict[str, int]:
    """Minutes from each passage to the next one."""
    starts = [passage.time.hour * 60 + passage.time.minute for passage in passages]
    ends = [*starts[1:], (starts[-1] if starts else 0) + LAST_PASSAGE]
    return {
        passage.id: end - start for passage, start, end in zip(passages, starts, ends, strict=True)
    }


def _preparation(phases: Sequence[PhaseTiming]) -> int:
    """Minutes before the panel is needed."""
    total = 0
    for phase in phases:
        if phase.kind != "preparation":
            break
        total += phase.minutes
    return total
