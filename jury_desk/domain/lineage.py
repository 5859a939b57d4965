"""What led to what stands, where work went from one laptop to another: chain after chain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from jury_desk.domain.audit import GENESIS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Chained(Protocol):
    """An entry of a chain of one device."""

    @property
    def device(self) -> str:
        """Whose chain it is in."""
        ...

    @property
    def seq(self) -> int:
        """Its place there, from 1."""
        ...

    @property
    def previous(self) -> str:
        """The digest of the one before."""
        ...

    @property
    def taken(self) -> str | None:
        """The digest of the entry of another device's chain that it goes on from, if it does."""
        ...

    @property
    def digest(self) -> str:
        """Its own digest."""
        ...


_Entry = TypeVar("_Entry", bound=Chained)


def chains_of(entries: Iterable[_Entry]) -> dict[str, list[_Entry]]:
    """The entries by device, each chain in its order. Raises ValueError where one does not follow
    from the one before.
    """
    found: dict[str, list[_Entry]] = {}
    for entry in sorted(entries, key=lambda one: (one.device, one.seq)):
        chain = found.setdefault(entry.device, [])
        previous = chain[-1].digest if chain else GENESIS
        if entry.seq != len(chain) + 1 or entry.previous != previous:
            raise ValueError("a chain is broken")
        chain.append(entry)
    return found


def lineage(entries: Iterable[_Entry], device: str) -> tuple[_Entry, ...]:
    """The entries that led to the last one of a device's chain, first to last: its own, and before
    each that took work over, those of the other device up to the one that it names.

    None where the device has no chain. Raises ValueError where a chain is broken, where an entry
    that is named is not there, or where a chain goes on from itself.
    """
    chains = chains_of(entries)
    chain = chains.get(device)
    if not chain:
        return ()
    if len(chains) == 1 and all(entry.taken is None for entry in chain):
        return tuple(chain)
    places = {
        one.digest: (name, at) for name, many in chains.items() for at, one in enumerate(many)
    }
    parts: list[list[_Entry]] = []
    name, last, seen = device, len(chain) - 1, set[str]()
    while True:
        part, before = _part(chains[name], last)
        if chains[name][last].digest in seen:
            raise ValueError("a chain goes on from itself")
        seen.add(chains[name][last].digest)
        parts.insert(0, part)
        if before is None or before == GENESIS:
            return tuple(entry for part in parts for entry in part)
        if before not in places or places[before][0] == name:
            raise ValueError("a chain goes on from what is not there")
        name, last = places[before]


def _part(chain: Sequence[_Entry], last: int) -> tuple[list[_Entry], str | None]:
    """The entries up to `last` since the work was taken over, and what that entry names."""
    for at in range(last, -1, -1):
        before = chain[at].taken
        if before is not None:
            return list(chain[at : last + 1]), before
    return list(chain[: last + 1]), None
