"""The files of a data directory, taken out of it and put into it whole."""

import contextlib
import os
from collections.abc import Sequence
from pathlib import Path

from jury_desk.errors import ArchiveError
from jury_desk.paths import data_file
from jury_desk.storage import failures
from jury_desk.storage.engine import sync
from jury_desk.storage.local_disk import is_on_network
from jury_desk.storage.lock import DataLock

_VAULT = "vault.json"
_LARGEST_VAULT = 64 * 1024
_INCOMING, _ASIDE = ".incoming", ".replaced"


class DataFolder:
    """A data directory as files (services.data_archive.DataFiles)."""

    def __init__(self, folder: Path) -> None:
        """Reads and writes nothing yet; the folder need not exist."""
        self._folder = folder.absolute()
        self._data = data_file(self._folder)

    def vault(self) -> bytes | None:
        """The file of the keys; None where there is none. Raises StorageError."""
        return _read(self._folder / _VAULT, _LARGEST_VAULT)

    def has_data(self) -> bool:
        """Whether a data file is here, or what says that there was one."""
        wal = self._data.with_name(f"{self._data.name}-wal")
        return self._data.exists() or wal.exists()

    def is_half_replaced(self) -> bool:
        """Whether `replace` was killed once it had put the data file that was here aside."""
        return self._data.with_name(self._data.name + _ASIDE).exists() and not self.has_data()

    def read(self, path: str, largest: int) -> bytes:
        """A file from anywhere. Raises ArchiveError where it is not there or has more than
        `largest` bytes, StorageError where it cannot be read.
        """
        found = _read(Path(path), largest)
        if found is None:
            raise ArchiveError("This file is not there.", "Choose the archive again.")
        return found

    def replace(self, data: bytes, vault: bytes) -> None:
        """Put a data file and its keys in place of what is here: both, or nothing is changed.

        Raises InUseError where a program works on the data, NetworkDriveError, StorageError and its
        children. Killed in between, what was here is gone or still here, never mixed: the keys come
        first, and data that are not theirs are away by then.
        """
        if is_on_network(self._folder):
            raise failures.on_network()
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except (FileExistsError, NotADirectoryError):
            raise failures.no_folder() from None
        except OSError as error:
            raise failures.of_system(error) from None
        lock = DataLock(self._data)
        try:
            self._replace(((self._folder / _VAULT, vault), (self._data, data)))
        except OSError as error:
            raise failures.of_system(error) from None
        finally:
            lock.release()

    def _replace(self, files: Sequence[tuple[Path, bytes]]) -> None:
        moved: list[tuple[Path, Path]] = []
        incoming = [path.with_name(path.name + _INCOMING) for path, _ in files]
        try:
            for place, (_, content) in zip(incoming, files, strict=True):
                _write(place, content)
            for path in self._present():
                aside = path.with_name(path.name + _ASIDE)
                path.replace(aside)
                moved.append((path, aside))
            for place, (path, _) in zip(incoming, files, strict=True):
                place.replace(path)
                moved.append((place, path))
            sync(self._folder)
        except OSError:
            for before, after in reversed(moved):
                after.replace(before)
            for place in incoming:
                place.unlink(missing_ok=True)
            raise
        for path in self._own():  # also what a program that was killed here left
            with contextlib.suppress(OSError):  # the new data are in place: nothing failed
                path.with_name(path.name + _ASIDE).unlink(missing_ok=True)

    def _present(self) -> list[Path]:
        return [path for path in self._own() if path.exists()]

    def _own(self) -> list[Path]:
        """What can belong to the data that are here; the wrong PINs were another vault's."""
        names = [self._data.name, *(f"{self._data.name}{end}" for end in ("-wal", "-shm"))]
        return [self._folder / name for name in (*names, _VAULT, "pin-tries.json")]


def _read(path: Path, largest: int) -> bytes | None:
    try:
        with path.open("rb") as file:
            found = file.read(largest + 1)
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        return None
    except OSError as error:
        raise failures.of_system(error) from None
    if len(found) > largest:
        raise ArchiveError("This file is no archive of Jury Desk.", "Choose another.")
    return found


def _write(path: Path, content: bytes) -> None:
    """Write a private file, on the disk and read back when this returns."""
    path.unlink(missing_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    if path.read_bytes() != content:
        raise OSError("reads back different")
