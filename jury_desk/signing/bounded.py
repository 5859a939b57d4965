"""Reading a hostile PDF must end: what it may unpack to is limited, and so is the time it takes."""

import io
import time
from functools import lru_cache
from typing import Any

_ENOUGH_S = 15.0
"""Seconds for one reading; a score sheet takes a tenth of one."""


class TooLongError(Exception):
    """The file kept its reader busy beyond what any score sheet needs."""


class BoundedBytes(io.BytesIO):
    """A BytesIO whose reads raise TooLongError once the time is over.

    A parser that goes round in circles must read; it ends there.
    """

    def __init__(self, content: bytes) -> None:
        """The time starts now."""
        super().__init__(content)
        self._end = time.monotonic() + _ENOUGH_S

    def read(self, size: int | None = -1, /) -> bytes:
        """As BytesIO; raises TooLongError."""
        self.check()
        return super().read(size)

    def check(self) -> None:
        """Raise TooLongError where the time is over: for walks over what was read already."""
        if time.monotonic() > self._end:
            raise TooLongError


def open_pdf(content: bytes) -> Any:
    """A reader of pyHanko over a hostile PDF; its `stream` is a BoundedBytes.

    Object streams are looked through one number at a time for each object, so theirs is the
    smallest share: a score sheet's have a few kilobytes. Raises what pyHanko raises, TooLongError.
    """
    from pyhanko.pdf_utils.reader import PdfFileReader

    return PdfFileReader(BoundedBytes(content), strict=False, decode_limits=_decode_limits())


@lru_cache(maxsize=1)
def _decode_limits() -> Any:
    from pyhanko.pdf_utils import decode_limits as limits

    def share(mebibytes: int) -> limits.StreamDecodeLimits:
        return limits.StreamDecodeLimits(max_output_size=mebibytes * limits.MiB)

    return limits.DecodeLimits(
        per_stream=share(64),
        per_purpose={
            **limits.DEFAULT_PURPOSE_LIMITS,
            limits.DecodePurpose.OBJECT_STREAM: share(1),
            limits.DecodePurpose.XREF_STREAM: share(4),
        },
        document_budget=limits.DocumentDecodeBudget(base_allowance=64 * limits.MiB, max_ratio=4),
    )
