"""A dossier as a file (`.jury`): what the secretariat hands to a juror, and only that juror opens.

A line names the format, a line of canonical JSON tells which activation opens it and how its key
comes of the code. Behind it, under AES-256-GCM and bound to both lines, stand the packed parts:
the CMS of the session over the dossier, the grid and, where there is one, a carried day. The last
32 bytes are the SHA-256 of all before, so that a damaged file is not taken for a wrong code.
"""

from __future__ import annotations

import base64
import hashlib
import zlib
from typing import TYPE_CHECKING, Annotated, Literal

import msgspec
from msgspec import structs

from jury_desk.domain.canonical import canonical_bytes, digest, parse_json
from jury_desk.domain.document import Document
from jury_desk.domain.grid import parse_grid
from jury_desk.domain.travel.dossier import Dossier, DossierParts
from jury_desk.domain.travel.keys import ActivationId, Base64
from jury_desk.errors import JuryDeskError
from jury_desk.exchange.day_file import carried_of, parts_of
from jury_desk.exchange.framing import (
    DOSSIER,
    SUM,
    document_of,
    framed,
    is_whole,
    line_behind,
    refused,
    summed,
    unframed,
    unpacked,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jury_desk.domain.travel.ciphers import TravelCiphers
    from jury_desk.domain.travel.ports import Activation, SessionSecret
    from jury_desk.errors import TravelError

SUFFIX = ".jury"
"""How the name of a file ends."""

LARGEST = 32 * 1024 * 1024
"""Bytes of a file: a dossier has some 30 kB, one with a carried day of forty sheets ten million."""

_LARGEST_UNPACKED = 2 * LARGEST
_LARGEST_GRID = 2 * 1024 * 1024
"""Bytes; a real grid has 100 kB."""

_ABOUT, _GRID, _CARRIED = "dossier.cms", "grid.json", "carried/"
_COPY_AGAIN = "Copy it again, or ask the secretariat for another copy."


class _Kdf(Document, frozen=True, kw_only=True):
    name: Literal["argon2id"]
    memory_kib: Annotated[int, msgspec.Meta(ge=1, le=1 << 31)]
    passes: Annotated[int, msgspec.Meta(ge=1, le=1 << 31)]
    lanes: Annotated[int, msgspec.Meta(ge=1, le=1 << 31)]
    salt: Base64


class _Head(Document, frozen=True, kw_only=True):
    activation: ActivationId
    kdf: _Kdf


class DossierFile:
    """Writes and reads (domain.travel.files.DossierFiles). `largest` is in bytes."""

    suffix = SUFFIX
    largest = LARGEST

    def __init__(self, ciphers: TravelCiphers) -> None:
        """`ciphers` sign and encrypt."""
        self._ciphers = ciphers

    def packed(self, parts: DossierParts, secret: SessionSecret, activation: Activation) -> bytes:
        """The file, signed at the dossier's own moment. Raises TravelError where there is too much
        for one.
        """
        carried = parts_of(parts.carried) if parts.carried is not None else {}
        dossier = structs.replace(
            parts.dossier, carried_=_digest(carried) if carried else msgspec.UNSET
        )
        signer = self._ciphers.session_signer(secret)
        inside = {
            _ABOUT: signer.envelope(canonical_bytes(dossier), dossier.made_at),
            _GRID: canonical_bytes(parts.grid.plain()),
            **{_CARRIED + name: raw for name, raw in carried.items()},
        }
        plain = framed(inside)
        kdf = document_of(_Kdf, activation.kdf)
        bound = DOSSIER + canonical_bytes(_Head(activation=activation.id, kdf=kdf)) + b"\n"
        packed = zlib.compress(plain)
        if len(plain) > _LARGEST_UNPACKED or len(packed) > LARGEST - 4096:
            raise refused(
                "dossier-too-large", "too-large", "There is too much for one dossier.",
                "Hand it out without the recorded work.",
            )  # fmt: skip
        return summed(bound + self._ciphers.dossier_sealed(activation.secret, packed, bound))

    def activation_of(self, content: bytes) -> tuple[str, bytes]:
        """The activation's id and the parameters (JSON) that make its key of the code. Raises
        TravelError where it is no dossier, or a damaged one.
        """
        head, _ = _head(content)
        return head.activation, canonical_bytes(head.kdf)

    def unpacked(self, content: bytes, activation_secret: bytes) -> DossierParts:
        """What it holds, its signature checked against the certificate that it names: whoever
        knows the session already compares that one. A carried day was looked at from end to end.

        Raises TravelError: no dossier, damaged, another activation's secret, forged.
        """
        head, start = _head(content)
        bound = content[:start]
        packed = self._ciphers.dossier_opened(activation_secret, content[start:-SUM], bound)
        if packed is None:
            raise refused(
                "dossier-code", "unknown-key", "This is not the code of this dossier.",
                "Check the code, and that the dossier is yours.",
            )  # fmt: skip
        try:
            found = self._parts(unframed(unpacked(packed, _LARGEST_UNPACKED)))
        except OverflowError:
            raise refused(
                "dossier-too-large", "too-large", "There is more in this dossier than any has.",
                "Nothing was taken in.",
            ) from None  # fmt: skip
        except (ValueError, KeyError, JuryDeskError) as error:
            if isinstance(error, JuryDeskError) and error.details.get("reason") == _FORGED:
                raise
            raise refused(
                "dossier-unreadable", "unreadable", "What this dossier holds contradicts itself.",
                "Ask the secretariat for another one.",
            ) from None  # fmt: skip
        if found.dossier.activation != head.activation:
            raise _forged()
        return found

    def _parts(self, inside: dict[str, bytes]) -> DossierParts:
        signed = self._ciphers.signed(inside.pop(_ABOUT))
        if signed is None:
            raise _forged()
        dossier = document_of(Dossier, signed.content)
        if base64.b64decode(dossier.keys.certificate, validate=True) != signed.certificate:
            raise _forged()
        if len(inside[_GRID]) > _LARGEST_GRID:
            raise ValueError("a grid that none is")
        grid = parse_grid(parse_json(inside.pop(_GRID)))
        if grid.digest != dossier.plan.grid_digest:
            raise ValueError("another grid")
        if not all(name.startswith(_CARRIED) for name in inside):
            raise ValueError("an unknown part")
        carried = {name.removeprefix(_CARRIED): raw for name, raw in inside.items()}
        if dossier.carried_ != (_digest(carried) if carried else msgspec.UNSET):
            raise _forged()
        day = carried_of(carried) if carried else None
        if day is not None and (day.about.plan.id, day.about.plan.juror) != (
            dossier.session, dossier.juror,
        ):  # fmt: skip
            raise ValueError("another day")
        return DossierParts(dossier, grid, day)


def _head(content: bytes) -> tuple[_Head, int]:
    """The head of a whole file, and where what is behind it begins. Raises TravelError."""
    if not content.startswith(DOSSIER) and not DOSSIER.startswith(content):
        raise refused(
            "dossier-foreign", "foreign", "This file is no dossier of Jury Desk.",
            "Choose the file whose name ends with .jury.",
        )  # fmt: skip
    if len(content) > LARGEST:
        raise refused(
            "dossier-too-large", "too-large", "This file is larger than any dossier.",
            "Nothing was taken in.",
        )  # fmt: skip
    try:
        if not is_whole(content):
            raise ValueError("sum")
        line = line_behind(content, len(DOSSIER))
        return document_of(_Head, line), len(DOSSIER) + len(line) + 1
    except ValueError:
        raise refused(
            "dossier-damaged", "damaged", "This dossier is damaged or not whole.", _COPY_AGAIN
        ) from None


_FORGED = "dossier-forged"


def _forged() -> TravelError:
    return refused(
        _FORGED, "forged", "This dossier was not made by the secretariat that it names.",
        "Do not use it, and tell the secretariat.",
    )  # fmt: skip


def _digest(parts: Mapping[str, bytes]) -> str:
    return digest({name: hashlib.sha256(raw).hexdigest() for name, raw in parts.items()})
