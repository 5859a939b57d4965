"""Every signed version lies three times: in the data file, in the recovery folder, on the stick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jury_desk.domain.travel.copies import Copies, CopyPlace, Volume

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jury_desk.domain.ports import Signer
    from jury_desk.domain.sealing import SealedSheet
    from jury_desk.domain.session import SessionPlan

__all__ = ["Copies", "CopyPlace", "SafeCopies", "Volume"]


def _silent(done: int, total: int) -> None:  # noqa: ARG001  nobody asked to be told
    return


class SafeCopies:
    """Writes copies, reads them back, tells which are there. Blocking."""

    def make(self, plan: SessionPlan, sealed: SealedSheet, signer: Signer) -> Copies:
        """Copy a version that was just signed; what was read back. Raises nothing: a copy that
        could not be made is told in `places`, the signature stands.
        """
        raise NotImplementedError

    def state(self, session: str) -> Mapping[str, Copies]:
        """The copies of the last version of every signed sheet, by sheet id, all of them read now.
        Practice and sessions that came in no dossier have the data file alone. Raises StorageError,
        KeyError where the session is not kept.
        """
        raise NotImplementedError

    @property
    def stick(self) -> str | None:
        """The folder on the stick that the juror chose; None where none was."""
        raise NotImplementedError

    def set_stick(self, folder: str | None) -> None:
        """Choose it, or none. Raises TravelError where it is not there, or lies among this laptop's
        own folders.
        """
        raise NotImplementedError

    def volumes(self) -> tuple[Volume, ...]:
        """The sticks that are plugged in, by name."""
        raise NotImplementedError

    def needs_pin(self, session: str) -> bool:
        """Whether `complete` must sign: some version has no copy that could be copied on."""
        raise NotImplementedError

    def complete(
        self,
        session: str,
        pin: str | None = None,
        progress: Callable[[int, int], None] = _silent,
    ) -> Mapping[str, Copies]:
        """Write every copy that is missing of every signed version, where its place is there; what
        `state` says then. Raises PinError, StorageError.
        """
        raise NotImplementedError
