"""Headings followed through documents whose tables were damaged."""

from jury_desk.frameworks.reading import read_grid
from tests.frameworks.cases import source_of

_DAMAGED = """\
Activités\tCompétences\tModalités\tCritères d'évaluation
T1 Mettre en forme le plan\tC16 Formaliser les étapes du plan\tOral\tLe plan est clair

REFERENTIEL D'ACTIVITES décrit les situations de travail\t\
REFERENTIEL DE COMPETENCES identifie les compétences\t\t\
NTIEL D'EVALUATION es modalités d'évaluation des acquis\t✳
T2 Mettre en œuvre\tC17 Suivre les étapes du plan\t\tC17.1 Le plan est suivi\t
"""


def test_reading_follows_headings_when_a_repetition_has_one_more_column_of_a_sign() -> None:
    draft = read_grid(source_of(_DAMAGED.encode(), "grille.txt"))
    codes = [item.code for bloc in draft.grid.blocs for item in bloc.competencies]
    assert codes == ["C16", "C17"]
