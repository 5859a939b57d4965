"""Small private files: a crash leaves the old one or the new one, never half of one.

Permissions are 0600 where the system knows them; on Windows the profile's own protection stands.
"""

import contextlib
import errno
import os
import secrets
from collections.abc import Iterator
from pathlib import Path

from jury_desk.errors import DiskFullError, ReadOnlyStorageError, StorageError

_NEW = ".new"


def read_private(path: Path, largest: int) -> bytes | None:
    """The file's bytes, None where there is none. Raises StorageError, also beyond `largest`."""
    with storage_errors():
        try:
            with path.open("rb") as file:
                raw = file.read(largest + 1)
        except FileNotFoundError:
            return None
    if len(raw) > largest:
        raise StorageError(
            "A key file in the data directory is far too large: it is none of Jury Desk's.",
            "Put the right file back from a copy of the data directory.",
        )
    return raw


def create_private(path: Path, content: bytes) -> bool:
    """Write a file that must not exist yet; False where another program was first.

    Raises StorageError. The whole content appears under the name at once: a hard link, or a rename
    where the file system has no links (FAT), whose small race the caller closes by reading again.
    """
    with storage_errors():
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        new = _write_new(path, content)
        try:
            try:
                os.link(new, path)
            except FileExistsError:
                return False
            except OSError:
                if path.exists():
                    return False
                new.replace(path)
        finally:
            new.unlink(missing_ok=True)
        _flush_directory(path.parent)
    return True


def replace_private(path: Path, content: bytes) -> None:
    """Write a file in place of the one there. Raises StorageError; then the old one stands."""
    with storage_errors():
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        new = _write_new(path, content)
        try:
            new.replace(path)
        except OSError:
            new.unlink(missing_ok=True)
            raise
        _flush_directory(path.parent)


def remove_private(path: Path) -> None:
    """Remove a file, there or not. Raises StorageError."""
    with storage_errors():
        path.unlink(missing_ok=True)


def sweep_half_written(path: Path) -> None:
    """Remove what a crash left beside `path`: it may hold a key in clear. Raises StorageError."""
    with storage_errors():
        for left in path.parent.glob(f"{path.name}.*{_NEW}"):
            left.unlink(missing_ok=True)


def _write_new(path: Path, content: bytes) -> Path:
    new = path.with_name(f"{path.name}.{secrets.token_hex(8)}{_NEW}")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    handle = os.open(new, flags, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        new.unlink(missing_ok=True)
        raise
    return new


def _flush_directory(folder: Path) -> None:
    with contextlib.suppress(OSError):  # Windows opens no directories
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextlib.contextmanager
def storage_errors() -> Iterator[None]:
    """Tell the system's refusals as the one family of expected failures."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFullError(
                "No room is left on the disk of the data directory.",
                "Free some room and try again: nothing was lost.",
            ) from error
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            raise ReadOnlyStorageError(
                "The data directory cannot be read or written.",
                "Check the rights on it, or start with another one (--data-dir).",
            ) from error
        raise StorageError(
            "The keys in the data directory cannot be read or written.",
            "Check the disk, then start again.",
        ) from error
