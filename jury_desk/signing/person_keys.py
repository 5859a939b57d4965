"""Keys of people who sign at a computer that is not theirs, each under a PIN of their own.

Such a key is one as `keys` makes it, under a secret that comes from the person's PIN (Argon2id),
with the parameters before it: neither the computer's own PIN nor anybody else's opens it.
"""

import datetime as dt
import json
from dataclasses import replace

from jury_desk.domain.canonical import canonical_bytes
from jury_desk.domain.ports import SignerIdentity, StoredKey
from jury_desk.errors import KeyMissingError, PinTooShortError, WrongPinError
from jury_desk.signing.keys import KeyMaker, Signer
from jury_desk.signing.pin_key import Kdf, normal_pin
from jury_desk.signing.vault import SHORTEST_PIN

_FORMAT = b"jury-desk/person-key/1\n"


class PersonKeys:
    """Makes and opens them (ports.PersonKeys)."""

    def create(self, row: str, name: str, pin: str, now: dt.datetime) -> StoredKey:
        """A new key, kept under `row`, with a certificate for `name` from `now` (aware) on.

        Raises PinTooShortError.
        """
        chosen = normal_pin(pin)
        if len(chosen) < SHORTEST_PIN:
            raise PinTooShortError(
                f"A PIN has at least {SHORTEST_PIN} characters.",
                "Choose a longer one: digits, letters or words.",
                wait="0",
            )
        kdf = Kdf.new()
        made = KeyMaker().create(row, name, kdf.wrapping_key(chosen), now)
        head = _FORMAT + canonical_bytes(kdf.plain()) + b"\n"
        return replace(made, wrapped_key=head + made.wrapped_key)

    def identity(self, key: StoredKey) -> SignerIdentity:
        """Whose it is. Raises KeyMissingError where it is damaged."""
        return KeyMaker().identity(key)

    def open(self, key: StoredKey, pin: str) -> Signer:
        """The signer. Raises WrongPinError where the PIN, or a byte of the key, is not what it was:
        the cipher cannot tell which; KeyMissingError where it is no such key.
        """
        kdf, wrapped = _parts(key)
        try:
            return KeyMaker().open(
                replace(key, wrapped_key=wrapped), kdf.wrapping_key(normal_pin(pin))
            )
        except KeyMissingError:
            raise WrongPinError(
                "This is not the PIN of this person.", "Try again.", wait="0"
            ) from None


def _parts(key: StoredKey) -> tuple[Kdf, bytes]:
    content = key.wrapped_key
    end = content.find(b"\n", len(_FORMAT))
    try:
        if not content.startswith(_FORMAT) or end < 0:
            raise ValueError("format")
        return Kdf.parsed(json.loads(content[len(_FORMAT) : end])), content[end + 1 :]
    except (ValueError, KeyError, TypeError):
        raise KeyMissingError(
            "This person's key is damaged.", "Put the data file back from a copy."
        ) from None
