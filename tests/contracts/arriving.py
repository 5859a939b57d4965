"""What comes in at a secretariat, made up: sealed versions, journals, days, whole returns."""

import base64
import datetime as dt
import functools
import hashlib
from collections.abc import Sequence

from msgspec import structs

from jury_desk.domain.audit import GENESIS, Act, JournalEntry
from jury_desk.domain.canonical import text_digest
from jury_desk.domain.day import acts
from jury_desk.domain.day.entry import DayEntry
from jury_desk.domain.sealing import Record, TextGiven, header_of, sealed
from jury_desk.domain.session import SessionPlan
from jury_desk.domain.travel.acts import AnyReceptionAct, ReceptionEntry, SheetWaived
from jury_desk.domain.travel.keys import BoundEnrolment, Enrolled, Enrolment, SessionKeys
from jury_desk.domain.travel.ports import Activation, SessionSecret, TakenReturn, TakenSheet
from jury_desk.domain.travel.sheets_return import (
    DayJournal,
    Manifest,
    ReturnedSheet,
    SheetJournal,
    SheetProgress,
    Status,
    returned,
)
from tests.contracts.marking import PLAN, REFS, complete_sheet, opened_sheet, sealed_of
from tests.contracts.memory_store import MemoryStore

AT = dt.datetime(2026, 6, 12, 16, 0, tzinfo=dt.UTC)
SESSION, JUROR = PLAN.id, PLAN.juror


def later(seconds: int) -> dt.datetime:
    """A moment of the evening."""
    return AT + dt.timedelta(seconds=seconds)


def name_of(what: str) -> str:
    """A SHA-256 that stands for something."""
    return hashlib.sha256(what.encode()).hexdigest()


def base64_of(what: str) -> str:
    """Some bytes, as documents hold them."""
    return base64.b64encode(what.encode()).decode()


def keys(session: str = SESSION) -> SessionKeys:
    """A session's public keys."""
    return SessionKeys(
        session=session,
        certificate=base64_of(f"certificate of {session}"),
        seal_key=base64_of("seal"),
    )


def secret(session: str = SESSION) -> SessionSecret:
    """A session's keys."""
    return SessionSecret(keys(session), b"signing \x00\xff", b"seal \x00\xff")


def activation(number: int = 1, session: str = SESSION) -> Activation:
    """A juror's activation."""
    made_at = AT.astimezone(dt.timezone(dt.timedelta(hours=2)))
    return Activation(f"{number:016x}", session, JUROR, b'{"t":1}', bytes([number]) * 32, made_at)


def bound(number: int = 1, session: str = SESSION) -> BoundEnrolment:
    """A juror's key."""
    enrolment = Enrolment(
        session=session,
        juror=JUROR,
        activation=f"{number:016x}",
        device=f"laptop-{number}",
        certificate=base64_of(f"key {number}"),
        fingerprint=name_of(f"key {number}"),
        made_at=AT,
    )
    return BoundEnrolment(enrolment=enrolment, mac=name_of(f"mac {number}"))


def enrolled(number: int = 1, plan: SessionPlan = PLAN) -> Enrolled:
    """What a laptop knows of the session since its dossier of that number."""
    return Enrolled(
        keys=keys(plan.id),
        juror=plan.juror,
        activation=f"{1:016x}",
        secret=base64_of("secret"),
        number=number,
        dossier=name_of(f"dossier {number}"),
        enrolments=(bound(),),
    )


@functools.cache
def _worked() -> Record:
    sheet = opened_sheet(MemoryStore("here"))
    complete_sheet(sheet)
    return sealed_of(sheet).record


@functools.cache
def sheet(
    number: int = 1, version: int = 1, *, envelope: str = "cms", told: str | None = "Vu ✓"
) -> ReturnedSheet:
    """A sealed version. Other envelopes, and texts that are missing (None), are the same header."""
    record = _worked()
    about = structs.replace(
        record.context,
        sheet=f"{number:032x}",
        version=version,
        signed_at=later(60 * version + number),
        subject=structs.replace(record.context.subject, id=f"c{number}"),
    )
    record = structs.replace(record, context=about, texts=(TextGiven(criterion="k1", text="Vu ✓"),))
    found = returned(sealed(record, header_of(record), envelope.encode()))
    return structs.replace(found, texts=() if told is None else found.texts)


def taken(number: int = 1, version: int = 1, signer: str = "key 1") -> TakenSheet:
    """A version that holds; another signer of the same header has another envelope."""
    return TakenSheet(sheet(number, version, envelope=f"cms of {signer}"), name_of(signer))


def from_paper(number: int = 1, *, texts: bool = True) -> TakenSheet:
    """The first version of a sheet, rebuilt from its print, with its texts typed in or not."""
    told = "Vu ✓" if texts else None
    return TakenSheet(sheet(number, told=told, envelope="paper"), name_of("key 1"), from_paper=True)


@functools.cache
def journal(
    number: int = 1, length: int = 5, branch: int = 0, device: str = "laptop-1"
) -> SheetJournal:
    """A sheet's chain on a laptop. Those of one branch go on from one another; another branch goes
    its own way after the second entry.
    """
    entries: list[JournalEntry] = []
    for seq in range(1, length + 1):
        entry = JournalEntry(
            sheet=f"{number:032x}",
            device=device,
            seq=seq,
            at=later(seq).astimezone(dt.timezone(dt.timedelta(hours=seq % 3))),
            elapsed_ms=1250 * seq,
            act=Act.COMMENT_SET if seq % 3 == 0 else Act.LEVEL_SET,
            criterion=f"k{seq}",
            old=None if seq % 2 else "partiel",
            new=text_digest(f"texte {seq}") if seq % 3 == 0 else "acquis",
            previous=entries[-1].digest if entries else GENESIS,
        )
        if seq > 2 and branch:
            entry = structs.replace(entry, undoes=branch, turn_=branch)
        entries.append(entry)
    return SheetJournal(sheet=f"{number:032x}", device=device, entries=tuple(entries))


@functools.cache
def day(
    length: int = 4, hidden: tuple[int, ...] = (), branch: int = 0, told: int = 9
) -> DayJournal:
    """A juror's day on a laptop; the entries of those numbers stand by their digests alone, and
    `told` of the texts are with it.
    """
    entries: list[DayEntry] = []
    for seq in range(1, length + 1):
        reason = text_digest(f"raison {seq} {branch if seq > 2 else 0}")
        act = acts.PassageReturned(passage="p1", reason=reason)
        entry = DayEntry(
            session=SESSION,
            juror=JUROR,
            device="laptop-1",
            seq=seq,
            at=later(seq),
            elapsed_ms=seq,
            epoch="boot-1",
            act=act,
            previous=entries[-1].digest if entries else GENESIS,
        )
        entries.append(entry)
    texts = {text_digest(f"texte {number}"): f"texte {number}" for number in range(told)}
    return DayJournal(
        session=SESSION,
        juror=JUROR,
        device="laptop-1",
        entries=tuple(e.digest if e.seq in hidden else e for e in entries),
        texts=texts,
    )


def manifest(number: int = 1, made_at: dt.datetime = AT, status: Status = "signed") -> Manifest:
    """What a laptop says with a return."""
    progress = SheetProgress(
        sheet=f"{1:032x}", passage="p1", subject="c1", version=1, status=status, marked=4, total=4
    )
    return Manifest(
        session=SESSION,
        juror=JUROR,
        device=f"laptop-{number}",
        made_at=made_at,
        file_key=base64_of("file key"),
        enrolments=(bound(number),),
        progress=(progress,),
        received=(name_of("receipt"),),
    )


def a_return(
    name: str = "return 1",
    sheets: Sequence[TakenSheet] = (),
    journals: Sequence[SheetJournal] = (),
    days: Sequence[DayJournal] = (),
    said: Manifest | None = None,
    refused: int = 0,
) -> TakenReturn:
    """What of a file holds."""
    return TakenReturn(
        file=name_of(name),
        manifest=said,
        session=SESSION,
        juror=JUROR,
        sheets=tuple(sheets),
        journals=tuple(journals),
        days=tuple(days),
        refused=refused,
    )


def decisions(*decided: AnyReceptionAct) -> tuple[ReceptionEntry, ...]:
    """The first entries of the reception journal."""
    chosen = decided or tuple(SheetWaived(sheet=REFS[n].id, reason="Abandon") for n in range(3))
    entries: list[ReceptionEntry] = []
    for seq, act in enumerate(chosen, start=1):
        entry = ReceptionEntry(
            session=SESSION,
            seq=seq,
            at=later(seq),
            elapsed_ms=seq,
            by="s1",
            act=act,
            previous=entries[-1].digest if entries else GENESIS,
        )
        entries.append(entry)
    return tuple(entries)
