"""The grid of source 000: columns that run on past their rows, cells printed twice, a lost page."""

import json
from pathlib import Path

import pytest

from jury_desk.domain.grid import Assessment, Bloc, Competency, Grid, parse_grid

PATH = (
    Path(__file__).parents[2]
    / "resources"
    / "grids"
    / "developpement-commercial-business-unit.grid.json"
)


@pytest.fixture(scope="module")
def grid() -> Grid:
    return parse_grid(json.loads(PATH.read_text(encoding="utf-8")))


def bloc(grid: Grid, bloc_id: str) -> Bloc:
    return next(bloc for bloc in grid.blocs if bloc.id == bloc_id)


def competency(grid: Grid, code: str) -> Competency:
    return next(item for bloc in grid.blocs for item in bloc.competencies if item.code == code)


def assessment(grid: Grid, assessment_id: str) -> Assessment:
    return next(
        item for bloc in grid.blocs for item in bloc.assessments if item.id == assessment_id
    )


def test_no_official_title_is_given_when_the_source_prints_none(grid: Grid) -> None:
    assert grid.certification.title is None
    assert grid.certification.label
    assert grid.certification.notes == ()
    assert grid.certification.source == "000_9e8285de6d1aee44.txt"


def test_the_full_award_holds_every_bloc_when_no_badge_is_printed(grid: Grid) -> None:
    (award,) = grid.awards
    assert award.kind == "full"
    assert award.blocs == ("a1", "a2", "a3", "a4", "a5")


@pytest.mark.parametrize(
    ("bloc_id", "activities", "items", "assessments", "criteria"),
    [
        ("a1", 6, [6, 7, 4, 4, 6, 5], 1, 11),
        ("a2", 4, [6, 7, 5, 6], 1, 8),
        ("a3", 5, [4, 3, 5, 5, 5], 1, 5),
        ("a4", 3, [4, 2, 3, 3], 2, 12),
        ("a5", 1, [2, 7], 1, 6),
    ],
)
def test_everything_is_counted_when_a_bloc_is_read(
    grid: Grid, bloc_id: str, activities: int, items: list[int], assessments: int, criteria: int
) -> None:
    read = bloc(grid, bloc_id)
    assert len(read.activities) == activities
    assert [len(item.items) for item in read.competencies] == items
    assert len(read.assessments) == assessments
    assert len(read.criteria) == criteria


@pytest.mark.parametrize(
    ("bloc_id", "title"),
    [
        (
            "a1",
            (
                "DEFINITION ET PILOTAGE DES ORIENTATIONS STRATEGIQUES "
                "D'UNE BU ORIENTEE RELATION CLIENT"
            ),
        ),
        ("a2", "PILOTAGE DU DEVELOPPEMENT COMMERCIAL ET PROMOTIONNEL D'UNE BU"),
        ("a3", "PILOTAGE DE LA PERFORMANCE ECONOMIQUE ET FINANCIERE D'UNE BU"),
        ("a4", "ELABORATION D'UNE PROPOSITION COMMERCIALE COMPLEXE ET MULTIMODALE"),
    ],
)
def test_a_title_is_parted_from_its_code_when_the_separators_differ(
    grid: Grid, bloc_id: str, title: str
) -> None:
    assert bloc(grid, bloc_id).title == title
    assert bloc(grid, bloc_id).code == bloc_id.upper()


def test_a_competency_goes_with_its_activity_when_the_rows_have_run_on(grid: Grid) -> None:
    for read in grid.blocs:
        for item in read.competencies:
            expected = None if item.code in (None, "C4.4") else (item.code or "").replace("C", "a")
            assert item.activity == expected
    assert competency(grid, "C4.4").doubts


def test_a_list_is_whole_when_a_page_cuts_it(grid: Grid) -> None:
    assert competency(grid, "C1.3").items == (
        "Identifier et sélectionner les produits répondant aux attentes client",
        "Rechercher des partenaires et sélectionner les fournisseurs",
        "Evaluer les enjeux et mesurer l'efficacité et la performance des arbitrages",
        "Assurer la pérennité des approvisionnements.",
    )
    assert competency(grid, "C2.1").items[3:] == (
        "Elaborer un plan d'actions commerciales mobilisant les ressources CRM et WEB",
        "Planifier les actions commerciales",
        "Mettre en place un plan de veille concurrentielle",
    )


def test_a_dash_within_an_item_stays_when_bullets_are_dashes_too(grid: Grid) -> None:
    assert competency(grid, "C4.3").items[1] == (
        "Répondre à un appel d'offres – dossier technique et financier"
    )


def test_a_sentence_is_whole_when_cells_and_pages_cut_an_assessment(grid: Grid) -> None:
    assert assessment(grid, "a1.e1").text.endswith(
        "y sont présentés\nDossier Ecrit et soutenance orale"
    )
    assert assessment(grid, "a2.e1").text == (
        "Mise en situation :\n"
        "A partir d'une situation réelle (cas d'entreprise), un plan de développement commercial "
        "est réalisé.\n"
        "La stratégie expérience client est exposée et comprend les objectifs et recommandations "
        "dans les domaines de la fidélisation et de la réactivation.\n"
        "un dossier de management de projet est élaboré.\n"
        "Dossier écrit et soutenance orale"
    )


def test_criteria_of_a_shared_row_are_in_a1_with_a_doubt_when_their_bloc_is_unsure(
    grid: Grid,
) -> None:
    last = bloc(grid, "a1").criteria[-2:]
    assert [item.text for item in last] == [
        "Les recommandations à l'entreprise sont chiffrées et argumentées",
        "L'impact des préconisations est mesuré",
    ]
    assert all(item.doubts for item in last)
    assert bloc(grid, "a2").criteria[0].text.startswith("L'analyse du contexte a permis")


def test_no_criterion_has_a_competency_when_none_is_coded(grid: Grid) -> None:
    criteria = [item for read in grid.blocs for item in read.criteria]
    assert not any(item.competency or item.code for item in criteria)
    for read in grid.blocs:
        links = {item.assessments for item in read.criteria}
        assert links == ({()} if read.id == "a4" else {(f"{read.id}.e1",)})


def test_weights_and_times_are_picked_up_when_prose_holds_them(grid: Grid) -> None:
    game = assessment(grid, "a3.e1")
    assert game.setting == "both"
    assert [(part.setting, part.weight) for part in game.parts] == [
        ("group", "0.7"),
        ("individual", "0.3"),
    ]
    assert [(phase.kind, phase.minutes) for phase in game.phases] == [
        ("presentation", None),
        ("questions", 5),
    ]


def test_phases_are_the_steps_before_the_jury_when_prose_names_them(grid: Grid) -> None:
    phases = {
        item.id: [(phase.kind, phase.minutes) for phase in item.phases]
        for read in grid.blocs
        for item in read.assessments
    }
    assert phases == {
        "a1.e1": [("presentation", None)],
        "a2.e1": [("presentation", None)],
        # The 35 hours are the week of play: no jury times them.
        "a3.e1": [("presentation", None), ("questions", 5)],
        "a4.e1": [("presentation", None)],
        "a4.e2": [("roleplay", None)],
        "a5.e1": [],
    }
    assert "35 heures" in assessment(grid, "a3.e1").text


def test_an_assessment_holds_its_whole_print_when_its_title_is_taken_from_it(grid: Grid) -> None:
    for read in grid.blocs[:4]:
        for item in read.assessments:
            assert item.text.startswith(item.title)


def test_a_fragment_is_kept_once_when_the_cell_break_repeats_it(grid: Grid) -> None:
    text = assessment(grid, "a3.e1").text
    assert text.count("de la façon suivante :") == 1
    assert text.count("(équipe de 3 à 5 joueurs)") == 1
    assert "une note d'équipe (70%)\net une note individuelle (30%)" in text
    assert assessment(grid, "a3.e1").doubts


def test_the_negotiation_is_an_assessment_of_its_own_when_printed_as_an_oral(grid: Grid) -> None:
    case, oral = bloc(grid, "a4").assessments
    assert case.title == "Etude de cas"
    assert case.forms == ("written", "oral")
    assert (oral.title, oral.text) == (
        "Epreuve orale",
        "Epreuve orale :\nMise en situation de négociation d'un contrat d'affaire",
    )
    assert oral.forms == ("oral", "roleplay")


def test_links_are_left_open_when_no_print_tells_which_of_two_assessments(grid: Grid) -> None:
    read = bloc(grid, "a4")
    assert not any(item.competencies for item in read.assessments)
    assert not any(item.assessments for item in read.criteria)
    assert all(any("laissé à faire" in doubt for doubt in item.doubts) for item in read.assessments)


def test_what_remains_is_kept_with_doubts_when_a_page_is_lost(grid: Grid) -> None:
    last = bloc(grid, "a5")
    assert last.title == "A5"
    assert last.doubts
    assert [item.code for item in last.activities] == ["A5.4"]
    headless, whole = last.competencies
    assert (headless.code, headless.text, headless.activity) == (None, "[…]", None)
    assert headless.items[1] == "Gérer les conflits"
    assert headless.doubts
    assert whole.code == "C5.4"
    assert last.criteria[0].text == "en prenant compte de l'environnement national /transnational"
    assert last.criteria[0].doubts
    assert last.assessments[0].setting == "individual"
    assert last.assessments[0].doubts


@pytest.mark.parametrize(
    ("code", "print_"),
    [
        ("C2.2", "Prospector afin de développer"),
        ("C3.2", "des marches cibles"),
        ("C3.4", "Effectuer reporting"),
        ("C3.5", "la pérennité financières et économiques"),
    ],
)
def test_a_misprint_stays_with_its_doubt_when_it_is_read(
    grid: Grid, code: str, print_: str
) -> None:
    read = competency(grid, code)
    assert print_ in "\n".join((read.text, *read.items))
    assert read.doubts
