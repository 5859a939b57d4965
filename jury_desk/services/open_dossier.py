"""Opening a dossier: the first of a session, or a later one in the middle of the day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jury_desk.domain.session import SessionPlan
    from jury_desk.domain.travel.dossier import DossierParts
    from jury_desk.domain.travel.plan_change import PlanChanges


@dataclass(frozen=True)
class FoundDossier:
    """A dossier that was looked at and can be taken here; nothing is changed yet.

    `file` is the SHA-256 of its bytes. `is_first` tells that the session is not on this laptop;
    `is_known` that this dossier, or a later one (`is_older`), was taken already: taking it changes
    nothing of the plan. `plan` is the plan as it will be; `before` as it is, None for a first one.
    """

    parts: DossierParts
    file: str
    plan: SessionPlan
    changes: PlanChanges
    before: SessionPlan | None = None
    is_known: bool = False
    is_older: bool = False

    @property
    def is_first(self) -> bool:
        """Whether the session is not on this laptop yet."""
        return self.before is None


class DossierOpening:
    """Opens dossiers. Blocking; in the thread of the day's own acts."""

    @property
    def has_pin(self) -> bool:
        """Whether a PIN was chosen: `take` then wants it, else the one it is given becomes it."""
        raise NotImplementedError

    def needs_code(self, path: str) -> bool:
        """Whether the dossier's activation is not known here: its code is then asked for.

        Raises TravelError where the file is no dossier, or not there.
        """
        raise NotImplementedError

    def check_code(self, typed: str) -> str:
        """The code as it was meant. DayError where a sign is mistaken: told at once, no key is
        made for it.
        """
        raise NotImplementedError

    def look(self, path: str, code: str | None = None) -> FoundDossier:
        """What a dossier holds and would change. Changes nothing.

        Raises TravelError: no dossier, damaged, another code, another session's certificate,
        another juror, another grid, the day is away. DayError for a mistyped code.
        """
        raise NotImplementedError

    def take(self, found: FoundDossier, pin: str) -> str:
        """Take what `look` found: all of the plan or nothing; the session's id. The juror's key is
        made where it is missing. Raises as `look` does, and PinError, StorageError.
        """
        raise NotImplementedError
