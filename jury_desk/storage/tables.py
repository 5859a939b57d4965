"""The tables of the data file, as SQLModel describes them.

Only `statements` and the tests read this module: importing SQLModel takes as long as half a start
of the program, so what runs is the SQL compiled from it beforehand (see `compile_statements`). The
file itself is made by `migrations`; a test holds the two together.
"""

from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlmodel import Field, SQLModel

KEYED: dict[str, Any] = {"sqlite_with_rowid": False}
"""One tree a table instead of two: a tick writes two pages less. Other databases ignore it."""


class DataFile(SQLModel, table=True):
    """The data file itself: one row. `device` is the id that its journal chains carry."""

    __tablename__ = "data_file"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)

    id: int = Field(primary_key=True)
    device: str


class StoredDocument(SQLModel, table=True):
    """A document by the SHA-256 of its canonical bytes."""

    __tablename__ = "document"

    digest: str = Field(primary_key=True)
    content: bytes


class Session(SQLModel, table=True):
    """A session and its plan. `position` is the order in which sessions were added."""

    __tablename__ = "session"

    id: str = Field(primary_key=True)
    plan_digest: str = Field(foreign_key="document.digest")
    grid_digest: str = Field(foreign_key="document.digest")
    date: str
    position: int = Field(unique=True)


class Text(SQLModel, table=True):
    """A free text by the SHA-256 of its UTF-8 bytes: what journal, marks and heads point to."""

    __tablename__ = "text"

    digest: str = Field(primary_key=True)
    content: str


class Sheet(SQLModel, table=True):
    """A started sheet: what it is about, and its head. Times are ISO 8601 with their zone."""

    __tablename__ = "sheet"
    __table_args__ = (
        CheckConstraint("phase IN ('live', 'write-up', 'complete', 'signed')", name="phase"),
        KEYED,
    )

    id: str = Field(primary_key=True)
    session: str = Field(foreign_key="session.id", index=True)
    passage: str
    juror: str
    subject: str
    part: str | None
    version: int
    parent: str | None
    reason: str | None = Field(foreign_key="text.digest")
    phase: str
    started_at: str
    signed_at: str | None


class MarkRow(SQLModel, table=True):
    """A criterion's mark as it stands; `comment` is a text's digest."""

    __tablename__ = "mark"
    __table_args__: ClassVar[dict[str, Any]] = KEYED

    sheet: str = Field(primary_key=True, foreign_key="sheet.id")
    criterion: str = Field(primary_key=True)
    level: str | None
    comment: str | None = Field(foreign_key="text.digest")


class JournalRow(SQLModel, table=True):
    """An entry of a sheet's chain on a device; `digest` is the entry's own, `previous` the one
    before. `turn` counts the acts of a team's passage.
    """

    __tablename__ = "journal"
    __table_args__: ClassVar[dict[str, Any]] = KEYED

    sheet: str = Field(primary_key=True, foreign_key="sheet.id")
    device: str = Field(primary_key=True)
    seq: int = Field(primary_key=True)
    at: str
    elapsed_ms: int
    act: str
    criterion: str | None
    old: str | None
    new: str | None
    undoes: int | None
    previous: str
    digest: str
    turn: int | None


class SealedVersion(SQLModel, table=True):
    """A sealed sheet's canonical bytes, by its header's digest."""

    __tablename__ = "sealed_version"
    __table_args__ = (UniqueConstraint("sheet", "version"),)

    header: str = Field(primary_key=True)
    sheet: str = Field(foreign_key="sheet.id")
    version: int
    content: bytes


class SigningKey(SQLModel, table=True):
    """A juror's certificate and encrypted private key."""

    __tablename__ = "signing_key"

    juror: str = Field(primary_key=True)
    certificate_pem: bytes
    wrapped_key: bytes


class Setting(SQLModel, table=True):
    """A setting that belongs to the data."""

    __tablename__ = "setting"

    name: str = Field(primary_key=True)
    value: str


class DraftContent(SQLModel, table=True):
    """What drafts are made of, by SHA-256: a framework file, what was read in it, a first draft."""

    __tablename__ = "draft_content"

    digest: str = Field(primary_key=True)
    content: bytes


class DraftRow(SQLModel, table=True):
    """A draft as it began. `file` is the framework file, `source` what was read in it."""

    __tablename__ = "draft"

    id: str = Field(primary_key=True)
    label: str
    source_name: str | None
    file: str | None = Field(foreign_key="draft_content.digest", index=True)
    source: str | None = Field(foreign_key="draft_content.digest", index=True)
    first: str = Field(foreign_key="draft_content.digest", index=True)
    started_at: str


class DraftStep(SQLModel, table=True):
    """A step of a draft's journal: an act (JSON), or an undo or a redo. `label` is the draft's
    from then on. Steps go only with their draft.
    """

    __tablename__ = "draft_step"
    __table_args__ = (
        CheckConstraint("kind IN ('act', 'undo', 'redo')", name="kind"),
        CheckConstraint("(kind = 'act') = (act IS NOT NULL)", name="act"),
        KEYED,
    )

    draft: str = Field(primary_key=True, foreign_key="draft.id", ondelete="CASCADE")
    seq: int = Field(primary_key=True)
    at: str
    kind: str
    act: bytes | None
    label: str


class GridRevision(SQLModel, table=True):
    """A revision of a grid in the library. `draft` at its step count `steps` is what became it."""

    __tablename__ = "grid_revision"
    __table_args__ = (UniqueConstraint("grid", "revision"),)

    digest: str = Field(primary_key=True, foreign_key="document.digest")
    grid: str
    revision: str
    label: str
    note: str
    added_at: str
    draft: str | None
    steps: int | None


class PreparedSession(SQLModel, table=True):
    """A session being prepared: what lists show of its card. `positions` counts the places given
    to its items so far.
    """

    __tablename__ = "prepared_session"
    __table_args__ = (
        CheckConstraint("state IN ('draft', 'open', 'closed', 'archived')", name="state"),
    )

    id: str = Field(primary_key=True)
    grid_digest: str = Field(foreign_key="document.digest")
    grid: str
    certification: str
    label: str
    kind: str
    state: str
    practice: int
    first_day: str
    last_day: str
    positions: int
    changed_at: str


class PreparedItem(SQLModel, table=True):
    """An item of a preparation as it stands (JSON); `position` is the order of adding."""

    __tablename__ = "prepared_item"
    __table_args__: ClassVar[dict[str, Any]] = KEYED

    session: str = Field(primary_key=True, foreign_key="prepared_session.id", ondelete="CASCADE")
    kind: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    position: int
    content: bytes


class PreparedStepRow(SQLModel, table=True):
    """An act on a preparation and its changes (JSON); `digest` is the entry's own, `previous` the
    one before. Steps go only with their session.
    """

    __tablename__ = "prepared_step"

    session: str = Field(primary_key=True, foreign_key="prepared_session.id", ondelete="CASCADE")
    seq: int = Field(primary_key=True)
    at: str
    act: str
    by: str
    undoes: int | None
    changes: bytes
    previous: str
    digest: str


class PreparedContent(SQLModel, table=True):
    """A file that items name, by SHA-256: a photo, a proof, an opinion."""

    __tablename__ = "prepared_content"

    digest: str = Field(primary_key=True)
    content: bytes


class PreparedFile(SQLModel, table=True):
    """Which files a session's items ever named; those of no session go with the last one."""

    __tablename__ = "prepared_file"
    __table_args__: ClassVar[dict[str, Any]] = KEYED

    session: str = Field(primary_key=True, foreign_key="prepared_session.id", ondelete="CASCADE")
    digest: str = Field(primary_key=True)


class SavedRules(SQLModel, table=True):
    """Named regulations, or a named composition profile (JSON)."""

    __tablename__ = "saved_rules"
    __table_args__ = (
        CheckConstraint("kind IN ('regulations', 'profile')", name="kind"),
        KEYED,
    )

    kind: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    content: bytes


class StaffRow(SQLModel, table=True):
    """A person at the secretariat; `position` is the order of coming. Their signing key is in
    `signing_key`, under the same id.
    """

    __tablename__ = "staff_member"
    __table_args__ = (
        CheckConstraint("role IN ('secretary', 'responsible', 'president')", name="role"),
    )

    id: str = Field(primary_key=True)
    name: str
    role: str
    since: str
    until: str | None
    position: int = Field(unique=True)


class DayEntryRow(SQLModel, table=True):
    """An act of the day (JSON) of a session's juror on a device; `digest` is the entry's own,
    `previous` the one before.
    """

    __tablename__ = "day_entry"
    __table_args__: ClassVar[dict[str, Any]] = KEYED

    session: str = Field(primary_key=True, foreign_key="session.id")
    juror: str = Field(primary_key=True)
    device: str = Field(primary_key=True)
    seq: int = Field(primary_key=True)
    at: str
    elapsed_ms: int
    epoch: str
    act: bytes
    previous: str
    digest: str


class NoteText(SQLModel, table=True):
    """The text of a private note by the SHA-256 of its UTF-8 bytes; it can be deleted."""

    __tablename__ = "note_text"
    __table_args__: ClassVar[dict[str, Any]] = KEYED

    digest: str = Field(primary_key=True)
    content: str


class DraftText(SQLModel, table=True):
    """What is being typed and is no act yet, by what it is about."""

    __tablename__ = "draft_text"
    __table_args__: ClassVar[dict[str, Any]] = KEYED

    about: str = Field(primary_key=True)
    content: str
