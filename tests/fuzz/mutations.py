"""Changes to bytes and to plain JSON data: blind ones, and such as somebody tries on purpose."""

import copy
import io
import json
import re
import zipfile
from collections.abc import Callable, Sequence
from random import Random
from typing import Any

Trial = Callable[[], object]
"""Reads one input, made beforehand; what is expected to go wrong is a JuryDeskError."""

_TOKENS = (
    b"\0", b"\xff", b"\n", b"{", b"}", b"[", b'"', b"\\ud800", b"\xed\xa0\x80", b"-1", b"1e999",
    b"9" * 40, b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\x80\0\0\0", b"null", b"true",
    b"../../", b"%s%n", b"<!DOCTYPE a [", b"&a;", b"PK\3\4", b"PK\1\2", b"endobj", b"stream\r\n",
)  # fmt: skip

_VALUES: tuple[Callable[[Random], Any], ...] = (
    lambda _: None,
    lambda _: True,
    lambda _: 0,
    lambda _: -1,
    lambda _: 2**53,
    lambda _: 2**64,
    lambda _: 10**40,
    lambda _: 1.5,
    lambda _: "",
    lambda _: "\0",
    lambda _: "\ud800",
    lambda _: "é" * 300,
    lambda _: "../../etc",
    lambda _: "0" * 64,
    lambda _: "f" * 32,
    lambda _: "9999-12-31T23:59:59.999999Z",
    lambda _: "0001-01-01T00:00:00+23:59",
    lambda _: "2026-06-12T09:00:00",
    lambda _: [],
    lambda _: {},
    lambda _: [[[[[[[[]]]]]]]],
    lambda rng: "A" * rng.choice((1, 43, 44, 100_000)),
    lambda rng: rng.randrange(-10, 10_000),
    lambda rng: [0] * rng.choice((1, 70, 3000)),
    lambda rng: {str(number): number for number in range(rng.choice((1, 70, 3000)))},
)


def changed_bytes(rng: Random, content: bytes, others: Sequence[bytes] = ()) -> bytes:
    """The bytes with one to four blind changes; `others` lend pieces."""
    made = bytearray(content)
    for _ in range(rng.choice((1, 1, 1, 2, 4))):
        _change(rng, made, others)
    return bytes(made)


def _change(rng: Random, made: bytearray, others: Sequence[bytes]) -> None:
    at = rng.randrange(len(made) + 1)
    length = min(rng.choice((1, 2, 4, 16, 64, 1024)), len(made) - at)
    match rng.randrange(9):
        case 0 | 1 if at < len(made):
            made[at] ^= 1 << rng.randrange(8)
        case 2:
            made[at : at + length] = rng.randbytes(length)
        case 3:
            del made[at : at + length]
        case 4:
            made[at:at] = made[at : at + length] * rng.choice((1, 1, 2, 100))
        case 5:
            del made[at:]
        case 6:
            token = rng.choice(_TOKENS)
            made[at : at + rng.choice((0, len(token)))] = token
        case 7 if others:
            other = rng.choice(others)
            start = rng.randrange(len(other) + 1)
            made[at : at + length] = other[start : start + length]
        case _:
            _renumber(rng, made)


def _renumber(rng: Random, made: bytearray) -> None:
    """Another number in place of one that is written in digits."""
    start = rng.randrange(max(1, len(made)))
    found = re.compile(rb"[0-9]+").search(bytes(made[start : start + 4096]))
    if found is not None:
        number = rng.choice((b"0", b"-1", b"1", b"65536", b"2147483648", b"99999999999999999999"))
        made[start + found.start() : start + found.end()] = number


def changed_json(rng: Random, raw: bytes) -> bytes:
    """A JSON document with one to three changes that keep it JSON; mostly in canonical form."""
    plain = [json.loads(raw)]
    for _ in range(rng.choice((1, 1, 2, 3))):
        _change_plain(rng, plain)
    spaced = rng.random() < 0.03
    text = json.dumps(
        plain[0],
        ensure_ascii=False,
        sort_keys=not spaced,
        separators=(", ", ": ") if spaced else (",", ":"),
    )
    return text.encode("utf-8", "surrogatepass")


def _change_plain(rng: Random, plain: Any) -> None:
    place, key = _place(rng, plain)
    value = place[key]
    match rng.randrange(8):
        case 0 | 1:
            place[key] = rng.choice(_VALUES)(rng)
        case 2 if isinstance(place, dict):
            del place[key]
        case 3 if isinstance(place, dict):
            place[rng.choice(("more", "", "format", key + "_"))] = value
        case 4 if isinstance(value, list) and value:
            value.insert(rng.randrange(len(value)), copy.deepcopy(rng.choice(value)))
        case 5 if isinstance(value, list) and value:
            del value[rng.randrange(len(value))]
        case 6:
            other, at = _place(rng, plain)
            place[key], other[at] = copy.deepcopy(other[at]), copy.deepcopy(value)
        case _:
            place[key] = _near(rng, value)


def _place(rng: Random, plain: Any) -> tuple[Any, Any]:
    """A place in nested data: what holds it, and its key or index there."""
    holder, key = plain, 0
    while rng.random() < 0.85:
        value = holder[key]
        if isinstance(value, dict) and value:
            holder, key = value, rng.choice(list(value))
        elif isinstance(value, list) and value:
            holder, key = value, rng.randrange(len(value))
        else:
            break
    return holder, key


def _near(rng: Random, value: Any) -> Any:
    """A value that is almost the same."""
    if isinstance(value, bool) or value is None:
        return not value
    if isinstance(value, int):
        return value + rng.choice((-1, 1, 2**31))
    if isinstance(value, str):
        at = rng.randrange(len(value) + 1)
        return value[:at] + rng.choice(("", "0", "f", "Z", " ", "é", "\u202e")) + value[at + 1 :]
    return rng.choice(_VALUES)(rng)


_LONG = 100_000
"""Signs beyond which a text is not multiplied: what it says of a reader is said by then."""


def changed_text(rng: Random, text: str) -> str:
    """A text with some changes: signs gone, doubled, exchanged, of other scripts."""
    signs = list(text)
    for _ in range(rng.choice((0, 1, 2, 5))):
        at = rng.randrange(len(signs) + 1)
        match rng.randrange(4):
            case 0:
                del signs[at : at + 1]
            case 1:
                signs.insert(at, rng.choice(" -–\n\t.0OIL5S٣Ⅷ²ßİ\0\ud800é"))
            case 2:
                signs[at : at + 1] = chr(rng.randrange(0x11_0000))
            case _:
                signs *= rng.choice((0, 1, 2, 300)) if len(signs) < _LONG else 1
    return "".join(signs)


def changed_package(rng: Random, content: bytes) -> bytes:
    """A zip package: hit as it lies, or a part of it changed and all packed again."""
    if rng.random() < 0.3:
        return changed_bytes(rng, content)
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    name = rng.choice(list(parts))
    match rng.randrange(6):
        case 0:
            del parts[name]
        case 1:
            parts[name] = parts[rng.choice(list(parts))]
        case 2:
            parts[name] = _changed_xml(rng, parts[name])
        case _:
            parts[name] = changed_bytes(rng, parts[name])
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        for part, raw in parts.items():
            package.writestr(part, raw)
    return made.getvalue()


def _changed_xml(rng: Random, raw: bytes) -> bytes:
    """Elements doubled, taken out, exchanged; numbers of attributes changed."""
    tags = [found.span() for found in re.finditer(rb"<[^<>]+>|\"-?[0-9]+\"", raw)]
    if len(tags) < 2:
        return changed_bytes(rng, raw)
    (start, end), (first, last) = rng.choice(tags), rng.choice(tags)
    piece = raw[first:last]
    if raw[start : start + 1] == b'"':
        number = rng.choice((b"0", b"-1", b"1048576", b"16385", b"2147483648", b"9" * 30))
        return raw[: start + 1] + number + raw[end - 1 :]
    return rng.choice(
        (
            raw[:start] + raw[end:],
            raw[:end] + piece * rng.choice((1, 2, 500)) + raw[end:],
            raw[:start] + piece + raw[end:],
            raw[:start] + b"<!DOCTYPE a [<!ENTITY b 'c'>]>&b;" + raw[start:],
        )
    )
