"""Where on a candidate's card a finding is mended."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from jury_desk.domain.preparation.preparation import Kind

if TYPE_CHECKING:
    from jury_desk.domain.preparation.finding import Finding
    from jury_desk.domain.preparation.people import Candidate


class PlaceOf(StrEnum):
    """Parts of the card that are no fields."""

    BLOCS = "blocs"
    HELD = "held"
    MEASURES = "measures"
    NEUTRALISED = "neutralised"
    TEAM = "team"


_PLACES: dict[str, str] = {
    "candidate-no-birth-name": "birth_name",
    "candidate-no-first-names": "first_names",
    "candidate-no-sex": "sex",
    "candidate-no-birth-date": "birth_date",
    "candidate-birth-date-odd": "birth_date",
    "candidate-twin": "birth_date",
    "candidate-no-birth-place": "birth_place",
    "candidate-no-birth-country": "birth_country",
    "candidate-no-route": "route",
    "candidate-no-number": "number",
    "candidate-number-twice": "number",
    "candidate-no-mail": "email",
    "candidate-language": "language",
    "candidate-language-unspoken": "language",
    "candidate-no-bloc": PlaceOf.BLOCS,
    "candidate-nothing-examined": PlaceOf.BLOCS,
    "candidate-blocs-left": PlaceOf.BLOCS,
    "candidate-extra-time": PlaceOf.MEASURES,
    "candidate-without-team": PlaceOf.TEAM,
}
_IDENTITY = ("birth_name", "first_names", "sex", "birth_date")
_FIELDS = frozenset(
    {*_PLACES.values(), "usual_name", "birth_place_code", "phone", "company", "tutor", "mentor"}
)


def place_of(finding: Finding, one: Candidate) -> str:
    """The field's name, or a PlaceOf; the birth name where nothing says more."""
    if finding.kind == Kind.NEUTRALISATION:
        return PlaceOf.NEUTRALISED
    if finding.kind == Kind.TEAM:
        return PlaceOf.TEAM
    if finding.code.startswith("held-"):
        return PlaceOf.HELD
    if finding.other in _FIELDS:
        return finding.other
    if finding.code == "candidate-identity":
        return _first_empty(one)
    return _PLACES.get(finding.code, "birth_name")


def _first_empty(one: Candidate) -> str:
    for name in _IDENTITY:
        if not getattr(one, name):
            return name
    if not (one.birth_place or one.birth_place_code):
        return "birth_place"
    return "route" if one.birth_country or one.birth_place_code else "birth_country"
