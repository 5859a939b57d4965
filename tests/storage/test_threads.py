"""The screens' worker writes while others read."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from jury_desk.domain.audit import check_chain
from jury_desk.errors import StorageError
from jury_desk.storage.store import SqliteStore
from tests.contracts.marking import PLAN, REFS, opened_sheet

ACTS = 60


def test_every_act_is_kept_when_threads_write_and_read(store: SqliteStore) -> None:
    sheets = [opened_sheet(store, ref) for ref in REFS[:3]]
    begin = threading.Barrier(len(sheets) + 1)

    def write(number: int) -> None:
        begin.wait()
        for act in range(ACTS):
            criterion = sheets[number].criteria[act % 4].id
            sheets[number].set_level(criterion, "acquis" if act // 4 % 2 else "partiel")

    def read() -> int:
        begin.wait()
        return sum(
            check_chain(store.journal(ref.id)) is None and bool(store.sessions())
            for _ in range(ACTS)
            for ref in REFS[:3]
        )

    with ThreadPoolExecutor(len(sheets) + 1) as pool:
        writers = [pool.submit(write, number) for number in range(len(sheets))]
        reader = pool.submit(read)
        assert reader.result() == ACTS * len(sheets)
        for writer in writers:
            writer.result()
    for sheet in sheets:
        assert store.load(sheet.ref) == sheet.state
        assert len(store.journal(sheet.ref.id)) == ACTS + 1
    assert len(store.summaries(PLAN.id)) == len(sheets)


def test_one_of_two_wins_when_both_act_on_one_sheet(store: SqliteStore) -> None:
    sheets = [opened_sheet(store), opened_sheet(store)]
    begin = threading.Barrier(2)

    def write(number: int) -> int:
        begin.wait()
        acknowledged = 0
        for act in range(ACTS):
            try:
                if sheets[number].set_comment("k1", f"{number} {act}"):
                    acknowledged += 1
            except StorageError:
                sheets[number].reload()
        return acknowledged

    with ThreadPoolExecutor(2) as pool:
        counts = list(pool.map(write, range(2)))
    entries = store.journal(REFS[0].id)
    assert check_chain(entries) is None
    assert sum(counts) <= len(entries)
    assert len({entry.seq for entry in entries}) == len(entries)


def test_the_lock_is_free_when_an_act_failed(store: SqliteStore) -> None:
    sheet = opened_sheet(store)
    sheet.set_level("k1", "acquis")
    stale = opened_sheet(store)
    sheet.set_level("k2", "acquis")
    with pytest.raises(StorageError):
        stale.set_level("k3", "acquis")
    with ThreadPoolExecutor(1) as pool:
        pool.submit(sheet.set_level, "k3", "partiel").result()
    assert store.load(REFS[0]) == sheet.state
