"""The keys and ciphers of files that travel, in one place for those that use them."""

import datetime as dt
import secrets

from jury_desk.domain.canonical import canonical_bytes
from jury_desk.domain.travel.files import SignedContent
from jury_desk.domain.travel.keys import BoundEnrolment, Enrolment, SessionKeys
from jury_desk.domain.travel.ports import Activation, SessionSecret
from jury_desk.errors import TravelError
from jury_desk.signing import activation as codes
from jury_desk.signing import session_keys
from jury_desk.signing.broken import BrokenSignatureError
from jury_desk.signing.certificates import identity_of
from jury_desk.signing.keys import Signer
from jury_desk.signing.pin_key import KEY_BYTES, NONCE_BYTES, opened, sealed

_ESCROW = b"jury-desk/escrow/1\n"


class TravelSeals:
    """Makes and uses the keys (domain.travel.files.TravelKeys, domain.travel.ciphers)."""

    # --- a session's keys -------------------------------------------------------------------------

    def new_session(self, session: str, label: str, now: dt.datetime) -> SessionSecret:
        """The keys of a session; `label` names it in its certificate, which begins at `now`
        (aware).
        """
        return session_keys.new_session(session, label, now)

    def session_signer(self, secret: SessionSecret) -> Signer:
        """The session's signer. Raises KeyMissingError where key or certificate are damaged."""
        return session_keys.session_signer(secret)

    # --- activations ------------------------------------------------------------------------------

    def activation(self, code: str, session: str, juror: str, now: dt.datetime) -> Activation:
        """What comes of a new code; `now` is aware. Takes a tenth of a second."""
        return codes.new_activation(code, session, juror, now)

    def secret_of(self, code: str, kdf: bytes) -> bytes:
        """The activation's key (32 bytes) of a code. Takes a tenth of a second. Raises TravelError
        for parameters (JSON) that are none, or ask for too much.
        """
        return codes.secret_of(code, kdf)

    def bind(self, enrolment: Enrolment, activation_secret: bytes) -> BoundEnrolment:
        """An enrolment with its authentication."""
        return codes.bound(enrolment, activation_secret)

    def is_bound(self, bound: BoundEnrolment, activation_secret: bytes) -> bool:
        """Whether its authentication holds under this activation, and the fingerprint is its
        certificate's.
        """
        return codes.is_bound(bound, activation_secret)

    # --- a laptop's data key, for the secretariat -------------------------------------------------

    def seal_data_key(self, data_key: bytes, keys: SessionKeys) -> bytes:
        """The data key (32 bytes) for the session's secretariat alone."""
        return session_keys.sealed_to(keys, data_key, _escrow_of(keys))

    def open_data_key(self, secret: SessionSecret, sealed: bytes) -> bytes:
        """The data key. Raises TravelError where it was sealed to another session or is damaged."""
        found = session_keys.opened_by(secret, sealed, _escrow_of(secret.keys))
        if found is None or len(found) != KEY_BYTES:
            raise TravelError(
                "This rescue file cannot be opened with the keys of this session.",
                "Take the one that was written on the juror's laptop.",
                reason="rescue-key",
                kind="other-session",
            )
        return found

    # --- ciphers ----------------------------------------------------------------------------------

    def signed(self, envelope: bytes) -> SignedContent | None:
        """What a CMS (DER) from outside holds; None where its signature does not hold, is not of
        our kind, or holds no content.
        """
        from jury_desk.signing.cms import read_cms

        try:
            read = read_cms(envelope)
            signer = identity_of(read.certificate)
        except BrokenSignatureError:
            return None
        if read.content is None:
            return None
        return SignedContent(read.content, signer, read.certificate, read.signed_at)

    def sealed_to(self, keys: SessionKeys, content: bytes, bound: bytes) -> bytes:
        """The content for the session's secretariat alone, 48 bytes longer."""
        return session_keys.sealed_to(keys, content, bound)

    def opened_by(self, secret: SessionSecret, content: bytes, bound: bytes) -> bytes | None:
        """What `sealed_to` took; None where it was for another session, or is damaged."""
        return session_keys.opened_by(secret, content, bound)

    def dossier_sealed(self, activation_secret: bytes, content: bytes, bound: bytes) -> bytes:
        """The content for whoever has the activation's key: AES-256-GCM, a nonce at random."""
        return sealed(codes.dossier_key(activation_secret), content, bound)

    def dossier_opened(
        self, activation_secret: bytes, content: bytes, bound: bytes
    ) -> bytes | None:
        """What `dossier_sealed` took; None for another key, or damaged."""
        if len(content) < NONCE_BYTES + 16:
            return None
        return opened(codes.dossier_key(activation_secret), content, bound)

    def new_file_key(self) -> bytes:
        """32 bytes at random."""
        return secrets.token_bytes(KEY_BYTES)

    def part_sealed(self, file_key: bytes, number: int, content: bytes, bound: bytes) -> bytes:
        """A part under AES-256-GCM. Its number is the nonce: it serves once under a key."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        return AESGCM(file_key).encrypt(_nonce(number), content, bound)

    def part_opened(
        self, file_key: bytes, number: int, content: bytes | memoryview, bound: bytes
    ) -> bytes | None:
        """What `part_sealed` took; None where key, number or any byte are not the same."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        try:
            return AESGCM(file_key).decrypt(_nonce(number), content, bound)
        except InvalidTag:
            return None


def _nonce(number: int) -> bytes:
    return number.to_bytes(NONCE_BYTES, "big")


def _escrow_of(keys: SessionKeys) -> bytes:
    return _ESCROW + canonical_bytes({"session": keys.session})
