"""Our own formats, blindly hit, and changed behind their ciphers and signatures.

A cipher stops blind changes at the door. What somebody can write who has a code, or a key, comes
through it: so every document inside is changed too, then encrypted and signed as it must be.
"""

import base64
import hashlib
import io
import json
import zipfile
import zlib
from collections.abc import Mapping
from random import Random
from unittest import mock

from msgspec import structs

from jury_desk.domain.canonical import canonical_bytes
from jury_desk.domain.sealing import differences, is_written_as_sealed, read_sealed
from jury_desk.domain.travel.journal_file import read_journal_file
from jury_desk.domain.travel.sheets_return import Part
from jury_desk.errors import JuryDeskError
from jury_desk.exchange import DayFile, PassCodes
from jury_desk.exchange.attachments import IncomingFiles
from jury_desk.exchange.framing import RECEIPT, RETURN, framed, kind_of, summed
from jury_desk.exchange.paper_code import PaperCodes
from jury_desk.exchange.pass_code import DRAWN, SIGNS, _check
from jury_desk.services.return_checks import WholeFileRefused
from jury_desk.services.verify_journal import verified_journal
from jury_desk.signing.carry_packer import CarryPacker
from jury_desk.signing.paper_seal import PaperSeals
from jury_desk.signing.pin_key import Kdf, sealed
from jury_desk.signing.verify import Verifier
from tests.contracts.marking import PLAN
from tests.exchange.carried_day import PlainPacker
from tests.exchange.test_receipt_file import receipt
from tests.exchange.travelling import (
    CODE,
    DOSSIERS,
    RECEIPTS,
    RESCUES,
    RETURNS,
    SEALS,
    activation,
    real_parts,
    secret,
    small_dossier,
)
from tests.fuzz.mutations import Trial, changed_bytes, changed_json, changed_text
from tests.fuzz.running import Target
from tests.fuzz.samples import (
    bundles,
    checker,
    day_parts,
    dossier_parts,
    juror_key,
    key_of,
    printed,
    raw_day,
    raw_dossiers,
    raw_journal,
    raw_receipt,
    raw_rescue,
    raw_return,
    raw_sealed,
    return_parts,
    session_key,
    signed_by,
    whole_manifest,
)

# --- readers --------------------------------------------------------------------------------------


def _take_in(content: bytes) -> None:
    """As the secretariat does: the envelope, then part by part. What is taken in must be what was
    sealed: nothing but a value that somebody with the key wrote.
    """
    RETURNS.recipient(content)
    opened = RETURNS.opened(content, secret())
    try:
        checker().checked(opened, hashlib.sha256(content).hexdigest())
    except WholeFileRefused:
        return


def _take_in_blindly_hit(content: bytes) -> None:
    """Nothing that was not in the file before may come out of one that was hit by chance."""
    for read in RETURNS.opened(content, secret()).parts:
        if read.value is not None and canonical_bytes(read.value) not in return_parts():
            raise AssertionError("another part came out of a return that was hit")


def _read_sealed(content: bytes) -> None:
    found = read_sealed(content)
    differences(found)
    is_written_as_sealed(content, found)
    Verifier().envelope(found.envelope_bytes(), canonical_bytes(found.header))


def _must_be(content: bytes, whole_one: bytes) -> None:
    if content != whole_one:
        raise AssertionError("a file that was hit was read")


# --- dossiers -------------------------------------------------------------------------------------


def _dossier_hit(rng: Random) -> Trial:
    original = rng.choice(raw_dossiers())
    content = changed_bytes(rng, original, raw_dossiers())

    def read() -> None:
        DOSSIERS.activation_of(content)
        DOSSIERS.unpacked(content, activation().secret)
        _must_be(content, original)

    return read


def _dossier_summed(rng: Random) -> Trial:
    original = rng.choice(raw_dossiers())
    content = summed(changed_bytes(rng, original[:-32]))

    def read() -> None:
        DOSSIERS.activation_of(content)
        DOSSIERS.unpacked(content, activation().secret)
        _must_be(content, original)

    return read


def _dossier_inside(rng: Random) -> Trial:
    head, parts = rng.choice(dossier_parts())
    parts = dict(parts)
    name = rng.choice(list(parts))
    if name == "dossier.cms" and rng.random() < 0.8:
        said = SEALS.signed(parts[name])
        changed = changed_json(rng, said.content if said else b"{}")
        parts[name] = signed_by(session_key(), changed)
    elif rng.random() < 0.7 and name != "dossier.cms":
        parts[name] = changed_json(rng, parts[name])
    else:
        parts[name] = changed_bytes(rng, parts[name], tuple(parts.values()))
    plain = framed(parts)
    if rng.random() < 0.1:
        plain = changed_bytes(rng, plain)
    packed = zlib.compress(plain, 1)
    if rng.random() < 0.05:
        packed = changed_bytes(rng, packed)
    content = summed(head + SEALS.dossier_sealed(activation().secret, packed, head))
    return lambda: DOSSIERS.unpacked(content, activation().secret)


# --- returns --------------------------------------------------------------------------------------


def _return_hit(rng: Random) -> Trial:
    content = changed_bytes(rng, raw_return(), (raw_return(),))
    return lambda: _take_in_blindly_hit(content)


def _packed_return(rng: Random, parts: list[bytes], written: bytes | None) -> bytes:
    """A return of such parts, with another manifest where one is given."""
    file_key = bytes(range(32))
    listed = tuple(
        Part(
            kind=made.kind,
            about=made.about,
            version=made.version,
            digest=hashlib.sha256(raw).hexdigest(),
            size=len(zlib.compress(raw, 1)) + 16,
        )
        for made, raw in zip(whole_manifest().parts, parts, strict=True)
    )
    manifest = structs.replace(
        whole_manifest(), parts=listed, file_key=base64.b64encode(file_key).decode()
    )
    told = canonical_bytes(manifest) if written is None else written
    envelope = signed_by(juror_key(), told)
    if rng.random() < 0.1:
        envelope = changed_bytes(rng, envelope)
    to = RETURNS.recipient_of(secret().keys)
    head = RETURN + canonical_bytes({"manifest": len(envelope) + 48, "to": to}) + b"\n"
    named = hashlib.sha256(told).digest()
    contents = [zlib.compress(raw, 1) for raw in parts]
    if rng.random() < 0.05:
        contents[0] = changed_bytes(rng, contents[0])
    behind = [
        SEALS.part_sealed(file_key, number, raw, named + number.to_bytes(4, "big"))
        for number, raw in enumerate(contents)
    ]
    return head + SEALS.sealed_to(secret().keys, envelope, head) + b"".join(behind)


def _return_inside(rng: Random) -> Trial:
    parts = list(return_parts())
    at = rng.randrange(len(parts))
    blind = rng.random() < 0.2
    parts[at] = changed_bytes(rng, parts[at]) if blind else changed_json(rng, parts[at])
    content = _packed_return(rng, parts, None)
    return lambda: _take_in(content)


def _return_manifest(rng: Random) -> Trial:
    written = changed_json(rng, canonical_bytes(whole_manifest()))
    content = _packed_return(rng, list(return_parts()), written)
    return lambda: _take_in(content)


# --- receipts, rescue files -----------------------------------------------------------------------


def _receipt_hit(rng: Random) -> Trial:
    content = changed_bytes(rng, raw_receipt(), (raw_receipt(),))

    def read() -> None:
        RECEIPTS.unpacked(content, {PLAN.id: secret().keys}.get)
        _must_be(content, raw_receipt())

    return read


def _receipt_inside(rng: Random) -> Trial:
    said = changed_json(rng, canonical_bytes(receipt()))
    content = RECEIPT + signed_by(session_key(), said)
    return lambda: RECEIPTS.unpacked(content, {PLAN.id: secret().keys}.get)


def _rescue_hit(rng: Random) -> Trial:
    content = changed_bytes(rng, raw_rescue()[:-32])
    content = summed(content) if rng.random() < 0.7 else content + raw_rescue()[-32:]

    def read() -> None:
        escrow, _ = RESCUES.unpacked(content)
        for sealed_key in escrow.values():
            SEALS.open_data_key(secret(), sealed_key)

    return read


# --- a day that travels ---------------------------------------------------------------------------


def _day_hit(rng: Random) -> Trial:
    content = changed_bytes(rng, raw_day(), (raw_day(),))
    return lambda: DayFile(_QuickPacker()).unpacked(content, CODE)


def _day_zip(rng: Random) -> Trial:
    end = raw_day().index(b"\n", raw_day().index(b"\n") + 1) + 1
    head, kdf = raw_day()[:end], json.loads(raw_day()[:end].splitlines()[1])["kdf"]
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as folder:
        for name, raw in day_parts().items():
            folder.writestr(zipfile.ZipInfo(name), raw)
    key = key_of(Kdf.parsed(kdf), CODE)
    content = head + sealed(key, changed_bytes(rng, made.getvalue()), head)
    return lambda: DayFile(_QuickPacker()).unpacked(content, CODE)


def _day_inside(rng: Random) -> Trial:
    parts = dict(day_parts())
    name = rng.choice(list(parts))
    parts[name] = changed_json(rng, parts[name])
    return lambda: DayFile(_HeldPacker(parts)).unpacked(b"", CODE)


def _key(rng: Random) -> Trial:
    """What a dossier's head may ask for: the dearest parameters that are still let through."""
    kdf = json.loads(activation().kdf)
    kdf["memory_kib"] = rng.choice((8192, 65536, 131072, 262144, 262145))
    kdf["passes"] = rng.choice((1, 2, 4, 8, 16, 17))
    kdf["lanes"] = rng.choice((1, 2, 4, 16))
    asked = canonical_bytes(kdf) if rng.random() < 0.8 else changed_json(rng, activation().kdf)
    return lambda: SEALS.secret_of(CODE, asked)


class _QuickPacker(CarryPacker):
    """Makes the slow key of the one archive once; of any other parameters it is all zeros."""

    def unpacked(self, content: bytes, code: str) -> dict[str, bytes]:
        known = Kdf.parsed(json.loads(raw_day().splitlines()[1])["kdf"])
        ours = key_of(known, CODE)
        with mock.patch.object(
            Kdf, "wrapping_key", lambda kdf, _: ours if kdf == known else bytes(32)
        ):
            return super().unpacked(content, code)


class _HeldPacker(PlainPacker):
    """Gives the parts that it holds, whatever it is asked."""

    def __init__(self, parts: Mapping[str, bytes]) -> None:
        self._parts = parts

    def unpacked(self, content: bytes, code: str) -> Mapping[str, bytes]:  # noqa: ARG002
        return self._parts


# --- sealed sheets, codes -------------------------------------------------------------------------


def _sealed_hit(rng: Random) -> Trial:
    content = changed_bytes(rng, raw_sealed(), (raw_sealed(),))
    return lambda: _read_sealed(content)


def _sealed_changed(rng: Random) -> Trial:
    content = changed_json(rng, raw_sealed())
    return lambda: _read_sealed(content)


def _envelope(rng: Random) -> Trial:
    sheet = real_parts()[0]
    content = changed_bytes(rng, base64.b64decode(sheet.envelope))

    def read() -> None:
        found = Verifier().envelope(content, canonical_bytes(sheet.header))
        if not found.faults:
            _must_be(content, base64.b64decode(sheet.envelope))

    return read


def _pass_code(rng: Random) -> Trial:
    drawn = "".join(rng.choice(SIGNS) for _ in range(DRAWN))
    typed = changed_text(rng, drawn + _check(drawn))
    return lambda: PassCodes().checked(typed)


def _paper_payload(rng: Random) -> Trial:
    content = changed_bytes(rng, printed()[0], (printed()[0],))
    return lambda: PaperCodes(PaperSeals()).read(content)


def _paper_symbols(rng: Random) -> Trial:
    symbols = [*printed()[1], *printed()[1]]
    symbols = [changed_bytes(rng, one) if rng.random() < 0.5 else one for one in symbols]

    def read() -> None:
        codes = PaperCodes(PaperSeals())
        for payload in codes.joined(symbols)[0]:
            codes.read(payload)

    return read


def _kinds(rng: Random) -> Trial:
    starts = (raw_return(), raw_receipt(), raw_day(), raw_rescue(), small_dossier())
    content = changed_bytes(rng, rng.choice(starts)[:64])
    return lambda: kind_of(content)


def _bundle(rng: Random) -> Trial:
    """A mail or an archive with returns in it."""
    name = rng.choice(("a.zip", "a.eml"))
    content = changed_bytes(rng, bundles()[name], tuple(bundles().values()))
    files = IncomingFiles(tuple, lambda _, most: content[:most], lambda _, most: content[:most])

    def read() -> None:
        for found in files.opened(name):
            if found.content is not None:
                _take_in(found.content)

    return read


def _journal(rng: Random) -> Trial:
    """The journal of a session as a file."""
    hit = rng.random() < 0.2
    content = (changed_bytes if hit else changed_json)(rng, raw_journal())

    def read() -> None:
        try:
            found = read_journal_file(content)
        except ValueError:
            raise JuryDeskError("none", "") from None
        verified_journal(found, Verifier())

    return read


TARGETS: dict[str, tuple[Target, int]] = {
    "dossier/hit": (_dossier_hit, 100),
    "dossier/summed": (_dossier_summed, 60),
    "dossier/inside": (_dossier_inside, 80),
    "return/hit": (_return_hit, 100),
    "return/parts": (_return_inside, 120),
    "return/manifest": (_return_manifest, 70),
    "receipt/hit": (_receipt_hit, 60),
    "receipt/inside": (_receipt_inside, 40),
    "rescue": (_rescue_hit, 60),
    "day/hit": (_day_hit, 40),
    "day/parts": (_day_zip, 20),
    "day/inside": (_day_inside, 60),
    "sealed/hit": (_sealed_hit, 50),
    "sealed/changed": (_sealed_changed, 50),
    "seal": (_envelope, 40),
    "pass code": (_pass_code, 20),
    "paper/payload": (_paper_payload, 40),
    "paper/symbols": (_paper_symbols, 20),
    "bundle": (_bundle, 20),
    "journal": (_journal, 40),
    "kind": (_kinds, 10),
}
"""Every target with its share of the inputs."""

DEAR: dict[str, tuple[Target, int]] = {"key": (_key, 1)}
"""Those of which each input takes up to a second: one in ten thousand of the others."""
