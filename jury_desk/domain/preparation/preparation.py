"""A session's preparation at a moment, and the changes that lead to the next one.

What changes a preparation is a tuple of `Change`s, each one item before and after; whoever records
them can turn them back. Nothing here decides whether a change is allowed: `acts` does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Any, TypeAlias

import msgspec

from jury_desk.domain.preparation.card import Room, SessionCard
from jury_desk.domain.preparation.panel import CompositionProfile, Panel
from jury_desk.domain.preparation.people import Candidate, Juror, Neutralisation, Team, Waiver
from jury_desk.domain.preparation.regulations import Regulations
from jury_desk.domain.preparation.timetable import (
    AssessmentTiming,
    PlannedPassage,
    TimetableWishes,
)

Item: TypeAlias = (
    SessionCard
    | CompositionProfile
    | Regulations
    | TimetableWishes
    | Room
    | Candidate
    | Team
    | Juror
    | Panel
    | Waiver
    | Neutralisation
    | AssessmentTiming
    | PlannedPassage
)


class Kind(StrEnum):
    """The kinds of items; the first four stand once in a preparation."""

    CARD = "card"
    PROFILE = "profile"
    REGULATIONS = "regulations"
    WISHES = "wishes"
    ROOM = "room"
    CANDIDATE = "candidate"
    TEAM = "team"
    JUROR = "juror"
    PANEL = "panel"
    WAIVER = "waiver"
    NEUTRALISATION = "neutralisation"
    TIMING = "timing"
    PASSAGE = "passage"


TYPES: Mapping[Kind, type[Any]] = MappingProxyType(
    {
        Kind.CARD: SessionCard,
        Kind.PROFILE: CompositionProfile,
        Kind.REGULATIONS: Regulations,
        Kind.WISHES: TimetableWishes,
        Kind.ROOM: Room,
        Kind.CANDIDATE: Candidate,
        Kind.TEAM: Team,
        Kind.JUROR: Juror,
        Kind.PANEL: Panel,
        Kind.WAIVER: Waiver,
        Kind.NEUTRALISATION: Neutralisation,
        Kind.TIMING: AssessmentTiming,
        Kind.PASSAGE: PlannedPassage,
    }
)
_KINDS = {kind_type: kind for kind, kind_type in TYPES.items()}

SINGLE = frozenset({Kind.CARD, Kind.PROFILE, Kind.REGULATIONS, Kind.WISHES})
"""Kinds of which there is one; their id in a change is ""."""


def kind_of(item: Item) -> Kind:
    """The kind of an item."""
    return _KINDS[type(item)]


def id_of(item: Item) -> str:
    """The id that tells an item from others of its kind; "" for a kind that stands once."""
    return "" if kind_of(item) in SINGLE else str(getattr(item, "id"))  # noqa: B009  a union


@dataclass(frozen=True)
class Change:
    """One item before and after; None where it was not, or is no longer."""

    kind: Kind
    id: str
    before: Item | None
    after: Item | None

    @property
    def inverse(self) -> Change:
        """The change that turns this one back."""
        return Change(self.kind, self.id, self.after, self.before)


@dataclass(frozen=True)
class Preparation:
    """All that is prepared, by id; each mapping in the order in which things were added."""

    card: SessionCard
    profile: CompositionProfile
    regulations: Regulations
    wishes: TimetableWishes = field(default_factory=TimetableWishes)
    rooms: Mapping[str, Room] = field(default_factory=dict)
    candidates: Mapping[str, Candidate] = field(default_factory=dict)
    teams: Mapping[str, Team] = field(default_factory=dict)
    jurors: Mapping[str, Juror] = field(default_factory=dict)
    panels: Mapping[str, Panel] = field(default_factory=dict)
    waivers: Mapping[str, Waiver] = field(default_factory=dict)
    neutralisations: Mapping[str, Neutralisation] = field(default_factory=dict)
    timings: Mapping[str, AssessmentTiming] = field(default_factory=dict)
    passages: Mapping[str, PlannedPassage] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """The session's id."""
        return self.card.id

    def all(self, kind: Kind) -> Mapping[str, Any]:
        """The items of a kind by id."""
        if kind in SINGLE:
            return {"": getattr(self, kind.value)}
        found: Mapping[str, Any] = getattr(self, _FIELDS[kind])
        return found

    def item(self, kind: Kind, id_: str) -> Item | None:
        """The item of that kind and id, or None."""
        found: Item | None = self.all(kind).get(id_)
        return found

    def items(self) -> Iterator[Item]:
        """Every item, the single ones first."""
        for kind in Kind:
            yield from self.all(kind).values()

    def members(self, subject: str) -> tuple[str, ...]:
        """The candidates whom a candidate's or a team's id stands for; none for an unknown one."""
        if subject in self.candidates:
            return (subject,)
        team = self.teams.get(subject)
        return tuple(m for m in team.members if m in self.candidates) if team else ()


_FIELDS = {kind: f"{kind.value}s" for kind in Kind if kind not in SINGLE}


def of_items(items: Iterable[Item]) -> Preparation:
    """A preparation from its items. Raises ValueError where one of the single ones is missing."""
    parts: dict[str, Any] = {name: {} for name in _FIELDS.values()}
    for item in items:
        kind = kind_of(item)
        if kind in SINGLE:
            parts[kind.value] = item
        else:
            parts[_FIELDS[kind]][id_of(item)] = item
    missing = sorted(kind for kind in SINGLE if kind.value not in parts)
    if missing:
        raise ValueError(f"no {missing[0].value}")
    return Preparation(**parts)


def applied(preparation: Preparation, changes: Iterable[Change]) -> Preparation:
    """The preparation after the changes. Raises ValueError where one does not start from what is
    there: then it was made for another state.
    """
    fields: dict[str, Any] = {}
    for change in changes:
        if change.kind in SINGLE:
            held = fields.get(change.kind.value, getattr(preparation, change.kind.value))
            if held != change.before or change.after is None:
                raise ValueError(f"{change.kind.value} is not as it was")
            fields[change.kind.value] = change.after
            continue
        name = _FIELDS[change.kind]
        items = fields.get(name)
        if items is None:
            items = fields[name] = dict(getattr(preparation, name))
        if items.get(change.id) != change.before:
            raise ValueError(f"{change.kind.value} {change.id!r} is not as it was")
        if change.after is None:
            items.pop(change.id, None)
        else:
            items[change.id] = change.after
    return replace(preparation, **fields)


def malformed(changes: Iterable[Change]) -> Change | None:
    """The first change whose item is not of its kind, bears another id, or holds what no item may
    (an empty label, half a character): it could be written and never be read again. None where
    every item reads back as it is.
    """
    for change in changes:
        item = change.after
        if item is not None and (
            not isinstance(item, TYPES[change.kind])
            or id_of(item) != change.id
            or not _reads_back(item)
        ):
            return change
    return None


def _reads_back(item: Item) -> bool:
    try:
        return bool(_decoders[type(item)].decode(_encode(item)) == item)
    except (ValueError, TypeError):  # TypeError: a value of no type that is written
        return False


_encode = msgspec.json.Encoder().encode
_decoders = {kind_type: msgspec.json.Decoder(kind_type) for kind_type in TYPES.values()}


def put(preparation: Preparation, items: Iterable[Item]) -> tuple[Change, ...]:
    """The changes that add or replace `items`; those that are there as they are change nothing."""
    changes = []
    for item in items:
        kind, id_ = kind_of(item), id_of(item)
        before = preparation.item(kind, id_)
        if before != item:
            changes.append(Change(kind, id_, before, item))
    return tuple(changes)
