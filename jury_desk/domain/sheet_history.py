"""A sheet from its journal alone: what must stand where it is read elsewhere."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jury_desk.domain.audit import Act, JournalEntry
from jury_desk.domain.sheet_state import (
    COMMENT_ACTS,
    LEVEL_ACTS,
    Phase,
    SheetRef,
    SheetState,
    replay,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from jury_desk.domain.grid import Grid

_MOVES = {
    Act.WRITE_UP_STARTED: (Phase.LIVE, Phase.WRITE_UP),
    Act.LIVE_RESUMED: (Phase.WRITE_UP, Phase.LIVE),
    Act.COMPLETED: (Phase.WRITE_UP, Phase.COMPLETE),
    Act.REOPENED: (Phase.COMPLETE, Phase.WRITE_UP),
    Act.SIGNED: (Phase.COMPLETE, Phase.SIGNED),
    Act.CORRECTION_STARTED: (Phase.SIGNED, Phase.WRITE_UP),
}
"""From where an act leads where."""


def rebuilt(ref: SheetRef, entries: Sequence[JournalEntry], texts: Mapping[str, str]) -> SheetState:
    """The sheet after its journal (`lineage.lineage`'s order, every text in `texts` by digest).

    Raises ValueError where an act could not follow from those before: another phase, a text that
    is not there, a turn back of nothing.
    """
    state = SheetState(ref)
    for state in stages(ref, entries, texts):  # noqa: B007  the last one
        pass
    return replay(state, tuple(entries), texts)


def stages(
    ref: SheetRef, entries: Sequence[JournalEntry], texts: Mapping[str, str]
) -> Iterator[SheetState]:
    """The sheet's head and marks after each of its acts; raises as `rebuilt` does."""
    state, acts = SheetState(ref), dict[tuple[str, int], Act]()
    for entry in entries:
        acts[entry.device, entry.seq] = entry.act
        moved = _MOVES.get(entry.act)
        if moved is not None:
            state = _moved(state, entry, moved, texts)
        elif entry.criterion is not None:
            state = _marked(state, entry, acts, texts)
        yield state


def must_fit(state: SheetState, grid: Grid) -> None:
    """Raise ValueError where a mark names a criterion or a level that the grid does not have."""
    known = {item.id: item for bloc in grid.blocs for item in bloc.criteria}
    for name, mark in state.marks.items():
        if name not in known:
            raise ValueError("a criterion is not in the grid")
        if mark.level is not None and grid.scale_of(known[name]).level(mark.level) is None:
            raise ValueError("a level is not on its scale")


def _moved(
    state: SheetState,
    entry: JournalEntry,
    moved: tuple[Phase, Phase],
    texts: Mapping[str, str],
) -> SheetState:
    if state.phase is not moved[0]:
        raise ValueError("a phase does not follow")
    state = replace(state, phase=moved[1])
    if entry.act is not Act.CORRECTION_STARTED:
        return state
    return replace(
        state, version=state.version + 1, parent=entry.old, reason=_text(entry.new, texts)
    )


def _marked(
    state: SheetState,
    entry: JournalEntry,
    acts: Mapping[tuple[str, int], Act],
    texts: Mapping[str, str],
) -> SheetState:
    act, criterion = entry.act, entry.criterion or ""
    if state.phase not in (Phase.LIVE, Phase.WRITE_UP):
        raise ValueError("a closed sheet was changed")
    if act in (Act.UNDONE, Act.REDONE):
        act = acts.get((entry.device, entry.undoes or 0), act)
    mark = state.mark(criterion)
    if act in LEVEL_ACTS:
        mark = replace(mark, level=entry.new)
    elif act in COMMENT_ACTS:
        mark = replace(mark, comment=_text(entry.new, texts))
    else:
        raise ValueError("nothing was turned back")
    return replace(state, marks={**state.marks, criterion: mark})


def _text(digest: str | None, texts: Mapping[str, str]) -> str:
    if digest is None:
        return ""
    if digest not in texts:
        raise ValueError("a text is not there")
    return texts[digest]
