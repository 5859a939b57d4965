"""A session being prepared: every act on it, its journal, undo and redo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jury_desk.domain.preparation.preparation import Change, Item, Kind, Preparation

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.ports import Clock
    from jury_desk.domain.preparation.finding import Finding
    from jury_desk.domain.preparation.ports import PreparationAct, PreparationStore


class SessionPreparation:
    """One session, open to be prepared. Every method that changes something returns the state as it
    then stands on the disk; where it raises, nothing was changed.

    All raise StorageError where the data cannot be read or written, PreparationError where the act
    is not allowed (`details["reason"]` tells why).
    """

    def __init__(self, store: PreparationStore, clock: Clock, session: str, by: str = "") -> None:
        """`by` is who works at the secretariat. Raises UnknownSessionError."""
        raise NotImplementedError

    @property
    def state(self) -> Preparation:
        """As it stands."""
        raise NotImplementedError

    @property
    def grid(self) -> Grid:
        """The session's grid revision."""
        raise NotImplementedError

    @property
    def can_undo(self) -> bool:
        """Whether there is an act to turn back."""
        raise NotImplementedError

    @property
    def can_redo(self) -> bool:
        """Whether there is an act to do again."""
        raise NotImplementedError

    def put(self, *items: Item) -> Preparation:
        """Add or replace items."""
        raise NotImplementedError

    def remove(self, kind: Kind, ids: Sequence[str]) -> Preparation:
        """Take items away, with what cannot be without them."""
        raise NotImplementedError

    def record(self, act: PreparationAct, changes: Iterable[Change]) -> Preparation:
        """Record changes that were made for the present state."""
        raise NotImplementedError

    def undo(self) -> Preparation:
        """Turn back the last act that stands; nothing where there is none."""
        raise NotImplementedError

    def redo(self) -> Preparation:
        """Do again what was turned back last; nothing where nothing was."""
        raise NotImplementedError

    def findings(self) -> tuple[Finding, ...]:
        """What every check finds in the present state, by step, gravest first."""
        raise NotImplementedError

    def advance(self) -> Preparation:
        """Draft to open, open to closed, closed to archived. Raises SessionStateError."""
        raise NotImplementedError
