"""The day's journal and what is typed, to rows and back."""

from collections.abc import Iterable, Mapping

from jury_desk.domain.canonical import canonical_bytes, parse_json, text_digest
from jury_desk.domain.day.entry import DayEntry
from jury_desk.domain.document import parsed
from jury_desk.domain.ports import DayRecording
from jury_desk.storage import compiled
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
    """The entries of a chain. Raises ValueError where one is damaged."""
    return tuple(_entry(row) for row in rows)


def _entry(row: Row) -> DayEntry:
    plain = dict(zip(_ENTRY, row, strict=True))
    return parsed(DayEntry, {**plain, "act": parse_json(plain["act"])})


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
