"""Numbered migrations of the data file, each in one transaction, each after a copy of the file."""

from collections.abc import Sequence
from dataclasses import dataclass

from jury_desk.storage import (
    backup,
    failures,
    schema_1,
    schema_2,
    schema_3,
    schema_4,
    schema_5,
    schema_6,
)
from jury_desk.storage.engine import APPLICATION_ID, Database, schema_made_by


@dataclass(frozen=True)
class Migration:
    """The statements that lead to version `number` from the one before."""

    number: int
    statements: tuple[str, ...]


MIGRATIONS = (
    Migration(1, schema_1.STATEMENTS),
    Migration(2, schema_2.STATEMENTS),
    Migration(3, schema_3.STATEMENTS),
    Migration(4, schema_4.STATEMENTS),
    Migration(5, schema_5.STATEMENTS),
    Migration(6, schema_6.STATEMENTS),
)
"""Every migration since the first file, in order. One that was handed out is never edited."""


def version(database: Database) -> int:
    """The number of the last migration that the file went through; 0 for a file being made."""
    found: int = database.value("PRAGMA user_version")
    return found


def check_is_ours(database: Database, known: int) -> None:
    """Raises NotADatabaseError for another program's file or a damaged one, NewerDatabaseError for
    one with more migrations than `known`. Changes nothing.
    """
    if database.value("PRAGMA application_id") != APPLICATION_ID or version(database) < 1:
        raise failures.not_a_database()
    if version(database) > known:
        raise failures.newer(version(database), known)
    if not database.is_whole():
        raise failures.not_a_database()


def check_schema_is_ours(database: Database, migrations: Sequence[Migration]) -> None:
    """Raises NotADatabaseError where a file from elsewhere holds a table, view, trigger or index
    that is not the one that `migrations` made, and so might have any query run for ever. Runs
    nothing of the file's.
    """
    made = [one for one in migrations if one.number <= version(database)]
    wanted = schema_made_by(statement for one in made for statement in one.statements)
    if database.schema() != wanted:
        raise failures.not_a_database()


def migrate(database: Database, migrations: Sequence[Migration]) -> None:
    """Bring an existing file to the last of `migrations`, with a copy before each step.

    The copies are `<name>.before-<number>.db`. Killed or failing at any instant, the file is at
    the version before or after a step, never between. Raises StorageError or a child.
    """
    for migration in migrations:
        if migration.number > version(database):
            if not database.is_whole(thorough=True):
                raise failures.not_a_database()
            backup.copy_aside(database, f"before-{migration.number}")
            apply(database, (migration,))


def apply(database: Database, migrations: Sequence[Migration]) -> None:
    """Run migrations in one transaction, their version number with them."""
    # A table that others refer to can only be rebuilt with the references unchecked; all are
    # checked before the commit. The pragma does nothing inside a transaction.
    database.run("PRAGMA foreign_keys = OFF")
    try:
        with database.writing():
            for migration in migrations:
                for statement in migration.statements:
                    database.run(statement)
                database.run(f"PRAGMA user_version = {migration.number:d}")
            if database.read("PRAGMA foreign_key_check"):
                raise ValueError("the migration leaves references to nothing")
    finally:
        database.run("PRAGMA foreign_keys = ON")
