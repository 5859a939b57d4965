"""The PIN is forgotten: what is recorded goes, as it lies, to the secretariat, which opens it."""

from __future__ import annotations


class RescueWriting:
    """Works on a data directory that is locked and stays so."""

    def can_rescue(self) -> bool:
        """Whether a session's secretariat could open the data: a dossier was opened here."""
        raise NotImplementedError

    def write(self, folder: str) -> str:
        """Write the rescue file into `folder`, read it back; its path. Nothing is changed here.

        Raises TravelError where no secretariat could open it, InUseError, ExportError,
        StorageError.
        """
        raise NotImplementedError

    def set_aside(self) -> str:
        """Give the data directory another name, so that the program begins anew; that name. Nothing
        is deleted. Raises InUseError, StorageError.
        """
        raise NotImplementedError
