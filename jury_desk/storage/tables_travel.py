"""The tables of what travels, as SQLModel describes them (see `tables`)."""

from typing import Any, ClassVar

from sqlmodel import Field, SQLModel

from jury_desk.storage.tables import KEYED


class EnrolledRow(SQLModel, table=True):
    """What this laptop knows of a session that came in a dossier (JSON, compressed)."""

    __tablename__ = "enrolled"
    __table_args__: ClassVar[dict[str, Any]] = KEYED

    session: str = Field(primary_key=True, foreign_key="session.id")
    content: bytes


class SessionSecretRow(SQLModel, table=True):
    """A session's keys: the public ones as they are handed out (JSON), the private ones."""

    __tablename__ = "session_secret"
    __table_args__: ClassVar[dict[str, Any]] = KEYED

    session: str = Field(primary_key=True, foreign_key="prepared_session.id", ondelete="CASCADE")
    keys: bytes
    signing_key: bytes
    seal_key: bytes


class ActivationRow(SQLModel, table=True):
    """An activation code that was given to a juror, as the key that comes of it; `position` is the
    order of coming.
    """

    __tablename__ = "activation"

    id: str = Field(primary_key=True)
    session: str = Field(foreign_key="prepared_session.id", ondelete="CASCADE")
    juror: str
    kdf: bytes
    secret: bytes
    made_at: str
    position: int = Field(unique=True)


class ReceptionRow(SQLModel, table=True):
    """An entry of a session's reception journal (JSON, compressed); `digest` is its own, `previous`
    that of the one before.
    """

    __tablename__ = "reception_entry"

    session: str = Field(primary_key=True, foreign_key="prepared_session.id")
    seq: int = Field(primary_key=True)
    previous: str
    digest: str
    content: bytes


class TakenFileRow(SQLModel, table=True):
    """A file that was taken in, by the SHA-256 of its bytes; `taken_at` is when it first was."""

    __tablename__ = "taken_file"
    __table_args__: ClassVar[dict[str, Any]] = KEYED

    session: str = Field(primary_key=True, foreign_key="prepared_session.id")
    juror: str = Field(primary_key=True)
    file: str = Field(primary_key=True)
    device: str
    taken_at: str
    sheets: int
    refused: int


class TakenEnrolment(SQLModel, table=True):
    """A juror's key as their laptop bound it (JSON, compressed), by its digest."""

    __tablename__ = "taken_enrolment"

    digest: str = Field(primary_key=True)
    session: str = Field(foreign_key="prepared_session.id", index=True)
    content: bytes


class LastHeardRow(SQLModel, table=True):
    """What a laptop last told (JSON, compressed); `digest` decides between two of one moment."""

    __tablename__ = "last_heard"

    session: str = Field(primary_key=True, foreign_key="prepared_session.id")
    juror: str = Field(primary_key=True)
    device: str = Field(primary_key=True)
    made_at: str
    digest: str
    content: bytes


class TakenContent(SQLModel, table=True):
    """A sealed version that came in (JSON, compressed) by the SHA-256 of its canonical bytes."""

    __tablename__ = "taken_content"

    digest: str = Field(primary_key=True)
    content: bytes


class TakenSheetRow(SQLModel, table=True):
    """A sealed version that came in, as lists show it. `header` names it everywhere; `size` counts
    its canonical bytes. In one tree, in the order of lists, apart from the contents: a list reads
    nothing else.
    """

    __tablename__ = "taken_sheet"
    __table_args__: ClassVar[dict[str, Any]] = KEYED

    session: str = Field(primary_key=True, foreign_key="prepared_session.id")
    sheet: str = Field(primary_key=True)
    version: int = Field(primary_key=True)
    header: str = Field(primary_key=True, index=True)
    from_paper: int = Field(primary_key=True)
    digest: str = Field(primary_key=True, foreign_key="taken_content.digest")
    size: int
    parent: str | None
    passage: str
    juror: str
    subject: str
    signer: str
    signed_at: str
    taken_at: str


class TakenJournal(SQLModel, table=True):
    """A sheet's chain on a laptop, `length` entries up to the one of digest `head`, without what
    follows from the chain (JSON, compressed).
    """

    __tablename__ = "taken_journal"

    session: str = Field(foreign_key="prepared_session.id")
    sheet: str = Field(primary_key=True)
    device: str = Field(primary_key=True)
    head: str = Field(primary_key=True)
    length: int
    content: bytes


class TakenDay(SQLModel, table=True):
    """A juror's day on a laptop (JSON, compressed), `length` entries, by its digest."""

    __tablename__ = "taken_day"

    session: str = Field(primary_key=True, foreign_key="prepared_session.id")
    juror: str = Field(primary_key=True)
    device: str = Field(primary_key=True)
    digest: str = Field(primary_key=True)
    length: int
    content: bytes
