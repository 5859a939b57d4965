"""Receipts: what was taken in of a juror, told to their laptop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class WrittenReceipt:
    """A receipt that lies in a folder, read back; it names `count` sealed versions."""

    juror: str
    name: str
    path: str
    count: int


class ReceiptWriting:
    """Writes receipts. Blocking."""

    def write(
        self, session: str, folder: str, jurors: Sequence[str] | None = None
    ) -> tuple[WrittenReceipt, ...]:
        """Write the receipts of `jurors` (None: of all who have versions here that no receipt
        named) into `folder`. Raises TravelError (nothing came in, an unknown juror), ExportError,
        UnknownSessionError, StorageError.
        """
        raise NotImplementedError
