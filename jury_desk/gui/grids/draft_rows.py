"""What the draft's list shows, row by row: blocs, and in each its activities, assessments,
competencies and, under each competency, its criteria.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from jury_desk.domain import folding
from jury_desk.domain.draft import Draft, ReviewWarning
from jury_desk.domain.draft_acts import ElementKind
from jury_desk.domain.grid import Bloc, Competency, Criterion
from jury_desk.gui.grids.elements import Held

SignKind = Literal[
    "warning", "unsure", "corrected", "doubt", "eliminatory", "weight", "scale", "not-core"
]
LabelKind = Literal["activities", "assessments", "competencies", "loose", "heading"]

SURE = 70
"""Percent: a confidence below it is shown."""


@dataclass(frozen=True)
class Sign:
    """A small mark under a row: what it tells and the value in it ("2", "62")."""

    kind: SignKind
    value: str = ""


@dataclass(frozen=True)
class ElementRow:
    """An element as the list shows it; equal rows look the same."""

    element: str
    kind: ElementKind
    bloc: str
    code: str
    text: str
    items: tuple[str, ...] = ()
    signs: tuple[Sign, ...] = ()
    count: int | None = None
    """How many criteria it holds, where it holds any."""
    folded: bool = False


@dataclass(frozen=True)
class LabelRow:
    """A word above a group, or a heading printed among the criteria."""

    kind: LabelKind
    bloc: str
    text: str = ""


Row = ElementRow | LabelRow


def rows_of(draft: Draft, warnings: Iterable[ReviewWarning]) -> tuple[Row, ...]:
    """All the rows of a draft, in the order of the list."""
    warned: dict[str, int] = {}
    for warning in warnings:
        if warning.element:
            warned[warning.element] = warned.get(warning.element, 0) + 1
    signs = _Signs(draft, warned)
    rows: list[Row] = []
    for bloc in draft.grid.blocs:
        rows += _bloc_rows(bloc, signs)
    return tuple(rows)


def shown_rows(rows: Iterable[Row], folded: frozenset[str], wanted: str) -> tuple[Row, ...]:
    """The rows on screen: those that hold what is typed in the filter, else those of open blocs.

    A row found brings the bloc and the competency that it stands under.
    """
    needle = folding.folded(wanted.strip())
    if needle:
        return _found_rows(tuple(rows), needle)
    shown: list[Row] = []
    for row in rows:
        if isinstance(row, ElementRow) and row.kind == "bloc":
            shown.append(_folded(row) if row.element in folded else row)
        elif row.bloc not in folded:
            shown.append(row)
    return tuple(shown)


def _folded(row: ElementRow) -> ElementRow:
    return ElementRow(
        row.element, row.kind, row.bloc, row.code, row.text, row.items, row.signs, row.count, True
    )


def _found_rows(rows: tuple[Row, ...], needle: str) -> tuple[Row, ...]:
    shown: list[Row] = []
    bloc: ElementRow | None = None
    competency: ElementRow | None = None
    for row in rows:
        if not isinstance(row, ElementRow):
            if row.kind == "loose":
                competency = None
            continue
        if row.kind == "bloc":
            bloc, competency = row, None
        elif row.kind == "competency":
            competency = row
        if needle in folding.folded(" ".join((row.code, row.text, *row.items))):
            heads = (bloc, competency if row.kind == "criterion" else None)
            shown += [head for head in heads if head is not None and head not in shown]
            if row not in shown:
                shown.append(row)
    return tuple(shown)


class _Signs:
    """Makes the signs of elements."""

    def __init__(self, draft: Draft, warned: Mapping[str, int]) -> None:
        self._draft = draft
        self._warned = warned

    def of(self, held: Held, element: str) -> tuple[Sign, ...]:
        signs: list[Sign] = []
        if element in self._warned:
            signs.append(Sign("warning", str(self._warned[element])))
        origin = self._draft.origins.get(element)
        if origin is not None and origin.confidence < SURE:
            signs.append(Sign("unsure", str(origin.confidence)))
        if held.printed_text is not None:
            signs.append(Sign("corrected"))
        if held.doubts:
            signs.append(Sign("doubt"))
        if isinstance(held, Competency | Criterion):
            if held.eliminatory:
                signs.append(Sign("eliminatory"))
            if held.weight != "1":
                signs.append(Sign("weight", held.weight))
        if isinstance(held, Criterion):
            if held.scale is not None and held.scale != self._draft.grid.scale:
                signs.append(Sign("scale", self._draft.grid.scale_of(held).label or held.scale))
            if not held.core:
                signs.append(Sign("not-core"))
        return tuple(signs)


def _bloc_rows(bloc: Bloc, signs: _Signs) -> Iterable[Row]:
    yield ElementRow(
        bloc.id, "bloc", bloc.id, bloc.code or "", bloc.title,
        signs=signs.of(bloc, bloc.id), count=len(bloc.criteria),
    )  # fmt: skip
    if bloc.activities:
        yield LabelRow("activities", bloc.id)
    for activity in bloc.activities:
        yield ElementRow(
            activity.id, "activity", bloc.id, activity.code or "", activity.title, activity.tasks,
            signs.of(activity, activity.id),
        )  # fmt: skip
    if bloc.assessments:
        yield LabelRow("assessments", bloc.id)
    for assessment in bloc.assessments:
        yield ElementRow(
            assessment.id, "assessment", bloc.id, "", assessment.title,
            signs=signs.of(assessment, assessment.id),
            count=sum(assessment.id in one.assessments for one in bloc.criteria),
        )  # fmt: skip
    if bloc.competencies:
        yield LabelRow("competencies", bloc.id)
    grouped: dict[str | None, list[Criterion]] = {}
    for criterion in bloc.criteria:
        grouped.setdefault(criterion.competency, []).append(criterion)
    for competency in bloc.competencies:
        own = grouped.pop(competency.id, [])
        yield ElementRow(
            competency.id, "competency", bloc.id, competency.code or "", competency.text,
            competency.items, signs.of(competency, competency.id), len(own),
        )  # fmt: skip
        yield from _criterion_rows(own, bloc, signs)
    loose = [criterion for group in grouped.values() for criterion in group]
    if loose:
        yield LabelRow("loose", bloc.id)
        yield from _criterion_rows(loose, bloc, signs)


def _criterion_rows(criteria: Iterable[Criterion], bloc: Bloc, signs: _Signs) -> Iterable[Row]:
    heading: str | None = None
    for criterion in criteria:
        if criterion.heading != heading:
            heading = criterion.heading
            if heading:
                yield LabelRow("heading", bloc.id, heading)
        yield ElementRow(
            criterion.id, "criterion", bloc.id, criterion.code or "", criterion.text,
            criterion.items, signs.of(criterion, criterion.id),
        )  # fmt: skip
