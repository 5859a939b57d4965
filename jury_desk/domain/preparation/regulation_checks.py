"""What does not hold together in regulations, alone and beside their grid."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

from jury_desk.domain.preparation.finding import Finding, Grave, Step
from jury_desk.domain.preparation.preparation import Kind
from jury_desk.domain.scoring.naming import short_names

if TYPE_CHECKING:
    from jury_desk.domain.grid import Assessment, Grid
    from jury_desk.domain.preparation.regulations import Regulations

SHARES = (
    "competency_threshold",
    "compensation_floor",
    "bloc_threshold",
    "award_threshold",
    "tolerance",
)
"""Fields that lie between 0 and 1."""


def findings(
    regulations: Regulations, grid: Grid, panels: Mapping[str, int] | None = None
) -> tuple[Finding, ...]:
    """What is found, gravest first. `other` names the field it is about; `panels` are the numbers
    of marking members by the label of their panel, where they are known.
    """
    found = [
        *_shares(regulations),
        *_compensation(regulations),
        *_levels(regulations, grid),
        *_references(regulations, grid),
        *_weights(regulations, grid),
        *_external(regulations, grid),
        *_structure(regulations, grid),
        *_majority(regulations, panels or {}),
    ]
    order = list(Grave)
    return tuple(sorted(found, key=lambda one: order.index(one.grave)))


def _found(code: str, grave: Grave, field: str, **values: str) -> Finding:
    return Finding(
        f"rules-{code}",
        grave,
        Step.RULES,
        kind=Kind.REGULATIONS.value,
        other=field,
        values=values,
    )


def _shares(regulations: Regulations) -> Iterator[Finding]:
    for field in SHARES:
        value = getattr(regulations, field)
        if not 0 <= Decimal(value) <= 1:
            code = f"range-{field.replace('_', '-')}"
            yield _found(code, Grave.REFUSED, field, value=value)
    if Decimal(regulations.competency_threshold) == 0:
        yield _found("threshold-zero", Grave.DOUBT, "competency_threshold")
    if regulations.rounding == 0:
        yield _found("rounding-whole", Grave.DOUBT, "rounding")


def _compensation(regulations: Regulations) -> Iterator[Finding]:
    floor = Decimal(regulations.compensation_floor)
    mean_alone = regulations.bloc_needs == "mean"
    if regulations.compensation and mean_alone:
        yield _found("compensation-idle", Grave.DOUBT, "compensation")
    elif regulations.compensation:
        threshold = Decimal(regulations.competency_threshold)
        values = {"floor": regulations.compensation_floor}
        values["threshold"] = regulations.competency_threshold
        if floor > threshold:
            yield _found("floor-above-threshold", Grave.REFUSED, "compensation_floor", **values)
        elif floor == threshold:
            yield _found("floor-at-threshold", Grave.DOUBT, "compensation_floor", **values)
        elif floor <= 0:
            yield _found("compensation-boundless", Grave.DOUBT, "compensation_floor", **values)


def _levels(regulations: Regulations, grid: Grid) -> Iterator[Finding]:
    known = {(scale.id, level.id) for scale in grid.scales for level in scale.levels}
    said = {(item.scale, item.level): item.value for item in regulations.levels}
    for item in regulations.levels:
        if (item.scale, item.level) not in known:
            values = {"scale": item.scale, "level": item.level}
            yield _found("level-unknown", Grave.REFUSED, "levels", **values)
        elif item.value is not None and not 0 <= Decimal(item.value) <= 1:
            yield _found("level-range", Grave.REFUSED, "levels", level=item.level, value=item.value)
    for scale in grid.scales:
        counted = {
            Decimal(value)
            for level in scale.levels
            if (value := said.get((scale.id, level.id), level.value)) is not None
        }
        if len(counted) < 2:
            yield _found("scale-flat", Grave.REFUSED, "levels", scale=scale.label or scale.id)


def _references(regulations: Regulations, grid: Grid) -> Iterator[Finding]:
    competencies = {item.id for bloc in grid.blocs for item in bloc.competencies}
    assessments = _assessments(grid)
    for competency in regulations.eliminatory_competencies:
        if competency not in competencies:
            yield _found(
                "competency-unknown", Grave.REFUSED, "eliminatory_competencies", name=competency
            )
    for weight in regulations.parts:
        assessment = assessments.get(weight.assessment)
        if assessment is None:
            yield _found("assessment-unknown", Grave.REFUSED, "parts", name=weight.assessment)
        elif weight.part not in {part.id for part in assessment.parts}:
            yield _found("part-unknown", Grave.REFUSED, "parts", name=weight.part)
    for field in ("assessments", "external"):
        for item in getattr(regulations, field):
            if item.assessment not in assessments:
                yield _found("assessment-unknown", Grave.REFUSED, field, name=item.assessment)


def _weights(regulations: Regulations, grid: Grid) -> Iterator[Finding]:
    names = short_names(grid)
    said: dict[str, dict[str, Decimal]] = defaultdict(dict)
    for item in regulations.parts:
        said[item.assessment][item.part] = Decimal(item.weight)
    for assessment in _assessments(grid).values():
        parts = said.get(assessment.id, {})
        weights = [parts.get(part.id, Decimal(part.weight)) for part in assessment.parts]
        if weights:
            yield from _part_weights(names[assessment.id], weights)
    for weight in regulations.assessments:
        if Decimal(weight.weight) <= 0:
            yield _found(
                "assessment-weight",
                Grave.REFUSED,
                "assessments",
                assessment=names.get(weight.assessment, weight.assessment),
                value=weight.weight,
            )


def _part_weights(assessment: str, weights: list[Decimal]) -> Iterator[Finding]:
    total = sum(weights, Decimal(0))
    if min(weights) < 0 or total == 0:
        yield _found("part-weight", Grave.REFUSED, "parts", assessment=assessment)
    elif total not in (1, 100) and len(set(weights)) > 1:
        sum_ = format(total.normalize(), "f")
        yield _found("parts-uneven", Grave.REFUSED, "parts", assessment=assessment, sum=sum_)


def _external(regulations: Regulations, grid: Grid) -> Iterator[Finding]:
    names = short_names(grid)
    assessments = _assessments(grid)
    ruled = {item.assessment for item in regulations.external}
    tests = [item.id for item in assessments.values() if item.external or "external" in item.forms]
    asked = [name for award in grid.awards for name in award.external]
    for assessment in dict.fromkeys([*tests, *asked]):
        if assessment not in ruled:
            name = names[assessment]
            yield _found("external-missing", Grave.LACK, "external", assessment=name)
    for rule in regulations.external:
        name = names.get(rule.assessment, rule.assessment)
        if rule.pass_above is None and rule.pass_at_least is None:
            yield _found("external-no-score", Grave.LACK, "external", assessment=name)
        elif rule.pass_above is not None and rule.pass_at_least is not None:
            yield _found("external-two-scores", Grave.REFUSED, "external", assessment=name)


def _structure(regulations: Regulations, grid: Grid) -> Iterator[Finding]:
    names = short_names(grid)
    eliminatory = set(regulations.eliminatory_competencies)
    weights = {item.weight for bloc in grid.blocs for item in bloc.competencies}
    any_eliminatory = bool(eliminatory) or any(
        item.eliminatory for bloc in grid.blocs for item in bloc.competencies
    )
    if regulations.bloc_needs == "mean" and len(weights) < 2 and not any_eliminatory:
        yield _found("mean-alone", Grave.DOUBT, "bloc_needs")
    for bloc in grid.blocs:
        if not bloc.criteria:
            yield _found("bloc-empty", Grave.DOUBT, "", bloc=names[bloc.id])
        borne = {item.competency for item in bloc.criteria}
        for competency in bloc.competencies:
            marked = competency.eliminatory or competency.id in eliminatory
            if marked and competency.id not in borne:
                yield _found(
                    "eliminatory-unborne",
                    Grave.DOUBT,
                    "eliminatory_competencies",
                    competency=names[competency.id],
                )
        loose = sum(item.competency is None for item in bloc.criteria)
        if loose:
            values = {"bloc": names[bloc.id], "count": str(loose)}
            yield _found("criteria-loose", Grave.NOTE, "", **values)


def _majority(regulations: Regulations, panels: Mapping[str, int]) -> Iterator[Finding]:
    if regulations.jurors != "majority":
        return
    for label, count in panels.items():
        if count and count % 2 == 0:
            values = {"panel": label, "count": str(count)}
            yield _found("majority-even", Grave.NOTE, "jurors", **values)


def _assessments(grid: Grid) -> dict[str, Assessment]:
    return {item.id: item for bloc in grid.blocs for item in bloc.assessments}
