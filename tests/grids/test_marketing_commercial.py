"""The grid of source 002: its counts, and where its print is cut, damaged or misplaced."""

import json
from itertools import chain
from pathlib import Path

import pytest

from jury_desk.domain.grid import Assessment, Bloc, Competency, Criterion, Grid, parse_grid

PATH = Path(__file__).parents[2] / "resources" / "grids" / "marketing-commercial.grid.json"
PLAYED = "Mise en situation professionnelle reconstituée"


@pytest.fixture(scope="module")
def grid() -> Grid:
    return parse_grid(json.loads(PATH.read_text(encoding="utf-8")))


def bloc(grid: Grid, bloc_id: str) -> Bloc:
    return next(bloc for bloc in grid.blocs if bloc.id == bloc_id)


def competency(grid: Grid, code: str) -> Competency:
    return next(item for bloc in grid.blocs for item in bloc.competencies if item.code == code)


def criterion(grid: Grid, code: str) -> Criterion:
    return next(item for bloc in grid.blocs for item in bloc.criteria if item.code == code)


def assessment(grid: Grid, assessment_id: str) -> Assessment:
    return next(
        item for bloc in grid.blocs for item in bloc.assessments if item.id == assessment_id
    )


def test_no_official_title_is_given_when_the_source_prints_none(grid: Grid) -> None:
    assert grid.certification.title is None
    assert grid.certification.label
    assert grid.certification.certifier == "CDE FEDE FRANCE"
    assert grid.certification.source == "002_acff4d52813f755f.txt"


def test_the_handicap_rules_are_notes_when_printed_outside_the_table(grid: Grid) -> None:
    notes = grid.certification.notes
    assert len(notes) == 6
    assert notes[0] == "Prise en compte des candidats en situation de handicap :"
    assert notes[5].startswith("Le jury de certification peut enfin décider de neutraliser")


@pytest.mark.parametrize(
    ("bloc_id", "activities", "tasks", "competencies", "assessments", "criteria"),
    [
        ("b1", 3, 7, 8, 2, 23),
        ("b2", 3, 9, 9, 2, 21),
        ("b3", 3, 6, 7, 1, 16),
        ("b4", 3, 8, 10, 5, 31),
    ],
)
def test_everything_is_counted_when_a_bloc_is_read(
    grid: Grid,
    bloc_id: str,
    activities: int,
    tasks: int,
    competencies: int,
    assessments: int,
    criteria: int,
) -> None:
    read = bloc(grid, bloc_id)
    assert len(read.activities) == activities
    assert sum(len(activity.tasks) for activity in read.activities) == tasks
    assert len(read.competencies) == competencies
    assert len(read.assessments) == assessments
    assert len(read.criteria) == criteria


def test_competencies_and_criteria_keep_the_printed_order_when_numbered(grid: Grid) -> None:
    codes = [item.code for bloc in grid.blocs for item in bloc.competencies]
    assert codes == [f"C{number}" for number in range(1, 35)]
    criteria = list(chain.from_iterable(bloc.criteria for bloc in grid.blocs))
    numbers = [tuple(map(int, str(item.code)[2:].split("."))) for item in criteria]
    assert numbers == sorted(set(numbers))
    assert len(numbers) == 91


def test_a_criterion_follows_its_own_code_when_placed(grid: Grid) -> None:
    for item in chain.from_iterable(bloc.criteria for bloc in grid.blocs):
        assert item.competency == "c" + str(item.code)[2:].split(".")[0]


def test_ce33_4_belongs_to_c33_when_printed_in_the_row_of_c34(grid: Grid) -> None:
    stray = criterion(grid, "CE33.4")
    assert stray.competency == "c33"
    assert stray.assessments == ()
    assert stray.text.startswith("Un cadre descriptif des modalités d'échanges directs")
    assert stray.doubts


def test_bloc_titles_are_joined_when_columns_cut_their_words(grid: Grid) -> None:
    assert [bloc.code for bloc in grid.blocs] == ["Bloc 1", "Bloc 2", "Bloc 3", "Bloc 4"]
    assert [bloc.title for bloc in grid.blocs] == [
        "Construire les orientations de la stratégie marketing et commerciale d'une organisation",
        "Concevoir le plan d'action marketing et commercial opérationnel d'une organisation",
        "Piloter le plan d'action opérationnel marketing et commercial",
        "Conduire les actions de développement commercial d'une organisation",
    ]
    first = bloc(grid, "b1")
    assert first.printed_text == (
        "Construire les orientation ons de la stratégie marketing et commerciale "
        "d'une organisa tion"
    )
    assert first.doubts
    cut = bloc(grid, "b2")
    assert cut.printed_text is None
    assert not cut.doubts


@pytest.mark.parametrize(
    ("activity_id", "title"),
    [
        ("b2.a2", "Contribution à l'optimisation du mix marketing"),
        ("b3.a2", "Supervision et mise en œuvre des actions correctives"),
        ("b4.a3", "Gestion omnicanale de la relation client et de la réputation numérique"),
    ],
)
def test_an_activity_title_is_whole_when_rows_or_pages_cut_it(
    grid: Grid, activity_id: str, title: str
) -> None:
    activities = {item.id: item for bloc in grid.blocs for item in bloc.activities}
    assert activities[activity_id].title == title


def test_the_damaged_activity_keeps_its_print_when_its_code_is_inferred(grid: Grid) -> None:
    damaged = bloc(grid, "b3").activities[0]
    assert damaged.code == "A1"
    assert damaged.title == (
        "Organisation du travail et pordination des actions parketing et commerciales"
    )
    assert damaged.printed_text == f"1 – {damaged.title}"
    assert len(damaged.doubts) == 2


def test_a_task_is_kept_once_when_its_heading_is_printed_twice(grid: Grid) -> None:
    _, mix, plan = bloc(grid, "b2").activities
    assert mix.tasks == (
        "T1 Optimisation du portefeuille produits/services",
        "T2 Choix et animation des circuits de distribution",
        "T3 Définition de la stratégie de prix",
        "T4 Définition de la stratégie de promotion",
        "T5 Stratégie omnicanal et expérience client",
    )
    assert plan.tasks == (
        "T1 Mise en forme du plan opérationnel",
        "T2 Construction des outils de pilotages et d'évaluation du plan",
    )
    assert mix.doubts
    assert plan.doubts


def test_each_activity_holds_its_competencies_when_headings_share_a_cell(grid: Grid) -> None:
    held: dict[str | None, list[str | None]] = {}
    for item in chain.from_iterable(bloc.competencies for bloc in grid.blocs):
        held.setdefault(item.activity, []).append(item.code)
    assert {activity: (codes[0], codes[-1]) for activity, codes in held.items()} == {
        "b1.a1": ("C1", "C3"),
        "b1.a2": ("C4", "C6"),
        "b1.a3": ("C7", "C8"),
        "b2.a1": ("C9", "C10"),
        "b2.a2": ("C11", "C15"),
        "b2.a3": ("C16", "C17"),
        "b3.a1": ("C18", "C20"),
        "b3.a2": ("C21", "C23"),
        "b3.a3": ("C24", "C24"),
        "b4.a1": ("C25", "C29"),
        "b4.a2": ("C30", "C31"),
        "b4.a3": ("C32", "C34"),
    }


def test_sentences_are_whole_when_a_page_cuts_them(grid: Grid) -> None:
    assert "en sélectionnant les canaux et supports de diffusion" in competency(grid, "C14").text
    assert criterion(grid, "CE17.1").text == (
        "Les outils de suivi à mobiliser et les indicateurs clé de performance sont pertinents "
        "et présentés sous la forme d'un tableau de bord."
    )
    assert criterion(grid, "CE32.3").text == (
        "Les sources d'insatisfaction sont identifiées et les préconisations d'amélioration "
        "formulées permettent d'y remédier."
    )


@pytest.mark.parametrize(
    ("code", "print_"),
    [
        ("CE25.1", "clair, structure et présente"),
        ("CE25.2", "Les canaux d prospection"),
        ("CE27.2", "est efficac et"),
        ("CE27.3", "les critères du RGAA"),
        ("CE29.2", "conditions de livraison, etc.)"),
        ("CE19.1", "Le rétroplanning établit est"),
    ],
)
def test_a_misprint_stays_with_its_doubt_when_it_is_read(
    grid: Grid, code: str, print_: str
) -> None:
    misprinted = criterion(grid, code)
    assert print_ in misprinted.text
    assert misprinted.doubts


def test_assessments_are_told_apart_when_they_run_down_one_column(grid: Grid) -> None:
    assert [item.title for bloc in grid.blocs for item in bloc.assessments] == [
        f"{PLAYED} : analyse du marché et analyse concurrentielle",
        "Étude de cas : recommandations stratégiques marketing et commerciales",
        "Étude de cas : plan d'action marketing et commercial",
        "Cas pratique : cahier des charges d'une action marketing et commerciale",
        f"{PLAYED} : pilotage d'une action marketing et commerciale",
        f"{PLAYED} : pilotage d'une action de prospection",
        f"{PLAYED}: mener une négociation commerciale",
        "Cas pratique : communication commerciale",
        "Cas pratique : relation client et réputation numérique",
        "Questionnaire à visée professionnelle: Communication commerciale en anglais",
    ]


@pytest.mark.parametrize(
    ("assessment_id", "first", "last"),
    [
        ("b1.e1", "Travail en groupe.", "positionnement d'offres, de produits et de l'entreprise."),
        ("b1.e2", "Travail individuel.", "le choix d'en retenir une en particulier."),
        ("b2.e1", "Travail individuel.", "fiches produits/services, brief de présentation)."),
        ("b2.e2", "Travail individuel.", "sous la forme d'un tableau de bord."),
        ("b3.e1", "Travail en groupe.", "sous la forme d'un rapport d'expérience."),
        ("b4.e1", "Travail en groupe.", "d'une action de prospection définie."),
        ("b4.e2", "Travail en groupe.", "d'entretien entre un vendeur et un client."),
        ("b4.e3", "Travail individuel et/ou en groupe.", "variés et adaptés."),
        ("b4.e4", "Travail en groupe. Production écrite.\n", "charte éditoriale digitale."),
        ("b4.e5", "Travail individuel.", "compréhension orale et entretien professionnel."),
    ],
)
def test_an_assessment_is_whole_when_rows_and_pages_cut_it(
    grid: Grid, assessment_id: str, first: str, last: str
) -> None:
    title, text = assessment(grid, assessment_id).title, assessment(grid, assessment_id).text
    assert text.startswith((f"{title}\n{first}", f"{title}.\n{first}"))
    assert text.endswith(last)


@pytest.mark.parametrize(
    ("assessment_id", "setting", "forms", "languages"),
    [
        ("b1.e1", "both", {"written"}, ("fr",)),
        ("b1.e2", "individual", {"written"}, ("fr",)),
        ("b3.e1", "both", {"written", "oral", "roleplay"}, ("fr",)),
        ("b4.e2", "both", {"written", "oral", "roleplay"}, ("fr",)),
        ("b4.e3", "either", {"written"}, ("fr",)),
        ("b4.e4", "group", {"written"}, ("fr",)),
        ("b4.e5", "individual", {"written", "oral", "quiz"}, ("en",)),
    ],
)
def test_the_setting_is_read_from_the_prose_when_an_assessment_tells_it(
    grid: Grid, assessment_id: str, setting: str, forms: set[str], languages: tuple[str, ...]
) -> None:
    read = assessment(grid, assessment_id)
    assert read.setting == setting
    assert set(read.forms) == forms
    assert read.languages == languages


def test_phases_are_the_steps_before_the_jury_when_prose_names_them(grid: Grid) -> None:
    phases = {
        item.id: [phase.kind for phase in item.phases]
        for bloc in grid.blocs
        for item in bloc.assessments
        if item.phases
    }
    assert phases == {
        "b3.e1": ["roleplay"],
        "b4.e2": ["roleplay"],
        "b4.e5": ["presentation", "questions"],
    }


def test_links_are_left_open_when_the_source_does_not_print_them(grid: Grid) -> None:
    linked = {
        item.competency: item.assessments
        for bloc in grid.blocs
        for item in bloc.criteria
        if item.assessments
    }
    expected = {f"c{number}": ("b3.e1",) for number in range(18, 25)}
    assert linked == {**expected, "c34": ("b4.e5",)}


def test_one_full_award_covers_every_bloc_when_no_badge_is_printed(grid: Grid) -> None:
    (award,) = grid.awards
    assert award.kind == "full"
    assert award.title == grid.certification.label
    assert award.blocs == ("b1", "b2", "b3", "b4")
