"""Sealed sheets made up for the tests: every one of them could have been signed by a juror."""

import datetime as dt
from typing import Any

from jury_desk.domain.day.sealed import (
    SealedDay,
    SealedIncident,
    SealedOrigin,
    SealedPaper,
    SealedPause,
    SealedPhase,
)
from jury_desk.domain.grid import Grid, parse_grid
from jury_desk.domain.sealing import (
    Context,
    LevelGiven,
    Person,
    Record,
    SealedSheet,
    Stroke,
    TextGiven,
    header_of,
    sealed,
)

SIGNED_AT = dt.datetime(2026, 6, 12, 10, 41, 7, tzinfo=dt.UTC)
ENVELOPE = bytes(range(256)) * 4

LEVELS: list[dict[str, Any]] = [
    {"id": "acquis", "label": "Acquis", "short": "✓", "value": "1", "key": "1"},
    {"id": "partiel", "label": "Partiellement acquis", "short": "~", "value": "0.5", "key": "2"},
    {"id": "non-acquis", "label": "Non acquis", "short": "✗", "value": "0", "key": "3"},
    {"id": "non-observe", "label": "Non observé", "short": "–", "value": None, "key": "4"},
]

TEXTS = (
    (
        "Les techniques d’écoute active (ne pas interrompre son interlocuteur, s’adapter à sa "
        "personnalité, inciter à approfondir son propos, faire preuve de disponibilité, etc.) "
        "sont appliquées."
    ),
    (
        "Le questionnement est ciblé et adapté à l’interlocuteur. Il prend en compte les "
        "situations de handicap. La reformulation clarifie les propos et évite les "
        "incompréhensions."
    ),
    (
        "L’offre commerciale identifie les solutions apportées en mettant en exergue pour chacune "
        "d’elles les bénéfices clients."
    ),
    "Les éléments de préparation de l’USP sont crédibles et justifiés.",
    (
        "La proposition chiffrée est cohérente avec le cahier des charges : marges, délais, œuvre "
        "à réaliser, pénalités et conditions de règlement sont explicites."
    ),
)


def criterion(number: int, **changes: Any) -> dict[str, Any]:
    """A criterion of the made-up grid."""
    competency = (number - 1) // 5 + 1
    plain: dict[str, Any] = {
        "id": f"b2.k{number}",
        "code": f"CE2.{competency}.{(number - 1) % 5 + 1}",
        "text": TEXTS[(number - 1) % len(TEXTS)],
        "competency": f"b2.c{competency}",
    }
    if number == 2:
        plain["items"] = ["Les questions ouvertes précèdent les questions fermées.", "Silences."]
    if number == 3:
        plain["heading"] = "Construction de l’offre"
        plain["descriptors"] = {"partiel": "Des solutions sont citées, sans leurs bénéfices."}
    return {**plain, **changes}


def grid(criteria: int = 12, **changes: Any) -> Grid:
    """A grid of one bloc with that many criteria, five a competency."""
    competencies = [
        {
            "id": f"b2.c{number}",
            "code": f"C2.{number}",
            "text": "Comprendre les besoins, les enjeux et les acteurs impliqués dans le projet "
            "d’achat du prospect, en français et en anglais",
        }
        for number in range(1, (criteria + 4) // 5 + 1)
    ]
    plain: dict[str, Any] = {
        "format": "jury-desk/grid/1",
        "id": "manager-affaires",
        "revision": "1",
        "language": "fr",
        "certification": {"label": "Manager d’affaires", "title": "Manager d’affaires"},
        "scales": [{"id": "acquis", "label": "Acquis", "levels": LEVELS}],
        "scale": "acquis",
        "blocs": [
            {
                "id": "b2",
                "code": "BC2",
                "title": "Développer et négocier une offre technique et commerciale",
                "competencies": competencies,
                "assessments": [
                    {
                        "id": "b2.e1",
                        "title": "Jeu de rôle : négociation avec un prospect",
                        "parts": [
                            {"id": "team", "label": "Part du groupe", "setting": "group"},
                            {"id": "own", "label": "Part individuelle", "setting": "individual"},
                        ],
                    }
                ],
                "criteria": [criterion(number) for number in range(1, criteria + 1)],
            }
        ],
    }
    plain["blocs"][0].update(changes)
    return parse_grid(plain)


def context(**changes: Any) -> Context:
    """What the made-up sheet is about."""
    plain: dict[str, Any] = {
        "sheet": "0123456789abcdef0123456789abcdef",
        "version": 1,
        "session": "s-2026-06-12",
        "session_label": "Session de juin",
        "session_date": dt.date(2026, 6, 12),
        "language": "fr",
        "practice": False,
        "panel": "Jury 2",
        "certification": "Manager d’affaires",
        "title": "Manager d’affaires",
        "grid": "manager-affaires",
        "grid_revision": "1",
        "bloc": "b2",
        "assessment": "b2.e1",
        "passage": "p3",
        "passage_at": dt.datetime(2026, 6, 12, 10, 20, tzinfo=dt.timezone(dt.timedelta(hours=2))),
        "room": "B104",
        "subject": Person(id="c3", name="LEGRAND-ŒUVRARD Maëlle", number="2026-0117"),
        "accommodation": "Temps majoré d’un tiers",
        "juror": Person(id="j1", name="Anne Kowalczyk"),
        "juror_quality": "member",
        "plays": "Directeur des achats",
        "started_at": dt.datetime(2026, 6, 12, 8, 21, 3, tzinfo=dt.UTC),
        "completed_at": dt.datetime(2026, 6, 12, 10, 39, 55, tzinfo=dt.UTC),
        "signed_at": SIGNED_AT,
        "journal_head": "ab" * 32,
        "journal_length": 64,
        "device": "laptop-7",
    }
    return Context(**{**plain, **changes})


ALARM = "Alarme incendie : tout le monde est sorti, puis revenu."

ROLE_PLAY = SealedDay(
    phases=(
        SealedPhase(kind="preparation", minutes=27, ms=27 * 60_000 + 2_400),
        SealedPhase(kind="roleplay", label="Découverte", minutes=16, ms=943_000),
        SealedPhase(
            kind="roleplay",
            label="Négociation",
            language="en",
            minutes=14,
            ms=851_900,
            pauses=(SealedPause(ms=305_000, reason=ALARM), SealedPause(ms=12_000)),
        ),
        SealedPhase(kind="roleplay", label="Conclusion", minutes=8, ms=500_000, estimated=True),
        SealedPhase(kind="deliberation", ms=59_000, ended=False),
    ),
    incidents=(
        SealedIncident(
            kind="technical",
            at=dt.datetime(2026, 6, 12, 8, 34, tzinfo=dt.UTC),
            text="Vidéoprojecteur en panne, présentation reprise sur papier.",
        ),
        SealedIncident(kind="absent", at=dt.datetime(2026, 6, 12, 8, 20, tzinfo=dt.UTC)),
    ),
    marked="afterwards",
)
"""A role-play with a juror who played, a pause and an incident."""

UNFORESEEN = SealedDay(
    paper=SealedPaper(why="broken", text="Écran noir à 10 h 12."),
    added=SealedOrigin(reason="Oubliée de la liste."),
    swaps=("Deux lignes voisines confondues.",),
    marked="live",
)
"""Everything that no plan foresees, on one sheet."""

LONG_DAY = SealedDay(
    phases=(
        SealedPhase(
            kind="roleplay",
            label="Négociation d’un contrat-cadre pluriannuel de prestations " * 6,
            language="zh",
            minutes=100_000,
            ms=2**52,
            estimated=True,
            pauses=tuple(SealedPause(ms=n * 1000, reason="Panne. " * 40) for n in range(1, 30)),
        ),
        SealedPhase(kind="questions", label="é" * 400, minutes=0, ms=0),
    ),
    incidents=(
        SealedIncident(
            kind="fraud",
            at=dt.datetime(2026, 6, 12, 8, 34, tzinfo=dt.UTC),
            text="Document non autorisé, vu par deux jurés. " * 400,
        ),
    ),
    paper=SealedPaper(why="other", text="Motif " * 2000),
)
"""Every text as long as it may be."""

TRAP = "\u202eevil\u2066 {reason} \x00 שלום مرحبا =1+1\r\nfin"

HOSTILE: dict[str, Any] = {
    "subject": Person(id="c3", name=f"{TRAP} NOM", number=TRAP),
    "plays": TRAP,
    "day_": SealedDay(
        phases=(
            SealedPhase(
                kind="roleplay",
                label=TRAP,
                language=TRAP,
                ms=61_000,
                pauses=(SealedPause(ms=1, reason=TRAP),),
            ),
        ),
        incidents=(
            SealedIncident(
                kind="technical",
                at=dt.datetime(2026, 6, 12, 8, 34, tzinfo=dt.UTC),
                text=TRAP,
            ),
        ),
        marked="afterwards",
        paper=SealedPaper(why="lost", text=TRAP),
        added=SealedOrigin(reason=TRAP, juror=TRAP),
        swaps=(TRAP,),
    ),
}
"""Signs that turn the reading order, end a text, or look like a formula or a placeholder."""

SIGNATURE = (
    Stroke(points=tuple((40 + 9 * n, 180 + (n * 37 % 90) - (n % 5) * 22) for n in range(60))),
    Stroke(points=((80, 300), (420, 280), (760, 240))),
    Stroke(points=((640, 90),)),
)


MEMBER: dict[str, Any] = {
    "subject": Person(id="m2", name="FERREIRA Hugo", number="E-102"),
    "team": "Équipe 3",
    "plays": None,
    "accommodation": None,
    "team_levels_": tuple(f"b2.k{number}" for number in range(1, 8)),
    "day_": SealedDay(
        phases=(
            SealedPhase(
                kind="presentation", label="Soutenance de l’équipe", minutes=40, ms=2_391_000
            ),
            SealedPhase(kind="questions", member="m2", minutes=5, ms=312_000),
        ),
        marked="live",
    ),
}
"""A member's sheet: seven criteria have the team's level, the others deviate."""


def sheet(
    criteria: int = 12,
    *,
    the_grid: Grid | None = None,
    comments: dict[str, str] | None = None,
    levels: dict[str, str] | None = None,
    more_levels: dict[str, str] | None = None,
    reason: str | None = None,
    drawing: tuple[Stroke, ...] = SIGNATURE,
    **about: Any,
) -> SealedSheet:
    """A sealed sheet: every criterion has a level, those that need it a comment."""
    used = the_grid or grid(criteria)
    names = [item.id for item in used.criteria_of("b2.e1", about.get("part"))]
    given = levels or {name: LEVELS[at * 7 % 4]["id"] for at, name in enumerate(names)}
    given = {**given, **(more_levels or {})}
    texts = {
        name: "Reformule une seule fois, en fin d’entretien ; les objections restent sans réponse."
        for name, level in given.items()
        if level in ("partiel", "non-acquis")
    }
    texts.update(comments or {})
    record = Record(
        context=context(**about),
        levels=tuple(LevelGiven(criterion=name, level=level) for name, level in given.items()),
        texts=(
            *([TextGiven(criterion=None, text=reason)] if reason else []),
            *(TextGiven(criterion=name, text=texts[name]) for name in names if name in texts),
        ),
        drawing=drawing,
        grid=used,
    )
    return sealed(record, header_of(record), ENVELOPE)
