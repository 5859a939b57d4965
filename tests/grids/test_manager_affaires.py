"""The grid of source 003: criteria beside other rows, cells cut by pages, irregular codes."""

import json
import re
from pathlib import Path

import pytest

from jury_desk.domain.grid import Assessment, Bloc, Competency, Criterion, Grid, parse_grid

PATH = Path(__file__).parents[2] / "resources" / "grids" / "manager-affaires.grid.json"


@pytest.fixture(scope="module")
def grid() -> Grid:
    return parse_grid(json.loads(PATH.read_text(encoding="utf-8")))


def bloc(grid: Grid, bloc_id: str) -> Bloc:
    return next(bloc for bloc in grid.blocs if bloc.id == bloc_id)


def criterion(grid: Grid, criterion_id: str) -> Criterion:
    return next(item for bloc in grid.blocs for item in bloc.criteria if item.id == criterion_id)


def competency(grid: Grid, competency_id: str) -> Competency:
    return next(
        item for bloc in grid.blocs for item in bloc.competencies if item.id == competency_id
    )


def assessment(grid: Grid, assessment_id: str) -> Assessment:
    return next(
        item for bloc in grid.blocs for item in bloc.assessments if item.id == assessment_id
    )


def test_the_title_is_the_printed_one_when_the_source_names_the_certification(grid: Grid) -> None:
    assert grid.certification.title == "Manager d'affaires"
    assert grid.certification.label == "Manager d'affaires"
    assert [(award.title, award.kind) for award in grid.awards] == [("Manager d'affaires", "full")]


@pytest.mark.parametrize(
    ("bloc_id", "title", "activities", "criteria_of_competencies"),
    [
        (
            "b1",
            (
                "Définir et mettre en œuvre une stratégie commerciale durable en fonction des"
                " objectifs de rentabilité économiques fixés par le comité de direction"
            ),
            ["Activité 1", "A1.1", "A1.2", "A1.3"],
            [6, 4, 3, 3, 2, 4, 3],
        ),
        (
            "b2",
            (
                "Développer l'activité commerciale par la conquête et la fidélisation client en"
                " s'appuyant sur les processus de transformation digitale mis en place par"
                " l'entreprise"
            ),
            ["Activité 2", "A2.1", "A2.2", "A2.3", "A2.4"],
            [5, 5, 3, 3, 2, 5, 10, 4],
        ),
        (
            "b3",
            (
                "Manager une équipe de collaborateurs et un réseau de partenaires (suivi,"
                " animation, accompagnement, recrutement)"
            ),
            ["Activité 3", "A3.1", "A3.2", "A3.3", "A3.4"],
            [4, 4, 3, 7, 4, 4],
        ),
        (
            "b4",
            "Piloter l'activité d'un centre de profit",
            ["Activité 4", "A4.1", "A4.2", "A4.3", "A4.4"],
            [4, 3, 3, 4, 4, 6],
        ),
    ],
)
def test_everything_is_counted_when_a_bloc_is_read(
    grid: Grid,
    bloc_id: str,
    title: str,
    activities: list[str],
    criteria_of_competencies: list[int],
) -> None:
    read = bloc(grid, bloc_id)
    assert read.code == f"Bloc {bloc_id[1]}"
    assert read.title == title
    assert [activity.code for activity in read.activities] == activities
    numbers = range(1, len(criteria_of_competencies) + 1)
    assert [item.code for item in read.competencies] == [f"C{bloc_id[1]}.{n}" for n in numbers]
    counts = [
        sum(item.competency == competency.id for item in read.criteria)
        for competency in read.competencies
    ]
    assert counts == criteria_of_competencies


def test_a_criterion_follows_its_own_code_when_it_stands_in_another_row(grid: Grid) -> None:
    for read in grid.blocs:
        for item in read.criteria:
            assert item.code is not None
            assert item.id == item.code.lower()
            assert item.competency == re.sub(r"CE(\d\.\d)\.\d+", r"c\1", item.code)


def test_criteria_keep_the_order_of_their_codes_when_columns_run_on(grid: Grid) -> None:
    for read in grid.blocs:
        codes = [[int(n) for n in re.findall(r"\d+", item.code or "")] for item in read.criteria]
        assert codes == sorted(codes)


@pytest.mark.parametrize(
    ("competency_id", "activity"),
    [
        ("c1.2", "a1.1"),
        ("c1.5", "a1.2"),
        ("c1.7", "a1.3"),
        ("c2.3", "a2.1"),
        ("c2.5", "a2.2"),
        ("c2.6", "a2.3"),
        ("c2.8", "a2.4"),
        ("c3.4", "a3.2"),
        ("c3.6", "a3.4"),
        ("c4.3", "a4.2"),
        ("c4.5", "a4.3"),
        ("c4.6", "a4.4"),
    ],
)
def test_a_competency_belongs_to_the_activity_of_its_row_when_read(
    grid: Grid, competency_id: str, activity: str
) -> None:
    assert competency(grid, competency_id).activity == activity


@pytest.mark.parametrize(
    ("criterion_id", "start"),
    [
        ("ce1.2.1", "L'analyse des forces et des faiblesses de l'entreprise détaille"),
        ("ce2.7.1", "Les éléments de préparation de l'USP sont crédibles et justifiés."),
        ("ce3.2.1", "La ou les techniques d'animation d'équipe choisies sont inclusives"),
    ],
)
def test_a_criterion_is_a_criterion_when_printed_in_the_column_of_assessments(
    grid: Grid, criterion_id: str, start: str
) -> None:
    found = criterion(grid, criterion_id)
    assert found.text.startswith(start)
    assert any("colonne des modalités" in doubt for doubt in found.doubts)


@pytest.mark.parametrize(
    ("criterion_id", "row", "own"),
    [
        ("ce2.2.4", "C2.3", "C2.2"),
        ("ce2.2.5", "C2.3", "C2.2"),
        ("ce3.3.1", "C3.2", "C3.3"),
        ("ce3.4.6", "C3.2", "C3.4"),
        ("ce4.2.3", "C4.1", "C4.2"),
        ("ce4.3.1", "C4.1", "C4.3"),
    ],
)
def test_a_criterion_says_where_it_stood_when_its_code_moved_it(
    grid: Grid, criterion_id: str, row: str, own: str
) -> None:
    doubt = f"Imprimé dans la ligne de {row} ; son propre code le rattache à {own}."
    assert doubt in criterion(grid, criterion_id).doubts


def test_codes_take_the_form_of_their_family_when_printed_otherwise(grid: Grid) -> None:
    irregular = {
        item.code: item.printed_code
        for read in grid.blocs
        for item in read.criteria
        if item.printed_code is not None
    }
    assert irregular == {
        "CE2.6.5": "CE2.6.5.",
        "CE2.7.5": "CE2.7.5.",
        "CE3.1.4": "CE3.1.4.",
        "CE4.4.4": "C.E4.4.4",
        "CE4.5.4": "C.4.5.4",
    }


@pytest.mark.parametrize(
    ("criterion_id", "words"),
    [
        ("ce1.7.1", "(revenus, marge brute, taux d'attrition, valeur vie client)."),
        ("ce2.7.2", "tactique des bénéfices futurs, tactique de la pression du temps, etc.)."),
        ("ce4.3.1", "identification du litige (remontée de la plainte client), collecte"),
    ],
)
def test_a_criterion_is_one_sentence_when_a_page_cut_it(
    grid: Grid, criterion_id: str, words: str
) -> None:
    assert words in criterion(grid, criterion_id).text


@pytest.mark.parametrize(
    ("competency_id", "words"),
    [
        ("c1.7", "adapté aux diversités pour obtenir une validation par les dirigeants"),
        ("c2.7", "afin de trouver une solution préservant les intérêts de chacune des parties."),
        ("c4.3", "le cadre réglementaire et les process de l'entreprise pour participer"),
    ],
)
def test_a_competency_is_one_sentence_when_a_page_cut_it(
    grid: Grid, competency_id: str, words: str
) -> None:
    assert words in competency(grid, competency_id).text


def test_a_task_is_one_line_when_a_page_cut_it(grid: Grid) -> None:
    activity = next(item for item in bloc(grid, "b2").activities if item.id == "a2.4")
    assert activity.tasks[1] == (
        "Adaptation de la proposition commerciale aux multiples facteurs aléatoires de la"
        " négociation complexe"
    )
    assert len(activity.tasks) == 4


def test_bullets_are_items_when_they_complete_a_coded_criterion(grid: Grid) -> None:
    mapping = criterion(grid, "ce1.2.2")
    assert len(mapping.items) == 5
    assert mapping.items[-1] == "Une comparaison des évaluations clients."
    assert [item[:3] for item in criterion(grid, "ce1.3.1").items] == ["B2C", "B2B"]
    assert len(criterion(grid, "ce1.5.1").items) == 5


def test_bullets_are_criteria_under_a_heading_when_they_have_codes(grid: Grid) -> None:
    headed = [item for read in grid.blocs for item in read.criteria if item.heading]
    assert [item.code for item in headed] == [f"CE4.6.{n}" for n in range(1, 7)]
    assert {item.heading for item in headed} == {
        "Le plan de gestion de crise comprend de façon précise, lisible et détaillée :"
    }


@pytest.mark.parametrize(
    ("assessment_id", "codes", "setting", "forms", "languages"),
    [
        ("b1.e1", "1.1 1.2 1.3 1.4 1.5 1.6 1.7", "individual", "written oral", "fr"),
        ("b2.e1", "2.1 2.2 2.4 2.5", "individual", "written oral", "fr"),
        ("b2.e2", "2.3", "individual", "written oral", "fr"),
        ("b2.e3", "2.6 2.7 2.8", "individual", "oral roleplay", "fr en"),
        ("b3.e1", "3.1 3.2 3.3 3.4", "individual", "oral roleplay", "fr"),
        ("b3.e2", "3.5 3.6", "individual", "written oral roleplay", "fr"),
        ("b4.e1", "4.1 4.2 4.3 4.4 4.5 4.6", "both", "written oral", "fr"),
    ],
)
def test_an_assessment_is_set_as_its_prose_says_when_read(
    grid: Grid, assessment_id: str, codes: str, setting: str, forms: str, languages: str
) -> None:
    found = assessment(grid, assessment_id)
    assert list(found.competencies) == [f"c{code}" for code in codes.split()]
    assert (found.setting, " ".join(found.forms)) == (setting, forms)
    assert " ".join(found.languages) == languages


def test_every_criterion_is_observed_where_its_competency_is_when_linked(grid: Grid) -> None:
    assert sum(len(read.assessments) for read in grid.blocs) == 7
    for read in grid.blocs:
        for item in read.criteria:
            (name,) = item.assessments
            assert item.competency in assessment(grid, name).competencies


def test_the_role_play_keeps_its_prose_when_a_page_cut_it(grid: Grid) -> None:
    lines = assessment(grid, "b2.e3").text.split("\n")
    assert lines[2] == "Les membres du jury se partagent les autres rôles (clients ou partenaires)."
    assert lines[-2:] == [
        "Formalise une proposition finale en fonction de la négociation (C2.8) ;",
        "Obtient une recommandation active du client (C2.8).",
    ]
    assert [phase.kind for phase in assessment(grid, "b2.e3").phases] == ["preparation", "roleplay"]


def test_the_first_assessment_of_bloc_3_ends_its_sentence_when_a_page_cut_it(grid: Grid) -> None:
    assert assessment(grid, "b3.e1").text.endswith(
        "\nUn jury observateur évalue la prestation du candidat à l'aide d'une grille d'évaluation"
        " transmise par le certificateur."
    )
    assert assessment(grid, "b3.e2").text.endswith("qui joue le rôle d'un candidat.")


def test_the_four_parts_of_the_file_stand_in_order_when_cells_cut_them(grid: Grid) -> None:
    text = assessment(grid, "b4.e1").text
    starts = [line[:8] for line in text.split("\n") if line.startswith("Partie ")]
    assert starts == ["Partie 1", "Partie 2", "Partie 3", "Partie 4"]
    assert "des procédures administratives, fiscales, réglementaires et juridiques." in text
    assert text.endswith("(C4.1 ; C4.2 ; C4.3 ; C4.4 ; C4.5 ; C4.6)")


def test_misprints_stay_and_say_so_when_the_source_has_them(grid: Grid) -> None:
    negotiate = competency(grid, "c2.7")
    assert negotiate.text.startswith("Négociateur, en français et/ou en anglais,")
    assert negotiate.doubts
    manager = criterion(grid, "ce3.1.4")
    assert "management délé\u0433\u0430\u0442if et directif" in manager.text
    assert any("cyrilliques" in doubt for doubt in manager.doubts)


def test_no_duration_or_weight_is_given_when_the_source_prints_none(grid: Grid) -> None:
    for read in grid.blocs:
        for found in read.assessments:
            assert not found.parts
            assert found.external is None
            assert all(phase.minutes is None for phase in found.phases)
