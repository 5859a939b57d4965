"""Small made-up documents for tests."""

import datetime as dt
from typing import Any

from jury_desk.domain.grid import Grid, parse_grid
from jury_desk.domain.session import Candidate, Juror, Passage, Seat, SessionPlan, Team

SCALE = {
    "id": "acquis",
    "label": "Acquis / non acquis",
    "levels": [
        {"id": "acquis", "label": "Acquis", "short": "✓", "value": "1", "key": "1"},
        {
            "id": "partiel",
            "label": "Partiellement acquis",
            "short": "~",
            "value": "0.5",
            "key": "2",
            "needs_justification": True,
        },
        {
            "id": "non-acquis",
            "label": "Non acquis",
            "short": "✗",
            "value": "0",
            "key": "3",
            "needs_justification": True,
        },
        {"id": "non-observe", "label": "Non observé", "short": "–", "value": None, "key": "4"},
    ],
}


def plain_grid(criteria: int = 4) -> dict[str, Any]:
    """A grid of one bloc with an oral and a team game, as plain data."""
    return {
        "format": "jury-desk/grid/1",
        "id": "exemple",
        "revision": "1",
        "language": "fr",
        "certification": {"label": "Certification d’exemple", "title": None},
        "scales": [SCALE],
        "scale": "acquis",
        "blocs": [
            {
                "id": "b1",
                "code": "Bloc 1",
                "title": "Négocier",
                "competencies": [{"id": "c1", "code": "C1", "text": "Écouter le client"}],
                "assessments": [
                    {"id": "oral", "title": "Soutenance", "competencies": ["c1"]},
                    {
                        "id": "game",
                        "title": "Business game",
                        "parts": [
                            {"id": "team", "label": "Équipe", "setting": "group", "weight": "0.7"},
                            {
                                "id": "own",
                                "label": "Individuel",
                                "setting": "individual",
                                "weight": "0.3",
                            },
                        ],
                    },
                ],
                "criteria": [
                    {
                        "id": f"k{number}",
                        "code": f"CE1.{number}",
                        "text": f"Le critère {number} est rempli",
                        "competency": "c1",
                    }
                    for number in range(1, criteria + 1)
                ],
            }
        ],
        "awards": [{"id": "titre", "title": "Titre", "kind": "full", "blocs": ["b1"]}],
        "rules": {"threshold": "0.5"},
    }


def example_grid(criteria: int = 4) -> Grid:
    """The grid of `plain_grid`."""
    return parse_grid(plain_grid(criteria))


def example_plan(grid: Grid) -> SessionPlan:
    """A session of that grid: an oral of one candidate, then a game of a team of three."""
    day = dt.datetime(2026, 6, 12, 9, 0, tzinfo=dt.UTC)
    return SessionPlan(
        id="session-1",
        label="Session du 12 juin",
        date=day.date(),
        grid=grid.id,
        grid_digest=grid.digest,
        juror="j1",
        candidates=(
            Candidate(id="c1", last_name="Aubert", first_name="Camille", number="7"),
            Candidate(id="c2", last_name="Benali", first_name="Yanis", accommodation="Tiers-temps"),
            Candidate(id="c3", last_name="Petit", first_name="Zoé"),
        ),
        teams=(Team(id="t1", label="Équipe 1", members=("c1", "c2", "c3")),),
        jurors=(
            Juror(id="j1", name="Dominique Exemple"),
            Juror(id="j2", name="Sacha Exemple", quality="president"),
        ),
        passages=(
            Passage(
                id="p1",
                starts_at=day,
                room="B104",
                bloc="b1",
                assessment="oral",
                candidate="c2",
                seats=(Seat(juror="j1", plays="observateur"), Seat(juror="j2")),
            ),
            Passage(
                id="p2",
                starts_at=day + dt.timedelta(hours=1),
                bloc="b1",
                assessment="game",
                team="t1",
                seats=(Seat(juror="j1"),),
            ),
        ),
    )


class SteadyClock:
    """A clock that moves on by a second at each look."""

    def __init__(self) -> None:
        self._seconds = 0

    def now(self) -> dt.datetime:
        self._seconds += 1
        return dt.datetime(2026, 6, 12, 9, 0, tzinfo=dt.UTC) + dt.timedelta(seconds=self._seconds)

    def elapsed_ms(self) -> int:
        return self._seconds * 1000

    def epoch(self) -> str:
        return "boot-1"
