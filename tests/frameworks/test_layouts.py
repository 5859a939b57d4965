"""The layouts print the whole grid: a figure of accuracy must not hide what was never printed."""

import pytest

from jury_desk.domain.grid import Grid
from tests.frameworks.cases import grid_ids, reviewed
from tests.frameworks.layouts.plan import Manner, plan_of, printed


def _texts(grid: Grid) -> list[str]:
    texts: list[str] = []
    for bloc in grid.blocs:
        for activity in bloc.activities:
            texts += [activity.title, *activity.tasks]
        for competency in bloc.competencies:
            texts += [competency.text, *competency.items]
        for test in bloc.assessments:
            texts += [test.text]
        for criterion in bloc.criteria:
            texts += [criterion.text, *criterion.items]
    return [" ".join(text.split()) for text in texts]


@pytest.mark.parametrize("spans", [True, False])
@pytest.mark.parametrize("grid_id", grid_ids())
def test_plan_prints_every_text_when_the_grid_is_reviewed(grid_id: str, *, spans: bool) -> None:
    grid = printed(reviewed(grid_id))
    plan = plan_of(grid, Manner(spans=spans))
    lines = [line.text for part in plan.parts for place in part.places for line in place.lines]
    paper = " ".join([title for part in plan.parts for title in part.titles] + lines)
    assert [text for text in _texts(grid) if text not in paper] == []
