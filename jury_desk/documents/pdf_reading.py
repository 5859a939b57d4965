"""What is in a PDF that came back, and where it is not what its sealed record prints."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from typing import Any

from jury_desk import words as catalogue
from jury_desk.documents.archive_pdf import ATTACHMENT, CODE_ATTACHMENT
from jury_desk.documents.pdf_likeness import Likeness, is_dictionary, stream_bytes
from jury_desk.documents.pdf_tables import has_plain_tables, limit_unpacking
from jury_desk.documents.pdf_text import page_text
from jury_desk.documents.score_pdf import producer, score_pdf
from jury_desk.documents.untrusted import bounded, unreadable
from jury_desk.domain.ports import PdfDraft
from jury_desk.domain.sealing import SealedSheet
from jury_desk.domain.travel.paper import PaperCodes, PrintedCode
from jury_desk.words.model import ChangeWords

_SIGNING_CHANGES = {
    "/Type",
    "/Pages",
    "/AcroForm",
    "/Metadata",
    "/Extensions",
    "/Version",
    "/DSS",
    "/Perms",
}
"""Catalogue entries that a signature adds or renews; none of them is seen on a page but the form's
stamp, which `_annotations` looks at. The signature's own verifier covers every byte."""

_PAGE_LINKS = {"/Parent", "/Annots", "/Type"}
_MOST_DEEP = 60
_MOST_PAGES = 2000
_MOST_NODES = 2000


def sealed_in_pdf(content: bytes) -> bytes | None:
    """The attached sealed bytes, or None. Raises UnreadableFileError where this is no whole PDF, or
    laid out as none of ours is.
    """
    with _opened(content) as pdf:
        return _attached(pdf, ATTACHMENT)


def changed_in_pdf(
    content: bytes, sealed: SealedSheet, codes: PaperCodes | None = None
) -> tuple[str, ...]:
    """The places where a PDF is not what the sealed record prints; empty for an untouched one.

    Pages are compared with all they draw with: streams, fonts, images. A file of another version of
    the program, whose pages may be drawn otherwise, is compared by its pages' words. The code that
    stands beside the signature must be one of this very sheet: `codes` tell.
    """
    says = catalogue.of(sealed.record.context.language).changes
    with _opened(content) as given:
        draft = score_pdf(sealed, code=_code(given, sealed, codes))
        return _compared(given, draft, says)


def _compared(given: Any, draft: PdfDraft, says: ChangeWords) -> tuple[str, ...]:
    with _opened(draft.content) as wanted:
        likeness, by_stroke = Likeness(), _made_here(given)
        pages, model = list(given.pages), list(wanted.pages)
        changed = [
            says.page.format(page=number)
            for number, (one, other) in enumerate(zip(pages, model, strict=False), 1)
            if not (
                _drawn_alike(one.obj, other.obj, likeness)
                if by_stroke
                else page_text(one.obj) == page_text(other.obj)
            )
        ]
        both = min(len(pages), len(model))
        changed += [says.page_missing.format(page=n + 1) for n in range(both, len(model))]
        changed += [says.page_added.format(page=n + 1) for n in range(both, len(pages))]
        changed += [
            says.annotation.format(page=number)
            for number, page in enumerate(pages, 1)
            if _annotated(page.obj, draft.stamp_box if number - 1 == draft.stamp_page else None)
        ]
        changed += _changed_catalogue(given.Root, wanted.Root, says, likeness)
    return tuple(changed)


def _code(pdf: Any, sealed: SealedSheet, codes: PaperCodes | None) -> PrintedCode | None:
    """The code that the file has, where it is one of this sheet; without it the pages differ."""
    payload = _attached(pdf, CODE_ATTACHMENT) if codes else None
    return codes.printed_as(payload, sealed) if codes and payload else None


def _attached(pdf: Any, wanted: str) -> bytes | None:
    names = pdf.Root.get("/Names")
    files = names.get("/EmbeddedFiles") if is_dictionary(names) else None
    for name, spec in _names(files, count(), 0):
        if name == wanted:
            return stream_bytes(spec["/EF"]["/F"])
    return None


def _made_here(pdf: Any) -> bool:
    """Whether the file says that this version made it; /Info may be lost in signing."""
    import pikepdf

    metadata = pdf.Root.get("/Metadata")
    if not isinstance(metadata, pikepdf.Stream):
        return False
    return producer().encode() in stream_bytes(metadata)


def _drawn_alike(given: Any, wanted: Any, likeness: Likeness) -> bool:
    """Whether two pages draw the same with the same."""
    return likeness.of_entries(given, wanted, _PAGE_LINKS)


def _changed_catalogue(
    given: Any, wanted: Any, says: ChangeWords, likeness: Likeness
) -> Iterator[str]:
    attached = {"/Names", "/AF"}
    names = {*given.keys(), *wanted.keys()} - _SIGNING_CHANGES
    differing = {name for name in names if not likeness.of(given.get(name), wanted.get(name))}
    if differing & attached:
        yield says.attachments
    form = given.get("/AcroForm")
    fields = form.get("/Fields", ()) if is_dictionary(form) else ()
    if differing - attached or any(field.get("/FT") != "/Sig" for field in fields):
        yield says.structure


def _annotated(page: Any, stamp: tuple[int, int, int, int] | None) -> bool:
    """Whether a page has an annotation that is not the signature in its place, or unseen."""
    for annotation in page.get("/Annots", ()):
        if annotation.get("/Subtype") != "/Widget" or annotation.get("/FT") != "/Sig":
            return True
        x1, y1, x2, y2 = (float(number) for number in annotation["/Rect"])
        unseen = x1 == x2 or y1 == y2
        inside = stamp is not None and (
            x1 >= stamp[0] - 1 and y1 >= stamp[1] - 1 and x2 <= stamp[2] + 1 and y2 <= stamp[3] + 1
        )
        if not unseen and not inside:
            return True
    return False


def _names(node: Any, nodes: Iterator[int], depth: int) -> Iterator[tuple[str, Any]]:
    """The entries of a name tree. Raises ValueError for one with far too many branches."""
    if not is_dictionary(node) or depth > _MOST_DEEP:
        return
    if next(nodes) > _MOST_NODES:
        raise ValueError("a name tree without end")
    leaves = list(node.get("/Names", ()))
    for name, value in zip(leaves[::2], leaves[1::2], strict=False):
        yield str(name), value
    for kid in node.get("/Kids", ()):
        yield from _names(kid, nodes, depth + 1)


@contextmanager
def _opened(content: bytes) -> Iterator[Any]:
    """The PDF; whatever its maker left broken in it comes out as UnreadableFileError."""
    import pikepdf

    if not has_plain_tables(content):
        raise unreadable()
    limit_unpacking()
    try:
        with pikepdf.open(io.BytesIO(bounded(content)), attempt_recovery=False) as pdf:
            if len(pdf.pages) > _MOST_PAGES:
                raise unreadable()
            yield pdf
    except (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise unreadable() from None
