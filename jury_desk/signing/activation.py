"""What comes of an activation code: its key, the keys made of it, and what it authenticates.

The code goes through Argon2id (RFC 9106). Of its result every use has a key of its own by
HKDF-SHA256 (RFC 5869): one encrypts dossiers, one authenticates enrolments (HMAC, RFC 2104).
"""

import datetime as dt
import hashlib
import hmac
import secrets

from jury_desk.domain.canonical import canonical_bytes, parse_json
from jury_desk.domain.travel.keys import BoundEnrolment, Enrolment
from jury_desk.domain.travel.ports import Activation
from jury_desk.errors import TravelError
from jury_desk.signing.pin_key import KEY_BYTES, Kdf, bytes_of

_DOSSIER = b"jury-desk/dossier/1"
_ENROLMENT = b"jury-desk/enrolment/1"
_LONGEST_KDF = 1024


def new_activation(code: str, session: str, juror: str, now: dt.datetime) -> Activation:
    """An activation of a new code; `now` is aware. Takes a tenth of a second."""
    kdf = Kdf.new()
    return Activation(
        id=secrets.token_hex(8),
        session=session,
        juror=juror,
        kdf=canonical_bytes(kdf.plain()),
        secret=kdf.wrapping_key(plain_code(code)),
        made_at=now,
    )


def secret_of(code: str, kdf: bytes) -> bytes:
    """The 32 bytes that a code gives with the parameters (JSON) of a dossier.

    Raises TravelError where they are no parameters, or ask for more time or memory than ours do.
    """
    try:
        if len(kdf) > _LONGEST_KDF:
            raise ValueError("too long")
        found = Kdf.parsed(parse_json(kdf))
    except (ValueError, KeyError, TypeError, AttributeError):
        raise TravelError(
            "This dossier asks for a key that no dossier of Jury Desk has.",
            "Ask the secretariat for another copy.",
            reason="dossier-damaged",
            kind="damaged",
        ) from None
    return found.wrapping_key(plain_code(code))


def plain_code(code: str) -> str:
    """A code as the key is made of it: its signs alone, in capitals, without the groups."""
    return "".join(sign for sign in code.upper() if sign.isalnum())


def dossier_key(activation_secret: bytes) -> bytes:
    """The key (32 bytes) that encrypts this activation's dossiers."""
    return sub_key(activation_secret, _DOSSIER)


def bound(enrolment: Enrolment, activation_secret: bytes) -> BoundEnrolment:
    """The enrolment with its authentication."""
    return BoundEnrolment(enrolment=enrolment, mac=_mac(enrolment, activation_secret))


def is_bound(said: BoundEnrolment, activation_secret: bytes) -> bool:
    """Whether the authentication holds, and the fingerprint is the certificate's own."""
    try:
        certificate = bytes_of(said.enrolment.certificate)
        wanted = _mac(said.enrolment, activation_secret)
    except ValueError:
        return False
    held = hmac.compare_digest(wanted, said.mac)
    return held and hashlib.sha256(certificate).hexdigest() == said.enrolment.fingerprint


def sub_key(secret: bytes, purpose: bytes) -> bytes:
    """The key (32 bytes) for one purpose, of a secret that is no password: HKDF-SHA256 without
    salt.
    """
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(hashes.SHA256(), KEY_BYTES, salt=None, info=purpose).derive(secret)


def _mac(enrolment: Enrolment, activation_secret: bytes) -> str:
    key = sub_key(activation_secret, _ENROLMENT)
    return hmac.new(key, canonical_bytes(enrolment), hashlib.sha256).hexdigest()
