"""What every workshop store must do, on the one in memory and on the real one."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec import structs

from jury_desk.domain.draft_acts import Act
from jury_desk.domain.ports import Store
from jury_desk.domain.workshop import Step, WorkshopStore
from jury_desk.errors import RevisionFrozenError, RevisionTakenError, StorageError
from jury_desk.storage import open_store
from tests.contracts.drafting import (
    ACTS,
    AT,
    CONTENT,
    SHA256,
    example_draft,
    example_source,
    later,
)
from tests.contracts.memory_store import MemoryStore
from tests.contracts.memory_workshop import MemoryWorkshopStore
from tests.examples import example_grid, example_plan

GRID = example_grid()


def in_memory(_: Path) -> tuple[Store, WorkshopStore]:
    sessions = MemoryStore()
    return sessions, MemoryWorkshopStore(lambda: [plan.grid_digest for plan in sessions.sessions()])


def on_disk(folder: Path, key: bytes | None) -> tuple[Store, WorkshopStore]:
    store = open_store(folder / "jury-desk.db", key)
    return store, store.workshop


MAKERS: dict[str, Callable[[Path], tuple[Store, WorkshopStore]]] = {
    "memory": in_memory,
    "plain": lambda folder: on_disk(folder, None),
    "encrypted": lambda folder: on_disk(folder, b"k" * 32),
}


@pytest.fixture(params=MAKERS)
def both(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Store, WorkshopStore]]:
    sessions, store = MAKERS[request.param](tmp_path)
    yield sessions, store
    sessions.close()


@pytest.fixture
def store(both: tuple[Store, WorkshopStore]) -> WorkshopStore:
    return both[1]


@pytest.fixture
def begun(store: WorkshopStore) -> WorkshopStore:
    store.add_draft(example_draft(), example_source(), CONTENT, AT)
    return store


def test_draft_reads_as_it_was_added_when_kept(begun: WorkshopStore) -> None:
    kept = begun.draft("draft-1")
    assert kept.first == example_draft()
    assert kept.source == example_source()
    assert kept.steps == ()
    assert begun.content(SHA256) == CONTENT


def test_draft_is_listed_as_it_began_when_nothing_was_done(begun: WorkshopStore) -> None:
    (told,) = begun.drafts()
    assert (told.id, told.label) == ("draft-1", "Certification d’exemple")
    assert (told.source_name, told.acts) == ("référentiel.pdf", 0)
    assert (told.started_at, told.changed_at, told.accepted) == (AT, AT, None)


def test_draft_has_no_source_when_made_without_one(store: WorkshopStore) -> None:
    store.add_draft(example_draft("own", source=False), None, None, AT)
    assert store.draft("own").source is None
    assert store.drafts()[0].source_name is None


def test_draft_is_a_key_error_when_not_kept(store: WorkshopStore) -> None:
    with pytest.raises(KeyError):
        store.draft("draft-1")
    assert store.content(SHA256) is None
    assert store.drafts() == ()


def test_draft_is_refused_when_its_id_is_taken(begun: WorkshopStore) -> None:
    with pytest.raises(ValueError, match="refused"):
        begun.add_draft(example_draft(source=False), None, None, AT)
    assert begun.draft("draft-1").first == example_draft()


def test_draft_is_a_bug_when_its_parts_do_not_belong_together(store: WorkshopStore) -> None:
    for draft, source, content in (
        (example_draft(), None, None),
        (example_draft(source=False), example_source(), CONTENT),
        (example_draft(source=False), None, CONTENT),
        (example_draft(), example_source(), b"another file"),
        (example_draft(), example_source(b"another file"), b"another file"),
    ):
        with pytest.raises(ValueError, match="was not read from"):
            store.add_draft(draft, source, content, AT)
    assert store.drafts() == ()


def test_steps_read_back_the_same_when_recorded(begun: WorkshopStore) -> None:
    steps: tuple[Act | Step, ...] = (*ACTS, "undo", "undo", "redo")
    for seq, step in enumerate(steps):
        begun.record_step("draft-1", seq, step, f"Relue {seq}", later(seq))
    assert begun.draft("draft-1").steps == steps
    (told,) = begun.drafts()
    assert (told.label, told.changed_at) == ("Relue 6", later(6))
    assert told.acts == 3
    assert told.started_at == AT


@pytest.mark.parametrize("seq", [-1, 0, 1, 3])
def test_step_is_refused_when_it_does_not_follow(begun: WorkshopStore, seq: int) -> None:
    for number, act in enumerate(ACTS[:2]):
        begun.record_step("draft-1", number, act, "Exemple", later(number))
    with pytest.raises(StorageError):
        begun.record_step("draft-1", seq, ACTS[2], "Autre", later(9))
    assert begun.draft("draft-1").steps == ACTS[:2]
    assert begun.drafts()[0].label == "Exemple"


def test_step_is_refused_when_there_is_no_such_draft(begun: WorkshopStore) -> None:
    with pytest.raises(ValueError, match="refused"):
        begun.record_step("draft-2", 0, ACTS[0], "Exemple", AT)


def test_drafts_come_last_changed_first_when_several(begun: WorkshopStore) -> None:
    begun.add_draft(example_draft("draft-2"), example_source(), CONTENT, later(1))
    begun.add_draft(example_draft("draft-3", source=False), None, None, later(2))
    begun.record_step("draft-1", 0, ACTS[0], "Exemple", later(3))
    assert [told.id for told in begun.drafts()] == ["draft-1", "draft-3", "draft-2"]


def test_steps_stay_apart_when_two_drafts_share_a_file(begun: WorkshopStore) -> None:
    begun.add_draft(example_draft("draft-2"), example_source(), CONTENT, AT)
    begun.record_step("draft-2", 0, ACTS[0], "Exemple", AT)
    assert begun.draft("draft-1").steps == ()
    assert begun.draft("draft-2").steps == (ACTS[0],)


def test_file_goes_with_its_last_draft_when_removed(begun: WorkshopStore) -> None:
    begun.add_draft(example_draft("draft-2"), example_source(), CONTENT, AT)
    begun.record_step("draft-1", 0, ACTS[0], "Exemple", AT)
    begun.remove_draft("draft-1")
    assert [told.id for told in begun.drafts()] == ["draft-2"]
    assert begun.content(SHA256) == CONTENT
    begun.remove_draft("draft-2")
    begun.remove_draft("draft-2")
    assert begun.content(SHA256) is None
    with pytest.raises(KeyError):
        begun.draft("draft-2")


def test_draft_begins_anew_when_added_after_its_removal(begun: WorkshopStore) -> None:
    begun.record_step("draft-1", 0, ACTS[0], "Exemple", AT)
    begun.remove_draft("draft-1")
    begun.add_draft(example_draft(), example_source(), CONTENT, AT)
    assert begun.draft("draft-1").steps == ()


def test_revision_reads_back_the_same_when_added(store: WorkshopStore) -> None:
    store.add_revision(GRID, "première", AT)
    assert store.revision(GRID.digest) == GRID
    (told,) = store.revisions()
    assert (told.digest, told.grid, told.revision) == (GRID.digest, "exemple", "1")
    assert (told.label, told.note) == ("Certification d’exemple", "première")
    assert (told.added_at, told.sessions, told.frozen, told.draft) == (AT, 0, False, None)


def test_revision_is_a_key_error_when_only_a_session_has_it(
    both: tuple[Store, WorkshopStore],
) -> None:
    sessions, store = both
    sessions.add_session(example_plan(GRID), GRID)
    with pytest.raises(KeyError):
        store.revision(GRID.digest)
    assert store.revisions() == ()


def test_revision_is_kept_once_when_added_twice(store: WorkshopStore) -> None:
    store.add_revision(GRID, "première", AT)
    store.add_revision(GRID, "encore", later(5))
    assert [told.note for told in store.revisions()] == ["première"]


def test_revision_is_refused_when_its_name_stands_for_another_content(
    store: WorkshopStore,
) -> None:
    store.add_revision(GRID, "", AT)
    with pytest.raises(RevisionTakenError):
        store.add_revision(example_grid(5), "", AT)
    assert [told.digest for told in store.revisions()] == [GRID.digest]
    store.add_revision(structs.replace(example_grid(5), revision="2"), "", later(1))
    assert [told.revision for told in store.revisions()] == ["1", "2"]


def test_revision_is_frozen_when_sessions_use_it(both: tuple[Store, WorkshopStore]) -> None:
    sessions, store = both
    store.add_revision(GRID, "", AT)
    sessions.add_session(example_plan(GRID), GRID)
    sessions.add_session(structs.replace(example_plan(GRID), id="session-2", practice=True), GRID)
    (told,) = store.revisions()
    assert (told.sessions, told.frozen) == (2, True)
    with pytest.raises(RevisionFrozenError):
        store.remove_revision(GRID.digest)
    assert store.revision(GRID.digest) == GRID


def test_revision_is_gone_when_removed(store: WorkshopStore) -> None:
    store.add_revision(GRID, "", AT)
    store.remove_revision(GRID.digest)
    store.remove_revision(GRID.digest)
    assert store.revisions() == ()
    store.add_revision(GRID, "de retour", AT)
    assert store.revision(GRID.digest) == GRID


def test_draft_is_accepted_until_something_is_done_when_it_became_a_revision(
    begun: WorkshopStore,
) -> None:
    begun.record_step("draft-1", 0, ACTS[0], "Exemple", AT)
    begun.add_revision(GRID, "", later(1), ("draft-1", 1))
    assert begun.drafts()[0].accepted == GRID.digest
    assert begun.revisions()[0].draft == "draft-1"
    begun.record_step("draft-1", 1, ACTS[1], "Exemple", later(2))
    assert begun.drafts()[0].accepted is None
    assert begun.revisions()[0].draft == "draft-1"


def test_draft_is_not_accepted_when_its_revision_is_removed(begun: WorkshopStore) -> None:
    begun.add_revision(GRID, "", AT, ("draft-1", 0))
    assert begun.drafts()[0].accepted == GRID.digest
    begun.remove_revision(GRID.digest)
    assert begun.drafts()[0].accepted is None


def test_revision_names_no_draft_when_that_is_removed(begun: WorkshopStore) -> None:
    begun.add_revision(GRID, "", AT, ("draft-1", 0))
    begun.remove_draft("draft-1")
    assert begun.revisions()[0].draft is None
    assert begun.revision(GRID.digest) == GRID
