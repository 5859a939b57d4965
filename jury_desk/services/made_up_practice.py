"""A practice session with made-up people on any grid, the same each time for the same grid."""

import datetime as dt
import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from jury_desk.domain.grid import Assessment, Grid
from jury_desk.domain.preparation.card import Room
from jury_desk.domain.preparation.panel import Panel, PlayedPart
from jury_desk.domain.preparation.people import Accommodation, Candidate, Juror, Team
from jury_desk.errors import PracticeImpossibleError
from jury_desk.services.practice_template import PracticePassage, PracticeTemplate

MOST_PASSAGES = 6

_STARTS = dt.time(9, 0)
_EVERY = dt.timedelta(minutes=35)
"""Six passages from nine o'clock end before noon."""

_TEAM = 3

_PANELS = ("jury-1", "jury-1-b")
"""The same jurors, who swap the parts they play from one passage to the next."""


@dataclass(frozen=True)
class _Words:
    label: str
    panel: str
    room: str
    team: str
    jurors: tuple[str, str, str]
    parts: tuple[tuple[str, str], tuple[str, str]]
    """What two jurors play in a role-play, each with what it is about."""
    extra_time: tuple[Accommodation, ...]


_WORDS = {
    "fr": _Words(
        label="Séance d’entraînement",
        panel="Jury 1",
        room="Salle A101",
        team="Groupe 1",
        jurors=("Juré d’entraînement", "Hélène Exemple", "Karim Exemple"),
        parts=(
            ("observateur", "Vous n’intervenez pas : vous cotez en direct."),
            (
                "client",
                "Votre besoin est réel, votre budget limité. Vous acceptez une offre chiffrée.",
            ),
        ),
        extra_time=(Accommodation(measure="Temps majoré d’un tiers", extra_time="1/3"),),
    ),
    "en": _Words(
        label="Practice session",
        panel="Panel 1",
        room="Room A101",
        team="Team 1",
        jurors=("Practising juror", "Helen Example", "Karim Example"),
        parts=(
            ("observer", "You do not take part: you mark as it happens."),
            (
                "client",
                "Your need is real, your budget small. You accept only an offer with its price.",
            ),
        ),
        extra_time=(Accommodation(measure="One third more time", extra_time="1/3"),),
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


def made_up_template(grid: Grid) -> PracticeTemplate:
    """A practice session on `grid`, before it has its day.

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
    everybody = tuple(
        Candidate(
            id=f"c{number}",
            birth_name=last,
            first_names=first,
            number=f"E-{number:03}",
            accommodations=words.extra_time if number - 1 == _WITH_EXTRA_TIME else (),
        )
        for number, (last, first) in enumerate(_PEOPLE, start=1)
    )
    team = Team(id="t1", label=words.team, members=tuple(item.id for item in everybody[-_TEAM:]))
    passages = tuple(
        _passage(number, assessment, everybody, team) for number, assessment in enumerate(chosen)
    )
    teams = (team,) if any(passage.team for passage in passages) else ()
    passing = {passage.candidate for passage in passages} | {m for t in teams for m in t.members}
    return PracticeTemplate(
        grid=grid.id,
        label=words.label,
        language=grid.language,
        juror="j1",
        rooms=(Room(id="r1", label=words.room),),
        candidates=tuple(one for one in everybody if one.id in passing),
        teams=teams,
        jurors=tuple(
            Juror(
                id=f"j{number}",
                last_name=name,
                quality="president" if number == 2 else "member",
                background="professional",
                side="external",
            )
            for number, name in enumerate(words.jurors, start=1)
        ),
        panels=tuple(
            Panel(
                id=panel,
                label=words.panel,
                members=("j1", "j2", "j3"),
                president="j2",
                parts=_parts(
                    [chosen[at] for at, one in enumerate(passages) if one.panel == panel],
                    words.parts if panel == _PANELS[0] else words.parts[::-1],
                ),
                room="r1",
            )
            for panel in sorted({passage.panel for passage in passages})
        ),
        passages=passages,
    )


def _chosen(grid: Grid) -> list[Assessment]:
    """One assessment a bloc, then a second one a bloc …, back in reading order."""
    by_bloc = [[item for item in bloc.assessments if _is_marked(grid, item)] for bloc in grid.blocs]
    taken = {item.id for item in itertools.islice(_in_turn(by_bloc), MOST_PASSAGES)}
    return [item for found in by_bloc for item in found if item.id in taken]


def _in_turn(by_bloc: Iterable[list[Assessment]]) -> Iterator[Assessment]:
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
    number: int, assessment: Assessment, candidates: tuple[Candidate, ...], team: Team
) -> PracticePassage:
    alone = not _is_of_a_team(assessment)
    starts = dt.datetime.combine(dt.date.min, _STARTS) + number * _EVERY
    return PracticePassage(
        id=f"p{number + 1}",
        time=starts.time(),
        assessment=assessment.id,
        candidate=candidates[number % len(candidates)].id if alone else None,
        team=None if alone else team.id,
        panel=_PANELS[number % 2],
    )


def _parts(
    assessments: Iterable[Assessment], parts: tuple[tuple[str, str], ...]
) -> tuple[PlayedPart, ...]:
    """The first two jurors play, wherever an assessment is a role-play."""
    return tuple(
        PlayedPart(assessment=item.id, juror=f"j{place}", plays=plays, brief=brief)
        for item in assessments
        if "roleplay" in item.forms or any(phase.kind == "roleplay" for phase in item.phases)
        for place, (plays, brief) in enumerate(parts, start=1)
    )
