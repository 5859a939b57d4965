"""Large made-up sessions: people whose names, firms and tutors meet as they do in real lists."""

import datetime as dt

from jury_desk.domain.grid import Grid, parse_grid
from jury_desk.domain.preparation.card import Room, SessionCard
from jury_desk.domain.preparation.panel import CompositionProfile, Panel
from jury_desk.domain.preparation.people import Candidate, Juror
from jury_desk.domain.preparation.preparation import Preparation, of_items
from jury_desk.domain.preparation.timetable import AssessmentTiming, TimetableWishes
from tests.contracts.preparing import REGULATIONS
from tests.examples import plain_grid

DAY = dt.date(2026, 6, 12)
_FIRST = ("Camille", "Sacha", "Yanis", "Zoé", "Adam", "Ève", "Léa", "Noé", "Inès", "Hugo", "Maëlle")
_STEMS = ("Mar", "Du", "Ber", "Le", "Gau", "Rou", "Mo", "Fa", "Che", "Pel", "Va", "Sau", "Bri")
_ENDS = ("tin", "rand", "nard", "fèvre", "thier", "ssel", "reau", "bre", "valier", "letier", "quet")
_FIRMS = ("Vermeil", "Norelia", "Cobalt Santé", "Halles Réunies", "Iroise Transports", "Tamaris")


def crowd_grid() -> Grid:
    """The example grid: one bloc, an oral and a team game."""
    return parse_grid(plain_grid())


def first(number: int) -> str:
    """A first name."""
    return _FIRST[number % len(_FIRST)]


def last(number: int) -> str:
    """A family name, different for a few hundred numbers."""
    stem, end = number % len(_STEMS), number // len(_STEMS) % len(_ENDS)
    return f"{_STEMS[stem]}{_ENDS[end]}{'' if number < 143 else f' {_STEMS[number // 143 % 13]}'}"


def firm(number: int) -> str:
    """An employer: about one for every three candidates."""
    return f"{last(number // 3 % 60)} {_FIRMS[number % len(_FIRMS)]}"


def crowd(grid: Grid, *, candidates: int, jurors: int, panels: int) -> Preparation:
    """A session; each candidate has a tutor and a trainer, of whom some are jurors."""
    people = [
        Candidate(
            id=f"c{number}",
            birth_name=last(number * 3),
            first_names=first(number),
            sex="F",
            birth_date=dt.date(1990 + number % 12, 1 + number % 12, 1 + number % 28),
            birth_place="Rennes",
            birth_country="France",
            number=f"E-{number}",
            email=f"c{number}@exemple.fr",
            route="initial",
            blocs=("b1",),
            company=firm(number),
            tutor=f"M. {first(number * 7)} {last(number * 5).upper()}",
            trainers=(f"{last(number % 60)}, {first(number % 60 + 1)}",),
        )
        for number in range(candidates)
    ]
    members = [
        Juror(
            id=f"j{number}",
            last_name=last(number * 2),
            first_name=first(number * 3),
            side="external" if number % 3 else "internal",
            background="professional" if number % 2 else "academic",
            sex="F" if number % 2 else "M",
            employer=f"Groupe {firm(number * 9)} SA",
            email=f"j{number}@exemple.fr",
            declared_on=DAY,
        )
        for number in range(jurors)
    ]
    seats = jurors // panels
    return of_items(
        (
            SessionCard(
                id="s", label="Grande session", grid=grid.id, grid_digest=grid.digest, days=(DAY,)
            ),
            CompositionProfile(id="standard", label="Standard", members_at_least=3),
            REGULATIONS,
            TimetableWishes(),
            Room(id="r1", label="B104", place="Lyon"),
            *people,
            *members,
            *(
                Panel(
                    id=f"p{number}",
                    label=f"Jury {number}",
                    members=tuple(f"j{number * seats + seat}" for seat in range(seats)),
                    president=f"j{number * seats + 1}",
                )
                for number in range(panels)
            ),
            AssessmentTiming(id="oral"),
        )
    )
