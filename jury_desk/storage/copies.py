"""Copies on whatever medium, flushed to it and read back from it, not from memory."""

import contextlib
import errno
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from jury_desk.domain.travel.copies import CopyError, CopyFault, Volume
from jury_desk.storage.volumes import mounted_volumes, volume_of

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}
_HALF = ".jury-desk-"
"""How the name of a file that is being written begins."""

_DARWIN_NO_CACHE = 48
"""macOS, sys/fcntl.h: F_NOCACHE."""


class CopyingDisk:
    """Writes and reads copies (domain.travel.copies.CopyDisk).

    What is read back comes from the medium where the system lets go of what it keeps in memory
    (Linux, macOS); Windows may answer from memory what it flushed to the medium before.
    """

    def __init__(self, volumes: Callable[[], tuple[Volume, ...]] = mounted_volumes) -> None:
        """`volumes` tells what is mounted."""
        self._volumes = volumes

    def write(
        self, folder: str, name: str, content: bytes, *, under: str = "", private: bool = False
    ) -> str:
        """Write, flush, read back, compare; the name it lies under. Raises CopyError."""
        place = Path(folder)
        self._must_be_there(folder, under)
        try:
            if private:
                _make_private(place)
            elif under:
                place.mkdir(parents=True, exist_ok=True)
            elif not place.is_dir():
                raise CopyError("copy-away")
            return _written(place, name, content)
        except CopyError:
            raise
        except OSError as error:
            raise self._failure(error, folder, under) from error

    def read(self, folder: str, name: str, largest: int, *, under: str = "") -> bytes | None:
        """A copy's bytes, from the medium; None where it is not there, or larger. Raises
        CopyError.
        """
        self._must_be_there(folder, under)
        try:
            found = _from_medium(Path(folder) / name, largest)
        except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
            if under or Path(folder).is_dir():
                return None
            raise CopyError("copy-away") from None
        except OSError as error:
            raise self._failure(error, folder, under) from error
        return found if len(found) <= largest else None

    def volumes(self) -> tuple[Volume, ...]:
        """The removable media that are mounted."""
        return self._volumes()

    def volume_of(self, folder: str) -> Volume | None:
        """The removable medium that a folder lies on; None for any other disk."""
        return volume_of(folder, self._volumes())

    def _must_be_there(self, folder: str, under: str) -> None:
        """Raise CopyError where the medium is not mounted: its empty mount point is no place."""
        if not under:
            return
        found = self.volume_of(folder)
        if found is None or found.path != under:
            raise CopyError("copy-away")

    def _failure(self, error: OSError, folder: str, under: str) -> CopyError:
        """What to say of the system's refusal. A stick that is pulled while it is written to gives
        any of several errors: whether it is still there tells.
        """
        try:
            self._must_be_there(folder, under)
        except CopyError as away:
            return away
        fault: CopyFault = "copy-failed"
        if error.errno in _FULL:
            fault = "copy-full"
        elif error.errno in _READ_ONLY:
            fault = "copy-read-only"
        elif not Path(folder).is_dir():
            fault = "copy-away"
        return CopyError(fault)


def _make_private(folder: Path) -> None:
    """Have a folder that this person alone can look into."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name == "posix":
        folder.chmod(0o700)  # one that was there before, too


def _written(folder: Path, name: str, content: bytes) -> str:
    """Write under a free name, in one step, and read back. Raises OSError."""
    handle, half = tempfile.mkstemp(dir=folder, prefix=_HALF)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        target = _free(folder, name, content)
        Path(half).replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(half).unlink(missing_ok=True)
        raise
    _flush_folder(folder)
    if _from_medium(target, len(content)) != content:
        with contextlib.suppress(OSError):
            target.unlink()
        raise CopyError("copy-unlike")
    return target.name


def _free(folder: Path, name: str, content: bytes) -> Path:
    target, number = folder / name, 2
    stem, suffix = target.stem, target.suffix
    while target.exists() and _from_medium(target, len(content)) != content:
        target = folder / f"{stem}-{number}{suffix}"
        number += 1
    return target


def _from_medium(path: Path, largest: int) -> bytes:
    """At most one byte more than `largest` of a file, what is kept of it in memory let go first."""
    with path.open("rb") as file:
        _let_go(file.fileno())
        return file.read(largest + 1)


def _let_go(descriptor: int) -> None:
    # A file system that cannot is no reason not to read: the bytes were flushed before.
    with contextlib.suppress(OSError):
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        elif sys.platform == "darwin":
            import fcntl

            fcntl.fcntl(descriptor, _DARWIN_NO_CACHE, 1)


def _flush_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):  # some file systems of sticks flush no folders
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
