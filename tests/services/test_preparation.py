"""A session being prepared: acts, journal, undo and redo, also after the program was closed."""

import datetime as dt
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from msgspec import structs

from jury_desk.domain.preparation import readiness
from jury_desk.domain.preparation.card import Room
from jury_desk.domain.preparation.finding import Finding, Grave, Step
from jury_desk.domain.preparation.people import Candidate
from jury_desk.domain.preparation.ports import PreparationAct, PreparationStore
from jury_desk.domain.preparation.preparation import (
    Change,
    Item,
    Kind,
    Preparation,
    applied,
    of_items,
    put,
)
from jury_desk.errors import (
    PreparationError,
    SessionStateError,
    StorageError,
    UnknownSessionError,
)
from jury_desk.services.preparation import SessionPreparation
from jury_desk.storage import open_store
from tests.contracts.memory_preparation import MemoryPreparationStore
from tests.contracts.preparing import AT, example_preparation
from tests.examples import SteadyClock, example_grid

GRID = example_grid()
START = example_preparation(GRID)
ROOM = Room(id="r9", label="Amphi")


@pytest.fixture
def store() -> MemoryPreparationStore:
    made = MemoryPreparationStore()
    made.add(START, GRID, AT, "s1")
    return made


def opened(store: PreparationStore, by: str = "s1") -> SessionPreparation:
    return SessionPreparation(store, SteadyClock(), "session-1", by)


@pytest.fixture
def session(store: MemoryPreparationStore) -> SessionPreparation:
    return opened(store)


@pytest.fixture
def ready(monkeypatch: pytest.MonkeyPatch) -> None:
    """No check finds anything."""
    monkeypatch.setattr(readiness, "findings", lambda *_: ())


def refusal(act: Any) -> str:
    """Why an act is refused."""
    with pytest.raises(PreparationError) as caught:
        act()
    return caught.value.details["reason"]


def replayed(store: PreparationStore) -> Preparation:
    """The state that the journal alone leads to."""
    steps = store.steps("session-1")
    state = of_items(change.after for change in steps[0].changes if change.after is not None)
    for step in steps[1:]:
        state = applied(state, step.changes)
    return state


def test_session_stands_as_it_was_added_when_opened(session: SessionPreparation) -> None:
    assert session.state == START
    assert session.grid == GRID
    assert not session.can_undo
    assert not session.can_redo


def test_session_is_unknown_when_not_kept(store: MemoryPreparationStore) -> None:
    with pytest.raises(UnknownSessionError):
        SessionPreparation(store, SteadyClock(), "session-9")


def test_act_is_journalled_with_its_author_when_recorded(
    store: MemoryPreparationStore, session: SessionPreparation
) -> None:
    assert session.put(ROOM) == session.state == store.load("session-1")
    step = store.steps("session-1")[-1]
    assert (step.seq, step.act, step.by) == (2, PreparationAct.CHANGED, "s1")
    assert step.changes == (Change(Kind.ROOM, "r9", None, ROOM),)
    session.remove(Kind.ROOM, ["r9"])
    assert store.steps("session-1")[-1].act is PreparationAct.REMOVED
    assert session.state == START


def test_nothing_is_recorded_when_nothing_changes(
    store: MemoryPreparationStore, session: SessionPreparation
) -> None:
    session.put(START.rooms["r1"], START.card)
    session.remove(Kind.ROOM, ["no such"])
    session.record(PreparationAct.IMPORTED, ())
    session.undo()
    session.redo()
    assert len(store.steps("session-1")) == 1


def test_nothing_is_changed_when_an_act_is_refused(
    store: MemoryPreparationStore, session: SessionPreparation
) -> None:
    late = structs.replace(START.teams["t1"], members=("c1", "c9"))
    assert refusal(lambda: session.put(ROOM, late)) == "act-unknown-candidate"
    assert session.state == START
    assert len(store.steps("session-1")) == 1


def test_state_is_not_put_like_another_field_when_a_page_tries(
    session: SessionPreparation,
) -> None:
    card = structs.replace(START.card, state="open")
    assert refusal(lambda: session.put(card)) == "act-state-by-step"


def test_acts_are_undone_and_redone_when_asked(session: SessionPreparation) -> None:
    first = session.put(ROOM)
    second = session.remove(Kind.CANDIDATE, ["c2"])
    assert session.undo() == first
    assert session.undo() == START
    assert not session.can_undo
    assert session.redo() == first
    assert session.redo() == second
    assert not session.can_redo


def test_redo_is_over_when_something_else_is_done(session: SessionPreparation) -> None:
    session.put(ROOM)
    session.undo()
    session.put(structs.replace(ROOM, label="Autre"))
    assert not session.can_redo
    assert session.undo() == START


def test_undo_goes_on_where_it_was_when_opened_again(store: MemoryPreparationStore) -> None:
    first = opened(store)
    one = first.put(ROOM)
    two = first.remove(Kind.JUROR, ["j1"])
    first.undo()
    again = opened(store)
    assert (again.can_undo, again.can_redo) == (True, True)
    assert again.redo() == two
    assert again.undo() == one
    last = opened(store)
    assert last.undo() == START
    assert last.redo() == one
    steps = store.steps("session-1")
    assert [step.undoes for step in steps] == [None, None, None, 3, 3, 3, 2, 2]


def test_other_window_is_told_when_it_works_on_what_is_no_longer_so(
    store: MemoryPreparationStore, session: SessionPreparation
) -> None:
    other = opened(store)
    session.put(ROOM)
    assert refusal(lambda: other.put(structs.replace(START.card, label="X"))) == "act-elsewhere"
    assert other.state == session.state
    assert other.put(structs.replace(START.card, label="X")).card.label == "X"


def test_findings_are_those_of_the_state_when_it_changes(session: SessionPreparation) -> None:
    before = session.findings()
    assert session.findings() is before
    twin = structs.replace(START.candidates["c1"], id="c9")
    session.put(twin)
    assert session.findings() != before
    session.undo()
    assert session.findings() == before


def test_session_does_not_open_when_something_lacks(
    session: SessionPreparation, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = [Finding("x", grave, Step.SESSION) for grave in Grave]
    monkeypatch.setattr(readiness, "findings", lambda *_: tuple(found))
    with pytest.raises(SessionStateError) as caught:
        session.advance()
    assert caught.value.details["count"] == "2"
    assert session.state == START


def test_states_follow_one_another_when_nothing_lacks(
    ready: None, store: MemoryPreparationStore, session: SessionPreparation
) -> None:
    told = [session.advance().card.state for _ in range(3)]
    assert told == ["open", "closed", "archived"]
    acts = [step.act for step in store.steps("session-1")][1:]
    assert acts == [PreparationAct.OPENED, PreparationAct.CLOSED, PreparationAct.ARCHIVED]
    with pytest.raises(SessionStateError):
        session.advance()
    assert refusal(lambda: session.put(ROOM)) == "act-session-closed"


def test_undo_stops_at_the_opening_when_the_session_is_open(
    ready: None, store: MemoryPreparationStore, session: SessionPreparation
) -> None:
    session.put(ROOM)
    session.undo()
    session.put(ROOM)
    state = session.advance()
    assert not session.can_undo
    assert session.undo() == state
    assert not opened(store).can_undo
    session.put(structs.replace(ROOM, label="Autre"))
    assert session.undo() == state
    assert not session.can_undo


def test_file_is_read_back_when_kept(session: SessionPreparation) -> None:
    digest = session.keep_file(b"a photo")
    assert session.file(digest) == b"a photo"
    assert session.file("0" * 64) is None


def test_session_is_refused_when_its_grid_is_missing(store: MemoryPreparationStore) -> None:
    store._grids.clear()
    with pytest.raises(StorageError, match="grid"):
        opened(store)


def test_journal_is_refused_when_its_turns_do_not_fit(store: MemoryPreparationStore) -> None:
    session = opened(store)
    session.put(ROOM)
    session.undo()
    steps = store._sessions["session-1"].steps
    steps.append(structs_of(steps[-1], seq=4))
    with pytest.raises(StorageError, match="fit"):
        opened(store)


def structs_of(step: Any, **fields: Any) -> Any:
    """A step like another."""
    return type(step)(**{**vars(step), **fields})


class Walk(RuleBasedStateMachine):
    """Random acts, undo, redo, reopening, on a real file: the state is always what the journal
    leads to, what is on disk, and what undoing all of it and redoing all of it comes back to.
    """

    def __init__(self) -> None:
        super().__init__()
        self.folder: Any = None

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.file = open_store(Path(self.folder.name) / "jury-desk.db", None)
        self.file.preparation.add(START, GRID, AT, "")
        self.session = opened(self.file.preparation)
        self.number = 0
        self.line: list[Preparation] = [START]
        self.at = 0

    def done(self, act: Any) -> None:
        before = self.session.state
        try:
            after = act()
        except PreparationError:
            assert self.session.state == before
            return
        if after != before:
            del self.line[self.at + 1 :]
            self.line.append(after)
            self.at += 1

    @rule(label=st.text("ab", min_size=1, max_size=2), id_=st.sampled_from(["r1", "r2", "r3"]))
    def put_room(self, label: str, id_: str) -> None:
        self.done(lambda: self.session.put(Room(id=id_, label=label)))

    @rule(id_=st.sampled_from(["c1", "c2", "c5"]), withdrawn=st.booleans())
    def put_candidate(self, id_: str, withdrawn: bool) -> None:
        one = Candidate(id=id_, number=id_, blocs=("b1",), withdrawn=withdrawn)
        self.done(lambda: self.session.put(one))

    @rule(members=st.permutations(["c1", "c2", "c3", "c5"]), count=st.integers(0, 4))
    def put_team(self, members: list[str], count: int) -> None:
        team = structs.replace(START.teams["t1"], members=tuple(members[:count]))
        self.done(lambda: self.session.put(team))

    @rule(
        start=st.integers(480, 1000),
        id_=st.sampled_from(["p1", "p2", "p3", "p4"]),
        candidate=st.sampled_from(["c1", "c4", "c5"]),
        room=st.sampled_from(["r1", "r3"]),
    )
    def put_passage(self, start: int, id_: str, candidate: str, room: str) -> None:
        one = structs.replace(
            START.passages["p1"], id=id_, candidate=candidate, room=room, start=start
        )
        self.done(lambda: self.session.put(one))

    @rule(
        what=st.sampled_from(
            [
                *((Kind.CANDIDATE, f"c{n}") for n in (1, 2, 3, 4)),
                *((Kind.ROOM, f"r{n}") for n in (1, 2, 3)),
                *((Kind.JUROR, f"j{n}") for n in (1, 2, 3)),
                (Kind.PANEL, "jury-1"),
                (Kind.TEAM, "t1"),
                (Kind.PASSAGE, "p1"),
                (Kind.WAIVER, "w1"),
            ]
        )
    )
    def remove(self, what: tuple[Kind, str]) -> None:
        self.done(lambda: self.session.remove(what[0], [what[1]]))

    @rule(items=st.lists(st.sampled_from([*START.items()]), max_size=4))
    def put_back(self, items: list[Item]) -> None:
        self.done(lambda: self.session.record(PreparationAct.IMPORTED, self.changes(items)))

    def changes(self, items: list[Item]) -> tuple[Change, ...]:
        return put(self.session.state, list(dict.fromkeys(items)))

    @precondition(lambda self: self.folder is not None)
    @rule()
    def undo(self) -> None:
        self.session.undo()
        self.at = max(0, self.at - 1)

    @precondition(lambda self: self.folder is not None)
    @rule()
    def redo(self) -> None:
        self.session.redo()
        self.at = min(len(self.line) - 1, self.at + 1)

    @precondition(lambda self: self.folder is not None)
    @rule()
    def reopen(self) -> None:
        self.session = opened(self.file.preparation)

    @invariant()
    def holds(self) -> None:
        if self.folder is None:
            return
        state = self.session.state
        assert state == self.line[self.at]
        assert state == self.file.preparation.load("session-1")
        assert state == replayed(self.file.preparation)
        assert self.session.can_undo == (self.at > 0)
        assert self.session.can_redo == (self.at < len(self.line) - 1)

    def teardown(self) -> None:
        if self.folder is not None:
            while self.session.can_undo:
                self.session.undo()
            assert self.session.state == START
            while self.session.can_redo:
                self.session.redo()
            assert self.session.state == self.line[-1]
            self.file.close()
            self.folder.cleanup()


Walk.TestCase.settings = settings(max_examples=25, stateful_step_count=30)
TestAnyActs = Walk.TestCase


@pytest.fixture
def on_disk(tmp_path: Path) -> Iterator[PreparationStore]:
    store = open_store(tmp_path / "jury-desk.db", b"k" * 32)
    store.preparation.add(START, GRID, AT, "")
    yield store.preparation
    store.close()


def test_import_of_many_is_one_step_when_recorded(on_disk: PreparationStore) -> None:
    session = opened(on_disk)
    many = [
        Candidate(
            id=f"many-{number}",
            birth_name="Exemple",
            number=str(number),
            birth_date=dt.date(1999, 1, 1),
            blocs=("b1",),
        )
        for number in range(2000)
    ]
    after = session.record(PreparationAct.IMPORTED, put(session.state, many))
    assert len(after.candidates) == 2004
    assert on_disk.turns("session-1")[-1].seq == 2
    assert opened(on_disk).state == after
    assert session.undo() == START


@pytest.mark.parametrize("digest", ["", "half \ud800", "0" * 63, ()])
def test_grid_is_not_looked_for_when_its_digest_is_none(
    session: SessionPreparation, digest: Any
) -> None:
    card = structs.replace(START.card, grid_digest=digest)
    assert refusal(lambda: session.put(card)) == "act-malformed"
    assert session.state == START
