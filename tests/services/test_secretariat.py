"""The secretariat's sessions: begun with what their kind asks for, opened, removed, begun alike."""

import contextlib
import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from msgspec import structs

from jury_desk import paths
from jury_desk.domain.grid import Grid
from jury_desk.domain.preparation import acts
from jury_desk.domain.preparation.people import Absence, DeclaredTie
from jury_desk.domain.preparation.ports import PreparationAct
from jury_desk.domain.preparation.preparation import Kind, put
from jury_desk.errors import (
    PreparationError,
    RevisionFrozenError,
    StorageError,
    UnknownSessionError,
)
from jury_desk.services.secretariat import Secretariat
from jury_desk.storage import open_store
from jury_desk.storage.rule_book import ShippedRuleBook
from tests.contracts.preparing import AT, example_items
from tests.examples import SteadyClock, example_grid
from tests.services.workshops import Bench, bench

DAYS = (dt.date(2027, 6, 12), dt.date(2027, 6, 11))
RULES = ShippedRuleBook(paths.resources() / "rules")
GRID = example_grid()


@dataclass
class Office:
    """A secretariat on a library with the five certifications, and one's own grid."""

    secretariat: Secretariat
    bench: Bench

    def digest(self, grid: str) -> str:
        """The digest of a grid of the library."""
        found = {told.grid: told.digest for told in self.secretariat.certifications()}
        return found[grid]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    store = open_store(tmp_path / "jury-desk.db", None)
    made = bench(store, tmp_path, paths.resources() / "grids")
    store.workshop.add_revision(GRID, "", AT)
    yield Office(Secretariat(store.preparation, RULES, made.workshop, SteadyClock()), made)
    store.close()


@pytest.fixture
def secretariat(office: Office) -> Secretariat:
    return office.secretariat


@pytest.mark.parametrize(
    "grid",
    [
        "manager-affaires",
        "developpement-commercial-business-unit",
        "directeur-marketing-commercial",
        "marketing-commercial",
        "strategie-commerciale-management",
        "exemple",
    ],
)
def test_session_begins_with_what_its_certification_asks_for_when_it_is_made(
    office: Office, grid: str
) -> None:
    digest = office.digest(grid)
    session = office.secretariat.new(digest, " Session de juin ", "full", DAYS, by="s1")
    opened = office.secretariat.open(session, "s1")
    state = opened.state
    assert (state.card.label, state.card.kind, state.card.state) == (
        "Session de juin",
        "full",
        "draft",
    )
    assert state.card.days == tuple(sorted(DAYS))
    assert [hours.day for hours in state.wishes.days] == sorted(DAYS)
    assert (opened.grid.id, opened.grid.digest) == (grid, digest)
    assert state.card.organiser == (opened.grid.certification.certifier or "")
    assert state.regulations == RULES.regulations(opened.grid)
    assert state.profile == RULES.profiles()[0]
    every = [item.id for bloc in opened.grid.blocs for item in bloc.assessments]
    assert [*state.timings] == every
    items = [item for kind in Kind for item in state.all(kind).values()]
    assert acts.checked(state, opened.grid, put(state, items)) == state
    (step,) = office.bench.store.preparation.steps(session)
    assert (step.act, step.by) == (PreparationAct.CREATED, "s1")


def test_profile_is_the_vaes_when_the_session_is_one(office: Office) -> None:
    session = office.secretariat.new(office.digest("exemple"), "VAE", "vae", DAYS[:1])
    assert office.secretariat.open(session).state.profile.id == "vae"


def test_sessions_have_ids_of_their_own_when_alike(office: Office) -> None:
    digest = office.digest("exemple")
    made = {office.secretariat.new(digest, "Juin", "full", DAYS) for _ in range(5)}
    assert len(made) == 5
    assert {told.id for told in office.secretariat.sessions()} == made
    assert all(name.startswith("session-2027-06-11-") for name in made)


def test_session_is_refused_when_its_grid_is_only_a_draft(office: Office) -> None:
    draft = office.bench.workshop.duplicate(office.digest("exemple"))
    grid = office.bench.workshop.review(draft).grid
    for digest in (grid.digest, "0" * 64):
        with pytest.raises(PreparationError) as caught:
            office.secretariat.new(digest, "Juin", "full", DAYS)
        assert caught.value.details["reason"] == "act-grid-draft"
    assert office.secretariat.sessions() == ()


@pytest.mark.parametrize(("label", "days"), [("  ", DAYS), ("Juin", ()), ("Juin", DAYS[:1] * 2)])
def test_session_is_a_bug_when_without_a_name_or_a_day(
    office: Office, label: str, days: tuple[dt.date, ...]
) -> None:
    with pytest.raises(ValueError, match=r"label|day|empty"):
        office.secretariat.new(office.digest("exemple"), label, "full", days)
    assert office.secretariat.sessions() == ()


def test_nothing_begins_when_the_label_could_not_be_read_again(office: Office) -> None:
    with pytest.raises(PreparationError) as caught:
        office.secretariat.new(GRID.digest, "Juin \ud800", "full", DAYS)
    assert caught.value.details["reason"] == "act-malformed"
    assert office.secretariat.sessions() == ()


def test_revision_is_frozen_from_the_draft_on_when_a_session_uses_it(office: Office) -> None:
    session = office.secretariat.new(GRID.digest, "Juin", "full", DAYS)
    told = {item.digest: item for item in office.secretariat.certifications()}
    assert told[GRID.digest].frozen
    with pytest.raises(RevisionFrozenError):
        office.bench.workshop.remove(GRID.digest)
    office.secretariat.remove(session)
    office.bench.workshop.remove(GRID.digest)


def test_shipped_revision_counts_its_sessions_when_prepared(office: Office) -> None:
    digest = office.digest("manager-affaires")
    office.secretariat.new(digest, "Juin", "full", DAYS)
    told = {item.digest: item for item in office.secretariat.certifications()}
    assert told[digest].sessions == 1


def test_session_is_unknown_when_not_kept(secretariat: Secretariat) -> None:
    with pytest.raises(UnknownSessionError):
        secretariat.open("session-9")
    with pytest.raises(UnknownSessionError):
        secretariat.duplicate("session-9", "Juin", DAYS)
    secretariat.remove("session-9")


def filled(office: Office) -> str:
    """A session with everything in it."""
    session = office.secretariat.new(GRID.digest, "Juin", "full", (dt.date(2026, 6, 12),))
    opened = office.secretariat.open(session)
    _, *items = example_items(GRID, session)
    opened.put(*items)
    juror = structs.replace(
        opened.state.jurors["j1"],
        ties=(DeclaredTie(candidate="c1"),),
        absences=(Absence(day=dt.date(2026, 6, 12)),),
        declared_on=dt.date(2026, 6, 1),
    )
    opened.put(juror, structs.replace(opened.state.card, place="Lyon", responsible="A. Exemple"))
    return session


def test_session_begins_like_another_when_duplicated(office: Office) -> None:
    session = filled(office)
    again = office.secretariat.duplicate(session, "Septembre", (dt.date(2026, 9, 4),), by="s1")
    old, new = office.secretariat.open(session).state, office.secretariat.open(again).state
    assert (new.card.label, new.card.days) == ("Septembre", (dt.date(2026, 9, 4),))
    assert (new.card.place, new.card.responsible) == ("Lyon", "A. Exemple")
    assert [hours.day for hours in new.wishes.days] == [dt.date(2026, 9, 4)]
    assert (new.regulations, new.profile, new.rooms) == (old.regulations, old.profile, old.rooms)
    assert (new.panels, new.timings) == (old.panels, old.timings)
    assert [*new.jurors] == [*old.jurors]
    assert (new.jurors["j1"].ties, new.jurors["j1"].absences) == ((), ())
    assert new.jurors["j1"].declared_on is None
    for kind in (Kind.CANDIDATE, Kind.TEAM, Kind.WAIVER, Kind.NEUTRALISATION, Kind.PASSAGE):
        assert not new.all(kind)
    assert office.secretariat.open(session).state == old


def test_nothing_of_another_session_is_there_to_be_undone_when_duplicated(office: Office) -> None:
    again = office.secretariat.duplicate(filled(office), "Septembre", (dt.date(2026, 9, 4),))
    opened = office.secretariat.open(again)
    assert not opened.can_undo
    assert opened.undo().rooms == opened.state.rooms != {}


def test_no_session_is_left_half_made_when_the_disk_takes_one_step_only(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = filled(office)
    store = type(office.bench.store.preparation)

    def full(*_: object) -> None:
        raise StorageError("No room is left on the disk.", "")

    monkeypatch.setattr(store, "record", full)
    with contextlib.suppress(StorageError):
        office.secretariat.duplicate(session, "Septembre", (dt.date(2026, 9, 4),))
    for one in office.secretariat.sessions():
        assert office.secretariat.open(one.id).state.rooms


def revised(office: Office, criteria: int, revision: str) -> Grid:
    """Another revision of one's own grid, in the library."""
    grid = structs.replace(example_grid(criteria), revision=revision)
    office.bench.store.workshop.add_revision(grid, "", AT)
    return grid


def test_draft_goes_on_on_another_revision_when_everything_is_in_it(office: Office) -> None:
    opened = office.secretariat.open(filled(office))
    before = opened.state
    larger = revised(office, 6, "2")
    after = office.secretariat.change_grid(opened, larger.digest)
    assert after.card.grid_digest == larger.digest
    assert opened.grid == larger
    assert after.timings == before.timings
    assert opened.undo() == before
    assert opened.grid == GRID
    assert opened.redo() == after
    assert office.secretariat.open(after.id).grid == larger


def test_draft_stays_on_its_revision_when_the_other_lacks_something(office: Office) -> None:
    opened = office.secretariat.open(filled(office))
    before = opened.state
    for digest in (revised(office, 3, "2").digest, office.digest("manager-affaires")):
        with pytest.raises(PreparationError) as caught:
            office.secretariat.change_grid(opened, digest)
        assert caught.value.details["reason"] == "act-grid-elements"
    with pytest.raises(PreparationError):
        office.secretariat.change_grid(opened, "0" * 64)
    assert opened.state == before
    assert office.secretariat.open(before.id).state == before


def test_empty_draft_takes_any_certification_when_chosen_anew(office: Office) -> None:
    session = office.secretariat.new(GRID.digest, "Juin", "full", DAYS)
    opened = office.secretariat.open(session)
    after = office.secretariat.change_grid(opened, office.digest("manager-affaires"))
    assert after.card.grid == "manager-affaires"
    assert "oral" not in after.timings
    assert after.regulations == RULES.regulations(opened.grid)
