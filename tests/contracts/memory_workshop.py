"""The workshop's store in memory: what the contract means, in the fewest words."""

import datetime as dt
import hashlib
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from jury_desk.domain.draft import Draft
from jury_desk.domain.draft_acts import Act
from jury_desk.domain.grid import Grid
from jury_desk.domain.source import SourceDocument
from jury_desk.domain.workshop import DraftSummary, KeptDraft, RevisionSummary, Step
from jury_desk.errors import RevisionFrozenError, RevisionTakenError, StorageError


@dataclass
class _Kept:
    first: Draft
    source: SourceDocument | None
    content: bytes | None
    summary: DraftSummary
    steps: list[Act | Step] = field(default_factory=list)


class MemoryWorkshopStore:
    """A `WorkshopStore` that forgets when the process ends."""

    def __init__(self, grids_in_use: Callable[[], list[str]]) -> None:
        """`grids_in_use` gives the grid's digest of each session."""
        self._uses = grids_in_use
        self._drafts: dict[str, _Kept] = {}
        self._revisions: dict[str, tuple[Grid, RevisionSummary, tuple[str, int] | None]] = {}

    def add_draft(
        self, draft: Draft, source: SourceDocument | None, content: bytes | None, at: dt.datetime
    ) -> None:
        told = source.sha256 if source else None
        if draft.source != told or (source is None and content is not None):
            raise ValueError("the draft was not read from this source")
        if content is not None and hashlib.sha256(content).hexdigest() != told:
            raise ValueError("the source was not read from this file")
        if draft.id in self._drafts:
            raise ValueError("refused: a draft of that id is kept")
        label, name = draft.grid.certification.label, source.name if source else None
        summary = DraftSummary(draft.id, label, name, at, at, 0)
        self._drafts[draft.id] = _Kept(draft, source, content, summary)

    def drafts(self) -> tuple[DraftSummary, ...]:
        told = [self._told(kept) for kept in self._drafts.values()]
        return tuple(sorted(told, key=lambda item: item.changed_at, reverse=True))

    def _told(self, kept: _Kept) -> DraftSummary:
        now = (kept.first.id, len(kept.steps))
        became = [digest for digest, (_, _, draft) in self._revisions.items() if draft == now]
        acts = len(kept.steps) - 2 * kept.steps.count("undo")
        return replace(kept.summary, acts=acts, accepted=became[0] if became else None)

    def draft(self, draft: str) -> KeptDraft:
        kept = self._drafts[draft]
        return KeptDraft(kept.first, kept.source, tuple(kept.steps))

    def content(self, sha256: str) -> bytes | None:
        files = (kept.content for kept in self._drafts.values() if kept.content is not None)
        return next((file for file in files if hashlib.sha256(file).hexdigest() == sha256), None)

    def record_step(
        self, draft: str, seq: int, step: Act | Step, label: str, at: dt.datetime
    ) -> None:
        if draft not in self._drafts:
            raise ValueError("refused: no such draft")
        kept = self._drafts[draft]
        if seq != len(kept.steps):
            raise StorageError("This draft is not as it was opened.", "Open it again.")
        kept.steps.append(step)
        kept.summary = replace(kept.summary, label=label, changed_at=at)

    def remove_draft(self, draft: str) -> None:
        self._drafts.pop(draft, None)

    def add_revision(
        self, grid: Grid, note: str, at: dt.datetime, accepted: tuple[str, int] | None = None
    ) -> None:
        for digest, (kept, _, _) in self._revisions.items():
            if (kept.id, kept.revision) == (grid.id, grid.revision):
                if digest == grid.digest:
                    return
                raise RevisionTakenError("Another grid of that revision.", "Number it anew.")
        label = grid.certification.label
        told = RevisionSummary(grid.digest, grid.id, grid.revision, label, at, note, 0)
        self._revisions[grid.digest] = grid, told, accepted

    def uses(self) -> dict[str, int]:
        return dict(Counter(self._uses()))

    def revisions(self) -> tuple[RevisionSummary, ...]:
        uses = self._uses()
        return tuple(
            replace(
                told,
                sessions=uses.count(digest),
                draft=draft[0] if draft and draft[0] in self._drafts else None,
            )
            for digest, (_, told, draft) in self._revisions.items()
        )

    def revision(self, digest: str) -> Grid:
        return self._revisions[digest][0]

    def remove_revision(self, digest: str) -> None:
        if digest in self._uses():
            raise RevisionFrozenError("A session uses it.", "Duplicate it.")
        self._revisions.pop(digest, None)
