"""Verification of a signed PDF, a signed workbook or a sealed record, as anyone may ask for it."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from jury_desk.domain.canonical import canonical_bytes
from jury_desk.domain.ports import ScoreSheets, SignatureVerdict, SignerIdentity, Verifier
from jury_desk.domain.sealing import (
    Context,
    Record,
    SealedSheet,
    differences,
    is_written_as_sealed,
    read_sealed,
)
from jury_desk.domain.travel.journal_file import is_journal_file, read_journal_file
from jury_desk.errors import ExportError, MissingFileError, TravellingFileError, UnreadableFileError
from jury_desk.services.verify_journal import JournalVerdict, verified_journal

LARGEST_FILE = 64 * 1024 * 1024
"""Bytes."""

_TRAVELS = b"jury-desk/"
"""How the files that go from one computer to another begin, with a format's name."""

Find = Callable[[], bytes | None]
"""Finds the sealed record's bytes in a file."""

Compare = Callable[[SealedSheet], tuple[str, ...]]
"""Compares a file's content with its sealed record: the places that differ."""


class Kind(StrEnum):
    """What was verified."""

    PDF = "pdf"
    WORKBOOK = "workbook"
    RECORD = "record"
    JOURNAL = "journal"


@dataclass(frozen=True)
class FileVerdict:
    """What a file's signatures prove. `faults` are stable codes; none means intact.

    Besides the codes of `SignatureVerdict`: "no-sealed-record", "seal-broken", "record-changed",
    "other-signer", "other-time", "content-changed". `changed` names pages, cells or fields where
    that can be told. The signer's name is the certificate's own word: only the fingerprint,
    compared with the one that the juror gave, proves the person.
    """

    kind: Kind
    signer: SignerIdentity | None
    signed_at: dt.datetime | None
    record: Record | None
    digest: str | None
    faults: tuple[str, ...]
    changed: tuple[str, ...]
    journal: JournalVerdict | None = None
    file: SignatureVerdict | None = None
    """What the file's own signatures say: of a paper that several people sign, each of them."""

    @property
    def about(self) -> Context | None:
        """What the sealed sheet is about; believe it only where the seal holds."""
        return self.record.context if self.record else None

    @property
    def intact(self) -> bool:
        """Signed, whole, and unchanged since."""
        return not self.faults


class FileVerification:
    """Verifies untrusted files. Nothing is written, nothing is opened from the data directory."""

    def __init__(self, verifier: Verifier, documents: ScoreSheets) -> None:
        """`documents` prints the sealed record again to find what was changed."""
        self._verifier = verifier
        self._documents = documents

    def verify(self, path: Path) -> FileVerdict:
        """What the file proves. Raises UnreadableFileError where it is none of the three kinds."""
        content = _read(path)
        if content.lstrip()[:1] == b"{":
            if is_journal_file(content):
                return self._journal(content)
            return self._record(content)
        if content[:1024].find(b"%PDF-") >= 0:
            return self._signed_file(
                Kind.PDF,
                self._verifier.pdf(content),
                lambda: self._documents.sealed_in_pdf(content),
                lambda sealed: self._documents.changed_in_pdf(content, sealed),
            )
        if content.startswith(b"PK"):
            return self._signed_file(
                Kind.WORKBOOK,
                self._verifier.workbook(content),
                lambda: self._documents.sealed_in_workbook(content),
                lambda sealed: self._documents.changed_in_workbook(content, sealed),
            )
        if content.startswith(_TRAVELS):
            raise TravellingFileError(
                "This file is verified by whoever receives it.", "Open it where it goes."
            )
        raise UnreadableFileError(
            "This file is neither a PDF, nor an Excel workbook, nor a sealed sheet.",
            "Choose a file that Jury Desk exported.",
        )

    def _record(self, content: bytes) -> FileVerdict:
        sealed = read_sealed(content)
        seal = self._verifier.envelope(sealed.envelope_bytes(), canonical_bytes(sealed.header))
        faults, changed = _seal_faults(content, sealed, seal)
        return _verdict(Kind.RECORD, seal, sealed, faults, changed)

    def _journal(self, content: bytes) -> FileVerdict:
        try:
            journal = read_journal_file(content)
        except ValueError:
            raise UnreadableFileError(
                "This file is not a journal of Jury Desk, or it is damaged.",
                "Ask whoever sent it for a whole copy.",
            ) from None
        verdict = verified_journal(journal, self._verifier)
        faults = tuple(dict.fromkeys(f"journal-{one.kind}" for one in verdict.faults))
        return FileVerdict(Kind.JOURNAL, None, None, None, None, faults, (), verdict)

    def _signed_file(
        self, kind: Kind, file: SignatureVerdict, find: Find, compare: Compare
    ) -> FileVerdict:
        faults, changed = list(file.faults), list(file.changed)
        if file.common is not None:
            # It is about no one sheet: what is attached to it proves nothing that is told here.
            return _verdict(kind, file, None, faults, changed)
        try:
            raw = find()
        except UnreadableFileError:
            # A PDF that could be searched for signatures is a PDF. What is no workbook of anyone's
            # is told as such; what is signed, and damaged since, is an altered file.
            if kind is Kind.WORKBOOK and "unsigned" in faults:
                raise
            raw = None
        if raw is None:
            if "unsigned" not in faults:
                faults.append("no-sealed-record")
            return _verdict(kind, file, None, faults, changed)
        try:
            sealed = read_sealed(raw)
            seal = self._verifier.envelope(sealed.envelope_bytes(), canonical_bytes(sealed.header))
        except UnreadableFileError:
            return _verdict(kind, file, None, [*faults, "seal-broken"], changed)
        more, fields = _seal_faults(raw, sealed, seal)
        faults += more
        changed += fields
        if file.signer is not None and seal.signer is not None and file.signer != seal.signer:
            faults.append("other-signer")
        if file.signed_at is not None and file.signed_at != sealed.header.signed_at:
            faults.append("other-time")
        try:
            places = compare(sealed)
        except (UnreadableFileError, ExportError):
            faults.append("content-changed")  # not readable, or not printable: not what was printed
        else:
            faults += ["content-changed"] if places else []
            changed += places
        return _verdict(kind, file, sealed, faults, changed)


def _seal_faults(
    raw: bytes, sealed: SealedSheet, seal: SignatureVerdict
) -> tuple[list[str], list[str]]:
    faults = ["seal-broken"] if seal.faults else []
    fields = list(differences(sealed))
    if fields or not is_written_as_sealed(raw, sealed):
        faults.append("record-changed")
    return faults, fields


def _verdict(
    kind: Kind,
    signature: SignatureVerdict,
    sealed: SealedSheet | None,
    faults: list[str],
    changed: list[str],
) -> FileVerdict:
    return FileVerdict(
        kind=kind,
        signer=signature.signer,
        signed_at=signature.signed_at,
        record=sealed.record if sealed else None,
        digest=sealed.header.digest if sealed else None,
        faults=tuple(dict.fromkeys(faults)),
        changed=tuple(dict.fromkeys(changed)),
        file=signature,
    )


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)  # a device or a pipe has no size to ask for
    except OSError as error:
        raise MissingFileError(
            f"The file cannot be read: {error.strerror or 'unknown reason'}.",
            "Check its name and that you may read it.",
        ) from None
    if len(content) > LARGEST_FILE:
        raise UnreadableFileError(
            "This file is too large to be a score sheet.", "Choose a file Jury Desk exported."
        )
    return content
