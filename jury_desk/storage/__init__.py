"""SQLite through SQLModel: tables, engine, migrations, backup."""

from jury_desk.storage.opening import open_store
from jury_desk.storage.store import SqliteStore

__all__ = ["SqliteStore", "open_store"]
