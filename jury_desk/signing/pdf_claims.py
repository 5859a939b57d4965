"""The signature dictionaries of a PDF: what each claims, and whether its bytes bear it out."""

import datetime as dt
import hashlib
import re
from dataclasses import dataclass
from typing import Any

from jury_desk.domain.ports import SignerIdentity
from jury_desk.errors import UnreadableFileError
from jury_desk.signing.broken import PARSE_ERRORS, BrokenSignatureError
from jury_desk.signing.certificates import identity_of
from jury_desk.signing.cms import ReadCms, read_cms
from jury_desk.signing.pdf_changes import entry

SIGNATURE = ("/Sig", "/ETSI.CAdES.detached")
TIME_MARK = ("/DocTimeStamp", "/ETSI.RFC3161")

_MOST_FIELDS = 5000
_HEX = re.compile(rb"<([0-9A-F]+)>")


@dataclass(frozen=True)
class Claim:
    """A signature dictionary of the file; `field` is the form's field that it fills, if any."""

    byte_range: tuple[int, ...]
    contents: bytes
    kind: tuple[str, str]
    signed_at: dt.datetime | None
    field: Any

    @property
    def end(self) -> int:
        """Where what it covers ends."""
        return self.byte_range[2] + self.byte_range[3] if len(self.byte_range) == 4 else 0


def claims_in(reader: Any, revision: int) -> list[Claim]:
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
                raise unreadable("This PDF has far too many form fields.")
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


def _claim_of(value: Any, field: Any) -> Claim:
    from pyhanko.pdf_utils.generic import parse_pdf_date
    from pyhanko.sign.validation.pdf_embedded import extract_contents

    moment = parse_pdf_date(value["/M"], strict=False) if "/M" in value else None
    return Claim(
        byte_range=tuple(int(number) for number in value["/ByteRange"]),
        contents=extract_contents(value),
        kind=(str(entry(value, "/Type")), str(entry(value, "/SubFilter"))),
        signed_at=moment if moment is not None and moment.tzinfo else None,
        field=field,
    )


def is_placed(content: bytes, claim: Claim) -> bool:
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


def holds(content: bytes, claim: Claim, read: ReadCms) -> bool:
    """Whether a signature whose value holds is over these bytes."""
    return read.content is None and covered_digest(content, claim) == read.message_digest


def covered_digest(content: bytes, claim: Claim) -> bytes:
    """The SHA-256 of what a claim that is placed rightly covers."""
    _, first, second, rest = claim.byte_range
    digest = hashlib.sha256(content[:first])
    digest.update(content[second : second + rest])
    return digest.digest()


def signer_of(claim: Claim) -> tuple[SignerIdentity, ReadCms]:
    """Who signed. Raises BrokenSignatureError for a signature that is not of our kind, or whose
    value does not hold in itself; whether it is over these bytes, `holds` tells.
    """
    if claim.kind != SIGNATURE:
        raise BrokenSignatureError("another kind of signature")
    read = read_cms(without_padding(claim.contents))
    return identity_of(read.certificate), read


def without_padding(contents: bytes) -> bytes:
    """The one DER structure at the start. Raises BrokenSignatureError for more than zeros behind
    it.
    """
    if len(contents) < 4 or contents[:2] != b"\x30\x82":
        raise BrokenSignatureError("not a CMS structure of this size")
    end = 4 + int.from_bytes(contents[2:4], "big")
    if end > len(contents) or any(contents[end:]):
        raise BrokenSignatureError("something behind the signature")
    return contents[:end]


def pyhanko_agrees(reader: Any, claim: Claim) -> bool:
    """PyHanko's opinion of this one field: its walk over all of them can be made endless."""
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
    from pyhanko.sign.validation.status import SignatureCoverageLevel

    if claim.field is None:
        return False
    try:
        seen = EmbeddedPdfSignature(reader, claim.field, "")
        covered: bool = seen.evaluate_signature_coverage() == SignatureCoverageLevel.ENTIRE_FILE
    except pdf_errors():
        return False
    return covered


def pdf_errors() -> tuple[type[Exception], ...]:
    """What reading a hostile PDF raises."""
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.sign.general import UnacceptableSignerError

    return (PdfError, UnacceptableSignerError, *PARSE_ERRORS)


def unreadable(what: str) -> UnreadableFileError:
    """The refusal of a file, with its advice."""
    return UnreadableFileError(what, "Ask whoever sent it for a whole copy of the signed sheet.")
