"""A secretariat's reception on a real data file, and real returns without a laptop: sealed sheets
with their journals, made at once, so that a test may have many.
"""

import base64
import datetime as dt
import functools
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
from msgspec import structs

from jury_desk.clock import SystemClock
from jury_desk.domain.audit import GENESIS, Act, JournalEntry
from jury_desk.domain.canonical import canonical_bytes
from jury_desk.domain.grid import Grid
from jury_desk.domain.preparation.plan import session_plan
from jury_desk.domain.preparation.preparation import Preparation
from jury_desk.domain.sealing import (
    Context,
    LevelGiven,
    Person,
    Record,
    header_of,
    sealed,
)
from jury_desk.domain.session import SessionPlan
from jury_desk.domain.sheet import SheetRef, expected_sheets
from jury_desk.domain.travel.keys import BoundEnrolment, Enrolment
from jury_desk.domain.travel.ports import Activation, SessionSecret
from jury_desk.domain.travel.sheets_return import (
    AnyPart,
    Manifest,
    Part,
    ReturnedSheet,
    SheetJournal,
    SheetProgress,
    returned,
)
from jury_desk.exchange import ReturnFile
from jury_desk.services.take_in import Intake
from jury_desk.services.travel import OfficeTravel
from jury_desk.signing.keys import KeyMaker, Signer
from jury_desk.signing.travel_seals import TravelSeals
from jury_desk.storage import open_store
from jury_desk.storage.store import SqliteStore
from jury_desk.wiring import office_travel_of
from tests.scenarios.travelling import MORNING, SESSION, prepared

KEY = bytes(range(32))
SEALS = TravelSeals()
RETURNS = ReturnFile(SEALS)
SIGNED_AT = MORNING.replace(hour=10)
CODE = "K7F2XACM3PRTVW4"


@dataclass(frozen=True)
class Laptop:
    """A juror's key on a device, bound by the juror's activation."""

    juror: str
    device: str
    signer: Signer
    bound: BoundEnrolment


@dataclass
class Office:
    """A secretariat: its data file, and what it does with files that travel."""

    store: SqliteStore
    travel: OfficeTravel
    preparation: Preparation
    grid: Grid
    plans: dict[str, SessionPlan] = field(default_factory=dict)

    @property
    def session(self) -> str:
        """The session's id."""
        return self.preparation.id

    def refs(self, juror: str) -> tuple[SheetRef, ...]:
        """The sheets that a juror owes."""
        return expected_sheets(self.plan(juror), juror)

    def plan(self, juror: str) -> SessionPlan:
        """A juror's plan."""
        if juror not in self.plans:
            self.plans[juror] = session_plan(self.preparation, self.grid, juror)
        return self.plans[juror]


def activation_of(session: str, juror: str, code: str = CODE) -> Activation:
    """A juror's activation, without the time that a code's key takes."""
    from hashlib import sha256

    name = sha256(f"{session}/{juror}/{code}".encode()).digest()
    return Activation(
        id=name.hex()[:16],
        session=session,
        juror=juror,
        kdf=b"{}",
        secret=name,
        made_at=MORNING,
    )


@contextmanager
def office(
    folder: Path,
    secret: SessionSecret,
    preparation: Preparation | None = None,
    grid: Grid | None = None,
) -> Iterator[Office]:
    """A secretariat on an encrypted data file of its own, its session's keys made, each juror with
    an activation; closed in the end.
    """
    from jury_desk.bootstrap import Tools

    session = preparation or prepared()
    grid = grid or Tools(None).library().grid(session.card.grid)
    store = open_store(folder / "jury-desk.db", KEY)
    try:
        store.preparation.add(session, grid, MORNING, "")
        store.travel.add_session_secret(secret)
        for juror in session.jurors:
            store.travel.add_activation(activation_of(session.id, juror))
        travel = office_travel_of(store, SystemClock(), lambda: "")
        yield Office(store, travel, session, grid)
    finally:
        store.close()


@functools.cache
def _begun(secret: SessionSecret) -> bytes:
    """The data file of a secretariat at which nothing came in yet."""
    with tempfile.TemporaryDirectory() as name:
        with office(Path(name), secret):
            pass
        return (Path(name) / "jury-desk.db").read_bytes()


@contextmanager
def reopened(folder: Path, secret: SessionSecret) -> Iterator[Office]:
    """A secretariat with a data file of its own at which nothing came in yet: quicker than
    `office`, as the file is made once.
    """
    (folder / "jury-desk.db").write_bytes(_begun(secret))
    store = open_store(folder / "jury-desk.db", KEY)
    try:
        preparation = store.preparation.load(SESSION)
        grid = store.preparation.grid(preparation.card.grid_digest)
        travel = office_travel_of(store, SystemClock(), lambda: "")
        yield Office(store, travel, preparation, grid)
    finally:
        store.close()


def laptop(session: str, juror: str, device: str = "laptop-1", code: str = CODE) -> Laptop:
    """A juror's key, made on a device."""
    maker = KeyMaker()
    stored = maker.create(f"{session}/{juror}", f"Juror {juror}", bytes(32), MORNING)
    signer = maker.open(stored, bytes(32))
    read = SEALS.signed(signer.envelope(b"", SIGNED_AT))
    assert read is not None
    said = Enrolment(
        session=session,
        juror=juror,
        activation=activation_of(session, juror, code).id,
        device=device,
        certificate=base64.b64encode(read.certificate).decode(),
        fingerprint=signer.identity.fingerprint,
        made_at=MORNING,
    )
    bound = SEALS.bind(said, activation_of(session, juror, code).secret)
    return Laptop(juror, device, signer, bound)


@dataclass(frozen=True)
class Keys:
    """A session's keys, another one's, and those of laptops: `old` is the first juror's laptop of
    before, `stranger` nobody's whose code was given out.
    """

    secret: SessionSecret
    other: SessionSecret
    first: Laptop
    old: Laptop
    second: Laptop
    stranger: Laptop


@functools.cache
def all_keys() -> Keys:
    """What all tests share: keys take their time to make."""
    return Keys(
        SEALS.new_session(SESSION, "Juin", MORNING),
        SEALS.new_session("session-other", "Juillet", MORNING),
        laptop(SESSION, "j1"),
        laptop(SESSION, "j1", "laptop-0"),
        laptop(SESSION, "j2", "laptop-2"),
        laptop(SESSION, "j1", "laptop-9", code="AAAAAAAAAAAAAAA"),
    )


def version(
    place: Office,
    ref: SheetRef,
    by: Laptop,
    *,
    number: int = 1,
    parent: str | None = None,
    shift: int = 0,
    at: dt.datetime = SIGNED_AT,
    context: dict[str, object] | None = None,
) -> tuple[ReturnedSheet, SheetJournal]:
    """A sealed version of a sheet and the chain that led to it; `shift` moves its levels, `context`
    says something else in it.
    """
    plan = place.plan(by.juror)
    passage = plan.passage(ref.passage)
    criteria = place.grid.criteria_of(passage.assessment)
    levels = tuple(
        LevelGiven(
            criterion=item.id,
            level=(own := place.grid.scale_of(item).levels)[(at_ + shift) % len(own)].id,
        )
        for at_, item in enumerate(criteria)
    )
    chain = _chain(ref, by.device, levels)
    candidate, juror = plan.candidate(ref.subject), plan.juror_of(by.juror)
    about = Context(
        sheet=ref.id,
        version=number,
        parent=parent,
        session=plan.id,
        session_label=plan.label,
        session_date=plan.date,
        language=plan.language,
        practice=False,
        certification=place.grid.certification.label,
        grid=place.grid.id,
        grid_revision=place.grid.revision,
        bloc=passage.bloc,
        assessment=passage.assessment,
        passage=passage.id,
        passage_at=passage.starts_at,
        subject=Person(id=candidate.id, name=candidate.name),
        juror=Person(id=juror.id, name=juror.name),
        juror_quality=juror.quality,
        started_at=MORNING,
        completed_at=MORNING,
        signed_at=at,
        journal_head=chain[-1].digest,
        journal_length=len(chain),
        device=by.device,
    )
    about = structs.replace(about, **(context or {}))
    record = Record(context=about, levels=levels, texts=(), grid=place.grid)
    header = header_of(record)
    envelope = by.signer.envelope(canonical_bytes(header), at)
    signed = _next(chain, Act.SIGNED, new=header.digest)
    journal = SheetJournal(sheet=ref.id, device=by.device, entries=(*chain, signed))
    return returned(sealed(record, header, envelope)), journal


def _chain(ref: SheetRef, device: str, levels: Sequence[LevelGiven]) -> tuple[JournalEntry, ...]:
    first = JournalEntry(
        sheet=ref.id,
        device=device,
        seq=1,
        at=MORNING,
        elapsed_ms=0,
        act=Act.OPENED,
        previous=GENESIS,
    )
    chain = [first]
    for given in levels:
        chain.append(_next(chain, Act.LEVEL_SET, criterion=given.criterion, new=given.level))
    chain += [_next(chain, Act.WRITE_UP_STARTED)]
    chain += [_next(chain, Act.COMPLETED)]
    return tuple(chain)


def _next(
    chain: Sequence[JournalEntry], act: Act, criterion: str | None = None, new: str | None = None
) -> JournalEntry:
    last = chain[-1]
    return structs.replace(
        last,
        seq=last.seq + 1,
        elapsed_ms=last.elapsed_ms + 1250,
        act=act,
        criterion=criterion,
        new=new,
        previous=last.digest,
        turn_=msgspec.UNSET,
    )


def returned_file(
    place: Office,
    by: Laptop,
    parts: Sequence[AnyPart],
    secret: SessionSecret,
    *,
    at: dt.datetime = SIGNED_AT,
    enrolments: Sequence[BoundEnrolment] = (),
    progress: Sequence[SheetProgress] = (),
    session: str | None = None,
    made_at: dt.datetime | None = None,
) -> bytes:
    """A return's file; `enrolments` stand beside that of the key which signs it."""

    def manifest(listed: tuple[Part, ...], file_key: str) -> Manifest:
        return Manifest(
            session=session or place.session,
            juror=by.juror,
            device=by.device,
            made_at=made_at or at,
            file_key=file_key,
            enrolments=(by.bound, *enrolments),
            progress=tuple(progress),
            parts=listed,
        )

    return RETURNS.packed(manifest, parts, secret.keys, by.signer, at)


def put_file(folder: Path, name: str, content: bytes) -> str:
    """A file in a folder; its path."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_bytes(content)
    return str(path)


def take(place: Office, *paths: str | Path) -> Intake:
    """Take in files and folders."""
    return place.travel.taking.take_in([str(path) for path in paths])


def counted(taken: Intake) -> tuple[int, int, int]:
    """New, known, refused."""
    return taken.new, taken.known, taken.refused


def kinds(taken: Intake) -> list[str]:
    """Why something was refused."""
    return [refusal.kind for one in taken.files for refusal in one.refusals]


def standings(place: Office) -> dict[str, str]:
    """How every sheet stands, by its id."""
    state = place.travel.reception.state(place.session)
    return {c.sheet: c.standing for row in state.rows for many in row.cells.values() for c in many}
