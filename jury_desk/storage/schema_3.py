"""Version 3 of the data file: sessions being prepared. Never edited: a change is a migration.

The triggers hold the same rules as the versions before: a session's steps never change, follow one
another by their digests, and go only when their whole session goes; a session's state only moves
forward, and what was opened to real candidates is never taken away.
"""

TABLES = (
    """
    CREATE TABLE prepared_session (
        id VARCHAR NOT NULL PRIMARY KEY,
        grid_digest VARCHAR NOT NULL REFERENCES document (digest),
        grid VARCHAR NOT NULL,
        certification VARCHAR NOT NULL,
        label VARCHAR NOT NULL,
        kind VARCHAR NOT NULL,
        state VARCHAR NOT NULL,
        practice INTEGER NOT NULL,
        first_day VARCHAR NOT NULL,
        last_day VARCHAR NOT NULL,
        positions INTEGER NOT NULL,
        changed_at VARCHAR NOT NULL,
        CONSTRAINT state CHECK (state IN ('draft', 'open', 'closed', 'archived'))
    )
    """,
    """
    CREATE TABLE prepared_item (
        session VARCHAR NOT NULL REFERENCES prepared_session (id) ON DELETE CASCADE,
        kind VARCHAR NOT NULL,
        id VARCHAR NOT NULL,
        position INTEGER NOT NULL,
        content BLOB NOT NULL,
        PRIMARY KEY (session, kind, id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE prepared_step (
        session VARCHAR NOT NULL REFERENCES prepared_session (id) ON DELETE CASCADE,
        seq INTEGER NOT NULL,
        at VARCHAR NOT NULL,
        act VARCHAR NOT NULL,
        "by" VARCHAR NOT NULL,
        undoes INTEGER,
        changes BLOB NOT NULL,
        previous VARCHAR NOT NULL,
        digest VARCHAR NOT NULL,
        PRIMARY KEY (session, seq)
    )
    """,
    """
    CREATE TABLE prepared_content (
        digest VARCHAR NOT NULL PRIMARY KEY,
        content BLOB NOT NULL
    )
    """,
    """
    CREATE TABLE prepared_file (
        session VARCHAR NOT NULL REFERENCES prepared_session (id) ON DELETE CASCADE,
        digest VARCHAR NOT NULL,
        PRIMARY KEY (session, digest)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE saved_rules (
        kind VARCHAR NOT NULL,
        id VARCHAR NOT NULL,
        content BLOB NOT NULL,
        PRIMARY KEY (kind, id),
        CONSTRAINT kind CHECK (kind IN ('regulations', 'profile'))
    ) WITHOUT ROWID
    """,
)

_RANK = "instr('draft open closed archived', {})"


def _never_updated(table: str) -> str:
    return f"""
    CREATE TRIGGER {table}_never_updated BEFORE UPDATE ON {table}
    BEGIN SELECT RAISE(ABORT, 'jury-desk: {table} stays as it was written'); END
    """


RULES = (
    *(_never_updated(table) for table in ("prepared_step", "prepared_content", "prepared_file")),
    """
    CREATE TRIGGER prepared_step_never_deleted BEFORE DELETE ON prepared_step
    WHEN EXISTS (SELECT 1 FROM prepared_session WHERE id = OLD.session)
    BEGIN SELECT RAISE(ABORT, 'jury-desk: steps go only with their session'); END
    """,
    """
    CREATE TRIGGER prepared_step_follows BEFORE INSERT ON prepared_step
    WHEN NEW.seq IS NOT 1 + coalesce(
            (SELECT max(seq) FROM prepared_step WHERE session = NEW.session), 0)
        OR NEW.previous IS NOT coalesce(
            (SELECT digest FROM prepared_step
             WHERE session = NEW.session AND seq = NEW.seq - 1),
            lower(hex(zeroblob(32))))
    BEGIN SELECT RAISE(ABORT, 'jury-desk: steps of a session'); END
    """,
    f"""
    CREATE TRIGGER prepared_session_moves_forward BEFORE UPDATE ON prepared_session
    WHEN NEW.id IS NOT OLD.id OR NEW.practice IS NOT OLD.practice
        OR {_RANK.format("NEW.state")} < {_RANK.format("OLD.state")}
        OR (OLD.state <> 'draft' AND (NEW.grid_digest IS NOT OLD.grid_digest
                                      OR NEW.kind IS NOT OLD.kind))
    BEGIN SELECT RAISE(ABORT, 'jury-desk: a session only moves forward'); END
    """,
    """
    CREATE TRIGGER prepared_session_opened_stays BEFORE DELETE ON prepared_session
    WHEN OLD.state <> 'draft' AND NOT OLD.practice
    BEGIN SELECT RAISE(ABORT, 'jury-desk: a session that was opened stays'); END
    """,
)

STATEMENTS = TABLES + RULES
