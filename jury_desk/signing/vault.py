"""The keys of a data directory, and the PIN that guards them.

`vault.json` holds the 32-byte data key in clear until there is a PIN, then wrapped: the PIN goes
through Argon2id (RFC 9106, second recommended choice: 64 MiB, 3 passes, 4 lanes), the result wraps
the data key and the signing secret with AES-256-GCM, each bound to its purpose and the parameters.
A new PIN wraps the same keys again, so that neither the data nor the signing keys are touched.
A copy of the file made before the first PIN opens the data without one: set the PIN early.
"""

import base64
import json
import secrets
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jury_desk.domain.canonical import canonical_bytes, parse_json
from jury_desk.domain.ports import Clock
from jury_desk.errors import KeyMissingError, PinError, PinTooShortError, WrongPinError
from jury_desk.paths import data_file
from jury_desk.signing.pin_tries import PinTries
from jury_desk.signing.private_file import (
    create_private,
    read_private,
    replace_private,
    sweep_half_written,
)

SHORTEST_PIN = 6
"""Characters, once the spaces around are taken off."""

_FORMAT = "jury-desk/vault/1"
_LARGEST_FILE = 64 * 1024
_KEY_BYTES = 32
_NONCE_BYTES = 12


@dataclass(frozen=True)
class _Kdf:
    """Argon2id's parameters, bounded: a hostile file cannot ask for 100 GB or for an hour."""

    salt: bytes
    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4

    def __post_init__(self) -> None:
        if not 16 <= len(self.salt) <= 64:
            raise ValueError("salt")
        if not 8 * 1024 <= self.memory_kib <= 512 * 1024:
            raise ValueError("memory")
        if not (1 <= self.passes <= 16 and 1 <= self.lanes <= 16):
            raise ValueError("passes or lanes")

    def plain(self) -> dict[str, Any]:
        return {
            "name": "argon2id",
            "memory_kib": self.memory_kib,
            "passes": self.passes,
            "lanes": self.lanes,
            "salt": base64.b64encode(self.salt).decode("ascii"),
        }

    def wrapping_key(self, pin: str) -> bytes:
        from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

        derive = Argon2id(
            salt=self.salt,
            length=_KEY_BYTES,
            iterations=self.passes,
            lanes=self.lanes,
            memory_cost=self.memory_kib,
        )
        return derive.derive(pin.encode("utf-8", "surrogatepass"))


@dataclass(frozen=True)
class _Contents:
    """What the file says: a clear data key, or the parameters and both wrapped keys."""

    clear: bytes | None
    kdf: _Kdf | None = None
    data_key: bytes = b""
    signing_secret: bytes = b""


class FileVault:
    """The vault of a data directory, in `vault.json`; the wrong PINs in `pin-tries.json`."""

    def __init__(self, data_dir: Path, clock: Clock) -> None:
        """Reads and writes nothing yet; the directory need not exist."""
        self._path = data_dir / "vault.json"
        self._data_file = data_file(data_dir)
        self._tries = PinTries(data_dir / "pin-tries.json", clock)

    @property
    def has_pin(self) -> bool:
        """Whether a PIN was set. Raises KeyMissingError for a damaged file, StorageError."""
        contents = self._read()
        return contents is not None and contents.kdf is not None

    def data_key(self, pin: str | None = None) -> bytes:
        """The 32 bytes that open the data file; makes them on a new data directory.

        Raises WrongPinError (also for no PIN where one is set), PinTooSoonError, KeyMissingError
        (data without its key, or a damaged key file), StorageError.
        """
        contents = self._existing_or_new()
        if contents.clear is not None:
            return contents.clear
        if pin is None:
            raise WrongPinError(
                "The data are guarded by a PIN.", "Enter the PIN.", wait=str(self.wait_seconds())
            )
        return self._unlock(contents, pin)[0]

    def signing_secret(self, pin: str) -> bytes:
        """The 32 bytes that open the signing keys.

        Raises as `data_key` does, and PinError where no PIN was set.
        """
        contents = self._existing_or_new()
        if contents.clear is not None:
            raise PinError("No PIN was chosen yet.", "Choose a PIN before signing.", wait="0")
        return self._unlock(contents, pin)[1]

    def set_pin(self, pin: str) -> None:
        """Set the first PIN. Raises PinTooShortError, PinError where there is one, StorageError."""
        chosen = normal_pin(pin)
        _check_length(chosen)
        contents = self._existing_or_new()
        if contents.clear is None:
            raise PinError("A PIN was chosen already.", "Change it with the present PIN.", wait="0")
        self._write_wrapped(chosen, contents.clear, secrets.token_bytes(_KEY_BYTES))

    def change_pin(self, old: str, new: str) -> None:
        """Replace the PIN; the keys stay. Raises as `set_pin` and `signing_secret` do."""
        chosen = normal_pin(new)
        _check_length(chosen)
        contents = self._existing_or_new()
        if contents.clear is not None:
            raise PinError("No PIN was chosen yet.", "Choose a PIN first.", wait="0")
        data_key, signing_secret = self._unlock(contents, old)
        self._write_wrapped(chosen, data_key, signing_secret)

    def wait_seconds(self) -> int:
        """How long to wait before the next try; 0 for none."""
        return self._tries.wait_seconds()

    def _unlock(self, contents: _Contents, pin: str) -> tuple[bytes, bytes]:
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        kdf = contents.kdf
        if kdf is None:
            raise AssertionError("a vault without a clear key is wrapped")
        self._tries.begin()
        cipher = AESGCM(kdf.wrapping_key(normal_pin(pin)))
        try:
            keys = [
                cipher.decrypt(wrapped[:_NONCE_BYTES], wrapped[_NONCE_BYTES:], _bound_to(name, kdf))
                for name, wrapped in (
                    ("data_key", contents.data_key),
                    ("signing_secret", contents.signing_secret),
                )
            ]
        except InvalidTag:
            wait = self.wait_seconds()
            raise WrongPinError(
                "This is not the PIN.",
                f"Try again in {wait} seconds." if wait else "Try again.",
                wait=str(wait),
            ) from None
        self._tries.clear()
        return keys[0], keys[1]

    def _write_wrapped(self, pin: str, data_key: bytes, signing_secret: bytes) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        kdf = _Kdf(salt=secrets.token_bytes(16))
        cipher = AESGCM(kdf.wrapping_key(pin))
        wrapped = {}
        for name, key in (("data_key", data_key), ("signing_secret", signing_secret)):
            nonce = secrets.token_bytes(_NONCE_BYTES)
            sealed = nonce + cipher.encrypt(nonce, key, _bound_to(name, kdf))
            wrapped[name] = base64.b64encode(sealed).decode("ascii")
        plain = {"format": _FORMAT, "kdf": kdf.plain(), "wrapped": wrapped}
        replace_private(self._path, json.dumps(plain, indent=1).encode())
        sweep_half_written(self._path)

    def _existing_or_new(self) -> _Contents:
        contents = self._read()
        if contents is not None:
            return contents
        if self._data_file.exists():
            raise KeyMissingError(
                "The data file is there, but the file of its key (vault.json) is missing.",
                "Put vault.json back beside it from a copy of the data directory.",
            )
        clear = secrets.token_bytes(_KEY_BYTES)
        plain = {"format": _FORMAT, "data_key": base64.b64encode(clear).decode("ascii")}
        create_private(self._path, json.dumps(plain, indent=1).encode())
        made = self._read()  # another program may have been first: its key is the key
        if made is None:
            raise _damaged()
        return made

    def _read(self) -> _Contents | None:
        raw = read_private(self._path, _LARGEST_FILE)
        if raw is None:
            return None
        try:
            return _contents_of(parse_json(raw))
        except (ValueError, TypeError, KeyError, AttributeError):
            raise _damaged() from None


def normal_pin(pin: str) -> str:
    """A PIN as it is compared: NFKC, so that keyboards agree, without the spaces around it."""
    return unicodedata.normalize("NFKC", pin).strip()


def _check_length(pin: str) -> None:
    if len(pin) < SHORTEST_PIN:
        raise PinTooShortError(
            f"A PIN has at least {SHORTEST_PIN} characters.",
            "Choose a longer one: digits, letters or words.",
            wait="0",
        )


def _contents_of(plain: Mapping[str, Any]) -> _Contents:
    if plain["format"] != _FORMAT:
        raise ValueError("format")
    if "data_key" in plain:
        return _Contents(clear=_bytes_of(plain["data_key"], _KEY_BYTES))
    said = plain["kdf"]
    numbers = [said[name] for name in ("memory_kib", "passes", "lanes")]
    if said["name"] != "argon2id" or not all(type(number) is int for number in numbers):
        raise ValueError("kdf")
    kdf = _Kdf(_bytes_of(said["salt"]), *numbers)
    sealed = _NONCE_BYTES + _KEY_BYTES + 16
    wrapped = plain["wrapped"]
    return _Contents(
        clear=None,
        kdf=kdf,
        data_key=_bytes_of(wrapped["data_key"], sealed),
        signing_secret=_bytes_of(wrapped["signing_secret"], sealed),
    )


def _bytes_of(text: str, length: int | None = None) -> bytes:
    found = base64.b64decode(text.encode("ascii"), validate=True)
    if length is not None and len(found) != length:
        raise ValueError("length")
    return found


def _bound_to(name: str, kdf: _Kdf) -> bytes:
    """What a wrapped key is bound to: its purpose and every parameter of the derivation."""
    return canonical_bytes({"format": _FORMAT, "key": name, "kdf": kdf.plain()})


def _damaged() -> KeyMissingError:
    return KeyMissingError(
        "The file of the data's key (vault.json) is damaged.",
        "Put it back from a copy of the data directory.",
    )
