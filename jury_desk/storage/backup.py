"""Copies of the data file beside it: encrypted as it is, checked, never overwritten."""

import contextlib
import os
import re
from collections.abc import Iterator
from pathlib import Path

from jury_desk.errors import ArchiveError
from jury_desk.storage import failures
from jury_desk.storage.engine import Database, sync

LARGEST_CONTENT = 1 << 29
"""Bytes of a data file that is handed on whole: it is held in memory, and so is what it becomes."""

_REASON = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")


def copy_aside(database: Database, reason: str) -> Path:
    """Copy the data file to `<name>.<reason>.db` beside it, or `<name>.<reason>-2.db` where that is
    taken; the copy's path.

    `reason` is a short name (lower-case letters, digits, hyphens; ValueError otherwise). The copy
    has its name only once it is on disk, opens with the same key and is whole. Raises StorageError
    or a child; then nothing is left of it.
    """
    if not _REASON.fullmatch(reason):
        raise ValueError("a reason is a short name of lower-case letters, digits and hyphens")
    with _copy(database) as draft:
        target = _free_name(database.path, reason)
        draft.rename(target)
        sync(target.parent)
    return target


def content_of(database: Database) -> bytes:
    """The data file as it stands, in one copy that opens with the same key and is whole.

    Raises ArchiveError where it has more than LARGEST_CONTENT bytes, StorageError or a child;
    nothing is left of the copy.
    """
    with _copy(database) as draft:
        if draft.stat().st_size > LARGEST_CONTENT:
            raise ArchiveError("There is too much for one archive.", "Remove old sessions first.")
        return draft.read_bytes()


@contextlib.contextmanager
def _copy(database: Database) -> Iterator[Path]:
    """A checked copy beside the file, gone afterwards unless it was given another name."""
    draft = database.path.with_name(f"{database.path.name}.copy")
    try:
        draft.unlink(missing_ok=True)
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        database.copy_into(draft)
        _check(database, draft)
        yield draft
    except OSError as error:
        raise failures.of_system(error) from None
    finally:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)


def _check(database: Database, draft: Path) -> None:
    copy = database.reopened(draft)
    try:
        if not copy.is_whole(thorough=True):
            raise failures.not_a_database()
    finally:
        copy.close()


def _free_name(path: Path, reason: str) -> Path:
    target, number = path.with_name(f"{path.stem}.{reason}{path.suffix}"), 2
    while target.exists():
        target = path.with_name(f"{path.stem}.{reason}-{number}{path.suffix}")
        number += 1
    return target
