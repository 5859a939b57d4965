"""A receipt: what the secretariat took in of a juror, signed by the session."""

from typing import Annotated, Literal

import msgspec

from jury_desk.domain.canonical import digest
from jury_desk.domain.day.acts import HandedSheet
from jury_desk.domain.document import Digest, Document, Slug
from jury_desk.domain.session import AwareTime


class Receipt(Document, frozen=True, kw_only=True):
    """Every version of this juror's that was taken in and verified so far: a later receipt says all
    that those before said. `keys` are the fingerprints of the keys that the secretariat accepts as
    this juror's: one that is not theirs tells them that somebody signs in their name.
    """

    format: Literal["jury-desk/receipt/1"] = "jury-desk/receipt/1"
    session: Slug
    juror: Slug
    number: Annotated[int, msgspec.Meta(ge=1)]
    made_at: AwareTime
    count: Annotated[int, msgspec.Meta(ge=0)]
    sheets: tuple[HandedSheet, ...]
    keys: tuple[Digest, ...] = ()

    def __post_init__(self) -> None:
        if self.count != len(self.sheets):
            raise ValueError("the receipt does not count what it names")

    @property
    def digest(self) -> str:
        """What names it."""
        return digest(self)
