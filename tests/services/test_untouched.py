"""Data in which somebody worked are never given up for an archive."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from msgspec import structs

from jury_desk.services.untouched import is_untouched
from jury_desk.storage import open_store
from jury_desk.storage.store import SqliteStore
from tests.contracts.arriving import AT, enrolled, secret
from tests.contracts.marking import GRID, PLAN
from tests.contracts.preparing import example_preparation

PRACTICE = structs.replace(PLAN, practice=True)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    made = open_store(tmp_path / "jury-desk.db", None)
    made.add_session(PRACTICE, GRID)
    shipped = example_preparation(GRID)
    card = structs.replace(shipped.card, practice=True)
    made.preparation.add(replace(shipped, card=card), GRID, AT, "")
    yield made
    made.close()


def untouched(store: SqliteStore) -> bool:
    return is_untouched(store, store.preparation, store.workshop, store.staff, store.travel)


def make_keys(store: SqliteStore) -> None:
    store.travel.add_session_secret(secret())


def open_a_dossier(store: SqliteStore) -> None:
    store.travel.put_enrolled(enrolled())


def keep_a_session(store: SqliteStore) -> None:
    store.add_session(structs.replace(PLAN, id="session-2"), GRID)


def test_data_are_untouched_when_only_practice_is_there(store: SqliteStore) -> None:
    assert untouched(store)


@pytest.mark.parametrize("work", [make_keys, open_a_dossier, keep_a_session])
def test_data_are_touched_when_something_was_done(
    store: SqliteStore, work: Callable[[SqliteStore], None]
) -> None:
    work(store)
    assert not untouched(store)
