"""Version 1 of the data file, as it was first handed out. Never edited: a change is a migration.

The triggers hold the file's own rules against any program that has the key: chains only grow, what
is signed stays, a sheet is signed only with its sealed version.
"""

TABLES = (
    """
    CREATE TABLE data_file (
        id INTEGER NOT NULL PRIMARY KEY,
        device VARCHAR NOT NULL,
        CONSTRAINT one_row CHECK (id = 1)
    )
    """,
    """
    CREATE TABLE document (
        digest VARCHAR NOT NULL PRIMARY KEY,
        content BLOB NOT NULL
    )
    """,
    """
    CREATE TABLE session (
        id VARCHAR NOT NULL PRIMARY KEY,
        plan_digest VARCHAR NOT NULL REFERENCES document (digest),
        grid_digest VARCHAR NOT NULL REFERENCES document (digest),
        date VARCHAR NOT NULL,
        position INTEGER NOT NULL UNIQUE
    )
    """,
    """
    CREATE TABLE text (
        digest VARCHAR NOT NULL PRIMARY KEY,
        content VARCHAR NOT NULL
    )
    """,
    """
    CREATE TABLE sheet (
        id VARCHAR NOT NULL PRIMARY KEY,
        session VARCHAR NOT NULL REFERENCES session (id),
        passage VARCHAR NOT NULL,
        juror VARCHAR NOT NULL,
        subject VARCHAR NOT NULL,
        part VARCHAR,
        version INTEGER NOT NULL,
        parent VARCHAR,
        reason VARCHAR REFERENCES text (digest),
        phase VARCHAR NOT NULL,
        started_at VARCHAR NOT NULL,
        signed_at VARCHAR,
        CONSTRAINT phase CHECK (phase IN ('live', 'write-up', 'complete', 'signed'))
    ) WITHOUT ROWID
    """,
    "CREATE INDEX ix_sheet_session ON sheet (session)",
    """
    CREATE TABLE mark (
        sheet VARCHAR NOT NULL REFERENCES sheet (id),
        criterion VARCHAR NOT NULL,
        level VARCHAR,
        comment VARCHAR REFERENCES text (digest),
        PRIMARY KEY (sheet, criterion)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE journal (
        sheet VARCHAR NOT NULL REFERENCES sheet (id),
        device VARCHAR NOT NULL,
        seq INTEGER NOT NULL,
        at VARCHAR NOT NULL,
        elapsed_ms INTEGER NOT NULL,
        act VARCHAR NOT NULL,
        criterion VARCHAR,
        old VARCHAR,
        new VARCHAR,
        undoes INTEGER,
        previous VARCHAR NOT NULL,
        digest VARCHAR NOT NULL,
        PRIMARY KEY (sheet, device, seq)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE sealed_version (
        header VARCHAR NOT NULL PRIMARY KEY,
        sheet VARCHAR NOT NULL REFERENCES sheet (id),
        version INTEGER NOT NULL,
        content BLOB NOT NULL,
        UNIQUE (sheet, version)
    )
    """,
    """
    CREATE TABLE signing_key (
        juror VARCHAR NOT NULL PRIMARY KEY,
        certificate_pem BLOB NOT NULL,
        wrapped_key BLOB NOT NULL
    )
    """,
    """
    CREATE TABLE setting (
        name VARCHAR NOT NULL PRIMARY KEY,
        value VARCHAR NOT NULL
    )
    """,
)


def _never(act: str, table: str) -> str:
    return f"""
    CREATE TRIGGER {table}_never_{act.lower()}d BEFORE {act} ON {table}
    BEGIN SELECT RAISE(ABORT, 'jury-desk: {table} only grows'); END
    """


def _not_once_signed(act: str, row: str) -> str:
    return f"""
    CREATE TRIGGER mark_of_signed_no_{act.lower()} BEFORE {act} ON mark
    WHEN (SELECT phase FROM sheet WHERE id = {row}.sheet) = 'signed'
    BEGIN SELECT RAISE(ABORT, 'jury-desk: the sheet is signed'); END
    """  # noqa: S608  both are words of this file


_ONLY_GROW = ("journal", "sealed_version", "document", "text", "data_file")

RULES = (
    *(_never(act, table) for table in _ONLY_GROW for act in ("UPDATE", "DELETE")),
    _never("DELETE", "sheet"),
    """
    CREATE TRIGGER journal_follows BEFORE INSERT ON journal
    WHEN NEW.seq IS NOT 1 + coalesce(
            (SELECT max(seq) FROM journal WHERE sheet = NEW.sheet AND device = NEW.device), 0)
        OR NEW.previous IS NOT coalesce(
            (SELECT digest FROM journal
             WHERE sheet = NEW.sheet AND device = NEW.device AND seq = NEW.seq - 1),
            lower(hex(zeroblob(32))))
    BEGIN SELECT RAISE(ABORT, 'jury-desk: chain'); END
    """,
    _not_once_signed("INSERT", "NEW"),
    _not_once_signed("UPDATE", "OLD"),
    _not_once_signed("DELETE", "OLD"),
    """
    CREATE TRIGGER sheet_keeps_its_subject BEFORE UPDATE ON sheet
    WHEN NEW.id IS NOT OLD.id OR NEW.session IS NOT OLD.session
        OR NEW.passage IS NOT OLD.passage OR NEW.juror IS NOT OLD.juror
        OR NEW.subject IS NOT OLD.subject OR NEW.part IS NOT OLD.part
    BEGIN SELECT RAISE(ABORT, 'jury-desk: a sheet keeps its subject'); END
    """,
    """
    CREATE TRIGGER sheet_signed_stays BEFORE UPDATE ON sheet
    WHEN OLD.phase = 'signed' AND NOT (
        NEW.phase = 'write-up' AND NEW.version = OLD.version + 1 AND NEW.reason IS NOT NULL
        AND NEW.parent IS (SELECT header FROM sealed_version
                           WHERE sheet = OLD.id AND version = OLD.version)
        AND EXISTS (SELECT 1 FROM journal WHERE sheet = OLD.id
                    AND act = 'correction-started' AND old = NEW.parent))
    BEGIN SELECT RAISE(ABORT, 'jury-desk: the sheet is signed'); END
    """,
    """
    CREATE TRIGGER sheet_version_stays BEFORE UPDATE ON sheet
    WHEN OLD.phase <> 'signed' AND (NEW.version IS NOT OLD.version
        OR NEW.parent IS NOT OLD.parent OR NEW.reason IS NOT OLD.reason)
    BEGIN SELECT RAISE(ABORT, 'jury-desk: only a correction makes a version'); END
    """,
    """
    CREATE TRIGGER sheet_signed_is_sealed BEFORE UPDATE ON sheet
    WHEN NEW.phase = 'signed' AND NOT EXISTS (
        SELECT 1 FROM sealed_version WHERE sheet = NEW.id AND version = NEW.version)
    BEGIN SELECT RAISE(ABORT, 'jury-desk: signed without its sealed version'); END
    """,
    """
    CREATE TRIGGER sheet_begins_open BEFORE INSERT ON sheet
    WHEN NEW.phase = 'signed'
    BEGIN SELECT RAISE(ABORT, 'jury-desk: signed without its sealed version'); END
    """,
    """
    CREATE TRIGGER sealed_version_is_signed BEFORE INSERT ON sealed_version
    WHEN NOT EXISTS (SELECT 1 FROM journal WHERE sheet = NEW.sheet
                     AND act = 'signed' AND new = NEW.header)
        OR (SELECT phase FROM sheet WHERE id = NEW.sheet) IS NOT 'complete'
        OR (SELECT version FROM sheet WHERE id = NEW.sheet) IS NOT NEW.version
    BEGIN SELECT RAISE(ABORT, 'jury-desk: sealed without the act of signing'); END
    """,
)

STATEMENTS = TABLES + RULES
