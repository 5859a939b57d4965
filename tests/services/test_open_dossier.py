"""Dossiers are opened: the first, later ones in the middle of the day, none that does not fit."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import structs

from jury_desk.domain.day import acts
from jury_desk.domain.grid import parse_grid
from jury_desk.domain.sheet import Phase
from jury_desk.domain.travel.plan_change import PlanChanges
from jury_desk.errors import DayError, TravelError, WrongPinError
from jury_desk.services.juror_day import SheetStatus
from jury_desk.services.unforeseen_added import Added, Newcomer, add_passage
from tests.examples import plain_grid
from tests.services.enrolled import AT, SEALS, SECRET, session_secret
from tests.services.juror_laptop import (
    CODE,
    GRID,
    PIN,
    PLAN,
    JurorLaptop,
    dossier,
    everything,
    later,
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


# --- the first ------------------------------------------------------------------------------------


def test_session_is_here_when_its_first_dossier_is_opened(laptop: JurorLaptop, stick: Path) -> None:
    path = dossier(stick)
    assert laptop.dossiers.needs_code(str(path))
    had_pin = laptop.dossiers.has_pin
    found = laptop.dossiers.look(str(path), CODE)
    assert found.is_first
    assert found.changes.added[0].subject == "BENALI Yanis"
    assert not laptop.store.sessions()
    laptop.dossiers.take(found, PIN)
    assert (had_pin, laptop.dossiers.has_pin) == (False, True)
    assert laptop.store.sessions() == (PLAN,)
    assert [sheet.status for sheet in laptop.day.sheets] == [SheetStatus.UPCOMING] * 6
    (entry,) = laptop.store.day_entries(PLAN.id, PLAN.juror)
    assert isinstance(entry.act, acts.DossierTaken)
    assert (entry.act.number, entry.act.file) == (1, found.file)


def test_key_is_made_and_bound_when_a_dossier_is_opened(laptop: JurorLaptop, stick: Path) -> None:
    laptop.open(dossier(stick))
    enrolled = laptop.store.travel.enrolled(PLAN.id)
    assert enrolled is not None
    (bound,) = enrolled.enrolments
    assert SEALS.is_bound(bound, SECRET)
    assert not SEALS.is_bound(bound, bytes(32))
    assert bound.enrolment.fingerprint == laptop.keys.fingerprint(PLAN.id)
    assert bound.enrolment.device == laptop.store.device
    sealed = laptop.sign("p1")
    assert signer_of(sealed) == laptop.keys.fingerprint(PLAN.id)


def test_data_key_is_with_the_secretariat_when_a_dossier_is_opened(
    laptop: JurorLaptop, stick: Path
) -> None:
    laptop.open(dossier(stick))
    sealed = laptop.vault.escrow()[PLAN.id]
    assert SEALS.open_data_key(session_secret(PLAN.id), sealed) == laptop.vault.key


def test_sheets_stay_when_a_session_that_was_here_comes_in_a_dossier(
    laptop: JurorLaptop, stick: Path
) -> None:
    laptop.store.add_session(PLAN, GRID)
    laptop.sign("p1")
    assert laptop.store.travel.enrolled(PLAN.id) is None
    found = laptop.open(dossier(stick, plan=later(GAME, HALF)))
    assert [one.passage.id for one in found.changes.kept] == ["p1"]
    assert laptop.status("p1") is SheetStatus.SIGNED
    assert laptop.store.travel.enrolled(PLAN.id) is not None


@pytest.mark.parametrize(
    ("code", "reason"),
    [(None, "dossier-code-needed"), ("222-222-222-222-222", "dossier-code"), ("K", None)],
    ids=["none", "another", "mistyped"],
)
def test_nothing_is_opened_when_the_code_is_not_the_dossiers(
    laptop: JurorLaptop, stick: Path, code: str | None, reason: str | None
) -> None:
    path = dossier(stick)
    assert refused_dossier(laptop, path, code) == (reason or "carry-code-length")
    if code == "K":
        with pytest.raises(DayError):
            laptop.dossiers.check_code(code)


def test_nothing_is_opened_when_the_pin_is_wrong(laptop: JurorLaptop, stick: Path) -> None:
    laptop.keys.unlock(PIN)
    found = laptop.dossiers.look(str(dossier(stick)), CODE)
    assert laptop.dossiers.needs_pin(PLAN.id)
    before = everything(laptop)
    with pytest.raises(WrongPinError):
        laptop.dossiers.take(found, "000000")
    assert everything(laptop) == before


def test_no_pin_is_asked_when_a_later_dossier_comes(laptop: JurorLaptop, stick: Path) -> None:
    laptop.open(dossier(stick))
    assert not laptop.dossiers.needs_pin(PLAN.id)
    found = laptop.dossiers.look(str(dossier(stick, 2, later(FIRST))))
    assert laptop.dossiers.take(found) == PLAN.id
    assert [one.id for one in laptop.day.plan.passages] == ["p1"]


def test_key_is_bound_when_the_program_was_killed_after_making_it(
    laptop: JurorLaptop, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    path = dossier(stick)
    with monkeypatch.context() as patch:
        patch.setattr(laptop.keys, "_enrol", killed)
        with pytest.raises(KeyboardInterrupt):
            laptop.open(path)
    laptop.restart()
    made = laptop.keys.fingerprint(PLAN.id)
    assert laptop.open(path, None).is_known
    enrolled = laptop.store.travel.enrolled(PLAN.id)
    assert enrolled is not None
    assert [one.enrolment.fingerprint for one in enrolled.enrolments] == [made]
    assert laptop.vault.escrow().keys() == {PLAN.id}


# --- a later one ----------------------------------------------------------------------------------


def test_plan_changes_and_work_stays_when_a_later_dossier_comes_in_the_middle_of_the_day(
    laptop: JurorLaptop, stick: Path
) -> None:
    laptop.open(dossier(stick))
    laptop.sign("p1")
    log = laptop.log
    log.start_phase("p3", 0)
    laptop.clock.wait(120)
    note = log.take_note("p3", "Parle trop vite")
    half = laptop.sheet("p3")
    half.set_level("k1", "partiel")
    moved = structs.replace(LAST, starts_at=LAST.starts_at + dt.timedelta(hours=2), room="C3")
    fresh = structs.replace(LAST, id="p9", candidate="c2")
    path = dossier(stick, 2, later(FIRST, GAME, moved, fresh))
    assert not laptop.dossiers.needs_code(str(path))
    found = laptop.open(path, None)
    changes = found.changes
    assert [one.passage.id for one in changes.kept] == ["p3"]
    assert [one.after.id for one in changes.moved] == ["p4"]
    assert [one.passage.id for one in changes.added] == ["p9"]
    assert changes.removed == ()
    assert laptop.log is log
    running = log.state.time("p3").running
    assert running is not None
    assert running.phase == 0
    assert note in log.state.notes
    again = laptop.sheet("p3")
    assert again.state.mark("k1").level == "partiel"
    again.set_level("k2", "acquis")
    assert log.end_phase("p3").time("p3").running is None
    laptop.restart()
    assert laptop.status("p1") is SheetStatus.SIGNED
    assert laptop.sheet("p3").state.phase is Phase.LIVE
    assert [sheet.passage.id for sheet in laptop.day.sheets][-1] == "p4"
    assert laptop.day.plan.passage("p4").room == "C3"
    enrolled = laptop.store.travel.enrolled(PLAN.id)
    assert enrolled is not None
    assert (enrolled.number, len(enrolled.enrolments)) == (2, 1)


def test_nothing_changes_when_a_dossier_was_opened_before_or_is_older(
    laptop: JurorLaptop, stick: Path
) -> None:
    first, second = dossier(stick), dossier(stick, 2, later(FIRST, GAME))
    laptop.open(first)
    laptop.open(second)
    before = everything(laptop)
    again, older = laptop.open(second, None), laptop.open(first, None)
    assert (again.is_known, again.is_older) == (True, False)
    assert (older.is_known, older.is_older) == (True, True)
    assert older.changes == PlanChanges()
    assert everything(laptop) == before


def test_passage_added_on_the_spot_stands_when_a_later_dossier_knows_the_candidate_too(
    laptop: JurorLaptop, stick: Path
) -> None:
    laptop.open(dossier(stick))
    wanted = Added(Newcomer("Neuf", "Ali", "44"), "oral", "En retard")
    name = add_passage(laptop.log, GRID, wanted)
    (added,) = laptop.log.state.added
    planned = structs.replace(added.passage, room="Z9", candidate=added.candidates[0].id)
    known = structs.replace(added.candidates[0], number="45")
    plan = structs.replace(
        PLAN, passages=(*PLAN.passages, planned), candidates=(*PLAN.candidates, known)
    )
    laptop.open(dossier(stick, 2, plan), None)
    assert laptop.day.plan.passage(name) == added.passage
    assert laptop.day.plan.candidate(known.id).number == "45"
    laptop.sign(name)


def test_new_code_opens_when_the_secretariat_drew_another(laptop: JurorLaptop, stick: Path) -> None:
    laptop.open(dossier(stick))
    path = dossier(stick, 2, later(FIRST), activation=1)
    assert laptop.dossiers.needs_code(str(path))
    laptop.open(path)
    enrolled = laptop.store.travel.enrolled(PLAN.id)
    assert enrolled is not None
    assert enrolled.activation == f"{1:016x}"
    assert not laptop.dossiers.needs_code(str(dossier(stick, 3, later(LAST), activation=1)))


def test_dossier_counts_when_its_secretariat_had_to_begin_again_from_an_old_copy(
    laptop: JurorLaptop, stick: Path
) -> None:
    laptop.open(dossier(stick))
    laptop.sign("p1")
    laptop.open(dossier(stick, 3, later(FIRST, LAST), made_at=AT + dt.timedelta(hours=1)), None)
    # The old copy knows nothing of this juror: it counts from 1, under a code of its own.
    fresh = dossier(stick, 1, later(FIRST, HALF), activation=1, made_at=AT + dt.timedelta(hours=2))
    assert not laptop.open(fresh).is_older
    assert [one.id for one in laptop.day.plan.passages] == ["p1", "p3"]
    enrolled = laptop.store.travel.enrolled(PLAN.id)
    assert enrolled is not None
    assert [one.enrolment.activation for one in enrolled.enrolments] == [f"{0:016x}", f"{1:016x}"]
    assert len({one.enrolment.fingerprint for one in enrolled.enrolments}) == 1
    lost = dossier(stick, 4, later(LAST), made_at=AT + dt.timedelta(hours=1, minutes=1))
    assert laptop.open(lost).is_older
    assert [one.id for one in laptop.day.plan.passages] == ["p1", "p3"]


# --- none that does not fit -----------------------------------------------------------------------


def test_dossier_is_refused_when_another_secretariat_signed_it(
    laptop: JurorLaptop, stick: Path
) -> None:
    laptop.open(dossier(stick))
    secret = SEALS.new_session(PLAN.id, "Session de juin", AT)
    assert refused_dossier(laptop, dossier(stick, 2, secret=secret)) == "dossier-keys"


def test_dossier_is_refused_when_it_is_another_jurors(laptop: JurorLaptop, stick: Path) -> None:
    laptop.open(dossier(stick))
    plan = structs.replace(PLAN, juror="j2")
    assert refused_dossier(laptop, dossier(stick, 2, plan, activation=1)) == "dossier-juror"


def test_dossier_is_refused_when_it_marks_with_another_grid(
    laptop: JurorLaptop, stick: Path
) -> None:
    laptop.open(dossier(stick))
    grid = parse_grid(plain_grid(5))
    assert refused_dossier(laptop, dossier(stick, 2, grid=grid)) == "dossier-grid"


def test_dossier_is_refused_when_a_passage_is_of_no_assessment_of_its_grid(
    laptop: JurorLaptop, stick: Path
) -> None:
    plan = later(structs.replace(FIRST, assessment="elsewhere"))
    assert refused_dossier(laptop, dossier(stick, 1, plan)) == "dossier-unfit"


def test_dossier_is_refused_when_practice_of_its_id_is_here(
    laptop: JurorLaptop, stick: Path
) -> None:
    laptop.store.add_session(structs.replace(PLAN, practice=True), GRID)
    assert refused_dossier(laptop, dossier(stick)) == "dossier-practice"


def test_dossier_is_refused_when_the_day_is_on_another_laptop(
    laptop: JurorLaptop, stick: Path
) -> None:
    laptop.open(dossier(stick))
    laptop.carrying.give(PLAN.id, str(stick), laptop.carrying.new_code())
    assert refused_dossier(laptop, dossier(stick, 2, later(FIRST))) == "travel-day-away"


def test_dossier_is_refused_when_a_byte_of_it_is_another(laptop: JurorLaptop, stick: Path) -> None:
    path = dossier(stick)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    assert refused_dossier(laptop, path) == "dossier-damaged"
    with pytest.raises(TravelError):
        laptop.dossiers.look(str(stick / "nothing.jury"))
