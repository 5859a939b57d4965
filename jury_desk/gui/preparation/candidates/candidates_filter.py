"""Candidates as a list finds and sorts them: one entry each, its words folded once.

An entry is made anew only where its candidate, its teams or what is found about it changed: with
5,000 candidates neither a change of one nor a letter typed looks at texts again.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from jury_desk.domain.folding import folded
from jury_desk.domain.natural_order import natural_key
from jury_desk.domain.preparation.finding import Finding, Grave
from jury_desk.domain.preparation.preparation import Kind
from jury_desk.domain.preparation.teams import without_team

if TYPE_CHECKING:
    from jury_desk.domain.grid import Grid
    from jury_desk.domain.preparation.people import Candidate
    from jury_desk.domain.preparation.preparation import Preparation


class Facet(StrEnum):
    """What the list may be narrowed to."""

    ALL = "all"
    LACKING = "lacking"
    ACCOMMODATED = "accommodated"
    CARRIED = "carried"
    TEAMLESS = "teamless"
    WITHDRAWN = "withdrawn"


class Sort(StrEnum):
    """What the list may be sorted by."""

    NAME = "name"
    NUMBER = "number"
    ROUTE = "route"
    BLOCS = "blocs"
    TEAM = "team"
    STATE = "state"


_GRAVES = tuple(Grave)
_DIGITS = re.compile(r"\d+")
_ABOUT_CANDIDATES = (Kind.CANDIDATE, Kind.NEUTRALISATION, Kind.TEAM)
"""Findings of the last two name a candidate as their second item."""


@dataclass(frozen=True)
class FilterWords:
    """Words of the screen's language that find candidates beside their own texts."""

    facets: Mapping[Facet, str] = field(default_factory=dict)
    routes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class BlocMark:
    """A bloc in a row: its short name, and whether it is carried."""

    short: str
    carried: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """A candidate as the list shows one. `state` is the gravest finding, `count` how many."""

    candidate: Candidate
    teams: tuple[str, ...]
    blocs: tuple[BlocMark, ...]
    state: Grave | None
    count: int
    facets: frozenset[Facet]
    text: str
    """What is looked through, folded."""
    order: tuple[str, str, str]
    """What it is sorted by among names."""

    @property
    def id(self) -> str:
        """The candidate's id."""
        return self.candidate.id


class CandidateIndex:
    """The entries of a session's candidates; `counts` tells how many each facet holds."""

    def __init__(self) -> None:
        self.counts: dict[Facet, int] = dict.fromkeys(Facet, 0)
        self._entries: dict[str, Entry] = {}
        self._made_from: dict[str, tuple[Any, ...]] = {}
        self._sorted: dict[Sort, list[Entry]] = {}
        self._shorts: dict[str, str] = {}
        self._words = FilterWords()

    def show(
        self,
        preparation: Preparation,
        grid: Grid,
        findings: Sequence[Finding],
        words: FilterWords,
    ) -> None:
        """Take the state as it stands; `words` are those of the language in force."""
        self._shorts = short_names(grid)
        if words != self._words:
            self._words = words
            self._made_from.clear()
        teams = _team_names(preparation)
        found = _found_about(findings)
        teamless = {one.id for one in without_team(preparation, grid)}
        before, entries = self._entries, {}
        sources = {}
        for candidate in preparation.candidates.values():
            id_ = candidate.id
            source = (teams.get(id_, ()), *found.get(id_, (None, 0)), id_ in teamless)
            kept = before.get(id_)
            same = kept is not None and kept.candidate is candidate
            if kept is not None and same and self._made_from.get(id_) == source:
                entries[id_] = kept
            else:
                entries[id_] = self._entry(candidate, *source)
            sources[id_] = source
        self._entries, self._made_from = entries, sources
        self._sorted.clear()
        counts = Counter(facet for entry in entries.values() for facet in entry.facets)
        self.counts = {facet: counts[facet] for facet in Facet}

    def entry(self, candidate: str) -> Entry | None:
        """The entry of a candidate, or None."""
        return self._entries.get(candidate)

    def found(
        self,
        wanted: str = "",
        facet: Facet = Facet.ALL,
        sort: Sort = Sort.NAME,
        *,
        backwards: bool = False,
    ) -> list[Entry]:
        """The entries of a facet that hold every word of `wanted`, in order."""
        entries = self._in_order(sort)
        if facet is not Facet.ALL:
            entries = [entry for entry in entries if facet in entry.facets]
        for word in folded(wanted).split():
            entries = [entry for entry in entries if word in entry.text]
        return entries[::-1] if backwards else list(entries)

    def _in_order(self, sort: Sort) -> list[Entry]:
        found = self._sorted.get(sort)
        if found is None:
            by_name = self._sorted.get(Sort.NAME)
            if by_name is None:
                by_name = sorted(self._entries.values(), key=lambda entry: entry.order)
                self._sorted[Sort.NAME] = by_name
            key = _KEYS[sort]
            found = by_name if key is None else sorted(by_name, key=key)
            self._sorted[sort] = found
        return found

    def _entry(
        self,
        one: Candidate,
        teams: tuple[str, ...],
        state: Grave | None,
        count: int,
        teamless: bool,
    ) -> Entry:
        held = {item.bloc for item in one.held}
        blocs = tuple(
            BlocMark(short, bloc in held)
            for bloc, short in self._shorts.items()
            if bloc in held or bloc in one.blocs
        )
        facets = {Facet.ALL}
        for facet, so in (
            (Facet.LACKING, state is not None),
            (Facet.ACCOMMODATED, bool(one.accommodations)),
            (Facet.CARRIED, bool(one.held)),
            (Facet.TEAMLESS, teamless),
            (Facet.WITHDRAWN, one.withdrawn),
        ):
            if so:
                facets.add(facet)
        said = (
            one.birth_name, one.usual_name, one.first_names, one.number, one.email, one.company,
            one.phone, *teams, self._words.routes.get(one.route or "", ""),
            *(self._words.facets.get(facet, "") for facet in facets if facet is not Facet.ALL),
        )  # fmt: skip
        text = folded("\n".join(part for part in said if part))
        order = (folded(one.name), one.number, one.id)
        return Entry(one, teams, blocs, state, count, frozenset(facets), text, order)


def short_names(grid: Grid) -> dict[str, str]:
    """Each bloc's short name by id: the number in its code, else its place."""
    shorts = {}
    for place, bloc in enumerate(grid.blocs, start=1):
        number = _DIGITS.search(bloc.code or "")
        shorts[bloc.id] = number[0] if number else str(place)
    return shorts


def _team_names(preparation: Preparation) -> dict[str, tuple[str, ...]]:
    names: dict[str, tuple[str, ...]] = {}
    for team in preparation.teams.values():
        for member in team.members:
            names[member] = (*names.get(member, ()), team.label)
    return names


def _found_about(findings: Sequence[Finding]) -> dict[str, tuple[Grave | None, int]]:
    """The gravest finding about each candidate, and how many as grave there are."""
    found: dict[str, tuple[Grave | None, int]] = {}
    for one in findings:
        if one.grave is Grave.NOTE or one.kind not in _ABOUT_CANDIDATES:
            continue
        who = one.id if one.kind == Kind.CANDIDATE else one.other
        worst, count = found.get(who, (None, 0))
        if worst is None or _GRAVES.index(one.grave) < _GRAVES.index(worst):
            found[who] = (one.grave, 1)
        elif one.grave is worst:
            found[who] = (worst, count + 1)
    return found


_KEYS: Mapping[Sort, Callable[[Entry], Any] | None] = {
    Sort.NAME: None,
    Sort.NUMBER: lambda entry: (not entry.candidate.number, natural_key(entry.candidate.number)),
    Sort.ROUTE: lambda entry: (entry.candidate.route is None, entry.candidate.route or ""),
    Sort.BLOCS: lambda entry: tuple((mark.short, mark.carried) for mark in entry.blocs),
    Sort.TEAM: lambda entry: (not entry.teams, tuple(natural_key(name) for name in entry.teams)),
    Sort.STATE: lambda entry: len(_GRAVES) if entry.state is None else _GRAVES.index(entry.state),
}
