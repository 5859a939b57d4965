"""A day as the parts of a file (`.journee`), and a day out of such parts, however hostile.

`day.json` is the document of `domain.day.carry`, `grid.json` the grid, each sealed version stands
under its header's digest: canonical JSON all of it; `files/` holds the signed PDFs and workbooks as
they are. The parts are encrypted and packed by the port;
nothing of them is looked at before the cipher has vouched for every byte.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

from jury_desk.domain.canonical import LARGEST_DOCUMENT, canonical_bytes, parse_json
from jury_desk.domain.day.carry import MOST_SHEETS, Carried, DayCarry, must_hold
from jury_desk.domain.document import parsed
from jury_desk.domain.grid import parse_grid
from jury_desk.errors import DayError, JuryDeskError

if TYPE_CHECKING:
    from collections.abc import Mapping

SUFFIX = ".journee"
"""How the name of a file ends."""

LARGEST = 256 * 1024 * 1024
"""Bytes of a file: a day of thirty signed sheets has some ten million."""

_DAY, _GRID = "day.json", "grid.json"
_SEALED = re.compile(r"sealed/([0-9a-f]{64})\.json", re.ASCII)
_FILES = "files/"


class PartsPacker(Protocol):
    """Encrypts parts under a code, and decrypts them."""

    def packed(self, parts: Mapping[str, bytes], code: str) -> bytes:
        """One file. Raises DayError where there is too much for one."""
        ...

    def unpacked(self, content: bytes, code: str) -> Mapping[str, bytes]:
        """The parts. Raises DayError where it is no such file, or the code is not its own."""
        ...


class DayFile:
    """Writes and reads (services.day_carry.CarryFile). `largest` is in bytes."""

    suffix = SUFFIX
    largest = LARGEST

    def __init__(self, packer: PartsPacker) -> None:
        """`packer` encrypts."""
        self._packer = packer

    def packed(self, carried: Carried, code: str) -> bytes:
        """The file. Raises DayError where there is too much for one."""
        parts = parts_of(carried)
        documents = [len(raw) for name, raw in parts.items() if not name.startswith(_FILES)]
        if max(documents) > LARGEST_DOCUMENT or sum(map(len, parts.values())) > LARGEST:
            raise _refused("carry-large", "There is too much in this day for one file.")
        return self._packer.packed(parts, code)

    def unpacked(self, content: bytes, code: str) -> Carried:
        """The day of a file, looked at from end to end (`carry.must_hold`).

        Raises DayError where it is no such file, the code is not its own, or what it holds
        contradicts itself.
        """
        if len(content) > LARGEST:
            raise _refused("carry-file", "This file holds no day.")
        parts = self._packer.unpacked(content, code)
        try:
            return carried_of(parts)
        except (ValueError, KeyError, JuryDeskError):
            raise _refused("carry-broken", "What this file holds contradicts itself.") from None


def parts_of(carried: Carried) -> dict[str, bytes]:
    """A day as parts by name."""
    return {
        _DAY: canonical_bytes(carried.about),
        _GRID: canonical_bytes(carried.grid.plain()),
        **{f"sealed/{name}.json": raw for name, raw in carried.sealed.items()},
        **{f"{_FILES}{name}": raw for name, raw in carried.files.items()},
    }


def carried_of(parts: Mapping[str, bytes]) -> Carried:
    """The day of such parts, looked at from end to end. Raises ValueError, KeyError or
    JuryDeskError where they are none, or contradict one another.
    """
    left = dict(parts)
    if len(left) > 3 * MOST_SHEETS:
        raise ValueError("too many parts")
    about = parsed(DayCarry, parse_json(left.pop(_DAY)))
    grid = parse_grid(parse_json(left.pop(_GRID)))
    files = {name: left.pop(name) for name in list(left) if name.startswith(_FILES)}
    sealed = {_header(name): raw for name, raw in left.items()}
    named = {name.removeprefix(_FILES): raw for name, raw in files.items()}
    carried = Carried(about, grid, sealed, named)
    must_hold(carried)
    return carried


def _header(name: str) -> str:
    found = _SEALED.fullmatch(name)
    if found is None:
        raise ValueError("an unknown part")
    return found[1]


def _refused(reason: str, what: str) -> DayError:
    return DayError(what, "Nothing was taken in.", reason=reason)
