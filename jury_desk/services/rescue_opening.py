"""Opening what a juror recorded on a laptop whose PIN is forgotten."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jury_desk.domain.day.carry import Carried
    from jury_desk.domain.travel.keys import BoundEnrolment


@dataclass(frozen=True)
class Rescued:
    """A juror's work out of a rescue file: `signed` and `begun` count its sheets."""

    session: str
    juror: str
    juror_name: str
    carried: Carried
    enrolments: tuple[BoundEnrolment, ...]
    signed: int
    begun: int


class RescueOpening:
    """Opens rescue files. Blocking."""

    def open(self, path: str, session: str | None = None) -> Rescued:
        """The work of a file, for `session` or for the one session here that it was made for.
        Nothing is kept of it: it goes out with the juror's next dossier.

        Raises TravelError where the file is none, is damaged, or is of no session here.
        """
        raise NotImplementedError
