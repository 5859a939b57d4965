"""Any acts in a team, against a model that keeps every former stand."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_desk.domain.audit import check_chain
from jury_desk.domain.sheet import Mark
from jury_desk.errors import DayError
from jury_desk.services.team_sheet import TeamSheet
from tests.contracts.memory_store import MemoryStore
from tests.services.teams import open_team, team_plan

CRITERIA = ("k1", "k3", "k4")
COMMON = ("k1", "k4")
Act = tuple[str, int, str, str]


@dataclass(frozen=True)
class Cell:
    """A member's stand on a criterion."""

    level: str | None = None
    comment: str = ""
    own_level: bool = False
    own_comment: bool = False

    @property
    def mark(self) -> Mark:
        return Mark(self.level, self.comment)


Stand = dict[tuple[str, str], Cell]


@dataclass
class Model:
    """What the juror expects: one line of stands, walked back and forth."""

    members: tuple[str, ...]
    past: list[Stand] = field(default_factory=list)
    stand: Stand = field(default_factory=dict)
    future: list[Stand] = field(default_factory=list)

    def cell(self, member: str, criterion: str) -> Cell:
        return self.stand.get((member, criterion), Cell())

    def team(self, criterion: str) -> Cell:
        """The team's level and comment."""
        cells = [self.cell(member, criterion) for member in self.members]
        level = next((cell.level for cell in cells if not cell.own_level), None)
        comment = next((cell.comment for cell in cells if not cell.own_comment), "")
        return Cell(level, comment)

    def put(self, cells: Stand) -> bool:
        changed = {key: cell for key, cell in cells.items() if self.stand.get(key, Cell()) != cell}
        if changed:
            self.past.append(self.stand)
            self.stand = {**self.stand, **changed}
            self.future.clear()
        return bool(changed)

    def level(self, member: str, criterion: str, level: str | None) -> bool:
        cell = self.cell(member, criterion)
        if criterion not in COMMON:
            return self.put({(member, criterion): replace(cell, level=level)})
        if level is None:
            return self.follow(member, criterion)
        own = cell.own_level or level != cell.level
        return self.put({(member, criterion): replace(cell, level=level, own_level=own)})

    def follow(self, member: str, criterion: str) -> bool:
        if criterion not in COMMON:
            return False
        cell, level = self.cell(member, criterion), self.team(criterion).level
        return self.put({(member, criterion): replace(cell, level=level, own_level=False)})

    def comment(self, member: str, criterion: str, comment: str) -> bool:
        cell = self.cell(member, criterion)
        if criterion not in COMMON:
            return self.put({(member, criterion): replace(cell, comment=comment)})
        if not comment:
            comment = self.team(criterion).comment
            followed = replace(cell, comment=comment, own_comment=False)
            return cell.own_comment and self.put({(member, criterion): followed})
        own = cell.own_comment or comment != cell.comment
        return self.put({(member, criterion): replace(cell, comment=comment, own_comment=own)})

    def team_level(self, criterion: str, level: str | None) -> bool | None:
        """None where it is refused."""
        cells = {key: self.cell(*key) for key in ((m, criterion) for m in self.members)}
        following = {key: cell for key, cell in cells.items() if not cell.own_level}
        if criterion not in COMMON or not following:
            return None
        return self.put({key: replace(cell, level=level) for key, cell in following.items()})

    def team_comment(self, criterion: str, comment: str) -> bool | None:
        cells = {key: self.cell(*key) for key in ((m, criterion) for m in self.members)}
        following = {key: cell for key, cell in cells.items() if not cell.own_comment}
        if criterion not in COMMON or not following:
            return None
        return self.put({key: replace(cell, comment=comment) for key, cell in following.items()})

    def undo(self) -> bool:
        if not self.past:
            return False
        self.future.append(self.stand)
        self.stand = self.past.pop()
        return True

    def redo(self) -> bool:
        if not self.future:
            return False
        self.past.append(self.stand)
        self.stand = self.future.pop()
        return True


_ACTS = st.lists(
    st.tuples(
        st.sampled_from(
            ["team", "team", "member", "follow", "team-comment", "comment", "undo", "undo", "redo",
             "kill"]
        ),
        st.integers(0, 4),
        st.sampled_from(CRITERIA),
        st.sampled_from(["", "acquis", "partiel"]),
    ),
    max_size=40,
)  # fmt: skip


def _play(team: TeamSheet, model: Model, act: Act) -> None:
    """Do an act on both; they agree on whether it changed something, or is refused."""
    kind, number, criterion, text = act
    member = model.members[number % len(model.members)]
    level = text or None
    if kind in ("team", "team-comment"):
        wanted = (
            model.team_level(criterion, level)
            if kind == "team"
            else model.team_comment(criterion, text)
        )
        do = team.set_team_level if kind == "team" else team.set_team_comment
        if wanted is None:
            with pytest.raises(DayError):
                do(criterion, text)
            return
        changed = (
            team.set_team_level(criterion, level)
            if kind == "team"
            else team.set_team_comment(criterion, text)
        )
    elif kind == "member":
        wanted, changed = (
            model.level(member, criterion, level),
            team.set_member_level(member, criterion, level),
        )
    elif kind == "comment":
        wanted, changed = (
            model.comment(member, criterion, text),
            team.set_member_comment(member, criterion, text),
        )
    elif kind == "follow":
        wanted, changed = model.follow(member, criterion), team.follow_team(member, criterion)
    elif kind == "undo":
        wanted, changed = model.undo(), team.undo()
    else:
        wanted, changed = model.redo(), team.redo()
    assert (changed is not None) == wanted
    assert changed is None or changed.states == team.states


def _agree(team: TeamSheet, model: Model) -> None:
    for criterion in CRITERIA:
        for member in model.members:
            cell, state = model.cell(member, criterion), team.states[member]
            assert state.mark(criterion) == cell.mark
            assert team.deviates(member, criterion) == cell.own_level
            assert team.has_own_comment(member, criterion) == cell.own_comment
    for criterion in COMMON:
        wanted = model.team(criterion)
        assert (team.team_level(criterion), team.team_comment(criterion)) == (
            wanted.level, wanted.comment,
        )  # fmt: skip
    assert (team.can_undo, team.can_redo) == (bool(model.past), bool(model.future))


@given(members=st.integers(2, 5), acts=_ACTS)
def test_any_acts_on_a_team_leave_what_the_juror_expects(members: int, acts: list[Act]) -> None:
    store, plan = MemoryStore(), team_plan(members)
    team, model = open_team(store, plan), Model(plan.team("t1").members)
    for act in acts:
        if act[0] == "kill":
            again = open_team(store, plan)
            assert again.states == team.states
            team = again
        else:
            _play(team, model, act)
        _agree(team, model)
    for state in team.states.values():
        assert store.load(state.ref) == state or state.seq == 0
        assert check_chain(store.journal(state.ref.id)) is None


@given(members=st.integers(2, 5), acts=_ACTS)
def test_undoing_everything_empties_every_sheet_and_redoing_gives_all_back(
    members: int, acts: list[Act]
) -> None:
    store, plan = MemoryStore(), team_plan(members)
    team, model = open_team(store, plan), Model(plan.team("t1").members)
    for act in acts:
        if act[0] != "kill":
            _play(team, model, act)
    while team.redo():
        model.redo()
    count = 0
    while team.undo():
        count += 1
        if count == 3:
            team = open_team(store, plan)
    assert count == len(model.past)
    _agree(team, Model(model.members, future=[{}] * count))
    assert all(mark == Mark() for state in team.states.values() for mark in state.marks.values())
    for _ in range(count):
        assert team.redo() is not None
    assert team.redo() is None
    _agree(team, model)
