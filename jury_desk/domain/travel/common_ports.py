"""What the signing of papers by several people asks of signing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from jury_desk.domain.ports import SignatureVerdict, Signer, SignerIdentity, StoredKey
    from jury_desk.domain.travel.common import DeclaredSigner, SignaturePlace, SignerList


class CommonPapers(Protocol):
    """PDFs and workbooks that several people sign (signing.CommonPapers)."""

    def prepare(
        self,
        content: bytes,
        signers: SignerList,
        title: str,
        places: Sequence[SignaturePlace],
        moment: dt.datetime,
    ) -> bytes:
        """The paper with a place for each signer. Raises TravelError, UnreadableFileError."""
        ...

    def state(self, content: bytes) -> SignatureVerdict:
        """How the paper stands. Raises UnreadableFileError."""
        ...

    def fits(self, declared: DeclaredSigner, identity: SignerIdentity) -> bool:
        """Whether a key is the one of who is to sign."""
        ...

    def signed(
        self,
        content: bytes,
        signer: Signer,
        as_: str,
        lines: tuple[str, ...],
        signed_at: dt.datetime,
    ) -> bytes:
        """The paper with one more signature, in the place of `as_`. Raises TravelError."""
        ...


class PersonKeys(Protocol):
    """Keys of people who sign at a computer that is not theirs, each under a PIN of their own."""

    def create(self, row: str, name: str, pin: str, now: dt.datetime) -> StoredKey:
        """A new key under that PIN. Raises PinTooShortError."""
        ...

    def identity(self, key: StoredKey) -> SignerIdentity:
        """Whose it is. Raises KeyMissingError."""
        ...

    def open(self, key: StoredKey, pin: str) -> Signer:
        """The signer. Raises WrongPinError, KeyMissingError."""
        ...
