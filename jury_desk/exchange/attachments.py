"""Files as they are brought: alone, in an archive (`.zip`), attached to a mail (`.eml`).

An archive may be attached to a mail; nothing is looked for deeper than that. All of it is bounded
before it is unpacked, and one file after another is given, so that a folder of thousands needs the
memory of one.
"""

from __future__ import annotations

import email
import io
import struct
import zipfile
import zlib
from email import policy
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from jury_desk.domain.travel.incoming import IncomingFile
from jury_desk.errors import TravelError
from jury_desk.exchange.framing import kind_of
from jury_desk.exchange.return_file import LARGEST

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from jury_desk.domain.travel.acts import RefusalKind

LARGEST_BUNDLE = 256 * 1024 * 1024
"""Bytes of a mail or an archive, and of all that an archive unpacks to."""

LARGEST_MAIL = 48 * 1024 * 1024
_MOST_LINES, _MOST_NESTED = 700_000, 16
"""Bounds of a mail: each of its lines is looked at once for every part that holds parts."""

MOST_PARTS = 5_000
"""Files in an archive, or parts of a mail."""

_START = 64
_ARCHIVE = b"PK\x03\x04"
_STORED_OR_DEFLATED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1
_BROKEN = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, OverflowError,
    IndexError, RuntimeError,
)  # fmt: skip
"""What the standard library's reader raises for archives that are none."""

_INSIDE = " › "


class IncomingFiles:
    """Finds and opens them (services.travel_ports.Incoming)."""

    def __init__(
        self,
        walked: Callable[[Sequence[str]], tuple[str, ...]],
        start: Callable[[str, int], bytes],
        read: Callable[[str, int], bytes],
    ) -> None:
        """`walked` finds the files under paths; `start` gives a file's first bytes, `read` all of
        them up to a number: both raise TravelError.
        """
        self._walked = walked
        self._start = start
        self._read = read

    def found(self, paths: Sequence[str]) -> tuple[str, ...]:
        """The files that paths name, folders walked."""
        return self._walked(paths)

    def opened(self, path: str) -> Iterator[IncomingFile]:
        """A file, or what a mail or an archive holds; always one at least."""
        name = PurePosixPath(path.replace("\\", "/")).name
        try:
            start = self._start(path, _START)
            refusal = _refusal(start)
            if refusal is None:
                yield IncomingFile(name, self._read(path, LARGEST))
            elif refusal.refusal == "own-file":
                yield IncomingFile(name, None, "own-file", refusal.details)
            elif start.startswith(_ARCHIVE) and name.lower().endswith(".zip"):
                yield from _of_archive(name, self._read(path, LARGEST_BUNDLE))
            elif name.lower().endswith(".eml"):
                yield from _of_mail(name, self._read(path, LARGEST_MAIL))
            else:
                yield IncomingFile(name, None, "foreign")
        except TravelError as error:
            yield IncomingFile(name, None, _kind(error))


def _refusal(start: bytes) -> IncomingFile | None:
    """Why a file that begins so is no return; None for one."""
    match kind_of(start):
        case "return":
            return None
        case None:
            return IncomingFile("", None, "foreign")
        case other:
            return IncomingFile("", None, "own-file", {"what": f"word-{other}"})


def _kind(error: TravelError) -> RefusalKind:
    told = error.details.get("kind")
    return "too-large" if told == "too-large" else "unreadable"


def _of_content(name: str, content: bytes) -> IncomingFile:
    refusal = _refusal(content[:_START])
    if refusal is None:
        return IncomingFile(name, content)
    return IncomingFile(name, None, refusal.refusal, refusal.details)


def _of_archive(name: str, content: bytes) -> Iterator[IncomingFile]:
    left = LARGEST_BUNDLE
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = [one for one in archive.infolist() if _is_somebodys(one)]
            if len(entries) > MOST_PARTS:
                yield IncomingFile(name, None, "too-large")
                return
            if not entries:
                yield IncomingFile(name, None, "foreign")
            for entry in entries:
                inside = name + _INSIDE + PurePosixPath(entry.filename).name
                if entry.flag_bits & _ENCRYPTED or entry.compress_type not in _STORED_OR_DEFLATED:
                    yield IncomingFile(inside, None, "unreadable")
                    continue
                try:
                    with archive.open(entry) as file:
                        found = file.read(min(LARGEST, left) + 1)
                except _BROKEN:
                    yield IncomingFile(inside, None, "damaged")
                    continue
                if len(found) > min(LARGEST, left):
                    yield IncomingFile(inside, None, "too-large")
                    left -= min(LARGEST, left)
                    continue
                left -= len(found)
                yield _of_content(inside, found)
    except _BROKEN:
        yield IncomingFile(name, None, "damaged")


def _is_somebodys(entry: zipfile.ZipInfo) -> bool:
    """Not a folder, nor what a system put beside the files."""
    parts = PurePosixPath(entry.filename).parts
    return (
        bool(parts)
        and not entry.filename.endswith("/")
        and not any(
            part == "__MACOSX" or (part.startswith(".") and part.strip(".")) for part in parts
        )
    )


def _of_mail(name: str, content: bytes) -> Iterator[IncomingFile]:
    """The attachments of a mail that are ours or are archives; where there are none, the mail is
    told as foreign: the pictures in people's signatures are no refusals.
    """
    if content.count(b"\n") > _MOST_LINES or content.lower().count(b"boundary=") > _MOST_NESTED:
        yield IncomingFile(name, None, "too-large")
        return
    try:
        parts = list(email.message_from_bytes(content, policy=policy.compat32).walk())
    except (RecursionError, ValueError, LookupError, TypeError):
        yield IncomingFile(name, None, "unreadable")
        return
    if len(parts) > MOST_PARTS:
        yield IncomingFile(name, None, "too-large")
        return
    found = False
    for part in parts:
        if part.is_multipart():
            continue
        try:
            attached = part.get_payload(decode=True)
            called = part.get_filename()
        except (ValueError, LookupError, TypeError):
            continue
        if not isinstance(attached, bytes) or not called:
            continue
        inside = name + _INSIDE + PurePosixPath(str(called).replace("\\", "/")).name
        archived = attached.startswith(_ARCHIVE) and inside.lower().endswith(".zip")
        if not archived and kind_of(attached[:_START]) is None:
            continue
        found = True
        if archived:
            yield from _of_archive(inside, attached)
        elif len(attached) > LARGEST:
            yield IncomingFile(inside, None, "too-large")
        else:
            yield _of_content(inside, attached)
    if not found:
        yield IncomingFile(name, None, "foreign")
