"""What a team's matrix shows: its rows, from parts to criteria, and its columns."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from jury_desk.gui.juror.rows import CriterionRow, GroupRow, HeadingRow, NeutralisedRow, build_rows

if TYPE_CHECKING:
    from jury_desk.domain.grid import Assessment, Bloc, Criterion, Grid, Part
    from jury_desk.domain.session import Candidate
    from jury_desk.gui.juror.rows import Row

TEAM = None
"""The column of the team itself, among those of its members' ids."""


@dataclass(frozen=True)
class PartRow:
    """Where the criteria of another part of the assessment begin; `weight` is that of the part."""

    text: str
    common: bool


@dataclass(frozen=True)
class MatrixCriterion(CriterionRow):
    """A criterion of a team. `common`: one level goes to all. `left_out` are the members for whom
    the jury neutralised it.
    """

    common: bool = True
    left_out: frozenset[str] = frozenset()


MatrixRow = PartRow | GroupRow | HeadingRow | MatrixCriterion


@dataclass(frozen=True)
class Member:
    """A member's column; `short` is what tells them apart in a narrow head, `initials` likewise."""

    id: str
    name: str
    short: str
    initials: str


def part_text(part: Part) -> str:
    """A part with its weight: "Note d'équipe · 70 %"."""
    weight = Decimal(part.weight)
    if weight >= 1:
        return part.label
    return f"{part.label} · {(weight * 100).normalize():f}\u00a0%"


def matrix_rows(
    grid: Grid,
    bloc: Bloc,
    assessment: Assessment,
    criteria: tuple[Criterion, ...],
    common: Collection[str],
    left_out: Mapping[str, Collection[str]],
) -> tuple[MatrixRow, ...]:
    """The rows in reading order. `common` are the criteria that are marked once for all; `left_out`
    those neutralised, by member. A part is told where its criteria begin, and its groups anew.
    """
    parts = {part.id: part for part in assessment.parts}
    found: list[MatrixRow] = []
    for part_id, run in _runs(criteria, parts):
        part = parts.get(part_id or "")
        if part is not None:
            found.append(PartRow(part_text(part), run[0].id in common))
        numbers = criteria.index(run[0])
        for row in build_rows(grid, bloc, run):
            made = _matrix_row(row, numbers, common, left_out)
            if made is not None:
                found.append(made)
    return tuple(found)


def _runs(
    criteria: tuple[Criterion, ...], parts: Mapping[str, Part]
) -> list[tuple[str | None, tuple[Criterion, ...]]]:
    """Neighbours of one part together; without parts, all of them."""
    runs: list[tuple[str | None, list[Criterion]]] = []
    for criterion in criteria:
        part = criterion.part if parts else None
        if not runs or runs[-1][0] != part:
            runs.append((part, []))
        runs[-1][1].append(criterion)
    return [(part, tuple(run)) for part, run in runs]


def _matrix_row(
    row: Row, numbers: int, common: Collection[str], left_out: Mapping[str, Collection[str]]
) -> MatrixRow | None:
    if isinstance(row, CriterionRow):
        name = row.criterion.id
        return MatrixCriterion(
            criterion=row.criterion,
            scale=row.scale,
            number=row.number + numbers,
            common=name in common,
            left_out=frozenset(who for who, names in left_out.items() if name in names),
        )
    return None if isinstance(row, NeutralisedRow) else row


def members_of(candidates: Collection[Candidate]) -> tuple[Member, ...]:
    """The columns of a team's members. First names that are alike carry the family name's letter;
    initials that are alike, a number.
    """
    firsts = [candidate.first_name for candidate in candidates]
    members = []
    for candidate in candidates:
        first, last = candidate.first_name, candidate.last_name
        alike = firsts.count(first) > 1
        short = f"{first} {last[:1]}." if alike else first
        initials = f"{first[:1]}{last[:1]}".upper()
        members.append(Member(candidate.id, f"{first} {last}", short, initials))
    every = [member.initials for member in members]
    seen: dict[str, int] = {}
    for place, member in enumerate(members):
        if every.count(member.initials) > 1:
            seen[member.initials] = seen.get(member.initials, 0) + 1
            members[place] = replace(member, initials=f"{member.initials}{seen[member.initials]}")
    return tuple(members)
