"""A return as a file (`.fiches`): what a juror's laptop gives back, for the secretariat alone.

A line names the format; a line of canonical JSON tells which session it is for, and how many bytes
the manifest takes. Behind it stands the juror's CMS over the manifest, sealed to the session (HPKE)
and bound to both lines; then the parts back to back, each packed and encrypted by itself under the
manifest's key, bound to the manifest and to its place. A part that is hit or cut off is refused
alone; nothing behind it goes out of step, since the manifest tells every length.
"""

from __future__ import annotations

import base64
import hashlib
import zlib
from typing import TYPE_CHECKING, Annotated, Literal

import msgspec

from jury_desk.domain.canonical import canonical_bytes
from jury_desk.domain.document import Document
from jury_desk.domain.travel.files import OpenedReturn, PartRead
from jury_desk.domain.travel.sheets_return import (
    LARGEST_PART,
    MOST_PARTS,
    AnyPart,
    DayJournal,
    Manifest,
    Part,
    ReturnedSheet,
    SheetJournal,
)
from jury_desk.exchange.framing import RETURN, document_of, line_behind, refused, unpacked

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator, Sequence

    from jury_desk.domain.ports import Signer
    from jury_desk.domain.travel.ciphers import TravelCiphers
    from jury_desk.domain.travel.keys import SessionKeys
    from jury_desk.domain.travel.ports import SessionSecret
    from jury_desk.errors import TravelError

SUFFIX = ".fiches"
"""How the name of a file ends."""

LARGEST = 64 * 1024 * 1024
"""Bytes of a file: forty sheets with their journals have some 400 kB."""

_LARGEST_MANIFEST = 12 * 1024 * 1024
_MOST_UNPACKED = 64 * 1024 * 1024
"""Bytes of all parts of one file together."""

_SEALED_MORE, _TAG, _KEY = 48, 16, 32


class _Head(Document, frozen=True, kw_only=True):
    to: Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{16}\Z")]
    manifest: Annotated[int, msgspec.Meta(ge=_SEALED_MORE, le=_LARGEST_MANIFEST)]


class ReturnFile:
    """Writes and reads (domain.travel.files.ReturnFiles). `largest` is in bytes."""

    suffix = SUFFIX
    largest = LARGEST

    def __init__(self, ciphers: TravelCiphers) -> None:
        """`ciphers` sign and encrypt."""
        self._ciphers = ciphers

    def packed(
        self,
        manifest_of: Callable[[tuple[Part, ...], str], Manifest],
        parts: Sequence[AnyPart],
        keys: SessionKeys,
        signer: Signer,
        at: dt.datetime,
    ) -> bytes:
        """The file, for the session of `keys`, signed at `at` (aware). `manifest_of` makes the
        manifest of the parts and the file's key. Raises TravelError where there is too much for
        one.
        """
        if len(parts) > MOST_PARTS:
            raise _much()
        listed, contents = [], []
        for part in parts:
            raw = canonical_bytes(part)
            packed = zlib.compress(raw)
            if max(len(raw), len(packed) + _TAG) > LARGEST_PART:
                raise _much()
            listed.append(_listed(part, raw, len(packed) + _TAG))
            contents.append(packed)
        file_key = self._ciphers.new_file_key()
        manifest = manifest_of(tuple(listed), base64.b64encode(file_key).decode("ascii"))
        written = canonical_bytes(manifest)
        signed = signer.envelope(written, at)
        size = len(signed) + _SEALED_MORE
        if size > _LARGEST_MANIFEST or size + sum(one.size for one in listed) > LARGEST - 4096:
            raise _much()
        head = RETURN + canonical_bytes(_Head(to=self.recipient_of(keys), manifest=size)) + b"\n"
        named = hashlib.sha256(written).digest()
        sealed = (
            self._ciphers.part_sealed(file_key, number, content, _bound(named, number))
            for number, content in enumerate(contents)
        )
        return b"".join((head, self._ciphers.sealed_to(keys, signed, head), *sealed))

    def recipient(self, content: bytes) -> str:
        """Whose return it is, as `recipient_of` tells. Raises TravelError where it is no return, or
        its head is hit or cut off.
        """
        return _head(content)[0].to

    def recipient_of(self, keys: SessionKeys) -> str:
        """How a return names the session that it is for: 16 hexadecimal digits."""
        raw = base64.b64decode(keys.seal_key, validate=True)
        return hashlib.sha256(raw).hexdigest()[:16]

    def opened(self, content: bytes, secret: SessionSecret) -> OpenedReturn:
        """The return; its parts are read one at a time, as they are asked for. What stands behind
        the last one is nobody's, and is not looked at.

        Raises TravelError where the envelope is hit or cut off (`details["kind"]` is the
        RefusalKind), where it is another session's, or where its signature does not hold.
        """
        head, start = _head(content)
        if head.to != self.recipient_of(secret.keys):
            raise refused(
                "return-other-session", "other-session", "This return is for another session.",
                "Take it in where that session is.",
            )  # fmt: skip
        if len(content) < start + head.manifest:
            raise _cut()
        end = start + head.manifest
        envelope = self._ciphers.opened_by(secret, content[start:end], content[:start])
        if envelope is None:
            raise _damaged()
        signed = self._ciphers.signed(envelope)
        if signed is None:
            raise refused(
                "return-forged", "forged", "The signature of this return does not hold.",
                "Ask the juror for another copy.",
            )  # fmt: skip
        try:
            manifest = document_of(Manifest, signed.content)
            file_key = base64.b64decode(manifest.file_key.encode("ascii"), validate=True)
            if len(file_key) != _KEY:
                raise ValueError("key")
        except ValueError:
            raise refused(
                "return-unreadable", "unreadable", "This return cannot be read.",
                "It may come from a newer version of Jury Desk.",
            ) from None  # fmt: skip
        if manifest.session != secret.keys.session:
            raise refused(
                "return-other-session", "other-session", "This return is for another session.",
                "Take it in where that session is.",
            )  # fmt: skip
        named = hashlib.sha256(signed.content).digest()
        return OpenedReturn(
            manifest,
            signed.signer,
            signed.certificate,
            signed.signed_at,
            self._parts(content, end, manifest, file_key, named),
        )

    def _parts(
        self, content: bytes, at: int, manifest: Manifest, file_key: bytes, named: bytes
    ) -> Iterator[PartRead]:
        view, left, seen = memoryview(content), _MOST_UNPACKED, set[str]()
        for number, part in enumerate(manifest.parts):
            here, at = view[at : at + part.size], at + part.size
            if part.digest in seen:
                yield PartRead(part, None, "unexpected")
                continue
            seen.add(part.digest)
            if len(here) < part.size:
                yield PartRead(part, None, "cut-short")
                continue
            packed = self._ciphers.part_opened(file_key, number, here, _bound(named, number))
            if packed is None:
                yield PartRead(part, None, "damaged")
                continue
            try:
                raw = unpacked(packed, min(LARGEST_PART, left))
                left -= len(raw)
                yield PartRead(part, _value(part, raw))
            except OverflowError:
                left -= min(LARGEST_PART, left)
                yield PartRead(part, None, "too-large")
            except ValueError:
                yield PartRead(part, None, "unreadable")


def _listed(part: AnyPart, raw: bytes, size: int) -> Part:
    kind, about, version = _what(part)
    named = hashlib.sha256(raw).hexdigest()
    return Part(kind=kind, about=about, version=version, digest=named, size=size)


def _what(part: AnyPart) -> tuple[Literal["sheet", "journal", "day"], str, int | None]:
    match part:
        case ReturnedSheet():
            return "sheet", part.header.sheet, part.header.version
        case SheetJournal():
            return "journal", part.sheet, None
        case DayJournal():
            return "day", part.juror, None


_KINDS: dict[str, type[ReturnedSheet | SheetJournal | DayJournal]] = {
    "sheet": ReturnedSheet,
    "journal": SheetJournal,
    "day": DayJournal,
}


def _value(part: Part, raw: bytes) -> AnyPart:
    """The part's value. Raises ValueError where it is not what the manifest says."""
    if hashlib.sha256(raw).hexdigest() != part.digest:
        raise ValueError("another part")
    found: AnyPart = document_of(_KINDS[part.kind], raw)
    if _what(found) != (part.kind, part.about, part.version):
        raise ValueError("another part")
    return found


def _head(content: bytes) -> tuple[_Head, int]:
    """The head of a file, and where what is behind it begins. Raises TravelError."""
    if RETURN.startswith(content):
        raise _cut()
    if not content.startswith(RETURN):
        raise refused(
            "return-foreign", "foreign", "This file is no return of Jury Desk.",
            "Choose files whose names end with .fiches.",
        )  # fmt: skip
    if len(content) > LARGEST:
        raise refused(
            "return-too-large", "too-large", "This file is larger than any return.",
            "Nothing was taken in.",
        )  # fmt: skip
    try:
        line = line_behind(content, len(RETURN))
        return document_of(_Head, line), len(RETURN) + len(line) + 1
    except ValueError:
        if b"\n" not in content[len(RETURN) :]:
            raise _cut() from None
        raise _damaged() from None


def _bound(named: bytes, number: int) -> bytes:
    return named + number.to_bytes(4, "big")


def _much() -> TravelError:
    return refused(
        "return-much", "too-large", "There is too much for one return.",
        "Hand in fewer sheets at a time.",
    )  # fmt: skip


def _cut() -> TravelError:
    return refused(
        "return-cut-short", "cut-short", "This return is cut off before its contents begin.",
        "Ask the juror for a whole copy.",
    )  # fmt: skip


def _damaged() -> TravelError:
    return refused(
        "return-damaged", "damaged", "This return is damaged.", "Ask the juror for another copy."
    )
