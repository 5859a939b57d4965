"""The people at the secretariat, in the data file."""

import datetime as dt

from jury_desk.domain.document import parsed
from jury_desk.domain.ports import StoredKey
from jury_desk.domain.staff import StaffMember
from jury_desk.storage import compiled, failures
from jury_desk.storage.engine import Database

_MEMBER = ("id", "name", "role", "since", "until")
"""What `compiled.STAFF` reads, in its order."""


class SqliteStaffStore:
    """A `StaffStore` on the data file of a `SqliteStore`. Any thread may call it.

    What writes returns only when the disk holds it. Every method raises StorageError or a child
    where the file cannot be read or written; then nothing of the act is in the file.
    """

    def __init__(self, database: Database) -> None:
        """`database` stays its store's to close."""
        self._database = database

    def people(self) -> tuple[StaffMember, ...]:
        """Everyone, in the order in which they came; those too whose access ended."""
        try:
            return tuple(
                parsed(StaffMember, dict(zip(_MEMBER, row, strict=True)))
                for row in self._database.read(compiled.STAFF)
            )
        except ValueError:
            raise failures.not_a_database() from None

    def add(self, member: StaffMember) -> None:
        """Keep a new person. ValueError where the id is taken."""
        row = {
            "id": member.id,
            "name": member.name,
            "role": member.role,
            "since": member.since.isoformat(),
            "until": member.until.isoformat() if member.until else None,
        }
        with self._database.writing():
            self._database.run(compiled.ADD_STAFF, row)

    def withdraw(self, person: str) -> None:
        """Take back a person whose adding was cut short. ValueError for one who has a key."""
        with self._database.writing():
            self._database.run(compiled.REMOVE_STAFF, {"id": person})

    def end(self, person: str, at: dt.datetime) -> None:
        """Record the end of a person's access; one that ended stays as it ended."""
        with self._database.writing():
            self._database.run(compiled.END_STAFF, {"id": person, "until": at.isoformat()})

    def key(self, person: str) -> StoredKey | None:
        """The person's signing key, or None."""
        rows = self._database.read(compiled.SIGNING_KEY, {"juror": person})
        return StoredKey(person, *rows[0]) if rows else None

    def add_key(self, key: StoredKey) -> None:
        """Keep a person's key, for good. ValueError where they have another."""
        with self._database.writing():
            self._database.run(compiled.ADD_SIGNING_KEY, vars(key))
            if self.key(key.juror) != key:
                raise ValueError("this person has another key")
