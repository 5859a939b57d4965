"""Dossiers: read by the juror they were made for, and refused when anything is not as it was."""

import json
import zlib
from collections.abc import Callable
from typing import Any

import pytest
from msgspec import UNSET, structs

from jury_desk.domain.canonical import canonical_bytes
from jury_desk.domain.travel.dossier import DossierParts
from jury_desk.errors import TravelError
from jury_desk.exchange import dossier_file, kind_of
from jury_desk.exchange.framing import DOSSIER, framed, summed, unframed
from tests.contracts.marking import GRID, PLAN
from tests.examples import example_grid
from tests.exchange.travelling import (
    CODE,
    DOSSIERS,
    NOW,
    SEALS,
    activation,
    carried,
    dossier,
    secret,
    small_dossier,
)


def reason(content: bytes, key: bytes | None = None) -> str:
    with pytest.raises(TravelError) as failure:
        DOSSIERS.unpacked(content, key or activation().secret)
    return failure.value.details["reason"]


def split(content: bytes) -> tuple[bytes, bytes]:
    """The two lines of a file, and what stands behind them but for its sum."""
    end = content.index(b"\n", len(DOSSIER)) + 1
    return content[:end], content[end:-32]


def inside(content: bytes) -> dict[str, bytes]:
    head, behind = split(content)
    plain = SEALS.dossier_opened(activation().secret, behind, head)
    assert plain is not None
    return unframed(zlib.decompress(plain))


def with_plain(plain: bytes, head: bytes = b"") -> bytes:
    """What somebody with the code could write: anything, behind the cipher."""
    head = head or split(small_dossier())[0]
    return summed(head + SEALS.dossier_sealed(activation().secret, plain, head))


def with_parts(parts: dict[str, bytes]) -> bytes:
    return with_plain(zlib.compress(framed(parts)))


# --- whole ----------------------------------------------------------------------------------------


def test_dossier_is_the_same_when_read_back() -> None:
    name, kdf = DOSSIERS.activation_of(small_dossier())
    assert (name, kdf) == (activation().id, activation().kdf)
    assert DOSSIERS.unpacked(small_dossier(), SEALS.secret_of(CODE, kdf)) == dossier()
    assert kind_of(small_dossier()[:64]) == "dossier"


def test_dossier_brings_the_work_of_a_lost_laptop_when_it_carries_a_day() -> None:
    found = DOSSIERS.unpacked(
        DOSSIERS.packed(dossier(carried()), secret(), activation()), activation().secret
    )
    assert found.carried == carried()
    assert found.dossier.carried_ is not UNSET
    assert structs.replace(found.dossier, carried_=UNSET) == dossier(carried()).dossier


def test_dossier_shows_nothing_of_anybody_when_it_is_looked_at_in_clear() -> None:
    for word in (b"Benali", b"Yanis", b"Dominique", PLAN.id.encode(), CODE.encode()):
        assert word not in small_dossier()
    head, _ = split(small_dossier())
    assert json.loads(head.splitlines()[1]).keys() == {"activation", "kdf"}


# --- hit ------------------------------------------------------------------------------------------


def test_dossier_is_refused_as_damaged_when_a_bit_flips_anywhere() -> None:
    content = small_dossier()
    for at in range(len(content)):
        hit = bytearray(content)
        hit[at] ^= 1 << (at * 3 % 8)
        wanted = "dossier-foreign" if at < len(DOSSIER) else "dossier-damaged"
        assert reason(bytes(hit)) == wanted, at
        with pytest.raises(TravelError):
            DOSSIERS.activation_of(bytes(hit))


def test_dossier_is_refused_as_damaged_when_it_is_cut_anywhere() -> None:
    content = small_dossier()
    for size in range(len(content)):
        assert reason(content[:size]) == "dossier-damaged", size


def test_code_is_told_as_wrong_when_it_is_anothers() -> None:
    assert reason(small_dossier(), activation("ACEFGHJKMPRTVW2").secret) == "dossier-code"


def test_code_is_told_as_wrong_when_the_dossier_is_another_jurors() -> None:
    theirs = activation("ACEFGHJKMPRTVW2", "j2")
    about = structs.replace(
        dossier().dossier,
        juror="j2",
        activation=theirs.id,
        plan=structs.replace(PLAN, juror="j2"),
    )
    content = DOSSIERS.packed(DossierParts(about, GRID), secret(), theirs)
    assert DOSSIERS.unpacked(content, theirs.secret).dossier.juror == "j2"
    assert reason(content) == "dossier-code"


# --- written by somebody who knows the code -------------------------------------------------------


def test_dossier_is_forged_when_the_signature_is_of_other_keys_than_it_names() -> None:
    stranger = SEALS.session_signer(secret("session-2"))
    parts = inside(small_dossier())
    about = canonical_bytes(dossier().dossier)
    parts["dossier.cms"] = stranger.envelope(about, NOW)
    assert reason(with_parts(parts)) == "dossier-forged"


def test_dossier_is_forged_when_its_signature_does_not_hold() -> None:
    parts = inside(small_dossier())
    parts["dossier.cms"] = parts["dossier.cms"].replace(b'"number":1', b'"number":2')
    assert reason(with_parts(parts)) == "dossier-forged"


def test_dossier_is_forged_when_it_stands_under_another_activation() -> None:
    head = split(small_dossier())[0].replace(activation().id.encode(), b"f" * 16)
    assert (
        reason(with_plain(zlib.compress(framed(inside(small_dossier()))), head)) == "dossier-forged"
    )


def test_dossier_is_forged_when_the_carried_day_is_not_the_one_that_was_signed() -> None:
    content = DOSSIERS.packed(dossier(carried()), secret(), activation())
    parts = inside(content)
    parts["carried/day.json"] = parts["carried/day.json"].replace(b"Une note", b"Un autre")
    assert reason(with_parts(parts)) == "dossier-forged"
    gone = {name: raw for name, raw in inside(content).items() if not name.startswith("carried/")}
    assert reason(with_parts(gone)) == "dossier-forged"


def _signed(change: Callable[[dict[str, Any]], object]) -> bytes:
    plain = json.loads(canonical_bytes(dossier().dossier))
    change(plain)
    return SEALS.session_signer(secret()).envelope(canonical_bytes(plain), NOW)


CONTRADICTIONS: dict[str, Callable[[dict[str, bytes]], object]] = {
    "no dossier": lambda parts: parts.pop("dossier.cms"),
    "no grid": lambda parts: parts.pop("grid.json"),
    "another grid": lambda parts: parts.update(
        {"grid.json": canonical_bytes(example_grid(5).plain())}
    ),
    "a grid that is none": lambda parts: parts.update({"grid.json": b"[]"}),
    "an unknown part": lambda parts: parts.update({"more": b""}),
    "a huge grid": lambda parts: parts.update(
        {"grid.json": b"[" + b"0," * 2_000_000 + parts["grid.json"] + b"]"}
    ),
    "a deep grid": lambda parts: parts.update({"grid.json": b"[" * 100_000}),
    "a plan of another juror": lambda parts: parts.update(
        {"dossier.cms": _signed(lambda plain: plain["plan"].update(juror="j2"))}
    ),
    "a practice plan": lambda parts: parts.update(
        {"dossier.cms": _signed(lambda plain: plain["plan"].update(practice=True))}
    ),
    "a key that no dossier has": lambda parts: parts.update(
        {"dossier.cms": _signed(lambda plain: plain.update(more=1))}
    ),
    "a certificate that is none": lambda parts: parts.update(
        {"dossier.cms": _signed(lambda plain: plain["keys"].update(certificate="A"))}
    ),
}


@pytest.mark.parametrize("name", CONTRADICTIONS)
def test_dossier_is_unreadable_when_what_it_holds_contradicts_itself(name: str) -> None:
    parts = inside(small_dossier())
    CONTRADICTIONS[name](parts)
    assert reason(with_parts(parts)) == "dossier-unreadable"


def test_dossier_is_unreadable_when_it_carries_another_jurors_day() -> None:
    day = carried()
    about = dossier().dossier  # its plan is not the day's
    other = DossierParts(
        structs.replace(about, juror="j2", plan=structs.replace(day.about.plan, juror="j2")),
        day.grid,
        day,
    )
    content = DOSSIERS.packed(other, secret(), activation())
    assert reason(content) == "dossier-unreadable"


@pytest.mark.parametrize(
    "plain",
    [
        b"",
        b"no zlib",
        zlib.compress(b""),
        zlib.compress(b"no listing"),
        zlib.compress(b"{}\n"),
        zlib.compress(b'{"parts":[{"name":"a","size":5}]}\nabc'),
        zlib.compress(b'{"parts":[{"name":"a","size":1},{"name":"a","size":1}]}\nab'),
        zlib.compress(b'{"parts":[{"name":"../a","size":1}]}\na'),
        zlib.compress(b'{"parts":[{"name":"a","size":-1}]}\n'),
        zlib.compress(b'{"parts":[]}\nmore'),
        zlib.compress(framed({"a": b"b"})) + b"more",
        zlib.compress(framed({"a": b"b" * 100}))[:-3],
    ],
    ids=[
        "nothing", "no-zlib", "empty", "no-listing", "none", "short", "twice", "climbing",
        "negative", "more", "behind", "cut",
    ],
)  # fmt: skip
def test_dossier_is_unreadable_when_its_parts_are_none(plain: bytes) -> None:
    assert reason(with_plain(plain)) == "dossier-unreadable"


def test_dossier_is_too_large_when_it_unpacks_to_more_than_any(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(dossier_file, "_LARGEST_UNPACKED", 1_000_000)
    assert reason(with_plain(zlib.compress(bytes(1_000_001)))) == "dossier-too-large"


# --- its head -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        b"{}",
        b"[]",
        b"x" * 2000,
        b"[" * 1000,
        b'{"activation":"0123456789abcdef","kdf":{}}',
        b'{"activation":"0123456789abcdeg","kdf":%b}' % activation().kdf,
        b'{"activation": "0123456789abcdef","kdf":%b}' % activation().kdf,
        b'{"activation":"0123456789abcdef","kdf":%b,"more":1}' % activation().kdf,
    ],
    ids=["empty", "list", "long", "deep", "no-kdf", "no-hex", "spaced", "more"],
)
def test_dossier_is_damaged_when_its_head_is_none(line: bytes) -> None:
    assert reason(summed(DOSSIER + line + b"\n" + bytes(100))) == "dossier-damaged"


def test_code_is_not_tried_when_the_head_asks_for_more_than_ours() -> None:
    kdf = activation().kdf.replace(b'"memory_kib":65536', b'"memory_kib":2000000')
    head = DOSSIER + b'{"activation":"0123456789abcdef","kdf":%b}\n' % kdf
    found = DOSSIERS.activation_of(summed(head + bytes(100)))[1]
    with pytest.raises(TravelError) as failure:
        SEALS.secret_of(CODE, found)
    assert failure.value.details["reason"] == "dossier-damaged"


@pytest.mark.parametrize("content", [b"%PDF-1.7", b"jury-desk/return/1\n", b"\0" * 100])
def test_file_is_foreign_when_it_is_no_dossier(content: bytes) -> None:
    assert reason(content) == "dossier-foreign"


# --- what is not written --------------------------------------------------------------------------


def test_dossier_is_not_written_when_there_is_too_much_for_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(dossier_file, "LARGEST", 4096 + 500)
    with pytest.raises(TravelError) as failure:
        DOSSIERS.packed(dossier(), secret(), activation())
    assert failure.value.details["reason"] == "dossier-too-large"
    monkeypatch.undo()
    whole = small_dossier()
    monkeypatch.setattr(dossier_file, "LARGEST", 1000)
    assert reason(whole) == "dossier-too-large"


def test_dossier_keeps_its_bytes_when_it_carries_nothing() -> None:
    assert b"carried" not in canonical_bytes(dossier().dossier)
