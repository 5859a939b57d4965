"""Every word of a source stands in pieces of elements or is left aside; pieces make the texts."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jury_desk.domain.draft import Draft
from jury_desk.domain.grid import parse_grid
from jury_desk.domain.source import SourceDocument
from jury_desk.errors import FrameworkEmptyError
from jury_desk.frameworks.reading import read_grid
from tests.frameworks.cases import framework_of, grid_ids, source_of
from tests.frameworks.reading.tables import HEADINGS, document, table, untold

_TEXTS = st.sampled_from(
    [
        "", "A1 Préparer la salle", "A2. Accueillir", "C1.1 - Accueillir le public :", "C2 Gérer",
        "- Écouter - Reformuler", "• Saluer", "CE1.1.1 Le ton est adapté.",
        "C.E1.1.2 La voix porte",
        "CE1.1.3 Les faits sont exacts CE1.1.4 Le temps est tenu", "et le regard est franc",
        "Étude de cas : un dossier (C1.1 ; C2)", "2/ Jeu de rôle", "1/ Oral devant le jury",
        "Bloc 1 : Accueillir", "Bloc 2 – Vendre", "# Le dossier : - est clair - est daté",
        "Compétences", "Critères d'évaluation", "1", "…", "1.1. Tenir la caisse", "x" * 300,
        "Pour le dossier :\nQualité du plan\nClarté", "T1 Compter T1 Compter", "a - b - c",
    ]
)  # fmt: skip
_ROWS = st.lists(st.lists(_TEXTS, min_size=1, max_size=6), min_size=1, max_size=8)
_MESS = st.text(alphabet="aB1. -•:()«»/#\néГ", max_size=40)


def _field_text(source: SourceDocument, draft: Draft, element: str, name: str) -> str:
    pieces = draft.origins[element].pieces[name]
    parts = [source.by_id[piece.paragraph].text[piece.start : piece.end] for piece in pieces]
    return "".join("".join(parts).split())


def _check(source: SourceDocument) -> None:
    try:
        draft = read_grid(source)
    except FrameworkEmptyError:
        return
    parse_grid(draft.grid.plain())
    assert untold(draft, source) == []
    for bloc in draft.grid.blocs:
        for criterion in bloc.criteria:
            printed = _field_text(source, draft, criterion.id, "text")
            assert printed == "".join(criterion.text.split())
            for place, item in enumerate(criterion.items):
                printed = _field_text(source, draft, criterion.id, f"items.{place}")
                assert printed == "".join(item.split())


@given(rows=_ROWS, headed=st.booleans())
@settings(max_examples=150)
def test_reading_tells_of_every_word_when_tables_are_random(
    rows: list[list[str]], headed: bool
) -> None:
    _check(document(table([list(HEADINGS), *rows] if headed else rows)))


@given(rows=st.lists(st.lists(_MESS, min_size=1, max_size=5), min_size=1, max_size=6))
@settings(max_examples=150)
def test_reading_tells_of_every_word_when_cells_are_a_mess(rows: list[list[str]]) -> None:
    _check(document(table([list(HEADINGS), *rows])))


@given(rows=_ROWS, more=_ROWS)
@settings(max_examples=80)
def test_reading_tells_of_every_word_when_tables_go_on(
    rows: list[list[str]], more: list[list[str]]
) -> None:
    _check(document(table([list(HEADINGS), *rows]), table(more, "p1.t2")))


@pytest.mark.parametrize("grid_id", grid_ids())
def test_reading_tells_of_every_word_when_the_framework_is_ours(grid_id: str) -> None:
    path = framework_of(grid_id)
    source = source_of(path.read_bytes(), path.name)
    draft = read_grid(source)
    assert untold(draft, source) == []
    reasons = {aside.reason for aside in draft.asides}
    assert "not-understood" not in reasons
