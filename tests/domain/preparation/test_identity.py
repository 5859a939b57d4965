"""An identity is checked as the declaration to the Caisse des Dépôts wants it."""

import datetime as dt

import pytest
from msgspec import structs

from jury_desk.domain.preparation.identity import fault
from jury_desk.domain.preparation.people import Candidate

TODAY = dt.date(2027, 6, 1)
RIGHT = Candidate(
    id="c1",
    birth_name="Lefèvre",
    first_names="Élodie, Marie",
    birth_date=dt.date(1998, 3, 12),
    birth_place="Rennes",
    birth_place_code="35238",
    birth_country="France",
    email="elodie.lefevre@exemple.fr",
)
FIELDS = (
    "birth_name", "usual_name", "first_names", "birth_date", "birth_place", "birth_place_code",
    "birth_country", "email",
)  # fmt: skip


def code_of(name: str, **changes: object) -> str:
    found = fault(structs.replace(RIGHT, **changes), name, TODAY)
    return found.code if found else ""


@pytest.mark.parametrize("name", FIELDS)
def test_nothing_is_wrong_when_a_field_is_right_or_empty(name: str) -> None:
    assert fault(RIGHT, name, TODAY) is None
    assert fault(Candidate(id="c1", number="7"), name, TODAY) is None


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("birth_name", "x" * 61, "identity-too-long"),
        ("birth_place", "x" * 41, "identity-too-long"),
        ("first_names", "Élodie, " + "x" * 61, "identity-too-long"),
        ("birth_date", TODAY, "identity-birth-date-future"),
        ("birth_date", dt.date(1899, 12, 31), "identity-birth-date-old"),
        ("birth_place_code", "3523", "identity-place-code"),
        ("birth_place_code", "2C004", "identity-place-code"),
        ("birth_place_code", "99243", "identity-place-code-country"),
        ("email", "elodie.lefevre@exemple", "identity-email"),
        ("email", "elodie lefevre@exemple.fr", "identity-email"),
    ],
)
def test_a_field_is_told_when_it_is_wrong(name: str, value: object, code: str) -> None:
    assert code_of(name, **{name: value}) == code


def test_sixty_characters_are_right_when_each_first_name_has_them() -> None:
    assert not code_of("first_names", first_names=", ".join(["x" * 60] * 3))


def test_a_code_is_checked_against_the_country_when_there_is_one() -> None:
    code = "birth_place_code"
    assert not code_of(code, birth_place_code="2A004")
    assert not code_of(code, birth_place_code="99243", birth_country="Viêt Nam")
    assert not code_of(code, birth_place_code="99243", birth_country="")
    assert code_of(code, birth_country="Sénégal") == "identity-place-code-country"
