"""`jury-desk session plan`, on rooms of its own and with the solver itself."""

import argparse
import json
from dataclasses import dataclass
from typing import Any

import pytest

from jury_desk.cli.session_plan import plan
from jury_desk.domain.preparation.preparation import Preparation
from jury_desk.planning import CpSatPlanner
from jury_desk.services.preparation import SessionPreparation
from jury_desk.services.session_planning import SessionPlanning
from tests.contracts.memory_preparation import MemoryPreparationStore
from tests.contracts.preparing import AT
from tests.examples import SteadyClock
from tests.planning.made_timetable import made_grid, made_session


@dataclass
class Rooms:
    """A secretariat with one session, and the planning."""

    session: SessionPreparation

    def secretariat(self) -> Any:
        return self

    def open(self, session_id: str) -> SessionPreparation:
        assert session_id == "made"
        return self.session

    def planning(self) -> SessionPlanning:
        return SessionPlanning(CpSatPlanner())


def run(state: Preparation, **changes: Any) -> tuple[int, SessionPreparation]:
    store = MemoryPreparationStore()
    store.add(state, made_grid(), AT, "s1")
    session = SessionPreparation(store, SteadyClock(), "made")
    args = argparse.Namespace(session="made", keep=False, seconds=5, json=False, **changes)
    tools: Any = Rooms(session)
    return plan(args, tools, "fr"), session


def test_timetable_is_recorded_and_told_when_there_is_one(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, session = run(made_session(3, 1))
    assert code == 0
    assert all(one.placed for one in session.state.passages.values())
    told = capsys.readouterr()
    assert told.out.startswith("Planning enregistré\u202f: 3 passages placés")
    assert "coût" in told.err


def test_contradictions_are_told_and_nothing_is_recorded_when_there_is_none(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, session = run(made_session(30, 1))
    assert code == 1
    assert session.state.passages == {}
    assert "30 passages (Oral 1) demandent" in capsys.readouterr().out


def test_json_holds_every_passage_when_it_is_asked_for(
    capsys: pytest.CaptureFixture[str],
) -> None:
    store = MemoryPreparationStore()
    store.add(made_session(2, 1, meal_minutes=0), made_grid(), AT, "s1")
    tools: Any = Rooms(SessionPreparation(store, SteadyClock(), "made"))
    args = argparse.Namespace(session="made", keep=True, seconds=5, json=True)
    assert plan(args, tools, "en") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["format"], told["recorded"]) == ("jury-desk/session-plan/1", True)
    assert sorted(one["start"] for one in told["passages"]) == [540, 585]
    assert told["passages"][0]["jurors"] == ["j1a", "j1b", "j1c"]


def test_nothing_is_planned_when_nobody_is_examined(capsys: pytest.CaptureFixture[str]) -> None:
    code, session = run(made_session(0, 1))
    assert (code, session.state.passages) == (0, {})
    assert "Aucun passage" in capsys.readouterr().out
