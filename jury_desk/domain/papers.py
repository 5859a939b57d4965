"""Candidates' documents beside the sheet: which stand open at a passage, and at which page.

Only where they lie is kept, never a copy: a candidate's work stays the candidate's.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Literal, Protocol

import msgspec

from jury_desk.domain.document import Document, unique

if TYPE_CHECKING:
    from jury_desk.domain.workshop import PagePicture

MOST_PAPERS = 20
"""Documents of one passage; a dossier with its annexes has five."""

MOST_PAGES = 3_000

_Path = Annotated[str, msgspec.Meta(min_length=1, max_length=4096)]
_Page = Annotated[int, msgspec.Meta(ge=1, le=MOST_PAGES)]


class PaperPlace(Document, frozen=True, kw_only=True):
    """A document by the whole path of its file, and the page in sight, counted from 1."""

    path: _Path
    page: _Page = 1


class PassagePapers(Document, frozen=True, kw_only=True):
    """The documents of a passage in the order in which they were opened; `shown` is the path of the
    one in sight.
    """

    format: Literal["jury-desk/papers/1"] = "jury-desk/papers/1"
    papers: Annotated[tuple[PaperPlace, ...], msgspec.Meta(max_length=MOST_PAPERS)] = ()
    shown: _Path | None = None

    def __post_init__(self) -> None:
        unique("paper", [paper.path for paper in self.papers])
        if self.shown is not None and self.place_of(self.shown) is None:
            raise ValueError("the paper in sight is not open")

    def place_of(self, path: str) -> PaperPlace | None:
        """The document of that path, or None."""
        return next((paper for paper in self.papers if paper.path == path), None)

    def opened(self, path: str) -> PassagePapers:
        """With a document in sight; one that is open already stays at its page. The oldest goes
        where there would be too many.
        """
        papers = self.papers
        if self.place_of(path) is None:
            papers = (*papers, PaperPlace(path=path))[-MOST_PAPERS:]
        return PassagePapers(papers=papers, shown=path)

    def turned(self, path: str, page: int) -> PassagePapers:
        """With a document at another page; one that is not open changes nothing."""
        papers = tuple(
            PaperPlace(path=path, page=min(max(page, 1), MOST_PAGES)) if one.path == path else one
            for one in self.papers
        )
        return PassagePapers(papers=papers, shown=self.shown)

    def closed(self, path: str) -> PassagePapers:
        """Without a document; its neighbour comes into sight."""
        paths = [paper.path for paper in self.papers]
        if path not in paths:
            return self
        at = paths.index(path)
        left = tuple(paper for paper in self.papers if paper.path != path)
        shown = self.shown
        if shown == path:
            shown = left[min(at, len(left) - 1)].path if left else None
        return PassagePapers(papers=left, shown=shown)


@dataclass(frozen=True)
class PaperFacts:
    """A document as it lies open: the SHA-256 of its bytes, and each page's width and height as
    shown, in tenths of a point.
    """

    sha256: str
    sizes: tuple[tuple[int, int], ...]


class PaperPages(Protocol):
    """Shows documents, each of them untrusted. One thread at a time may call it.

    Raises PaperError or a child; `close` never does.
    """

    def open(self, path: str) -> PaperFacts:
        """Read a file anew; the one that was open before is let go."""
        ...

    def picture(self, path: str, page: int, width: int) -> PagePicture:
        """A page (counted from 1) of a file, `width` pixels wide, fewer where it would be larger
        than any screen shows.
        """
        ...

    def close(self) -> None:
        """Let everything go."""
        ...
