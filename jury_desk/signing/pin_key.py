"""From a PIN or a pass phrase to the key that wraps what it guards."""

import base64
import secrets
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

KEY_BYTES = 32
NONCE_BYTES = 12

_MOST_WORK_KIB = 512 * 1024
"""Of memory written, over all passes: two and a half times what ours writes."""


@dataclass(frozen=True)
class Kdf:
    """Argon2id's parameters (RFC 9106, second recommended choice), bounded: what a hostile file
    asks for takes a second and 256 MiB at most.
    """

    salt: bytes
    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4

    def __post_init__(self) -> None:
        if not 16 <= len(self.salt) <= 64:
            raise ValueError("salt")
        if not 8 * 1024 <= self.memory_kib <= 256 * 1024:
            raise ValueError("memory")
        if not (1 <= self.passes <= 16 and 1 <= self.lanes <= 16):
            raise ValueError("passes or lanes")
        if self.memory_kib * self.passes > _MOST_WORK_KIB:
            raise ValueError("memory and passes")

    @classmethod
    def new(cls) -> "Kdf":
        """Today's parameters with a salt of their own."""
        return cls(salt=secrets.token_bytes(16))

    @classmethod
    def parsed(cls, said: Mapping[str, Any]) -> "Kdf":
        """The parameters that a file names. ValueError, KeyError or TypeError for any others."""
        numbers = [said[name] for name in ("memory_kib", "passes", "lanes")]
        if said["name"] != "argon2id" or not all(type(number) is int for number in numbers):
            raise ValueError("kdf")
        return cls(bytes_of(said["salt"]), *numbers)

    def plain(self) -> dict[str, Any]:
        """The parameters as a file names them."""
        return {
            "name": "argon2id",
            "memory_kib": self.memory_kib,
            "passes": self.passes,
            "lanes": self.lanes,
            "salt": base64.b64encode(self.salt).decode("ascii"),
        }

    def wrapping_key(self, pin: str) -> bytes:
        """The 32 bytes that a PIN, as `normal_pin` gives it, stands for."""
        from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

        derive = Argon2id(
            salt=self.salt,
            length=KEY_BYTES,
            iterations=self.passes,
            lanes=self.lanes,
            memory_cost=self.memory_kib,
        )
        return derive.derive(pin.encode("utf-8", "surrogatepass"))


def normal_pin(pin: str) -> str:
    """A PIN as it is compared: NFKC, so that keyboards agree, without the spaces around it."""
    return unicodedata.normalize("NFKC", pin).strip()


def sealed(key: bytes, content: bytes, bound: bytes) -> bytes:
    """A new nonce, then the content under AES-256-GCM, bound to `bound`."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, content, bound)


def opened(key: bytes, content: bytes, bound: bytes) -> bytes | None:
    """What `sealed` took; None where key, content or what it is bound to are not the same."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(key).decrypt(content[:NONCE_BYTES], content[NONCE_BYTES:], bound)
    except InvalidTag:
        return None


def bytes_of(text: str, length: int | None = None) -> bytes:
    """The bytes of base64. ValueError where they are none, or not `length` of them."""
    found = base64.b64decode(text.encode("ascii"), validate=True)
    if length is not None and len(found) != length:
        raise ValueError("length")
    return found
