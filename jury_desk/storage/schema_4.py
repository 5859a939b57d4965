"""Version 4 of the data file: the people at the secretariat. Never edited: a change is a migration.

Whoever has a key stays for good, as who and what they were: what they signed names them. Their
access ends once, never before it began.
"""

TABLES = (
    """
    CREATE TABLE staff_member (
        id VARCHAR NOT NULL PRIMARY KEY,
        name VARCHAR NOT NULL,
        role VARCHAR NOT NULL,
        since VARCHAR NOT NULL,
        until VARCHAR,
        position INTEGER NOT NULL UNIQUE,
        CONSTRAINT role CHECK (role IN ('secretary', 'responsible', 'president'))
    )
    """,
)

RULES = (
    """
    CREATE TRIGGER staff_member_stays_as_it_was BEFORE UPDATE ON staff_member
    WHEN NEW.id IS NOT OLD.id OR NEW.name IS NOT OLD.name OR NEW.role IS NOT OLD.role
        OR NEW.since IS NOT OLD.since OR NEW.position IS NOT OLD.position
        OR OLD.until IS NOT NULL OR NEW.until IS NULL
    BEGIN SELECT RAISE(ABORT, 'jury-desk: a person at the secretariat stays as they were'); END
    """,
    """
    CREATE TRIGGER staff_member_with_a_key_stays BEFORE DELETE ON staff_member
    WHEN EXISTS (SELECT 1 FROM signing_key WHERE juror = OLD.id)
    BEGIN SELECT RAISE(ABORT, 'jury-desk: who can have signed is never taken away'); END
    """,
)

STATEMENTS = TABLES + RULES
