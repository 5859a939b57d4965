"""What the formats of files that travel ask of cryptography."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from jury_desk.domain.ports import Signer
    from jury_desk.domain.travel.files import SignedContent
    from jury_desk.domain.travel.keys import SessionKeys
    from jury_desk.domain.travel.ports import SessionSecret


class TravelCiphers(Protocol):
    """Signs, encrypts and decrypts (signing.TravelSeals). `bound` is what a cipher text is bound
    to: it opens with the very same bytes alone.
    """

    def session_signer(self, secret: SessionSecret) -> Signer:
        """The session's signer."""
        ...

    def signed(self, envelope: bytes) -> SignedContent | None:
        """What a CMS (DER) from outside holds; None where its signature does not hold."""
        ...

    def sealed_to(self, keys: SessionKeys, content: bytes, bound: bytes) -> bytes:
        """The content for the session's secretariat alone, 48 bytes longer."""
        ...

    def opened_by(self, secret: SessionSecret, content: bytes, bound: bytes) -> bytes | None:
        """What `sealed_to` took; None where it was for another session, or is damaged."""
        ...

    def dossier_sealed(self, activation_secret: bytes, content: bytes, bound: bytes) -> bytes:
        """The content for whoever has the activation's key."""
        ...

    def dossier_opened(
        self, activation_secret: bytes, content: bytes, bound: bytes
    ) -> bytes | None:
        """What `dossier_sealed` took; None for another key, or damaged."""
        ...

    def new_file_key(self) -> bytes:
        """32 bytes at random."""
        ...

    def part_sealed(self, file_key: bytes, number: int, content: bytes, bound: bytes) -> bytes:
        """A part, 16 bytes longer. A number serves once under a key."""
        ...

    def part_opened(
        self, file_key: bytes, number: int, content: bytes | memoryview, bound: bytes
    ) -> bytes | None:
        """What `part_sealed` took; None where key, number or a byte are not the same."""
        ...
