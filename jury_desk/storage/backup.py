"""Copies of the data file beside it: encrypted as it is, checked, never overwritten."""

import contextlib
import os
import re
from pathlib import Path

from jury_desk.errors import JuryDeskError
from jury_desk.storage import failures
from jury_desk.storage.engine import Database, sync

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
    path = database.path
    draft = path.with_name(f"{path.name}.copy")
    try:
        draft.unlink(missing_ok=True)
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        database.copy_into(draft)
        _check(database, draft)
        target = _free_name(path, reason)
        draft.rename(target)
        sync(target.parent)
    except (OSError, JuryDeskError) as error:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise failures.of_system(error) from None
        raise
    return target


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
