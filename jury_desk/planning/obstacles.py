"""What no search can get over, seen before any: counted, and told with its figures."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from jury_desk.domain.preparation import clashes
from jury_desk.domain.preparation.clash_telling import subject_name
from jury_desk.domain.preparation.finding import Finding, Grave, Step
from jury_desk.domain.preparation.preparation import Kind
from jury_desk.planning.capacity import Day, most
from jury_desk.planning.telling import length, named, refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jury_desk.planning.instance import Instance, Job


COUNTED = "plan-too-few-places"
"""The code of the one reason that wishes have a part in: meals, pauses, the time between."""


def obstacles(instance: Instance) -> tuple[Finding, ...]:
    """Why there can be no timetable, the plainest reasons alone; nothing where none is seen."""
    rounds = (
        (_missing, _locked),
        (_unheard, _crowded),
        (_panel_hours,),
        (_panel_places,),
        (_juror_hours, _room_hours),
    )
    for checks in rounds:
        found = tuple(finding for check in checks for finding in check(instance))
        if found:
            return found
    return ()


def _missing(instance: Instance) -> Iterator[Finding]:
    """Days, panels, rooms: without them nothing can be placed."""
    if not instance.days:
        yield refused("plan-no-day")
    if not any(
        juror in instance.preparation.jurors for p in instance.panels for juror in p.members
    ):
        yield refused("plan-no-panel")
    if not instance.preparation.rooms:
        yield refused("plan-no-room")


def _locked(instance: Instance) -> Iterator[Finding]:
    """Locked passages whose place is gone, and those that clash with one another."""
    locked = [job.passage for job in instance.jobs if job.passage.locked and job.passage.placed]
    for job in instance.jobs:
        if job.passage.locked and job.passage.placed and not job.fixed:
            yield refused(
                "plan-locked-gone",
                Kind.PASSAGE,
                job.passage.id,
                who=subject_name(instance.preparation, job.passage.subject),
            )
    if locked:
        only = replace(instance.preparation, passages={p.id: p for p in locked})
        yield from (
            found
            for found in clashes.clashes(only, instance.seats.conflicts)
            if found.grave is Grave.REFUSED and found.step is Step.TIMETABLE
        )


def _unheard(instance: Instance) -> Iterator[Finding]:
    """Passages that no panel can hear, by what stands against it."""
    who: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    first: dict[tuple[str, str], str] = {}
    for job in instance.jobs:
        if job.fixed or any(any(option.starts) for option in job.options):
            continue
        key = (_why_unheard(instance, job), job.passage.assessment)
        who[key].append(subject_name(instance.preparation, job.passage.subject))
        first.setdefault(key, job.passage.id)
    for (code, assessment), names in who.items():
        longest = max((hours.end - hours.start for hours in instance.days), default=0)
        yield refused(
            code,
            Kind.PASSAGE,
            first[code, assessment],
            who=named(names),
            count=str(len(names)),
            assessment=_title(instance, assessment),
            hours=length(longest),
        )


def _why_unheard(instance: Instance, job: Job) -> str:
    longest = max((hours.end - hours.start for hours in instance.days), default=0)
    if job.times.end > longest:
        return "plan-longer-than-day"
    hearing = instance.hearing(job.passage)
    if not hearing:
        return "plan-nobody-hears"
    subject = job.passage.subject
    seats = instance.seats
    if all(seats.hindrances(panel, seats.eligible(panel, subject)) for panel in hearing):
        whole = all(seats.hindrances(panel, seats.eligible(panel, "")) for panel in hearing)
        return "plan-no-valid-panel" if whole else "plan-panels-tied"
    return "plan-panels-absent"


def _crowded(instance: Instance) -> Iterator[Finding]:
    """Candidates with more passages than the days take."""
    most = instance.wishes.passages_a_day * len(instance.days)
    counts: defaultdict[str, int] = defaultdict(int)
    for job in instance.jobs:
        for person in instance.preparation.members(job.passage.subject):
            counts[person] += 1
    crowded = [person for person, count in counts.items() if most and count > most]
    if crowded:
        people = instance.preparation.candidates
        yield refused(
            "plan-too-many-a-day",
            Kind.CANDIDATE,
            crowded[0],
            who=named(people[person].name for person in crowded),
            count=str(max(counts[person] for person in crowded)),
            asked=str(instance.wishes.passages_a_day),
            days=str(len(instance.days)),
        )


def _panel_hours(instance: Instance) -> Iterator[Finding]:
    """The minutes that some panels must hear, all theirs, against the hours they have."""
    between = instance.wishes.between
    for panels, theirs in _by_panels(instance):
        minutes = sum(job.heard_minutes + between for job in theirs)
        held = sum(
            _panel_day(instance, panel, day)
            for panel in panels
            for day in range(len(instance.days))
        )
        if minutes > held:
            titles = dict.fromkeys(job.passage.assessment for job in theirs)
            yield refused(
                "plan-too-few-hours",
                Kind.PANEL,
                instance.panels[min(panels)].id,
                panels=named(instance.panels[panel].label for panel in sorted(panels)),
                count=str(len(theirs)),
                assessments=named(_title(instance, title) for title in titles),
                asked=length(minutes - between * sum(1 for _ in panels)),
                held=length(max(0, held - between * len(panels) * len(instance.days))),
            )
            return


def _panel_day(instance: Instance, panel: int, day: int) -> int:
    """What a panel can hear on a day at most, the time after its last passage with it."""
    hours, wishes = instance.days[day], instance.wishes
    jobs = [job for job in instance.jobs if _may(job, panel, day)]
    if not jobs:
        return 0
    minutes = hours.end - hours.start + wishes.between
    members = instance.panels[panel].members
    tied = any(instance.seats.tied(job.passage.subject).intersection(members) for job in jobs)
    inside = hours.start <= wishes.meal_from and wishes.meal_until <= hours.end
    if inside and not tied and wishes.meal_until - wishes.meal_from >= wishes.meal_minutes:
        # The time between two passages may lie within the meal.
        minutes -= max(0, wishes.meal_minutes - wishes.between)
    return minutes


def _panel_places(instance: Instance) -> Iterator[Finding]:
    """The passages of some panels against the most that their days take one by one."""
    days = range(len(instance.days))
    places: dict[int, int] = {}
    for panels, theirs in _by_panels(instance):
        for panel in panels - places.keys():
            counts = [_most_on(instance, panel, day) for day in days]
            if None in counts:
                return
            places[panel] = sum(filter(None, counts))
        held = sum(places[panel] for panel in panels)
        if len(theirs) > held:
            yield refused(
                COUNTED,
                Kind.PANEL,
                instance.panels[min(panels)].id,
                panels=named(instance.panels[panel].label for panel in sorted(panels)),
                count=str(len(theirs)),
                held=str(held),
            )
            return


def _most_on(instance: Instance, panel: int, day: int) -> int | None:
    """The most passages of a panel on a day; None where they do not all begin in one rhythm."""
    jobs = [job for job in instance.jobs if _may(job, panel, day)]
    hours, wishes = instance.days[day], instance.wishes
    if not jobs:
        return 0
    rhythms = {(job.times.heard + (job.passage.start or 0)) % wishes.step for job in jobs}
    if len(rhythms | {job.times.heard % wishes.step for job in jobs}) > 1:
        return None
    first = -(-hours.start // wishes.step) * wishes.step
    longest = max(job.heard_minutes for job in jobs)
    eats = _panel_day(instance, panel, day) < hours.end - hours.start + wishes.between
    return _most(
        Day(
            opens=first + min(job.times.heard for job in jobs),
            closes=hours.end,
            step=wishes.step,
            minutes=min(job.heard_minutes for job in jobs),
            between=wishes.between,
            limit=max(wishes.pause_after, longest) if wishes.pause_after else 0,
            pause=wishes.pause_minutes,
            meal_from=wishes.meal_from,
            meal_until=wishes.meal_until,
            meal=wishes.meal_minutes if eats else 0,
        )
    )


_most = lru_cache(256)(most)
"""The days of a session are mostly alike."""


def _by_panels(instance: Instance) -> list[tuple[frozenset[int], list[Job]]]:
    """Sets of panels, the smallest first, and the passages that only these may hear."""
    sets = {frozenset(option.panel for option in job.options) for job in instance.jobs}
    everyone = frozenset(panel for panels in sets for panel in panels)
    return [
        (
            panels,
            [job for job in instance.jobs if panels.issuperset(o.panel for o in job.options)],
        )
        for panels in sorted({*sets, everyone}, key=lambda s: (len(s), sorted(s)))
    ]


def _may(job: Job, panel: int, day: int) -> bool:
    return any(option.panel == panel and option.starts[day] for option in job.options)


def _juror_hours(instance: Instance) -> Iterator[Finding]:
    """Jurors who must sit in more than their days hold: the groups that sit in several panels."""
    for juror in instance.preparation.jurors.values():
        group = instance.group_of(juror.id)
        if group is None:
            continue
        theirs = [
            job
            for job in instance.jobs
            if job.options and all(group in option.takes for option in job.options)
        ]
        minutes = sum(job.heard_minutes for job in theirs)
        held = sum(hours.end - hours.start for hours in instance.days)
        if minutes > held:
            yield refused(
                "plan-juror-hours",
                Kind.JUROR,
                juror.id,
                juror=juror.name,
                asked=length(minutes),
                held=length(held),
            )
            return


def _room_hours(instance: Instance) -> Iterator[Finding]:
    """The minutes of everything against the rooms there are."""
    known = instance.preparation.rooms
    rooms = {o.room for job in instance.jobs for o in job.options if o.room in known}
    minutes = sum(job.heard_minutes for job in instance.jobs)
    held = len(rooms) * sum(hours.end - hours.start for hours in instance.days)
    if minutes > held:
        yield refused(
            "plan-room-hours",
            rooms=named(known[room].label for room in sorted(filter(None, rooms))),
            count=str(len(rooms)),
            asked=length(minutes),
            held=length(held),
        )


def _title(instance: Instance, assessment: str) -> str:
    bloc = instance.grid.bloc_of_assessment(assessment) if instance.grid else None
    found = bloc.assessment(assessment) if bloc else None
    return found.title if found else assessment
