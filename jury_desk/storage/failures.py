"""From what SQLite and the system report to the sentences that a person reads."""

import errno
import shutil
from pathlib import Path

from jury_desk.errors import (
    DiskFullError,
    InUseError,
    NetworkDriveError,
    NewerDatabaseError,
    NotADatabaseError,
    ReadOnlyStorageError,
    StorageError,
)

LITTLE_ROOM = 256 * 1024
"""Bytes free below which a failed write is put down to the full disk: SQLite needs about this much
to open a journal and its index, and reports other faults when it does not get it.
"""

CHAIN = "jury-desk: chain"
"""What the journal's trigger says of an entry that does not follow from the last one."""

DAY_CHAIN = "jury-desk: day chain"
"""The same of an entry of the day's journal."""

DRAFT_STEPS = "jury-desk: draft steps"
"""What the draft steps' trigger says of a step that does not follow from the last one."""

# Result codes of https://sqlite.org/rescode.html, the primary ones in the low byte.
_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN = 5, 6, 8, 10, 11, 13, 14
_CONSTRAINT, _NOTADB = 19, 26
_IOERR_SHMSIZE = 4874


def of_sqlite(error: Exception, path: Path) -> Exception:
    """The failure to raise for a driver's error on the data file at `path`.

    What only a bug of ours can cause comes back as a ValueError (a rule of the file refused the
    change) or as the error itself.
    """
    code = getattr(error, "sqlite_errorcode", None) or 0
    primary = code & 0xFF
    if primary == _CONSTRAINT:
        told = {CHAIN: stale, DAY_CHAIN: stale_day, DRAFT_STEPS: stale_draft}.get(str(error))
        return told() if told else ValueError(f"the data file refused: {error}")
    if primary in (_NOTADB, _CORRUPT):
        return not_a_database()
    if primary == _FULL or code == _IOERR_SHMSIZE:
        return disk_full()
    if primary in (_IOERR, _CANTOPEN, _READONLY) and has_little_room(path):
        return disk_full()
    if primary in (_READONLY, _CANTOPEN):
        return read_only()
    if primary in (_BUSY, _LOCKED):
        return in_use()
    return failed(f"SQLite {code}") if primary == _IOERR else error


def of_system(error: OSError) -> StorageError:
    """The failure to raise for the system's error on the data directory or a file in it."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return disk_full()
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return read_only()
    return failed(error.strerror or "")


def has_little_room(path: Path) -> bool:
    """Whether the disk of `path` is as good as full."""
    try:
        return shutil.disk_usage(path.parent).free < LITTLE_ROOM
    except OSError:
        return False


def not_a_database() -> NotADatabaseError:
    """Neither ours, nor whole, nor for this key: the three cannot be told apart."""
    return NotADatabaseError(
        "The data file is not one of Jury Desk, is damaged, or belongs to another key.",
        "Nothing was changed. Keep the file, put a copy of it back, and start again.",
    )


def on_network() -> NetworkDriveError:
    """The data directory lies on another computer's disk."""
    return NetworkDriveError(
        "The data lie on a network drive, where two computers could write at once.",
        "Choose a folder on a disk of this computer.",
    )


def lost() -> NotADatabaseError:
    """The file is away, or empty, where its traces say that there was one."""
    return NotADatabaseError(
        "The data file is missing or empty, and what is left beside it says that there was one.",
        "Put the file back, or a copy of it. To begin anew, choose an empty data directory.",
    )


def newer(found: int, known: int) -> NewerDatabaseError:
    """A data file of a later program; `found` and `known` are numbers of migrations."""
    return NewerDatabaseError(
        "The data file was written by a newer Jury Desk.",
        "Nothing was changed. Install the newer program, or open an older copy of the file.",
        found=str(found),
        known=str(known),
    )


def read_only() -> ReadOnlyStorageError:
    """The directory or the file takes no writing."""
    return ReadOnlyStorageError(
        "The data directory or its file cannot be written to.",
        "Allow this person to write there, or choose another data directory.",
    )


def disk_full() -> DiskFullError:
    """What was recorded before stays; the act at hand is not."""
    return DiskFullError(
        "The disk is full: the last act is not recorded, all before it is.",
        "Make room on the disk, then do the last act again.",
    )


def in_use() -> InUseError:
    """Another program holds the data file."""
    return InUseError(
        "Another program works on the same data.",
        "Go on in the window that is already open, or close it and start again.",
    )


def no_folder() -> StorageError:
    """The data directory cannot exist where it was asked for."""
    return StorageError(
        "There is a file where the data directory should be.",
        "Choose another data directory.",
    )


def moved() -> StorageError:
    """The open file is no longer the one at its path: what is written to it would be lost."""
    return StorageError(
        "The data file was moved, deleted or replaced while it was open: "
        "the last act is not recorded.",
        "Put the file back where it was, then start the program again.",
    )


def stale() -> StorageError:
    """An act on a sheet that is not what the disk holds: recording it would fork the chain."""
    return StorageError(
        "This sheet is not as it was when it was read: the last act is not recorded.",
        "Open the sheet again, then do the last act again.",
    )


def stale_day() -> StorageError:
    """An act of a day that is not what the disk holds."""
    return StorageError(
        "This day is not as it was when it was read: the last act is not recorded.",
        "Open the session again, then do the last act again.",
    )


def stale_draft() -> StorageError:
    """A step on a draft that is not what the disk holds."""
    return StorageError(
        "This draft is not as it was when it was opened: the last act is not recorded.",
        "Open the draft again, then do the last act again.",
    )


def damaged_draft() -> StorageError:
    """What is kept of a draft cannot be read."""
    return StorageError(
        "What is kept of this draft is damaged: it was not opened.",
        "Nothing was changed. Put a copy of the data file back, or import the document again.",
    )


def damaged_session() -> StorageError:
    """What is kept of a session being prepared cannot be read."""
    return StorageError(
        "What is kept of this session is damaged: it was not opened.",
        "Nothing was changed. Put a copy of the data file back.",
    )


def other_plan() -> StorageError:
    """A session's id comes with another plan than the one kept."""
    return StorageError(
        "Another plan of this session is kept already.",
        "Nothing was changed. Ask for a plan with an id of its own.",
    )


def closed() -> StorageError:
    """The store was closed."""
    return StorageError("The data file is closed.", "Start the program again.")


def failed(reason: str) -> StorageError:
    """A fault of the disk that has no sentence of its own."""
    return StorageError(
        "The disk failed while the data file was read or written: the last act is not recorded.",
        "Check that the disk or stick is in its place, then do the last act again.",
        reason=reason,
    )
