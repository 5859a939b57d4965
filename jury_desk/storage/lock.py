"""One program at a time on a data file."""

import os
from pathlib import Path

import portalocker

from jury_desk.storage import failures


class DataLock:
    """The system's lock on `<file>.lock`, held until `release` or until the process ends, however
    it ends. The lock file itself stays: removing it would let two programs in.
    """

    def __init__(self, path: Path) -> None:
        """Take the lock of the data file at `path`. Raises InUseError where it is taken, and
        StorageError's children where the directory cannot be written to.
        """
        name = path.with_name(f"{path.name}.lock")
        try:
            self._file = os.fdopen(os.open(name, os.O_RDWR | os.O_CREAT, 0o600), "r+b")
        except OSError as error:
            raise failures.of_system(error) from None
        try:
            portalocker.lock(self._file, portalocker.LOCK_EX | portalocker.LOCK_NB)
        except portalocker.AlreadyLocked:
            self._file.close()
            raise failures.in_use() from None
        except portalocker.LockException as error:
            self._file.close()
            raise failures.failed(error.strerror or "no locks on this disk") from None

    def release(self) -> None:
        """Let the next program in. Twice is once."""
        self._file.close()
