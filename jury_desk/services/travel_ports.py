"""What the secretariat's services of files that travel ask of `exchange`, `signing` and the disk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from contextlib import AbstractContextManager

    from jury_desk.domain.day.carry import Carried
    from jury_desk.domain.ports import Signer, SignerIdentity
    from jury_desk.domain.travel.acts import RefusalKind
    from jury_desk.domain.travel.dossier import DossierParts
    from jury_desk.domain.travel.keys import BoundEnrolment, Enrolled, SessionKeys
    from jury_desk.domain.travel.ports import Activation, SessionSecret
    from jury_desk.domain.travel.receipt import Receipt
    from jury_desk.domain.travel.sheets_return import AnyPart, Manifest, Part


class OfficeSeals(Protocol):
    """The keys of sessions and activations (`signing`)."""

    def new_session(self, session: str, label: str, now: dt.datetime) -> SessionSecret:
        """A session's keys, made now."""
        ...

    def session_signer(self, secret: SessionSecret) -> Signer:
        """Signs in the name of the session."""
        ...

    def activation(self, code: str, session: str, juror: str, now: dt.datetime) -> Activation:
        """What is kept of an activation code."""
        ...

    def is_bound(self, bound: BoundEnrolment, activation_secret: bytes) -> bool:
        """Whether an enrolment was authenticated with that activation."""
        ...

    def open_data_key(self, secret: SessionSecret, sealed: bytes) -> bytes:
        """A laptop's data key. Raises TravelError where it was sealed to another session."""
        ...


class DossierFiles(Protocol):
    """Dossiers as files."""

    suffix: str
    largest: int

    def packed(self, parts: DossierParts, secret: SessionSecret, activation: Activation) -> bytes:
        """The file. Raises TravelError where there is too much for one."""
        ...

    def unpacked(self, content: bytes, activation_secret: bytes) -> DossierParts:
        """What a file holds, its signature verified. Raises TravelError."""
        ...


class PartRead(Protocol):
    """A part of a return: `value` is None where it was refused."""

    @property
    def part(self) -> Part:
        """What the manifest says of it."""
        ...

    @property
    def value(self) -> AnyPart | None:
        """The document."""
        ...

    @property
    def refusal(self) -> RefusalKind | None:
        """Why it is none."""
        ...


class OpenedReturn(Protocol):
    """A return whose envelope and manifest hold; its parts are read as they are asked for."""

    @property
    def manifest(self) -> Manifest:
        """What is signed."""
        ...

    @property
    def signer(self) -> SignerIdentity:
        """Whose key signed it."""
        ...

    @property
    def parts(self) -> Iterator[PartRead]:
        """Every part of the manifest, in its order; once."""
        ...


class ReturnFiles(Protocol):
    """Returns as files."""

    suffix: str

    def recipient(self, content: bytes) -> str:
        """To whom it is encrypted. Raises TravelError ("foreign") where it is no return."""
        ...

    def opened(self, content: bytes, secret: SessionSecret) -> OpenedReturn:
        """What it holds. Raises TravelError where the envelope or the manifest does not hold."""
        ...


class ReceiptFiles(Protocol):
    """Receipts as files."""

    suffix: str
    largest: int

    def packed(self, receipt: Receipt, secret: SessionSecret, at: dt.datetime) -> bytes:
        """The file."""
        ...

    def unpacked(self, content: bytes, keys_of: Callable[[str], SessionKeys | None]) -> Receipt:
        """The receipt of a file, its signature verified. Raises TravelError."""
        ...


class RescueFiles(Protocol):
    """Rescue files: locked data with the key that the session's key opens."""

    suffix: str
    largest: int

    def unpacked(self, content: bytes) -> tuple[Mapping[str, bytes], Mapping[str, bytes]]:
        """The sealed data keys by session, and the files of the data by name."""
        ...


class RescuedData(Protocol):
    """A laptop's data, opened aside."""

    def enrolled(self, session: str) -> Enrolled | None:
        """What the laptop knew of a session."""
        ...

    def carried(self, session: str) -> Carried:
        """The juror's day as it stood. KeyError where the session is not there."""
        ...


class OpensRescued(Protocol):
    """Opens a laptop's data in a place that is gone afterwards."""

    def __call__(
        self, data: Mapping[str, bytes], key: bytes
    ) -> AbstractContextManager[RescuedData]:
        """Raises StorageError where the key does not open them."""
        ...


@dataclass(frozen=True)
class IncomingFile:
    """A file to be taken in: `name` is its own, without the folder; `read` gives its bytes, None
    where it has more than that many or cannot be read.
    """

    name: str
    path: str
    size: int


class Incoming(Protocol):
    """Files from sticks, folders and mails."""

    def files(self, paths: Sequence[str]) -> tuple[IncomingFile, ...]:
        """The files that paths name, folders walked: bounded, no link followed."""
        ...

    def read(self, path: str, largest: int) -> bytes:
        """A file's bytes. Raises TravelError ("missing", "too-large", "unreadable")."""
        ...


class Slips(Protocol):
    """Prints what is handed to each juror with their code (`documents`)."""

    def slips(self, label: str, slips: Sequence[Slip], language: str) -> bytes:
        """A PDF with one page for each."""
        ...


@dataclass(frozen=True)
class Slip:
    """What a juror's page says."""

    juror: str
    file: str
    code: str
