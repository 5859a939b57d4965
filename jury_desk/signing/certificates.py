"""Self-signed certificates of jurors, and what a certificate in a file says of its holder.

Only ECDSA on P-256 is ours. A certificate proves nothing by itself: whoever reads a signature is
told the name it carries and its fingerprint, and trust comes from knowing the fingerprint.
"""

import datetime as dt
import hashlib
import secrets
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache, wraps
from typing import TYPE_CHECKING, TypeVar

from jury_desk.domain.ports import SignerIdentity
from jury_desk.signing.broken import PARSE_ERRORS, BrokenSignatureError

if TYPE_CHECKING:
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric import ec

_VALID_DAYS = 3653
_LONGEST_NAME = 64
"""Of a common name: X.520's upper bound. It counts characters; cryptography counts bytes."""

_CLOCK_SLACK = dt.timedelta(days=1)
"""Before the making: a laptop whose clock is set right afterwards still signs within the validity.
"""

_REMEMBERED = 512
_LARGEST_REMEMBERED = 4096
"""Certificates, and bytes of one: a juror's has 450. A session's jurors sign thousands of sheets
with a few certificates; what is read of one depends on its bytes alone.
"""

_T = TypeVar("_T")


def _remembering(read: Callable[[bytes], _T]) -> Callable[[bytes], _T]:
    """Read each certificate once; one that is refused, or is large, every time."""
    remembered = lru_cache(maxsize=_REMEMBERED)(read)

    @wraps(read)
    def of(certificate: bytes) -> _T:
        small = len(certificate) <= _LARGEST_REMEMBERED
        return remembered(certificate) if small else read(certificate)

    return of


@dataclass(frozen=True)
class CertificateName:
    """By what a signature names the certificate beside it: its issuer (DER) and serial number."""

    issuer: bytes
    serial: int


def make_certificate(
    private_key: "ec.EllipticCurvePrivateKey", name: str, now: dt.datetime
) -> bytes:
    """A self-signed certificate (DER) for signing documents, valid for ten years from `now`.

    `name` becomes the common name, cut to 64 bytes of UTF-8; a random serial number in the subject
    tells two holders of one name apart.
    """
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.x509.oid import NameOID

    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, certificate_name(name)),
            x509.NameAttribute(NameOID.SERIAL_NUMBER, secrets.token_hex(8)),
        ]
    )
    usage = x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
    public_key = private_key.public_key()
    start = now.astimezone(dt.UTC).replace(microsecond=0)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(public_key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(start - _CLOCK_SLACK)
        .not_valid_after(start + dt.timedelta(days=_VALID_DAYS))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public_key), critical=False)
        .sign(private_key, hashes.SHA256())
    )
    from cryptography.hazmat.primitives.serialization import Encoding

    return certificate.public_bytes(Encoding.DER)


def certificate_name(name: str) -> str:
    """A person's name as their certificate has it: as much of it as fits, in whole characters."""
    cut = readable(name).encode("utf-8")[:_LONGEST_NAME].decode("utf-8", "ignore")
    return readable(cut) or "?"


@_remembering
def identity_of(certificate: bytes) -> SignerIdentity:
    """Whose certificate (DER) it says it is. Raises BrokenSignatureError where unreadable."""
    from cryptography.x509.oid import NameOID

    names = _load(certificate).subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    name = str(names[0].value) if names else ""
    fingerprint = hashlib.sha256(certificate).hexdigest()
    return SignerIdentity(name=readable(name)[:_LONGEST_NAME], fingerprint=fingerprint)


@_remembering
def name_of(certificate: bytes) -> CertificateName:
    """How a certificate (DER) is named. Raises BrokenSignatureError where unreadable."""
    from asn1crypto import x509 as plain_x509

    _load(certificate)
    read = plain_x509.Certificate.load(certificate, strict=True)
    return CertificateName(issuer=read.issuer.dump(), serial=read.serial_number)


@_remembering
def public_key_of(certificate: bytes) -> "ec.EllipticCurvePublicKey":
    """The P-256 key of a certificate (DER). Raises BrokenSignatureError for any other key."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric import ec

    try:
        key = _load(certificate).public_key()
    except (*PARSE_ERRORS, UnsupportedAlgorithm):
        raise BrokenSignatureError("the certificate's key cannot be read") from None
    if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP256R1):
        raise BrokenSignatureError("not a P-256 key")
    return key


def _load(certificate: bytes) -> "x509.Certificate":
    """A certificate whose subject and extensions can be read too."""
    from asn1crypto import x509 as plain_x509
    from cryptography import x509
    from cryptography.exceptions import UnsupportedAlgorithm

    unreadable = (
        *PARSE_ERRORS,
        UnsupportedAlgorithm,
        x509.InvalidVersion,
        x509.DuplicateExtension,
        x509.UnsupportedGeneralNameType,
    )
    try:
        # RFC 5280, 4.1.2.2; cryptography would only warn.
        if plain_x509.Certificate.load(certificate, strict=True).serial_number <= 0:
            raise BrokenSignatureError("the certificate has no serial number")
        read = x509.load_der_x509_certificate(certificate)
        _ = (read.version, read.subject, read.extensions)
    except unreadable:
        raise BrokenSignatureError("the certificate cannot be read") from None
    return read


def check_signature(certificate: bytes, signature: bytes, signed: bytes) -> None:
    """Check an ECDSA-SHA256 signature (DER). Raises BrokenSignatureError where it does not hold."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec

    try:
        public_key_of(certificate).verify(signature, signed, ec.ECDSA(hashes.SHA256()))
    except InvalidSignature:
        raise BrokenSignatureError("the signature does not hold") from None


def readable(name: str) -> str:
    """A name fit to be shown: NFC, on one line, without control or direction characters."""
    plain = " ".join(unicodedata.normalize("NFC", name).split())
    return "".join(sign for sign in plain if unicodedata.category(sign)[0] != "C")
