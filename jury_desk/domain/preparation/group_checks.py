"""What is missing or odd about teams and neutralised criteria."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jury_desk.domain.preparation.checked import Checked, found
from jury_desk.domain.preparation.finding import Finding, Grave
from jury_desk.domain.preparation.preparation import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jury_desk.domain.grid import Criterion
    from jury_desk.domain.preparation.people import Neutralisation


def group_findings(checked: Checked) -> Iterator[Finding]:
    """About teams, who is in them, and criteria left out for a candidate."""
    yield from _sizes(checked)
    yield from _in_two(checked)
    yield from _neutralised(checked)


def _sizes(checked: Checked) -> Iterator[Finding]:
    limits, people = checked.limits, checked.preparation.candidates
    for team in checked.preparation.teams.values():
        there = [m for m in team.members if m in people and not people[m].withdrawn]
        if not limits.team_from <= len(there) <= limits.team_to:
            yield found(
                Kind.TEAM,
                team.id,
                "team-size",
                Grave.LACK,
                team=team.label,
                count=len(there),
                least=limits.team_from,
                most=limits.team_to,
            )


def _in_two(checked: Checked) -> Iterator[Finding]:
    """A candidate works in one team for an assessment: two would mark them twice."""
    seen: dict[str, list[str]] = {}
    teams = checked.preparation.teams
    for team in teams.values():
        for member in team.members:
            seen.setdefault(member, []).append(team.id)
    for member, ids in seen.items():
        person = checked.preparation.candidates.get(member)
        for at, first in enumerate(ids):
            for second in ids[at + 1 :]:
                one, two = teams[first], teams[second]
                common = set(one.assessments) & set(two.assessments)
                if person is not None and (not one.assessments or not two.assessments or common):
                    yield found(
                        Kind.TEAM,
                        second,
                        "candidate-in-two-teams",
                        Grave.REFUSED,
                        member,
                        who=person.name,
                        team=one.label,
                        second=two.label,
                    )


def _neutralised(checked: Checked) -> Iterator[Finding]:
    grid = checked.grid
    criteria = {k.id: k for bloc in grid.blocs for k in bloc.criteria} if grid else {}
    seen: set[tuple[str, str]] = set()
    for item in checked.preparation.neutralisations.values():
        person = checked.preparation.candidates.get(item.candidate)
        if person is None or person.withdrawn:
            continue
        criterion = criteria.get(item.criterion)
        told = (criterion.code or criterion.text) if criterion else item.criterion
        if (item.candidate, item.criterion) in seen:
            yield _said(item, "neutralised-twice", Grave.REFUSED, person.name, told)
        seen.add((item.candidate, item.criterion))
        for code, grave in _shortfalls(item, criterion):
            yield _said(item, code, grave, person.name, told)


def _said(item: Neutralisation, code: str, grave: Grave, who: str, criterion: str) -> Finding:
    kind = Kind.NEUTRALISATION
    return found(kind, item.id, code, grave, item.candidate, who=who, criterion=criterion)


def _shortfalls(item: Neutralisation, criterion: Criterion | None) -> Iterator[tuple[str, Grave]]:
    """The jury decides on the officer's reasoned opinion; a criterion core to the occupation
    stays unless there is a reason (France compétences, on disability in certifications).
    """
    if item.decision == "refused":
        return
    if not item.opinion.strip() and item.opinion_file is None:
        yield "neutralised-no-opinion", Grave.LACK
    elif not item.officer.strip():
        yield "neutralised-no-officer", Grave.LACK
    if criterion is not None and criterion.core and not item.core_reason.strip():
        yield "neutralised-core", Grave.LACK if item.decision == "pending" else Grave.REFUSED
    if item.decision == "pending":
        yield "neutralised-pending", Grave.DOUBT
    elif not item.decided_by.strip() or item.decided_on is None:
        yield "neutralised-undated", Grave.LACK
