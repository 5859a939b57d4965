"""The store's port in memory: what the contract means, in the fewest words."""

import copy
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from jury_desk.domain.audit import GENESIS, Act, JournalEntry
from jury_desk.domain.canonical import text_digest
from jury_desk.domain.day.carry import Carried
from jury_desk.domain.day.entry import DayEntry
from jury_desk.domain.grid import Grid
from jury_desk.domain.lineage import lineage
from jury_desk.domain.ports import DayRecording, Head, Recording, SheetSummary, StoredKey
from jury_desk.domain.sealing import SealedSheet, read_sealed
from jury_desk.domain.session import SessionPlan
from jury_desk.domain.sheet import Phase, SheetRef, SheetState, replay
from jury_desk.domain.travel.keys import Enrolled
from jury_desk.errors import StorageError


def _take(kept: list[Any], entries: Sequence[Any]) -> None:
    known = {(entry.device, entry.seq) for entry in kept}
    kept += [entry for entry in entries if (entry.device, entry.seq) not in known]


class MemoryStore:
    """A `Store` that forgets when the process ends."""

    def __init__(self, device: str = "memory") -> None:
        self.device = device
        self._plans: dict[str, SessionPlan] = {}
        self._grids: dict[str, Grid] = {}
        self._states: dict[str, SheetState] = {}
        self._journals: dict[str, list[JournalEntry]] = {}
        self._elsewhere: dict[str, list[JournalEntry]] = {}
        self._days_elsewhere: dict[tuple[str, str], list[DayEntry]] = {}
        self._texts: dict[str, str] = {}
        self._days: dict[tuple[str, str], list[DayEntry]] = {}
        self._notes: dict[str, str] = {}
        self._drafts: dict[str, str] = {}
        self._sealed: dict[str, list[SealedSheet]] = {}
        self._keys: dict[str, StoredKey] = {}
        self._settings: dict[str, str] = {}
        self.brought: dict[str, Enrolled] = {}
        self._copies = 0
        self._open = True

    def _must_be_open(self) -> None:
        if not self._open:
            raise StorageError("The store is closed.", "Open it again.")

    def add_session(self, plan: SessionPlan, grid: Grid) -> None:
        self._must_be_open()
        if plan.grid_digest != grid.digest:
            raise ValueError("the grid is not the one that the plan names")
        if self._plans.get(plan.id, plan) != plan:
            raise StorageError("Another plan of this session is kept.", "Give it its own id.")
        self._plans[plan.id] = plan
        self._grids[grid.digest] = grid

    def change_session(self, plan: SessionPlan, grid: Grid, told: DayRecording | None) -> None:
        """Keep a plan in place of the one that was kept, with the act of the day that tells so."""
        if plan.grid_digest != grid.digest:
            raise ValueError("the grid is not the one that the plan names")
        kept = self._plans.get(plan.id, plan)
        if (kept.grid_digest, kept.juror) != (plan.grid_digest, plan.juror):
            raise ValueError("another grid or another juror")
        if told is not None:
            self.record_all((), (told,))
        self._plans[plan.id] = plan
        self._grids[grid.digest] = grid

    def sessions(self) -> tuple[SessionPlan, ...]:
        self._must_be_open()
        return tuple(sorted(self._plans.values(), key=lambda plan: plan.date, reverse=True))

    def grid(self, digest: str) -> Grid:
        self._must_be_open()
        return self._grids[digest]

    def summaries(self, session: str) -> Mapping[str, SheetSummary]:
        self._must_be_open()
        return {
            sheet: self._summary(sheet, state)
            for sheet, state in self._states.items()
            if state.ref.session == session
        }

    def _summary(self, sheet: str, state: SheetState) -> SheetSummary:
        journal = self.journal(sheet)
        signed = [entry.at for entry in journal if entry.act is Act.SIGNED]
        return SheetSummary(
            sheet=sheet,
            version=state.version,
            phase=state.phase,
            marked=sum(mark.level is not None for mark in state.marks.values()),
            started_at=journal[0].at,
            signed_at=signed[-1] if state.phase is Phase.SIGNED else None,
        )

    def load(self, ref: SheetRef) -> SheetState | None:
        self._must_be_open()
        state = self._states.get(ref.id)
        return replay(state, self.journal(ref.id), self._texts) if state else None

    def journal(self, sheet: str) -> tuple[JournalEntry, ...]:
        self._must_be_open()
        return lineage(self.chains(sheet), self.device)

    def chains(self, sheet: str) -> tuple[JournalEntry, ...]:
        self._must_be_open()
        found = [*self._journals.get(sheet, ()), *self._elsewhere.get(sheet, ())]
        return tuple(sorted(found, key=lambda one: (one.device, one.seq)))

    def record(self, recording: Recording) -> None:
        self.record_all((recording,))

    def record_all(self, recordings: Sequence[Recording], day: Sequence[DayRecording] = ()) -> None:
        self._must_be_open()
        before = self._kept()
        try:
            for recording in recordings:
                self._record(recording)
            for told in day:
                self._record_day(told)
        except BaseException:
            self._states, self._journals, self._days = before[:3]
            self._texts, self._notes, self._drafts, self._sealed = before[3:]
            raise

    def _kept(self) -> tuple[Any, ...]:
        """What an act can change, as it stands."""
        chains = ({name: list(chain) for name, chain in kept.items()} for kept in self._chains())
        journals, days, sealed = chains
        texts = (dict(kept) for kept in (self._texts, self._notes, self._drafts))
        return (dict(self._states), journals, days, *texts, sealed)

    def _chains(self) -> tuple[dict[Any, list[Any]], ...]:
        return (self._journals, self._days, self._sealed)

    def _record(self, recording: Recording) -> None:
        entry, head, sheet = recording.entry, recording.head, recording.sheet.id
        state = self._states.get(sheet, SheetState(recording.sheet))
        self._check(recording, state)
        if recording.mark is not None:
            state = replace(state, marks={**state.marks, recording.mark[0]: recording.mark[1]})
        if head is not None:
            state = replace(state, **vars(head))
        if recording.sealed is not None:
            self._sealed.setdefault(sheet, []).append(read_sealed(recording.sealed[1]))
        self._texts.update(recording.texts)
        self._journals.setdefault(sheet, []).append(entry)
        self._states[sheet] = state

    def _record_day(self, told: DayRecording) -> None:
        entry, chain = told.entry, self._days.setdefault((told.entry.session, told.entry.juror), [])
        if entry.device != self.device:
            raise ValueError("the entry belongs to another device")
        if entry.session not in self._plans:
            raise ValueError("the session is not kept")
        if entry.seq != len(chain) + 1 or entry.previous != (
            chain[-1].digest if chain else GENESIS
        ):
            raise StorageError("This day is not as it was read.", "Open it again.")
        for texts in (told.texts, told.notes):
            if any(text_digest(text) != digest for digest, text in texts.items()):
                raise ValueError("a text under another text's digest")
        chain.append(entry)
        self._texts.update(told.texts)
        self._notes.update(told.notes)
        for digest in told.forgotten:
            self._notes.pop(digest, None)
        for about in told.settled:
            self._drafts.pop(about, None)

    def day_entries(self, session: str, juror: str) -> tuple[DayEntry, ...]:
        self._must_be_open()
        return lineage(self.day_chains(session, juror), self.device)

    def day_chains(self, session: str, juror: str) -> tuple[DayEntry, ...]:
        self._must_be_open()
        whose = (session, juror)
        found = [*self._days.get(whose, ()), *self._days_elsewhere.get(whose, ())]
        return tuple(sorted(found, key=lambda one: (one.device, one.seq)))

    def take_over(
        self,
        carried: Carried,
        sheets: Sequence[Recording],
        told: DayRecording,
        drafts: Mapping[str, str],
    ) -> None:
        self._must_be_open()
        about, before = carried.about, self._kept()
        elsewhere = copy.deepcopy((self._elsewhere, self._days_elsewhere))
        plans, grids = dict(self._plans), dict(self._grids)
        try:
            self.add_session(about.plan, carried.grid)
            self._texts.update(about.texts)
            self._notes.update(about.notes)
            for sheet in about.sheets:
                ref = carried.ref(sheet)
                others = [entry for entry in sheet.journal if entry.device != self.device]
                _take(self._elsewhere.setdefault(ref.id, []), others)
                self._states[ref.id] = carried.sheet_state(sheet)
                self._sealed[ref.id] = [
                    read_sealed(carried.sealed[name]) for name in carried.sealed_of(sheet)
                ]
            days = [entry for entry in about.day if entry.device != self.device]
            _take(self._days_elsewhere.setdefault((about.plan.id, about.plan.juror), []), days)
            for recording in sheets:
                self._record(recording)
            self._record_day(told)
            self._drafts.update(drafts)
            if about.enrolled is not None:
                self.brought.setdefault(about.plan.id, about.enrolled)
        except BaseException:
            self._elsewhere, self._days_elsewhere = elsewhere
            self._plans, self._grids = plans, grids
            self._states, self._journals, self._days = before[:3]
            self._texts, self._notes, self._drafts, self._sealed = before[3:]
            raise

    def texts(self, digests: Collection[str]) -> Mapping[str, str]:
        self._must_be_open()
        kept = {**self._notes, **self._texts}
        return {digest: kept[digest] for digest in digests if digest in kept}

    def put_draft(self, about: str, text: str) -> None:
        self._must_be_open()
        self._drafts[about] = text
        if not text:
            del self._drafts[about]

    def drafts(self, prefix: str) -> Mapping[str, str]:
        self._must_be_open()
        return {about: text for about, text in self._drafts.items() if about.startswith(prefix)}

    def _check(self, recording: Recording, state: SheetState) -> None:
        entry, sheet = recording.entry, recording.sheet.id
        if entry.sheet != sheet or entry.device != self.device:
            raise ValueError("the entry belongs to another sheet or device")
        journal = self._journals.get(sheet, [])
        last = journal[-1].digest if journal else GENESIS
        if entry.seq != len(journal) + 1 or entry.previous != last:
            raise StorageError("This sheet is not as it was read.", "Open it again.")
        if any(text_digest(text) != digest for digest, text in recording.texts.items()):
            raise ValueError("a text under another text's digest")
        if state.phase is Phase.SIGNED and recording.mark is not None:
            raise ValueError("the sheet is signed")
        signs = recording.head is not None and recording.head.phase is Phase.SIGNED
        if signs != (recording.sealed is not None):
            raise ValueError("a sheet is signed with its sealed version")
        if recording.sealed is not None and entry.new != recording.sealed[0]:
            raise ValueError("the entry names another sealed version")
        if state.phase is Phase.SIGNED and recording.head is not None:
            self._check_correction(entry, recording.head, state)

    def _check_correction(self, entry: JournalEntry, head: Head, state: SheetState) -> None:
        parent = self._sealed[entry.sheet][-1].header.digest
        linked = head.parent == parent == entry.old and head.version == state.version + 1
        if entry.act is not Act.CORRECTION_STARTED or not linked:
            raise ValueError("the sheet is signed")

    def sealed_versions(self, sheet: str) -> tuple[SealedSheet, ...]:
        self._must_be_open()
        return tuple(self._sealed.get(sheet, ()))

    def signing_key(self, juror: str) -> StoredKey | None:
        self._must_be_open()
        return self._keys.get(juror)

    def add_signing_key(self, key: StoredKey) -> None:
        self._must_be_open()
        if self._keys.get(key.juror, key) != key:
            raise ValueError("the juror has another key")
        self._keys[key.juror] = key

    def setting(self, name: str) -> str | None:
        self._must_be_open()
        return self._settings.get(name)

    def set_setting(self, name: str, value: str) -> None:
        self._must_be_open()
        self._settings[name] = value

    def backup(self, reason: str) -> str:
        self._must_be_open()
        if not reason.replace("-", "").isalnum() or not reason.isascii():
            raise ValueError("a reason is a short name")
        self._copies += 1
        return f"memory.{reason}-{self._copies}"

    def close(self) -> None:
        self._open = False
