"""A made-up timetable: passages placed panel by panel, preparation beside the passage before."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace

from msgspec import structs

from jury_desk.domain.preparation.card import Room
from jury_desk.domain.preparation.panel import Panel
from jury_desk.domain.preparation.people import Absence, Juror
from jury_desk.domain.preparation.preparation import Preparation
from jury_desk.domain.preparation.timetable import (
    AssessmentTiming,
    DayHours,
    PhaseTiming,
    PlannedPassage,
)
from tests.gui.preparation.made_session import crowded_session, made_session

PHASES = (
    PhaseTiming(kind="preparation", minutes=20),
    PhaseTiming(kind="roleplay", minutes=20),
    PhaseTiming(kind="questions", minutes=10),
    PhaseTiming(kind="deliberation", minutes=5),
)
ASSESSMENTS = ("b2.e3", "b3.e1", "b4.e1")
SEATS = (
    ("Armelle", "Quéré"), ("Benoît", "Salaün"), ("Corinne", "Thébault"), ("Denis", "Urvoy"),
    ("Estelle", "Vasseur"), ("Franck", "Wagner"), ("Ghislaine", "Yvinec"), ("Henri", "Zeller"),
)  # fmt: skip
"""Nobody of these is tied to a candidate."""


def timing(assessment: str) -> AssessmentTiming:
    """An individual passage of 55 minutes, 20 of them preparation."""
    return AssessmentTiming(id=assessment, phases=PHASES)


def small_timetable() -> Preparation:
    """The made-up session with four passages on its first day before two panels of two; Girard
    waits. Nothing clashes. Nguyen has a third more time; Diallo's passage is locked.
    """
    made = made_session()
    jurors = {one.id: one for panel in (1, 2) for one in _seats(panel, 2)}
    panels = {
        f"p{n}": Panel(
            id=f"p{n}", label=f"Jury {n}", members=(f"q{n}.0", f"q{n}.1"), president=f"q{n}.0",
            room=f"r{n}",
        )
        for n in (1, 2)
    }  # fmt: skip
    held = ("q1.0", "q1.1"), ("q2.0", "q2.1")
    passages = [
        passage("c1", "p1", "r1", 9 * 60, made, held[0]),
        passage("c2", "p1", "r1", 9 * 60 + 40, made, held[0]),
        passage("c3", "p1", "r1", 10 * 60 + 20, made, held[0], extra=True),
        passage("c8", "p2", "r2", 9 * 60, made, held[1], locked=True),
    ]
    return replace(
        made,
        jurors=jurors,
        panels=panels,
        teams={},
        timings={"b2.e3": timing("b2.e3")},
        passages={one.id: one for one in passages},
    )


def _seats(panel: int, count: int) -> list[Juror]:
    return [
        Juror(
            id=f"q{panel}.{seat}", last_name=SEATS[(2 * panel + seat) % len(SEATS)][1],
            first_name=SEATS[(2 * panel + seat) % len(SEATS)][0], side="external",
            quality="member" if seat else "president", background="professional",
            declared_on=dt.date(2027, 5, 3),
        )
        for seat in range(count)
    ]  # fmt: skip


def passage(
    subject: str,
    panel: str,
    room: str,
    start: int,
    preparation: Preparation,
    jurors: tuple[str, ...] = (),
    *,
    extra: bool = False,
    locked: bool = False,
    assessment: str = "b2.e3",
    day: int = 0,
) -> PlannedPassage:
    """A placed passage; with `extra` a third of the time more."""
    phases: tuple[PhaseTiming, ...] = PHASES
    if extra:
        phases = tuple(
            p if p.kind == "deliberation" else structs.replace(p, minutes=-(-p.minutes * 4 // 3))
            for p in PHASES
        )
    return PlannedPassage(
        id=f"{assessment}.{subject}", assessment=assessment, candidate=subject, panel=panel,
        room=room, day=preparation.card.days[day], start=start, phases=phases, jurors=jurors,
        locked=locked,
    )  # fmt: skip


def full_timetable(count: int = 200, panels: int = 8) -> Preparation:
    """Candidates × three assessments × panels, day after day, as tight as the wishes allow."""
    made = crowded_session(count)
    rooms = {f"r{n}": Room(id=f"r{n}", label=f"Salle {100 + n}") for n in range(1, panels + 1)}
    jurors: dict[str, Juror] = {}
    held: dict[str, Panel] = {}
    for n in range(1, panels + 1):
        seats = _seats(n, 3)
        members = tuple(one.id for one in seats)
        jurors.update({one.id: one for one in seats})
        held[f"p{n}"] = Panel(
            id=f"p{n}", label=f"Jury {n}", members=members, president=members[0],
            room=f"r{n}",
        )  # fmt: skip
    away = Absence(day=made.card.days[0], start=15 * 60, end=18 * 60)
    jurors["q3.1"] = structs.replace(jurors["q3.1"], absences=(away,))
    days = tuple(made.card.days[0] + dt.timedelta(days=n) for n in range(8))
    made = replace(
        made,
        card=structs.replace(made.card, days=days),
        wishes=structs.replace(made.wishes, days=tuple(DayHours(day=day) for day in days)),
        rooms=rooms, jurors=jurors, panels=held, teams={},
        timings={name: timing(name) for name in ASSESSMENTS},
    )  # fmt: skip
    wanted = [(name, person) for name in ASSESSMENTS for person in made.candidates]
    passages = {one.id: one for one in _placed(made, wanted)}
    return replace(made, passages=passages)


def _placed(made: Preparation, wanted: Iterable[tuple[str, str]]) -> Iterable[PlannedPassage]:
    ends = {
        (day, panel): 8 * 60 + 50 for day in range(len(made.card.days)) for panel in made.panels
    }
    for name, person in wanted:
        extra = made.candidates[person].extra_time > 0
        slots = sorted(ends.items(), key=lambda slot: (slot[0][0], slot[1]))
        for (day, panel), begins in slots:
            one = passage(
                person, panel, f"r{panel[1:]}", begins - 20, made, made.panels[panel].members,
                extra=extra, assessment=name, day=day,
            )  # fmt: skip
            prepared = structs.replace(one, start=begins - one.preparation)
            start, end = prepared.start or 0, begins + one.minutes - one.preparation
            if end > 12 * 60 and begins < 13 * 60 + 15:
                ends[day, panel] = 13 * 60 + 20
                continue
            if start < 8 * 60 + 30:
                ends[day, panel] = 8 * 60 + 30 + one.preparation
                continue
            if end > 18 * 60:
                continue
            ends[day, panel] = end + (20 if 15 * 60 < end < 15 * 60 + 35 else 5)
            yield prepared
            break
