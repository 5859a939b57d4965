"""Files on sticks and in folders that somebody brings: found, and read as bytes."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from jury_desk.errors import TravelError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jury_desk.domain.travel.acts import RefusalKind

MOST_FILES = 20_000
DEEPEST = 12
"""Bounds of a walk: files, and folders in folders."""

_NOBODYS = frozenset({"system volume information", "$recycle.bin", "lost+found", "__macosx"})
"""Folders that systems put on sticks, besides those whose names begin with a dot."""


def walked(paths: Sequence[str]) -> tuple[str, ...]:
    """The files that paths name, in their order; folders walked by name, each file once.

    No link is followed in a folder, hidden files are left out, no more than `MOST_FILES` are told.
    A path that names nothing is told as it is: whoever reads it tells so.
    """
    found: dict[str, str] = {}
    for path in paths:
        for file in _under(path):
            found.setdefault(_real(file), file)
            if len(found) == MOST_FILES:
                return tuple(found.values())
    return tuple(found.values())


def read_start(path: str, size: int) -> bytes:
    """The first bytes of a file. Raises TravelError as `read_travelling` does."""
    return _read(path, size)


def read_travelling(path: str, largest: int) -> bytes:
    """A file's bytes. Raises TravelError where it is not there, is none, cannot be read, or has
    more than `largest` bytes; `details["kind"]` is the RefusalKind.
    """
    found = _read(path, largest + 1)
    if len(found) > largest:
        raise _refused("travel-too-large", "too-large", "This file is too large.")
    return found


def _read(path: str, size: int) -> bytes:
    try:
        # What is no plain file (a pipe, a device) may have no end, or never begin.
        if not stat.S_ISREG(Path(path).stat().st_mode):
            raise _refused("travel-unreadable", "unreadable", "This is no file.")
        with Path(path).open("rb") as file:
            return file.read(size)
    except (FileNotFoundError, NotADirectoryError):
        raise _refused("travel-missing", "unreadable", "This file is not there.") from None
    except (OSError, ValueError):
        raise _refused("travel-unreadable", "unreadable", "This file cannot be read.") from None


def _under(path: str) -> Iterator[str]:
    if not Path(path).is_dir():
        yield path
        return
    todo = [(path, 0)]
    while todo:
        folder, depth = todo.pop()
        try:
            with os.scandir(folder) as listing:
                entries = sorted(listing, key=lambda entry: entry.name)
        except OSError:
            continue  # a folder that may not be read holds nothing for us
        inner = []
        for entry in entries:
            if entry.name.startswith(".") or entry.name.casefold() in _NOBODYS:
                continue
            if entry.is_file(follow_symlinks=False):
                yield entry.path
            elif depth < DEEPEST and entry.is_dir(follow_symlinks=False):
                inner.append((entry.path, depth + 1))
        todo += reversed(inner)


def _real(path: str) -> str:
    try:
        return os.path.realpath(path)
    except (OSError, ValueError):
        return path


def _refused(reason: str, kind: RefusalKind, what: str) -> TravelError:
    return TravelError(what, "Choose it again.", reason=reason, kind=kind)
