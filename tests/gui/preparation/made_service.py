"""A session's preparation in memory, with the manners of the real service, for the pages' tests."""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from msgspec import structs

from jury_desk.domain.grid import Grid
from jury_desk.domain.preparation.card import STATES
from jury_desk.domain.preparation.finding import Finding
from jury_desk.domain.preparation.ports import PreparationAct
from jury_desk.domain.preparation.preparation import (
    Change,
    Item,
    Kind,
    Preparation,
    applied,
    put,
)
from jury_desk.errors import JuryDeskError
from tests.gui.preparation.made_session import made_session, shipped_grid

Check = Callable[[Preparation], tuple[Finding, ...]]


def nothing_found(_: Preparation) -> tuple[Finding, ...]:
    """No check finds anything."""
    return ()


@dataclass
class MadeService:
    """`refusal` is raised by the next act; `check` gives the findings of a state; `records` counts
    the acts that were recorded.
    """

    state: Preparation = field(default_factory=made_session)
    grid: Grid = field(default_factory=shipped_grid)
    check: Check = nothing_found
    refusal: JuryDeskError | None = None
    acts: list[PreparationAct] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    _done: list[tuple[Change, ...]] = field(default_factory=list)
    _undone: list[tuple[Change, ...]] = field(default_factory=list)

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def put(self, *items: Item) -> Preparation:
        return self.record(PreparationAct.CHANGED, put(self.state, items))

    def remove(self, kind: Kind, ids: Sequence[str]) -> Preparation:
        return self.record(PreparationAct.REMOVED, _removal(self.state, kind, ids))

    def record(self, act: PreparationAct, changes: Iterable[Change]) -> Preparation:
        self._refuse()
        made = tuple(changes)
        if made:
            self.state = applied(self.state, made)
            self._done.append(made)
            self._undone.clear()
            self.acts.append(act)
        return self.state

    def undo(self) -> Preparation:
        return self._turn(self._done, self._undone, PreparationAct.UNDONE)

    def redo(self) -> Preparation:
        return self._turn(self._undone, self._done, PreparationAct.REDONE)

    def findings(self) -> tuple[Finding, ...]:
        return self.check(self.state)

    def advance(self) -> Preparation:
        card = self.state.card
        following = STATES[STATES.index(card.state) + 1]
        self.state = replace(self.state, card=structs.replace(card, state=following))
        self.acts.append(PreparationAct.OPENED)
        return self.state

    def keep_file(self, content: bytes) -> str:
        self._refuse()
        digest = hashlib.sha256(content).hexdigest()
        self.files[digest] = content
        return digest

    def file(self, digest: str) -> bytes | None:
        return self.files.get(digest)

    def _refuse(self) -> None:
        if self.refusal is not None:
            refusal, self.refusal = self.refusal, None
            raise refusal

    def _turn(
        self,
        source: list[tuple[Change, ...]],
        target: list[tuple[Change, ...]],
        act: PreparationAct,
    ) -> Preparation:
        if source:
            back = tuple(change.inverse for change in reversed(source.pop()))
            self.state = applied(self.state, back)
            target.append(back)
            self.acts.append(act)
        return self.state


def _removal(state: Preparation, kind: Kind, ids: Sequence[str]) -> tuple[Change, ...]:
    """The items, and for candidates their places in teams and their neutralised criteria."""
    gone = set(ids)
    changes = [Change(kind, id_, state.item(kind, id_), None) for id_ in ids]
    if kind is Kind.CANDIDATE:
        for team in state.teams.values():
            left = tuple(member for member in team.members if member not in gone)
            if left != team.members:
                after = structs.replace(team, members=left)
                changes.append(Change(Kind.TEAM, team.id, team, after))
        changes += [
            Change(Kind.NEUTRALISATION, one.id, one, None)
            for one in state.neutralisations.values()
            if one.candidate in gone
        ]
    if kind is Kind.JUROR:
        for panel in state.panels.values():
            left = tuple(member for member in panel.members if member not in gone)
            if left != panel.members:
                president = panel.president if panel.president in left else None
                parts = tuple(part for part in panel.parts if part.juror in left)
                after_panel = structs.replace(panel, members=left, president=president, parts=parts)
                changes.append(Change(Kind.PANEL, panel.id, panel, after_panel))
    return tuple(changes)
