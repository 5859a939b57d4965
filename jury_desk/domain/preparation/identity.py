"""What a candidate's identity must look like for the declaration of those who succeed.

Caisse des Dépôts, data dictionary of the certification file, V22, bloc 8 (titulaire): lengths,
years 1900 to 2099, INSEE code of five characters, 99 and three digits for one born abroad.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from jury_desk.domain.folding import folded

if TYPE_CHECKING:
    from jury_desk.domain.preparation.people import Candidate

LONGEST: Mapping[str, int] = {
    "birth_name": 60,
    "usual_name": 60,
    "first_names": 60,
    "birth_place": 40,
    "birth_country": 40,
}
"""Characters of a field; of each first name for `first_names`."""

_FIRST_YEAR = 1900
_PLACE_CODE = re.compile(r"(\d{2}|2[AB])\d{3}")
_ABROAD = re.compile(r"99\d{3}")
_EMAIL = re.compile(r"[^@\s,;<>]+@[^@\s,;<>.]+(\.[^@\s,;<>.]+)+")


@dataclass(frozen=True)
class Fault:
    """What is wrong with a field: `code` is told by `words.preparation` with `values`."""

    code: str
    values: Mapping[str, str] = field(default_factory=dict)


def fault(candidate: Candidate, name: str, today: dt.date) -> Fault | None:
    """What is wrong with a field of a candidate, by the field's name; None for nothing. A field
    that is empty is never wrong: what is missing is another question.
    """
    value = getattr(candidate, name)
    if not value:
        return None
    if name in LONGEST:
        return _length_fault(name, str(value))
    if name == "birth_date":
        return _date_fault(candidate, today)
    if name == "birth_place_code":
        return _code_fault(candidate)
    if name == "email" and not _EMAIL.fullmatch(candidate.email):
        return Fault("identity-email")
    return None


def _length_fault(name: str, text: str) -> Fault | None:
    pieces = text.split(",") if name == "first_names" else [text]
    longest = max(len(piece.strip()) for piece in pieces)
    if longest > LONGEST[name]:
        return Fault("identity-too-long", {"most": str(LONGEST[name]), "count": str(longest)})
    return None


def _date_fault(candidate: Candidate, today: dt.date) -> Fault | None:
    born = candidate.birth_date
    if born is not None and born >= today:
        return Fault("identity-birth-date-future")
    if born is not None and born.year < _FIRST_YEAR:
        return Fault("identity-birth-date-old", {"year": str(_FIRST_YEAR)})
    return None


def _code_fault(candidate: Candidate) -> Fault | None:
    code, country = candidate.birth_place_code, folded(candidate.birth_country.strip())
    if not _PLACE_CODE.fullmatch(code):
        return Fault("identity-place-code")
    abroad = bool(_ABROAD.fullmatch(code))
    if country and abroad == (country == "france"):
        return Fault("identity-place-code-country")
    return None
