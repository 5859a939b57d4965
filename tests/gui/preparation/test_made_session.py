"""The made-up session that the pages' tests begin with is whole."""

from jury_desk.domain.preparation.people import Candidate
from jury_desk.domain.preparation.preparation import Kind
from jury_desk.gui.preparation.desk import PreparationDesk
from tests.gui.preparation.conftest import Settle
from tests.gui.preparation.made_service import MadeService


def test_the_grid_holds_what_is_named_when_the_session_is_made(desk: PreparationDesk) -> None:
    state, grid = desk.state, desk.grid
    blocs = {bloc.id for bloc in grid.blocs}
    assessments = {one.id for bloc in grid.blocs for one in bloc.assessments}
    criteria = {one.id for bloc in grid.blocs for one in bloc.criteria}
    assert state.card.grid_digest == grid.digest
    assert {bloc for one in state.candidates.values() for bloc in one.blocs} <= blocs
    assert set(state.timings) <= assessments
    assert {one.criterion for one in state.neutralisations.values()} <= criteria


def test_an_act_is_turned_back_when_it_is_undone(
    desk: PreparationDesk, service: MadeService, settle: Settle
) -> None:
    before = service.state
    desk.put(Candidate(id="c99", birth_name="Petit"))
    settle()
    assert desk.state.candidates["c99"].birth_name == "Petit"
    desk.remove(Kind.CANDIDATE, ["c1"])
    settle()
    assert "c1" not in desk.state.teams["t1"].members
    desk.undo()
    desk.undo()
    settle()
    assert {**desk.state.candidates} == {**before.candidates}
    assert not desk.can_undo
    assert desk.can_redo
