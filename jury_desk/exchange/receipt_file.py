"""A receipt as a file (`.recu`): a line that names the format, and the session's CMS over it.

It holds ids and digests alone, so that it is not encrypted.
"""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from jury_desk.domain.canonical import canonical_bytes
from jury_desk.domain.travel.receipt import Receipt
from jury_desk.exchange.framing import RECEIPT, document_of, refused

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from jury_desk.domain.travel.ciphers import TravelCiphers
    from jury_desk.domain.travel.keys import SessionKeys
    from jury_desk.domain.travel.ports import SessionSecret

SUFFIX = ".recu"
"""How the name of a file ends."""

LARGEST = 8 * 1024 * 1024
"""Bytes of a file: a receipt for forty sheets has some 8 kB."""


class ReceiptFile:
    """Writes and reads (domain.travel.files.ReceiptFiles). `largest` is in bytes."""

    suffix = SUFFIX
    largest = LARGEST

    def __init__(self, ciphers: TravelCiphers) -> None:
        """`ciphers` sign."""
        self._ciphers = ciphers

    def packed(self, receipt: Receipt, secret: SessionSecret, at: dt.datetime) -> bytes:
        """The file, signed at `at` (aware). Raises TravelError where there is too much for one."""
        signer = self._ciphers.session_signer(secret)
        content = RECEIPT + signer.envelope(canonical_bytes(receipt), at)
        if len(content) > LARGEST:
            raise refused(
                "receipt-too-large", "too-large", "There is too much for one receipt.",
                "Nothing was written.",
            )  # fmt: skip
        return content

    def unpacked(self, content: bytes, keys_of: Callable[[str], SessionKeys | None]) -> Receipt:
        """The receipt, signed by the session that it names; `keys_of` gives the keys of a session
        that is known here. Raises TravelError: no receipt, damaged, another session's, forged.
        """
        if not content.startswith(RECEIPT) and not RECEIPT.startswith(content):
            raise refused(
                "receipt-foreign", "foreign", "This file is no receipt of Jury Desk.",
                "Choose the file whose name ends with .recu.",
            )  # fmt: skip
        if len(content) > LARGEST:
            raise refused(
                "receipt-too-large", "too-large", "This file is larger than any receipt.",
                "Nothing was taken in.",
            )  # fmt: skip
        signed = self._ciphers.signed(content[len(RECEIPT) :])
        if signed is None:
            raise refused(
                "receipt-damaged", "damaged",
                "This receipt is damaged, or was changed: its signature does not hold.",
                "Ask the secretariat for another copy.",
            )  # fmt: skip
        try:
            receipt = document_of(Receipt, signed.content)
        except ValueError:
            raise refused(
                "receipt-unreadable", "unreadable", "This receipt cannot be read.",
                "It may come from a newer version of Jury Desk.",
            ) from None  # fmt: skip
        keys = keys_of(receipt.session)
        if keys is None:
            raise refused(
                "receipt-other-session", "other-session",
                "This receipt is for a session that is not on this laptop.",
                "Take it in on the laptop that gave the sheets in.",
            )  # fmt: skip
        if base64.b64decode(keys.certificate, validate=True) != signed.certificate:
            raise refused(
                "receipt-forged", "forged",
                "This receipt was not made by the secretariat of your session.",
                "Do not count on it, and tell the secretariat.",
            )  # fmt: skip
        return receipt
