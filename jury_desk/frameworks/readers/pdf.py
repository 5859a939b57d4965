"""PDF: pages to tables, cells and paragraphs, each with its place on the page as shown."""

import io
from collections.abc import Iterator

import pdfplumber
from pdfminer.pdfdocument import PDFPasswordIncorrect
from pdfminer.pdfpage import PDFPage
from pdfminer.psexceptions import PSException
from pdfplumber.utils.exceptions import PdfminerException
from pikepdf import PasswordError, PdfError
from pikepdf import open as open_repaired

from jury_desk.domain.source import Remark, SourceDocument
from jury_desk.errors import (
    FrameworkKindError,
    FrameworkLockedError,
    FrameworkScannedError,
    FrameworkTooLargeError,
)
from jury_desk.frameworks.readers.common import Cancelled, Progress, source_document, stop_if
from jury_desk.frameworks.readers.pdf_columns import Columns
from jury_desk.frameworks.readers.pdf_furniture import Furniture
from jury_desk.frameworks.readers.pdf_hyphens import Hyphens
from jury_desk.frameworks.readers.pdf_ink import PageInk, ink_of
from jury_desk.frameworks.readers.pdf_made import MadePage, made_page, page_of
from jury_desk.frameworks.readers.pdf_page import PageDraft, draft_of

MOST_PAGES = 3_000

WINDOW = 24
"""Pages looked at together for what they repeat."""

_DAMAGE = (PSException, PdfminerException, ArithmeticError, AttributeError, AssertionError,
           LookupError, TypeError, ValueError, RecursionError, OSError)  # fmt: skip
"""What the library raises on damaged files: it checks little of what it reads."""


def read_pdf(content: bytes, name: str, progress: Progress, cancelled: Cancelled) -> SourceDocument:
    """Read a PDF.

    Paragraphs of tables are named "p3.t1.r2c0.1", others "p3.1". Headers and footers that pages
    repeat are paragraphs before and after a page's other blocks: "p3.h0", "p3.h1", "p3.f0".
    Pages that are pictures, or that are damaged, are told in remarks.

    Raises FrameworkLockedError (a password is asked for), FrameworkScannedError (no text, only
    pictures), FrameworkTooLargeError, FrameworkKindError (no PDF, or damaged beyond reading),
    FrameworkCancelledError.
    """
    stop_if(cancelled)
    book = _Book(content)
    hyphens, columns = Hyphens(), Columns()
    made: list[MadePage] = []
    remarks: list[Remark] = []
    drafts = _drafts(book, progress, cancelled, remarks)
    for looked in Furniture().looked_through(drafts, WINDOW):
        page = made_page(looked, columns)
        hyphens.learn(page.texts())
        if not page.has_text and page.pictured > 0.2:
            remarks.append(_left_out(page.number, "picture"))
        made.append(page)
    if not any(page.has_text for page in made):
        if any(page.pictured for page in made) or made:
            raise FrameworkScannedError(
                "The pages hold no text: they are pictures, or empty.",
                "Use the document they were made from, or have their text recognised first.",
            )
        raise _damaged()
    return source_document(name, "pdf", content, [page_of(page, hyphens) for page in made], remarks)


class _Book:
    """An open PDF; a damaged one is repaired first."""

    def __init__(self, content: bytes) -> None:
        if b"%PDF-" not in content[: 1024 * 16]:
            raise FrameworkKindError(
                "The file is not a PDF.", "Check that it opens in a PDF reader."
            )
        try:
            self._open(content)
        except _DAMAGE as problem:
            if _asks_password(problem):
                raise _locked() from problem
            self._open_repaired(content)
        if not self.pages:
            self._open_repaired(content)

    def _open(self, content: bytes) -> None:
        self.book = pdfplumber.open(io.BytesIO(content))
        self.resources = self.book.rsrcmgr
        self.pages: list[PDFPage] = []
        for page in PDFPage.create_pages(self.book.doc):
            self.pages.append(page)
            if len(self.pages) > MOST_PAGES:
                raise FrameworkTooLargeError(
                    f"The file has more than {MOST_PAGES} pages.",
                    "Keep the pages that hold the tables, in a PDF of their own.",
                )

    def _open_repaired(self, content: bytes) -> None:
        mended = io.BytesIO()
        try:
            with open_repaired(io.BytesIO(content)) as book:
                book.save(mended)
            self._open(mended.getvalue())
        except PasswordError as problem:
            raise _locked() from problem
        except (PdfError, *_DAMAGE) as problem:
            raise _damaged() from problem

    def forget(self, page: int) -> None:
        """Let go of what reading a page kept."""
        self.pages[page].contents = []
        self.book.doc._cached_objs.clear()


def _drafts(
    book: _Book, progress: Progress, cancelled: Cancelled, remarks: list[Remark]
) -> Iterator[PageDraft]:
    total = len(book.pages)
    progress(0, total)
    for number, page in enumerate(book.pages, start=1):
        stop_if(cancelled)
        try:
            ink = ink_of(page, number, book.resources, lambda: stop_if(cancelled))
        except FrameworkTooLargeError:
            raise
        except _DAMAGE:
            remarks.append(_left_out(number, "damaged"))
            ink = PageInk(number, 0, 0)
        yield draft_of(ink)
        book.forget(number - 1)
        progress(number, total)


def _left_out(page: int, what: str) -> Remark:
    return Remark(kind="left-out", page=page, details={"what": what})


def _asks_password(problem: BaseException) -> bool:
    if isinstance(problem, PDFPasswordIncorrect):
        return True
    return any(isinstance(item, BaseException) and _asks_password(item) for item in problem.args)


def _locked() -> FrameworkLockedError:
    return FrameworkLockedError(
        "The PDF is encrypted and asks for a password.",
        "Open it with its password and save a copy without one.",
    )


def _damaged() -> FrameworkKindError:
    return FrameworkKindError(
        "The PDF is damaged: no page of it can be read.",
        "Open it in a PDF reader and print it into a new PDF.",
    )
