"""A criterion left out for the candidate: in sight, named as such, and passed over."""

import pytest
from msgspec import structs
from PySide6.QtCore import Qt

from jury_desk.gui.juror.rows import CriterionRow, GroupRow, NeutralisedRow
from tests.examples import example_grid, example_plan
from tests.gui.juror.desks import Desk, OpenDesk


@pytest.fixture
def left_out(open_desk: OpenDesk) -> Desk:
    """A desk on a sheet whose second criterion is neutralised."""
    plan = example_plan(example_grid())
    candidates = tuple(
        structs.replace(one, neutralised_=("k2",)) if one.id == "c2" else one
        for one in plan.candidates
    )
    desk: Desk = open_desk(example_grid(), structs.replace(plan, candidates=candidates))
    return desk


def test_row_stays_in_its_place_when_neutralised(left_out: Desk) -> None:
    model = left_out.page.criteria.rows
    kinds = [type(row) for row in model.rows]
    assert kinds == [GroupRow, CriterionRow, NeutralisedRow, CriterionRow, CriterionRow]
    index = model.index(2)
    assert model.data(index) == "Le critère 2 est rempli"
    spoken = model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "CE1.2. Le critère 2 est rempli. neutralised: not to be marked"
    assert not model.flags(index) & Qt.ItemFlag.ItemIsSelectable
    group = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert group.endswith("0 of 3 criteria")


def test_keyboard_passes_over_the_row_when_neutralised(left_out: Desk) -> None:
    assert left_out.robot.current == "k1"
    left_out.robot.down()
    assert left_out.robot.current == "k3"
    left_out.robot.up()
    left_out.robot.give_all("111")
    left_out.robot.settle()
    session = left_out.page.session
    assert session is not None
    assert session.gaps() == ()
    assert left_out.robot.level("k2") is None


def test_row_is_painted_with_its_text_when_neutralised(left_out: Desk) -> None:
    view = left_out.page.criteria
    layout = view.delegate.layout_of(2)
    assert layout.targets == []
    assert layout.blocks[0].colour == "muted"
    assert layout.height > layout.blocks[0].size.height()
    assert not view.grab().isNull()
