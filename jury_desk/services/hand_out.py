"""Handing out: a dossier for each juror of an open session."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Mapping, Sequence

    from jury_desk.services.rescue_opening import Rescued


@dataclass(frozen=True)
class JurorKey:
    """A key that the secretariat accepts as a juror's: `fingerprint` as 64 hexadecimal digits,
    `device` the id of the laptop that made it. What it signed at `revoked_since` or later does not
    count; None: all does.
    """

    fingerprint: str
    device: str
    made_at: dt.datetime
    revoked_since: dt.datetime | None = None


@dataclass(frozen=True)
class JurorDossier:
    """Where a juror's dossier stands: `number` counts those handed out (0: none), `is_due` tells
    that none was, or that their plan changed since. `passages` counts what they sit in now.
    """

    juror: str
    name: str
    passages: int
    number: int
    handed_at: dt.datetime | None
    is_due: bool
    keys: tuple[JurorKey, ...]
    has_activation: bool


@dataclass(frozen=True)
class HandedDossier:
    """A dossier that lies in a folder, read back. `code` is in groups, and only there where a new
    activation was drawn: it is shown once and kept nowhere.
    """

    session: str
    juror: str
    name: str
    path: str
    number: int
    code: str | None = field(default=None, repr=False)


class HandingOut:
    """Writes dossiers. Blocking: a code takes a moment to make a key of."""

    def state(self, session: str) -> tuple[JurorDossier, ...]:
        """Every juror of a session, in its order. Raises UnknownSessionError, StorageError."""
        raise NotImplementedError

    def hand_out(
        self,
        session: str,
        jurors: Sequence[str] | None,
        folder: str,
        *,
        new_codes: bool = False,
        carried: Mapping[str, Rescued] | None = None,
        progress: Callable[[int, int], None] = lambda done, total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> tuple[HandedDossier, ...]:
        """Write the dossiers of `jurors` (None: all that are due) into `folder`, each read back and
        opened again before it is told; where it is cancelled, those written so far.

        `new_codes` draws a new activation for each; `carried` gives back work that was rescued, by
        juror. Raises TravelError (not open, practice, an unknown juror), ExportError, StorageError:
        what was written before stays written, and told in the journal.
        """
        raise NotImplementedError

    def slips(self, handed: Sequence[HandedDossier], folder: str) -> str:
        """Write a PDF with one page for each dossier that has a code; its path. Raises ExportError,
        TravelError where none has.
        """
        raise NotImplementedError
