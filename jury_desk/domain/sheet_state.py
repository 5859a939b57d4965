"""What a sheet holds at a moment, and how its journal gives its steps back."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from jury_desk.domain.audit import GENESIS, Act, JournalEntry
from jury_desk.domain.canonical import canonical_bytes

LEVEL_ACTS = frozenset({Act.LEVEL_SET, Act.TEAM_LEVEL_SET})
"""Give a criterion a level, the member's own or the whole team's."""

COMMENT_ACTS = frozenset({Act.COMMENT_SET, Act.TEAM_COMMENT_SET})
TEAM_ACTS = frozenset({Act.TEAM_LEVEL_SET, Act.TEAM_COMMENT_SET})
STEPS = LEVEL_ACTS | COMMENT_ACTS
"""What can be undone."""

_CLOSING = frozenset({Act.SIGNED, Act.CORRECTION_STARTED})
_CLEARING = _CLOSING | {Act.SWAPPED, Act.TAKEN_OVER}
"""Before these nothing is undone."""


class Phase(StrEnum):
    """Where the juror stands with a sheet."""

    LIVE = "live"
    WRITE_UP = "write-up"
    COMPLETE = "complete"
    SIGNED = "signed"


@dataclass(frozen=True, slots=True)
class SheetRef:
    """Which sheet: juror, passage, subject (a candidate's id). `part` is always None: only sheets
    made before each member of a team had one of their own name a part, or a team as the subject.
    """

    session: str
    passage: str
    juror: str
    subject: str
    part: str | None = None

    @property
    def id(self) -> str:
        """The same on every laptop: 32 hexadecimal digits made of what the sheet is about."""
        about = [self.session, self.passage, self.juror, self.subject, self.part]
        return hashlib.sha256(canonical_bytes(about)).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Mark:
    """A level given to a criterion (None: not given yet) and the juror's comment."""

    level: str | None = None
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a level or a comment comes from: given to the whole team, or to this subject alone.
    `turn` is its act's number in the team's passage, 0 on the sheet of a candidate alone.
    """

    team: bool
    turn: int = 0


@dataclass(frozen=True, slots=True)
class Step:
    """An act that can be undone or redone. `old` and `new` are level ids or comments, `was` where
    `old` came from (None: never given). `turn` is the act's number in a team's passage, and
    `undone` that of the act that turned it back, while it is undone.
    """

    seq: int
    act: Act
    criterion: str
    old: str | None
    new: str | None
    was: Origin | None = None
    turn: int | None = None
    undone: int | None = None

    @property
    def origin(self) -> Origin:
        """Where `new` comes from."""
        return Origin(self.act in TEAM_ACTS, self.turn or 0)


@dataclass(frozen=True)
class SheetState:
    """All that a sheet holds at a moment. `version` counts from 1; `parent` is the sealed one
    before. `level_from` and `comment_from` tell where each criterion's stand comes from.

    In a team's passage, `turn` is the largest of the chain, `acted` that of the last act that can
    be undone, `cleared` that of the last swap, before which nothing is undone.
    """

    ref: SheetRef
    version: int = 1
    parent: str | None = None
    reason: str | None = None
    phase: Phase = Phase.LIVE
    marks: Mapping[str, Mark] = field(default_factory=dict)
    level_from: Mapping[str, Origin] = field(default_factory=dict)
    comment_from: Mapping[str, Origin] = field(default_factory=dict)
    undo: tuple[Step, ...] = ()
    redo: tuple[Step, ...] = ()
    seq: int = 0
    head: str = GENESIS
    turn: int = 0
    acted: int = 0
    cleared: int = 0

    def mark(self, criterion: str) -> Mark:
        """The criterion's mark; an empty one where nothing was recorded."""
        return self.marks.get(criterion, Mark())

    def after(self, entry: JournalEntry) -> "SheetState":
        """The state that the act of `entry` led to, with the journal's head moved to it."""
        state, turn = replace(self, seq=entry.seq, head=entry.digest), entry.turn
        if turn is None:
            return state
        state = replace(state, turn=turn)
        if entry.act in STEPS:
            step = replace(state.undo[-1], turn=turn)
            stamped = replace(state, undo=(*state.undo[:-1], step), acted=turn)
            return replace(stamped, **moved_origin(state, step, step.origin))
        if entry.act is Act.UNDONE:
            return replace(state, redo=(*state.redo[:-1], replace(state.redo[-1], undone=turn)))
        return replace(state, cleared=turn) if entry.act is Act.SWAPPED else state


def replay(
    state: SheetState, entries: tuple[JournalEntry, ...], texts: Mapping[str, str]
) -> SheetState:
    """`state` with its steps, origins, turns and head rebuilt from its journal.

    `texts` gives the comments by digest; one that was purged leaves its step out.
    """
    done: list[Step] = []
    undone: list[Step] = []
    origins: dict[str, Any] = {"level_from": {}, "comment_from": {}}
    turn = acted = cleared = 0
    for entry in entries:
        turn = entry.turn or turn
        if entry.act in STEPS:
            step = _step_of(entry, texts, origins[_place(entry.act)])
            undone.clear()
            done += [step] if step else []
            acted = entry.turn or acted
        elif entry.act is Act.UNDONE and done:
            step = done.pop()
            undone.append(replace(step, undone=entry.turn))
            _put(origins[_place(step.act)], step.criterion, step.was)
        elif entry.act is Act.REDONE and undone:
            step = replace(undone.pop(), undone=None)
            done.append(step)
            _put(origins[_place(step.act)], step.criterion, step.origin)
        elif entry.act in _CLEARING:
            done.clear()
            undone.clear()
            cleared = cleared if entry.act in _CLOSING else entry.turn or 0
    last = entries[-1] if entries else None
    return replace(
        state,
        **origins,
        undo=tuple(done),
        redo=tuple(undone),
        seq=last.seq if last else 0,
        head=last.digest if last else GENESIS,
        turn=turn,
        acted=acted,
        cleared=cleared,
    )


def _step_of(
    entry: JournalEntry, texts: Mapping[str, str], origins: dict[str, Origin]
) -> Step | None:
    criterion = entry.criterion or ""
    was = origins.get(criterion)
    _put(origins, criterion, Origin(entry.act in TEAM_ACTS, entry.turn or 0))
    old, new = entry.old, entry.new
    if entry.act in COMMENT_ACTS:
        old = "" if old is None else texts.get(old)
        new = "" if new is None else texts.get(new)
        if old is None or new is None:
            return None
    return Step(entry.seq, entry.act, criterion, old, new, was, entry.turn)


def moved_origin(state: SheetState, step: Step, origin: Origin | None) -> dict[str, Any]:
    """The field that tells where things come from, with the step's criterion's origin in it."""
    place = _place(step.act)
    origins = dict(getattr(state, place))
    _put(origins, step.criterion, origin)
    return {place: origins}


def _place(act: Act) -> str:
    return "level_from" if act in LEVEL_ACTS else "comment_from"


def _put(origins: dict[str, Origin], criterion: str, origin: Origin | None) -> None:
    if origin is None:
        origins.pop(criterion, None)
    else:
        origins[criterion] = origin
