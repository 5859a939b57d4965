"""The work of another laptop, taken in as it stood there: out of a day's file, or of a dossier."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from jury_desk.domain.audit import GENESIS, Act, JournalEntry
from jury_desk.domain.day import acts
from jury_desk.domain.day.carry import relation
from jury_desk.domain.day.state import folded
from jury_desk.domain.ports import Recording
from jury_desk.services.day_log import DayLog

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jury_desk.domain.day.carry import Carried, CarriedSheet
    from jury_desk.domain.day.entry import DayEntry
    from jury_desk.domain.ports import Clock, Store
    from jury_desk.services.juror_day import JurorDay

Standing = Literal["taken", "taken-away", "own", "goes-on", "older", "apart"]
"""How a day from outside stands to what is here: it was taken in before (and given away since); it
was written here; else as `carry.relation` tells.
"""


class CarriedWork:
    """Takes days in. In the thread of the day's own acts; StorageError where the disk refuses."""

    def __init__(self, store: Store, day: JurorDay, clock: Clock) -> None:
        """`day` is the juror's day on `store`. All stay the caller's."""
        self._store = store
        self._day = day
        self._clock = clock

    def standing(self, carried: Carried, file: str) -> Standing:
        """How a day stands to what is here; `file` is the SHA-256 of what it came in."""
        about, plan = carried.about, carried.about.plan
        day = self._store.day_entries(plan.id, plan.juror)
        if _was_taken(day, file):
            return "taken-away" if folded(day).away else "taken"
        if about.device == self._store.device:
            return "own"
        sheets = {carried.ref(sheet).id for sheet in about.sheets}
        here = {name: self._store.journal(name) for name in sheets | {*self._begun(plan.id)}}
        here = {name: entries for name, entries in here.items() if entries}
        return relation(here, day, carried)

    def take(self, carried: Carried, file: str) -> None:
        """Take it in: all of it or nothing. It goes on from what is here, and the session is not
        kept yet, or with the same plan.
        """
        plan = carried.about.plan
        log = DayLog(self._store, self._clock, plan)
        head, device = carried.state().head, carried.about.device
        told = acts.CustodyTaken(file=file, device=device, head=head)
        gone = self._discarded(carried)
        settled = tuple(log.draft_name(passage) for passage in log.drafts())
        recording = log.recording(told, {}, {}, forgotten=gone, settled=settled)
        drafts = {log.draft_name(name): text for name, text in carried.about.drafts.items()}
        taken = [self._taken(carried, sheet, file) for sheet in carried.about.sheets]
        self._store.take_over(carried, taken, recording, drafts)
        self._day.read_again(plan.id)

    def _begun(self, session: str) -> Iterable[str]:
        return self._store.summaries(session)

    def _taken(self, carried: Carried, sheet: CarriedSheet, file: str) -> Recording:
        """The entry with which this laptop's chain of a sheet goes on from the other one's."""
        ref, last = carried.ref(sheet), carried.history(sheet)[-1]
        own = [one for one in self._store.chains(ref.id) if one.device == self._store.device]
        turns = [one.turn for one in carried.history(sheet) if one.turn is not None]
        entry = JournalEntry(
            sheet=ref.id,
            device=self._store.device,
            seq=len(own) + 1,
            at=self._clock.now(),
            elapsed_ms=self._clock.elapsed_ms(),
            act=Act.TAKEN_OVER,
            old=last.digest,
            new=file,
            previous=own[-1].digest if own else GENESIS,
            turn_=max(turns) if turns else msgspec.UNSET,
        )
        return Recording(ref, entry)

    def _discarded(self, carried: Carried) -> tuple[str, ...]:
        """The texts of notes that are on this disk, and that were discarded on the other one."""
        kept = self._store.texts(note_texts(carried.about.day))
        return tuple(sorted(set(kept) - set(carried.about.notes) - set(carried.about.texts)))


def note_texts(day: Iterable[DayEntry]) -> set[str]:
    """The digests of the texts of private notes."""
    return {
        entry.act.text
        for entry in day
        if isinstance(entry.act, acts.NoteTaken | acts.NoteRewritten)
    }


def _was_taken(day: Iterable[DayEntry], file: str) -> bool:
    return any(isinstance(one.act, acts.CustodyTaken) and one.act.file == file for one in day)
