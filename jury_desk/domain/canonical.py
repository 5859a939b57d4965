"""The one codec of documents: canonical JSON (RFC 8785), its SHA-256, and a strict reader."""

import hashlib
import json
import re
from typing import Any, NoReturn

import msgspec
import rfc8785

from jury_desk.domain.document import Document

LARGEST_DOCUMENT = 16 * 1024 * 1024
"""Bytes; a real grid has 100 kB, a sealed sheet 200 kB."""

_DEEPEST = 64
"""Levels of nesting; our documents have eight. Writers give up, each at a depth of its own."""

_LARGEST_NUMBER = 2**53 - 1
"""What RFC 8785 can write, and every reader reads the same."""


def canonical_bytes(value: Any) -> bytes:
    """The bytes that are hashed, signed and stored, after RFC 8785.

    `value` is a document, a tuple of them, or plain JSON data without floats. Raises TypeError for
    a float: marks, weights and times are never floats here, and their shortest form is not ours to
    choose. Raises ValueError for what cannot be written: nested beyond reason, beyond 2^53, half a
    surrogate pair.
    """
    if isinstance(value, Document) or _is_plain_row(value):
        raw = _sorted(value)
        if not _is_doubtful(raw):
            return raw
        value = msgspec.json.decode(raw)
    if _fits(value, _DEEPEST) and isinstance(value, dict | list | tuple):
        raw = _sorted(value)
        if not _is_doubtful(raw):
            return raw
    return rfc8785.dumps(value)


def _is_plain_row(value: Any) -> bool:
    """Whether it is a tuple of documents, or a list of texts."""
    if isinstance(value, tuple):
        return all(isinstance(item, Document) for item in value)
    return isinstance(value, list) and all(item is None or type(item) is str for item in value)


_sorted = msgspec.json.Encoder(order="sorted").encode
"""Writes what RFC 8785 asks for some fifty times faster, but what `_is_doubtful`."""

_NUMBERS = tuple(
    re.compile(before + rb"-?[0-9]++(?:[.eE]|(?<=[0-9]{16}))").search
    for before in (rb'":', rb",", rb"\[")
)
"""Find what may be a fraction or too large a number, which are refused: one search for each sign
that stands before a number, as `re` is quick only where it looks for fixed bytes.
"""

_TEXTS = re.compile(rb'"(?:[^"\\]++|\\.)*+"')
"""Finds the texts in what a JSON writer wrote, keys too."""

_MOST_SLOWLY = 256 * 1024
"""Bytes that are written the slow way within a fifth of a second."""

_PLAIN = bytes({*range(256)} - {*range(0xEE, 0xF5)})
"""All but the first bytes of characters from U+E000 on: in a key, RFC 8785 sorts those by UTF-16
units, and msgspec by characters.
"""


def _is_doubtful(raw: bytes) -> bool:
    """Whether RFC 8785 may write it otherwise. What only looks like it takes the slow way, to the
    same bytes.
    """
    return bool(raw.translate(None, _PLAIN)) or any(found(raw) for found in _NUMBERS)


def is_written_so(document: Document, raw: bytes) -> bool:
    """Whether these are the canonical bytes of a document from outside, all of whose keys are
    ASCII. Quick whatever it says: a large one that may hold too large a number counts as not.
    """
    if _sorted(document) != raw:
        return False
    if not any(found(raw) for found in _NUMBERS):
        return True
    # What somebody wrote may look so (",1er étage"): only what stands outside of texts is a number.
    bare = _TEXTS.sub(b'""', raw)
    if not any(found(bare) for found in _NUMBERS):
        return True
    try:
        return len(raw) <= _MOST_SLOWLY and canonical_bytes(document) == raw
    except ValueError:
        return False


def digest(value: Any) -> str:
    """SHA-256 of the canonical bytes, 64 lower-case hexadecimal digits."""
    return hashlib.sha256(canonical_bytes(value)).hexdigest()


def plain_digest(document: Document, largest: int) -> str:
    """`digest` of a document without fractions, all of whose keys are ASCII; `largest` is the
    largest of its numbers without their signs. Twice as quick: nothing is left to look for.
    """
    if largest > _LARGEST_NUMBER:
        return digest(document)  # which refuses it
    return hashlib.sha256(_sorted(document)).hexdigest()


def text_digest(text: str) -> str:
    """SHA-256 of a text's UTF-8 bytes: what the journal keeps of a free text."""
    return hashlib.sha256(text.encode()).hexdigest()


def parse_json(raw: bytes) -> Any:
    """Plain data from the bytes of an untrusted JSON document.

    Raises ValueError where the bytes are too many, not UTF-8, not JSON, nested beyond reason, or
    where a key stands twice in an object, or a float, NaN, infinity, a whole number beyond 2^53 or
    half a surrogate pair is given: nothing of it could be written again.
    """
    if len(raw) > LARGEST_DOCUMENT:
        raise ValueError("the document is too large")
    try:
        plain = json.loads(
            raw.decode("utf-8-sig"),
            object_pairs_hook=_object_of_single_keys,
            parse_float=_refuse_number,
            parse_constant=_refuse_number,
            parse_int=_safe_number,
        )
        # Bytes that are UTF-8 hold half a pair only where it is escaped: worth a second look then.
        if b"\\ud" in raw or b"\\uD" in raw:
            json.dumps(plain, ensure_ascii=False).encode()
    except RecursionError:
        raise ValueError("the document is nested too deeply") from None
    return plain


def _object_of_single_keys(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice in an object")
    return found


def _safe_number(text: str) -> int:
    number = int(text)
    if abs(number) > _LARGEST_NUMBER:
        raise ValueError(f"{text[:20]} is too large a number: write it as text")
    return number


def _refuse_number(text: str) -> NoReturn:
    raise ValueError(f"{text[:20]} is not an exact number: decimals are written as text")


_SIMPLE = frozenset({str, int, bool, type(None)})


def _fits(value: Any, levels_left: int) -> bool:
    """Whether it is made of JSON's own types and no others. Raises TypeError for a float,
    ValueError where it is nested beyond reason.
    """
    if type(value) in _SIMPLE:
        return True
    if isinstance(value, float):
        raise TypeError("a float in a document: write an exact decimal text")
    if not isinstance(value, dict | list | tuple):
        return False
    if not levels_left:
        raise ValueError("the document is nested too deeply")
    fits = not isinstance(value, dict) or all(type(key) is str for key in value)
    for item in value.values() if isinstance(value, dict) else value:
        fits = _fits(item, levels_left - 1) and fits
    return fits
