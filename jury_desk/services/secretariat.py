"""The secretariat: its sessions, a new one, and each opened to be prepared."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Protocol

from msgspec import structs

from jury_desk.domain.preparation import acts, timings
from jury_desk.domain.preparation.card import SessionCard
from jury_desk.domain.preparation.ports import PreparationAct
from jury_desk.domain.preparation.preparation import (
    Change,
    Item,
    Kind,
    Preparation,
    malformed,
    of_items,
    put,
)
from jury_desk.domain.preparation.refusal import refused
from jury_desk.domain.preparation.timetable import DayHours, TimetableWishes
from jury_desk.errors import UnknownSessionError
from jury_desk.services.preparation import SessionPreparation

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator, Sequence

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.ports import Clock
    from jury_desk.domain.preparation.card import SessionKind
    from jury_desk.domain.preparation.panel import CompositionProfile
    from jury_desk.domain.preparation.ports import (
        PreparationStore,
        PreparationSummary,
        RuleBook,
    )
    from jury_desk.domain.workshop import RevisionSummary

VAE_PROFILE = "vae"
"""The id of the composition profile that a VAE session begins with."""

_KEPT_FOR_THE_NEXT = (Kind.ROOM, Kind.JUROR, Kind.PANEL, Kind.TIMING)
"""What a session like another one takes over besides the rules."""


class GridShelf(Protocol):
    """The library's revisions."""

    def revisions(self) -> tuple[RevisionSummary, ...]:
        """Every revision, the program's and one's own."""
        ...

    def grid(self, digest: str) -> Grid:
        """The grid of a digest. Raises GridError."""
        ...


class Secretariat:
    """The use cases on whole sessions. All methods raise StorageError where the data cannot be
    read or written; then nothing of the act is kept.
    """

    def __init__(
        self,
        store: PreparationStore,
        rule_book: RuleBook,
        grids: GridShelf,
        clock: Clock,
        working: Callable[[], str] = lambda: "",
        missing: Callable[[str], int] = lambda _: 0,
    ) -> None:
        """`store` and `grids` are the same data file's; both stay the caller's to close.

        `working` tells the id of who works at the secretariat, "" for nobody: they are whom the
        journal names where an act does not say otherwise. `missing` tells how many sheets of an
        open session are still waited for.
        """
        self._missing = missing
        self._working = working
        self._store = store
        self._rule_book = rule_book
        self._grids = grids
        self._clock = clock

    def sessions(self) -> tuple[PreparationSummary, ...]:
        """Every session, practice too, the last day first, then by label."""
        return self._store.summaries()

    def certifications(self) -> tuple[RevisionSummary, ...]:
        """The revisions on which a session can be prepared, by label."""
        return self._grids.revisions()

    def new(
        self,
        grid_digest: str,
        label: str,
        kind: SessionKind,
        days: Sequence[dt.date],
        *,
        by: str | None = None,
    ) -> str:
        """Begin a session on a revision of the library, which is frozen from now on; its id.

        It begins with the certification's own regulations and timings, the profile of its kind,
        and each day's usual hours. `by` is who begins it. Raises PreparationError where the digest
        is no revision's (a draft's, or unknown), ValueError where there is no label or no day, or
        where a day stands twice.
        """
        begun, grid = self._begun(grid_digest, label, kind, days)
        return self._added(begun, grid, by)

    def _added(self, begun: Preparation, grid: Grid, by: str | None) -> str:
        self._store.add(begun, grid, self._clock.now(), self._by(by))
        return begun.id

    def _begun(
        self, grid_digest: str, label: str, kind: SessionKind, days: Sequence[dt.date]
    ) -> tuple[Preparation, Grid]:
        if not label.strip():
            raise ValueError("a session has a label")
        grid = self._revision(grid_digest)
        regulations = self._rule_book.regulations(grid)
        card = SessionCard(
            id=_session_id(min(days)),
            label=label.strip(),
            kind=kind,
            grid=grid.id,
            grid_digest=grid.digest,
            days=tuple(sorted(days)),
            organiser=grid.certification.certifier or "",
            languages=(grid.language,),
        )
        if malformed([Change(Kind.CARD, "", None, card)]) is not None:
            raise refused("act-malformed")
        wishes = TimetableWishes(days=tuple(DayHours(day=day) for day in card.days))
        items: list[Item] = [card, self._profile(kind), regulations, wishes]
        items += timings.initial(grid, self._rule_book.timing_defaults())
        return of_items(items), grid

    def _revision(self, digest: str) -> Grid:
        if all(item.digest != digest for item in self._grids.revisions()):
            raise refused("act-grid-draft")
        return self._grids.grid(digest)

    def _profile(self, kind: SessionKind) -> CompositionProfile:
        profiles = self._rule_book.profiles()
        wanted = VAE_PROFILE if kind == "vae" else profiles[0].id
        return next((item for item in profiles if item.id == wanted), profiles[0])

    def open(self, session: str, by: str | None = None) -> SessionPreparation:
        """Open a session where it was left. Raises UnknownSessionError."""
        return SessionPreparation(self._store, self._clock, session, self._by(by), self._missing)

    def _by(self, named: str | None) -> str:
        return self._working() if named is None else named

    def remove(self, session: str) -> None:
        """Take a draft, or a practice session, away for good, with its files.

        Raises PreparationError for a session that was opened.
        """
        try:
            self._store.remove(session)
        except ValueError:
            raise refused("session-stays") from None

    def duplicate(
        self, session: str, label: str, days: Sequence[dt.date], *, by: str | None = None
    ) -> str:
        """Begin a session like another one, on other days: its certification, rules, rooms, jurors
        and panels; without candidates, and what was declared or planned for them. Its id.

        Raises UnknownSessionError, PreparationError where the grid is no longer in the library,
        and ValueError as `new`.
        """
        try:
            old = self._store.load(session)
        except KeyError:
            raise UnknownSessionError(
                "There is no such session here.", "Choose one of the list."
            ) from None
        begun, grid = self._begun(old.card.grid_digest, label, old.card.kind, days)
        # One act: a session that had its rooms and jurors in a second one could be left without.
        made = acts.checked(begun, grid, put(begun, _taken_over(old, begun)))
        return self._added(made, grid, by)

    def change_grid(self, preparation: SessionPreparation, grid_digest: str) -> Preparation:
        """Prepare a draft on another revision: its card, with the regulations and timings that go
        with it; one act, that undo turns back.

        Raises PreparationError where the digest is no revision's, where the session is open, or
        where candidates, teams or passages name what the other grid does not have.
        """
        grid = self._revision(grid_digest)
        state = preparation.state
        self._store.keep_grid(grid)
        card = structs.replace(state.card, grid=grid.id, grid_digest=grid.digest)
        new = timings.initial(grid, self._rule_book.timing_defaults())
        kept = {timing.id: state.timings.get(timing.id, timing) for timing in new}
        changes = [*put(state, [card, self._rule_book.regulations(grid), *kept.values()])]
        changes += [
            Change(Kind.TIMING, id_, timing, None)
            for id_, timing in state.timings.items()
            if id_ not in kept
        ]
        return preparation.record(PreparationAct.CHANGED, changes)


def _taken_over(old: Preparation, new: Preparation) -> Iterator[Item]:
    """The items of a session that one like it takes over, rid of what was for that day only."""
    yield structs.replace(
        old.card,
        id=new.card.id,
        label=new.card.label,
        state="draft",
        practice=False,
        days=new.card.days,
    )
    yield old.profile
    yield old.regulations
    yield structs.replace(old.wishes, days=new.wishes.days)
    for kind in _KEPT_FOR_THE_NEXT:
        for item in old.all(kind).values():
            if kind is Kind.JUROR:
                yield structs.replace(item, ties=(), absences=(), declared_on=None)
            else:
                yield item


def _session_id(first_day: dt.date) -> str:
    """The same session on every laptop that it is handed out to, and never another one."""
    return f"session-{first_day.isoformat()}-{secrets.token_hex(4)}"
