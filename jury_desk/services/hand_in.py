"""Handing in: what is signed goes to the secretariat in one encrypted, signed file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable


def _silent(done: int, total: int) -> None:  # noqa: ARG001  nobody asked to be told
    return


@dataclass(frozen=True)
class Pending:
    """What a return would hold: `new` versions that were never handed in, `signed` sheets in all;
    `in_progress` are begun and not signed, and stay here.
    """

    new: int
    signed: int
    in_progress: int


@dataclass(frozen=True)
class HandedIn:
    """A return that lies in a folder, read back: `count` sheets are in it. `place` is the folder's
    or stick's own name.
    """

    path: str
    name: str
    count: int
    at: dt.datetime
    place: str


class HandingIn:
    """Writes returns. Blocking; in the thread of the day's own acts."""

    def pending(self, session: str) -> Pending:
        """What is to hand in. Raises TravelError for practice and for a session that came in no
        dossier, StorageError; KeyError where it is not kept.
        """
        raise NotImplementedError

    def hand_in(
        self,
        session: str,
        folder: str,
        pin: str,
        progress: Callable[[int, int], None] = _silent,
    ) -> HandedIn:
        """Write all that is signed so far into one file in `folder`, read it back from there, and
        only then record that it was handed in. `progress` is told how many parts of how many.

        Raises as `pending` does, and TravelError (the day is away, the folder is gone or the
        laptop's own), PinError, ExportError; then nothing counts as handed in.
        """
        raise NotImplementedError
