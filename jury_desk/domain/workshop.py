"""What the grid workshop asks of readers, pictures, templates and storage."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Mapping

    from jury_desk.domain.draft import Draft
    from jury_desk.domain.draft_acts import Act
    from jury_desk.domain.grid import Grid
    from jury_desk.domain.source import SourceDocument

Step = Literal["undo", "redo"]
"""What the journal of a draft holds besides acts."""


@dataclass(frozen=True)
class Reading:
    """A framework document read: what it says, and the grid that was made of it."""

    source: SourceDocument
    draft: Draft
    content: bytes
    """The file's bytes, as they were read."""


class FrameworkReader(Protocol):
    """Reads framework documents; each is untrusted."""

    def read(
        self, path: str, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
    ) -> Reading:
        """Read a file. `progress` is told pages done and pages there are; `cancelled` is asked
        often. Raises FrameworkError (or a child): then nothing was made.
        """
        ...


@dataclass(frozen=True)
class PagePicture:
    """A page's picture: RGB, eight bits each, row after row without padding."""

    width: int
    height: int
    pixels: bytes


class PagePictures(Protocol):
    """Draws pages of a framework document."""

    def picture(self, content: bytes, page: int, width: int) -> PagePicture:
        """The page (counted from 1) of a PDF, `width` pixels wide. Raises FrameworkError."""
        ...


class GridTemplates(Protocol):
    """The workbook in which a grid can be typed; `FrameworkReader.read` takes it back."""

    def template(self, language: str, grid: Grid | None = None) -> bytes:
        """An empty template, or one filled with a grid."""
        ...


@dataclass(frozen=True)
class DraftSummary:
    """A draft as lists show it. `acts` counts those that stand, undone ones left out."""

    id: str
    label: str
    source_name: str | None
    started_at: dt.datetime
    changed_at: dt.datetime
    acts: int
    accepted: str | None = None
    """The digest of the revision that this draft became, as it stands now."""


@dataclass(frozen=True)
class KeptDraft:
    """A draft at rest: as it was read, and every step since, oldest first."""

    first: Draft
    source: SourceDocument | None
    steps: tuple[Act | Step, ...]


@dataclass(frozen=True)
class RevisionSummary:
    """A revision in the library. `sessions` counts those that use it: then it is frozen."""

    digest: str
    grid: str
    revision: str
    label: str
    added_at: dt.datetime | None
    """None for one that the program ships."""
    note: str
    sessions: int
    draft: str | None = None
    """The draft that it was accepted from, where it is kept: it can be opened again."""

    @property
    def frozen(self) -> bool:
        """Whether a session uses it."""
        return self.sessions > 0


class WorkshopStore(Protocol):
    """Drafts and revisions in the data file. Writing returns only when the disk holds it."""

    def add_draft(
        self, draft: Draft, source: SourceDocument | None, content: bytes | None, at: dt.datetime
    ) -> None:
        """Keep a new draft with what it was read from."""
        ...

    def drafts(self) -> tuple[DraftSummary, ...]:
        """The drafts, the last changed first."""
        ...

    def draft(self, draft: str) -> KeptDraft:
        """A draft with its steps. KeyError where there is none."""
        ...

    def content(self, sha256: str) -> bytes | None:
        """The bytes of a file that a draft was read from."""
        ...

    def record_step(
        self, draft: str, seq: int, step: Act | Step, label: str, at: dt.datetime
    ) -> None:
        """Append a step; `seq` counts from 0 without gap. `label` is the draft's from now on."""
        ...

    def remove_draft(self, draft: str) -> None:
        """Take a draft away, with its file where no other draft needs it."""
        ...

    def add_revision(
        self, grid: Grid, note: str, at: dt.datetime, accepted: tuple[str, int] | None = None
    ) -> None:
        """Keep a revision; the same one again changes nothing. RevisionTakenError where the same
        grid and revision stand for another content. `accepted` is the draft that it was, and how
        many steps that draft had.
        """
        ...

    def uses(self) -> Mapping[str, int]:
        """How many sessions use each grid, by its digest; sessions being prepared count too."""
        ...

    def revisions(self) -> tuple[RevisionSummary, ...]:
        """The revisions kept, and how many sessions use each."""
        ...

    def revision(self, digest: str) -> Grid:
        """A revision. KeyError where it is not kept."""
        ...

    def remove_revision(self, digest: str) -> None:
        """Take a revision away. RevisionFrozenError where a session uses it."""
        ...
