"""Opening a dossier: the first of a session, or a later one in the middle of the day."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import msgspec
from msgspec import structs

from jury_desk.domain.canonical import digest
from jury_desk.domain.day import acts
from jury_desk.domain.day.carry import must_hold
from jury_desk.domain.day.plan import plan_of_day
from jury_desk.domain.sheet import expected_sheets
from jury_desk.domain.travel.keys import Enrolled
from jury_desk.domain.travel.plan_change import (
    ChangedPlan,
    PlanChanges,
    ToldPassage,
    changed_plan,
    passages_at_work,
    subject_name,
)
from jury_desk.errors import TravelError
from jury_desk.services.carried_work import CarriedWork
from jury_desk.services.day_log import DayLog
from jury_desk.services.open_sheet import place_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from jury_desk.domain.day.carry import Carried
    from jury_desk.domain.ports import Clock, Store, Vault
    from jury_desk.domain.session import SessionPlan
    from jury_desk.domain.travel.dossier import Dossier, DossierParts
    from jury_desk.domain.travel.files import DossierFiles, TravelKeys
    from jury_desk.domain.travel.keys import BoundEnrolment
    from jury_desk.domain.travel.ports import TravelStore
    from jury_desk.services.day_carry import Codes
    from jury_desk.services.juror_day import JurorDay
    from jury_desk.services.juror_keys import JurorKeys


@dataclass(frozen=True)
class FoundDossier:
    """A dossier that was looked at and can be taken here; nothing is changed yet.

    `file` is the SHA-256 of its bytes, `secret` the key of its activation. `plan` is the plan as it
    will be, `before` as it is: None for a session that is not on this laptop. `is_known` tells that
    this dossier, or a later one (`is_older`), was taken already: taking it changes nothing of the
    plan.
    """

    parts: DossierParts
    file: str
    plan: SessionPlan
    changes: PlanChanges
    before: SessionPlan | None = None
    is_known: bool = False
    is_older: bool = False
    secret: bytes = field(default=b"", repr=False)

    @property
    def is_first(self) -> bool:
        """Whether the session is not on this laptop yet."""
        return self.before is None


class DossierOpening:
    """Opens dossiers. Blocking; in the thread of the day's own acts. All methods raise StorageError
    where the disk refuses.
    """

    def __init__(
        self,
        store: Store,
        travel: TravelStore,
        day: JurorDay,
        clock: Clock,
        vault: Vault,
        keys: JurorKeys,
        seals: TravelKeys,
        file: DossierFiles,
        codes: Codes,
        read: Callable[[str, int], bytes],
    ) -> None:
        """`day` is the juror's day on `store`. `read` gives a file with at most that many bytes;
        TravelError where it is not there or has more. All stay the caller's.
        """
        self._store = store
        self._travel = travel
        self._day = day
        self._clock = clock
        self._vault = vault
        self._keys = keys
        self._seals = seals
        self._file = file
        self._codes = codes
        self._read = read
        self._work = CarriedWork(store, day, clock)

    @property
    def has_pin(self) -> bool:
        """Whether a PIN was chosen: `take` then wants it, else the one it is given becomes it."""
        return self._vault.has_pin

    def needs_pin(self, session: str) -> bool:
        """Whether `take` wants a PIN: this laptop has no key of its own in the session yet."""
        return self._keys.fingerprint(session) is None

    def needs_code(self, path: str) -> bool:
        """Whether the dossier's activation is not known here: its code is then asked for.

        Raises TravelError where the file is no dossier, or not there.
        """
        activation, _ = self._file.activation_of(self._read(path, self._file.largest))
        return self._known_secret(activation) is None

    def check_code(self, typed: str) -> str:
        """The code as it was meant. DayError where a sign is mistaken: told at once, no key is
        made for it.
        """
        return self._codes.checked(typed)

    # --- looking ----------------------------------------------------------------------------------

    def look(self, path: str, code: str | None = None) -> FoundDossier:
        """What a dossier holds and would change. Changes nothing.

        Raises TravelError: no dossier, damaged, another code or none where one is needed, another
        session's certificate, another juror, another grid, the day is away, work of another laptop
        in it that cannot go on from what is here. DayError for a mistyped code.
        """
        content = self._read(path, self._file.largest)
        activation, kdf = self._file.activation_of(content)
        secret = self._known_secret(activation)
        if secret is None:
            if code is None:
                raise _refused("dossier-code-needed", "The code of this dossier is needed.")
            secret = self._seals.secret_of(self._codes.checked(code), kdf)
        parts = self._file.unpacked(content, secret)
        return self._found(parts, hashlib.sha256(content).hexdigest(), secret)

    def _found(self, parts: DossierParts, file: str, secret: bytes) -> FoundDossier:
        dossier = parts.dossier
        before = self._plan(dossier.session)
        enrolled = self._travel.enrolled(dossier.session)
        if before is not None:
            self._must_be_of_the_session(dossier, before, enrolled)
        older = enrolled is not None and _is_older(dossier, enrolled)
        known = older or (enrolled is not None and enrolled.dossier == file)
        work = self._work_to_take(parts, file)
        if known and before is not None and work is None:
            return FoundDossier(parts, file, before, PlanChanges(), before, known, older, secret)
        _must_fit(parts)
        new = before if older and before is not None else dossier.plan
        changed = self._changed(new, before, work)
        return FoundDossier(parts, file, changed.plan, changed.changes, before, secret=secret)

    def _must_be_of_the_session(
        self, dossier: Dossier, before: SessionPlan, enrolled: Enrolled | None
    ) -> None:
        """Raise TravelError where a dossier cannot go on from the session that is here."""
        if enrolled is not None and enrolled.keys != dossier.keys:
            raise _refused("dossier-keys", "This dossier is of another secretariat.")
        if before.practice:
            raise _refused("dossier-practice", "A practice session of that id is here.")
        if before.juror != dossier.juror:
            raise _refused("dossier-juror", "This dossier is another juror's.")
        if before.grid_digest != dossier.plan.grid_digest:
            raise _refused("dossier-grid", "This dossier has another grid.")
        if self._day.log(before.id).state.away:
            raise _refused("travel-day-away", "This day is on another laptop now.")

    def _work_to_take(self, parts: DossierParts, file: str) -> Carried | None:
        """The work of another laptop in the dossier that is not here yet. TravelError where it
        cannot go on from what is here.
        """
        carried = parts.carried
        if carried is None:
            return None
        how = self._work.standing(carried, file)
        if how == "apart":
            raise _refused("dossier-apart", "Work was done here that this dossier lacks.")
        return carried if how == "goes-on" else None

    def _changed(
        self, new: SessionPlan, before: SessionPlan | None, work: Carried | None
    ) -> ChangedPlan:
        """The plan to go on with. Work that comes along was recorded under its own plan."""
        try:
            if work is not None:
                state = work.state()
                worked = {sheet.passage for sheet in work.about.sheets}
                at_work = passages_at_work(state, worked, work.about.drafts)
                changed = changed_plan(work.about.plan, new, at_work, state.added)
                must_hold(_under(work, changed.plan, work.about.enrolled))
                return changed if before else ChangedPlan(changed.plan, _all_new(changed.plan))
            if before is None:
                return ChangedPlan(new, _all_new(new))
            log = self._day.log(before.id)
            at_work = passages_at_work(log.state, self._begun(before), log.drafts())
            return changed_plan(before, new, at_work, log.state.added)
        except ValueError:
            raise _refused("dossier-unfit", "This plan does not fit what is recorded.") from None

    def _begun(self, plan: SessionPlan) -> Iterable[str]:
        """The passages with a sheet that was begun."""
        state = self._day.log(plan.id).state
        kept = self._store.summaries(plan.id)
        refs = expected_sheets(plan_of_day(plan, state), plan.juror)
        return {ref.passage for ref in refs if ref.id in kept}

    # --- taking -----------------------------------------------------------------------------------

    def take(self, found: FoundDossier, pin: str = "") -> str:
        """Take what `look` found: all of the plan or nothing; the session's id. The juror's key is
        made where it is missing (`needs_pin`). Raises as `look` does, and PinError, StorageError.
        """
        wanted = self.needs_pin(found.plan.id)
        secret = self._keys.unlock(pin) if wanted else b""  # with a wrong PIN nothing is changed
        now = self._found(found.parts, found.file, found.secret)
        if not now.is_known:
            self._take(now)
        if not now.is_older:
            self._tell(now)
        if wanted:
            self._keys.signer_with(now.plan, secret)
        else:
            self._keys.settle(now.plan)
        return now.plan.id

    def _take(self, found: FoundDossier) -> None:
        parts, plan = found.parts, found.plan
        enrolled = self._enrolled(found)
        work = self._work_to_take(parts, found.file)
        if work is not None:
            work = _under(work, plan, enrolled)
        if work is not None and found.is_first:
            # In one step with its work: an empty day of it would be worked on.
            self._work.take(work, found.file)
            return
        log = DayLog(self._store, self._clock, plan)
        told = None if work is not None else log.recording(self._told(found), {}, {})
        self._travel.take_dossier(plan, parts.grid, enrolled, told)
        self._day.replan(plan)
        if work is not None:
            self._work.take(work, found.file)

    def _tell(self, found: FoundDossier) -> None:
        """Have the day's journal tell of the dossier, where it does not: behind the work that came
        along, which that journal goes on from, and where the program was killed before.
        """
        plan = found.plan
        told = (one.act for one in self._store.day_entries(plan.id, plan.juror))
        if not any(isinstance(act, acts.DossierTaken) and act.file == found.file for act in told):
            self._day.log(plan.id).record(self._told(found))

    def _told(self, found: FoundDossier) -> acts.DossierTaken:
        number = found.parts.dossier.number
        return acts.DossierTaken(number=number, file=found.file, plan=digest(found.plan))

    def _enrolled(self, found: FoundDossier) -> Enrolled:
        """What is known of the session from now on; every key of this juror's stays known.

        The keys that a dossier calls lost are believed where the session is new here. A laptop that
        has it already knows its own: whoever signs in the juror's name could else be vouched for by
        the next dossier, and no receipt would tell of it.
        """
        dossier = found.parts.dossier
        known = self._travel.enrolled(dossier.session)
        carried = found.parts.carried
        there = carried.about.enrolled if carried is not None else None
        keys: dict[str, BoundEnrolment] = {}
        for some in (known, None if known else dossier, there):
            if some is not None:
                keys |= {one.digest: one for one in _keys_in(some)}
        if known is not None and _is_older(dossier, known):
            return structs.replace(known, enrolments=tuple(keys.values()))
        return Enrolled(
            keys=dossier.keys,
            juror=dossier.juror,
            activation=dossier.activation,
            secret=base64.b64encode(found.secret).decode("ascii"),
            number=dossier.number,
            dossier=found.file,
            enrolments=tuple(keys.values()),
            made_at_=dossier.made_at,
        )

    def _known_secret(self, activation: str) -> bytes | None:
        """The key of an activation whose code was typed here before."""
        for plan in self._store.sessions():
            enrolled = None if plan.practice else self._travel.enrolled(plan.id)
            if enrolled is not None and enrolled.activation == activation:
                return base64.b64decode(enrolled.secret)
        return None

    def _plan(self, session: str) -> SessionPlan | None:
        return next((plan for plan in self._store.sessions() if plan.id == session), None)


def _is_older(dossier: Dossier, known: Enrolled) -> bool:
    return known.is_later_than(dossier.number, dossier.made_at)


def _keys_in(some: Enrolled | Dossier) -> tuple[BoundEnrolment, ...]:
    """The juror's keys that a laptop, or a dossier, knows of."""
    return some.enrolments if isinstance(some, Enrolled) else some.replaced


def _must_fit(parts: DossierParts) -> None:
    """Raise TravelError where a passage is of no assessment of the grid: the day would not open."""
    try:
        for passage in parts.dossier.plan.passages:
            place_of(parts.grid, passage)
    except KeyError:
        raise _refused("dossier-unfit", "This plan does not fit its grid.") from None


def _under(work: Carried, plan: SessionPlan, enrolled: Enrolled | None) -> Carried:
    """The work with the plan that it goes on with, and what is known of its session's keys."""
    known = enrolled or msgspec.UNSET
    return replace(work, about=structs.replace(work.about, plan=plan, enrolled_=known))


def _all_new(plan: SessionPlan) -> PlanChanges:
    return PlanChanges(
        added=tuple(ToldPassage(one, subject_name(plan, one)) for one in plan.passages)
    )


def _refused(reason: str, what: str) -> TravelError:
    return TravelError(what, "Nothing was changed.", reason=reason)
