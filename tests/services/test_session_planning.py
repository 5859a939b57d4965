"""The acts on a timetable: proposed, taken in one step, moved by hand, made again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from msgspec import structs

from jury_desk.domain.grid import Grid
from jury_desk.domain.preparation import clashes, durations
from jury_desk.domain.preparation.finding import Finding, Grave, Step
from jury_desk.domain.preparation.people import Absence, DeclaredTie
from jury_desk.domain.preparation.ports import Plan
from jury_desk.domain.preparation.preparation import Kind, Preparation
from jury_desk.domain.preparation.timetable import PlannedPassage
from jury_desk.errors import PreparationError
from jury_desk.services.preparation import SessionPreparation
from jury_desk.services.session_planning import SessionPlanning
from tests.contracts.memory_preparation import MemoryPreparationStore
from tests.contracts.preparing import AT
from tests.examples import SteadyClock
from tests.planning.made_timetable import (
    candidate,
    day,
    juror,
    made_grid,
    made_session,
    passage,
    with_passages,
)

GRID = made_grid()


@dataclass
class RowPlanner:
    """Places passages one after another before the first panel; remembers what it was asked."""

    asked: list[dict[str, Any]] = field(default_factory=list)

    def plan(
        self,
        preparation: Preparation,
        grid: Grid,
        passages: Sequence[PlannedPassage],
        *,
        keep: bool,
        found: Callable[[Plan], None],
        cancelled: Callable[[], bool],
        seconds: int,
    ) -> Plan:
        assert grid is GRID
        assert set(preparation.panels) >= {"p1"}
        self.asked.append({"passages": passages, "keep": keep, "seconds": seconds})
        plan = Plan(
            tuple(
                structs.replace(one, panel="p1", room="r1", day=day(), start=540 + 60 * at)
                for at, one in enumerate(passages)
            )
        )
        found(plan)
        assert not cancelled()
        return plan


@pytest.fixture
def planner() -> RowPlanner:
    return RowPlanner()


@pytest.fixture
def planning(planner: RowPlanner) -> SessionPlanning:
    return SessionPlanning(planner)


def opened(state: Preparation) -> SessionPreparation:
    store = MemoryPreparationStore()
    store.add(state, GRID, AT, "s1")
    return SessionPreparation(store, SteadyClock(), state.id)


def proposed(planning: SessionPlanning, session: SessionPreparation, keep: bool = False) -> Plan:
    return planning.propose(
        session.state,
        session.grid,
        keep=keep,
        found=lambda _: None,
        cancelled=lambda: False,
        seconds=7,
    )


def test_proposal_records_nothing_when_it_is_made(
    planning: SessionPlanning, planner: RowPlanner
) -> None:
    session = opened(made_session(3, 1))
    told: list[Plan] = []
    plan = planning.propose(
        session.state,
        GRID,
        keep=True,
        found=told.append,
        cancelled=lambda: False,
        seconds=7,
    )
    assert [one.passages for one in told] == [plan.passages]
    assert session.state.passages == {}
    (asked,) = planner.asked
    assert (asked["keep"], asked["seconds"], len(asked["passages"])) == (True, 7, 3)


def test_plan_is_one_step_when_it_is_taken(planning: SessionPlanning) -> None:
    session = opened(made_session(3, 1))
    planning.take(session, proposed(planning, session))
    assert [one.start for one in session.state.passages.values()] == [540, 600, 660]
    assert {one.jurors for one in session.state.passages.values()} == {("j1a", "j1b", "j1c")}
    session.undo()
    assert session.state.passages == {}
    session.redo()
    assert len(session.state.passages) == 3


def test_plan_is_refused_when_a_passage_was_locked_elsewhere_since(
    planning: SessionPlanning,
) -> None:
    session = opened(made_session(3, 1))
    planning.take(session, proposed(planning, session))
    plan = proposed(planning, session)
    first = plan.passages[0]
    moved = session.state.passages[first.id]
    planning.move(session, moved, day=day(), start=900, panel="p1", room="r1", locked=True)
    with pytest.raises(PreparationError):
        planning.take(session, plan)
    held = session.state.passages[first.id]
    assert (held.start, held.locked) == (900, True)


def test_plan_seats_only_those_who_may_when_it_is_taken(planning: SessionPlanning) -> None:
    tied = juror("j1a", ties=(DeclaredTie(candidate="c1"),))
    away = juror("j1b", absences=(Absence(day=day(), start=600, end=640),))
    session = opened(made_session(3, 1, items=[tied, away]))
    planning.take(session, proposed(planning, session))
    seats = {one.subject: one.jurors for one in session.state.passages.values()}
    assert seats["c1"] == ("j1b", "j1c")
    assert seats["c2"] == ("j1a", "j1c")
    assert seats["c3"] == ("j1a", "j1b", "j1c")


def test_plan_takes_away_what_nobody_needs_when_it_is_taken(planning: SessionPlanning) -> None:
    people = [candidate("c1"), candidate("c2", withdrawn=True)]
    state = with_passages(made_session(people, 1), passage("c1", 600), passage("c2", 660))
    session = opened(state)
    planning.take(session, proposed(planning, session, keep=True))
    assert [one.subject for one in session.state.passages.values()] == ["c1"]
    assert not clashes.clashes(session.state, None, GRID)


def test_plan_leaves_a_locked_passage_when_the_session_is_open(
    planning: SessionPlanning, planner: RowPlanner
) -> None:
    people = [candidate("c1"), candidate("c2", withdrawn=True)]
    locked = passage("c2", 960, locked=True)
    draft = with_passages(made_session(people, 1), locked)
    state = replace(draft, card=structs.replace(draft.card, state="open"))
    session = opened(state)
    plan = proposed(planning, session)
    assert [one.subject for one in planner.asked[0]["passages"]] == ["c1", "c2"]
    assert [one.subject for one in plan.passages] == ["c1"]
    planning.take(session, plan)
    assert session.state.passages["e1-c2"] == locked
    assert len(session.state.passages) == 2


def test_plan_is_refused_when_it_was_made_for_other_passages(planning: SessionPlanning) -> None:
    session = opened(made_session(2, 1))
    plan = proposed(planning, session)
    session.put(candidate("c3"))
    with pytest.raises(PreparationError) as raised:
        planning.take(session, plan)
    assert raised.value.details["reason"] == "act-elsewhere"
    assert session.state.passages == {}


def test_plan_is_refused_when_a_passage_was_locked_after_it_was_proposed(
    planning: SessionPlanning,
) -> None:
    session = opened(made_session(2, 1))
    planning.take(session, proposed(planning, session))
    plan = proposed(planning, session)
    first = next(iter(session.state.passages.values()))
    settled = planning.move(
        session, first, day=day(), start=900, panel="p1", room="r1", locked=True
    )

    with pytest.raises(PreparationError):
        planning.take(session, plan)

    assert session.state == settled
    assert session.state.passages[first.id].start == 900


def test_plan_is_refused_when_it_tells_contradictions(planning: SessionPlanning) -> None:
    session = opened(made_session(0, 1))
    found = Finding("plan-no-room", Grave.REFUSED, Step.TIMETABLE)
    with pytest.raises(PreparationError):
        planning.take(session, Plan((), contradictions=(found,)))


def test_plan_changes_nothing_when_no_passage_is_needed(planning: SessionPlanning) -> None:
    session = opened(made_session(0, 1))
    assert planning.take(session, proposed(planning, session)).passages == {}
    assert not session.can_undo


def test_passage_is_put_with_its_jurors_when_it_is_moved(planning: SessionPlanning) -> None:
    session = opened(with_passages(made_session(2, 2), passage("c1", 600), passage("c2", 660)))
    planning.move(
        session,
        session.state.passages["e1-c1"],
        day=day(),
        start=700,
        panel="p2",
        room="r2",
        locked=True,
    )
    moved = session.state.passages["e1-c1"]
    assert (moved.start, moved.panel, moved.room, moved.locked) == (700, "p2", "r2", True)
    assert moved.jurors == ("j2a", "j2b", "j2c")


def absences(session: SessionPreparation) -> list[Absence]:
    return list(session.state.jurors["j1a"].absences)


def test_absence_is_recorded_once_when_it_is_told_twice(planning: SessionPlanning) -> None:
    session = opened(made_session(1, 1))
    ill = Absence(day=day())
    planning.absent(session, "j1a", ill)
    planning.absent(session, "j1a", ill)
    assert absences(session) == [ill]
    session.undo()
    assert absences(session) == []
    with pytest.raises(KeyError):
        planning.absent(session, "nobody", ill)


def test_extra_time_counts_when_it_came_between_proposal_and_taking(
    planning: SessionPlanning,
) -> None:
    session = opened(made_session(1, 1))
    plan = proposed(planning, session)
    session.put(candidate("c1", extra="1/3"))
    planning.take(session, plan)
    (taken,) = session.state.passages.values()
    timing = session.state.timings["e1"]
    assert taken.phases == durations.phases(session.state, GRID, timing, "c1")
    assert session.state.item(Kind.PASSAGE, taken.id) == taken
