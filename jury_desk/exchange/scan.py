"""Finds codes in pictures of pages: scans and photographs, turned, noisy, at 150 dpi and more.

What comes in are plain pixels, which a process of its own took out of the untrusted file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL import Image

    from jury_desk.domain.workshop import PagePicture

_SMALL = 5_000_000
"""Pixels below which a picture is looked at enlarged too: there a module has but three of them."""

_MOST_SYMBOLS = 64
"""Codes that are taken of one page."""


class CodeFinder:
    """Finds codes (domain.travel.paper.CodeFinder)."""

    def symbols(self, picture: PagePicture) -> tuple[bytes, ...]:
        """The bytes of every code that can be read, ours or not; the pains are taken only where the
        two first looks find none.
        """
        found: dict[bytes, None] = {}
        for number, looked_at in enumerate(_looks(picture)):
            if number >= 2 and found:
                break
            found |= dict.fromkeys(_read(*looked_at))
        return tuple(found)[:_MOST_SYMBOLS]


def _looks(picture: PagePicture) -> Iterator[tuple[Image.Image, bool]]:
    """Pictures to look at, and whether one threshold holds for all of it."""
    from PIL import Image, ImageFilter, ImageOps

    size = (picture.width, picture.height)
    plain = Image.frombytes("RGB", size, picture.pixels).convert("L")
    yield plain, False
    large = plain
    if plain.width * plain.height < _SMALL:
        large = plain.resize((plain.width * 2, plain.height * 2), Image.Resampling.BICUBIC)
    yield large, large is plain
    yield ImageOps.autocontrast(large.filter(ImageFilter.GaussianBlur(1.2)), cutoff=1), False
    yield large, large is not plain
    yield large.filter(ImageFilter.MedianFilter(3)), False


def _read(picture: Image.Image, has_one_threshold: bool) -> list[bytes]:
    import zxingcpp

    kinds = zxingcpp.Binarizer
    codes = zxingcpp.read_barcodes(
        picture,
        formats=zxingcpp.barcode_formats_from_str("QRCode"),
        try_invert=False,
        text_mode=zxingcpp.TextMode.Hex,
        binarizer=kinds.GlobalHistogram if has_one_threshold else kinds.LocalAverage,
    )
    return [bytes(code.bytes) for code in codes if code.valid]
