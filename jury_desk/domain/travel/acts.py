"""What people decide of what came in: a closed list. What came in itself is never changed."""

import re
from typing import Annotated, Literal

import msgspec

from jury_desk.domain.canonical import digest
from jury_desk.domain.document import Digest, Document, Slug, SomeText
from jury_desk.domain.session import AwareTime
from jury_desk.domain.travel.keys import ActivationId


def _kebab(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name).lower()


class ReceptionAct(Document, frozen=True, kw_only=True, tag_field="act", tag=_kebab):
    """What the kinds of acts share: the key `act` tells which one it is."""


class DossierHandedOut(ReceptionAct, frozen=True, kw_only=True):
    """A dossier was written for a juror, and read back."""

    juror: Slug
    number: int
    activation: ActivationId
    file: Digest
    plan: Digest
    """The digest of the plan in it: another one now means that a later dossier is due."""


class ReceiptGiven(ReceptionAct, frozen=True, kw_only=True):
    """A receipt was written for a juror, and read back."""

    juror: Slug
    number: int
    receipt: Digest
    headers: tuple[Digest, ...]


class VersionChosen(ReceptionAct, frozen=True, kw_only=True):
    """Of versions that contradict one another, this one counts. `over` are the others that were
    looked at: one that comes later is none of them, and contradicts anew.
    """

    sheet: str
    header: Digest
    over: Annotated[tuple[Digest, ...], msgspec.Meta(max_length=64)] = ()
    reason: SomeText


class SheetWaived(ReceptionAct, frozen=True, kw_only=True):
    """A sheet is not waited for any more."""

    sheet: str
    reason: SomeText


class WaiverWithdrawn(ReceptionAct, frozen=True, kw_only=True):
    """It is waited for again."""

    sheet: str
    reason: SomeText


class KeyRevoked(ReceptionAct, frozen=True, kw_only=True):
    """What this key signed at `since` or later counts for nothing: the laptop is lost."""

    juror: Slug
    fingerprint: Digest
    since: AwareTime
    reason: SomeText


class RevocationWithdrawn(ReceptionAct, frozen=True, kw_only=True):
    """The key counts again, from its beginning."""

    juror: Slug
    fingerprint: Digest
    reason: SomeText


AnyReceptionAct = (
    DossierHandedOut
    | ReceiptGiven
    | VersionChosen
    | SheetWaived
    | WaiverWithdrawn
    | KeyRevoked
    | RevocationWithdrawn
)


class ReceptionEntry(Document, frozen=True, kw_only=True):
    """An entry of the session's reception journal, chained by digest to the one before. `by` is who
    decided, by their id at the secretariat; "" where nobody said so.
    """

    format: Literal["jury-desk/reception/1"] = "jury-desk/reception/1"
    session: Slug
    seq: Annotated[int, msgspec.Meta(ge=1)]
    at: AwareTime
    elapsed_ms: Annotated[int, msgspec.Meta(ge=0)]
    by: str
    act: AnyReceptionAct
    previous: Digest

    @property
    def digest(self) -> str:
        """What the next entry names as the one before."""
        return digest(self)


RefusalKind = Literal[
    "foreign", "other-session", "damaged", "cut-short", "forged", "unknown-key", "revoked",
    "other-grid", "unexpected", "seal-broken", "journal-broken", "too-large", "unreadable",
    "own-file",
]  # fmt: skip
"""Why something was not taken in; the sentence stands in `words.travel`."""
