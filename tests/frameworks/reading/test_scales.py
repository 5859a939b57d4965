"""Scales, weights, knock-outs and thresholds as documents print them."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_desk.domain.defaults import standard_scale
from jury_desk.frameworks.reading.levels import is_level, means_unseen, scale_of
from jury_desk.frameworks.reading.scales import (
    eliminatory_in,
    rules_in,
    scale_told,
    weight_in,
)

THIRD, THIRDS = "0.333333333333", "0.666666666667"

SCALES = [
    ("ND | 1 | 2 | 3", f"0 {THIRD} {THIRDS} 1"),
    ("NA | ECA | A", "0 0.5 1"),
    ("A | ECA | NA | NO", "1 0.5 0 -"),
    ("A | B | C | D", f"1 {THIRDS} {THIRD} 0"),
    ("0 | 1 | 2 | 3 | 4", "0 0.25 0.5 0.75 1"),
    ("1 | 2 | 3", "0 0.5 1"),
    ("4 | 3 | 2 | 1 | 0", "1 0.75 0.5 0.25 0"),
    ("Très insuffisant | Insuffisant | Satisfaisant | Très satisfaisant", f"0 {THIRD} {THIRDS} 1"),
    ("Très satisfaisant | Satisfaisant | Insuffisant", "1 0.5 0"),
    ("OK | KO", "1 0"),
    ("Oui | Non", "1 0"),
    ("Acquis | Non acquis | Non évalué", "1 0 -"),
    ("Non acquis | En cours d'acquisition | Acquis | Non observé", "0 0.5 1 -"),
    ("0 pt | 1 pt | 3 pts", f"0 {THIRD} 1"),
    ("0 % | 50 % | 100 %", "0 0.5 1"),
    ("Niveau 1 | Niveau 2 | Niveau 3", "0 0.5 1"),
    ("1 Débutant | 2 Confirmé | 3 Expert", "0 0.5 1"),
    ("D – Non maîtrisé | C – En cours d'acquisition | B – Maîtrisé | A – Expert",
     f"0 {THIRD} {THIRDS} 1"),
    ("Insuffisant (0-9) | Satisfaisant (10-14) | Excellent (15-20)", "0 0.5 1"),
    ("TI | I | S | TS", f"0 {THIRD} {THIRDS} 1"),
    ("++ | + | - | --", f"1 {THIRDS} {THIRD} 0"),
    ("Not met | Partially met | Met | Not assessed", "0 0.5 1 -"),
    ("Maîtrise insuffisante | Maîtrise fragile | Maîtrise satisfaisante | Très bonne maîtrise",
     f"0 {THIRD} {THIRDS} 1"),
]  # fmt: skip

NO_SCALES = [
    "Compétences | Critères",
    "Date | Signature",
    "A | B",
    "3 | 1 | 2",
    "Acquis",
    "Acquis | Acquis",
    "Acquis | Non observé",
    "2019 | 2020 | 2021",
    "Nom | Oui",
]

WEIGHTS = [
    ("/5", "5"),
    ("5", "5"),
    ("2,5", "2.5"),
    ("Coef. 2", "2"),
    ("coefficient : 3", "3"),
    ("20 %", "0.2"),
    ("x2", "2"),
    ("sur 5 points", "5"),
    ("La note est claire (4 pts)", "4"),
    ("Barème : 10 points", "10"),
    ("Le plan est cohérent / 4", "4"),
    ("Respect des délais (10 %)", "0.1"),
    ("La marge progresse de 5 points", None),
    ("La remise de 20 % est justifiée", None),
    ("0", None),
    ("", None),
]

RULES: list[tuple[str, dict[str, Any]]] = [
    ("Le bloc est validé si la moyenne est supérieure ou égale à 10/20.",
     {"bloc_threshold": "0.5"}),
    ("Une note minimale de 12 sur 20 est exigée.", {"bloc_threshold": "0.6"}),
    ("La compétence est acquise si 2/3 des critères sont acquis.",
     {"competency_threshold": THIRDS}),
    ("Au moins 80 % des critères doivent être validés.", {"competency_threshold": "0.8"}),
    ("3 critères sur 5 doivent être acquis.", {"competency_threshold": "0.6"}),
    ("La moitié des critères doit être satisfaite.", {"competency_threshold": "0.5"}),
    ("Toutes les compétences doivent être acquises.", {"bloc_threshold": "1"}),
    ("Valider au minimum 50% des compétences, sans compensation entre elles.",
     {"bloc_threshold": "0.5", "compensation": False}),
    ("Les blocs se compensent.", {"compensation": True}),
    ("Aucune compensation n'est possible.", {"compensation": False}),
    ("Réduire de 20 % les critères de rebut", {}),
    ("Obtenir 12/0", {}),
    ("Le plan couvre tous les critères du cahier des charges", {}),
]  # fmt: skip


@pytest.mark.parametrize(("labels", "values"), SCALES)
def test_scale_has_exact_values_when_labels_are_levels(labels: str, values: str) -> None:
    told = labels.split(" | ")
    scale = scale_of(told)
    assert scale is not None
    assert [level.value or "-" for level in scale.levels] == values.split()
    assert [level.label for level in scale.levels] == told
    assert len({level.key for level in scale.levels}) == len(told)
    assert all(level.short for level in scale.levels)


@pytest.mark.parametrize("labels", NO_SCALES)
def test_scale_is_none_when_labels_are_no_levels(labels: str) -> None:
    assert scale_of(labels.split(" | ")) is None


def test_keys_are_the_printed_digits_when_levels_are_numbers() -> None:
    scale = scale_of(["ND", "1", "2", "3"])
    assert scale is not None
    assert [level.key for level in scale.levels] == ["0", "1", "2", "3"]


def test_low_levels_ask_for_a_justification_when_a_scale_is_read() -> None:
    scale = scale_of(["Acquis", "En cours", "Non acquis", "Non évalué"])
    assert scale is not None
    assert [level.needs_justification for level in scale.levels] == [False, True, True, False]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Échelle : NA = non acquis ; ECA = en cours d'acquisition ; A = acquis",
         ["non acquis", "en cours d'acquisition", "acquis"]),
        ("Les critères sont évalués selon l'échelle suivante : Acquis / Non acquis.",
         ["Acquis", "Non acquis"]),
        ("A : très satisfaisant ; B : satisfaisant ; C : insuffisant",
         ["très satisfaisant", "satisfaisant", "insuffisant"]),
        ("A : rue ; B : avenue ; C : place", None),
        ("Niveau : 6", None),
        ("Niveaux : débuter, finir", None),
        ("Le candidat est évalué.", None),
    ],
)  # fmt: skip
def test_scale_is_told_when_a_sentence_lists_its_levels(
    text: str, labels: list[str] | None
) -> None:
    told = scale_told(text)
    assert labels == (told and [level.label for level in told[0].levels])


def test_standard_scale_is_the_reviewed_grids_own() -> None:
    levels = standard_scale().levels
    assert [level.value for level in levels] == ["1", "0.5", "0", None]


@pytest.mark.parametrize(
    ("text", "unseen"),
    [
        ("N'a pas été observé", True),
        ("Non observé", True),
        ("Sans objet", True),
        ("Not observed", True),
        ("Ne respecte aucune consigne", False),
        ("Non acquis", False),
        ("", False),
    ],
)
def test_descriptor_means_unseen_when_it_says_so(text: str, unseen: bool) -> None:
    assert means_unseen(text) is unseen


@pytest.mark.parametrize(("text", "weight"), WEIGHTS)
def test_weight_is_exact_when_it_is_printed(text: str, weight: str | None) -> None:
    read = weight_in(text)
    assert weight == (read and read.text)


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        ("Compétence éliminatoire", True),
        ("Critère rédhibitoire : le port du casque", True),
        ("Critère non éliminatoire", False),
        ("Note éliminatoire : 8/20", False),
        ("Élimine les déchets", False),
    ],
)
def test_knock_out_is_found_when_the_text_says_so(text: str, is_so: bool) -> None:
    assert (eliminatory_in(text) is not None) is is_so


@pytest.mark.parametrize(("text", "wanted"), RULES)
def test_rules_are_read_when_thresholds_are_printed(text: str, wanted: dict[str, Any]) -> None:
    assert {rule.name: rule.value for rule in rules_in(text)} == wanted


@given(st.lists(st.text(max_size=20), max_size=8))
def test_scale_keeps_its_promises_when_the_labels_are_any(labels: list[str]) -> None:
    scale = scale_of(labels)
    if scale is not None:
        values = [Decimal(level.value) for level in scale.levels if level.value is not None]
        assert len(scale.levels) == len(labels)
        assert min(values) >= 0
        assert max(values) <= 1


@given(st.text(max_size=200))
def test_any_text_is_looked_at_without_failure(text: str) -> None:
    assert isinstance(is_level(text), bool)
    assert isinstance(rules_in(text), tuple)
    read = weight_in(text)
    assert read is None or 0 <= read.start < read.end <= len(text)
    found = eliminatory_in(text)
    assert found is None or found[0] < found[1]


@pytest.mark.parametrize(
    "piece", ["a", " ", "1", "2/3 des ", "moyenne ", "échelle : A / ", "(5 ", "pas "]
)
def test_long_texts_are_looked_at_without_delay(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    assert scale_of([text, text]) is None
    assert weight_in(text) is None
    assert eliminatory_in(text) is None
    assert rules_in(text) == ()
    assert scale_told(text) is None
