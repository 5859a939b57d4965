"""What an archive of a data directory holds: the data file and the keys that belong to it."""

import json

from jury_desk.errors import ArchiveError
from jury_desk.signing.archive import LARGEST_ARCHIVE, archive_of, parts_of
from jury_desk.signing.vault_file import LARGEST_FILE, contents_of

_FORMAT = "jury-desk/moved-data/1"
_ABOUT, _DATA, _VAULT = "about.json", "data.db", "vault.json"


class DataPacker:
    """Packs and unpacks (services.data_archive.Packer)."""

    largest = LARGEST_ARCHIVE + LARGEST_FILE + 4096
    """Bytes of a file that can be an archive."""

    def packed(self, data: bytes, vault: bytes, passphrase: str) -> bytes:
        """An archive. Raises PassphraseError for a pass phrase that is too short, ArchiveError."""
        about = json.dumps({"format": _FORMAT}).encode()
        return archive_of({_ABOUT: about, _DATA: data, _VAULT: vault}, passphrase)

    def unpacked(self, content: bytes, passphrase: str) -> tuple[bytes, bytes]:
        """The data file and the vault. Raises ArchiveError, PassphraseError."""
        try:
            parts = parts_of(content, passphrase)
            if set(parts) != {_ABOUT, _DATA, _VAULT}:
                raise ValueError("parts")
            if json.loads(parts[_ABOUT]) != {"format": _FORMAT} or not parts[_DATA]:
                raise ValueError("format")
            if len(parts[_VAULT]) > LARGEST_FILE:
                raise ValueError("vault")
            contents_of(parts[_VAULT])
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            raise _no_archive() from None
        return parts[_DATA], parts[_VAULT]


def _no_archive() -> ArchiveError:
    return ArchiveError(
        "This archive does not hold a data directory of Jury Desk.",
        "Write it again on the other computer.",
    )
