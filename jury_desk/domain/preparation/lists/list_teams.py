"""The teams that a list names, found among the session's or made."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import msgspec

from jury_desk.domain.preparation.ids import new_id
from jury_desk.domain.preparation.lists.list_fields import plain_words
from jury_desk.domain.preparation.people import Team

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping


class ListTeams:
    """Puts candidates into teams by the teams' names; whoever is put into one leaves the others
    that work on the same assessments.
    """

    def __init__(self, teams: Mapping[str, Team]) -> None:
        self._before = teams
        self._teams = dict(teams)
        self._named = {plain_words(team.label): team.id for team in teams.values()}
        self._of: dict[str, set[str]] = defaultdict(set)
        for team in teams.values():
            for member in team.members:
                self._of[member].add(team.id)
        self._joined: dict[str, list[str]] = defaultdict(list)
        self._left: dict[str, set[str]] = defaultdict(set)
        self._free = fresh_ids(teams, "team")

    def labels_of(self, candidate: str) -> str:
        """The names of a candidate's teams as they are in the session."""
        mine = (t.label for id_, t in self._before.items() if id_ in self._of.get(candidate, ()))
        return ", ".join(mine)

    def stays(self, candidate: str, label: str) -> bool:
        """Whether the candidate is in the team of that name already."""
        return self._named.get(plain_words(label)) in self._of.get(candidate, ())

    def join(self, candidate: str, label: str, assessments: tuple[str, ...]) -> None:
        """Put a candidate into the team of that name; a new one is for `assessments`."""
        key = plain_words(label) or label
        id_ = self._named.get(key)
        if id_ is None:
            id_ = self._named[key] = next(self._free)
            self._teams[id_] = Team(id=id_, label=label, assessments=assessments)
        if id_ in self._of[candidate]:
            return
        for other in tuple(self._of[candidate]):
            if _meet(self._teams[other], self._teams[id_]):
                self._left[other].add(candidate)
                self._of[candidate].discard(other)
        self._of[candidate].add(id_)
        self._joined[id_].append(candidate)

    def teams(self) -> Iterable[Team]:
        """The teams that are not as they were, in their order."""
        for id_, team in self._teams.items():
            gone, come = self._left.get(id_, set()), self._joined.get(id_, [])
            if gone or come:
                stay = [member for member in team.members if member not in gone]
                stay += [member for member in come if member not in gone]
                yield msgspec.structs.replace(team, members=tuple(stay))


def fresh_ids(taken: Container[str], kind: str) -> Iterator[str]:
    """New ids, for ever, beside those that are taken."""
    while True:
        id_ = new_id(kind)
        if id_ not in taken:
            yield id_


def _meet(one: Team, other: Team) -> bool:
    """Whether two teams work on an assessment together; none named stands for all group work."""
    return (
        not one.assessments
        or not other.assessments
        or bool({*one.assessments} & {*other.assessments})
    )
