"""What a juror practises with: signatures that count for nothing, and files that do not stay."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jury_desk.services.sign_sheet import SheetSigning


@dataclass(frozen=True)
class PracticeDesk:
    """`exports` is where what is signed in practice goes; `end` has nothing left of what was
    practised, PIN, keys and files included (StorageError where something cannot be deleted);
    `keep` closes it, and leaves all that as it is for the next start.
    """

    make_signing: Callable[[], SheetSigning]
    exports: Path
    end: Callable[[], None]
    keep: Callable[[], None]

    @cached_property
    def signing(self) -> SheetSigning:
        """Signing with practice's own PIN and keys; made when first asked for."""
        return self.make_signing()
