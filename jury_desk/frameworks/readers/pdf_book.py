"""Opening a PDF: passwords, damage, and streams that unpack to more than a page can hold."""

import contextlib
import io
import logging
import zlib
from types import SimpleNamespace

import pdfplumber
from pdfminer import pdftypes
from pdfminer.pdfdocument import PDFPasswordIncorrect
from pdfminer.pdfpage import PDFPage
from pdfminer.psexceptions import PSException
from pdfplumber.utils.exceptions import PdfminerException
from pikepdf import PasswordError, PdfError
from pikepdf import open as open_repaired

from jury_desk.errors import (
    FrameworkError,
    FrameworkKindError,
    FrameworkLockedError,
    FrameworkTooLargeError,
)

MOST_PAGES = 3_000

MOST_UNPACKED = 24_000_000
"""Bytes of one stream: ten times a page full of drawings."""

DAMAGE = (PSException, PdfminerException, ArithmeticError, AttributeError, AssertionError,
          LookupError, TypeError, ValueError, RecursionError, OSError)  # fmt: skip
"""What the library raises on damaged files: it checks little of what it reads."""

_HEADER_WITHIN = 16_384
_PIECE = 64

# The library tells of every odd operator; what a person should know is in our remarks.
for _library in ("pdfminer", "pdfplumber"):
    logging.getLogger(_library).setLevel(logging.CRITICAL)


class _Unpacking:
    """Unpacks streams, and counts those of which a part was lost."""

    def __init__(self) -> None:
        self.losses = 0

    def unpacked(self, data: bytes) -> bytes:
        """What a stream holds; of a damaged one what comes before the damage."""
        with contextlib.suppress(zlib.error):  # a checksum that is wrong or cut loses no word
            whole = zlib.decompressobj(-zlib.MAX_WBITS)
            told = _bounded(whole, data[2:], 0)
            if whole.eof:
                return told
        self.losses += 1
        damaged, told = zlib.decompressobj(), b""
        with contextlib.suppress(zlib.error):
            for place in range(0, len(data), _PIECE):
                told += _bounded(damaged, data[place : place + _PIECE], len(told))
        return told


def _bounded(unpacking: "zlib._Decompress", data: bytes, size: int) -> bytes:
    told = unpacking.decompress(data, MOST_UNPACKED - size + 1)
    if size + len(told) > MOST_UNPACKED:
        raise too_large("A part of the file unpacks to more than any page holds.")
    return told


_UNPACKING = _Unpacking()

# The library unpacks a stream whole, however large it gets, and offers no bound; of a damaged one
# it makes an empty one, and says nothing.
vars(pdftypes)["zlib"] = SimpleNamespace(
    decompress=_UNPACKING.unpacked, decompressobj=zlib.decompressobj, error=zlib.error
)


def losses() -> int:
    """How many damaged streams were met so far, by whatever was read."""
    return _UNPACKING.losses


class Book:
    """An open PDF; a damaged one is repaired first.

    Raises FrameworkKindError (no PDF), FrameworkError (damaged beyond repair),
    FrameworkLockedError, FrameworkTooLargeError.
    """

    def __init__(self, content: bytes) -> None:
        if b"%PDF-" not in content[:_HEADER_WITHIN]:
            raise FrameworkKindError(
                "The file is not a PDF.", "Check that it opens in a PDF reader."
            )
        try:
            self._open(content)
        except DAMAGE as problem:
            if _asks_password(problem):
                raise _locked() from problem
            self._open_repaired(content)
        if not self.pages:
            self._open_repaired(content)
        if not self.pages:
            raise damaged()

    def _open(self, content: bytes) -> None:
        self._book = pdfplumber.open(io.BytesIO(content))
        self.resources = self._book.rsrcmgr
        self.pages: list[PDFPage] = []
        for page in PDFPage.create_pages(self._book.doc):
            self.pages.append(page)
            if len(self.pages) > MOST_PAGES:
                raise too_large(f"The file has more than {MOST_PAGES} pages.")

    @property
    def missing(self) -> int:
        """How many pages the file promises and does not give: the library skips damaged ones."""
        try:
            tree = pdftypes.dict_value(self._book.doc.catalog["Pages"])
            promised = pdftypes.int_value(tree["Count"])
        except DAMAGE:
            return 0
        return max(0, min(promised, MOST_PAGES) - len(self.pages))

    def _open_repaired(self, content: bytes) -> None:
        mended = io.BytesIO()
        try:
            with open_repaired(io.BytesIO(content)) as book:
                book.save(mended)
            self._open(mended.getvalue())
        except PasswordError as problem:
            raise _locked() from problem
        except (PdfError, *DAMAGE) as problem:
            raise damaged() from problem

    def forget(self, page: int) -> None:
        """Let go of what reading a page kept."""
        self.pages[page].contents = []
        self._book.doc._cached_objs.clear()


def too_large(what: str) -> FrameworkTooLargeError:
    """The failure of a file that is more than any framework document."""
    return FrameworkTooLargeError(what, "Keep the pages with the tables, in a PDF of their own.")


def damaged() -> FrameworkError:
    """The failure of a file of which nothing can be read."""
    return FrameworkError(
        "The PDF is damaged: no page of it can be read.",
        "Open it in a PDF reader and print it into a new PDF.",
        reason="damaged",
    )


def _asks_password(problem: BaseException) -> bool:
    if isinstance(problem, PDFPasswordIncorrect):
        return True
    return any(isinstance(item, BaseException) and _asks_password(item) for item in problem.args)


def _locked() -> FrameworkLockedError:
    return FrameworkLockedError(
        "The PDF is encrypted and asks for a password.",
        "Open it with its password and save a copy without one.",
    )
