"""Opening a data directory: what is made, what is refused, and that refusing changes nothing."""

import os
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from jury_desk.errors import (
    InUseError,
    JuryDeskError,
    NotADatabaseError,
    ReadOnlyStorageError,
    StorageError,
)
from jury_desk.storage import open_store
from jury_desk.storage.store import SqliteStore
from tests.contracts.marking import REFS, opened_sheet
from tests.storage.conftest import KEY, as_ordinary_person

HOLDER = """
import sys
from pathlib import Path
from jury_desk.storage import open_store
store = open_store(Path(sys.argv[1]), bytes(range(32)))
print("held", flush=True)
sys.stdin.read()
"""


def names(folder: Path) -> set[str]:
    return {entry.name for entry in folder.iterdir()}


def tells(error: JuryDeskError) -> bool:
    """Whether the failure has its two sentences, and no name or path in them."""
    sentences = error.what.endswith(".") and error.advice.endswith(".")
    return sentences and "/" not in str(error) and "jury-desk.db" not in str(error)


def test_file_is_made_with_its_folder_when_there_is_none(path: Path, key: bytes | None) -> None:
    open_store(path, key).close()
    assert names(path.parent) == {"jury-desk.db", "jury-desk.db.lock"}
    plain_header = path.read_bytes().startswith(b"SQLite format 3\0")
    assert plain_header == (key is None)


@pytest.mark.parametrize("name", ["jury-desk.db", "jury-desk.db-wal", "jury-desk.db.lock"])
def test_files_are_private_when_made(path: Path, name: str) -> None:
    store = open_store(path, KEY)
    store.set_setting("zoom", "100")
    if os.name == "posix":
        assert stat.S_IMODE((path.parent / name).stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    store.close()


def test_nothing_is_readable_on_disk_when_encrypted(path: Path) -> None:
    store = open_store(path, KEY)
    opened_sheet(store).set_comment("k1", "Une phrase reconnaissable")
    store.backup("essai")
    for file in path.parent.iterdir():
        content = file.read_bytes()
        assert b"reconnaissable" not in content
        assert b"Aubert" not in content
        assert b"CREATE TABLE" not in content
    store.close()


def test_device_is_the_same_when_opened_again(path: Path, key: bytes | None) -> None:
    store = open_store(path, key)
    device = store.device
    store.close()
    again = open_store(path, key)
    assert again.device == device
    again.close()


def test_devices_differ_when_two_files_are_made(tmp_path: Path) -> None:
    stores = [open_store(tmp_path / name / "jury-desk.db", None) for name in ("a", "b")]
    assert stores[0].device != stores[1].device
    for store in stores:
        store.close()


def test_durability_is_pinned_when_open(store: SqliteStore) -> None:
    value = store._database.value
    assert value("PRAGMA journal_mode") == "wal"
    assert value("PRAGMA synchronous") == 2
    assert value("PRAGMA foreign_keys") == 1
    assert value("PRAGMA recursive_triggers") == 1
    assert value("PRAGMA trusted_schema") == 0
    assert value("PRAGMA temp_store") == 2


def test_cipher_is_pinned_when_encrypted(path: Path) -> None:
    store = open_store(path, KEY)
    value = store._database.value
    assert value("PRAGMA cipher_page_size") == "4096"
    assert value("PRAGMA cipher_hmac_algorithm") == "HMAC_SHA512"
    store.close()


@pytest.mark.parametrize("length", [0, 16, 31, 33])
def test_key_is_a_bug_when_not_32_bytes(path: Path, length: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        open_store(path, b"k" * length)
    assert names(path.parent) == {"jury-desk.db.lock"}


@pytest.mark.parametrize(
    "content", [b"", b"PK\x03\x04" * 2000, b"SQLite format 3\0" + b"\xff" * 8000, b"x"]
)
def test_file_is_refused_unchanged_when_not_a_database(
    path: Path, key: bytes | None, content: bytes, capfd: pytest.CaptureFixture[str]
) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(NotADatabaseError) as caught:
        open_store(path, key)
    assert tells(caught.value)
    assert path.read_bytes() == content
    assert names(path.parent) == {"jury-desk.db", "jury-desk.db.lock"}
    assert capfd.readouterr() == ("", "")


def test_file_is_refused_unchanged_when_another_programs_database(path: Path) -> None:
    path.parent.mkdir()
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE notes (text)")
    other.execute("PRAGMA user_version = 1")
    other.commit()
    other.close()
    content = path.read_bytes()
    with pytest.raises(NotADatabaseError):
        open_store(path, None)
    assert path.read_bytes() == content


@pytest.mark.parametrize("wrong", [None, bytes(32)])
def test_file_is_refused_unchanged_when_the_key_is_another(
    path: Path, wrong: bytes | None, capfd: pytest.CaptureFixture[str]
) -> None:
    open_store(path, KEY).close()
    content = path.read_bytes()
    with pytest.raises(NotADatabaseError):
        open_store(path, wrong)
    assert path.read_bytes() == content
    assert capfd.readouterr() == ("", "")
    open_store(path, KEY).close()


def test_plain_file_is_refused_when_a_key_is_given(path: Path) -> None:
    open_store(path, None).close()
    with pytest.raises(NotADatabaseError):
        open_store(path, KEY)


@pytest.mark.parametrize("place", ["first", "middle", "last"])
def test_damage_is_found_when_opening(path: Path, place: str) -> None:
    store = open_store(path, KEY)
    sheet = opened_sheet(store)
    for number in range(40):
        sheet.set_comment("k1", f"{number} " * 300)
    store.close()
    content = bytearray(path.read_bytes())
    at = {"first": 200, "middle": len(content) // 2, "last": len(content) - 200}[place]
    content[at] ^= 0xFF
    path.write_bytes(content)
    with pytest.raises(NotADatabaseError):
        open_store(path, KEY)


def test_half_a_file_is_refused_when_opening(path: Path, key: bytes | None) -> None:
    store = open_store(path, key)
    opened_sheet(store)
    store.close()
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    with pytest.raises(NotADatabaseError):
        open_store(path, key)


def test_folder_is_refused_when_it_has_the_files_name(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(NotADatabaseError):
        open_store(path, KEY)


def test_no_new_file_is_begun_when_a_journal_lies_alone(path: Path) -> None:
    path.parent.mkdir()
    journal = path.parent / "jury-desk.db-wal"
    journal.write_bytes(b"what was recorded last")
    with pytest.raises(NotADatabaseError) as caught:
        open_store(path, KEY)
    assert tells(caught.value)
    assert journal.read_bytes() == b"what was recorded last"
    assert not path.exists()


def test_half_made_file_is_no_obstacle_when_making(path: Path, key: bytes | None) -> None:
    path.parent.mkdir()
    (path.parent / "jury-desk.db.new").write_bytes(b"SQLite form")
    (path.parent / "jury-desk.db.new-journal").write_bytes(b"\0" * 600)
    open_store(path, key).close()
    assert names(path.parent) == {"jury-desk.db", "jury-desk.db.lock"}


def test_data_directory_is_refused_when_a_file_stands_there(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    with pytest.raises(StorageError) as caught:
        open_store(tmp_path / "data" / "jury-desk.db", KEY)
    assert tells(caught.value)


def test_second_store_is_refused_when_the_first_is_open(path: Path, key: bytes | None) -> None:
    first = open_store(path, key)
    with pytest.raises(InUseError) as caught:
        open_store(path, key)
    assert tells(caught.value)
    first.set_setting("zoom", "120")
    first.close()
    open_store(path, key).close()


def test_second_store_is_refused_when_reached_by_another_name(tmp_path: Path) -> None:
    first = open_store(tmp_path / "data" / "jury-desk.db", KEY)
    (tmp_path / "other").symlink_to(tmp_path / "data")
    with pytest.raises(InUseError):
        open_store(tmp_path / "other" / "jury-desk.db", KEY)
    first.close()


def test_lock_is_let_go_when_opening_fails(path: Path) -> None:
    open_store(path, KEY).close()
    for _ in range(2):
        with pytest.raises(NotADatabaseError):
            open_store(path, bytes(32))
    open_store(path, KEY).close()


def test_second_program_is_refused_until_the_first_is_killed(path: Path) -> None:
    command = [sys.executable, "-c", HOLDER, str(path)]
    root = Path(__file__).parents[2]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, cwd=root) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(InUseError):
            open_store(path, KEY)
        holder.kill()
        holder.wait()
    assert (path.parent / "jury-desk.db.lock").exists()
    open_store(path, KEY).close()


def test_busy_file_is_in_use_when_another_tool_writes_to_it(path: Path) -> None:
    store = open_store(path, None)
    store._database.run("PRAGMA busy_timeout = 1")
    tool = sqlite3.connect(path, isolation_level=None)
    tool.execute("BEGIN IMMEDIATE")
    with pytest.raises(InUseError):
        store.set_setting("zoom", "120")
    tool.execute("ROLLBACK")
    tool.close()
    store.set_setting("zoom", "120")
    store.close()


def test_folder_is_refused_when_it_cannot_be_written_to(public_folder: Path) -> None:
    public_folder.chmod(0o555)
    with as_ordinary_person(), pytest.raises(ReadOnlyStorageError) as caught:
        open_store(public_folder / "data" / "jury-desk.db", KEY)
    assert tells(caught.value)
    with as_ordinary_person(), pytest.raises(ReadOnlyStorageError):
        open_store(public_folder / "jury-desk.db", KEY)
    assert names(public_folder) == set()
    public_folder.chmod(0o755)


def test_file_is_refused_unchanged_when_it_cannot_be_written_to(
    public_folder: Path, key: bytes | None
) -> None:
    path = public_folder / "jury-desk.db"
    open_store(path, key).close()
    content = path.read_bytes()
    public_folder.chmod(0o777)
    (public_folder / "jury-desk.db.lock").chmod(0o666)
    path.chmod(0o444)
    with as_ordinary_person(), pytest.raises(ReadOnlyStorageError) as caught:
        open_store(path, key)
    assert tells(caught.value)
    path.chmod(0o644)
    assert path.read_bytes() == content
    open_store(path, key).close()


def test_act_is_refused_when_the_file_was_moved_away(path: Path, key: bytes | None) -> None:
    store = open_store(path, key)
    sheet = opened_sheet(store)
    sheet.set_level("k1", "acquis")
    away = path.with_name("away.db")
    path.rename(away)
    with pytest.raises(StorageError) as caught:
        sheet.set_level("k2", "acquis")
    assert tells(caught.value)
    away.rename(path)
    sheet.set_level("k2", "partiel")
    store.close()
    again = open_store(path, key)
    assert again.load(REFS[0]) == sheet.state
    again.close()
