"""A made-up session for timetables: any number of candidates, panels, rooms and days."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

import msgspec

from jury_desk.domain.grid import Assessment, Bloc, Certification, Grid, PhaseKind
from jury_desk.domain.preparation.card import Room, SessionCard
from jury_desk.domain.preparation.panel import CompositionProfile, Panel
from jury_desk.domain.preparation.people import Accommodation, Candidate, Juror
from jury_desk.domain.preparation.preparation import Item, Preparation, applied, of_items, put
from jury_desk.domain.preparation.regulations import Regulations
from jury_desk.domain.preparation.timetable import (
    AssessmentTiming,
    DayHours,
    PhaseTiming,
    PlannedPassage,
    TimetableWishes,
)
from jury_desk.domain.scale import Level, Scale

FIRST_DAY = dt.date(2027, 6, 14)

Lengths = tuple[tuple[PhaseKind, int], ...]

ORAL: Lengths = (
    ("presentation", 20),
    ("questions", 10),
    ("deliberation", 10),
)


def day(number: int = 0) -> dt.date:
    """A day of the session, counted from 0."""
    return FIRST_DAY + dt.timedelta(days=number)


def made_grid(assessments: int = 1) -> Grid:
    """A grid with that many blocs of one assessment each: bloc "b1" with "e1", and so on."""
    return Grid(
        format="jury-desk/grid/1",
        id="made",
        revision="1",
        language="fr",
        certification=Certification(label="Made"),
        scales=(
            Scale(
                id="s",
                label="Scale",
                levels=(
                    Level(id="yes", label="Yes", short="Y", key="1"),
                    Level(id="no", label="No", short="N", key="2"),
                ),
            ),
        ),
        scale="s",
        blocs=tuple(
            Bloc(
                id=f"b{number}",
                title=f"Bloc {number}",
                assessments=(Assessment(id=f"e{number}", title=f"Oral {number}", forms=("oral",)),),
            )
            for number in range(1, assessments + 1)
        ),
    )


def phases(*lengths: tuple[PhaseKind, int]) -> tuple[PhaseTiming, ...]:
    """Phases from kinds and minutes."""
    return tuple(PhaseTiming(kind=kind, minutes=minutes) for kind, minutes in lengths)


def juror(id_: str, **fields: Any) -> Juror:
    """An external professional."""
    fields = {"side": "external", "background": "professional", **fields}
    return Juror(id=id_, last_name=id_.capitalize(), **fields)


def candidate(
    id_: str, blocs: Sequence[str] = ("b1",), extra: str = "0", **fields: Any
) -> Candidate:
    """A candidate who aims at `blocs`."""
    given = (Accommodation(measure="Temps majoré", extra_time=extra),) if extra != "0" else ()
    return Candidate(
        id=id_, usual_name=f"Name-{id_}", blocs=tuple(blocs), accommodations=given, **fields
    )


def made_session(
    candidates: int | Iterable[Candidate] = 4,
    panels: int | Iterable[Panel] = 1,
    *,
    assessments: int = 1,
    days: int = 1,
    rooms: int | None = None,
    lengths: Lengths = ORAL,
    hours: tuple[int, int] = (9 * 60, 18 * 60),
    items: Iterable[Item] = (),
    **wishes: Any,
) -> Preparation:
    """A session of "e1", "e2"...: candidates "c1"..., panels "p1"... of three jurors of their own
    ("j1a", "j1b", "j1c"), rooms "r1"... (as many as panels), each panel without a room of its own.
    """
    blocs = tuple(f"b{number}" for number in range(1, assessments + 1))
    if isinstance(candidates, int):
        candidates = [candidate(f"c{number}", blocs) for number in range(1, candidates + 1)]
    if isinstance(panels, int):
        panels = [panel(number) for number in range(1, panels + 1)]
    panels = tuple(panels)
    jurors = dict.fromkeys(member for made in panels for member in made.members)
    made_items: list[Item] = [
        SessionCard(
            id="made",
            label="Made",
            grid="made",
            grid_digest=made_grid(assessments).digest,
            days=tuple(day(number) for number in range(days)),
        ),
        CompositionProfile(id="standard", label="Standard", president=False, declaration=False),
        made_regulations(),
        TimetableWishes(
            days=tuple(
                DayHours(day=day(number), start=hours[0], end=hours[1]) for number in range(days)
            ),
            **wishes,
        ),
        *candidates,
        *panels,
        *(juror(id_) for id_ in jurors),
        *(
            Room(id=f"r{number}", label=f"Room {number}")
            for number in range(1, (len(panels) if rooms is None else rooms) + 1)
        ),
        *(
            AssessmentTiming(id=f"e{number}", phases=phases(*lengths))
            for number in range(1, assessments + 1)
        ),
    ]
    return with_items(of_items(made_items), *items)


def panel(number: int, members: Sequence[str] | None = None, **fields: Any) -> Panel:
    """Panel "p<number>"."""
    named = tuple(f"j{number}{letter}" for letter in "abc") if members is None else tuple(members)
    return Panel(id=f"p{number}", label=f"Panel {number}", members=named, **fields)


def made_regulations() -> Regulations:
    """Regulations that nothing here depends on."""
    return Regulations(
        id="made",
        label="Made",
        competency_threshold="0.5",
        bloc_threshold="0.5",
        bloc_needs="mean",
        compensation=True,
        compensation_floor="0.4",
        eliminatory="fails-competency",
        award_needs="every-bloc",
        award_threshold="0.5",
        jurors="median",
        observations="mean",
        nothing_observed="jury-decides",
        tolerance="0.5",
        second_chance="none",
    )


def with_items(preparation: Preparation, *items: Item) -> Preparation:
    """The preparation with items added or replaced."""
    return applied(preparation, put(preparation, items))


def with_passages(preparation: Preparation, *passages: PlannedPassage) -> Preparation:
    """The preparation with these passages and no others."""
    return replace(preparation, passages={passage.id: passage for passage in passages})


def passage(
    candidate_id: str = "c1",
    start: int | None = None,
    *,
    assessment: str = "e1",
    panel_id: str | None = "p1",
    room: str | None = "r1",
    number: int = 0,
    lengths: Lengths = ORAL,
    jurors: Sequence[str] | None = None,
    **fields: Any,
) -> PlannedPassage:
    """A passage before a panel, with its three jurors, placed where `start` is given."""
    if jurors is None:
        jurors = [f"j{(panel_id or 'p1')[1:]}{letter}" for letter in "abc"]
    subject: dict[str, Any] = {} if "team" in fields else {"candidate": candidate_id}
    made = PlannedPassage(
        id=f"{assessment}-{fields.get('team', candidate_id)}",
        assessment=assessment,
        panel=panel_id,
        room=room,
        day=None if start is None else day(number),
        start=start,
        phases=phases(*lengths),
        jurors=tuple(jurors),
        **subject,
        **fields,
    )
    return msgspec.structs.replace(made)
