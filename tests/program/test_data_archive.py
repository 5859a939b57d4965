"""`jury-desk data archive` and `jury-desk data restore`, on real data directories."""

import builtins
import contextlib
import datetime as dt
import getpass
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec import structs

from jury_desk import bootstrap, paths
from jury_desk.clock import SystemClock
from jury_desk.errors import DiskFullError, InUseError, NetworkDriveError
from jury_desk.services.data_archive import DataRestoring
from jury_desk.services.program import Program
from jury_desk.signing.data_packer import DataPacker
from jury_desk.signing.vault import FileVault
from jury_desk.storage import data_folder
from jury_desk.storage.data_folder import DataFolder
from tests.program.conftest import Command
from tests.real_sessions import hand_out

PHRASE = "quatre chevaux bleus"
PIN = "anna-4711"


@pytest.fixture
def phrase(tmp_path: Path) -> Path:
    file = tmp_path / "phrase.txt"
    file.write_text(f"{PHRASE}\n", encoding="utf-8")
    return file


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A data directory with a session, and nobody named."""
    folder = tmp_path / "old"
    program = bootstrap.door(folder).open(None)
    begin(program)
    program.close()
    return folder


@pytest.fixture
def archive(old: Path, tmp_path: Path, phrase: Path, jury_desk: Command) -> Path:
    out = tmp_path / "données.jurydesk"
    assert archived(jury_desk, old, out, phrase) == 0
    return out


def begin(program: Program) -> str:
    grid = program.secretariat.certifications()[0].digest
    return program.secretariat.new(grid, "Session de juin", "full", [dt.date(2027, 6, 14)])


def archived(jury_desk: Command, folder: Path, out: Path, phrase: Path, *more: str) -> int:
    ended = jury_desk(
        "--data-dir", folder, "data", "archive", "--out", out, "--passphrase-file", phrase, *more
    )
    return ended.code


def own_sessions(folder: Path, pin: str | None = None, person: str = "") -> list[str]:
    program = bootstrap.door(folder).open(pin, person)
    try:
        return [one.label for one in program.secretariat.sessions() if not one.practice]
    finally:
        program.close()


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.name: path.read_bytes() for path in folder.iterdir() if not path.name.endswith(".lock")
    }


def test_work_is_on_the_other_computer_when_the_archive_was_opened_there(
    archive: Path, tmp_path: Path, phrase: Path, jury_desk: Command
) -> None:
    new = tmp_path / "new"
    ended = jury_desk("--data-dir", new, "data", "restore", archive, "--passphrase-file", phrase)
    assert ended.code == 0, ended.err
    assert "restent les mêmes" in ended.out
    assert own_sessions(new) == ["Session de juin"]
    assert {"jury-desk.db", "vault.json"} <= set(files(new))
    assert not [name for name in files(new) if name.endswith((".incoming", ".replaced"))]


def test_same_pin_opens_when_people_were_named(
    old: Path, tmp_path: Path, phrase: Path, jury_desk: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = bootstrap.door(old).open(None)
    anna = program.office.staff.add("Anna Perrin", "secretary", PIN)
    program.close()
    monkeypatch.setattr(getpass, "getpass", lambda _: PIN)
    out = tmp_path / "a.jurydesk"
    assert archived(jury_desk, old, out, phrase) == 0
    new = tmp_path / "new"
    restored = jury_desk("--data-dir", new, "data", "restore", out, "--passphrase-file", phrase)
    assert restored.code == 0
    assert bootstrap.door(new).people() == ((anna.id, "Anna Perrin"),)
    assert own_sessions(new, PIN, anna.id) == ["Session de juin"]
    again = jury_desk("--data-dir", new, "data", "restore", out, "--passphrase-file", phrase)
    assert again.code == 2
    assert "code PIN" in again.err


def test_untouched_practice_gives_way_when_an_archive_is_opened(
    archive: Path, tmp_path: Path, phrase: Path, jury_desk: Command
) -> None:
    new = tmp_path / "new"
    bootstrap.door(new).open(None).close()
    ended = jury_desk("--data-dir", new, "data", "restore", archive, "--passphrase-file", phrase)
    assert ended.code == 0, ended.err
    assert own_sessions(new) == ["Session de juin"]


def name_somebody(program: Program) -> object:
    return program.office.staff.add("Anna Perrin", "secretary", PIN)


def duplicate_a_grid(program: Program) -> object:
    return program.workshop.duplicate(program.workshop.revisions()[0].digest)


def begin_a_sheet(program: Program) -> object:
    day = hand_out(program)
    return program.day.open_sheet(day, day.sheets[0].ref).set_level("k1", "acquis")


def prepare_practice(program: Program) -> object:
    practice = program.secretariat.open(program.first_session)
    return practice.put(structs.replace(practice.state.card, place="Rennes"))


@pytest.mark.parametrize(
    "act", [name_somebody, duplicate_a_grid, begin_a_sheet, prepare_practice, begin]
)
def test_work_stays_when_an_archive_is_opened_over_it(
    archive: Path,
    tmp_path: Path,
    phrase: Path,
    jury_desk: Command,
    act: Callable[[Program], object],
) -> None:
    new = tmp_path / "new"
    program = bootstrap.door(new).open(None)
    act(program)
    program.close()
    before = files(new)
    ended = jury_desk("--data-dir", new, "data", "restore", archive, "--passphrase-file", phrase)
    assert ended.code == 2
    assert "déjà du travail" in ended.err
    assert files(new) == before


def test_session_bears_a_person_s_name_when_they_were_chosen(
    tmp_path: Path, jury_desk: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "data"
    program = bootstrap.door(folder).open(None)
    anna = program.office.staff.add("Anna Perrin", "secretary", PIN)
    boris = program.office.staff.add("Boris Martin", "president", "boris-0815", (anna.id, PIN))
    program.close()
    new = ("session", "new", "--grid", "manager-affaires", "--label", "x", "--day", "2027-06-14")
    monkeypatch.setattr(getpass, "getpass", lambda _: "boris-0815")
    monkeypatch.setattr(builtins, "input", lambda: "3")
    assert jury_desk("--data-dir", folder, *new).code == 2

    def no_terminal() -> str:
        raise EOFError

    monkeypatch.setattr(builtins, "input", no_terminal)
    assert jury_desk("--data-dir", folder, *new).code == 2
    monkeypatch.setattr(builtins, "input", lambda: "2")
    made = jury_desk("--data-dir", folder, *new)
    assert made.code == 0, made.err
    assert "2  Boris Martin" in made.err
    program = bootstrap.door(folder).open("boris-0815", boris.id)
    (step,) = program.secretariat._store.steps(made.out.strip())
    program.close()
    assert step.by == boris.id


def test_keys_without_their_data_stay_when_they_are_not_the_archive_s(
    archive: Path, tmp_path: Path, phrase: Path, jury_desk: Command
) -> None:
    new = tmp_path / "new"
    bootstrap.door(new).open(None).close()
    paths.data_file(new).unlink()
    before = (new / "vault.json").read_bytes()
    ended = jury_desk("--data-dir", new, "data", "restore", archive, "--passphrase-file", phrase)
    assert ended.code == 2
    assert (new / "vault.json").read_bytes() == before
    (new / "vault.json").write_bytes((tmp_path / "old" / "vault.json").read_bytes())
    ended = jury_desk("--data-dir", new, "data", "restore", archive, "--passphrase-file", phrase)
    assert ended.code == 0, ended.err  # it was cut short between the two files, and goes on


def test_nothing_changes_when_the_pass_phrase_or_the_file_is_wrong(
    archive: Path, tmp_path: Path, phrase: Path, jury_desk: Command
) -> None:
    new = tmp_path / "new"
    phrase.write_text("quatre chevaux verts", encoding="utf-8")
    wrong = jury_desk("--data-dir", new, "data", "restore", archive, "--passphrase-file", phrase)
    assert wrong.code == 2
    assert "phrase secrète" in wrong.err
    archive.write_bytes(b"PK\x03\x04 something else")
    other = jury_desk("--data-dir", new, "data", "restore", archive, "--passphrase-file", phrase)
    assert other.code == 2
    missing = jury_desk(
        "--data-dir", new, "data", "restore", tmp_path / "no.jurydesk", "--passphrase-file", phrase
    )
    assert missing.code == 2
    assert not new.exists()


def test_nothing_is_written_when_the_pass_phrases_differ_or_are_short(
    old: Path, tmp_path: Path, jury_desk: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "a.jurydesk"
    typed: Iterator[str] = iter(["quatre chevaux bleus", "quatre chevaux verts"])
    monkeypatch.setattr(getpass, "getpass", lambda _: next(typed))
    differ = jury_desk("--data-dir", old, "data", "archive", "--out", out)
    assert (differ.code, out.exists()) == (2, False)
    monkeypatch.setattr(getpass, "getpass", lambda _: "court")
    short = jury_desk("--data-dir", old, "data", "archive", "--out", out)
    assert (short.code, out.exists()) == (2, False)
    assert "12 caractères" in short.err


def test_file_that_is_there_stays_when_an_archive_is_asked_for_under_its_name(
    old: Path, tmp_path: Path, phrase: Path, jury_desk: Command
) -> None:
    out = tmp_path / "a.jurydesk"
    out.write_bytes(b"another file")
    assert archived(jury_desk, old, out, phrase) == 2
    assert out.read_bytes() == b"another file"


def test_day_is_kept_here_and_not_in_the_archive_when_the_data_moved(
    old: Path, tmp_path: Path, phrase: Path, jury_desk: Command
) -> None:
    out, new = tmp_path / "a.jurydesk", tmp_path / "new"
    assert archived(jury_desk, old, out, phrase, "--moved") == 0
    listed = jury_desk("--data-dir", old, "session", "list")
    assert listed.code == 0
    assert "autre poste" in listed.err or "another computer" in listed.err
    jury_desk("--data-dir", new, "data", "restore", out, "--passphrase-file", phrase)
    moved = []
    for folder in (old, new):
        program = bootstrap.door(folder).open(None)
        moved.append(program.office.archive.moved_on())
        program.office.archive.stay()
        assert program.office.archive.moved_on() is None
        program.close()
    assert moved == [SystemClock().now().astimezone().date(), None]


def test_data_stay_when_a_program_works_on_them(archive: Path, tmp_path: Path) -> None:
    new = tmp_path / "new"
    program = bootstrap.door(new).open(None)
    found = DataPacker().unpacked(archive.read_bytes(), PHRASE)
    with pytest.raises(InUseError):
        DataFolder(new).replace(*found)
    program.close()
    assert own_sessions(new) == []


@pytest.mark.parametrize("failing", range(5))
def test_data_are_as_before_when_the_disk_fails_at_any_step(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    new = tmp_path / "new"
    bootstrap.door(new).open(None).close()
    before = files(new)
    real, calls = Path.replace, iter(range(100))

    def replace(self: Path, target: Path) -> Path:
        if next(calls) == failing:
            raise OSError(28, "No space left on device")
        return real(self, target)

    found = DataPacker().unpacked(archive.read_bytes(), PHRASE)
    monkeypatch.setattr(Path, "replace", replace)
    moves = 2 + len([name for name in before if name in ("jury-desk.db", "vault.json")])
    if failing < moves:
        with pytest.raises(DiskFullError):
            DataFolder(new).replace(*found)
        monkeypatch.undo()
        assert files(new) == before
    else:
        DataFolder(new).replace(*found)
        monkeypatch.undo()
        assert own_sessions(new) == ["Session de juin"]


def test_data_are_there_when_only_the_sweeping_fails_and_strange_files_stay(
    archive: Path, tmp_path: Path
) -> None:
    new = tmp_path / "new"
    bootstrap.door(new).open(None).close()
    (new / "notes.replaced").write_text("mine", encoding="utf-8")
    (new / "pin-tries.json.replaced").mkdir()  # no file: cannot be unlinked
    DataFolder(new).replace(*DataPacker().unpacked(archive.read_bytes(), PHRASE))
    assert own_sessions(new) == ["Session de juin"]
    assert (new / "notes.replaced").read_text(encoding="utf-8") == "mine"
    assert not list(new.glob("jury-desk.db*.replaced"))


@pytest.mark.parametrize("killed_at", range(5))
def test_archive_can_be_opened_again_when_the_program_was_killed_at_any_step(
    archive: Path, tmp_path: Path, phrase: Path, jury_desk: Command,
    monkeypatch: pytest.MonkeyPatch, killed_at: int,
) -> None:  # fmt: skip
    new = tmp_path / "new"
    bootstrap.door(new).open(None).close()
    real, calls = Path.replace, iter(range(100))

    def replace(self: Path, target: Path) -> Path:
        if next(calls) == killed_at:
            raise SystemExit
        return real(self, target)

    found = DataPacker().unpacked(archive.read_bytes(), PHRASE)
    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", replace)
        with contextlib.suppress(SystemExit):
            DataFolder(new).replace(*found)
    if killed_at == 4:  # it was through
        assert own_sessions(new) == ["Session de juin"]
        return
    ended = jury_desk("--data-dir", new, "data", "restore", archive, "--passphrase-file", phrase)
    assert ended.code == 0, ended.err
    assert own_sessions(new) == ["Session de juin"]
    assert [path.name for path in new.iterdir() if path.suffix in (".incoming", ".replaced")] == []


def test_data_here_are_left_alone_when_an_archive_is_only_looked_at(
    archive: Path, tmp_path: Path
) -> None:
    def never() -> None:
        raise AssertionError("the data were looked at")

    service = DataRestoring(DataFolder(tmp_path / "new"), DataPacker(), never)
    assert service.opened(str(archive), PHRASE)[0]
    assert FileVault(tmp_path / "new", SystemClock()).people() == ()


def test_nothing_is_made_when_the_folder_is_on_a_network_drive(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(data_folder, "is_on_network", lambda _: True)
    found = DataPacker().unpacked(archive.read_bytes(), PHRASE)
    with pytest.raises(NetworkDriveError):
        DataFolder(tmp_path / "new").replace(*found)
    assert not (tmp_path / "new").exists()
