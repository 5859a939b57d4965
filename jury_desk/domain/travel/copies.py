"""Copies of what is signed: where they lie, and the disk that they are written to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    import datetime as dt

CopyKind = Literal["database", "recovery", "stick"]

CopyFault = Literal[
    "copy-away", "copy-missing", "copy-full", "copy-read-only", "copy-unlike", "copy-failed"
]
"""Why a copy is not there: its place is gone (the stick was pulled), it was not written there yet,
the place is full or takes no writing, it reads back different, or the system refuses otherwise. The
sentences stand in `words.travel`.
"""


@dataclass(frozen=True)
class Volume:
    """A removable medium that is mounted: its name as the system shows it, and where it is."""

    name: str
    path: str


@dataclass(frozen=True)
class CopyPlace:
    """One copy: `name` is the stick's or folder's own name, never a path. `reason` is a CopyFault
    where it is not there, "" where it was read back.
    """

    kind: CopyKind
    name: str
    ok: bool
    reason: str = ""


@dataclass(frozen=True)
class Copies:
    """The copies of a sheet's last signed version. `verified_at` is when they were read back; None
    where none was. `stick` is false without a stick, too: `places` then does not name it.
    """

    database: bool
    recovery: bool
    stick: bool
    places: tuple[CopyPlace, ...] = ()
    verified_at: dt.datetime | None = None

    @property
    def count(self) -> int:
        """How many were read back."""
        return self.database + self.recovery + self.stick


class CopyError(OSError):
    """A copy could not be written or read; `fault` tells why."""

    def __init__(self, fault: CopyFault) -> None:
        super().__init__(fault)
        self.fault: CopyFault = fault


class CopyDisk(Protocol):
    """Writes copies so that they can be counted on, and reads them from the medium itself.

    `under` is the removable medium that a folder lies on, by its path; "" for any other disk. Where
    another one or none is mounted there, the place is away, whatever folder stands in its stead.
    """

    def write(
        self, folder: str, name: str, content: bytes, *, under: str = "", private: bool = False
    ) -> str:
        """Write, flush to the medium, read back from it, compare; the name it lies under. Another
        file of that name stays: the new one gets a number. A folder `under` a medium is made where
        it is not there, and a `private` one, for this person alone; any other must be there.
        Raises CopyError; then nothing new lies there.
        """
        ...

    def read(self, folder: str, name: str, largest: int, *, under: str = "") -> bytes | None:
        """A copy's bytes, read from the medium; None where it is not there or has more than
        `largest`. Raises CopyError where the place is away, or does not read.
        """
        ...

    def volumes(self) -> tuple[Volume, ...]:
        """The removable media that are mounted, by name."""
        ...

    def volume_of(self, folder: str) -> Volume | None:
        """The removable medium that a folder lies on; None for any other disk."""
        ...
