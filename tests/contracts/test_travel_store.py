"""What every travel store must do, on the one in memory and on the real one."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from msgspec import structs

from jury_desk.domain.canonical import digest
from jury_desk.domain.day import acts
from jury_desk.domain.ports import DayRecording, Store
from jury_desk.domain.session import SessionPlan
from jury_desk.domain.travel.keys import Enrolled
from jury_desk.domain.travel.ports import Facts, SheetFact, TakenFile, TravelStore
from jury_desk.domain.travel.sheets_return import DayJournal
from jury_desk.errors import StorageError
from jury_desk.services.day_log import DayLog
from jury_desk.storage import open_store
from tests.contracts.arriving import (
    AT,
    JUROR,
    SESSION,
    a_return,
    activation,
    bound,
    day,
    decisions,
    enrolled,
    from_paper,
    journal,
    later,
    manifest,
    name_of,
    secret,
    sheet,
    taken,
)
from tests.contracts.marking import GRID, PLAN, REFS, TickingClock, opened_sheet
from tests.contracts.memory_store import MemoryStore
from tests.contracts.memory_travel import MemoryTravelStore
from tests.contracts.preparing import example_preparation
from tests.contracts.test_take_over import another, carried_from, take
from tests.examples import example_grid


@dataclass
class Desk:
    """A data file: what travels in it, and the rest of it."""

    store: Store
    travel: TravelStore


def in_memory(_: Path) -> Desk:
    store = MemoryStore()
    return Desk(store, MemoryTravelStore(store, [SESSION, "session-2"]))


def on_disk(folder: Path, key: bytes | None) -> Desk:
    store = open_store(folder / "jury-desk.db", key)
    for session in (SESSION, "session-2"):
        store.preparation.add(example_preparation(GRID, session), GRID, AT, "")
    return Desk(store, store.travel)


MAKERS: dict[str, Callable[[Path], Desk]] = {
    "memory": in_memory,
    "plain": lambda folder: on_disk(folder, None),
    "encrypted": lambda folder: on_disk(folder, b"k" * 32),
}


@pytest.fixture(params=MAKERS)
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    made = MAKERS[request.param](tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def travel(desk: Desk) -> TravelStore:
    return desk.travel


def moved(plan: SessionPlan) -> SessionPlan:
    """A later plan: the first passage in another room, the second gone."""
    first = structs.replace(plan.passages[0], room="C201")
    return structs.replace(plan, passages=(first,), date=plan.date + dt.timedelta(days=1))


def told_of(desk: Desk) -> DayRecording:
    """The act of the day that goes with a dossier."""
    act = acts.DossierTaken(number=2, file=name_of("dossier 2"), plan=digest(moved(PLAN)))
    return DayLog(desk.store, TickingClock(), PLAN).recording(act, {}, {})


# --- on a laptop ----------------------------------------------------------------------------------


def test_dossier_begins_a_session_when_none_was_kept(desk: Desk) -> None:
    assert desk.travel.enrolled(SESSION) is None
    desk.travel.take_dossier(PLAN, GRID, enrolled(), None)
    assert desk.store.sessions() == (PLAN,)
    assert desk.store.grid(GRID.digest).digest == GRID.digest
    assert desk.travel.enrolled(SESSION) == enrolled()


def test_session_goes_on_with_the_later_plan_when_a_dossier_is_taken(desk: Desk) -> None:
    desk.travel.take_dossier(PLAN, GRID, enrolled(), None)
    sheet = opened_sheet(desk.store)
    sheet.set_level("k1", "acquis")
    before = desk.store.journal(REFS[0].id)
    told = told_of(desk)
    desk.travel.take_dossier(moved(PLAN), GRID, enrolled(2), told)
    assert desk.store.sessions() == (moved(PLAN),)
    assert desk.travel.enrolled(SESSION) == enrolled(2)
    assert desk.store.day_entries(SESSION, JUROR) == (told.entry,)
    assert desk.store.journal(REFS[0].id) == before
    assert desk.store.load(REFS[0]) == sheet.state
    assert sheet.set_level("k2", "acquis")


def test_dossier_is_kept_when_the_session_was_there_without_one(desk: Desk) -> None:
    desk.store.add_session(PLAN, GRID)
    desk.travel.take_dossier(moved(PLAN), GRID, enrolled(), None)
    assert desk.store.sessions() == (moved(PLAN),)


@pytest.mark.parametrize("known", [None, enrolled(3)], ids=["nothing-known", "known"])
def test_dossier_is_known_when_its_day_is_taken_over(desk: Desk, known: Enrolled | None) -> None:
    if known is not None:
        desk.travel.take_dossier(PLAN, GRID, known, None)
    carried = carried_from(another())
    about = structs.replace(carried.about, enrolled_=enrolled(2))
    take(desk.store, replace(carried, about=about))
    assert desk.travel.enrolled(SESSION) == (known or enrolled(2))


def test_dossier_changes_nothing_when_it_is_the_same_again(desk: Desk) -> None:
    for _ in range(2):
        desk.travel.take_dossier(PLAN, GRID, enrolled(), None)
    assert desk.store.sessions() == (PLAN,)
    assert desk.travel.enrolled(SESSION) == enrolled()


OTHER_GRID = example_grid(5)
OTHERS = {
    "grid-of-another-plan": (PLAN, OTHER_GRID, enrolled(2)),
    "another-grid": (structs.replace(PLAN, grid_digest=OTHER_GRID.digest), OTHER_GRID, enrolled(2)),
    "another-juror": (
        structs.replace(PLAN, juror="j2"),
        GRID,
        structs.replace(enrolled(2), juror="j2"),
    ),
    "enrolled-for-another-juror": (moved(PLAN), GRID, structs.replace(enrolled(2), juror="j2")),
    "enrolled-for-another-session": (
        moved(PLAN),
        GRID,
        enrolled(2, structs.replace(PLAN, id="session-2")),
    ),
}


@pytest.mark.parametrize("name", OTHERS)
def test_dossier_is_refused_when_its_parts_do_not_belong_together(desk: Desk, name: str) -> None:
    desk.travel.take_dossier(PLAN, GRID, enrolled(), None)
    told = told_of(desk)
    with pytest.raises(ValueError, match=r".+"):
        desk.travel.take_dossier(*OTHERS[name], told)
    assert desk.store.sessions() == (PLAN,)
    assert desk.travel.enrolled(SESSION) == enrolled()
    assert desk.store.day_entries(SESSION, JUROR) == ()


def test_dossier_is_refused_whole_when_its_act_does_not_follow(desk: Desk) -> None:
    desk.travel.take_dossier(PLAN, GRID, enrolled(), None)
    told = told_of(desk)
    desk.travel.take_dossier(PLAN, GRID, enrolled(2), told)
    with pytest.raises(StorageError):
        desk.travel.take_dossier(moved(PLAN), GRID, enrolled(3), told)
    assert desk.store.sessions() == (PLAN,)
    assert desk.travel.enrolled(SESSION) == enrolled(2)


def test_other_plan_is_refused_when_it_does_not_come_in_a_dossier(desk: Desk) -> None:
    desk.travel.take_dossier(PLAN, GRID, enrolled(), None)
    with pytest.raises(StorageError):
        desk.store.add_session(moved(PLAN), GRID)
    assert desk.store.sessions() == (PLAN,)


def test_what_is_known_takes_the_place_of_what_was(desk: Desk) -> None:
    with pytest.raises(ValueError, match=r".+"):
        desk.travel.put_enrolled(enrolled())
    desk.travel.take_dossier(PLAN, GRID, enrolled(), None)
    more = structs.replace(enrolled(), enrolments=(bound(), bound(2)))
    desk.travel.put_enrolled(more)
    assert desk.travel.enrolled(SESSION) == more


# --- keys and decisions at the secretariat --------------------------------------------------------


def test_keys_of_a_session_are_kept_when_added(travel: TravelStore) -> None:
    assert travel.session_secret(SESSION) is None
    assert travel.sessions_with_keys() == ()
    travel.add_session_secret(secret("session-2"))
    travel.add_session_secret(secret())
    assert travel.session_secret(SESSION) == secret()
    assert travel.sessions_with_keys() == (secret().keys, secret("session-2").keys)


def test_keys_of_a_session_stay_when_others_are_added(travel: TravelStore) -> None:
    travel.add_session_secret(secret())
    other = secret()
    with pytest.raises(ValueError, match=r".+"):
        travel.add_session_secret(type(other)(other.keys, b"another", b"another"))
    assert travel.session_secret(SESSION) == secret()


def test_activations_are_told_oldest_first_when_several_were_drawn(travel: TravelStore) -> None:
    drawn = (activation(3), activation(1), activation(2))
    for one in drawn:
        travel.add_activation(one)
    travel.add_activation(activation(4, "session-2"))
    assert travel.activations(SESSION) == drawn
    with pytest.raises(ValueError, match=r".+"):
        travel.add_activation(activation(4))
    assert travel.activations(SESSION) == drawn


def test_nothing_is_kept_when_its_session_is_not_prepared_here(travel: TravelStore) -> None:
    elsewhere = structs.replace(decisions()[0], session="session-9")
    with pytest.raises(ValueError, match=r".+"):
        travel.add_session_secret(secret("session-9"))
    with pytest.raises(ValueError, match=r".+"):
        travel.add_activation(activation(1, "session-9"))
    with pytest.raises(ValueError, match=r".+"):
        travel.decide([elsewhere])
    assert travel.sessions_with_keys() == ()
    assert travel.reception("session-9") == ()


def test_decisions_are_kept_in_order_when_they_follow(travel: TravelStore) -> None:
    first, *others = decisions()
    travel.decide([first])
    travel.decide(others)
    assert travel.reception(SESSION) == decisions()
    assert travel.reception("session-2") == ()


@pytest.mark.parametrize("place", [0, 2])
def test_no_decision_is_kept_when_one_does_not_follow(travel: TravelStore, place: int) -> None:
    first, second, third = decisions()
    travel.decide([first])
    wrong = structs.replace(third, previous=name_of("another"))
    with pytest.raises(ValueError, match=r".+"):
        travel.decide([first] if place == 0 else [second, wrong])
    assert travel.reception(SESSION) == (first,)


# --- what comes in --------------------------------------------------------------------------------


def test_all_of_a_return_is_kept_when_it_is_taken_in(travel: TravelStore) -> None:
    said = manifest()
    one = a_return("a", [taken(1), taken(2)], [journal(1)], [day()], said, refused=1)
    assert travel.take_in([one], AT) == {name_of("a"): 2}
    facts = travel.facts(SESSION)
    header = sheet(1, envelope="cms of key 1").header
    assert facts.sheets[0] == SheetFact(
        header=header.digest,
        sheet=header.sheet,
        version=1,
        parent=None,
        passage="p1",
        juror=JUROR,
        subject="c1",
        signer=name_of("key 1"),
        signed_at=header.signed_at,
        taken_at=AT,
    )
    assert facts.enrolments == (bound(),)
    assert [(one.device, one.progress, one.received) for one in facts.heard] == [
        ("laptop-1", said.progress, said.received)
    ]
    assert facts.files == (TakenFile(name_of("a"), JUROR, "laptop-1", AT, 2, 1),)
    assert travel.kept_headers(SESSION) == {one.header for one in facts.sheets}
    assert travel.returned_sheet(header.digest) == taken(1).sheet
    assert travel.journals(header.sheet) == (journal(1),)
    assert travel.days(SESSION) == (day(),)
    assert travel.facts("session-2") == Facts()


def test_nothing_is_new_when_a_return_comes_again(travel: TravelStore) -> None:
    one = a_return("a", [taken(1)], [journal(1)], [day()], manifest())
    travel.take_in([one], AT)
    before = travel.facts(SESSION)
    assert travel.take_in([one, one], later(60)) == {name_of("a"): 0}
    assert travel.facts(SESSION) == before


def test_new_versions_are_counted_by_file_when_files_share_some(travel: TravelStore) -> None:
    files = [a_return("a", [taken(1), taken(2)]), a_return("b", [taken(2), taken(3)])]
    assert travel.take_in(files, AT) == {name_of("a"): 2, name_of("b"): 1}


def test_versions_that_contradict_one_another_both_stay(travel: TravelStore) -> None:
    travel.take_in([a_return("a", [taken(1, 1), taken(1, 2)])], AT)
    assert [one.version for one in travel.facts(SESSION).sheets] == [1, 2]


def test_version_is_told_for_each_key_when_two_signed_it(travel: TravelStore) -> None:
    travel.take_in([a_return("a", [taken(1)])], AT)
    again = a_return("b", [taken(1, signer="key 2")])
    assert travel.take_in([again], later(1)) == {name_of("b"): 0}
    facts = travel.facts(SESSION).sheets
    assert {one.signer for one in facts} == {name_of("key 1"), name_of("key 2")}
    assert len({one.header for one in facts}) == 1


@pytest.mark.parametrize("paper_first", [True, False])
def test_version_from_paper_gives_way_when_it_comes_itself(
    travel: TravelStore, paper_first: bool
) -> None:
    paper, itself = a_return("p", [from_paper(1)]), a_return("a", [taken(1)])
    order = [paper, itself] if paper_first else [itself, paper]
    new = [travel.take_in([one], AT)[one.file] for one in order]
    assert new == ([1, 1] if paper_first else [1, 0])
    (fact,) = travel.facts(SESSION).sheets
    assert not fact.from_paper
    assert travel.returned_sheet(fact.header) == taken(1).sheet


def test_version_from_paper_counts_until_it_comes_itself(travel: TravelStore) -> None:
    travel.take_in([a_return("p", [from_paper(1)])], AT)
    (fact,) = travel.facts(SESSION).sheets
    assert fact.from_paper
    assert travel.kept_headers(SESSION) == frozenset()


@pytest.mark.parametrize("texts_first", [True, False])
def test_fullest_version_from_paper_is_given_when_several_came(
    travel: TravelStore, texts_first: bool
) -> None:
    order = [from_paper(1, texts=texts_first), from_paper(1, texts=not texts_first)]
    for number, one in enumerate(order):
        travel.take_in([a_return(f"p{number}", [one])], AT)
    (fact,) = travel.facts(SESSION).sheets
    assert travel.returned_sheet(fact.header) == from_paper(1).sheet


def test_no_sheet_is_given_when_none_of_that_header_came(travel: TravelStore) -> None:
    with pytest.raises(KeyError):
        travel.returned_sheet(name_of("nothing"))
    assert travel.journals("nothing") == ()


def test_longer_journal_takes_the_place_of_the_one_it_goes_on_from(travel: TravelStore) -> None:
    for length in (4, 6, 3):
        travel.take_in([a_return(str(length), journals=[journal(1, length)])], AT)
    assert travel.journals(journal(1).sheet) == (journal(1, 6),)


def test_journals_that_go_apart_both_stay(travel: TravelStore) -> None:
    came = [journal(1, 4), journal(1, 5, 1), journal(1, 3, 2), journal(1, 2)]
    came.append(journal(1, 3, device="laptop-2"))
    travel.take_in([a_return("a", journals=came)], AT)
    wanted = sorted(came[:3] + came[4:], key=lambda one: (one.device, one.entries[-1].digest))
    assert list(travel.journals(journal(1).sheet)) == wanted


def assert_are(found: tuple[DayJournal, ...], *wanted: DayJournal) -> None:
    assert list(found) == sorted(wanted, key=digest)


def test_day_takes_the_place_of_what_it_holds_whole(travel: TravelStore) -> None:
    apart, bare, fewer = day(5, branch=1), day(4, (2,)), day(6, told=3)
    whole = day(6)
    for name, one in enumerate((day(3), fewer, bare, whole, apart, day(6, (1, 6)))):
        travel.take_in([a_return(str(name), days=[one])], AT)
    assert_are(travel.days(SESSION), whole, apart)


def test_days_both_stay_when_each_says_what_the_other_does_not(travel: TravelStore) -> None:
    longer, fuller = day(6, (1,)), day(4)
    travel.take_in([a_return("a", days=[longer, fuller])], AT)
    assert_are(travel.days(SESSION), longer, fuller)


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_latest_word_of_each_laptop_is_kept_in_any_order(
    travel: TravelStore, order: tuple[int, ...]
) -> None:
    said = [manifest(), manifest(made_at=later(9), status="complete"), manifest(2)]
    for number in order:
        travel.take_in([a_return(str(number), said=said[number])], AT)
    heard = travel.facts(SESSION).heard
    assert [(one.device, one.made_at) for one in heard] == [
        ("laptop-1", later(9)),
        ("laptop-2", AT),
    ]
    assert heard[0].progress[0].status == "complete"


def test_what_held_of_a_file_grows_when_more_of_it_holds_later(travel: TravelStore) -> None:
    travel.take_in([a_return("a", [taken(1)], refused=2)], AT)
    travel.take_in([a_return("a", [taken(1), taken(2)], refused=1)], later(5))
    travel.take_in([a_return("a", [taken(1)], refused=2)], later(9))
    assert travel.facts(SESSION).files == (TakenFile(name_of("a"), JUROR, "", AT, 2, 1),)


STRANGE = {
    "sheet": a_return(
        "x",
        [
            type(taken())(
                structs.replace(
                    sheet(7), header=structs.replace(sheet(7).header, session="session-2")
                ),
                name_of("key 1"),
            )
        ],
    ),
    "day": a_return("x", days=[structs.replace(day(), juror="j2")]),
    "manifest": a_return("x", said=structs.replace(manifest(), juror="j2")),
}


@pytest.mark.parametrize("name", STRANGE)
def test_nothing_of_a_batch_is_kept_when_one_part_is_another_sessions(
    travel: TravelStore, name: str
) -> None:
    with pytest.raises(ValueError, match=r".+"):
        travel.take_in([a_return("a", [taken(1)]), STRANGE[name]], AT)
    assert travel.facts(SESSION) == Facts()
