"""What the services ask of storage, signing, documents and the clock."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # names for readers and for mypy: a port costs no start
    import datetime as dt
    from collections.abc import Collection, Mapping, Sequence

    from jury_desk.domain.audit import JournalEntry
    from jury_desk.domain.day.carry import Carried
    from jury_desk.domain.day.entry import DayEntry
    from jury_desk.domain.grid import Grid
    from jury_desk.domain.sealing import SealedSheet
    from jury_desk.domain.session import SessionPlan
    from jury_desk.domain.sheet import Mark, Phase, SheetRef, SheetState
    from jury_desk.domain.travel.common import CommonState, TimeMark


class Clock(Protocol):
    """Time of day, and time that only goes forward."""

    def now(self) -> dt.datetime:
        """The aware moment, in UTC."""
        ...

    def elapsed_ms(self) -> int:
        """Milliseconds on a clock that never goes back, also through sleep where there is one."""
        ...

    def epoch(self) -> str:
        """Since when `elapsed_ms` counts: the same id as long as two readings can be compared, so
        another one after the machine was restarted.
        """
        ...


@dataclass(frozen=True)
class Head:
    """What of a sheet changes with its phase."""

    version: int
    parent: str | None
    reason: str | None
    phase: Phase


@dataclass(frozen=True)
class Recording:
    """One act, written in one transaction or not at all.

    `mark` is the criterion's mark after the act; `texts` the free texts by digest; `head` the
    sheet's head where the act moved it; `sealed` the sealed version's header digest and bytes at
    signing.
    """

    sheet: SheetRef
    entry: JournalEntry
    mark: tuple[str, Mark] | None = None
    texts: Mapping[str, str] = field(default_factory=dict)
    head: Head | None = None
    sealed: tuple[str, bytes] | None = None


@dataclass(frozen=True)
class DayRecording:
    """One act of the day, written in one transaction or not at all.

    `texts` are free texts by digest, kept for good; `notes` the texts of private notes by digest,
    which can be deleted; `forgotten` the digests of such texts to delete; `settled` the drafts
    (what they are about) that the act makes superfluous.
    """

    entry: DayEntry
    texts: Mapping[str, str] = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)
    forgotten: tuple[str, ...] = ()
    settled: tuple[str, ...] = ()


@dataclass(frozen=True)
class SheetSummary:
    """A sheet as lists show it: `marked` counts the criteria with a level."""

    sheet: str
    version: int
    phase: Phase
    marked: int
    started_at: dt.datetime | None
    signed_at: dt.datetime | None


@dataclass(frozen=True)
class StoredKey:
    """A juror's signing key at rest: certificate (PEM) and the private key, encrypted."""

    juror: str
    certificate_pem: bytes
    wrapped_key: bytes


class Store(Protocol):
    """The data file. Every method that writes returns only when the disk holds it.

    All raise StorageError (or a child) where the file cannot be read or written.
    """

    @property
    def device(self) -> str:
        """The data file's own id: the device of its journal chains."""
        ...

    def add_session(self, plan: SessionPlan, grid: Grid) -> None:
        """Keep a plan and its grid, by digest; the same ones again change nothing."""
        ...

    def sessions(self) -> tuple[SessionPlan, ...]:
        """The plans kept, newest date first, then in the order in which they were added."""
        ...

    def grid(self, digest: str) -> Grid:
        """The grid of that digest. KeyError where it is not kept."""
        ...

    def summaries(self, session: str) -> Mapping[str, SheetSummary]:
        """The session's started sheets by sheet id."""
        ...

    def load(self, ref: SheetRef) -> SheetState | None:
        """The sheet as it stands on disk, undo steps included; None where it was never opened."""
        ...

    def journal(self, sheet: str) -> tuple[JournalEntry, ...]:
        """What led to the sheet, first entry first: its chain on this device and, where it was
        taken over from another laptop, what led to it there.
        """
        ...

    def chains(self, sheet: str) -> tuple[JournalEntry, ...]:
        """Every entry of the sheet by whatever device, by device, then by its place there."""
        ...

    def record(self, recording: Recording) -> None:
        """Write one act durably. The first act of a sheet creates it."""
        ...

    def record_all(self, recordings: Sequence[Recording], day: Sequence[DayRecording] = ()) -> None:
        """Write acts on several sheets, and of the day, durably: all of them or none."""
        ...

    def day_entries(self, session: str, juror: str) -> tuple[DayEntry, ...]:
        """What led to a juror's day, first entry first: its journal on this device and, where it
        was taken over from another laptop, what led to it there.
        """
        ...

    def day_chains(self, session: str, juror: str) -> tuple[DayEntry, ...]:
        """Every entry of a juror's day by whatever device, by device, then by its place there."""
        ...

    def take_over(
        self,
        carried: Carried,
        sheets: Sequence[Recording],
        told: DayRecording,
        drafts: Mapping[str, str],
    ) -> None:
        """Take a day of another laptop in, with the acts of taking it and the drafts by what they
        are about: all of it or nothing. The day holds (`carry.must_hold`) and goes on from what is
        here (`carry.relation`); what is there already stays as it is. What it knows of its dossier
        is kept where nothing is known of it yet.

        Raises StorageError where another plan of the session is kept.
        """
        ...

    def texts(self, digests: Collection[str]) -> Mapping[str, str]:
        """Those of the free texts and the notes' texts that are kept, by digest."""
        ...

    def put_draft(self, about: str, text: str) -> None:
        """Keep what is being typed and is no act yet, by what it is about; "" forgets it."""
        ...

    def drafts(self, prefix: str) -> Mapping[str, str]:
        """The drafts whose `about` begins so."""
        ...

    def sealed_versions(self, sheet: str) -> tuple[SealedSheet, ...]:
        """The sealed versions of a sheet, oldest first."""
        ...

    def signing_key(self, juror: str) -> StoredKey | None:
        """The juror's key, or None."""
        ...

    def add_signing_key(self, key: StoredKey) -> None:
        """Keep a juror's key."""
        ...

    def setting(self, name: str) -> str | None:
        """A setting's value, or None."""
        ...

    def set_setting(self, name: str, value: str) -> None:
        """Keep a setting."""
        ...

    def backup(self, reason: str) -> str:
        """Copy the data file aside (encrypted as it is); the copy's path."""
        ...

    def close(self) -> None:
        """Close the file; further calls raise StorageError."""
        ...


class Vault(Protocol):
    """The keys of a data directory and the PIN that guards them.

    Until a PIN is set the data key lies in a private file; then it is wrapped by the PIN. Changing
    the PIN touches neither the data nor the signing keys.
    """

    @property
    def has_pin(self) -> bool:
        """Whether a PIN was set."""
        ...

    def data_key(self, pin: str | None = None) -> bytes:
        """The 32 bytes that open the data file; makes them on a new data directory.

        Raises WrongPinError or PinTooSoonError; `pin` is needed where there is one.
        """
        ...

    def signing_secret(self, pin: str) -> bytes:
        """The 32 bytes that open the signing keys. Raises WrongPinError or PinTooSoonError."""
        ...

    def set_pin(self, pin: str) -> None:
        """Set the first PIN. Raises PinTooShortError below six characters."""
        ...

    def change_pin(self, old: str, new: str) -> None:
        """Replace the PIN. Raises as the others do."""
        ...

    def wait_seconds(self) -> int:
        """How long to wait before the next try; 0 for none."""
        ...


@dataclass(frozen=True)
class SignerIdentity:
    """Who signed, as the certificate says: its name is only as sure as the fingerprint is known."""

    name: str
    fingerprint: str
    """SHA-256 of the certificate, 64 hexadecimal digits."""


@dataclass(frozen=True)
class PdfDraft:
    """A score sheet before its signature, with the box of its visible stamp.

    `stamp_box` is x1, y1, x2, y2 in points from the page's lower left corner; `stamp_page` counts
    from 0; `stamp_lines` is the text that the stamp shows.
    """

    content: bytes
    stamp_page: int
    stamp_box: tuple[int, int, int, int]
    stamp_lines: tuple[str, ...]


class Signer(Protocol):
    """An opened signing key."""

    @property
    def identity(self) -> SignerIdentity:
        """Whose key it is."""
        ...

    def envelope(self, content: bytes, signed_at: dt.datetime) -> bytes:
        """A CMS SignedData (DER) that holds `content` and its signature of that moment."""
        ...

    def sign_pdf(self, draft: PdfDraft, signed_at: dt.datetime) -> bytes:
        """The PDF signed as PAdES B-B with its visible stamp."""
        ...

    def sign_workbook(self, content: bytes, signed_at: dt.datetime) -> bytes:
        """The workbook signed as an OPC package with XML-DSig."""
        ...

    def fill_field(
        self,
        content: bytes,
        number: int,
        *,
        certifies: bool,
        locks: bool,
        lines: tuple[str, ...],
        signed_at: dt.datetime,
    ) -> bytes:
        """A prepared PDF with one field more filled, by its number from 0."""
        ...

    def countersign_workbook(self, content: bytes, number: int, signed_at: dt.datetime) -> bytes:
        """A prepared workbook with one signature more."""
        ...


class KeyMaker(Protocol):
    """Makes and opens signing keys."""

    def create(self, juror: str, name: str, secret: bytes, now: dt.datetime) -> StoredKey:
        """A new ECDSA P-256 key with its self-signed certificate, encrypted under `secret`."""
        ...

    def open(self, key: StoredKey, secret: bytes) -> Signer:
        """The signer of a stored key."""
        ...


@dataclass(frozen=True)
class SignatureVerdict:
    """What a file's own signature says. `faults` are stable codes, `changed` names places.

    Codes: "unsigned", "signature-broken", "edited-after-signing", "not-whole-file", "part-changed",
    "part-added", "part-removed", "several-signatures"; of papers that several people sign, also
    "other-person" (a signature in another's place), "signed-twice" (one key in two places),
    "lock-missing" (the first does not guard the paper, or the last does not lock it), and
    "time-mark-broken". `common` tells how such a paper stands, where that can be read; `marks` are
    the timestamps that were appended afterwards.
    """

    signer: SignerIdentity | None
    signed_at: dt.datetime | None
    faults: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    common: CommonState | None = None
    marks: tuple[TimeMark, ...] = ()


class Verifier(Protocol):
    """Reads signatures of untrusted files: UnreadableFileError on what it cannot parse."""

    def envelope(self, envelope: bytes, content: bytes) -> SignatureVerdict:
        """Whether the CMS holds exactly `content`, rightly signed."""
        ...

    def pdf(self, content: bytes) -> SignatureVerdict:
        """Whether the PDF is signed, whole, and unchanged since; `changed` names pages or parts."""
        ...

    def workbook(self, content: bytes) -> SignatureVerdict:
        """Whether the package is signed, with every part covered and unchanged."""
        ...


class ScoreSheets(Protocol):
    """Prints sealed sheets and reads back what was printed."""

    def pdf(self, sealed: SealedSheet) -> PdfDraft:
        """The PDF, with the sealed bytes attached as `sealed-sheet.json`; PDF/A-3b."""
        ...

    def workbook(self, sealed: SealedSheet) -> bytes:
        """The workbook, with the sealed bytes in a sheet of its own."""
        ...

    def sealed_in_pdf(self, content: bytes) -> bytes | None:
        """The attached sealed bytes, or None. Raises UnreadableFileError."""
        ...

    def sealed_in_workbook(self, content: bytes) -> bytes | None:
        """The sealed bytes of the workbook, or None. Raises UnreadableFileError."""
        ...

    def changed_in_pdf(self, content: bytes, sealed: SealedSheet) -> tuple[str, ...]:
        """Places (pages) where the PDF's text is not what the sealed record prints."""
        ...

    def changed_in_workbook(self, content: bytes, sealed: SealedSheet) -> tuple[str, ...]:
        """Cells that are not what the sealed record prints, as "Sheet!E14"."""
        ...


class GridLibrary(Protocol):
    """The grids that the program ships or that were added."""

    def grids(self) -> Sequence[Grid]:
        """Every grid, by label. Raises GridError naming the file that is damaged."""
        ...

    def grid(self, grid_id: str) -> Grid:
        """The grid of that id. Raises GridError where there is none."""
        ...


class Printer(Protocol):
    """Writes exported files so that a half-written one never carries the final name."""

    def write(self, folder: str, name: str, content: bytes) -> str:
        """Write, flush to disk, read back, compare; the path. Raises ExportError."""
        ...
