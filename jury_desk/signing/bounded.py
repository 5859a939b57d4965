"""Bytes that stop answering: parsers of hostile files must end."""

import io
import time

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
