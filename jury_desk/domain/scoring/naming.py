"""The short names by which sentences call a grid's elements."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jury_desk.domain.grid import Grid

_LONGEST = 60


def short_names(grid: Grid) -> Mapping[str, str]:
    """The code of each bloc, competency, assessment, part, criterion and award by its id; where it
    has none, its text cut after a word; that of a bloc, a competency or a criterion in quotation
    marks, since it stands in a sentence where a code would.
    """
    found: dict[str, str] = {}
    quoted = "«\u202f{}\u202f»" if grid.language.startswith("fr") else "“{}”"
    for bloc in grid.blocs:
        found[bloc.id] = bloc.code or quoted.format(_cut(bloc.title or bloc.id))
        for competency in bloc.competencies:
            found[competency.id] = competency.code or quoted.format(
                _cut(competency.text or competency.id)
            )
        for assessment in bloc.assessments:
            found[assessment.id] = _cut(assessment.title or assessment.id)
            for part in assessment.parts:
                found.setdefault(part.id, _cut(part.label or part.id))
        for criterion in bloc.criteria:
            found[criterion.id] = criterion.code or quoted.format(_cut(criterion.text))
    for award in grid.awards:
        found[award.id] = _cut(award.title or award.id)
    return found


def _cut(text: str) -> str:
    line = " ".join(text.split())
    if len(line) <= _LONGEST:
        return line
    return line[:_LONGEST].rsplit(" ", 1)[0].rstrip(" ,;:.’'«(") + "…"
