"""The PIN is forgotten: what is recorded goes, as it lies, to the secretariat, which opens it."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Protocol

from jury_desk.errors import ExportError, TravelError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jury_desk.domain.ports import Clock, Printer
    from jury_desk.domain.travel.files import RescueFiles


class LockedData(Protocol):
    """A data directory that nobody opened (storage.LockedFolder)."""

    def contents(self) -> Mapping[str, bytes]:
        """The encrypted data file, and what SQLite has not yet put into it, by name. Raises
        InUseError, StorageError.
        """
        ...

    def set_aside(self, mark: str) -> str:
        """Give the directory a name of its own that ends with `mark`; the path. Raises InUseError,
        StorageError; then it has the name it had.
        """
        ...


class RescueWriting:
    """Works on a data directory that is locked and stays so."""

    def __init__(
        self,
        data: LockedData,
        escrow: Callable[[], Mapping[str, bytes]],
        file: RescueFiles,
        printer: Printer,
        read: Callable[[str, int], bytes],
        clock: Clock,
    ) -> None:
        """`escrow` gives the data key as it was sealed to sessions; `read` a file with at most that
        many bytes. All stay the caller's.
        """
        self._data = data
        self._escrow = escrow
        self._file = file
        self._printer = printer
        self._read = read
        self._clock = clock

    def can_rescue(self) -> bool:
        """Whether a session's secretariat could open the data: a dossier was opened here. Raises
        StorageError.
        """
        return bool(self._escrow())

    def write(self, folder: str) -> str:
        """Write the rescue file into `folder`, read it back; its path. Nothing is changed here.

        Raises TravelError where no secretariat could open it, or there is too much for one file,
        InUseError, ExportError, StorageError.
        """
        escrow = self._escrow()
        if not escrow:
            raise TravelError(
                "No secretariat could open these data.",
                "They came from no dossier.",
                reason="rescue-none",
            )
        content = self._file.packed(escrow, self._data.contents())
        day = self._clock.now().date().isoformat()
        name = f"secours-{day}-{secrets.token_hex(3)}{self._file.suffix}"
        path = self._printer.write(folder, name, content)
        if self._read(path, self._file.largest) != content:
            raise ExportError("The file was read back different.", "Choose another folder.")
        return path

    def set_aside(self) -> str:
        """Give the data directory another name, so that the program begins anew; that name. Nothing
        is deleted. Raises InUseError, StorageError.
        """
        return self._data.set_aside(f"{self._clock.now():%Y-%m-%d-%H%M%S}")
