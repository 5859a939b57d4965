"""Files beside the data file: the library of grids, and exports that are never half there."""

import os
import re
import tempfile
from collections.abc import Sequence
from pathlib import Path

from jury_desk.domain.canonical import LARGEST_DOCUMENT, parse_json
from jury_desk.domain.grid import Grid
from jury_desk.domain.grid_file import SUFFIX, damaged, grid_of_bytes
from jury_desk.errors import ExportError, FileTakenError, UnknownGridError

_SLUG = re.compile("[a-z0-9][a-z0-9._-]{0,79}")
"""What a grid's id is made of; any other text names no file, nor any folder."""


class GridFolder:
    """A `GridLibrary` over the `*.grid.json` files of one folder."""

    def __init__(self, folder: Path) -> None:
        """`folder` is read at each call: a file added is found."""
        self._folder = folder

    def grids(self) -> tuple[Grid, ...]:
        """Every grid, by its label. Raises GridError naming the file that is damaged."""
        found = [read_grid_file(path) for path in sorted(self._folder.glob(f"*{SUFFIX}"))]
        return tuple(sorted(found, key=lambda grid: grid.certification.label))

    def grid(self, grid_id: str) -> Grid:
        """The grid of that id. Raises GridError where there is none, or where it is damaged."""
        path = self._folder / f"{grid_id}{SUFFIX}"
        if _SLUG.fullmatch(grid_id) and path.is_file():
            return read_grid_file(path)
        raise UnknownGridError(
            f"There is no grid “{grid_id}”.",
            "See the list: jury-desk grid list.",
            name=grid_id,
        )


def read_grid_file(path: Path) -> Grid:
    """The grid of a file. Raises GridError with the file's name and the first fault."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_DOCUMENT + 1)
    except OSError as error:
        raise damaged(path.name, error.strerror or str(error)) from None
    return grid_of_bytes(content, path.name)


class FilePrinter:
    """A `Printer` that writes beside, flushes to disk, gives the final name, reads back."""

    def write(self, folder: str, name: str, content: bytes) -> str:
        """Write one file; its path. Raises ExportError; then no file of that name was touched.

        A file of that name with other content is kept: the new one gets a number.
        """
        target = Path(folder) / name
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            target = _free_name(target, content)
            _replace(target, content)
            if target.read_bytes() != content:
                raise OSError(f"{name} reads back different")
        except OSError as error:
            raise ExportError(
                "The file could not be written.",
                "Choose another folder, or make room on the disk, then export again. "
                "The sheet itself is recorded.",
                reason=error.strerror or "",
            ) from error
        return str(target)


def _free_name(target: Path, content: bytes) -> Path:
    candidate, number = target, 2
    suffix = SUFFIX if target.name.endswith(SUFFIX) else target.suffix
    stem = target.name.removesuffix(suffix)
    while candidate.exists() and candidate.read_bytes() != content:
        candidate = target.with_name(f"{stem}-{number}{suffix}")
        number += 1
    return candidate


class CommandFiles:
    """The files that a command is asked to write: whole or not at all, none taken by mistake."""

    def must_be_free(self, path: Path, formats: Sequence[str], *, force: bool) -> None:
        """Raise FileTakenError where a file is there that may not be replaced: with `force` any
        may, without it one whose JSON names one of `formats`. Raise ExportError where it can be no
        file.
        """
        try:
            if path.is_dir() or not path.parent.is_dir():
                raise _not_written("no folder of that name")
            if not path.exists() or force or _format_of(path) in formats:
                return
        except (OSError, ValueError) as error:
            raise _not_written(str(error)) from None
        raise FileTakenError(
            f"There is another file {path.name}.", "Give another name, or --force.", name=path.name
        )

    def replace(self, files: Sequence[tuple[Path, bytes]]) -> None:
        """Write the files: all of them on the disk first, then each under its name in one step.
        Raises ExportError; then no name was given, unless a name itself was refused or what stands
        there reads back different.
        """
        written: list[tuple[str, Path]] = []
        try:
            for path, content in files:
                written.append((_beside(path, content), path))
                Path(written[-1][0]).chmod(_OF_ANY_FILE & ~_mask())
            for temporary, path in written:
                Path(temporary).replace(path)
            for path, content in files:
                _sync_folder(path.parent)
                if path.read_bytes() != content:
                    raise OSError(f"{path.name} reads back different")
        except OSError as error:
            raise _not_written(error.strerror or str(error)) from error
        finally:
            for temporary, _ in written:
                Path(temporary).unlink(missing_ok=True)


_OF_ANY_FILE = 0o666


def _mask() -> int:
    """What this person lets no file of theirs allow; it can only be read by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _format_of(path: Path) -> str | None:
    """What a file's JSON says it is; None for any other file."""
    with path.open("rb") as file:
        content = file.read(LARGEST_DOCUMENT + 1)
    try:
        plain = parse_json(content)
    except ValueError:
        return None
    told = plain.get("format") if isinstance(plain, dict) else None
    return told if isinstance(told, str) else None


def _not_written(reason: str) -> ExportError:
    return ExportError(
        "The file could not be written.", "Choose another name or folder.", reason=reason
    )


def _replace(target: Path, content: bytes) -> None:
    temporary = _beside(target, content)
    try:
        Path(temporary).replace(target)
    except BaseException:  # interrupted, too: half a sheet is not left behind
        Path(temporary).unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)


def _beside(target: Path, content: bytes) -> str:
    """Write to a new file beside `target`, on the disk when this returns; its name."""
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=".jury-desk-")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    return temporary


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
