"""What cells say: dates of every kind, sexes, routes, shares of time, blocs, names."""

import datetime as dt

import pytest

from jury_desk.domain.preparation.lists import list_values
from jury_desk.domain.preparation.lists.list_dates import DateOrder, order_of, read_date
from jury_desk.domain.preparation.lists.list_table import ListCell
from tests.domain.preparation.lists import NAMES

DAY = dt.date(1999, 3, 12)
SHOWN = DateOrder("day", shown=True)


@pytest.mark.parametrize(
    "text",
    [
        "12/03/1999", "12-03-1999", "12.03.1999", "12 03 1999", "1999-03-12", "12/3/1999",
        "12 mars 1999", "12 MARS 1999", "vendredi 12 mars 1999", "12-mars-1999", "12 Mar 1999",
        "March 12, 1999", "Friday, March 12, 1999",
        "12031999", "19990312", "12/03/1999 00:00", "1999-03-12T00:00:00",
    ],
)  # fmt: skip
def test_date_is_read_when_written_in_any_of_its_ways(text: str) -> None:
    assert read_date(ListCell(text), SHOWN, 2027).day == DAY
    assert read_date(ListCell(text), SHOWN, 2027).doubt == ""


def test_date_is_read_when_a_spreadsheet_counts_its_days() -> None:
    assert read_date(ListCell("36231", "number"), SHOWN, 2027).day == DAY
    assert read_date(ListCell("34769", "number"), SHOWN, 2027, mac_dates=True).day == DAY
    typed = read_date(ListCell("36231"), SHOWN, 2027)
    assert (typed.day, typed.doubt) == (DAY, "list-date-number")
    assert read_date(ListCell("1999-03-12", "date"), SHOWN, 2027).day == DAY


@pytest.mark.parametrize("text", ["31/02/1999", "29/02/1999", "00/01/1999", "32 mars 1999"])
def test_date_is_a_fault_when_it_never_was(text: str) -> None:
    assert read_date(ListCell(text), SHOWN, 2027).fault == "list-date-impossible"


@pytest.mark.parametrize("text", ["inconnue", "12/1999", "1999", "12", "le printemps 1999"])
def test_date_is_a_fault_when_it_is_none(text: str) -> None:
    found = read_date(ListCell(text), SHOWN, 2027)
    assert (found.day, found.fault) == (None, "list-date")


@pytest.mark.parametrize(("text", "year"), [("12/03/99", 1999), ("12/03/05", 2005),
                                            ("12/03/13", 2013), ("12/03/14", 1914)])  # fmt: skip
def test_year_of_two_digits_is_the_last_that_was_when_a_candidate_is_old_enough(
    text: str, year: int
) -> None:
    found = read_date(ListCell(text), SHOWN, 2027)
    assert (found.day, found.doubt) == (dt.date(year, 3, 12), "list-date-century")


def cells(*texts: str) -> list[ListCell]:
    return [ListCell(text) for text in texts]


def test_order_is_by_day_when_a_column_shows_one_beyond_twelve() -> None:
    order = order_of(cells("03/04/1999", "25/04/1999"))
    assert order == DateOrder("day", shown=True, open=True)
    assert read_date(ListCell("03/04/1999"), order, 2027).day == dt.date(1999, 4, 3)
    assert read_date(ListCell("03/04/1999"), order, 2027).doubt == ""


def test_order_is_by_month_and_doubted_when_the_column_shows_it() -> None:
    order = order_of(cells("03/04/1999", "04/25/1999"))
    found = read_date(ListCell("03/04/1999"), order, 2027)
    assert (found.day, found.doubt) == (dt.date(1999, 3, 4), "list-date-order")
    assert read_date(ListCell("04/25/1999"), order, 2027).day == dt.date(1999, 4, 25)


def test_date_is_doubted_when_its_column_contradicts_itself() -> None:
    found = read_date(ListCell("03/04/1999"), order_of(cells("25/04/1999", "04/25/1999")), 2027)
    assert (found.day, found.doubt) == (dt.date(1999, 4, 3), "list-date-order")


def test_date_is_sure_when_day_and_month_are_the_same() -> None:
    assert read_date(ListCell("04/04/1999"), DateOrder(), 2027).doubt == ""


@pytest.mark.parametrize(
    ("text", "sex"),
    [("M.", "M"), ("Mme", "F"), ("Mlle", "F"), ("Monsieur", "M"), ("F", "F"), ("H", "M"),
     ("Féminin", "F"), ("1", "M"), ("2", "F"), ("Male", "M"), ("X", None), ("?", None)],
)  # fmt: skip
def test_sex_is_read_and_never_guessed_when_told_by_a_title(text: str, sex: str | None) -> None:
    found = list_values.sex(text)
    assert found.value == sex
    assert bool(found.doubt) == (sex is None)


@pytest.mark.parametrize(
    ("text", "share"),
    [("1/3", "1/3"), ("Tiers-temps", "1/3"), ("un tiers", "1/3"), ("33 %", "1/3"), ("33", "1/3"),
     ("33,33 %", "1/3"), ("33%", "1/3"), ("0,33", "1/3"), ("0.25", "1/4"), ("25 %", "1/4"),
     ("+ 20 %", "1/5"), ("quart de temps", "1/4"), ("non", ""), ("0", ""), ("sans", ""),
     ("50 %", "1/2")],
)  # fmt: skip
def test_share_of_time_is_exact_when_written_in_any_of_its_ways(text: str, share: str) -> None:
    assert list_values.extra_time(text).value == share


def test_share_is_a_third_when_a_cross_stands_under_that_heading() -> None:
    assert list_values.extra_time("x", "Tiers temps").value == "1/3"
    assert list_values.extra_time("x", "Temps majoré").fault == "list-extra-time"


@pytest.mark.parametrize("text", ["30 min", "1h", "1/0", "beaucoup", "300 %"])
def test_share_is_a_fault_when_it_is_none(text: str) -> None:
    assert list_values.extra_time(text).fault == "list-extra-time"


def test_share_is_doubted_when_it_is_more_than_a_third() -> None:
    assert list_values.extra_time("50 %").doubt == "list-extra-time-large"
    assert list_values.extra_time("1/3").doubt == ""


@pytest.mark.parametrize(
    ("text", "blocs"),
    [
        ("1, 2, 4", ("b1", "b2", "b4")),
        ("BC1;BC3", ("b1", "b3")),
        ("tous", ("b1", "b2", "b3", "b4")),
        ("Bloc 2 et Bloc 3", ("b2", "b3")),
        ("b4+b1", ("b1", "b4")),
        ("1 à 3", ("b1", "b2", "b3")),
        ("2-4", ("b2", "b3", "b4")),
        ("RNCP12345BC02", ("b2",)),
        ("Piloter l'activité d'un centre de profit", ("b4",)),
        ("BLOC 01", ("b1",)),
    ],
)
def test_blocs_are_found_when_named_by_code_number_or_title(
    text: str, blocs: tuple[str, ...]
) -> None:
    assert NAMES.blocs_in(text) == (blocs, "")


@pytest.mark.parametrize(("text", "unknown"), [("1, 9", "9"), ("BC7", "bc7"), ("vente", "vente")])
def test_bloc_is_told_when_the_certification_has_none_such(text: str, unknown: str) -> None:
    assert NAMES.blocs_in(text)[1] == unknown


def test_held_blocs_bring_their_proof_when_it_stands_in_brackets() -> None:
    held, unknown = NAMES.held_in("BC1 (PV du 12/06/2024, n° 3) ; Bloc 4 (attestation)")
    assert dict(held) == {"b1": "PV du 12/06/2024, n° 3", "b4": "attestation"}
    assert unknown == ""


def test_assessment_is_found_when_named_by_id_or_unknown_when_not() -> None:
    assert NAMES.assessments_in("b2.e1; b2.e3") == (("b2.e1", "b2.e3"), "")
    assert NAMES.assessments_in("Dissertation") == ((), "Dissertation")


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        ("LE GOFF Yann", ("LE GOFF", "Yann", "")),
        ("Yann LE GOFF", ("LE GOFF", "Yann", "")),
        ("Le Goff, Yann Marie", ("Le Goff", "Yann Marie", "")),
        ("Goff Yann", ("Goff", "Yann", "list-name-parted")),
    ],
)
def test_full_name_is_parted_by_capitals_or_comma_when_one_cell_holds_it(
    text: str, parted: tuple[str, str, str]
) -> None:
    assert list_values.full_name(text, first_names_first=False) == parted


@pytest.mark.parametrize(
    "text",
    ["Dyslexie : tiers-temps", "RQTH", "malvoyant, agrandir", "certificat médical", "TDAH",
     "surdité", "enceinte"],
)  # fmt: skip
def test_reason_is_recognised_when_a_measure_tells_one(text: str) -> None:
    assert list_values.tells_reason(text)


@pytest.mark.parametrize(
    "text", ["Tiers-temps", "Sujet agrandi en A3", "Salle à part", "Ordinateur", "Secrétaire"]
)
def test_measure_tells_no_reason_when_it_is_practical(text: str) -> None:
    assert not list_values.tells_reason(text)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Marc Olivier ; Anne Roux", ("Marc Olivier", "Anne Roux")),
        ("Marc Olivier, Anne Roux", ("Marc Olivier", "Anne Roux")),
        ("Olivier, Marc", ("Olivier, Marc",)),
        ("Marc Olivier et Anne Roux", ("Marc Olivier", "Anne Roux")),
    ],
)
def test_people_are_parted_when_a_cell_names_several(text: str, people: tuple[str, ...]) -> None:
    assert list_values.names_in(text) == people


@pytest.mark.parametrize(
    ("text", "route"),
    [("Formation initiale", "initial"), ("Apprentissage", "apprenticeship"),
     ("Contrat d'apprentissage", "apprenticeship"), ("VAE", "vae"),
     ("Contrat de professionnalisation", "professionalisation"), ("FC", "continuing"),
     ("Salarié (CPF)", "continuing"), ("Candidat libre", "individual"),
     ("Équivalence", "equivalence")],
)  # fmt: skip
def test_route_is_read_when_named_as_schools_name_it(text: str, route: str) -> None:
    assert list_values.route(text).value == route


def test_route_is_a_fault_when_unknown_and_doubted_when_two_bear_its_name() -> None:
    assert list_values.route("parachute").fault == "list-route"
    assert list_values.route("Alternance").doubt == "list-route-alternance"


def test_number_regains_its_zero_when_a_spreadsheet_took_it() -> None:
    assert list_values.phone("612345678", number=True).value == "06 12 34 56 78"
    assert list_values.place_code("1004", number=True).value == "01004"
    assert list_values.place_code("104", number=True).fault == "list-place-code"
    assert list_values.place_code("1004", number=False).fault == "list-place-code-zero"
    assert list_values.phone("33612345678", number=True).value == "+33 6 12 34 56 78"
