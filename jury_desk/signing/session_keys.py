"""A session's keys at the secretariat: one signs (ECDSA P-256), one is encrypted to (X25519).

What is encrypted to a session is sealed by HPKE (RFC 9180, base mode): DHKEM(X25519, HKDF-SHA256),
HKDF-SHA256, AES-256-GCM.
"""

import base64
import datetime as dt
from functools import cache
from typing import TYPE_CHECKING, Any

from jury_desk.domain.travel.keys import SessionKeys
from jury_desk.domain.travel.ports import SessionSecret
from jury_desk.errors import KeyMissingError
from jury_desk.signing.broken import BrokenSignatureError
from jury_desk.signing.certificates import make_certificate, public_key_of
from jury_desk.signing.keys import Signer
from jury_desk.signing.pin_key import bytes_of

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric import x25519

SEALED_MORE = 48
"""Bytes that sealing adds: the encapsulated key (32) and the cipher's tag (16)."""


def new_session(session: str, label: str, now: dt.datetime) -> SessionSecret:
    """New keys; `label` names the session in its certificate, `now` (aware) begins it."""
    from cryptography.hazmat.primitives.asymmetric import ec, x25519
    from cryptography.hazmat.primitives.serialization import (
        Encoding,
        NoEncryption,
        PrivateFormat,
    )

    signing = ec.generate_private_key(ec.SECP256R1())
    sealing = x25519.X25519PrivateKey.generate()
    keys = SessionKeys(
        session=session,
        certificate=_text(make_certificate(signing, label, now)),
        seal_key=_text(sealing.public_key().public_bytes_raw()),
    )
    plain = signing.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    return SessionSecret(keys, plain, sealing.private_bytes_raw())


def session_signer(secret: SessionSecret) -> Signer:
    """The session's signer. Raises KeyMissingError where key or certificate are damaged."""
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import load_der_private_key

    try:
        certificate = bytes_of(secret.keys.certificate)
        key = load_der_private_key(secret.signing_key, password=None)
        if not isinstance(key, ec.EllipticCurvePrivateKey):
            raise ValueError("kind")
        if key.public_key() != public_key_of(certificate):
            raise ValueError("not this certificate's key")
    except (ValueError, TypeError, BrokenSignatureError):
        raise KeyMissingError(
            "The keys of this session do not open.",
            "Put the data back from a copy of the data directory.",
        ) from None
    return Signer(key, certificate)


def sealed_to(keys: SessionKeys, content: bytes, bound: bytes) -> bytes:
    """The content sealed to the session. Raises ValueError where the key is none."""
    from cryptography.hazmat.primitives.asymmetric import x25519

    key = x25519.X25519PublicKey.from_public_bytes(bytes_of(keys.seal_key, 32))
    return _suite().encrypt(content, key, bound)  # type: ignore[no-any-return]


def opened_by(secret: SessionSecret, content: bytes, bound: bytes) -> bytes | None:
    """What `sealed_to` took; None where it was for another key, or any byte is not the same."""
    from cryptography.exceptions import InvalidTag

    if len(content) < SEALED_MORE:
        return None
    try:
        return _suite().decrypt(content, _private(secret.seal_key), bound)  # type: ignore[no-any-return]
    except (InvalidTag, ValueError):
        return None


@cache
def _suite() -> Any:
    from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

    return Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


def _private(raw: bytes) -> "x25519.X25519PrivateKey":
    from cryptography.hazmat.primitives.asymmetric import x25519

    return x25519.X25519PrivateKey.from_private_bytes(raw)


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")
