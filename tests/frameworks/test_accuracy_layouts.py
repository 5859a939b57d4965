"""The reviewed grids laid out as documents, read back without a person."""

from functools import cache

import pytest

from tests.frameworks.accuracy import Score, score
from tests.frameworks.cases import FRAMEWORKS, draft_of, grid_ids, reviewed
from tests.frameworks.layouts import LAYOUTS
from tests.frameworks.layouts.plan import printed

CASES = [(name, grid_id) for name in LAYOUTS for grid_id in grid_ids()]


@cache
def _score(name: str, grid_id: str) -> Score:
    layout = LAYOUTS[name]
    wanted = layout.printed(reviewed(grid_id))
    return score(draft_of(layout.document(wanted), f"framework{layout.suffix}").grid, wanted)


@pytest.mark.parametrize(("name", "grid_id"), CASES)
def test_reading_finds_the_grid_when_it_is_laid_out(name: str, grid_id: str) -> None:
    read = _score(name, grid_id)
    kept = (read.blocs, read.competencies, read.criteria)
    assert all(min(each.recall, each.precision) >= 0.99 for each in kept), read.report()


@pytest.mark.parametrize("grid_id", grid_ids())
def test_reading_finds_the_grid_when_a_word_processor_printed_it(grid_id: str) -> None:
    path = FRAMEWORKS / f"word-processor/{grid_id}.pdf"
    read = score(draft_of(path.read_bytes(), path.name).grid, printed(reviewed(grid_id)))
    kept = (read.blocs, read.competencies, read.criteria)
    # A hyphen at a line's end and paragraphs with no white between them can be read two ways.
    assert all(min(each.recall, each.precision) >= 0.95 for each in kept), read.report()
