"""What a text shows by itself: cut short, damaged, with letters of another alphabet."""

import pytest

from jury_desk.domain.draft_text_checks import cut_short, faults_of


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Le plan tient compte des coûts,", "comma"),
        ("Le plan tient compte des coûts et", "word"),
        ("Le plan tient compte de l’", "word"),
        ("Présenter le plan à la", "word"),
        ("LE PLAN TIENT COMPTE DES", "word"),
        ("Le plan (coûts, délais", "open-bracket"),
        ("coûts et délais) sont tenus", "closing-bracket"),
        ("Le plan « coûts et délais", "quote"),
        ("Le plan tient compte –", "hyphen"),
        ("Le plan tient compte :", "colon"),
    ],
)
def test_a_text_is_cut_when_its_end_waits_for_more(text: str, reason: str) -> None:
    told = cut_short(text, "fr", ends=True)
    assert told is not None
    assert told[0] == reason


@pytest.mark.parametrize(
    "text",
    [
        "Le plan tient compte des coûts",
        "Le plan est tenu (coûts, délais).",
        "a) les coûts sont tenus b) les délais aussi",
        "1) Étude de cas, 2) Soutenance",
        "Le bloc A",
        "Adapter le geste et le ton",
        "Un niveau d’anglais B1+",
        "Les délais : faites-le",
        "Le candidat anticipe, etc.",
        "Il travaille en équipe [...]",
        "Le plan « coûts » et le plan « délais »",
        "Maîtriser les outils (PNL), B2B et B2C",
        "Il dit ce qu’il en est fait",
    ],
)
def test_a_text_is_whole_when_its_end_waits_for_nothing(text: str) -> None:
    assert cut_short(text, "fr", ends=True) is None


@pytest.mark.parametrize(
    "text",
    [
        "Une mesure de 5 µm, à ±2 %",
        "L’écart α est tenu",
        "ΔCA et Ωm",
        "Œuvre nº 3 déjà prête",
        "½ h",
    ],
)
def test_a_sign_of_science_is_no_foreign_letter(text: str) -> None:
    assert faults_of(text) == ()


def test_a_text_in_another_alphabet_is_left_alone() -> None:
    assert faults_of("Составить план на год с CRM") == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Le d□veloppement commercial", "letters-lost"),
        ("Le d\ufffdveloppement", "letters-lost"),
        ("Le (cid:12)n mot", "letters-lost"),
        ("\uf0a7 Le plan", "letters-lost"),
        ("Le d?veloppement", "letters-lost"),
        ("Le dÃ©veloppement", "letters-lost"),
        ("Voir #REF! et suivants", "spreadsheet-error"),
        ("#N/A", "spreadsheet-error"),
        ("#VALEUR!", "spreadsheet-error"),
        ("Err:502", "spreadsheet-error"),
    ],
)
def test_damage_is_told_when_a_text_has_some(text: str, kind: str) -> None:
    assert [fault.kind for fault in faults_of(text)] == [kind]


def test_letters_encoded_twice_are_mended_when_they_can_be() -> None:
    assert faults_of("Le dÃ©veloppement")[0].mended == "Le développement"


@pytest.mark.parametrize("text", ["☐ fait", "Qui décide ? Le client.", "Les RÉSULTATS À VENIR"])
def test_no_damage_is_told_when_the_text_is_sound(text: str) -> None:
    assert faults_of(text) == ()
