"""A paper that several people sign, one after another: who is to, who did, who is missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Literal

import msgspec

from jury_desk.domain.document import Digest, Document, SomeText

if TYPE_CHECKING:
    import datetime as dt

    from jury_desk.domain.ports import SignerIdentity

MOST_SIGNERS = 64


class DeclaredSigner(Document, frozen=True, kw_only=True):
    """Someone whose signature a paper waits for. `fingerprints` are those of their keys; where none
    is known, a certificate in their name is theirs.
    """

    id: Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
    name: SomeText
    fingerprints: Annotated[tuple[Digest, ...], msgspec.Meta(max_length=64)] = ()


class SignerList(Document, frozen=True, kw_only=True):
    """Who is to sign a paper, in the order of its fields. They sign in any order. `session` is ""
    for a paper of no session.
    """

    format: Literal["jury-desk/signers/1"] = "jury-desk/signers/1"
    session: str = ""
    signers: Annotated[
        tuple[DeclaredSigner, ...], msgspec.Meta(min_length=1, max_length=MOST_SIGNERS)
    ]

    def __post_init__(self) -> None:
        if len({one.id for one in self.signers}) != len(self.signers):
            raise ValueError("somebody is to sign twice")

    def signer(self, name: str) -> DeclaredSigner:
        """The signer of that id. KeyError where nobody has it."""
        found = next((one for one in self.signers if one.id == name), None)
        if found is None:
            raise KeyError(name)
        return found


@dataclass(frozen=True)
class SignaturePlace:
    """Where a signature's stamp goes: the page, from 0; x1, y1, x2, y2 in points from its lower
    left corner.
    """

    page: int
    box: tuple[int, int, int, int]


@dataclass(frozen=True)
class GivenSignature:
    """A signature on a paper: whose field or part it fills, by whose key, when by their clock."""

    signer: str
    identity: SignerIdentity
    signed_at: dt.datetime


@dataclass(frozen=True)
class TimeMark:
    """A later timestamp over the whole file: when, and in whose name its certificate is."""

    at: dt.datetime
    authority: SignerIdentity


@dataclass(frozen=True)
class CommonState:
    """How a paper stands. `given` is in the order in which they signed; each signed what those
    before had signed. `locked` tells that the last signature allows nothing after it.
    """

    declared: SignerList
    given: tuple[GivenSignature, ...] = ()
    locked: bool = False

    @property
    def missing(self) -> tuple[DeclaredSigner, ...]:
        """Who has not signed, in the order of the fields."""
        done = {one.signer for one in self.given}
        return tuple(one for one in self.declared.signers if one.id not in done)
