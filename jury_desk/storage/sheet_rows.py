"""A sheet and its journal, to rows and back."""

import datetime as dt

from jury_desk.domain.audit import JournalEntry
from jury_desk.domain.canonical import text_digest
from jury_desk.domain.document import parsed
from jury_desk.domain.ports import Head, Recording
from jury_desk.domain.sheet import Phase, SheetRef
from jury_desk.storage.engine import Row

_ENTRY = (
    *("sheet", "device", "seq", "at", "elapsed_ms", "act"),
    *("criterion", "old", "new", "undoes", "previous", "turn"),
)
"""What `compiled.JOURNAL` reads, in its order."""


def entry_row(entry: JournalEntry) -> dict[str, object]:
    """The row of an entry."""
    return {
        "sheet": entry.sheet,
        "device": entry.device,
        "seq": entry.seq,
        "at": entry.at.isoformat(),
        "elapsed_ms": entry.elapsed_ms,
        "act": entry.act.value,
        "criterion": entry.criterion,
        "old": entry.old,
        "new": entry.new,
        "undoes": entry.undoes,
        "previous": entry.previous,
        "digest": entry.digest,
        "turn": entry.turn,
    }


def entry_of(row: Row) -> JournalEntry:
    """The entry of a row. Raises ValueError where it is damaged."""
    plain = dict(zip(_ENTRY, row, strict=True))
    if plain["turn"] is None:
        del plain["turn"]
    return parsed(JournalEntry, plain)


def first_row(recording: Recording) -> dict[str, object]:
    """The row of a sheet that begins with an act."""
    head = recording.head or Head(1, None, None, Phase.LIVE)
    return begun_row(recording.sheet, recording.entry.at, head)


def begun_row(ref: SheetRef, started_at: dt.datetime, head: Head) -> dict[str, object]:
    """The row of a sheet that begins."""
    return {
        "id": ref.id,
        "session": ref.session,
        "passage": ref.passage,
        "juror": ref.juror,
        "subject": ref.subject,
        "part": ref.part,
        **head_row(head),
        "started_at": started_at.isoformat(),
        "signed_at": None,
    }


def head_row(head: Head) -> dict[str, object]:
    """What of a sheet's row its head holds."""
    return {
        "version": head.version,
        "parent": head.parent,
        "reason": text_digest(head.reason) if head.reason else None,
        "phase": head.phase.value,
    }
