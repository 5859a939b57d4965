"""What hangs loose in a grid: criteria, competencies and assessments that nothing ties."""

import re
from collections.abc import Iterator, Sequence
from typing import TypeVar

from jury_desk.domain.draft import ReviewWarning, WarningKind
from jury_desk.domain.draft_acts import LinkAssessment, LinkCompetency, SingleAct, Together
from jury_desk.domain.grid import Bloc, Competency, Criterion, Grid


def link_warnings(grid: Grid) -> Iterator[ReviewWarning]:
    """Where none or few of a bloc's are tied, one warning of the bloc with the count; else one for
    each.
    """
    for bloc in grid.blocs:
        if not bloc.criteria:
            yield ReviewWarning(kind="bloc-without-criteria", element=bloc.id)
        yield from _without_competency(bloc)
        yield from _without_assessment(bloc)
        yield from _never_assessed(bloc)


_MANY = 4
_Some = TypeVar("_Some", Criterion, Competency)


def _together(loose: Sequence[_Some], everyone: Sequence[_Some]) -> Sequence[_Some]:
    """Those that one warning tells of: all of a bloc, or many and more than half."""
    many = len(loose) >= _MANY and len(loose) * 2 > len(everyone)
    return loose if many or (len(loose) > 1 and len(loose) == len(everyone)) else ()


def _without_competency(bloc: Bloc) -> Iterator[ReviewWarning]:
    loose = [item for item in bloc.criteria if item.competency is None]
    uncoded = [item for item in bloc.criteria if item.code is None]
    together = _together([item for item in loose if item.code is None], uncoded)
    proposals = {item.id: act for item in loose if (act := _competency_of(bloc, item))}
    yield from _told("criterion-without-competency", bloc, loose, together, proposals)


def _competency_of(bloc: Bloc, criterion: Criterion) -> SingleAct | None:
    """The competency whose numbers the criterion's code starts with, or the only one there is."""
    numbers = re.findall(r"\d+", criterion.code or "")
    named = [
        item.id
        for item in bloc.competencies
        if numbers and item.code and re.findall(r"\d+", item.code) == numbers[:-1]
    ]
    if not named and len(bloc.competencies) == 1:
        named = [bloc.competencies[0].id]
    return (
        LinkCompetency(criteria=(criterion.id,), competency=named[0]) if len(named) == 1 else None
    )


def _without_assessment(bloc: Bloc) -> Iterator[ReviewWarning]:
    if len(bloc.assessments) < 2:
        return
    loose = [item for item in bloc.criteria if not item.assessments]
    together = _together(loose, bloc.criteria)
    proposals = {item.id: act for item in loose if (act := _assessment_of(bloc, item))}
    yield from _told("criterion-without-assessment", bloc, loose, together, proposals)


def _assessment_of(bloc: Bloc, criterion: Criterion) -> SingleAct | None:
    """The only assessment of the criterion's competency."""
    named = [
        item.id
        for item in bloc.assessments
        if criterion.competency is not None and criterion.competency in item.competencies
    ]
    if len(named) != 1:
        return None
    return LinkAssessment(criteria=(criterion.id,), assessment=named[0])


def _told(
    kind: WarningKind,
    bloc: Bloc,
    loose: Sequence[Criterion],
    together: Sequence[Criterion],
    proposals: dict[str, SingleAct],
) -> Iterator[ReviewWarning]:
    if together:
        acts = tuple(proposals[item.id] for item in together if item.id in proposals)
        yield ReviewWarning(
            kind=kind,
            element=bloc.id,
            details={"count": str(len(together))},
            proposal=Together(acts=acts) if len(acts) == len(together) else None,
        )
    for item in loose:
        if item not in together:
            yield ReviewWarning(kind=kind, element=item.id, proposal=proposals.get(item.id))


def _never_assessed(bloc: Bloc) -> Iterator[ReviewWarning]:
    named = {item.competency for item in bloc.criteria}
    named.update(name for item in bloc.assessments for name in item.competencies)
    loose = [item for item in bloc.competencies if item.id not in named]
    if _together(loose, bloc.competencies):
        details = {"count": str(len(loose))}
        yield ReviewWarning(kind="competency-never-assessed", element=bloc.id, details=details)
        return
    for item in loose:
        yield ReviewWarning(kind="competency-never-assessed", element=item.id)
