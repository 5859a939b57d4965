"""Where a list's headings stand, and what its columns mean."""

import pytest

from jury_desk.domain.preparation.lists.list_columns import best_sheet
from jury_desk.domain.preparation.lists.list_fields import heading
from jury_desk.domain.preparation.lists.list_table import Span
from tests.domain.preparation.lists import NAMES, laid_out, sheet


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("Nom de naissance", "birth-name"),
        ("NOM", "birth-name"),
        ("Nom de famille", "birth-name"),
        ("Nom d'usage", "usual-name"),
        ("Nom d’usage (le cas échéant)", "usual-name"),
        ("Nom marital", "usual-name"),
        ("Prénom(s)", "first-names"),
        ("PRÉNOMS", "first-names"),
        ("Prénom du candidat", "first-names"),
        ("Nom et prénom", "full-name"),
        ("Candidat(e)", "full-name"),
        ("Né(e) le", "birth-date"),
        ("Date naiss.", "birth-date"),
        ("Date de naissance", "birth-date"),
        ("Date de naissance (jj/mm/aaaa)", "birth-date"),
        ("DDN", "birth-date"),
        ("Lieu", "birth-place"),
        ("Ville de naissance", "birth-place"),
        ("Né(e) à", "birth-place"),
        ("Code INSEE", "birth-place-code"),
        ("Code commune naissance", "birth-place-code"),
        ("Pays", "birth-country"),
        ("Pays de naissance", "birth-country"),
        ("Sexe", "sex"),
        ("Civilité", "sex"),
        ("M./Mme", "sex"),
        ("N° candidat", "number"),
        ("N° de candidat", "number"),
        ("Numéro d’inscription", "number"),
        ("Matricule", "number"),
        ("Courriel", "email"),
        ("Adresse e-mail", "email"),
        ("Mail perso", "email"),
        ("Tél", "phone"),
        ("Tél. portable", "phone"),
        ("Voie d'accès", "route"),
        ("Statut", "route"),
        ("Blocs visés", "blocs"),
        ("Blocs de compétences présentés", "blocs"),
        ("Blocs acquis", "held"),
        ("Bloc(s) déjà validé(s)", "held"),
        ("Preuve", "held-proof"),
        ("N° PV", "held-proof"),
        ("Date d’obtention", "held-date"),
        ("Entreprise", "company"),
        ("Employeur", "company"),
        ("Raison sociale", "company"),
        ("Entreprise d'accueil / Raison sociale", "company"),
        ("Raison sociale de l’employeur", "company"),
        ("Nom du tuteur", "tutor"),
        ("Prénom du tuteur", "tutor"),
        ("Nom et prénom du maître d’apprentissage", "mentor"),
        ("Tuteur", "tutor"),
        ("Tuteur entreprise", "tutor"),
        ("Maître d'apprentissage", "mentor"),
        ("Formateurs", "trainers"),
        ("Équipe", "team"),
        ("Groupe de travail", "team"),
        ("Aménagement", "measure"),
        ("Temps majoré", "extra-time"),
        ("Tiers-temps", "extra-time"),
        ("1/3 temps", "extra-time"),
        ("Épreuve", "assessment"),
        ("Langue", "language"),
        ("Last name", "birth-name"),
        ("First name", "first-names"),
        ("Date of birth", "birth-date"),
        ("Candidate number", "number"),
        ("Access route", "route"),
        ("Team", "team"),
        ("Extra time", "extra-time"),
        ("Naissance / date", "birth-date"),
        ("Naissance / lieu", "birth-place"),
        ("Identité / Prénom", "first-names"),
        ("Adresse", ""),
        ("Code postal", ""),
        ("Nationalité", ""),
        ("Observations", ""),
    ],
)
def test_heading_tells_its_meaning_when_written_as_schools_write_it(
    text: str, meaning: str
) -> None:
    assert heading(text).meaning == meaning


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Motif", "reason"),
        ("Raison de l’aménagement", "reason"),
        ("Motif de l'aménagement", "reason"),
        ("Handicap", "reason"),
        ("Situation de handicap (oui/non)", "reason"),
        ("RQTH", "reason"),
        ("Aménagement (raison médicale)", "reason"),
        ("N° INSEE", "identity-number"),
        ("N° sécurité sociale", "identity-number"),
        ("Courriel du tuteur", "other-person"),
        ("Tél. entreprise", "other-person"),
    ],
)
def test_heading_is_left_out_when_it_holds_what_must_not_be_taken(text: str, why: str) -> None:
    told = heading(text)
    assert (told.meaning, told.left_out) == ("", why)


def test_headings_are_found_when_title_lines_stand_above() -> None:
    found = laid_out("Liste des candidats", "Session de juin, 24 inscrits", "", "Nom|Prénom", "A|B")
    assert found.head_line == 4
    assert [column.meaning for column in found.columns] == ["birth-name", "first-names"]
    assert [row.line for row in found.body] == [5]


def test_headings_are_joined_when_they_stand_in_two_merged_lines() -> None:
    rows = ("N° candidat|Naissance||Identité|", "|date|lieu|Nom|Prénom", "1|12/03/1999|Lyon|A|B")
    spans = (Span(1, 2, 0, 0), Span(1, 1, 1, 2), Span(1, 1, 3, 4))
    for merged in (spans, ()):
        found = laid_out(*rows, spans=merged)
        assert [column.meaning for column in found.columns] == [
            "number", "birth-date", "birth-place", "birth-name", "first-names",
        ]  # fmt: skip
        assert found.columns[1].heading == "Naissance / date"
        assert found.head_line == 2


def test_title_heads_nothing_when_it_is_merged_over_the_whole_table() -> None:
    found = laid_out("Naissances||", "Nom|Prénom|Date", "A|B|x", spans=(Span(1, 1, 0, 2),))
    assert [column.heading for column in found.columns] == ["Nom", "Prénom", "Date"]


def test_columns_are_told_by_content_when_there_are_no_headings() -> None:
    found = laid_out(
        "2027-01|MARTIN|Zoé|12/03/1999|zoe@exemple.fr|Mme|06 01 02 03 04|35238",
        "2027-02|DURAND|Paul|01/12/1998|paul@exemple.fr|M.|06 01 02 03 05|2A004",
    )
    assert [column.meaning for column in found.columns] == [
        "number", "birth-name", "first-names", "birth-date", "email", "sex", "phone",
        "birth-place-code",
    ]  # fmt: skip
    assert found.head_line == 0
    assert all(column.confidence < 80 for column in found.columns)


def test_one_column_of_names_is_understood_when_it_is_all_there_is() -> None:
    found = laid_out("MARTIN Zoé", "DURAND Paul")
    assert [column.meaning for column in found.columns] == ["full-name"]


def test_address_column_stays_out_when_its_unknown_heading_hides_no_meaning() -> None:
    found = laid_out("Nom|Prénom|Entré le|Contact", "A|B|01/09/2025|a@exemple.fr")
    assert [column.meaning for column in found.columns] == [
        "birth-name",
        "first-names",
        "",
        "email",
    ]
    assert found.columns[2].left_out == "unknown"


def test_column_is_left_out_when_it_only_counts_the_lines() -> None:
    found = laid_out("N°|Nom", "1|A", "2|B", "3|C")
    assert (found.columns[0].meaning, found.columns[0].left_out) == ("", "order")


def test_column_is_the_number_when_its_numbers_do_not_count_the_lines() -> None:
    found = laid_out("N°|Nom", "104|A", "87|B")
    assert found.columns[0].meaning == "number"


def test_plain_name_is_the_one_in_use_when_the_birth_name_has_its_own_column() -> None:
    found = laid_out("Nom de naissance|Nom|Prénom", "A|B|C")
    assert [c.meaning for c in found.columns] == ["birth-name", "usual-name", "first-names"]


def test_first_column_keeps_a_meaning_when_two_say_the_same() -> None:
    found = laid_out("Nom|Prénom|Courriel|Mail", "A|B|a@x.fr|b@x.fr")
    assert [c.left_out for c in found.columns] == ["", "", "", "twice"]


def test_column_of_a_bloc_is_understood_when_its_heading_names_one() -> None:
    found = laid_out("Nom|Prénom|Bloc 1|BC2", "A|B|x|")
    assert [c.meaning for c in found.columns[2:]] == ["bloc:b1", "bloc:b2"]


def test_remapping_moves_a_meaning_when_the_person_says_so() -> None:
    found = laid_out("Nom|Prénom|Divers", "A|B|C").remapped({2: "first-names", 0: ""})
    assert [c.meaning for c in found.columns] == ["", "first-names", "first-names"]
    moved = laid_out("Nom|Prénom|Divers", "A|B|C").remapped({2: "birth-name"})
    assert [c.meaning for c in moved.columns] == ["", "first-names", "birth-name"]


def test_remapping_changes_nothing_when_the_column_holds_reasons() -> None:
    found = laid_out("Nom|Prénom|Motif", "A|B|x").remapped({2: "measure"})
    assert found.columns[2].meaning == ""
    assert found.columns[2].samples == ()


def test_value_stands_in_each_line_when_its_cell_is_merged_downwards() -> None:
    found = laid_out("Nom|Entreprise", "A|Armor", "B|", "C|Ponant", spans=(Span(2, 3, 1, 1),))
    assert [row.cells[1].text for row in found.body] == ["Armor", "Armor", "Ponant"]


def test_headings_are_skipped_when_they_are_printed_again() -> None:
    found = laid_out("Nom|Prénom", "A|B", "Nom|Prénom", "C|D")
    assert [row.line for row in found.body] == [2, 4]


def test_best_sheet_is_the_list_when_a_cover_comes_first() -> None:
    cover, people = sheet("Session de juin|2027"), sheet("Nom|Prénom", "A|B")
    hidden = sheet("Nom|Prénom|Courriel", "A|B|c@x.fr", hidden=True)
    assert best_sheet((cover, people, hidden), NAMES) == 1


def test_names_stay_the_first_ones_when_their_headings_come_twice() -> None:
    found = laid_out("Nom|Prénom|Entreprise|Nom|Prénom", "A|B|Armor|C|D")
    assert [c.meaning for c in found.columns] == ["birth-name", "first-names", "company", "", ""]
    assert [c.left_out for c in found.columns[3:]] == ["twice", "twice"]


def test_other_table_is_not_read_when_it_stands_below() -> None:
    found = laid_out("Nom|Prénom|Né(e) le", "A|B|13/03/1999", "", "Membres du jury",
                     "Nom|Prénom|Employeur", "Roux|Marc|Armor")  # fmt: skip
    assert [row.line for row in found.body] == [2]
    assert found.other_line == 4


def test_headings_are_skipped_when_they_are_printed_again_in_other_words() -> None:
    found = laid_out(
        "Nom|Prénom|Né(e) le", "A|B|13/03/1999", "NOM|PRÉNOM|Date de naissance", "C|D|"
    )
    assert [row.line for row in found.body] == [2, 4]
    assert found.other_line == 0
