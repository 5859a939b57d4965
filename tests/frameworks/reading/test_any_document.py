"""Documents of any shape: read or refused, and no word of theirs is lost."""

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from jury_desk.domain.account import account_of
from jury_desk.errors import FrameworkEmptyError
from jury_desk.frameworks.reading import read_grid
from tests.frameworks.reading.sources import Line, document, line

HEADS = st.sampled_from(
    ["Compétences", "Critères", "Modalités d'évaluation", "Activités", "ND", "1", "2", "3", "NA",
     "ECA", "A", "Oui", "Non", "Coef.", "Barème", "/20", "Note", "Observations", "",
     "Niveau (NA / ECA / A)", "Critères\nA"]
)  # fmt: skip
CELLS = st.sampled_from(
    ["C1.1 Vendre", "CE1.1 Le client signe", "☐", "/5", "2", "Non observé", "TOEIC > 850",
     "Travail en groupe (70 %), oral (30 %)", "Bloc 1 – Vendre", "A1 Activité", "", "Total",
     "20 minutes de soutenance", "critère éliminatoire", "• un • deux", "deux\nlignes",
     "Intitulé : BADGE X", "RNCP12345", "niveau 5 du cadre européen",
     "Les candidats en situation de handicap : aménagement des épreuves"]
)  # fmt: skip
TEXTS = st.sampled_from(
    ["Manager d'affaires", "Critères de performance", "Compétence n° 1 : Servir", "Page 2",
     "CCP 2 – Accueil", "Les blocs 1 et 2 donnent le badge X", "Article L6113-1", "« citation »",
     "Échelle : NA = non acquis ; A = acquis", "Sommaire", "moyenne de 10/20 au bloc", "",
     "Modalités d'évaluation :", "un point"]
)  # fmt: skip
LINES = st.builds(
    line,
    TEXTS,
    heading=st.sampled_from([None, None, 1, 2, 3]),
    bold=st.booleans(),
    bullet=st.sampled_from([None, None, "•"]),
)


@st.composite
def _tables(draw: st.DrawFn) -> list[Sequence[str]]:
    width = draw(st.integers(1, 7))
    rows = draw(st.lists(st.tuples(*[CELLS] * width), max_size=5))
    return [draw(st.tuples(*[HEADS] * width)), *rows]


PAGES = st.lists(
    st.lists(st.one_of(LINES, _tables()), min_size=1, max_size=5), min_size=1, max_size=3
)


@settings(max_examples=150)
@given(PAGES)
def test_document_is_read_to_its_last_word_or_refused(
    pages: list[list[Line | list[Sequence[str]]]],
) -> None:
    source = document(*pages)
    try:
        draft = read_grid(source)
    except FrameworkEmptyError:
        return
    assert account_of(draft, source).unaccounted() == ()
    assert draft.grid.certification.label
