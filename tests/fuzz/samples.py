"""Whole files of each of our formats, and what is in them, made once."""

import base64
import functools
import hashlib
import io
import json
import zipfile
import zlib
from dataclasses import replace
from email.message import EmailMessage

from jury_desk.domain.canonical import canonical_bytes
from jury_desk.domain.travel.journal_file import JournalFile, SealProof
from jury_desk.domain.travel.sheets_return import Manifest, whole
from jury_desk.exchange import DayFile
from jury_desk.exchange.framing import DOSSIER, unframed
from jury_desk.exchange.paper_code import PaperCodes
from jury_desk.services.return_checks import ReturnChecker
from jury_desk.signing.carry_packer import CarryPacker
from jury_desk.signing.certificates import name_of
from jury_desk.signing.cms_form import CmsValues, attributes_set, structure
from jury_desk.signing.keys import Signer
from jury_desk.signing.paper_seal import PaperSeals
from jury_desk.signing.pin_key import Kdf
from jury_desk.signing.verify import Verifier
from tests.contracts.marking import GRID, PLAN
from tests.exchange.carried_day import PlainPacker
from tests.exchange.test_receipt_file import receipt
from tests.exchange.travelling import (
    CODE,
    DOSSIERS,
    NOW,
    RECEIPTS,
    RESCUES,
    RETURNS,
    SEALS,
    activation,
    carried,
    day,
    dossier,
    real_parts,
    return_of,
    secret,
    signer,
    small_dossier,
)


@functools.cache
def raw_dossiers() -> tuple[bytes, ...]:
    return small_dossier(), DOSSIERS.packed(dossier(carried()), secret(), activation())


@functools.cache
def dossier_parts() -> tuple[tuple[bytes, dict[str, bytes]], ...]:
    """The head of each dossier, and what is behind its cipher."""
    found = []
    for content in raw_dossiers():
        end = content.index(b"\n", len(DOSSIER)) + 1
        plain = SEALS.dossier_opened(activation().secret, content[end:-32], content[:end])
        if plain is None:
            raise AssertionError
        found.append((content[:end], unframed(zlib.decompress(plain))))
    return tuple(found)


@functools.cache
def raw_return() -> bytes:
    return return_of((*real_parts(), day()))


@functools.cache
def return_parts() -> tuple[bytes, ...]:
    return tuple(canonical_bytes(part) for part in (*real_parts(), day()))


@functools.cache
def checker() -> ReturnChecker:
    return ReturnChecker(PLAN.id, GRID, {activation().id: activation()}, SEALS, Verifier())


@functools.cache
def raw_rescue() -> bytes:
    escrow = {PLAN.id: SEALS.seal_data_key(bytes(32), secret().keys)}
    return RESCUES.packed(escrow, {"data.db": bytes(range(256)) * 4, "data.db-wal": b"wal"})


@functools.cache
def raw_receipt() -> bytes:
    return RECEIPTS.packed(receipt(), secret(), NOW)


@functools.cache
def day_parts() -> dict[str, bytes]:
    content = DayFile(PlainPacker()).packed(carried(), "")
    return {name: text.encode() for name, text in json.loads(content).items()}


@functools.cache
def raw_day() -> bytes:
    return DayFile(CarryPacker()).packed(carried(), CODE)


@functools.cache
def raw_sealed() -> bytes:
    return whole(real_parts()[0], GRID).to_bytes()


@functools.cache
def printed() -> tuple[bytes, tuple[bytes, ...]]:
    found = PaperCodes(PaperSeals()).printed(whole(real_parts()[0], GRID))
    if found is None:
        raise AssertionError
    return found.payload, found.symbols


@functools.cache
def whole_manifest() -> Manifest:
    return RETURNS.opened(raw_return(), secret()).manifest


@functools.cache
def session_key() -> tuple[Signer, bytes]:
    return SEALS.session_signer(secret()), base64.b64decode(secret().keys.certificate)


@functools.cache
def juror_key() -> tuple[Signer, bytes]:
    return signer(), base64.b64decode(whole_manifest().enrolments[0].enrolment.certificate)


def signed_by(key: tuple[Signer, bytes], content: bytes) -> bytes:
    """As `Signer.envelope` makes it, in a hundredth of the time."""
    name = name_of(key[1])
    said = CmsValues(content, key[1], hashlib.sha256(content).digest(), NOW, b"")
    attributes = attributes_set(said, name)
    return structure(replace(said, signature=key[0]._sign(attributes)), name, attributes)


@functools.cache
def bundles() -> dict[str, bytes]:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as folder:
        for number in range(3):
            folder.writestr(f"a/{number}.fiches", raw_return())
    mail = EmailMessage()
    mail["Subject"] = "Fiches du 12 juin"
    mail.set_content("Ci-joint les fiches.")
    for name, raw in (("1.fiches", raw_return()), ("2.zip", archive.getvalue())):
        mail.add_attachment(raw, "application", "octet-stream", filename=name)
    return {"a.zip": archive.getvalue(), "a.eml": mail.as_bytes()}


@functools.cache
def key_of(kdf: Kdf, code: str) -> bytes:
    return kdf.wrapping_key(code)


@functools.cache
def raw_journal() -> bytes:
    sheet, journal = real_parts()
    proof = SealProof(header=sheet.header, context=sheet.context, envelope=sheet.envelope)
    return JournalFile(
        session=PLAN.id,
        label=PLAN.label,
        made_at=NOW,
        sheets=(journal,),
        days=(day(),),
        seals=(proof,),
        texts={hashlib.sha256(b"Un mot").hexdigest(): "Un mot"},
    ).to_bytes()
