"""The one place where the rooms are wired together; what is heavy is imported late.

Before the first picture nothing is imported that Qt's own window does not need: neither the
documents' library nor the database, nor the parser of commands where no command was given.
"""

from __future__ import annotations

import errno
import os
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jury_desk import paths, wiring, wiring_signing
from jury_desk.clock import SystemClock
from jury_desk.errors import DataMissingError
from jury_desk.services.program import Door, Program

if TYPE_CHECKING:
    import tempfile
    from collections.abc import Sequence
    from datetime import date

    from jury_desk.domain.grid import Grid
    from jury_desk.frameworks import FrameworkDocuments
    from jury_desk.services.data_archive import DataArchive, DataRestoring
    from jury_desk.services.day_carry import DayCarrying
    from jury_desk.services.grid_workshop import GridWorkshop
    from jury_desk.services.list_import import ListImport
    from jury_desk.services.office import Office
    from jury_desk.services.practice_sessions import PracticeSessions
    from jury_desk.services.recover import PaperRecovery
    from jury_desk.services.secretariat import Secretariat
    from jury_desk.services.session_papers import PaperExport
    from jury_desk.services.session_planning import SessionPlanning
    from jury_desk.services.signed_papers import SignedPapers
    from jury_desk.services.travel import JurorTravel, OfficeTravel
    from jury_desk.services.verify_files import FileVerification
    from jury_desk.signing.vault import FileVault
    from jury_desk.storage.files import CommandFiles, GridFolder

FIRST_PRACTICE = "manager-affaires"
"""The grid whose practice session is opened first."""

_PRACTICE = ".practice.json"


def main(argv: Sequence[str]) -> int:
    """Run the program with the arguments after its name; the exit code."""
    if not argv:
        return _run_screens(paths.default_data_dir(), None)
    if len(argv) == 2 and argv[0] == "--data-dir":
        return _run_screens(Path(argv[1]), None)
    return _run_command(argv)


def _run_command(argv: Sequence[str]) -> int:
    from jury_desk import cli
    from jury_desk.errors import DiskFullError
    from jury_desk.words.command_line import BY_LANGUAGE

    _speak_utf8()
    lang = cli.language(os.environ)
    args = cli.parser(lang).parse_args(argv)
    lang = getattr(args, "lang", lang)
    data_dir: Path | None = getattr(args, "data_dir", None)
    if args.command is None:
        return _run_screens(data_dir or paths.default_data_dir(), lang)
    try:
        code = cli.run(args, Tools(data_dir, getattr(args, "pin_file", None)), lang)
        sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        print(BY_LANGUAGE[lang].interrupted, file=sys.stderr)
        return 130
    except BrokenPipeError:
        _say_no_more()
        return cli.FAILED
    except Exception as error:  # noqa: BLE001  a bug: reported without names or marks
        if isinstance(error, OSError) and error.errno == errno.ENOSPC and error.filename is None:
            _say_no_more()  # the disk that the output went to
            print(cli.sentence(DiskFullError("", ""), lang), file=sys.stderr)
            return cli.FAILED
        print(BY_LANGUAGE[lang].bug.format(path=_report(error)), file=sys.stderr)
        return 70


def _say_no_more() -> None:
    """Let what is still to be printed go nowhere: the interpreter would complain on leaving."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _speak_utf8() -> None:
    # Closed streams are None; the exit code still tells.
    if sys.stdout is None or sys.stderr is None:
        sink = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115  it stays open
        sys.stdout, sys.stderr = sys.stdout or sink, sys.stderr or sink
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


class Tools:
    """What the command line's commands work with."""

    def __init__(self, data_dir: Path | None, pin_file: Path | None = None) -> None:
        """`data_dir` is the one that was asked for, or None; `pin_file` holds the PIN, so that a
        script is asked for none.
        """
        self._data_dir = data_dir
        self._pin_file = pin_file
        self._owner_pin: str | None = None
        self._program: Program | None = None
        self._temporary: tempfile.TemporaryDirectory[str] | None = None

    def library(self) -> GridFolder:
        """The grids that the program ships."""
        from jury_desk.storage.files import GridFolder

        return GridFolder(paths.resources() / "grids")

    def own_grids(self) -> Sequence[Grid] | None:
        """The library's own revisions in the data directory that was asked for; none where there
        is no data file. None where a PIN guards them. Raises StorageError.
        """
        if self._data_dir is None or not paths.data_file(self._data_dir).exists():
            return ()
        from jury_desk.signing.vault import FileVault
        from jury_desk.storage import open_store

        vault = FileVault(self._data_dir, SystemClock())
        if vault.is_guarded:
            return None
        store = open_store(paths.data_file(self._data_dir), vault.data_key(None))
        try:
            kept = store.workshop
            return tuple(kept.revision(item.digest) for item in kept.revisions())
        finally:
            store.close()

    def frameworks(self) -> FrameworkDocuments:
        """The reading of framework documents."""
        from jury_desk.frameworks import FrameworkDocuments

        return FrameworkDocuments()

    def templates(self) -> FrameworkDocuments:
        """The workbooks in which grids are typed."""
        return self.frameworks()

    def files(self) -> CommandFiles:
        """The files that a command writes."""
        from jury_desk.storage.files import CommandFiles

        return CommandFiles()

    def verification(self) -> FileVerification:
        """The verification of files."""
        from jury_desk.services.verify_files import FileVerification
        from jury_desk.signing.verify import Verifier

        return FileVerification(Verifier(), wiring.score_sheets())

    def secretariat(self) -> Secretariat:
        """The secretariat on the data directory that was asked for, else on the person's own.

        A PIN is asked for where one guards the data. Raises StorageError, PinError.
        """
        return self._open().secretariat

    def archive(self) -> DataArchive:
        """The archives of the same data; a PIN is asked for as for the secretariat."""
        return self._open().office.archive

    def restoring(self) -> DataRestoring:
        """The opening of an archive in the same data directory, which nothing opens."""
        from jury_desk.signing.vault import FileVault

        data_dir = self._data_dir or paths.default_data_dir()
        return wiring.restoring_of(data_dir, FileVault(data_dir, SystemClock()))

    def _open(self) -> Program:
        if self._program is not None:
            return self._program
        from jury_desk.signing.vault import FileVault

        data_dir = self._data_dir or paths.default_data_dir()
        vault = FileVault(data_dir, SystemClock())
        person, pin = self._ask_pin(vault) if vault.is_guarded else ("", None)
        self._owner_pin = None if person else pin
        self._program = open_program(data_dir, vault, pin, person)
        self._tell_moved(self._program.office.archive.moved_on())
        return self._program

    @staticmethod
    def _tell_moved(day: date | None) -> None:
        if day is None:
            return
        from jury_desk import cli
        from jury_desk.words import of
        from jury_desk.words.data_commands import DATA_WORDS

        lang = cli.language(os.environ)
        print(DATA_WORDS[lang].away.format(day=of(lang).date(day)), file=sys.stderr)

    def carrying(self) -> DayCarrying:
        """A juror's day to another laptop; a PIN is asked for as for the secretariat."""
        return self._open().carrying

    def juror_travel(self) -> JurorTravel:
        """Dossiers, returns and receipts of a juror; a PIN is asked for as for the secretariat."""
        return self._open().juror_travel

    def office_travel(self) -> OfficeTravel:
        """Dossiers, reception and receipts; a PIN is asked for as for the secretariat."""
        return self._open().office_travel

    def signed_papers(self) -> SignedPapers:
        """What several people sign, and journals; a PIN is asked for as for the secretariat."""
        return self._open().signed

    def recovery(self, *, keeping: bool) -> PaperRecovery:
        """The reading of scans: on the secretariat's data where a data directory was asked for or
        something is to be kept, else on the shipped grids alone.
        """
        if keeping or self._data_dir is not None:
            return self._open().office_travel.recover
        return wiring.recovery_of()

    def list_import(self) -> ListImport:
        """The import of lists of candidates; after `secretariat`."""
        return self._opened.crafts.lists

    def planning(self) -> SessionPlanning:
        """The making of timetables; after `secretariat`."""
        return self._opened.crafts.planning

    def papers(self) -> PaperExport:
        """What a session prints and exports; after `secretariat`."""
        return self._opened.crafts.papers

    @property
    def _opened(self) -> Program:
        if self._program is None:
            raise AssertionError("the data are not open")
        return self._program

    def close(self) -> None:
        """Close the data that a command opened."""
        if self._program is not None:
            self._program.leave()
            self._program = None

    def _ask_pin(self, vault: FileVault) -> tuple[str, str]:
        from jury_desk import cli
        from jury_desk.cli.asking import ask_person, ask_pin
        from jury_desk.words.session_commands import SESSION_WORDS

        words = SESSION_WORDS[cli.language(os.environ)]
        person = ask_person(wiring.with_pin(vault), words)
        return person, ask_pin(self._pin_file, words.pin_prompt)

    def signing_pin(self) -> str:
        """The PIN to sign with; after `juror_travel`. Raises PinError."""
        from jury_desk import cli
        from jury_desk.cli.asking import ask_signing_pin

        if self._owner_pin is not None:
            return self._owner_pin
        has_pin = self._opened.juror_travel.dossiers.has_pin
        return ask_signing_pin(self._pin_file, has_pin, cli.language(os.environ))

    def demo_door(self) -> Door:
        """The data directory that was asked for, or one that lasts as long as the command."""
        if self._data_dir is not None:
            return door(self._data_dir)
        import tempfile

        self._temporary = tempfile.TemporaryDirectory(prefix="jury-desk-")
        return door(Path(self._temporary.name))


def door(data_dir: Path) -> Door:
    """The door to a data directory; nothing is imported, read or made before it is tried."""

    def vault() -> FileVault:
        from jury_desk.signing.vault import FileVault

        return FileVault(data_dir, SystemClock())

    def needs_pin() -> bool:
        if not vault().is_guarded:
            return False
        from jury_desk.storage.lock import DataLock

        # Said before a PIN is asked for: another program may be at work on the data.
        DataLock(paths.data_file(data_dir)).release()
        return True

    return Door(
        needs_pin=needs_pin,
        wait_seconds=lambda: vault().wait_seconds(),
        open=lambda pin, person="": open_program(data_dir, vault(), pin, person),
        people=lambda: wiring.with_pin(vault()),
        rescue=lambda: wiring.rescue_of(data_dir, vault(), SystemClock()),
    )


def open_program(data_dir: Path, vault: FileVault, pin: str | None, person: str = "") -> Program:
    """Open the data, see to the practice sessions; `person` is whose PIN it is, "" the owner's.
    Raises PinError, StorageError, GridError.
    """
    from jury_desk.services.juror_day import JurorDay
    from jury_desk.services.practice import practice_id, prepare_practice
    from jury_desk.storage import open_store
    from jury_desk.storage.files import GridFolder
    from jury_desk.storage.practice import PracticeStore

    clock = SystemClock()
    key = vault.data_key(pin, person)
    if vault.is_guarded and not paths.data_file(data_dir).exists():
        # A PIN is chosen at the first signature: there was work here.
        raise DataMissingError(
            "The data file (jury-desk.db) is no longer in its folder.",
            "Put it back from a copy; to begin anew, choose another folder.",
        )
    store = open_store(paths.data_file(data_dir), key)
    library = GridFolder(paths.resources() / "grids")

    @cache
    def practice() -> PracticeSessions:
        from jury_desk.services.practice_sessions import PracticeSessions

        return PracticeSessions(store, store.preparation, wiring.rule_book(), clock)

    def make_practice(grid_id: str) -> None:
        from jury_desk.domain.document import parsed
        from jury_desk.services.practice_template import PracticeTemplate

        template = parsed(PracticeTemplate, practice_template(grid_id))
        practice().from_template(template, library.grid(grid_id), practice_id(grid_id))

    try:
        first = prepare_practice(store, practice_grids(), make_practice)
    except BaseException:
        store.close()
        raise

    @cache
    def workshop() -> GridWorkshop:
        return wiring.workshop_of(store, library, clock, practice)

    @cache
    def office() -> Office:
        return wiring.office_of(store, vault, data_dir, clock, person)

    @cache
    def office_travel() -> OfficeTravel:
        return wiring.office_travel_of(store, clock, office().staff.by, lambda: vault.is_guarded)

    def secretariat() -> Secretariat:
        from jury_desk.services.secretariat import Secretariat

        by = office().staff.by
        rules = wiring.rule_book()
        return Secretariat(
            store.preparation, rules, workshop(), clock, by, wiring.missing_of(store, office_travel)
        )

    folder = paths.practice_folder(data_dir)
    practised = PracticeStore(folder, key, store)

    def close() -> None:
        practised.close()
        store.close()

    day = JurorDay(store, clock, practised)

    @cache
    def juror_travel() -> JurorTravel:
        return wiring.juror_travel_of(store, day, vault, clock, data_dir)

    return Program(
        day=day,
        make_signing=lambda: wiring.signing_of(store, vault, clock, juror_travel()),
        exports=data_dir / "exports",
        first_session=first,
        close=close,
        make_workshop=workshop,
        make_secretariat=secretariat,
        make_crafts=lambda: wiring.crafts_of(store, clock),
        make_office=office,
        practice=wiring.practice_of(practised, folder, clock),
        make_writing=lambda: wiring.writing_of(store, practised),
        make_papers=lambda: wiring.papers_of(store),
        make_calibration=lambda: wiring.calibration_of(store),
        make_carrying=lambda: wiring.carrying_of(store, day, clock, data_dir / "exports"),
        make_juror_travel=juror_travel,
        make_office_travel=office_travel,
        make_signed=lambda: wiring_signing.signed_papers_of(store, vault, clock, juror_travel),
    )


def practice_grids() -> list[str]:
    """The ids of the grids with a practice session; the one that is opened first comes first."""
    files = (paths.resources() / "demo").glob(f"*{_PRACTICE}")
    names = [file.name.removesuffix(_PRACTICE) for file in files]
    return sorted(names, key=lambda name: (name != FIRST_PRACTICE, name))


def practice_template(grid_id: str) -> Any:
    """The practice session of a grid, as plain data."""
    from jury_desk.domain.canonical import parse_json

    return parse_json((paths.resources() / "demo" / f"{grid_id}{_PRACTICE}").read_bytes())


def _run_screens(data_dir: Path, lang: str | None) -> int:
    from jury_desk.display import has_display

    if not has_display(os.environ):
        from jury_desk import cli
        from jury_desk.words.command_line import BY_LANGUAGE

        _speak_utf8()
        print(BY_LANGUAGE[lang or cli.language(os.environ)].no_display, file=sys.stderr)
        return 2
    from jury_desk.gui.application import run
    from jury_desk.settings import SettingsFile

    return run(door(data_dir), SettingsFile(data_dir), data_dir, sys.argv[:1])


def _report(error: BaseException) -> str:
    import tempfile

    from jury_desk.crash_report import crash_report

    try:
        handle, name = tempfile.mkstemp(prefix="jury-desk-report-", suffix=".txt")
    except OSError:  # no folder to write to: the report holds nothing that may not be shown
        return f"\n{crash_report(error)}"
    with os.fdopen(handle, "w", encoding="utf-8") as stream:
        stream.write(crash_report(error))
    return name
