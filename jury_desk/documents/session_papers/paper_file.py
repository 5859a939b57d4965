"""Papers written as one PDF/A-3b, and what was written read back from its bytes."""

from __future__ import annotations

import hashlib
import io
from typing import TYPE_CHECKING, Any

from jury_desk.documents.archive_pdf import finish_pages, make_archive
from jury_desk.documents.session_papers.paper import PAGE_HEIGHT, PAGE_WIDTH
from jury_desk.documents.typeface import FONT_LOCK, faces
from jury_desk.errors import ExportError

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence

    from jury_desk.documents.session_papers.paper import Paper

LAYOUT = 1
"""Raised with every change of what is drawn."""


def producer() -> str:
    """What the file says it was made by."""
    import reportlab

    return f"Jury Desk, session papers {LAYOUT}, reportlab {reportlab.__version__}"


def nothing() -> None:
    """Nobody follows the work."""


def paper_file(
    papers: Sequence[Paper],
    title: str,
    language: str,
    moment: dt.datetime,
    step: Callable[[], None] = nothing,
) -> bytes:
    """The papers one after another as a PDF, read back. The same bytes for the same papers.

    `title` names no person: it shows in file lists. `step` is called twice for each paper, when it
    is written and when it is read back. Raises ExportError where what is read back is not what the
    papers hold.
    """
    with FONT_LOCK:
        content = _written(papers, title, language, moment, step)
    check(content, papers, step)
    return content


def check(content: bytes, papers: Sequence[Paper], step: Callable[[], None] = nothing) -> None:
    """Read a PDF and look for every text that its papers must hold, each on its own pages.

    Raises ExportError where a page is missing or too many, or a text is not there.
    """
    import pikepdf

    from jury_desk.documents.pdf_text import page_text

    try:
        with pikepdf.open(io.BytesIO(content)) as pdf:
            pages = list(pdf.pages)
            if len(pages) != sum(len(paper.flow.pages) for paper in papers):
                raise _differs("pages")
            at = 0
            for paper in papers:
                count = len(paper.flow.pages)
                whole = "".join(page_text(page.obj) for page in pages[at : at + count])
                at += count
                if any(needle not in whole for needle in paper.wanted):
                    raise _differs("a text is missing")
                step()
    except (pikepdf.PdfError, ValueError) as error:
        raise _differs(type(error).__name__) from None


def _differs(fault: str) -> ExportError:
    return ExportError(
        "The document reads back different from what the session holds.",
        "Nothing was written. Try again; if it stays so, send the crash report.",
        reason=fault,
    )


def _written(
    papers: Sequence[Paper],
    title: str,
    language: str,
    moment: dt.datetime,
    step: Callable[[], None],
) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    target = io.BytesIO()
    settings: dict[str, Any] = {
        "pagesize": (PAGE_WIDTH, PAGE_HEIGHT),
        "pageCompression": 1,
        "invariant": 1,
        # Else every page would name Helvetica, which is not embedded.
        "initialFontName": faces()[0].name,
        "pdfVersion": (1, 7),
        "lang": language,
    }
    canvas: Any = Canvas(target, **settings)
    key = hashlib.sha256("\n".join(text for p in papers for text in p.wanted).encode())
    make_archive(
        canvas._doc, title=title, producer=producer(), identity=key.hexdigest(), moment=moment
    )
    for paper in papers:
        for page in paper.pages:
            for drawn in page:
                drawn.paint(canvas)
            canvas.showPage()
        step()
    finish_pages(canvas._doc)
    canvas.save()
    return target.getvalue()
