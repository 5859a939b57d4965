"""A made-up session of the "Manager d'affaires" grid: candidates, a team, jurors, two panels."""

import datetime as dt
import json
from dataclasses import replace
from itertools import product

from jury_desk.domain.grid import Grid, parse_grid
from jury_desk.domain.preparation.card import Room, SessionCard
from jury_desk.domain.preparation.panel import CompositionProfile, Panel, PlayedPart
from jury_desk.domain.preparation.people import (
    Accommodation,
    Candidate,
    DeclaredTie,
    HeldBloc,
    Juror,
    Neutralisation,
    Team,
)
from jury_desk.domain.preparation.preparation import Preparation, of_items
from jury_desk.domain.preparation.regulations import LevelValue, Regulations
from jury_desk.domain.preparation.timetable import (
    AssessmentTiming,
    DayHours,
    PhaseTiming,
    TimetableWishes,
)
from jury_desk.paths import resources

DAYS = (dt.date(2027, 6, 14), dt.date(2027, 6, 15))
BLOCS = ("b1", "b2", "b3", "b4")

FAMILY_NAMES = (
    "Lefèvre", "Moreau", "Nguyen", "Girard", "Benali", "Le Goff", "Fontaine", "Diallo", "Chevalier",
    "Perrin", "Masson", "N’Diaye", "Étienne", "Garnier", "Da Silva", "Rousseau", "Œuvrard",
)  # fmt: skip
FIRST_NAMES = (
    "Élodie", "Thomas", "Maï", "Julien", "Inès", "Yann", "Chloé", "Mamadou", "Zoé", "Hugo",
    "Noémie", "Aïssata", "Loïc", "Camille", "Inês", "Jean-Baptiste", "François",
)  # fmt: skip


def shipped_grid(name: str = "manager-affaires") -> Grid:
    """One of the grids of the program."""
    path = resources() / "grids" / f"{name}.grid.json"
    return parse_grid(json.loads(path.read_text(encoding="utf-8")))


def made_regulations(grid: Grid) -> Regulations:
    """Regulations that fit a grid's first scale."""
    scale = grid.scales[0]
    values = ("1", "0.5", "0", None)
    levels = tuple(
        LevelValue(scale=scale.id, level=level.id, value=value)
        for level, value in zip(scale.levels, values, strict=False)
    )
    return Regulations(
        id="made-up",
        label="Règlement de la session",
        levels=levels,
        competency_threshold="0.5",
        bloc_threshold="0.5",
        bloc_needs="every-competency",
        compensation=True,
        compensation_floor="0.4",
        eliminatory="fails-competency",
        award_needs="every-bloc",
        award_threshold="0.5",
        jurors="median",
        observations="mean",
        nothing_observed="jury-decides",
        tolerance="0.5",
        second_chance="failed-blocs",
    )


def made_card(grid: Grid) -> SessionCard:
    """The card of a full session of two days."""
    return SessionCard(
        id="session-1",
        label="Session de juin 2027",
        grid=grid.id,
        grid_digest=grid.digest,
        days=DAYS,
        place="Campus de Rennes",
        organiser="École des affaires de l’Ouest",
        responsible="Hélène Kervella",
        contact="02 99 00 00 00",
    )


def made_candidates() -> tuple[Candidate, ...]:
    """Eight candidates: one with a bloc carried, one with extra time, one withdrawn, one with
    gaps, one whose tutor is juror j3.
    """
    return (
        Candidate(
            id="c1",
            birth_name="Lefèvre",
            first_names="Élodie, Marie",
            sex="F",
            birth_date=dt.date(1998, 3, 12),
            birth_place="Rennes",
            birth_place_code="35238",
            birth_country="France",
            number="2027-001",
            email="elodie.lefevre@exemple.fr",
            phone="06 01 02 03 04",
            route="apprenticeship",
            blocs=BLOCS,
            company="Armor Énergies",
            tutor="Paul Tanguy",
            mentor="Sophie Le Bihan",
            trainers=("Marc Olivier",),
        ),
        Candidate(
            id="c2",
            birth_name="Moreau",
            usual_name="Bernard",
            first_names="Thomas",
            sex="M",
            birth_date=dt.date(1985, 11, 2),
            birth_place="Nantes",
            birth_place_code="44109",
            birth_country="France",
            number="2027-002",
            email="thomas.bernard@exemple.fr",
            route="vae",
            blocs=("b2", "b3", "b4"),
            held=(
                HeldBloc(
                    bloc="b1",
                    proof="PV 2026-117 du 12 juin 2026",
                    obtained_on=dt.date(2026, 6, 12),
                ),
            ),
            company="Textiles de l’Ouest",
        ),
        Candidate(
            id="c3",
            birth_name="Nguyen",
            first_names="Maï",
            sex="F",
            birth_date=dt.date(1999, 7, 30),
            birth_place="Hô Chi Minh-Ville",
            birth_place_code="99243",
            birth_country="Viêt Nam",
            number="2027-003",
            email="mai.nguyen@exemple.fr",
            route="initial",
            blocs=BLOCS,
            company="Banque du Ponant",
            accommodations=(Accommodation(measure="Temps majoré", extra_time="1/3"),),
        ),
        Candidate(
            id="c4",
            birth_name="Girard",
            first_names="Julien",
            sex="M",
            birth_date=dt.date(1996, 1, 5),
            birth_place="Brest",
            birth_place_code="29019",
            birth_country="France",
            number="2027-004",
            email="julien.girard@exemple.fr",
            route="continuing",
            blocs=BLOCS,
            company="Armor Énergies",
            tutor="Anne Prigent",
        ),
        Candidate(id="c5", birth_name="Benali", first_names="Inès", number="2027-005"),
        Candidate(
            id="c6",
            birth_name="Le Goff",
            first_names="Yann",
            sex="M",
            birth_date=dt.date(1997, 9, 18),
            birth_place="Quimper",
            birth_place_code="29232",
            birth_country="France",
            number="2027-006",
            route="professionalisation",
            blocs=BLOCS,
            company="Chantiers de l’Iroise",
            withdrawn=True,
        ),
        Candidate(
            id="c7",
            birth_name="Fontaine",
            first_names="Chloé",
            sex="F",
            birth_date=dt.date(2000, 2, 29),
            birth_place="Vannes",
            birth_place_code="56260",
            birth_country="France",
            number="2027-007",
            route="apprenticeship",
            blocs=("b4",),
            company="Banque du Ponant",
        ),
        Candidate(
            id="c8",
            birth_name="Diallo",
            first_names="Mamadou",
            sex="M",
            birth_date=dt.date(1994, 12, 24),
            birth_place="Dakar",
            birth_place_code="99341",
            birth_country="Sénégal",
            number="2027-008",
            route="individual",
            blocs=BLOCS,
        ),
    )


def made_jurors() -> tuple[Juror, ...]:
    """Five jurors: three external professionals, two from the school; j3 is Girard's tutor."""
    signed = dt.date(2027, 5, 3)
    return (
        Juror(
            id="j1", last_name="Kermarrec", first_name="Odile", quality="president", sex="F",
            background="professional", side="external", employer="Logis d’Armor",
            domain="Direction commerciale", email="odile.kermarrec@exemple.fr", declared_on=signed,
        ),
        Juror(
            id="j2", last_name="Olivier", first_name="Marc", sex="M", background="academic",
            side="internal", employer="École des affaires de l’Ouest", domain="Négociation",
            declared_on=signed,
        ),
        Juror(
            id="j3", last_name="Prigent", first_name="Anne", sex="F", background="professional",
            side="external", employer="Armor Énergies", domain="Grands comptes", declared_on=signed,
        ),
        Juror(
            id="j4", last_name="Marchand", first_name="Luc", sex="M", background="professional",
            side="external", employer="Transports Marchand", domain="Gestion",
            ties=(DeclaredTie(candidate="c8", nature="Voisin"),),
        ),
        Juror(
            id="j5", last_name="Le Roux", first_name="Gwenaëlle", quality="observer", sex="F",
            background="academic", side="internal", employer="École des affaires de l’Ouest",
        ),
    )  # fmt: skip


def made_session() -> Preparation:
    """The session: eight candidates, a team of three, five jurors, two panels, two rooms."""
    grid = shipped_grid()
    phases = (
        PhaseTiming(kind="preparation", minutes=30),
        PhaseTiming(kind="presentation", minutes=20),
        PhaseTiming(kind="questions", minutes=20),
        PhaseTiming(kind="deliberation", minutes=10),
    )
    return of_items(
        (
            made_card(grid),
            CompositionProfile(id="standard", label="Jury de certification"),
            made_regulations(grid),
            TimetableWishes(days=tuple(DayHours(day=day) for day in DAYS)),
            Room(id="r1", label="Salle Surcouf", place="Bâtiment A"),
            Room(id="r2", label="Salle Duguay-Trouin", place="Bâtiment A"),
            *made_candidates(),
            Team(id="t1", label="Équipe 1", members=("c1", "c3", "c4")),
            *made_jurors(),
            Panel(
                id="p1", label="Jury 1", members=("j1", "j2", "j3"), president="j1", room="r1",
                parts=(PlayedPart(assessment="b2.e3", juror="j3", plays="client"),),
            ),
            Panel(id="p2", label="Jury 2", members=("j1", "j4", "j5"), president="j1", room="r2"),
            Neutralisation(
                id="n1", candidate="c3", criterion="ce2.1.1", officer="Nadia Ferrand",
                opinion="La mesure proposée ne suffit pas pour ce critère.",
            ),
            AssessmentTiming(id="b2.e3", phases=phases),
            AssessmentTiming(id="b4.e1", subject="team", phases=phases, each_minutes=10),
        )
    )  # fmt: skip


def empty_session() -> Preparation:
    """The same session before anybody is in it."""
    made = made_session()
    return replace(
        made, candidates={}, teams={}, jurors={}, panels={}, neutralisations={}, timings={}
    )


def crowded_session(count: int) -> Preparation:
    """The same session with that many candidates."""
    names = list(product(FAMILY_NAMES, FIRST_NAMES))
    candidates = {}
    for number in range(count):
        family, first = names[number % len(names)]
        made = Candidate(
            id=f"k{number}",
            birth_name=family,
            first_names=first,
            number=f"2027-{number:04d}",
            email=f"candidat{number}@exemple.fr",
            company=f"Société {number % 97}",
            route="apprenticeship" if number % 3 else "vae",
            blocs=BLOCS,
            held=(HeldBloc(bloc="b1", proof="PV 2026-117"),) if number % 11 == 0 else (),
            accommodations=(
                (Accommodation(measure="Temps majoré", extra_time="1/3"),)
                if number % 13 == 0
                else ()
            ),
        )
        candidates[made.id] = made
    return replace(made_session(), candidates=candidates, teams={}, neutralisations={})
