"""An entry of the day's journal, chained by digest to the one before."""

from typing import Annotated, Literal

import msgspec

from jury_desk.domain.canonical import digest
from jury_desk.domain.day.acts import AnyDayAct, CustodyTaken
from jury_desk.domain.day.clock import Instant
from jury_desk.domain.document import Digest, Document
from jury_desk.domain.session import AwareTime


class DayEntry(Document, frozen=True, kw_only=True):
    """One act of the day. One chain per session, juror and device.

    `elapsed_ms` counts on a clock that only goes forward, also through sleep; `epoch` names since
    when it counts (the boot): within one epoch durations are exact, whatever the time of day says.
    """

    format: Literal["jury-desk/day/1"] = "jury-desk/day/1"
    session: str
    juror: str
    device: str
    seq: Annotated[int, msgspec.Meta(ge=1)]
    at: AwareTime
    elapsed_ms: Annotated[int, msgspec.Meta(ge=0)]
    epoch: str
    act: AnyDayAct
    previous: Digest

    @property
    def digest(self) -> str:
        """What the next entry names as the one before."""
        return digest(self)

    @property
    def taken(self) -> str | None:
        """The digest of the entry of another device that this one goes on from; None for an act
        that goes on from the one before it in its own chain.
        """
        return self.act.head if isinstance(self.act, CustodyTaken) else None

    @property
    def instant(self) -> Instant:
        """When it was, on every clock."""
        return Instant(self.elapsed_ms, self.epoch, self.at)
