"""Named regulations and composition profiles: those that the program ships, and those saved."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from msgspec import structs

from jury_desk.domain.preparation.grid_rules import fitted
from jury_desk.domain.preparation.preparation import Change, Kind, malformed
from jury_desk.domain.preparation.refusal import refused

if TYPE_CHECKING:
    from jury_desk.domain.grid import Grid
    from jury_desk.domain.preparation.panel import CompositionProfile
    from jury_desk.domain.preparation.ports import PreparationStore, RuleBook
    from jury_desk.domain.preparation.regulations import Regulations

_SAVED = "saved-"


@dataclass(frozen=True)
class NamedSets:
    """`own` are the certification's: what a session begins with, and can be brought back to."""

    own: Regulations
    shipped: tuple[Regulations, ...]
    saved: tuple[Regulations, ...]


class RuleSets:
    """Raises GridError where a shipped file is damaged, StorageError where the data file is."""

    def __init__(self, store: PreparationStore, rule_book: RuleBook) -> None:
        """`store` stays the caller's to close."""
        self._store = store
        self._rule_book = rule_book

    def regulations(self, grid: Grid) -> NamedSets:
        """Every named set, brought to a grid: what one says of elements that the grid does not have
        is left out, weights of parts and external tests of which it says nothing are the grid's.
        """
        own = self._rule_book.regulations(grid)
        others = (item for item in self._rule_book.all_regulations() if item.id != own.id)
        return NamedSets(
            own=own,
            shipped=tuple(fitted(item, grid).regulations for item in others),
            saved=tuple(fitted(item, grid).regulations for item in self._store.regulations()),
        )

    def save_regulations(self, label: str, regulations: Regulations) -> Regulations:
        """Save regulations under a name; those of that name, in any case, are replaced. Raises
        ValueError for no name, PreparationError where they could not be read again.
        """
        saved = structs.replace(regulations, id=_id(label), label=_label(label))
        _must_be_readable(Kind.REGULATIONS, saved)
        self._store.put_regulations(saved)
        return saved

    def profiles(self) -> tuple[CompositionProfile, ...]:
        """Every composition profile: shipped, the standard one first, then saved."""
        return (*self._rule_book.profiles(), *self._store.profiles())

    def save_profile(self, label: str, profile: CompositionProfile) -> CompositionProfile:
        """Save a profile under a name; the one of that name is replaced. Raises ValueError for no
        name, PreparationError where it could not be read again.
        """
        saved = structs.replace(profile, id=_id(label), label=_label(label))
        _must_be_readable(Kind.PROFILE, saved)
        self._store.put_profile(saved)
        return saved


def _must_be_readable(kind: Kind, item: Regulations | CompositionProfile) -> None:
    if malformed([Change(kind, "", None, item)]) is not None:
        raise refused("act-malformed")


def _label(label: str) -> str:
    text = " ".join(label.split())
    if not text:
        raise ValueError("a named set has a name")
    return text


def _id(label: str) -> str:
    told = _label(label).casefold().encode(errors="surrogatepass")
    return _SAVED + hashlib.sha256(told).hexdigest()[:16]
