"""The people at the secretariat: each named, with a PIN and a signing key of their own."""

from __future__ import annotations

import datetime as dt
import unicodedata
from typing import Literal, Protocol

from jury_desk.domain.document import Document, Slug, SomeText
from jury_desk.domain.ports import KeyMaker, SignerIdentity, StoredKey
from jury_desk.errors import StaffError

Role = Literal["secretary", "responsible", "president"]
ROLES: tuple[Role, ...] = ("secretary", "responsible", "president")

LONGEST_NAME = 64
"""Characters: what a certificate's common name holds whole (X.520's upper bound)."""

OWNER = ""
"""The id under which the vault knows whoever the computer belongs to: a juror, on a laptop."""


class StaffMember(Document, frozen=True, kw_only=True):
    """Who works at the secretariat, from `since` on, and until `until` where it ended (aware)."""

    id: Slug
    name: SomeText
    role: Role
    since: dt.datetime
    until: dt.datetime | None = None

    def __post_init__(self) -> None:
        if len(self.name) > LONGEST_NAME or self.name != normal_name(self.name):
            raise ValueError("name")
        if self.until is not None and self.until < self.since:
            raise ValueError("until")


class StaffStore(Protocol):
    """Who works at the secretariat, in the data file. All raise StorageError."""

    def people(self) -> tuple[StaffMember, ...]:
        """Everyone, in the order in which they came; those too whose access ended."""
        ...

    def add(self, member: StaffMember) -> None:
        """Keep a new person. ValueError where the id is taken."""
        ...

    def withdraw(self, person: str) -> None:
        """Take back a person whose adding was cut short. ValueError for one who has a key."""
        ...

    def end(self, person: str, at: dt.datetime) -> None:
        """Record the end of a person's access; one that ended stays as it ended."""
        ...

    def key(self, person: str) -> StoredKey | None:
        """The person's signing key, or None."""
        ...

    def add_key(self, key: StoredKey) -> None:
        """Keep a person's key, for good. ValueError where they have another."""
        ...


class StaffVault(Protocol):
    """The PINs of several people who open the same data (`ports.Vault` with people in it).

    A person is named by an id, `OWNER` by default. All raise StorageError and its children.
    """

    @property
    def is_guarded(self) -> bool:
        """Whether the data ask for a PIN."""
        ...

    @property
    def has_pin(self) -> bool:
        """Whether the owner has a PIN."""
        ...

    def people(self) -> tuple[tuple[str, str], ...]:
        """Each person's id and name, the owner left out."""
        ...

    def data_key(self, pin: str | None = None, person: str = OWNER) -> bytes:
        """The key of the data. Raises WrongPinError, PinTooSoonError."""
        ...

    def signing_secret(self, pin: str, person: str = OWNER) -> bytes:
        """What opens the person's signing key. Raises PinError and its children."""
        ...

    def add_person(
        self, person: str, name: str, pin: str, by: tuple[str, str] | None = None
    ) -> None:
        """Give a person a PIN; `by` is the id and the PIN of someone who has one, where the data
        are guarded. Raises PinError and its children.
        """
        ...

    def remove_person(self, person: str) -> None:
        """Take a person's access away. Raises PinError for the last one who has a PIN."""
        ...

    def change_pin(self, old: str, new: str, person: str = OWNER) -> None:
        """Replace a PIN. Raises PinError and its children."""
        ...

    def wait_seconds(self) -> int:
        """How long to wait before the next try; 0 for none."""
        ...


class StaffKeys(KeyMaker, Protocol):
    """Makes and opens signing keys, and tells whose a kept one is."""

    def identity(self, key: StoredKey) -> SignerIdentity:
        """Whose key it is, by its certificate. Raises KeyMissingError where it is damaged."""
        ...


def normal_name(name: str) -> str:
    """A name as it is kept: composed, one space between its parts, none around."""
    return " ".join(unicodedata.normalize("NFC", name).split())


def same_name(one: str, other: str) -> bool:
    """Whether two names read the same."""
    first, second = (
        unicodedata.normalize("NFKC", normal_name(name)).casefold() for name in (one, other)
    )
    return first == second


def must_be_two(first: SignerIdentity, second: SignerIdentity) -> None:
    """Raise StaffError ("staff-same-person") where two signatures are one person's: the same key,
    or the same name, since who left and came back has a new key.
    """
    if first.fingerprint == second.fingerprint or same_name(first.name, second.name):
        raise refused("staff-same-person", name=second.name)


def refused(reason: str, **values: str) -> StaffError:
    """The failure to raise; `reason` is a code of `words.preparation.staff`."""
    return StaffError("This cannot be done at the secretariat.", "", reason=reason, **values)
