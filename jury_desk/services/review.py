"""The review of a draft: a person's acts on it, each durable when told, undone and redone."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from msgspec import structs

from jury_desk.domain.account import Account, account_of
from jury_desk.domain.canonical import canonical_bytes, parse_json
from jury_desk.domain.draft import Draft, ReviewWarning
from jury_desk.domain.draft_acts import Act
from jury_desk.domain.draft_checks import warnings_of
from jury_desk.domain.draft_edit import applied
from jury_desk.domain.grid import Grid, parse_grid
from jury_desk.domain.ports import Clock
from jury_desk.domain.source import SourceDocument
from jury_desk.domain.workshop import PagePicture, PagePictures, Step, WorkshopStore
from jury_desk.errors import DraftError, DraftUnfinishedError, StorageError

DRAWN_KINDS = ("pdf",)
"""The kinds of source that have pages to draw; the others are shown as tables."""

_NEAR = 100
"""Drafts kept in memory for undoing at once; what lies further back is made again."""


@dataclass(frozen=True)
class ReviewState:
    """What the review desk shows. `warnings` are open, `settled` let stand; in reading order."""

    draft: Draft
    warnings: tuple[ReviewWarning, ...]
    settled: tuple[ReviewWarning, ...]
    account: Account
    can_undo: bool
    can_redo: bool
    undo_act: Act | None
    """What `undo` would take back."""
    redo_act: Act | None


def line_of(steps: Sequence[Act | Step]) -> tuple[list[Act], list[Act]]:
    """The acts that stand, oldest first, and those undone, the last undone last.

    Raises StorageError where an undo or a redo has nothing to turn back: the journal is damaged.
    """
    done: list[Act] = []
    undone: list[Act] = []
    for step in steps:
        if step == "undo" or step == "redo":
            giving, taking = (done, undone) if step == "undo" else (undone, done)
            if not giving:
                raise _damaged()
            taking.append(giving.pop())
        else:
            done.append(step)
            undone.clear()
    return done, undone


class Review:
    """One draft at work. What changes it returns once the disk holds it, or raises and leaves all
    as it was: DraftError where the draft does not allow the act, StorageError where the disk
    refuses, or where the draft was changed elsewhere since it was opened. One thread at a time.
    """

    def __init__(
        self,
        store: WorkshopStore,
        pictures: PagePictures,
        clock: Clock,
        draft: str,
        next_revision: Callable[[str], str],
    ) -> None:
        """Open the draft where it was left. `next_revision` gives the next free revision of a grid.

        KeyError where there is no such draft, StorageError where what is kept of it is damaged.
        """
        kept = store.draft(draft)
        self._store = store
        self._pictures = pictures
        self._clock = clock
        self._next_revision = next_revision
        self.id = draft
        self.source: SourceDocument | None = kept.source
        self._first = kept.first
        self._steps = len(kept.steps)
        self._done, self._undone = line_of(kept.steps)
        self._draft, self._behind = self._replayed(self._done)
        self._state: ReviewState | None = None
        self._accounted: tuple[Draft, Account] | None = None
        self._content: bytes | None = None

    def _replayed(self, acts: Sequence[Act]) -> tuple[Draft, deque[Draft]]:
        """The first draft after `acts`, and the drafts before the last ones of them."""
        draft = self._first
        behind: deque[Draft] = deque(maxlen=_NEAR)
        for act in acts:
            behind.append(draft)
            try:
                draft = applied(draft, act, self.source)
            except DraftError as error:
                raise _damaged() from error
        return draft, behind

    def state(self) -> ReviewState:
        """The draft as it stands."""
        if self._state is None:
            found = warnings_of(self._draft)
            settled = frozenset(self._draft.settled)
            self._state = ReviewState(
                draft=self._draft,
                warnings=tuple(item for item in found if item.key not in settled),
                settled=tuple(item for item in found if item.key in settled),
                account=self._account(),
                can_undo=bool(self._done),
                can_redo=bool(self._undone),
                undo_act=self._done[-1] if self._done else None,
                redo_act=self._undone[-1] if self._undone else None,
            )
        return self._state

    def _account(self) -> Account:
        """The account of the draft as it stands; most acts leave the words where they were."""
        if self._accounted is not None:
            of, account = self._accounted
            if of.origins == self._draft.origins and of.asides == self._draft.asides:
                return account
        account = account_of(self._draft, self.source)
        self._accounted = self._draft, account
        return account

    @property
    def grid(self) -> Grid:
        """The draft's grid alone: what a list shows, without warnings and account."""
        return self._draft.grid

    def act(self, act: Act) -> ReviewState:
        """Do something to the draft. What changes nothing is not recorded."""
        after = applied(self._draft, act, self.source)
        if after != self._draft:
            self._record(act, after)
            self._behind.append(self._draft)
            self._done.append(act)
            self._undone.clear()
            self._go_to(after)
        return self.state()

    def undo(self) -> ReviewState:
        """Take the last act back; nothing happens where there is none."""
        if self._done:
            if not self._behind:
                _, self._behind = self._replayed(self._done)
            before = self._behind[-1]
            self._record("undo", before)
            self._behind.pop()
            self._undone.append(self._done.pop())
            self._go_to(before)
        return self.state()

    def redo(self) -> ReviewState:
        """Do again what was taken back last; nothing happens where there is nothing."""
        if self._undone:
            after = applied(self._draft, self._undone[-1], self.source)
            self._record("redo", after)
            self._behind.append(self._draft)
            self._done.append(self._undone.pop())
            self._go_to(after)
        return self.state()

    def _record(self, step: Act | Step, after: Draft) -> None:
        label = after.grid.certification.label
        self._store.record_step(self.id, self._steps, step, label, self._clock.now())
        self._steps += 1

    def _go_to(self, draft: Draft) -> None:
        self._draft = draft
        self._state = None

    def picture(self, page: int, width: int) -> PagePicture | None:
        """The source's page (counted from 1), `width` pixels wide; None where the source has no
        pages to draw. Raises FrameworkError.
        """
        if self.source is None or self.source.kind not in DRAWN_KINDS:
            return None
        if self._content is None:
            self._content = self._store.content(self.source.sha256)
        return None if self._content is None else self._pictures.picture(self._content, page, width)

    def accept(self, note: str) -> str:
        """Add the grid to the library as its next free revision; its digest.

        The draft stays on disk with its source and its account, under the revision; it leaves the
        list of drafts until something is done to it again. Accepting twice is accepting once.
        Raises DraftUnfinishedError while warnings are open, GridError where the grid is not one
        that can be read back, StorageError where the draft was changed elsewhere.
        """
        if self._steps_kept() != self._steps:
            raise StorageError(
                "This draft is not as it was when it was opened: it was not accepted.",
                "Open the draft again, look at it, then accept.",
            )
        became = next((d.accepted for d in self._store.drafts() if d.id == self.id), None)
        if became is not None:
            return became
        if count := len(self.state().warnings):
            raise DraftUnfinishedError(
                "Warnings stand open: the grid cannot be accepted yet.",
                "Settle them one by one, then accept.",
                count=str(count),
            )
        grid = self._draft.grid
        numbered = structs.replace(grid, revision=self._next_revision(grid.id))
        read_back = _read_back(numbered)
        self._store.add_revision(read_back, note, self._clock.now(), (self.id, self._steps))
        return self._store.revision(read_back.digest).digest

    def _steps_kept(self) -> int | None:
        """How many steps the disk holds; None where the draft was taken away."""
        try:
            return len(self._store.draft(self.id).steps)
        except KeyError:
            return None


def _read_back(grid: Grid) -> Grid:
    """The grid as anyone will read it: the constraints of the format are checked on the way."""
    return parse_grid(parse_json(canonical_bytes(grid.plain())))


def _damaged() -> StorageError:
    return StorageError(
        "What is kept of this draft does not fit together: it was not opened.",
        "Nothing was changed. Put a copy of the data file back, or import the document again.",
    )
