"""What the readers share: collapsed text, ids, encodings, signs of damage."""

import hashlib
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator

from jury_desk.domain.draft_text_checks import SHEET_ERROR
from jury_desk.domain.source import (
    Box,
    Page,
    Paragraph,
    Remark,
    SourceDocument,
    SourceKind,
    Table,
)
from jury_desk.frameworks import refusals
from jury_desk.frameworks.bullets import split_bullet

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]

LARGEST_TEXT = 16_000_000
"""Bytes of a text file: hundreds of times the longest framework document."""

_UNSEEN = re.compile(
    r"[\u00ad\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
    r"\x00-\x08\x0e-\x1f\x7f]"
)
"""What has no shape, and what only turns the reading order: a code under one is another code."""
_LOST_LETTER = re.compile(r"\ufffd|\(cid:\d+\)")


def collapse(text: str) -> str:
    """The text composed (NFC), without unseen signs, its white space collapsed."""
    return " ".join(_UNSEEN.sub("", unicodedata.normalize("NFC", text)).split())


class ParagraphMaker:
    """Makes the paragraphs of one page or cell, numbered in reading order under a prefix."""

    def __init__(self, prefix: str) -> None:
        """`prefix` names the page or cell: "p1", "p3.t1.r2c0"."""
        self._prefix = prefix
        self._count = 0
        self._bullet: str | None = None

    def make(
        self,
        text: str,
        *,
        bullet: str | None = None,
        level: int = 0,
        heading: int | None = None,
        bold: bool = False,
        italic: bool = False,
        underlined: bool = False,
        box: Box | None = None,
    ) -> Paragraph | None:
        """A paragraph, its bullet split off; None for white space. `bullet` is the sign that the
        format shows where the text has none. A lone bullet is that of the text that comes next.
        """
        own, words = split_bullet(collapse(text))
        sign = own or bullet or self._bullet
        if not words:
            self._bullet = own or bullet or self._bullet
            return None
        self._bullet = None
        self._count += 1
        return Paragraph(
            id=f"{self._prefix}.{self._count}",
            text=words,
            bullet=sign,
            level=level,
            heading=heading,
            bold=bold,
            italic=italic,
            underlined=underlined,
            box=box,
        )


def stop_if(cancelled: Cancelled) -> None:
    """Raise FrameworkCancelledError where the person cancelled."""
    if cancelled():
        raise refusals.cancelled()


def source_document(
    name: str,
    kind: SourceKind,
    content: bytes,
    pages: Iterable[Page],
    remarks: Iterable[Remark] = (),
) -> SourceDocument:
    """The document read; what its texts show of damage joins the reader's own remarks."""
    read = tuple(pages)
    told = tuple(remarks)
    marked = {(remark.kind, remark.paragraph) for remark in told}
    seen = (item for item in damage_in(read) if (item.kind, item.paragraph) not in marked)
    return SourceDocument(
        name=name,
        sha256=hashlib.sha256(content).hexdigest(),
        kind=kind,
        pages=read,
        remarks=(*told, *seen),
    )


def paragraphs_in(page: Page) -> Iterator[Paragraph]:
    """The paragraphs of a page in reading order, those of cells row by row."""
    for block in page.blocks:
        if isinstance(block, Table):
            for cell in block.cells:
                yield from cell.paragraphs
        else:
            yield block


def damage_in(pages: Iterable[Page]) -> Iterator[Remark]:
    """Remarks on spreadsheet errors and lost letters in the pages' texts."""
    for page in pages:
        for paragraph in paragraphs_in(page):
            if error := SHEET_ERROR.search(paragraph.text):
                yield Remark(
                    kind="spreadsheet-error",
                    page=page.number,
                    paragraph=paragraph.id,
                    details={"error": error[0]},
                )
            if _LOST_LETTER.search(paragraph.text):
                yield Remark(kind="letters-lost", page=page.number, paragraph=paragraph.id)


def decoded(content: bytes, declared: str | None = None) -> tuple[str, str | None]:
    """The text of a file, and the encoding's name where it had to be guessed, else None.

    Raises FrameworkTooLargeError, and FrameworkEncodingError where no encoding makes a text of it.
    """
    if len(content) > LARGEST_TEXT:
        raise refusals.too_large("text")
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _strict(content, encoding), None
    for encoding in ("utf-8", *([declared] if declared else [])):
        try:
            text = content.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
        if "\x00" not in text:
            return text, None
    return _guessed(content)


_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def _strict(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        raise refusals.unknown_encoding() from None


def _guessed(content: bytes) -> tuple[str, str]:
    if b"\x00" in content:
        raise refusals.unknown_encoding()
    from charset_normalizer import from_bytes

    # A French text in an old encoding is nearly always this one, which charset guessers mistake
    # for its Central European neighbours.
    best = from_bytes(content[:200_000], cp_isolation=["cp1252", "mac_roman", "cp850"]).best()
    encoding = best.encoding if best is not None else "cp1252"
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        raise refusals.unknown_encoding() from None
    controls = sum(unicodedata.category(sign) == "Cc" and not sign.isspace() for sign in text)
    if controls * 50 > len(text):
        raise refusals.unknown_encoding()
    return text, encoding
