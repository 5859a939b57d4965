"""What is done in practice sessions: a data file of its own, which is gone when practising ends.

The sessions themselves stand in the main file. This one is made with the first act, and not before:
a start into a practice session costs nothing, and where nobody practised nothing is there. It lasts
until `end`: no act is lost where the program falls.
"""

import contextlib
import os
import shutil
import threading
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from jury_desk.domain.audit import JournalEntry
from jury_desk.domain.day.entry import DayEntry
from jury_desk.domain.grid import Grid
from jury_desk.domain.ports import DayRecording, Recording, SheetSummary, Store, StoredKey
from jury_desk.domain.sealing import SealedSheet
from jury_desk.domain.session import SessionPlan
from jury_desk.domain.sheet import SheetRef, SheetState
from jury_desk.errors import NewerDatabaseError, NotADatabaseError, StorageError
from jury_desk.paths import data_file
from jury_desk.storage import failures
from jury_desk.storage.engine import sync
from jury_desk.storage.opening import open_store
from jury_desk.storage.store import SqliteStore

if TYPE_CHECKING:
    from jury_desk.domain.day.carry import Carried


class PracticeStore:
    """A `Store` for practice sessions. Any thread may call it, one act at a time.

    Plans and grids are read in the main store, all else in the folder's own file. Every method
    raises StorageError or a child as the main store does.
    """

    def __init__(self, folder: Path, key: bytes | None, plans: Store) -> None:
        """Reads and writes nothing yet. `folder` is practice's alone; `key` opens its file, as the
        main one; `plans` is the main store, and stays the caller's to close.
        """
        self._folder = folder
        self._key = key
        self._plans = plans
        self._file: SqliteStore | None = None
        self._closed = False
        self._lock = threading.RLock()

    @property
    def device(self) -> str:
        """The file's own id; asking for it makes the file."""
        return self._made().device

    def add_session(self, plan: SessionPlan, grid: Grid) -> None:
        """Keep a plan and its grid, for what is recorded in it."""
        self._made().add_session(plan, grid)

    def sessions(self) -> tuple[SessionPlan, ...]:
        """The practice sessions of the main file."""
        return tuple(plan for plan in self._plans.sessions() if plan.practice)

    def grid(self, digest: str) -> Grid:
        """The grid of that digest. KeyError where it is not kept."""
        return self._plans.grid(digest)

    def summaries(self, session: str) -> Mapping[str, SheetSummary]:
        """The session's started sheets by sheet id."""
        file = self._there()
        return file.summaries(session) if file else {}

    def load(self, ref: SheetRef) -> SheetState | None:
        """The sheet as it stands on disk; None where it was never opened."""
        file = self._there()
        return file.load(ref) if file else None

    def journal(self, sheet: str) -> tuple[JournalEntry, ...]:
        """The sheet's chain, first entry first."""
        file = self._there()
        return file.journal(sheet) if file else ()

    def chains(self, sheet: str) -> tuple[JournalEntry, ...]:
        """Every entry of the sheet: practice knows this computer alone."""
        return self.journal(sheet)

    def record(self, recording: Recording) -> None:
        """Write one act durably."""
        self.record_all((recording,))

    def record_all(self, recordings: Sequence[Recording], day: Sequence[DayRecording] = ()) -> None:
        """Write acts on several sheets, and of the day, durably: all of them or none."""
        with self._lock:
            file = self._made()
            wanted = {told.sheet.session for told in recordings}
            wanted |= {told.entry.session for told in day}
            missing = wanted - {plan.id for plan in file.sessions()}
            for plan in self._plans.sessions() if missing else ():
                if plan.id in missing:
                    file.add_session(plan, self._plans.grid(plan.grid_digest))
            file.record_all(recordings, day)

    def day_entries(self, session: str, juror: str) -> tuple[DayEntry, ...]:
        """The day's journal of a juror, first entry first."""
        file = self._there()
        return file.day_entries(session, juror) if file else ()

    def day_chains(self, session: str, juror: str) -> tuple[DayEntry, ...]:
        """Every entry of a juror's day: practice knows this computer alone."""
        return self.day_entries(session, juror)

    def take_over(
        self,
        carried: "Carried",
        sheets: Sequence[Recording],
        told: DayRecording,
        drafts: Mapping[str, str],
    ) -> None:
        """Take a day in; nothing of practice is ever given, so there is none to take."""
        self._made().take_over(carried, sheets, told, drafts)

    def texts(self, digests: Collection[str]) -> Mapping[str, str]:
        """Those of the free texts and the notes' texts that are kept, by digest."""
        file = self._there()
        return file.texts(digests) if file else {}

    def put_draft(self, about: str, text: str) -> None:
        """Keep what is being typed and is no act yet; "" forgets it."""
        if text or self._there():
            self._made().put_draft(about, text)

    def drafts(self, prefix: str) -> Mapping[str, str]:
        """The drafts whose `about` begins so, by it."""
        file = self._there()
        return file.drafts(prefix) if file else {}

    def sealed_versions(self, sheet: str) -> tuple[SealedSheet, ...]:
        """The sealed versions of a sheet, oldest first."""
        file = self._there()
        return file.sealed_versions(sheet) if file else ()

    def signing_key(self, juror: str) -> StoredKey | None:
        """The juror's practice key, or None."""
        file = self._there()
        return file.signing_key(juror) if file else None

    def add_signing_key(self, key: StoredKey) -> None:
        """Keep a juror's practice key."""
        self._made().add_signing_key(key)

    def setting(self, name: str) -> str | None:
        """A setting's value, or None."""
        file = self._there()
        return file.setting(name) if file else None

    def set_setting(self, name: str, value: str) -> None:
        """Keep a setting as long as practising lasts."""
        self._made().set_setting(name, value)

    def backup(self, reason: str) -> str:
        """Copy the file aside; the copy goes with it."""
        return self._made().backup(reason)

    def end(self) -> None:
        """Have nothing left of what was practised: no act, no key, no file. The next act begins
        anew. Raises StorageError where something of it cannot be deleted.
        """
        with self._lock:
            file, self._file = self._file, None
            if file is not None:
                file.close()
            try:
                self._sweep()
            except OSError as error:
                raise failures.of_system(error) from None

    def close(self) -> None:
        """End for good; further calls raise StorageError. What cannot be deleted now, as a PDF that
        another program shows, goes with the next end.
        """
        with self._lock, contextlib.suppress(StorageError):
            if not self._closed:
                self._closed = True
                self.end()

    def keep(self) -> None:
        """Close and leave what was practised as it is, for the next start; further calls raise
        StorageError.
        """
        with self._lock:
            self._closed = True
            file, self._file = self._file, None
            if file is not None:
                file.close()

    def _there(self) -> SqliteStore | None:
        """The file, where something was done."""
        with self._lock:
            if self._closed:
                raise failures.closed()
            if self._file is None and data_file(self._folder).exists():
                self._file = self._opened()
            return self._file

    def _made(self) -> SqliteStore:
        with self._lock:
            file = self._there()
            if file is None:
                file = self._file = self._opened()
            return file

    def _opened(self) -> SqliteStore:
        path = data_file(self._folder)
        try:
            return open_store(path, self._key)
        except (NotADatabaseError, NewerDatabaseError):
            # Of other data that were here before, or cut short: nothing that is worth a question.
            try:
                self._sweep()
            except OSError as error:
                raise failures.of_system(error) from None
            return open_store(path, self._key)

    def _sweep(self) -> None:
        """Delete the folder, the file with what was marked first. Raises OSError."""
        if not os.path.lexists(self._folder):
            return
        path = data_file(self._folder)
        for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
            path.with_name(name).unlink(missing_ok=True)
        shutil.rmtree(self._folder)
        sync(self._folder.parent)
