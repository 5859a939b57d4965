"""Taking a receipt: only what it names, and lies here just so, is received."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jury_desk.domain.day import acts
from jury_desk.errors import TravelError
from jury_desk.services.juror_keys import fingerprints
from jury_desk.services.return_parts import kept_versions, received_headers

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from jury_desk.domain.session import SessionPlan
    from jury_desk.domain.travel.files import ReceiptFiles
    from jury_desk.domain.travel.kept import LaptopStore
    from jury_desk.domain.travel.keys import SessionKeys
    from jury_desk.domain.travel.ports import TravelStore
    from jury_desk.services.juror_day import JurorDay


@dataclass(frozen=True)
class TakenReceipt:
    """What a receipt, written at `made_at`, said: `newly` sheets turned received, `received` are in
    all; `unknown` counts versions that it names and that are not on this laptop. `strange_keys` are
    the fingerprints of keys that the secretariat takes for this juror's and that this laptop does
    not know: another laptop of theirs, or somebody who signs in their name.
    """

    session: str
    newly: int
    received: int
    unknown: int
    made_at: dt.datetime
    strange_keys: tuple[str, ...] = ()


class ReceiptTaking:
    """Takes receipts. Blocking; in the thread of the day's own acts."""

    def __init__(
        self,
        store: LaptopStore,
        travel: TravelStore,
        day: JurorDay,
        file: ReceiptFiles,
        read: Callable[[str, int], bytes],
    ) -> None:
        """`read` gives a file with at most that many bytes; TravelError where it is not there or
        has more. All stay the caller's.
        """
        self._store = store
        self._travel = travel
        self._day = day
        self._file = file
        self._read = read

    def take(self, path: str) -> TakenReceipt:
        """Take a receipt; one that was taken before changes nothing. Raises TravelError: no
        receipt, damaged, of a session that is not here, another juror's; StorageError.
        """
        receipt = self._file.unpacked(self._read(path, self._file.largest), self._keys_of)
        plan, enrolled = self._plan(receipt.session), self._travel.enrolled(receipt.session)
        if plan is None or enrolled is None:
            raise _refused("receipt-other-session", "This session is not here.")
        if receipt.juror != plan.juror:
            raise _refused("receipt-juror", "This receipt is another juror's.")
        here = {
            (one.header.sheet, one.header.version, one.header.digest)
            for sheet in dict.fromkeys(one.sheet for one in receipt.sheets)
            for one in kept_versions(self._store, sheet)
        }
        mine = [one for one in receipt.sheets if (one.sheet, one.version, one.header) in here]
        known = received_headers(self._store.day_entries(plan.id, plan.juror))
        new = tuple(one for one in mine if one.header not in known)
        log = self._day.log(plan.id)
        if new:
            log.record(acts.ReceiptTaken(sheets=new, receipt=receipt.digest))
        return TakenReceipt(
            session=plan.id,
            newly=len({one.sheet for one in new}),
            received=len(log.state.received),
            unknown=len(receipt.sheets) - len(mine),
            made_at=receipt.made_at,
            strange_keys=tuple(sorted(set(receipt.keys) - fingerprints(enrolled))),
        )

    def _keys_of(self, session: str) -> SessionKeys | None:
        enrolled = self._travel.enrolled(session)
        return enrolled.keys if enrolled else None

    def _plan(self, session: str) -> SessionPlan | None:
        return next((plan for plan in self._store.sessions() if plan.id == session), None)


def _refused(reason: str, what: str) -> TravelError:
    return TravelError(what, "Nothing was changed.", reason=reason)
