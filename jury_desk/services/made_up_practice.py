"""A practice session with made-up people on any grid, the same each time for the same grid."""

import datetime as dt
import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from jury_desk.domain.grid import Assessment, Bloc, Grid
from jury_desk.domain.session import Candidate, Juror, Passage, Seat, SessionPlan, Team
from jury_desk.errors import PracticeImpossibleError

MOST_PASSAGES = 6

_STARTS = dt.time(9, 0)
_EVERY = dt.timedelta(minutes=35)
"""Six passages from nine o'clock end before noon."""

_TEAM = 3


@dataclass(frozen=True)
class _Words:
    label: str
    panel: str
    room: str
    team: str
    jurors: tuple[str, str, str]
    parts: tuple[str, str]
    """What two jurors play in a role-play."""
    extra_time: str


_WORDS = {
    "fr": _Words(
        label="Séance d’entraînement",
        panel="Jury 1",
        room="Salle A101",
        team="Groupe 1",
        jurors=("Juré d’entraînement", "Hélène Exemple", "Karim Exemple"),
        parts=("observateur", "client"),
        extra_time="Temps majoré d’un tiers",
    ),
    "en": _Words(
        label="Practice session",
        panel="Panel 1",
        room="Room A101",
        team="Team 1",
        jurors=("Practising juror", "Helen Example", "Karim Example"),
        parts=("observer", "client"),
        extra_time="One third more time",
    ),
}

_PEOPLE = (
    ("Aubert", "Camille"),
    ("Benali", "Yanis"),
    ("De La Rochefoucauld-Montbel", "Anne-Charlotte"),
    ("Nguyen", "Thi Mai"),
    ("Petit", "Lucas"),
    ("Weber", "Adam"),
)
_WITH_EXTRA_TIME = 1


def made_up_plan(grid: Grid, session: str, morning: dt.datetime) -> SessionPlan:
    """The plan of a practice session on `grid`, on the day and in the zone of `morning`.

    Up to six assessments that a jury marks, from as many blocs as there are, in reading order; a
    team where the assessment is a group's; played parts where it is a role-play. External tests
    and assessments without criteria are left out. Raises PracticeImpossibleError where none is
    left.
    """
    chosen = _chosen(grid)
    if not chosen:
        raise PracticeImpossibleError(
            "No assessment of this grid has criteria that a jury could mark.",
            "Add an assessment and criteria to the same bloc, then try again.",
        )
    words = _WORDS["en" if grid.language.lower().startswith("en") else "fr"]
    candidates = tuple(
        Candidate(
            id=f"c{number}",
            last_name=last,
            first_name=first,
            number=f"E-{number:03}",
            accommodation=words.extra_time if number - 1 == _WITH_EXTRA_TIME else None,
        )
        for number, (last, first) in enumerate(_PEOPLE, start=1)
    )
    team = Team(id="t1", label=words.team, members=tuple(item.id for item in candidates[-_TEAM:]))
    passages = tuple(
        _passage(number, bloc, assessment, candidates, team, words, morning)
        for number, (bloc, assessment) in enumerate(chosen)
    )
    return SessionPlan(
        id=session,
        label=words.label,
        date=morning.date(),
        language=grid.language,
        practice=True,
        panel=words.panel,
        grid=grid.id,
        grid_digest=grid.digest,
        juror="j1",
        candidates=candidates,
        teams=(team,) if any(passage.team for passage in passages) else (),
        jurors=tuple(
            Juror(id=f"j{number}", name=name, quality="president" if number == 2 else "member")
            for number, name in enumerate(words.jurors, start=1)
        ),
        passages=passages,
    )


def practice_session_id(grid: Grid) -> str:
    """The id of a grid's practice session, as any text of the revision allows."""
    revision = re.sub(r"[^a-z0-9._-]+", "-", grid.revision.lower()) or "0"
    return f"practice-{grid.id}-{revision}"[:80]


def _chosen(grid: Grid) -> list[tuple[Bloc, Assessment]]:
    """One assessment a bloc, then a second one a bloc …, back in reading order."""
    by_bloc = [
        [(bloc, item) for item in bloc.assessments if _is_marked(grid, item)] for bloc in grid.blocs
    ]
    rounds = _in_turn(by_bloc)
    taken = {item.id for _, item in itertools.islice(rounds, MOST_PASSAGES)}
    return [(bloc, item) for found in by_bloc for bloc, item in found if item.id in taken]


def _in_turn(
    by_bloc: Iterable[list[tuple[Bloc, Assessment]]],
) -> Iterator[tuple[Bloc, Assessment]]:
    for turn in itertools.zip_longest(*by_bloc):
        yield from (found for found in turn if found is not None)


def _is_marked(grid: Grid, assessment: Assessment) -> bool:
    is_external = assessment.external is not None or "external" in assessment.forms
    return not is_external and bool(grid.criteria_of(assessment.id))


def _is_of_a_team(assessment: Assessment) -> bool:
    return assessment.setting in ("group", "both") or any(
        part.setting == "group" for part in assessment.parts
    )


def _passage(
    number: int,
    bloc: Bloc,
    assessment: Assessment,
    candidates: tuple[Candidate, ...],
    team: Team,
    words: _Words,
    morning: dt.datetime,
) -> Passage:
    alone = not _is_of_a_team(assessment)
    starts = dt.datetime.combine(morning.date(), _STARTS, morning.tzinfo)
    return Passage(
        id=f"p{number + 1}",
        starts_at=starts + number * _EVERY,
        room=words.room,
        bloc=bloc.id,
        assessment=assessment.id,
        candidate=candidates[number % len(candidates)].id if alone else None,
        team=None if alone else team.id,
        seats=_seats(number, assessment, words),
    )


def _seats(number: int, assessment: Assessment, words: _Words) -> tuple[Seat, ...]:
    plays: tuple[str | None, ...] = (None, None, None)
    if "roleplay" in assessment.forms or any(p.kind == "roleplay" for p in assessment.phases):
        one, other = words.parts if number % 2 == 0 else words.parts[::-1]
        plays = (one, other, None)
    return tuple(Seat(juror=f"j{place}", plays=part) for place, part in enumerate(plays, start=1))
