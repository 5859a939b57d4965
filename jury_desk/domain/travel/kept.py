"""Sealed versions as a laptop keeps them, read without unfolding the grid that each holds."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Annotated, Literal, Protocol

import msgspec

from jury_desk.domain.canonical import digest
from jury_desk.domain.document import Document, plain_of
from jury_desk.domain.ports import Store
from jury_desk.domain.sealing import Context, Header, LevelGiven, Stroke, TextGiven
from jury_desk.domain.travel.sheets_return import ReturnedSheet

if TYPE_CHECKING:
    from collections.abc import Sequence


class LaptopStore(Store, Protocol):
    """A data file that gives its sealed versions as they lie."""

    def sealed_bytes(self, sheet: str) -> tuple[bytes, ...]:
        """The sealed versions of a sheet as they were sealed, oldest first."""
        ...


class _Record(Document, frozen=True, kw_only=True):
    context: Context
    levels: tuple[LevelGiven, ...]
    texts: tuple[TextGiven, ...]
    drawing: Annotated[tuple[Stroke, ...], msgspec.Meta(max_length=400)] = ()
    grid: msgspec.Raw


class _Sealed(Document, frozen=True, kw_only=True):
    format: Literal["jury-desk/sealed-sheet/1"]
    header: Header
    record: _Record
    envelope: str


_READ = msgspec.json.Decoder(_Sealed)


def kept_sheet(raw: bytes) -> ReturnedSheet:
    """A sealed version out of the canonical bytes that were sealed, every digest of its header
    borne out; of the grid the bytes alone are looked at. Raises ValueError where one is not.
    """
    found = _READ.decode(raw)
    header, record = found.header, found.record
    borne_out = {
        "context_digest": digest(record.context),
        "levels_digest": _digest(record.levels),
        "texts_digest": _digest(record.texts),
        "drawing_digest": _digest(record.drawing),
        "grid_digest": hashlib.sha256(record.grid).hexdigest(),
    }
    if any(getattr(header, name) != told for name, told in borne_out.items()):
        raise ValueError("a sealed version is not what was sealed")
    return ReturnedSheet(
        header=header,
        context=record.context,
        levels=record.levels,
        texts=record.texts,
        drawing=record.drawing,
        envelope=found.envelope,
    )


def _digest(items: Sequence[Document]) -> str:
    return digest([plain_of(item) for item in items])
