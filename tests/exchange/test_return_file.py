"""Returns: what comes back whole, and what is refused by name where a file was hit."""

import base64
import functools
import hashlib
import zlib
from collections.abc import Callable
from typing import Any

import pytest
from msgspec import structs

from jury_desk.domain.canonical import canonical_bytes
from jury_desk.domain.travel.files import PartRead
from jury_desk.domain.travel.sheets_return import (
    LARGEST_PART,
    MOST_PARTS,
    AnyPart,
    Manifest,
    Part,
)
from jury_desk.errors import TravelError
from jury_desk.exchange import ReturnFile, kind_of, return_file
from jury_desk.exchange.framing import RETURN
from jury_desk.signing.travel_seals import TravelSeals
from tests.contracts.marking import PLAN
from tests.exchange.travelling import (
    NOW,
    RETURNS,
    SEALS,
    day,
    journal,
    manifest_of,
    opened,
    return_of,
    secret,
    sheet,
    signer,
    some_parts,
)


@functools.cache
def small() -> bytes:
    """A return of two sheets, one with its journal."""
    return return_of((sheet(1), journal(1), sheet(2)))


@functools.cache
def ends() -> tuple[int, ...]:
    """Where its envelope ends, then each part."""
    parts = opened(small()).manifest.parts
    start = len(small()) - sum(part.size for part in parts)
    return tuple(start + sum(part.size for part in parts[:count]) for count in range(4))


def refusals(content: bytes) -> tuple[str | None, ...]:
    return tuple(read.refusal for read in opened(content).parts)


def kind(content: bytes) -> str:
    with pytest.raises(TravelError) as failure:
        list(opened(content).parts)
    assert failure.value.details["reason"].startswith("return-")
    return failure.value.details["kind"]


def forged(
    change: Callable[[Manifest], Manifest] = lambda manifest: manifest,
    contents: Callable[[list[bytes]], list[bytes]] = lambda contents: contents,
    told: bytes | None = None,
) -> bytes:
    """What somebody with a key of their own could write: any manifest, any contents behind the
    ciphers. `told` takes the manifest's place.
    """
    raws = [canonical_bytes(part) for part in (sheet(1), journal(1), sheet(2))]
    packed = contents([zlib.compress(raw) for raw in raws])
    file_key = bytes(range(32))
    listed = tuple(
        Part(
            kind=made.kind,
            about=made.about,
            version=made.version,
            digest=made.digest,
            size=len(content) + 16,
        )
        for made, content in zip(opened(small()).manifest.parts, packed, strict=True)
    )
    manifest = change(manifest_of(listed, base64.b64encode(file_key).decode()))
    written = told if told is not None else canonical_bytes(manifest)
    envelope = signer().envelope(written, NOW)
    to = RETURNS.recipient_of(secret().keys)
    head = RETURN + canonical_bytes({"to": to, "manifest": len(envelope) + 48}) + b"\n"
    named = hashlib.sha256(written).digest()
    sealed = [
        SEALS.part_sealed(file_key, number, content, named + number.to_bytes(4, "big"))
        for number, content in enumerate(packed)
    ]
    return head + SEALS.sealed_to(secret().keys, envelope, head) + b"".join(sealed)


# --- whole ----------------------------------------------------------------------------------------


def test_return_is_the_same_when_read_back() -> None:
    parts = some_parts(3)
    found = opened(return_of(parts))
    assert found.signer == signer().identity
    assert found.signed_at == NOW
    assert base64.b64encode(found.certificate).decode() == (
        found.manifest.enrolments[0].enrolment.certificate
    )
    assert found.manifest.session == PLAN.id
    read = list(found.parts)
    assert [one.value for one in read] == list(parts)
    assert [one.part for one in read] == list(found.manifest.parts)
    assert {one.part.kind for one in read} == {"sheet", "journal", "day"}


def test_return_holds_nothing_when_nothing_was_signed_yet() -> None:
    found = opened(return_of(()))
    assert (list(found.parts), len(found.manifest.progress)) == ([], 1)


def test_return_tells_its_session_when_nobody_opened_it() -> None:
    to = RETURNS.recipient(small())
    raw = base64.b64decode(secret().keys.seal_key)
    assert to == hashlib.sha256(raw).hexdigest()[:16]
    assert kind_of(small()[:64]) == "return"


def test_return_shows_nothing_of_anybody_when_it_is_looked_at_in_clear() -> None:
    for word in (b"BENALI", b"Yanis", b"Dominique", b"acquis", PLAN.id.encode()):
        assert word not in small()


def test_return_is_another_file_when_the_same_sheets_are_packed_again() -> None:
    again = return_of((sheet(1), journal(1), sheet(2)))
    assert again[ends()[0] :] != small()[ends()[0] :]
    assert [one.value for one in opened(again).parts] == [
        one.value for one in opened(small()).parts
    ]


def test_what_stands_behind_a_return_is_left_alone_when_a_mailbox_added_it() -> None:
    assert refusals(small() + b"\r\n-- \r\nsent from my mailbox" + small()) == (None,) * 3


def test_parts_are_read_one_by_one_when_they_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    original = SEALS.part_opened

    def watched(file_key: bytes, number: int, *rest: Any) -> bytes | None:
        seen.append(number)
        return original(file_key, number, *rest)

    monkeypatch.setattr(SEALS, "part_opened", watched)
    parts = opened(small()).parts
    assert seen == []
    next(parts)
    assert seen == [0]


class Remembering(TravelSeals):
    """Looks at one and the same envelope once, so that thousands of hit files cost little."""

    def __init__(self) -> None:
        self.signed = functools.cache(super().signed)  # type: ignore[method-assign]
        self.opened_by = functools.cache(super().opened_by)  # type: ignore[method-assign]


@pytest.fixture
def _once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(RETURNS, "_ciphers", Remembering())


# --- hit ------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("_once")
def test_sheet_alone_is_refused_when_a_bit_flips_in_it_and_the_file_when_in_its_envelope() -> None:
    content, (envelope, *stops) = small(), ends()
    for at in range(len(content)):
        hit = bytearray(content)
        hit[at] ^= 1 << (at * 5 % 8)
        if at < envelope:
            assert kind(bytes(hit)) in {"foreign", "damaged", "cut-short", "other-session"}, at
            continue
        struck = next(number for number, stop in enumerate(stops) if at < stop)
        wanted = ["damaged" if number == struck else None for number in range(3)]
        assert list(refusals(bytes(hit))) == wanted, at


@pytest.mark.usefixtures("_once")
def test_what_was_whole_before_the_cut_is_given_when_a_file_is_cut_anywhere() -> None:
    content, (envelope, *stops) = small(), ends()
    for size in range(len(content)):
        if size < envelope:
            assert kind(content[:size]) == "cut-short", size
            continue
        wanted = tuple(None if stop <= size else "cut-short" for stop in stops)
        assert refusals(content[:size]) == wanted, size


def test_parts_are_damaged_when_they_changed_places() -> None:
    start, first, second, third = ends()
    content = small()
    swapped = content[:start] + content[start:first] + content[second:third] + content[first:second]
    assert refusals(swapped) == (None, "damaged", "damaged")


def test_parts_are_damaged_when_they_come_from_another_return_of_the_same_sheets() -> None:
    again = return_of((sheet(1), journal(1), sheet(2)))
    assert len(again) - len(small()) in range(-8, 9)  # a signature is some bytes longer or shorter
    start = len(again) - sum(part.size for part in opened(again).manifest.parts)
    assert refusals(again[:start] + small()[ends()[0] :]) == ("damaged",) * 3


def test_return_is_for_another_session_when_its_keys_are_others() -> None:
    with pytest.raises(TravelError) as failure:
        RETURNS.opened(small(), secret("session-2"))
    assert failure.value.details["kind"] == "other-session"


def test_return_is_for_another_session_when_it_was_sealed_to_this_one_by_mistake() -> None:
    assert kind(forged(lambda said: structs.replace(said, session="session-2"))) == "other-session"


@pytest.mark.parametrize("content", [b"%PDF-1.7", b"jury-desk/return/2\n", b"\0" * 100])
def test_file_is_foreign_when_it_is_no_return(content: bytes) -> None:
    assert kind(content) == "foreign"
    assert kind_of(content) is None


@pytest.mark.parametrize(
    "line",
    [
        b"{}",
        b"[]",
        b'{"manifest":100,"to":"0123456789abcdeg"}',
        b'{"manifest":1000000000,"to":"0123456789abcdef"}',
        b'{"manifest":-1,"to":"0123456789abcdef"}',
        b'{"manifest": 100,"to":"0123456789abcdef"}',
        b'{"manifest":1e2,"to":"0123456789abcdef"}',
        b'{"manifest":100,"to":"0123456789abcdef","to":"0123456789abcdef"}',
        b'{"manifest":100,"more":1,"to":"0123456789abcdef"}',
        b"\xff\xfe",
        b"x" * 1025,
        b"[" * 1000,
    ],
    ids=[
        "empty", "list", "no-hex", "huge", "negative", "spaced", "float", "twice", "more",
        "no-text", "long", "deep",
    ],
)  # fmt: skip
def test_return_is_damaged_when_its_head_is_none(line: bytes) -> None:
    assert kind(RETURN + line + b"\n" + bytes(2000)) == "damaged"


def test_return_is_too_large_when_no_return_is_that_long() -> None:
    assert kind(RETURN + bytes(return_file.LARGEST)) == "too-large"


# --- written by somebody who knows the format -----------------------------------------------------


def test_return_is_forged_when_its_signature_does_not_hold() -> None:
    envelope = signer().envelope(canonical_bytes(opened(small()).manifest), NOW)
    envelope = envelope.replace(b'"version":1', b'"version":2', 1)
    to = RETURNS.recipient_of(secret().keys)
    head = RETURN + canonical_bytes({"to": to, "manifest": len(envelope) + 48}) + b"\n"
    assert kind(head + SEALS.sealed_to(secret().keys, envelope, head)) == "forged"


@pytest.mark.parametrize(
    "told",
    [b"", b"{}", b"[" * 100_000, b'{"format":"jury-desk/return/2"}', b"\xff"],
    ids=["empty", "none", "deep", "newer", "no-text"],
)
def test_return_is_unreadable_when_what_is_signed_is_no_manifest(told: bytes) -> None:
    assert kind(forged(told=told)) == "unreadable"


@pytest.mark.parametrize("file_key", ["", "AAAA", "é", "=" * 44, "A" * 44])
def test_return_is_unreadable_when_its_key_is_none(file_key: str) -> None:
    assert kind(forged(lambda said: structs.replace(said, file_key=file_key))) == "unreadable"


def test_manifest_is_unreadable_when_it_is_written_another_way() -> None:
    written = canonical_bytes(opened(small()).manifest)
    assert kind(forged(told=written.replace(b":", b": ", 1))) == "unreadable"


def test_parts_are_cut_short_when_the_manifest_lists_more_than_is_there() -> None:
    def longer(said: Manifest) -> Manifest:
        more = structs.replace(said.parts[0], digest="f" * 64, size=5000)
        return structs.replace(said, parts=(*said.parts, more))

    assert refusals(forged(longer)) == (None, None, None, "cut-short")


def test_part_is_unexpected_when_it_is_listed_twice() -> None:
    def twice(said: Manifest) -> Manifest:
        return structs.replace(said, parts=(said.parts[0], said.parts[0], said.parts[2]))

    assert refusals(forged(twice))[:2] == (None, "unexpected")


@pytest.mark.parametrize(
    "change",
    [
        {"about": "f" * 32},
        {"version": 7},
        {"version": None},
        {"kind": "journal"},
        {"kind": "day"},
        {"digest": "0" * 64},
    ],
    ids=["about", "version", "no-version", "journal", "day", "digest"],
)
def test_sheet_alone_is_unreadable_when_the_manifest_tells_it_otherwise(
    change: dict[str, Any],
) -> None:
    def otherwise(said: Manifest) -> Manifest:
        return structs.replace(
            said, parts=(structs.replace(said.parts[0], **change), *said.parts[1:])
        )

    assert refusals(forged(otherwise)) == ("unreadable", None, None)


def _instead(raw: bytes) -> Callable[[list[bytes]], list[bytes]]:
    return lambda contents: [raw, *contents[1:]]


@pytest.mark.parametrize(
    ("raw", "refusal"),
    [
        (b"", "unreadable"),
        (b"no zlib", "unreadable"),
        (zlib.compress(b"{}"), "unreadable"),
        (zlib.compress(canonical_bytes(sheet(1)))[:-1], "unreadable"),
        (zlib.compress(canonical_bytes(sheet(1))) + b"x", "unreadable"),
        (zlib.compress(canonical_bytes(sheet(1)) + b" "), "unreadable"),
        (zlib.compress(b"[" * 100_000), "unreadable"),
        (zlib.compress(bytes(LARGEST_PART + 1)), "too-large"),
    ],
    ids=["empty", "foreign", "none", "cut", "more", "spaced", "deep", "bomb"],
)
def test_sheet_alone_is_refused_when_its_bytes_are_no_sheet(raw: bytes, refusal: str) -> None:
    assert refusals(forged(contents=_instead(raw))) == (refusal, None, None)


def test_parts_are_too_large_when_together_they_unpack_to_more_than_any_return(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(return_file, "_MOST_UNPACKED", len(canonical_bytes(sheet(1))) + 10)
    assert refusals(small()) == (None, "too-large", "too-large")


# --- what is not written --------------------------------------------------------------------------


def _much(parts: list[AnyPart]) -> None:
    with pytest.raises(TravelError) as failure:
        return_of(parts)
    assert failure.value.details["reason"] == "return-much"


def test_return_is_not_written_when_there_is_too_much_for_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _much([day()] * (MOST_PARTS + 1))
    long = structs.replace(day(), texts={"0" * 64: "x" * LARGEST_PART})
    _much([long])
    monkeypatch.setattr(return_file, "LARGEST", 8192)
    _much(list(some_parts(4)))


def test_reader_knows_its_ending_when_files_are_looked_for() -> None:
    found = PartRead(opened(small()).manifest.parts[0], None, "damaged")
    assert (ReturnFile.suffix, found.value) == (".fiches", None)
