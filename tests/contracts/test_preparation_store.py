"""What every preparation store must do, on the one in memory and on the real one."""

import datetime as dt
import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec import structs

from jury_desk.domain.preparation.card import Room
from jury_desk.domain.preparation.people import HeldBloc
from jury_desk.domain.preparation.ports import PreparationAct, PreparationStore, PreparedStep, Turn
from jury_desk.domain.preparation.preparation import (
    Change,
    Item,
    Kind,
    Preparation,
    applied,
    of_items,
    put,
)
from jury_desk.storage import open_store
from tests.contracts.memory_preparation import MemoryPreparationStore
from tests.contracts.preparing import (
    AT,
    OPINION,
    PROFILE,
    PROOF,
    REGULATIONS,
    example_preparation,
    later,
)
from tests.examples import example_grid

GRID = example_grid()
START = example_preparation(GRID)


def nothing() -> None:
    """Nothing is to be closed."""


def in_memory(_: Path) -> tuple[PreparationStore, Callable[[], None]]:
    return MemoryPreparationStore(), nothing


def on_disk(folder: Path, key: bytes | None) -> tuple[PreparationStore, Callable[[], None]]:
    store = open_store(folder / "jury-desk.db", key)
    return store.preparation, store.close


MAKERS: dict[str, Callable[[Path], tuple[PreparationStore, Callable[[], None]]]] = {
    "memory": in_memory,
    "plain": lambda folder: on_disk(folder, None),
    "encrypted": lambda folder: on_disk(folder, b"k" * 32),
}


@pytest.fixture(params=MAKERS)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[PreparationStore]:
    made, close = MAKERS[request.param](tmp_path)
    yield made
    close()


@pytest.fixture
def begun(store: PreparationStore) -> PreparationStore:
    store.add(START, GRID, AT, "s1")
    return store


def step(
    store: PreparationStore,
    changes: tuple[Change, ...],
    act: PreparationAct = PreparationAct.CHANGED,
    undoes: int | None = None,
) -> PreparedStep:
    """Record changes as the next step of the first session."""
    seq = len(store.steps("session-1")) + 1
    made = PreparedStep(seq, later(seq), act, "s2", changes, undoes)
    store.record("session-1", made)
    return made


def changed(store: PreparationStore, *items: Item) -> PreparedStep:
    """Record the putting of items."""
    return step(store, put(store.load("session-1"), items))


def moved(state: str, **fields: object) -> Preparation:
    """The session with another card, of an id of its own."""
    card = structs.replace(START.card, id=f"session-{state}", state=state, **fields)
    return of_items([card, *(item for item in START.items() if item != START.card)])


def test_session_reads_as_it_was_added_when_kept(begun: PreparationStore) -> None:
    assert begun.load("session-1") == START
    assert [*begun.load("session-1").items()] == [*START.items()]
    assert begun.grid(GRID.digest) == GRID


def test_session_is_listed_when_kept(begun: PreparationStore) -> None:
    (told,) = begun.summaries()
    assert (told.id, told.label, told.kind) == ("session-1", "Session du 12 juin", "full")
    assert (told.state, told.practice, told.candidates) == ("draft", False, 4)
    assert (told.grid, told.grid_digest) == ("exemple", GRID.digest)
    assert told.certification == "Certification d’exemple"
    assert (told.first_day, told.last_day, told.changed_at) == (*[dt.date(2026, 6, 12)] * 2, AT)


def test_sessions_come_last_day_first_when_several(begun: PreparationStore) -> None:
    days = (dt.date(2026, 6, 12), dt.date(2026, 6, 20))
    begun.add(moved("open", days=days, label="Zèbre"), GRID, AT, "")
    begun.add(moved("closed", label="abeille"), GRID, AT, "")
    assert [told.id for told in begun.summaries()] == [
        "session-open",
        "session-closed",
        "session-1",
    ]


def test_session_is_a_key_error_when_not_kept(store: PreparationStore) -> None:
    with pytest.raises(KeyError):
        store.load("session-1")
    with pytest.raises(KeyError):
        store.grid(GRID.digest)
    with pytest.raises(KeyError):
        store.step("session-1", 1)
    assert not store.summaries()
    assert not store.steps("session-1")
    assert not store.turns("session-1")
    assert store.content("0" * 64) is None


def test_session_is_refused_when_its_id_is_taken(begun: PreparationStore) -> None:
    with pytest.raises(ValueError, match="refused"):
        begun.add(START, GRID, later(9), "")
    assert len(begun.steps("session-1")) == 1


def test_session_is_a_bug_when_its_grid_is_another(store: PreparationStore) -> None:
    with pytest.raises(ValueError, match="grid"):
        store.add(START, example_grid(5), AT, "")
    assert store.summaries() == ()


def test_journal_begins_with_everything_when_added(begun: PreparationStore) -> None:
    (created,) = begun.steps("session-1")
    assert (created.seq, created.at, created.act) == (1, AT, PreparationAct.CREATED)
    assert (created.by, created.undoes) == ("s1", None)
    assert of_items(change.after for change in created.changes if change.after) == START
    assert all(change.before is None for change in created.changes)


def test_changes_read_back_the_same_when_recorded(begun: PreparationStore) -> None:
    room = Room(id="r9", label="Amphi")
    team = structs.replace(START.teams["t1"], members=("c1", "c3"))
    made = changed(begun, room, team, structs.replace(START.card, label="Autre nom"))
    removed = step(
        begun, (Change(Kind.WAIVER, "w1", START.waivers["w1"], None),), PreparationAct.REMOVED
    )
    expected = applied(applied(START, made.changes), removed.changes)
    assert begun.load("session-1") == expected
    assert [*begun.load("session-1").rooms] == ["r1", "r2", "r9"]
    assert begun.steps("session-1")[1:] == (made, removed)
    assert begun.steps("session-1", 1) == (removed,)
    assert begun.steps("session-1", 9) == begun.steps("session-1")
    assert begun.step("session-1", 2) == made
    (told,) = begun.summaries()
    assert (told.label, told.changed_at) == ("Autre nom", later(3))


def test_item_comes_last_when_it_is_added_again(begun: PreparationStore) -> None:
    room = START.rooms["r1"]
    gone = step(begun, (Change(Kind.ROOM, "r1", room, None),))
    step(begun, (gone.changes[0].inverse,), PreparationAct.UNDONE, gone.seq)
    assert [*begun.load("session-1").rooms] == ["r2", "r1"]
    assert begun.turns("session-1") == (
        Turn(1, PreparationAct.CREATED, None),
        Turn(2, PreparationAct.CHANGED, None),
        Turn(3, PreparationAct.UNDONE, 2),
    )


def test_one_step_may_change_an_item_twice_when_in_order(begun: PreparationStore) -> None:
    first, second = (Room(id="r9", label=label) for label in ("Amphi", "Amphithéâtre"))
    step(begun, (Change(Kind.ROOM, "r9", None, first), Change(Kind.ROOM, "r9", first, second)))
    assert begun.load("session-1").rooms["r9"] == second


@pytest.mark.parametrize("seq", [0, 1, 3])
def test_step_is_refused_when_it_does_not_follow(begun: PreparationStore, seq: int) -> None:
    room = Change(Kind.ROOM, "r9", None, Room(id="r9", label="Amphi"))
    with pytest.raises(ValueError, match="follow"):
        begun.record("session-1", PreparedStep(seq, AT, PreparationAct.CHANGED, "", (room,)))
    assert begun.load("session-1") == START
    assert len(begun.steps("session-1")) == 1


def test_step_is_refused_when_there_is_no_such_session(begun: PreparationStore) -> None:
    with pytest.raises(ValueError, match=r"session|follow"):
        begun.record("session-2", PreparedStep(1, AT, PreparationAct.CHANGED, "", ()))
    assert begun.steps("session-2") == ()


@pytest.mark.parametrize(
    "change",
    [
        Change(Kind.ROOM, "r1", None, Room(id="r1", label="Amphi")),
        Change(Kind.ROOM, "r1", Room(id="r1", label="Hier"), Room(id="r1", label="Amphi")),
        Change(Kind.ROOM, "r9", Room(id="r9", label="Hier"), None),
        Change(Kind.ROOM, "r9", Room(id="r9", label="Hier"), Room(id="r9", label="Amphi")),
    ],
    ids=["there already", "changed since", "gone already", "gone"],
)
def test_nothing_of_a_step_is_kept_when_one_change_starts_elsewhere(
    begun: PreparationStore, change: Change
) -> None:
    good = Change(Kind.ROOM, "r8", None, Room(id="r8", label="Amphi"))
    with pytest.raises(ValueError, match="as it was"):
        step(begun, (good, change))
    assert begun.load("session-1") == START
    assert len(begun.steps("session-1")) == 1


def test_state_moves_forward_only_when_recorded(begun: PreparationStore) -> None:
    changed(begun, structs.replace(START.card, state="open"))
    assert begun.summaries()[0].state == "open"
    with pytest.raises(ValueError, match="refused"):
        changed(begun, START.card)
    with pytest.raises(ValueError, match="stays"):
        begun.remove("session-1")
    assert begun.load("session-1").card.state == "open"


def test_grid_is_another_when_it_was_kept_before(begun: PreparationStore) -> None:
    other = example_grid(6)
    card = structs.replace(START.card, grid_digest=other.digest)
    with pytest.raises((ValueError, KeyError)):
        changed(begun, card)
    begun.keep_grid(other)
    changed(begun, card)
    assert begun.grid(begun.summaries()[0].grid_digest) == other


def test_session_is_gone_when_removed(begun: PreparationStore) -> None:
    begun.remove("session-1")
    begun.remove("session-1")
    assert not begun.summaries()
    assert not begun.steps("session-1")
    with pytest.raises(KeyError):
        begun.load("session-1")
    begun.add(START, GRID, later(1), "")
    assert begun.load("session-1") == START
    assert len(begun.steps("session-1")) == 1


def test_practice_session_is_gone_when_removed_after_opening(store: PreparationStore) -> None:
    store.add(moved("open", practice=True), GRID, AT, "")
    store.remove("session-open")
    assert store.summaries() == ()


def test_file_goes_with_the_last_session_that_names_it_when_removed(
    begun: PreparationStore,
) -> None:
    proof, opinion = begun.keep_content(PROOF), begun.keep_content(OPINION)
    assert proof == hashlib.sha256(PROOF).hexdigest()
    assert begun.keep_content(PROOF) == proof
    held = HeldBloc(bloc="b1", proof="PV 2024", file=proof)
    named = structs.replace(START.candidates["c1"], held=(held,), photo=opinion)
    second = of_items(
        [
            structs.replace(START.card, id="session-2"),
            *(item for item in START.items() if item not in (START.card, START.candidates["c1"])),
            named,
        ]
    )
    begun.add(second, GRID, AT, "")
    opinion_of = structs.replace(START.neutralisations["n1"], opinion_file=opinion)
    changed(begun, opinion_of)
    fresh = begun.keep_content(b"not yet named")
    begun.remove("session-2")
    assert begun.content(proof) is None
    assert begun.content(opinion) == OPINION
    begun.remove("session-1")
    assert begun.content(opinion) is None
    assert begun.content(fresh) == b"not yet named"


def test_named_rules_are_replaced_when_saved_again(store: PreparationStore) -> None:
    assert not store.regulations()
    assert not store.profiles()
    store.put_regulations(structs.replace(REGULATIONS, id="b", label="Z"))
    store.put_regulations(structs.replace(REGULATIONS, id="a", label="é"))
    store.put_regulations(structs.replace(REGULATIONS, id="b", label="A"))
    assert [(item.id, item.label) for item in store.regulations()] == [("b", "A"), ("a", "é")]
    store.put_profile(PROFILE)
    store.put_profile(structs.replace(PROFILE, quorum=3))
    assert store.profiles() == (structs.replace(PROFILE, quorum=3),)
