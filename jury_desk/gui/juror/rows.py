"""What the sheet shows, row by row: headers of competencies, headings, criteria."""

from collections.abc import Collection
from dataclasses import dataclass

from jury_desk.domain.grid import Bloc, Competency, Criterion, Grid
from jury_desk.domain.scale import Scale


@dataclass(frozen=True)
class GroupRow:
    """A competency, or the bloc where criteria belong to none; `criteria` are those it counts."""

    code: str | None
    text: str
    criteria: tuple[str, ...]


@dataclass(frozen=True)
class HeadingRow:
    """A heading printed among the criteria."""

    text: str


@dataclass(frozen=True)
class CriterionRow:
    """A criterion with its scale; `number` counts from 1 in the sheet."""

    criterion: Criterion
    scale: Scale
    number: int


@dataclass(frozen=True)
class NeutralisedRow:
    """A criterion that is left out for this candidate: shown, and never marked."""

    criterion: Criterion
    number: int

    @property
    def text(self) -> str:
        """The criterion's text."""
        return self.criterion.text


Row = GroupRow | HeadingRow | CriterionRow | NeutralisedRow


def build_rows(
    grid: Grid, bloc: Bloc, criteria: tuple[Criterion, ...], left_out: Collection[str] = ()
) -> tuple[Row, ...]:
    """The rows of a sheet in reading order. A group or a heading is told again where it comes
    back. `left_out` are neutralised criteria: no group counts them.
    """
    rows: list[Row] = []
    group: object = object()
    heading: str | None = None
    counted = tuple(item for item in criteria if item.id not in left_out)
    for number, criterion in enumerate(criteria, start=1):
        if criterion.competency != group:
            group, heading = criterion.competency, None
            rows.append(_group_row(bloc, criterion.competency, counted))
        if criterion.heading != heading:
            heading = criterion.heading
            if heading:
                rows.append(HeadingRow(heading))
        if criterion.id in left_out:
            rows.append(NeutralisedRow(criterion, number))
        else:
            rows.append(CriterionRow(criterion, grid.scale_of(criterion), number))
    return tuple(rows)


def _group_row(bloc: Bloc, competency: str | None, criteria: tuple[Criterion, ...]) -> GroupRow:
    counted = tuple(item.id for item in criteria if item.competency == competency)
    about: Competency | Bloc | None = bloc.competency(competency)
    if isinstance(about, Competency):
        return GroupRow(about.code, about.text, counted)
    return GroupRow(bloc.code, bloc.title, counted)
