"""Handing out: a dossier for each juror of an open session."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import TYPE_CHECKING

import msgspec
from msgspec import structs

from jury_desk.domain.canonical import digest
from jury_desk.domain.travel.acts import DossierHandedOut, KeyRevoked
from jury_desk.domain.travel.dossier import Dossier, DossierParts
from jury_desk.domain.travel.slip import Slip
from jury_desk.services.reception_desk import known_jurors, refused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from jury_desk.domain.ports import Printer
    from jury_desk.domain.travel.files import DossierFiles, TravelKeys
    from jury_desk.domain.travel.keys import BoundEnrolment
    from jury_desk.domain.travel.ports import Activation, SessionSecret
    from jury_desk.domain.travel.standing import Judgement
    from jury_desk.services.day_carry import Codes
    from jury_desk.services.reception_desk import Received, ReceptionDesk, Sitting
    from jury_desk.services.rescue_opening import Rescued
    from jury_desk.services.travel_ports import SlipPrinter


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


def _silent(done: int, total: int) -> None:  # noqa: ARG001  nobody asked to be told
    return


def _untold(handed: HandedDossier) -> None:  # noqa: ARG001  nobody asked to be told
    return


def _never() -> bool:
    return False


def _always() -> bool:
    return True


class HandingOut:
    """Writes dossiers. Blocking: a code takes a moment to make a key of."""

    def __init__(
        self,
        desk: ReceptionDesk,
        files: DossierFiles,
        keys: TravelKeys,
        codes: Codes,
        printer: Printer,
        read: Callable[[str, int], bytes],
        slips: SlipPrinter,
        is_guarded: Callable[[], bool] = _always,
    ) -> None:
        """`read` gives a file's bytes, at most that many; it raises TravelError. `is_guarded` tells
        whether a PIN guards the data here, and with them the session's keys.
        """
        self._desk = desk
        self._files = files
        self._keys = keys
        self._codes = codes
        self._printer = printer
        self._read = read
        self._slips = slips
        self._is_guarded = is_guarded

    @property
    def is_guarded(self) -> bool:
        """Whether a PIN guards the session's keys: without one, whoever takes this computer opens
        every return. Raises KeyMissingError, StorageError.
        """
        return self._is_guarded()

    def state(self, session: str) -> tuple[JurorDossier, ...]:
        """Every juror of a session, in its order. Raises UnknownSessionError, StorageError."""
        sitting, received = self._desk.sitting(session), self._desk.received(session)
        last = _last_handed(received)
        active = {one.juror for one in self._desk.store.activations(session)}
        return tuple(
            _juror_dossier(sitting, received.judgement, juror, last.get(juror), juror in active)
            for juror in sitting.preparation.jurors
        )

    def hand_out(
        self,
        session: str,
        jurors: Sequence[str] | None,
        folder: str,
        *,
        new_codes: bool = False,
        carried: Mapping[str, Rescued] | None = None,
        progress: Callable[[int, int], None] = _silent,
        cancelled: Callable[[], bool] = _never,
        handed: Callable[[HandedDossier], None] = _untold,
    ) -> tuple[HandedDossier, ...]:
        """Write the dossiers of `jurors` (None: all that are due) into `folder`, each read back and
        opened again before it is told; where it is cancelled, those written so far.

        `new_codes` draws a new activation for each; whose laptop is lost gets one anyway. `carried`
        gives back work that was rescued, by juror, under a new code. `handed` is told each as it
        is written: where a later one fails, the codes of those before are not lost.

        Raises TravelError (not open, practice, an unknown juror), ExportError, StorageError: what
        was written before stays written, and is told in the journal.
        """
        sitting = self._desk.sitting(session)
        _must_be_open(sitting)
        work = carried or {}
        if jurors is None:
            wanted = tuple(one.juror for one in self.state(session) if one.is_due)
        else:
            wanted = known_jurors(sitting, jurors)
        secret, received = self._secret(sitting), self._desk.received(session)
        written: list[HandedDossier] = []
        for done, juror in enumerate(wanted):
            if cancelled():
                break
            progress(done, len(wanted))
            fresh = new_codes or juror in work
            one = self._handed(
                sitting, received, secret, juror, folder, work.get(juror), fresh=fresh
            )
            written.append(one)
            handed(one)
        else:
            progress(len(wanted), len(wanted))
        return tuple(written)

    def slips(self, handed: Sequence[HandedDossier], folder: str) -> str:
        """Write a PDF with one page for each dossier that has a code; its path. Raises ExportError,
        TravelError where none has.
        """
        coded = [one for one in handed if one.code]
        if not coded:
            raise refused("hand-out-no-codes", "None of these dossiers has a new code.")
        card = self._desk.sitting(coded[0].session).preparation.card
        slips = [Slip(one.name, PurePath(one.path).name, one.code or "") for one in coded]
        day = card.days[0].isoformat()
        content = self._slips.slips(card.label, card.days[0], slips)
        return self._printer.write(folder, f"codes-{day}.pdf", content)

    def _secret(self, sitting: Sitting) -> SessionSecret:
        card, store = sitting.preparation.card, self._desk.store
        secret = store.session_secret(card.id)
        if secret is None:
            # Receipts show the certificate to whoever finds the stick: no word of anybody's in it.
            secret = self._keys.new_session(card.id, card.id, self._desk.clock.now())
            store.add_session_secret(secret)
        return secret

    def _handed(
        self,
        sitting: Sitting,
        received: Received,
        secret: SessionSecret,
        juror: str,
        folder: str,
        work: Rescued | None,
        *,
        fresh: bool,
    ) -> HandedDossier:
        session = sitting.preparation.id
        last = _last_handed(received).get(juror)
        number = last.number + 1 if last else 1
        activation, code = self._activation(received, session, juror, fresh=fresh)
        plan = sitting.expected.plans[juror]
        dossier = Dossier(
            session=session,
            juror=juror,
            number=number,
            made_at=_later(received, juror, self._desk.clock.now()),
            activation=activation.id,
            keys=secret.keys,
            plan=plan,
            replaced=_replaced(received, juror, work),
        )
        parts = DossierParts(dossier, sitting.grid, work.carried if work else None)
        content = self._files.packed(parts, secret, activation)
        name = f"dossier-{plan.date.isoformat()}-{file_sign(session, juror)}-{number:02}"
        path = self._printer.write(folder, name + self._files.suffix, content)
        file = self._must_read_back(path, parts, activation)
        told = DossierHandedOut(
            juror=juror, number=number, activation=activation.id, file=file, plan=digest(plan)
        )
        self._desk.record(session, told)
        return HandedDossier(session, juror, sitting.name(juror), path, number, code)

    def _activation(
        self, received: Received, session: str, juror: str, *, fresh: bool
    ) -> tuple[Activation, str | None]:
        """The juror's activation with its code where it is new: one whose dossier was never told as
        written is nobody's, as its code was never shown; one that a lost laptop holds opens nothing
        more.
        """
        usable = _usable(received, juror)
        own = [one for one in self._desk.store.activations(session) if one.id in usable]
        if own and not fresh:
            return own[-1], None
        code = self._codes.new()
        plain = self._codes.checked(code)
        made = self._keys.activation(plain, session, juror, self._desk.clock.now())
        self._desk.store.add_activation(made)  # first: a dossier nobody can answer is worth nothing
        return made, code

    def _must_read_back(self, path: str, parts: DossierParts, activation: Activation) -> str:
        """The file's SHA-256. TravelError where it does not hold what was written."""
        content = self._read(path, self._files.largest)
        found = self._files.unpacked(content, activation.secret)
        dossier = structs.replace(found.dossier, carried_=msgspec.UNSET)
        if (dossier, found.grid.digest, found.carried) != (
            parts.dossier, parts.grid.digest, parts.carried,
        ):  # fmt: skip
            raise refused("travel-unlike", "The file was read back different.")
        return hashlib.sha256(content).hexdigest()


def juror_keys(judgement: Judgement, juror: str) -> tuple[JurorKey, ...]:
    """The keys that are accepted as a juror's, oldest first."""
    return tuple(
        JurorKey(one.fingerprint, one.device, one.made_at, judgement.revoked_since(one))
        for one in (bound.enrolment for bound in judgement.keys(juror))
    )


def _juror_dossier(
    sitting: Sitting,
    judgement: Judgement,
    juror: str,
    last: _LastHanded | None,
    has_activation: bool,
) -> JurorDossier:
    plan = sitting.expected.plans[juror]
    changed = last is None or last.plan != digest(plan)
    return JurorDossier(
        juror=juror,
        name=sitting.name(juror),
        passages=len(plan.passages),
        number=last.number if last else 0,
        handed_at=last.at if last else None,
        is_due=changed and (last is not None or bool(plan.passages)),
        keys=juror_keys(judgement, juror),
        has_activation=has_activation,
    )


@dataclass(frozen=True)
class _LastHanded:
    number: int
    plan: str
    at: dt.datetime


def _last_handed(received: Received) -> dict[str, _LastHanded]:
    """What each juror was handed out last."""
    return {
        entry.act.juror: _LastHanded(entry.act.number, entry.act.plan, entry.at)
        for entry in received.entries
        if isinstance(entry.act, DossierHandedOut)
    }


def _replaced(received: Received, juror: str, work: Rescued | None) -> tuple[BoundEnrolment, ...]:
    """The juror's keys of laptops that are lost, or that cannot be opened any more."""
    every = (*_lost(received, juror), *(work.enrolments if work else ()))
    found = {bound.digest: bound for bound in every}
    return tuple(found[name] for name in sorted(found))


def _usable(received: Received, juror: str) -> set[str]:
    """The activations of a juror whose dossiers were told as written: none from before a laptop was
    told lost, which may hold any of them, used or not.
    """
    found: set[str] = set()
    for entry in received.entries:
        act = entry.act
        if isinstance(act, DossierHandedOut) and act.juror == juror:
            found.add(act.activation)
        elif isinstance(act, KeyRevoked) and (juror, act.fingerprint) in received.decided.revoked:
            found.clear()
    return found


def _later(received: Received, juror: str, now: dt.datetime) -> dt.datetime:
    """The moment of a juror's next dossier, to the second: behind those of all before, wherever the
    clock went since.
    """
    last: dt.datetime | None = None
    for entry in received.entries:
        if isinstance(entry.act, DossierHandedOut) and entry.act.juror == juror:
            last = _behind(last, entry.at)
    return _behind(last, now)


def _behind(last: dt.datetime | None, moment: dt.datetime) -> dt.datetime:
    second = moment.replace(microsecond=0)
    return second if last is None else max(second, last + dt.timedelta(seconds=1))


def _lost(received: Received, juror: str) -> Iterable[BoundEnrolment]:
    """The juror's keys that are revoked."""
    return (
        bound
        for bound in received.judgement.keys(juror)
        if received.judgement.revoked_since(bound.enrolment) is not None
    )


def _must_be_open(sitting: Sitting) -> None:
    card = sitting.preparation.card
    if card.practice:
        raise refused("hand-out-practice", "Nothing of a practice session leaves this computer.")
    if card.state != "open":
        raise refused("hand-out-not-open", "This session is not open.")


def file_sign(session: str, juror: str) -> str:
    """What tells one juror's files from another's, and tells nothing of whom."""
    return hashlib.sha256(f"{session}/{juror}".encode()).hexdigest()[:8]
