"""Canonical JSON and the strict reader."""

import json
from typing import Any

import msgspec
import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from jury_desk.domain.canonical import canonical_bytes, is_written_so, parse_json
from jury_desk.domain.document import Document, plain_of

_PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


class _Held(Document, frozen=True, kw_only=True):
    z: Any
    items: dict[str, Any] = msgspec.field(default_factory=dict)
    text: str = ""


@given(_PLAIN, st.dictionaries(st.text(), _PLAIN), st.text())
def test_canonical_bytes_follow_rfc_8785_when_a_document_is_written(
    value: object, items: dict[str, object], text: str
) -> None:
    held = _Held(z=value, items=items, text=text)
    assert canonical_bytes(held) == rfc8785.dumps(plain_of(held))


def test_canonical_bytes_sort_by_utf_16_when_a_key_lies_beyond_the_surrogates() -> None:
    held = _Held(z=None, items={"\ufb00": 1, "\U0001f600": 2})
    assert canonical_bytes(held) == rfc8785.dumps(plain_of(held))
    assert canonical_bytes(held).index(b'":2') < canonical_bytes(held).index(b'":1')


class _Told(Document, frozen=True, kw_only=True):
    text: str = ""
    number: int = 0


@given(st.text() | st.sampled_from([",1234567890123456", "\U0001f600"]), st.integers(0, 2**53 - 1))
def test_document_is_written_so_when_its_bytes_are_canonical_alone(text: str, number: int) -> None:
    told = _Told(text=text, number=number)
    raw = canonical_bytes(told)
    assert is_written_so(told, raw)
    assert not is_written_so(told, raw.replace(b":", b": ", 1))
    assert not is_written_so(told, raw + b" ")


def test_document_is_not_written_so_when_a_number_is_too_large_for_json() -> None:
    told = _Told(number=2**53)
    assert not is_written_so(told, msgspec.json.encode(told, order="sorted"))


class _Counted(Document, frozen=True, kw_only=True):
    numbers: tuple[int, ...]


def test_large_document_is_written_so_when_only_its_texts_look_like_large_numbers() -> None:
    for text in (",1234567890123456", ',1er étage [2.5 "a\\":3e', "\\"):
        told = _Told(text=text + "x" * 300_000 + text)
        assert is_written_so(told, canonical_bytes(told))


def test_document_is_not_written_so_when_a_large_one_holds_such_a_number() -> None:
    small, large = (_Counted(numbers=(2**53 - 1,) * size) for size in (3, 30_000))
    assert is_written_so(small, canonical_bytes(small))
    assert not is_written_so(large, canonical_bytes(large))


@pytest.mark.parametrize(
    "value", [2**53, -(2**53), 0.5, -1.25, [1.0], [1, 2.5e-7], {"a": 1e300}, {"a": 1e16}]
)
def test_canonical_bytes_refuse_a_document_when_it_holds_an_unfit_number(value: object) -> None:
    with pytest.raises((TypeError, ValueError)):
        canonical_bytes(_Held(z=value))


def test_canonical_bytes_take_the_quick_way_when_a_moment_has_its_fraction(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    moment = _Held(z="2026-06-12T09:00:45.123456+02:00", text="de 12.5 à 13:45.5")
    expected = rfc8785.dumps(plain_of(moment))
    monkeypatch.setattr(rfc8785, "dumps", None)
    assert canonical_bytes(moment) == expected


@given(_PLAIN)
def test_canonical_bytes_follow_rfc_8785_when_plain_data_are_written(value: object) -> None:
    assert canonical_bytes(value) == rfc8785.dumps(value)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "value", [{1: "a"}, {"a": {2: 1}}, {"a": {1, 2}}, [object()], {"at": b"x"}, 2**60, [2**53]]
)
def test_canonical_bytes_refuse_what_json_does_not_have(value: object) -> None:
    with pytest.raises(ValueError, match=r".*"):
        canonical_bytes(value)


@given(_PLAIN)
def test_reading_canonical_bytes_gives_the_value_when_written_by_us(value: object) -> None:
    assert parse_json(canonical_bytes(value)) == value


@given(st.dictionaries(st.text(), st.integers(0, 9)))
def test_canonical_bytes_are_the_same_when_keys_come_in_another_order(
    value: dict[str, int],
) -> None:
    assert canonical_bytes(value) == canonical_bytes(dict(reversed(value.items())))


def test_canonical_bytes_follow_rfc_8785_when_keys_and_texts_are_odd() -> None:
    value = {"€": "Euro", "\r": "cr", "1": [True, None, 10], "ö": '\u20ac$\u000f\nA\'"\\\\"/'}
    assert (
        canonical_bytes(value)
        == (
            '{"\\r":"cr","1":[true,null,10],"ö":"€$\\u000f\\nA\'\\"\\\\\\\\\\"/","€":"Euro"}'
        ).encode()
    )


@pytest.mark.parametrize("value", [0.5, [1.0], {"a": {"b": float("nan")}}])
def test_canonical_bytes_refuse_when_a_float_is_inside(value: object) -> None:
    with pytest.raises(TypeError):
        canonical_bytes(value)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{",
        b'{"a": 1, "a": 2}',
        b'{"a": 0.7}',
        b'{"a": NaN}',
        b'{"a": Infinity}',
        b'{"a": "\xff"}',
        b"[" * 200_000,
        b'{"a": 1e3}',
        b'{"a": 9007199254740992}',
        b'{"a": -1152921504606846976}',
        b'{"a": "\\ud800"}',
        b'{"\\uDFFF": 1}',
    ],
)
def test_reading_refuses_when_the_bytes_are_damaged_or_hostile(raw: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  every kind of damage is one
        parse_json(raw)


def test_reading_accepts_a_byte_order_mark_when_a_windows_editor_left_one() -> None:
    assert parse_json(b"\xef\xbb\xbf" + json.dumps({"a": "é"}).encode()) == {"a": "é"}


def test_reading_joins_an_escaped_pair_when_both_halves_are_there() -> None:
    assert parse_json(b'{"a": "\\ud83d\\ude00"}') == {"a": "😀"}


def test_canonical_bytes_refuse_when_the_value_is_nested_beyond_reason() -> None:
    value: list[object] = []
    for _ in range(64):
        value = [value]
    with pytest.raises(ValueError, match="nested"):
        canonical_bytes(value)
