"""Whatever is put into a session: refused with nothing changed, or on the disk as it was put."""

import contextlib
import itertools
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from jury_desk.domain.preparation.preparation import Item, Kind
from jury_desk.errors import PreparationError
from jury_desk.services.preparation import SessionPreparation
from jury_desk.storage import open_store
from jury_desk.storage.store import SqliteStore
from tests.contracts.preparing import AT, example_preparation
from tests.examples import SteadyClock, example_grid

GRID = example_grid()
START = example_preparation(GRID)

ANY_TEXT = st.one_of(
    st.text(max_size=40),
    st.text(st.characters(), max_size=8),  # half characters too
    st.sampled_from(["", "\0", "\u202e\u2066", "1/0", "é !", "c2", "session-1", "x" * 100_000]),
)
ANYTHING = st.one_of(ANY_TEXT, st.none(), st.booleans(), st.integers(-(2**70), 2**70), st.just(()))


@st.composite
def any_item(draw: st.DrawFn) -> Item:
    """An item of the example with one field that holds anything."""
    kind = draw(st.sampled_from(Kind))
    item = draw(st.sampled_from([*START.all(kind).values()]))
    field = draw(
        st.sampled_from([name for name in item.__struct_fields__ if name not in ("id", "state")])
    )
    changed: Any = item
    with contextlib.suppress(
        ValueError, TypeError, AttributeError
    ):  # what an item itself does not bear
        changed = structs.replace(item, **{field: draw(ANYTHING)})
    return cast("Item", changed)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqliteStore]:
    opened = open_store(tmp_path_factory.mktemp("hostile") / "jury-desk.db", None)
    yield opened
    opened.close()


_numbers = itertools.count(1)


@settings(max_examples=120, deadline=None)
@given(items=st.lists(any_item(), min_size=1, max_size=3))
def test_session_reads_back_the_same_when_anything_was_put(
    store: SqliteStore, items: list[Item]
) -> None:
    start = replace(START, card=structs.replace(START.card, id=f"made-{next(_numbers)}"))
    store.preparation.add(start, GRID, AT, "s1")
    session = SessionPreparation(store.preparation, SteadyClock(), start.id, "s1")
    for item in items:
        before = session.state
        try:
            session.put(item)
        except PreparationError:
            assert session.state == before
    again = SessionPreparation(store.preparation, SteadyClock(), start.id, "s1")
    assert again.state == session.state
    assert again.findings() == session.findings()
    while again.can_undo:
        again.undo()
    assert again.state == start
