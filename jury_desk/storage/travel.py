"""What travels, in the data file: a laptop's enrolments, a session's keys, all that came in."""

import datetime as dt
import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from jury_desk.domain.audit import GENESIS
from jury_desk.domain.grid import Grid
from jury_desk.domain.ports import DayRecording
from jury_desk.domain.session import SessionPlan
from jury_desk.domain.travel.acts import ReceptionEntry
from jury_desk.domain.travel.keys import BoundEnrolment, Enrolled, SessionKeys
from jury_desk.domain.travel.ports import (
    Activation,
    Facts,
    SessionSecret,
    SheetFact,
    TakenFile,
    TakenReturn,
)
from jury_desk.domain.travel.sheets_return import DayJournal, ReturnedSheet, SheetJournal
from jury_desk.storage import compiled, day_rows, engine, failures, session_rows, travel_union
from jury_desk.storage.engine import Database
from jury_desk.storage.travel_rows import (
    Heard,
    Packed,
    Shelf,
    heard_of,
    journal_content,
    journal_of,
    last_heard,
    moment,
    packed,
    sheet_fact,
    sheet_row,
)

_enrolled = Shelf(Enrolled)
_keys = Shelf(SessionKeys)
_entries = Shelf(ReceptionEntry)
_bound = Shelf(BoundEnrolment)
_heard = Shelf(Heard)
_sheets = Shelf(ReturnedSheet)
_days = Shelf(DayJournal)


class SqliteTravelStore:
    """A `TravelStore` on the data file of a `SqliteStore`. Any thread may call it.

    What writes returns only when the disk holds it. Every method raises StorageError or a child
    where the file cannot be read or written, or where what is kept is damaged; then nothing of the
    act is in the file.
    """

    def __init__(self, database: Database, device: str) -> None:
        """`database` stays its store's to close; `device` is its id."""
        self._database = database
        self._device = device

    def enrolled(self, session: str) -> Enrolled | None:
        """What is known of a session that came in a dossier; None for any other."""
        content = self._database.value(compiled.ENROLLED, {"session": session})
        return None if content is None else _enrolled.read(content)

    def put_enrolled(self, enrolled: Enrolled) -> None:
        """Keep it, in place of what was known. ValueError where the session is not kept."""
        with self._database.writing():
            self._put_enrolled(enrolled)

    def _put_enrolled(self, enrolled: Enrolled) -> None:
        row = {"session": enrolled.keys.session, "content": packed(enrolled).content}
        self._database.run(compiled.PUT_ENROLLED, row)

    def take_dossier(
        self, plan: SessionPlan, grid: Grid, enrolled: Enrolled, told: DayRecording | None
    ) -> None:
        """Keep a session, or have it go on with another plan, with the act of the day that tells of
        it: all or nothing. The plan before stays kept by its digest, and all that was recorded as
        it is. ValueError where the parts do not belong together, or where the session is kept with
        another grid or for another juror.
        """
        if plan.grid_digest != grid.digest:
            raise ValueError("the grid is not the one that the plan names")
        if (enrolled.keys.session, enrolled.juror) != (plan.id, plan.juror):
            raise ValueError("what is known is another session's or another juror's")
        if told is not None:
            if (told.entry.session, told.entry.juror) != (plan.id, plan.juror):
                raise ValueError("the act is another day's")
            day_rows.must_belong_together(told, self._device)
        with self._database.writing():
            kept = session_rows.kept(self._database, plan.id)
            if kept is None:
                session_rows.add(self._database, plan, grid)
            elif (kept.grid_digest, kept.juror) != (plan.grid_digest, plan.juror):
                raise ValueError("the session is kept with another grid or for another juror")
            self._put_enrolled(enrolled)
            if kept not in (None, plan):
                session_rows.change(self._database, plan)
            if told is not None:
                day_rows.write(self._database, told)
        if told is not None and told.forgotten:
            self._database.empty_wal()

    def session_secret(self, session: str) -> SessionSecret | None:
        """The session's keys; None where none were made."""
        for keys, *private in self._database.read(compiled.KEYS, {"session": session}):
            return SessionSecret(_keys.read(keys), *private)
        return None

    def sessions_with_keys(self) -> tuple[SessionKeys, ...]:
        """The public keys of every session that has some, by session."""
        return tuple(_keys.read(row[0]) for row in self._database.read(compiled.PUBLIC_KEYS))

    def add_session_secret(self, secret: SessionSecret) -> None:
        """Keep a session's keys, for good. ValueError where it has some, or where there is no such
        session here.
        """
        row = {
            "session": secret.keys.session,
            "keys": packed(secret.keys).content,
            "signing_key": secret.signing_key,
            "seal_key": secret.seal_key,
        }
        with self._database.writing():
            self._database.run(compiled.ADD_KEYS, row)

    def activations(self, session: str) -> tuple[Activation, ...]:
        """Every activation of a session, oldest first."""
        rows = self._database.read(compiled.ACTIVATIONS, {"session": session})
        return tuple(
            Activation(name, of, juror, kdf, secret, moment(made_at))
            for name, of, juror, kdf, secret, made_at in rows
        )

    def add_activation(self, activation: Activation) -> None:
        """Keep an activation, for good. ValueError where its id is taken, or where there is no such
        session here.
        """
        row = {**vars(activation), "made_at": activation.made_at.isoformat()}
        with self._database.writing():
            self._database.run(compiled.ADD_ACTIVATION, row)

    def reception(self, session: str) -> tuple[ReceptionEntry, ...]:
        """The session's reception journal, first entry first. StorageError where an entry is
        missing, damaged or was changed.
        """
        found, previous = [], GENESIS
        rows = self._database.read(compiled.RECEPTION, {"session": session})
        for seq, (digest, content) in enumerate(rows, start=1):
            entry = _entries.read(content, digest)
            if (entry.session, entry.seq, entry.previous) != (session, seq, previous):
                raise failures.not_a_database()
            found.append(entry)
            previous = digest
        return tuple(found)

    def decide(self, entries: Sequence[ReceptionEntry]) -> None:
        """Append to it, in one transaction. ValueError where an entry does not follow."""
        with self._database.writing():
            for entry in entries:
                made = packed(entry)
                row = {"session": entry.session, "seq": entry.seq, "previous": entry.previous}
                row |= {"digest": made.digest, "content": made.content}
                self._database.run(compiled.ADD_RECEPTION, row)

    def take_in(self, returns: Sequence[TakenReturn], at: dt.datetime) -> Mapping[str, int]:
        """Keep what came in, in one transaction: a set union by digest, where what is there stays.
        Of journals on one device the one that goes on from another takes its place; two that go
        apart both stay. How many sealed versions were new, by file.

        The journals are whole (`check_chain`) and the manifests' enrolments hold: nothing of that
        is looked at here. ValueError where something is another session's, or where there is no
        such session here.
        """
        taken_at = engine.told(at)
        ready = [_packed(one, taken_at) for one in returns]
        new: dict[str, int] = {}
        with self._database.writing():
            for one in ready:
                new[one.taken.file] = new.get(one.taken.file, 0) + self._take(one, taken_at)
        return new

    def _take(self, ready: "_Ready", at: str) -> int:
        taken, database = ready.taken, self._database
        row = {"session": taken.session, "juror": taken.juror, "file": taken.file, "taken_at": at}
        device = taken.manifest.device if taken.manifest else ""
        counted = {"sheets": len(taken.sheets), "refused": taken.refused}
        database.run(compiled.PUT_TAKEN_FILE, {**row, **counted, "device": device})
        self._take_enrolments(taken)
        self._take_heard(taken)
        new = sum(self._take_sheet(*row) for row in ready.sheets)
        for journal, content in zip(taken.journals, ready.journals, strict=True):
            travel_union.add_journal(database, taken.session, journal, content)
        for day, made in zip(taken.days, ready.days, strict=True):
            travel_union.add_day(database, day, made)
        return new

    def _take_enrolments(self, taken: TakenReturn) -> None:
        told = taken.manifest.enrolments if taken.manifest else ()
        for bound in (*told, *taken.enrolments):
            made = packed(bound)
            row = {"digest": made.digest, "session": taken.session, "content": made.content}
            self._database.run(compiled.ADD_TAKEN_ENROLMENT, row)

    def _take_heard(self, taken: TakenReturn) -> None:
        manifest = taken.manifest
        if manifest is None:
            return
        made = packed(heard_of(manifest))
        row = {"session": taken.session, "juror": taken.juror, "device": manifest.device}
        row |= {"made_at": engine.told(manifest.made_at), "digest": made.digest}
        self._database.run(compiled.PUT_HEARD, {**row, "content": made.content})

    def _take_sheet(self, row: Mapping[str, object], content: bytes) -> int:
        """Keep a version; 1 where none of its header was there that is worth as much, else 0."""
        known = self._database.read(compiled.TAKEN_OF_HEADER, {"header": row["header"]})
        if (row["digest"], row["from_paper"]) not in known:
            kept = {"digest": row["digest"], "content": content}
            self._database.run(compiled.ADD_TAKEN_CONTENT, kept)
            self._database.run(compiled.ADD_TAKEN_SHEET, row)
        return int(all(from_paper > row["from_paper"] for _, from_paper in known))

    def facts(self, session: str) -> Facts:
        """All that came in of a session, without its contents. A version that came in signed by
        several keys is told once for each of them; one from paper only until it came in itself.
        """
        whose, read = {"session": session}, self._database.read
        files = read(compiled.TAKEN_FILES, whose)
        return Facts(
            sheets=_told_once([sheet_fact(row) for row in read(compiled.TAKEN_SHEETS, whose)]),
            enrolments=tuple(
                _bound.read(content, digest)
                for digest, content in read(compiled.TAKEN_ENROLMENTS, whose)
            ),
            heard=tuple(
                last_heard(juror, device, _heard.read(content, digest))
                for juror, device, digest, content in read(compiled.HEARD, whose)
            ),
            files=tuple(
                TakenFile(file, juror, device, moment(taken_at), sheets, refused)
                for juror, file, device, taken_at, sheets, refused in files
            ),
        )

    def kept_headers(self, session: str) -> frozenset[str]:
        """The headers of the sealed versions that are kept, those from paper left out."""
        rows = self._database.read(compiled.TAKEN_HEADERS, {"session": session})
        return frozenset(header for (header,) in rows)

    def returned_sheet(self, header: str, signer: str | None = None) -> ReturnedSheet:
        """A sealed version, that of the key `signer` where one is named; where it came from paper
        alone, the fullest that did. KeyError where it is not kept.
        """
        for digest, content, by in self._database.read(compiled.TAKEN_SHEET, {"header": header}):
            if signer in (None, by):
                return _sheets.read(content, digest)
        raise KeyError(header)

    def journals(self, sheet: str) -> tuple[SheetJournal, ...]:
        """What came in of a sheet's journals, by device, then by digest of their last entry."""
        rows = self._database.read(compiled.TAKEN_JOURNALS, {"sheet": sheet})
        return tuple(journal_of(sheet, *row) for row in rows)

    def days(self, session: str) -> tuple[DayJournal, ...]:
        """What came in of the jurors' days, by juror and device."""
        rows = self._database.read(compiled.TAKEN_DAYS, {"session": session})
        return tuple(_days.read(content, digest) for digest, content in rows)


@dataclass(frozen=True)
class _Ready:
    """A return with its rows, as far as they can be made outside of the transaction."""

    taken: TakenReturn
    sheets: tuple[tuple[Mapping[str, object], bytes], ...]
    journals: tuple[bytes, ...]
    days: tuple[Packed, ...]


def _packed(taken: TakenReturn, taken_at: str) -> _Ready:
    _must_belong_together(taken)
    sheets = [(sheet, packed(sheet.sheet)) for sheet in taken.sheets]
    return _Ready(
        taken,
        tuple((sheet_row(sheet, made, taken_at), made.content) for sheet, made in sheets),
        tuple(journal_content(journal) for journal in taken.journals),
        tuple(packed(day) for day in taken.days),
    )


def _must_belong_together(taken: TakenReturn) -> None:
    """Raise ValueError where a part is another session's or another juror's."""
    whose = (taken.session, taken.juror)
    parts = [(sheet.sheet.header.session, sheet.sheet.header.juror) for sheet in taken.sheets]
    parts += [(day.session, day.juror) for day in taken.days]
    if taken.manifest is not None:
        parts.append((taken.manifest.session, taken.manifest.juror))
    if any(part != whose for part in parts):
        raise ValueError("a part of another session or another juror")
    for journal in taken.journals:
        travel_union.must_be_one_chain(journal)


def _told_once(facts: Sequence[SheetFact]) -> tuple[SheetFact, ...]:
    """Each version once for each key that signed it, the first of them; those from paper only
    where it did not come in itself.
    """
    found = []
    for _, same in itertools.groupby(facts, key=lambda fact: fact.header):
        of_header: dict[str, SheetFact] = {}
        for fact in same:
            first = next(iter(of_header.values()), fact)
            if fact.from_paper == first.from_paper:
                of_header.setdefault(fact.signer, fact)
        found += sorted(of_header.values(), key=lambda fact: fact.signer)
    return tuple(found)
