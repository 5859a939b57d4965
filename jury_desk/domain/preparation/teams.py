"""Teams for group work: who takes it, who is without a team, and teams proposed by name.

A team has three to five members (issue of the session's preparation); a candidate is in one team
only for an assessment.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from msgspec import structs

from jury_desk.domain.folding import folded

if TYPE_CHECKING:
    from jury_desk.domain.grid import Assessment, Grid
    from jury_desk.domain.preparation.people import Candidate, Team
    from jury_desk.domain.preparation.preparation import Preparation

SMALLEST, LARGEST = 3, 5
"""Members of a team."""

_GROUP = ("group", "both", "either")


def group_assessments(preparation: Preparation, grid: Grid) -> tuple[Assessment, ...]:
    """The assessments that teams may take, in the grid's order: those whose setting says so, and
    those that the timetable gives to teams.
    """
    timings = preparation.timings
    return tuple(
        one
        for bloc in grid.blocs
        for one in bloc.assessments
        if one.setting in _GROUP or (one.id in timings and timings[one.id].subject == "team")
    )


def without_team(preparation: Preparation, grid: Grid) -> tuple[Candidate, ...]:
    """Candidates with group work to do who are in no team for some of it, as they were enrolled;
    `by_name` puts them in order.
    """
    group = {one.id for one in group_assessments(preparation, grid)}
    taught = {
        bloc.id: {one.id for one in bloc.assessments} & group
        for bloc in grid.blocs
        if {one.id for one in bloc.assessments} & group
    }
    served: dict[str, set[str]] = {}
    for team in preparation.teams.values():
        for member in team.members:
            served.setdefault(member, set()).update(team.assessments or group)
    return tuple(
        one
        for one in preparation.candidates.values()
        if not one.withdrawn
        and any(taught[bloc] - served.get(one.id, set()) for bloc in one.examined if bloc in taught)
    )


def by_name(candidates: Iterable[Candidate]) -> list[Candidate]:
    """In the order of a list of names: accents and capitals count for nothing."""
    return sorted(candidates, key=lambda one: (folded(one.name), one.number, one.id))


def proposed(candidates: Iterable[Candidate], size: int) -> tuple[tuple[str, ...], ...]:
    """Teams of about `size` members (3 to 5) by name, as even as can be; fewer than three
    candidates make one team too small. ValueError where `size` is none of a team.
    """
    if not SMALLEST <= size <= LARGEST:
        raise ValueError(f"a team of {size}")
    ids = [one.id for one in by_name(candidates)]
    if not ids:
        return ()
    nearest = (2 * len(ids) + size) // (2 * size)  # half up
    fewest, most = -(-len(ids) // LARGEST), max(1, len(ids) // SMALLEST)
    count = min(max(nearest, fewest), most)
    each, more = divmod(len(ids), count)
    teams, at = [], 0
    for number in range(count):
        end = at + each + (number < more)
        teams.append(tuple(ids[at:end]))
        at = end
    return tuple(teams)


def moved(
    teams: Iterable[Team], members: Sequence[str], into: str | None, at: int | None = None
) -> tuple[Team, ...]:
    """The teams that change where candidates go into a team (to the end, or before the member at
    `at`), or out of every team (`into` is None): they leave each team that serves the same
    assessments. KeyError for an unknown team.
    """
    held = {team.id: team for team in teams}
    going = tuple(dict.fromkeys(members))
    target = held[into] if into is not None else None
    changed = []
    for team in held.values():
        if team is target:
            stay = [one for one in team.members if one not in going]
            place = len(stay) if at is None else at - sum(m in going for m in team.members[:at])
            after = (*stay[:place], *going, *stay[place:])
        elif target is None or shared(team, target):
            after = tuple(one for one in team.members if one not in going)
        else:
            continue
        if after != team.members:
            changed.append(structs.replace(team, members=after))
    return tuple(changed)


def shared(one: Team, other: Team) -> bool:
    """Whether two teams are for the same assessment; a team that names none is for all."""
    return not (one.assessments and other.assessments) or bool(
        set(one.assessments) & set(other.assessments)
    )
