"""Opening a PDF: passwords, damage, and streams that unpack to more than a page can hold."""

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

from jury_desk.errors import FrameworkKindError, FrameworkLockedError, FrameworkTooLargeError

MOST_PAGES = 3_000

MOST_UNPACKED = 24_000_000
"""Bytes of one stream: ten times a page full of drawings."""

DAMAGE = (PSException, PdfminerException, ArithmeticError, AttributeError, AssertionError,
          LookupError, TypeError, ValueError, RecursionError, OSError)  # fmt: skip
"""What the library raises on damaged files: it checks little of what it reads."""

_HEADER_WITHIN = 16_384

# The library tells of every odd operator; what a person should know is in our remarks.
for _library in ("pdfminer", "pdfplumber"):
    logging.getLogger(_library).setLevel(logging.CRITICAL)


def _unpacked(data: bytes) -> bytes:
    unpacking = zlib.decompressobj()
    told = unpacking.decompress(data, MOST_UNPACKED)
    if unpacking.unconsumed_tail:
        raise too_large("A part of the file unpacks to more than any page holds.")
    if not unpacking.eof:
        raise zlib.error("incomplete or truncated stream")
    return told


# The library unpacks a stream whole, however large it gets, and offers no bound.
vars(pdftypes)["zlib"] = SimpleNamespace(
    decompress=_unpacked, decompressobj=zlib.decompressobj, error=zlib.error
)


class Book:
    """An open PDF; a damaged one is repaired first.

    Raises FrameworkKindError (no PDF, or damaged beyond repair), FrameworkLockedError,
    FrameworkTooLargeError.
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


def damaged() -> FrameworkKindError:
    """The failure of a file of which nothing can be read."""
    return FrameworkKindError(
        "The PDF is damaged: no page of it can be read.",
        "Open it in a PDF reader and print it into a new PDF.",
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
