"""A made-up candidate for trying the rules: levels set by a person, never kept as marks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING, Literal

from jury_desk.domain.scoring.observed import Mark, Observed

if TYPE_CHECKING:
    from jury_desk.domain.grid import Bloc, Criterion, Grid
    from jury_desk.domain.scale import Scale
    from jury_desk.domain.scoring.rules import Cell, Rules

JURORS = (1, 2, 3)
"""How many made-up jurors may look at the candidate."""


@dataclass(frozen=True)
class TrialRow:
    """A row of the trial: a competency (all its criteria at once), a criterion, or one place of it
    where it has several. `places` are (criterion, assessment, part).
    """

    kind: Literal["competency", "group", "criterion", "place"]
    id: str
    code: str
    text: str
    scale: Scale
    places: tuple[tuple[str, str, str | None], ...]


@dataclass
class MadeUp:
    """The candidate: levels by mark, jurors counted from 1."""

    jurors: int = 3
    levels: dict[Mark, str] = field(default_factory=dict)
    neutralised: set[str] = field(default_factory=set)
    held: set[str] = field(default_factory=set)
    scores: dict[str, Fraction] = field(default_factory=dict)

    def observed(self) -> Observed:
        """What the rules are applied to."""
        there = {str(number) for number in range(1, self.jurors + 1)}
        return Observed(
            marks={mark: level for mark, level in self.levels.items() if mark.juror in there},
            neutralised=frozenset(self.neutralised),
            held=frozenset(self.held),
            scores=dict(self.scores),
        )

    def give(self, row: TrialRow, jurors: Iterable[int], level: str | None) -> None:
        """Give a row's criteria a level, by some jurors; None takes it away."""
        for juror in jurors:
            for id_, assessment, part in row.places:
                mark = Mark(id_, assessment, part, str(juror))
                if level is None:
                    self.levels.pop(mark, None)
                else:
                    self.levels[mark] = level

    def level(self, row: TrialRow, juror: int) -> str | None:
        """The level that all of a row's criteria have by a juror: "" for none, None for several."""
        found = {self.levels.get(Mark(*place, str(juror)), "") for place in row.places}
        return found.pop() if len(found) == 1 else None

    def fill(self, rules: Rules, rank: int | None) -> None:
        """Give every criterion of every bloc, by every juror, the level of that rank of its scale;
        None takes all away.
        """
        self.levels.clear()
        if rank is None:
            return
        for id_, criterion in rules.criteria.items():
            levels = rules.grid.scale_of(criterion).levels
            level = levels[min(rank, len(levels) - 1)].id
            for assessment, part in _marked(rules, id_):
                for juror in JURORS:
                    self.levels[Mark(id_, assessment, part, str(juror))] = level


def rows_of(rules: Rules, grid: Grid, bloc: Bloc, name_of_place: Sequence[str]) -> list[TrialRow]:
    """The rows of a bloc. `name_of_place` holds the pattern for an assessment, and for a part."""
    rows: list[TrialRow] = []
    by_competency: dict[str | None, list[Criterion]] = {}
    for criterion in bloc.criteria:
        by_competency.setdefault(criterion.competency, []).append(criterion)
    heads = [(item.id, item.code or "", item.text) for item in bloc.competencies]
    for id_, code, text in heads:
        own = by_competency.get(id_, [])
        rows += _of_group(rules, grid, id_, code, text, own, name_of_place)
    rows += _of_group(rules, grid, "", "", "", by_competency.get(None, []), name_of_place)
    return rows


def _of_group(
    rules: Rules,
    grid: Grid,
    id_: str,
    code: str,
    text: str,
    criteria: Sequence[Criterion],
    name_of_place: Sequence[str],
) -> list[TrialRow]:
    marked = {item.id: _marked(rules, item.id) for item in criteria}
    if not any(marked.values()):
        return []
    places = tuple((item.id, *cell) for item in criteria for cell in marked[item.id])
    kind: Literal["competency", "group"] = "competency" if id_ else "group"
    scale = grid.scale_of(criteria[0])
    alike = all(grid.scale_of(item) is scale for item in criteria)
    rows = [TrialRow(kind, id_, code, text, scale, places)] if alike else []
    for item in criteria:
        rows += _of_criterion(rules, grid, item, marked[item.id], name_of_place)
    return rows


def _of_criterion(
    rules: Rules,
    grid: Grid,
    criterion: Criterion,
    cells: Sequence[Cell],
    name_of_place: Sequence[str],
) -> list[TrialRow]:
    if not cells:
        return []
    scale, code = grid.scale_of(criterion), criterion.code or ""
    places = tuple((criterion.id, *cell) for cell in cells)
    rows = [TrialRow("criterion", criterion.id, code, criterion.text, scale, places)]
    if len(cells) > 1:
        for place, (assessment, part) in zip(places, cells, strict=True):
            names = (rules.names[assessment], rules.names.get(part or "", ""))
            text = name_of_place[1 if part else 0].format(*names)
            rows.append(TrialRow("place", criterion.id, "", text, scale, (place,)))
    return rows


def _marked(rules: Rules, criterion: str) -> tuple[Cell, ...]:
    """Where jurors mark a criterion: an external test has a score instead."""
    return tuple(cell for cell in rules.offered(criterion) if cell[0] not in rules.external)
