"""Whether a PDF is signed, whole, and unchanged since.

Intact means: one signature in the whole history of the file; its byte range is the file but for its
own value; the value is one CMS structure of our kind and nothing besides; digest and signature
hold. Then no byte differs from what the certificate's holder signed, whatever a reader makes of
them. The bytes are checked here; pyHanko parses, and is asked for its own opinion of the coverage.

An update appended after the signature is compared with what was signed (see pdf_changes).
"""

import datetime as dt
import hashlib
import re
from dataclasses import dataclass
from typing import Any

from jury_desk.domain.ports import SignatureVerdict
from jury_desk.errors import UnreadableFileError
from jury_desk.signing.bounded import TooLongError, open_pdf
from jury_desk.signing.broken import PARSE_ERRORS, BrokenSignatureError
from jury_desk.signing.certificates import identity_of
from jury_desk.signing.cms import ReadCms, read_cms
from jury_desk.signing.pdf_changes import changes_between, entry

LARGEST_PDF = 50 * 1024 * 1024
"""Bytes; a signed score sheet has 300 kB."""

_MOST_REVISIONS = 64
_MOST_FIELDS = 5000
_HEX = re.compile(rb"<([0-9A-F]+)>")


@dataclass(frozen=True)
class _Claim:
    """A signature dictionary of the file."""

    byte_range: tuple[int, ...]
    contents: bytes
    kind: tuple[str, str]
    signed_at: dt.datetime | None
    field: Any

    @property
    def end(self) -> int:
        return self.byte_range[2] + self.byte_range[3] if len(self.byte_range) == 4 else 0


def read_pdf(content: bytes) -> SignatureVerdict:
    """The verdict on a PDF's bytes; `changed` holds "page 2", "attachment NAME", "form",
    "document".

    Raises UnreadableFileError: larger than LARGEST_PDF, not a PDF, under a password, damaged beyond
    reading without a trace of a signature, or made to keep its reader busy.
    """
    if len(content) > LARGEST_PDF:
        raise _unreadable("This PDF is too large to be a score sheet.")
    if not content.startswith(b"%PDF-"):
        raise _unreadable("This file is not a PDF.")
    try:
        reader, claims = _open(content)
    except TooLongError:
        raise _unreadable("This PDF takes too long to read.") from None
    except _pdf_errors():
        if b"/ByteRange" in content:
            return SignatureVerdict(None, None, ("signature-broken",))
        raise _unreadable("This PDF is damaged.") from None
    if not claims:
        # A signature that no reader finds any more was there.
        traces = b"/ByteRange" in content
        return SignatureVerdict(None, None, ("signature-broken" if traces else "unsigned",))
    try:
        return _judge(content, reader, claims)
    except TooLongError:
        raise _unreadable("This PDF takes too long to read.") from None


def _open(content: bytes) -> tuple[Any, list[_Claim]]:
    reader = open_pdf(content)
    if "/Encrypt" in reader.trailer:
        raise _unreadable("This PDF is protected by a password.")
    if reader.total_revisions > _MOST_REVISIONS:
        raise _unreadable("This PDF was changed far too many times.")
    claims: dict[tuple[tuple[int, ...], bytes], _Claim] = {}
    for revision in range(reader.total_revisions):
        for claim in _claims_in(reader, revision):
            claims.setdefault((claim.byte_range, claim.contents), claim)
    return reader, sorted(claims.values(), key=lambda claim: claim.end)


def _claims_in(reader: Any, revision: int) -> list[_Claim]:
    """The signature dictionaries of a revision: the form's, and the one that certifies it."""
    from pyhanko.pdf_utils.generic import ArrayObject, DictionaryObject, IndirectObject

    root = reader.get_historical_root(revision)
    form, perms = entry(root, "/AcroForm"), entry(root, "/Perms")
    waiting: list[Any] = []
    if isinstance(form, DictionaryObject):
        waiting.append(entry(form, "/Fields"))
    found: list[tuple[Any, Any]] = []
    seen = set()
    while waiting:
        fields = waiting.pop()
        for item in fields if isinstance(fields, ArrayObject) else ():
            raw = item.reference if isinstance(item, IndirectObject) else id(item)
            if raw in seen:
                continue
            seen.add(raw)
            if len(seen) > _MOST_FIELDS:
                raise _unreadable("This PDF has far too many form fields.")
            reader.stream.check()
            field = item.get_object()
            if isinstance(field, DictionaryObject):
                found.append((entry(field, "/V"), field))
                waiting.append(entry(field, "/Kids"))
    if isinstance(perms, DictionaryObject):
        found += [(entry(perms, name), None) for name in perms]
    return [
        _claim_of(value, field)
        for value, field in found
        if isinstance(value, DictionaryObject) and "/ByteRange" in value
    ]


def _claim_of(value: Any, field: Any) -> _Claim:
    from pyhanko.pdf_utils.generic import parse_pdf_date
    from pyhanko.sign.validation.pdf_embedded import extract_contents

    moment = parse_pdf_date(value["/M"], strict=False) if "/M" in value else None
    return _Claim(
        byte_range=tuple(int(number) for number in value["/ByteRange"]),
        contents=extract_contents(value),
        kind=(str(entry(value, "/Type")), str(entry(value, "/SubFilter"))),
        signed_at=moment if moment is not None and moment.tzinfo else None,
        field=field,
    )


def _judge(content: bytes, reader: Any, claims: list[_Claim]) -> SignatureVerdict:
    claim = claims[0]
    faults: list[str] = []
    signer, read = None, None
    try:
        if claim.kind != ("/Sig", "/ETSI.CAdES.detached"):
            raise BrokenSignatureError("another kind of signature")
        read = read_cms(_without_padding(claim.contents))
        signer = identity_of(read.certificate)
    except BrokenSignatureError:
        faults.append("signature-broken")
    placed = _is_placed(content, claim)
    if read is not None and not (placed and _holds(content, claim, read)):
        faults.append("signature-broken")
    if len(claims) > 1:
        faults.append("several-signatures")
    changed: list[str] = []
    if not placed:
        faults.append("not-whole-file")
    elif claim.end < len(content):
        found = changes_between(content[: claim.end], content)
        faults.append("not-whole-file" if found is None else "edited-after-signing")
        for code, place in found or ():
            faults.append(code)
            changed.append(place)
    elif not _pyhanko_agrees(reader, claim):
        faults.append("not-whole-file")
    return SignatureVerdict(
        signer, claim.signed_at, tuple(dict.fromkeys(faults)), tuple(dict.fromkeys(changed))
    )


def _is_placed(content: bytes, claim: _Claim) -> bool:
    """Whether the byte range leaves out one place: the signature's own value and no more."""
    if len(claim.byte_range) != 4:
        return False
    start, first, second, rest = claim.byte_range
    if start != 0 or not 0 < first < second or rest <= 0 or second + rest > len(content):
        return False
    value = _HEX.fullmatch(content[first:second])
    if value is None or len(value[1]) % 2:
        return False
    return bytes.fromhex(value[1].decode("ascii")) == claim.contents


def _holds(content: bytes, claim: _Claim, read: ReadCms) -> bool:
    _, first, second, rest = claim.byte_range
    digest = hashlib.sha256(content[:first])
    digest.update(content[second : second + rest])
    return read.content is None and digest.digest() == read.message_digest


def _without_padding(contents: bytes) -> bytes:
    """The one DER structure at the start. Raises BrokenSignatureError for more than zeros behind
    it.
    """
    if len(contents) < 4 or contents[:2] != b"\x30\x82":
        raise BrokenSignatureError("not a CMS structure of this size")
    end = 4 + int.from_bytes(contents[2:4], "big")
    if end > len(contents) or any(contents[end:]):
        raise BrokenSignatureError("something behind the signature")
    return contents[:end]


def _pyhanko_agrees(reader: Any, claim: _Claim) -> bool:
    """PyHanko's opinion of this one field: its walk over all of them can be made endless."""
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
    from pyhanko.sign.validation.status import SignatureCoverageLevel

    if claim.field is None:
        return False
    try:
        seen = EmbeddedPdfSignature(reader, claim.field, "")
        covered: bool = seen.evaluate_signature_coverage() == SignatureCoverageLevel.ENTIRE_FILE
    except _pdf_errors():
        return False
    return covered


def _pdf_errors() -> tuple[type[Exception], ...]:
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.sign.general import UnacceptableSignerError

    return (PdfError, UnacceptableSignerError, *PARSE_ERRORS)


def _unreadable(what: str) -> UnreadableFileError:
    return UnreadableFileError(what, "Ask whoever sent it for a whole copy of the signed sheet.")
