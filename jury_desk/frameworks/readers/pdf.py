"""PDF: pages to tables, cells and paragraphs, each with its place on the page as shown."""

from collections.abc import Iterator

from jury_desk.domain.source import Remark, SourceDocument
from jury_desk.errors import FrameworkEmptyError, FrameworkError, FrameworkScannedError
from jury_desk.frameworks.readers.common import Cancelled, Progress, source_document, stop_if
from jury_desk.frameworks.readers.pdf_book import Book, damaged, too_large
from jury_desk.frameworks.readers.pdf_furniture import Furniture
from jury_desk.frameworks.readers.pdf_hyphens import Hyphens
from jury_desk.frameworks.readers.pdf_ink import ink_of
from jury_desk.frameworks.readers.pdf_known_columns import Columns
from jury_desk.frameworks.readers.pdf_made import MadePage, made_page, page_of
from jury_desk.frameworks.readers.pdf_page import PageDraft, draft_of

WINDOW = 24
"""Pages looked at together for what they repeat."""


def read_pdf(content: bytes, name: str, progress: Progress, cancelled: Cancelled) -> SourceDocument:
    """Read a PDF.

    Paragraphs of tables are named "p3.t1.r2c0.1", others "p3.1". Headers and footers that pages
    repeat are paragraphs before and after a page's other blocks: "p3.h0", "p3.h1", "p3.f0".
    Pages that are pictures, or that are damaged, are told in remarks.

    Raises FrameworkLockedError (a password is asked for), FrameworkScannedError (no text, only
    pictures), FrameworkEmptyError (nothing at all), FrameworkTooLargeError, FrameworkKindError (no
    PDF, or damaged beyond reading), FrameworkCancelledError.
    """
    stop_if(cancelled)
    remarks: list[Remark] = []
    try:
        made, hyphens = _made(Book(content), progress, cancelled, remarks)
    except MemoryError as problem:
        raise too_large("The file takes more memory than there is.") from problem
    if not any(page.has_text for page in made):
        raise _without_text(made, remarks)
    return source_document(name, "pdf", content, [page_of(page, hyphens) for page in made], remarks)


def _made(
    book: Book, progress: Progress, cancelled: Cancelled, remarks: list[Remark]
) -> tuple[list[MadePage], Hyphens]:
    hyphens, columns = Hyphens(), Columns()
    made: list[MadePage] = []
    drafts = _drafts(book, progress, cancelled, remarks)
    for looked in Furniture().looked_through(drafts, WINDOW):
        page = made_page(looked, columns)
        hyphens.learn(page.texts())
        if not page.has_text and page.pictured > 0.2:
            remarks.append(_left_out(page.number, "picture"))
        made.append(page)
    return made, hyphens


def _drafts(
    book: Book, progress: Progress, cancelled: Cancelled, remarks: list[Remark]
) -> Iterator[PageDraft]:
    total = len(book.pages)
    progress(0, total)
    for number, page in enumerate(book.pages, start=1):
        stop_if(cancelled)
        ink = ink_of(page, number, book.resources, lambda: stop_if(cancelled))
        if ink.damaged:
            remarks.append(_left_out(number, "damaged"))
        draft = draft_of(ink)
        if draft.interleaved:
            remarks.append(Remark(kind="columns-interleaved", page=number))
        yield draft
        book.forget(number - 1)
        progress(number, total)
    if missing := book.missing:
        lost = {"what": "damaged", "count": str(missing)}
        remarks.append(Remark(kind="left-out", details=lost))


def _left_out(page: int, what: str) -> Remark:
    return Remark(kind="left-out", page=page, details={"what": what})


def _without_text(made: list[MadePage], remarks: list[Remark]) -> FrameworkError:
    if any(page.pictured for page in made):
        return FrameworkScannedError(
            "The pages are pictures: there is no text to read.",
            "Use the document they were made from, or have their text recognised first.",
        )
    if any(remark.details.get("what") == "damaged" for remark in remarks):
        return damaged()
    return FrameworkEmptyError(
        "The pages are empty.", "Check that the file is the framework document."
    )
