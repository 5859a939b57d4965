"""What the library lists: drafts under review first, then revisions by certification."""

from dataclasses import dataclass

from jury_desk.domain.folding import folded, holds
from jury_desk.domain.workshop import DraftSummary, RevisionSummary


@dataclass(frozen=True)
class Shelf:
    """What there is to list."""

    drafts: tuple[DraftSummary, ...] = ()
    revisions: tuple[RevisionSummary, ...] = ()


@dataclass(frozen=True)
class TitleRow:
    """A heading of the list: "drafts" or "revisions"."""

    part: str


@dataclass(frozen=True)
class DraftRow:
    """A draft under review."""

    draft: DraftSummary


@dataclass(frozen=True)
class RevisionRow:
    """A revision of the library."""

    revision: RevisionSummary


LibraryRow = TitleRow | DraftRow | RevisionRow


def library_rows(shelf: Shelf, wanted: str = "") -> tuple[LibraryRow, ...]:
    """The rows whose words hold every word of `wanted`, headings only above something."""
    drafts = [
        DraftRow(draft)
        for draft in shelf.drafts
        if holds(folded(f"{draft.label} {draft.source_name or ''}"), wanted)
    ]
    revisions = [
        RevisionRow(revision)
        for revision in shelf.revisions
        if holds(
            folded(f"{revision.label} {revision.grid} {revision.revision} {revision.note}"), wanted
        )
    ]
    rows: list[LibraryRow] = []
    if drafts:
        rows += [TitleRow("drafts"), *drafts]
    if revisions:
        rows += [TitleRow("revisions"), *revisions]
    return tuple(rows)


def row_key(row: LibraryRow) -> str:
    """What names a row as long as it is listed; empty for a heading."""
    if isinstance(row, DraftRow):
        return f"draft:{row.draft.id}"
    return f"revision:{row.revision.digest}" if isinstance(row, RevisionRow) else ""
