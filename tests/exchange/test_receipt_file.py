"""Receipts: believed where the session's own key signed them, and nowhere else."""

import datetime as dt
import functools

import pytest

from jury_desk.domain.canonical import canonical_bytes
from jury_desk.domain.day.acts import HandedSheet
from jury_desk.domain.travel.keys import SessionKeys
from jury_desk.domain.travel.receipt import Receipt
from jury_desk.errors import TravelError
from jury_desk.exchange import ReceiptFile, kind_of, receipt_file
from jury_desk.exchange.framing import RECEIPT
from tests.exchange.travelling import NOW, RECEIPTS, SEALS, secret, signer


@functools.cache
def receipt() -> Receipt:
    return Receipt(
        session="session-1",
        juror="j1",
        number=2,
        made_at=NOW + dt.timedelta(hours=3),
        count=1,
        sheets=(HandedSheet(sheet="a" * 32, version=1, header="b" * 64),),
        keys=(signer().identity.fingerprint,),
    )


@functools.cache
def content() -> bytes:
    return RECEIPTS.packed(receipt(), secret(), NOW)


def keys_of(session: str) -> SessionKeys | None:
    return secret().keys if session == "session-1" else None


def reason(raw: bytes) -> str:
    with pytest.raises(TravelError) as failure:
        RECEIPTS.unpacked(raw, keys_of)
    return failure.value.details["reason"]


def test_receipt_is_the_same_when_read_back() -> None:
    assert RECEIPTS.unpacked(content(), keys_of) == receipt()
    assert kind_of(content()[:64]) == "receipt"
    assert ReceiptFile.suffix == ".recu"


def test_receipt_is_refused_when_a_bit_flips_anywhere() -> None:
    for at in range(len(content())):
        hit = bytearray(content())
        hit[at] ^= 1 << (at * 3 % 8)
        wanted = "receipt-foreign" if at < len(RECEIPT) else "receipt-damaged"
        assert reason(bytes(hit)) == wanted, at


def test_receipt_is_damaged_when_it_is_cut_or_something_stands_behind_it() -> None:
    for size in range(0, len(content()), 7):
        assert reason(content()[:size]) == "receipt-damaged", size
    assert reason(content() + b"\n") == "receipt-damaged"


def test_receipt_is_forged_when_another_key_signed_it() -> None:
    forged = RECEIPTS.packed(receipt(), secret("session-2"), NOW)
    assert reason(forged) == "receipt-forged"
    own = RECEIPT + signer().envelope(canonical_bytes(receipt()), NOW)
    assert reason(own) == "receipt-forged"


def test_receipt_is_of_another_session_when_that_one_is_not_here() -> None:
    with pytest.raises(TravelError) as failure:
        RECEIPTS.unpacked(content(), dict[str, SessionKeys]().get)
    assert failure.value.details["kind"] == "other-session"


@pytest.mark.parametrize(
    "told",
    [
        b"",
        b"{}",
        canonical_bytes(receipt()).replace(b'"count":1', b'"count":2'),
        canonical_bytes(receipt()).replace(b":", b": ", 1),
        canonical_bytes(receipt()).replace(b"receipt/1", b"receipt/2"),
        b"[" * 100_000,
    ],
    ids=["empty", "none", "count", "spaced", "newer", "deep"],
)
def test_receipt_is_unreadable_when_what_is_signed_is_none(told: bytes) -> None:
    assert reason(RECEIPT + SEALS.session_signer(secret()).envelope(told, NOW)) == (
        "receipt-unreadable"
    )


def test_file_is_foreign_when_it_is_no_receipt() -> None:
    assert reason(b"jury-desk/return/1\n") == "receipt-foreign"


def test_receipt_is_too_large_when_no_receipt_is_that_long(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    raw = content()
    monkeypatch.setattr(receipt_file, "LARGEST", 1000)
    assert reason(raw) == "receipt-too-large"
    with pytest.raises(TravelError):
        RECEIPTS.packed(receipt(), secret(), NOW)
