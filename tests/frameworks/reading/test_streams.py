"""Headings followed through documents whose tables were damaged."""

import pytest

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


_OF_TRAINERS = """\
Animer une réunion\tMobiliser les compétences de l'équipe\tMise en situation professionnelle\t\
Les critères de qualité sont respectés
Évaluer les acquis\tChoisir les modalités d'évaluation\tÉtude de cas\t\
Les critères d'évaluation sont définis
Mener les activités\tIdentifier les compétences attendues\tÉvaluation orale\t\
Les compétences sont identifiées"""
_OF_JUDGES = """\
Former\tÉvaluer les compétences\tÉpreuve orale\tL'activité est évaluée
Juger\tDéfinir les critères d'évaluation\tMise en situation\tIls sont justes"""


@pytest.mark.parametrize("rows", [_OF_TRAINERS, _OF_JUDGES])
def test_rows_are_read_when_they_speak_of_competencies_and_criteria(rows: str) -> None:
    headings = "Activités\tCompétences\tModalités d'évaluation\tCritères d'évaluation"
    draft = read_grid(source_of(f"{headings}\n{rows}\n".encode(), "grille.txt"))
    (bloc,) = draft.grid.blocs
    printed = [row.split("\t") for row in rows.splitlines()]
    assert [item.text for item in bloc.competencies] == [cells[1] for cells in printed]
    assert [item.text for item in bloc.criteria] == [cells[3] for cells in printed]
