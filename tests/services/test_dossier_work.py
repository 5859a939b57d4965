"""Dossiers and carried days meet: work that a dossier brings, plans that a day brings back."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from jury_desk.domain.day.acts import DossierTaken
from jury_desk.services.day_carry import DayCarrying
from jury_desk.services.juror_day import SheetStatus
from jury_desk.storage.engine import Database
from tests.services.enrolled import SEALS, SECRET
from tests.services.juror_laptop import (
    PIN,
    PLAN,
    JurorLaptop,
    dossier,
    later,
    opened,
    refused_dossier,
    signer_of,
)

FIRST, GAME, HALF, LAST = PLAN.passages


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[JurorLaptop]:
    """A laptop with nothing on it."""
    found = JurorLaptop(tmp_path / "here")
    yield found
    found.store.close()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[JurorLaptop]:
    """Another one, which was started by itself."""
    found = JurorLaptop(tmp_path / "there")
    found.clock.reboot(600)
    found.clock.boot = 7
    yield found
    found.store.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    return tmp_path / "STICK"


# --- work that comes along ------------------------------------------------------------------------


def at_work(laptop: JurorLaptop, stick: Path) -> DayCarrying:
    """A laptop on which a sheet is signed, one half marked, a note taken."""
    laptop.open(dossier(stick))
    laptop.sign("p1")
    laptop.sheet("p3").set_level("k1", "acquis")
    laptop.log.take_note("p3", "Parle trop vite")
    laptop.log.keep_draft("p3", "à moitié")
    return laptop.carrying


@pytest.mark.parametrize("replaced", [True, False], ids=["told", "in-the-work-alone"])
def test_work_goes_on_when_a_dossier_brings_what_a_locked_laptop_had_recorded(
    laptop: JurorLaptop, other: JurorLaptop, stick: Path, replaced: bool
) -> None:
    carried = at_work(laptop, stick).carried(laptop.log)
    known = laptop.store.travel.enrolled(PLAN.id)
    assert known is not None
    plan = later(FIRST, GAME, LAST)  # p3 is dropped: it stays, something is recorded on it
    told = known.enrolments if replaced else ()
    path = dossier(stick, 2, plan, carried=carried, replaced=told, activation=1)
    found = other.open(path)
    assert found.is_first
    assert other.status("p1") is SheetStatus.SIGNED
    assert other.sheet("p3").state.mark("k1").level == "acquis"
    assert [note.fate for note in other.log.state.notes.values()] == ["open"]
    assert other.log.drafts() == {"p3": "à moitié"}
    signed = other.sign("p3")
    assert signer_of(signed) == other.keys.fingerprint(PLAN.id)
    assert signer_of(signed) != laptop.keys.fingerprint(PLAN.id)
    done = other.hand_in.hand_in(PLAN.id, str(stick), PIN)
    manifest = opened(done.path).manifest
    assert {one.enrolment.device for one in manifest.enrolments} == {
        laptop.store.device,
        other.store.device,
    }
    assert done.count == 2
    again = other.open(path)
    assert again.is_known


def test_work_is_taken_when_the_program_was_killed_half_way(
    laptop: JurorLaptop, other: JurorLaptop, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    carried = at_work(laptop, stick).carried(laptop.log)
    path = dossier(stick, 2, carried=carried, activation=1)

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(other.store, "take_over", killed)
        with pytest.raises(KeyboardInterrupt):
            other.open(path)
    other.restart()
    assert other.store.sessions() == ()
    other.open(path)
    assert other.status("p1") is SheetStatus.SIGNED


def killed_behind(monkeypatch: pytest.MonkeyPatch, steps: int) -> None:
    """Have the program end once the disk holds so many acts from now on."""
    writing, done = Database.writing, []

    @contextmanager
    def counted(database: Database) -> Iterator[None]:
        with writing(database):
            yield
        done.append(1)
        if len(done) == steps:
            raise KeyboardInterrupt

    monkeypatch.setattr(Database, "writing", counted)


@pytest.mark.parametrize("steps", [1, 2, 3, 4])
def test_nothing_of_the_work_is_missing_when_it_is_gone_on_with_after_a_kill(
    laptop: JurorLaptop,
    other: JurorLaptop,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
    steps: int,
) -> None:
    carried = at_work(laptop, stick).carried(laptop.log)
    path = dossier(stick, 2, carried=carried, activation=1)
    with monkeypatch.context() as patch:
        killed_behind(patch, steps)
        with pytest.raises(KeyboardInterrupt):
            other.open(path)
    other.restart()
    assert other.status("p1") is SheetStatus.SIGNED
    other.sheet("p4").set_level("k1", "acquis")
    other.open(path)
    told = [one.act for one in other.store.day_entries(PLAN.id, PLAN.juror)]
    assert [act.number for act in told if isinstance(act, DossierTaken)] == [1, 2]
    signed = other.sign("p3")
    assert signer_of(signed) == other.keys.fingerprint(PLAN.id)
    assert other.hand_in.hand_in(PLAN.id, str(stick), PIN).count == 2


def test_dossier_is_refused_when_its_work_does_not_go_on_from_what_is_here(
    laptop: JurorLaptop, other: JurorLaptop, stick: Path
) -> None:
    carried = at_work(laptop, stick).carried(laptop.log)
    other.open(dossier(stick, 1))
    other.sheet("p3").set_level("k2", "partiel")
    assert refused_dossier(other, dossier(stick, 2, carried=carried)) == "dossier-apart"


def test_work_that_is_here_already_stays_when_a_dossier_brings_it_back(
    laptop: JurorLaptop, stick: Path
) -> None:
    carried = at_work(laptop, stick).carried(laptop.log)
    laptop.sheet("p3").set_level("k2", "acquis")
    laptop.open(dossier(stick, 2, carried=carried), None)
    assert laptop.sheet("p3").state.mark("k2").level == "acquis"


# --- a day that is carried ------------------------------------------------------------------------


def test_second_laptop_binds_its_own_key_when_a_day_is_carried_to_it(
    laptop: JurorLaptop, other: JurorLaptop, stick: Path
) -> None:
    at_work(laptop, stick)
    code = laptop.carrying.new_code()
    given = laptop.carrying.give(PLAN.id, str(stick), code)
    other.carrying.take(other.carrying.look(given.path, code))
    assert other.store.travel.enrolled(PLAN.id) is not None
    assert other.keys.fingerprint(PLAN.id) is None
    other.sign("p3")
    enrolled = other.store.travel.enrolled(PLAN.id)
    assert enrolled is not None
    assert [SEALS.is_bound(one, SECRET) for one in enrolled.enrolments] == [True, True]
    assert other.vault.escrow().keys() == {PLAN.id}
    # A later dossier opens there without a code.
    assert not other.dossiers.needs_code(str(dossier(stick, 2)))


@pytest.mark.parametrize("steps", [1, 2])
def test_sheets_are_signed_for_the_session_when_the_carried_day_was_taken_by_a_killed_program(
    laptop: JurorLaptop,
    other: JurorLaptop,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
    steps: int,
) -> None:
    at_work(laptop, stick)
    code = laptop.carrying.new_code()
    given = laptop.carrying.give(PLAN.id, str(stick), code)
    with monkeypatch.context() as patch:
        killed_behind(patch, steps)
        with pytest.raises(KeyboardInterrupt):
            other.carrying.take(other.carrying.look(given.path, code))
    other.restart()
    other.sign("p3")
    assert other.hand_in.hand_in(PLAN.id, str(stick), PIN).count == 2


def test_day_goes_back_with_its_new_plan_when_a_dossier_came_in_between(
    laptop: JurorLaptop, other: JurorLaptop, stick: Path
) -> None:
    at_work(laptop, stick)
    code = laptop.carrying.new_code()
    given = laptop.carrying.give(PLAN.id, str(stick), code)
    other.carrying.take(other.carrying.look(given.path, code))
    other.open(dossier(stick, 2, later(FIRST, HALF)), None)
    other.sign("p3")
    back = other.carrying.give(PLAN.id, str(stick), code)
    laptop.carrying.take(laptop.carrying.look(back.path, code))
    assert [one.id for one in laptop.day.plan.passages] == ["p1", "p3"]
    assert laptop.status("p3") is SheetStatus.SIGNED
    enrolled = laptop.store.travel.enrolled(PLAN.id)
    assert enrolled is not None
    assert (enrolled.number, len(enrolled.enrolments)) == (2, 2)
    laptop.sheet("p1").start_correction("Une erreur de report.")


def test_later_plan_stays_when_an_older_day_is_carried_to_it(
    laptop: JurorLaptop, other: JurorLaptop, stick: Path
) -> None:
    at_work(laptop, stick)
    other.open(dossier(stick, 2, later(GAME, LAST)))
    code = laptop.carrying.new_code()
    given = laptop.carrying.give(PLAN.id, str(stick), code)
    other.carrying.take(other.carrying.look(given.path, code))
    assert [one.id for one in other.day.plan.passages] == ["p1", "p2", "p3", "p4"]
    assert other.status("p1") is SheetStatus.SIGNED
    enrolled = other.store.travel.enrolled(PLAN.id)
    assert enrolled is not None
    assert enrolled.number == 2
