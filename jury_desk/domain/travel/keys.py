"""Whose key is whose: a session's keys, a juror's activation, and the binding of a juror's key.

A dossier opens with an activation code. From the code comes the activation's key (Argon2id); it
opens the dossier, and authenticates the public key that the juror's laptop makes: only who had the
code can have bound it.
"""

import datetime as dt
from typing import Annotated, Literal

import msgspec

from jury_desk.domain.canonical import digest
from jury_desk.domain.document import Digest, Document, Slug
from jury_desk.domain.session import AwareTime

Base64 = Annotated[str, msgspec.Meta(pattern=r"\A[A-Za-z0-9+/]{1,8192}={0,2}\Z")]
"""Some bytes, 6 kB at most: a certificate, a public key, a signature."""

Device = Annotated[str, msgspec.Meta(pattern=r"\A[A-Za-z0-9-]{1,64}\Z")]
"""A data file's id."""

ActivationId = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{16}\Z")]
"""Which activation: drawn at random, and tells nothing of anybody."""


class SessionKeys(Document, frozen=True, kw_only=True):
    """The public half of a session's keys. `certificate` (DER) is that of the key that signs
    dossiers and receipts; `seal_key` (X25519, 32 bytes) what returns are encrypted to.
    """

    session: Slug
    certificate: Base64
    seal_key: Base64


class Enrolment(Document, frozen=True, kw_only=True):
    """A juror's key as a laptop made it."""

    format: Literal["jury-desk/enrolment/1"] = "jury-desk/enrolment/1"
    session: Slug
    juror: Slug
    activation: ActivationId
    device: Device
    certificate: Base64
    fingerprint: Digest
    """SHA-256 of the certificate (DER)."""
    made_at: AwareTime


class BoundEnrolment(Document, frozen=True, kw_only=True):
    """An enrolment with its authentication: HMAC-SHA256 over its canonical bytes, under a key that
    only the activation gives.
    """

    enrolment: Enrolment
    mac: Digest

    @property
    def digest(self) -> str:
        """What names it."""
        return digest(self)


class Enrolled(Document, frozen=True, kw_only=True):
    """What a laptop knows of a session that came in a dossier: the session's keys, and the
    activation's key (`secret`), with which later dossiers open without a code. `number` is that of
    the last dossier; `enrolments` are the keys of this juror that the laptop knows of, its own
    among them once it is made.
    """

    format: Literal["jury-desk/enrolled/1"] = "jury-desk/enrolled/1"
    keys: SessionKeys
    juror: Slug
    activation: ActivationId
    secret: Base64
    number: Annotated[int, msgspec.Meta(ge=1)]
    dossier: Digest
    """SHA-256 of the last dossier's file."""
    enrolments: Annotated[tuple[BoundEnrolment, ...], msgspec.Meta(max_length=64)] = ()
    made_at_: AwareTime | msgspec.UnsetType = msgspec.field(default=msgspec.UNSET, name="made_at")
    """When the last dossier was made, by the secretariat's clock."""

    def is_later_than(self, number: int, made_at: dt.datetime | msgspec.UnsetType) -> bool:
        """Whether the last dossier takes the place of another one. The moment tells, then the
        number: a secretariat that had to put an old copy of its data back counts anew from there,
        and sees to it that its moments never go back.
        """
        if isinstance(self.made_at_, msgspec.UnsetType) or isinstance(made_at, msgspec.UnsetType):
            return self.number > number
        return (self.made_at_, self.number) > (made_at, number)
