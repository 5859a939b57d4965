"""What `vault.json` holds: a clear data key, or it wrapped once for each person.

Format 1 knows the owner of the data directory alone; format 2 adds people of the secretariat, each
with a slot: their id, the name that the unlock page offers, and both keys wrapped under their PIN.
Either may hold the data key sealed to sessions: their secretariat can open what a juror recorded
who forgot the PIN.
"""

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from jury_desk.domain.canonical import canonical_bytes, parse_json
from jury_desk.signing.pin_key import KEY_BYTES, NONCE_BYTES, Kdf, bytes_of, opened, sealed

LARGEST_FILE = 64 * 1024
MOST_PEOPLE = 60
MOST_ESCROWED = 64
"""Sessions for whose secretariat the data key is kept: of more, the newest."""

ESCROWED = 32 + KEY_BYTES + 16
"""Bytes of a sealed data key: HPKE's encapsulated key, the key, the cipher's tag."""

OWNER = ""
"""The id of the slot of whoever the data directory belongs to: the juror of this laptop."""

_FORMAT_1, _FORMAT_2 = "jury-desk/vault/1", "jury-desk/vault/2"
_SEALED = NONCE_BYTES + KEY_BYTES + 16
_LONGEST_SESSION = 80


@dataclass(frozen=True)
class Slot:
    """The data key and a signing secret, wrapped under one person's PIN."""

    person: str
    name: str
    kdf: Kdf
    data_key: bytes
    signing_secret: bytes

    @classmethod
    def made(
        cls, person: str, name: str, pin: str, data_key: bytes, signing_secret: bytes
    ) -> "Slot":
        """Wrap both keys under a PIN (as `normal_pin` gives it)."""
        kdf = Kdf.new()
        key = kdf.wrapping_key(pin)
        wrapped = [
            sealed(key, content, _bound_to(purpose, person, name, kdf))
            for purpose, content in (("data_key", data_key), ("signing_secret", signing_secret))
        ]
        return cls(person, name, kdf, *wrapped)

    def unwrapped(self, pin: str) -> tuple[bytes, bytes] | None:
        """The data key and the signing secret; None where it is not the PIN."""
        key = self.kdf.wrapping_key(pin)
        found = [
            opened(key, wrapped, _bound_to(purpose, self.person, self.name, self.kdf))
            for purpose, wrapped in (
                ("data_key", self.data_key),
                ("signing_secret", self.signing_secret),
            )
        ]
        if found[0] is None or found[1] is None:
            return None
        return found[0], found[1]

    def plain(self) -> dict[str, Any]:
        """The slot without whose it is, as format 1 writes it."""
        wrapped = {"data_key": self.data_key, "signing_secret": self.signing_secret}
        return {
            "kdf": self.kdf.plain(),
            "wrapped": {
                name: base64.b64encode(content).decode("ascii") for name, content in wrapped.items()
            },
        }


@dataclass(frozen=True)
class Contents:
    """A clear data key, or slots: at least one; and the data key as sealed to sessions, by their
    ids, the newest last.
    """

    clear: bytes | None = None
    slots: tuple[Slot, ...] = ()
    escrow: Mapping[str, bytes] = field(default_factory=dict)

    def slot(self, person: str) -> Slot | None:
        """The slot of a person, or None."""
        return next((slot for slot in self.slots if slot.person == person), None)

    def with_slot(self, slot: Slot) -> "Contents":
        """With a person's slot new or in place of the one before; nothing lies in clear."""
        at = [one.person for one in self.slots]
        if slot.person in at:
            slots = tuple(slot if one.person == slot.person else one for one in self.slots)
        else:
            slots = (*self.slots, slot)
        return replace(self, clear=None, slots=slots)

    def with_escrow(self, session: str, sealed: bytes) -> "Contents":
        """With the data key as sealed to a session, in place of what was sealed to it before."""
        kept = [item for item in self.escrow.items() if item[0] != session]
        return replace(self, escrow=dict([*kept, (session, sealed)][-MOST_ESCROWED:]))

    def to_bytes(self) -> bytes:
        """The file: format 1 as long as nobody but the owner has a slot."""
        if self.clear is not None:
            plain: dict[str, Any] = {
                "format": _FORMAT_1,
                "data_key": base64.b64encode(self.clear).decode("ascii"),
            }
        elif [slot.person for slot in self.slots] == [OWNER]:
            plain = {"format": _FORMAT_1, **self.slots[0].plain()}
        else:
            plain = {
                "format": _FORMAT_2,
                "slots": [
                    {"person": slot.person, "name": slot.name, **slot.plain()}
                    for slot in self.slots
                ],
            }
        if self.escrow:
            plain["escrow"] = {
                session: base64.b64encode(sealed).decode("ascii")
                for session, sealed in self.escrow.items()
            }
        return json.dumps(plain, indent=1).encode()


def contents_of(raw: bytes) -> Contents:
    """What a file says. ValueError, KeyError, TypeError or AttributeError where it is no vault."""
    plain = parse_json(raw)
    escrow = _escrow(plain.get("escrow", {}))
    if plain["format"] == _FORMAT_1:
        if "data_key" in plain:
            return Contents(clear=bytes_of(plain["data_key"], KEY_BYTES), escrow=escrow)
        return Contents(slots=(_slot(OWNER, "", plain),), escrow=escrow)
    if plain["format"] != _FORMAT_2:
        raise ValueError("format")
    slots = tuple(_slot(said["person"], said["name"], said) for said in plain["slots"])
    people = [slot.person for slot in slots]
    if not slots or len(slots) > MOST_PEOPLE + 1 or len(set(people)) != len(people):
        raise ValueError("slots")
    return Contents(slots=slots, escrow=escrow)


def _escrow(said: Mapping[str, str]) -> dict[str, bytes]:
    if len(said) > MOST_ESCROWED or any(len(session) > _LONGEST_SESSION for session in said):
        raise ValueError("escrow")
    return {session: bytes_of(sealed, ESCROWED) for session, sealed in said.items()}


def _slot(person: Any, name: Any, said: Mapping[str, Any]) -> Slot:
    if not isinstance(person, str) or not isinstance(name, str):
        raise TypeError("person")
    if len(person) > 80 or len(name) > 200:
        raise ValueError("person")
    wrapped = said["wrapped"]
    return Slot(
        person,
        name,
        Kdf.parsed(said["kdf"]),
        bytes_of(wrapped["data_key"], _SEALED),
        bytes_of(wrapped["signing_secret"], _SEALED),
    )


def _bound_to(purpose: str, person: str, name: str, kdf: Kdf) -> bytes:
    """What a wrapped key is bound to: its purpose, whose it is, every parameter of the derivation.

    The owner's is as format 1 has it, so that their slot stays good when people come to it.
    """
    if person == OWNER:
        return canonical_bytes({"format": _FORMAT_1, "key": purpose, "kdf": kdf.plain()})
    return canonical_bytes(
        {
            "format": _FORMAT_2,
            "key": purpose,
            "person": person,
            "name": name,
            "kdf": kdf.plain(),
        }
    )
