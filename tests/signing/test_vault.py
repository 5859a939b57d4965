"""The vault: one key for the data, a PIN that wraps it, and a wait after wrong ones."""

import datetime as dt
import errno
import json
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from jury_desk.errors import (
    DiskFullError,
    KeyMissingError,
    PinError,
    PinTooShortError,
    PinTooSoonError,
    ReadOnlyStorageError,
    StorageError,
    WrongPinError,
)
from jury_desk.paths import data_file
from jury_desk.signing.pin_tries import PinTries, wait_after
from jury_desk.signing.private_file import create_private
from jury_desk.signing.vault import FileVault
from tests.signing.conftest import HandClock

PIN = "soleil 2025"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def vault(folder: Path, clock: HandClock) -> FileVault:
    return FileVault(folder, clock)


def test_data_key_stays_when_the_vault_is_opened_again(folder: Path, clock: HandClock) -> None:
    first = FileVault(folder, clock).data_key()
    assert len(first) == 32
    assert FileVault(folder, clock).data_key() == first
    assert FileVault(folder, clock).has_pin is False


def test_two_vaults_differ_when_their_directories_differ(tmp_path: Path, clock: HandClock) -> None:
    keys = {FileVault(tmp_path / name, clock).data_key() for name in "abc"}
    assert len(keys) == 3


def test_files_are_private_when_written(vault: FileVault, folder: Path) -> None:
    private = 0o600 if os.name == "posix" else 0o666  # Windows knows the owner's profile only
    vault.data_key()
    assert stat.S_IMODE((folder / "vault.json").stat().st_mode) == private
    vault.set_pin(PIN)
    assert stat.S_IMODE((folder / "vault.json").stat().st_mode) == private


def test_data_and_signing_keys_stay_when_the_pin_changes(
    vault: FileVault, folder: Path, clock: HandClock
) -> None:
    clear = vault.data_key()
    vault.set_pin(PIN)
    assert vault.has_pin
    secret = vault.signing_secret(PIN)
    assert len(secret) == 32
    assert secret != clear
    vault.change_pin(PIN, "une autre phrase")
    again = FileVault(folder, clock)
    assert again.data_key("une autre phrase") == clear
    assert again.signing_secret("une autre phrase") == secret
    with pytest.raises(WrongPinError):
        again.data_key(PIN)


def test_no_key_lies_in_clear_when_a_pin_is_set(vault: FileVault, folder: Path) -> None:
    import base64

    clear = vault.data_key()
    (folder / "vault.json.0123456789abcdef.new").write_text("what a crash left, with the clear key")
    vault.set_pin(PIN)
    secret = vault.signing_secret(PIN)
    assert [path.name for path in folder.iterdir()] == ["vault.json"]
    written = (folder / "vault.json").read_bytes()
    for key in (clear, secret):
        assert key not in written
        assert base64.b64encode(key) not in written
    assert PIN.encode() not in written


def test_pin_opens_when_typed_on_another_keyboard(vault: FileVault) -> None:
    key = vault.data_key()
    vault.set_pin("  éte\N{LATIN SMALL LIGATURE FI}n12 ")
    assert vault.data_key("e\N{COMBINING ACUTE ACCENT}tefin12") == key


@pytest.mark.parametrize("pin", ["", "12345", "     12345     ", "a\u0301bcde"])
def test_pin_is_refused_when_too_short(vault: FileVault, pin: str) -> None:
    with pytest.raises(PinTooShortError):
        vault.set_pin(pin)
    assert not vault.has_pin


def test_change_is_refused_when_the_new_pin_is_short_and_costs_no_try(vault: FileVault) -> None:
    vault.set_pin(PIN)
    for _ in range(5):
        with pytest.raises(PinTooShortError):
            vault.change_pin("wrong one", "1")
    assert vault.wait_seconds() == 0
    assert vault.data_key(PIN)


def test_pin_acts_are_refused_when_out_of_order(vault: FileVault) -> None:
    with pytest.raises(PinError, match="No PIN"):
        vault.signing_secret(PIN)
    with pytest.raises(PinError, match="No PIN"):
        vault.change_pin(PIN, "another one")
    vault.set_pin(PIN)
    with pytest.raises(PinError, match="already"):
        vault.set_pin("another one")
    with pytest.raises(WrongPinError):
        vault.data_key()
    assert vault.wait_seconds() == 0


def _fail(vault: FileVault) -> str:
    with pytest.raises(WrongPinError) as told:
        vault.data_key("not the pin")
    return told.value.details["wait"]


def test_wait_grows_when_pins_are_wrong_and_ends_when_right(
    vault: FileVault, clock: HandClock
) -> None:
    key = vault.data_key()
    vault.set_pin(PIN)
    waits = []
    for _ in range(5):
        waits.append(_fail(vault))
        clock.wait(int(waits[-1]))
    assert waits == ["0", "0", "2", "4", "8"]
    assert vault.data_key(PIN) == key
    assert _fail(vault) == "0"


def test_wait_doubles_up_to_its_cap_when_pins_are_wrong() -> None:
    waits = [0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]
    assert [wait_after(wrong) for wrong in range(13)] == waits
    assert wait_after(10**6) == 300


def test_right_pin_waits_too_when_the_wait_lasts(vault: FileVault, clock: HandClock) -> None:
    vault.set_pin(PIN)
    for _ in range(3):
        _fail(vault)
    with pytest.raises(PinTooSoonError) as told:
        vault.data_key(PIN)
    assert told.value.details["wait"] == "2"
    clock.wait(1.5)
    assert vault.wait_seconds() == 1
    with pytest.raises(PinTooSoonError):
        vault.change_pin(PIN, "another one")
    clock.wait(0.5)
    assert vault.data_key(PIN)
    assert vault.wait_seconds() == 0


def test_wait_stays_when_the_program_restarts(
    vault: FileVault, folder: Path, clock: HandClock
) -> None:
    vault.set_pin(PIN)
    for wait in (0, 0, 0, 2):
        clock.wait(wait)
        _fail(vault)
    assert FileVault(folder, clock).wait_seconds() == 4


def _after_wrong_pins(folder: Path, clock: HandClock, count: int) -> Callable[[], int]:
    """So many wrong PINs, each as soon as it may be; how long another program then waits."""
    path = folder / "pin-tries.json"
    for _ in range(count):
        tries = PinTries(path, clock)
        clock.wait(tries.wait_seconds())
        tries.begin()
    return lambda: PinTries(path, clock).wait_seconds()


@pytest.mark.parametrize("days", [-4000, -1, 1, 4000])
def test_wait_is_the_same_when_the_time_of_day_is_changed(
    folder: Path, clock: HandClock, days: int
) -> None:
    wait = _after_wrong_pins(folder, clock, 4)
    clock.time += dt.timedelta(days=days)
    assert wait() == 4
    clock.wait(4)
    assert wait() == 0


def test_wait_stays_below_its_cap_when_the_machine_restarts(folder: Path, clock: HandClock) -> None:
    wait = _after_wrong_pins(folder, clock, 30)
    assert wait() == 300
    clock.forward_ms = 5_000
    assert wait() == 295
    clock.forward_ms = 300_000
    assert wait() == 0


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\x00",
        b"[]",
        b'"text"',
        b'{"format":"jury-desk/pin-tries/1","wrong":-5,"at_ms":0}',
        b'{"format":"jury-desk/pin-tries/1","wrong":true}',
        b'{"format":"jury-desk/pin-tries/1","wrong":1000000000000,"at_ms":1}',
    ],
)
def test_wait_is_short_when_the_count_is_damaged(folder: Path, content: bytes) -> None:
    clock = HandClock()
    vault = FileVault(folder, clock)
    vault.set_pin(PIN)
    (folder / "pin-tries.json").write_bytes(content)
    assert vault.wait_seconds() == 2
    with pytest.raises(PinTooSoonError):
        vault.data_key(PIN)
    clock.forward_ms += 2_000
    assert vault.wait_seconds() == 0
    assert len(vault.data_key(PIN)) == 32


def test_a_try_counts_when_the_program_is_killed_while_it_looks(
    vault: FileVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    from jury_desk.signing.pin_key import Kdf

    vault.set_pin(PIN)

    def killed(kdf: object, pin: str) -> bytes:
        raise SystemExit

    for _ in range(3):
        with monkeypatch.context() as patched:
            patched.setattr(Kdf, "wrapping_key", killed)
            with pytest.raises(SystemExit):
                vault.data_key("a guess")
    assert vault.wait_seconds() == 2


def test_key_is_missing_when_the_data_file_is_there_alone(vault: FileVault, folder: Path) -> None:
    folder.mkdir()
    data_file(folder).write_bytes(b"encrypted")
    with pytest.raises(KeyMissingError, match="missing"):
        vault.data_key()
    with pytest.raises(KeyMissingError):
        vault.set_pin(PIN)
    assert not (folder / "vault.json").exists()


def _set(*path: str, to: object) -> Callable[[dict[str, Any]], None]:
    def change(plain: dict[str, Any]) -> None:
        for name in path[:-1]:
            plain = plain[name]
        plain[path[-1]] = to

    return change


@pytest.mark.parametrize(
    "change",
    [
        _set("format", to="jury-desk/vault/2"),
        _set("kdf", "memory_kib", to=100 * 1024 * 1024),
        _set("kdf", "memory_kib", to=True),
        _set("kdf", "memory_kib", to=1),
        _set("kdf", "passes", to=10**9),
        _set("kdf", "lanes", to=0),
        _set("kdf", "name", to="pbkdf2"),
        _set("kdf", "salt", to=""),
        _set("kdf", "salt", to="AAAA" * 1000),
        _set("kdf", "salt", to=5),
        _set("kdf", to=[]),
        _set("wrapped", "data_key", to="AAAA"),
        _set("wrapped", to={}),
        _set("data_key", to="AAAA"),
        _set("kdf", "passes", to=17),
        _set("kdf", "memory_kib", to=512 * 1024),
        _set("escrow", to=[1]),
        _set("escrow", to={"session-1": "AAAA"}),
        _set("escrow", to={"session-1": 5}),
        _set("escrow", to={f"session-{number}": "" for number in range(65)}),
    ],
)
def test_vault_is_damaged_when_its_file_says_nonsense(
    vault: FileVault, folder: Path, change: Callable[[dict[str, Any]], None]
) -> None:
    vault.set_pin(PIN)
    path = folder / "vault.json"
    plain = json.loads(path.read_bytes())
    change(plain)
    path.write_text(json.dumps(plain))
    with pytest.raises(KeyMissingError, match="damaged"):
        vault.data_key(PIN)


def test_pin_is_wrong_when_the_wrapped_keys_are_swapped_or_weakened(
    vault: FileVault, folder: Path
) -> None:
    vault.set_pin(PIN)
    path = folder / "vault.json"
    plain = json.loads(path.read_bytes())
    keys = plain["wrapped"]
    keys["data_key"], keys["signing_secret"] = keys["signing_secret"], keys["data_key"]
    path.write_text(json.dumps(plain))
    with pytest.raises(WrongPinError):
        vault.data_key(PIN)


@pytest.mark.parametrize("content", [b"", b"{", b"\xff", b"[1]", b'"a"', b"{}"])
def test_vault_is_damaged_when_its_file_is_no_vault(
    vault: FileVault, folder: Path, content: bytes
) -> None:
    folder.mkdir()
    (folder / "vault.json").write_bytes(content)
    with pytest.raises(KeyMissingError, match="damaged"):
        vault.data_key()


def test_vault_is_refused_when_its_file_is_huge(vault: FileVault, folder: Path) -> None:
    folder.mkdir()
    (folder / "vault.json").write_bytes(b" " * 100_000)
    with pytest.raises(StorageError, match="too large"):
        vault.data_key()


def test_old_vault_opens_when_the_new_one_cannot_be_written(
    vault: FileVault, folder: Path, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = vault.data_key()

    def refuse(code: int) -> Callable[[int], None]:
        def fsync(handle: int) -> None:
            raise OSError(code, os.strerror(code))

        return fsync

    for code, error in (
        (errno.ENOSPC, DiskFullError),
        (errno.EROFS, ReadOnlyStorageError),
        (errno.EIO, StorageError),
    ):
        with monkeypatch.context() as patched:
            patched.setattr(os, "fsync", refuse(code))
            with pytest.raises(error):
                vault.set_pin(PIN)
    assert FileVault(folder, clock).data_key() == key
    assert [path.name for path in folder.iterdir()] == ["vault.json"]


def test_one_key_wins_when_two_programs_start_at_once(tmp_path: Path) -> None:
    path = tmp_path / "vault.json"
    assert create_private(path, b"first")
    assert not create_private(path, b"second")
    assert path.read_bytes() == b"first"
    assert [item.name for item in tmp_path.iterdir()] == ["vault.json"]


def test_one_key_wins_when_the_disk_has_no_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(source: object, target: object) -> None:
        raise PermissionError(errno.EPERM, "no hard links here")

    monkeypatch.setattr(os, "link", no_links)
    path = tmp_path / "vault.json"
    assert create_private(path, b"first")
    assert not create_private(path, b"second")
    assert path.read_bytes() == b"first"
    assert [item.name for item in tmp_path.iterdir()] == ["vault.json"]


def test_escrow_stays_when_pins_come_and_change(
    vault: FileVault, folder: Path, clock: HandClock
) -> None:
    key = vault.data_key()
    assert vault.escrow() == {}
    vault.add_escrow("session-1", bytes(80))
    vault.set_pin(PIN)
    vault.add_escrow("session-2", bytes([2]) * 80)
    vault.add_escrow("session-1", bytes([1]) * 80)
    vault.change_pin(PIN, "lune 2026")
    locked = FileVault(folder, clock)
    wanted = {"session-2": bytes([2]) * 80, "session-1": bytes([1]) * 80}
    assert (locked.escrow(), locked.data_key_opened()) == (wanted, None)
    assert locked.data_key("lune 2026") == key == locked.data_key_opened()


def test_escrow_stays_when_people_come_and_go(vault: FileVault, folder: Path) -> None:
    vault.data_key()
    vault.add_escrow("session-1", bytes(80))
    vault.add_person("p1", "Claude", PIN)
    vault.add_person("p2", "Lou", PIN, by=("p1", PIN))
    vault.remove_person("p1")
    assert json.loads((folder / "vault.json").read_text())["format"] == "jury-desk/vault/2"
    assert vault.escrow() == {"session-1": bytes(80)}


def test_escrow_keeps_the_newest_when_there_are_many(vault: FileVault) -> None:
    vault.data_key()
    for number in range(66):
        vault.add_escrow(f"session-{number}", bytes(80))
    assert list(vault.escrow()) == [f"session-{number}" for number in range(2, 66)]


def test_escrow_is_refused_when_it_is_no_sealed_key(vault: FileVault) -> None:
    vault.data_key()
    with pytest.raises(ValueError, match="sealed"):
        vault.add_escrow("session-1", bytes(79))
    assert vault.escrow() == {}
