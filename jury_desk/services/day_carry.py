"""A juror's day to another laptop by an encrypted file, and into one; custody on both."""

from __future__ import annotations

import datetime as dt
import hashlib
import secrets
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

import msgspec
from msgspec import structs

from jury_desk.domain.day import acts
from jury_desk.domain.day.carry import (
    SIGNED_ENDINGS,
    Carried,
    CarriedSheet,
    DayCarry,
    Holding,
    holding,
)
from jury_desk.domain.day.plan import plan_of_day
from jury_desk.domain.day.state import folded
from jury_desk.domain.sealing import read_sealed
from jury_desk.domain.sheet import SheetRef, expected_sheets
from jury_desk.domain.travel.plan_change import changed_plan, passages_at_work
from jury_desk.errors import DayError
from jury_desk.services.carried_work import CarriedWork, note_texts
from jury_desk.services.day_log import refused, required_reason
from jury_desk.services.sign_sheet import file_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from jury_desk.domain.audit import JournalEntry
    from jury_desk.domain.day.entry import DayEntry
    from jury_desk.domain.day.state import DayState
    from jury_desk.domain.ports import Clock, Printer, Store
    from jury_desk.domain.session import SessionPlan
    from jury_desk.domain.travel.keys import Enrolled
    from jury_desk.domain.travel.ports import TravelStore
    from jury_desk.services.day_log import DayLog
    from jury_desk.services.juror_day import JurorDay

LARGEST_SIGNED = 32 * 1024 * 1024
"""Bytes of a signed PDF or workbook; a real one has some 200,000."""


class CarryFile(Protocol):
    """The file that a day travels in."""

    @property
    def suffix(self) -> str:
        """How its name ends."""
        ...

    @property
    def largest(self) -> int:
        """Bytes of a file that can be one."""
        ...

    def packed(self, carried: Carried, code: str) -> bytes:
        """The file. Raises DayError."""
        ...

    def unpacked(self, content: bytes, code: str) -> Carried:
        """The day of a file, looked at from end to end. Raises DayError."""
        ...


class Codes(Protocol):
    """The codes under which files travel."""

    def new(self) -> str:
        """One, in groups as it is shown."""
        ...

    def checked(self, typed: str) -> str:
        """What was typed, without its groups. Raises DayError where a sign is mistaken."""
        ...


@dataclass(frozen=True)
class Given:
    """A day that lies in a file, read back and opened again."""

    path: str
    file: str
    at: dt.datetime


@dataclass(frozen=True)
class Away:
    """Since when the day is on another laptop, and the first signs of its file's digest."""

    at: dt.datetime
    file: str


@dataclass(frozen=True)
class Found:
    """A day in a file, not taken in yet. `here` tells that it was taken in before."""

    carried: Carried
    file: str
    holding: Holding
    here: bool = False

    @property
    def plan(self) -> SessionPlan:
        """The session's plan."""
        return self.carried.about.plan

    @property
    def given_at(self) -> dt.datetime:
        """When it was written."""
        return self.carried.about.given_at


class DayCarrying:
    """Gives days and takes them. Blocking; in the thread of the day's own acts. All methods raise
    StorageError where the disk refuses.
    """

    def __init__(
        self,
        store: Store,
        day: JurorDay,
        clock: Clock,
        file: CarryFile,
        codes: Codes,
        printer: Printer,
        read: Callable[[str, int], bytes],
        exports: Path,
        travel: TravelStore | None = None,
    ) -> None:
        """`day` is the juror's day on `store`, whose signed files lie in `exports`. `read` gives a
        file from anywhere with at most that many bytes, and raises DayError where it is not there
        or has more. `travel` is what `store` knows of sessions that came in dossiers. All stay the
        caller's.
        """
        self._work = CarriedWork(store, day, clock)
        self._travel = travel
        self._store = store
        self._day = day
        self._clock = clock
        self._file = file
        self._codes = codes
        self._printer = printer
        self._read = read
        self._exports = exports

    def new_code(self) -> str:
        """A code for a file, in groups; it is shown once and kept nowhere."""
        return self._codes.new()

    def check_code(self, typed: str) -> str:
        """The code as it was meant. DayError where a sign is mistaken: told at once, no key is
        made for it.
        """
        return self._codes.checked(typed)

    # --- giving -----------------------------------------------------------------------------------

    def must_be_givable(self, session: str) -> DayLog:
        """The session's log. DayError where it is practice, or away already. KeyError where the
        session is not kept.
        """
        plan = self._plan(session)
        if plan is None:
            raise KeyError(session)
        if plan.practice:
            raise refused("carry-practice", "Nothing of a practice session leaves this computer.")
        log = self._day.log(session)
        if log.state.away:
            raise refused("day-away", "This day is on another laptop already.")
        return log

    def give(self, session: str, folder: str, code: str) -> Given:
        """Write the day into one file under a code, read it back, open it again, and only then
        record that it left: from then on this laptop only reads it.

        Raises DayError (practice, away already, damaged on its way), ExportError, KeyError; then
        the day stays here.
        """
        log = self.must_be_givable(session)
        plain = self._codes.checked(code)
        carried = self.carried(log)
        name = f"journee-{log.plan.date.isoformat()}-{secrets.token_hex(3)}{self._file.suffix}"
        path = self._printer.write(folder, name, self._file.packed(carried, plain))
        written = self._read(path, self._file.largest)
        if self._file.unpacked(written, plain) != carried:
            raise refused("carry-unlike", "The file was read back different.")
        digest = hashlib.sha256(written).hexdigest()
        log.record(acts.CustodyGiven(file=digest))
        return Given(path, digest, carried.about.given_at)

    def carried(self, log: DayLog) -> Carried:
        """The day as it stands on the disk, whole."""
        store, plan = self._store, log.plan
        chains = store.day_chains(plan.id, plan.juror)
        state = folded(store.day_entries(plan.id, plan.juror))
        kept = store.summaries(plan.id)
        refs = [ref for ref in _refs(plan, state) if ref.id in kept]
        sheets = [_sheet(ref, store.chains(ref.id)) for ref in refs]
        sealed = {
            one.header.digest: one.to_bytes()
            for ref in refs
            for one in store.sealed_versions(ref.id)
        }
        of_notes = note_texts(chains)
        enrolled = self._travel.enrolled(plan.id) if self._travel is not None else None
        texts = store.texts(_texts(chains, sheets))
        about = DayCarry(
            plan=plan,
            device=store.device,
            given_at=self._clock.now(),
            day=chains,
            sheets=tuple(sheets),
            texts=dict(texts),
            notes=dict(store.texts(of_notes)),
            drafts=dict(log.drafts()),
            enrolled_=enrolled or msgspec.UNSET,
        )
        return Carried(about, store.grid(plan.grid_digest), sealed, self._files(sealed))

    def _files(self, sealed: Mapping[str, bytes]) -> dict[str, bytes]:
        """The signed PDFs and workbooks of the versions that are here."""
        found: dict[str, bytes] = {}
        for header, raw in sealed.items():
            name = file_name(read_sealed(raw))
            for ending in SIGNED_ENDINGS:
                with suppress(DayError):  # not there, or larger than any is: it stays behind
                    path = str(self._exports / f"{name}{ending}")
                    found[f"{header}{ending}"] = self._read(path, LARGEST_SIGNED)
        return found

    def _put_files(self, carried: Carried) -> None:
        """Put the signed files where those of this laptop lie, by the names that they have."""
        for named, content in carried.files.items():
            header, dot, ending = named.partition(".")
            name = file_name(read_sealed(carried.sealed[header]))
            self._printer.write(str(self._exports), f"{name}{dot}{ending}", content)

    def away(self, session: str) -> Away | None:
        """Since when a day is away; None where it is here. KeyError where it is not kept."""
        log = self._day.log(session)
        if not log.state.away:
            return None
        entries = self._store.day_entries(session, log.juror)
        last = next(one for one in reversed(entries) if isinstance(one.act, acts.CustodyGiven))
        given = last.act
        return Away(last.at, given.file[:8] if isinstance(given, acts.CustodyGiven) else "")

    def take_back(self, session: str, reason: str) -> DayState:
        """Go on here: the file never reached the other laptop. DayError where the day is here, or
        the reason is missing.
        """
        log = self._day.log(session)
        if not log.state.away:
            raise refused("carry-here", "This day is on this computer.")
        told, texts = required_reason(reason)
        return log.record(acts.CustodyTakenBack(reason=told), texts)

    # --- taking -----------------------------------------------------------------------------------

    def look(self, path: str, code: str) -> Found:
        """What a file holds, after a look that it can be taken in here. Changes nothing.

        Raises DayError: a mistaken sign, another file's code, no such file, a day that contradicts
        itself, one that is older than what is here or that was worked on here too.
        """
        plain = self._codes.checked(code)
        content = self._read(path, self._file.largest)
        carried = self._going_on(self._file.unpacked(content, plain))
        digest = hashlib.sha256(content).hexdigest()
        here = self._is_here(carried, digest)
        return Found(carried, digest, holding(carried), here)

    def take(self, found: Found) -> str:
        """Take in what `look` found, all of it or nothing; the session's id. A file that was taken
        in already changes nothing. Raises as `look` does.
        """
        carried, session = found.carried, found.plan.id
        if not self._is_here(carried, found.file):
            self._put_files(carried)  # first: without the day they say nothing to anybody
            self._must_have_plan(carried)
            self._work.take(carried, found.file)
        if carried.about.enrolled is not None and self._travel is not None:
            self._travel.put_enrolled(self._enrolled(carried.about.enrolled))
        self._day.read_again(session)
        return session

    def _must_have_plan(self, carried: Carried) -> None:
        """Have the session go on with the day's plan, where it is here with an older one."""
        plan, enrolled = carried.about.plan, carried.about.enrolled
        if self._plan(plan.id) in (None, plan) or enrolled is None or self._travel is None:
            return
        self._travel.take_dossier(plan, carried.grid, self._enrolled(enrolled), None)
        self._day.replan(plan)

    def _enrolled(self, there: Enrolled) -> Enrolled:
        """What both laptops know of the session: the keys of both, the last dossier of either."""
        here = self._travel.enrolled(there.keys.session) if self._travel is not None else None
        if here is None:
            return there
        later = here.is_later_than(there.number, there.made_at_)
        newer, older = (here, there) if later else (there, here)
        known = {one.digest for one in newer.enrolments}
        more = tuple(one for one in older.enrolments if one.digest not in known)
        return structs.replace(newer, enrolments=newer.enrolments + more)

    def _is_here(self, carried: Carried, file: str) -> bool:
        """Whether the file was taken in already. DayError where it cannot be taken in."""
        plan = carried.about.plan
        if self._plan(plan.id) not in (None, plan) and not self._is_of_same_dossiers(carried):
            raise refused("carry-other-plan", "Another plan of this session is here.")
        how = self._work.standing(carried, file)
        if how in ("older", "taken-away"):
            raise refused("carry-older", "This file is older than what is here.")
        if how == "own":
            raise refused("carry-own", "This file was written on this computer.")
        if how == "apart":
            raise refused("carry-apart", "This day was worked on here too.")
        return how == "taken"

    def _is_of_same_dossiers(self, carried: Carried) -> bool:
        """Whether both plans come from dossiers of one secretariat, to one juror."""
        there = carried.about.enrolled
        if there is None or self._travel is None:
            return False
        here = self._travel.enrolled(carried.about.plan.id)
        return here is not None and (here.keys, here.juror) == (there.keys, there.juror)

    def _going_on(self, carried: Carried) -> Carried:
        """The day with the plan that it goes on with here: that of the later dossier, with what is
        recorded kept as it is.
        """
        here = self._plan(carried.about.plan.id)
        there = carried.about.enrolled
        if here is None or there is None or not self._is_of_same_dossiers(carried):
            return carried
        known = self._travel.enrolled(here.id) if self._travel is not None else None
        if known is None or not known.is_later_than(there.number, there.made_at_):
            return carried
        state = carried.state()
        begun = (sheet.passage for sheet in carried.about.sheets)
        at_work = passages_at_work(state, begun, carried.about.drafts)
        plan = changed_plan(carried.about.plan, here, at_work, state.added).plan
        return replace(carried, about=structs.replace(carried.about, plan=plan))

    def _plan(self, session: str) -> SessionPlan | None:
        return next((plan for plan in self._store.sessions() if plan.id == session), None)


def _refs(plan: SessionPlan, state: DayState) -> tuple[SheetRef, ...]:
    return expected_sheets(plan_of_day(plan, state), plan.juror)


def _sheet(ref: SheetRef, journal: tuple[JournalEntry, ...]) -> CarriedSheet:
    return CarriedSheet(passage=ref.passage, subject=ref.subject, journal=journal)


def _texts(day: Iterable[DayEntry], sheets: Iterable[CarriedSheet]) -> set[str]:
    """Every digest that may be a text's: those that are none are nowhere kept."""
    notes = acts.NoteTaken | acts.NoteRewritten
    found = {
        value
        for entry in day
        if not isinstance(entry.act, notes)
        for value in (getattr(entry.act, name, None) for name in ("reason", "text"))
        if isinstance(value, str)
    }
    for sheet in sheets:
        for entry in sheet.journal:
            found |= {value for value in (entry.old, entry.new) if value and len(value) == 64}
    return found
