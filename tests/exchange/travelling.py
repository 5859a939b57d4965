"""A session, its dossiers and returns, made up once for the tests of files that travel."""

import base64
import datetime as dt
import functools
from collections.abc import Sequence

from msgspec import structs

from jury_desk.domain.canonical import canonical_bytes
from jury_desk.domain.day.carry import Carried
from jury_desk.domain.day.entry import DayEntry
from jury_desk.domain.sealing import Record, header_of, sealed
from jury_desk.domain.travel.dossier import Dossier, DossierParts
from jury_desk.domain.travel.files import OpenedReturn
from jury_desk.domain.travel.keys import BoundEnrolment, Enrolment
from jury_desk.domain.travel.ports import Activation, SessionSecret
from jury_desk.domain.travel.sheets_return import (
    AnyPart,
    DayJournal,
    Manifest,
    Part,
    ReturnedSheet,
    SheetJournal,
    SheetProgress,
    returned,
)
from jury_desk.exchange import DossierFile, ReceiptFile, RescueFile, ReturnFile
from jury_desk.signing.keys import KeyMaker, Signer
from jury_desk.signing.travel_seals import TravelSeals
from tests.contracts.marking import GRID, PLAN, REFS, complete_sheet, opened_sheet, sealed_of
from tests.contracts.memory_store import MemoryStore
from tests.exchange.carried_day import made

NOW = dt.datetime(2026, 6, 11, 17, 30, tzinfo=dt.UTC)
CODE = "K7F2XACM3PRTVW4"
DEVICE = "laptop-1"
SEALS = TravelSeals()
DOSSIERS, RETURNS = DossierFile(SEALS), ReturnFile(SEALS)
RECEIPTS, RESCUES = ReceiptFile(SEALS), RescueFile()


@functools.cache
def secret(session: str = PLAN.id) -> SessionSecret:
    """The keys of a session; another one's under another id."""
    return SEALS.new_session(session, "Session du 12 juin", NOW)


@functools.cache
def activation(code: str = CODE, juror: str = PLAN.juror) -> Activation:
    """What came of a code."""
    return SEALS.activation(code, PLAN.id, juror, NOW)


@functools.cache
def signer(name: str = "Dominique Exemple") -> Signer:
    """The juror's own key; another one under another name."""
    maker = KeyMaker()
    return maker.open(maker.create("session-1/j1", name, bytes(32), NOW), bytes(32))


def dossier(carried: Carried | None = None) -> DossierParts:
    """The juror's first dossier."""
    plan, grid = (PLAN, GRID) if carried is None else (carried.about.plan, carried.grid)
    about = Dossier(
        session=plan.id,
        juror=plan.juror,
        number=1,
        made_at=NOW,
        activation=activation().id,
        keys=secret().keys,
        plan=plan,
    )
    return DossierParts(about, grid, carried)


@functools.cache
def small_dossier() -> bytes:
    """Its file."""
    return DOSSIERS.packed(dossier(), secret(), activation())


@functools.cache
def carried() -> Carried:
    """The work of a lost laptop."""
    return made()


def enrolment(key: Signer | None = None) -> BoundEnrolment:
    """The juror's key, bound by the activation."""
    key = key or signer()
    certificate = SEALS.signed(key.envelope(b"", NOW))
    assert certificate is not None
    said = Enrolment(
        session=PLAN.id,
        juror=PLAN.juror,
        activation=activation().id,
        device=DEVICE,
        certificate=base64.b64encode(certificate.certificate).decode(),
        fingerprint=key.identity.fingerprint,
        made_at=NOW,
    )
    return SEALS.bind(said, activation().secret)


@functools.cache
def _worked() -> tuple[Record, SheetJournal]:
    store = MemoryStore("here")
    sheet = opened_sheet(store)
    complete_sheet(sheet)
    journal = store.journal(REFS[0].id)
    return sealed_of(sheet).record, SheetJournal(
        sheet=REFS[0].id, device="here", entries=tuple(journal)
    )


@functools.cache
def sheet(number: int = 1) -> ReturnedSheet:
    """A sealed version; sheets of other numbers are other sheets."""
    record, _ = _worked()
    about = structs.replace(record.context, sheet=f"{number:032x}", version=number)
    record = structs.replace(record, context=about)
    header = header_of(record)
    return returned(sealed(record, header, signer().envelope(canonical_bytes(header), NOW)))


@functools.cache
def real_parts() -> tuple[ReturnedSheet, SheetJournal]:
    """A sealed version that stands up to every look, with the journal that led to it."""
    record, journal = _worked()
    about = structs.replace(record.context, device="here", signed_at=NOW)
    record = structs.replace(record, context=about)
    header = header_of(record)
    envelope = signer().envelope(canonical_bytes(header), NOW)
    return returned(sealed(record, header, envelope)), journal


def journal(number: int = 1) -> SheetJournal:
    """A sheet's journal."""
    return structs.replace(_worked()[1], sheet=f"{number:032x}")


def day() -> DayJournal:
    """The juror's day, a private note in it by its digest alone."""
    about = carried().about
    entries: tuple[DayEntry | str, ...] = (
        about.day[0],
        *(entry.digest for entry in about.day[1:]),
    )
    return DayJournal(
        session=about.plan.id,
        juror=about.plan.juror,
        device=DEVICE,
        entries=entries,
        texts=dict(about.texts),
    )


def some_parts(count: int = 2) -> tuple[AnyPart, ...]:
    """Sheets, each with its journal, then the day."""
    pairs = [part for number in range(1, count + 1) for part in (sheet(number), journal(number))]
    return (*pairs, day())


def manifest_of(parts: tuple[Part, ...], file_key: str) -> Manifest:
    """What a laptop says of its return."""
    progress = SheetProgress(
        sheet=REFS[0].id,
        passage="p1",
        subject="c2",
        version=1,
        status="signed",
        marked=4,
        total=4,
    )
    return Manifest(
        session=PLAN.id,
        juror=PLAN.juror,
        device=DEVICE,
        made_at=NOW,
        file_key=file_key,
        enrolments=(enrolment(),),
        progress=(progress,),
        parts=parts,
    )


def return_of(parts: Sequence[AnyPart]) -> bytes:
    """A return's file."""
    return RETURNS.packed(manifest_of, parts, secret().keys, signer(), NOW)


def opened(content: bytes) -> OpenedReturn:
    """It, opened at the secretariat."""
    return RETURNS.opened(content, secret())
