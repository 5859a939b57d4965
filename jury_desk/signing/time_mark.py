"""A document timestamp (RFC 3161 in ETSI EN 319 142-1): read, its signature checked.

Any authority's key and algorithms that pyHanko can check are accepted: whether the authority is to
be believed is for the reader, who is told its name and fingerprint.
"""

import datetime as dt
from typing import Any

from jury_desk.domain.travel.common import TimeMark
from jury_desk.signing.broken import PARSE_ERRORS, BrokenSignatureError
from jury_desk.signing.certificates import identity_of
from jury_desk.signing.pdf_claims import Claim, covered_digest, without_padding

_TST_INFO = "1.2.840.113549.1.9.16.1.4"
_SHA256 = "2.16.840.1.101.3.4.2.1"
_TIME_STAMPING = "time_stamping"


def time_mark_of(content: bytes, claim: Claim) -> TimeMark:
    """When the file was there, and who says so; the claim is placed rightly in it.

    Raises BrokenSignatureError where the token is no timestamp of these bytes by SHA-256, where its
    signature does not hold, or where its key is not one for timestamps.
    """
    from pyhanko.sign.general import SigningError, UnacceptableSignerError
    from pyhanko.sign.validation.errors import SignatureValidationError

    try:
        return _read(without_padding(claim.contents), covered_digest(content, claim))
    except (*PARSE_ERRORS, SigningError, UnacceptableSignerError, SignatureValidationError):
        raise BrokenSignatureError("not a timestamp") from None


def _read(der: bytes, digest: bytes) -> TimeMark:
    from asn1crypto import cms, tsp  # noqa: F401  (tsp teaches cms what a timestamp holds)
    from pyhanko.sign.general import extract_signer_info
    from pyhanko.sign.validation.generic_cms import (
        extract_certs_for_validation,
        validate_sig_integrity,
    )

    outer = cms.ContentInfo.load(der, strict=True)
    _demand(outer["content_type"].native == "signed_data")
    signed = outer["content"]
    inner = signed["encap_content_info"]
    _demand(inner["content_type"].dotted == _TST_INFO)
    info: Any = inner["content"].parsed
    imprint = info["message_imprint"]
    _demand(imprint["hash_algorithm"]["algorithm"].dotted == _SHA256)
    _demand(imprint["hashed_message"].native == digest)
    signer = extract_signer_info(signed)
    certificate = extract_certs_for_validation(signed).signer_cert
    usage = certificate.extended_key_usage_value
    _demand(usage is not None and usage.native == [_TIME_STAMPING])
    import hashlib

    algorithm = signer["digest_algorithm"]["algorithm"].native
    told = hashlib.new(algorithm, bytes(inner["content"])).digest()
    intact, valid = validate_sig_integrity(
        signer, certificate, expected_content_type="tst_info", actual_digest=told
    )
    _demand(intact and valid)
    at: dt.datetime = info["gen_time"].native
    return TimeMark(at.astimezone(dt.UTC), identity_of(certificate.dump()))


def _demand(held: bool) -> None:
    if not held:
        raise BrokenSignatureError("not a timestamp of these bytes")
