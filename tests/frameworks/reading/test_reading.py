"""What the reading makes of tables: blocs, codes, joined texts, headings, links, warnings."""

import pytest

from jury_desk.domain.draft_acts import SetText
from jury_desk.domain.draft_checks import warnings_of
from jury_desk.errors import FrameworkEmptyError
from jury_desk.frameworks.reading import read_grid
from tests.frameworks.reading.tables import (
    HEADINGS,
    criteria,
    document,
    only_bloc,
    read,
    read_lines,
    table,
    texts,
)


@pytest.mark.parametrize(
    "rows",
    [
        [["", ""], ["", ""]],
        [["12", "--"], ["…", "3"]],
        [["Lundi", "Mardi"], ["Réunion", "Congé"]],
        [list(HEADINGS)],
    ],
)
def test_reading_is_refused_when_no_table_assesses_anything(rows: list[list[str]]) -> None:
    with pytest.raises(FrameworkEmptyError):
        read_grid(document(table(rows)))


def test_reading_places_a_criterion_by_its_code_when_its_cell_slid_left() -> None:
    draft = read(
        [
            ["A1 Vendre", "C1 Prospecter", "Étude de cas", "CE1.1 Le fichier est à jour"],
            ["", "C2 Négocier", "CE2.1 Les objections sont traitées", ""],
        ]
    )
    slid = criteria(draft)[-1]
    assert (slid.code, slid.competency) == ("CE2.1", "c2")
    assert any(item.kind == "placed-by-guess" and item.element == "ce2.1" for item in draft.found)


def test_reading_joins_a_sentence_when_the_next_row_goes_on_with_it() -> None:
    draft = read(
        [
            ["A1 Vendre", "C1 Prospecter", "", "CE1.1 Les fichiers sont à jour et"],
            ["", "", "", "vérifiés chaque semaine."],
        ]
    )
    assert texts(criteria(draft)) == ["Les fichiers sont à jour et vérifiés chaque semaine."]


def test_reading_keeps_a_repeated_heading_aside_when_its_letters_are_damaged() -> None:
    draft = read(
        [
            ["A1 Vendre", "C1 Prospecter", "Oral", "CE1.1 Le ton est juste"],
            ["Actlvités", "Commpétenoes", "Modalltés d'évaluation", "Crltères d'évaluation"],
            ["", "C2 Négocier", "", "CE2.1 Le prix est tenu"],
        ]
    )
    assert [item.code for item in criteria(draft)] == ["CE1.1", "CE2.1"]
    assert sum(aside.reason == "column-heading" for aside in draft.asides) == 8


def test_reading_makes_a_word_whole_when_columns_cut_a_title() -> None:
    draft = read(
        [
            ["Bloc 1 : Conduire les négociat", "ations d'une organi", "sation", ""],
            ["A1 Vendre", "C1 Préparer les négociations de l'organisation", "", "CE1.1 Clair"],
        ]
    )
    bloc = only_bloc(draft)
    assert bloc.title == "Conduire les négociations d'une organisation"
    assert bloc.printed_text == "Conduire les négociat ations d'une organi sation"


def test_reading_takes_uppermost_activities_for_blocs_when_none_is_printed() -> None:
    draft = read(
        [
            ["A1. Vendre A1.1 Préparer", "C1.1 - Prospecter", "Oral", "• Le ton est juste"],
            ["A2. Gérer A2.1 Compter", "C1.2 - Négocier", "Dossier", "• Le prix est tenu"],
            ["A2.2 Payer", "C2.1 - Compter", "", "• Les comptes sont justes"],
        ]
    )
    blocs = draft.grid.blocs
    assert [bloc.code for bloc in blocs] == ["A1", "A2"]
    assert [item.code for item in blocs[0].competencies] == ["C1.1", "C1.2"]
    assert texts(blocs[1].criteria) == ["Les comptes sont justes"]


def test_reading_gives_the_printed_code_when_its_letters_are_damaged() -> None:
    draft = read(
        [
            [
                "A1 Vendre",
                "C1.1 Prospecter",
                "",
                "CE1.1.1 Un ton juste\nC.E1.1.2 Un prix tenu\nC.1.1.3 Un fichier à jour",
            ]
        ]
    )
    assert [(item.code, item.printed_code) for item in criteria(draft)] == [
        ("CE1.1.1", None),
        ("CE1.1.2", "C.E1.1.2"),
        ("CE1.1.3", "C.1.1.3"),
    ]


def test_reading_keeps_items_when_bullets_complete_a_coded_criterion() -> None:
    draft = read(
        [
            [
                "A1 X",
                "C1 Vendre",
                "",
                "CE1.1 Le plan dit :\n• qui\n• quand\nCE1.2 Le budget est juste",
            ]
        ]
    )
    first, second = criteria(draft)
    assert (first.items, second.items) == (("qui", "quand"), ())


def test_reading_nests_headings_when_lists_stand_below_them() -> None:
    draft = read(
        [
            [
                "Vendre",
                "Prospecter\nNégocier",
                "1/ Étude de cas\nUn dossier.\n2/ Jeu de rôle\nUn oral.",
                (
                    "1/ étude de cas # Le dossier : - est clair - est daté"
                    " 2/ jeu de rôle - Le ton est bon"
                ),
            ]
        ]
    )
    assert [(item.heading, item.text) for item in criteria(draft)] == [
        ("1/ étude de cas — Le dossier :", "est clair"),
        ("1/ étude de cas — Le dossier :", "est daté"),
        ("2/ jeu de rôle", "Le ton est bon"),
    ]
    ids = [test.id for test in only_bloc(draft).assessments]
    assert [item.assessments for item in criteria(draft)] == [(ids[0],), (ids[0],), (ids[1],)]


def test_reading_keeps_words_once_when_cut_cells_print_them_twice() -> None:
    draft = read(
        [
            ["A1 X", "C1 Vendre", "Oral : le candidat répond aux questions du jury", "CE1.1 Clair"],
            ["", "C2 Gérer", "aux questions du jury", "CE2.1 Juste"],
        ]
    )
    (test,) = only_bloc(draft).assessments
    assert test.text == "Oral : le candidat répond aux questions du jury"
    assert any(item.kind == "printed-twice" for item in draft.found)


def test_reading_links_assessments_to_the_competencies_that_they_name() -> None:
    draft = read(
        [
            ["A1 X", "C1.1 Vendre", "Étude de cas. Un dossier (C1.1 ; C1.2)", "CE1.1.1 Clair"],
            ["", "C1.2 Gérer", "", "CE1.2.1 Juste"],
            ["", "C1.3 Payer", "Jeu de rôle. Un oral (C1.3)", "CE1.3.1 Poli"],
        ]
    )
    assert [test.competencies for test in only_bloc(draft).assessments] == [
        ("c1.1", "c1.2"),
        ("c1.3",),
    ]
    assert [item.assessments for item in criteria(draft)] == [("a1.e1",), ("a1.e1",), ("a1.e2",)]


def test_reading_links_uncoded_criteria_to_their_row_when_each_row_has_one_competency() -> None:
    draft = read(
        [
            ["Vendre", "Prospecter des clients", "Oral", "• Le ton est juste\n• Le prix est dit"],
            ["Gérer", "Tenir les comptes", "Écrit", "• Les comptes sont justes"],
        ]
    )
    assert [item.competency for item in criteria(draft)] == ["b1.c1", "b1.c1", "b1.c2"]


def test_reading_proposes_the_latin_word_when_letters_are_of_another_alphabet() -> None:
    draft = read([["A1 X", "C1 Vendre", "", "CE1.1 Le style est déléгатif"]])
    (warning,) = (item for item in warnings_of(draft) if item.kind == "foreign-letter")
    proposal = SetText(element="ce1.1", field="text", text="Le style est délégatif")
    assert warning.proposal == proposal
    assert texts(criteria(draft)) == ["Le style est déléгатif"]


def test_reading_warns_when_a_table_holds_words_that_no_rule_takes() -> None:
    headings = ("Compétences", "Connaissances associées", "Critères d'évaluation")
    draft = read([["C1 Vendre", "Droit du commerce", "CE1.1 Le prix est légal"]], headings)
    assert [item.kind for item in draft.found] == ["not-understood"]
    assert [aside.reason for aside in draft.asides].count("not-understood") == 1


@pytest.mark.parametrize(
    ("headings", "row"),
    [
        (
            ("Learning outcomes", "Assessment methods", "Assessment criteria"),
            ("LO1 Run a shop", "Case study", "AC1.1 Prices are shown"),
        ),
        (
            ("Compétences professionnelles", "Indicateurs de réussite"),
            ("CP1 Tenir une caisse", "La caisse est juste"),
        ),
        (
            ("N°", "Capacités visées", "Épreuve", "Points à observer", "Critères"),
            ("C1", "Tenir une caisse", "Oral", "", "La caisse est juste"),
        ),
    ],
)
def test_reading_knows_columns_when_they_are_headed_otherwise(
    headings: tuple[str, ...], row: tuple[str, ...]
) -> None:
    bloc = only_bloc(read([row], headings))
    assert len(bloc.competencies) == len(bloc.criteria) == 1


def test_reading_tells_columns_by_content_when_no_heading_is_printed() -> None:
    draft = read_grid(
        document(
            table(
                [
                    ["C1.1 Préparer un chantier", "CE1.1.1 Le plan est lu"],
                    ["C1.2 Conduire un engin", "CE1.2.1 La zone est balisée"],
                ]
            )
        )
    )
    assert [item.competency for item in criteria(draft)] == ["c1.1", "c1.2"]


def test_reading_takes_a_heading_before_each_table_for_its_bloc() -> None:
    draft = read_lines(
        "## Bloc 1 – Vendre\n\n| Compétences | Critères |\n|--|--|\n"
        "| C1 Prospecter | CE1.1 Poli |\n\n"
        "## Bloc 2 – Gérer\n\n| Compétences | Critères |\n|--|--|\n| C2 Compter | CE2.1 Juste |\n"
    )
    assert [(bloc.code, bloc.title) for bloc in draft.grid.blocs] == [
        ("Bloc 1", "Vendre"),
        ("Bloc 2", "Gérer"),
    ]


def test_reading_keeps_a_last_row_apart_when_it_names_several_blocs() -> None:
    draft = read_lines(
        "Activités\tCompétences\tModalités\tCritères\n"
        "A1 Vendre\tProspecter des clients\tÉtude de cas\tLe fichier est à jour\n"
        "A2 Gérer\tTenir des comptes\tOral\tLe compte est juste\n"
        "\tCompétences liées aux activités A1 et A2\tMémoire professionnel\tLe plan est clair\n"
    )
    assert [bloc.id for bloc in draft.grid.blocs] == ["a1", "a2", "transversal"]
    assert texts(draft.grid.blocs[2].criteria) == ["Le plan est clair"]
