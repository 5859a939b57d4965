"""Version 5 of the data file: the exam day. Never edited: a change is a migration.

The day's journal only grows, and each entry follows from the one before by its digest. Texts of
private notes stand apart from those that are kept for good: they never change, and can be deleted.
What is being typed is no act yet, and changes freely.
"""

TABLES = (
    """
    CREATE TABLE day_entry (
        session VARCHAR NOT NULL REFERENCES session (id),
        juror VARCHAR NOT NULL,
        device VARCHAR NOT NULL,
        seq INTEGER NOT NULL,
        at VARCHAR NOT NULL,
        elapsed_ms INTEGER NOT NULL,
        epoch VARCHAR NOT NULL,
        act BLOB NOT NULL,
        previous VARCHAR NOT NULL,
        digest VARCHAR NOT NULL,
        PRIMARY KEY (session, juror, device, seq)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE note_text (
        digest VARCHAR NOT NULL PRIMARY KEY,
        content VARCHAR NOT NULL
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE draft_text (
        about VARCHAR NOT NULL PRIMARY KEY,
        content VARCHAR NOT NULL
    ) WITHOUT ROWID
    """,
    "ALTER TABLE journal ADD COLUMN turn INTEGER",
)

RULES = (
    *(
        f"""
        CREATE TRIGGER day_entry_never_{act.lower()}d BEFORE {act} ON day_entry
        BEGIN SELECT RAISE(ABORT, 'jury-desk: day_entry only grows'); END
        """
        for act in ("UPDATE", "DELETE")
    ),
    """
    CREATE TRIGGER day_entry_follows BEFORE INSERT ON day_entry
    WHEN NEW.seq IS NOT 1 + coalesce(
            (SELECT max(seq) FROM day_entry WHERE session = NEW.session
             AND juror = NEW.juror AND device = NEW.device), 0)
        OR NEW.previous IS NOT coalesce(
            (SELECT digest FROM day_entry WHERE session = NEW.session
             AND juror = NEW.juror AND device = NEW.device AND seq = NEW.seq - 1),
            lower(hex(zeroblob(32))))
    BEGIN SELECT RAISE(ABORT, 'jury-desk: day chain'); END
    """,
    """
    CREATE TRIGGER note_text_never_updated BEFORE UPDATE ON note_text
    BEGIN SELECT RAISE(ABORT, 'jury-desk: a note''s text is deleted or stays'); END
    """,
)

STATEMENTS = TABLES + RULES
