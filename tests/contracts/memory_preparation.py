"""The preparation store in memory: what the contract means, in the fewest words."""

import datetime as dt
import hashlib
from dataclasses import dataclass

from jury_desk.domain.grid import Grid
from jury_desk.domain.preparation.panel import CompositionProfile
from jury_desk.domain.preparation.ports import (
    PreparationAct,
    PreparationSummary,
    PreparedStep,
    Turn,
)
from jury_desk.domain.preparation.preparation import (
    Change,
    Kind,
    Preparation,
    applied,
    id_of,
    kind_of,
)
from jury_desk.domain.preparation.regulations import Regulations


@dataclass
class _Kept:
    preparation: Preparation
    steps: list[PreparedStep]


class MemoryPreparationStore:
    """A `PreparationStore` that forgets when the process ends."""

    def __init__(self) -> None:
        self._sessions: dict[str, _Kept] = {}
        self._grids: dict[str, Grid] = {}
        self._files: dict[str, bytes] = {}
        self._regulations: dict[str, Regulations] = {}
        self._profiles: dict[str, CompositionProfile] = {}

    def add(self, preparation: Preparation, grid: Grid, at: dt.datetime, by: str) -> None:
        if preparation.id in self._sessions:
            raise ValueError("refused: a session of that id is kept")
        if preparation.card.grid_digest != grid.digest:
            raise ValueError("the grid is not the one that the session names")
        changes = tuple(
            Change(kind_of(item), id_of(item), None, item) for item in preparation.items()
        )
        created = PreparedStep(1, at, PreparationAct.CREATED, by, changes)
        self._sessions[preparation.id] = _Kept(preparation, [created])
        self.keep_grid(grid)

    def keep_grid(self, grid: Grid) -> None:
        self._grids[grid.digest] = grid

    def summaries(self) -> tuple[PreparationSummary, ...]:
        found = [self._summary(kept) for kept in self._sessions.values()]
        found.sort(key=lambda item: (item.label.casefold(), item.id))
        return tuple(sorted(found, key=lambda item: item.last_day, reverse=True))

    def _summary(self, kept: _Kept) -> PreparationSummary:
        card = kept.preparation.card
        return PreparationSummary(
            id=card.id,
            label=card.label,
            kind=card.kind,
            state=card.state,
            practice=card.practice,
            first_day=card.days[0],
            last_day=card.days[-1],
            grid=card.grid,
            grid_digest=card.grid_digest,
            certification=self._grids[card.grid_digest].certification.label,
            candidates=len(kept.preparation.candidates),
            changed_at=kept.steps[-1].at,
        )

    def load(self, session: str) -> Preparation:
        return self._sessions[session].preparation

    def grid(self, digest: str) -> Grid:
        return self._grids[digest]

    def record(self, session: str, step: PreparedStep) -> None:
        kept = self._sessions.get(session)
        if kept is None or step.seq != len(kept.steps) + 1:
            raise ValueError("the step does not follow the last one")
        after = applied(kept.preparation, step.changes)
        before = kept.preparation.card
        if after.card.id != session or after.card.grid_digest not in self._grids:
            raise ValueError("refused")
        states = ("draft", "open", "closed", "archived")
        if states.index(after.card.state) < states.index(before.state):
            raise ValueError("refused: a session only moves forward")
        kept.preparation = after
        kept.steps.append(step)

    def steps(self, session: str, last: int | None = None) -> tuple[PreparedStep, ...]:
        kept = self._sessions.get(session)
        steps = kept.steps if kept else []
        return tuple(steps if last is None else steps[max(0, len(steps) - last) :])

    def turns(self, session: str) -> tuple[Turn, ...]:
        return tuple(Turn(step.seq, step.act, step.undoes) for step in self.steps(session))

    def step(self, session: str, seq: int) -> PreparedStep:
        found = {step.seq: step for step in self.steps(session)}
        return found[seq]

    def remove(self, session: str) -> None:
        kept = self._sessions.get(session)
        if kept is None:
            return
        card = kept.preparation.card
        if card.state != "draft" and not card.practice:
            raise ValueError("refused: a session that was opened stays")
        del self._sessions[session]
        others = set().union(*(_files(other) for other in self._sessions.values()))
        for digest in _files(kept) - others:
            self._files.pop(digest, None)

    def keep_content(self, content: bytes) -> str:
        digest = hashlib.sha256(content).hexdigest()
        self._files[digest] = content
        return digest

    def content(self, digest: str) -> bytes | None:
        return self._files.get(digest)

    def regulations(self) -> tuple[Regulations, ...]:
        return tuple(sorted(self._regulations.values(), key=lambda item: item.label.casefold()))

    def put_regulations(self, regulations: Regulations) -> None:
        self._regulations[regulations.id] = regulations

    def profiles(self) -> tuple[CompositionProfile, ...]:
        return tuple(sorted(self._profiles.values(), key=lambda item: item.label.casefold()))

    def put_profile(self, profile: CompositionProfile) -> None:
        self._profiles[profile.id] = profile


def _files(kept: _Kept) -> set[str]:
    """The files that any of the session's items ever named."""
    found: set[str | None] = set()
    for step in kept.steps:
        for change in step.changes:
            if change.after is None:
                continue
            if change.kind is Kind.CANDIDATE:
                found.add(getattr(change.after, "photo", None))
                found |= {held.file for held in getattr(change.after, "held", ())}
            elif change.kind is Kind.NEUTRALISATION:
                found.add(getattr(change.after, "opinion_file", None))
    return {digest for digest in found if digest}
