"""Where in the source the facts of a joined text stand, and the language of a document."""

import pytest

from jury_desk.domain.account import account_of
from jury_desk.domain.source import Paragraph
from jury_desk.frameworks.reading import read_grid
from jury_desk.frameworks.reading.document_language import language_of
from jury_desk.frameworks.reading.fact_places import fact_pieces
from jury_desk.frameworks.reading.prose import facts_of
from jury_desk.frameworks.reading.spans import Text, whole
from tests.frameworks.reading.sources import document, line, table

FIRST = Paragraph(id="p1.1", text="Travail en")
SECOND = Paragraph(id="p1.2", text="groupe, 20 minutes de soutenance")


def test_fact_stands_in_both_paragraphs_when_a_cut_parts_its_words() -> None:
    text = Text.of(whole(FIRST), whole(SECOND))
    told = fact_pieces(facts_of(text.text).facts, text)
    said = {
        name: [
            {"p1.1": FIRST, "p1.2": SECOND}[piece.paragraph].text[piece.start : piece.end]
            for piece in pieces
        ]
        for name, pieces in told.items()
    }
    assert said["setting"] == ["Travail en", "groupe"]
    assert said["phases"] == ["20 minutes de soutenance"]


def test_words_of_a_fact_are_used_twice_when_the_grid_is_read() -> None:
    source = document(
        [
            table(
                ("Compétences", "Modalités d'évaluation", "Critères"),
                ("C1 Vendre", "Étude de cas\nTravail en groupe (4 h)", "Le client signe"),
            )
        ]
    )
    draft = read_grid(source)
    (assessment,) = draft.grid.blocs[0].assessments
    assert assessment.setting == "group"
    assert "setting" in draft.origins[assessment.id].pieces
    assert account_of(draft, source).totals.twice.get("fact-in-text", 0) >= 3


@pytest.mark.parametrize(
    ("texts", "language"),
    [
        (["Le candidat présente les résultats de la mission."], "fr"),
        (["The learner presents the results of the project."], "en"),
        (["Manager d'affaires"], "fr"),
        ([], "fr"),
        (["the of and " * 100_000], "en"),
    ],
)
def test_language_is_told_by_small_words(texts: list[str], language: str) -> None:
    assert language_of(texts) == language


def test_grid_is_in_english_when_the_framework_is() -> None:
    source = document(
        [
            line("Data Steward", heading=1),
            "This qualification is for the people in charge of the data of an organisation.",
            table(
                ("Learning outcomes", "Assessment methods", "Assessment criteria"),
                ("LO1 Govern the data", "Oral presentation", "The rules are in the glossary"),
            ),
        ]
    )
    draft = read_grid(source)
    assert draft.grid.language == "en"
    assert draft.grid.blocs[0].assessments[0].languages == ("en",)
