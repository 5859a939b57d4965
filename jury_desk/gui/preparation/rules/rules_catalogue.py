"""The rules of a session one by one: where each stands in the regulations, and how it changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from msgspec import structs

from jury_desk.domain.preparation.regulations import (
    AssessmentWeight,
    ExternalRule,
    LevelValue,
    PartWeight,
    Regulations,
)

if TYPE_CHECKING:
    from jury_desk.domain.grid import Assessment, Bloc, Grid

Control = Literal["number", "choice", "value", "score", "competencies"]
"""A number; one of a few words; a number or nothing; an external score; competencies to tick."""

Card = Literal["competency", "jurors", "bloc", "levels", "weights", "external"]
CARDS: tuple[Card, ...] = ("competency", "jurors", "bloc", "levels", "weights", "external")

Score = tuple[str, str | None]
"""What an external score must be ("above", "at-least"), and the score; None where nobody said."""


@dataclass(frozen=True)
class Rule:
    """A rule that a person sees and changes. `field` is the regulations' own, `about` the ids of
    the grid's elements that it is about.
    """

    key: str
    card: Card
    control: Control
    field: str
    read: Callable[[Regulations], Any]
    write: Callable[[Regulations, Any], Regulations]
    about: tuple[str, ...] = ()
    counts: Callable[[Regulations], bool] = lambda _: True
    """Whether it has any effect beside the others."""


def rules_of(grid: Grid) -> tuple[Rule, ...]:
    """Every rule of a grid's regulations, in the order in which they are shown."""
    return (*_plain(), *_levels(grid), *_weights(grid), *_external(grid))


def _field(
    card: Card,
    control: Control,
    field: str,
    counts: Callable[[Regulations], bool] = lambda _: True,
) -> Rule:
    return Rule(
        field,
        card,
        control,
        field,
        lambda regulations: getattr(regulations, field),
        lambda regulations, value: structs.replace(regulations, **{field: value}),
        counts=counts,
    )


def _plain() -> Iterator[Rule]:
    def compensates(regulations: Regulations) -> bool:
        return regulations.compensation and regulations.bloc_needs == "every-competency"

    def by_mean(regulations: Regulations) -> bool:
        return compensates(regulations) or regulations.bloc_needs == "mean"

    yield _field("competency", "number", "competency_threshold")
    yield _field("competency", "choice", "nothing_observed")
    yield _field("competency", "choice", "eliminatory")
    yield _field("competency", "competencies", "eliminatory_competencies")
    yield _field("competency", "choice", "observations")
    yield _field("competency", "choice", "rounding")
    yield _field("jurors", "choice", "jurors")
    yield _field("jurors", "number", "tolerance")
    yield _field("bloc", "choice", "bloc_needs")
    yield _field(
        "bloc", "choice", "compensation", lambda rules: rules.bloc_needs == "every-competency"
    )
    yield _field("bloc", "number", "compensation_floor", compensates)
    yield _field("bloc", "number", "bloc_threshold", by_mean)
    yield _field("bloc", "choice", "award_needs")
    yield _field("bloc", "number", "award_threshold", lambda rules: rules.award_needs == "mean")
    yield _field("bloc", "choice", "second_chance")


def _levels(grid: Grid) -> Iterator[Rule]:
    for scale in grid.scales:
        for level in scale.levels:
            yield _level(scale.id, level.id, level.value)


def _level(scale: str, level: str, printed: str | None) -> Rule:
    def read(regulations: Regulations) -> str | None:
        found = [i for i in regulations.levels if (i.scale, i.level) == (scale, level)]
        return found[0].value if found else printed

    def write(regulations: Regulations, value: str | None) -> Regulations:
        kept = [i for i in regulations.levels if (i.scale, i.level) != (scale, level)]
        said = LevelValue(scale=scale, level=level, value=value)
        return structs.replace(regulations, levels=(*kept, said))

    return Rule(f"levels.{scale}.{level}", "levels", "value", "levels", read, write, (scale, level))


def _weights(grid: Grid) -> Iterator[Rule]:
    for bloc in grid.blocs:
        beside = [item for item in bloc.assessments if item.external is None]
        for assessment in bloc.assessments:
            if len(beside) > 1 and assessment.external is None:
                yield _assessment_weight(bloc, assessment)
            for part in assessment.parts:
                yield _part_weight(bloc, assessment, part.id, part.weight)


def _assessment_weight(bloc: Bloc, assessment: Assessment) -> Rule:
    id_ = assessment.id

    def read(regulations: Regulations) -> str:
        found = [item.weight for item in regulations.assessments if item.assessment == id_]
        return found[0] if found else "1"

    def write(regulations: Regulations, value: str) -> Regulations:
        kept = [item for item in regulations.assessments if item.assessment != id_]
        said = AssessmentWeight(assessment=id_, weight=value)
        return structs.replace(regulations, assessments=(*kept, said))

    about = (bloc.id, id_)
    return Rule(f"assessments.{id_}", "weights", "number", "assessments", read, write, about)


def _part_weight(bloc: Bloc, assessment: Assessment, part: str, printed: str) -> Rule:
    place = (assessment.id, part)

    def read(regulations: Regulations) -> str:
        found = [i.weight for i in regulations.parts if (i.assessment, i.part) == place]
        return found[0] if found else printed

    def write(regulations: Regulations, value: str) -> Regulations:
        kept = [i for i in regulations.parts if (i.assessment, i.part) != place]
        said = PartWeight(assessment=assessment.id, part=part, weight=value)
        return structs.replace(regulations, parts=(*kept, said))

    key = f"parts.{assessment.id}.{part}"
    return Rule(key, "weights", "number", "parts", read, write, (bloc.id, assessment.id, part))


def _external(grid: Grid) -> Iterator[Rule]:
    asked = {name for award in grid.awards for name in award.external}
    for bloc in grid.blocs:
        for assessment in bloc.assessments:
            if assessment.external or assessment.id in asked or "external" in assessment.forms:
                yield _score(bloc, assessment)


def _score(bloc: Bloc, assessment: Assessment) -> Rule:
    id_ = assessment.id
    name = assessment.external.name if assessment.external else assessment.title

    def read(regulations: Regulations) -> Score:
        found = next((item for item in regulations.external if item.assessment == id_), None)
        if found is None:
            return ("at-least", None)
        if found.pass_above is not None:
            return ("above", found.pass_above)
        return ("at-least", found.pass_at_least)

    def write(regulations: Regulations, value: Score) -> Regulations:
        kept = [item for item in regulations.external if item.assessment != id_]
        how, score = value
        said = ExternalRule(
            assessment=id_,
            name=name,
            pass_above=score if how == "above" else None,
            pass_at_least=None if how == "above" else score,
        )
        return structs.replace(regulations, external=(*kept, said))

    key = f"external.{id_}"
    return Rule(key, "external", "score", "external", read, write, (bloc.id, id_))
