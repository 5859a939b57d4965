"""A data directory that stays locked: its files as they lie, and its name."""

from collections.abc import Mapping
from pathlib import Path

from jury_desk.errors import DataMissingError
from jury_desk.paths import data_file
from jury_desk.storage import failures
from jury_desk.storage.lock import DataLock


class LockedFolder:
    """A data directory as files (services.rescue_writing.LockedData). Nothing in it is changed."""

    def __init__(self, folder: Path) -> None:
        """Reads nothing yet."""
        self._folder = folder.absolute()
        self._data = data_file(self._folder)

    def contents(self) -> Mapping[str, bytes]:
        """The encrypted data file and its write-ahead log, by name, as no program writes to them.

        Raises InUseError, DataMissingError, StorageError.
        """
        if not self._data.exists():
            raise DataMissingError("There is no data file here.", "Choose another folder.")
        lock = DataLock(self._data)
        try:
            log = self._data.with_name(f"{self._data.name}-wal")
            files = [path for path in (self._data, log) if path.exists()]
            return {path.name: path.read_bytes() for path in files}
        except OSError as error:
            raise failures.of_system(error) from None
        finally:
            lock.release()

    def set_aside(self, mark: str) -> str:
        """Give the directory its name with `mark` behind, in one step; the new path. Raises
        InUseError, StorageError.
        """
        DataLock(self._data).release()  # a program that is at work would lose what it writes
        target, number = self._named(mark), 2
        while target.exists():
            target = self._named(f"{mark}-{number}")
            number += 1
        try:
            self._folder.rename(target)
        except OSError as error:
            raise failures.of_system(error) from None
        return str(target)

    def _named(self, mark: str) -> Path:
        return self._folder.with_name(f"{self._folder.name}-locked-{mark}")
