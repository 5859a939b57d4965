"""The framework texts of the repository, read without a person, against the reviewed grids."""

from functools import cache

import pytest

from tests.frameworks.accuracy import Score, score
from tests.frameworks.cases import draft_of, framework_of, grid_ids, reviewed


@cache
def _score(grid_id: str) -> Score:
    path = framework_of(grid_id)
    return score(draft_of(path.read_bytes(), path.name).grid, reviewed(grid_id))


@pytest.mark.parametrize("grid_id", grid_ids())
def test_reading_finds_blocs_when_the_framework_is_a_text(grid_id: str) -> None:
    blocs = _score(grid_id).blocs
    assert min(blocs.recall, blocs.precision) > 0.99, _score(grid_id).report()


@pytest.mark.parametrize("grid_id", grid_ids())
def test_reading_finds_competencies_when_the_framework_is_a_text(grid_id: str) -> None:
    competencies = _score(grid_id).competencies
    assert min(competencies.recall, competencies.precision) > 0.99, _score(grid_id).report()


@pytest.mark.parametrize("grid_id", grid_ids())
def test_reading_finds_criteria_when_the_framework_is_a_text(grid_id: str) -> None:
    criteria = _score(grid_id).criteria
    assert min(criteria.recall, criteria.precision) >= 0.97, _score(grid_id).report()
