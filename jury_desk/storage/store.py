"""The store: the domain's port on the data file."""

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from jury_desk.domain.audit import JournalEntry
from jury_desk.domain.canonical import parse_json, text_digest
from jury_desk.domain.day.entry import DayEntry
from jury_desk.domain.grid import Grid, parse_grid
from jury_desk.domain.lineage import lineage
from jury_desk.domain.ports import DayRecording, Recording, SheetSummary, StoredKey
from jury_desk.domain.sealing import SealedSheet, read_sealed
from jury_desk.domain.session import SessionPlan
from jury_desk.domain.sheet import Mark, Phase, SheetRef, SheetState, replay
from jury_desk.storage import (
    backup,
    compiled,
    day_rows,
    session_rows,
    sheet_rows,
    take_over,
)
from jury_desk.storage.engine import Database
from jury_desk.storage.lock import DataLock

if TYPE_CHECKING:
    from jury_desk.domain.day.carry import Carried
    from jury_desk.storage.preparation import SqlitePreparationStore
    from jury_desk.storage.staff import SqliteStaffStore
    from jury_desk.storage.travel import SqliteTravelStore
    from jury_desk.storage.workshop import SqliteWorkshopStore


class SqliteStore:
    """A `Store` on one encrypted SQLite file. Any thread may call it, one act at a time.

    What writes returns only when the disk holds it. Every method raises StorageError or a child
    where the file cannot be read or written; then nothing of the act is in the file.
    """

    def __init__(self, database: Database, lock: DataLock) -> None:
        """Both become this store's to close; `open_store` makes them."""
        self._database = database
        self._lock = lock
        self._device: str = database.value(compiled.DEVICE)

    @property
    def device(self) -> str:
        """The data file's own id, made with it: 16 hexadecimal digits."""
        return self._device

    def add_session(self, plan: SessionPlan, grid: Grid) -> None:
        """Keep a plan and its grid by digest; the same ones again change nothing.

        Raises StorageError where another plan of that id is kept, ValueError where the grid is not
        the plan's.
        """
        if plan.grid_digest != grid.digest:
            raise ValueError("the grid is not the one that the plan names")
        with self._database.writing():
            session_rows.add(self._database, plan, grid)

    def sessions(self) -> tuple[SessionPlan, ...]:
        """The plans kept, newest date first, then in the order in which they were added."""
        rows = self._database.read(compiled.SESSIONS)
        return tuple(session_rows.plan_of(digest, content) for digest, content in rows)

    def grid(self, digest: str) -> Grid:
        """The grid of that digest. KeyError where it is not kept."""
        content = self._database.value(compiled.DOCUMENT, {"digest": digest})
        if content is None:
            raise KeyError(digest)
        return parse_grid(parse_json(session_rows.checked(digest, content)))

    def summaries(self, session: str) -> Mapping[str, SheetSummary]:
        """The session's started sheets by sheet id."""
        rows = self._database.read(compiled.SUMMARIES, {"session": session})
        return {
            sheet: SheetSummary(
                sheet=sheet,
                version=version,
                phase=Phase(phase),
                marked=marked,
                started_at=dt.datetime.fromisoformat(started),
                signed_at=dt.datetime.fromisoformat(signed) if signed else None,
            )
            for sheet, version, phase, started, signed, marked in rows
        }

    def load(self, ref: SheetRef) -> SheetState | None:
        """The sheet as it stands on disk, undo steps included; None where it was never opened."""
        sheet = ref.id
        heads = self._database.read(compiled.SHEET, {"id": sheet})
        if not heads:
            return None
        version, parent, reason, phase = heads[0]
        marks = {
            criterion: Mark(level, comment or "")
            for criterion, level, comment in self._database.read(compiled.MARKS, {"sheet": sheet})
        }
        state = SheetState(ref, version, parent, reason, Phase(phase), marks)
        texts: dict[str, str] = dict(self._database.read(compiled.TEXTS_OF_SHEET, {"sheet": sheet}))
        return replay(state, self.journal(sheet), texts)

    def journal(self, sheet: str) -> tuple[JournalEntry, ...]:
        """What led to the sheet, first entry first: its chain on this device and, where it was
        taken over, what led to it elsewhere.
        """
        chain = {"sheet": sheet, "device": self._device}
        entries = tuple(
            sheet_rows.entry_of(row) for row in self._database.read(compiled.JOURNAL, chain)
        )
        if any(entry.taken is not None for entry in entries):
            return lineage(self.chains(sheet), self._device)
        return entries

    def chains(self, sheet: str) -> tuple[JournalEntry, ...]:
        """Every entry of the sheet by whatever device, by device, then by its place there."""
        rows = self._database.read(compiled.CHAINS, {"sheet": sheet})
        return tuple(sheet_rows.entry_of(row) for row in rows)

    def record(self, recording: Recording) -> None:
        """Write one act durably. The first act of a sheet creates it.

        Raises StorageError where the entry does not follow from the last one on disk (the sheet
        was read before something else was recorded): a chain never forks. Raises ValueError where
        the parts of the recording do not belong together, or where the sheet is signed.
        """
        self.record_all((recording,))

    def record_all(self, recordings: Sequence[Recording], day: Sequence[DayRecording] = ()) -> None:
        """Write acts on several sheets, in their order, and of the day, durably: all or none.

        Raises as `record` does. Texts that the day forgets are overwritten on the disk.
        """
        for recording in recordings:
            _must_belong_together(recording, self._device)
        for told in day:
            day_rows.must_belong_together(told, self._device)
        with self._database.writing():
            for recording in recordings:
                self._write(recording)
            for told in day:
                day_rows.write(self._database, told)
        if any(told.forgotten for told in day):
            self._database.empty_wal()

    def day_entries(self, session: str, juror: str) -> tuple[DayEntry, ...]:
        """What led to a juror's day, first entry first: its journal on this device and, where it
        was taken over, what led to it elsewhere.
        """
        chain = {"session": session, "juror": juror, "device": self._device}
        entries = day_rows.read(self._database.read(compiled.DAY_ENTRIES, chain))
        if any(entry.taken is not None for entry in entries):
            return lineage(self.day_chains(session, juror), self._device)
        return entries

    def day_chains(self, session: str, juror: str) -> tuple[DayEntry, ...]:
        """Every entry of a juror's day by whatever device, by device, then by its place there."""
        whose = {"session": session, "juror": juror}
        return day_rows.read(self._database.read(compiled.DAY_CHAINS, whose))

    def take_over(
        self,
        carried: "Carried",
        sheets: Sequence[Recording],
        told: DayRecording,
        drafts: Mapping[str, str],
    ) -> None:
        """Take a day of another laptop in, with the acts of taking it: all of it or nothing.

        What the day knows of its dossier is kept with it, unless something is known of it here.

        Raises StorageError where another plan of the session is kept, but for a session that came
        in a dossier: there the dossier's plan stays. Raises ValueError where what comes is not what
        is here already.
        """
        with self._database.writing():
            self._add_carried(carried)
            take_over.write(self._database, carried)
            for recording in sheets:
                self._write(recording)
            day_rows.write(self._database, told)
            for about, text in drafts.items():
                self._database.run(compiled.PUT_DRAFT_TEXT, {"about": about, "content": text})
        if told.forgotten:
            self._database.empty_wal()

    def _add_carried(self, carried: "Carried") -> None:
        plan, enrolled = carried.about.plan, carried.about.enrolled
        known = self._database.value(compiled.ENROLLED, {"session": plan.id}) is not None
        kept = session_rows.kept(self._database, plan.id) if known else None
        same = kept and (kept.grid_digest, kept.juror) == (plan.grid_digest, plan.juror)
        if not same:
            session_rows.add(self._database, plan, carried.grid)
        if enrolled is not None and not known:
            # With the day: a sheet signed before it was known would count for nothing.
            from jury_desk.storage.travel_rows import packed

            row = {"session": plan.id, "content": packed(enrolled).content}
            self._database.run(compiled.PUT_ENROLLED, row)

    def texts(self, digests: Collection[str]) -> Mapping[str, str]:
        """Those of the free texts and the notes' texts that are kept, by digest."""
        found = {
            digest: self._database.value(compiled.TEXT, {"digest": digest}) for digest in digests
        }
        return {digest: text for digest, text in found.items() if text is not None}

    def put_draft(self, about: str, text: str) -> None:
        """Keep what is being typed and is no act yet, by what it is about; "" forgets it."""
        with self._database.writing():
            if text:
                self._database.run(compiled.PUT_DRAFT_TEXT, {"about": about, "content": text})
            else:
                self._database.run(compiled.REMOVE_DRAFT_TEXT, {"about": about})

    def drafts(self, prefix: str) -> Mapping[str, str]:
        """The drafts whose `about` begins so, by it."""
        rows = self._database.read(compiled.DRAFT_TEXTS)
        return {about: text for about, text in rows if about.startswith(prefix)}

    def _write(self, recording: Recording) -> None:
        entry, sheet, run = recording.entry, recording.entry.sheet, self._database.run
        for digest, text in recording.texts.items():
            run(compiled.ADD_TEXT, {"digest": digest, "content": text})
        if entry.seq == 1:
            run(compiled.BEGIN_SHEET, sheet_rows.first_row(recording))
        run(compiled.APPEND_ENTRY, sheet_rows.entry_row(entry))
        if recording.mark is not None:
            criterion, mark = recording.mark
            comment = text_digest(mark.comment) if mark.comment else None
            row = {"sheet": sheet, "criterion": criterion, "level": mark.level, "comment": comment}
            run(compiled.PUT_MARK, row)
        head = recording.head
        if head is None:
            return
        if recording.sealed is not None:
            header, content = recording.sealed
            named = {"header": header, "sheet": sheet, "version": head.version}
            run(compiled.ADD_SEALED, {**named, "content": content})
        signed_at = entry.at.isoformat() if head.phase is Phase.SIGNED else None
        run(compiled.MOVE_HEAD, {"id": sheet, "signed_at": signed_at, **sheet_rows.head_row(head)})

    def sealed_versions(self, sheet: str) -> tuple[SealedSheet, ...]:
        """The sealed versions of a sheet, oldest first."""
        return tuple(map(read_sealed, self.sealed_bytes(sheet)))

    def sealed_bytes(self, sheet: str) -> tuple[bytes, ...]:
        """The sealed versions of a sheet as they were sealed, oldest first."""
        rows = self._database.read(compiled.SEALED_VERSIONS, {"sheet": sheet})
        return tuple(content for (content,) in rows)

    def signing_key(self, juror: str) -> StoredKey | None:
        """The juror's key, or None."""
        rows = self._database.read(compiled.SIGNING_KEY, {"juror": juror})
        return StoredKey(juror, *rows[0]) if rows else None

    def add_signing_key(self, key: StoredKey) -> None:
        """Keep a juror's key; the same again changes nothing.

        Raises ValueError where the juror has another key: it has signed, and is never replaced.
        """
        with self._database.writing():
            self._database.run(compiled.ADD_SIGNING_KEY, vars(key))
            if self.signing_key(key.juror) != key:
                raise ValueError("the juror has another key")

    def setting(self, name: str) -> str | None:
        """A setting's value, or None."""
        value: str | None = self._database.value(compiled.SETTING, {"name": name})
        return value

    def set_setting(self, name: str, value: str) -> None:
        """Keep a setting."""
        with self._database.writing():
            self._database.run(compiled.PUT_SETTING, {"name": name, "value": value})

    def backup(self, reason: str) -> str:
        """Copy the data file aside, encrypted as it is, checked; the copy's path.

        `reason` becomes part of the name: lower-case letters, digits, hyphens (ValueError
        otherwise). A copy never overwrites another.
        """
        return str(backup.copy_aside(self._database, reason))

    @cached_property
    def workshop(self) -> "SqliteWorkshopStore":
        """The drafts and revisions of the same file; closed with it. Made when first asked for."""
        from jury_desk.storage.workshop import SqliteWorkshopStore

        return SqliteWorkshopStore(self._database)

    @cached_property
    def preparation(self) -> "SqlitePreparationStore":
        """The sessions being prepared, in the same file; closed with it. Made when first asked
        for.
        """
        from jury_desk.storage.preparation import SqlitePreparationStore

        return SqlitePreparationStore(self._database)

    @cached_property
    def staff(self) -> "SqliteStaffStore":
        """The people at the secretariat, in the same file; closed with it. Made when first asked
        for.
        """
        from jury_desk.storage.staff import SqliteStaffStore

        return SqliteStaffStore(self._database)

    @cached_property
    def travel(self) -> "SqliteTravelStore":
        """What travels, in the same file; closed with it. Made when first asked for."""
        from jury_desk.storage.travel import SqliteTravelStore

        return SqliteTravelStore(self._database, self._device)

    def content(self) -> bytes:
        """The whole data file as it stands, encrypted as it is, checked; for an archive.

        Raises StorageError, ArchiveError where it is larger than one archive holds.
        """
        return backup.content_of(self._database)

    def close(self) -> None:
        """Close the file and let the next program in; further calls raise StorageError."""
        self._database.close()
        self._lock.release()


def _must_belong_together(recording: Recording, device: str) -> None:
    entry, head = recording.entry, recording.head
    if entry.sheet != recording.sheet.id or entry.device != device:
        raise ValueError("the entry belongs to another sheet or device")
    signs = head is not None and head.phase is Phase.SIGNED
    sealed_as = recording.sealed[0] if recording.sealed else None
    if signs != (sealed_as is not None) or (signs and entry.new != sealed_as):
        raise ValueError("a sheet is signed with the sealed version that its entry names")
    day_rows.must_be_of_their_digests(recording.texts)
