"""What travels, to rows and back: documents compressed, a sheet's chain without what follows from
it.
"""

import datetime as dt
import hashlib
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import msgspec

from jury_desk.domain.audit import GENESIS, Act, JournalEntry
from jury_desk.domain.canonical import LARGEST_DOCUMENT, canonical_bytes
from jury_desk.domain.document import Digest, Document
from jury_desk.domain.session import AwareTime
from jury_desk.domain.travel.ports import LastHeard, SheetFact
from jury_desk.domain.travel.sheets_return import SheetJournal, SheetProgress
from jury_desk.storage import failures
from jury_desk.storage.engine import Row

if TYPE_CHECKING:
    from jury_desk.domain.travel.ports import TakenSheet
    from jury_desk.domain.travel.sheets_return import Manifest

_QUICKLY = 1
"""Of zlib's levels: most of what is compressed is digests, which no level makes smaller."""

_Kind = TypeVar("_Kind", bound=Document)


@dataclass(frozen=True)
class Packed:
    """A document at rest: the SHA-256 of its canonical bytes, how many they are, and what is kept
    of them.
    """

    digest: str
    size: int
    content: bytes


def packed(document: Document) -> Packed:
    """The document at rest."""
    raw = canonical_bytes(document)
    return Packed(hashlib.sha256(raw).hexdigest(), len(raw), zlib.compress(raw, _QUICKLY))


class Shelf(Generic[_Kind]):
    """Reads documents of one kind."""

    def __init__(self, kind: type[_Kind]) -> None:
        self._decode = msgspec.json.Decoder(kind).decode

    def read(self, content: bytes, digest: str | None = None) -> _Kind:
        """A document from rest, of that digest where one is told. Raises NotADatabaseError where
        it is damaged, or written in another way than ours.
        """
        raw = unpacked(content)
        try:
            found = self._decode(raw)
            holds = canonical_bytes(found) == raw
        except ValueError:
            raise failures.not_a_database() from None
        if not holds or digest not in (None, hashlib.sha256(raw).hexdigest()):
            raise failures.not_a_database()
        return found


def unpacked(content: bytes) -> bytes:
    """The bytes that were compressed. Raises NotADatabaseError where they are damaged, or more
    than any document has.
    """
    unpacking = zlib.decompressobj()
    try:
        raw = unpacking.decompress(content, LARGEST_DOCUMENT)
    except (zlib.error, TypeError):  # TypeError: SQLite keeps any type in any column
        raise failures.not_a_database() from None
    if not unpacking.eof or unpacking.unused_data:
        raise failures.not_a_database()
    return raw


_Line = tuple[AwareTime, int, Act, str | None, str | None, str | None, int | None, int | None]
"""An entry but for what is the same in the whole chain, and for what counts it and chains it."""

_lines = msgspec.json.Decoder(tuple[_Line, ...])


def journal_content(journal: SheetJournal) -> bytes:
    """A chain at rest. It is whole (`check_chain`)."""
    lines = [
        (e.at, e.elapsed_ms, e.act, e.criterion, e.old, e.new, e.undoes, e.turn)
        for e in journal.entries
    ]
    return zlib.compress(msgspec.json.encode(lines), _QUICKLY)


def journal_of(sheet: str, device: str, head: str, content: bytes) -> SheetJournal:
    """A chain from rest, chained again. Raises NotADatabaseError where it does not end in `head`:
    some entry of it is damaged.
    """
    entries, previous = [], GENESIS
    try:
        for seq, line in enumerate(_lines.decode(unpacked(content)), start=1):
            at, elapsed_ms, act, criterion, old, new, undoes, turn = line
            entry = JournalEntry(
                sheet=sheet,
                device=device,
                seq=seq,
                at=at,
                elapsed_ms=elapsed_ms,
                act=act,
                criterion=criterion,
                old=old,
                new=new,
                undoes=undoes,
                previous=previous,
                turn_=msgspec.UNSET if turn is None else turn,
            )
            entries.append(entry)
            previous = entry.digest
    except ValueError:
        raise failures.not_a_database() from None
    if previous != head:
        raise failures.not_a_database()
    return SheetJournal(sheet=sheet, device=device, entries=tuple(entries))


class Heard(Document, frozen=True, kw_only=True):
    """What a laptop last told, at rest."""

    made_at: AwareTime
    progress: tuple[SheetProgress, ...]
    received: tuple[Digest, ...]


def heard_of(manifest: "Manifest") -> Heard:
    """What a return tells of the laptop that wrote it."""
    return Heard(made_at=manifest.made_at, progress=manifest.progress, received=manifest.received)


def last_heard(juror: str, device: str, heard: Heard) -> LastHeard:
    """The same, with whose laptop it is."""
    return LastHeard(juror, device, heard.made_at, heard.progress, heard.received)


def sheet_row(taken: "TakenSheet", made: Packed, taken_at: str) -> dict[str, Any]:
    """The row of a sealed version that came in."""
    header = taken.sheet.header
    return {
        "digest": made.digest,
        "session": header.session,
        "header": header.digest,
        "sheet": header.sheet,
        "version": header.version,
        "parent": header.parent,
        "passage": header.passage,
        "juror": header.juror,
        "subject": header.subject,
        "signer": taken.signer,
        "signed_at": header.signed_at.isoformat(),
        "taken_at": taken_at,
        "from_paper": int(taken.from_paper),
        "size": made.size,
    }


def sheet_fact(row: Row) -> SheetFact:
    """A version as lists show it, from a row of `compiled.TAKEN_SHEETS`. Raises NotADatabaseError
    where it is damaged.
    """
    header, sheet, version, parent, passage, juror, subject, signer, *rest = row
    signed_at, taken_at, from_paper = rest
    return SheetFact(
        header=header,
        sheet=sheet,
        version=version,
        parent=parent,
        passage=passage,
        juror=juror,
        subject=subject,
        signer=signer,
        signed_at=moment(signed_at),
        taken_at=moment(taken_at),
        from_paper=bool(from_paper),
    )


def moment(text: str) -> dt.datetime:
    """A moment from a row. Raises NotADatabaseError where it is none."""
    try:
        return dt.datetime.fromisoformat(text)
    except (ValueError, TypeError):
        raise failures.not_a_database() from None
