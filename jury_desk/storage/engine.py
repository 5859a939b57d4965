"""The connection to the data file: driver, key, pragmas, transactions. All that is SQLite's own."""

import contextlib
import datetime as dt
import os
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

from jury_desk.errors import StorageError
from jury_desk.storage import failures

KEY_LENGTH = 32
"""Bytes of the raw key of SQLCipher: AES-256, no passphrase derivation."""

APPLICATION_ID = 0x4A446B31
"""Marks the file as one of ours, in its header: "JDk1"."""

_CIPHER = (
    # Wrong keys and damage come back as errors; on stderr they would only frighten.
    "PRAGMA cipher_log_level = NONE",
    # Pinned, so that a later SQLCipher opens today's files: 4096-byte pages, HMAC-SHA512.
    "PRAGMA cipher_compatibility = 4",
    # Locking and wiping every page buffer costs half a tick more, and the same rows lie in Python's
    # memory all the same. The key's own buffers are wiped either way.
    "PRAGMA cipher_memory_security = OFF",
)

_CONNECTION = (
    "PRAGMA temp_store = MEMORY",  # no unencrypted temporary file
    "PRAGMA trusted_schema = OFF",  # a file from elsewhere calls no function of ours
    "PRAGMA foreign_keys = ON",
    # What is deleted, as a discarded note, is overwritten where it stood. Nothing else of ours
    # deletes much: a tick's page is written anyway.
    "PRAGMA secure_delete = ON",
    "PRAGMA recursive_triggers = ON",  # a REPLACE fires the triggers that forbid deleting
    "PRAGMA busy_timeout = 2000",
    "PRAGMA synchronous = FULL",  # in WAL: the journal is synced at every commit
    "PRAGMA fullfsync = ON",  # macOS: through the disk's own cache; nothing elsewhere
    "PRAGMA checkpoint_fullfsync = ON",
)

_SCHEMA = "SELECT type, name, tbl_name, sql FROM sqlite_master"

Row = tuple[Any, ...]
Parameters = Mapping[str, Any]


class Database:
    """One connection, one lock: any thread may call, one at a time.

    Every method raises StorageError or a child where the file cannot be read or written.
    """

    def __init__(self, path: Path, key: bytes | None) -> None:
        """Connect to the file at `path`, which exists, with its raw 32-byte key; None for a file
        that is not encrypted. Nothing is written.
        """
        if key is not None and len(key) != KEY_LENGTH:
            raise ValueError(f"the key has {KEY_LENGTH} bytes")
        self.path = path
        self._key = key
        self._lock = threading.RLock()
        self._driver = _driver(encrypted=key is not None)
        self._connection: Any = None
        with self._told():
            self._identity = _identity(path)
            # Autocommit: transactions begin where this class says, never by the driver's guess.
            self._connection = self._driver.connect(
                str(path), isolation_level=None, check_same_thread=False
            )
        try:
            self._prepare()
        except BaseException:
            self.close()
            raise

    def _prepare(self) -> None:
        with self._told():
            if self._key is not None:
                # Before the key: its own log level. After it: how the pages are ciphered.
                self._connection.execute(_CIPHER[0])
                self._connection.execute(f"PRAGMA key = \"x'{self._key.hex()}'\"")
                for pragma in _CIPHER[1:]:
                    self._connection.execute(pragma)
            for pragma in _CONNECTION:
                self._connection.execute(pragma)

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, self._driver.Error) as error:
            raise failures.of_sqlite(error, self.path) from None
        except OSError as error:
            raise failures.of_system(error) from None

    @property
    def _open(self) -> Any:
        if self._connection is None:
            raise failures.closed()
        return self._connection

    def read(self, sql: str, parameters: Parameters | None = None) -> Sequence[Row]:
        """Every row of a query."""
        with self._lock, self._told():
            rows: Sequence[Row] = self._open.execute(sql, parameters or {}).fetchall()
            return rows

    def value(self, sql: str, parameters: Parameters | None = None) -> Any:
        """The first row's first value, or None."""
        rows = self.read(sql, parameters)
        return rows[0][0] if rows else None

    def run(self, sql: str, parameters: Parameters | None = None) -> int:
        """Run a statement, inside `writing` where it writes; how many rows it touched."""
        with self._lock, self._told():
            touched: int = self._open.execute(sql, parameters or {}).rowcount
            return touched

    @contextmanager
    def writing(self) -> Iterator[None]:
        """A transaction: on disk when the block is left, or nothing of it when anything is raised.

        Raises StorageError where the file at the path is no longer the one that is open: SQLite
        would go on and write to a file that nobody finds again.
        """
        with self._lock, self._told():
            connection = self._open
            if _identity(self.path) != self._identity:
                raise failures.moved()
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                connection.execute("COMMIT")
            except BaseException:
                self._roll_back(connection)
                raise

    def _roll_back(self, connection: Any) -> None:
        # A full or failing disk has made SQLite roll back by itself already.
        if connection.in_transaction:
            connection.execute("ROLLBACK")

    def must_be_writable(self) -> None:
        """Raises ReadOnlyStorageError where the file is read-only. Writes nothing.

        SQLite opens such a file without a word, even a transaction: a tick must not be the first
        to find out.
        """
        with self._lock, self._told():
            connection = self._open
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            connection.execute("BEGIN IMMEDIATE")
            try:
                connection.execute(f"PRAGMA user_version = {version:d}")
            finally:
                self._roll_back(connection)

    def use_wal(self) -> None:
        """Write ahead from now on. Raises StorageError where the disk does not allow it."""
        if self.value("PRAGMA journal_mode = WAL") != "wal":
            raise failures.failed("no shared memory on this disk")

    def empty_wal(self) -> None:
        """Bring what was written into the file and cut its journal to nothing, so that the journal
        holds no page as it was before. Raises nothing: at the latest, closing the file does it.
        """
        with self._lock, contextlib.suppress(StorageError), self._told():
            self._open.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def schema(self) -> frozenset[Row]:
        """Every table, index, trigger and view, by the words that made it."""
        return frozenset(self.read(_SCHEMA))

    def is_whole(self, *, thorough: bool = False) -> bool:
        """Whether every page reads and the trees hold; `thorough` compares the indexes too."""
        check = "integrity_check" if thorough else "quick_check"
        return bool(self.value(f"PRAGMA {check}(1)") == "ok")

    def copy_into(self, path: Path) -> None:
        """Write a copy with the same key to `path`, an empty file, and sync it to the disk."""
        with self._lock, self._told():
            self._open.execute("VACUUM INTO ?", (str(path),))
            sync(path)

    def reopened(self, path: Path) -> "Database":
        """Another file of the same key."""
        return Database(path, self._key)

    def close(self) -> None:
        """Close the file. Twice is once."""
        with self._lock:
            connection, self._connection = self._connection, None
            if connection is not None:
                connection.close()


def schema_made_by(statements: Iterable[str]) -> frozenset[Row]:
    """What `Database.schema` tells of a file that only these statements made."""
    with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)
        return frozenset(connection.execute(_SCHEMA).fetchall())


def told(at: dt.datetime) -> str:
    """A moment as a row's text that sorts by time."""
    return at.astimezone(dt.UTC).isoformat(timespec="microseconds")


def _driver(*, encrypted: bool) -> ModuleType:
    if not encrypted:
        return sqlite3
    from sqlcipher3 import dbapi2

    module: ModuleType = dbapi2
    return module


def _identity(path: Path) -> tuple[int, int]:
    try:
        found = path.stat()
    except FileNotFoundError:
        raise failures.moved() from None
    return found.st_dev, found.st_ino


def sync(path: Path) -> None:
    """Have the disk hold a file, or on POSIX a folder's names. Raises OSError."""
    flags = os.O_RDONLY if path.is_dir() else os.O_RDWR
    if path.is_dir() and os.name != "posix":
        return
    handle = os.open(path, flags)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
