"""The code under which a file travels."""

import contextlib
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_desk.errors import DayError
from jury_desk.exchange import PassCodes
from jury_desk.exchange.pass_code import DRAWN, SIGNS

CODES = PassCodes()
PLAIN = CODES.checked(CODES.new())
PLACES = st.integers(0, DRAWN)


def reason(typed: str) -> str:
    with pytest.raises(DayError) as failure:
        CODES.checked(typed)
    return failure.value.details["reason"]


def test_code_is_strong_and_easy_to_say() -> None:
    assert DRAWN * math.log2(len(SIGNS)) >= 60
    assert not set("0O1IL5SZBDNU") & set(SIGNS)
    assert len({CODES.new() for _ in range(200)}) == 200
    assert [len(group) for group in CODES.new().split("-")] == [3] * 5


def test_code_is_the_same_however_it_is_typed() -> None:
    shown = "-".join(PLAIN[at : at + 3] for at in range(0, 15, 3))
    for typed in (shown, shown.lower(), shown.replace("-", " "), PLAIN, f"  {PLAIN.lower()} "):
        assert CODES.checked(typed) == PLAIN


@given(place=PLACES, sign=st.sampled_from(SIGNS))
def test_slip_is_told_when_one_sign_is_another(place: int, sign: str) -> None:
    if PLAIN[place] != sign:
        assert reason(PLAIN[:place] + sign + PLAIN[place + 1 :]) == "carry-code-slip"


@given(one=PLACES, other=PLACES)
def test_slip_is_told_when_two_signs_changed_places(one: int, other: int) -> None:
    signs = list(PLAIN)
    signs[one], signs[other] = signs[other], signs[one]
    if "".join(signs) != PLAIN:
        assert reason("".join(signs)) == "carry-code-slip"


@given(st.text(max_size=40))
def test_anything_typed_is_a_code_or_told_in_one_sentence(typed: str) -> None:
    with contextlib.suppress(DayError):
        assert len(CODES.checked(typed)) == DRAWN + 1


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", "carry-code-length"),
        (PLAIN[:-1], "carry-code-length"),
        (PLAIN + "A", "carry-code-length"),
        ("O" * 100_000, "carry-code-length"),
        ("O" + PLAIN[1:], "carry-code-sign"),
    ],
    ids=["empty", "short", "long", "a-book", "no-sign"],  # the code is another one in every process
)
def test_code_is_refused_when_it_is_not_whole(typed: str, why: str) -> None:
    assert reason(typed) == why
