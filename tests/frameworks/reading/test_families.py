"""Other families of grids: levels as columns, points, check-lists, occupations without tables."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_desk.domain.draft import Draft
from jury_desk.domain.source import Paragraph, SourceDocument, Table
from jury_desk.frameworks.reading import read_grid
from jury_desk.frameworks.reading.families import (
    heads_levels,
    is_tick,
    level_columns,
    sums_up,
    with_tables,
)
from tests.frameworks.reading.sources import Line, document, line, table

COLUMNS = [
    ("Compétences|Critères|ND|1|2|3", "ND 1 2 3", {2: "nd", 3: "1", 4: "2", 5: "3"}, (), ()),
    ("Critères|Niveau\nNA|Niveau\nECA|Niveau\nA|Observations", "NA ECA A",
     {1: "na", 2: "eca", 3: "a"}, (), (4,)),
    ("Critère|Oui|Oui|Non", "Oui Non", {1: "oui", 2: "oui", 3: "non"}, (), ()),
    ("Point de contrôle|OK|KO|Remarque", "OK KO", {1: "ok", 2: "ko"}, (), (3,)),
    ("Critères|Coef.|Note /20", "", {}, (1,), (2,)),
    ("Critère|Barème|Points obtenus|Commentaires", "", {}, (1,), (2, 3)),
    ("Critère|Points (sur 5)", "", {}, (1,), ()),
    ("Critère|Niveau (NA / ECA / A)", "NA ECA A", {}, (), (1,)),
]  # fmt: skip

NO_COLUMNS = [
    "REFERENTIEL D'ACTIVITES|COMPETENCES ASSOCIEES|MODALITÉS D'ÉVALUATION|CRITÈRES D'ÉVALUATION",
    "Activités\n1|Compétences\n2|Critères\n3",
    "1|2|3|4",
    "A|B|C",
    "Points clés|Critères",
    "|",
    "",
]


@pytest.mark.parametrize(("heads", "labels", "levels", "weights", "asides"), COLUMNS)
def test_level_columns_are_known_by_their_headings(
    heads: str,
    labels: str,
    levels: dict[int, str],
    weights: tuple[int, ...],
    asides: tuple[int, ...],
) -> None:
    read = level_columns(heads.split("|"))
    assert read is not None
    told = [level.label for level in read.scale.levels] if read.scale else []
    assert told == labels.split()
    assert (read.levels, read.weights, read.asides) == (levels, weights, asides)


@pytest.mark.parametrize("heads", NO_COLUMNS)
def test_level_columns_are_none_when_headings_name_what_is_assessed(heads: str) -> None:
    assert level_columns(heads.split("|")) is None


def test_row_heads_levels_when_short_cells_are_levels() -> None:
    assert heads_levels(["Critères", "Acquis", "Non acquis"])
    assert not heads_levels(["Le plan est adapté à la cible. " * 4, "Acquis", "Non acquis"])


@pytest.mark.parametrize(
    ("text", "tick"),
    [("☐", True), ("", True), ("x", True), ("[ ]", True), ("☐ Oui ☐ Non", True), ("…", False),
     ("☐ Acquis ☐ En cours d'acquisition ☐ Non acquis", True), ("Acquis", False), ("/5", False),
     ("Le plan est clair", False), ("- " * 100, False)],
)  # fmt: skip
def test_cell_is_a_tick_when_it_only_asks_for_one(text: str, tick: bool) -> None:
    assert is_tick(text) is (tick or text == "…")


@pytest.mark.parametrize(
    ("texts", "sums"),
    [
        (["Total", "/20", ""], True),
        (["TOTAL DU BLOC", "…/20"], True),
        (["Note finale", "☐"], True),
        (["Total des coûts maîtrisé", "/4"], False),
        (["C1", "/4"], False),
        (["/20"], False),
        ([], False),
    ],
)
def test_row_sums_up_when_it_only_adds(texts: list[str], sums: bool) -> None:
    assert sums_up(texts) is sums


def _read(*blocks: Line | list[Sequence[str]]) -> Draft:
    return read_grid(document(blocks))


def test_draft_has_scale_and_descriptors_when_levels_are_columns() -> None:
    draft = _read(
        line("Agent d'accueil", heading=1),
        table(
            ("Compétences", "Critères", "ND", "1", "2", "3", "Observations"),
            ("C1 Accueillir", "Le ton est juste", "Non observé", "Sec", "Poli", "Chaleureux", ""),
            ("C2 Orienter", "Le plan est connu", "Non observé", "Peu", "Assez", "Par cœur", ""),
        ),
    )
    (scale,) = draft.grid.scales
    assert [(level.label, level.value) for level in scale.levels] == [
        ("ND", None), ("1", "0"), ("2", "0.5"), ("3", "1"),
    ]  # fmt: skip
    first, second = draft.grid.blocs[0].criteria
    assert first.descriptors == {"nd": "Non observé", "1": "Sec", "2": "Poli", "3": "Chaleureux"}
    assert second.descriptors["3"] == "Par cœur"
    assert "descriptors.3" in draft.origins[second.id].pieces
    (warning,) = (each for each in draft.found if each.kind == "scale-read")
    assert warning.details == {"levels": "ND, 1, 2, 3"}
    assert "not-understood" not in [aside.reason for aside in draft.asides]


def test_levels_are_named_when_a_legend_spells_them_out() -> None:
    draft = _read(
        "Échelle : NA = non acquis ; ECA = en cours d'acquisition ; A = acquis",
        table(("Compétences", "Critères", "NA", "ECA", "A"), ("C1 Vendre", "Il signe", "", "", "")),
    )
    levels = draft.grid.scales[0].levels
    assert [(level.short, level.label, level.value) for level in levels] == [
        ("NA", "non acquis", "0"),
        ("ECA", "en cours d'acquisition", "0.5"),
        ("A", "acquis", "1"),
    ]


def test_weight_is_the_competency_s_when_one_cell_stands_beside_its_criteria() -> None:
    source = document(
        [
            table(
                ("Compétences", "Critères", "Coef."),
                ("C1 Vendre", "Le besoin est compris\nLe client signe", "3"),
                ("C2 Livrer", "Le délai est tenu", "2"),
            )
        ]
    )
    (bloc,) = read_grid(source).grid.blocs
    assert [item.weight for item in bloc.competencies] == ["3", "2"]
    assert [item.weight for item in bloc.criteria] == ["1", "1", "1"]


def test_draft_has_weights_when_points_are_printed() -> None:
    draft = _read(
        table(
            ("Compétences", "Critères", "Barème", "Note obtenue"),
            ("C1 Scier", "Le cubage est exact", "/4", ""),
            ("C1 Scier", "Les défauts sont notés", "2,5 pts", ""),
            ("Total", "", "/20", ""),
        ),
    )
    criteria = draft.grid.blocs[0].criteria
    assert [(item.text, item.weight) for item in criteria] == [
        ("Le cubage est exact", "4"),
        ("Les défauts sont notés", "2.5"),
    ]
    assert "scale-read" not in [each.kind for each in draft.found]


def test_draft_is_read_when_the_table_has_only_criteria_and_points() -> None:
    draft = _read(
        line("Licence Gestion de projet", heading=1),
        table(("Critères", "Barème", "Note"), ("Qualité du support", "/ 5", ""),
              ("Clarté de l'exposé", "/15", ""), ("TOTAL", "/20", "")),
    )  # fmt: skip
    assert draft.grid.certification.title == "Licence Gestion de projet"
    (bloc,) = draft.grid.blocs
    assert [(item.text, item.weight) for item in bloc.criteria] == [
        ("Qualité du support", "5"),
        ("Clarté de l'exposé", "15"),
    ]


def test_draft_has_printed_rules_when_prose_tells_thresholds() -> None:
    text = "Le bloc est validé si la moyenne est supérieure ou égale à 12/20, sans compensation."
    draft = _read(
        text,
        table(("Compétences", "Critères"), ("C1 Vendre", "Le client signe, critère éliminatoire")),
    )
    rules = draft.grid.rules
    assert (rules["bloc_threshold"], rules["compensation"]) == ("0.6", False)
    assert (rules["competency_threshold"], rules["source"]) == ("0.5", "printed")
    (piece,) = draft.origins["certification"].pieces["rules.bloc_threshold"]
    assert text[piece.start : piece.end].endswith("12/20")
    assert [item.eliminatory for item in draft.grid.blocs[0].criteria] == [True]


def test_check_list_is_read_when_no_heading_names_a_criterion() -> None:
    draft = _read(
        table(
            ("Thème", "Point de contrôle", "OK", "KO"),
            ("Prise de poste", "Vérifie les papiers", "☐", "☐"),
            ("Conduite", "Boucle la ceinture", "☐", "☐"),
        ),
    )
    (bloc,) = draft.grid.blocs
    assert [item.text for item in bloc.criteria] == ["Vérifie les papiers", "Boucle la ceinture"]
    assert [level.label for level in draft.grid.scales[0].levels] == ["OK", "KO"]


def _occupation() -> SourceDocument:
    return document(
        [
            line("Titre professionnel Agent de restauration", heading=1),
            line("CCP 1 – Préparer les entrées", heading=2),
            line("Compétence n° 1 : Réaliser les préparations froides", heading=3),
            line("Contexte de mise en œuvre", bold=True),
            "En cuisine centrale.",
            line("Critères de performance", bold=True),
            line("Les fiches sont appliquées", bullet="•"),
            line("Les pertes sont limitées", bullet="•"),
            line("Savoir-faire", bold=True),
            line("Connaissance de l'hygiène", bullet="•"),
        ],
        [
            line("CCP 2 – Servir les convives", heading=2),
            line("Compétence n° 2 : Dresser la ligne", heading=3),
            line("Modalités d'évaluation", bold=True),
            "Mise en situation professionnelle de 30 minutes.",
            line("Critères de performance", bold=True),
            line("La ligne est prête à l'heure", bullet="•"),
        ],
    )


def test_occupation_is_read_when_headings_and_lists_tell_it() -> None:
    draft = read_grid(_occupation())
    assert draft.grid.certification.title == "Agent de restauration"
    first, second = draft.grid.blocs
    assert [item.text for item in first.competencies] == ["Réaliser les préparations froides"]
    assert [item.text for item in first.criteria] == [
        "Les fiches sont appliquées",
        "Les pertes sont limitées",
    ]
    assert [item.text for item in second.criteria] == ["La ligne est prête à l'heure"]
    assert [item.competency for item in second.criteria] == [second.competencies[0].id]
    (assessment,) = second.assessments
    assert [phase.minutes for phase in assessment.phases] == [30]


def test_occupation_keeps_every_paragraph_when_it_is_laid_out() -> None:
    source = _occupation()
    told = with_tables(source)
    assert {item.id: item.text for item in told.paragraphs()} == {
        item.id: item.text for item in source.paragraphs()
    }
    assert sum(isinstance(block, Table) for page in told.pages for block in page.blocks) == 2


def test_list_of_competencies_at_the_head_is_told_once_when_criteria_follow() -> None:
    source = document(
        [
            line("Sommaire", heading=1),
            "CP1 – Dresser la ligne ........ 4",
            line("CP1 – Dresser la ligne", heading=2),
            line("Critères de performance", bold=True),
            line("La ligne est prête", bullet="•"),
            line("Les prix sont affichés", bullet="•"),
        ]
    )
    (bloc,) = read_grid(source).grid.blocs
    assert [item.text for item in bloc.competencies] == ["Dresser la ligne"]
    assert len(bloc.criteria) == 2


def test_competencies_without_code_are_the_lines_above_their_criteria() -> None:
    source = document(
        [
            line("Conseiller en vente", heading=1),
            line("Accueillir le client", heading=2),
            line("Critères d'évaluation", heading=3),
            line("Le sourire est présent", bullet="•"),
            line("Encaisser", heading=2),
            line("Critères d'évaluation", heading=3),
            line("La caisse est juste", bullet="•"),
        ]
    )
    (bloc,) = read_grid(source).grid.blocs
    assert [item.text for item in bloc.competencies] == ["Accueillir le client", "Encaisser"]


def test_source_stays_as_it_is_when_a_table_tells_the_criteria() -> None:
    source = document(
        [
            line("Compétence n° 1 : Vendre", heading=2),
            table(("Compétences", "Critères"), ("C1 Vendre", "Le client signe")),
        ]
    )
    assert with_tables(source) is source


def test_source_stays_as_it_is_when_it_is_prose() -> None:
    source = document(["Les critères de choix sont nombreux.", "La compétence est rare."])
    assert with_tables(source) is source


_STYLE = st.sampled_from(["", "•"])
_TEXT = st.sampled_from(
    ["Compétence n° 1 : X", "CCP 2 – Y", "Critères :", "Un point", "", "Épreuve"]
)


@given(st.lists(st.tuples(_TEXT, st.booleans(), _STYLE), max_size=25))
def test_no_paragraph_is_lost_or_doubled_when_prose_is_laid_out(
    told: list[tuple[str, bool, str]],
) -> None:
    source = document([line(text, bold=bold, bullet=bullet or None) for text, bold, bullet in told])
    ids = [item.id for item in with_tables(source).paragraphs()]
    assert sorted(ids) == sorted(item.id for item in source.paragraphs())


@given(st.lists(st.text(max_size=30), max_size=12))
def test_headings_are_looked_at_without_failure_when_they_are_any(heads: list[str]) -> None:
    read = level_columns(heads)
    assert read is None or all(0 <= place < len(heads) for place in read.levels)


@pytest.mark.parametrize("piece", ["Oui\n", "a", "1 / ", "( ", "☐ Oui "])
def test_headings_are_looked_at_when_one_is_a_megabyte(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    assert level_columns([text, "Critères"]) is None
    assert not is_tick(text)
    assert not sums_up([text])
    assert with_tables(document([Paragraph(id="?", text=text)])).pages
