"""Facts in the prose of assessments, in the styles of many certifications."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_desk.frameworks.reading.facts import AssessmentFacts
from jury_desk.frameworks.reading.prose import facts_of

GRIDS = sorted((Path(__file__).parents[3] / "resources/grids").glob("*.grid.json"))

SETTINGS = [
    ("Travail en groupe. Il est demandé à chaque candidat de rédiger une synthèse.", "both"),
    ("Le dossier peut être réalisé en groupe ou de manière individuelle.", "either"),
    ("Épreuve individuelle ou collective au choix du centre.", "either"),
    ("Seul ou en binôme, le stagiaire conçoit une maquette.", "either"),
    ("Projet mené par groupes de 4 étudiants, soutenance collective.", "group"),
    ("En équipe de trois personnes, les apprenants répondent à un brief.", "group"),
    ("Le groupe présente son plan d'action devant le jury.", "group"),
    ("Dossier collectif, puis soutenance individuelle de 20 minutes.", "both"),
    ("Une note de groupe (50 %) et une note individuelle (50 %).", "both"),
    ("Chaque candidat passe un entretien avec deux membres du jury.", "individual"),
    ("Passage individuel devant le jury.", "individual"),
    ("QCM individuel de 40 questions.", "individual"),
    ("Group project assessed in teams of four.", "group"),
    ("Written report, completed individually.", "individual"),
    ("Le candidat conduit un entretien individuel avec un collaborateur.", None),
    ("Identifier les besoins individuels et les objectifs collectifs de l'équipe.", None),
    ("Analyser les équipements de protection individuelle du chantier.", None),
    ("Étude de cas.", None),
    ("Piloter la cohésion collective de l'équipe.", None),
]

FORMS = [
    ("Épreuve écrite d'une durée de 3 heures.", "written"),
    ("Soutenance orale devant un jury de professionnels.", "oral"),
    ("Remise d'un mémoire de 60 pages suivie d'une soutenance.", "written oral"),
    ("Jeu de rôle avec un membre du jury qui joue le client.", "roleplay"),
    ("Simulation d'un entretien de vente avec un acheteur.", "roleplay"),
    ("Mise en situation de négociation commerciale.", "roleplay"),
    ("QCM de 30 questions.", "quiz"),
    ("Quiz en ligne sur les notions du module.", "quiz"),
    ("Questionnaire professionnel à partir d'une documentation en anglais.", "quiz"),
    ("Concevoir un questionnaire de satisfaction auprès des clients.", ""),
    ("Serious game par équipes sur la gestion de crise.", "game"),
    ("Business game sur une semaine.", "game"),
    ("Épreuve pratique sur plateau technique.", "practical"),
    ("Cas pratique sur table.", ""),
    ("Le candidat rédige une note à l'attention de son directeur.", "written"),
    ("À partir d'un dossier documentaire fourni, le candidat expose ses choix à l'oral.", "oral"),
    ("Améliorer la communication orale et écrite du service.", ""),
    ("Le plan est construit par rapport aux objectifs.", ""),
    ("Multiple-choice test followed by an oral presentation.", "oral quiz"),
    ("Le candidat passe le TOEIC.", "external"),
    ("Rapport d'activité et certification PIX.", "written external"),
    ("Entretien technique avec le jury.", "oral"),
    ("Mise en situation en entreprise.", "practical"),
    ("Mise en situation : le candidat anime une séance puis répond aux questions.", "oral"),
]

LANGUAGES = [
    ("Étude de cas.", "fr"),
    ("Épreuve orale en anglais.", "en"),
    ("L'entretien se déroule en langue espagnole.", "es"),
    ("La soutenance a lieu en français et en anglais.", "fr en"),
    ("Soutenance de 20 minutes dont 5 minutes en anglais.", "fr en"),
    ("Un rapport accompagné d'un résumé en anglais.", "fr en"),
    ("Analyse de documents en anglais.", "fr"),
    ("Mobiliser l'anglais professionnel du secteur.", "fr"),
    ("Obtenir le TOEIC.", "en"),
    ("Oral en allemand ou en italien.", "de it"),
]

PHASES = [
    ("Soutenance de 20 minutes suivie de 10 minutes de questions.",
     [("presentation", 20), ("questions", 10)]),
    ("Durée : 4 heures. Étude de cas écrite.", [("preparation", 240)]),
    ("Oral de 30 minutes : 20 min de présentation, 10 min d'échanges avec le jury.",
     [("presentation", 20), ("questions", 10)]),
    ("Oral de 30 minutes dont 10 minutes de questions du jury.",
     [("presentation", 20), ("questions", 10)]),
    ("Préparation : 1h30. Présentation (15 mn) puis entretien (¾ d'heure).",
     [("preparation", 90), ("presentation", 15), ("questions", 45)]),
    ("Jeu de rôle de 15 min après 30 min de préparation.",
     [("preparation", 30), ("roleplay", 15)]),
    ("QCM de 45 minutes.", [("preparation", 45)]),
    ("Soutenance orale. Durée : 25 minutes.", [("presentation", 25)]),
    ("Entretien avec le jury (20 minutes), délibération de 10 minutes.",
     [("questions", 20), ("deliberation", 10)]),
    ("Présentation de 20 min, pause de 5 min, questions pendant 15 min.",
     [("presentation", 20), ("break", 5), ("questions", 15)]),
    ("Un jeu d'entreprise sur une semaine de 35 heures.", []),
    ("Convocation à 14h30, remise du dossier sous 48 heures.", []),
    ("Stage de 6 mois en entreprise, 35 heures par semaine.", []),
    ("Oral presentation of 15 minutes followed by a 10-minute Q&A.",
     [("presentation", 15), ("questions", 10)]),
    ("Une demi-heure de soutenance et un quart d'heure de questions/réponses.",
     [("presentation", 30), ("questions", 15)]),
    ("Le candidat dispose d'un temps de préparation puis présente à l'oral ses conclusions.",
     [("preparation", None), ("presentation", None)]),
    ("Il défend son offre dans le cadre d'une simulation d'entretien.", [("roleplay", None)]),
    ("Soutenance de 15 à 20 minutes.", [("presentation", 20)]),
    ("Le candidat anime devant le jury une séquence de 20 minutes.", [("presentation", 20)]),
    ("Il rédige un dossier en 4 heures.", [("preparation", 240)]),
    ("Oral : entretien de 20 minutes avec un membre du jury jouant le rôle d'un client.",
     [("roleplay", 20)]),
]  # fmt: skip

PARTS = [
    ("une note d'équipe (70%)\net une note individuelle (30%)",
     [("Note d'équipe", "group", "0.7"), ("Note individuelle", "individual", "0.3")]),
    ("Dossier écrit : 60 %, soutenance : 40 %.",
     [("Dossier écrit", None, "0.6"), ("Soutenance", None, "0.4")]),
    ("60 % de la note pour l'écrit, 40 % de la note pour l'oral",
     [("Écrit", None, "0.6"), ("Oral", None, "0.4")]),
    ("Épreuve écrite (coef. 2) et épreuve orale (coefficient 1)",
     [("Épreuve écrite", None, "2"), ("Épreuve orale", None, "1")]),
    ("Rapport écrit (12 points), soutenance (8 points)",
     [("Rapport écrit", None, "12"), ("Soutenance", None, "8")]),
    ("33,5 % note de groupe ; 66,5 % note individuelle",
     [("Note de groupe", "group", "0.335"), ("Note individuelle", "individual", "0.665")]),
    ("Written report (60%) and oral presentation (40%)",
     [("Written report", None, "0.6"), ("Oral presentation", None, "0.4")]),
    ("Augmenter la part de marché de 20 % et fidéliser 80 % des clients", []),
    ("Dossier (60 %)", []),
    ("Dossier (60 %) et soutenance (30 %)", []),
]  # fmt: skip

TESTS = [
    ("TOEIC : obtenir un score supérieur à 850", ("TOEIC", "850", None)),
    ("Score d'au moins 785 points au TOEIC", ("TOEIC", None, "785")),
    ("IELTS 6.5 minimum", ("IELTS", None, "6.5")),
    ("TOEFL, score égal ou supérieur à 90", ("TOEFL", None, "90")),
    ("Certification Linguaskill", ("Linguaskill", None, None)),
    ("Certification PIX : 400 points minimum", ("PIX", None, "400")),
    ("Test TOSA (> 550)", ("TOSA", "550", None)),
    ("Niveau CLES B2", ("CLES", None, None)),
    ("Test BULATS ou Cambridge", ("BULATS", None, None)),
    ("Identifier les FACTEURS CLES DE SUCCES", None),
    ("Présenter les pixels de l'image", None),
]

CODES = [
    ("(C2.1) ; C2.3", "C2.1 C2.3"),
    ("Compétences C1.1 à C1.4", "C1.1 C1.2 C1.3 C1.4"),
    ("C2.1, 2.2 et 2.3", "C2.1 C2.2 C2.3"),
    ("C01–C03", "C01 C02 C03"),
    ("A1.C2 et A1.C4", "A1.C2 A1.C4"),
    ("compétences 1, 2 et 3", "1 2 3"),
    ("CE2.1 et CR3", ""),
    ("niveau C1 du CECRL", ""),
    ("C1, 20 minutes", "C1"),
    ("C 12 et C.13", "C12 C13"),
    ("C3.1 C3.1", "C3.1"),
]


@pytest.mark.parametrize(("text", "wanted"), SETTINGS)
def test_facts_tell_the_setting_when_the_prose_prints_it(text: str, wanted: str | None) -> None:
    assert facts_of(text).setting == wanted


@pytest.mark.parametrize(("text", "wanted"), FORMS)
def test_facts_tell_the_forms_when_the_prose_names_them(text: str, wanted: str) -> None:
    assert facts_of(text).forms == tuple(wanted.split())


@pytest.mark.parametrize(("text", "wanted"), LANGUAGES)
def test_facts_tell_the_languages_when_the_prose_prints_them(text: str, wanted: str) -> None:
    assert facts_of(text).languages == tuple(wanted.split())


@pytest.mark.parametrize(("text", "wanted"), PHASES)
def test_facts_tell_phases_and_minutes_when_the_prose_prints_them(
    text: str, wanted: list[tuple[str, int | None]]
) -> None:
    assert [(phase.kind, phase.minutes) for phase in facts_of(text).phases] == wanted


@pytest.mark.parametrize(("text", "wanted"), PARTS)
def test_facts_tell_exact_weights_when_parts_make_a_whole(
    text: str, wanted: list[tuple[str, str | None, str]]
) -> None:
    read = facts_of(text).parts
    assert [(part.label, part.setting, part.weight) for part in read] == wanted


@pytest.mark.parametrize(("text", "wanted"), TESTS)
def test_facts_tell_the_external_test_when_the_prose_names_it(
    text: str, wanted: tuple[str, str | None, str | None] | None
) -> None:
    read = facts_of(text).external
    assert wanted == (read and (read.name, read.pass_above, read.pass_at_least))


@pytest.mark.parametrize(("text", "wanted"), CODES)
def test_codes_are_named_when_the_prose_lists_competencies(text: str, wanted: str) -> None:
    assert facts_of(text).codes == tuple(wanted.split())


@pytest.mark.parametrize(
    "text",
    [
        "reprend l'ensemble des compétences du bloc 1",
        "Toutes les compétences du bloc sont évaluées.",
        "All the competencies of the unit.",
    ],
)
def test_facts_tell_that_the_whole_bloc_is_assessed_when_the_prose_says_so(text: str) -> None:
    assert facts_of(text).whole_bloc


def test_facts_keep_the_printed_range_when_a_phase_has_one() -> None:
    (phase,) = facts_of("Soutenance de 15 à 20 minutes.").phases
    assert phase.label == "Soutenance de 15 à 20 minutes"


def test_facts_stand_on_the_words_they_were_read_from() -> None:
    text = "Travail en groupe.\nSoutenance de 20 minutes (C2.1). TOEIC supérieur à 850."
    told = {(fact.kind, fact.value): text[fact.start : fact.end] for fact in facts_of(text).facts}
    assert told["setting", "group"] == "Travail en groupe"
    assert told["phase", "presentation"] == "Soutenance de 20 minutes"
    assert told["competency", "C2.1"] == "C2.1"
    assert told["external", "850"] == "supérieur à 850"


def test_parts_and_phases_are_the_grid_s_when_they_are_asked_for() -> None:
    read = facts_of("une note d'équipe (70%) et une note individuelle (30%), oral : 5 mn")
    assert [part.id for part in read.grid_parts("a3.e1")] == ["a3.e1.team", "a3.e1.individual"]
    assert [phase.minutes for phase in read.grid_phases()] == [5]


def _assessments() -> list[tuple[str, dict[str, Any]]]:
    found: list[tuple[str, dict[str, Any]]] = []
    for path in GRIDS:
        for bloc in json.loads(path.read_bytes())["blocs"]:
            found += [(f"{path.stem}:{item['id']}", item) for item in bloc["assessments"]]
    return found


@pytest.mark.parametrize(("name", "wanted"), _assessments())
def test_facts_agree_with_the_reviewed_grids(name: str, wanted: dict[str, Any]) -> None:
    read = facts_of(wanted["text"])
    assert read.setting == wanted["setting"]
    assert list(read.forms) == wanted["forms"]
    assert [(part.label, part.setting, part.weight) for part in read.parts] == [
        (part["label"], part["setting"], part["weight"]) for part in wanted["parts"]
    ]
    assert [(phase.kind, phase.minutes) for phase in read.phases] == [
        (phase["kind"], phase["minutes"]) for phase in wanted["phases"]
    ]
    assert (read.external and read.external.name) == (wanted["external"] or {}).get("name")
    if read.language_printed or wanted["languages"] == ["fr"]:
        assert list(read.languages) == wanted["languages"]


@given(st.text(max_size=400))
def test_facts_are_told_of_any_text(text: str) -> None:
    read = facts_of(text)
    assert isinstance(read, AssessmentFacts)
    assert all(0 <= fact.start <= fact.end <= len(text) for fact in read.facts)


_WORDS = st.sampled_from(
    [
        "note",
        "20",
        "%",
        "(",
        ")",
        "C2.1",
        "à",
        "et",
        "groupe",
        "oral",
        "min",
        "h",
        "1h30",
        "TOEIC",
        "supérieur",
        "soutenance",
        "de",
        ".",
        ":",
        "écrit",
        "/",
        ",",
        "¾",
    ]
)


@given(st.lists(_WORDS, max_size=60))
def test_facts_are_told_of_any_words_of_the_field(words: list[str]) -> None:
    text = " ".join(words)
    assert all(0 <= fact.start < fact.end <= len(text) for fact in facts_of(text).facts)


@pytest.mark.parametrize(
    "piece",
    ["a", " ", "C1.1 ", "20 min ", "note de groupe (20 %) ", "présenter ", "(", "1h", "en "],
)
def test_facts_are_told_when_the_text_is_a_megabyte(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    assert facts_of(text).languages == ("fr",)
