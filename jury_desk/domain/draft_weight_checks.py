"""Weights that do not add up, and assessments of which nobody knows how they are held."""

from collections.abc import Iterator
from decimal import Decimal

from jury_desk.domain.draft import ReviewWarning
from jury_desk.domain.grid import Assessment, Bloc, Competency, Criterion, Grid


def weight_warnings(grid: Grid) -> Iterator[ReviewWarning]:
    """Parts, criteria and competencies whose shares do not make a whole; settings unknown."""
    for bloc in grid.blocs:
        for assessment in bloc.assessments:
            yield from _parts(assessment)
            if assessment.setting is None and assessment.external is None:
                yield ReviewWarning(kind="setting-unknown", element=assessment.id)
        groups = _criteria_groups(bloc)
        if total := _uneven(groups):
            yield _warning(bloc.id, total, "criterion")
        if total := _uneven([bloc.competencies]):
            yield _warning(bloc.id, total, "competency")


def _warning(element: str, total: Decimal, of: str) -> ReviewWarning:
    details = {"sum": format(total.normalize(), "f"), "of": of}
    return ReviewWarning(kind="weights-uneven", element=element, details=details)


def _parts(assessment: Assessment) -> Iterator[ReviewWarning]:
    total = sum((Decimal(part.weight) for part in assessment.parts), Decimal(0))
    # Parts as 0.7 and 0.3, as 70 and 30, or all alike: each the same share.
    alike = len({Decimal(part.weight) for part in assessment.parts}) < 2
    if len(assessment.parts) > 1 and total not in (1, 100) and not alike:
        yield _warning(assessment.id, total, "part")


def _criteria_groups(bloc: Bloc) -> list[tuple[Criterion, ...]]:
    by_competency: dict[str | None, list[Criterion]] = {}
    for criterion in bloc.criteria:
        by_competency.setdefault(criterion.competency, []).append(criterion)
    return [bloc.criteria, *map(tuple, by_competency.values())]


def _uneven(groups: list[tuple[Criterion, ...]] | list[tuple[Competency, ...]]) -> Decimal | None:
    """The sum of a bloc's shares, where they are meant to make a whole and do not.

    Shares are all below 1, or all percentages; coefficients (1, 2, 3) make no whole. The first
    group is the bloc, the others are its competencies: the shares may make a whole in each.
    """
    whole, *each = [[Decimal(item.weight) for item in group] for group in groups]
    if len(whole) < 2 or len(set(whole)) < 2:
        return None
    total = sum(whole, Decimal(0))
    shares = all(weight < 1 for weight in whole)
    percent = max(whole) >= 10 and sum(weight % 5 == 0 for weight in whole) * 2 > len(whole)
    full = Decimal(1) if shares else Decimal(100)
    if not (shares or percent) or total == full:
        return None
    if each and all(sum(group, Decimal(0)) == full for group in each):
        return None
    return total
