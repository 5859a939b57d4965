"""The draft of a grid: what was read, where from, how surely, and what a person must look at.

A draft's `grid` is a valid grid at every moment. `origins` ties each element's fields to spans of
the source; together with `asides` they account for every word. What is edited goes through the
acts of `draft_acts`; a draft itself never changes.
"""

import hashlib
from typing import Annotated, Literal

import msgspec

from jury_desk.domain.document import Digest, Document, Slug, SomeText
from jury_desk.domain.draft_acts import Act
from jury_desk.domain.grid import Grid

AsideReason = Literal[
    "column-heading",
    "page-header",
    "page-footer",
    "legal-quote",
    "introduction",
    "printed-twice",
    "sign",  # a number of a list, an empty bullet, a rule
    "outside",  # prose outside the tables that no element takes
    "not-understood",  # in a table, and no element takes it: a person must look
    "by-hand",  # a person put it aside
]

WarningKind = Literal[
    # what the reading found
    "cut-short",
    "columns-interleaved",
    "letters-lost",
    "foreign-letter",
    "spreadsheet-error",
    "formula",
    "hidden",
    "left-out",
    "encoding-guessed",
    "placed-by-guess",
    "joined-by-guess",
    "printed-twice",
    "not-understood",
    "scale-read",
    # what the checks of a grid find, at any time
    "code-gap",
    "code-twice",
    "criterion-without-competency",
    "criterion-without-assessment",
    "competency-never-assessed",
    "bloc-without-criteria",
    "title-missing",
    "weights-uneven",
    "setting-unknown",
]


class Piece(Document, frozen=True, kw_only=True):
    """A span of a paragraph's text: `start` and `end` count characters, end excluded."""

    paragraph: SomeText
    start: Annotated[int, msgspec.Meta(ge=0)]
    end: Annotated[int, msgspec.Meta(ge=0)]


class Origin(Document, frozen=True, kw_only=True):
    """Where an element comes from.

    `pieces` holds, by field ("code", "title", "text", "heading", "items.0", "tasks.2"), the spans
    whose texts, joined, make the field. The certification's own stand under the id "certification"
    ("title", "notes.0"). `confidence` is in percent; `reasons` are stable codes for what lowers it.
    """

    pieces: dict[str, tuple[Piece, ...]] = msgspec.field(default_factory=dict)
    confidence: Annotated[int, msgspec.Meta(ge=0, le=100)] = 100
    reasons: tuple[str, ...] = ()


class Aside(Document, frozen=True, kw_only=True):
    """Words of the source that no element takes, and why.

    `text` says them where a draft must know them without its source: what a person put aside, and
    whatever the reading thinks someone may take back. No pieces: words typed by hand.
    """

    pieces: tuple[Piece, ...]
    reason: AsideReason
    text: str = ""


class ReviewWarning(Document, frozen=True, kw_only=True):
    """Something a person must look at before the grid is used.

    It is about an element of the draft, a paragraph of the source, or both. `details` fill the
    sentence of its kind. `proposal` is an act that would mend it: never done by the program itself.
    """

    kind: WarningKind
    element: str | None = None
    paragraph: str | None = None
    details: dict[str, str] = msgspec.field(default_factory=dict)
    proposal: Act | None = None

    @property
    def key(self) -> str:
        """Names this warning for as long as what it says stays the same."""
        told = "\x1f".join(f"{name}={self.details[name]}" for name in sorted(self.details))
        digest = hashlib.sha256(told.encode()).hexdigest()[:12]
        return f"{self.kind}:{self.element or ''}:{self.paragraph or ''}:{digest}"


class Draft(Document, frozen=True, kw_only=True):
    """A grid under review. `source` is the file's SHA-256, None where it was made without one."""

    format: Literal["jury-desk/draft/1"] = "jury-desk/draft/1"
    id: Slug
    grid: Grid
    source: Digest | None = None
    origins: dict[str, Origin] = msgspec.field(default_factory=dict)
    """By element id; "certification" for the identity card."""
    asides: tuple[Aside, ...] = ()
    found: tuple[ReviewWarning, ...] = ()
    """What the reading warned of; `draft_checks.warnings_of` adds what the grid itself shows."""
    settled: tuple[str, ...] = ()
    """Keys of warnings that a person looked at and let stand."""
