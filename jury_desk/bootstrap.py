"""The one place where the rooms are wired together; what is heavy is imported late."""

import datetime as dt
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jury_desk import cli, paths
from jury_desk.clock import SystemClock
from jury_desk.display import has_display
from jury_desk.domain.canonical import parse_json
from jury_desk.services.program import Door, Program
from jury_desk.words.command_line import BY_LANGUAGE

if TYPE_CHECKING:
    from jury_desk.services.verify_files import FileVerification
    from jury_desk.storage.files import GridFolder

FIRST_PRACTICE = "manager-affaires"
"""The grid whose practice session is opened first."""


def main(argv: Sequence[str]) -> int:
    """Run the program with the arguments after its name; the exit code."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
    lang = cli.language(os.environ)
    args = cli.parser(BY_LANGUAGE[lang]).parse_args(argv)
    lang = getattr(args, "lang", lang)
    data_dir: Path = getattr(args, "data_dir", None) or paths.default_data_dir()
    try:
        if args.command is None:
            return _run_screens(data_dir, lang)
        code = cli.run(args, Tools(getattr(args, "data_dir", None)), lang)
        sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        print(BY_LANGUAGE[lang].interrupted, file=sys.stderr)
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return cli.FAILED
    except Exception as error:  # noqa: BLE001  a bug: reported without names or marks
        print(BY_LANGUAGE[lang].bug.format(path=_report(error)), file=sys.stderr)
        return 70


class Tools:
    """What the command line's commands work with."""

    def __init__(self, data_dir: Path | None) -> None:
        """`data_dir` is the one that was asked for, or None."""
        self._data_dir = data_dir
        self._temporary: tempfile.TemporaryDirectory[str] | None = None

    def library(self) -> "GridFolder":
        """The grids that the program ships."""
        from jury_desk.storage.files import GridFolder

        return GridFolder(paths.resources() / "grids")

    def verification(self) -> "FileVerification":
        """The verification of files."""
        from jury_desk.documents import ScoreSheetDocuments
        from jury_desk.services.verify_files import FileVerification
        from jury_desk.signing.verify import Verifier

        return FileVerification(Verifier(), ScoreSheetDocuments())

    def demo_door(self) -> Door:
        """The data directory that was asked for, or one that lasts as long as the command."""
        if self._data_dir is not None:
            return door(self._data_dir)
        self._temporary = tempfile.TemporaryDirectory(prefix="jury-desk-")
        return door(Path(self._temporary.name))


def door(data_dir: Path) -> Door:
    """The door to a data directory; nothing is read or made before it is opened."""
    from jury_desk.signing.vault import FileVault

    vault = FileVault(data_dir, SystemClock())
    return Door(
        needs_pin=lambda: vault.has_pin,
        wait_seconds=vault.wait_seconds,
        open=lambda pin: open_program(data_dir, vault, pin),
    )


def open_program(data_dir: Path, vault: Any, pin: str | None) -> Program:
    """Open the data, see to the practice sessions. Raises PinError, StorageError, GridError."""
    from jury_desk.documents import ScoreSheetDocuments
    from jury_desk.services.juror_day import JurorDay
    from jury_desk.services.practice import prepare_practice
    from jury_desk.services.sign_sheet import SheetSigning
    from jury_desk.signing.keys import KeyMaker
    from jury_desk.storage import open_store
    from jury_desk.storage.files import FilePrinter, GridFolder

    clock = SystemClock()
    store = open_store(paths.data_file(data_dir), vault.data_key(pin))
    try:
        library = GridFolder(paths.resources() / "grids")
        zone = dt.datetime.now().astimezone().tzinfo or dt.UTC
        first = prepare_practice(store, library, clock, practice_templates(), zone)
    except BaseException:
        store.close()
        raise
    signing = SheetSigning(store, clock, vault, KeyMaker(), ScoreSheetDocuments(), FilePrinter())
    return Program(
        day=JurorDay(store, clock),
        signing=signing,
        exports=data_dir / "exports",
        first_session=first,
        close=store.close,
    )


def practice_templates() -> list[dict[str, Any]]:
    """The practice sessions' templates, the one that is opened first at the head."""
    folder = paths.resources() / "demo"
    files = sorted(folder.glob("*.practice.json"))
    files.sort(key=lambda file: not file.name.startswith(f"{FIRST_PRACTICE}."))
    return [parse_json(file.read_bytes()) for file in files]


def _run_screens(data_dir: Path, lang: str) -> int:
    if not has_display(os.environ):
        print(BY_LANGUAGE[lang].no_display, file=sys.stderr)
        return cli.FAILED
    from jury_desk.gui.application import run
    from jury_desk.settings import SettingsFile

    return run(door(data_dir), SettingsFile(data_dir), data_dir, sys.argv[:1])


def _report(error: BaseException) -> str:
    from jury_desk.crash_report import crash_report

    handle, name = tempfile.mkstemp(prefix="jury-desk-report-", suffix=".txt")
    with os.fdopen(handle, "w", encoding="utf-8") as stream:
        stream.write(crash_report(error))
    return name
