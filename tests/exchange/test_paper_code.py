"""The code on a print: what was sealed comes back of it, and nothing hostile does."""

import base64
import datetime as dt
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from jury_desk.domain.canonical import canonical_bytes
from jury_desk.domain.sealing import (
    LevelGiven,
    SealedSheet,
    Stroke,
    TextGiven,
    header_of,
    sealed,
)
from jury_desk.domain.travel.paper import (
    levels_on_paper,
    text_check,
    texts_on_paper,
)
from jury_desk.domain.travel.sheets_return import whole
from jury_desk.errors import TravelError
from jury_desk.exchange.bits import Packed, Unpacked
from jury_desk.exchange.paper_code import LARGEST_SYMBOL, PaperCodes
from jury_desk.signing.paper_seal import PaperSeals
from jury_desk.signing.verify import Verifier
from tests.contracts.marking import GRID
from tests.exchange.travelling import NOW, enrolment, real_parts, signer

MOMENTS = st.integers(0, 250_000_000_000_000_000).map(
    lambda micros: dt.datetime(1970, 1, 1, tzinfo=dt.UTC) + dt.timedelta(microseconds=micros)
)
PLAIN = PaperCodes(PaperSeals())
PROVEN = PaperCodes(PaperSeals(), lambda _: (enrolment(),))


def sheet() -> SealedSheet:
    return whole(real_parts()[0], GRID)


def changed(**changes: object) -> SealedSheet:
    """The sheet with another record, signed anew."""
    record = structs.replace(sheet().record, **changes)
    header = header_of(record)
    return sealed(record, header, signer().envelope(canonical_bytes(header), header.signed_at))


def payload_of(found: SealedSheet, codes: PaperCodes = PLAIN) -> bytes:
    code = codes.printed(found)
    assert code is not None
    return code.payload


def test_header_seal_levels_and_checks_come_back_when_a_payload_is_read() -> None:
    code = PLAIN.read(payload_of(sheet()))
    assert code.header == sheet().header
    assert code.envelope == sheet().envelope_bytes()
    assert levels_on_paper(code, GRID) == sheet().record.levels
    told = [(one.criterion, one.check) for one in texts_on_paper(code, GRID)]
    assert told == [(one.criterion, text_check(one.text)) for one in sheet().record.texts]
    assert told
    assert code.enrolment is None


def test_proof_of_the_key_comes_back_when_the_laptop_knows_it() -> None:
    code = PROVEN.printed(sheet())
    assert code is not None
    assert code.is_proven
    assert PLAIN.read(code.payload).enrolment == enrolment()
    assert not PLAIN.printed(sheet()).is_proven  # type: ignore[union-attr]


def test_newest_proof_is_printed_when_the_key_was_bound_twice() -> None:
    first = enrolment()
    said = structs.replace(first.enrolment, activation=f"{9:016x}")
    second = structs.replace(first, enrolment=said)
    codes = PaperCodes(PaperSeals(), lambda _: (first, second))
    assert PLAIN.read(payload_of(sheet(), codes)).enrolment == second


def test_no_proof_is_printed_when_it_is_another_keys() -> None:
    other = structs.replace(enrolment(), mac="ab" * 32)
    said = structs.replace(other.enrolment, fingerprint="cd" * 32)
    codes = PaperCodes(PaperSeals(), lambda _: (structs.replace(other, enrolment=said),))
    assert codes.read(payload_of(sheet(), codes)).enrolment is None


def test_payload_is_small_when_the_sheet_is_an_ordinary_one() -> None:
    assert len(payload_of(sheet(), PROVEN)) < 560
    assert len(PROVEN.symbols(payload_of(sheet(), PROVEN))) == 1


def test_reason_drawing_parent_and_version_come_back_when_the_sheet_is_a_correction() -> None:
    about = structs.replace(sheet().record.context, version=300, parent="12" * 32)
    found = changed(
        context=about,
        texts=(TextGiven(criterion=None, text="Erreur de ligne."), *sheet().record.texts),
        drawing=(Stroke(points=((1, 2), (3, 4))),),
    )
    code = PLAIN.read(payload_of(found))
    assert code.header == found.header
    assert texts_on_paper(code, GRID)[0].criterion is None


@given(
    st.lists(st.none() | st.integers(0, 9), min_size=8, max_size=8),
    st.lists(st.text(max_size=30), max_size=4),
    MOMENTS.map(lambda at: at.replace(microsecond=0)),
)
@settings(max_examples=15)
def test_every_sheet_comes_back_when_its_levels_texts_and_moment_are_any(
    places: list[int | None], texts: list[str], at: dt.datetime
) -> None:
    record = sheet().record
    criteria = GRID.criteria_of(record.context.assessment, record.context.part)
    levels = tuple(
        LevelGiven(criterion=one.id, level=own[place % len(own)].id)
        for one, place in zip(criteria, places, strict=False)
        if place is not None and (own := GRID.scale_of(one).levels)
    )
    notes = tuple(
        TextGiven(criterion=one.id, text=text) for one, text in zip(criteria, texts, strict=False)
    )
    about = structs.replace(record.context, signed_at=at)
    found = changed(context=about, levels=levels, texts=notes)
    code = PLAIN.read(payload_of(found))
    assert code.header == found.header
    assert levels_on_paper(code, GRID) == levels
    assert [one.check for one in texts_on_paper(code, GRID)] == [
        text_check(x) for x in texts[: len(notes)]
    ]


@pytest.mark.parametrize("at", range(0, 470, 9))
def test_payload_is_refused_when_it_is_cut(at: int) -> None:
    payload = payload_of(sheet(), PROVEN)
    with pytest.raises(TravelError) as refused:
        PLAIN.read(payload[: min(at, len(payload) - 1)])
    assert refused.value.details["reason"] == "paper-code"


def test_no_other_header_is_signed_when_payloads_are_mutated() -> None:
    """What still reads says what was signed, or its signature does not hold."""
    rng, payload = Random(6), payload_of(sheet(), PROVEN)
    for _ in range(150):
        hit = bytearray(payload)
        for _ in range(rng.randint(1, 4)):
            hit[rng.randrange(len(hit))] = rng.randrange(256)
        try:
            code = PLAIN.read(bytes(hit))
        except TravelError:
            continue
        verdict = Verifier().envelope(code.envelope, canonical_bytes(code.header))
        assert verdict.faults or code.header == sheet().header


def test_a_newer_programs_code_is_told_when_its_version_is_unknown() -> None:
    with pytest.raises(TravelError) as refused:
        PLAIN.read(b"\x02" + payload_of(sheet())[1:])
    assert refused.value.details["reason"] == "paper-newer"


def test_no_code_is_printed_when_the_seal_is_none_of_ours() -> None:
    found = structs.replace(sheet(), envelope=base64.b64encode(b"\x30\x03\x02\x01\x05").decode())
    assert PLAIN.printed(found) is None


def test_code_is_not_of_the_sheet_when_it_is_another_sheets() -> None:
    other = changed(levels=sheet().record.levels[:1])
    assert PLAIN.printed_as(payload_of(other), sheet()) is None
    assert PLAIN.printed_as(payload_of(sheet(), PROVEN), sheet()) is not None


# --- symbols ----------------------------------------------------------------------------------


def test_payloads_are_whole_again_when_symbols_come_in_any_order_and_twice() -> None:
    large, small = bytes(range(256)) * 9, b"x" * 40
    symbols = [*PLAIN.symbols(large), *PLAIN.symbols(small)] * 2
    assert len(PLAIN.symbols(large)) == 3
    assert max(map(len, symbols)) <= LARGEST_SYMBOL
    Random(1).shuffle(symbols)
    payloads, halves = PLAIN.joined(symbols)
    assert (set(payloads), halves) == ({large, small}, 0)


def test_half_is_told_when_a_symbol_is_missing() -> None:
    first, *_ = PLAIN.symbols(bytes(range(256)) * 5)
    assert PLAIN.joined([first, b"https://example.org", b"", b"JDP", b"JDP\xff12345"]) == ((), 1)


def test_nothing_is_joined_when_a_symbols_piece_was_changed() -> None:
    [symbol] = PLAIN.symbols(b"y" * 100)
    assert PLAIN.joined([symbol[:-1] + b"z"]) == ((), 1)


# --- bytes ------------------------------------------------------------------------------------


@given(
    st.text(max_size=80) | st.from_regex(r"\A[a-z0-9][a-z0-9._-]{0,79}\Z"),
    st.integers(0, 2**63),
    st.integers(0, 2**400),
    MOMENTS,
)
def test_values_come_back_when_they_are_packed(
    text: str, number: int, large: int, at: dt.datetime
) -> None:
    packed = Packed()
    packed.text(text)
    packed.number(number)
    packed.large(large)
    packed.moment(at)
    given_back = Unpacked(bytes(packed))
    assert (given_back.text(), given_back.number()) == (text, number)
    assert (given_back.large(64), given_back.moment()) == (large, at)
    assert given_back.is_done


def test_moment_is_refused_when_it_is_not_in_utc() -> None:
    with pytest.raises(ValueError, match="UTC"):
        Packed().moment(NOW.astimezone(dt.timezone(dt.timedelta(hours=2))))


def test_ids_are_shorter_than_their_text_when_they_are_packed() -> None:
    packed = Packed()
    packed.text("session-2027-06-14-0a1b2c3d")
    assert len(bytes(packed)) < 20
