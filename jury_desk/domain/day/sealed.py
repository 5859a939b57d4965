"""What a sealed sheet tells of the day it was marked on. Private notes have no place here."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from jury_desk.domain.day.acts import IncidentKind, PaperReason
from jury_desk.domain.document import Document
from jury_desk.domain.grid import PhaseKind
from jury_desk.domain.session import AwareTime

Milliseconds = Annotated[int, msgspec.Meta(ge=0, le=2**53 - 1)]


class SealedPause(Document, frozen=True, kw_only=True):
    """The clock stood still that long; `reason` is empty where none was given."""

    ms: Milliseconds
    estimated: bool = False
    reason: str = ""


class SealedPhase(Document, frozen=True, kw_only=True):
    """A phase that was timed. `minutes` were planned, extra time in them (None: nobody planned);
    `ms` is how long it went without its pauses.

    `member` is whose phase it was, in a team; `estimated` says that the laptop was restarted in
    between, so that the time of day measured it; `ended` is false for one that nobody stopped: it
    then counts until the sheet was signed.
    """

    kind: PhaseKind
    label: str | None = None
    language: str | None = None
    member: str | None = None
    minutes: Annotated[int, msgspec.Meta(ge=0, le=100_000)] | None = None
    ms: Milliseconds
    estimated: bool = False
    ended: bool = True
    pauses: tuple[SealedPause, ...] = ()


class SealedIncident(Document, frozen=True, kw_only=True):
    """Something that the minutes must tell, with the moment at which it was recorded."""

    kind: IncidentKind
    at: AwareTime
    text: str = ""


class SealedPaper(Document, frozen=True, kw_only=True):
    """The sheet was marked on paper and copied: why, and what was written about it."""

    why: PaperReason
    text: str = ""


class SealedOrigin(Document, frozen=True, kw_only=True):
    """How a passage that the plan did not foresee came here. `juror` is the name of the one who
    gave it up, None where it was added on the spot.
    """

    reason: str
    juror: str | None = None


class SealedDay(Document, frozen=True, kw_only=True):
    """The day's part in one sheet.

    `marked` is said only where both journals bear it out: "live" where a level was given while a
    phase ran; "afterwards" where the juror acted a part and gave none during the role-play.
    `swaps` are the reasons of each exchange with a sheet on which it had been recorded by mistake.
    """

    phases: tuple[SealedPhase, ...] = ()
    incidents: tuple[SealedIncident, ...] = ()
    marked: Literal["live", "afterwards"] | None = None
    paper: SealedPaper | None = None
    added: SealedOrigin | None = None
    swaps: tuple[str, ...] = ()
