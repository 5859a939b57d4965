"""Reception: which sheet of an open session is here, which is missing, and whom to call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jury_desk.domain.travel import acts
from jury_desk.domain.travel.sheets_return import whole
from jury_desk.services.reception_desk import refused, required_reason
from jury_desk.services.reception_judged import known_sheets, missing_of
from jury_desk.services.reception_wall import (
    Call,
    CallReason,
    Cell,
    Column,
    Counts,
    ReceptionJuror,
    ReceptionState,
    Row,
)
from jury_desk.services.wall_making import wall

if TYPE_CHECKING:
    import datetime as dt

    from jury_desk.domain.sealing import SealedSheet
    from jury_desk.services.reception_desk import ReceptionDesk

__all__ = [
    "Call",
    "CallReason",
    "Cell",
    "Column",
    "Counts",
    "Reception",
    "ReceptionJuror",
    "ReceptionState",
    "Row",
]


class Reception:
    """The judgement of what came in, and people's decisions on it. All raise StorageError where the
    data cannot be read or written, UnknownSessionError where there is no such session; a decision
    raises TravelError where its reason is missing, or where it is about nothing that is here: then
    nothing was recorded.
    """

    def __init__(self, desk: ReceptionDesk) -> None:
        """`desk` is shared with the other services of the reception."""
        self._desk = desk

    def state(self, session: str) -> ReceptionState:
        """How every sheet stands now."""
        sitting, received = self._desk.sitting(session), self._desk.received(session)
        return wall(sitting, received, self._desk.store, self._desk.clock.now())

    def missing(self, session: str) -> int:
        """How many sheets hinder the session's closing; 0 where nothing was handed out."""
        if self._desk.store.session_secret(session) is None:
            return 0
        sitting, received = self._desk.sitting(session), self._desk.received(session)
        return len(missing_of(known_sheets(sitting, received, self._desk.store)))

    def sheet(self, header: str) -> SealedSheet:
        """A sealed version that came in, whole: as a key sealed it that counts, where one did, as
        a stranger can seal the same again. KeyError where it is not here.
        """
        found = self._desk.store.returned_sheet(header)
        judgement = self._desk.received(found.header.session).judgement
        for fact in judgement.facts_of(found.header.sheet):
            if fact.header == header and judgement.why_aside(fact) is None:
                found = self._desk.store.returned_sheet(header, fact.signer)
                break
        return whole(found, self._desk.sitting(found.header.session).grid)

    def choose(self, session: str, sheet: str, header: str, reason: str) -> ReceptionState:
        """Of versions that contradict one another, that of `header` counts, until another comes
        that contradicts it, or another choice is made.
        """
        told = required_reason(reason)
        judged = self._desk.received(session).judgement.of(sheet)
        leaves = {fact.header for fact in (*judged.leaves, *judged.not_chosen)}
        counts = judged.version.header if judged.version else None
        if len(leaves) < 2 or header not in leaves or header == counts:
            raise refused("reception-no-choice", "These versions do not contradict one another.")
        over = tuple(sorted(leaves - {header}))
        chosen = acts.VersionChosen(sheet=sheet, header=header, over=over, reason=told)
        return self._decided(session, chosen)

    def waive(self, session: str, sheet: str, reason: str) -> ReceptionState:
        """Wait for a sheet no more; what comes in of it counts all the same."""
        told = required_reason(reason)
        sitting, received = self._desk.sitting(session), self._desk.received(session)
        known = known_sheets(sitting, received, self._desk.store)
        if all(one.judged.sheet != sheet for one in known):
            raise refused("reception-no-sheet", "No such sheet is expected in this session.")
        return self._decided(session, acts.SheetWaived(sheet=sheet, reason=told))

    def withdraw_waiver(self, session: str, sheet: str, reason: str) -> ReceptionState:
        """Wait for it again."""
        told = required_reason(reason)
        if sheet not in self._desk.received(session).decided.waived:
            raise refused("reception-not-waived", "This sheet is waited for.")
        return self._decided(session, acts.WaiverWithdrawn(sheet=sheet, reason=told))

    def revoke(
        self, session: str, juror: str, fingerprint: str, since: dt.datetime, reason: str
    ) -> ReceptionState:
        """What a key signed at `since` (aware) or later does not count: the laptop is lost. Another
        moment takes the place of the one before.
        """
        told = required_reason(reason)
        self._must_know(session, juror, fingerprint)
        act = acts.KeyRevoked(juror=juror, fingerprint=fingerprint, since=since, reason=told)
        return self._decided(session, act)

    def withdraw_revocation(
        self, session: str, juror: str, fingerprint: str, reason: str
    ) -> ReceptionState:
        """The key counts again, from its beginning."""
        told = required_reason(reason)
        if (juror, fingerprint) not in self._desk.received(session).decided.revoked:
            raise refused("reception-not-revoked", "This key counts.")
        act = acts.RevocationWithdrawn(juror=juror, fingerprint=fingerprint, reason=told)
        return self._decided(session, act)

    def _must_know(self, session: str, juror: str, fingerprint: str) -> None:
        keys = self._desk.received(session).judgement.keys(juror)
        if all(bound.enrolment.fingerprint != fingerprint for bound in keys):
            raise refused("reception-no-key", "This key is not known as this juror's.")

    def _decided(self, session: str, act: acts.AnyReceptionAct) -> ReceptionState:
        self._desk.sitting(session)  # before anything is recorded
        self._desk.record(session, act)
        return self.state(session)
