"""What is typed or pasted about jurors."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_desk.domain.preparation.people import Absence, Juror
from jury_desk.gui.preparation.jurors.jurors_reading import (
    LONGEST_LIST,
    ReadJuror,
    read_absence,
    read_jurors,
    told_absence,
)

DAY = dt.date(2027, 6, 14)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Tanguy;Paul;Iroise;p@x.fr", ("Tanguy", "Paul", "Iroise", "p@x.fr")),
        ("Tanguy\tPaul\tIroise\tp@x.fr", ("Tanguy", "Paul", "Iroise", "p@x.fr")),
        ("Tanguy, Paul", ("Tanguy", "Paul", "", "")),
        ("Le Goff ;  Yann  ; ; y@x.fr", ("Le Goff", "Yann", "", "y@x.fr")),
        ("Tanguy;Paul;p@x.fr;Iroise", ("Tanguy", "Paul", "Iroise", "p@x.fr")),
        ('"Tanguy";"Paul"', ("Tanguy", "Paul", "", "")),
        ("Tanguy", ("Tanguy", "", "", "")),
    ],
)
def test_line_is_read_when_it_names_a_juror(line: str, expected: tuple[str, str, str, str]) -> None:
    (read,) = read_jurors(line, ())

    assert (read.last_name, read.first_name, read.employer, read.email) == expected
    assert read.fault == ""


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("", []),
        ("\n \n", []),
        ("Nom;Prénom;Employeur\nTanguy;Paul", [""]),
        (";Paul", ["no-name"]),
        ("Tanguy;Paul\ntanguy;PAUL", ["", "twice"]),
        ("Prigent;Anne", ["known"]),
        ("Prigent;Anne;;autre@x.fr", [""]),
        ("Prigent;Anne;;ANNE@x.fr", ["known"]),
        ("x" * 200, ["too-long"]),
        (
            "\n".join(f"Nom{n};P" for n in range(LONGEST_LIST + 9)),
            [""] * LONGEST_LIST + ["too-many"],
        ),
    ],
)
def test_line_is_passed_over_when_it_cannot_be_taken(text: str, faults: list[str]) -> None:
    known = [Juror(id="j", last_name="Prigent", first_name="Anne", email="anne@x.fr")]

    assert [one.fault for one in read_jurors(text, known)] == faults


@given(st.text(max_size=300))
def test_list_is_read_without_failing_when_it_is_anything(text: str) -> None:
    for one in read_jurors(text, ()):
        assert isinstance(one, ReadJuror)
        assert one.fault or one.last_name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("14/06/2027", Absence(day=DAY)),
        ("14 juin 2027", Absence(day=DAY)),
        ("14/06/2027 9h-12h", Absence(day=DAY, start=540, end=720)),
        ("14/06/2027 9:00 - 12:30", Absence(day=DAY, start=540, end=750)),
        ("14/06/2027 14h", Absence(day=DAY, start=840)),
        ("", None),
    ],
)
def test_absence_is_read_when_it_is_typed(text: str, expected: Absence | None) -> None:
    assert read_absence(text) == expected


@pytest.mark.parametrize(
    "text", ["demain", "31/02/2027", "14/06/2027 12h-9h", "9h-12h", "14/06/2027 25h"]
)
def test_absence_is_refused_when_it_cannot_be_read(text: str) -> None:
    with pytest.raises(ValueError, match=r"\A"):
        read_absence(text)


@given(
    st.dates(dt.date(2000, 1, 1), dt.date(2099, 12, 31)), st.integers(0, 1438), st.integers(1, 99)
)
def test_absence_is_the_same_when_told_and_read_again(
    day: dt.date, start: int, minutes: int
) -> None:
    absence = Absence(day=day, start=start, end=min(start + minutes, 1439))

    assert read_absence(told_absence(absence)) == absence


def test_columns_are_taken_by_their_heads_when_a_head_line_names_them() -> None:
    text = (
        "Prénom\tNOM\tQualité\tCourriel\tEmployeur\n"
        "Paul\tGIRARD\tprofessionnel\tpaul@acme.example\tACME SAS"
    )
    (read,) = read_jurors(text, ())
    assert (read.last_name, read.first_name) == ("GIRARD", "Paul")
    assert (read.employer, read.email) == ("ACME SAS", "paul@acme.example")
