"""What the services of files that travel ask of storage."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.ports import DayRecording
    from jury_desk.domain.session import SessionPlan
    from jury_desk.domain.travel.acts import ReceptionEntry
    from jury_desk.domain.travel.keys import BoundEnrolment, Enrolled, SessionKeys
    from jury_desk.domain.travel.sheets_return import (
        DayJournal,
        Manifest,
        ReturnedSheet,
        SheetJournal,
        SheetProgress,
    )


@dataclass(frozen=True)
class SessionSecret:
    """A session's keys at the secretariat, both halves. The private ones (PKCS#8 in DER; X25519, 32
    bytes) are at rest in the encrypted data file alone.
    """

    keys: SessionKeys
    signing_key: bytes
    seal_key: bytes


@dataclass(frozen=True)
class Activation:
    """An activation code that was given to a juror: never the code, but the key that comes of it
    (32 bytes) by `kdf` (JSON).
    """

    id: str
    session: str
    juror: str
    kdf: bytes
    secret: bytes
    made_at: dt.datetime


@dataclass(frozen=True)
class TakenSheet:
    """A sealed version that came in, its seal verified: `signer` is the fingerprint of its key.
    `from_paper` tells that it was rebuilt from a print, without what the print does not hold.
    """

    sheet: ReturnedSheet
    signer: str
    from_paper: bool = False


@dataclass(frozen=True)
class TakenReturn:
    """What of one file holds, to be kept. `file` is the SHA-256 of its bytes; `refused` counts what
    of it did not hold.
    """

    file: str
    manifest: Manifest | None
    """None for what was rebuilt from paper."""
    session: str
    juror: str
    sheets: tuple[TakenSheet, ...] = ()
    journals: tuple[SheetJournal, ...] = ()
    days: tuple[DayJournal, ...] = ()
    refused: int = 0
    enrolments: tuple[BoundEnrolment, ...] = ()
    """The proofs of keys that a print held; those of a return are in its manifest."""


@dataclass(frozen=True)
class SheetFact:
    """A sealed version that is kept, as lists show it."""

    header: str
    sheet: str
    version: int
    parent: str | None
    passage: str
    juror: str
    subject: str
    signer: str
    signed_at: dt.datetime
    taken_at: dt.datetime
    """When it first came in, by the clock here."""
    from_paper: bool = False


@dataclass(frozen=True)
class LastHeard:
    """What a laptop last told of its sheets, by its own clock."""

    juror: str
    device: str
    made_at: dt.datetime
    progress: tuple[SheetProgress, ...]
    received: tuple[str, ...] = ()


@dataclass(frozen=True)
class TakenFile:
    """A file that was taken in, whole or in part."""

    file: str
    juror: str
    device: str
    taken_at: dt.datetime
    sheets: int
    refused: int


@dataclass(frozen=True)
class Facts:
    """All that came in of a session. The same whatever came in which order, however often, but for
    the moments at which it did.
    """

    sheets: tuple[SheetFact, ...] = ()
    """By sheet, version, header."""
    enrolments: tuple[BoundEnrolment, ...] = ()
    """By digest; each with a mac that one of the session's activations gives."""
    heard: tuple[LastHeard, ...] = ()
    """The latest of each juror and device."""
    files: tuple[TakenFile, ...] = field(default=())
    """Newest first."""


Kept = Literal["new", "known"]


class TravelStore(Protocol):
    """What travels, in the data file. Every method that writes returns only when the disk holds it;
    all raise StorageError (or a child) where the file cannot be read or written.
    """

    # --- on a juror's laptop ----------------------------------------------------------------------

    def enrolled(self, session: str) -> Enrolled | None:
        """What is known of a session that came in a dossier; None for any other."""
        ...

    def put_enrolled(self, enrolled: Enrolled) -> None:
        """Keep it, in place of what was known. The session must be kept already."""
        ...

    def take_dossier(
        self, plan: SessionPlan, grid: Grid, enrolled: Enrolled, told: DayRecording | None
    ) -> None:
        """Keep a session, or have it go on with another plan, with the act of the day that tells of
        it: all or nothing. What was recorded stays as it is. ValueError where the grid is not the
        plan's, or where the session is kept with another grid or for another juror.
        """
        ...

    # --- at the secretariat -----------------------------------------------------------------------

    def session_secret(self, session: str) -> SessionSecret | None:
        """The session's keys; None where none were made."""
        ...

    def sessions_with_keys(self) -> tuple[SessionKeys, ...]:
        """The public keys of every session that has some."""
        ...

    def add_session_secret(self, secret: SessionSecret) -> None:
        """Keep a session's keys. ValueError where it has some."""
        ...

    def activations(self, session: str) -> tuple[Activation, ...]:
        """Every activation of a session, oldest first."""
        ...

    def add_activation(self, activation: Activation) -> None:
        """Keep an activation."""
        ...

    def reception(self, session: str) -> tuple[ReceptionEntry, ...]:
        """The session's reception journal, first entry first."""
        ...

    def decide(self, entries: Sequence[ReceptionEntry]) -> None:
        """Append to it, in one transaction. ValueError where an entry does not follow."""
        ...

    def take_in(self, returns: Sequence[TakenReturn], at: dt.datetime) -> Mapping[str, int]:
        """Keep what came in, in one transaction: a set union by digest, where what is there stays.
        Of journals on one device the one that goes on from another takes its place; two that go
        apart both stay. How many sealed versions were new, by file.
        """
        ...

    def facts(self, session: str) -> Facts:
        """All that came in of a session, without its contents."""
        ...

    def kept_headers(self, session: str) -> frozenset[str]:
        """The headers of the sealed versions that are kept, those from paper left out."""
        ...

    def returned_sheet(self, header: str, signer: str | None = None) -> ReturnedSheet:
        """A sealed version, that of the key `signer` (a fingerprint) where one is named: several
        can have sealed the same. KeyError where it is not kept.
        """
        ...

    def journals(self, sheet: str) -> tuple[SheetJournal, ...]:
        """What came in of a sheet's journals, by device, then by digest of their last entry."""
        ...

    def days(self, session: str) -> tuple[DayJournal, ...]:
        """What came in of the jurors' days."""
        ...
