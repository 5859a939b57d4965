"""A rescue file (`.secours`): a laptop's data as they lie, encrypted, with the sealed data key.

A line names the format; a line of canonical JSON holds the data key as it was sealed to each
session, and lists the files that stand behind it; the last 32 bytes are the SHA-256 of all before.
No PIN is needed to write it, and only the secretariat of one of those sessions can open it. Nothing
vouches for who wrote it: what the encrypted files say is looked at like any other word of a laptop.
"""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Annotated

import msgspec

from jury_desk.domain.canonical import canonical_bytes
from jury_desk.domain.document import Document, Slug
from jury_desk.domain.travel.keys import Base64
from jury_desk.exchange.framing import RESCUE, SUM, document_of, is_whole, refused, summed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jury_desk.errors import TravelError

SUFFIX = ".secours"
"""How the name of a file ends."""

LARGEST = 128 * 1024 * 1024
"""Bytes of a file: the data of a juror's laptop have some ten million."""

_LONGEST_HEAD = 64 * 1024


class _File(Document, frozen=True, kw_only=True):
    name: Annotated[str, msgspec.Meta(pattern=r"\A[A-Za-z0-9][A-Za-z0-9._-]{0,79}\Z")]
    size: Annotated[int, msgspec.Meta(ge=0, le=LARGEST)]


class _Head(Document, frozen=True, kw_only=True):
    escrow: Annotated[dict[Slug, Base64], msgspec.Meta(min_length=1, max_length=64)]
    files: Annotated[tuple[_File, ...], msgspec.Meta(min_length=1, max_length=8)]


class RescueFile:
    """Writes and reads (domain.travel.files.RescueFiles). `largest` is in bytes."""

    suffix = SUFFIX
    largest = LARGEST

    def packed(self, escrow: Mapping[str, bytes], data: Mapping[str, bytes]) -> bytes:
        """The file: the data key as sealed to each session, and encrypted files by name. Raises
        TravelError where there is too much for one.
        """
        if sum(map(len, data.values())) > LARGEST - _LONGEST_HEAD - 64:
            raise _large()
        files = tuple(_File(name=name, size=len(raw)) for name, raw in data.items())
        sealed = {name: base64.b64encode(raw).decode("ascii") for name, raw in escrow.items()}
        head = canonical_bytes(_Head(escrow=sealed, files=files))
        return summed(b"".join((RESCUE, head, b"\n", *data.values())))

    def unpacked(self, content: bytes) -> tuple[dict[str, bytes], dict[str, bytes]]:
        """The sealed data keys by session, and the encrypted files by name. Raises TravelError
        where it is no such file, or not whole.
        """
        if not content.startswith(RESCUE) and not RESCUE.startswith(content):
            raise refused(
                "rescue-foreign",
                "foreign",
                "This file is no rescue file of Jury Desk.",
                "Choose the file whose name ends with .secours.",
            )
        if len(content) > LARGEST:
            raise _large()
        try:
            return _read(content)
        except ValueError:
            raise refused(
                "rescue-damaged",
                "damaged",
                "This rescue file is damaged or not whole.",
                "Write it again on the juror's laptop.",
            ) from None


def _read(content: bytes) -> tuple[dict[str, bytes], dict[str, bytes]]:
    end = content.find(b"\n", len(RESCUE), len(RESCUE) + _LONGEST_HEAD)
    if end < 0 or not is_whole(content):
        raise ValueError("not whole")
    head = document_of(_Head, content[len(RESCUE) : end])
    at, data = end + 1, dict[str, bytes]()
    for file in head.files:
        if file.name in data:
            raise ValueError("a file twice")
        data[file.name] = content[at : at + file.size]
        at += file.size
    if at != len(content) - SUM:
        raise ValueError("more than is listed")
    escrow = {name: base64.b64decode(raw, validate=True) for name, raw in head.escrow.items()}
    return escrow, data


def _large() -> TravelError:
    return refused(
        "rescue-too-large",
        "too-large",
        "There is more in these data than a rescue file can hold.",
        "Have the whole data directory copied by whoever looks after the laptop.",
    )
