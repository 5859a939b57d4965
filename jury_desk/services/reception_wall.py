"""What the reception shows: the wall of sheets by candidate and assessment, and the jurors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from jury_desk.domain.travel.ports import SheetFact, TakenFile
    from jury_desk.domain.travel.sheets_return import SheetProgress
    from jury_desk.domain.travel.standing import Standing
    from jury_desk.services.hand_out import JurorKey

CallReason = Literal[
    "never-handed-out", "nothing-heard", "not-started", "in-progress", "signed-there", "divergent",
    "revoked", "unknown-key", "moved-nowhere",
]  # fmt: skip
"""Why somebody has something to do; the sentence stands in `words.travel` under "call-" and it."""


@dataclass(frozen=True)
class Call:
    """Whom to call about a sheet, and why."""

    juror: str
    name: str
    phone: str
    reason: CallReason


@dataclass(frozen=True)
class Cell:
    """A sheet on the wall. `version` is the one that counts; `leaves` are the versions that
    contradict one another where it is "divergent", else that one alone; `not_chosen` those that a
    choice set aside, `aside` those that count for nothing (key revoked or unknown). `heard` is what
    a laptop last told, at `heard_at` by its own clock.
    """

    sheet: str
    passage: str
    juror: str
    juror_name: str
    subject: str
    subject_name: str
    assessment: str
    starts_at: dt.datetime | None
    standing: Standing
    version: SheetFact | None = None
    leaves: tuple[SheetFact, ...] = ()
    aside: tuple[SheetFact, ...] = ()
    heard: SheetProgress | None = None
    heard_at: dt.datetime | None = None
    to_do: Call | None = None
    waived_because: str | None = None
    is_planned: bool = True
    """False: a passage that was added or moved on the spot, or is no longer in the timetable."""
    not_chosen: tuple[SheetFact, ...] = ()


@dataclass(frozen=True)
class Column:
    """An assessment of the wall, in the grid's order."""

    assessment: str
    title: str
    bloc: str
    bloc_label: str


@dataclass(frozen=True)
class Row:
    """A candidate of the wall: the cells of each assessment by juror's name, and whom to call, each
    once. `held` are the blocs that they hold already.
    """

    candidate: str
    name: str
    number: str
    cells: Mapping[str, tuple[Cell, ...]]
    calls: tuple[Call, ...]
    held: tuple[str, ...] = ()


@dataclass(frozen=True)
class ReceptionJuror:
    """A juror at the reception. `receipt_due` tells that versions came in that no receipt named."""

    juror: str
    name: str
    phone: str
    keys: tuple[JurorKey, ...]
    expected: int
    received: int
    missing: int
    last_heard: dt.datetime | None
    last_taken: dt.datetime | None
    receipt_due: bool
    receipts: int


@dataclass(frozen=True)
class Counts:
    """How many sheets are expected, and how they stand. `missing` counts all that is neither
    received nor settled (absent, waived, moved, recused), `signed_there` and `divergent` among
    them.
    """

    expected: int = 0
    received: int = 0
    from_paper: int = 0
    signed_there: int = 0
    in_progress: int = 0
    nothing_heard: int = 0
    divergent: int = 0
    revoked: int = 0
    waived: int = 0
    absent: int = 0
    given_up: int = 0
    missing: int = 0
    unplanned: int = 0


@dataclass(frozen=True)
class ReceptionState:
    """A session's reception. `last_file` is the last file that was taken in."""

    session: str
    label: str
    state: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    counts: Counts
    jurors: tuple[ReceptionJuror, ...]
    last_file: TakenFile | None = None
