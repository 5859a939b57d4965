"""Seals taken apart and put together again."""

import datetime as dt

import pytest

from jury_desk.signing.cms import read_cms
from jury_desk.signing.paper_seal import PaperSeals
from jury_desk.signing.verify import Verifier
from tests.signing.samples import NAME, SIGNED_AT, new_signer, signer

SEALS = PaperSeals()
CONTENT = b'{"format":"jury-desk/seal/1"}'


@pytest.mark.parametrize("name", [NAME, "A", "Ѐ" * 64, "x" * 90])
def test_envelope_is_the_same_to_the_byte_when_it_is_put_together(name: str) -> None:
    envelope = new_signer(name).envelope(CONTENT, SIGNED_AT)
    parts = SEALS.taken_apart(envelope, CONTENT, SIGNED_AT)
    assert parts is not None
    certificate, signature, whole = parts
    assert whole == read_cms(envelope).certificate
    assert len(certificate) < len(whole) / 2
    assert len(signature) == 64
    again = SEALS.put_together(certificate, signature, CONTENT, SIGNED_AT)
    assert again == (envelope, whole)
    assert Verifier().envelope(again[0], CONTENT).faults == ()


def test_nothing_is_taken_apart_when_the_envelope_is_another() -> None:
    envelope = signer().envelope(CONTENT, SIGNED_AT)
    later = SIGNED_AT + dt.timedelta(seconds=1)
    assert SEALS.taken_apart(envelope, CONTENT + b" ", SIGNED_AT) is None
    assert SEALS.taken_apart(envelope, CONTENT, later) is None
    assert SEALS.taken_apart(envelope[:-1], CONTENT, SIGNED_AT) is None
    assert SEALS.taken_apart(b"", CONTENT, SIGNED_AT) is None


def test_nothing_is_put_together_when_the_parts_are_cut_or_changed() -> None:
    parts = SEALS.taken_apart(signer().envelope(CONTENT, SIGNED_AT), CONTENT, SIGNED_AT)
    assert parts is not None
    certificate, signature, _ = parts
    for short in (b"", b"\x02" + certificate[1:], certificate[:120], b"\x00junk"):
        with pytest.raises(ValueError, match="no seal"):
            SEALS.put_together(short, signature, CONTENT, SIGNED_AT)
    with pytest.raises(ValueError, match="no seal"):
        SEALS.put_together(certificate, signature[:-1], CONTENT, SIGNED_AT)


@pytest.mark.parametrize("at", [30, 70, 100])
def test_signature_does_not_hold_when_a_part_was_changed(at: int) -> None:
    """Of the certificate: its serial number's end, its key, its own signature."""
    parts = SEALS.taken_apart(signer().envelope(CONTENT, SIGNED_AT), CONTENT, SIGNED_AT)
    assert parts is not None
    hit = bytearray(parts[0])
    hit[at - 12] ^= 1
    try:
        envelope, whole = SEALS.put_together(bytes(hit), parts[1], CONTENT, SIGNED_AT)
    except ValueError:
        return
    assert whole != parts[2]
    assert Verifier().envelope(envelope, CONTENT).faults
