"""The rules of a team's sheets: what is common, who deviates, what an undo turns back.

Each member has a sheet of their own. A level of the whole team is one act, written with one `turn`
to the sheet of every member who does not deviate; everything here is derived from those sheets.
"""

from collections.abc import Callable, Iterable, Mapping

from jury_desk.domain.grid import Assessment, Criterion
from jury_desk.domain.sealing import Record, criteria_of
from jury_desk.domain.sheet import Mark, Origin, Phase, SheetState, Step

Sheets = Mapping[str, SheetState]
"""The members' sheets by candidate id."""

_Origins = Callable[[SheetState], Mapping[str, Origin]]
_ORDER = tuple(Phase)


def is_common(assessment: Assessment, criterion: Criterion) -> bool:
    """Whether a criterion is marked once for the whole team: everything in an assessment without
    parts, otherwise what belongs to the team's part.

    A criterion that no part claims counts in every part, the team's among them.
    """
    claimed = [part for part in assessment.parts if part.id == criterion.part]
    parts = claimed or assessment.parts
    return not parts or any(part.setting == "group" for part in parts)


def takes_part(state: SheetState) -> bool:
    """Whether the team's acts reach a sheet: until it is signed. Corrected alone, it has left."""
    return state.version == 1 and state.phase is not Phase.SIGNED


def team_mark(sheets: Sheets, criterion: str) -> Mark:
    """What the whole team has: of the members who do not deviate. Empty where all do, or where
    nothing was given.
    """
    states = _in_common(sheets)
    level = _newest(states, criterion, lambda state: state.level_from)
    comment = _newest(states, criterion, lambda state: state.comment_from)
    return Mark(
        level.mark(criterion).level if level else None,
        comment.mark(criterion).comment if comment else "",
    )


def has_own_level(state: SheetState, criterion: str) -> bool:
    """Whether the member's level was given to that member alone."""
    return _is_own(state.level_from.get(criterion))


def has_own_comment(state: SheetState, criterion: str) -> bool:
    """Whether the member's comment was written for that member alone."""
    return _is_own(state.comment_from.get(criterion))


def comment_deviates(sheets: Sheets, subject: str, criterion: str) -> bool:
    """Whether a member's comment on a common criterion is not the team's: it was written for that
    member alone, or an act of the team did not reach them.
    """
    state = sheets[subject]
    comment = state.mark(criterion).comment
    return has_own_comment(state, criterion) or comment != team_mark(sheets, criterion).comment


def deviates(sheets: Sheets, subject: str, criterion: str) -> bool:
    """Whether a member's level of a common criterion is not the team's: it was given to that member
    alone, or an act of the team did not reach them.
    """
    state = sheets[subject]
    level = state.mark(criterion).level
    return has_own_level(state, criterion) or level != team_mark(sheets, criterion).level


def team_levels(state: SheetState, criteria: Iterable[Criterion]) -> tuple[str, ...]:
    """The criteria of a member's sheet whose level was given to the whole team, in their order."""
    return tuple(
        item.id
        for item in criteria
        if (origin := state.level_from.get(item.id)) is not None and origin.team
    )


def sealed_deviations(record: Record) -> tuple[str, ...]:
    """The common criteria of a sealed member's sheet whose level is not the team's, in reading
    order; none on the sheet of a candidate alone.
    """
    about = record.context
    bloc = record.grid.bloc(about.bloc)
    assessment = bloc.assessment(about.assessment) if bloc else None
    if about.team_levels is None or assessment is None:
        return ()
    apart = {given.criterion for given in record.levels} - {*about.team_levels}
    return tuple(
        item.id for item in criteria_of(record) if item.id in apart and is_common(assessment, item)
    )


def next_turn(sheets: Iterable[SheetState]) -> int:
    """The number of a passage's next act: larger than any on its sheets."""
    return max((state.turn for state in sheets), default=0) + 1


def to_undo(sheets: Sheets) -> tuple[str, ...]:
    """Whose last step is turned back next: those of the newest act; none where nothing is left.

    What stood before a swap is undone by another swap alone.
    """
    states = _not_signed(sheets)
    swap = max((state.cleared for state in states.values()), default=0)
    turns = _tops({name: state.undo for name, state in states.items()})
    turns = {name: turn for name, turn in turns.items() if turn > swap}
    newest = max(turns.values(), default=0)
    return tuple(name for name, turn in turns.items() if turn == newest)


def to_redo(sheets: Sheets) -> tuple[str, ...]:
    """Whose step is done again next: those of the act that was undone last; none where something
    new was done since, on whichever of the sheets.
    """
    states = _not_signed(sheets)
    newest = max((max(state.acted, state.cleared) for state in states.values()), default=0)
    turns = _tops({name: state.redo for name, state in states.items()})
    turns = {name: turn for name, turn in turns.items() if _undone(states[name]) > newest}
    next_ = min(turns.values(), default=0)
    return tuple(name for name, turn in turns.items() if turn == next_)


def phase_of(sheets: Iterable[SheetState]) -> Phase:
    """Where the team stands: with the least advanced of its sheets. LIVE for none."""
    return min((state.phase for state in sheets), key=_ORDER.index, default=Phase.LIVE)


def _in_common(sheets: Sheets) -> list[SheetState]:
    """The sheets that the team's acts reach; all of them once they reach none."""
    return [state for state in sheets.values() if takes_part(state)] or [*sheets.values()]


def _newest(states: Iterable[SheetState], criterion: str, origins: _Origins) -> SheetState | None:
    """The sheet whose stand is the newest that was given to the team."""
    given = [
        (origin.turn, state)
        for state in states
        if (origin := origins(state).get(criterion)) is not None and origin.team
    ]
    return max(given, key=lambda item: item[0])[1] if given else None


def _is_own(origin: Origin | None) -> bool:
    return origin is not None and not origin.team


def _not_signed(sheets: Sheets) -> dict[str, SheetState]:
    return {name: state for name, state in sheets.items() if state.phase is not Phase.SIGNED}


def _tops(stacks: Mapping[str, tuple[Step, ...]]) -> dict[str, int]:
    """The turn of the step on top of each stack, where it has one."""
    tops = {name: stack[-1].turn for name, stack in stacks.items() if stack}
    return {name: turn for name, turn in tops.items() if turn is not None}


def _undone(state: SheetState) -> int:
    return state.redo[-1].undone or 0
