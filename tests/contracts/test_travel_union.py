"""What came in is a set: any order, any repetition, any split of it leaves the same."""

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jury_desk.domain.travel.ports import Facts, TakenReturn, TravelStore
from jury_desk.domain.travel.sheets_return import DayJournal, ReturnedSheet, SheetJournal
from jury_desk.storage import open_store
from tests.contracts.arriving import (
    AT,
    SESSION,
    a_return,
    day,
    from_paper,
    journal,
    later,
    manifest,
    taken,
)
from tests.contracts.marking import GRID
from tests.contracts.memory_store import MemoryStore
from tests.contracts.memory_travel import MemoryTravelStore
from tests.contracts.preparing import example_preparation

RETURNS = (
    a_return("whole", [taken(1), taken(2)], [journal(1, 4), journal(2)], [day(4)], manifest()),
    a_return("later", [taken(1, 2)], [journal(1, 7)], [day(6)], manifest(made_at=later(60))),
    a_return("apart", [taken(1, 2, "key 2")], [journal(1, 6, 1)], [day(5, branch=1)], manifest(2)),
    a_return("same moment", said=manifest(made_at=later(60), status="complete")),
    a_return("same version", [taken(1, signer="key 2")], [journal(1, 3)], [day(6, (1, 6))]),
    a_return("shorter", [taken(3)], [journal(1, 2), journal(1, 3, 2)], [day(3), day(6, told=2)]),
    a_return("fuller", [], [journal(1, 4, device="laptop-2")], [day(4, (2,)), day(2, told=3)]),
    a_return("paper", [from_paper(1), from_paper(4, texts=False)], refused=2),
    a_return("paper again", [from_paper(4), from_paper(3, texts=False)]),
)


class Held(NamedTuple):
    """Every answer of a store."""

    facts: Facts
    headers: frozenset[str]
    sheets: list[ReturnedSheet]
    journals: list[tuple[SheetJournal, ...]]
    days: tuple[DayJournal, ...]


def held(store: TravelStore) -> Held:
    facts = store.facts(SESSION)
    return Held(
        facts,
        store.kept_headers(SESSION),
        [store.returned_sheet(fact.header) for fact in facts.sheets],
        [store.journals(f"{number:032x}") for number in range(1, 5)],
        store.days(SESSION),
    )


def in_memory(came: Sequence[TakenReturn]) -> Held:
    """What a store must answer once these came in."""
    store = MemoryTravelStore(MemoryStore(), [SESSION])
    store.take_in(came, AT)
    return held(store)


@pytest.fixture(scope="module")
def empty() -> Iterator[bytes]:
    """A data file in which nothing came in yet: each example begins with a copy of it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "jury-desk.db"
        store = open_store(path, None)
        store.preparation.add(example_preparation(GRID), GRID, AT, "")
        store.close()
        yield path.read_bytes()


@settings(max_examples=120, deadline=None)
@given(
    order=st.lists(st.integers(0, len(RETURNS) - 1), max_size=14),
    batches=st.lists(st.integers(0, 4), min_size=14, max_size=14),
)
def test_store_holds_the_set_in_any_order_repetition_and_split(
    empty: bytes, order: list[int], batches: list[int]
) -> None:
    came = [RETURNS[number] for number in order]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "jury-desk.db"
        path.write_bytes(empty)
        store = open_store(path, None)
        rest, new = came, 0
        for size in [*batches, len(came)]:
            batch, rest = rest[:size], rest[size:]
            new += sum(store.travel.take_in(batch, AT).values())
        found = held(store.travel)
        store.close()
    assert found == in_memory([one for one in RETURNS if one in came])
    itself = {fact.header for fact in found.facts.sheets if not fact.from_paper}
    paper = {one.sheet.digest for part in came for one in part.sheets if one.from_paper}
    assert len(itself | paper) <= new <= len(itself) + len(paper)


@pytest.mark.parametrize("name", [one.file[:8] for one in RETURNS])
def test_each_return_is_told_apart_when_it_is_missing(name: str) -> None:
    others = [one for one in RETURNS if not one.file.startswith(name)]
    assert in_memory(others) != in_memory(RETURNS)
