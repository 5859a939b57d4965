"""What blocs make together, from prose and tables."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_desk.domain.grid import Assessment, Bloc, External, parse_grid
from jury_desk.domain.source import Paragraph, Table
from jury_desk.frameworks.readers.text import read_text
from jury_desk.frameworks.reading.awards import awards_of, tells_award, tells_awards
from tests.frameworks.reading.sources import document, outside, table

ROOT = Path(__file__).parents[3]
GRIDS = sorted((ROOT / "resources/grids").glob("*.grid.json"))

TEST = Assessment(id="b4.e1", title="TOEIC", external=External(name="TOEIC"))
BLOCS = (
    Bloc(id="b1", code="Bloc 1", title="Vendre"),
    Bloc(id="b2", code="BC02", title="Piloter"),
    Bloc(id="b3", code="A.3", title="Manager"),
    Bloc(id="b4", code="Bloc 4", title="Communiquer", assessments=(TEST,)),
)

SENTENCES = [
    ("En cumulant les blocs 1, 2 et 4 on obtient le badge Vente, composante du titre.",
     ("badge Vente", "b1 b2 b4")),
    ("Les blocs 1 à 3 donnent le titre ; les blocs 1 et 2 donnent le certificat Pilotage.",
     ("certificat Pilotage", "b1 b2")),
    ("Les blocs BC01 et BC02 permettent d'obtenir le certificat Relation client.",
     ("certificat Relation client", "b1 b2")),
    ("Le badge Management est délivré après validation du bloc 3.", ("badge Management", "b3")),
    ("Le bloc 3 et le bloc 4 donnent le badge Management.", ("badge Management", "b3 b4")),
    ("Validating units 1 and 2 earns the micro-credential Sales.",
     ("micro-credential Sales", "b1 b2")),
    ("La validation de tous les blocs donne l'obtention du titre Manager.", None),
    ("Le bloc 2 comprend deux épreuves.", None),
    ("Les blocs 8 et 9 donnent le badge Inconnu.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), SENTENCES)
def test_partial_award_is_read_when_a_sentence_names_its_blocs(
    text: str, wanted: tuple[str, str] | None
) -> None:
    paragraph = Paragraph(id="p1.1", text=text)
    full, *partial = awards_of(BLOCS, "Manager", [paragraph]).awards
    assert (full.id, full.kind, full.title) == ("titre", "full", "Manager")
    assert [(each.title, " ".join(each.blocs)) for each in partial] == ([wanted] if wanted else [])


def test_full_title_takes_every_bloc_and_external_test_when_nothing_is_printed() -> None:
    (full,) = awards_of(BLOCS, "Manager", []).awards
    assert (full.blocs, full.external) == (("b1", "b2", "b3", "b4"), ("b4.e1",))


def test_badge_is_read_from_its_table_when_the_rows_name_the_blocs() -> None:
    source = document(
        [
            table(("Intitulé : BADGE VENTE", "Descriptif"), ("Bloc 1 : Vendre", "Vendre mieux"),
                  ("A.3 : Manager", "Motiver")),
            "Texte libre.",
        ]
    )  # fmt: skip
    held = tuple(source.paragraphs())
    read = awards_of(BLOCS, "Manager", held)
    (badge,) = read.awards[1:]
    assert (badge.id, badge.title, badge.blocs) == ("badge-vente", "BADGE VENTE", ("b1", "b3"))
    (piece,) = read.pieces["badge-vente"]
    assert source.by_id[piece.paragraph].text[piece.start : piece.end] == "BADGE VENTE"
    first = source.pages[0].blocks[0]
    assert isinstance(first, Table)
    assert tells_awards(first)


def test_badge_keeps_its_heading_and_the_sentence_s_blocs_when_both_are_printed() -> None:
    texts = [
        "Intitulé : BADGE VENTE",
        "Bloc 1 : Vendre",
        "Les blocs 1 et 2 donnent le badge Vente.",
    ]
    held = [Paragraph(id=f"p1.{place}", text=text) for place, text in enumerate(texts)]
    (badge,) = awards_of(BLOCS, "Manager", held).awards[1:]
    assert (badge.title, badge.blocs) == ("BADGE VENTE", ("b1", "b2"))


def test_evaluation_table_tells_no_award() -> None:
    source = document([table(("Compétences", "Critères"), ("C1", "Vrai"))])
    first = source.pages[0].blocks[0]
    assert isinstance(first, Table)
    assert not tells_awards(first)
    assert not tells_award("Le candidat obtient le certificat de travail du client.")


@pytest.mark.parametrize("path", GRIDS, ids=lambda path: path.stem)
def test_awards_agree_with_the_reviewed_grids(path: Path) -> None:
    wanted = parse_grid(json.loads(path.read_bytes()))
    assert wanted.certification.source is not None
    content = (ROOT / "tests/data/frameworks" / wanted.certification.source).read_bytes()
    source = read_text(content, "x.txt", lambda _done, _of: None, lambda: False)
    told: list[Paragraph] = [*outside(source)]
    told += [
        item
        for page in source.pages
        for block in page.blocks
        if isinstance(block, Table) and tells_awards(block)
        for cell in block.cells
        for item in cell.paragraphs
    ]
    label = wanted.certification.title or wanted.certification.label
    assert awards_of(wanted.blocs, label, told).awards == wanted.awards


@given(st.lists(st.text(max_size=120), max_size=8))
def test_awards_are_told_of_any_text(texts: list[str]) -> None:
    held = [Paragraph(id=f"p1.{place}", text=text) for place, text in enumerate(texts)]
    assert awards_of(BLOCS, "Manager", held).awards[0].kind == "full"


@pytest.mark.parametrize("piece", ["bloc 1, ", "blocs obtient ", "le badge ", "A1 et ", " "])
def test_awards_are_told_when_a_paragraph_is_a_megabyte(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    assert awards_of(BLOCS, "Manager", [Paragraph(id="p1.1", text=text)]).awards
