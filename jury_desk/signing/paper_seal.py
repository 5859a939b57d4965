"""A seal taken apart for the code on a print, and put together again byte for byte.

The envelope of a sealed sheet can be made anew from the header, the certificate and the 64 bytes of
the signature. A certificate of ours again can be made anew from what differs between two of them:
its serial number, the name, the day, the key's point and the signature's 64 bytes, a third of it.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from jury_desk.signing.broken import PARSE_ERRORS, BrokenSignatureError
from jury_desk.signing.certificates import name_of
from jury_desk.signing.cms import read_cms
from jury_desk.signing.cms_form import CmsValues, attributes_set, structure, values_of

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric import ec

_HALF = 32
"""Bytes of a coordinate, and of each number of a signature: P-256."""

_POINT = 1 + _HALF
_NAME_SERIAL = 8
_MOMENT = 5
_LONGEST_SERIAL = 20
_VALID = dt.timedelta(days=3653)
_CLOCK_SLACK = dt.timedelta(days=1)
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)

_OURS, _AS_IT_IS = b"\x01", b"\x00"


class PaperSeals:
    """Takes seals apart and puts them together (`exchange.paper_code.SealForms`)."""

    def taken_apart(
        self, envelope: bytes, content: bytes, signed_at: dt.datetime
    ) -> tuple[bytes, bytes, bytes] | None:
        """The short form of the certificate, the signature's 64 bytes, and the certificate (DER),
        of a CMS over `content`; None where the first two could not be put together to it again.
        """
        try:
            read = read_cms(envelope)
            said = values_of(envelope)
            if said is None:
                return None
            signature = _raw(said.signature)
            short = _short(read.certificate)
            again = self.put_together(short, signature, content, signed_at)
        except (BrokenSignatureError, *PARSE_ERRORS):
            return None
        return (short, signature, again[1]) if again[0] == envelope else None

    def put_together(
        self, certificate: bytes, signature: bytes, content: bytes, signed_at: dt.datetime
    ) -> tuple[bytes, bytes]:
        """The envelope (DER) over `content`, and the certificate (DER), from the two parts.
        ValueError where the parts cannot be those of any seal; whether the signature holds is for
        `Verifier.envelope` to say.
        """
        try:
            whole = _whole(certificate)
            digest, named = hashlib.sha256(content).digest(), name_of(whole)
            said = CmsValues(content, whole, digest, signed_at, _der(signature))
            return structure(said, named, attributes_set(said, named)), whole
        except (BrokenSignatureError, *PARSE_ERRORS):
            raise ValueError("no seal") from None


def _raw(der: bytes) -> bytes:
    from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

    return b"".join(number.to_bytes(_HALF, "big") for number in decode_dss_signature(der))


def _der(raw: bytes) -> bytes:
    from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

    if len(raw) != 2 * _HALF:
        raise ValueError("not a signature")
    return encode_dss_signature(
        *(int.from_bytes(half, "big") for half in (raw[:_HALF], raw[_HALF:]))
    )


@lru_cache(maxsize=64)
def _short(certificate: bytes) -> bytes:
    """What differs between certificates of ours; the whole of any other one."""
    try:
        short = _OURS + _differing(certificate)
        if _whole(short) == certificate:
            return short
    except (OverflowError, *PARSE_ERRORS):
        pass
    return _AS_IT_IS + certificate


def _differing(certificate: bytes) -> bytes:
    from asn1crypto import x509

    read = x509.Certificate.load(certificate, strict=True)
    serial = read.serial_number.to_bytes(_LONGEST_SERIAL, "big")
    subject = read.subject.native
    name = subject["common_name"].encode()
    begins = int((read.not_valid_before - _EPOCH).total_seconds())
    point = read.public_key["public_key"].native
    if len(point) != 1 + 2 * _HALF or point[0] != 4:
        raise ValueError("not a point")
    sign = 2 + (point[-1] & 1)
    return b"".join(
        (
            serial,
            begins.to_bytes(_MOMENT, "big"),
            bytes.fromhex(subject["serial_number"]),
            bytes((sign,)),
            point[1 : 1 + _HALF],
            _raw(read["signature_value"].native),
            name,
        )
    )


@lru_cache(maxsize=64)
def _whole(short: bytes) -> bytes:
    """The certificate (DER) of its short form. Raises ValueError."""
    kind, rest = short[:1], short[1:]
    if kind == _AS_IT_IS:
        return rest
    if kind != _OURS:
        raise ValueError("another form of certificate")
    sizes = (_LONGEST_SERIAL, _MOMENT, _NAME_SERIAL, _POINT, 2 * _HALF)
    pieces, at = [], 0
    for size in sizes:
        pieces.append(rest[at : at + size])
        at += size
    serial, begins, name_serial, point, signature = pieces
    if len(signature) != 2 * _HALF:
        raise ValueError("cut short")
    moment = _EPOCH + dt.timedelta(seconds=int.from_bytes(begins, "big"))
    return _built(
        int.from_bytes(serial, "big"), rest[at:].decode(), name_serial.hex(), moment, point,
        _der(signature),
    )  # fmt: skip


def _built(
    serial: int, name: str, name_serial: str, begins: dt.datetime, point: bytes, signature: bytes
) -> bytes:
    from asn1crypto import algos, core, keys, x509

    # The order and the two kinds of text that `certificates.make_certificate` writes.
    subject = x509.Name(
        name="",
        value=x509.RDNSequence(
            [
                x509.RelativeDistinguishedName([{"type": what, "value": text}])
                for what, text in (
                    ("common_name", x509.DirectoryString("utf8_string", name)),
                    ("serial_number", x509.DirectoryString("printable_string", name_serial)),
                )
            ]
        ),
    )
    algorithm = algos.SignedDigestAlgorithm({"algorithm": "sha256_ecdsa"})
    public = keys.PublicKeyInfo(
        {
            "algorithm": keys.PublicKeyAlgorithm(
                {"algorithm": "ec", "parameters": keys.ECDomainParameters("named", "secp256r1")}
            ),
            "public_key": keys.ECPointBitString(_uncompressed(point)),
        }
    )
    own = hashlib.sha1(public["public_key"].native, usedforsecurity=False).digest()
    values: list[dict[str, Any]] = [
        {"extn_id": "basic_constraints", "critical": True, "extn_value": {"ca": False}},
        {
            "extn_id": "key_usage",
            "critical": True,
            "extn_value": {"digital_signature", "non_repudiation"},
        },
        {"extn_id": "key_identifier", "critical": False, "extn_value": own},
    ]
    body = x509.TbsCertificate(
        {
            "version": "v3",
            "serial_number": serial,
            "signature": algorithm,
            "issuer": subject,
            "validity": {
                "not_before": x509.Time({"utc_time": core.UTCTime(begins)}),
                "not_after": x509.Time({"utc_time": core.UTCTime(begins + _CLOCK_SLACK + _VALID)}),
            },
            "subject": subject,
            "subject_public_key_info": public,
            "extensions": values,
        }
    )
    made = x509.Certificate(
        {
            "tbs_certificate": body,
            "signature_algorithm": algorithm,
            "signature_value": signature,
        }
    )
    der: bytes = made.dump()
    return der


def _uncompressed(point: bytes) -> bytes:
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    key: ec.EllipticCurvePublicKey = ec.EllipticCurvePublicKey.from_encoded_point(
        ec.SECP256R1(), point
    )
    return key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
