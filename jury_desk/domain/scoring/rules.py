"""Regulations made ready for a grid: looked up for each candidate, worked out once."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Literal

from jury_desk.domain.scoring.agreement import together
from jury_desk.domain.scoring.exact import ONE, ZERO, Range, fraction
from jury_desk.domain.scoring.naming import short_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from jury_desk.domain.grid import Bloc, Competency, Criterion, Grid
    from jury_desk.domain.preparation.regulations import ExternalRule, Regulations
    from jury_desk.domain.scale import Scale

Cell = tuple[str, str | None]
"""An assessment, and a part of it or None."""


@dataclass(frozen=True)
class ScaleValues:
    """What the levels of a scale count; None is left out. `labels` are the levels' own words."""

    id: str
    values: Mapping[str, Fraction | None]
    labels: Mapping[str, str]
    lowest: Fraction
    highest: Fraction


@dataclass(frozen=True)
class WantedScore:
    """The score that an external test takes: "above" it or "at-least"."""

    kind: Literal["above", "at-least"]
    numbers: Mapping[str, Fraction]


@dataclass(frozen=True)
class BlocRules:
    """A bloc as it is counted.

    `judged` are the competencies judged one by one: those that criteria of the grid are linked to,
    and eliminatory ones. `loose` are the criteria linked to none; they are judged as one group,
    with `covered`: the competencies that have no criterion of their own, where such a group is.
    """

    bloc: Bloc
    judged: tuple[Competency, ...]
    criteria: Mapping[str, tuple[Criterion, ...]]
    loose: tuple[Criterion, ...]
    covered: tuple[Competency, ...]


class Rules:
    """Regulations and a grid, ready to be applied. What they say of elements that the grid does
    not have is left out; `regulation_checks` tells of it.
    """

    def __init__(self, regulations: Regulations, grid: Grid) -> None:
        self.regulations = regulations
        self._together: dict[tuple[str, tuple[str, ...]], tuple[Range | None, Fraction]] = {}
        self.grid = grid
        self.names = short_names(grid)
        self.competency_threshold = fraction(regulations.competency_threshold)
        self.bloc_threshold = fraction(regulations.bloc_threshold)
        self.award_threshold = fraction(regulations.award_threshold)
        self.floor = fraction(regulations.compensation_floor)
        self.tolerance = fraction(regulations.tolerance)
        self.external = {item.assessment: item for item in regulations.external}
        self.scales = {scale.id: self._scale(scale) for scale in grid.scales}
        self.eliminatory = frozenset(regulations.eliminatory_competencies) | {
            item.id for bloc in grid.blocs for item in bloc.competencies if item.eliminatory
        }
        self.blocs = tuple(self._bloc(bloc) for bloc in grid.blocs)
        self.criteria = {item.id: item for bloc in grid.blocs for item in bloc.criteria}
        self.bloc_of = {item.id: bloc.id for bloc in grid.blocs for item in bloc.assessments}
        self._cells = {
            item.id: self._cells_of(bloc, item) for bloc in grid.blocs for item in bloc.criteria
        }
        self._assessment_weights = {
            item.assessment: fraction(item.weight) for item in regulations.assessments
        }
        self._part_weights = self._weights_of_parts()

    def scale_of(self, criterion: Criterion) -> ScaleValues:
        """What the levels of a criterion's scale count."""
        return self.scales[criterion.scale or self.grid.scale]

    def together(self, scale: ScaleValues, levels: Iterable[str]) -> tuple[Range | None, Fraction]:
        """Jurors' levels put together as the regulations say; see `agreement.together`."""
        key = (scale.id, tuple(sorted(levels)))
        found = self._together.get(key)
        if found is None:  # few constellations stand for thousands of marks
            found = self._together[key] = together(key[1], scale, self.regulations.jurors)
        return found

    def offered(self, criterion: str) -> tuple[Cell, ...]:
        """Where a criterion can be marked."""
        return self._cells.get(criterion, ())

    def assessment_weight(self, assessment: str) -> Fraction:
        """The weight of an assessment beside others; 1 where nobody says."""
        return self._assessment_weights.get(assessment, ONE)

    def part_weight(self, cell: Cell) -> Fraction:
        """The weight of a part beside the others of its assessment; 1 for no part."""
        return ONE if cell[1] is None else self._part_weights.get((cell[0], cell[1]), ONE)

    def passes(self, assessment: str, score: Fraction) -> bool | None:
        """Whether an external score is enough; None where no rule says."""
        rule = self.external.get(assessment)
        return None if rule is None else _passes(rule, score)

    def external_wanted(self, rule: ExternalRule) -> WantedScore:
        """The score that a rule takes; the stricter word where it says two."""
        if rule.pass_above is not None:
            return WantedScore("above", {"wanted": fraction(rule.pass_above)})
        return WantedScore("at-least", {"wanted": fraction(rule.pass_at_least or "0")})

    def shares(self, entries: Sequence[tuple[Fraction, frozenset[Cell]]]) -> list[Fraction]:
        """What each entry weighs beside the others: its own weight, times the weight of the
        assessments it was seen in (their mean); then entries seen in one part of an assessment
        alone are brought to that part's weight (70 % for the team, 30 % for the individual).
        """
        weights = [max(weight, ZERO) * self._assessments_share(seen) for weight, seen in entries]
        alone: dict[str, dict[Cell, list[int]]] = defaultdict(lambda: defaultdict(list))
        for index, (_, seen) in enumerate(entries):
            if len(seen) == 1:
                (cell,) = seen
                if cell[1] is not None:
                    alone[cell[0]][cell].append(index)
        for parts in alone.values():
            if len(parts) > 1:
                self._bring_to_parts(weights, parts)
        return weights

    def _bring_to_parts(self, weights: list[Fraction], parts: Mapping[Cell, Sequence[int]]) -> None:
        sums = {cell: sum((weights[i] for i in which), ZERO) for cell, which in parts.items()}
        wanted = {cell: self.part_weight(cell) for cell, total in sums.items() if total}
        whole, asked = sum(sums.values(), ZERO), sum(wanted.values(), ZERO)
        if not asked:
            return
        for cell, share in wanted.items():
            for index in parts[cell]:
                weights[index] *= whole * share / asked / sums[cell]

    def _assessments_share(self, seen: frozenset[Cell]) -> Fraction:
        assessments = {assessment for assessment, _ in seen}
        if not assessments:
            return ONE
        total = sum((max(self.assessment_weight(item), ZERO) for item in assessments), ZERO)
        return total / len(assessments)

    def _scale(self, scale: Scale) -> ScaleValues:
        said = {i.level: i.value for i in self.regulations.levels if i.scale == scale.id}
        texts = {level.id: said.get(level.id, level.value) for level in scale.levels}
        values = {id_: None if text is None else fraction(text) for id_, text in texts.items()}
        counted = [value for value in values.values() if value is not None] or [ZERO]
        labels = {level.id: level.label for level in scale.levels}
        return ScaleValues(scale.id, values, labels, min(counted), max(counted))

    def _bloc(self, bloc: Bloc) -> BlocRules:
        by_competency: dict[str, list[Criterion]] = defaultdict(list)
        for criterion in bloc.criteria:
            by_competency[criterion.competency or ""].append(criterion)
        loose = tuple(by_competency.pop("", ()))
        judged: list[Competency] = []
        covered: list[Competency] = []
        for competency in bloc.competencies:
            own = competency.id in by_competency or competency.id in self.eliminatory
            (judged if own or not loose else covered).append(competency)
        criteria = {id_: tuple(items) for id_, items in by_competency.items()}
        return BlocRules(bloc, tuple(judged), criteria, loose, tuple(covered))

    @staticmethod
    def _cells_of(bloc: Bloc, criterion: Criterion) -> tuple[Cell, ...]:
        cells: list[Cell] = []
        for assessment in bloc.assessments:
            if criterion.assessments and assessment.id not in criterion.assessments:
                continue
            parts = [part.id for part in assessment.parts]
            if criterion.part in parts:
                parts = [criterion.part]
            cells += [(assessment.id, part) for part in parts] or [(assessment.id, None)]
        return tuple(cells)

    def _weights_of_parts(self) -> Mapping[tuple[str, str], Fraction]:
        found = {
            (item.id, part.id): fraction(part.weight)
            for bloc in self.grid.blocs
            for item in bloc.assessments
            for part in item.parts
        }
        for weight in self.regulations.parts:
            found[(weight.assessment, weight.part)] = fraction(weight.weight)
        return found


def _passes(rule: ExternalRule, score: Fraction) -> bool | None:
    """Whether a score is enough for a rule; None where it says no score."""
    if rule.pass_above is not None and score <= fraction(rule.pass_above):
        return False
    if rule.pass_at_least is not None and score < fraction(rule.pass_at_least):
        return False
    return None if rule.pass_above is None and rule.pass_at_least is None else True
