"""The journal: a closed list of acts, each entry chained by digest to the one before."""

from enum import StrEnum
from typing import Annotated, Literal

import msgspec

from jury_desk.domain.canonical import plain_digest
from jury_desk.domain.document import Digest, Document
from jury_desk.domain.session import AwareTime

GENESIS = "0" * 64
"""What the first entry of a chain names as the one before."""


class Act(StrEnum):
    """Every act on a sheet."""

    OPENED = "opened"
    LEVEL_SET = "level-set"
    COMMENT_SET = "comment-set"
    UNDONE = "undone"
    REDONE = "redone"
    WRITE_UP_STARTED = "write-up-started"
    LIVE_RESUMED = "live-resumed"
    COMPLETED = "completed"
    REOPENED = "reopened"
    SIGNED = "signed"
    CORRECTION_STARTED = "correction-started"
    TEAM_LEVEL_SET = "team-level-set"
    """A level given once for every member of a team who does not deviate."""
    TEAM_COMMENT_SET = "team-comment-set"
    SWAPPED = "swapped"
    """What was recorded changed places with another sheet (`new`: its id; `old`: the reason's
    digest). The levels and comments themselves are the entries just before it."""
    TAKEN_OVER = "taken-over"
    """The sheet came from another laptop (`old`: the digest of its last entry there; `new`: that of
    the file). What the other chain says up to there stands before this one."""


class JournalEntry(Document, frozen=True, kw_only=True):
    """One act. One chain per sheet and device.

    `old` and `new` hold level ids, or digests of texts (so that a purge of personal text leaves the
    chain whole). `elapsed_ms` is measured on a clock that only goes forward, so that a changed
    system clock falsifies no duration. `undoes` is the `seq` of the entry that an undo or a redo
    turns back.
    """

    format: Literal["jury-desk/journal/1"] = "jury-desk/journal/1"
    sheet: str
    device: str
    seq: Annotated[int, msgspec.Meta(ge=1)]
    at: AwareTime
    elapsed_ms: Annotated[int, msgspec.Meta(ge=0)]
    act: Act
    criterion: str | None = None
    old: str | None = None
    new: str | None = None
    undoes: int | None = None
    previous: Digest
    # Left out where there is none: what was chained before keeps its digests.
    turn_: int | msgspec.UnsetType = msgspec.field(default=msgspec.UNSET, name="turn")

    @property
    def turn(self) -> int | None:
        """The act's number among those on all the sheets of a team's passage; the entries of one
        act share it. None on the sheet of a candidate alone.
        """
        return None if self.turn_ is msgspec.UNSET else self.turn_

    @property
    def taken(self) -> str | None:
        """The digest of the entry of another device that this one goes on from; None for an act
        that goes on from the one before it in its own chain.
        """
        return self.old if self.act is Act.TAKEN_OVER else None

    @property
    def digest(self) -> str:
        """What the next entry names as the one before."""
        numbers = (self.seq, self.elapsed_ms, abs(self.undoes or 0), abs(self.turn or 0))
        return plain_digest(self, max(numbers))


def check_chain(entries: tuple[JournalEntry, ...]) -> int | None:
    """The `seq` of the first entry that does not follow from the one before, or None for a whole
    chain.
    """
    previous = GENESIS
    for seq, entry in enumerate(entries, start=1):
        if entry.seq != seq or entry.previous != previous:
            return entry.seq
        previous = entry.digest
    return None
