"""Sessions of a few people for the checks' tests."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from jury_desk.domain.grid import Grid, parse_grid
from jury_desk.domain.preparation.card import Room, SessionCard
from jury_desk.domain.preparation.finding import Finding
from jury_desk.domain.preparation.panel import CompositionProfile, Panel
from jury_desk.domain.preparation.people import Candidate, Juror
from jury_desk.domain.preparation.preparation import Item, Preparation, of_items
from jury_desk.domain.preparation.timetable import AssessmentTiming, TimetableWishes
from tests.contracts.preparing import REGULATIONS
from tests.examples import plain_grid

DAY = dt.date(2026, 6, 12)
TODAY = dt.date(2026, 5, 4)


def grid() -> Grid:
    """The example grid, with an official title."""
    plain = plain_grid()
    plain["certification"]["title"] = "Manager d’exemple"
    return parse_grid(plain)


def card(**said: Any) -> SessionCard:
    """A card that lacks nothing."""
    found = grid()
    values: dict[str, Any] = {
        "id": "s",
        "label": "Session du 12 juin",
        "grid": found.id,
        "grid_digest": found.digest,
        "days": (DAY,),
        "place": "Lyon",
        "organiser": "Centre d’exemple",
        "responsible": "Dominique Exemple",
        "contact": "04 00 00 00 00",
        "regulations_title": "Règlement",
        "regulations_version": "2026-1",
        "regulations_text": "Article premier.",
    }
    return SessionCard(**(values | said))


def candidate(id_: str = "c1", **said: Any) -> Candidate:
    """A candidate who lacks nothing."""
    values: dict[str, Any] = {
        "birth_name": "Aubert",
        "first_names": "Camille",
        "sex": "F",
        "birth_date": dt.date(1999, 3, 4),
        "birth_place": "Rennes",
        "birth_country": "France",
        "number": f"E-{id_}",
        "email": f"{id_}@exemple.fr",
        "route": "initial",
        "blocs": ("b1",),
    }
    return Candidate(id=id_, **(values | said))


def juror(id_: str, last: str = "", **said: Any) -> Juror:
    """An external professional with a signed declaration."""
    values: dict[str, Any] = {
        "last_name": last or f"Nom{id_}",
        "first_name": "Dominique",
        "side": "external",
        "background": "professional",
        "sex": "F",
        "email": f"{id_}@exemple.fr",
        "declared_on": TODAY,
    }
    return Juror(id=id_, **(values | said))


def session(*items: Item, profile: CompositionProfile | None = None) -> Preparation:
    """A session of those items, beside what every session has."""
    held: list[Item] = [REGULATIONS, TimetableWishes()]
    if not any(isinstance(item, SessionCard) for item in items):
        held.append(card())
    held.append(profile or CompositionProfile(id="standard", label="Standard"))
    return of_items((*held, *items))


def ready(*more: Item) -> Preparation:
    """A session in which nothing lacks; `more` replaces items of the same kind and id."""
    return session(
        Room(id="r1", label="B104"),
        candidate(),
        juror("j1"),
        juror("j2"),
        juror("j3"),
        Panel(id="p1", label="Jury 1", members=("j1", "j2", "j3"), president="j1"),
        AssessmentTiming(id="oral", planned=False),
        *more,
    )


def codes(findings: tuple[Finding, ...]) -> set[str]:
    """The codes found."""
    return {found.code for found in findings}


def values_of(findings: tuple[Finding, ...], code: str) -> Mapping[str, str]:
    """The values of the one finding of a code."""
    (found,) = (found for found in findings if found.code == code)
    return found.values
