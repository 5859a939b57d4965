"""Handing in: what is signed goes to the secretariat in one encrypted, signed file."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from jury_desk.domain.day import acts
from jury_desk.domain.sheet import Phase
from jury_desk.domain.travel.copies import CopyError
from jury_desk.errors import TravelError
from jury_desk.services.juror_day import is_owed
from jury_desk.services.safe_copies import must_be_elsewhere

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Mapping, Sequence

    from jury_desk.domain.ports import Clock
    from jury_desk.domain.travel.copies import CopyDisk
    from jury_desk.domain.travel.keys import Enrolled
    from jury_desk.domain.travel.sheets_return import ReturnedSheet
    from jury_desk.services.day_log import DayLog
    from jury_desk.services.juror_day import JurorDay
    from jury_desk.services.juror_keys import JurorKeys
    from jury_desk.services.return_parts import ReturnWriter


def _silent(done: int, total: int) -> None:  # noqa: ARG001  nobody asked to be told
    return


@dataclass(frozen=True)
class Pending:
    """What a return would hold: `signed` sheets in all, `new` versions that were never handed in;
    `in_progress` are begun and not signed, or being corrected: what was signed of them goes.
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

    def __init__(
        self,
        day: JurorDay,
        keys: JurorKeys,
        returns: ReturnWriter,
        disk: CopyDisk,
        clock: Clock,
        own: Sequence[Path],
    ) -> None:
        """`own` are this laptop's own folders: what is written there has not left it. All stay the
        caller's.
        """
        self._day = day
        self._keys = keys
        self._returns = returns
        self._disk = disk
        self._clock = clock
        self._own = tuple(own)

    def pending(self, session: str) -> Pending:
        """What is to hand in. Raises TravelError for practice and for a session that came in no
        dossier, StorageError; KeyError where it is not kept.
        """
        log, _ = self._log(session)
        day = self._day.day(session)
        versions = self._returns.versions(session)
        begun = (sheet for sheet in day.sheets if is_owed(sheet, day.state))
        return Pending(
            new=len(_not_handed(versions, log.state.handed)),
            signed=len({one.header.sheet for one in versions}),
            in_progress=sum(sheet.phase not in (None, Phase.SIGNED) for sheet in begun),
        )

    def hand_in(
        self,
        session: str,
        folder: str,
        pin: str,
        progress: Callable[[int, int], None] = _silent,
    ) -> HandedIn:
        """Write all that is signed so far into one file in `folder`, read it back from there, and
        only then record that it was handed in. `progress` is told how many steps of how many.

        Raises as `pending` does, and TravelError (the day is away, the folder is gone, full, takes
        no writing or is the laptop's own, the file reads back different), PinError; then nothing
        counts as handed in.
        """
        log, _ = self._log(session)
        if log.state.away:
            raise _refused("travel-day-away", "This day is on another laptop now.")
        self._must_be_good(folder)
        progress(0, _STEPS)
        signer = self._keys.signer(log.plan, pin)
        _, enrolled = self._log(session)  # the key may have been bound just now
        progress(1, _STEPS)
        versions = self._returns.versions(session)
        parts = self._returns.of_session(log.plan, versions)
        content = self._returns.packed(log.plan, enrolled, parts, signer)
        progress(2, _STEPS)
        day = log.plan.date.isoformat()
        name = f"fiches-{day}-{secrets.token_hex(3)}{self._returns.suffix}"
        path = Path(folder) / self._written(folder, name, content)
        progress(3, _STEPS)
        place = Path(folder).name or Path(folder).drive or "/"
        if versions:
            log.record(acts.SheetsHandedOver(sheets=tuple(map(_named, versions)), place=place))
        progress(_STEPS, _STEPS)
        count = len({one.header.sheet for one in versions})
        return HandedIn(str(path), path.name, count, self._clock.now(), place)

    def _log(self, session: str) -> tuple[DayLog, Enrolled]:
        log = self._day.log(session)
        if log.plan.practice:
            raise _refused("travel-practice", "Practice sheets are not handed in.")
        enrolled = self._keys.enrolled(log.plan)
        if enrolled is None:
            raise _refused("travel-no-dossier", "This session came in no dossier.")
        return log, enrolled

    def _written(self, folder: str, name: str, content: bytes) -> str:
        """Write, and read back from the medium; the name it lies under. Raises TravelError."""
        volume = self._disk.volume_of(folder)
        try:
            return self._disk.write(folder, name, content, under=volume.path if volume else "")
        except CopyError as failure:
            reason = failure.fault.replace("copy-", "hand-in-")
            raise _refused(reason, "The file could not be written and read back.") from failure

    def _must_be_good(self, folder: str) -> None:
        """Raise TravelError for a folder that is not there, as that of a stick that was pulled, or
        where the file would not have left the laptop.
        """
        if not Path(folder).is_dir():
            raise _refused("folder-gone", "This folder is not there.")
        must_be_elsewhere(Path(folder), self._own)


_STEPS = 4


def _not_handed(
    versions: Sequence[ReturnedSheet], handed: Mapping[str, int]
) -> tuple[ReturnedSheet, ...]:
    return tuple(one for one in versions if one.header.version > handed.get(one.header.sheet, 0))


def _named(sealed: ReturnedSheet) -> acts.HandedSheet:
    header = sealed.header
    return acts.HandedSheet(sheet=header.sheet, version=header.version, header=header.digest)


def _refused(reason: str, what: str) -> TravelError:
    return TravelError(what, "Nothing was changed.", reason=reason)
