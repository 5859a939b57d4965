"""The people at the secretariat in the data file."""

import datetime as dt

import pytest

from jury_desk.domain.ports import StoredKey
from jury_desk.domain.staff import StaffMember
from jury_desk.errors import NotADatabaseError, StorageError
from jury_desk.storage.store import SqliteStore

AT = dt.datetime(2026, 9, 1, 8, 30, tzinfo=dt.UTC)
ANNA = StaffMember(id="staff-2", name="Anna Perrin", role="secretary", since=AT)
BORIS = StaffMember(id="staff-1", name="Boris Martin", role="president", since=AT)
KEY = StoredKey("staff-2", b"certificate", b"wrapped")


def test_people_are_as_they_came_when_they_are_read_again(store: SqliteStore) -> None:
    for member in (ANNA, BORIS):
        store.staff.add(member)
    assert store.staff.people() == (ANNA, BORIS)
    with pytest.raises(ValueError, match="refused"):
        store.staff.add(ANNA)


def test_end_stays_as_it_was_when_it_is_recorded_twice(store: SqliteStore) -> None:
    store.staff.add(ANNA)
    later = AT + dt.timedelta(days=3)
    store.staff.end("staff-2", later)
    store.staff.end("staff-2", later + dt.timedelta(days=1))
    assert [one.until for one in store.staff.people()] == [later]


def test_person_stays_when_they_have_a_key(store: SqliteStore) -> None:
    for member in (ANNA, BORIS):
        store.staff.add(member)
    store.staff.add_key(KEY)
    store.staff.withdraw("staff-1")
    with pytest.raises(ValueError, match="refused"):
        store.staff.withdraw("staff-2")
    assert store.staff.people() == (ANNA,)


def test_key_stays_when_another_is_given(store: SqliteStore) -> None:
    store.staff.add(ANNA)
    assert store.staff.key("staff-2") is None
    store.staff.add_key(KEY)
    store.staff.add_key(KEY)
    with pytest.raises(ValueError, match="another key"):
        store.staff.add_key(StoredKey("staff-2", b"certificate", b"another"))
    assert store.staff.key("staff-2") == KEY


@pytest.mark.parametrize("name", ["", "  two  spaces ", "n" * 65])
def test_damage_is_told_when_a_row_is_nobody(store: SqliteStore, name: str) -> None:
    with store._database.writing():
        store._database.run(
            "INSERT INTO staff_member VALUES ('s', :name, 'secretary', '2026-09-01T08:30:00+00:00',"
            " NULL, 1)",
            {"name": name},
        )
    with pytest.raises(NotADatabaseError):
        store.staff.people()


def test_nothing_is_read_or_written_when_the_file_is_closed(store: SqliteStore) -> None:
    people = store.staff
    store.close()
    with pytest.raises(StorageError):
        people.people()
    with pytest.raises(StorageError):
        people.add(ANNA)
