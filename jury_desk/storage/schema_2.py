"""Version 2 of the data file: the grid workshop. Never edited: a change is a migration.

The triggers hold the same rules as the first version's: a draft's beginning and its steps never
change, steps follow one another, and go only when their whole draft goes.
"""

TABLES = (
    """
    CREATE TABLE draft_content (
        digest VARCHAR NOT NULL PRIMARY KEY,
        content BLOB NOT NULL
    )
    """,
    """
    CREATE TABLE draft (
        id VARCHAR NOT NULL PRIMARY KEY,
        label VARCHAR NOT NULL,
        source_name VARCHAR,
        file VARCHAR REFERENCES draft_content (digest),
        source VARCHAR REFERENCES draft_content (digest),
        first VARCHAR NOT NULL REFERENCES draft_content (digest),
        started_at VARCHAR NOT NULL
    )
    """,
    "CREATE INDEX ix_draft_file ON draft (file)",
    "CREATE INDEX ix_draft_source ON draft (source)",
    "CREATE INDEX ix_draft_first ON draft (first)",
    """
    CREATE TABLE draft_step (
        draft VARCHAR NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
        seq INTEGER NOT NULL,
        at VARCHAR NOT NULL,
        kind VARCHAR NOT NULL,
        act BLOB,
        label VARCHAR NOT NULL,
        PRIMARY KEY (draft, seq),
        CONSTRAINT kind CHECK (kind IN ('act', 'undo', 'redo')),
        CONSTRAINT act CHECK ((kind = 'act') = (act IS NOT NULL))
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE grid_revision (
        digest VARCHAR NOT NULL PRIMARY KEY REFERENCES document (digest),
        grid VARCHAR NOT NULL,
        revision VARCHAR NOT NULL,
        label VARCHAR NOT NULL,
        note VARCHAR NOT NULL,
        added_at VARCHAR NOT NULL,
        draft VARCHAR,
        steps INTEGER,
        UNIQUE (grid, revision)
    )
    """,
)


def _never_updated(table: str) -> str:
    return f"""
    CREATE TRIGGER {table}_never_updated BEFORE UPDATE ON {table}
    BEGIN SELECT RAISE(ABORT, 'jury-desk: {table} stays as it was written'); END
    """


RULES = (
    *(_never_updated(table) for table in ("draft_content", "draft", "draft_step", "grid_revision")),
    """
    CREATE TRIGGER draft_step_never_deleted BEFORE DELETE ON draft_step
    WHEN EXISTS (SELECT 1 FROM draft WHERE id = OLD.draft)
    BEGIN SELECT RAISE(ABORT, 'jury-desk: steps go only with their draft'); END
    """,
    """
    CREATE TRIGGER draft_step_follows BEFORE INSERT ON draft_step
    WHEN NEW.seq IS NOT coalesce(
        (SELECT 1 + max(seq) FROM draft_step WHERE draft = NEW.draft), 0)
    BEGIN SELECT RAISE(ABORT, 'jury-desk: draft steps'); END
    """,
)

STATEMENTS = TABLES + RULES
