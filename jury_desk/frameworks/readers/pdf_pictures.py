"""Pictures of a PDF's pages, for the eye."""

import threading

import pypdfium2

from jury_desk.domain.workshop import PagePicture
from jury_desk.errors import FrameworkError, FrameworkKindError, FrameworkLockedError

WIDEST = 8_000
"""Pixels; a request for more is cut, so that a page never costs more than some 400 MB."""

_PIXELS = 40_000_000

# The library is not made for several threads at a time.
_ALONE = threading.Lock()


def picture(content: bytes, page: int, width: int) -> PagePicture:
    """A page (counted from 1) of a PDF, `width` pixels wide, as it is shown; fewer where the page
    is so high that it would fill the memory.

    Raises FrameworkLockedError, FrameworkKindError (no PDF), FrameworkError (no such page).
    """
    with _ALONE:
        try:
            book = pypdfium2.PdfDocument(content)
        except pypdfium2.PdfiumError as problem:
            raise _unreadable(problem) from problem
        try:
            if not 1 <= page <= len(book):
                raise FrameworkError(
                    f"The file has no page {page}.", "Import it again.", page=str(page)
                )
            return _drawn(book, page, width)
        except pypdfium2.PdfiumError as problem:
            raise _unreadable(problem) from problem
        finally:
            book.close()


def _drawn(book: pypdfium2.PdfDocument, page: int, width: int) -> PagePicture:
    leaf = book[page - 1]
    wide, high = leaf.get_size()
    pixels = min(max(width, 1), WIDEST)
    if wide <= 0 or high <= 0:
        raise FrameworkError(f"Page {page} has no size.", "Import the file again.", page=str(page))
    scale = min(pixels / wide, (_PIXELS / (wide * high)) ** 0.5)
    bitmap = leaf.render(scale=scale, rev_byteorder=True, prefer_bgrx=False)
    image = bitmap.to_pil().convert("RGB")
    return PagePicture(image.width, image.height, image.tobytes())


def _unreadable(problem: pypdfium2.PdfiumError) -> FrameworkError:
    if "password" in str(problem).lower():
        return FrameworkLockedError(
            "The PDF is encrypted and asks for a password.",
            "Open it with its password and save a copy without one.",
        )
    return FrameworkKindError(
        "The PDF is damaged: its pages cannot be drawn.",
        "Open it in a PDF reader and print it into a new PDF.",
    )
