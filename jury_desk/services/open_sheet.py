"""A sheet at work: each act is decided by the domain's rules and recorded before it is told."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace

import msgspec

from jury_desk.domain import sheet as rules
from jury_desk.domain.audit import Act, JournalEntry
from jury_desk.domain.grid import Assessment, Bloc, Criterion, Grid
from jury_desk.domain.ports import Clock, Head, Recording, Store
from jury_desk.domain.sealing import SealedSheet
from jury_desk.domain.session import Passage, Seat, SessionPlan
from jury_desk.domain.sheet import Change, SheetRef, SheetState
from jury_desk.errors import SheetError


@dataclass(frozen=True)
class Recorded:
    """An act that is on disk: `at` is when, `criterion` the one it touched (None for the whole
    sheet).
    """

    act: Act
    at: dt.datetime
    state: SheetState
    criterion: str | None


@dataclass(frozen=True)
class Prepared:
    """An act that is decided and not written yet: `recordings`, in one transaction; then
    `OpenSheet.adopt` takes it over.
    """

    recordings: tuple[Recording, ...]
    recorded: Recorded


def _anything_goes() -> None:
    """No reason outside the sheet keeps it from changing."""


class OpenSheet:
    """One juror's sheet for one subject of one passage. `offered` is every criterion that it shows,
    `criteria` those to be marked: neutralised ones are left out.

    Every method that changes something returns only once the change is durable, or raises
    (SheetError, DayError, StorageError) and leaves `state` as it was. One thread at a time.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        plan: SessionPlan,
        grid: Grid,
        ref: SheetRef,
        guard: Callable[[], None] = _anything_goes,
    ) -> None:
        """Read the sheet, or begin it in memory: it reaches the disk with its first act.

        `guard` is asked before every act, and raises DayError where the day forbids it.
        """
        self._store = store
        self._clock = clock
        self._guard = guard
        self.plan = plan
        self.grid = grid
        self.ref = ref
        self.passage: Passage = plan.passage(ref.passage)
        self.bloc, self.assessment = place_of(grid, self.passage)
        self.offered: tuple[Criterion, ...] = rules.offered_criteria(plan, grid, ref)
        self.criteria: tuple[Criterion, ...] = rules.expected_criteria(plan, grid, ref)
        self.state: SheetState = store.load(ref) or SheetState(ref)
        self.next_turn: Callable[[], int] = self._turn_on_disk

    @property
    def seat(self) -> Seat:
        """The juror's place in this passage."""
        return next(seat for seat in self.passage.seats if seat.juror == self.ref.juror)

    @property
    def neutralised(self) -> tuple[str, ...]:
        """The criteria left out for this candidate, in reading order."""
        marked = {item.id for item in self.criteria}
        return tuple(item.id for item in self.offered if item.id not in marked)

    @property
    def gaps(self) -> tuple[str, ...]:
        """Criteria without a level."""
        return rules.gaps(self.state, self.criteria)

    @property
    def to_justify(self) -> tuple[str, ...]:
        """Criteria whose justification is missing."""
        return rules.to_justify(self.state, self.grid, self.criteria)

    def set_level(self, criterion: str, level: str | None) -> Recorded | None:
        """Record a level (None takes it back); None where nothing changed. SheetError where the
        criterion is neutralised.
        """
        self.must_be_marked(criterion)
        return self._do(lambda state: rules.set_level(state, self.grid, criterion, level))

    def set_comment(self, criterion: str, comment: str) -> Recorded | None:
        """Record a comment; None where nothing changed. SheetError where it is neutralised."""
        self.must_be_marked(criterion)
        return self._do(lambda state: rules.set_comment(state, self.grid, criterion, comment))

    def prepare_comment(self, criterion: str, comment: str) -> Prepared | None:
        """Decide a comment as `set_comment` does, without writing it."""
        self.must_be_marked(criterion)
        return self.prepare(lambda state: rules.set_comment(state, self.grid, criterion, comment))

    def must_be_marked(self, criterion: str) -> None:
        """Raise SheetError where the criterion is neutralised for this candidate."""
        if criterion in self.neutralised:
            raise SheetError(
                "This criterion is neutralised for this candidate.", "Leave it without a level."
            )

    def undo(self) -> Recorded | None:
        """Turn back the last level or comment; None where there is none."""
        return self._do(rules.undo)

    def redo(self) -> Recorded | None:
        """Do again what was undone; None where nothing was."""
        return self._do(rules.redo)

    def start_write_up(self) -> Recorded | None:
        """From live marking to write-up."""
        return self._do(rules.start_write_up)

    def resume_live(self) -> Recorded | None:
        """Back to live marking."""
        return self._do(rules.resume_live)

    def complete(self) -> Recorded | None:
        """Close the write-up. SheetError while something is missing."""
        return self._do(lambda state: rules.complete(state, self.grid, self.criteria))

    def reopen(self) -> Recorded | None:
        """From complete back to write-up."""
        return self._do(rules.reopen)

    def start_correction(self, reason: str) -> Recorded | None:
        """Open a new version of the signed sheet, with its reason."""
        versions = self._store.sealed_versions(self.ref.id)
        parent = versions[-1].header.digest if versions else ""
        return self._do(lambda state: rules.start_correction(state, parent, reason))

    def record_seal(self, header_digest: str, sealed: bytes) -> Recorded | None:
        """Record the sealed version that `sign_sheet` made, and close the sheet with it."""
        return self._do(
            lambda state: rules.signed(state, header_digest), sealed=(header_digest, sealed)
        )

    def prepare(
        self,
        act: Callable[[SheetState], Change | None],
        *,
        sealed: tuple[str, bytes] | None = None,
        turn: int | None = None,
        after: Prepared | None = None,
    ) -> Prepared | None:
        """Decide an act without writing it: for a transaction that holds more than this sheet, and
        after which `adopt` takes it over. None where it changes nothing.

        `act` gives the change of a state, as the rules of `domain.sheet` do; `turn` is the act's
        number in a team's passage, None for the next one; `after` holds the acts that go before it
        in the same transaction, and what is returned holds them too. Raises SheetError, DayError.
        """
        self._guard()
        state = after.recorded.state if after else self.state
        first = after.recordings if after else ()
        change = act(state)
        if change is None:
            return None
        if turn is None and self.passage.team is not None:
            turn = first[-1].entry.turn if first else self.next_turn()
        if state.seq == 0:
            opened = self._written(state, Change(state, Act.OPENED), None, turn)
            state, first = opened.recorded.state, opened.recordings
            change = act(state)
            if change is None:  # the same act on the same marks
                return None
        done = self._written(state, change, sealed, turn)
        return Prepared((*first, *done.recordings), done.recorded)

    def adopt(self, prepared: Prepared) -> Recorded:
        """Take over what was prepared last, once it is on disk."""
        self.state = prepared.recorded.state
        return prepared.recorded

    def _do(
        self,
        act: Callable[[SheetState], Change | None],
        sealed: tuple[str, bytes] | None = None,
    ) -> Recorded | None:
        prepared = self.prepare(act, sealed=sealed)
        if prepared is None:
            return None
        self._store.record_all(prepared.recordings)
        return self.adopt(prepared)

    def _turn_on_disk(self) -> int:
        """The next act's number in a team's passage, where this member's sheet is open alone."""
        members = rules.subjects_of(self.plan, self.passage)
        refs = (replace(self.ref, subject=member) for member in members)
        last = [entries[-1].turn for ref in refs if (entries := self._store.journal(ref.id))]
        return max((turn for turn in last if turn is not None), default=self.state.turn) + 1

    def _written(
        self,
        before: SheetState,
        change: Change,
        sealed: tuple[str, bytes] | None,
        turn: int | None,
    ) -> Prepared:
        now = self._clock.now()
        entry = JournalEntry(
            sheet=self.ref.id,
            device=self._store.device,
            seq=before.seq + 1,
            at=now,
            elapsed_ms=self._clock.elapsed_ms(),
            act=change.act,
            criterion=change.criterion,
            old=change.old,
            new=change.new,
            undoes=change.undoes,
            previous=before.head,
            turn_=msgspec.UNSET if turn is None else turn,
        )
        following = change.state.after(entry)
        mark = (change.criterion, following.mark(change.criterion)) if change.criterion else None
        moved = change.act is Act.OPENED or following.phase is not before.phase
        head = _head(following) if moved or following.version != before.version else None
        recording = Recording(self.ref, entry, mark, change.texts, head, sealed)
        return Prepared((recording,), Recorded(change.act, now, following, change.criterion))

    def sealed_versions(self) -> tuple[SealedSheet, ...]:
        """The signed versions of this sheet, oldest first. StorageError where one is damaged."""
        return self._store.sealed_versions(self.ref.id)

    def reload(self) -> None:
        """Read the state again, as the disk holds it: after a failure."""
        self.state = self._store.load(self.ref) or SheetState(self.ref)


def place_of(grid: Grid, passage: Passage) -> tuple[Bloc, Assessment]:
    """The bloc and the assessment of a passage. KeyError where they are not in the grid."""
    bloc = grid.bloc(passage.bloc)
    assessment = bloc.assessment(passage.assessment) if bloc else None
    if bloc is None or assessment is None:
        raise KeyError(passage.assessment)
    return bloc, assessment


def _head(state: SheetState) -> Head:
    return Head(state.version, state.parent, state.reason, state.phase)
