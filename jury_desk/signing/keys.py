"""Jurors' signing keys: made, kept encrypted, opened."""

import base64
import datetime as dt
import hashlib
import secrets
from typing import TYPE_CHECKING

from jury_desk.domain.canonical import canonical_bytes
from jury_desk.domain.ports import PdfDraft, SignerIdentity, StoredKey
from jury_desk.errors import KeyMissingError
from jury_desk.signing.broken import BrokenSignatureError
from jury_desk.signing.certificates import identity_of, make_certificate, public_key_of

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric import ec

_FORMAT = b"jury-desk/signing-key/1\n"
_NONCE_BYTES = 12


class KeyMaker:
    """Makes and opens signing keys (ports.KeyMaker).

    A key at rest is `_FORMAT`, a nonce, and the PKCS#8 bytes under AES-256-GCM. The cipher's key
    comes from the signing secret by HKDF-SHA256; the juror's id and the certificate are bound to
    it, so that neither can be exchanged under a key.
    """

    def create(self, juror: str, name: str, secret: bytes, now: dt.datetime) -> StoredKey:
        """A new ECDSA P-256 key with its self-signed certificate for `name`.

        `secret` is the vault's signing secret (32 bytes); `now` (aware) begins the certificate.
        """
        from cryptography.hazmat.primitives.asymmetric import ec
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM
        from cryptography.hazmat.primitives.serialization import (
            Encoding,
            NoEncryption,
            PrivateFormat,
        )

        private_key = ec.generate_private_key(ec.SECP256R1())
        certificate = make_certificate(private_key, name, now)
        plain = private_key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
        nonce = secrets.token_bytes(_NONCE_BYTES)
        bound = _bound_to(juror, certificate)
        sealed = AESGCM(_wrapping_key(secret)).encrypt(nonce, plain, bound)
        return StoredKey(juror, _pem(certificate), _FORMAT + nonce + sealed)

    def identity(self, key: StoredKey) -> SignerIdentity:
        """Whose a stored key is, by its certificate. Raises KeyMissingError where it is damaged."""
        try:
            return identity_of(_der(key.certificate_pem))
        except (ValueError, BrokenSignatureError):
            raise _does_not_open() from None

    def open(self, key: StoredKey, secret: bytes) -> "Signer":
        """The signer of a stored key. Raises KeyMissingError where it is damaged or another's."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.asymmetric import ec
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM
        from cryptography.hazmat.primitives.serialization import load_der_private_key

        start = len(_FORMAT)
        nonce, sealed = (
            key.wrapped_key[start:][:_NONCE_BYTES],
            key.wrapped_key[start:][_NONCE_BYTES:],
        )
        try:
            if not key.wrapped_key.startswith(_FORMAT):
                raise ValueError("format")
            certificate = _der(key.certificate_pem)
            bound = _bound_to(key.juror, certificate)
            plain = AESGCM(_wrapping_key(secret)).decrypt(nonce, sealed, bound)
            private_key = load_der_private_key(plain, password=None)
            if not isinstance(private_key, ec.EllipticCurvePrivateKey):
                raise ValueError("kind")
            if private_key.public_key() != public_key_of(certificate):
                raise ValueError("not this certificate's key")
        except (ValueError, InvalidTag, BrokenSignatureError):
            raise _does_not_open() from None
        return Signer(private_key, certificate)


class Signer:
    """An opened signing key (ports.Signer). Keep it only as long as a signature takes."""

    def __init__(self, private_key: "ec.EllipticCurvePrivateKey", certificate: bytes) -> None:
        """`private_key` on P-256, `certificate` its own, in DER."""
        self._private_key = private_key
        self._certificate = certificate
        self._identity = identity_of(certificate)

    @property
    def identity(self) -> SignerIdentity:
        """Whose key it is."""
        return self._identity

    def envelope(self, content: bytes, signed_at: dt.datetime) -> bytes:
        """A CMS SignedData (DER) that holds `content`, its signature and the time.

        `signed_at` (aware) is stated to the second.
        """
        from jury_desk.signing.cms import make_cms

        digest = hashlib.sha256(content).digest()
        return make_cms(self._sign, self._certificate, digest, content, signed_at)

    def sign_pdf(self, draft: PdfDraft, signed_at: dt.datetime) -> bytes:
        """The PDF signed as PAdES B-B with its visible stamp; `signed_at` (aware) to the second."""
        from jury_desk.signing.pdf import sign_pdf

        return sign_pdf(draft, self._sign, self._certificate, self._identity.name, signed_at)

    def sign_workbook(self, content: bytes, signed_at: dt.datetime) -> bytes:
        """The workbook signed as an OPC package with XML-DSig; `signed_at` to the second."""
        from jury_desk.signing.workbook import sign_workbook

        return sign_workbook(content, self._sign, self._certificate, signed_at)

    def fill_field(
        self,
        content: bytes,
        number: int,
        *,
        certifies: bool,
        locks: bool,
        lines: tuple[str, ...],
        signed_at: dt.datetime,
    ) -> bytes:
        """A prepared PDF with one field more filled (see common_pdf.sign_field)."""
        from jury_desk.signing.common_pdf import sign_field

        return sign_field(
            content,
            number,
            certifies=certifies,
            locks=locks,
            lines=lines,
            sign=self._sign,
            certificate=self._certificate,
            name=self._identity.name,
            signed_at=signed_at,
        )

    def countersign_workbook(self, content: bytes, number: int, signed_at: dt.datetime) -> bytes:
        """A prepared workbook with one signature more (see common_workbook.add_signature)."""
        from jury_desk.signing.common_workbook import add_signature

        return add_signature(content, number, self._sign, self._certificate, signed_at)

    def _sign(self, content: bytes) -> bytes:
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.asymmetric import ec

        return self._private_key.sign(content, ec.ECDSA(hashes.SHA256()))


def _does_not_open() -> KeyMissingError:
    return KeyMissingError(
        "The signing key of this data directory does not open.",
        "Put vault.json and the data file back from one and the same copy.",
    )


def _wrapping_key(secret: bytes) -> bytes:
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(hashes.SHA256(), 32, salt=None, info=_FORMAT).derive(secret)


def _bound_to(juror: str, certificate: bytes) -> bytes:
    fingerprint = hashlib.sha256(certificate).hexdigest()
    return canonical_bytes({"juror": juror, "certificate": fingerprint})


def _pem(der: bytes) -> bytes:
    text = base64.encodebytes(der).replace(b"\n", b"")
    lines = [text[at : at + 64] for at in range(0, len(text), 64)]
    start, end = b"-----BEGIN CERTIFICATE-----", b"-----END CERTIFICATE-----"
    return b"\n".join([start, *lines, end, b""])


def _der(pem: bytes) -> bytes:
    lines = pem.strip().split(b"\n")
    if lines[0] != b"-----BEGIN CERTIFICATE-----" or lines[-1] != b"-----END CERTIFICATE-----":
        raise ValueError("not a certificate")
    return base64.b64decode(b"".join(lines[1:-1]), validate=True)
