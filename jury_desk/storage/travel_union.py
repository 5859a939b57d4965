"""The union of journals: of chains on one laptop, what goes on from another takes its place.

What is kept are the largest ones of an order in which two chains that go apart stand side by side,
so that it is the same whatever came in which order, however often.
"""

from jury_desk.domain.audit import GENESIS
from jury_desk.domain.travel.sheets_return import DayJournal, SheetJournal
from jury_desk.storage import compiled
from jury_desk.storage.engine import Database
from jury_desk.storage.travel_rows import (
    Packed,
    Shelf,
    journal_of,
)

_days = Shelf(DayJournal)


def must_be_one_chain(journal: SheetJournal) -> None:
    """Raise ValueError where an entry is another chain's, or not at its place."""
    entries = journal.entries
    whose = {entry.sheet for entry in entries}, {entry.device for entry in entries}
    if whose != ({journal.sheet}, {journal.device}):
        raise ValueError("an entry of another chain")
    if [entry.seq for entry in entries] != [*range(1, len(entries) + 1)]:
        raise ValueError("an entry that is not at its place")
    if entries[0].previous != GENESIS:
        raise ValueError("a chain that does not begin")


def add_journal(database: Database, session: str, journal: SheetJournal, content: bytes) -> None:
    """Keep a whole chain, `content` of it at rest, unless one is there that goes on from it; those
    that it goes on from are let go.
    """
    chain = {"sheet": journal.sheet, "device": journal.device}
    head, length = journal.entries[-1].digest, len(journal.entries)
    shorter = []
    for known, known_length in database.read(compiled.TAKEN_CHAINS, chain):
        if known_length >= length:
            if known == head or _goes_on(database, {**chain, "head": known}, length, head):
                return
        elif journal.entries[known_length].previous == known:
            shorter.append(known)
    row = {**chain, "session": session, "head": head, "length": length}
    database.run(compiled.ADD_TAKEN_JOURNAL, {**row, "content": content})
    for known in shorter:
        database.run(compiled.REMOVE_TAKEN_JOURNAL, {**chain, "head": known})


def _goes_on(database: Database, chain: dict[str, str], length: int, head: str) -> bool:
    content = database.value(compiled.TAKEN_JOURNAL, chain)
    kept = journal_of(chain["sheet"], chain["device"], chain["head"], content)
    return len(kept.entries) > length and kept.entries[length].previous == head


def add_day(database: Database, day: DayJournal, made: Packed) -> None:
    """Keep a day, `made` of it at rest, unless one is there that holds it whole; those that it
    holds whole are let go.
    """
    whose = {"session": day.session, "juror": day.juror, "device": day.device}
    rows = database.read(compiled.TAKEN_DAYS_OF, whose)
    if any(digest == made.digest for digest, _ in rows):
        return
    kept = [(digest, _days.read(content, digest)) for digest, content in rows]
    if any(_holds(other, day) for _, other in kept):
        return
    row = {**whose, "digest": made.digest, "length": len(day.entries)}
    database.run(compiled.ADD_TAKEN_DAY, {**row, "content": made.content})
    for digest, other in kept:
        if _holds(day, other):
            database.run(compiled.REMOVE_TAKEN_DAY, {**whose, "digest": digest})


def _holds(larger: DayJournal, smaller: DayJournal) -> bool:
    """Whether all of the smaller one stands in the larger one: its chain from the first entry on,
    what it says in full, its texts.
    """
    length = len(smaller.entries)
    if len(larger.entries) < length or _link(larger, length) != _link(smaller, length):
        return False
    in_full = all(
        isinstance(entry, str) or not isinstance(other, str)
        for entry, other in zip(smaller.entries, larger.entries, strict=False)
    )
    return in_full and smaller.texts.keys() <= larger.texts.keys()


def _link(day: DayJournal, length: int) -> str:
    """The digest of the entry at that length: the next one names it."""
    if length < len(day.entries):
        after = day.entries[length]
        if not isinstance(after, str):
            return after.previous
    last = day.entries[length - 1]
    return last if isinstance(last, str) else last.digest
