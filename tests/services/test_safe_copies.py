"""What is signed lies three times, or is told not to."""

import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import structs

from jury_desk.domain.travel.copies import Copies, Volume
from jury_desk.domain.travel.sheets_return import ReturnedSheet, SheetJournal, returned
from jury_desk.errors import TravelError, WrongPinError
from tests.services.juror_laptop import GRID, PIN, PLAN, JurorLaptop, dossier, opened


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[JurorLaptop]:
    """A laptop with a session that came in a dossier."""
    found = JurorLaptop(tmp_path / "here")
    found.open(dossier(tmp_path / "office"))
    yield found
    found.store.close()


@pytest.fixture
def stick(tmp_path: Path, laptop: JurorLaptop) -> Path:
    """A stick that is plugged in, and chosen."""
    folder = tmp_path / "media" / "STICK"
    plug(laptop, folder)
    laptop.copies.set_stick(str(folder))
    return folder


def plug(laptop: JurorLaptop, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    laptop.plugged.append(Volume(folder.name, str(folder)))


def only(laptop: JurorLaptop) -> Copies:
    (found,) = laptop.copies.state(PLAN.id).values()
    return found


def reasons(copies: Copies) -> dict[str, str]:
    return {place.kind: place.reason for place in copies.places}


def test_three_copies_are_told_when_each_was_read_back(laptop: JurorLaptop, stick: Path) -> None:
    sealed = laptop.sign("p1")
    copies = only(laptop)
    assert (copies.count, copies.verified_at) == (3, laptop.clock.now())
    assert [place.name for place in copies.places] == ["", "here-recovery", "STICK"]
    (there,), (aside,) = stick.iterdir(), laptop.recovery.iterdir()
    assert there.read_bytes() == aside.read_bytes()
    found = opened(there)
    assert found.manifest.juror == PLAN.juror
    assert len(found.manifest.progress) == 6
    sheet, journal = (part.value for part in found.parts)
    assert sheet == returned(sealed)
    assert isinstance(journal, SheetJournal)
    assert journal.entries == laptop.store.journal(sealed.header.sheet)


def test_each_members_sheet_is_copied_when_a_team_is_signed(
    laptop: JurorLaptop, stick: Path
) -> None:
    team = laptop.team("p2")
    for criterion in ("k1", "k2", "k3", "k4"):
        team.set_team_level(criterion, "acquis")
    team.start_write_up()
    team.complete()
    told: list[tuple[str, str]] = []
    signed = laptop.signing.sign_team(team, PIN, (), lambda *step: told.append(step))
    assert not signed.left
    assert [step for step in told if step[1] == "copies"] == [(name, "copies") for name in
                                                             ("c1", "c2", "c3")]  # fmt: skip
    assert [one.count for one in laptop.copies.state(PLAN.id).values()] == [3, 3, 3]
    assert len(list(stick.iterdir())) == 3


def test_copy_names_nobody_and_shows_nothing_when_it_is_looked_at(
    laptop: JurorLaptop, stick: Path
) -> None:
    laptop.sign("p1")
    (there,) = stick.iterdir()
    content = there.read_bytes()
    for secret in ("Benali", "Dominique", "acquis", "Session du 12 juin"):
        assert secret.lower() not in there.name.lower()
        assert secret.encode() not in content
    if os.name == "posix":
        assert stat.S_IMODE(laptop.recovery.stat().st_mode) == 0o700
        (aside,) = laptop.recovery.iterdir()
        assert stat.S_IMODE(aside.stat().st_mode) == 0o600


def test_two_copies_are_told_when_the_stick_was_pulled(laptop: JurorLaptop, stick: Path) -> None:
    laptop.plugged.clear()  # its empty mount point may stay
    laptop.sign("p1")
    assert not list(stick.iterdir())
    copies = only(laptop)
    assert (copies.count, copies.stick) == (2, False)
    assert reasons(copies)["stick"] == "copy-away"


def test_missing_copies_are_written_without_a_pin_when_the_stick_comes_back(
    laptop: JurorLaptop, stick: Path
) -> None:
    volume = laptop.plugged.pop()
    laptop.sign("p1")
    laptop.sign("p3")
    laptop.plugged.append(volume)
    assert {reasons(one)["stick"] for one in laptop.copies.state(PLAN.id).values()} == {
        "copy-missing"
    }
    assert not laptop.copies.needs_pin(PLAN.id)
    told: list[tuple[int, int]] = []
    state = laptop.copies.complete(PLAN.id, progress=lambda *step: told.append(step))
    assert {one.count for one in state.values()} == {3}
    assert told == [(0, 2), (1, 2), (2, 2)]
    assert len(list(stick.iterdir())) == 2
    assert laptop.copies.complete(PLAN.id) == state


def test_copies_go_to_a_new_stick_when_the_first_was_lost(
    laptop: JurorLaptop, stick: Path, tmp_path: Path
) -> None:
    laptop.sign("p1")
    laptop.plugged.clear()
    other = tmp_path / "media" / "OTHER"
    plug(laptop, other)
    laptop.copies.set_stick(str(other))
    assert laptop.copies.stick == str(other)
    assert reasons(only(laptop))["stick"] == "copy-missing"
    laptop.copies.complete(PLAN.id)
    assert only(laptop).count == 3
    assert len(list(stick.iterdir())) == 1  # nothing is deleted anywhere


def test_copy_is_told_as_broken_when_a_byte_of_it_is_another(
    laptop: JurorLaptop, stick: Path
) -> None:
    laptop.sign("p1")
    (there,) = stick.iterdir()
    content = bytearray(there.read_bytes())
    content[-1] ^= 1
    there.write_bytes(content)
    assert reasons(only(laptop))["stick"] == "copy-unlike"
    assert {one.count for one in laptop.copies.complete(PLAN.id).values()} == {3}
    assert bytes(content) in [path.read_bytes() for path in stick.iterdir()]


def test_pin_is_needed_when_no_copy_is_left_to_copy_on(laptop: JurorLaptop, stick: Path) -> None:
    laptop.sign("p1")
    for path in (*stick.iterdir(), *laptop.recovery.iterdir()):
        path.unlink()
    assert laptop.copies.needs_pin(PLAN.id)
    with pytest.raises(TravelError) as failure:
        laptop.copies.complete(PLAN.id)
    assert failure.value.details["reason"] == "copies-pin"
    with pytest.raises(WrongPinError):
        laptop.copies.complete(PLAN.id, "000000")
    assert {one.count for one in laptop.copies.complete(PLAN.id, PIN).values()} == {3}


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, "copy-full"),
        (errno.EROFS, "copy-read-only"),
        (errno.EIO, "copy-failed"),
    ],
    ids=["full", "read-only", "broken"],
)
def test_signature_stands_when_a_copy_cannot_be_written(
    laptop: JurorLaptop, stick: Path, monkeypatch: pytest.MonkeyPatch, number: int, reason: str
) -> None:
    written = Path.replace

    def replace(self: Path, target: Path) -> Path:
        if self.parent == stick:
            raise OSError(number, os.strerror(number))
        return written(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    laptop.sign("p1")
    assert not list(stick.iterdir())
    copies = only(laptop)
    assert (copies.database, copies.recovery, copies.stick) == (True, True, False)
    assert reasons(copies)["stick"] == reason
    state = laptop.copies.complete(PLAN.id)
    assert {one.count for one in state.values()} == {2}
    assert {reasons(one)["stick"] for one in state.values()} == {reason}
    signed = laptop.copies.make(PLAN, laptop.store.sealed_versions(next(iter(state)))[-1],
                                laptop.keys.signer(PLAN, PIN))  # fmt: skip
    assert reasons(signed)["stick"] == reason


def test_data_file_is_told_as_lacking_when_what_it_holds_is_not_what_was_signed(
    laptop: JurorLaptop, stick: Path
) -> None:
    sealed = laptop.sign("p1")
    other = structs.replace(sealed, envelope="AAAA")
    copies = laptop.copies.make(PLAN, other, laptop.keys.signer(PLAN, PIN))
    assert (copies.database, copies.stick) == (False, True)
    assert len(list(stick.iterdir())) == 2


def test_every_version_counts_when_a_sheet_was_corrected(laptop: JurorLaptop, stick: Path) -> None:
    laptop.sign("p1")
    laptop.sign("p1")
    assert only(laptop).count == 3
    first = min(stick.iterdir(), key=lambda path: "-v2-" in path.name)
    first.unlink()
    assert reasons(only(laptop))["stick"] == "copy-missing"
    laptop.copies.complete(PLAN.id)
    kept = {part.value.header.version for path in stick.iterdir() for part in opened(path).parts
            if isinstance(part.value, ReturnedSheet)}  # fmt: skip
    assert kept == {1, 2}


def test_no_copy_is_read_again_when_what_was_just_signed_is_asked_for(
    laptop: JurorLaptop, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop.sign("p3")
    laptop.sign("p1")
    read: list[str] = []
    reads = laptop.disk.read

    def counted(folder: str, name: str, largest: int, *, under: str = "") -> bytes | None:
        read.append(name)
        return reads(folder, name, largest, under=under)

    monkeypatch.setattr(laptop.disk, "read", counted)
    corrected = laptop.sign("p1")
    sheet = corrected.header.sheet
    assert {name.split("-v")[1][0] for name in read} == {"1"}  # its first version's copies alone
    assert len(read) == 2
    known = laptop.copies.known(PLAN.id, [sheet, "never signed"])
    assert {name: one.count for name, one in known.items()} == {sheet: 3}
    assert len(read) == 2
    laptop.copies.set_stick(None)
    assert laptop.copies.known(PLAN.id, [sheet])[sheet].count == 2
    assert len(read) > 2


def test_earlier_version_counts_when_what_was_just_signed_is_asked_for(
    laptop: JurorLaptop, stick: Path
) -> None:
    volume = laptop.plugged.pop()
    laptop.sign("p1")
    laptop.plugged.append(volume)
    sheet = laptop.sign("p1").header.sheet
    known = laptop.copies.known(PLAN.id, [sheet])[sheet]
    assert (known.count, reasons(known)["stick"]) == (2, "copy-missing")
    laptop.copies.complete(PLAN.id)
    assert laptop.copies.known(PLAN.id, [sheet])[sheet].count == 3


def test_data_file_alone_holds_what_is_signed_when_a_session_came_in_no_dossier(
    tmp_path: Path,
) -> None:
    laptop = JurorLaptop(tmp_path / "alone")
    laptop.store.add_session(PLAN, GRID)
    laptop.keys.unlock(PIN)
    laptop.sign("p1")
    copies = only(laptop)
    assert (copies.count, len(copies.places)) == (1, 1)
    assert not laptop.recovery.exists()
    assert not laptop.copies.needs_pin(PLAN.id)
    laptop.store.close()


def test_stick_is_refused_when_it_is_gone_or_the_laptops_own(laptop: JurorLaptop) -> None:
    for folder, reason in (
        (laptop.folder / "exports" / "x", "stick-away"),
        (laptop.folder, "folder-own"),
    ):
        with pytest.raises(TravelError) as failure:
            laptop.copies.set_stick(str(folder))
        assert failure.value.details["reason"] == reason
    laptop.copies.set_stick(None)
    assert laptop.copies.stick is None
    assert laptop.copies.volumes() == ()
