"""One program at a time on a data file.

The system's own locks, in a dozen lines: the library for them costs the start more than the rest
of the storage together.
"""

import errno
import os
import sys
from pathlib import Path

from jury_desk.storage import failures

_TAKEN = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}
"""What the systems say where another process holds the lock (flock(2), _locking of Windows)."""


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
            _take(self._file.fileno())
        except OSError as error:
            self._file.close()
            if error.errno in _TAKEN:
                raise failures.in_use() from None
            raise failures.failed(error.strerror or "no locks on this disk") from None

    def release(self) -> None:
        """Let the next program in. Twice is once."""
        self._file.close()


def _take(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
