"""Taking in what jurors return: each file and each part verified, what does not hold refused alone.

What is kept of a file is a pure function of its bytes and of the session's keys here: whatever came
before or comes after changes nothing of it, so that any order, any number of times, gives the same.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from jury_desk.domain.travel.standing import aside
from jury_desk.errors import TravelError
from jury_desk.services.return_checks import ReturnChecker, WholeFileRefused, refusal_kind

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Mapping, Sequence

    from jury_desk.domain.ports import Verifier
    from jury_desk.domain.travel.acts import RefusalKind
    from jury_desk.domain.travel.files import ReturnFiles, TravelKeys
    from jury_desk.domain.travel.incoming import IncomingFile
    from jury_desk.domain.travel.keys import SessionKeys
    from jury_desk.domain.travel.ports import SessionSecret, TakenReturn, TakenSheet
    from jury_desk.domain.travel.standing import Decisions
    from jury_desk.services.reception_desk import ReceptionDesk, Sitting
    from jury_desk.services.return_checks import RefusedPart
    from jury_desk.services.travel_ports import Incoming

SUFFIX = ".fiches"
"""How the name of a return ends."""

_BATCH_FILES = 64
_BATCH_SHEETS = 400
"""A transaction holds no more than these: memory stays flat, and the disk is waited for rarely."""


def _silent(done: int, total: int) -> None:  # noqa: ARG001  nobody asked to be told
    return


def _never() -> bool:
    return False


@dataclass(frozen=True)
class Refusal:
    """What was not taken in, and why (`words.travel`: "refused-" and the kind). `about` is the
    sheet's id, "" for a whole file; `name` what to call it (juror, hour, candidate), "" where that
    is unknown.
    """

    kind: RefusalKind
    about: str = ""
    name: str = ""
    details: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class FileOutcome:
    """What became of a file: sealed versions that are `new` here, and `known` ones. `session` and
    `juror` are ids, "" where they cannot be told; `unplanned` counts the sheets of passages that no
    plan here names.

    Versions sealed with a key that is revoked, or not known yet as the juror's, are kept and told
    among the refusals (`details["kept"]`): they do not count.
    """

    name: str
    session: str = ""
    juror: str = ""
    juror_name: str = ""
    new: int = 0
    known: int = 0
    refusals: tuple[Refusal, ...] = ()
    unplanned: int = 0


@dataclass(frozen=True)
class Intake:
    """What became of all files: counts of sealed versions, and of refusals."""

    files: tuple[FileOutcome, ...]
    cancelled: bool = False

    @property
    def new(self) -> int:
        """Sealed versions that were not here before."""
        return sum(one.new for one in self.files)

    @property
    def known(self) -> int:
        """Sealed versions that were here already."""
        return sum(one.known for one in self.files)

    @property
    def refused(self) -> int:
        """Files and parts that were refused; what is only left aside is none of them."""
        return sum(not is_aside(file, one) for file in self.files for one in file.refusals)


def is_aside(file: FileOutcome, refusal: Refusal) -> bool:
    """Whether a file is none of the reception's, and never was meant to be: a dossier or a receipt
    on the same stick, a photo.
    """
    if refusal.kind == "own-file":
        return refusal.details.get("what") in ("word-dossier", "word-receipt")
    return refusal.kind == "foreign" and not file.name.lower().endswith(SUFFIX)


@dataclass
class _Session:
    """What taking in needs of a session, read once; `headers` and `keys` grow with what comes."""

    secret: SessionSecret
    sitting: Sitting
    checker: ReturnChecker
    decided: Decisions
    headers: set[str]
    keys: dict[str, set[str]]


@dataclass(frozen=True, slots=True)
class _Here:
    """A sealed version that holds."""

    sheet: str
    juror: str
    signer: str
    signed_at: dt.datetime
    is_new: bool


@dataclass
class _Looked:
    """A file that was looked at, before it is told. `here` is what of its sheets the telling needs:
    never what they hold, as there may be tens of thousands.
    """

    outcome: FileOutcome
    session: str = ""
    taken: TakenReturn | None = None
    here: tuple[_Here, ...] = ()


class TakingIn:
    """Takes in returns of every session with keys here. Blocking."""

    def __init__(
        self,
        desk: ReceptionDesk,
        files: ReturnFiles,
        keys: TravelKeys,
        verifier: Verifier,
        incoming: Incoming,
    ) -> None:
        """`desk` is shared with the other services of the reception."""
        self._desk = desk
        self._files = files
        self._keys = keys
        self._verifier = verifier
        self._incoming = incoming

    def take_in(
        self,
        paths: Sequence[str],
        progress: Callable[[int, int], None] = _silent,
        cancelled: Callable[[], bool] = _never,
    ) -> Intake:
        """Take in files, folders, mails (`.eml`) and archives (`.zip`); nothing is told before the
        disk holds it. Where it is cancelled, what was looked at until then is kept and told.

        Raises StorageError where the data cannot be read or written: the batches before are kept,
        and taking in the same again tells of all.
        """
        run = _Run(self._desk, self._files, self._keys, self._verifier)
        found = self._incoming.found(paths)
        stopped = False
        for done, path in enumerate(found):
            if cancelled():
                stopped = True
                break
            progress(done, len(found))
            for file in self._incoming.opened(path):
                run.take(file)
        run.commit()
        if not stopped:
            progress(len(found), len(found))
        return Intake(run.outcomes(), stopped)


class _Run:
    """One taking in of many files."""

    def __init__(
        self, desk: ReceptionDesk, files: ReturnFiles, keys: TravelKeys, verifier: Verifier
    ) -> None:
        self._desk = desk
        self._files = files
        self._keys = keys
        self._verifier = verifier
        self._recipients: dict[str, SessionKeys] = {
            files.recipient_of(one): one for one in desk.store.sessions_with_keys()
        }
        self._sessions: dict[str, _Session] = {}
        self._looked: list[_Looked] = []
        self._waiting: list[TakenReturn] = []
        self._sheets = 0

    def take(self, file: IncomingFile) -> None:
        """Look at a file; what holds of it is kept with its batch."""
        looked = self._look(file)
        self._looked.append(looked)
        if looked.taken is not None:
            self._waiting.append(looked.taken)
            self._sheets += len(looked.taken.sheets)
            looked.taken = None
        if len(self._waiting) >= _BATCH_FILES or self._sheets >= _BATCH_SHEETS:
            self.commit()

    def commit(self) -> None:
        """Have the disk hold what waits."""
        if self._waiting:
            self._desk.store.take_in(self._waiting, self._desk.clock.now())
        self._waiting, self._sheets = [], 0

    def outcomes(self) -> tuple[FileOutcome, ...]:
        """What became of each file, judged by all keys that are known at the end."""
        return tuple(map(self._told, self._looked))

    def _look(self, file: IncomingFile) -> _Looked:
        content = file.content
        if content is None:
            refusal = Refusal(file.refusal or "unreadable", details=file.details)
            return _Looked(FileOutcome(file.name, refusals=(refusal,)))
        outcome = FileOutcome(file.name)
        try:
            keys = self._recipients.get(self._files.recipient(content))
            if keys is None:
                raise WholeFileRefused("other-session")
            here = self._session(keys.session)
            opened = self._files.opened(content, here.secret)
            juror = opened.manifest.juror
            name = here.sitting.name(juror) if juror in here.sitting.preparation.jurors else ""
            outcome = replace(outcome, session=keys.session, juror=juror, juror_name=name)
            checked = here.checker.checked(opened, hashlib.sha256(content).hexdigest())
        except TravelError as error:
            return _Looked(replace(outcome, refusals=(Refusal(refusal_kind(error)),)))
        except WholeFileRefused as refused:
            about = Refusal(refused.kind, name=outcome.juror_name)
            return _Looked(replace(outcome, refusals=(about,)))
        taken = checked.taken
        refusals = tuple(_refusal(one, here.sitting, juror) for one in checked.refused)
        unplanned = sum(
            one.sheet.header.sheet not in here.sitting.expected.sheets for one in taken.sheets
        )
        new = tuple(_here(one, here.headers) for one in taken.sheets)
        here.headers.update(one.sheet.digest for one in taken.sheets)
        own = here.keys.setdefault(juror, set())
        if taken.manifest is not None:
            own.update(one.enrolment.fingerprint for one in taken.manifest.enrolments)
        outcome = replace(outcome, refusals=refusals, unplanned=unplanned)
        return _Looked(outcome, keys.session, taken, new)

    def _session(self, session: str) -> _Session:
        found = self._sessions.get(session)
        if found is None:
            store, sitting = self._desk.store, self._desk.sitting(session)
            secret = store.session_secret(session)
            if secret is None:
                raise WholeFileRefused("other-session")
            activations = {one.id: one for one in store.activations(session)}
            received = self._desk.received(session)
            keys: dict[str, set[str]] = {}
            for bound in received.facts.enrolments:
                keys.setdefault(bound.enrolment.juror, set()).add(bound.enrolment.fingerprint)
            checker = ReturnChecker(session, sitting.grid, activations, self._keys, self._verifier)
            headers = set(store.kept_headers(session))
            found = _Session(secret, sitting, checker, received.decided, headers, keys)
            self._sessions[session] = found
        return found

    def _told(self, looked: _Looked) -> FileOutcome:
        if not looked.here:
            return looked.outcome
        here = self._sessions[looked.session]
        new = known = 0
        left_out: list[Refusal] = []
        for one in looked.here:
            why = aside(one.juror, one.signer, one.signed_at, here.keys, here.decided)
            if why is None:
                new, known = new + one.is_new, known + (not one.is_new)
                continue
            name = _name(one.sheet, one.juror, here.sitting)
            left_out.append(Refusal(why, one.sheet, name, {"kept": "yes"}))
        refusals = (*looked.outcome.refusals, *left_out)
        return replace(looked.outcome, new=new, known=known, refusals=refusals)


def _here(taken: TakenSheet, headers: set[str]) -> _Here:
    header = taken.sheet.header
    is_new = taken.sheet.digest not in headers
    return _Here(header.sheet, header.juror, taken.signer, header.signed_at, is_new)


def _refusal(one: RefusedPart, sitting: Sitting, juror: str) -> Refusal:
    if one.part == "day":
        return Refusal(one.kind, one.about, sitting.name(juror), {"part": one.part})
    details = {"part": one.part}
    if one.version is not None:
        details["version"] = str(one.version)
    return Refusal(one.kind, one.about, _name(one.about, juror, sitting), details)


def _name(sheet: str, juror: str, sitting: Sitting) -> str:
    """What to call a sheet: juror, hour, candidate, as far as the timetable knows it."""
    expected = sitting.expected.sheets.get(sheet)
    if expected is None:
        return sitting.name(juror)
    candidate = sitting.preparation.candidates.get(expected.subject)
    parts = [
        sitting.name(juror),
        f"{expected.starts_at:%H:%M}",
        candidate.name if candidate else "",
    ]
    return " · ".join(part for part in parts if part)
