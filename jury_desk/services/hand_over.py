"""Handing over: the files of signed sheets copied to a folder or stick, each read back there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from jury_desk.domain.day import acts
from jury_desk.errors import JuryDeskError
from jury_desk.services.day_log import away, refused
from jury_desk.services.sign_sheet import file_name

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jury_desk.domain.ports import Printer, ScoreSheets, Store
    from jury_desk.domain.sealing import SealedSheet
    from jury_desk.services.day_log import DayLog
    from jury_desk.services.juror_day import JurorDay

RECORD = ".fiche.json"
"""How the name of a sealed record ends."""


def _silent(done: int, total: int) -> None:  # noqa: ARG001  nobody asked to be told
    return


class ReadsFile(Protocol):
    """Reads a signed file."""

    def __call__(self, path: str) -> bytes | None:
        """Its bytes; None where there is none. Raises StorageError."""
        ...


@dataclass(frozen=True)
class Pending:
    """Signed versions that are not handed over yet: `ready` with all their files, `missing` without
    the PDF or the workbook, which must be exported again first.
    """

    ready: tuple[SealedSheet, ...]
    missing: tuple[SealedSheet, ...]


@dataclass(frozen=True)
class HandedOver:
    """How many versions were copied and read back, how many lack files, how many are left; and what
    stopped it, where something did.
    """

    count: int
    missing: int
    left: int = 0
    failure: JuryDeskError | None = None


class HandingOver:
    """Copies what is signed. Blocking; in the thread of the day's own acts."""

    def __init__(
        self,
        store: Store,
        day: JurorDay,
        documents: ScoreSheets,
        printer: Printer,
        read: ReadsFile,
    ) -> None:
        """`day` is the juror's day on `store`. All stay the caller's."""
        self._store = store
        self._day = day
        self._documents = documents
        self._printer = printer
        self._read = read

    def pending(self, session: str, exports: Path) -> Pending:
        """What is to hand over; `exports` is where signed files lie. Raises DayError for practice,
        StorageError.
        """
        log = self._log(session)
        waiting = self._waiting(session, log)
        ready = tuple(sealed for sealed in waiting if self._are_there(sealed, exports))
        return Pending(ready, tuple(sealed for sealed in waiting if sealed not in ready))

    def hand_over(
        self,
        session: str,
        exports: Path,
        folder: str,
        progress: Callable[[int, int], None] = _silent,
    ) -> HandedOver:
        """Copy the files of every version that is ready into `folder`, read each back, then record
        those that are all there. `progress` is told how many of how many are.

        What stops it half way is told in the outcome: nothing counts as handed over that was not
        read back. Raises DayError (practice, the day is away), StorageError.
        """
        log = self._log(session)
        if log.state.away:
            raise away()
        _must_be_elsewhere(Path(folder), exports)
        waiting = self._waiting(session, log)
        if not waiting:
            raise refused("hand-nothing", "All signed sheets are handed over already.")
        copied: list[SealedSheet] = []
        missing = 0
        lacking: set[str] = set()
        failure: JuryDeskError | None = None
        for done, sealed in enumerate(waiting):
            progress(done, len(waiting))
            try:
                # What is told is a sheet's last version: one that lacks files holds up the next.
                held_up = sealed.header.sheet in lacking
                files = None if held_up else self._files(sealed, exports)
                if files is None:
                    missing += 1
                    lacking.add(sealed.header.sheet)
                    continue
                for name, content in files:
                    self._printer.write(folder, name, content)
            except JuryDeskError as stopped:
                failure = stopped
                break
            copied.append(sealed)
        if copied:
            self._record(log, copied, folder)
        left = len(waiting) - len(copied) - missing
        return HandedOver(len(copied), missing, left, failure)

    def _record(self, log: DayLog, copied: Sequence[SealedSheet], folder: str) -> None:
        sheets = tuple(
            acts.HandedSheet(
                sheet=one.header.sheet, version=one.header.version, header=one.header.digest
            )
            for one in copied
        )
        place = Path(folder).name or Path(folder).drive or "/"
        log.record(acts.SheetsHandedOver(sheets=sheets, place=place))

    def _log(self, session: str) -> DayLog:
        log = self._day.log(session)
        if log.plan.practice:
            raise refused("hand-practice", "Practice sheets are not handed over.")
        return log

    def _waiting(self, session: str, log: DayLog) -> tuple[SealedSheet, ...]:
        """The versions not handed over, sheet after sheet, oldest first."""
        handed = log.state.handed
        return tuple(
            sealed
            for sheet in self._day.day(session).sheets
            for sealed in self._store.sealed_versions(sheet.ref.id)
            if sealed.header.version > handed.get(sheet.ref.id, 0)
        )

    def _are_there(self, sealed: SealedSheet, exports: Path) -> bool:
        name = file_name(sealed)
        return all((exports / f"{name}{ending}").is_file() for ending in (".pdf", ".xlsx"))

    def _files(self, sealed: SealedSheet, exports: Path) -> tuple[tuple[str, bytes], ...] | None:
        """A version's files by name, each looked at: they carry the very version. None where the
        PDF or the workbook is not there, or is another one.
        """
        name, record = file_name(sealed), sealed.to_bytes()
        pdf = self._read(str(exports / f"{name}.pdf"))
        workbook = self._read(str(exports / f"{name}.xlsx"))
        if pdf is None or workbook is None:
            return None
        try:
            inside = {
                self._documents.sealed_in_pdf(pdf),
                self._documents.sealed_in_workbook(workbook),
            }
        except JuryDeskError:
            return None
        if inside != {record}:
            return None
        return ((f"{name}.pdf", pdf), (f"{name}.xlsx", workbook), (f"{name}{RECORD}", record))


def _must_be_elsewhere(folder: Path, exports: Path) -> None:
    """Where the files lie already, nothing leaves the laptop. Raises DayError."""
    home, wanted = exports.resolve(), folder.resolve()
    if wanted == home or home in wanted.parents:
        raise refused("hand-home", "The signed files lie in this folder already.")
