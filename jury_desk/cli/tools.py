"""What the commands work with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # a command waits for what it uses alone
    from collections.abc import Sequence
    from pathlib import Path

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.ports import GridLibrary
    from jury_desk.domain.workshop import FrameworkReader, GridTemplates
    from jury_desk.services.data_archive import DataArchive, DataRestoring
    from jury_desk.services.day_carry import DayCarrying
    from jury_desk.services.list_import import ListImport
    from jury_desk.services.program import Door
    from jury_desk.services.recover import PaperRecovery
    from jury_desk.services.secretariat import Secretariat
    from jury_desk.services.session_papers import PaperExport
    from jury_desk.services.session_planning import SessionPlanning
    from jury_desk.services.signed_papers import SignedPapers
    from jury_desk.services.travel import JurorTravel, OfficeTravel
    from jury_desk.services.verify_files import FileVerification


class FileKeeper(Protocol):
    """Writes the files that a command was asked for."""

    def must_be_free(self, path: Path, formats: Sequence[str], *, force: bool) -> None:
        """Raise FileTakenError where a file is there that may not be replaced: with `force` any
        may, without it one whose JSON names one of `formats`. Raise ExportError where it can be no
        file.
        """
        ...

    def replace(self, files: Sequence[tuple[Path, bytes]]) -> None:
        """Write the files whole: all of them on the disk before the first is given its name.
        Raises ExportError.
        """
        ...


class Tools(Protocol):
    """The rooms behind the commands; `bootstrap` wires them, each made when asked for."""

    def library(self) -> GridLibrary:
        """The grids that the program ships."""
        ...

    def own_grids(self) -> Sequence[Grid] | None:
        """The library's own revisions in the data directory that was asked for; none without one.

        None where a PIN guards them. Raises StorageError where they cannot be read.
        """
        ...

    def frameworks(self) -> FrameworkReader:
        """The reading of framework documents."""
        ...

    def templates(self) -> GridTemplates:
        """The workbooks in which grids are typed."""
        ...

    def files(self) -> FileKeeper:
        """The files that a command writes."""
        ...

    def verification(self) -> FileVerification:
        """The verification of files."""
        ...

    def demo_door(self) -> Door:
        """A data directory for the demonstration."""
        ...

    def secretariat(self) -> Secretariat:
        """The secretariat on the data directory that was asked for, else on the person's own; a PIN
        is asked for where one guards it. Raises StorageError, PinError.
        """
        ...

    def archive(self) -> DataArchive:
        """The archives of the same data; a PIN is asked for as for the secretariat."""
        ...

    def carrying(self) -> DayCarrying:
        """The way of a juror's day to another laptop; a PIN is asked for as for the secretariat."""
        ...

    def juror_travel(self) -> JurorTravel:
        """Dossiers, returns and receipts of a juror; a PIN is asked for as for the secretariat."""
        ...

    def signing_pin(self) -> str:
        """The PIN to sign with, after `juror_travel`: that of `--pin-file`, the one that opened the
        data, or one that is asked for; where there is none yet, it is asked for twice. Raises
        PinError.
        """
        ...

    def office_travel(self) -> OfficeTravel:
        """Dossiers, reception and receipts; a PIN is asked for as for the secretariat."""
        ...

    def restoring(self) -> DataRestoring:
        """The opening of an archive in the same data directory, which nothing opens."""
        ...

    def recovery(self, *, keeping: bool) -> PaperRecovery:
        """The reading of scans. With a data directory that was asked for, or `keeping`, on the
        secretariat's data, and a PIN is asked for as for the secretariat; else on the shipped grids
        alone.
        """
        ...

    def list_import(self) -> ListImport:
        """The import of lists of candidates; after `secretariat`."""
        ...

    def planning(self) -> SessionPlanning:
        """The making of timetables; after `secretariat`."""
        ...

    def papers(self) -> PaperExport:
        """What a session prints and exports; after `secretariat`."""
        ...

    def signed_papers(self) -> SignedPapers:
        """What several people sign, and journals; a PIN is asked for as for the secretariat."""
        ...

    def close(self) -> None:
        """Close the data that a command opened."""
        ...
