"""A day's file from outside, however hostile: read whole, or refused with one sentence."""

import contextlib
import functools
import json
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jury_desk.domain.canonical import canonical_bytes
from jury_desk.domain.day.carry import Carried
from jury_desk.errors import DayError
from jury_desk.exchange import DayFile, PassCodes
from jury_desk.exchange.day_file import LARGEST
from jury_desk.signing.carry_packer import CarryPacker
from jury_desk.words import day as words
from tests.exchange.carried_day import PlainPacker, made

FILE = DayFile(PlainPacker())


def parts() -> dict[str, Any]:
    """The file's parts, as plain data to be forged."""
    content = FILE.packed(made(), "")
    return {name: json.loads(text) for name, text in json.loads(content).items()}


def read(forged: Mapping[str, Any]) -> Carried:
    texts = {name: canonical_bytes(plain).decode() for name, plain in forged.items()}
    return FILE.unpacked(json.dumps(texts).encode(), "")


def refused(forged: Mapping[str, Any]) -> str:
    with pytest.raises(DayError) as failure:
        read(forged)
    return failure.value.details["reason"]


def test_day_is_the_same_when_read_back() -> None:
    assert FILE.unpacked(FILE.packed(made(), ""), "") == made()
    assert read(parts()) == made()


def sealed_name(forged: Mapping[str, Any]) -> str:
    return next(name for name in forged if name.startswith("sealed/"))


def _level(forged: dict[str, Any]) -> None:
    sheet = forged["day.json"]["sheets"][-1]
    next(one for one in sheet["journal"] if one["act"] == "level-set")["new"] = "non-acquis"


FORGERIES: dict[str, Callable[[dict[str, Any]], object]] = {
    "no day": lambda f: f.pop("day.json"),
    "no grid": lambda f: f.pop("grid.json"),
    "no sealed version": lambda f: f.pop(sealed_name(f)),
    "unknown part": lambda f: f.update({"../evil.json": {}}),
    "unknown key": lambda f: f["day.json"].update(more=1),
    "another format": lambda f: f["day.json"].update(format="jury-desk/day-carry/2"),
    "practice": lambda f: f["day.json"]["plan"].update(practice=True),
    "another grid": lambda f: f["grid.json"].update(revision="2"),
    "another device": lambda f: f["day.json"].update(device="there"),
    "a level changed": _level,
    "an entry gone": lambda f: f["day.json"]["sheets"][0]["journal"].pop(1),
    "the last act gone": lambda f: f["day.json"]["sheets"][0]["journal"].pop(),
    "a day's entry gone": lambda f: f["day.json"]["day"].pop(0),
    "a text changed": lambda f: f["day.json"]["texts"].update(
        dict.fromkeys(f["day.json"]["texts"], "x")
    ),
    "texts gone": lambda f: f["day.json"].update(texts={}),
    "a sheet twice": lambda f: f["day.json"]["sheets"].append(f["day.json"]["sheets"][0]),
    "a stranger's sheet": lambda f: f["day.json"]["sheets"][0].update(subject="c9"),
    "another passage's sheet": lambda f: f["day.json"]["sheets"][0].update(passage="p4"),
    "a draft of nothing": lambda f: f["day.json"].update(drafts={"p99": "x"}),
    "a long draft": lambda f: f["day.json"].update(drafts={"p3": "x" * 50_000}),
    "a sealed version changed": lambda f: f[sealed_name(f)]["record"].update(levels=[]),
    "a file of nothing": lambda f: f.update({f"files/{'0' * 64}.pdf": {}}),
    "a file of another kind": lambda f: f.update({sealed_name(f).replace("sealed", "files"): {}}),
    "a sealed version twice": lambda f: f.update({f"sealed/{'0' * 64}.json": f[sealed_name(f)]}),
}


@pytest.mark.parametrize("forgery", FORGERIES)
def test_forged_day_is_refused_when_it_contradicts_itself(forgery: str) -> None:
    forged = parts()
    FORGERIES[forgery](forged)
    assert refused(forged) == "carry-broken"
    assert words.told("carry-broken", {}, "fr") != "carry-broken"


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_any_value_changed_is_refused_or_changes_nothing_that_counts(data: st.DataObject) -> None:
    forged = parts()
    place: Any = forged
    for _ in range(12):
        keys = list(place) if isinstance(place, dict) else list(range(len(place)))
        if not keys:
            break
        key = data.draw(st.sampled_from(keys))
        if isinstance(place[key], dict | list) and data.draw(st.booleans()):
            place = place[key]
            continue
        place[key] = data.draw(st.none() | st.booleans() | st.integers(-5, 5) | st.text(max_size=5))
        break
    with contextlib.suppress(DayError):
        found = read(forged)
        for sheet in found.about.sheets:
            assert found.sheet_state(sheet).seq
        assert found.state().seq == len(found.about.day)


@pytest.mark.parametrize(
    "raw", [b"[" * 100_000, b"{}", b"\xff\xfe", b'{"a":1,"a":2}', b"1e999", b""]
)
def test_day_is_refused_when_its_json_is_no_day(raw: bytes) -> None:
    class Hostile(PlainPacker):
        def unpacked(self, content: bytes, code: str) -> Mapping[str, bytes]:  # noqa: ARG002
            return {"day.json": raw, "grid.json": raw}

    with pytest.raises(DayError) as failure:
        DayFile(Hostile()).unpacked(b"", "")
    assert failure.value.details["reason"] == "carry-broken"


def test_file_is_refused_when_it_is_larger_than_any_day() -> None:
    class Huge(bytes):
        def __len__(self) -> int:
            return LARGEST + 1

    with pytest.raises(DayError) as failure:
        FILE.unpacked(Huge(), "")
    assert failure.value.details["reason"] == "carry-file"


# --- under the cipher -----------------------------------------------------------------------------

REAL = DayFile(CarryPacker())
CODE = PassCodes().checked(PassCodes().new())


@functools.cache
def packed() -> bytes:
    return REAL.packed(made(), CODE)


def reason_of(content: bytes, code: str = CODE) -> str:
    with pytest.raises(DayError) as failure:
        REAL.unpacked(content, code)
    return failure.value.details["reason"]


def test_day_is_the_same_when_it_was_encrypted() -> None:
    assert REAL.unpacked(packed(), CODE) == made()


@settings(max_examples=15, deadline=None)
@given(share=st.floats(0, 0.999))
def test_file_is_refused_when_it_is_cut(share: float) -> None:
    content = packed()
    assert reason_of(content[: int(len(content) * share)]) in ("carry-file", "carry-code-wrong")


@settings(max_examples=15, deadline=None)
@given(share=st.floats(0, 0.999), bit=st.integers(0, 7))
def test_file_is_refused_when_a_bit_is_turned(share: float, bit: int) -> None:
    content = bytearray(packed())
    content[int(len(content) * share)] ^= 1 << bit
    assert reason_of(bytes(content)) in ("carry-file", "carry-code-wrong")


@pytest.mark.parametrize("at", [0, 5, 20, 25, 60, 100, 130])
def test_file_is_refused_when_a_bit_of_its_head_is_turned(at: int) -> None:
    content = bytearray(packed())
    content[at] ^= 1
    assert reason_of(bytes(content)) in ("carry-file", "carry-code-wrong")


def test_file_is_refused_when_it_is_something_else(tmp_path: Path) -> None:
    other = tmp_path / "x.zip"
    with zipfile.ZipFile(other, "w") as folder:
        folder.writestr("day.json", "{}")
    for content in (b"", b"x" * 5000, other.read_bytes()):
        assert reason_of(content) == "carry-file"
