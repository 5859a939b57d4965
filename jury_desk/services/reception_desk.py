"""A session at the secretariat's reception: what it was prepared as, what is kept of it, its
journal.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jury_desk.domain.audit import GENESIS
from jury_desk.domain.travel.acts import AnyReceptionAct, ReceptionEntry
from jury_desk.domain.travel.expected import Expected, expected_of
from jury_desk.domain.travel.standing import Decisions, Judgement, decisions
from jury_desk.errors import StorageError, TravelError, UnknownSessionError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.ports import Clock
    from jury_desk.domain.preparation.ports import PreparationStore
    from jury_desk.domain.preparation.preparation import Preparation
    from jury_desk.domain.travel.ports import Facts, TravelStore


@dataclass(frozen=True)
class Sitting:
    """A session as it is prepared now, and what follows from that."""

    preparation: Preparation
    grid: Grid
    expected: Expected

    def name(self, juror: str) -> str:
        """A juror's name; their id where they are no longer there."""
        found = self.preparation.jurors.get(juror)
        return found.name if found else juror


@dataclass(frozen=True)
class Received:
    """What came in of a session and what was decided, read at one moment."""

    facts: Facts
    entries: tuple[ReceptionEntry, ...]
    decided: Decisions
    judgement: Judgement


class ReceptionDesk:
    """What the services of the reception share. One thread at a time."""

    def __init__(
        self,
        store: TravelStore,
        preparations: PreparationStore,
        clock: Clock,
        working: Callable[[], str] = lambda: "",
    ) -> None:
        """Both stores are the same data file's. `working` tells the id of who works at the
        secretariat, "" for nobody.
        """
        self.store = store
        self.clock = clock
        self._preparations = preparations
        self._working = working
        self._sittings: dict[str, tuple[int, Sitting]] = {}

    def sitting(self, session: str) -> Sitting:
        """A session. Raises UnknownSessionError, StorageError."""
        steps = len(self._preparations.turns(session))
        kept = self._sittings.get(session)
        if kept is not None and kept[0] == steps:
            return kept[1]
        try:
            preparation = self._preparations.load(session)
        except KeyError:
            raise UnknownSessionError(
                "There is no such session here.", "Choose one of the list."
            ) from None
        try:
            grid = self._preparations.grid(preparation.card.grid_digest)
        except KeyError:
            raise StorageError(
                "The grid of this session is missing: it was not opened.",
                "Nothing was changed. Put a copy of the data file back.",
            ) from None
        found = Sitting(preparation, grid, expected_of(preparation, grid))
        self._sittings[session] = steps, found
        return found

    def received(self, session: str) -> Received:
        """What came in of a session, judged by what was decided until now."""
        facts, entries = self.store.facts(session), self.store.reception(session)
        decided = decisions(entries)
        return Received(facts, entries, decided, Judgement(facts, decided))

    def record(self, session: str, *told: AnyReceptionAct) -> None:
        """Append acts to the session's reception journal, all or none."""
        before = self.store.reception(session)
        previous, seq = (before[-1].digest, before[-1].seq) if before else (GENESIS, 0)
        entries: list[ReceptionEntry] = []
        for act in told:
            entry = ReceptionEntry(
                session=session,
                seq=seq + 1,
                at=self.clock.now(),
                elapsed_ms=self.clock.elapsed_ms(),
                by=self._working(),
                act=act,
                previous=previous,
            )
            entries.append(entry)
            previous, seq = entry.digest, entry.seq
        self.store.decide(entries)


def refused(reason: str, what: str, **details: str) -> TravelError:
    """What cannot be done, its sentence in `words.travel.office`."""
    return TravelError(what, "Nothing was changed.", reason=reason, **details)


def required_reason(reason: str) -> str:
    """What was given as the reason. TravelError where it says next to nothing."""
    told = " ".join(reason.split())
    if sum(char.isalpha() for char in told) < 2 or len(told) > LONGEST_REASON:
        raise refused("office-reason", "A reason is missing.")
    return told


LONGEST_REASON = 2_000
"""Characters."""


def known_jurors(sitting: Sitting, jurors: Sequence[str]) -> tuple[str, ...]:
    """Those jurors, each once. TravelError where one is not of the session."""
    for juror in jurors:
        if juror not in sitting.preparation.jurors:
            raise refused("office-juror", "No juror of that id sits in this session.")
    return tuple(dict.fromkeys(jurors))
