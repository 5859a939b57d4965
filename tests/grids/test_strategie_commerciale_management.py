"""The grid of source 001: uncoded bullets, headings that are sentences, two assessments a bloc."""

import json
from pathlib import Path

import pytest

from jury_desk.domain.grid import Bloc, Grid, parse_grid

PATH = (
    Path(__file__).parents[2] / "resources" / "grids" / "strategie-commerciale-management.grid.json"
)


@pytest.fixture(scope="module")
def grid() -> Grid:
    return parse_grid(json.loads(PATH.read_text(encoding="utf-8")))


def bloc(grid: Grid, bloc_id: str) -> Bloc:
    return next(bloc for bloc in grid.blocs if bloc.id == bloc_id)


def layout(read: Bloc) -> list[tuple[str | None, tuple[str, ...], int]]:
    """Heading and assessments of each run of criteria, with the run's length."""
    runs: list[tuple[str | None, tuple[str, ...], int]] = []
    for item in read.criteria:
        if runs and runs[-1][:2] == (item.heading, item.assessments):
            runs[-1] = (*runs[-1][:2], runs[-1][2] + 1)
        else:
            runs.append((item.heading, item.assessments, 1))
    return runs


def test_no_official_title_is_given_when_the_source_prints_none(grid: Grid) -> None:
    assert grid.certification.title is None
    assert grid.certification.label
    assert grid.certification.source == "001_463d284be54cc5bf.txt"
    assert [award.kind for award in grid.awards] == ["full"]


def test_the_handicap_rule_is_one_note_when_printed_under_every_bloc(grid: Grid) -> None:
    (note,) = grid.certification.notes
    assert note.startswith("(Un/e candidat/e en situation de handicap peut bénéficier")
    assert note.endswith("au bon déroulement de l'évaluation.)")


@pytest.mark.parametrize(
    ("bloc_id", "title", "competencies_of_activities", "assessments", "criteria"),
    [
        ("b1", "DEFINIR LA STRATEGIE COMMERCIALE DE L'ENTREPRISE", [2, 1, 2], 1, 11),
        ("b2", "METTRE EN OEUVRE LE DEVELOPPEMENT COMMERCIAL ET SON SUIVI", [3, 3, 2], 2, 10),
        ("b3", "PILOTER LA PERFORMANCE FINANCIERE DE L'ACTIVITE COMMERCIALE", [2, 2, 4, 2], 1, 7),
        ("b4", "DEVELOPPER ET OPTIMISER LA RELATION CLIENT", [4, 4, 1], 1, 5),
        ("b5", "MANAGER ET PILOTER UNE EQUIPE COMMERCIALE", [3, 5, 5], 2, 8),
    ],
)
def test_everything_is_counted_when_a_bloc_is_read(
    grid: Grid,
    bloc_id: str,
    title: str,
    competencies_of_activities: list[int],
    assessments: int,
    criteria: int,
) -> None:
    read = bloc(grid, bloc_id)
    number = bloc_id[1:]
    assert (read.code, read.title) == (f"Bloc {number}", title)
    assert [item.code for item in read.activities] == [
        f"{number}.{place + 1}" for place in range(len(competencies_of_activities))
    ]
    assert [
        sum(item.activity == activity.id for item in read.competencies)
        for activity in read.activities
    ] == competencies_of_activities
    assert len(read.competencies) == sum(competencies_of_activities)
    assert len(read.assessments) == assessments
    assert len(read.criteria) == criteria


def test_headings_are_parted_from_criteria_when_they_share_a_cell(grid: Grid) -> None:
    assert layout(bloc(grid, "b1")) == [
        ("Le diagnostic réalisé :", ("b1.e1",), 3),
        ("L'étude de marché présente :", ("b1.e1",), 2),
        ("La stratégie marketing et commerciale proposée :", ("b1.e1",), 3),
        ("Le plan d'action commercial :", ("b1.e1",), 2),
        (None, ("b1.e1",), 1),
    ]
    assert layout(bloc(grid, "b3")) == [
        ("Analyse financière :", ("b3.e1",), 3),
        ("Les objectifs chiffrés :", ("b3.e1",), 2),
        ("Outil de pilotage de la performance:", ("b3.e1",), 2),
    ]
    assert layout(bloc(grid, "b4")) == [(None, ("b4.e1",), 5)]


def test_criteria_go_to_their_assessment_when_a_bloc_has_two(grid: Grid) -> None:
    assert layout(bloc(grid, "b2")) == [
        ("1/ jeu de simulation — La stratégie de prospection:", ("b2.e1",), 4),
        ("1/ jeu de simulation", ("b2.e1",), 1),
        ("2/ jeu de rôle", ("b2.e2",), 5),
    ]
    assert layout(bloc(grid, "b5")) == [
        ("Evaluation 1 — le/la candidat/e :", ("b5.e1",), 4),
        ("Evaluation 2 — Le projet de pilotage présenté :", ("b5.e2",), 3),
        ("Evaluation 2", ("b5.e2",), 1),
    ]


@pytest.mark.parametrize(
    ("bloc_id", "place", "start"),
    [
        ("b1", 10, "L'offre commerciale est cohérente"),
        ("b2", 4, "Les indicateurs quantitatifs et qualitatifs proposés"),
        ("b5", 7, "Les outils de gestion de projet et d'analyse des données"),
    ],
)
def test_a_heading_line_is_a_criterion_when_no_bullets_follow(
    grid: Grid, bloc_id: str, place: int, start: str
) -> None:
    read = bloc(grid, bloc_id).criteria[place]
    assert read.text.startswith(start)
    assert any("intertitre" in doubt for doubt in read.doubts)


def test_settings_and_forms_are_picked_up_when_prose_holds_them(grid: Grid) -> None:
    assert {
        item.id: (item.setting, item.forms) for read in grid.blocs for item in read.assessments
    } == {
        "b1.e1": ("either", ("written", "oral")),
        "b2.e1": ("either", ("oral", "game")),
        "b2.e2": (None, ("roleplay",)),
        "b3.e1": ("either", ("written",)),
        "b4.e1": ("either", ("oral", "game")),
        "b5.e1": ("either", ("oral", "roleplay", "game")),
        "b5.e2": ("individual", ("written",)),
    }


def test_phases_are_the_steps_before_the_jury_when_prose_names_them(grid: Grid) -> None:
    phases = {
        item.id: [(phase.kind, phase.minutes) for phase in item.phases]
        for read in grid.blocs
        for item in read.assessments
    }
    assert phases == {
        "b1.e1": [("presentation", None)],
        "b2.e1": [("presentation", None)],
        "b2.e2": [("roleplay", None)],
        "b3.e1": [],
        "b4.e1": [("presentation", None)],
        "b5.e1": [("roleplay", None)],
        "b5.e2": [],
    }


def test_an_assessment_holds_its_whole_print_when_its_title_is_taken_from_it(grid: Grid) -> None:
    for read in grid.blocs:
        for item in read.assessments:
            assert item.text.startswith(item.title)


def test_assessments_of_bloc_5_follow_their_rows_when_competencies_are_uncoded(grid: Grid) -> None:
    first, second = bloc(grid, "b5").assessments
    assert first.competencies == ("b5.c1", "b5.c2", "b5.c3")
    assert second.competencies == tuple(f"b5.c{place}" for place in range(4, 14))


def test_assessments_of_bloc_2_have_no_competency_when_no_row_tells(grid: Grid) -> None:
    assert all(not item.competencies and item.doubts for item in bloc(grid, "b2").assessments)


def test_no_criterion_has_a_competency_when_none_is_coded(grid: Grid) -> None:
    criteria = [item for read in grid.blocs for item in read.criteria]
    assert not any(item.competency or item.code for item in criteria)


def test_an_enumeration_keeps_its_lines_when_it_is_in_an_assessment(grid: Grid) -> None:
    assert bloc(grid, "b3").assessments[0].text == (
        "Etude du cas d'une entreprise qui doit comprendre :\n"
        "une analyse financière de l'activité commerciale,\n"
        "une définition des objectifs,\n"
        "la mise en œuvre d'outil de pilotage de la performance.\n"
        "Ce travail à réaliser en groupe ou en individuel, "
        "fait l'objet d'un rendu écrit individuel"
    )


@pytest.mark.parametrize(
    ("bloc_id", "place", "print_"),
    [
        ("b1", 6, "les stratégie globale et marketing"),
        ("b1", 8, "organisationnelles compétences clé"),
        ("b3", 1, "l'analyse financière de l'activité commerciale proposé"),
        ("b5", 6, "cohérence d'équipe, techniques,"),
    ],
)
def test_a_misprint_stays_with_its_doubt_when_it_is_read(
    grid: Grid, bloc_id: str, place: int, print_: str
) -> None:
    read = bloc(grid, bloc_id).criteria[place]
    assert print_ in read.text
    assert read.doubts
