"""The grid workshop's store: drafts, their steps, and revisions in the data file."""

import datetime as dt
import hashlib
from collections.abc import Mapping
from typing import Any, TypeVar

import msgspec

from jury_desk.domain.canonical import canonical_bytes, parse_json
from jury_desk.domain.draft import Draft
from jury_desk.domain.draft_acts import Act
from jury_desk.domain.grid import Grid, parse_grid
from jury_desk.domain.source import SourceDocument
from jury_desk.domain.workshop import DraftSummary, KeptDraft, RevisionSummary, Step
from jury_desk.errors import RevisionFrozenError, RevisionTakenError
from jury_desk.storage import compiled, failures
from jury_desk.storage.engine import Database, told

_Document = TypeVar("_Document", Draft, SourceDocument)

# A source of many pages takes seconds to write canonically, and nothing but the bytes kept here is
# ever compared: the documents' plain JSON does. What leaves as a revision is canonical.
_DRAFT = msgspec.json.Decoder(Draft)
_SOURCE = msgspec.json.Decoder(SourceDocument)
_ACT: msgspec.json.Decoder[Any] = msgspec.json.Decoder(Act)

_TURNS: dict[str, Step] = {"undo": "undo", "redo": "redo"}


class SqliteWorkshopStore:
    """A `WorkshopStore` on the data file of a `SqliteStore`. Any thread may call it.

    What writes returns only when the disk holds it. Every method raises StorageError or a child
    where the file cannot be read or written; then nothing of the act is in the file.
    """

    def __init__(self, database: Database) -> None:
        """`database` stays its store's to close."""
        self._database = database

    def add_draft(
        self, draft: Draft, source: SourceDocument | None, content: bytes | None, at: dt.datetime
    ) -> None:
        """Keep a new draft with what it was read from.

        Raises ValueError where the parts do not belong together, or where a draft of that id is
        kept already.
        """
        _must_belong_together(draft, source, content)
        with self._database.writing():
            row = {
                "id": draft.id,
                "label": draft.grid.certification.label,
                "source_name": source.name if source else None,
                "file": None if content is None else self._keep(content),
                "source": None if source is None else self._keep(msgspec.json.encode(source)),
                "first": self._keep(msgspec.json.encode(draft)),
                "started_at": told(at),
            }
            self._database.run(compiled.ADD_DRAFT, row)

    def _keep(self, content: bytes) -> str:
        digest = hashlib.sha256(content).hexdigest()
        row = {"digest": digest, "content": content}
        self._database.run(compiled.ADD_DRAFT_CONTENT, row)
        return digest

    def drafts(self) -> tuple[DraftSummary, ...]:
        """The drafts, the last changed first."""
        return tuple(
            DraftSummary(
                id=draft,
                label=label,
                source_name=source_name,
                started_at=dt.datetime.fromisoformat(started),
                changed_at=dt.datetime.fromisoformat(changed),
                acts=acts,
                accepted=accepted,
            )
            for draft, label, source_name, started, changed, acts, accepted in self._database.read(
                compiled.DRAFTS
            )
        )

    def draft(self, draft: str) -> KeptDraft:
        """A draft with its steps. KeyError where there is none; StorageError where a row of it is
        missing or damaged: nothing of it is changed.
        """
        rows = self._database.read(compiled.DRAFT, {"id": draft})
        if not rows:
            raise KeyError(draft)
        first, source = rows[0]
        kept = self._document(first, _DRAFT)
        if kept.id != draft:
            raise failures.damaged_draft()
        return KeptDraft(
            first=kept,
            source=None if source is None else self._document(source, _SOURCE),
            steps=self._steps(draft),
        )

    def _document(self, digest: str, decoder: msgspec.json.Decoder[_Document]) -> _Document:
        content = self.content(digest)
        if content is None:
            raise failures.damaged_draft()
        try:
            return decoder.decode(content)
        except ValueError:
            raise failures.damaged_draft() from None

    def _steps(self, draft: str) -> tuple[Act | Step, ...]:
        rows = self._database.read(compiled.DRAFT_STEPS, {"draft": draft})
        if [seq for seq, _, _ in rows] != [*range(len(rows))]:
            raise failures.damaged_draft()
        return tuple(_step(kind, act) for _, kind, act in rows)

    def content(self, sha256: str) -> bytes | None:
        """The bytes of a file that a draft was read from. StorageError where they are damaged."""
        content: bytes | None = self._database.value(compiled.DRAFT_CONTENT, {"digest": sha256})
        if content is not None and hashlib.sha256(content).hexdigest() != sha256:
            raise failures.damaged_draft()
        return content

    def record_step(
        self, draft: str, seq: int, step: Act | Step, label: str, at: dt.datetime
    ) -> None:
        """Append a step. `label` is the draft's from now on.

        Raises StorageError where `seq` does not follow the last step on disk: the draft was opened
        before something else was done to it. Raises ValueError where there is no such draft.
        """
        turning = step if isinstance(step, str) else None
        row = {
            "draft": draft,
            "seq": seq,
            "at": told(at),
            "kind": turning or "act",
            "act": None if turning else msgspec.json.encode(step),
            "label": label,
        }
        with self._database.writing():
            self._database.run(compiled.ADD_STEP, row)

    def remove_draft(self, draft: str) -> None:
        """Take a draft away, with its file where no other draft needs it. Twice is once."""
        with self._database.writing():
            self._database.run(compiled.REMOVE_DRAFT, {"id": draft})
            self._database.run(compiled.REMOVE_DRAFT_CONTENTS)

    def add_revision(
        self, grid: Grid, note: str, at: dt.datetime, accepted: tuple[str, int] | None = None
    ) -> None:
        """Keep a revision; the same one again changes nothing. RevisionTakenError where the same
        grid and revision stand for another content.
        """
        name = {"grid": grid.id, "revision": grid.revision}
        with self._database.writing():
            kept = self._database.value(compiled.REVISION_OF_NAME, name)
            if kept == grid.digest:
                return
            if kept is not None:
                raise RevisionTakenError(
                    "The library has another grid of that id and revision.",
                    "Give it another revision.",
                    **name,
                )
            document = {"digest": grid.digest, "content": canonical_bytes(grid.plain())}
            self._database.run(compiled.ADD_DOCUMENT, document)
            draft, steps = accepted or (None, None)
            row = {"digest": grid.digest, "label": grid.certification.label, "note": note}
            row |= {"added_at": told(at)} | name
            self._database.run(compiled.ADD_REVISION, {**row, "draft": draft, "steps": steps})

    def uses(self) -> Mapping[str, int]:
        """How many sessions use each grid, by its digest: those of jurors and those being
        prepared; one that is both counts once.
        """
        return dict(self._database.read(compiled.GRID_USES))

    def revisions(self) -> tuple[RevisionSummary, ...]:
        """The revisions kept, in the order in which they were added, and how many sessions use
        each.
        """
        uses = self.uses()
        return tuple(
            RevisionSummary(
                digest=digest,
                grid=grid,
                revision=revision,
                label=label,
                added_at=dt.datetime.fromisoformat(added),
                note=note,
                sessions=uses.get(digest, 0),
                draft=draft,
            )
            for digest, grid, revision, label, added, note, draft in self._database.read(
                compiled.REVISIONS
            )
        )

    def revision(self, digest: str) -> Grid:
        """A revision. KeyError where it is not kept."""
        content = self._database.value(compiled.REVISION, {"digest": digest})
        if content is None:
            raise KeyError(digest)
        if hashlib.sha256(content).hexdigest() != digest:
            raise failures.not_a_database()
        return parse_grid(parse_json(content))

    def remove_revision(self, digest: str) -> None:
        """Take a revision away; twice is once. RevisionFrozenError where a session uses it."""
        with self._database.writing():
            if digest in self.uses():
                raise RevisionFrozenError(
                    "A session uses this revision: it stays as it is.",
                    "Duplicate it as a new revision to change it.",
                )
            self._database.run(compiled.REMOVE_REVISION, {"digest": digest})


def _must_belong_together(
    draft: Draft, source: SourceDocument | None, content: bytes | None
) -> None:
    named = source.sha256 if source else None
    if draft.source != named or (source is None and content is not None):
        raise ValueError("the draft was not read from this source")
    if content is not None and hashlib.sha256(content).hexdigest() != named:
        raise ValueError("the source was not read from this file")


def _step(kind: str, act: bytes | None) -> Act | Step:
    if kind in _TURNS:
        return _TURNS[kind]
    try:
        decoded: Act = _ACT.decode(act or b"")
        return decoded
    except ValueError:
        raise failures.damaged_draft() from None
