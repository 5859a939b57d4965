"""Proves a timetable minute by minute, knowing nothing of how it was made or checked elsewhere."""

import datetime as dt
from collections import defaultdict
from itertools import pairwise

from jury_desk.domain.preparation.preparation import Preparation
from jury_desk.domain.preparation.timetable import PlannedPassage

WORKED = ("preparation", "presentation", "questions", "roleplay")


def minutes_of(
    passage: PlannedPassage, overlap: bool = True
) -> tuple[frozenset[int], frozenset[int]]:
    """The minutes of its day that a passage takes of its panel, and of its candidates."""
    assert passage.start is not None
    panel: set[int] = set()
    candidate: set[int] = set()
    at, prepared = passage.start, overlap
    last_worked = max(
        (number for number, phase in enumerate(passage.phases) if phase.kind in WORKED),
        default=len(passage.phases),
    )
    for number, phase in enumerate(passage.phases):
        here = range(at, at + phase.minutes)
        prepared = prepared and phase.kind == "preparation"
        if not prepared:
            panel.update(here)
        if number <= last_worked:
            candidate.update(here)
        at += phase.minutes
    return frozenset(panel), frozenset(candidate)


def faults(preparation: Preparation, passages: tuple[PlannedPassage, ...]) -> list[str]:
    """Everything that does not hold, in words of its own; nothing for a timetable that holds."""
    found = []
    wishes = preparation.wishes
    hours = {day.day: (day.start, day.end) for day in wishes.days}
    panels: defaultdict[tuple[dt.date, str], list[frozenset[int]]] = defaultdict(list)
    rooms: defaultdict[tuple[dt.date, str], list[frozenset[int]]] = defaultdict(list)
    jurors: defaultdict[tuple[dt.date, str], list[frozenset[int]]] = defaultdict(list)
    people: defaultdict[tuple[dt.date, str], list[frozenset[int]]] = defaultdict(list)
    for passage in passages:
        if passage.day is None or passage.start is None or not passage.panel or not passage.room:
            found.append(f"{passage.id} has no place")
            continue
        opens, closes = hours[passage.day]
        if passage.start < opens or passage.start + passage.minutes > closes:
            found.append(f"{passage.id} leaves the day's hours")
        if passage.start % wishes.step and not passage.locked:
            found.append(f"{passage.id} begins off the step")
        heard, there = minutes_of(passage, wishes.overlap_preparation)
        panels[passage.day, passage.panel].append(heard)
        rooms[passage.day, passage.room].append(heard)
        members = preparation.members(passage.subject)
        for member in members:
            if not preparation.candidates[member].withdrawn:
                people[passage.day, member].append(there)
        found += _seats(preparation, passage, heard)
        for juror in passage.jurors:
            jurors[passage.day, juror].append(heard)
    for what, taken, gap in (
        ("panel", panels, wishes.between),
        ("room", rooms, 0),
        ("juror", jurors, 0),
        ("candidate", people, wishes.candidate_gap),
    ):
        for (day, name), sets in taken.items():
            found += [f"{what} {name} on {day}: {fault}" for fault in _meeting(sets, gap)]
    found += _meals(preparation, jurors) + _pauses(preparation, panels)
    if wishes.passages_a_day:
        found += [
            f"{name} has {len(sets)} passages on {day}"
            for (day, name), sets in people.items()
            if len(sets) > wishes.passages_a_day
        ]
    return found


def _seats(preparation: Preparation, passage: PlannedPassage, heard: frozenset[int]) -> list[str]:
    found = []
    panel = preparation.panels[passage.panel or ""]
    timing = preparation.timings[passage.assessment]
    if panel.assessments and passage.assessment not in panel.assessments:
        found.append(f"{passage.id} is before a panel that does not hear it")
    if timing.rooms and passage.room not in timing.rooms:
        found.append(f"{passage.id} is in a room that is not for it")
    members = [juror for juror in passage.jurors if juror in panel.members]
    if len(members) != len(passage.jurors) or len(members) < preparation.profile.quorum:
        found.append(f"{passage.id} has {len(members)} members sitting")
    for juror in members:
        known = preparation.jurors[juror]
        ties = {tie.candidate for tie in known.ties}
        if ties.intersection(preparation.members(passage.subject)):
            found.append(f"{juror} is tied to {passage.subject}")
        found += [
            f"{juror} is absent during {passage.id}"
            for absence in known.absences
            if absence.day == passage.day and heard & set(range(absence.start, absence.end))
        ]
    return found


def _meeting(sets: list[frozenset[int]], gap: int) -> list[str]:
    found = []
    ordered = sorted((min(taken), max(taken) + 1) for taken in sets if taken)
    for (_, end), (start, _) in pairwise(ordered):
        if start < end:
            found.append(f"twice at {start}")
        elif start < end + gap:
            found.append(f"only {start - end} minutes at {end}")
    return found


def _meals(
    preparation: Preparation, jurors: dict[tuple[dt.date, str], list[frozenset[int]]]
) -> list[str]:
    wishes = preparation.wishes
    found = []
    for (day, juror), sets in jurors.items():
        busy = frozenset().union(*sets)
        begins = range(wishes.meal_from, wishes.meal_until - wishes.meal_minutes + 1)
        if wishes.meal_minutes and not any(
            busy.isdisjoint(range(begin, begin + wishes.meal_minutes)) for begin in begins
        ):
            found.append(f"{juror} has no meal on {day}")
    return found


def _pauses(
    preparation: Preparation, panels: dict[tuple[dt.date, str], list[frozenset[int]]]
) -> list[str]:
    wishes = preparation.wishes
    found = []
    for (day, panel), sets in panels.items():
        ordered = sorted((min(taken), max(taken) + 1) for taken in sets if taken)
        begin = end = count = 0
        for start, until in ordered:
            if count and start - end < wishes.pause_minutes:
                end, count = until, count + 1
            else:
                begin, end, count = start, until, 1
            if wishes.pause_after and count > 1 and end - begin > wishes.pause_after:
                found.append(f"{panel} works from {begin} to {end} on {day}")
    return found
