"""The journal of a session as a file: every chain, with the seals that sign their heads.

Each chain follows from its first entry by digest. A seal's header is signed; it names the digest of
its context, which names the last entry of its sheet's chain when it was signed: so what led to a
signature cannot be changed afterwards, not even by who keeps the data. What came after the last
signature is chained alone, and is told as such. A day's private notes stand by their digest: what
came just before one is tied to it on the juror's laptop alone.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Literal

import msgspec

from jury_desk.domain.audit import GENESIS
from jury_desk.domain.canonical import canonical_bytes, digest, is_written_so, text_digest
from jury_desk.domain.day.entry import DayEntry
from jury_desk.domain.document import Digest, Document
from jury_desk.domain.sealing import Context, Header
from jury_desk.domain.session import AwareTime
from jury_desk.domain.travel.acts import ReceptionEntry
from jury_desk.domain.travel.keys import Base64
from jury_desk.domain.travel.sheets_return import DayJournal, SheetJournal

FORMAT = "jury-desk/journal-file/1"


class SealProof(Document, frozen=True, kw_only=True):
    """A sealed version without its levels and texts: the header that is signed, and the context
    that names the head of its chain.
    """

    header: Header
    context: Context
    envelope: Base64


class JournalFile(Document, frozen=True, kw_only=True):
    """What was kept of a session where it was written. `texts` are the free texts that entries name
    by digest, as far as they are kept.
    """

    format: Literal["jury-desk/journal-file/1"] = "jury-desk/journal-file/1"
    session: str
    label: str
    made_at: AwareTime
    sheets: tuple[SheetJournal, ...] = ()
    days: tuple[DayJournal, ...] = ()
    reception: tuple[ReceptionEntry, ...] = ()
    seals: tuple[SealProof, ...] = ()
    texts: dict[Digest, Annotated[str, msgspec.Meta(max_length=200_000)]] = msgspec.field(
        default_factory=dict
    )

    def to_bytes(self) -> bytes:
        """The canonical bytes: the file."""
        return canonical_bytes(self)


@dataclass(frozen=True)
class ChainFault:
    """The first entry of a chain that does not follow, from 1. `kind` is what does not hold there:
    "entry" (it does not follow from the one before, or is another chain's), "head" (it is not what
    the seal of a version signed), "seal" (the seal's signature or context), "text" (a text that has
    not its digest). `chain` names the sheet or juror, and the device.
    """

    kind: Literal["entry", "head", "seal", "text"]
    chain: str
    seq: int


def is_journal_file(raw: bytes) -> bool:
    """Whether bytes say that they are one; they may still be none."""
    return f'"format":"{FORMAT}"'.encode() in raw


def read_journal_file(raw: bytes) -> JournalFile:
    """A journal from untrusted bytes. Raises ValueError where they are none, or written otherwise
    than here.
    """
    try:
        found = msgspec.json.decode(raw, type=JournalFile)
        if not is_written_so(found, raw):
            raise ValueError("another form")
        for seal in found.seals:
            seal_contents(seal)
    except (msgspec.MsgspecError, RecursionError):
        raise ValueError("not a journal") from None
    return found


def faults_of(file: JournalFile) -> Iterator[ChainFault]:
    """What does not hold, chain after chain, the first of each; the seals' signatures are the
    caller's to check (`seal_contents`).
    """
    for sheet in file.sheets:
        name = _named(sheet.sheet, sheet.device)
        seq = _broken_sheet(sheet)
        if seq is not None:
            yield ChainFault("entry", name, seq)
    for day in file.days:
        seq = _broken_day(file.session, day)
        if seq is not None:
            yield ChainFault("entry", _named(day.juror, day.device), seq)
        yield from _other_texts(_named(day.juror, day.device), day.texts)
    seq = _broken_reception(file)
    if seq is not None:
        yield ChainFault("entry", "reception", seq)
    yield from _other_heads(file)
    yield from _other_texts("", file.texts)


def seal_contents(seal: SealProof) -> tuple[bytes, bytes]:
    """The envelope (DER) and the bytes that it must hold."""
    return base64.b64decode(seal.envelope, validate=True), canonical_bytes(seal.header)


def signed_length(file: JournalFile, journal: SheetJournal) -> int:
    """How many entries of a chain a seal vouches for, from the first."""
    return max(
        (
            seal.context.journal_length
            for seal in file.seals
            if (seal.context.sheet, seal.context.device) == (journal.sheet, journal.device)
        ),
        default=0,
    )


def _named(about: str, device: str) -> str:
    return f"{about} · {device}"


def _broken_sheet(journal: SheetJournal) -> int | None:
    previous = GENESIS
    for seq, entry in enumerate(journal.entries, 1):
        about = (entry.sheet, entry.device)
        if entry.seq != seq or entry.previous != previous:
            return seq
        if about != (journal.sheet, journal.device):
            return seq
        previous = entry.digest
    return None


def _broken_day(session: str, day: DayJournal) -> int | None:
    previous = GENESIS
    for seq, entry in enumerate(day.entries, 1):
        if isinstance(entry, DayEntry):
            about = (entry.session, entry.juror, entry.device)
            if entry.seq != seq or entry.previous != previous:
                return seq
            if about != (session, day.juror, day.device) or day.session != session:
                return seq
        previous = entry.digest if isinstance(entry, DayEntry) else entry
    return None


def _broken_reception(file: JournalFile) -> int | None:
    previous = GENESIS
    for seq, entry in enumerate(file.reception, 1):
        if (entry.seq, entry.previous, entry.session) != (seq, previous, file.session):
            return seq
        previous = entry.digest
    return None


def _other_heads(file: JournalFile) -> Iterator[ChainFault]:
    """The seals whose context is not the one that was signed, or that signed another chain."""
    chains = {(one.sheet, one.device): one.entries for one in file.sheets}
    for seal in file.seals:
        about = seal.context
        name = _named(about.sheet, about.device)
        header = seal.header
        if (
            header.context_digest != digest(about)
            or (header.sheet, header.version) != (about.sheet, about.version)
            or header.session != file.session
        ):
            yield ChainFault("seal", name, about.version)
            continue
        entries = chains.get((about.sheet, about.device), ())
        at = about.journal_length
        if not 1 <= at <= len(entries) or entries[at - 1].digest != about.journal_head:
            yield ChainFault("head", name, at)


def _other_texts(chain: str, texts: dict[Digest, str]) -> Iterator[ChainFault]:
    for name, text in texts.items():
        if text_digest(text) != name:
            yield ChainFault("text", chain or name[:16], 0)
            return
