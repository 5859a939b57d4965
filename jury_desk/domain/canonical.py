"""The one codec of documents: canonical JSON (RFC 8785), its SHA-256, and a strict reader."""

import hashlib
import json
from typing import Any, NoReturn

import rfc8785
from pydantic import BaseModel

LARGEST_DOCUMENT = 16 * 1024 * 1024
"""Bytes; a real grid has 100 kB, a sealed sheet 200 kB."""


def canonical_bytes(value: Any) -> bytes:
    """The bytes that are hashed, signed and stored, after RFC 8785.

    `value` is a pydantic document or plain JSON data without floats. Raises TypeError for a float:
    marks, weights and times are never floats here, and their shortest form is not ours to choose.
    """
    plain = value.model_dump(mode="json", by_alias=True) if isinstance(value, BaseModel) else value
    _refuse_floats(plain)
    return rfc8785.dumps(plain)


def digest(value: Any) -> str:
    """SHA-256 of the canonical bytes, 64 lower-case hexadecimal digits."""
    return hashlib.sha256(canonical_bytes(value)).hexdigest()


def text_digest(text: str) -> str:
    """SHA-256 of a text's UTF-8 bytes: what the journal keeps of a free text."""
    return hashlib.sha256(text.encode()).hexdigest()


def parse_json(raw: bytes) -> Any:
    """Plain data from the bytes of an untrusted JSON document.

    Raises ValueError where the bytes are too many, not UTF-8, not JSON, nested beyond reason, or
    where a key stands twice in an object, or a float, NaN or infinity is given.
    """
    if len(raw) > LARGEST_DOCUMENT:
        raise ValueError("the document is too large")
    try:
        return json.loads(
            raw.decode("utf-8-sig"),
            object_pairs_hook=_object_of_single_keys,
            parse_float=_refuse_number,
            parse_constant=_refuse_number,
        )
    except RecursionError:
        raise ValueError("the document is nested too deeply") from None


def _object_of_single_keys(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice in an object")
    return found


def _refuse_number(text: str) -> NoReturn:
    raise ValueError(f"{text[:20]} is not an exact number: decimals are written as text")


def _refuse_floats(value: Any) -> None:
    if isinstance(value, float):
        raise TypeError("a float in a document: write an exact decimal text")
    if isinstance(value, dict):
        for item in value.values():
            _refuse_floats(item)
    elif isinstance(value, list | tuple):
        for item in value:
            _refuse_floats(item)
