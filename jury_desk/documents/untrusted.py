"""Bounds for files that come from anywhere."""

import base64
import zlib

from jury_desk.errors import UnreadableFileError

LARGEST_FILE = 64 * 1024 * 1024
"""Bytes of a file that is looked into; a real one has below 1 MB."""

LARGEST_STREAM = 32 * 1024 * 1024
"""Bytes of one unpacked stream or part."""


def unreadable() -> UnreadableFileError:
    """The one answer to a file that is none of ours, damaged or built to do harm."""
    return UnreadableFileError(
        "This file is not a score sheet of Jury Desk, or it is damaged.",
        "Ask whoever sent it for a whole copy.",
    )


def bounded(content: bytes) -> bytes:
    """The content itself. Raises UnreadableFileError where there is too much of it."""
    if len(content) > LARGEST_FILE:
        raise unreadable()
    return content


def inflated(packed: bytes) -> bytes:
    """Deflated bytes unpacked. Raises UnreadableFileError where they are damaged or too many."""
    unpacker = zlib.decompressobj()
    try:
        plain = unpacker.decompress(packed, LARGEST_STREAM)
    except zlib.error:
        raise unreadable() from None
    if unpacker.unconsumed_tail:
        raise unreadable()
    return plain


def from_ascii85(text: bytes) -> bytes:
    """Bytes of an ASCII85 stream. Raises UnreadableFileError."""
    try:
        return base64.a85decode(text.strip().removeprefix(b"<~").removesuffix(b"~>"))
    except ValueError:
        raise unreadable() from None
