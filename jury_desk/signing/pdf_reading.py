"""Whether a PDF is signed, whole, and unchanged since.

Intact means: one signature in the whole history of the file; its byte range is the file but for its
own value; the value is one CMS structure of our kind and nothing besides; digest and signature
hold. Then no byte differs from what the certificate's holder signed, whatever a reader makes of
them. The bytes are checked here; pyHanko parses, and is asked for its own opinion of the coverage.

An update appended after the signature is compared with what was signed (see pdf_changes).
"""

from typing import Any

from jury_desk.domain.ports import SignatureVerdict
from jury_desk.signing.bounded import TooLongError, open_pdf
from jury_desk.signing.broken import BrokenSignatureError
from jury_desk.signing.common_pdf_reading import is_common, judge_common
from jury_desk.signing.pdf_changes import changes_between
from jury_desk.signing.pdf_claims import (
    Claim,
    claims_in,
    holds,
    is_placed,
    pdf_errors,
    pyhanko_agrees,
    signer_of,
    unreadable,
)

LARGEST_PDF = 50 * 1024 * 1024
"""Bytes; a signed score sheet has 300 kB."""

_MOST_REVISIONS = 64


def read_pdf(content: bytes) -> SignatureVerdict:
    """The verdict on a PDF's bytes; `changed` holds "page 2", "attachment NAME", "form",
    "document".

    Raises UnreadableFileError: larger than LARGEST_PDF, not a PDF, under a password, damaged beyond
    reading without a trace of a signature, or made to keep its reader busy.
    """
    if len(content) > LARGEST_PDF:
        raise unreadable("This PDF is too large to be a score sheet.")
    if not content.startswith(b"%PDF-"):
        raise unreadable("This file is not a PDF.")
    try:
        reader, claims = _open(content)
    except TooLongError:
        raise unreadable("This PDF takes too long to read.") from None
    except pdf_errors():
        if b"/ByteRange" in content:
            return SignatureVerdict(None, None, ("signature-broken",))
        raise unreadable("This PDF is damaged.") from None
    try:
        if is_common(reader, claims):
            return judge_common(content, reader, claims)
    except TooLongError:
        raise unreadable("This PDF takes too long to read.") from None
    if not claims:
        # A signature that no reader finds any more was there.
        traces = b"/ByteRange" in content
        return SignatureVerdict(None, None, ("signature-broken" if traces else "unsigned",))
    try:
        return _judge(content, reader, claims)
    except TooLongError:
        raise unreadable("This PDF takes too long to read.") from None


def _open(content: bytes) -> tuple[Any, list[Claim]]:
    reader = open_pdf(content)
    if "/Encrypt" in reader.trailer:
        raise unreadable("This PDF is protected by a password.")
    if reader.total_revisions > _MOST_REVISIONS:
        raise unreadable("This PDF was changed far too many times.")
    claims: dict[tuple[tuple[int, ...], bytes], Claim] = {}
    for revision in range(reader.total_revisions):
        for claim in claims_in(reader, revision):
            claims.setdefault((claim.byte_range, claim.contents), claim)
    return reader, sorted(claims.values(), key=lambda claim: claim.end)


def _judge(content: bytes, reader: Any, claims: list[Claim]) -> SignatureVerdict:
    claim = claims[0]
    faults: list[str] = []
    signer, read = None, None
    try:
        signer, read = signer_of(claim)
    except BrokenSignatureError:
        faults.append("signature-broken")
    placed = is_placed(content, claim)
    if read is not None and not (placed and holds(content, claim, read)):
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
    elif not pyhanko_agrees(reader, claim):
        faults.append("not-whole-file")
    return SignatureVerdict(
        signer, claim.signed_at, tuple(dict.fromkeys(faults)), tuple(dict.fromkeys(changed))
    )
