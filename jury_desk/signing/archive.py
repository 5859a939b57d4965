"""A data directory in one encrypted file, to be moved to another computer.

The file is a line that names the format, a line of JSON with the parameters of Argon2id, then the
parts as a ZIP under AES-256-GCM. The two lines are bound to it: changed, nothing opens. Nothing of
the ZIP is looked at before the cipher has vouched for every byte of it.
"""

import io
import json
import zipfile
from collections.abc import Mapping

from jury_desk.domain.canonical import canonical_bytes
from jury_desk.errors import ArchiveError, PassphraseError
from jury_desk.signing.pin_key import NONCE_BYTES, Kdf, normal_pin, opened, sealed

SHORTEST_PASSPHRASE = 12
"""Characters, once the spaces around are taken off."""

LARGEST_ARCHIVE = 1 << 30
"""Bytes: AES-GCM of one message, and what a computer holds in memory twice."""

_FORMAT = b"jury-desk/archive/1\n"
_LONGEST_HEADER = 1024


def archive_of(parts: Mapping[str, bytes], passphrase: str) -> bytes:
    """The parts, by name, in an archive under a pass phrase.

    Raises PassphraseError for one too short, ArchiveError where there is too much for one file.
    """
    chosen = normal_pin(passphrase)
    if len(chosen) < SHORTEST_PASSPHRASE:
        raise PassphraseError(
            f"A pass phrase has at least {SHORTEST_PASSPHRASE} characters.", "Choose a longer one."
        )
    if sum(map(len, parts.values())) > LARGEST_ARCHIVE:
        raise ArchiveError("There is too much for one archive.", "Remove old sessions first.")
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as folder:
        for name, content in parts.items():
            folder.writestr(zipfile.ZipInfo(name), content)
    kdf = Kdf.new()
    head = _FORMAT + canonical_bytes({"kdf": kdf.plain()}) + b"\n"
    return head + sealed(kdf.wrapping_key(chosen), packed.getvalue(), head)


def parts_of(content: bytes, passphrase: str) -> dict[str, bytes]:
    """The parts of an archive by name.

    Raises ArchiveError where it is none or its head is damaged, PassphraseError where the pass
    phrase or any byte behind the head is not what it was: the cipher cannot tell which.
    """
    head, kdf = _head(content)
    packed = opened(kdf.wrapping_key(normal_pin(passphrase)), content[len(head) :], head)
    if packed is None:
        raise PassphraseError(
            "This is not the pass phrase of this archive, or the file is damaged.", "Try again."
        )
    try:
        with zipfile.ZipFile(io.BytesIO(packed)) as folder:
            listed = folder.infolist()
            # As it was packed: nothing that unpacks to more than is there.
            if any(part.compress_type != zipfile.ZIP_STORED for part in listed):
                raise zipfile.BadZipFile("packed by another program")
            if sum(part.file_size for part in listed) > len(packed):
                raise zipfile.BadZipFile("parts within parts")
            return {part.filename: folder.read(part) for part in listed}
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, ValueError):
        raise _no_archive() from None


def _head(content: bytes) -> tuple[bytes, Kdf]:
    end = content.find(b"\n", len(_FORMAT), len(_FORMAT) + _LONGEST_HEADER)
    try:
        if not content.startswith(_FORMAT) or end < 0:
            raise ValueError("format")
        if not end + NONCE_BYTES + 16 < len(content) <= 2 * LARGEST_ARCHIVE:
            raise ValueError("length")
        said = json.loads(content[len(_FORMAT) : end])
        return content[: end + 1], Kdf.parsed(said["kdf"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise _no_archive() from None


def _no_archive() -> ArchiveError:
    return ArchiveError(
        "This file is no archive of Jury Desk, or it is damaged.",
        "Copy it again from the other computer.",
    )
