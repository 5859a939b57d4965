"""Opening what a juror recorded on a laptop whose PIN is forgotten."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jury_desk.domain.day.carry import must_hold
from jury_desk.errors import DiskFullError, JuryDeskError
from jury_desk.services.reception_desk import refused

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jury_desk.domain.day.carry import Carried
    from jury_desk.domain.travel.files import RescueFiles, TravelKeys
    from jury_desk.domain.travel.keys import BoundEnrolment, Enrolled
    from jury_desk.services.reception_desk import ReceptionDesk
    from jury_desk.services.travel_ports import OpensRescued

_BROKEN = (JuryDeskError, LookupError, ValueError, TypeError, AttributeError, ArithmeticError)
"""What data may raise that a stranger wrote: in SQLite any column holds anything."""


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

    def __init__(
        self,
        desk: ReceptionDesk,
        files: RescueFiles,
        keys: TravelKeys,
        read: Callable[[str, int], bytes],
        opens: OpensRescued,
    ) -> None:
        """`read` gives a file's bytes, at most that many; it raises TravelError."""
        self._desk = desk
        self._files = files
        self._keys = keys
        self._read = read
        self._opens = opens

    def open(self, path: str, session: str | None = None) -> Rescued:
        """The work of a file, for `session` or for the one session here that it was made for.
        Nothing is kept of it: it goes out with the juror's next dossier.

        Raises TravelError where the file is none, is damaged, or is of no session here.
        """
        escrow, data = self._files.unpacked(self._read(path, self._files.largest))
        named = self._session(escrow, session)
        secret = self._desk.store.session_secret(named)
        if secret is None:
            raise _other_session()
        key = self._keys.open_data_key(secret, escrow[named])
        try:
            with self._opens(data, key) as laptop:
                enrolled, carried = laptop.enrolled(named), laptop.carried(named)
            must_hold(carried)  # now, and not once a dossier that nobody can open is on a stick
        except DiskFullError:
            raise
        except _BROKEN:
            raise refused("rescue-broken", "What this file holds cannot be read.") from None
        if enrolled is None or enrolled.juror not in self._desk.sitting(named).expected.plans:
            raise _other_session()
        self._must_belong_together(named, enrolled, carried)
        return self._rescued(named, enrolled, carried)

    def _session(self, escrow: Mapping[str, bytes], wanted: str | None) -> str:
        """Which of the file's sessions is meant."""
        here = [one.session for one in self._desk.store.sessions_with_keys()]
        found = [name for name in here if name in escrow and wanted in (None, name)]
        if not found:
            raise _other_session()
        if len(found) > 1:
            raise refused("rescue-several", "This file holds several sessions of yours.")
        return found[0]

    def _must_belong_together(self, session: str, enrolled: Enrolled, carried: Carried) -> None:
        """Raise TravelError where the day is another juror's, or was marked with another grid: the
        dossier that carries it would open nowhere.
        """
        plan, grid = carried.about.plan, self._desk.sitting(session).grid
        if (plan.id, plan.juror, plan.grid_digest) != (session, enrolled.juror, grid.digest):
            raise refused("rescue-broken", "What this file holds cannot be read.")

    def _rescued(self, session: str, enrolled: Enrolled, carried: Carried) -> Rescued:
        activations = {one.id: one for one in self._desk.store.activations(session)}
        enrolments = tuple(
            one
            for one in enrolled.enrolments
            if one.enrolment.juror == enrolled.juror
            and one.enrolment.session == session
            and one.enrolment.activation in activations
            and self._keys.is_bound(one, activations[one.enrolment.activation].secret)
        )
        sealed = [sheet for sheet in carried.about.sheets if carried.sealed_of(sheet)]
        return Rescued(
            session=session,
            juror=enrolled.juror,
            juror_name=self._desk.sitting(session).name(enrolled.juror),
            carried=carried,
            enrolments=enrolments,
            signed=len(sealed),
            begun=len(carried.about.sheets) - len(sealed),
        )


def _other_session() -> JuryDeskError:
    return refused("rescue-other-session", "This file was made for no session that is here.")
