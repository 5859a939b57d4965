"""A vault with several people: each with a PIN and a signing secret of their own."""

import json
from pathlib import Path
from typing import Any

import pytest

from jury_desk.errors import (
    KeyMissingError,
    PinError,
    PinTooShortError,
    PinTooSoonError,
    WrongPinError,
)
from jury_desk.signing.pin_tries import PinTries
from jury_desk.signing.vault import FileVault
from jury_desk.signing.vault_file import OWNER
from tests.signing.conftest import HandClock

PIN, ANNA, BORIS = "owner-2711", "anna-4711", "boris-0815"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def vault(folder: Path, clock: HandClock) -> FileVault:
    return FileVault(folder, clock)


def test_first_person_guards_the_data_when_no_pin_was_set(vault: FileVault, folder: Path) -> None:
    key = vault.data_key()
    vault.add_person("p1", "Anna Perrin", ANNA)
    assert vault.is_guarded
    assert not vault.has_pin
    assert vault.people() == (("p1", "Anna Perrin"),)
    assert vault.data_key(ANNA, "p1") == key
    assert key.hex() not in (folder / "vault.json").read_bytes().hex()
    with pytest.raises(WrongPinError):
        vault.data_key()


def test_each_has_a_secret_of_their_own_when_several_open_the_same_data(vault: FileVault) -> None:
    key = vault.data_key()
    vault.add_person("p1", "Anna Perrin", ANNA)
    vault.add_person("p2", "Boris Martin", BORIS, by=("p1", ANNA))
    assert vault.data_key(BORIS, "p2") == key
    secrets = {vault.signing_secret(ANNA, "p1"), vault.signing_secret(BORIS, "p2")}
    assert len(secrets) == 2


def test_person_is_refused_when_nobody_who_has_a_pin_lets_them_in(vault: FileVault) -> None:
    vault.data_key()
    vault.add_person("p1", "Anna Perrin", ANNA)
    for by in (None, ("p1", "a guess"), ("p9", ANNA)):
        with pytest.raises(WrongPinError):
            vault.add_person("p2", "Boris Martin", BORIS, by=by)
    assert [person for person, _ in vault.people()] == ["p1"]


def test_owner_stays_when_people_come_to_them(folder: Path, clock: HandClock) -> None:
    vault = FileVault(folder, clock)
    key = vault.data_key()
    vault.set_pin(PIN)
    secret = vault.signing_secret(PIN)
    vault.add_person("p1", "Anna Perrin", ANNA, by=(OWNER, PIN))
    again = FileVault(folder, clock)
    assert again.has_pin
    assert (again.data_key(PIN), again.signing_secret(PIN)) == (key, secret)
    assert again.data_key(ANNA, "p1") == key


def test_owner_gets_a_pin_when_a_person_opened_the_data(folder: Path, clock: HandClock) -> None:
    FileVault(folder, clock).data_key()
    FileVault(folder, clock).add_person("p1", "Anna Perrin", ANNA)
    vault = FileVault(folder, clock)
    with pytest.raises(PinError):
        vault.set_pin(PIN)
    key = vault.data_key(ANNA, "p1")
    vault.set_pin(PIN)
    assert vault.data_key(PIN) == key


def test_pin_of_one_opens_nothing_when_it_is_given_for_another(vault: FileVault) -> None:
    vault.data_key()
    vault.add_person("p1", "Anna Perrin", ANNA)
    vault.add_person("p2", "Boris Martin", BORIS, by=("p1", ANNA))
    with pytest.raises(WrongPinError):
        vault.data_key(ANNA, "p2")


def test_change_leaves_the_others_alone_when_one_changes_their_pin(vault: FileVault) -> None:
    vault.data_key()
    vault.add_person("p1", "Anna Perrin", ANNA)
    vault.add_person("p2", "Boris Martin", BORIS, by=("p1", ANNA))
    secret = vault.signing_secret(ANNA, "p1")
    vault.change_pin(ANNA, "another-4711", "p1")
    assert vault.signing_secret("another-4711", "p1") == secret
    assert vault.data_key(BORIS, "p2")
    with pytest.raises(WrongPinError):
        vault.data_key(ANNA, "p1")


def test_removed_person_opens_nothing_when_they_come_back(vault: FileVault) -> None:
    vault.data_key()
    vault.add_person("p1", "Anna Perrin", ANNA)
    vault.add_person("p2", "Boris Martin", BORIS, by=("p1", ANNA))
    vault.remove_person("p2")
    with pytest.raises(WrongPinError):
        vault.data_key(BORIS, "p2")
    with pytest.raises(PinError):
        vault.remove_person("p1")  # the last one
    assert vault.data_key(ANNA, "p1")


def test_wait_holds_for_all_when_one_is_guessed(vault: FileVault) -> None:
    vault.data_key()
    vault.add_person("p1", "Anna Perrin", ANNA)
    vault.add_person("p2", "Boris Martin", BORIS, by=("p1", ANNA))
    for person in ("p1", "p2", "p1"):
        with pytest.raises(WrongPinError):
            vault.data_key("a guess", person)
    with pytest.raises(PinTooSoonError):
        vault.data_key(BORIS, "p2")


def test_wait_grows_when_a_colleague_guesses_and_gives_their_own_pin_in_between(
    vault: FileVault, clock: HandClock
) -> None:
    vault.add_person("anna", "Anna", ANNA)
    vault.add_person("boris", "Boris", BORIS, ("anna", ANNA))
    waits = []
    for _ in range(5):
        with pytest.raises(WrongPinError) as told:
            vault.signing_secret("a guess", "boris")
        waits.append(told.value.details["wait"])
        assert vault.data_key(ANNA, "anna")  # not kept waiting by what another's PIN is owed
        clock.wait(int(waits[-1]))
    assert waits == ["0", "0", "2", "4", "8"]
    assert vault.data_key(BORIS, "boris")
    with pytest.raises(WrongPinError) as told:
        vault.signing_secret("a guess", "boris")
    assert told.value.details["wait"] == "0"


def test_count_stays_readable_when_hundreds_of_people_came_and_went(
    folder: Path, clock: HandClock
) -> None:
    tries = PinTries(folder / "pin-tries.json", clock)
    for number in range(200):
        tries.begin(f"staff-{number:064}")
        tries.clear("someone-else")
    assert tries.wait_seconds("staff-1") == 0


def test_person_is_refused_when_their_pin_is_short_or_their_id_taken(vault: FileVault) -> None:
    vault.data_key()
    with pytest.raises(PinTooShortError):
        vault.add_person("p1", "Anna Perrin", "12345")
    vault.add_person("p1", "Anna Perrin", ANNA)
    for taken in ("p1", OWNER):
        with pytest.raises(PinError):
            vault.add_person(taken, "Boris Martin", BORIS, by=("p1", ANNA))


@pytest.mark.parametrize("change", ["name", "swapped", "slots", "twice", "long", "kind"])
def test_slot_opens_nothing_when_the_file_was_changed(
    folder: Path, clock: HandClock, change: str
) -> None:
    vault = FileVault(folder, clock)
    vault.data_key()
    vault.add_person("p1", "Anna Perrin", ANNA)
    vault.add_person("p2", "Boris Martin", BORIS, by=("p1", ANNA))
    path = folder / "vault.json"
    plain: dict[str, Any] = json.loads(path.read_bytes())
    slots = plain["slots"]
    if change == "name":
        slots[0]["name"] = "Boris Martin"
    elif change == "swapped":
        slots[0]["person"], slots[1]["person"] = slots[1]["person"], slots[0]["person"]
    elif change == "slots":
        plain["slots"] = []
    elif change == "twice":
        slots.append(slots[0])
    elif change == "long":
        slots[0]["name"] = "A" * 300
    else:
        slots[0]["name"] = 7
    path.write_text(json.dumps(plain), encoding="utf-8")
    again = FileVault(folder, clock)
    with pytest.raises((WrongPinError, KeyMissingError)):
        again.data_key(ANNA, "p1")
