"""Returns made up from one sealed version that was really marked: other passages, other candidates,
other journals, each sealed by its juror's key.

A seal takes twenty milliseconds to write, nearly all of it for what is the same in every one: here
one envelope is written, and the others have their content, its digest and a signature of their own
put in its places.
"""

import base64
import datetime as dt
import hashlib
from pathlib import Path
from typing import NamedTuple

from asn1crypto import cms
from msgspec import structs

from jury_desk.domain.audit import GENESIS, Act, JournalEntry
from jury_desk.domain.canonical import canonical_bytes, digest
from jury_desk.domain.sheet import SheetRef
from jury_desk.domain.travel.keys import BoundEnrolment, Enrolment, SessionKeys
from jury_desk.domain.travel.sheets_return import (
    AnyPart,
    Manifest,
    Part,
    ReturnedSheet,
    SheetJournal,
    SheetProgress,
)
from jury_desk.exchange import ReturnFile
from jury_desk.signing.keys import KeyMaker, Signer
from jury_desk.signing.travel_seals import TravelSeals

AT = dt.datetime(2027, 6, 14, 15, 0, tzinfo=dt.UTC)


class Maker(NamedTuple):
    """What returns are made of, in whatever process: `sheet` is the version that was marked;
    `sheets` a return, `entries` a sheet's journal.
    """

    keys: SessionKeys
    sheet: ReturnedSheet
    sheets: int
    entries: int
    folder: str


class Sealer:
    """Writes envelopes over contents of one length."""

    def __init__(self, signer: Signer, sample: bytes, at: dt.datetime) -> None:
        self._signer = signer
        self._sample = sample
        self._envelope = signer.envelope(sample, at)
        info = cms.ContentInfo.load(self._envelope)["content"]["signer_infos"][0]
        self._signature: bytes = info["signature"].native
        # What is signed is the set itself (RFC 5652, 5.4), without the tag it has in its place.
        self._attributes: bytes = b"\x31" + info["signed_attrs"].dump()[1:]
        self._digest = hashlib.sha256(sample).digest()

    def envelope(self, content: bytes) -> bytes:
        """The envelope over a content as long as the sample."""
        if len(content) != len(self._sample):
            raise ValueError("a content of another length")
        named = hashlib.sha256(content).digest()
        attributes = self._attributes.replace(self._digest, named)
        signature = self._signer._sign(attributes)
        while len(signature) != len(self._signature):  # ECDSA's have 70 to 72 bytes
            signature = self._signer._sign(attributes)
        made = self._envelope.replace(self._sample, content).replace(self._digest, named)
        return made.replace(self._signature, signature)


def make_returns(maker: Maker, juror: str, secret: bytes, activation: str, count: int) -> None:
    """Write the returns of one juror: a key of their own, bound by their activation."""
    seals, keys = TravelSeals(), KeyMaker()
    signer = keys.open(keys.create(f"bench/{juror}", juror, bytes(32), AT), bytes(32))
    signed = seals.signed(signer.envelope(b"", AT))
    assert signed is not None
    enrolment = Enrolment(
        session=maker.keys.session,
        juror=juror,
        activation=activation,
        device=f"laptop-{juror}",
        certificate=base64.b64encode(signed.certificate).decode(),
        fingerprint=signer.identity.fingerprint,
        made_at=AT,
    )
    bound = seals.bind(enrolment, secret)
    blank, _ = _sheet(maker, juror, "0000-00", None)
    sealer = Sealer(signer, canonical_bytes(blank.header), blank.header.signed_at)
    for number in range(count):
        parts: list[AnyPart] = []
        for place in range(maker.sheets):
            parts += _sheet(maker, juror, f"{number:04}-{place:02}", sealer)
        content = _packed(ReturnFile(seals), maker, bound, signer, parts, number)
        Path(maker.folder, f"fiches-{juror}-{number:04}.fiches").write_bytes(content)


def _packed(
    file: ReturnFile,
    maker: Maker,
    bound: BoundEnrolment,
    signer: Signer,
    parts: list[AnyPart],
    number: int,
) -> bytes:
    progress = tuple(_progress(part) for part in parts if isinstance(part, ReturnedSheet))

    def manifest_of(listed: tuple[Part, ...], file_key: str) -> Manifest:
        return Manifest(
            session=maker.keys.session,
            juror=bound.enrolment.juror,
            device=bound.enrolment.device,
            made_at=AT + dt.timedelta(minutes=number),
            file_key=file_key,
            enrolments=(bound,),
            progress=progress,
            parts=listed,
        )

    return file.packed(manifest_of, parts, maker.keys, signer, AT)


def _progress(sheet: ReturnedSheet) -> SheetProgress:
    return SheetProgress(
        sheet=sheet.header.sheet,
        passage=sheet.header.passage,
        subject=sheet.header.subject,
        version=sheet.header.version,
        status="signed",
        marked=len(sheet.levels),
        total=len(sheet.levels),
    )


def _sheet(
    maker: Maker, juror: str, name: str, sealer: Sealer | None
) -> tuple[ReturnedSheet, SheetJournal]:
    """A sealed version of another passage, and the journal that led to it."""
    sheet = maker.sheet
    ref = SheetRef(maker.keys.session, f"p-{name}", juror, f"c-{name}")
    journal = _journal(maker, ref.id, f"laptop-{juror}")
    about = structs.replace(
        sheet.context,
        sheet=ref.id,
        passage=ref.passage,
        subject=structs.replace(sheet.context.subject, id=ref.subject),
        juror=structs.replace(sheet.context.juror, id=juror),
        journal_head=journal.entries[-1].digest,
        journal_length=len(journal.entries),
        device=journal.device,
    )
    header = structs.replace(
        sheet.header,
        sheet=ref.id,
        passage=ref.passage,
        subject=ref.subject,
        juror=juror,
        context_digest=digest(about),
    )
    envelope = sealer.envelope(canonical_bytes(header)) if sealer else b""
    told = base64.b64encode(envelope).decode("ascii")
    return structs.replace(sheet, header=header, context=about, envelope=told), journal


def _journal(maker: Maker, sheet: str, device: str) -> SheetJournal:
    """Levels given one after another, every tenth act a comment."""
    levels = maker.sheet.levels
    found: list[JournalEntry] = []
    for seq in range(1, maker.entries + 1):
        given, told = levels[seq % len(levels)], seq % 10 == 0
        entry = JournalEntry(
            sheet=sheet,
            device=device,
            seq=seq,
            at=AT + dt.timedelta(seconds=13 * seq, microseconds=7919 * seq),
            elapsed_ms=13_000 * seq + seq % 997,
            act=Act.COMMENT_SET if told else Act.LEVEL_SET,
            criterion=given.criterion,
            new=hashlib.sha256(f"{sheet}{seq}".encode()).hexdigest() if told else given.level,
            previous=found[-1].digest if found else GENESIS,
        )
        found.append(entry)
    return SheetJournal(sheet=sheet, device=device, entries=tuple(found))
