"""Lists as secretaries have them: totals, notes, other tables, names of every kind, lost zeros."""

import pytest

from jury_desk.domain.preparation.finding import Grave
from jury_desk.domain.preparation.lists.list_import import LineState, ListChoices
from jury_desk.domain.preparation.lists.list_lines import date_remark
from tests.domain.preparation.lists import (
    HEAD,
    PAUL,
    ZOE,
    codes,
    laid_out,
    lines,
    previewed,
    states,
    taken,
)


@pytest.mark.parametrize(
    "row",
    ["Total :|10||", "TOTAL||24|", "Effectif : 24|||", "|Nombre de candidats|12|",
     "* tiers-temps accordé|||", "Fait à Rennes, le 3 mars|||", "Groupe B|||", "Page 2/3|||"],
)  # fmt: skip
def test_line_is_left_out_and_told_when_it_is_a_total_or_a_note(row: str) -> None:
    rows = ("Nom|Prénom|Né(e) le|Courriel", "Martin|Zoé|13/03/1999|", row, "Durand|Paul||")
    preview = previewed(*rows)
    assert [line.state.value for line in preview.lines] == ["new", "left", "new"]
    assert [fault.code for fault in preview.lines[1].faults] == ["list-aside"]
    by_hand = previewed(*rows, choices=ListChoices(by_hand={3: True}))
    assert by_hand.lines[1].state in (LineState.NEW, LineState.FAULTY)


def test_person_is_no_total_when_the_line_tells_more_than_a_name() -> None:
    rows = ("Nom|Prénom|Né(e) le", "Total|Jean|13/03/1999", "Nombre|Anne|")
    assert states(*rows) == ["new", "new"]


@pytest.mark.parametrize(
    ("row", "code"),
    [("A1||Anne", "list-no-birth-name"), ("A1|Martin|", "list-no-first-name")],
)
def test_line_is_doubted_when_a_name_is_missing(row: str, code: str) -> None:
    (line,) = lines("N° candidat|Nom de naissance|Prénom", row)
    assert [(fault.code, fault.grave) for fault in line.faults] == [(code, Grave.DOUBT)]


def test_nothing_is_doubted_when_the_list_has_numbers_alone_for_names() -> None:
    (line,) = lines("N° candidat|Courriel", "B7|z@exemple.fr")
    assert codes(line) == []


def test_line_is_left_out_by_hand_when_the_person_says_so() -> None:
    rows = (HEAD, ZOE, "A2|Durand|Paul|31/02/1998|")
    preview = previewed(*rows, choices=ListChoices(by_hand={3: False}))
    assert [line.state.value for line in preview.lines] == ["new", "left"]
    assert not preview.hindrance
    assert [one.number for one in taken(*rows, choices=preview.choices).candidates.values()] == [
        "A1"
    ]


def test_candidate_is_not_missed_when_their_line_is_left_out_by_hand() -> None:
    session = taken(HEAD, ZOE, PAUL)
    preview = previewed(HEAD, ZOE, PAUL, session=session, choices=ListChoices(by_hand={3: False}))
    assert preview.missing == ()


@pytest.mark.parametrize(
    ("one", "other", "fields"),
    [
        ("E9|Dupuis|Anne|15/02/2001|Paul X", "E9|Lambert|Anne|15/02/2001|Jo Y",
         ("birth_name", "tutor")),
        ("E9|X|Bea|13/02/2000|", "E9|Y|Coralie|13/02/2000|", ("birth_name", "first_names")),
        ("E9|Dupuis|Anne|15/02/2001|Paul X", "E9|Dupuis|Anne|15/02/2001|Jo Y", ("tutor",)),
    ],
)  # fmt: skip
def test_lines_of_one_number_are_asked_about_when_their_cells_differ(
    one: str, other: str, fields: tuple[str, ...]
) -> None:
    rows = ("N° candidat|Nom|Prénom|Né(e) le|Tuteur", one, other)
    preview = previewed(*rows)
    assert [line.state.value for line in preview.lines] == ["new", "asked"]
    question = preview.lines[1].question
    assert question is not None
    assert (question.kind, question.line, question.fields) == ("number-in-list", 2, fields)
    (same,) = taken(*rows, choices=ListChoices(answers={3: "same"})).candidates.values()
    assert same.birth_name == other.split("|")[1]
    two = previewed(*rows, choices=ListChoices(answers={3: "other"}))
    assert [line.state.value for line in two.lines] == ["faulty", "faulty"]
    left = taken(*rows, choices=ListChoices(answers={3: "leave"}))
    assert [c.birth_name for c in left.candidates.values()] == [one.split("|")[1]]


def test_lines_for_other_assessments_are_asked_about_when_their_tutors_differ() -> None:
    preview = previewed("Nom|Prénom|Épreuve|Tuteur", "Martin|Zoé|b1.e1|Paul X",
                        "Martin|Zoé|b2.e3|Jo Y")  # fmt: skip
    assert [line.state.value for line in preview.lines] == ["new", "asked"]


def test_number_of_another_is_asked_about_when_twins_share_their_birth_date() -> None:
    session = taken(HEAD, ZOE)
    assert states(HEAD, "A1|Martin|Léa|13/03/1999|", session=session) == ["asked"]
    assert states(HEAD, "A1|Petit|Léa|13/03/1999|", session=session) == ["asked"]
    assert states(HEAD, "A1|Petit|Zoé|13/03/1999|", session=session) == ["changed"]


def test_tutor_is_kept_when_two_columns_name_them() -> None:
    (line,) = lines("Nom|Prénom|Nom du tuteur|Prénom du tuteur|Nom maître d'apprentissage",
                    "Martin|Zoé|Tanguy|Paul|Bihan")  # fmt: skip
    assert (line.given["tutor"], line.given["mentor"]) == ("Tanguy Paul", "Bihan")
    (line,) = lines("Nom|Prénom|Tuteur 1|Tuteur 2", "Martin|Zoé|P. Tanguy|A. Roux")
    assert line.given["tutor"] == "P. Tanguy; A. Roux"


@pytest.mark.parametrize(
    ("cell", "given"),
    [
        ("Mme DUPONT Anne", {"birth_name": "DUPONT", "first_names": "Anne", "sex": "F"}),
        ("M. LE GOFF Yann", {"birth_name": "LE GOFF", "first_names": "Yann", "sex": "M"}),
        ("MARTIN née DUPONT Anne",
         {"birth_name": "DUPONT", "usual_name": "MARTIN", "first_names": "Anne"}),
        ("DUPONT épouse MARTIN Anne",
         {"birth_name": "DUPONT", "usual_name": "MARTIN", "first_names": "Anne"}),
        ("MARTIN Anne (née DUPONT)",
         {"birth_name": "DUPONT", "usual_name": "MARTIN", "first_names": "Anne"}),
    ],
)  # fmt: skip
def test_whole_name_is_parted_when_it_has_a_title_or_two_family_names(
    cell: str, given: dict[str, str]
) -> None:
    (line,) = lines("Nom Prénom|Courriel", f"{cell}|a@exemple.fr")
    assert {name: line.given[name] for name in line.given if name != "email"} == given


def test_family_name_is_parted_when_its_cell_tells_two() -> None:
    (line,) = lines("Civilité|Nom|Prénom", "|Mme MARTIN née DUPONT|Anne")
    assert (line.given["birth_name"], line.given["usual_name"]) == ("DUPONT", "MARTIN")
    assert line.given["sex"] == "F"


def test_telephone_numbers_regain_their_zeros_when_the_whole_column_lost_them() -> None:
    head = "Nom|Prénom|Tél"
    all_lost = lines(head, "A|B|612345678", "C|D|712345678", "E|F|298765432")
    assert [line.given["phone"] for line in all_lost] == [
        "06 12 34 56 78", "07 12 34 56 78", "02 98 76 54 32",
    ]  # fmt: skip
    one_lost = lines(head, "A|B|612345678", "C|D|0712345678", "E|F|0298765432")
    assert one_lost[0].given["phone"] == "612345678"
    assert codes(one_lost[0]) == ["list-phone-zero"]


def test_number_is_a_fault_when_a_spreadsheet_shortened_it() -> None:
    (line,) = lines("N° candidat|Nom|Prénom", "2,02601E+11|Martin|Zoé")
    assert codes(line) == ["list-number-shortened"]


def test_ordinary_dates_are_not_doubted_when_no_day_is_beyond_twelve() -> None:
    rows = ("Nom|Prénom|Né(e) le", "A|B|01/02/1990", "C|D|03/04/1991")
    assert [codes(line) for line in lines(*rows)] == [[], []]
    assert date_remark(laid_out(*rows)) == "list-note-day-first"
    assert date_remark(laid_out(*rows, "E|F|13/04/1991")) == ""
    assert date_remark(laid_out(rows[0], "A|B|02/13/1990")) == "list-note-month-first"


def test_line_is_doubted_when_it_has_more_cells_than_the_text_has_headings() -> None:
    rows = ("Nom|Prénom|Courriel|Tél", "A|B|a@x.fr|b@x.fr|0612345678", "C|D|c@x.fr|0612345679",
            "E|F|e@x.fr|0612345670")  # fmt: skip
    told = [codes(line) for line in lines(*rows, separated=True)]
    assert "list-cells-many" in told[0]
    assert told[1:] == [[], []]
    assert "list-cells-many" not in codes(lines(*rows)[0])  # a remark beside a spreadsheet


def test_column_still_counts_the_lines_when_a_title_stands_among_them() -> None:
    rows = [f"{n}|A{n}|B" for n in range(1, 7)]
    found = laid_out("N°|Nom|Prénom", *rows[:3], "Groupe B||", *rows[3:])
    assert found.columns[0].left_out == "order"


def test_first_name_is_not_missed_when_its_cell_is_the_fault() -> None:
    (line,) = lines("Nom|Prénom|Né(e) le", "Martin||31/02/1999")
    assert codes(line) == ["list-date-impossible"]


def test_lines_of_one_number_are_asked_about_when_their_teams_differ() -> None:
    rows = ("N° candidat|Nom|Prénom|Groupe", "A1|Martin|Zoé|G1", "A1|Martin|Zoé|G2")
    question = previewed(*rows).lines[1].question
    assert question is not None
    assert question.fields == ("team",)
    assert states(rows[0], rows[1], rows[1]) == ["new", "joined"]
