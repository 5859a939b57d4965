"""What one criterion counts: its observations in parts and assessments put together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from jury_desk.domain.scoring.agreement import Agreement
from jury_desk.domain.scoring.exact import Range, at, mean

if TYPE_CHECKING:
    from jury_desk.domain.grid import Criterion
    from jury_desk.domain.scoring.observed import Mark, Observed
    from jury_desk.domain.scoring.rules import Cell, Rules

Missing = Literal["", "neutralised", "not-observed", "no-mark", "no-score"]
Lowest = Literal["yes", "perhaps", "no"]


@dataclass(frozen=True)
class CriterionValue:
    """A criterion's value, or why there is none. `seen`: where it was observed.

    `lowest`: whether it stands at its scale's lowest level: surely, perhaps, or not.
    """

    criterion: Criterion
    value: Range | None
    missing: Missing = ""
    seen: frozenset[Cell] = frozenset()
    agreements: tuple[Agreement, ...] = ()
    lowest: Lowest = "no"


Levels = Mapping[str, Mapping["Cell", Mapping[str, str]]]
"""Criterion to place to juror to level."""


def sorted_marks(rules: Rules, observed: Observed) -> tuple[Levels, tuple[Mark, ...]]:
    """The marks by criterion, place and juror; and those that the grid knows nothing of."""
    levels: dict[str, dict[Cell, dict[str, str]]] = defaultdict(lambda: defaultdict(dict))
    unknown: list[Mark] = []
    for mark, level in observed.marks.items():
        cell = _cell(rules, mark)
        criterion = rules.criteria.get(mark.criterion)
        if criterion is None or cell is None or level not in rules.scale_of(criterion).values:
            unknown.append(mark)
        else:
            levels[mark.criterion][cell][mark.juror] = level
    return levels, tuple(unknown)


def _cell(rules: Rules, mark: Mark) -> Cell | None:
    """The place of a mark. One that names no part stands in the only one there is, else for the
    whole assessment.
    """
    offered = [cell for cell in rules.offered(mark.criterion) if cell[0] == mark.assessment]
    if mark.part is not None:
        return next((cell for cell in offered if cell[1] == mark.part), None)
    if len(offered) > 1:
        return (mark.assessment, None)
    return offered[0] if offered else None


def criterion_value(
    rules: Rules, criterion: Criterion, levels: Levels, observed: Observed
) -> CriterionValue:
    """The value of a criterion for one candidate."""
    if criterion.id in observed.neutralised:
        return CriterionValue(criterion, None, "neutralised")
    found = tuple(_agreements(rules, criterion, levels.get(criterion.id, {}), observed))
    values = {
        (item.assessment, item.part): item.value
        for item in found
        if item.value is not None and rules.part_weight((item.assessment, item.part)) > 0
    }
    value = _over_assessments(rules, values)
    if value is None:
        return CriterionValue(criterion, None, _why_none(rules, criterion, found), agreements=found)
    floor = rules.scale_of(criterion).lowest
    lowest: Lowest = "yes" if value.high <= floor else "perhaps" if value.low <= floor else "no"
    return CriterionValue(criterion, value, seen=frozenset(values), agreements=found, lowest=lowest)


def _agreements(
    rules: Rules,
    criterion: Criterion,
    cells: Mapping[Cell, Mapping[str, str]],
    observed: Observed,
) -> Iterator[Agreement]:
    scale = rules.scale_of(criterion)
    tested = set()
    for assessment in dict.fromkeys(cell[0] for cell in rules.offered(criterion.id)):
        score = observed.scores.get(assessment)
        passed = None if score is None else rules.passes(assessment, score)
        if passed is not None:  # a score with its proof stands above what somebody ticked for it
            tested.add(assessment)
            value = at(scale.highest if passed else scale.lowest)
            yield Agreement(criterion.id, assessment, None, (), value, score=score)
    for (assessment, part), levels in cells.items():
        if assessment in tested:
            continue
        value_, apart = rules.together(scale, levels.values())
        yield Agreement(
            criterion.id,
            assessment,
            part,
            tuple(sorted(levels.items())),
            value_,
            apart,
            apart > rules.tolerance,
        )


def _over_assessments(rules: Rules, values: Mapping[Cell, Range]) -> Range | None:
    """Within an assessment, by the weights of its parts; between assessments, as the rules say."""
    if len(values) == 1:  # nearly always
        (((assessment, _), only),) = values.items()
        mean_of_it = rules.regulations.observations == "mean"
        return only if not mean_of_it or rules.assessment_weight(assessment) > 0 else None
    by_assessment: dict[str, list[Cell]] = defaultdict(list)
    for cell in values:
        by_assessment[cell[0]].append(cell)
    found: dict[str, Range] = {}
    for assessment, cells in by_assessment.items():
        value = mean((rules.part_weight(cell), values[cell]) for cell in cells)
        if value is not None:
            found[assessment] = value
    if not found:
        return None
    how = rules.regulations.observations
    if how == "mean":
        return mean((rules.assessment_weight(item), value) for item, value in found.items())
    pick = max if how == "best" else min
    lows, highs = zip(*found.values(), strict=True)
    return Range(pick(lows), pick(highs))


def _why_none(rules: Rules, criterion: Criterion, found: tuple[Agreement, ...]) -> Missing:
    if found:
        return "not-observed"
    offered = rules.offered(criterion.id)
    external = bool(offered) and all(cell[0] in rules.external for cell in offered)
    return "no-score" if external else "no-mark"
