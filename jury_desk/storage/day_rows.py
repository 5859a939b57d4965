"""The day's journal and what is typed, to rows and back."""

from collections.abc import Iterable, Mapping

from jury_desk.domain.audit import GENESIS
from jury_desk.domain.canonical import canonical_bytes, parse_json, text_digest
from jury_desk.domain.day.entry import DayEntry
from jury_desk.domain.document import parsed
from jury_desk.domain.ports import DayRecording
from jury_desk.storage import compiled, failures
from jury_desk.storage.engine import Database, Row

_ENTRY = (
    *("session", "juror", "device", "seq", "at", "elapsed_ms"),
    *("epoch", "act", "previous"),
)
"""What `compiled.DAY_ENTRIES` reads, in its order."""


def must_belong_together(recording: DayRecording, device: str) -> None:
    """Raises ValueError where the entry is another device's or a text is not its digest's."""
    if recording.entry.device != device:
        raise ValueError("the entry belongs to another device")
    must_be_of_their_digests(recording.texts)
    must_be_of_their_digests(recording.notes)


def must_be_of_their_digests(texts: Mapping[str, str]) -> None:
    """Raises ValueError for a text under another text's digest."""
    if any(text_digest(text) != digest for digest, text in texts.items()):
        raise ValueError("a text under another text's digest")


def write(database: Database, recording: DayRecording) -> None:
    """Write an act of the day, inside the caller's transaction."""
    run = database.run
    for digest, text in recording.texts.items():
        run(compiled.ADD_TEXT, {"digest": digest, "content": text})
    for digest, text in recording.notes.items():
        run(compiled.ADD_NOTE_TEXT, {"digest": digest, "content": text})
    for digest in recording.forgotten:
        run(compiled.REMOVE_NOTE_TEXT, {"digest": digest})
    for about in recording.settled:
        run(compiled.REMOVE_DRAFT_TEXT, {"about": about})
    run(compiled.APPEND_DAY_ENTRY, _row(recording.entry))


def read(rows: Iterable[Row]) -> tuple[DayEntry, ...]:
    """The entries of one chain, or of several, each from its first one on. Raises
    NotADatabaseError where one is damaged, or does not follow from the one before.
    """
    found: list[DayEntry] = []
    for row in rows:
        entry, before = _entry(row), found[-1] if found else None
        goes_on = before is not None and entry.device == before.device
        seq, digest = (before.seq, before.digest) if before and goes_on else (0, GENESIS)
        if (entry.seq, entry.previous) != (seq + 1, digest):
            raise failures.not_a_database()
        found.append(entry)
    return tuple(found)


def _entry(row: Row) -> DayEntry:
    plain = dict(zip(_ENTRY, row, strict=True))
    try:
        return parsed(DayEntry, {**plain, "act": parse_json(plain["act"])})
    except ValueError:
        raise failures.not_a_database() from None


def _row(entry: DayEntry) -> dict[str, object]:
    return {
        "session": entry.session,
        "juror": entry.juror,
        "device": entry.device,
        "seq": entry.seq,
        "at": entry.at.isoformat(),
        "elapsed_ms": entry.elapsed_ms,
        "epoch": entry.epoch,
        "act": canonical_bytes(entry.act),
        "previous": entry.previous,
        "digest": entry.digest,
    }
