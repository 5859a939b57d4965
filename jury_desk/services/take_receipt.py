"""Taking a receipt: only what it names, and lies here just so, is received."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class TakenReceipt:
    """What a receipt said: `newly` sheets turned received, `received` are in all; `unknown` counts
    versions that it names and that are not on this laptop. `strange_keys` are the fingerprints of
    keys that the secretariat takes for this juror's and that this laptop does not know: another
    laptop of theirs, or somebody who signs in their name.
    """

    session: str
    newly: int
    received: int
    unknown: int
    strange_keys: tuple[str, ...] = ()


class ReceiptTaking:
    """Takes receipts. Blocking; in the thread of the day's own acts."""

    def take(self, path: str) -> TakenReceipt:
        """Take a receipt; one that was taken before changes nothing. Raises TravelError: no
        receipt, damaged, of a session that is not here, another juror's; StorageError.
        """
        raise NotImplementedError
