"""The visible stamp of a signed PDF, drawn as a page of its own with embedded fonts."""

import io
import threading
from functools import lru_cache
from typing import Any

from jury_desk.paths import resources

LARGEST_SIZE = 9.0
SMALLEST_SIZE = 4.0
"""Points of the letters: as large as the widest line and the box allow, between these two."""

_LEADING = 1.25
_MARGIN = 10.0
"""Points around the text; a tenth of a narrow box."""

_NO_SIGN = "\N{REPLACEMENT CHARACTER}"
_FIRST_SUBSET, _STAMP_TAG = b"AAAAAA+", b"STAMPS"
"""reportlab names each document's first subset alike; ISO 32000-1 (9.6.4) asks that the document's
and the stamp's differ once they share a file."""

DRAWING = threading.Lock()
"""Held while a page is drawn: reportlab keeps each document's glyphs in the shared font objects."""


def stamp_page(
    width: float, height: float, lines: tuple[str, ...], tag: bytes = _STAMP_TAG
) -> bytes:
    """A one-page PDF of that size in points, with the lines and a hairline around them.

    Letters that the first font lacks make their line use the second, which has more scripts; a
    line too long even for the smallest letters ends in "…". `tag` (six capitals) names the fonts'
    subsets: each stamp of a file needs one of its own.
    """
    from reportlab.pdfgen.canvas import Canvas

    with DRAWING:
        margin = min(_MARGIN, width / 10, height / 10)
        drawn = [fitted(text, width - 2 * margin) for text in lines]
        fits = (height - 2 * margin) / (_LEADING * max(len(lines), 1))
        size = max(SMALLEST_SIZE, min([LARGEST_SIZE, fits, *(most for _, _, most in drawn)]))
        target = io.BytesIO()
        canvas = Canvas(
            target,
            pagesize=(width, height),
            pageCompression=1,
            invariant=1,
            initialFontName=stamp_fonts()[0].fontName,
        )
        canvas.setStrokeColorRGB(0.8, 0.81, 0.84)
        canvas.setLineWidth(0.75)
        canvas.roundRect(0.4, 0.4, width - 0.8, height - 0.8, margin / 2)
        canvas.setFillColorRGB(0.1, 0.1, 0.1)
        top = height - (height - _LEADING * size * len(lines)) / 2
        for number, (font, text, _) in enumerate(drawn):
            canvas.setFont(font, size)
            canvas.drawString(margin, top - _LEADING * size * number - size, text)
        canvas.save()
    return named_apart(target.getvalue(), tag)


def named_apart(page: bytes, tag: bytes) -> bytes:
    """A PDF of reportlab's with another name for its fonts' subsets: six capitals."""
    return page.replace(_FIRST_SUBSET, tag + b"+")


def fitted(text: str, width: float) -> tuple[str, str, float]:
    """The font's name, the text it can draw within `width`, and the largest size that fits."""
    plain = " ".join(text.split())
    font = next((one for one in stamp_fonts() if _has_all(one, plain)), stamp_fonts()[-1])
    if not _has_all(font, plain):
        plain = "".join(sign if ord(sign) in font.face.charToGlyph else _NO_SIGN for sign in plain)
    while plain and font.stringWidth(plain, SMALLEST_SIZE) > width:
        plain = plain[:-2].rstrip() + "…"
    wide = font.stringWidth(plain, 1.0)
    return font.fontName, plain, width / wide if wide else LARGEST_SIZE


def _has_all(font: Any, text: str) -> bool:
    return all(ord(sign) in font.face.charToGlyph for sign in text)


@lru_cache(maxsize=1)
def stamp_fonts() -> tuple[Any, Any]:
    """The fonts of what signing draws, the second with more scripts; used under `DRAWING`."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    made = []
    for name in ("Inter-Regular", "DejaVuSans"):
        # Names of their own: another thread may print with the same files at the same time.
        font: Any = TTFont(f"stamp-{name}", str(resources() / "fonts" / f"{name}.ttf"))
        pdfmetrics.registerFont(font)
        made.append(font)
    return made[0], made[1]
