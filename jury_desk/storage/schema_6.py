"""Version 6 of the data file: what travels. Never edited: a change is a migration.

On a laptop, what it knows of a session that came in a dossier. At the secretariat, the session's
keys and its jurors' activations, the reception journal, and all that came in: a set that only
grows, but for a journal that a longer one of the same laptop holds whole.
"""

_OF_SESSION = "session VARCHAR NOT NULL REFERENCES prepared_session (id)"

TABLES = (
    """
    CREATE TABLE enrolled (
        session VARCHAR NOT NULL PRIMARY KEY REFERENCES session (id),
        content BLOB NOT NULL
    ) WITHOUT ROWID
    """,
    f"""
    CREATE TABLE session_secret (
        {_OF_SESSION} ON DELETE CASCADE,
        keys BLOB NOT NULL,
        signing_key BLOB NOT NULL,
        seal_key BLOB NOT NULL,
        PRIMARY KEY (session)
    ) WITHOUT ROWID
    """,
    f"""
    CREATE TABLE activation (
        id VARCHAR NOT NULL PRIMARY KEY,
        {_OF_SESSION} ON DELETE CASCADE,
        juror VARCHAR NOT NULL,
        kdf BLOB NOT NULL,
        secret BLOB NOT NULL,
        made_at VARCHAR NOT NULL,
        position INTEGER NOT NULL UNIQUE
    )
    """,
    f"""
    CREATE TABLE reception_entry (
        {_OF_SESSION},
        seq INTEGER NOT NULL,
        previous VARCHAR NOT NULL,
        digest VARCHAR NOT NULL,
        content BLOB NOT NULL,
        PRIMARY KEY (session, seq)
    )
    """,
    f"""
    CREATE TABLE taken_file (
        {_OF_SESSION},
        juror VARCHAR NOT NULL,
        file VARCHAR NOT NULL,
        device VARCHAR NOT NULL,
        taken_at VARCHAR NOT NULL,
        sheets INTEGER NOT NULL,
        refused INTEGER NOT NULL,
        PRIMARY KEY (session, juror, file)
    ) WITHOUT ROWID
    """,
    f"""
    CREATE TABLE taken_enrolment (
        digest VARCHAR NOT NULL PRIMARY KEY,
        {_OF_SESSION},
        content BLOB NOT NULL
    )
    """,
    "CREATE INDEX ix_taken_enrolment_session ON taken_enrolment (session)",
    f"""
    CREATE TABLE last_heard (
        {_OF_SESSION},
        juror VARCHAR NOT NULL,
        device VARCHAR NOT NULL,
        made_at VARCHAR NOT NULL,
        digest VARCHAR NOT NULL,
        content BLOB NOT NULL,
        PRIMARY KEY (session, juror, device)
    )
    """,
    """
    CREATE TABLE taken_content (
        digest VARCHAR NOT NULL PRIMARY KEY,
        content BLOB NOT NULL
    )
    """,
    f"""
    CREATE TABLE taken_sheet (
        {_OF_SESSION},
        sheet VARCHAR NOT NULL,
        version INTEGER NOT NULL,
        header VARCHAR NOT NULL,
        from_paper INTEGER NOT NULL,
        digest VARCHAR NOT NULL REFERENCES taken_content (digest),
        size INTEGER NOT NULL,
        parent VARCHAR,
        passage VARCHAR NOT NULL,
        juror VARCHAR NOT NULL,
        subject VARCHAR NOT NULL,
        signer VARCHAR NOT NULL,
        signed_at VARCHAR NOT NULL,
        taken_at VARCHAR NOT NULL,
        PRIMARY KEY (session, sheet, version, header, from_paper, digest)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX ix_taken_sheet_header ON taken_sheet (header)",
    f"""
    CREATE TABLE taken_journal (
        {_OF_SESSION},
        sheet VARCHAR NOT NULL,
        device VARCHAR NOT NULL,
        head VARCHAR NOT NULL,
        length INTEGER NOT NULL,
        content BLOB NOT NULL,
        PRIMARY KEY (sheet, device, head)
    )
    """,
    f"""
    CREATE TABLE taken_day (
        {_OF_SESSION},
        juror VARCHAR NOT NULL,
        device VARCHAR NOT NULL,
        digest VARCHAR NOT NULL,
        length INTEGER NOT NULL,
        content BLOB NOT NULL,
        PRIMARY KEY (session, juror, device, digest)
    )
    """,
)


def _never(act: str, table: str) -> str:
    return f"""
    CREATE TRIGGER {table}_never_{act.lower()}d BEFORE {act} ON {table}
    BEGIN SELECT RAISE(ABORT, 'jury-desk: {table} only grows'); END
    """


def _only_with_its_session(table: str) -> str:
    return f"""
    CREATE TRIGGER {table}_never_deleted BEFORE DELETE ON {table}
    WHEN EXISTS (SELECT 1 FROM prepared_session WHERE id = OLD.session)
    BEGIN SELECT RAISE(ABORT, 'jury-desk: keys go only with their session'); END
    """  # noqa: S608  a word of this file


_ONLY_GROW = ("reception_entry", "taken_enrolment", "taken_content", "taken_sheet")
_KEYS = ("session_secret", "activation")
_JOURNALS = {
    "taken_journal": "sheet = OLD.sheet AND device = OLD.device AND length > OLD.length",
    "taken_day": "session = OLD.session AND juror = OLD.juror AND device = OLD.device "
    "AND length >= OLD.length AND digest <> OLD.digest",
}

RULES = (
    *(_never(act, table) for table in _ONLY_GROW for act in ("UPDATE", "DELETE")),
    *(_never("UPDATE", table) for table in (*_KEYS, *_JOURNALS)),
    *(_only_with_its_session(table) for table in _KEYS),
    *(_never("DELETE", table) for table in ("taken_file", "last_heard", "enrolled")),
    *(
        f"""
        CREATE TRIGGER {table}_goes_only_for_a_longer_one BEFORE DELETE ON {table}
        WHEN NOT EXISTS (SELECT 1 FROM {table} WHERE {longer})
        BEGIN SELECT RAISE(ABORT, 'jury-desk: {table} only grows'); END
        """  # noqa: S608  words of this file
        for table, longer in _JOURNALS.items()
    ),
    """
    CREATE TRIGGER reception_entry_follows BEFORE INSERT ON reception_entry
    WHEN NEW.seq IS NOT 1 + coalesce(
            (SELECT max(seq) FROM reception_entry WHERE session = NEW.session), 0)
        OR NEW.previous IS NOT coalesce(
            (SELECT digest FROM reception_entry WHERE session = NEW.session AND seq = NEW.seq - 1),
            lower(hex(zeroblob(32))))
    BEGIN SELECT RAISE(ABORT, 'jury-desk: reception chain'); END
    """,
    """
    CREATE TRIGGER taken_file_stays BEFORE UPDATE ON taken_file
    WHEN NEW.session IS NOT OLD.session OR NEW.juror IS NOT OLD.juror OR NEW.file IS NOT OLD.file
        OR NEW.device IS NOT OLD.device OR NEW.taken_at IS NOT OLD.taken_at
        OR NEW.sheets < OLD.sheets
    BEGIN SELECT RAISE(ABORT, 'jury-desk: what came in stays'); END
    """,
    """
    CREATE TRIGGER last_heard_moves_forward BEFORE UPDATE ON last_heard
    WHEN NEW.session IS NOT OLD.session OR NEW.juror IS NOT OLD.juror
        OR NEW.device IS NOT OLD.device
        OR (NEW.made_at, NEW.digest) <= (OLD.made_at, OLD.digest)
    BEGIN SELECT RAISE(ABORT, 'jury-desk: what was heard later stays'); END
    """,
    """
    CREATE TRIGGER session_changes_only_by_a_dossier BEFORE UPDATE ON session
    WHEN NEW.id IS NOT OLD.id OR NEW.grid_digest IS NOT OLD.grid_digest
        OR NEW.position IS NOT OLD.position
        OR NOT EXISTS (SELECT 1 FROM enrolled WHERE session = OLD.id)
    BEGIN SELECT RAISE(ABORT, 'jury-desk: only a dossier changes a plan'); END
    """,
    # The rules of version 1 look at the sheet that a mark comes from: it must not go to another.
    """
    CREATE TRIGGER mark_stays_on_its_sheet BEFORE UPDATE ON mark
    WHEN NEW.sheet IS NOT OLD.sheet OR NEW.criterion IS NOT OLD.criterion
    BEGIN SELECT RAISE(ABORT, 'jury-desk: a mark stays where it was given'); END
    """,
)

STATEMENTS = TABLES + RULES
