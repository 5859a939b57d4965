"""The zip layer of a signed workbook: nothing besides its parts, nothing hidden, no bombs."""

import dataclasses
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jury_desk.domain.ports import SignatureVerdict
from jury_desk.errors import UnreadableFileError
from jury_desk.signing import opc, zip_parts
from jury_desk.signing.verify import Verifier
from tests.signing.samples import (
    parts_of,
    signed_workbook,
    zipped,
)

_SHEET = "xl/worksheets/sheet1.xml"


def _verdict(content: bytes) -> SignatureVerdict:
    return Verifier().workbook(content)


def _directory(content: bytes) -> tuple[int, int]:
    """Where the directory starts, and the end record."""
    end = content.rindex(b"PK\5\6")
    return int(struct.unpack_from("<L", content, end + 16)[0]), end


def _with_start(content: bytes, start: int, end: int) -> bytes:
    return content[: end + 16] + struct.pack("<L", start) + content[end + 20 :]


def test_not_the_whole_file_is_signed_when_bytes_lie_outside_the_parts() -> None:
    content = signed_workbook()
    start, end = _directory(content)
    between = content[:start] + b"hidden" + content[start:]
    with_comment = content[:-2] + b"\x06\x00hidden"
    for altered in (
        content + b"\0",
        with_comment,
        _with_start(between, start + 6, end + 6),
        content[:end] + b"hidden" + content[end:],
    ):
        assert _verdict(altered).faults == ("not-whole-file",)


def test_verdict_is_not_intact_when_members_hide_others() -> None:
    """A local header that says another name, or another size, than the directory."""
    content = signed_workbook()
    at = content.index(_SHEET.encode())
    renamed = content[:at] + b"y" + content[at + 1 :]
    flagged = content[: at - 24] + b"\x08\x00" + content[at - 22 :]
    newer = content[: at - 26] + b"\x54\x00" + content[at - 24 :]
    for altered in (renamed, flagged, newer):
        assert "not-whole-file" in _verdict(altered).faults


def test_part_is_changed_when_its_packed_bytes_are_damaged() -> None:
    content = signed_workbook()
    at = content.index(_SHEET.encode()) + len(_SHEET) + 40
    damaged = content[:at] + bytes([content[at] ^ 0xFF]) + content[at + 1 :]
    verdict = _verdict(damaged)
    assert verdict.faults == ("part-changed",)
    assert verdict.changed == (f"/{_SHEET}",)


@settings(max_examples=200, deadline=None)
@given(place=st.integers(min_value=0), bit=st.integers(0, 7))
def test_parts_are_the_signed_ones_when_a_flipped_file_counts_as_intact(
    place: int, bit: int
) -> None:
    """A flip is found, or it hit what no reader takes for content: a date, a tool's version."""
    altered = bytearray(signed_workbook())
    altered[place % len(altered)] ^= 1 << bit
    try:
        verdict = _verdict(bytes(altered))
    except UnreadableFileError:
        return
    if not verdict.faults:
        assert parts_of(bytes(altered)) == parts_of(signed_workbook())


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PK\3\4",
        b"PK\5\6" + bytes(18),
        b"%PDF-1.7",
        zipped({"word/document.xml": b"<a/>"}),
        signed_workbook()[:-30],
        b"\xd0\xcf\x11\xe0" + bytes(2000),
    ],
)
def test_workbook_is_unreadable_when_it_is_garbage(content: bytes) -> None:
    with pytest.raises(UnreadableFileError):
        _verdict(content)


@given(st.binary(max_size=200), st.binary(min_size=18, max_size=18))
def test_workbook_is_never_intact_when_it_is_noise(noise: bytes, end: bytes) -> None:
    try:
        verdict = _verdict(noise + b"PK\5\6" + end)
    except UnreadableFileError:
        return
    assert verdict.faults


def test_workbook_is_refused_when_it_unpacks_to_too_much() -> None:
    bomb = {opc.CONTENT_TYPES: b"<Types/>", opc.SIGNATURE: bytes(120 * 1024 * 1024)}
    with pytest.raises(UnreadableFileError):
        _verdict(zipped(bomb))


def test_part_is_not_unpacked_further_when_it_lies_about_its_size() -> None:
    member = zip_parts.member_of("a.xml", bytes(5_000_000))
    assert dataclasses.replace(member, size=10).content() is None
    assert dataclasses.replace(member, method=12).content() is None
    assert dataclasses.replace(member, crc=1).content() is None
    assert member.content() == bytes(5_000_000)


def test_workbook_is_refused_when_it_is_huge(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zip_parts, "LARGEST_FILE", 1000)
    with pytest.raises(UnreadableFileError):
        _verdict(signed_workbook())
