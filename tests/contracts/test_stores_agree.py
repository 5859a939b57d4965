"""The same acts leave the same on the store in memory and on the real one."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from jury_desk.domain.ports import Store
from jury_desk.errors import DayError, SheetError
from jury_desk.services.open_sheet import OpenSheet
from jury_desk.services.team_sheet import TeamSheet
from jury_desk.storage import open_store
from tests.contracts.marking import GRID, PLAN, opened_sheet
from tests.contracts.memory_store import MemoryStore
from tests.services.teams import open_team, team_plan

_CRITERIA = st.sampled_from([f"k{number}" for number in range(1, 5)])
_LEVELS = st.sampled_from(["acquis", "partiel", "non-acquis", "non-observe", None])
_ACTS = st.one_of(
    st.tuples(st.just("set_level"), _CRITERIA, _LEVELS),
    st.tuples(st.just("set_comment"), _CRITERIA, st.text(max_size=8)),
    st.tuples(st.sampled_from(["undo", "redo", "start_write_up", "resume_live", "complete"])),
)


_MEMBERS = st.sampled_from(["m1", "m2", "m3"])
_TEAM_ACTS = st.one_of(
    st.tuples(st.just("set_team_level"), _CRITERIA, _LEVELS),
    st.tuples(st.just("set_member_level"), _MEMBERS, _CRITERIA, _LEVELS),
    st.tuples(st.just("set_team_comment"), _CRITERIA, st.text(max_size=8)),
    st.tuples(st.just("set_member_comment"), _MEMBERS, _CRITERIA, st.text(max_size=8)),
    st.tuples(st.just("follow_team"), _MEMBERS, _CRITERIA),
    st.tuples(st.sampled_from(["undo", "redo", "start_write_up", "resume_live", "complete"])),
)


def _do(sheet: OpenSheet | TeamSheet, act: tuple[object, ...]) -> bool:
    try:
        getattr(sheet, str(act[0]))(*act[1:])
    except (SheetError, DayError):
        return False
    return True


@settings(max_examples=40)
@given(acts=st.lists(_ACTS, max_size=25))
def test_stores_hold_the_same_when_given_the_same_acts(acts: list[tuple[object, ...]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        real = open_store(Path(folder) / "jury-desk.db", None)
        stores: tuple[Store, Store] = (MemoryStore(real.device), real)
        one, other = (opened_sheet(store) for store in stores)
        for act in acts:
            assert _do(one, act) == _do(other, act)
        in_memory, on_disk = stores
        assert on_disk.load(one.ref) == in_memory.load(one.ref)
        assert on_disk.journal(one.ref.id) == in_memory.journal(one.ref.id)
        assert on_disk.summaries(PLAN.id) == in_memory.summaries(PLAN.id)
        if one.state.seq:
            assert on_disk.load(one.ref) == one.state == other.state
        assert on_disk.grid(GRID.digest) == GRID
        real.close()


@settings(max_examples=40)
@given(acts=st.lists(_TEAM_ACTS, max_size=25))
def test_stores_hold_the_same_when_a_team_is_marked(acts: list[tuple[object, ...]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        real = open_store(Path(folder) / "jury-desk.db", None)
        in_memory = MemoryStore(real.device)
        plan = team_plan()
        one, other = open_team(in_memory, plan), open_team(real, plan)
        for act in acts:
            assert _do(one, act) == _do(other, act)
        assert one.states == other.states
        assert open_team(real, plan).states == other.states
        for state in one.states.values():
            assert real.journal(state.ref.id) == in_memory.journal(state.ref.id)
        real.close()
