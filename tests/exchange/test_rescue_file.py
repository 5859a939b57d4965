"""Rescue files: what a laptop wrote without its PIN, whole or refused."""

import os

import pytest

from jury_desk.domain.canonical import canonical_bytes
from jury_desk.errors import TravelError
from jury_desk.exchange import RescueFile, kind_of, rescue_file
from jury_desk.exchange.framing import RESCUE, summed
from tests.exchange.travelling import RESCUES, SEALS, secret

KEY = bytes(range(32))
ESCROW = {"session-1": SEALS.seal_data_key(KEY, secret().keys)}
DATA = {"data.db": os.urandom(3000), "data.db-wal": b""}
CONTENT = RESCUES.packed(ESCROW, DATA)


def reason(raw: bytes) -> str:
    with pytest.raises(TravelError) as failure:
        RESCUES.unpacked(raw)
    return failure.value.details["reason"]


def with_head(head: object, behind: bytes = b"") -> bytes:
    return summed(RESCUE + canonical_bytes(head) + b"\n" + behind)


def listed(name: str, raw: bytes) -> dict[str, object]:
    return {"name": name, "size": len(raw)}


def test_rescue_file_is_the_same_when_read_back() -> None:
    escrow, data = RESCUES.unpacked(CONTENT)
    assert (escrow, data) == (ESCROW, DATA)
    assert SEALS.open_data_key(secret(), escrow["session-1"]) == KEY
    assert kind_of(CONTENT[:64]) == "rescue"
    assert RescueFile.suffix == ".secours"


def test_rescue_file_is_refused_when_a_bit_flips_anywhere() -> None:
    for at in range(len(CONTENT)):
        hit = bytearray(CONTENT)
        hit[at] ^= 1 << (at * 3 % 8)
        wanted = "rescue-foreign" if at < len(RESCUE) else "rescue-damaged"
        assert reason(bytes(hit)) == wanted, at


def test_rescue_file_is_damaged_when_it_is_cut_or_something_stands_behind_it() -> None:
    for size in range(0, len(CONTENT), 11):
        assert reason(CONTENT[:size]) == "rescue-damaged", size
    assert reason(CONTENT + b"\n") == "rescue-damaged"


ESCROWED = {"session-1": "AAAA"}


@pytest.mark.parametrize(
    "raw",
    [
        summed(RESCUE + b"\n"),
        summed(RESCUE + b"[]\n"),
        summed(RESCUE + b"[" * 60_000 + b"\n"),
        summed(RESCUE + b"x" * 70_000 + b"\n"),
        with_head({"escrow": {}, "files": [listed("data.db", b"a")]}, b"a"),
        with_head({"escrow": ESCROWED, "files": []}),
        with_head({"escrow": ESCROWED, "files": [listed("../a", b"a")]}, b"a"),
        with_head({"escrow": ESCROWED, "files": [listed("a", b"a"), listed("a", b"a")]}, b"aa"),
        with_head({"escrow": ESCROWED, "files": [listed("a", b"a"), listed("b", b"bc")]}, b"ab"),
        with_head({"escrow": {"session-1": "AAA"}, "files": [listed("a", b"a")]}, b"a"),
        with_head({"escrow": {"UP": "AAAA"}, "files": [listed("a", b"a")]}, b"a"),
    ],
    ids=[
        "no-head", "list", "deep", "long", "no-key", "no-file", "climbing", "twice", "short",
        "no-base64", "no-session",
    ],
)  # fmt: skip
def test_rescue_file_is_damaged_when_its_head_is_none(raw: bytes) -> None:
    assert reason(raw) == "rescue-damaged"


def test_file_is_foreign_when_it_is_no_rescue_file() -> None:
    assert reason(b"SQLite format 3\0") == "rescue-foreign"


def test_rescue_file_is_too_large_when_the_data_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rescue_file, "LARGEST", 66_000)
    with pytest.raises(TravelError) as failure:
        RESCUES.packed(ESCROW, DATA)
    assert failure.value.details["reason"] == "rescue-too-large"
    assert reason(RESCUE + bytes(66_000)) == "rescue-too-large"
