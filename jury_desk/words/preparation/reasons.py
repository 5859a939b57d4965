"""A proposal's trace in sentences, and its exact numbers as people read them."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import TYPE_CHECKING

from jury_desk.words import preparation

if TYPE_CHECKING:
    from jury_desk.domain.scoring.trace import Reason

_SHOWN = 4
"""Decimals to which a number that ends there is shown whole."""
_NEAR = 3
"""Decimals of one that does not."""


def sentence(reason: Reason, language: str) -> str:
    """One reason: "C2.7 is below 0.5 (0.25): CE2.7.2 non acquis by 2 of 3 jurors."."""
    told = _told(reason, language)
    return f"{told[:1].upper()}{told[1:]}." if told else ""


def sentences(reasons: Iterable[Reason], language: str) -> tuple[str, ...]:
    """Every reason as a sentence, in the order of the trace."""
    return tuple(sentence(reason, language) for reason in reasons)


def number(value: Fraction, language: str) -> str:
    """An exact number: "0,25"; "≈ 0,333" where it has no end, or a later one."""
    near = "" if (value * 10**_SHOWN).denominator == 1 else "≈\u00a0"
    digits = _NEAR if near else _SHOWN
    scaled = round(abs(value) * 10**digits)
    whole, rest = divmod(scaled, 10**digits)
    decimals = str(rest).zfill(digits).rstrip("0")
    mark = "," if language.startswith("fr") else "."
    sign = "−" if value < 0 else ""
    return f"{near}{sign}{whole}{mark + decimals if decimals else ''}"


def _told(reason: Reason, language: str) -> str:
    values = dict(reason.texts)
    values |= {name: number(value, language) for name, value in reason.numbers.items()}
    told = preparation.told(reason.code, values, language)
    if not reason.because:
        return told
    colon = "\u202f: " if language.startswith("fr") else ": "
    between = "\u202f; " if language.startswith("fr") else "; "
    return told + colon + between.join(_told(item, language) for item in reason.because)
