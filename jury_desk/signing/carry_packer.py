"""The encryption of what travels between laptops: parts under a code of the program's."""

from collections.abc import Mapping

from jury_desk.errors import ArchiveError, DayError, PassphraseError
from jury_desk.signing.archive import archive_of, parts_of


class CarryPacker:
    """Packs and unpacks (exchange.day_file.PartsPacker), as archives are: Argon2id, AES-256-GCM."""

    def packed(self, parts: Mapping[str, bytes], code: str) -> bytes:
        """One file. Raises DayError where there is too much for one."""
        try:
            return archive_of(parts, code)
        except ArchiveError:
            raise _refused("carry-large", "There is too much in this day for one file.") from None

    def unpacked(self, content: bytes, code: str) -> dict[str, bytes]:
        """The parts by name. Raises DayError where it is no such file, or where the code or any
        byte is not what it was: the cipher cannot tell which.
        """
        try:
            return parts_of(content, code)
        except PassphraseError:
            raise _refused(
                "carry-code-wrong", "This is not the code of this file, or it is damaged."
            ) from None
        except ArchiveError:
            raise _refused("carry-file", "This file holds no day.") from None


def _refused(reason: str, what: str) -> DayError:
    return DayError(what, "Nothing was taken in.", reason=reason)
