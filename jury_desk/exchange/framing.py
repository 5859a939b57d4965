"""What files that travel are made of: lines at their head, and parts back to back.

All that is read is bounded before it is looked at, and there is one way alone to write it.
"""

from __future__ import annotations

import hashlib
import zlib
from typing import TYPE_CHECKING, Annotated, Literal, TypeVar

import msgspec

from jury_desk.domain.canonical import LARGEST_DOCUMENT, canonical_bytes, is_written_so
from jury_desk.domain.document import Document
from jury_desk.errors import TravelError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jury_desk.domain.travel.acts import RefusalKind

DOSSIER = b"jury-desk/dossier/1\n"
RETURN = b"jury-desk/return/1\n"
RECEIPT = b"jury-desk/receipt/1\n"
RESCUE = b"jury-desk/rescue/1\n"
DAY = b"jury-desk/archive/1\n"
"""The line that names each format, first in its file; a day that travels is an archive."""

LONGEST_HEAD = 1024
"""Bytes of the line behind it."""

_LONGEST_LISTING = 4 * 1024 * 1024
_MOST_PARTS = 10_000

TravelKind = Literal["dossier", "return", "receipt", "rescue", "day"]
_KINDS: dict[bytes, TravelKind] = {
    DOSSIER: "dossier",
    RETURN: "return",
    RECEIPT: "receipt",
    RESCUE: "rescue",
    DAY: "day",
}


def kind_of(content: bytes) -> TravelKind | None:
    """What a file is by its first line (64 bytes of it are enough); None for none of ours."""
    return _KINDS.get(content[: content.find(b"\n", 0, 64) + 1])


_Kind = TypeVar("_Kind", bound=Document)


def document_of(kind: type[_Kind], raw: bytes) -> _Kind:
    """A document from outside, checked field by field, all of whose keys are ASCII. Raises
    ValueError where the bytes are not the very ones that we would write for it.
    """
    if len(raw) > LARGEST_DOCUMENT:
        raise ValueError("the document is too large")
    try:
        found = msgspec.json.decode(raw, type=kind)
        held = is_written_so(found, raw)
    except (RecursionError, TypeError, OverflowError):
        raise ValueError("the document cannot be written") from None
    if not held:
        raise ValueError("another form of the document")
    return found


def line_behind(content: bytes, start: int) -> bytes:
    """The line that begins there, its end left out. Raises ValueError where it is too long, or does
    not end.
    """
    end = content.find(b"\n", start, start + LONGEST_HEAD + 1)
    if end < 0:
        raise ValueError("no line")
    return content[start:end]


class Listed(Document, frozen=True, kw_only=True):
    """A part: its name, and how many bytes it has."""

    name: Annotated[str, msgspec.Meta(pattern=r"\A[A-Za-z0-9][A-Za-z0-9._/-]{0,199}\Z")]
    size: Annotated[int, msgspec.Meta(ge=0)]


class Listing(Document, frozen=True, kw_only=True):
    """The parts, in the order in which they lie."""

    parts: Annotated[tuple[Listed, ...], msgspec.Meta(max_length=_MOST_PARTS)]


def framed(parts: Mapping[str, bytes]) -> bytes:
    """The parts back to back behind a line that lists them."""
    listing = Listing(parts=tuple(Listed(name=name, size=len(raw)) for name, raw in parts.items()))
    return b"".join((canonical_bytes(listing), b"\n", *parts.values()))


def unframed(raw: bytes) -> dict[str, bytes]:
    """The parts by name. Raises ValueError where the listing is none, names a part twice, or does
    not tell every byte.
    """
    end = raw.find(b"\n", 0, _LONGEST_LISTING)
    if end < 0:
        raise ValueError("no listing")
    listing = document_of(Listing, raw[:end])
    at, found = end + 1, dict[str, bytes]()
    for part in listing.parts:
        if part.name in found or at + part.size > len(raw):
            raise ValueError("a part")
        found[part.name] = raw[at : at + part.size]
        at += part.size
    if at != len(raw):
        raise ValueError("more than is listed")
    return found


SUM = 32
"""Bytes of the sum at the end of a file that is opened whole or not at all."""


def summed(content: bytes) -> bytes:
    """The content with its SHA-256 behind it: what tells a damaged file from a wrong code."""
    return content + hashlib.sha256(content).digest()


def is_whole(content: bytes) -> bool:
    """Whether it ends with the sum of what is before."""
    return hashlib.sha256(memoryview(content)[:-SUM]).digest() == content[-SUM:]


def unpacked(raw: bytes, largest: int) -> bytes:
    """What zlib packed. Raises OverflowError beyond `largest` bytes, ValueError where it is not
    whole, or where anything stands behind it.
    """
    packer = zlib.decompressobj()
    try:
        plain = packer.decompress(raw, largest + 1)
    except zlib.error:
        raise ValueError("not packed") from None
    if len(plain) > largest:
        raise OverflowError("more than any has")
    if not packer.eof or packer.unused_data:
        raise ValueError("not whole")
    return plain


def refused(reason: str, kind: RefusalKind, what: str, advice: str, **details: str) -> TravelError:
    """A refusal: `reason` is its sentence in `words.travel`, `kind` what the taking in counts."""
    return TravelError(what, advice, reason=reason, kind=kind, **details)
