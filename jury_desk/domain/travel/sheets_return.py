"""A return: what a juror's laptop gives back to the secretariat, part by part.

The manifest is signed by the juror and names every part by the digest of its bytes. A part is a
document of its own, so that one that is damaged is refused alone.
"""

from typing import Annotated, Literal

import msgspec

from jury_desk.domain.audit import JournalEntry
from jury_desk.domain.day.entry import DayEntry
from jury_desk.domain.document import Digest, Document, Slug
from jury_desk.domain.grid import Grid
from jury_desk.domain.sealing import (
    Context,
    Header,
    LevelGiven,
    Record,
    SealedSheet,
    Stroke,
    TextGiven,
    header_of,
)
from jury_desk.domain.session import AwareTime
from jury_desk.domain.travel.keys import BoundEnrolment, Device

MOST_PARTS = 10_000
LARGEST_PART = 4 * 1024 * 1024
"""Bounds of a return: parts in a file, bytes of a part once unpacked."""

Status = Literal[
    "upcoming", "started", "decided", "write-up", "complete", "signed", "handed-over", "received",
    "moved", "recused",
]  # fmt: skip
"""`services.juror_day.SheetStatus` as a laptop knew it."""


class SheetProgress(Document, frozen=True, kw_only=True):
    """How a sheet stood on the laptop: last known, and no proof of anything. `absent` tells that
    the candidate did not come.
    """

    sheet: str
    passage: Slug
    subject: Slug
    version: Annotated[int, msgspec.Meta(ge=1)]
    status: Status
    marked: Annotated[int, msgspec.Meta(ge=0)]
    total: Annotated[int, msgspec.Meta(ge=0)]
    absent: bool = False


class Part(Document, frozen=True, kw_only=True):
    """A part of the file: `digest` is the SHA-256 of its canonical bytes, `size` counts the bytes
    that it takes in the file. `about` is the sheet's id, or the juror's for a day.
    """

    kind: Literal["sheet", "journal", "day"]
    about: str
    version: Annotated[int, msgspec.Meta(ge=1)] | None = None
    """Of a sheet."""
    digest: Digest
    size: Annotated[int, msgspec.Meta(ge=1, le=LARGEST_PART)]


class Manifest(Document, frozen=True, kw_only=True):
    """What is signed of a return. `file_key` (32 bytes, base64) opens its parts; `enrolments` are
    the juror's keys that the laptop knows of, that of this signature among them.
    """

    format: Literal["jury-desk/return/1"] = "jury-desk/return/1"
    session: Slug
    juror: Slug
    device: Device
    made_at: AwareTime
    file_key: str
    enrolments: Annotated[tuple[BoundEnrolment, ...], msgspec.Meta(min_length=1, max_length=64)]
    progress: Annotated[tuple[SheetProgress, ...], msgspec.Meta(max_length=MOST_PARTS)] = ()
    parts: Annotated[tuple[Part, ...], msgspec.Meta(max_length=MOST_PARTS)] = ()
    received: tuple[Digest, ...] = ()
    """The headers that a receipt named: the secretariat sees that its receipt arrived."""


class ReturnedSheet(Document, frozen=True, kw_only=True):
    """A sealed version without its grid, which the secretariat has: `header.grid_digest` names
    it.
    """

    format: Literal["jury-desk/returned-sheet/1"] = "jury-desk/returned-sheet/1"
    header: Header
    context: Context
    levels: tuple[LevelGiven, ...]
    texts: tuple[TextGiven, ...]
    drawing: Annotated[tuple[Stroke, ...], msgspec.Meta(max_length=400)] = ()
    envelope: str

    @property
    def digest(self) -> str:
        """The header's digest: what names the sealed version everywhere."""
        return self.header.digest


class SheetJournal(Document, frozen=True, kw_only=True):
    """A sheet's chain on one device, whole from its first entry."""

    format: Literal["jury-desk/sheet-journal/1"] = "jury-desk/sheet-journal/1"
    sheet: str
    device: Device
    entries: Annotated[tuple[JournalEntry, ...], msgspec.Meta(min_length=1)]


class DayJournal(Document, frozen=True, kw_only=True):
    """A juror's day on one device, whole from its first entry. An entry about a private note stands
    by its digest alone. `texts` are the reasons and accounts that the entries name, by digest.
    """

    format: Literal["jury-desk/day-journal/1"] = "jury-desk/day-journal/1"
    session: Slug
    juror: Slug
    device: Device
    entries: Annotated[tuple[DayEntry | Digest, ...], msgspec.Meta(min_length=1)]
    texts: dict[Digest, Annotated[str, msgspec.Meta(max_length=40_000)]]

    @property
    def links(self) -> tuple[str, ...]:
        """Every entry's digest, in order."""
        return tuple(one if isinstance(one, str) else one.digest for one in self.entries)


AnyPart = ReturnedSheet | SheetJournal | DayJournal


def returned(sealed: SealedSheet) -> ReturnedSheet:
    """A sealed version without its grid."""
    record = sealed.record
    return ReturnedSheet(
        header=sealed.header,
        context=record.context,
        levels=record.levels,
        texts=record.texts,
        drawing=record.drawing,
        envelope=sealed.envelope,
    )


def whole(sheet: ReturnedSheet, grid: Grid) -> SealedSheet:
    """The sealed version with its grid again. ValueError where it is another grid."""
    if sheet.header.grid_digest != grid.digest:
        raise ValueError("another grid")
    record = Record(
        context=sheet.context,
        levels=sheet.levels,
        texts=sheet.texts,
        drawing=sheet.drawing,
        grid=grid,
    )
    return SealedSheet(header=sheet.header, record=record, envelope=sheet.envelope)


def unlike(sheet: ReturnedSheet, grid: Grid) -> tuple[str, ...]:
    """The header's fields that what stands beside it does not bear out; none where all agree."""
    wanted = header_of(whole(sheet, grid).record)
    return tuple(
        name
        for name in Header.__struct_fields__
        if getattr(wanted, name) != getattr(sheet.header, name)
    )
