"""A session being prepared: every act on it, its journal, undo and redo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import structs

from jury_desk.domain.preparation import acts, zones
from jury_desk.domain.preparation.card import STATES, SessionCard
from jury_desk.domain.preparation.ports import PreparationAct, PreparedStep
from jury_desk.domain.preparation.preparation import (
    Change,
    Item,
    Kind,
    Preparation,
    applied,
    malformed,
    put,
)
from jury_desk.domain.preparation.refusal import refused
from jury_desk.errors import SessionStateError, StorageError, UnknownSessionError

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Sequence

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.ports import Clock
    from jury_desk.domain.preparation.finding import Finding
    from jury_desk.domain.preparation.ports import PreparationStore, Turn

_BARRIERS = frozenset(
    {
        PreparationAct.CREATED,
        PreparationAct.OPENED,
        PreparationAct.CLOSED,
        PreparationAct.ARCHIVED,
    }
)
"""Acts that nothing undoes, nor what was before them."""

_MOVES = {
    "open": PreparationAct.OPENED,
    "closed": PreparationAct.CLOSED,
    "archived": PreparationAct.ARCHIVED,
}


class SessionPreparation:
    """One session, open to be prepared. Every method that changes something returns the state as it
    then stands on the disk; where it raises, nothing was changed.

    All raise StorageError where the data cannot be read or written, PreparationError where the act
    is not allowed (`details["reason"]` tells why). One thread at a time.
    """

    def __init__(
        self,
        store: PreparationStore,
        clock: Clock,
        session: str,
        by: str = "",
        missing: Callable[[str], int] = lambda _: 0,
    ) -> None:
        """`by` is who works at the secretariat; `missing` tells how many sheets of an open session
        are still waited for. Raises UnknownSessionError.
        """
        self._missing = missing
        self._store = store
        self._clock = clock
        self._session = session
        self._by = by
        self._read()

    def _read(self) -> None:
        try:
            self._state = self._store.load(self._session)
        except KeyError:
            raise UnknownSessionError(
                "There is no such session here.", "Choose one of the list."
            ) from None
        self._grid = self._grid_of(self._state)
        turns = self._store.turns(self._session)
        self._seq = len(turns)
        self._done, self._undone = line_of(turns)
        self._found: tuple[dt.date, tuple[Finding, ...]] | None = None

    def _grid_of(self, state: Preparation) -> Grid:
        try:
            return self._store.grid(state.card.grid_digest)
        except KeyError:
            raise StorageError(
                "The grid of this session is missing: it was not opened.",
                "Nothing was changed. Put a copy of the data file back.",
            ) from None

    @property
    def state(self) -> Preparation:
        """As it stands."""
        return self._state

    @property
    def grid(self) -> Grid:
        """The session's grid revision."""
        return self._grid

    @property
    def can_undo(self) -> bool:
        """Whether there is an act to turn back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is an act to do again."""
        return bool(self._undone)

    def put(self, *items: Item) -> Preparation:
        """Add or replace items."""
        return self.record(PreparationAct.CHANGED, put(self._state, items))

    def remove(self, kind: Kind, ids: Sequence[str]) -> Preparation:
        """Take items away, with what cannot be without them."""
        return self.record(PreparationAct.REMOVED, acts.removal(self._state, kind, ids))

    def record(self, act: PreparationAct, changes: Iterable[Change]) -> Preparation:
        """Record changes that were made for the present state; none is no act."""
        made = tuple(changes)
        if not made:
            return self._state
        after = acts.checked(self._state, self._grid_after(made), made)
        if after.card.state != self._state.card.state:
            raise refused("act-state-by-step")
        return self._recorded(act, made, after)

    def _grid_after(self, changes: Sequence[Change]) -> Grid:
        """The grid that the card names after the changes."""
        for change in changes:
            card = change.after
            if not isinstance(card, SessionCard) or card.grid_digest == self._grid.digest:
                continue
            if malformed([change]) is None:  # else `checked` refuses it
                try:
                    return self._store.grid(card.grid_digest)
                except KeyError:
                    raise refused("act-grid-unknown") from None
        return self._grid

    def undo(self) -> Preparation:
        """Turn back the last act that stands; nothing where there is none."""
        if not self._done:
            return self._state
        changes = self._changes(self._done[-1])
        back = tuple(change.inverse for change in reversed(changes))
        return self._turned(PreparationAct.UNDONE, back, self._done[-1])

    def redo(self) -> Preparation:
        """Do again what was turned back last; nothing where nothing was."""
        if not self._undone:
            return self._state
        changes = self._changes(self._undone[-1])
        return self._turned(PreparationAct.REDONE, changes, self._undone[-1])

    def _changes(self, seq: int) -> tuple[Change, ...]:
        return self._store.step(self._session, seq).changes

    def _turned(self, act: PreparationAct, changes: tuple[Change, ...], of: int) -> Preparation:
        try:
            after = applied(self._state, changes)
        except ValueError:
            raise _damaged() from None
        return self._recorded(act, changes, after, of)

    def _recorded(
        self,
        act: PreparationAct,
        changes: tuple[Change, ...],
        after: Preparation,
        undoes: int | None = None,
    ) -> Preparation:
        step = PreparedStep(self._seq + 1, self._clock.now(), act, self._by, changes, undoes)
        try:
            self._store.record(self._session, step)
        except ValueError:
            self._read()
            raise refused("act-elsewhere") from None
        self._seq = step.seq
        _go_on(self._done, self._undone, step.seq, act, undoes)
        if after.card.grid_digest != self._grid.digest:
            self._grid = self._grid_of(after)
        self._state, self._found = after, None
        return after

    def findings(self) -> tuple[Finding, ...]:
        """What every check finds in the present state, by step, gravest first."""
        today = zones.day_of(self._state.card, self._clock.now())
        if self._found is None or self._found[0] != today:
            from jury_desk.domain.preparation import readiness

            self._found = today, readiness.findings(self._state, self._grid, today)
        missing = self._sheets_missing()
        return (*self._found[1], *missing) if missing else self._found[1]

    def _sheets_missing(self) -> tuple[Finding, ...]:
        """What hinders the closing of an open session: files come in whenever they do."""
        from jury_desk.domain.preparation.finding import Finding, Grave, Step

        card = self._state.card
        missing = self._missing(card.id) if card.state == "open" and not card.practice else 0
        if not missing:
            return ()
        values = {"count": str(missing)}
        return (Finding("sheets-missing", Grave.LACK, Step.OPENING, values=values),)

    def advance(self) -> Preparation:
        """Draft to open, open to closed, closed to archived.

        Raises SessionStateError where something lacks (`details["count"]`), or where there is no
        next state.
        """
        from jury_desk.domain.preparation import readiness

        card = self._state.card
        if card.state == STATES[-1]:
            raise SessionStateError(
                "The session is archived.", "There is no next state.", reason="session-archived"
            )
        lacking = readiness.lacking(self.findings())
        if lacking:
            raise SessionStateError(
                "Something still lacks before the session can take its next state.",
                "Look at what is missing, page by page.",
                reason="session-not-ready",
                count=str(len(lacking)),
            )
        following = STATES[STATES.index(card.state) + 1]
        changes = put(self._state, [structs.replace(card, state=following)])
        after = acts.checked(self._state, self._grid, changes)
        return self._recorded(_MOVES[following], changes, after)

    def keep_file(self, content: bytes) -> str:
        """Keep a photo's, a proof's or an opinion's bytes; the SHA-256 that items name it by."""
        return self._store.keep_content(content)

    def file(self, digest: str) -> bytes | None:
        """The bytes of a file that an item names, or None where they are not here."""
        return self._store.content(digest)


def line_of(turns: Iterable[Turn]) -> tuple[list[int], list[int]]:
    """The acts that stand and can be undone, oldest first, and those undone, the last undone last;
    each by its `seq`. Raises StorageError where an undo or a redo does not fit.
    """
    done: list[int] = []
    undone: list[int] = []
    for turn in turns:
        _go_on(done, undone, turn.seq, turn.act, turn.undoes)
    return done, undone


def _go_on(
    done: list[int], undone: list[int], seq: int, act: PreparationAct, undoes: int | None
) -> None:
    if act in (PreparationAct.UNDONE, PreparationAct.REDONE):
        giving, taking = (done, undone) if act is PreparationAct.UNDONE else (undone, done)
        if not giving or giving[-1] != undoes:
            raise _damaged()
        taking.append(giving.pop())
        return
    undone.clear()
    if act in _BARRIERS:
        done.clear()
    else:
        done.append(seq)


def _damaged() -> StorageError:
    return StorageError(
        "What is kept of this session does not fit together: the act was not recorded.",
        "Nothing was changed. Put a copy of the data file back.",
    )
