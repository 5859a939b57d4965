"""The grid of source 004: activities as blocs, two columns of competencies, three kinds of
assessments, criteria repeated on purpose, badges and an external score."""

import json
from collections import Counter
from pathlib import Path

import pytest

from jury_desk.domain.grid import Assessment, Bloc, Criterion, Grid, parse_grid

PATH = (
    Path(__file__).parents[2] / "resources" / "grids" / "directeur-marketing-commercial.grid.json"
)
TITLE = "Mastère Spécialisé® Directeur Marketing et Commercial"
ASSOCIATED = "COMPÉTENCES ASSOCIÉES AUX ACTIVITÉS ET TACHES"
ASSESSED = "COMPÉTENCES ÉVALUÉES"


@pytest.fixture(scope="module")
def grid() -> Grid:
    return parse_grid(json.loads(PATH.read_text(encoding="utf-8")))


def bloc(grid: Grid, bloc_id: str) -> Bloc:
    return next(bloc for bloc in grid.blocs if bloc.id == bloc_id)


def assessment(grid: Grid, assessment_id: str) -> Assessment:
    return next(
        item for bloc in grid.blocs for item in bloc.assessments if item.id == assessment_id
    )


def headings(criteria: tuple[Criterion, ...]) -> list[str | None]:
    return list(dict.fromkeys(item.heading for item in criteria))


def test_the_official_title_is_kept_when_the_source_prints_it(grid: Grid) -> None:
    assert grid.certification.title == TITLE
    assert grid.certification.label == TITLE
    assert grid.certification.certifier is None


def test_activities_act_as_blocs_when_the_source_prints_no_bloc(grid: Grid) -> None:
    assert [(bloc.id, bloc.code) for bloc in grid.blocs] == [
        ("a1", "A1"),
        ("a2", "A.2"),
        ("a3", "A3"),
        ("a4", "A.4"),
        ("transversal", None),
    ]
    assert not any(bloc.activities for bloc in grid.blocs)


def test_the_last_row_is_a_bloc_of_its_own_when_no_bloc_is_printed_for_it(grid: Grid) -> None:
    last = bloc(grid, "transversal")
    assert last.title == "Compétences liées aux activités A1, A2 et A3."
    assert last.doubts


@pytest.mark.parametrize(
    ("bloc_id", "associated", "assessed", "assessments", "criteria"),
    [
        ("a1", 7, 5, 3, 17),
        ("a2", 9, 5, 3, 17),
        ("a3", 8, 4, 1, 12),
        ("a4", 5, 3, 1, 5),
        ("transversal", 0, 1, 2, 8),
    ],
)
def test_everything_is_counted_when_a_bloc_is_read(
    grid: Grid, bloc_id: str, associated: int, assessed: int, assessments: int, criteria: int
) -> None:
    read = bloc(grid, bloc_id)
    columns = Counter(item.column for item in read.competencies)
    assert (columns[ASSOCIATED], columns[ASSESSED]) == (associated, assessed)
    assert columns.total() == associated + assessed
    assert len(read.assessments) == assessments
    assert len(read.criteria) == criteria


def test_sentences_are_whole_when_a_page_cuts_them(grid: Grid) -> None:
    assert bloc(grid, "a1").competencies[3].text == (
        "Déterminer les moyens nécessaires, à court et moyen termes pour conduire "
        "le plan stratégie marketing"
    )
    assert assessment(grid, "a1.e1").text.endswith(
        "d'une dizaine d'apprenants.\nChacun produit un rapport écrit."
    )


def test_an_assessment_holds_its_whole_print_when_its_title_is_taken_from_it(grid: Grid) -> None:
    for read in grid.blocs:
        for item in read.assessments:
            assert item.text.startswith(item.title)
    assert assessment(grid, "a2.e1").text.startswith(
        "Réalisation d'un plan d'action commerciale en entreprise\n"
        "1. En appui par rapport au plan marketing opérationnel"
    )
    assert assessment(grid, "transversal.e2").text == "TOEIC"


def test_bullets_are_items_when_they_complete_a_competency(grid: Grid) -> None:
    first = bloc(grid, "a2").competencies[0]
    assert first.text == "Définir la stratégie commerciale et le plan d'actions :"
    assert first.items == (
        "en choisissant les cibles commerciales (y compris grands comptes),",
        "en répartissant et organisant les ressources de la force de vente",
        "en choisissant des modes de distribution,",
    )


@pytest.mark.parametrize(
    ("competency_id", "print_"),
    [
        ("a2.c7", "nécessaires à l'attente des objectifs"),
        ("a3.c12", "en tenant comptes des contraintes"),
        ("a4.c3", "sur leur ressentis"),
        ("a4.c5", "(analystes, journalistes,)"),
    ],
)
def test_a_misprint_stays_with_its_doubt_when_it_is_read(
    grid: Grid, competency_id: str, print_: str
) -> None:
    competencies = {item.id: item for bloc in grid.blocs for item in bloc.competencies}
    assert print_ in competencies[competency_id].text
    assert competencies[competency_id].doubts


def test_the_same_competency_is_kept_twice_when_both_columns_print_it(grid: Grid) -> None:
    texts = Counter(item.text for item in bloc(grid, "a1").competencies)
    repeated = {text for text, times in texts.items() if times == 2}
    assert len(repeated) == 1
    assert repeated.pop().startswith("Maitriser les outils et techniques de marketing")


def test_each_criterion_is_linked_when_its_heading_names_the_assessment(grid: Grid) -> None:
    links = {
        (str(item.heading).split(" — ")[0], item.assessments)
        for bloc in grid.blocs
        for item in bloc.criteria
    }
    cases = "Pour le travail sur les cas d'entreprise liés aux compétences associées à"
    assert links == {
        ("Pour la réalisation du plan marketing", ("a1.e1",)),
        (f"{cases} A1 :", ("a1.e2",)),
        ("Pour les tests de validation :", ("a1.e3",)),
        ("Pour la réalisation du plan d'action commerciale", ("a2.e1",)),
        (f"{cases} A2 :", ("a2.e2",)),
        ("Pour les tests de validation :", ("a2.e3",)),
        ("Pour la réalisation du plan de communication", ("a3.e1",)),
        (
            "Pour le travail sur le cas d'entreprise lié aux compétences associées à A4 :",
            ("a4.e1",),
        ),
        ("Pour le mémoire professionnel :", ("transversal.e1",)),
        ("Pour le TOEIC :", ("transversal.e2",)),
    }


@pytest.mark.parametrize("bloc_id", ["a1", "a2", "a3"])
def test_numbered_headings_are_kept_when_the_plan_is_judged(grid: Grid, bloc_id: str) -> None:
    plan = tuple(
        item for item in bloc(grid, bloc_id).criteria if item.assessments == (f"{bloc_id}.e1",)
    )
    assert [str(heading).split(" — ")[1] for heading in headings(plan)] == [
        "1. Qualité méthodologique",
        "2. Qualité du rendu écrit",
        "3. Pertinence des recommandations",
        "4. Qualité présentation orale",
    ]
    counts = Counter(item.heading for item in plan)
    assert list(counts.values()) == [3, 3, 3, 3]


def test_the_same_criteria_stay_in_each_bloc_when_repeated_on_purpose(grid: Grid) -> None:
    for text in (
        "Niveau de recul par rapport aux recommandations issues de l'analyse",
        "Clarté du sommaire",
        "Capacité à capter l'attention de l'auditoire et répondre aux questions",
    ):
        places = [bloc.id for bloc in grid.blocs for item in bloc.criteria if item.text == text]
        assert places == ["a1", "a2", "a3"]


def test_the_points_are_items_when_they_follow_the_criterion_of_impact(grid: Grid) -> None:
    impact = next(
        item for item in bloc(grid, "a2").criteria if item.text.startswith("Niveau d'impact")
    )
    assert impact.items == (
        "Aisance verbale,",
        "Capacité à convaincre,",
        "Pertinence des réponses apportées au Jury",
        "Capacité d'écoute.",
    )
    assert impact.doubts


@pytest.mark.parametrize(
    ("assessment_id", "setting", "forms", "languages", "minutes"),
    [
        ("a1.e1", "individual", {"written", "oral"}, ("fr", "en"), [None]),
        ("a1.e2", "individual", {"written"}, ("fr", "en"), [240]),
        ("a1.e3", "individual", {"quiz"}, ("fr", "en"), []),
        ("a2.e1", "individual", {"written", "oral"}, ("fr",), [None]),
        ("a2.e2", "both", {"written", "oral"}, ("fr",), [240, None]),
        ("a2.e3", "individual", {"quiz"}, ("fr",), []),
        ("a3.e1", "individual", {"written", "oral"}, ("fr",), [None]),
        ("a4.e1", "group", {"oral", "roleplay"}, ("fr",), [180, None]),
        ("transversal.e1", None, {"written", "oral"}, ("fr",), [None]),
        ("transversal.e2", None, {"external"}, ("en",), []),
    ],
)
def test_the_setting_is_read_from_the_prose_when_an_assessment_tells_it(
    grid: Grid,
    assessment_id: str,
    setting: str | None,
    forms: set[str],
    languages: tuple[str, ...],
    minutes: list[int | None],
) -> None:
    read = assessment(grid, assessment_id)
    assert read.setting == setting
    assert set(read.forms) == forms
    assert read.languages == languages
    assert [phase.minutes for phase in read.phases] == minutes


def test_the_external_score_is_read_when_its_criterion_prints_it(grid: Grid) -> None:
    toeic = assessment(grid, "transversal.e2")
    assert toeic.external is not None
    assert (toeic.external.name, toeic.external.pass_above) == ("TOEIC", "850")
    assert toeic.external.pass_at_least is None
    assert bloc(grid, "transversal").criteria[-1].text == "Obtenir un score supérieur à 850"


def test_badges_are_awards_made_of_blocs_when_the_source_prints_them(grid: Grid) -> None:
    assert [(award.title, award.kind, award.blocs, award.external) for award in grid.awards] == [
        (TITLE, "full", ("a1", "a2", "a3", "a4", "transversal"), ("transversal.e2",)),
        ("BADGE DIRECTION COMMERCIALE", "partial", ("a1", "a2", "a4"), ()),
        ("BADGE DIRECTION MARKETING", "partial", ("a1", "a3", "a4"), ()),
    ]


def test_each_badge_keeps_its_own_notes_when_their_rows_are_repeated(grid: Grid) -> None:
    notes = grid.certification.notes
    assert notes[0] == "Ces compétences seront évaluées en français et en anglais"
    first = notes.index("Intitulé : BADGE DIRECTION COMMERCIALE")
    second = notes.index("Intitulé : BADGE DIRECTION MARKETING")
    commercial, marketing = notes[first + 1 : second], notes[second + 1 :]
    assert [note[:3] for note in commercial] == ["A 1", "A 2", "A 4", "En "]
    assert [note[:3] for note in marketing] == ["A 1", "A 3", "A 4", "En "]
    assert commercial[2] == marketing[2]
