"""A day goes to another laptop, and back: on real data directories."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import structs

from jury_desk.domain.audit import Act
from jury_desk.domain.lineage import chains_of
from jury_desk.domain.ports import Recording
from jury_desk.domain.sheet import Phase
from jury_desk.errors import DayError, DiskFullError, ExportError, SheetError, StorageError
from jury_desk.services.day_carry import Given
from tests.services.laptops import GRID, PIN, PLAN, Laptop, busy, sign, spare


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def first(tmp_path: Path) -> Iterator[Laptop]:
    """A laptop at work: a signed sheet, one half marked, a team, a note, a running phase."""
    laptop = busy(tmp_path / "first")
    yield laptop
    laptop.store.close()


@pytest.fixture
def second(tmp_path: Path) -> Iterator[Laptop]:
    """A laptop with nothing on it, started two hours after the first."""
    laptop = spare(tmp_path / "second")
    yield laptop
    laptop.store.close()


def reason_of(failure: pytest.ExceptionInfo[DayError]) -> str:
    return failure.value.details["reason"]


def test_day_goes_on_elsewhere_when_its_file_is_taken_in(
    first: Laptop, second: Laptop, stick: Path
) -> None:
    before = first.day
    team = first.team("p2").states
    given, code = first.give(stick)
    found = second.take(given, code)
    assert (found.holding.passages, found.holding.signed, found.holding.unfinished) == (4, 1, 4)
    assert found.holding.notes == 1
    after = second.day
    assert [sheet.status for sheet in after.sheets] == [sheet.status for sheet in before.sheets]
    assert [sheet.marked for sheet in after.sheets] == [sheet.marked for sheet in before.sheets]
    half = second.sheet("p3")
    assert half.state.mark("k1").comment == "Écoute, puis reformule."
    assert half.state.mark("k2").level == "partiel"
    taken = second.team("p2")
    assert {name: taken.states[name].marks for name in team} == {
        name: state.marks for name, state in team.items()
    }
    assert taken.deviates("c2", "k1")
    assert second.log.text(next(iter(second.log.state.notes.values())).text) == "Parle trop vite"
    assert second.log.drafts() == {"p3": "à moitié"}


def test_work_goes_on_and_is_signed_when_taken_over(
    first: Laptop, second: Laptop, stick: Path
) -> None:
    second.take(*first.give(stick))
    half = second.sheet("p3")
    assert half.undo() is None
    half.set_level("k3", "non-acquis")
    assert half.undo() is not None
    half.set_level("k3", "acquis")
    signed = sign(second, "p3")
    sealed = second.store.sealed_versions(signed.ref.id)[-1]
    about = sealed.record.context
    assert about.device == second.store.device
    assert about.started_at == first.store.journal(signed.ref.id)[0].at
    running = second.log.state.time("p3").running
    assert running is not None
    assert running.lapse(second.log.now()).estimated


def test_sheet_complete_there_is_signed_here(first: Laptop, second: Laptop, stick: Path) -> None:
    sheet = first.sheet("p4")
    for criterion in sheet.criteria:
        sheet.set_level(criterion.id, "acquis")
    sheet.start_write_up()
    sheet.complete()
    second.take(*first.give(stick))
    there = second.sheet("p4")
    assert there.state.phase is Phase.COMPLETE
    second.signing.sign(there, PIN, ())
    assert second.sheet("p4").state.phase is Phase.SIGNED


def test_signed_sheet_is_corrected_when_it_was_taken_over(
    first: Laptop, second: Laptop, stick: Path
) -> None:
    second.take(*first.give(stick))
    sheet = second.sheet("p1")
    with pytest.raises(SheetError):
        sheet.set_level("k1", "partiel")
    sheet.start_correction("Mauvais niveau")
    sheet.set_level("k1", "partiel")
    sheet.set_comment("k1", "En partie")
    sheet.complete()
    second.signing.sign(sheet, PIN, ())
    versions = second.store.sealed_versions(sheet.ref.id)
    assert versions[1].header.parent == versions[0].header.digest
    second.restart()
    first.take(*second.give(stick))
    back = first.sheet("p1")
    assert (back.state.version, back.state.phase) == (2, Phase.SIGNED)
    assert back.state.mark("k1").level == "partiel"
    assert [one.header.digest for one in first.store.sealed_versions(sheet.ref.id)] == [
        one.header.digest for one in versions
    ]


def test_first_laptop_only_reads_when_the_day_is_given(first: Laptop, stick: Path) -> None:
    given, _ = first.give(stick)
    away = first.carrying.away("session-1")
    assert away is not None
    assert given.file.startswith(away.file)
    with pytest.raises(DayError) as failure:
        first.sheet("p3").set_level("k3", "acquis")
    assert reason_of(failure) == "day-away"
    with pytest.raises(DayError):
        first.log.take_note("p3", "encore")
    with pytest.raises(DayError):
        first.give(stick)
    first.restart()
    assert first.log.state.away


def test_day_is_worked_on_here_again_when_taken_back(first: Laptop, stick: Path) -> None:
    first.give(stick)
    with pytest.raises(DayError):
        first.carrying.take_back("session-1", "  ")
    first.carrying.take_back("session-1", "La clé est cassée")
    assert first.sheet("p3").set_level("k3", "acquis") is not None
    with pytest.raises(DayError) as failure:
        first.carrying.take_back("session-1", "encore")
    assert reason_of(failure) == "carry-here"


def test_everything_is_there_when_the_day_comes_back(
    first: Laptop, second: Laptop, stick: Path
) -> None:
    second.take(*first.give(stick))
    there = second.sheet("p3")
    there.set_level("k3", "acquis")
    note = next(iter(second.log.state.notes))
    second.log.discard_note(note)
    second.team("p2").set_team_level("k2", "acquis")
    first.take(*second.give(stick))
    assert first.sheet("p3").state.mark("k3").level == "acquis"
    assert first.sheet("p3").state.mark("k1").level == "acquis"
    assert first.log.state.notes[note].fate == "discarded"
    assert first.store.texts([first.log.state.notes[note].text]) == {}
    assert first.team("p2").deviates("c2", "k1")
    first.sheet("p3").set_level("k4", "acquis")
    first.restart()
    sheet = first.sheet("p3")
    assert sheet.state.mark("k4").level == "acquis"
    chains = chains_of(first.store.chains(sheet.ref.id))
    assert set(chains) == {first.store.device, second.store.device}
    assert [entry.act for entry in first.store.journal(sheet.ref.id)].count(Act.TAKEN_OVER) == 2
    days = chains_of(first.store.day_chains("session-1", "j1"))
    assert set(days) == {first.store.device, second.store.device}


def test_nothing_changes_when_the_same_file_is_taken_in_twice(
    first: Laptop, second: Laptop, stick: Path
) -> None:
    given, code = first.give(stick)
    second.take(given, code)
    second.sheet("p3").set_level("k3", "acquis")
    before = second.store.day_entries("session-1", "j1")
    assert second.take(given, code).here
    assert second.store.day_entries("session-1", "j1") == before
    assert second.sheet("p3").state.mark("k3").level == "acquis"


def test_older_file_is_refused_when_a_newer_one_was_taken_in(
    first: Laptop, second: Laptop, stick: Path
) -> None:
    older = first.give(stick)
    first.carrying.take_back("session-1", "Encore un mot")
    first.sheet("p3").set_level("k4", "acquis")
    newer = first.give(stick)
    second.take(*newer)
    with pytest.raises(DayError) as failure:
        second.take(*older)
    assert reason_of(failure) == "carry-older"
    assert second.sheet("p3").state.mark("k4").level == "acquis"


def test_newer_file_is_taken_in_when_nothing_was_done_since_the_older(
    first: Laptop, second: Laptop, stick: Path
) -> None:
    second.take(*first.give(stick))
    first.carrying.take_back("session-1", "Encore un mot")
    first.sheet("p3").set_level("k4", "acquis")
    second.take(*first.give(stick))
    assert second.sheet("p3").state.mark("k4").level == "acquis"


@pytest.mark.parametrize("what", ["sheet", "day"])
def test_day_is_not_overwritten_when_it_was_worked_on_here_too(
    first: Laptop, second: Laptop, stick: Path, what: str
) -> None:
    second.take(*first.give(stick))
    if what == "sheet":
        second.sheet("p3").set_level("k4", "partiel")
    else:
        second.log.pause("p3")
    first.carrying.take_back("session-1", "Repris ici")
    first.sheet("p3").set_level("k4", "acquis")
    given, code = first.give(stick)
    with pytest.raises(DayError) as failure:
        second.carrying.look(given.path, code)
    assert reason_of(failure) == "carry-apart"


def test_own_file_is_refused_when_the_day_never_left(first: Laptop, stick: Path) -> None:
    given, code = first.give(stick)
    with pytest.raises(DayError) as failure:
        first.carrying.look(given.path, code)
    assert reason_of(failure) == "carry-own"


def test_another_plan_of_the_session_is_refused(first: Laptop, second: Laptop, stick: Path) -> None:
    second.prepare(structs.replace(PLAN, juror="j2"), GRID)
    given, code = first.give(stick)
    with pytest.raises(DayError) as failure:
        second.carrying.look(given.path, code)
    assert reason_of(failure) == "carry-other-plan"


def test_practice_is_never_given(tmp_path: Path, stick: Path) -> None:
    laptop = Laptop(tmp_path / "practice")
    laptop.prepare(structs.replace(PLAN, practice=True), GRID)
    with pytest.raises(DayError) as failure:
        laptop.give(stick)
    assert reason_of(failure) == "carry-practice"
    assert not any(stick.iterdir())
    laptop.store.close()


def test_another_code_opens_nothing(first: Laptop, second: Laptop, stick: Path) -> None:
    given, code = first.give(stick)
    other = second.carrying.new_code()
    assert other != code
    with pytest.raises(DayError) as failure:
        second.carrying.look(given.path, other)
    assert reason_of(failure) == "carry-code-wrong"
    assert second.service.sessions() == ()


def test_day_stays_here_when_the_stick_is_pulled(first: Laptop, tmp_path: Path) -> None:
    gone = tmp_path / "no-stick"
    gone.write_text("")
    with pytest.raises(ExportError):
        first.give(gone)
    assert not first.log.state.away
    assert first.sheet("p3").set_level("k3", "acquis") is not None


def test_day_stays_here_when_it_falls_between_file_and_record(
    first: Laptop, second: Laptop, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise DiskFullError("full", "")

    with monkeypatch.context() as patched:
        patched.setattr(first.store, "record_all", full)
        with pytest.raises(DiskFullError):
            first.give(stick)
    first.restart()
    assert not first.log.state.away
    first.sheet("p3").set_level("k3", "acquis")
    newest = first.give(stick)
    second.take(*newest)
    assert second.sheet("p3").state.mark("k3").level == "acquis"


def test_nothing_is_taken_in_when_the_disk_refuses_half_way(
    first: Laptop, second: Laptop, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given, code = first.give(stick)

    def full(recording: Recording) -> None:
        raise DiskFullError(recording.sheet.id, "")

    with monkeypatch.context() as patched:
        patched.setattr(second.store, "_write", full)
        with pytest.raises(StorageError):
            second.take(given, code)
    assert second.service.sessions() == ()
    second.take(given, code)
    assert second.sheet("p3").state.mark("k1").level == "acquis"


def test_file_names_nobody(first: Laptop, stick: Path) -> None:
    given, _ = first.give(stick)
    content = Path(given.path).read_bytes()
    assert hashlib.sha256(content).hexdigest() == given.file
    for name in ("Benali", "Aubert", "Exemple", "session-1"):
        assert name not in Path(given.path).name
        assert name.encode() not in content


def test_third_laptop_holds_all_chains_when_the_day_goes_on(
    first: Laptop, second: Laptop, stick: Path, tmp_path: Path
) -> None:
    second.take(*first.give(stick))
    second.sheet("p3").set_level("k3", "acquis")
    first.take(*second.give(stick))
    first.sheet("p3").set_level("k4", "acquis")
    third = Laptop(tmp_path / "third")
    third.take(*first.give(stick))
    sheet = third.sheet("p3")
    assert [sheet.state.mark(f"k{n}").level for n in (1, 3, 4)] == ["acquis"] * 3
    chains = chains_of(third.store.chains(sheet.ref.id))
    assert len(chains) == 3
    third.store.close()


def test_old_file_stays_refused_when_the_day_went_on_to_another(
    first: Laptop, second: Laptop, stick: Path
) -> None:
    given = first.give(stick)
    second.take(*given)
    second.sheet("p3").set_level("k3", "acquis")
    second.give(stick)
    with pytest.raises(DayError) as failure:
        second.take(*given)
    assert reason_of(failure) == "carry-older"


def test_missing_file_is_told(second: Laptop) -> None:
    nowhere = Given("/nowhere/x.journee", "0" * 64, second.clock.now())
    with pytest.raises(DayError) as failure:
        second.take(nowhere, second.carrying.new_code())
    assert reason_of(failure) == "carry-missing"
