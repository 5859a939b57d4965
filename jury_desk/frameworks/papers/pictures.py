"""Scans that are pictures: PNG, JPEG, TIFF. Read in the process of their own alone."""

from __future__ import annotations

import contextlib
import io
import struct
import warnings
from typing import TYPE_CHECKING

from jury_desk.domain.papers import MOST_PAGES
from jury_desk.errors import PaperKindError, PaperTooLargeError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL import Image

_MARKS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*")
_KINDS = ("PNG", "JPEG", "TIFF")

_MOST_PIXELS = 120_000_000
"""Of one page as it is stored; an A3 page at 600 dpi has seventy million."""

_DAMAGED = (OSError, ValueError, TypeError, LookupError, ArithmeticError, SyntaxError, EOFError,
            AttributeError, struct.error)  # fmt: skip
"""What reading a damaged picture raises."""


def is_picture(content: bytes) -> bool:
    """Whether the bytes begin as a picture that is read does."""
    return content.startswith(_MARKS)


class PictureFile:
    """A picture, or the pages of a TIFF file. Raises, here and in `page`, PaperKindError where it
    is damaged and PaperTooLargeError.
    """

    def __init__(self, content: bytes) -> None:
        """Only what the file says of its sizes is read."""
        from PIL import Image

        Image.MAX_IMAGE_PIXELS = _MOST_PIXELS
        try:
            with _quietly():
                self._image = Image.open(io.BytesIO(content), formats=_KINDS)
                sizes = self._sizes()
        except Image.DecompressionBombError:
            raise PaperTooLargeError("It has too many pixels.", "") from None
        except _DAMAGED:
            raise PaperKindError("It is damaged.", "") from None
        if any(wide * high > _MOST_PIXELS for wide, high in sizes):
            raise PaperTooLargeError("It has too many pixels.", "")
        self.sizes = sizes

    def _sizes(self) -> tuple[tuple[int, int], ...]:
        count = getattr(self._image, "n_frames", 1)
        if count > MOST_PAGES:
            raise PaperTooLargeError("It has too many pages.", "")
        sizes = []
        for number in range(count):
            self._image.seek(number)
            sizes.append(self._image.size)
        return tuple(sizes)

    def page(self, number: int, width: int, most: int) -> Image.Image:
        """A page (counted from 1) in greys, at most `width` pixels wide and of `most` in all."""
        from PIL import Image

        try:
            with _quietly():
                self._image.seek(number - 1)
                page = _grey(self._image)
        except _DAMAGED:
            raise PaperKindError("It is damaged.", "") from None
        scale = min(1.0, width / page.width, (most / (page.width * page.height)) ** 0.5)
        if scale < 1:
            size = (max(1, int(page.width * scale)), max(1, int(page.height * scale)))
            page = page.resize(size, Image.Resampling.BOX)
        return page


@contextlib.contextmanager
def _quietly() -> Iterator[None]:
    """Without the library's remarks on damaged files: they end as a refusal, or in a page."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _grey(page: Image.Image) -> Image.Image:
    from PIL import Image

    if page.mode.startswith("I"):  # sixteen bits
        return page.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if "A" in page.mode or "transparency" in page.info:
        seen = page.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", seen.size, "white"), seen).convert("L")
    return page.convert("L")
