"""Small grids, regulations and observations in which every number can be worked out by hand."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from jury_desk.domain.defaults import standard_scale
from jury_desk.domain.grid import (
    Assessment,
    Award,
    Bloc,
    Certification,
    Competency,
    Criterion,
    Grid,
    Part,
)
from jury_desk.domain.preparation.regulations import Regulations
from jury_desk.domain.scoring.observed import Mark, Observed
from jury_desk.domain.scoring.proposal import propose
from jury_desk.domain.scoring.results import AwardResult, BlocResult, CompetencyResult, Proposal

LEVELS = {"1": "acquis", "½": "partiel", "0": "non-acquis", "–": "non-observe"}
"""The levels of the standard scale, worth 1, a half, nothing, and left out."""


def criterion(id_: str, competency: str | None = None, **more: Any) -> Criterion:
    return Criterion(id=id_, code=id_.upper(), text=id_, competency=competency, **more)


def competency(id_: str, **more: Any) -> Competency:
    return Competency(id=id_, code=id_.upper(), text=id_, **more)


def assessment(id_: str, **more: Any) -> Assessment:
    return Assessment(id=id_, title=id_.upper(), **more)


def bloc(
    id_: str,
    competencies: Sequence[Competency],
    criteria: Sequence[Criterion],
    assessments: Sequence[Assessment] = (),
) -> Bloc:
    return Bloc(
        id=id_,
        code=id_.upper(),
        title=id_,
        competencies=tuple(competencies),
        criteria=tuple(criteria),
        assessments=tuple(assessments) or (assessment(f"{id_}.e1"),),
    )


def grid(*blocs: Bloc, awards: Sequence[Award] = ()) -> Grid:
    return Grid(
        format="jury-desk/grid/1",
        id="made-up",
        revision="1",
        language="fr",
        certification=Certification(label="Made up"),
        scales=(standard_scale(),),
        scale="acquis",
        blocs=blocs,
        awards=tuple(awards),
    )


def two_competencies() -> Grid:
    """B1: C1 with K1 and K2, C2 with K3 and K4; one assessment."""
    return grid(
        bloc(
            "b1",
            [competency("c1"), competency("c2")],
            [
                criterion("k1", "c1"),
                criterion("k2", "c1"),
                criterion("k3", "c2"),
                criterion("k4", "c2"),
            ],
        )
    )


def team_work(*criteria: Criterion, **more: Any) -> Grid:
    """B1 with C1, and an assessment in two parts: the team's for 0.7, one's own for 0.3."""
    parts = (
        Part(id="team", label="Équipe", setting="group", weight="0.7"),
        Part(id="own", label="Individuel", setting="individual", weight="0.3"),
    )
    competencies = more.get("competencies", [competency("c1")])
    return grid(bloc("b1", competencies, criteria, [assessment("b1.e1", parts=parts)]))


def regulations(**fields: Any) -> Regulations:
    """Every competency at 0.5, no compensation, the median of the jurors; changed by `fields`."""
    said: dict[str, Any] = {
        "id": "made-up",
        "label": "Made up",
        "competency_threshold": "0.5",
        "bloc_threshold": "0.5",
        "bloc_needs": "every-competency",
        "compensation": False,
        "compensation_floor": "0.25",
        "eliminatory": "fails-competency",
        "award_needs": "every-bloc",
        "award_threshold": "0.5",
        "jurors": "median",
        "observations": "mean",
        "nothing_observed": "jury-decides",
        "tolerance": "0.5",
        "second_chance": "none",
    }
    return Regulations(**(said | fields))


def marks(given: Mapping[str, str]) -> dict[Mark, str]:
    """Marks as they are written by hand: `{"k1": "1 ½ 0"}` for three jurors in the bloc's first
    assessment, `{"k1@b1.e2": "1"}` in another one, `{"k1@b1.e1/team": "1"}` in its part.
    """
    found = {}
    for place, levels in given.items():
        id_, _, where = place.partition("@")
        at, _, part = (where or "b1.e1").partition("/")
        for number, level in enumerate(levels.split(), start=1):
            if level != ".":
                found[Mark(id_, at, part or None, f"juror-{number}")] = LEVELS[level]
    return found


def proposed(
    on: Grid, given: Mapping[str, str], rules: Regulations | None = None, **observed: Any
) -> Proposal:
    """The proposal for marks written by hand."""
    scores = {name: Fraction(score) for name, score in observed.pop("scores", {}).items()}
    sets = {name: frozenset(ids) for name, ids in observed.items()}
    return propose(rules or regulations(), on, Observed(marks=marks(given), scores=scores, **sets))


def of_bloc(found: Proposal, id_: str = "b1") -> BlocResult:
    return next(item for item in found.blocs if item.id == id_)


def of_competency(found: Proposal, id_: str) -> CompetencyResult:
    return next(item for item in found.competencies if item.id == id_)


def of_award(found: Proposal, id_: str) -> AwardResult:
    return next(item for item in found.awards if item.id == id_)


def exact(value: Any) -> Fraction:
    """The one value of a range."""
    assert value is not None
    assert value.exact
    assert isinstance(value.low, Fraction)
    return value.low
