"""Whose grid it is, and what is printed around the tables."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_desk.domain.grid import Certification, parse_grid
from jury_desk.domain.source import Paragraph, SourceDocument
from jury_desk.frameworks.readers.text import read_text
from jury_desk.frameworks.reading.awards import tells_awards
from jury_desk.frameworks.reading.identity import Identity, identity_of, is_general_rule, slug_of
from tests.frameworks.reading.sources import Line, document, line, outside, table

ROOT = Path(__file__).parents[3]
GRIDS = sorted((ROOT / "resources/grids").glob("*.grid.json"))

GRID = table(("Compétences", "Critères"), ("C1 Vendre", "Le client est satisfait"))

RULE = (
    "Les candidats en situation de handicap bénéficient d'un aménagement des épreuves décidé "
    "avec le référent handicap."
)

TITLES = [
    ("Intitulé de la certification : Chargé de recrutement", "Chargé de recrutement"),
    ("Intitulé : « Assistant RH »", "Assistant RH"),
    ("Titre : Manager de projet", "Manager de projet"),
    ("Certification : Chef de projet digital", "Chef de projet digital"),
    ("Titre professionnel : Conducteur de travaux", "Conducteur de travaux"),
    ("Référentiel de certification – Chargé d'affaires", "Chargé d'affaires"),
    ("Grille d'évaluation : Assistante de direction", "Assistante de direction"),
    ("La validation des blocs permet l'obtention du titre Expert en data.", "Expert en data"),
]

NO_TITLES = [
    "5 - REFERENTIELS",
    "Référentiel d'activités, de compétences et d'évaluation",
    "2) Identification des blocs de compétences de la certification",
    "Sommaire",
    "Bloc 1 – Manager une équipe",
    "Annexe 2",
    "Intitulé : BADGE DIRECTION COMMERCIALE",
    "Prise en compte des candidats en situation de handicap :",
]

LINES = [
    ("RNCP35585", {"register_": "RNCP", "code": "35585"}),
    ("Fiche n° RNCP 35585", {"register_": "RNCP", "code": "35585"}),
    ("Fiche RS n° 5678", {"register_": "RS", "code": "5678"}),
    ("Code : RNCP35585BC01", {"register_": "RNCP", "code": "35585"}),
    ("Certificateur : Institut des Métiers du Sud", {"certifier": "Institut des Métiers du Sud"}),
    ("des examens de CDE NORD FRANCE, prévus", {"certifier": "CDE NORD FRANCE"}),
    ("Certification délivrée par l'École du Bois", {"certifier": "École du Bois"}),
    ("Certification de niveau 6", {"level": "6"}),
    ("Niveau : 5", {"level": "5"}),
    ("Niveau 7 (cadre européen : niveau 7)", {"level": "7", "eqf_level": "7"}),
    ("EQF level 4", {"eqf_level": "4"}),
    ("Codes NSF : 310m, 312t", {"nsf": "310m, 312t"}),
    ("NSF 326", {"nsf": "326"}),
    ("Date de décision : 18/12/2020", {"decision_date": "2020-12-18"}),
    ("Décision du 1er mars 2023", {"decision_date": "2023-03-01"}),
    ("Échéance de l'enregistrement : 18-12-2025", {"expiry_date": "2025-12-18"}),
    ("Enregistré jusqu'au 31 août 2027", {"expiry_date": "2027-08-31"}),
    ("Date d'échéance : 2026-07-18", {"expiry_date": "2026-07-18"}),
    ("Registered on 4 May 2024, valid until 3 May 2027",
     {"decision_date": "2024-05-04", "expiry_date": "2027-05-03"}),
    ("Le candidat atteint le niveau B2", {}),
    ("Un niveau 3 de maîtrise est attendu", {}),
    ("Réunion du 31/02/2024", {}),
]  # fmt: skip


def _card(*lines: str | Paragraph) -> Identity:
    source = document([*lines, GRID])
    return identity_of(source, outside(source), ["Vendre", "Piloter"])


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_title_is_read_when_the_document_prints_it(text: str, title: str) -> None:
    read = _card(line(text, heading=1))
    assert read.certification.title == title
    assert read.certification.label == title
    (piece,) = read.origin.pieces["title"]
    assert text[piece.start : piece.end] == title


@pytest.mark.parametrize("text", NO_TITLES)
def test_title_is_none_when_a_heading_only_speaks_of_the_document(text: str) -> None:
    read = _card(line(text, heading=1)).certification
    assert read.title is None
    assert read.label == "Vendre …"


def test_title_is_read_in_the_next_cell_when_its_label_stands_alone() -> None:
    source = document(
        [table(("Intitulé de la certification", "Opérateur de scierie"), ("Niveau", "4")), GRID]
    )
    head = source.pages[0].blocks[0]
    assert not isinstance(head, Paragraph)
    cells = [item for cell in head.cells for item in cell.paragraphs]
    read = identity_of(source, cells).certification
    assert (read.title, read.level) == ("Opérateur de scierie", "4")


def test_title_is_no_running_text_when_the_first_line_names_no_occupation() -> None:
    read = _card("Le présent document décrit la certification.")
    assert read.certification.title is None


@pytest.mark.parametrize(("text", "wanted"), LINES)
def test_card_holds_the_lines_that_are_printed(text: str, wanted: dict[str, str]) -> None:
    read = _card(text).certification
    fields = (
        "certifier", "register_", "code", "level", "eqf_level", "nsf", "decision_date",
        "expiry_date",
    )  # fmt: skip
    assert {name: value for name in fields if (value := getattr(read, name))} == wanted


def test_labelled_certifier_wins_when_a_sentence_names_another() -> None:
    read = _card("Titre délivré par Campus Ouest.", "Certificateur : Réseau des Écoles")
    assert read.certification.certifier == "Réseau des Écoles"


def test_rules_for_all_assessments_are_notes_when_they_stand_around_the_tables() -> None:
    read = _card("Ce document présente le référentiel.", RULE)
    assert read.certification.notes == (RULE,)
    assert [piece.paragraph for piece in read.origin.pieces["notes.0"]] == ["p1.1"]


def test_paragraphs_under_a_heading_of_rules_are_notes_when_no_word_tells() -> None:
    read = _card(line("Composition du jury", heading=2), "Trois personnes du métier.")
    assert read.certification.notes == ("Composition du jury", "Trois personnes du métier.")


def test_repeated_rule_is_one_note_when_every_table_prints_it() -> None:
    rows = table(("Compétences", "Critères"), ("C1 Vendre", "Adapté"), (RULE, ""))
    source = document([rows, rows])
    told = [item for item in source.paragraphs() if item.text == RULE]
    read = identity_of(source, told)
    assert read.certification.notes == (RULE,)
    assert [aside.reason for aside in read.asides] == ["printed-twice"]


def test_asides_tell_the_reason_when_nothing_is_made_of_a_line() -> None:
    law = "Article L6113-1 Créé par LOI n°2018-771 du 5 septembre 2018 - art. 31"
    quote = "« Les certifications professionnelles enregistrées sont définies par un référentiel. »"
    pages: list[list[Line | list[Sequence[str]]]] = [
        ["Institut – dossier", line("Sommaire", heading=1), law, quote, GRID, f"Page {n} sur 3"]
        for n in (1, 2, 3)
    ]
    source = document(*pages)
    read = identity_of(source, outside(source))
    told = {source.by_id[each.pieces[0].paragraph].text: each.reason for each in read.asides}
    assert told["Institut – dossier"] == "page-header"
    assert told["Page 2 sur 3"] == "page-footer"
    assert told["Sommaire"] in ("introduction", "page-header")
    assert told[quote] in ("legal-quote", "page-header")


def test_law_is_quoted_when_one_page_prints_it() -> None:
    law = "Article L6113-1 Créé par LOI n°2018-771 du 5 septembre 2018 - art. 31"
    quote = "« Les certifications professionnelles enregistrées sont définies par un référentiel. »"
    read = _card(law, quote, line("Texte libre du certificateur."))
    assert [each.reason for each in read.asides] == ["legal-quote", "legal-quote", "introduction"]


@pytest.mark.parametrize(
    ("text", "is_rule"),
    [
        (RULE, True),
        ("Ces compétences seront évaluées en français et en anglais", True),
        ("Le jury peut neutraliser un critère sur avis du référent handicap.", True),
        ("C3 Adapter l'accueil des candidats en situation de handicap aux épreuves", False),
        ("Prendre en compte les situations de handicap des candidats dans l'évaluation", False),
        ("Le plan de recrutement intègre la diversité et le handicap.", False),
        ("Le support est lisible.", False),
        ("", False),
    ],
)
def test_general_rule_is_told_from_a_competency(text: str, is_rule: bool) -> None:
    assert is_general_rule(text) is is_rule


def test_slug_is_new_when_it_is_taken() -> None:
    assert slug_of("Chargé d'affaires – Île") == "charge-affaires-ile"
    assert slug_of("Badge", {"badge", "badge-2"}) == "badge-3"
    assert slug_of("…") == "grille"
    assert len(slug_of("mot " * 200)) <= 60


def _source(name: str) -> SourceDocument:
    content = (ROOT / "tests/data/frameworks" / name).read_bytes()
    return read_text(content, name, lambda _done, _of: None, lambda: False)


@pytest.mark.parametrize("path", GRIDS, ids=lambda path: path.stem)
def test_identity_agrees_with_the_reviewed_grids(path: Path) -> None:
    wanted = parse_grid(json.loads(path.read_bytes()))
    assert wanted.certification.source is not None
    source = _source(wanted.certification.source)
    around: list[Paragraph] = []
    for page in source.pages:
        for block in page.blocks:
            if isinstance(block, Paragraph):
                around.append(block)
            else:
                held = [item for cell in block.cells for item in cell.paragraphs]
                told = tells_awards(block)
                around += [item for item in held if told or is_general_rule(item.text)]
    read = identity_of(source, around, [bloc.title for bloc in wanted.blocs])
    assert _shown(read.certification) == _shown(wanted.certification)
    plain = {_letters(note) for note in read.certification.notes}
    missing = [note for note in wanted.certification.notes if _letters(note) not in plain]
    assert missing == []


def _shown(card: Certification) -> tuple[str | None, ...]:
    return card.title, card.certifier, card.register_, card.code, card.level, card.source


def _letters(text: str) -> str:
    """Only its letters: bullets within a paragraph are the reader's matter."""
    return "".join(letter for letter in text if letter.isalnum())


@given(st.lists(st.text(max_size=80), max_size=12), st.booleans())
def test_every_paragraph_is_accounted_for_when_the_texts_are_any(
    texts: list[str], bold: bool
) -> None:
    source = document([*(line(text, bold=bold) for text in texts), GRID])
    read = identity_of(source, outside(source))
    told = {piece.paragraph for pieces in read.origin.pieces.values() for piece in pieces}
    told |= {piece.paragraph for aside in read.asides for piece in aside.pieces}
    assert {item.id for item in outside(source) if item.text} <= told
    assert read.certification.label


@pytest.mark.parametrize(
    "piece", ["a", " ", "niveau 6 ", "décision du 1 ", "handicap ", "« ", "NSF "]
)
def test_identity_is_told_when_a_paragraph_is_a_megabyte(piece: str) -> None:
    read = _card(piece * (1_000_000 // len(piece)))
    assert read.certification.title is None
