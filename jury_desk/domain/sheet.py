"""A sheet: what one juror records for one candidate of one passage. Pure transitions.

Every transition takes the state and gives a `Change`: the next state, and what the journal and the
store must learn of it. Nothing here ever chooses a level: a level comes from a juror's act alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from jury_desk.domain.audit import Act
from jury_desk.domain.canonical import text_digest
from jury_desk.domain.grid import Criterion, Grid
from jury_desk.domain.scale import Level
from jury_desk.domain.session import Passage, SessionPlan
from jury_desk.domain.sheet_state import (
    LEVEL_ACTS,
    TEAM_ACTS,
    Mark,
    Origin,
    Phase,
    SheetRef,
    SheetState,
    Step,
    moved_origin,
    replay,
)
from jury_desk.errors import SheetError

__all__ = ["Mark", "Origin", "Phase", "SheetRef", "SheetState", "Step", "replay"]

FEWEST_LETTERS = 2
"""A justification with fewer letters says next to nothing."""

LONGEST_COMMENT = 20_000
"""Characters of one comment."""


@dataclass(frozen=True)
class Change:
    """The outcome of an act: the next state, and what to append to the journal and the store."""

    state: SheetState
    act: Act
    criterion: str | None = None
    old: str | None = None
    new: str | None = None
    undoes: int | None = None
    texts: Mapping[str, str] = field(default_factory=dict)


def expected_sheets(plan: SessionPlan, juror: str) -> tuple[SheetRef, ...]:
    """The sheets a juror owes, in the order of the passages: one for each candidate who passes.

    Each member of a team has a sheet of their own with every criterion, those of the team's part
    among them (group work must still give an individual result, product.md rule 5).
    """
    found: list[SheetRef] = []
    for passage in sorted(plan.passages, key=lambda item: (item.starts_at, item.id)):
        if any(seat.juror == juror for seat in passage.seats):
            found += [
                SheetRef(plan.id, passage.id, juror, subject)
                for subject in subjects_of(plan, passage)
            ]
    return tuple(found)


def subjects_of(plan: SessionPlan, passage: Passage) -> tuple[str, ...]:
    """The ids of the candidates who pass: the one, or the team's members in its order."""
    if passage.candidate is not None:
        return (passage.candidate,)
    return plan.team(passage.team or "").members


def offered_criteria(plan: SessionPlan, grid: Grid, ref: SheetRef) -> tuple[Criterion, ...]:
    """Every criterion that a sheet shows, in reading order, neutralised ones among them."""
    return grid.criteria_of(plan.passage(ref.passage).assessment)


def neutralised_criteria(plan: SessionPlan, ref: SheetRef) -> frozenset[str]:
    """The criteria that the jury left out for a sheet's candidate.

    They leave the computation, and the sheet says so without saying why (product.md, rule 8).
    """
    candidates = (item for item in plan.candidates if item.id == ref.subject)
    return frozenset(name for candidate in candidates for name in candidate.neutralised)


def expected_criteria(plan: SessionPlan, grid: Grid, ref: SheetRef) -> tuple[Criterion, ...]:
    """The criteria that a sheet is to mark, in reading order."""
    left_out = neutralised_criteria(plan, ref)
    return tuple(item for item in offered_criteria(plan, grid, ref) if item.id not in left_out)


def set_level(
    state: SheetState,
    grid: Grid,
    criterion: str,
    level: str | None,
    act: Act = Act.LEVEL_SET,
) -> Change | None:
    """Give a criterion a level, or take it back with None; None where it has that level already.
    `act` is TEAM_LEVEL_SET for the level of the whole team: then it has it only from the team.

    Raises SheetError where the sheet is closed, or the criterion or the level is not in the grid.
    """
    _must_be_open(state)
    found = _criterion(grid, criterion)
    if level is not None and grid.scale_of(found).level(level) is None:
        raise SheetError("This level is not on the criterion's scale.", "Choose one that is shown.")
    mark, was = state.mark(criterion), state.level_from.get(criterion)
    if mark.level == level and _stays(act, was):
        return None
    step = Step(state.seq + 1, act, criterion, mark.level, level, was)
    return _changed(state, replace(mark, level=level), step)


def set_comment(
    state: SheetState,
    grid: Grid,
    criterion: str,
    comment: str,
    act: Act = Act.COMMENT_SET,
) -> Change | None:
    """Write a criterion's comment ("" removes it); None where it reads so already. `act` is
    TEAM_COMMENT_SET for that of the whole team: then it reads so only from the team.

    Raises SheetError where the sheet is closed, the criterion unknown or the comment too long.
    """
    _must_be_open(state)
    _criterion(grid, criterion)
    comment = storable(comment)
    if len(comment) > LONGEST_COMMENT:
        raise SheetError("This comment is too long.", f"Keep below {LONGEST_COMMENT} characters.")
    mark, was = state.mark(criterion), state.comment_from.get(criterion)
    if mark.comment == comment and _stays(act, was):
        return None
    step = Step(state.seq + 1, act, criterion, mark.comment, comment, was)
    return _changed(state, replace(mark, comment=comment), step)


def undo(state: SheetState) -> Change | None:
    """Turn back the last level or comment; None where there is nothing to turn back."""
    _must_be_open(state)
    return _turned(state, state.undo[-1], Act.UNDONE) if state.undo else None


def redo(state: SheetState) -> Change | None:
    """Do again what was undone last; None where nothing was."""
    _must_be_open(state)
    return _turned(state, state.redo[-1], Act.REDONE) if state.redo else None


def start_write_up(state: SheetState) -> Change:
    """From live marking to write-up."""
    _must_be_in(state, Phase.LIVE)
    return Change(replace(state, phase=Phase.WRITE_UP), Act.WRITE_UP_STARTED)


def resume_live(state: SheetState) -> Change:
    """Back from write-up to live marking."""
    _must_be_in(state, Phase.WRITE_UP)
    return Change(replace(state, phase=Phase.LIVE), Act.LIVE_RESUMED)


def complete(state: SheetState, grid: Grid, criteria: tuple[Criterion, ...]) -> Change:
    """Close the write-up. Raises SheetError while a criterion has no level or lacks its
    justification.
    """
    _must_be_in(state, Phase.WRITE_UP)
    missing = gaps(state, criteria) + to_justify(state, grid, criteria)
    if missing:
        raise SheetError(
            f"{len(missing)} criteria still lack a level or a justification.",
            "Give each a level, or mark it as not observed, and justify where a level asks for it.",
        )
    return Change(replace(state, phase=Phase.COMPLETE), Act.COMPLETED)


def reopen(state: SheetState) -> Change:
    """From complete back to write-up, before signing."""
    _must_be_in(state, Phase.COMPLETE)
    return Change(replace(state, phase=Phase.WRITE_UP), Act.REOPENED)


def signed(state: SheetState, header_digest: str) -> Change:
    """Close for good. `header_digest` is the digest of the header that was signed."""
    _must_be_in(state, Phase.COMPLETE)
    closed = replace(state, phase=Phase.SIGNED, undo=(), redo=())
    return Change(closed, Act.SIGNED, new=header_digest)


def start_correction(state: SheetState, parent: str, reason: str) -> Change:
    """Open a new version of a signed sheet, linked to `parent` (its header's digest), with its
    reason.
    """
    _must_be_in(state, Phase.SIGNED)
    reason = storable(" ".join(reason.split()))
    if not reason:
        raise SheetError("A correction needs its reason.", "Write why the sheet is corrected.")
    if len(reason) > LONGEST_COMMENT:
        raise SheetError("This reason is too long.", f"Keep below {LONGEST_COMMENT} characters.")
    opened = replace(
        state,
        version=state.version + 1,
        parent=parent,
        reason=reason,
        phase=Phase.WRITE_UP,
        undo=(),
        redo=(),
    )
    told = text_digest(reason)
    return Change(opened, Act.CORRECTION_STARTED, old=parent, new=told, texts={told: reason})


def swapped(state: SheetState, other: str, reason: str) -> Change:
    """Close a swap: what stands came from the sheet `other`, and is undone only by another swap.
    `reason` is the digest of its text. Raises SheetError where the sheet is closed.
    """
    _must_be_open(state)
    return Change(replace(state, undo=(), redo=()), Act.SWAPPED, old=reason, new=other)


def gaps(state: SheetState, criteria: tuple[Criterion, ...]) -> tuple[str, ...]:
    """The criteria without a level ("not observed" is a level), in reading order."""
    return tuple(item.id for item in criteria if state.mark(item.id).level is None)


def to_justify(state: SheetState, grid: Grid, criteria: tuple[Criterion, ...]) -> tuple[str, ...]:
    """The criteria whose level asks for a justification not yet written, in reading order."""
    return tuple(
        item.id
        for item in criteria
        if needs_justification(grid, item, state.mark(item.id).level)
        and not state.mark(item.id).comment.strip()
    )


def thinly_justified(
    state: SheetState, grid: Grid, criteria: tuple[Criterion, ...]
) -> tuple[str, ...]:
    """The criteria whose level asks for a justification that says next to nothing: it has fewer
    than two letters, as where a level's key went into it. In reading order; it forbids nothing.
    """
    return tuple(
        item.id
        for item in criteria
        if needs_justification(grid, item, state.mark(item.id).level)
        and (comment := state.mark(item.id).comment.strip())
        and sum(sign.isalpha() for sign in comment) < FEWEST_LETTERS
    )


def needs_justification(grid: Grid, criterion: Criterion, level: str | None) -> bool:
    """Whether that level of the criterion's scale must be justified at write-up."""
    found: Level | None = grid.scale_of(criterion).level(level) if level else None
    return found is not None and found.needs_justification


def _changed(state: SheetState, mark: Mark, step: Step) -> Change:
    following = replace(
        state,
        marks={**state.marks, step.criterion: mark},
        undo=(*state.undo, step),
        redo=(),
        **moved_origin(state, step, step.origin),
    )
    old, new, texts = _told(step.act, step.old, step.new)
    return Change(following, step.act, step.criterion, old, new, texts=texts)


def _turned(state: SheetState, step: Step, act: Act) -> Change:
    back = act is Act.UNDONE
    before, after = (step.new, step.old) if back else (step.old, step.new)
    mark = state.mark(step.criterion)
    if step.act in LEVEL_ACTS:
        mark = replace(mark, level=after)
    else:
        mark = replace(mark, comment=after or "")
    following = replace(
        state,
        marks={**state.marks, step.criterion: mark},
        undo=state.undo[:-1] if back else (*state.undo, replace(step, undone=None)),
        redo=(*state.redo, step) if back else state.redo[:-1],
        **moved_origin(state, step, step.was if back else step.origin),
    )
    old, new, texts = _told(step.act, before, after)
    return Change(following, act, step.criterion, old, new, undoes=step.seq, texts=texts)


def _stays(act: Act, was: Origin | None) -> bool:
    """Whether the act says nothing new of what stands already."""
    return act not in TEAM_ACTS or was is None or was.team


def _told(
    act: Act, old: str | None, new: str | None
) -> tuple[str | None, str | None, dict[str, str]]:
    """What the journal says of old and new: level ids as they are, texts by digest ("" as None)."""
    if act in LEVEL_ACTS:
        return old, new, {}
    texts = {text_digest(text): text for text in (old, new) if text}
    return (
        text_digest(old) if old else None,
        text_digest(new) if new else None,
        texts,
    )


def storable(text: str) -> str:
    """The text with halves of surrogate pairs joined, or replaced where the other half is missing.

    A clipboard can bring them, and no file or digest can hold them.
    """
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _must_be_open(state: SheetState) -> None:
    if state.phase not in (Phase.LIVE, Phase.WRITE_UP):
        raise SheetError(
            "This sheet is closed: nothing in it can change.",
            "Before signing, reopen it; after signing, start a correction.",
        )


def _must_be_in(state: SheetState, phase: Phase) -> None:
    if state.phase is not phase:
        raise SheetError(
            f"This sheet is in the state “{state.phase}”.",
            f"This act needs the state “{phase}”.",
        )


def _criterion(grid: Grid, criterion: str) -> Criterion:
    for bloc in grid.blocs:
        for found in bloc.criteria:
            if found.id == criterion:
                return found
    raise SheetError("This criterion is not in the grid.", "Open the sheet again.")
