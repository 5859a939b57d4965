"""The score sheet as a PDF, ready for its signature."""

import io
from dataclasses import replace
from typing import Any

from jury_desk.documents.archive_pdf import (
    code_payload,
    finish_pages,
    make_archive,
    sealed_record,
)
from jury_desk.documents.content import SheetContent, content_of
from jury_desk.documents.sheet_layout import PAGE_HEIGHT, PAGE_WIDTH, lay_out
from jury_desk.documents.typeface import FONT_LOCK, faces
from jury_desk.domain.ports import PdfDraft
from jury_desk.domain.sealing import SealedSheet
from jury_desk.domain.travel.paper import PrintedCode

LAYOUT = 4
"""Raised with every change of what is drawn: another layout is compared by its text alone."""


def producer() -> str:
    """What the file says it was made by: files of one maker can be compared stroke by stroke."""
    import reportlab

    return f"Jury Desk, layout {LAYOUT}, reportlab {reportlab.__version__}"


def score_pdf(
    sealed: SealedSheet, attachment: bytes | None = None, code: PrintedCode | None = None
) -> PdfDraft:
    """The PDF of a sealed sheet; the same bytes for the same sheet and code, whenever and wherever.

    `attachment` is the sealed bytes where the caller has them at hand already; `code` is drawn
    beside the signature, and attached, so that the page can be drawn again to be compared.
    """
    content = replace(content_of(sealed), code=code)
    with FONT_LOCK:
        laid_out = lay_out(content)
        written = _written(content, laid_out.pages, attachment or sealed.to_bytes())
    return PdfDraft(
        content=written,
        stamp_page=len(laid_out.pages) - 1,
        stamp_box=laid_out.stamp_box,
        stamp_lines=_stamp_lines(content),
    )


def _written(content: SheetContent, pages: Any, attachment: bytes) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    about, says = content.context, content.words.documents
    target = io.BytesIO()
    settings: dict[str, Any] = {
        "pagesize": (PAGE_WIDTH, PAGE_HEIGHT),
        "pageCompression": 1,
        "invariant": 1,
        # Else every page would name Helvetica, which is not embedded.
        "initialFontName": faces()[0].name,
        "pdfVersion": (1, 7),
        "lang": content.words.language,
    }
    canvas: Any = Canvas(target, **settings)
    make_archive(
        canvas._doc,
        # No name of a person: titles show in file lists and window bars.
        title=f"{says.sheet} · {about.certification} · {about.sheet}",
        producer=producer(),
        identity=content.digest,
        moment=about.signed_at,
        attachments=[
            sealed_record(attachment, says.sealed_bytes),
            *([code_payload(content.code.payload, says.code_bytes)] if content.code else []),
        ],
    )
    for page in pages:
        for drawn in page:
            drawn.paint(canvas)
        canvas.showPage()
    finish_pages(canvas._doc)
    canvas.save()
    return target.getvalue()


def _stamp_lines(content: SheetContent) -> tuple[str, ...]:
    says, about = content.words.documents, content.context
    return (
        says.stamp_signed.format(name=about.juror.name),
        says.stamp_moment.format(moment=content.words.moment(about.signed_at)),
        says.stamp_digest.format(digest=content.short_digest),
    )
