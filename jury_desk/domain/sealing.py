"""The seal of a sheet: its record, and the small header that is signed.

The header holds separate digests of the levels, the texts, the grid and the rest, so that the
levels can be checked alone, the texts can be purged, and nothing can be swapped (design.md, idea
2).
"""

import base64
import datetime as dt
from functools import cached_property
from typing import Annotated, Any, Literal

import msgspec

from jury_desk.domain.canonical import canonical_bytes, digest, parse_json
from jury_desk.domain.day.sealed import SealedDay
from jury_desk.domain.document import Digest, Document, parsed, plain_of
from jury_desk.domain.grid import Criterion, Grid
from jury_desk.domain.session import AwareTime, SessionPlan
from jury_desk.domain.sheet import SheetState
from jury_desk.errors import UnreadableFileError

SEALED_FORMAT = "jury-desk/sealed-sheet/1"
"""What a sealed sheet says it is."""


class Stroke(Document, frozen=True, kw_only=True):
    """A line of the handwritten signature: x, y pairs, 0 to 1000 of the box's width, y on the same
    scale.
    """

    points: Annotated[tuple[tuple[int, int], ...], msgspec.Meta(max_length=4000)]


class Person(Document, frozen=True, kw_only=True):
    """A candidate or a team's member as a sheet names them."""

    id: str
    name: str
    number: str | None = None


class Context(Document, frozen=True, kw_only=True):
    """What a sheet is about: all that is neither a level nor a juror's text nor the grid itself."""

    sheet: str
    version: Annotated[int, msgspec.Meta(ge=1)]
    parent: Digest | None = None
    session: str
    session_label: str
    session_date: dt.date
    language: str
    practice: bool
    panel: str | None = None
    certification: str
    title: str | None = None
    grid: str
    grid_revision: str
    bloc: str
    assessment: str
    part: str | None = None
    """Only on sheets sealed before each member of a team had one of their own."""
    passage: str
    passage_at: AwareTime
    room: str | None = None
    subject: Person
    members: tuple[Person, ...] = ()
    """Only on such a sheet of a team's part; its `subject` is the team."""
    team: str | None = None
    """The label of the team whose work a member's sheet belongs to."""
    accommodation: str | None = None
    # Left out of the document where there is none: what was sealed before keeps its digest.
    neutralised_: tuple[str, ...] | msgspec.UnsetType = msgspec.field(
        default=msgspec.UNSET, name="neutralised"
    )
    juror: Person
    juror_quality: str
    plays: str | None = None
    started_at: AwareTime
    completed_at: AwareTime
    signed_at: AwareTime
    journal_head: Digest
    journal_length: int
    device: str
    # Left out where the day has nothing to tell, as it was before: the digests stay.
    team_levels_: tuple[str, ...] | msgspec.UnsetType = msgspec.field(
        default=msgspec.UNSET, name="team_levels"
    )
    day_: SealedDay | msgspec.UnsetType = msgspec.field(default=msgspec.UNSET, name="day")

    @property
    def day(self) -> SealedDay:
        """What the day's journal tells of this sheet; an empty one where it tells nothing."""
        return SealedDay() if self.day_ is msgspec.UNSET else self.day_

    @property
    def team_levels(self) -> tuple[str, ...] | None:
        """The criteria whose level was given to the whole team at once, in reading order; any other
        common one deviates. None on the sheet of a candidate alone, and on those sealed before
        members had sheets of their own.
        """
        return None if self.team_levels_ is msgspec.UNSET else self.team_levels_

    @property
    def neutralised(self) -> tuple[str, ...]:
        """The sheet's criteria that were left out for its candidate, in reading order."""
        return () if self.neutralised_ is msgspec.UNSET else self.neutralised_


class LevelGiven(Document, frozen=True, kw_only=True):
    """A criterion and the level it was given."""

    criterion: str
    level: str


class TextGiven(Document, frozen=True, kw_only=True):
    """A criterion and the juror's comment, or None for the reason of a correction."""

    criterion: str | None
    text: str


class Record(Document, frozen=True, kw_only=True):
    """Everything that is sealed."""

    context: Context
    levels: tuple[LevelGiven, ...]
    texts: tuple[TextGiven, ...]
    drawing: Annotated[tuple[Stroke, ...], msgspec.Meta(max_length=400)] = ()
    grid: Grid


class Header(Document, frozen=True, kw_only=True):
    """The small document that is signed. Every digest is the SHA-256 of canonical bytes."""

    format: Literal["jury-desk/seal/1"] = "jury-desk/seal/1"
    sheet: str
    version: Annotated[int, msgspec.Meta(ge=1)]
    parent: Digest | None = None
    session: str
    passage: str
    subject: str
    juror: str
    signed_at: AwareTime
    context_digest: Digest
    levels_digest: Digest
    texts_digest: Digest
    drawing_digest: Digest
    grid_digest: Digest

    @property
    def digest(self) -> str:
        """What names this sealed version."""
        return digest(self)


class SealedSheet(Document, frozen=True, kw_only=True, dict=True):
    """A record, its header and the standard envelope (CMS SignedData, DER in base64) over the
    header.
    """

    format: Literal["jury-desk/sealed-sheet/1"] = "jury-desk/sealed-sheet/1"
    header: Header
    record: Record
    envelope: str

    def to_bytes(self) -> bytes:
        """The canonical bytes that travel, are attached, stored and exported."""
        return self._bytes

    @cached_property
    def _bytes(self) -> bytes:
        """Written once: who verifies a sheet asks for them several times."""
        return canonical_bytes(self.plain())

    def plain(self) -> dict[str, Any]:
        """Plain JSON data, the grid in its own normal form."""
        plain = plain_of(self)
        plain["record"]["grid"] = self.record.grid.plain()
        return plain

    def envelope_bytes(self) -> bytes:
        """The envelope's DER bytes. Raises UnreadableFileError where it is not base64."""
        try:
            return base64.b64decode(self.envelope, validate=True)
        except ValueError:  # binascii.Error, or letters that are not ASCII
            raise _unreadable() from None


def header_of(record: Record) -> Header:
    """The header that stands for a record."""
    about = record.context
    return Header(
        sheet=about.sheet,
        version=about.version,
        parent=about.parent,
        session=about.session,
        passage=about.passage,
        subject=about.subject.id,
        juror=about.juror.id,
        signed_at=about.signed_at,
        context_digest=digest(about),
        levels_digest=digest(record.levels),
        texts_digest=digest(record.texts),
        drawing_digest=digest(record.drawing),
        grid_digest=record.grid.digest,
    )


def differences(sealed: SealedSheet) -> tuple[str, ...]:
    """The names of the header's fields that the record does not bear out; empty where all agree."""
    wanted = header_of(sealed.record)
    return tuple(
        name
        for name in Header.__struct_fields__
        if getattr(wanted, name) != getattr(sealed.header, name)
    )


def sealed(record: Record, header: Header, envelope: bytes) -> SealedSheet:
    """A sealed sheet from its parts. `envelope` is the CMS structure over the header's canonical
    bytes.
    """
    return SealedSheet(
        header=header, record=record, envelope=base64.b64encode(envelope).decode("ascii")
    )


def read_sealed(raw: bytes) -> SealedSheet:
    """A sealed sheet from untrusted bytes, its seal not yet verified.

    Raises UnreadableFileError where the bytes are not such a document, or one that could not be
    written again.
    """
    try:
        found = parsed(SealedSheet, parse_json(raw))
        found.to_bytes()  # what digests and pages are made of must exist
    except ValueError:
        raise _unreadable() from None
    return found


def is_written_as_sealed(raw: bytes, sealed_sheet: SealedSheet) -> bool:
    """Whether `raw`, of which `sealed_sheet` was read, says the very values that were sealed.

    Other spacing, order of keys or escapes are the same document. "version": true or "practice":
    "yes" are not, though they are read as 1 and true: another program reads them otherwise.
    """
    wanted = sealed_sheet.to_bytes()
    return raw == wanted or canonical_bytes(parse_json(raw)) == wanted


def levels_and_texts(
    state: SheetState, criteria: tuple[Criterion, ...]
) -> tuple[tuple[LevelGiven, ...], tuple[TextGiven, ...]]:
    """What a state's marks say, in reading order; the reason of a correction first."""
    marks = [(item.id, state.mark(item.id)) for item in criteria]
    levels = tuple(LevelGiven(criterion=name, level=m.level) for name, m in marks if m.level)
    texts = [TextGiven(criterion=name, text=m.comment) for name, m in marks if m.comment.strip()]
    if state.reason:
        texts.insert(0, TextGiven(criterion=None, text=state.reason))
    return levels, tuple(texts)


def criteria_of(record: Record) -> tuple[Criterion, ...]:
    """The criteria that a record's sheet shows, in reading order."""
    return record.grid.criteria_of(record.context.assessment, record.context.part)


def assessment_title(record: Record) -> str:
    """The title of the assessment that a record is about; its id where the grid lacks it."""
    about = record.context
    bloc = record.grid.bloc(about.bloc)
    assessment = bloc.assessment(about.assessment) if bloc else None
    return assessment.title if assessment else about.assessment


def person(plan: SessionPlan, subject: str) -> Person:
    """A sheet's candidate as the record names them."""
    candidate = plan.candidate(subject)
    return Person(id=candidate.id, name=candidate.name, number=candidate.number)


def _unreadable() -> UnreadableFileError:
    return UnreadableFileError(
        "This file is not a sealed sheet of Jury Desk, or it is damaged.",
        "Ask whoever sent it for a whole copy.",
    )
