"""The keys of a data directory, and the PINs that guard them.

`vault.json` holds the 32-byte data key in clear until there is a PIN, then wrapped once for each
person who has one: the PIN goes through Argon2id, the result wraps the data key and that person's
own signing secret with AES-256-GCM, each bound to its purpose, its person and the parameters.
A new PIN wraps the same keys again, so that neither the data nor the signing keys are touched.
A copy of the file made before the first PIN opens the data without one: set the PIN early. Whoever
once opened the data can have copied their key: taking a slot away does not change it.
"""

import secrets
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from jury_desk.domain.ports import Clock
from jury_desk.errors import KeyMissingError, PinError, PinTooShortError, WrongPinError
from jury_desk.paths import data_file
from jury_desk.signing.pin_key import KEY_BYTES, normal_pin
from jury_desk.signing.pin_tries import PinTries
from jury_desk.signing.private_file import (
    create_private,
    read_private,
    replace_private,
    sweep_half_written,
)
from jury_desk.signing.vault_file import (
    ESCROWED,
    LARGEST_FILE,
    MOST_PEOPLE,
    OWNER,
    Contents,
    Slot,
    contents_of,
)

SHORTEST_PIN = 6
"""Characters, once the spaces around are taken off."""

Sponsor = tuple[str, str]
"""A person's id (`OWNER` for the owner) and their PIN."""


class FileVault:
    """The vault of a data directory, in `vault.json`; the wrong PINs in `pin-tries.json`.

    A person is named by an id, `OWNER` by default.
    """

    def __init__(self, data_dir: Path, clock: Clock) -> None:
        """Reads and writes nothing yet; the directory need not exist."""
        self._path = data_dir / "vault.json"
        self._data_file = data_file(data_dir)
        self._tries = PinTries(data_dir / "pin-tries.json", clock)
        self._opened: bytes | None = None

    @property
    def is_guarded(self) -> bool:
        """Whether the data ask for a PIN. Raises KeyMissingError for a damaged file,
        StorageError.
        """
        contents = self._read()
        return contents is not None and contents.clear is None

    @property
    def has_pin(self) -> bool:
        """Whether the owner chose a PIN. Raises as `is_guarded`."""
        contents = self._read()
        return contents is not None and contents.slot(OWNER) is not None

    def people(self) -> tuple[tuple[str, str], ...]:
        """Each person's id and name, the owner left out, in the order in which they came."""
        contents = self._read()
        slots = contents.slots if contents is not None else ()
        return tuple((slot.person, slot.name) for slot in slots if slot.person != OWNER)

    def data_key(self, pin: str | None = None, person: str = OWNER) -> bytes:
        """The 32 bytes that open the data file; makes them on a new data directory.

        Raises WrongPinError (also for no PIN where one is set), PinTooSoonError, KeyMissingError
        (data without its key, or a damaged key file), StorageError.
        """
        contents = self._existing_or_new()
        if contents.clear is not None:
            found = contents.clear
        elif pin is None:
            raise WrongPinError(
                "The data are guarded by a PIN.", "Enter the PIN.", wait=str(self.wait_seconds())
            )
        else:
            found = self._unlock(contents, pin, person)[0]
        self._opened = found
        return found

    def signing_secret(self, pin: str, person: str = OWNER) -> bytes:
        """The 32 bytes that open the person's signing keys.

        Raises as `data_key` does, and PinError where that person has no PIN.
        """
        contents = self._existing_or_new()
        if contents.slot(person) is None:
            raise PinError("No PIN was chosen yet.", "Choose a PIN before signing.", wait="0")
        return self._unlock(contents, pin, person)[1]

    def set_pin(self, pin: str) -> None:
        """Set the owner's first PIN. Raises PinTooShortError, PinError where there is one, or where
        others guard data that this vault did not open; StorageError.
        """
        chosen = _checked(pin)
        contents = self._existing_or_new()
        if contents.slot(OWNER) is not None:
            raise PinError("A PIN was chosen already.", "Change it with the present PIN.", wait="0")
        self._add(contents, OWNER, "", chosen, contents.clear or self._opened)

    def add_person(self, person: str, name: str, pin: str, by: Sponsor | None = None) -> None:
        """Give a person a PIN of their own.

        Where a PIN guards the data, `by` is someone who has one; else this is the first, and from
        now on nothing opens without. Raises PinTooShortError, PinError (id taken, too many), the
        sponsor's WrongPinError or PinTooSoonError, StorageError.
        """
        chosen = _checked(pin)
        contents = self._existing_or_new()
        if person == OWNER or contents.slot(person) is not None:
            raise PinError("This person has a PIN already.", "Change it instead.", wait="0")
        if len(contents.slots) >= MOST_PEOPLE:
            raise PinError("Too many people have a PIN here.", "Take one away first.", wait="0")
        data_key = contents.clear
        if data_key is None:
            if by is None:
                raise WrongPinError("The data are guarded by a PIN.", "Enter the PIN.", wait="0")
            data_key = self._unlock(contents, by[1], by[0])[0]
        self._add(contents, person, name, chosen, data_key)

    def remove_person(self, person: str) -> None:
        """Take a person's access away. Raises PinError for the last one who has a PIN: nobody could
        open the data; StorageError. A person without a PIN is removed already.
        """
        contents = self._existing_or_new()
        left = tuple(slot for slot in contents.slots if slot.person != person)
        if left == contents.slots or person == OWNER:
            return
        if not left:
            raise PinError(
                "This is the last person who can open the data.", "Add another first.", wait="0"
            )
        self._write(replace(contents, slots=left))

    def change_pin(self, old: str, new: str, person: str = OWNER) -> None:
        """Replace a PIN; the keys stay. Raises as `set_pin` and `signing_secret` do."""
        chosen = _checked(new)
        contents = self._existing_or_new()
        slot = contents.slot(person)
        if slot is None:
            raise PinError("No PIN was chosen yet.", "Choose a PIN first.", wait="0")
        keys = self._unlock(contents, old, person)
        self._write(contents.with_slot(Slot.made(person, slot.name, chosen, *keys)))

    def data_key_opened(self) -> bytes | None:
        """The data key that `data_key` gave; None where it was not asked for yet."""
        return self._opened

    def escrow(self) -> Mapping[str, bytes]:
        """The data key as sealed to the secretariats of sessions, by session id: readable without
        a PIN, and of use to them alone. Raises KeyMissingError for a damaged file, StorageError.
        """
        contents = self._read()
        return dict(contents.escrow) if contents is not None else {}

    def add_escrow(self, session: str, sealed: bytes) -> None:
        """Keep the data key as sealed to a session's secretariat (80 bytes), in place of what was
        sealed to it before. Raises KeyMissingError, StorageError; ValueError for other lengths.
        """
        if len(sealed) != ESCROWED:
            raise ValueError("not a sealed data key")
        self._write(self._existing_or_new().with_escrow(session, sealed))

    def wait_seconds(self) -> int:
        """How long to wait before the next try; 0 for none."""
        return self._tries.wait_seconds()

    def _unlock(self, contents: Contents, pin: str, person: str) -> tuple[bytes, bytes]:
        slot = contents.slot(person)
        if slot is None:
            raise WrongPinError(
                "This person has no PIN here.", "Choose another.", wait=str(self.wait_seconds())
            )
        self._tries.begin(person)
        keys = slot.unwrapped(normal_pin(pin))
        if keys is None:
            wait = self._tries.wait_seconds(person)
            raise WrongPinError(
                "This is not the PIN.",
                f"Try again in {wait} seconds." if wait else "Try again.",
                wait=str(wait),
            )
        self._tries.clear(person)
        return keys

    def _add(
        self, contents: Contents, person: str, name: str, pin: str, data_key: bytes | None
    ) -> None:
        if data_key is None:
            raise PinError("Others guard these data.", "Open them with a PIN first.", wait="0")
        slot = Slot.made(person, name, pin, data_key, secrets.token_bytes(KEY_BYTES))
        self._write(contents.with_slot(slot))

    def _write(self, contents: Contents) -> None:
        replace_private(self._path, contents.to_bytes())
        sweep_half_written(self._path)

    def _existing_or_new(self) -> Contents:
        contents = self._read()
        if contents is not None:
            return contents
        if self._data_file.exists():
            raise KeyMissingError(
                "The data file is there, but the file of its key (vault.json) is missing.",
                "Put vault.json back beside it from a copy of the data directory.",
            )
        create_private(self._path, Contents(clear=secrets.token_bytes(KEY_BYTES)).to_bytes())
        made = self._read()  # another program may have been first: its key is the key
        if made is None:
            raise _damaged()
        return made

    def _read(self) -> Contents | None:
        raw = read_private(self._path, LARGEST_FILE)
        if raw is None:
            return None
        try:
            return contents_of(raw)
        except (ValueError, TypeError, KeyError, AttributeError):
            raise _damaged() from None


def _checked(pin: str) -> str:
    chosen = normal_pin(pin)
    if len(chosen) < SHORTEST_PIN:
        raise PinTooShortError(
            f"A PIN has at least {SHORTEST_PIN} characters.",
            "Choose a longer one: digits, letters or words.",
            wait="0",
        )
    return chosen


def _damaged() -> KeyMissingError:
    return KeyMissingError(
        "The file of the data's key (vault.json) is damaged.",
        "Put it back from a copy of the data directory.",
    )
