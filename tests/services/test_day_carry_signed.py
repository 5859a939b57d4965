"""What is signed goes along to another laptop, and a day is ended there."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from jury_desk.documents import ScoreSheetDocuments
from jury_desk.errors import DayError
from jury_desk.services.verify_files import FileVerification
from jury_desk.signing.verify import Verifier
from tests.services.laptops import PIN, Laptop, busy, sign, spare


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


def test_signed_files_come_along_when_they_were_there(
    first: Laptop, second: Laptop, stick: Path
) -> None:
    sheet = first.sheet("p1")
    first.signing.export(sheet, PIN, first.exports)
    second.take(*first.give(stick))
    there = {path.name: path.read_bytes() for path in second.exports.iterdir()}
    assert {
        path.name: path.read_bytes() for path in first.exports.iterdir()
    }.items() >= there.items()
    assert len(there) == 2
    for path in second.exports.iterdir():
        assert FileVerification(Verifier(), ScoreSheetDocuments()).verify(path).intact


def test_version_is_not_signed_anew_when_another_laptop_signed_it(
    first: Laptop, second: Laptop, stick: Path
) -> None:
    second.take(*first.give(stick))
    with pytest.raises(DayError) as failure:
        second.signing.export(second.sheet("p1"), PIN, second.exports)
    assert failure.value.details["reason"] == "carry-signed-there"
    assert not second.vault.has_pin


def test_day_ends_on_the_other_laptop_when_a_battery_dies_at_ten_twenty(
    first: Laptop, second: Laptop, stick: Path
) -> None:
    sign(first, "p4")
    first.clock.time = first.clock.time.replace(hour=10, minute=20)
    given, code = first.give(stick)
    first.store.close()  # and never opens again
    found = second.take(given, code)
    assert (found.holding.signed, found.holding.unfinished, found.holding.notes) == (2, 4, 1)
    second.log.end_phase("p3")
    (note,) = second.log.state.notes_of("p3")
    half = second.sheet("p3")
    second.log.move_note(note.id, half, "k2")
    half.set_level("k4", "non-observe")
    signed = sign(second, "p3")
    sealed = second.store.sealed_versions(signed.ref.id)[-1].record
    assert [one.text for one in sealed.texts][-1] == "Parle trop vite"
    (phase,) = sealed.context.day.phases
    assert phase.estimated
    team = second.team("p2")
    for name in ("k2", "k3", "k4"):
        team.set_team_level(name, "acquis")
    team.start_write_up()
    team.set_member_comment("c2", "k1", "Moins présent")
    team.complete()
    assert not second.signing.sign_team(team, PIN, ()).left
    second.restart()
    assert second.day.signed == len(second.day.sheets) == 6
    first.start()
