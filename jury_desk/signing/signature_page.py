"""A page for signatures, appended to a paper that keeps no room for them."""

import io

from jury_desk.domain.travel.common import SignaturePlace
from jury_desk.signing.stamp import DRAWING, fitted, named_apart, stamp_fonts

WIDTH, HEIGHT = 595.0, 842.0
"""A4, in points."""

_LEFT, _TOP, _GAP = 56, 96, 24
_BOX_WIDTH, _BOX_HEIGHT, _CAPTION = 229, 64, 16
_COLUMNS, _ROWS = 2, 6
_TITLE_SIZE, _CAPTION_SIZE = 16.0, 9.0
PER_PAGE = _COLUMNS * _ROWS


def page_places(first_page: int, count: int) -> tuple[SignaturePlace, ...]:
    """Where `count` stamps stand on pages appended from `first_page` (from 0) on."""
    places = []
    for number in range(count):
        row, column = divmod(number % PER_PAGE, _COLUMNS)
        x = _LEFT + column * (_BOX_WIDTH + _GAP)
        top = int(HEIGHT) - _TOP - _CAPTION - row * (_BOX_HEIGHT + _CAPTION + _GAP)
        box = (x, top - _BOX_HEIGHT, x + _BOX_WIDTH, top)
        places.append(SignaturePlace(first_page + number // PER_PAGE, box))
    return tuple(places)


def signature_page(title: str, names: tuple[str, ...], tag: bytes) -> bytes:
    """A one-page PDF with a title and the signers' names over their boxes, at most `PER_PAGE`.
    `tag` (six capitals) names its fonts' subsets.
    """
    from reportlab.pdfgen.canvas import Canvas

    with DRAWING:
        target = io.BytesIO()
        canvas = Canvas(
            target,
            pagesize=(WIDTH, HEIGHT),
            pageCompression=1,
            invariant=1,
            initialFontName=stamp_fonts()[0].fontName,
        )
        canvas.setFillColorRGB(0.1, 0.1, 0.1)
        font, text, most = fitted(title, WIDTH - 2 * _LEFT)
        canvas.setFont(font, min(_TITLE_SIZE, most))
        canvas.drawString(_LEFT, HEIGHT - _TOP + 2 * _CAPTION, text)
        canvas.setStrokeColorRGB(0.8, 0.81, 0.84)
        canvas.setLineWidth(0.75)
        for name, place in zip(names, page_places(0, len(names)), strict=True):
            x1, y1, x2, y2 = place.box
            font, text, most = fitted(name, x2 - x1)
            canvas.setFont(font, min(_CAPTION_SIZE, most))
            canvas.drawString(x1, y2 + _CAPTION / 3, text)
            canvas.roundRect(x1, y1, x2 - x1, y2 - y1, 5)
        canvas.save()
    return named_apart(target.getvalue(), tag)
