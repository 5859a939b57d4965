"""Opening a data directory's file: locked, made if there is none, checked, brought up to date."""

import os
import secrets
from collections.abc import Sequence
from pathlib import Path

from jury_desk.storage import compiled, failures, migrations
from jury_desk.storage.engine import APPLICATION_ID, Database, sync
from jury_desk.storage.local_disk import is_on_network
from jury_desk.storage.lock import DataLock
from jury_desk.storage.migrations import MIGRATIONS, Migration
from jury_desk.storage.store import SqliteStore


def open_store(
    path: Path,
    key: bytes | None,
    steps: Sequence[Migration] = MIGRATIONS,
    *,
    from_elsewhere: bool = False,
) -> SqliteStore:
    """The store of the data file at `path`; file and directory are made where they are missing.

    `key` is the raw 32-byte key; None, for benchmarks and tests, leaves the file unencrypted.
    `steps` are the migrations this program knows. A file `from_elsewhere` must have been made by
    them to the letter. Raises NetworkDriveError, InUseError,
    ReadOnlyStorageError, DiskFullError, NotADatabaseError, NewerDatabaseError, or StorageError for
    any other fault of the disk; then the file is as it was.
    """
    path = path.absolute()
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = path.resolve()
    except (FileExistsError, NotADirectoryError):
        raise failures.no_folder() from None
    except OSError as error:
        raise failures.of_system(error) from None
    if is_on_network(path.parent):
        raise failures.on_network()
    lock = DataLock(path)
    try:
        _must_not_be_lost(path)
        if not path.exists():
            _make(path, key, steps)
        opened = _opened(path, key, steps, from_elsewhere=from_elsewhere)
        return SqliteStore(opened, lock)
    except BaseException:
        lock.release()
        raise


def _must_not_be_lost(path: Path) -> None:
    """An empty file is never ours, since ours gets its name when it is whole; a journal without
    its file would be read into a new one.
    """
    try:
        if path.is_dir():
            raise failures.not_a_database()
        there = path.exists()
        if there and path.stat().st_size == 0:
            raise failures.lost()
        wal = path.with_name(f"{path.name}-wal")
        if not there and wal.exists() and wal.stat().st_size > 0:
            raise failures.lost()
    except OSError as error:
        raise failures.of_system(error) from None


def _make(path: Path, key: bytes | None, steps: Sequence[Migration]) -> None:
    """Make the file under another name; it gets its own when it is whole and on the disk."""
    draft = path.with_name(f"{path.name}.new")
    journal = draft.with_name(f"{draft.name}-journal")
    try:
        draft.unlink(missing_ok=True)
        journal.unlink(missing_ok=True)
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        database = Database(draft, key)
        try:
            # Outside `apply`'s transaction, as the pragma is not undone with it: no matter here.
            database.run(f"PRAGMA application_id = {APPLICATION_ID:d}")
            migrations.apply(database, steps)
            with database.writing():
                device = {"id": 1, "device": secrets.token_hex(8)}
                database.run(compiled.ADD_DATA_FILE, device)
        finally:
            database.close()
        sync(draft)
        draft.rename(path)
        sync(path.parent)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise failures.of_system(error) from None
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def _opened(
    path: Path, key: bytes | None, steps: Sequence[Migration], *, from_elsewhere: bool
) -> Database:
    database = Database(path, key)
    try:
        if from_elsewhere:
            migrations.check_schema_is_ours(database, steps)
        migrations.check_is_ours(database, steps[-1].number)
        database.must_be_writable()
        migrations.migrate(database, steps)
        database.use_wal()
    except BaseException:
        database.close()
        raise
    return database
