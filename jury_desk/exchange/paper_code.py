"""What the code on a signed page holds: a sealed sheet but for its texts, in some 600 bytes.

Enough to verify without any other file but the grid and the session's data at the secretariat: the
header, the signature with the certificate in its short form, the levels packed by their scales, of
each text a check of 16 bits, and the proof of the enrolment, so that a laptop that was lost before
it returned anything is believed too.

A symbol is `_MARK`, a byte for its number and how many there are, four bytes that name the payload,
and a piece of it. Every payload has one form: what is read is written again and must be the same.
"""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING, Protocol

import msgspec

from jury_desk.domain.canonical import canonical_bytes, digest
from jury_desk.domain.sealing import Header
from jury_desk.domain.sheet_state import SheetRef
from jury_desk.domain.travel.keys import BoundEnrolment, Enrolment
from jury_desk.domain.travel.paper import (
    MOST_CRITERIA,
    PaperCode,
    PrintedCode,
    packed_marks,
    packed_texts,
)
from jury_desk.errors import TravelError
from jury_desk.exchange.bits import Packed, Unpacked

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence

    from jury_desk.domain.sealing import SealedSheet

VERSION = 1
LARGEST = 4_000
"""Bytes of a payload; one of 112 criteria, each with a text, has 900."""

LARGEST_SYMBOL = 900
"""Bytes of one symbol: beyond it (QR version 24, level M: 113 modules) it would outgrow its place.
"""

_MARK = b"JDP"
_NAME = 4
_MOST_SYMBOLS = 8
_DIGEST = 32
_MOST_MARKS = 512
_LARGEST_CERTIFICATE = 2_000

_PARENT, _DRAWING, _TEXTS, _ENROLMENT, _SHEET, _PART = (1 << place for place in range(6))
_NOTHING = digest([])
"""What stands for a drawing, or for texts, where there are none."""


class SealForms(Protocol):
    """Takes seals apart and puts them together."""

    def taken_apart(
        self, envelope: bytes, content: bytes, signed_at: dt.datetime
    ) -> tuple[bytes, bytes, bytes] | None:
        """The certificate's short form, the signature's 64 bytes, and the certificate (DER); None
        where the envelope could not be put together from the first two.
        """
        ...

    def put_together(
        self, certificate: bytes, signature: bytes, content: bytes, signed_at: dt.datetime
    ) -> tuple[bytes, bytes]:
        """The envelope and the certificate (DER). Raises ValueError."""
        ...


class PaperCodes:
    """Writes and reads payloads (domain.travel.paper.PaperCodes and PaperReader)."""

    def __init__(
        self,
        seals: SealForms,
        enrolments: Callable[[str], Sequence[BoundEnrolment]] = lambda _session: (),
    ) -> None:
        """`enrolments` gives the proofs that are known here of a session's keys."""
        self._seals, self._enrolments = seals, enrolments

    def printed(self, sealed: SealedSheet) -> PrintedCode | None:
        """The code of this sheet; None where its seal, or what it says, is none that could be read
        again.
        """
        known = tuple(self._enrolments(sealed.header.session))
        payload = self._written(sealed, known)
        return None if payload is None else self.printed_as(payload, sealed)

    def printed_as(self, payload: bytes, sealed: SealedSheet) -> PrintedCode | None:
        """The code of this sheet as it was printed once; None where the payload is another's."""
        try:
            found = self.read(payload)
            if found != _code(sealed, found.enrolment):
                return None
        except (ValueError, TravelError):
            return None
        return PrintedCode(payload, self.symbols(payload), found.enrolment is not None)

    def symbols(self, payload: bytes) -> tuple[bytes, ...]:
        """The bytes of each symbol that the payload takes."""
        room = LARGEST_SYMBOL - len(_MARK) - 1 - _NAME
        count = -(-len(payload) // room)
        size = -(-len(payload) // count)
        name = hashlib.sha256(payload).digest()[:_NAME]
        return tuple(
            _MARK + bytes((number << 4 | count,)) + name + payload[number * size :][:size]
            for number in range(count)
        )

    def joined(self, symbols: Sequence[bytes]) -> tuple[tuple[bytes, ...], int]:
        """The whole payloads among symbols, without doubles, and how many are not whole."""
        pieces: dict[tuple[bytes, int], dict[int, bytes]] = {}
        for symbol in symbols:
            head = len(_MARK) + 1 + _NAME
            if not symbol.startswith(_MARK) or len(symbol) < head or len(symbol) > LARGEST_SYMBOL:
                continue
            number, count = symbol[len(_MARK)] >> 4, symbol[len(_MARK)] & 15
            if number < count <= _MOST_SYMBOLS:
                name = symbol[len(_MARK) + 1 : head]
                pieces.setdefault((name, count), {})[number] = symbol[head:]
        whole = {}
        for (name, count), found in pieces.items():
            payload = b"".join(found[number] for number in sorted(found))
            if len(found) == count and hashlib.sha256(payload).digest()[:_NAME] == name:
                whole[payload] = True
        return tuple(whole), len(pieces) - len(whole)

    def read(self, payload: bytes) -> PaperCode:
        """What a payload says, its signature not looked at yet. Raises TravelError where it is
        damaged, or of a newer program.
        """
        if payload[:1] > bytes((VERSION,)):
            raise _refused("paper-newer", "This code was printed by a newer program.")
        try:
            if len(payload) > LARGEST:
                raise ValueError("too large")
            return self._read(Unpacked(payload), payload)
        except (ValueError, msgspec.ValidationError):
            raise _refused("paper-code", "What this code says contradicts itself.") from None

    def _written(self, sealed: SealedSheet, proofs: tuple[BoundEnrolment, ...]) -> bytes | None:
        header = sealed.header
        parts = self._seals.taken_apart(
            sealed.envelope_bytes(), canonical_bytes(header), header.signed_at
        )
        if parts is None:
            return None
        certificate, signature, whole = parts
        try:
            code = _code(sealed, _proof(proofs, whole, header))
            return _packed(code, certificate, signature)
        except ValueError:
            return None

    def _read(self, given: Unpacked, payload: bytes) -> PaperCode:
        if given.number() != VERSION:
            raise ValueError("another version")
        flags = given.number()
        header = _read_header(given, flags)
        assessment = given.text()
        part = given.text() if flags & _PART else None
        criteria = given.number()
        if criteria > MOST_CRITERIA:
            raise ValueError("too many criteria")
        marks, noted = given.large(_MOST_MARKS), given.large(_MOST_MARKS)
        checks = tuple(int.from_bytes(given.raw(2), "big") for _ in range(noted.bit_count()))
        certificate, signature = given.blob(_LARGEST_CERTIFICATE), given.raw(64)
        envelope, whole = self._seals.put_together(
            certificate, signature, canonical_bytes(header), header.signed_at
        )
        enrolment = _read_enrolment(given, header, whole) if flags & _ENROLMENT else None
        code = PaperCode(
            header, assessment, part, criteria, marks, noted, checks, envelope, enrolment
        )
        if not given.is_done or _packed(code, certificate, signature) != payload:
            raise ValueError("another form")
        return code


def _code(sealed: SealedSheet, enrolment: BoundEnrolment | None) -> PaperCode:
    """Raises ValueError where the sheet says what its grid does not know."""
    criteria, marks = packed_marks(sealed.record)
    noted, checks = packed_texts(sealed.record)
    about = sealed.record.context
    return PaperCode(
        header=sealed.header,
        assessment=about.assessment,
        part=about.part,
        criteria=criteria,
        marks=marks,
        noted=noted,
        checks=checks,
        envelope=sealed.envelope_bytes(),
        enrolment=enrolment,
    )


def _packed(code: PaperCode, certificate: bytes, signature: bytes) -> bytes:
    header, out = code.header, Packed()
    flags = {
        _PARENT: header.parent is not None,
        _DRAWING: header.drawing_digest != _NOTHING,
        _TEXTS: header.texts_digest != _NOTHING,
        _ENROLMENT: code.enrolment is not None,
        _SHEET: header.sheet != _sheet_id(header),
        _PART: code.part is not None,
    }
    out.number(VERSION)
    out.number(sum(flag for flag, holds in flags.items() if holds))
    for text in (header.session, header.passage, header.subject, header.juror):
        out.text(text)
    if flags[_SHEET]:
        out.text(header.sheet)
    out.number(header.version)
    out.moment(header.signed_at)
    for value, is_told in (
        (header.parent, flags[_PARENT]),
        (header.context_digest, True),
        (header.levels_digest, True),
        (header.texts_digest, flags[_TEXTS]),
        (header.drawing_digest, flags[_DRAWING]),
        (header.grid_digest, True),
    ):
        if value is not None and is_told:
            out.raw(bytes.fromhex(value))
    out.text(code.assessment)
    if code.part is not None:
        out.text(code.part)
    out.number(code.criteria)
    out.large(code.marks)
    out.large(code.noted)
    for check in code.checks:
        out.raw(check.to_bytes(2, "big"))
    out.blob(certificate)
    out.raw(signature)
    if code.enrolment is not None:
        enrolment = code.enrolment.enrolment
        out.raw(bytes.fromhex(enrolment.activation))
        out.text(enrolment.device)
        out.moment(enrolment.made_at)
        out.raw(bytes.fromhex(code.enrolment.mac))
    return bytes(out)


def _read_header(given: Unpacked, flags: int) -> Header:
    session, passage, subject, juror = (given.text() for _ in range(4))
    sheet = given.text() if flags & _SHEET else None
    version, signed_at = given.number(), given.moment()
    parent = given.raw(_DIGEST).hex() if flags & _PARENT else None
    context, levels = (given.raw(_DIGEST).hex() for _ in range(2))
    texts = given.raw(_DIGEST).hex() if flags & _TEXTS else _NOTHING
    drawing = given.raw(_DIGEST).hex() if flags & _DRAWING else _NOTHING
    plain = {
        "sheet": sheet,
        "version": version,
        "parent": parent,
        "session": session,
        "passage": passage,
        "subject": subject,
        "juror": juror,
        "signed_at": signed_at,
        "context_digest": context,
        "levels_digest": levels,
        "texts_digest": texts,
        "drawing_digest": drawing,
        "grid_digest": given.raw(_DIGEST).hex(),
    }
    if sheet is None:
        plain["sheet"] = SheetRef(session, passage, juror, subject).id
    return msgspec.convert(plain, Header)


def _read_enrolment(given: Unpacked, header: Header, certificate: bytes) -> BoundEnrolment:
    activation, device = given.raw(8).hex(), given.text()
    made_at = given.moment()
    enrolment = _enrolment(header, activation, device, made_at, certificate)
    return msgspec.convert(
        {"enrolment": enrolment, "mac": given.raw(_DIGEST).hex()}, BoundEnrolment
    )


def _enrolment(
    header: Header, activation: str, device: str, made_at: dt.datetime, certificate: bytes
) -> Enrolment:
    plain = {
        "session": header.session,
        "juror": header.juror,
        "activation": activation,
        "device": device,
        "certificate": base64.b64encode(certificate).decode("ascii"),
        "fingerprint": hashlib.sha256(certificate).hexdigest(),
        "made_at": made_at,
    }
    return msgspec.convert(plain, Enrolment)


def _proof(
    proofs: tuple[BoundEnrolment, ...], certificate: bytes, header: Header
) -> BoundEnrolment | None:
    """The last proof of this very key, where what the code leaves out of it can be put in again:
    the newest activation is the one that a secretariat surely knows.
    """
    wanted = hashlib.sha256(certificate).hexdigest()
    for proof in reversed(proofs):
        told = proof.enrolment
        again = _enrolment(header, told.activation, told.device, told.made_at, certificate)
        if told.fingerprint == wanted and told == again:
            return proof
    return None


def _sheet_id(header: Header) -> str:
    return SheetRef(header.session, header.passage, header.juror, header.subject).id


def _refused(reason: str, what: str) -> TravelError:
    return TravelError(what, "Scan the page anew, flat and at 150 dpi or more.", reason=reason)
