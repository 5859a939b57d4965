"""What the services ask of the files that travel, and what such a file gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from jury_desk.domain.ports import Signer, SignerIdentity
    from jury_desk.domain.travel.acts import RefusalKind
    from jury_desk.domain.travel.dossier import DossierParts
    from jury_desk.domain.travel.keys import BoundEnrolment, Enrolment, SessionKeys
    from jury_desk.domain.travel.ports import Activation, SessionSecret
    from jury_desk.domain.travel.receipt import Receipt
    from jury_desk.domain.travel.sheets_return import AnyPart, Manifest, Part


@dataclass(frozen=True)
class SignedContent:
    """What a signature that holds stands over, and whose it is: the name is only as sure as the
    fingerprint is known. `certificate` is in DER.
    """

    content: bytes
    signer: SignerIdentity
    certificate: bytes
    signed_at: dt.datetime | None


@dataclass(frozen=True)
class PartRead:
    """A part of a return: its value, or why it cannot be taken in. One of the two is None."""

    part: Part
    value: AnyPart | None
    refusal: RefusalKind | None = None


@dataclass(frozen=True)
class OpenedReturn:
    """A return whose manifest is whole and rightly signed by the holder of `certificate` (DER):
    whether that key is the juror's is not looked at yet. `parts` reads one part at a time, once.
    """

    manifest: Manifest
    signer: SignerIdentity
    certificate: bytes
    signed_at: dt.datetime | None
    parts: Iterator[PartRead]


class TravelKeys(Protocol):
    """Makes and uses the keys of files that travel (signing.TravelSeals)."""

    def new_session(self, session: str, label: str, now: dt.datetime) -> SessionSecret:
        """The keys of a session: one that signs, with a certificate for `label`, and one that
        returns are encrypted to.
        """
        ...

    def session_signer(self, secret: SessionSecret) -> Signer:
        """The session's signer. Raises KeyMissingError where the key is damaged."""
        ...

    def activation(self, code: str, session: str, juror: str, now: dt.datetime) -> Activation:
        """What comes of a new code; slow on purpose."""
        ...

    def secret_of(self, code: str, kdf: bytes) -> bytes:
        """The activation's key (32 bytes) that a code gives; slow on purpose. Raises TravelError
        for parameters that are none of ours.
        """
        ...

    def bind(self, enrolment: Enrolment, activation_secret: bytes) -> BoundEnrolment:
        """An enrolment with its authentication."""
        ...

    def is_bound(self, bound: BoundEnrolment, activation_secret: bytes) -> bool:
        """Whether its authentication holds under this activation, and it names its certificate by
        the right fingerprint.
        """
        ...

    def seal_data_key(self, data_key: bytes, keys: SessionKeys) -> bytes:
        """A laptop's data key (32 bytes), for the session's secretariat alone."""
        ...

    def open_data_key(self, secret: SessionSecret, sealed: bytes) -> bytes:
        """The data key. Raises TravelError where it was sealed to another session or is damaged."""
        ...


class DossierFiles(Protocol):
    """Writes and reads dossiers (exchange.DossierFile); `largest` is in bytes."""

    suffix: str
    largest: int

    def packed(self, parts: DossierParts, secret: SessionSecret, activation: Activation) -> bytes:
        """The file. Raises TravelError where there is too much for one."""
        ...

    def activation_of(self, content: bytes) -> tuple[str, bytes]:
        """The activation's id and the parameters that make its key of the code. Raises TravelError
        where it is no dossier, or a damaged one.
        """
        ...

    def unpacked(self, content: bytes, activation_secret: bytes) -> DossierParts:
        """What the dossier holds, signed by the certificate that it names. Raises TravelError, also
        for another activation's secret.
        """
        ...


class ReturnFiles(Protocol):
    """Writes and reads returns (exchange.ReturnFile); `largest` is in bytes."""

    suffix: str
    largest: int

    def packed(
        self,
        manifest_of: Callable[[tuple[Part, ...], str], Manifest],
        parts: Sequence[AnyPart],
        keys: SessionKeys,
        signer: Signer,
        at: dt.datetime,
    ) -> bytes:
        """The file. `manifest_of` makes the manifest of the parts and the file's key. Raises
        TravelError where there is too much for one.
        """
        ...

    def recipient(self, content: bytes) -> str:
        """Whose return it is: `recipient_of` of the session's keys. Raises TravelError where it is
        no return, or is cut before its contents begin.
        """
        ...

    def recipient_of(self, keys: SessionKeys) -> str:
        """How a return names the session that it is encrypted to: 16 hexadecimal digits."""
        ...

    def opened(self, content: bytes, secret: SessionSecret) -> OpenedReturn:
        """The return, its parts to be read one by one. Raises TravelError where its envelope is
        hit; `details["kind"]` is the RefusalKind.
        """
        ...


class ReceiptFiles(Protocol):
    """Writes and reads receipts (exchange.ReceiptFile); `largest` is in bytes."""

    suffix: str
    largest: int

    def packed(self, receipt: Receipt, secret: SessionSecret, at: dt.datetime) -> bytes:
        """The file. Raises TravelError where there is too much for one."""
        ...

    def unpacked(self, content: bytes, keys_of: Callable[[str], SessionKeys | None]) -> Receipt:
        """The receipt, signed by the session that it names; `keys_of` gives the keys of a session
        that is known here. Raises TravelError.
        """
        ...


class RescueFiles(Protocol):
    """Writes and reads rescue files (exchange.RescueFile); `largest` is in bytes."""

    suffix: str
    largest: int

    def packed(self, escrow: Mapping[str, bytes], data: Mapping[str, bytes]) -> bytes:
        """The file: sealed data keys by session, encrypted files by name. Raises TravelError where
        there is too much for one.
        """
        ...

    def unpacked(self, content: bytes) -> tuple[Mapping[str, bytes], Mapping[str, bytes]]:
        """The sealed data keys by session, and the encrypted files by name. Raises TravelError."""
        ...
